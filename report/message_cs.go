package report

import "adjourn/audit"

var messageCS = messageWords{
	Quote: "„{title}“", NoTitle: "schůzka bez názvu", Decimal: ",", Colon: ": ",
	Weekdays: [7]string{"neděle", "pondělí", "úterý", "středa", "čtvrtek", "pátek", "sobota"},
	Months: [12]string{"ledna", "února", "března", "dubna", "května", "června", "července", "srpna", "září", "října",
		"listopadu", "prosince"},
	On:    [7]string{"v neděli", "v pondělí", "v úterý", "ve středu", "ve čtvrtek", "v pátek", "v sobotu"},
	Until: [7]string{"neděle", "pondělí", "úterý", "středy", "čtvrtka", "pátku", "soboty"},
	Day:   "{weekday} {day}. {month}", Date: "{weekday} {day}. {month} {year}", Moment: "{date}, {time} ({zone})", Hours: "{n} h", Minutes: "{n} min", And: ", ",
	FirstDay: "1",

	SubjectRound:    "{title}: návrh, kdybyste to chtěli zkusit písemně",
	SubjectAgenda:   "{title}: co z toho má vzejít?",
	SubjectQuestion: "Než se sejdeme: {title}",
	// A name would have to be in the vocative, which only a person gets right.
	Greeting:       "Dobrý den,",
	GreetingNoName: "Dobrý den,",
	OpenRound: "schůzka {title} by se možná dala vyřídit písemně; hotový návrh najdete níže. " +
		"K čemu schůzka je, víte nejlépe vy; tohle je jen to, co ukazuje můj kalendář:",
	OpenAgenda: "z pozvánky na {title} zatím nepoznám, jak se připravit. " +
		"K čemu schůzka je, víte nejlépe vy; tohle je jen to, co ukazuje můj kalendář:",

	People: "Počet lidí", Length: "Délka", PersonTime: "Čas všech dohromady", Saving: "Písemně", Invitation: "Pozvánka",
	AtLeast: "nejméně {n}", InFourWeeks: "{hours} za čtyři týdny", About: "ušetří asi {hours}",
	Cadences: map[audit.Cadence]string{
		audit.Once: "jednou", audit.Daily: "každý den", audit.Weekly: "každý týden", audit.Biweekly: "jednou za dva týdny",
		audit.Monthly: "každý měsíc", audit.Irregular: "občas",
	},
	TimesAWeek:  [4]string{"jednou týdně", "dvakrát týdně", "třikrát týdně", "čtyřikrát týdně"},
	TimesAMonth: "{n}krát za čtyři týdny",
	NoAgenda:    "zatím nic kromě názvu", OnlyPurpose: "říká proč, zatím bez bodů k přípravě",

	Cancel:       "Pokud do {deadline} přijdou všechny odpovědi, schůzka ({first}) se může zrušit. Pokud ne, proběhne, jen s otevřenými otázkami.",
	TrialTwo:     "Dalo by se to zkusit u příštích dvou ({first} a {second}) a pak se rozhodnout. V kalendáři zůstanou, dokud nepřijdou odpovědi.",
	TrialOne:     "Dalo by se to zkusit u příští ({first}) a pak se rozhodnout. V kalendáři zůstane, dokud nepřijdou odpovědi.",
	TrialMorning: "Dalo by se to zkusit na dva dny ({first} a {second}): pokaždé stejné otázky, odpovědi týž den do {time}. Pak se rozhodnete; do té doby schůzky v kalendáři zůstanou.",
	Prepare:      "Schůzka ({first}) zůstává. Odpovědi přijdou předem, aby se na ní řešilo jen to, co zůstane otevřené.",
	Hold:         "Na písemné otázky je tentokrát málo času; mohou posloužit jako program.",

	Sooner:         "Předchozí ({sooner}) je příliš blízko a zůstává beze změny.",
	SoonerMany:     "Předchozí ({sooner}) jsou příliš blízko a zůstávají beze změny.",
	NothingChanges: "Nic se nezmění, dokud to nezměníte vy.",
	MoveDeadline:   "Do termínu se počítají jen pracovní dny; posuňte ho prosím kvůli svátkům nebo když někdo chybí.",

	PromptsLead: "Stačily by tři řádky v pozvánce:",
	Prompts: [3]string{
		"Co má být potom jinak?",
		"Které otázky by to vyřešily?",
		"Kdo zná odpovědi?",
	},
	PromptsQuestion: [3]string{
		"Jaké odpovědi připadají v úvahu a ke které se kloníte?",
		"Co je potřeba vědět, aby se dalo rozhodnout?",
		"Kdo to ví a kdo rozhodne?",
	},
	PromptsReady: "Tak se budou moct všichni připravit.",
	PromptsAfter: "Pokud se všechny tři dají snadno napsat, možná to půjde i s odpověďmi, a schůzka není potřeba.",

	Others: "Totéž možná platí pro: {titles}.",
	Reply: "Stačí krátká odpověď: „nechat“, a schůzku nechám být; „dost“, a o schůzkách vám už psát nebudu; " +
		"nebo cokoli jiného. Čtu to osobně.",
	Footer: "Odesílá {name} pomocí programu adjourn, který v kalendáři hledá schůzky, ze kterých by mohly být písemné otázky. " +
		"Nikdo jiný tento e-mail nedostal.",

	Draft: "Návrh k přeposlání nebo k úpravě", Outcome: "Výsledek", ReplyBy: "Odpověď do", Decides: "Kdo rozhoduje",
	Agenda: "Program", Known: "Co stojí v pozvánce", Documents: "Podklady", Questions: "Otázky", Later: "Na příště",
	ToAdd: "(doplňte: {what})", For: "pro", Answer: "odpověď", EachOfYou: "každý z vás", PutName: "(doplňte jméno)",
	Silence: "Mlčení", AtHand: "Nejasnosti", AtHandText: "odpovím na ně hned {onday} od {from} do {to}",
	Result: "Závěr", ResultText: "do {when}: co je rozhodnuto, co je otevřené, kdo co udělá dál",
	Meeting: "Schůzka", Live: "Lépe naživo",
	MeetingCancel:  "se zruší, pokud do té doby přijdou všechny odpovědi; pokud ne, proběhne {onfirst}, jen s otevřenými otázkami",
	MeetingTwo:     "{first} a {second}: na zkoušku písemně; v kalendáři zůstanou, dokud nepřijdou odpovědi, pak se rozhodneme",
	MeetingMorning: "{first} a {second}: na zkoušku písemně, oba dny stejné otázky, odpovědi vždy do {time}; v kalendáři zůstanou, pak se rozhodneme",
	MeetingOne:     "{first}: na zkoušku písemně; v kalendáři zůstane, dokud nepřijdou odpovědi, pak se rozhodneme",
	MeetingPrepare: "proběhne {onfirst}, jen s tím, co zůstane otevřené",
	Forms: map[audit.Form]string{
		audit.FormNumber: "číslo", audit.FormChoice: "vybrat jedno a napsat proč", audit.FormYesNo: "ano, nebo ne, a za jaké podmínky",
		audit.FormName: "jméno", audit.FormDate: "datum", audit.FormOthers: "řádek nebo dva: co ostatní možná nevědí",
		audit.FormLines: "řádek nebo dva", audit.FormWho: "jméno a datum", audit.FormWhat: "řádek a datum", audit.FormStill: "ano, nebo nový termín",
	},
}
