package audit

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// asked is something that an invitation asks for, as it was written.
type asked struct {
	Text  string
	YesNo bool // it wants a yes or a no
	Each  bool // of everybody
}

// wantsFacts says whether the organizer asked for what people know, and not for
// a yes or a no.
func (t inviteText) wantsFacts() bool {
	decisions := 0
	for _, a := range t.Questions {
		if a.YesNo {
			decisions++
		}
	}
	return t.Requests && 2*decisions < len(t.Questions)
}

// request is a sentence that asks for what follows it: "I still need:".
type request struct {
	is, yesNo, each, polite bool
}

// requestIn reads a sentence that leads on to a list.
func requestIn(sentence string) request {
	low := strings.ToLower(sentence)
	words := wordSet(low)
	said := func(clues []string) bool { return anyClue(words, low, clues) }
	r := request{yesNo: wantsYesNo(sentence), each: said(eachClues)}
	r.is = r.yesNo || said(needClues)
	r.polite = said(politeClues)
	return r
}

// wantsYesNo says whether a text names yes and no as the answers.
func wantsYesNo(s string) bool {
	low := " " + strings.Join(wordSet(s), " ") + " "
	for _, clue := range yesNoClues {
		if strings.Contains(low, " "+clue+" ") {
			return true
		}
	}
	return strings.Contains(s, "はい・いいえ") || strings.Contains(s, "はい/いいえ") || strings.Contains(s, "可否")
}

// needClues open a list of what is wanted, in the notation of hasClue.
var needClues = []string{
	"i need", "we need", "need by", "need from", "i'm missing", "missing from", "still missing", "please send", "please answer", "please confirm", "i still need",
	"fehlt mir", "fehlen mir", "fehlt uns", "fehlen uns", "fehlt noch", "fehlen noch", "brauche ich", "ich brauche", "brauchen wir", "wir brauchen", "brauche von", "bitte beantwort*", "bitte um",
	"il me manque", "il nous manque", "il me faut", "il nous faut", "j ai besoin", "nous avons besoin", "merci de répondre", "merci de confirmer", "me manquent",
	"me falta", "me faltan", "nos falta", "nos faltan", "necesito", "necesitamos", "me hace falta", "por favor respond*",
	"preciso de", "precisamos de", "preciso que", "falta me", "faltam me", "me faltam", "ainda falta", "ainda faltam", "por favor respond*",
	"potřebuji", "potřebuju", "potřebujeme", "chybí mi", "chybí nám", "prosím o", "prosím odpověz*",
	"教えてください", "ご回答", "ご返信", "お知らせください", "必要です", "ご記入",
}

// politeClues make a request of a sentence that names its answers.
var politeClues = append([]string{"please", "pls", "bitte", "merci de", "por favor", "prosím", "ください", "お願い"}, needClues...)

// eachClues ask everybody.
var eachClues = []string{
	"each of you", "from each", "every one of you", "everybody", "everyone", "each team", "of you all", "jeder", "jede", "jedem", "jeden", "von allen", "de chaque", "de chacun", "chacun", "de tous",
	"de cada", "cada uno", "cada una", "de todos", "cada um", "cada uma", "od každého", "každý", "od všech", "全員", "各自", "皆さん", "皆様",
}

// yesNoClues are yes and no side by side, as words.
var yesNoClues = []string{"yes or no", "yes no", "y n", "ja oder nein", "ja nein", "j oder n", "j n", "oui ou non", "oui ou un non", "un oui ou un non", "oui non", "sí o no",
	"si o no", "sí no", "sim ou não", "sim não", "ano nebo ne", "ano ne", "ano či ne"}

// inlineList takes a request apart that lists within its sentence: "Missing:
// volume (Sabine), postage (Doris)". At least two of its parts name somebody.
func inlineList(sentence string, names map[string]Person) (lead string, items []string, ok bool) {
	head, rest, found := strings.Cut(sentence, ": ")
	if !found || !requestIn(head).is {
		return "", nil, false
	}
	named, start, depth := 0, 0, 0
	for i, r := range rest {
		switch r {
		case '(':
			depth++
		case ')':
			depth--
		case ',', ';':
			if depth == 0 {
				items = append(items, strings.TrimSpace(rest[start:i]))
				start = i + 1
			}
		}
	}
	items = append(items, strings.TrimSpace(strings.TrimRight(rest[start:], ". ")))
	for _, item := range items {
		if len(namedIn(item, names)) > 0 {
			named++
		}
	}
	return head, items, named >= 2
}

// slashList takes apart what everybody is to say: "yesterday / today / stuck?".
func slashList(s string) []string {
	parts := strings.FieldsFunc(strings.TrimRight(s, ".。 "), func(r rune) bool { return r == '/' || r == '／' })
	if len(parts) < 3 || hasLink(s) {
		return nil
	}
	for i, p := range parts {
		p = strings.Trim(p, " ?？")
		if p == "" || len(strings.Fields(p)) > 5 {
			return nil
		}
		mark := "?"
		if japanese(s) {
			mark = "？"
		}
		first, size := utf8.DecodeRuneInString(p)
		parts[i] = string(unicode.ToUpper(first)) + p[size:] + mark
	}
	return parts
}

func hasLink(s string) bool { return strings.Contains(s, "://") }
