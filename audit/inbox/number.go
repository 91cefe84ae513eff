package inbox

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// number is a question's number as a line begins with it.
type number struct {
	n    int
	sign string // what stands behind it: ".", ")", "-", …; empty for none
	rest string // of the line
	how  numberKind
}

// numberKind is how sure it is that a number before a text is a question's.
type numberKind int

const (
	noNumber numberKind = iota
	// bareNumber: "1 yes". Only if all of them run 1, 2, …
	bareNumber
	// looseNumber: "1- yes", "1/ yes", "1.yes", "A1 - yes". Only among others.
	looseNumber
	// sureNumber: "1. yes", "Q1: yes", "#1 yes".
	sureNumber
)

const (
	markWords = `frage|question|answer|antwort|pregunta|respuesta|pergunta|resposta|réponse|otázka|odpověď|質問|問|回答|答`
	// sayWords are before a number what no word of an answer is.
	sayWords = `(?:re|ad|zu|q|#|no\.|nr\.|č\.|n°|nº|` + markWords + `)`
	digits   = `([0-9０-９]{1,2})`
)

// The ways to write a number, each with the digits and the sign behind them.
var (
	sureNumbers = []*regexp.Regexp{
		regexp.MustCompile(`(?i)^\s*[*_]*(?:(?:` + sayWords + `|f|a|p|r)\s*)?[(（\[]?` + digits + `\s?([.):：、．）\]])[)）:.]?[*_]*(?:\s+|$)`),
		regexp.MustCompile(`(?i)^\s*[*_]*` + sayWords + `\s*` + digits + `\s*(->|[-–—/=])[*_]*\s*`),
		regexp.MustCompile(`(?i)^\s*[*_]*(?:` + markWords + `)\s*` + digits + `()[*_]*\s*$`),
		regexp.MustCompile(`^\s*[*_]*#\s?` + digits + `()[*_]*\s+`),
		regexp.MustCompile(`^\s*(?:質問|問|回答|答|Q|A)?\s*` + digits + `([：、．）])`), // needs no blank behind it
	}
	looseNumbers = []*regexp.Regexp{
		regexp.MustCompile(`(?i)^\s*[*_]*[fapr]?` + digits + `\s*(->|[-–—/=])[*_]*\s+`),
		regexp.MustCompile(`^\s*[*_]*[(\[]?` + digits + `([.):\]])`),
	}
	bareNumbers = []*regexp.Regexp{regexp.MustCompile(`^\s*[*_]*` + digits + `()[*_]*\s+`)}
)

// maxMarker is how far from a line's start its number can be, in bytes.
const maxMarker = 64

// numberOf is the number that a line begins with, of one of so many questions.
func numberOf(text string, questions int) number {
	if !strings.ContainsFunc(cutAt(text, maxMarker), unicode.IsDigit) {
		return number{}
	}
	for _, k := range []struct {
		kind numberKind
		ways []*regexp.Regexp
	}{{sureNumber, sureNumbers}, {looseNumber, looseNumbers}, {bareNumber, bareNumbers}} {
		for _, way := range k.ways {
			m := way.FindStringSubmatchIndex(text)
			if m == nil {
				continue
			}
			found := number{n: count(text[m[2]:m[3]]), sign: text[m[4]:m[5]], rest: text[m[1]:], how: k.kind}
			next, _ := utf8.DecodeRuneInString(found.rest)
			switch {
			case found.n < 1 || found.n > questions:
				return number{}
			case k.kind != sureNumber && found.rest == "":
				return number{}
			case unicode.IsDigit(next) && (k.kind == bareNumber || found.sign != "" && strings.HasSuffix(text[:m[1]], found.sign) && !strings.Contains("：、．）", found.sign)):
				return number{} // "10.5", "9:30", "1 000", "Re 1-2"
			}
			return found
		}
	}
	return number{}
}

// count is a number's value, also of wide digits.
func count(digits string) int {
	n := 0
	for _, r := range digits {
		if r >= '０' {
			r -= '０' - '0'
		}
		n = 10*n + int(r-'0')
	}
	return n
}

// trusted are the lines whose number is a question's, by their index. A loose
// one is where such numbers rise, a bare one where they run 1, 2, …: else it is
// a number like any other.
func (s *splitter) trusted(lines []string) map[int]number {
	all := make([]number, len(lines))
	for i, l := range lines {
		all[i] = numberOf(l, len(s.questions))
	}
	out := map[int]number{}
	sure := map[int]bool{}
	for _, f := range all {
		if f.how == sureNumber {
			sure[f.n] = true
		}
	}
	var loose, bare []int
	last, next, anyLoose := 0, 1, false
	for i, f := range all {
		switch {
		case f.how == sureNumber:
			out[i] = f
		case f.how == noNumber || isMonth(f.rest) || len(out) > 0 && sure[f.n]:
			continue
		}
		if f.how != bareNumber && f.n > last {
			loose, last = append(loose, i), f.n
			anyLoose = anyLoose || f.how == looseNumber
		}
		if f.how == bareNumber && f.n == next {
			bare, next = append(bare, i), next+1
		}
	}
	if anyLoose && len(loose) > 1 {
		for _, i := range loose {
			out[i] = all[i]
		}
	}
	if len(bare) > 1 && len(out) == 0 {
		for _, i := range bare {
			out[i] = all[i]
		}
	}
	return out
}

// further finds the next number inside a line, in the same way of writing.
var further = regexp.MustCompile(`(?i)(?:^|[\s,;])(?:` + sayWords + `\s*)?[(\[]?([0-9]{1,2})\s?(->|[.):\-–—/=\]]|)\s+`)

// pieces are the answers that one line holds: "1. yes 2. no". n is the question
// of its start, 0 where it begins with none; others are the numbers that lines
// of their own begin with.
func (s *splitter) pieces(n int, sign, text string, others map[int]bool) []piece {
	var out []piece
	from, at := 0, n
	for _, m := range further.FindAllStringSubmatchIndex(text, -1) {
		next := text[m[2]:m[3]]
		if count(next) != at+1 || at+1 > len(s.questions) || others[at+1] || isMonth(text[m[1]:]) {
			continue
		}
		found := text[m[4]:m[5]] // the sign behind it
		if found == "." && isOrdinal(text[from:m[0]]) {
			continue
		}
		if found == "" && !strings.Contains(text[m[0]:m[2]], "#") {
			continue
		}
		if at == 0 {
			sign = found
		}
		if found == sign {
			said := text[from:m[0]]
			if at > 0 {
				said = strings.TrimRight(said, " ,;")
			}
			out = append(out, piece{at, said})
			at, from = at+1, m[1]
		}
	}
	out = append(out, piece{at, text[from:]})
	// A sentence can end with a number: "we need 2. Then …"
	sure := sign == ")" || at == len(s.questions) || at-n > 1
	if n == 0 && at < len(s.questions) || !sure {
		return []piece{{n, text}}
	}
	return out
}

// ordinalLeads stand before "2." where that is no list's: "am 2. Tag".
var ordinalLeads = setOf("am", "der", "dem", "den", "die", "das", "im", "vom", "zum", "ab", "bis", "seit", "jeder", "jede", "jedes", "jeden",
	"v", "ve", "na", "do", "od", "ke", "k", "z", "ze", "každý", "každou")

func isOrdinal(before string) bool {
	words := strings.Fields(strings.ToLower(before))
	return len(words) > 0 && ordinalLeads[words[len(words)-1]]
}

// piece is one of a line's answers.
type piece struct {
	n    int
	text string
}

// monthNames are those that stand behind a day: "2. September", "2 de mayo".
var monthNames = []string{
	"januar", "jänner", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "dezember",
	"ledna", "února", "března", "dubna", "května", "června", "července", "srpna", "září", "října", "listopadu", "prosince",
	"january", "february", "march", "may", "june", "july", "october", "december",
	"janvier", "février", "mars", "avril", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre",
}

// isMonth says whether a text begins with a month's name: "2. September" is no
// second answer.
func isMonth(text string) bool {
	word, _, _ := strings.Cut(strings.ToLower(strings.TrimSpace(text)), " ")
	return slices.Contains(monthNames, strings.TrimRight(word, ".,;:!?"))
}
