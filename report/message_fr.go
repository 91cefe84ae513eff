package report

import "adjourn/audit"

// The spaces before ? ! ; and : and inside the quotes are no-break spaces.
var messageFR = messageWords{
	Quote: "« {title} »", NoTitle: "une réunion sans titre", Decimal: ",", Colon: " : ",
	Weekdays: [7]string{"dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"},
	Months: [12]string{"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
		"novembre", "décembre"},
	On:    [7]string{"le dimanche", "le lundi", "le mardi", "le mercredi", "le jeudi", "le vendredi", "le samedi"},
	Until: [7]string{"dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"},
	Day:   "{weekday} {day} {month}", Date: "{weekday} {day} {month} {year}", Moment: "{date}, {time} ({zone})", Hours: "{n} h", Minutes: "{n} min", And: ", ",
	FirstDay: "1er",

	SubjectRound:    "{title} : un brouillon, si vous souhaitez essayer par écrit",
	SubjectAgenda:   "{title} : qu’est-ce qui doit en sortir ?",
	SubjectQuestion: "Avant la réunion : {title}",
	Greeting:        "Bonjour {name},",
	GreetingNoName:  "Bonjour,",
	OpenRound: "{title} pourrait peut-être se faire par écrit ; voici un brouillon prêt à l’emploi. " +
		"Vous savez mieux que moi à quoi sert cette réunion ; voici seulement ce que montre mon calendrier :",
	OpenAgenda: "L’invitation à {title} ne me dit pas encore comment me préparer. " +
		"Vous savez mieux que moi à quoi sert cette réunion ; voici seulement ce que montre mon calendrier :",

	People: "Personnes", Length: "Durée", PersonTime: "Temps cumulé", Saving: "Par écrit", Invitation: "Invitation",
	AtLeast: "au moins {n}", InFourWeeks: "{hours} en quatre semaines", About: "fait gagner environ {hours}",
	Cadences: map[audit.Cadence]string{
		audit.Once: "une fois", audit.Daily: "chaque jour", audit.Weekly: "chaque semaine", audit.Biweekly: "toutes les deux semaines",
		audit.Monthly: "chaque mois", audit.Irregular: "de temps en temps",
	},
	TimesAWeek:  [4]string{"une fois par semaine", "deux fois par semaine", "trois fois par semaine", "quatre fois par semaine"},
	TimesAMonth: "{n} fois en quatre semaines",
	NoAgenda:    "rien d’autre que le titre pour l’instant", OnlyPurpose: "dit pourquoi ; pas encore de points à préparer",

	Cancel:       "Si toutes les réponses sont là avant le {deadline}, la réunion du {first} peut être annulée. Sinon, elle a lieu, pour les seules questions encore ouvertes.",
	TrialTwo:     "Vous pourriez essayer pour les deux prochaines, le {first} et le {second}, puis décider. Les créneaux restent au calendrier jusqu’à l’arrivée des réponses.",
	TrialOne:     "Vous pourriez essayer pour la prochaine, le {first}, puis décider. Le créneau reste au calendrier jusqu’à l’arrivée des réponses.",
	TrialMorning: "Vous pourriez essayer deux jours, le {first} et le {second} : les mêmes questions chaque fois, avec les réponses avant {time} le jour même. Ensuite, vous décidez ; d’ici là, les créneaux restent au calendrier.",
	Prepare:      "La réunion du {first} est maintenue. Les réponses arrivent avant, pour n’y parler que de ce qui reste ouvert.",
	Hold:         "C’est trop proche pour des questions écrites cette fois ; elles peuvent servir d’ordre du jour.",

	Sooner:         "Celle du {sooner} est trop proche et ne change pas.",
	SoonerMany:     "Celles d’avant ({sooner}) sont trop proches et ne changent pas.",
	NothingChanges: "Rien ne change tant que vous ne changez rien.",
	MoveDeadline:   "L’échéance ne compte que les jours ouvrés ; déplacez-la en cas de jour férié ou d’absence.",

	PromptsLead: "Trois lignes dans l’invitation suffiraient :",
	Prompts: [3]string{
		"Qu’est-ce qui doit être différent ensuite ?",
		"Quelles questions permettraient de trancher ?",
		"Qui connaît les réponses ?",
	},
	PromptsQuestion: [3]string{
		"Quelles réponses sont possibles, et laquelle a votre préférence ?",
		"Que faut-il savoir pour trancher ?",
		"Qui le sait, et qui décide ?",
	},
	PromptsReady: "Ainsi, chacun pourra se préparer.",
	PromptsAfter: "Si les trois s’écrivent facilement, les réponses aussi, peut-être, et la réunion n’est plus nécessaire.",

	Others: "C’est peut-être aussi le cas de : {titles}.",
	Reply: "Une simple réponse suffit : « garder », et je n’y touche pas ; « stop », et je ne vous écris plus au sujet de réunions ; " +
		"ou toute autre chose. Je la lis moi-même.",
	Footer: "{name} a envoyé ce message avec adjourn, un programme qui cherche dans un calendrier les réunions qui pourraient devenir une série de questions écrites. " +
		"Personne d’autre ne l’a reçu.",

	Draft: "Le brouillon, à transférer ou à modifier", Outcome: "Résultat", ReplyBy: "Réponse avant le", Decides: "Qui décide",
	Agenda: "Ordre du jour", Known: "Ce que dit l’invitation", Documents: "Documents", Questions: "Questions", Later: "Pour une prochaine fois",
	ToAdd: "(à ajouter : {what})", For: "pour", Answer: "réponse", EachOfYou: "chacun de vous", PutName: "(mettre un nom)",
	Silence: "Silence", AtHand: "En cas de doute", AtHandText: "réponse immédiate {onday}, de {from} à {to}",
	Result: "Bilan", ResultText: "avant le {when} : ce qui est décidé, ce qui est ouvert, qui fait quoi ensuite",
	Meeting: "La réunion", Live: "De vive voix",
	MeetingCancel:  "est annulée si toutes les réponses sont là d’ici là ; sinon, elle a lieu {onfirst}, pour les seules questions encore ouvertes",
	MeetingTwo:     "{first} et {second} : essai par écrit ; les créneaux restent jusqu’à l’arrivée des réponses, puis nous décidons",
	MeetingMorning: "{first} et {second} : essai par écrit, les mêmes questions les deux jours, réponses avant {time} ; les créneaux restent, puis nous décidons",
	MeetingOne:     "{first} : essai par écrit ; le créneau reste jusqu’à l’arrivée des réponses, puis nous décidons",
	MeetingPrepare: "a lieu {onfirst}, seulement pour ce qui reste ouvert",
	Forms: map[audit.Form]string{
		audit.FormNumber: "un nombre", audit.FormChoice: "un choix, et pourquoi", audit.FormYesNo: "oui ou non, et à quelle condition",
		audit.FormName: "un nom", audit.FormDate: "une date", audit.FormOthers: "une ou deux lignes : ce que les autres ignorent peut-être",
		audit.FormLines: "une ou deux lignes", audit.FormWho: "un nom et une date", audit.FormWhat: "une ligne et une date", audit.FormStill: "oui, ou la nouvelle date",
	},
}
