package audit

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Contradiction says which of several answers to one question contradict each
// other, as their indexes: one says yes and another no, or they pick different
// ones of what the question offers. A question to each person about their own
// thing ("Is your milestone still on its date?") has none, whatever they say.
func Contradiction(question string, answers []string) []int {
	if aboutOwn(question) {
		return nil
	}
	options, open := optionsOf(question), isOpen(question)
	picks := make([]string, len(answers))
	for i, answer := range answers {
		picks[i] = pickOf(answer, options)
		if open && (picks[i] == pickYes || picks[i] == pickNo) {
			picks[i] = ""
		}
	}
	var with []int
	for i, p := range picks {
		if p != "" && slices.ContainsFunc(picks, func(other string) bool { return contradict(p, other) }) {
			with = append(with, i)
		}
	}
	return with
}

const pickYes, pickNo = "+", "-"

// contradict says whether two picks can't both be. "Approve with a change" is
// one way to approve.
func contradict(a, b string) bool {
	return a != "" && b != "" && a != b && !strings.HasPrefix(a+" ", b+" ") && !strings.HasPrefix(b+" ", a+" ")
}

// ownThings are what makes a question one about each person's own thing, and
// voteThings what doesn't: "your choice" is about the same thing for everybody.
var (
	ownThings = []string{"your", "yours", "ihr", "ihre", "ihren", "ihrem", "ihrer", "ihnen", "dein", "deine", "deinen", "deinem", "deiner", "dir", "euer", "eure", "euch",
		"votre", "vos", "ton", "ta", "tes", "su", "sus", "tu", "tus", "seu", "sua", "seus", "suas", "teu", "tua",
		"vaše", "váš", "vaši", "vašem", "vašeho", "vás", "vám", "tvůj", "tvoje", "tvé", "tebe", "tobě", "svůj", "svou", "své", "svého"}
	voteThings = []string{"choice", "vote", "opinion", "view", "preference", "answer", "recommendation", "reading", "wahl", "stimme", "meinung", "ansicht", "sicht", "empfehlung", "antwort",
		"choix", "vote", "avis", "opinion", "préférence", "réponse", "elección", "voto", "opinión", "preferencia", "respuesta",
		"escolha", "opinião", "preferência", "resposta", "volba", "volbu", "hlas", "názor", "názoru", "odpověď", "doporučení"}
	ownStarts = []string{"do you need", "do you have", "can you join", "can you come",
		"sind sie", "haben sie", "brauchen sie", "bist du", "hast du", "brauchst du", "avez-vous", "êtes-vous", "as-tu", "tiene usted", "você tem", "você precisa", "máte", "máš", "potřebujete", "jste"}
	ownJapanese  = []string{"あなたの", "ご自身", "ご自分", "皆さんの", "各自の"}
	voteJapanese = []string{"意見", "選択", "考え", "お答え"}
)

// askWords stand before a "you" that is asked about what is everybody's: "Do you
// approve?" "Are you ready?" and "what blocks you" are each person's own.
var askWords = []string{"do", "would", "could", "can", "should"}

// openWords begin a question that isn't answered by yes or no.
var (
	openWords = []string{"what", "which", "who", "whom", "whose", "when", "where", "why", "how",
		"was", "welche", "welcher", "welches", "welchen", "wer", "wen", "wann", "wo", "warum", "wie", "womit",
		"que", "quel", "quelle", "quels", "quelles", "qui", "quand", "où", "pourquoi", "comment", "combien",
		"qué", "cuál", "cuáles", "quién", "quiénes", "cuándo", "dónde", "cómo", "cuánto", "cuántos",
		"qual", "quais", "quem", "quando", "onde", "como", "quanto", "quantos",
		"co", "který", "která", "které", "kterou", "kdo", "koho", "kdy", "kde", "proč", "jak", "kolik"}
	openJapanese = []string{"何", "どの", "どれ", "どちら", "どう", "だれ", "誰", "いつ", "なぜ", "いくつ"}
)

// isOpen says whether a question asks for more than yes or no.
func isOpen(question string) bool {
	words := wordRuns(strings.ToLower(question))
	return len(words) > 0 && slices.Contains(openWords, words[0]) ||
		slices.ContainsFunc(openJapanese, func(w string) bool { return strings.Contains(question, w) })
}

// aboutOwn says whether everybody is asked about something of their own.
func aboutOwn(question string) bool {
	lower := strings.ToLower(question)
	for _, own := range ownJapanese {
		if _, after, ok := strings.Cut(lower, own); ok && !slices.ContainsFunc(voteJapanese, func(v string) bool { return strings.HasPrefix(after, v) }) {
			return true
		}
	}
	for _, start := range ownStarts {
		if rest, ok := strings.CutPrefix(lower, start); ok && !beginsWithLetter(rest) {
			return true
		}
	}
	words := wordRuns(lower)
	for i, w := range words {
		next := words[min(i+1, len(words)-1)]
		if w == "you" && i > 0 && !slices.Contains(askWords, words[i-1]) {
			return true
		}
		if slices.Contains(ownThings, w) && !slices.Contains(voteThings, next) {
			return true
		}
	}
	return false
}

// option is one of what a question offers: whole words, and the one by which an
// answer calls it.
type option struct {
	words []string
	key   string
}

// orWords stand between two options.
var orWords = []string{"or", "oder", "ou", "o", "u", "nebo", "anebo", "či", "または", "それとも", "もしくは"}

// optionsOf are what a question offers to pick from: "Carrier A or B", "approve
// / block"; none where it offers nothing.
func optionsOf(question string) []option {
	var options []option
	for _, sentence := range strings.FieldsFunc(question, func(r rune) bool { return strings.ContainsRune("?？.。!！;；\n", r) }) {
		parts, offered := []string{""}, false
		for _, token := range tokensOf(sentence) {
			switch {
			case slices.Contains(orWords, token) || token == "/" || token == "か":
				offered = true
				parts = append(parts, "")
			case strings.Contains(",:，：、", token):
				parts = append(parts, "")
			default:
				parts[len(parts)-1] += " " + token
			}
		}
		if !offered {
			continue
		}
		options = append(options, optionsIn(parts, sentence)...)
	}
	return options
}

// maxOption is how many words an option has at most, where a comma ends it.
const maxOption = 6

// optionsIn gives each part the word that only it has: the last one of the
// first part, the first new one of the others.
func optionsIn(parts []string, sentence string) []option {
	var options []option
	seen := map[string]bool{}
	for i, part := range parts {
		words := strings.Fields(part)
		if len(words) == 0 || i > 0 && len(words) > maxOption || slices.Contains(whyWords, words[len(words)-1]) {
			continue
		}
		o := option{words: words}
		if len(options) == 0 {
			o.key = words[len(words)-1]
		} else {
			for _, w := range words {
				if !seen[w] && !slices.Contains(articles, w) {
					o.key = w
					break
				}
			}
		}
		for _, w := range words {
			seen[w] = true
		}
		if o.key != "" {
			options = append(options, o)
		}
	}
	return options
}

var (
	whyWords = []string{"why", "warum", "pourquoi", "por", "proč", "理由", "なぜ"}
	articles = []string{"the", "a", "an", "der", "die", "das", "den", "le", "la", "les", "el", "los", "las", "os", "as", "um", "uma", "un", "une", "to", "rather"}
)

// yesWords and noWords begin an answer in seven languages; notNo begin one that
// a no only seems to begin.
var (
	yesWords = []string{"yes", "yep", "ja", "oui", "sí", "si", "sim", "ano", "はい", "approve", "approved", "agreed", "ok", "okay", "no objection", "no objections", "no concerns", "no problem", "no tengo objeciones", "no hay problema", "異議なし"}
	noWords  = []string{"no", "nope", "nein", "non", "não", "nao", "ne", "いいえ", "block", "reject"}
	notNo    = []string{"no idea", "no opinion", "no preference", "no answer", "no comment", "no strong", "no sé", "no lo sé", "no changes", "no change", "no news"}
)

// pickOf is what an answer picks: one of the options, yes, no, or nothing that
// can be told.
func pickOf(answer string, options []option) string {
	answer = strings.TrimSpace(answer)
	lower := strings.ToLower(answer)
	switch {
	case beginsWith(lower, yesWords):
		if !startsOption(lower, options) {
			return pickYes
		}
	case beginsWith(lower, notNo):
		return ""
	case beginsWith(lower, noWords):
		if !startsOption(lower, options) {
			return pickNo
		}
	}
	if len(options) < 2 {
		return ""
	}
	clause := answer
	if i := strings.IndexAny(answer, ",;.:!?\n、。，"); i > 0 {
		clause = answer[:i]
	}
	tokens := tokensOf(clause)
	if slices.ContainsFunc(tokens, func(t string) bool { return slices.Contains(orWords, t) }) {
		return "" // either is fine
	}
	return optionIn(tokens, options)
}

// startsOption says whether an answer begins with an option: "approve" is one
// of "approve, approve with a change, or block".
func startsOption(lower string, options []option) bool {
	return slices.ContainsFunc(options, func(o option) bool { return beginsWith(lower, []string{strings.ToLower(strings.Join(o.words, " "))}) })
}

// optionIn is the option that a clause calls, whole, else by its own word.
func optionIn(tokens []string, options []option) string {
	best, whole := "", 0
	said := " " + strings.ToLower(strings.Join(tokens, " ")) + " "
	for _, o := range options {
		if name := strings.ToLower(strings.Join(o.words, " ")); strings.HasPrefix(said, " "+name+" ") && len(name) > whole {
			best, whole = name, len(name)
		}
	}
	if best != "" {
		return best
	}
	var called []string
	for _, o := range options {
		if slices.ContainsFunc(tokens, func(t string) bool { return callsBy(t, o.key, tokens) }) {
			called = append(called, strings.ToLower(strings.Join(o.words, " ")))
		}
	}
	if len(called) == 1 && !slices.ContainsFunc(tokens, func(t string) bool { return slices.Contains(notWords, strings.ToLower(t)) }) {
		return called[0]
	}
	return ""
}

var notWords = []string{"not", "neither", "nicht", "weder", "keine", "pas", "ni", "não", "nem", "ani", "except"}

// callsBy says whether a word is an option's own. A single letter is one only
// as it is written, so that "a" is no "A"; Japanese has no blanks.
func callsBy(token, key string, all []string) bool {
	if first, size := utf8.DecodeRuneInString(key); size == len(key) && unicode.IsUpper(first) {
		return token == key || len(all) == 1 && strings.EqualFold(token, key)
	}
	if isJapaneseWord(key) {
		return strings.HasPrefix(token, key)
	}
	return strings.EqualFold(token, key)
}

func isJapaneseWord(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana)
}

// tokensOf are the words of a text and the signs that part options, in order; a
// word of Japanese ends where the script changes.
func tokensOf(text string) []string {
	var tokens []string
	last := rune(0)
	for _, r := range text {
		kind := scriptOf(r)
		switch {
		case kind == 0:
		case kind == last && kind != '/':
			tokens[len(tokens)-1] += string(r)
		default:
			tokens = append(tokens, string(r))
		}
		last = kind
	}
	return tokens
}

// wordRuns are the words alone.
func wordRuns(text string) []string {
	return slices.DeleteFunc(tokensOf(text), func(t string) bool { return strings.Contains("/,:，：、", t) })
}

// scriptOf tells words of one script from those of another: 0 for what parts
// them.
func scriptOf(r rune) rune {
	switch {
	case unicode.Is(unicode.Han, r):
		return 'h'
	case unicode.Is(unicode.Hiragana, r):
		return 'j'
	case unicode.Is(unicode.Katakana, r) || r == 'ー':
		return 'k'
	case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) || r == '-' || r == '\'' || r == '’':
		return 'l'
	case strings.ContainsRune("/,:，：、", r):
		return '/'
	}
	return 0
}

func beginsWith(text string, words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool {
		rest, ok := strings.CutPrefix(text, w)
		return ok && w != "" && !beginsWithLetter(rest)
	})
}

func beginsWithLetter(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return s != "" && (unicode.IsLetter(r) || unicode.IsDigit(r))
}
