package audit

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// splitSentences splits a paragraph. A full stop ends one only before a space,
// and not after a number or a short form.
func splitSentences(line string) []string {
	var out []string
	start := 0
	for i, r := range line {
		end := i + utf8.RuneLen(r)
		switch {
		case strings.ContainsRune("。！？", r):
		case r == '.' && goesOn(line[start:i], line[end:]):
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

// goesOn says whether a sentence goes on behind a full stop: "1. Oktober", "1.10.
// gilt", "ca. 7", "Mr. Hughes".
func goesOn(before, after string) bool {
	after = strings.TrimLeft(after, " ")
	if after == "" {
		return false
	}
	word := before[strings.LastIndexByte(before, ' ')+1:]
	next, _ := utf8.DecodeRuneInString(after)
	switch digits := strings.TrimLeft(word, "0123456789"); {
	case digits == "" && len(word) <= 2 && word != "":
		return true
	case unicode.IsLower(next):
		return utf8.RuneCountInString(word) <= 4 || strings.ContainsAny(word, "0123456789")
	}
	word = strings.TrimLeft(word, "(")
	return slices.Contains(shortForms, strings.ToLower(word)) || len(word) == 1 && unicode.IsLower(rune(word[0])) ||
		strings.HasSuffix(before, "z. B") || strings.HasSuffix(before, "d. R") || strings.HasSuffix(before, "o. Ä")
}

// shortForms are written with a full stop that ends no sentence, also before a
// capital or a number.
var shortForms = []string{"ca", "z.b", "d.h", "bzw", "inkl", "ggf", "evtl", "nr", "str", "tel", "dr", "prof", "fr", "hr", "mr", "mrs", "ms", "st", "vs", "e.g", "i.e", "approx",
	"no", "p", "pp", "cf", "art", "abs", "kap", "fig", "vol", "mme", "mlle", "m", "éq", "env", "chap", "sr", "sra", "ud", "uds", "dra", "núm", "pág", "aprox", "n.º", "dto", "eng",
	"např", "tj", "cca", "resp", "tzn", "popř", "č", "p", "ing", "mgr", "hod", "str", "j"}

// withoutGreeting takes "Hi all," off the front of a line that goes on.
func withoutGreeting(line string) string {
	head, rest, ok := strings.Cut(line, ",")
	if rest = strings.TrimSpace(rest); ok && rest != "" && len(strings.Fields(head)) <= 4 && isCourtesy(head) {
		return rest
	}
	return line
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

// onlyTitles says whether what stands below a name only says what its owner is.
func onlyTitles(lines []string) bool {
	n := 0
	for _, line := range lines {
		line = strings.TrimSpace(line)
		if _, item := listItem(line); item || utf8.RuneCountInString(line) > 60 || strings.ContainsAny(line, "?？。:") || strings.HasSuffix(line, ".") {
			return false
		}
		if line != "" {
			n++
		}
	}
	return n <= 3
}

// withoutLinks leaves out what says nothing but the address of a document that
// is listed anyway.
func withoutLinks(prose []string, links []Link) []string {
	var out []string
	for _, sentence := range prose {
		rest := sentence
		for _, l := range links {
			rest = strings.ReplaceAll(rest, l.URL, "")
		}
		if rest == sentence || hasLink(rest) || len(wordSet(rest)) > 2 {
			out = append(out, sentence)
		}
	}
	return out
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
