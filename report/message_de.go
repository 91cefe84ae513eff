package report

import "adjourn/audit"

var messageDE = messageWords{
	Quote: "„{title}“", NoTitle: "ein Termin ohne Titel", Decimal: ",", Colon: ": ",
	Weekdays: [7]string{"Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"},
	Months: [12]string{"Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
		"November", "Dezember"},
	On:    [7]string{"am Sonntag", "am Montag", "am Dienstag", "am Mittwoch", "am Donnerstag", "am Freitag", "am Samstag"},
	Until: [7]string{"Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"},
	Day:   "{weekday}, {day}. {month}", Date: "{weekday}, {day}. {month} {year}", Moment: "{date}, {time} ({zone})", Hours: "{n} h", Minutes: "{n} min", And: ", ",
	FirstDay: "1",

	SubjectRound:    "{title}: ein Entwurf, falls Sie es schriftlich probieren möchten",
	SubjectAgenda:   "{title}: Was soll dabei herauskommen?",
	SubjectQuestion: "Vor dem Termin: {title}",
	Greeting:        "Guten Tag {name},",
	GreetingNoName:  "Guten Tag,",
	OpenRound: "{title} ließe sich vielleicht schriftlich erledigen. Unten finden Sie einen fertigen Entwurf dafür. " +
		"Wozu der Termin gut ist, wissen Sie am besten; das hier ist nur, was mein Kalender zeigt:",
	OpenAgenda: "aus der Einladung zu {title} kann ich noch nicht erkennen, wie ich mich vorbereiten soll. " +
		"Wozu der Termin gut ist, wissen Sie am besten; das hier ist nur, was mein Kalender zeigt:",

	People: "Personen", Length: "Dauer", PersonTime: "Zeit aller zusammen", Saving: "Schriftlich", Invitation: "Einladung",
	AtLeast: "mindestens {n}", InFourWeeks: "{hours} in vier Wochen", About: "spart etwa {hours}",
	Cadences: map[audit.Cadence]string{
		audit.Once: "einmal", audit.Daily: "täglich", audit.Weekly: "wöchentlich", audit.Biweekly: "alle zwei Wochen",
		audit.Monthly: "monatlich", audit.Irregular: "ab und zu",
	},
	TimesAWeek:  [4]string{"einmal pro Woche", "zweimal pro Woche", "dreimal pro Woche", "viermal pro Woche"},
	TimesAMonth: "{n}-mal in vier Wochen",
	NoAgenda:    "bisher nichts außer dem Titel", OnlyPurpose: "nennt den Anlass, noch keine Punkte zum Vorbereiten",

	Cancel:       "Sind alle Antworten bis {deadline} da, kann der Termin ({first}) entfallen. Sonst findet er statt, nur mit den offenen Fragen.",
	TrialTwo:     "Sie könnten es bei den nächsten beiden Terminen ausprobieren ({first} und {second}) und dann entscheiden. Die Termine bleiben im Kalender, bis die Antworten da sind.",
	TrialOne:     "Sie könnten es beim nächsten Termin ausprobieren ({first}) und dann entscheiden. Der Termin bleibt im Kalender, bis die Antworten da sind.",
	TrialMorning: "Sie könnten es an zwei Tagen ausprobieren ({first} und {second}): an beiden dieselben Fragen, mit Antworten bis {time} am selben Tag. Danach entscheiden Sie; bis dahin bleiben die Termine im Kalender.",
	Prepare:      "Der Termin ({first}) bleibt. Die Antworten kommen vorher, damit nur noch das besprochen wird, was offen ist.",
	Hold:         "Diesmal ist es für eine Fragerunde zu knapp; die Fragen können als Tagesordnung dienen.",

	Sooner:         "Der Termin davor ({sooner}) ist zu nah und bleibt, wie er ist.",
	SoonerMany:     "Die Termine davor ({sooner}) sind zu nah und bleiben, wie sie sind.",
	NothingChanges: "Es ändert sich nichts, solange Sie nichts ändern.",
	MoveDeadline:   "Die Frist zählt nur Arbeitstage; bitte verschieben Sie sie bei Feiertagen oder wenn jemand abwesend ist.",

	PromptsLead: "Drei Zeilen in der Einladung würden genügen:",
	Prompts: [3]string{
		"Was soll danach anders sein?",
		"Welche Fragen würden das klären?",
		"Wer kennt die Antworten?",
	},
	PromptsQuestion: [3]string{
		"Welche Antworten kommen infrage, und zu welcher neigen Sie?",
		"Was muss man wissen, um zu entscheiden?",
		"Wer weiß das, und wer entscheidet?",
	},
	PromptsReady: "Damit können sich alle vorbereiten.",
	PromptsAfter: "Lassen sich alle drei leicht aufschreiben, dann vielleicht auch die Antworten – und der Termin ist gar nicht nötig.",

	Others: "Das Gleiche könnte gelten für: {titles}.",
	Reply: "Eine kurze Antwort genügt: „behalten“, und ich lasse den Termin in Ruhe; „stopp“, und ich schreibe Ihnen nicht mehr über Termine; " +
		"oder irgendetwas anderes. Ich lese sie selbst.",
	Footer: "{name} hat dies mit adjourn verschickt, einem Programm, das im Kalender nach Terminen sucht, aus denen eine schriftliche Fragerunde werden könnte. " +
		"Niemand sonst hat diese Mail bekommen.",

	Draft: "Der Entwurf, zum Weiterleiten oder Ändern", Outcome: "Ergebnis", ReplyBy: "Antwort bis", Decides: "Entscheidet",
	Agenda: "Tagesordnung", Known: "Was in der Einladung steht", Documents: "Unterlagen", Questions: "Fragen", Later: "Für eine weitere Runde",
	ToAdd: "(bitte ergänzen: {what})", For: "für", Answer: "Antwort", EachOfYou: "jede und jeder von Ihnen", PutName: "(Name eintragen)",
	Silence: "Schweigen", AtHand: "Unklarheiten", AtHandText: "werden {onday} von {from} bis {to} sofort beantwortet",
	Result: "Auswertung", ResultText: "bis {when}: was entschieden ist, was offen ist, wer als Nächstes was tut",
	Meeting: "Der Termin", Live: "Besser im Gespräch",
	MeetingCancel:  "entfällt, wenn bis dahin alle Antworten da sind; sonst findet er {onfirst} statt, nur mit den offenen Fragen",
	MeetingTwo:     "{first} und {second}: schriftlich zur Probe; die Termine bleiben, bis die Antworten da sind, dann entscheiden wir",
	MeetingMorning: "{first} und {second}: schriftlich zur Probe, an beiden Tagen dieselben Fragen, Antworten jeweils bis {time}; die Termine bleiben, dann entscheiden wir",
	MeetingOne:     "{first}: schriftlich zur Probe; der Termin bleibt, bis die Antworten da sind, dann entscheiden wir",
	MeetingPrepare: "findet {onfirst} statt, nur mit dem, was noch offen ist",
	Forms: map[audit.Form]string{
		audit.FormNumber: "eine Zahl", audit.FormChoice: "eines auswählen, und warum", audit.FormYesNo: "ja oder nein, und unter welcher Bedingung",
		audit.FormName: "ein Name", audit.FormDate: "ein Datum", audit.FormOthers: "ein, zwei Zeilen: was die anderen vielleicht nicht wissen",
		audit.FormLines: "ein, zwei Zeilen", audit.FormWho: "ein Name und ein Datum", audit.FormWhat: "eine Zeile und ein Datum", audit.FormStill: "ja, oder der neue Termin",
	},
}
