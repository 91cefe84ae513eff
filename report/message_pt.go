package report

import "adjourn/audit"

var messagePT = messageWords{
	Quote: "“{title}”", NoTitle: "uma reunião sem título", Decimal: ",", Colon: ": ",
	Weekdays: [7]string{"domingo", "segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado"},
	Months: [12]string{"janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro",
		"novembro", "dezembro"},
	On:    [7]string{"no domingo", "na segunda-feira", "na terça-feira", "na quarta-feira", "na quinta-feira", "na sexta-feira", "no sábado"},
	Until: [7]string{"domingo", "segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado"},
	Day:   "{weekday}, {day} de {month}", Date: "{weekday}, {day} de {month} de {year}", Moment: "{date}, {time} ({zone})", Hours: "{n} h", Minutes: "{n} min", And: ", ",
	FirstDay: "1",

	SubjectRound:    "{title}: um rascunho, caso queira experimentar por escrito",
	SubjectAgenda:   "{title}: o que deve sair daí?",
	SubjectQuestion: "Antes da reunião: {title}",
	Greeting:        "Olá, {name},",
	FirstName:       true,
	GreetingNoName:  "Olá,",
	OpenRound: "A reunião {title} talvez possa ser feita por escrito, e aqui vai um rascunho pronto. " +
		"Você sabe melhor do que ninguém para que serve; isto é só o que mostra o meu calendário:",
	OpenAgenda: "Pelo convite para {title} ainda não sei como me preparar. " +
		"Você sabe melhor do que ninguém para que serve; isto é só o que mostra o meu calendário:",

	People: "Pessoas", Length: "Duração", PersonTime: "Tempo somado", Saving: "Por escrito", Invitation: "Convite",
	AtLeast: "pelo menos {n}", InFourWeeks: "{hours} em quatro semanas", About: "poupa cerca de {hours}",
	Cadences: map[audit.Cadence]string{
		audit.Once: "uma vez", audit.Daily: "todos os dias", audit.Weekly: "todas as semanas", audit.Biweekly: "a cada duas semanas",
		audit.Monthly: "todos os meses", audit.Irregular: "de vez em quando",
	},
	TimesAWeek:  [4]string{"uma vez por semana", "duas vezes por semana", "três vezes por semana", "quatro vezes por semana"},
	TimesAMonth: "{n} vezes em quatro semanas",
	NoAgenda:    "por enquanto, só o título", OnlyPurpose: "diz para quê; ainda sem pontos para preparar",

	Cancel:       "Se todas as respostas chegarem até {deadline}, a reunião de {first} pode ser cancelada. Se não, ela acontece, só com as perguntas em aberto.",
	TrialTwo:     "Poderia experimentar nas duas próximas ({first} e {second}) e depois decidir. Os horários ficam no calendário até chegarem as respostas.",
	TrialOne:     "Poderia experimentar na próxima ({first}) e depois decidir. O horário fica no calendário até chegarem as respostas.",
	TrialMorning: "Poderia experimentar em dois dias ({first} e {second}): as mesmas perguntas nos dois, com respostas antes das {time} do próprio dia. Depois decide; até lá, os horários ficam no calendário.",
	Prepare:      "A reunião de {first} fica. As respostas vêm antes, para que nela só se trate do que ainda está em aberto.",
	Hold:         "Desta vez está perto demais para perguntas por escrito; elas podem servir de ordem do dia.",

	Sooner:         "A de {sooner} está perto demais e fica como está.",
	SoonerMany:     "As anteriores ({sooner}) estão perto demais e ficam como estão.",
	NothingChanges: "Nada muda enquanto você não mudar.",
	MoveDeadline:   "O prazo conta só dias úteis; mude-o em caso de feriado ou se alguém estiver ausente.",

	PromptsLead: "Bastariam três linhas no convite:",
	Prompts: [3]string{
		"O que deve ser diferente depois?",
		"Que perguntas resolveriam isso?",
		"Quem sabe as respostas?",
	},
	PromptsQuestion: [3]string{
		"Que respostas são possíveis, e para qual se inclina?",
		"O que é preciso saber para decidir?",
		"Quem sabe isso, e quem decide?",
	},
	PromptsReady: "Assim, todos podem preparar-se.",
	PromptsAfter: "Se as três forem fáceis de escrever, talvez as respostas também sejam, e então não é preciso reunir.",

	Others: "Talvez o mesmo valha para: {titles}.",
	Reply: "Basta uma resposta simples: “manter”, e eu deixo como está; “parar”, e não volto a escrever sobre reuniões; " +
		"ou qualquer outra coisa. Quem lê sou eu.",
	Footer: "{name} enviou isto com adjourn, um programa que procura no calendário reuniões que poderiam ser uma série de perguntas por escrito. " +
		"Mais ninguém recebeu este e-mail.",

	Draft: "O rascunho, para encaminhar ou alterar", Outcome: "Resultado", ReplyBy: "Responder até", Decides: "Quem decide",
	Agenda: "Ordem do dia", Known: "O que diz o convite", Documents: "Documentos", Questions: "Perguntas", Later: "Para uma próxima vez",
	ToAdd: "(a acrescentar: {what})", For: "para", Answer: "resposta", EachOfYou: "cada pessoa convidada", PutName: "(pôr um nome)",
	Silence: "Silêncio", AtHand: "Dúvidas", AtHandText: "respondo na hora, {onday}, das {from} às {to}",
	Result: "Balanço", ResultText: "até {when}: o que foi decidido, o que está em aberto, quem faz o quê",
	Meeting: "A reunião", Live: "Melhor ao vivo",
	MeetingCancel:  "é cancelada se até lá chegarem todas as respostas; se não, acontece {onfirst}, só com as perguntas em aberto",
	MeetingTwo:     "{first} e {second}: experiência por escrito; os horários ficam até chegarem as respostas, depois decidimos",
	MeetingMorning: "{first} e {second}: experiência por escrito, as mesmas perguntas nos dois dias, respostas antes das {time}; os horários ficam, depois decidimos",
	MeetingOne:     "{first}: experiência por escrito; o horário fica até chegarem as respostas, depois decidimos",
	MeetingPrepare: "acontece {onfirst}, só com o que ainda está em aberto",
	Forms: map[audit.Form]string{
		audit.FormNumber: "um número", audit.FormChoice: "escolher uma opção, e por quê", audit.FormYesNo: "sim ou não, e em que condição",
		audit.FormName: "um nome", audit.FormDate: "uma data", audit.FormOthers: "uma ou duas linhas: o que os outros talvez não saibam",
		audit.FormLines: "uma ou duas linhas", audit.FormWho: "um nome e uma data", audit.FormWhat: "uma linha e uma data", audit.FormStill: "sim, ou a nova data",
	},
}
