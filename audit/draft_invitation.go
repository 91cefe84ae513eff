package audit

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxInvitation is how much of a description a draft reads, in bytes.
const maxInvitation = 20_000

// inviteText is what a draft takes from a description.
type inviteText struct {
	Items     []string // points of a list, without their bullets
	Questions []string // as they were written
	Prose     []string // the rest, a sentence each, without greetings
}

// readInvitation takes a description apart. Its lines are paragraphs or list
// items, as in [Description]; names are those of the people in it, to know a
// signature by.
func readInvitation(text string, names map[string]Person) inviteText {
	var inv inviteText
	var items []string
	asking, leadIn := 0, false
	for line := range strings.Lines(cutBytes(text, maxInvitation)) {
		line = strings.TrimSpace(line)
		if line == "" || isSignature(line, names) {
			continue
		}
		if item, ok := listItem(line); ok {
			if leadIn {
				inv.Prose = inv.Prose[:len(inv.Prose)-1] // "Still open:" says nothing without its list
			}
			leadIn = false
			if item != "" {
				items = append(items, item)
			}
			if hasQuestion(item, 2) || opensAsQuestion(item) {
				asking++
			}
			continue
		}
		leadIn = inv.addProse(line)
	}
	inv.addItems(items, asking)
	return inv
}

// addProse files the sentences of a paragraph, and says whether it leads on to
// a list.
func (inv *inviteText) addProse(line string) (leadIn bool) {
	for _, sentence := range splitSentences(line) {
		leadIn = false
		switch {
		case isCourtesy(sentence):
		case hasQuestion(sentence, 3):
			inv.Questions = append(inv.Questions, sentence)
		default:
			inv.Prose = append(inv.Prose, sentence)
			leadIn = strings.HasSuffix(sentence, ":") || strings.HasSuffix(sentence, "：")
		}
	}
	return leadIn
}

// addItems files the points of the lists. Where half of them ask, the others do
// too, in fewer words: "600 copies or 800 (Pilar)".
func (inv *inviteText) addItems(items []string, asking int) {
	for _, item := range items {
		if asking > 0 && 2*asking >= len(items) || hasQuestion(item, 2) || opensAsQuestion(item) {
			inv.Questions = append(inv.Questions, item)
		} else {
			inv.Items = append(inv.Items, item)
		}
	}
}

// listItem gives the text of a line that starts with "- " or a number.
func listItem(line string) (string, bool) {
	if item, ok := strings.CutPrefix(line, "- "); ok {
		return strings.TrimSpace(item), true
	}
	digits := strings.IndexFunc(line, func(r rune) bool { return r < '0' || r > '9' })
	if digits < 1 || digits > 2 {
		return "", false
	}
	rest := line[digits:]
	if item, ok := strings.CutPrefix(rest, ". "); ok {
		return strings.TrimSpace(item), true
	}
	if item, ok := strings.CutPrefix(rest, ") "); ok {
		return strings.TrimSpace(item), true
	}
	return "", false
}

// splitSentences splits a paragraph. A full stop ends one only before a space.
func splitSentences(line string) []string {
	var out []string
	start := 0
	for i, r := range line {
		end := i + utf8.RuneLen(r)
		switch {
		case strings.ContainsRune("。！？", r):
		case r == '.' && isOrdinal(line[start:i]) && end < len(line): // "1. Oktober"
			continue
		case strings.ContainsRune(".!?…", r) && (end == len(line) || line[end] == ' '):
		default:
			continue
		}
		if s := strings.TrimSpace(line[start:end]); s != "" {
			out = append(out, s)
		}
		start = end
	}
	if s := strings.TrimSpace(line[start:]); s != "" {
		out = append(out, s)
	}
	return out
}

// isOrdinal says whether a text ends in a number of one or two digits.
func isOrdinal(s string) bool {
	digits := len(s) - len(strings.TrimRight(s, "0123456789"))
	return (digits == 1 || digits == 2) && (digits == len(s) || s[len(s)-digits-1] == ' ')
}

// hasQuestion says whether a text asks something, in at least so many words: a
// question mark inside a link is none.
func hasQuestion(s string, words int) bool {
	if strings.ContainsRune(s, '？') {
		return true
	}
	for i := range len(s) {
		if s[i] == '?' && (i+1 == len(s) || !isURLByte(s[i+1])) {
			return len(strings.Fields(s)) >= words || hasKana(s)
		}
	}
	return false
}

func isURLByte(b byte) bool {
	return b < utf8.RuneSelf && (unicode.IsLetter(rune(b)) || unicode.IsDigit(rune(b)) || strings.IndexByte("=&%_-", b) >= 0)
}

// opensAsQuestion takes "who proofreads the summary" for a question without
// its mark. Only words that nothing else starts with are listed.
func opensAsQuestion(s string) bool {
	first, _, more := strings.Cut(strings.ToLower(s), " ")
	return more && slices.Contains([]string{"who", "which", "why", "wer", "wann", "warum", "welche", "welcher", "welches",
		"pourquoi", "combien", "quién", "cuándo", "cuánto", "quem", "quando", "kdo", "kdy", "proč", "kolik"}, first)
}

// isCourtesy says whether a sentence only greets or signs off.
func isCourtesy(sentence string) bool {
	low := strings.ToLower(sentence)
	if utf8.RuneCountInString(low) > 60 {
		return false
	}
	if strings.HasSuffix(low, ",") && len(strings.Fields(low)) <= 5 {
		return true
	}
	for _, word := range []string{"お疲れ", "よろしく", "各位", "皆さま", "皆様"} {
		if strings.Contains(low, word) && utf8.RuneCountInString(low) <= 20 {
			return true
		}
	}
	for _, word := range []string{"hi ", "hello", "dear ", "best", "thanks", "cheers", "kind regards", "hallo", "liebe ", "viele grüße",
		"beste grüße", "danke", "bonjour", "cordialement", "merci", "hola", "saludos", "gracias", "olá", "abraço", "obrigad",
		"ahoj", "dobrý den", "s pozdravem", "díky"} {
		if strings.HasPrefix(low, word) && len(strings.Fields(low)) <= 4 {
			return true
		}
	}
	return false
}

// isSignature says whether a line is only the name of somebody in it.
func isSignature(line string, names map[string]Person) bool {
	words := strings.Fields(strings.TrimLeft(line, "-–— "))
	if len(words) == 0 || len(words) > 4 {
		return false
	}
	return !slices.ContainsFunc(words, func(w string) bool {
		_, ok := names[nameKey(w)]
		return !ok
	})
}

// namedIn finds the people whom a question is put to: "@Eva …", "Eva: …",
// "Eva, …" at the start of a sentence, or "(Eva)". A name that only occurs is
// not enough, and neither is one that two people share.
func namedIn(question string, people map[string]Person) []Person {
	var found []Person
	add := func(word string) bool {
		p, ok := people[nameKey(word)]
		if ok && !slices.Contains(found, p) {
			found = append(found, p)
		}
		return ok
	}
	words := strings.Fields(question)
	opening := true
	for _, word := range words {
		if name, ok := strings.CutPrefix(word, "@"); ok {
			add(name)
		} else if opening && strings.ContainsAny(word, ":,：、") {
			name, _, _ := strings.Cut(strings.NewReplacer("：", ":", "、", ":", ",", ":").Replace(word), ":")
			add(name)
		}
		opening = strings.HasSuffix(word, "?") || strings.HasSuffix(word, ".") || strings.HasSuffix(word, "？")
	}
	for rest := strings.NewReplacer("（", "(", "）", ")").Replace(question); ; {
		_, after, open := strings.Cut(rest, "(")
		inside, next, closed := strings.Cut(after, ")")
		if !open || !closed {
			return found
		}
		addAll(inside, people, add)
		rest = next
	}
}

// addAll adds the names between two brackets, if nothing else is between them.
func addAll(inside string, people map[string]Person, add func(string) bool) {
	words := strings.FieldsFunc(inside, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",/&+", r) })
	names := slices.DeleteFunc(words, func(w string) bool {
		return slices.Contains([]string{"and", "und", "et", "y", "e", "a"}, w)
	})
	for _, n := range names {
		if _, ok := people[nameKey(n)]; !ok {
			return
		}
	}
	for _, n := range names {
		add(n)
	}
}

// nameIndex maps every part of a name to its owner, if it has only one.
func nameIndex(people []Person) map[string]Person {
	index := map[string]Person{}
	shared := map[string]bool{}
	for _, p := range people {
		name := p.Name
		if name == "" || strings.ContainsRune(name, '@') {
			name, _, _ = strings.Cut(p.Email, "@")
		}
		for _, part := range strings.FieldsFunc(name, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",._-", r) }) {
			key := nameKey(part)
			if other, taken := index[key]; utf8.RuneCountInString(key) < 2 || taken && other.Email != p.Email {
				shared[key] = true
			}
			index[key] = p
		}
	}
	for key := range shared {
		delete(index, key)
	}
	return index
}

func nameKey(word string) string {
	word = strings.TrimFunc(strings.ToLower(word), func(r rune) bool { return !unicode.IsLetter(r) })
	for _, honorific := range []string{"さん", "様", "氏"} {
		word = strings.TrimSuffix(word, honorific)
	}
	return word
}

// cutBytes is the start of s, cut between two runes.
func cutBytes(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}
