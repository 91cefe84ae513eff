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
}

var documentLanguages = map[string]documentWords{
	"en": {
		Head: "Who takes part. Everything below the second +++ is the round: change any of it.", State: "Only adjourn writes from here to the +++.",
		Answers: "Answers", Whole: "To the round as a whole", Raw: "The replies as they came in", Late: "late", NotAsked: "was not asked",
		Conclusion: "What came out", Decided: "Decided", Open: "Still open", Next: "Next step, who, by when",
		After: "How it goes on",
	},
	"de": {
		Head: "Wer dabei ist. Alles unter dem zweiten +++ ist die Fragerunde: alles darf geändert werden.", State: "Von hier bis zum +++ schreibt nur adjourn.",
		Answers: "Antworten", Whole: "Zur Runde im Ganzen", Raw: "Die Antworten im Original", Late: "verspätet", NotAsked: "war nicht gefragt",
		Conclusion: "Was herauskam", Decided: "Entschieden", Open: "Noch offen", Next: "Nächster Schritt, wer, bis wann",
		After: "Wie es weitergeht",
	},
	"fr": {
		Head: "Qui participe. Tout ce qui suit le second +++ est la série de questions : tout peut être modifié.", State: "D’ici au +++, seul adjourn écrit.",
		Answers: "Réponses", Whole: "Sur l’ensemble", Raw: "Les réponses telles que reçues", Late: "en retard", NotAsked: "n’était pas sollicité",
		Conclusion: "Ce qui en est sorti", Decided: "Décidé", Open: "Encore ouvert", Next: "Prochaine étape, qui, pour quand",
		After: "La suite",
	},
	"es": {
		Head: "Quién participa. Todo lo que sigue al segundo +++ es la ronda: se puede cambiar todo.", State: "De aquí al +++ solo escribe adjourn.",
		Answers: "Respuestas", Whole: "Sobre la ronda en general", Raw: "Las respuestas tal como llegaron", Late: "tarde", NotAsked: "no se le preguntó",
		Conclusion: "Qué salió", Decided: "Decidido", Open: "Todavía abierto", Next: "Próximo paso, quién, para cuándo",
		After: "Cómo sigue",
	},
	"pt": {
		Head: "Quem participa. Tudo abaixo do segundo +++ é a rodada: tudo pode ser alterado.", State: "Daqui até o +++ só o adjourn escreve.",
		Answers: "Respostas", Whole: "Sobre a rodada em geral", Raw: "As respostas como chegaram", Late: "atrasada", NotAsked: "não foi perguntado",
		Conclusion: "O que saiu", Decided: "Decidido", Open: "Ainda em aberto", Next: "Próximo passo, quem, até quando",
		After: "Como continua",
	},
	"cs": {
		Head: "Kdo se účastní. Vše pod druhým +++ je kolo otázek: cokoli se smí změnit.", State: "Odtud po +++ píše jen adjourn.",
		Answers: "Odpovědi", Whole: "Ke kolu jako celku", Raw: "Odpovědi tak, jak přišly", Late: "pozdě", NotAsked: "nebyl tázán",
		Conclusion: "Co z toho vzešlo", Decided: "Rozhodnuto", Open: "Ještě otevřené", Next: "Další krok, kdo, do kdy",
		After: "Jak to jde dál",
	},
	"ja": {
		Head: "参加者。二つ目の +++ より下が質問ラウンドです。自由に書き換えられます。", State: "ここから +++ までは adjourn だけが書きます。",
		Answers: "回答", Whole: "全体への回答", Raw: "届いた返信（原文）", Late: "期限後", NotAsked: "質問の対象外",
		Conclusion: "まとめ", Decided: "決まったこと", Open: "残ったこと", Next: "次にすること（担当・期日）",
		After: "この後",
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

// headings are the parts with a heading of their own.
func headingsOf(w *messageWords, dw documentWords) map[string]part {
	return labels(map[string]part{
		w.Agenda: partAgenda, w.Known: partSummary, w.Documents: partLinks, w.Questions: partQuestions, w.Later: partLater,
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

// labelKey is a heading or a label without emphasis, case and its colon.
func labelKey(s string) string {
	return strings.ToLower(strings.Trim(strings.Join(strings.Fields(s), " "), "*_:： "))
}
