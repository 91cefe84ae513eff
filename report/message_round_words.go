package report

// roundWords is what the mails of a round say in one language, beyond the words
// that they share with a nudge and a document.
type roundWords struct {
	SubjectRound, SubjectReminder, SubjectOutcome string // {title}, {day}
	Opening                                       string // {title}
	OpeningReminder                               string // {title}, {deadline}
	OpeningOutcome                                string // {title}
	How, HowHidden                                string // {name}: how to answer, and who reads it when
	HowReminder                                   string
	Yours, Others                                 string // headings
	NoAnswer                                      string
	Footer                                        string // {name}
}

var roundLanguages = map[string]roundWords{
	"en": {
		SubjectRound: "{title}: questions, reply by {day}", SubjectReminder: "Reminder: {title}, reply by {day}", SubjectOutcome: "{title}: what came out",
		Opening:         "I'd like to settle {title} in writing. Below you find what should come out, what is known, and the questions; those to you come first.",
		OpeningReminder: "Your answers on {title} are still missing. The time to reply ends on {deadline}.",
		OpeningOutcome:  "The questions on {title} are answered. This is what came out, with everybody's answers.",
		How:             "Just reply to this mail: write under each question, or put its number before your answer. A line or two each is enough. {name} alone reads your answers until everybody's are in, or until the time to reply is over; then you get all of them, with names.",
		HowHidden:       "Just reply to this mail: write under each question, or put its number before your answer. A line or two each is enough. {name} alone reads your answers until everybody's are in, or until the time to reply is over; then you get all of them, without names.",
		HowReminder:     "A line or two under each question is enough. This is the only reminder.",
		Yours:           "Questions to you", Others: "Questions to others", NoAnswer: "no answer",
		Footer: "{name} sent this with adjourn, a program for rounds of written questions. Each person asked gets a mail of their own.",
	},
	"de": {
		SubjectRound: "{title}: Fragen, Antwort bis {day}", SubjectReminder: "Erinnerung: {title}, Antwort bis {day}", SubjectOutcome: "{title}: was herauskam",
		Opening:         "{title} möchte ich schriftlich klären. Unten steht, was herauskommen soll, was bekannt ist, und die Fragen; die an Sie stehen vorn.",
		OpeningReminder: "Zu {title} fehlen noch Ihre Antworten. Die Frist endet am {deadline}.",
		OpeningOutcome:  "Die Fragen zu {title} sind beantwortet. Das kam heraus, mit den Antworten von allen.",
		How:             "Antworten Sie einfach auf diese Mail: unter jeder Frage, oder mit ihrer Nummer davor. Ein, zwei Zeilen genügen. Ihre Antworten liest nur {name}, bis alle da sind oder die Frist vorbei ist; dann bekommen Sie alle, mit Namen.",
		HowHidden:       "Antworten Sie einfach auf diese Mail: unter jeder Frage, oder mit ihrer Nummer davor. Ein, zwei Zeilen genügen. Ihre Antworten liest nur {name}, bis alle da sind oder die Frist vorbei ist; dann bekommen Sie alle, ohne Namen.",
		HowReminder:     "Ein, zwei Zeilen unter jeder Frage genügen. Es bleibt bei dieser einen Erinnerung.",
		Yours:           "Fragen an Sie", Others: "Fragen an andere", NoAnswer: "keine Antwort",
		Footer: "{name} hat das mit adjourn verschickt, einem Programm für schriftliche Fragerunden. Alle Gefragten bekommen eine eigene Mail.",
	},
	"fr": {
		SubjectRound: "{title} : questions, réponse avant le {day}", SubjectReminder: "Rappel : {title}, réponse avant le {day}", SubjectOutcome: "{title} : ce qui en est sorti",
		Opening:         "J’aimerais régler {title} par écrit. Vous trouverez ci-dessous ce qui doit en sortir, ce qui est connu, et les questions ; celles qui vous sont posées viennent d’abord.",
		OpeningReminder: "Vos réponses sur {title} manquent encore. L’échéance est fixée au {deadline}.",
		OpeningOutcome:  "Les questions sur {title} ont reçu leurs réponses. Voici ce qui en est sorti, avec les réponses de tout le monde.",
		How:             "Répondez simplement à ce message : sous chaque question, ou avec son numéro devant. Une ou deux lignes suffisent. Vos réponses ne sont lues que par {name}, jusqu’à ce que toutes soient là ou que l’échéance soit passée ; ensuite vous les recevez toutes, avec les noms.",
		HowHidden:       "Répondez simplement à ce message : sous chaque question, ou avec son numéro devant. Une ou deux lignes suffisent. Vos réponses ne sont lues que par {name}, jusqu’à ce que toutes soient là ou que l’échéance soit passée ; ensuite vous les recevez toutes, sans les noms.",
		HowReminder:     "Une ou deux lignes sous chaque question suffisent. C’est le seul rappel.",
		Yours:           "Questions pour vous", Others: "Questions pour les autres", NoAnswer: "pas de réponse",
		Footer: "{name} a envoyé ce message avec adjourn, un programme pour les séries de questions écrites. Chaque personne sollicitée reçoit son propre message.",
	},
	"es": {
		SubjectRound: "{title}: preguntas, responder antes del {day}", SubjectReminder: "Recordatorio: {title}, responder antes del {day}", SubjectOutcome: "{title}: qué salió",
		Opening:         "Me gustaría resolver {title} por escrito. Abajo está lo que debería salir, lo que se sabe y las preguntas; las suyas van primero.",
		OpeningReminder: "Todavía faltan sus respuestas sobre {title}. El plazo termina el {deadline}.",
		OpeningOutcome:  "Las preguntas sobre {title} tienen respuesta. Esto es lo que salió, con las respuestas de todos.",
		How:             "Basta con responder a este correo: debajo de cada pregunta, o con su número delante. Una o dos líneas son suficientes. Solo {name} lee sus respuestas hasta que lleguen todas o termine el plazo; después las recibe todas, con nombres.",
		HowHidden:       "Basta con responder a este correo: debajo de cada pregunta, o con su número delante. Una o dos líneas son suficientes. Solo {name} lee sus respuestas hasta que lleguen todas o termine el plazo; después las recibe todas, sin nombres.",
		HowReminder:     "Una o dos líneas debajo de cada pregunta son suficientes. Este es el único recordatorio.",
		Yours:           "Preguntas para usted", Others: "Preguntas para otras personas", NoAnswer: "sin respuesta",
		Footer: "{name} ha enviado esto con adjourn, un programa para rondas de preguntas por escrito. Cada persona preguntada recibe su propio correo.",
	},
	"pt": {
		SubjectRound: "{title}: perguntas, responder até {day}", SubjectReminder: "Lembrete: {title}, responder até {day}", SubjectOutcome: "{title}: o que saiu",
		Opening:         "Gostaria de resolver {title} por escrito. Abaixo está o que deve sair, o que se sabe e as perguntas; as suas vêm primeiro.",
		OpeningReminder: "Ainda faltam as suas respostas sobre {title}. O prazo termina em {deadline}.",
		OpeningOutcome:  "As perguntas sobre {title} estão respondidas. Isto foi o que saiu, com as respostas de todos.",
		How:             "Basta responder a este e-mail: abaixo de cada pergunta, ou com o número dela na frente. Uma ou duas linhas bastam. Só {name} lê as suas respostas até chegarem todas ou terminar o prazo; depois você recebe todas, com nomes.",
		HowHidden:       "Basta responder a este e-mail: abaixo de cada pergunta, ou com o número dela na frente. Uma ou duas linhas bastam. Só {name} lê as suas respostas até chegarem todas ou terminar o prazo; depois você recebe todas, sem nomes.",
		HowReminder:     "Uma ou duas linhas abaixo de cada pergunta bastam. Este é o único lembrete.",
		Yours:           "Perguntas para você", Others: "Perguntas para outras pessoas", NoAnswer: "sem resposta",
		Footer: "{name} enviou isto com o adjourn, um programa para rodadas de perguntas por escrito. Cada pessoa perguntada recebe o seu próprio e-mail.",
	},
	"cs": {
		SubjectRound: "{title}: otázky, odpověď do: {day}", SubjectReminder: "Připomínka: {title}, odpověď do: {day}", SubjectOutcome: "{title}: co z toho vzešlo",
		Opening:         "Navrhuji vyřešit {title} písemně. Níže je, co má být výsledkem, co je známo, a otázky; ty pro vás jsou první.",
		OpeningReminder: "K {title} ještě chybí vaše odpovědi. Termín: {deadline}.",
		OpeningOutcome:  "Otázky k {title} jsou zodpovězeny. Toto z nich vzešlo, i s odpověďmi všech.",
		How:             "Stačí odpovědět na tento e-mail: pod každou otázku, nebo s jejím číslem na začátku. Stačí řádek dva. Vaše odpovědi čte jen {name}, dokud nepřijdou všechny nebo neuplyne termín; pak dostanete všechny, se jmény.",
		HowHidden:       "Stačí odpovědět na tento e-mail: pod každou otázku, nebo s jejím číslem na začátku. Stačí řádek dva. Vaše odpovědi čte jen {name}, dokud nepřijdou všechny nebo neuplyne termín; pak dostanete všechny, beze jmen.",
		HowReminder:     "Stačí řádek dva pod každou otázku. Další připomínka nepřijde.",
		Yours:           "Otázky pro vás", Others: "Otázky pro ostatní", NoAnswer: "bez odpovědi",
		Footer: "Odesílá {name} přes adjourn, program pro písemná kola otázek. Každý dotázaný dostává vlastní e-mail.",
	},
	"ja": {
		SubjectRound: "{title}：ご質問（{day}まで）", SubjectReminder: "再送：{title}（{day}まで）", SubjectOutcome: "{title}：まとめ",
		Opening:         "{title}は、書面で決めたいと思います。得られる結果、わかっていること、質問を下に書きました。ご回答いただきたい質問が先にあります。",
		OpeningReminder: "{title}について、まだご回答をいただいていません。期限は{deadline}です。",
		OpeningOutcome:  "{title}の質問に回答がそろいました。まとめと、皆さんの回答をお送りします。",
		How:             "このメールにそのまま返信してください。質問の下に書くか、番号を付けてください。1、2行で十分です。全員の回答がそろうか期限が来るまで、読むのは{name}だけです。その後、皆さんの回答を名前付きでお送りします。",
		HowHidden:       "このメールにそのまま返信してください。質問の下に書くか、番号を付けてください。1、2行で十分です。全員の回答がそろうか期限が来るまで、読むのは{name}だけです。その後、皆さんの回答を名前なしでお送りします。",
		HowReminder:     "質問ごとに1、2行で十分です。再送はこの一度だけです。",
		Yours:           "ご回答いただきたい質問", Others: "ほかの方への質問", NoAnswer: "回答なし",
		Footer: "{name}が adjourn（書面で質問をまとめるプログラム）で送りました。質問された方にはそれぞれ個別に届きます。",
	},
}
