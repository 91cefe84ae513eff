package report

import "adjourn/audit"

var messageES = messageWords{
	Quote: "«{title}»", NoTitle: "una reunión sin título", Decimal: ",", Colon: ": ",
	Weekdays: [7]string{"domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"},
	Months: [12]string{"enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
		"noviembre", "diciembre"},
	On:    [7]string{"el domingo", "el lunes", "el martes", "el miércoles", "el jueves", "el viernes", "el sábado"},
	Until: [7]string{"domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"},
	Day:   "{weekday} {day} de {month}", Date: "{weekday} {day} de {month} de {year}", Moment: "{date}, {time} ({zone})", Hours: "{n} h", Minutes: "{n} min", And: ", ",
	FirstDay: "1",

	SubjectRound:    "{title}: un borrador, por si quiere probarlo por escrito",
	SubjectAgenda:   "{title}: ¿qué debería salir de ahí?",
	SubjectQuestion: "Antes de la reunión: {title}",
	Greeting:        "Hola, {name}:",
	FirstName:       true,
	GreetingNoName:  "Hola:",
	OpenRound: "{title} quizá podría hacerse por escrito, y aquí va un borrador listo para usar. " +
		"Usted sabe mejor que nadie para qué sirve; esto es solo lo que muestra mi calendario:",
	OpenAgenda: "Por la invitación a {title} todavía no sé cómo prepararme. " +
		"Usted sabe mejor que nadie para qué sirve; esto es solo lo que muestra mi calendario:",

	People: "Personas", Length: "Duración", PersonTime: "Tiempo sumado", Saving: "Por escrito", Invitation: "Invitación",
	AtLeast: "al menos {n}", InFourWeeks: "{hours} en cuatro semanas", About: "libera unas {hours}",
	Cadences: map[audit.Cadence]string{
		audit.Once: "una vez", audit.Daily: "cada día", audit.Weekly: "cada semana", audit.Biweekly: "cada dos semanas",
		audit.Monthly: "cada mes", audit.Irregular: "de vez en cuando",
	},
	TimesAWeek:  [4]string{"una vez por semana", "dos veces por semana", "tres veces por semana", "cuatro veces por semana"},
	TimesAMonth: "{n} veces en cuatro semanas",
	NoAgenda:    "de momento, solo el título", OnlyPurpose: "dice para qué; todavía no hay puntos que preparar",

	Cancel:       "Si todas las respuestas llegan antes del {deadline}, la reunión del {first} se puede cancelar. Si no, se celebra, solo con las preguntas abiertas.",
	TrialTwo:     "Podría probarlo en las dos próximas, el {first} y el {second}, y luego decidir. Los huecos siguen en el calendario hasta que lleguen las respuestas.",
	TrialOne:     "Podría probarlo en la próxima, el {first}, y luego decidir. El hueco sigue en el calendario hasta que lleguen las respuestas.",
	TrialMorning: "Podría probarlo dos días, el {first} y el {second}: las mismas preguntas los dos días, con respuestas antes de las {time} del mismo día. Después decide; hasta entonces los huecos siguen en el calendario.",
	Prepare:      "La reunión del {first} se mantiene. Las respuestas llegan antes, para tratar solo lo que siga abierto.",
	Hold:         "Esta vez está demasiado cerca para preguntas por escrito; pueden servir de orden del día.",

	Sooner:         "La del {sooner} está demasiado cerca y se queda como está.",
	SoonerMany:     "Las anteriores ({sooner}) están demasiado cerca y se quedan como están.",
	NothingChanges: "Nada cambia mientras usted no lo cambie.",
	MoveDeadline:   "El plazo solo cuenta días laborables; muévalo si hay un festivo o si falta alguien.",

	PromptsLead: "Bastarían tres líneas en la invitación:",
	Prompts: [3]string{
		"¿Qué debería ser distinto después?",
		"¿Qué preguntas lo resolverían?",
		"¿Quién sabe las respuestas?",
	},
	PromptsQuestion: [3]string{
		"¿Qué respuestas son posibles y por cuál se inclina?",
		"¿Qué hay que saber para decidir?",
		"¿Quién lo sabe y quién decide?",
	},
	PromptsReady: "Así todo el mundo puede prepararse.",
	PromptsAfter: "Si las tres se escriben con facilidad, quizá también las respuestas, y entonces no hace falta reunirse.",

	Others: "Quizá valga lo mismo para: {titles}.",
	Reply: "Basta una respuesta sencilla: «mantener», y la dejo como está; «basta», y no vuelvo a escribirle sobre reuniones; " +
		"o cualquier otra cosa. La leo yo.",
	Footer: "{name} ha enviado esto con adjourn, un programa que busca en un calendario reuniones que podrían ser una ronda de preguntas por escrito. " +
		"Nadie más ha recibido este correo.",

	Draft: "El borrador, para reenviar o cambiar", Outcome: "Resultado", ReplyBy: "Responder antes del", Decides: "Quién decide",
	Agenda: "Orden del día", Known: "Lo que dice la invitación", Documents: "Documentos", Questions: "Preguntas", Later: "Para una próxima ronda",
	ToAdd: "(por añadir: {what})", For: "para", Answer: "respuesta", EachOfYou: "cada persona invitada", PutName: "(poner un nombre)",
	Silence: "Silencio", AtHand: "Dudas", AtHandText: "se responden al momento {onday}, de {from} a {to}",
	Result: "Balance", ResultText: "antes del {when}: qué se ha decidido, qué sigue abierto, quién hace qué",
	Meeting: "La reunión", Live: "Mejor de viva voz",
	MeetingCancel:  "se cancela si para entonces están todas las respuestas; si no, se celebra {onfirst}, solo con las preguntas abiertas",
	MeetingTwo:     "{first} y {second}: se prueba por escrito; los huecos siguen hasta que lleguen las respuestas y luego se decide",
	MeetingMorning: "{first} y {second}: se prueba por escrito, las mismas preguntas los dos días, con respuestas antes de las {time}; los huecos siguen y luego se decide",
	MeetingOne:     "{first}: se prueba por escrito; el hueco sigue hasta que lleguen las respuestas y luego se decide",
	MeetingPrepare: "se celebra {onfirst}, solo con lo que siga abierto",
	Forms: map[audit.Form]string{
		audit.FormNumber: "un número", audit.FormChoice: "elegir una opción, y por qué", audit.FormYesNo: "sí o no, y con qué condición",
		audit.FormName: "un nombre", audit.FormDate: "una fecha", audit.FormOthers: "una o dos líneas: lo que los demás quizá no sepan",
		audit.FormLines: "una o dos líneas", audit.FormWho: "un nombre y una fecha", audit.FormWhat: "una línea y una fecha", audit.FormStill: "sí, o la nueva fecha",
	},
}
