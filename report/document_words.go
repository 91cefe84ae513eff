package report

import "strings"

// documentWords is what a round's document says beyond the words of its mails.
type documentWords struct {
	Head           string // what the file's head is for
	State          string // what only the program writes
	Answers        string
	Whole          string // what answers no question in particular
	Raw            string // the replies as they came in
	Late, NotAsked string
	Conclusion     string // heading of what came out
	Decided        string
	Open           string
	Next           string
	After          string // heading of what happens next
	OpenHint       string // how to say whom it concerns: it stands in a comment
	Known          string // heading of the summary where no invitation says it
	NoMeeting      string
	EarlierDecided string // {n}, {what}
	EarlierAnswers string // {n}, {question}, {answers}
	// What is to be added to a round that is made from nothing.
	AddWhy, AddAgenda, AddKnown, AddQuestion string
}

var documentLanguages = map[string]documentWords{
	"en": {
		Head: "Who takes part. Everything below the second +++ is the round: change any of it.\n# Mailed is what stands under the headings that are here now; a section of your own (## My notes) is never mailed.", State: "Only adjourn writes from here to the +++.",
		Answers: "Answers", Whole: "To the round as a whole", Raw: "The replies as they came in", Late: "late", NotAsked: "was not asked",
		Conclusion: "What came out", Decided: "Decided", Open: "Still open", Next: "Next step, who, by when",
		After:    "How it goes on",
		OpenHint: "Name who is needed for what is still open, in brackets at its end: who gives Eva access (Ben, Eva). Without names it concerns everybody who was asked.",
		Known:    "What is known", NoMeeting: "there is none: the answers are all it takes",
		EarlierDecided: "Decided in round {n}: {what}", EarlierAnswers: "Round {n}, {question} {answers}",
		AddWhy: "what is settled once the answers are in", AddAgenda: "two to five points, a line each", AddKnown: "what everybody needs to know to answer", AddQuestion: "the question",
	},
	"de": {
		Head: "Wer dabei ist. Alles unter dem zweiten +++ ist die Fragerunde: alles darf geändert werden.\n# Verschickt wird, was unter den Überschriften steht, die jetzt da sind; ein eigener Abschnitt (## Meine Notizen) geht nie hinaus.", State: "Von hier bis zum +++ schreibt nur adjourn.",
		Answers: "Antworten", Whole: "Zur Runde im Ganzen", Raw: "Die Antworten im Original", Late: "verspätet", NotAsked: "war nicht gefragt",
		Conclusion: "Was herauskam", Decided: "Entschieden", Open: "Noch offen", Next: "Nächster Schritt, wer, bis wann",
		After:    "Wie es weitergeht",
		OpenHint: "Wen etwas Offenes angeht, steht in Klammern am Ende: wer gibt Eva Zugang (Ben, Eva). Ohne Namen geht es alle Gefragten an.",
		Known:    "Was bekannt ist", NoMeeting: "es gibt keinen: die Antworten genügen",
		EarlierDecided: "In Runde {n} entschieden: {what}", EarlierAnswers: "Runde {n}, {question} {answers}",
		AddWhy: "was geklärt ist, wenn die Antworten da sind", AddAgenda: "zwei bis fünf Punkte, je eine Zeile", AddKnown: "was alle wissen müssen, um zu antworten", AddQuestion: "die Frage",
	},
	"fr": {
		Head: "Qui participe. Tout ce qui suit le second +++ est la série de questions : tout peut être modifié.\n# Est envoyé ce qui se trouve sous les titres déjà présents ; une section à vous (## Mes notes) n’est jamais envoyée.", State: "D’ici au +++, seul adjourn écrit.",
		Answers: "Réponses", Whole: "Sur l’ensemble", Raw: "Les réponses telles que reçues", Late: "en retard", NotAsked: "n’était pas sollicité",
		Conclusion: "Ce qui en est sorti", Decided: "Décidé", Open: "Encore ouvert", Next: "Prochaine étape, qui, pour quand",
		After:    "La suite",
		OpenHint: "Indiquez entre parenthèses, à la fin, qui est concerné par ce qui reste ouvert : qui donne l’accès à Eva (Ben, Eva). Sans nom, cela concerne toutes les personnes sollicitées.",
		Known:    "Ce qui est connu", NoMeeting: "il n’y en a pas : les réponses suffisent",
		EarlierDecided: "Décidé à la série {n} : {what}", EarlierAnswers: "Série {n}, {question} {answers}",
		AddWhy: "ce qui est réglé une fois les réponses reçues", AddAgenda: "deux à cinq points, une ligne chacun", AddKnown: "ce que tout le monde doit savoir pour répondre", AddQuestion: "la question",
	},
	"es": {
		Head: "Quién participa. Todo lo que sigue al segundo +++ es la ronda: se puede cambiar todo.\n# Se envía lo que está bajo los títulos que ya hay; una sección propia (## Mis notas) no se envía nunca.", State: "De aquí al +++ solo escribe adjourn.",
		Answers: "Respuestas", Whole: "Sobre la ronda en general", Raw: "Las respuestas tal como llegaron", Late: "tarde", NotAsked: "no se le preguntó",
		Conclusion: "Qué salió", Decided: "Decidido", Open: "Todavía abierto", Next: "Próximo paso, quién, para cuándo",
		After:    "Cómo sigue",
		OpenHint: "Escriba entre paréntesis, al final, a quién concierne lo que sigue abierto: quién da acceso a Eva (Ben, Eva). Sin nombres concierne a todas las personas preguntadas.",
		Known:    "Lo que se sabe", NoMeeting: "no la hay: bastan las respuestas",
		EarlierDecided: "Decidido en la ronda {n}: {what}", EarlierAnswers: "Ronda {n}, {question} {answers}",
		AddWhy: "qué queda resuelto con las respuestas", AddAgenda: "de dos a cinco puntos, uno por línea", AddKnown: "lo que hace falta saber para responder", AddQuestion: "la pregunta",
	},
	"pt": {
		Head: "Quem participa. Tudo abaixo do segundo +++ é a rodada: tudo pode ser alterado.\n# É enviado o que está sob os títulos que já existem; uma seção sua (## Minhas notas) nunca é enviada.", State: "Daqui até o +++ só o adjourn escreve.",
		Answers: "Respostas", Whole: "Sobre a rodada em geral", Raw: "As respostas como chegaram", Late: "atrasada", NotAsked: "não foi perguntado",
		Conclusion: "O que saiu", Decided: "Decidido", Open: "Ainda em aberto", Next: "Próximo passo, quem, até quando",
		After:    "Como continua",
		OpenHint: "Escreva entre parênteses, no fim, a quem diz respeito o que está em aberto: quem dá acesso à Eva (Ben, Eva). Sem nomes, diz respeito a todas as pessoas perguntadas.",
		Known:    "O que se sabe", NoMeeting: "não há: as respostas bastam",
		EarlierDecided: "Decidido na rodada {n}: {what}", EarlierAnswers: "Rodada {n}, {question} {answers}",
		AddWhy: "o que fica resolvido com as respostas", AddAgenda: "de dois a cinco pontos, um por linha", AddKnown: "o que é preciso saber para responder", AddQuestion: "a pergunta",
	},
	"cs": {
		Head: "Kdo se účastní. Vše pod druhým +++ je kolo otázek: cokoli se smí změnit.\n# Odesílá se to, co stojí pod nadpisy, které tu jsou; vlastní oddíl (## Moje poznámky) se neodesílá nikdy.", State: "Odtud po +++ píše jen adjourn.",
		Answers: "Odpovědi", Whole: "Ke kolu jako celku", Raw: "Odpovědi tak, jak přišly", Late: "pozdě", NotAsked: "nebyl tázán",
		Conclusion: "Co z toho vzešlo", Decided: "Rozhodnuto", Open: "Ještě otevřené", Next: "Další krok, kdo, do kdy",
		After:    "Jak to jde dál",
		OpenHint: "Koho se otevřené týká, stojí v závorce na konci: kdo dá Evě přístup (Ben, Eva). Beze jmen se týká všech dotázaných.",
		Known:    "Co je známo", NoMeeting: "žádná není: stačí odpovědi",
		EarlierDecided: "Rozhodnuto v kole {n}: {what}", EarlierAnswers: "Kolo {n}, {question} {answers}",
		AddWhy: "co bude jasné, až přijdou odpovědi", AddAgenda: "dva až pět bodů, každý na řádek", AddKnown: "co všichni potřebují vědět, aby mohli odpovědět", AddQuestion: "otázka",
	},
	"ja": {
		Head: "参加者。二つ目の +++ より下が質問ラウンドです。自由に書き換えられます。\n# 送られるのは、今ある見出しの下の内容です。自分で足した節（## メモ）は送られません。", State: "ここから +++ までは adjourn だけが書きます。",
		Answers: "回答", Whole: "全体への回答", Raw: "届いた返信（原文）", Late: "期限後", NotAsked: "質問の対象外",
		Conclusion: "まとめ", Decided: "決まったこと", Open: "残ったこと", Next: "次にすること（担当・期日）",
		After:    "この後",
		OpenHint: "残ったことが誰に関わるかは、行の最後にかっこで書きます：誰がEvaに権限を渡すか（Ben、Eva）。名前がなければ、質問された全員に関わります。",
		Known:    "わかっていること", NoMeeting: "会議はありません。回答だけで足ります",
		EarlierDecided: "第{n}回で決まったこと：{what}", EarlierAnswers: "第{n}回、{question} {answers}",
		AddWhy: "回答がそろうと何が決まるか", AddAgenda: "2〜5点、1行ずつ", AddKnown: "答えるのに必要なこと", AddQuestion: "質問",
	},
}

// part is one thing that a document says under a label or a heading.
type part int

const (
	partNone  part = iota
	partTitle      // what stands under the title
	partOther      // a section that we don't know
	partWhy
	partReplyBy
	partDecider
	partAgenda
	partSummary
	partLinks
	partQuestions
	partSilence
	partAtHand
	partOutcomeBy
	partMeeting
	partLive
	partLater
	partFor
	partForm
	partConclusion
	partDecided
	partOpen
	partNext
	partAfter
)

// headingsOf are the parts with a heading of their own.
func headingsOf(w *messageWords, dw documentWords) map[string]part {
	return labels(map[string]part{
		w.Agenda: partAgenda, w.Known: partSummary, dw.Known: partSummary, w.Documents: partLinks, w.Questions: partQuestions, w.Later: partLater,
		dw.Conclusion: partConclusion, dw.After: partAfter,
	})
}

// labelsOf are the parts that stand behind a label in a list.
func labelsOf(w *messageWords, dw documentWords) map[string]part {
	return labels(map[string]part{
		w.Outcome: partWhy, w.ReplyBy: partReplyBy, w.Decides: partDecider, w.Silence: partSilence, w.AtHand: partAtHand,
		w.Result: partOutcomeBy, w.Meeting: partMeeting, w.Live: partLive, w.For: partFor, w.Answer: partForm,
		dw.Decided: partDecided, dw.Open: partOpen, dw.Next: partNext,
	})
}

func labels(of map[string]part) map[string]part {
	out := map[string]part{}
	for text, p := range of {
		out[labelKey(text)] = p
	}
	return out
}

// documentOrder is the order in which languages are looked at.
var documentOrder = []string{"en", "de", "fr", "es", "pt", "cs", "ja"}

// readsAs are the languages that a document can be read in, its own first: who
// changes its language in the head needn't change every label.
func readsAs(own string) []string {
	all := []string{own}
	for _, l := range documentOrder {
		if l != own {
			all = append(all, l)
		}
	}
	return all
}

// inEvery joins what each language calls the parts. Of two that call different
// parts the same, the first one counts.
func inEvery(languages []string, of func(*messageWords, documentWords) map[string]part) map[string]part {
	all := map[string]part{}
	for _, l := range languages {
		for key, p := range of(messageLanguages[l], documentLanguages[l]) {
			if all[key] == partNone {
				all[key] = p
			}
		}
	}
	return all
}

// labelKey is a heading or a label without emphasis, case and its colon.
func labelKey(s string) string {
	return strings.ToLower(strings.Trim(strings.Join(strings.Fields(s), " "), "*_:： "))
}
