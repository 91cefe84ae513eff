package report

import "adjourn/audit"

// The spaces before ? ! ; and : and inside the quotes are no-break spaces.
var messageFR = messageWords{
	Quote: "« {title} »", NoTitle: "une réunion sans titre", Decimal: ",", Colon: " : ",
	Weekdays: [7]string{"dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"},
	Months: [12]string{"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
		"novembre", "décembre"},
	Day: "{weekday} {day} {month}", Date: "{weekday} {day} {month} {year}", Moment: "{date}, {time} ({zone})", Hours: "{n} h", Minutes: "{n} min", And: ", ",
	FirstDay: "1er",

	SubjectRound:   "{title} : un brouillon, si vous voulez essayer par écrit",
	SubjectAgenda:  "{title} : qu’est-ce qui doit en sortir ?",
	Greeting:       "Bonjour {name},",
	GreetingNoName: "Bonjour,",
	OpenRound: "{title} pourrait peut-être se faire par écrit ; voici un brouillon terminé. " +
		"Vous savez mieux que moi à quoi sert cette réunion ; voici seulement ce que montre mon calendrier :",
	OpenAgenda: "L’invitation à {title} ne me dit pas encore comment me préparer. " +
		"Vous savez mieux que moi à quoi sert cette réunion ; voici seulement ce que montre mon calendrier :",

	People: "Personnes", Length: "Durée", PersonTime: "Temps cumulé", Saving: "Par écrit", Invitation: "Invitation",
	AtLeast: "au moins {n}", InFourWeeks: "{hours} en quatre semaines", About: "rend environ {hours}",
	Cadences: map[audit.Cadence]string{
		audit.Once: "une fois", audit.Daily: "chaque jour", audit.Weekly: "chaque semaine", audit.Biweekly: "toutes les deux semaines",
		audit.Monthly: "chaque mois", audit.Irregular: "de temps en temps",
	},
	TimesAWeek:  [4]string{"une fois par semaine", "deux fois par semaine", "trois fois par semaine", "quatre fois par semaine"},
	TimesAMonth: "{n} fois en quatre semaines",
	NoAgenda:    "rien d’autre que le titre pour l’instant", OnlyPurpose: "dit pourquoi ; pas encore de points à préparer",

	Cancel:   "Si toutes les réponses sont là avant le {deadline}, la réunion du {first} peut être annulée. Sinon, elle a lieu, avec les seules questions ouvertes.",
	TrialTwo: "Vous pourriez essayer pour les deux prochaines, le {first} et le {second}, puis décider. Les créneaux restent au calendrier jusqu’à l’arrivée des réponses.",
	TrialOne: "Vous pourriez essayer pour la prochaine, le {first}, puis décider. Le créneau reste au calendrier jusqu’à l’arrivée des réponses.",
	Prepare:  "La réunion du {first} est maintenue. Les réponses arrivent avant, pour n’y parler que de ce qui reste ouvert.",
	Hold:     "C’est trop proche pour des questions écrites cette fois ; elles peuvent servir d’ordre du jour.",

	Sooner:         "Celle du {sooner} est trop proche et ne change pas.",
	NothingChanges: "Rien ne change tant que vous ne changez rien.",
	MoveDeadline:   "L’échéance ne compte que les jours ouvrés ; déplacez-la en cas de jour férié ou d’absence.",

	PromptsLead: "Trois lignes dans l’invitation suffiraient :",
	Prompts: [3]string{
		"Qu’est-ce qui doit être différent ensuite ?",
		"Quelles questions permettraient de trancher ?",
		"Qui connaît les réponses ?",
	},
	PromptsAfter: "Si les trois s’écrivent facilement, les réponses aussi, peut-être, et la réunion n’est plus nécessaire.",

	Others: "C’est peut-être aussi le cas de : {titles}.",
	Reply: "Une simple réponse suffit : « garder », et je n’y touche pas ; « stop », et je ne vous écris plus au sujet de réunions ; " +
		"ou tout autre chose. Je la lis moi-même.",
	Footer: "{name} a envoyé ce message avec adjourn, un programme qui cherche dans un calendrier les réunions qui pourraient devenir une série de questions écrites. " +
		"Personne d’autre ne l’a reçu.",

	Draft: "Le brouillon, à transférer ou à modifier", Outcome: "Résultat", ReplyBy: "Réponse avant le", Decides: "Qui décide",
	Agenda: "Ordre du jour", Known: "Ce que dit l’invitation", Documents: "Documents", Questions: "Questions", Later: "Pour une prochaine fois",
	ToAdd: "(à ajouter : {what})", For: "pour", Answer: "réponse", EachOfYou: "chacun de vous", PutName: "(mettre un nom)",
	Silence: "Silence", AtHand: "En cas de doute", AtHandText: "réponse immédiate le {day}, de {from} à {to}",
	Result: "Bilan", ResultText: "avant le {when} : ce qui est décidé, ce qui est ouvert, qui fait quoi ensuite",
	Meeting: "La réunion", Live: "De vive voix",
	MeetingCancel:  "est annulée si toutes les réponses sont là d’ici là ; sinon, elle a lieu le {first}, avec les seules questions ouvertes",
	MeetingTwo:     "{first} et {second} : essai par écrit ; les créneaux restent jusqu’à l’arrivée des réponses, puis nous décidons",
	MeetingOne:     "{first} : essai par écrit ; le créneau reste jusqu’à l’arrivée des réponses, puis nous décidons",
	MeetingPrepare: "a lieu le {first}, seulement pour ce qui reste ouvert",
	Forms: map[audit.Form]string{
		audit.FormNumber: "un nombre", audit.FormChoice: "un choix, et pourquoi", audit.FormYesNo: "oui ou non, et à quelle condition",
		audit.FormName: "un nom", audit.FormDate: "une date", audit.FormOthers: "une ou deux lignes : ce que les autres ignorent peut-être",
	},
}
