package inbox

import (
	"net/url"
	"regexp"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// sentText is what went out, to find its lines in a reply that quotes without
// marks. A mail has two texts, and a reply quotes either: words are compared
// alone, because a table's cells have no colon, and a list's items no dash.
type sentText struct {
	words  string          // each text's in one line, each word with a blank before it
	starts map[string]bool // how its lines begin
	pairs  map[string]bool // of words beside each other
	links  []string
	// last is the line before, where that is from the mail: lines are broken
	// anew on their way.
	last string
}

func newSentText(sent []string) *sentText {
	s := &sentText{starts: map[string]bool{}, pairs: map[string]bool{}}
	var b strings.Builder
	for _, text := range sent {
		text = cutAt(text, maxSent)
		for l := range strings.Lines(text) {
			if words := wordsOf(l); words != "" {
				b.WriteString(" " + words)
				for i := range strings.Count(words, " ") + 1 {
					if i == maxStart {
						break
					}
					s.starts[firstWords(words, i+1)] = true
				}
			}
		}
		if b.Len() > 0 {
			b.WriteString(" \n") // no words reach over the end of a text
		}
		s.links = append(s.links, link.FindAllString(text, maxAddresses)...)
	}
	s.words = b.String()
	all := strings.Fields(s.words)
	for i := range all[min(1, len(all)):] {
		s.pairs[all[i]+" "+all[i+1]] = true
	}
	return s
}

// maxStart is how many words a label has at most.
const maxStart = 8

func firstWords(words string, n int) string {
	at := 0
	for range n {
		next := strings.IndexByte(words[at:], ' ')
		if next < 0 {
			return words
		}
		at += next + 1
	}
	return words[:at-1]
}

// maxSent is how much of a text that went out is compared, in bytes.
const maxSent = 32 << 10

func (s *sentText) unknown() bool { return s.words == "" }

// follow notes a line that is quoted anyway.
func (s *sentText) follow(text string) { s.last = wordsOf(text) }

// holds says whether a line is one of the mail's, also if it is broken
// elsewhere. A short one has to be more than a word that occurs there: it goes
// on from the line before, which is the mail's.
func (s *sentText) holds(text string, below bool) bool {
	line := wordsOf(text)
	if s.unknown() || line == "" {
		return s.hasLink(text)
	}
	found := isLong(line) && len(line) < maxSentLine && strings.Contains(s.words, " "+line+" ")
	found = found || s.goesOn(line) || below && s.mostly(line)
	s.last = ""
	if found {
		s.last = line
	}
	return found
}

// goesOn says whether a line follows the one before. A number alone doesn't,
// although the next question's does: it is an answer.
func (s *sentText) goesOn(line string) bool {
	if s.last == "" || len(s.last)+len(line) > maxSentLine || len(line) <= 2 && strings.Trim(line, "0123456789") == "" {
		return false
	}
	return strings.Contains(s.words, " "+s.last+" "+line+" ")
}

// hasLink says whether a line is a link of the mail's, also as a gateway wraps
// it.
func (s *sentText) hasLink(text string) bool {
	text = strings.Trim(strings.TrimSpace(text), "<>")
	if strings.Contains(text, " ") || !link.MatchString(text) {
		return false
	}
	inside, err := url.QueryUnescape(text)
	for _, l := range s.links {
		if text == l || err == nil && strings.Contains(inside, "url="+l) {
			return true
		}
	}
	return false
}

// mostly says whether two of three pairs of words are the mail's: a gateway may
// have broken the others, or the document was edited since. Single words prove
// nothing, and neither do pairs of signs in Japanese.
func (s *sentText) mostly(line string) bool {
	words := strings.Fields(line)
	if len(words) < 8 || len(words) > maxPairs {
		return false
	}
	known := 0
	for i, w := range words {
		if isWide(w) {
			return false
		}
		if i > 0 && s.pairs[words[i-1]+" "+w] {
			known++
		}
	}
	return known*3 >= (len(words)-1)*2
}

// maxPairs bounds how many words are looked at in pairs.
const maxPairs = 400

// leads says whether a line of the mail, or the start of one, stands there right
// above another.
func (s *sentText) leads(line, next string) bool {
	return (s.starts[line] || strings.Contains(line, " ")) && len(line)+len(next) < maxSentLine && strings.Contains(s.words, " "+line+" "+next+" ")
}

// maxSentLine bounds what one comparison takes.
const maxSentLine = 2000

// isLong says whether a line has so many words that nobody writes it by chance.
// Two signs of Japanese count as one word.
func isLong(line string) bool {
	wide, words := 0, 0
	for _, w := range strings.Fields(line) {
		for _, r := range w {
			if isWideRune(r) {
				wide++
			}
		}
		if !isWide(w) {
			words++
		}
	}
	return words+wide/2 >= 4
}

func isWide(word string) bool { return strings.ContainsFunc(word, isWideRune) }

func isWideRune(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) || r == 'ー'
}

var link = regexp.MustCompile(`(?i)\bhttps?://[^\s<>"]+`)

// wordsOf is a line's words alone, in small letters: without the marks that
// lists, emphasis, labels and quotation put around them, and without links. A
// sign of Japanese is a word, because a line breaks at any of them.
func wordsOf(text string) string {
	text, _ = unquote(text)
	text = strings.ToLower(norm.NFKC.String(link.ReplaceAllString(text, " ")))
	if rest, ok := strings.CutPrefix(text, "o "); ok {
		text = rest // as Outlook writes the dash of a list
	}
	var b strings.Builder
	for _, r := range text {
		switch {
		case isWideRune(r):
			b.WriteString(" " + string(r) + " ")
		case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r):
			b.WriteRune(r)
		case r == '\u200b' || r == '\u00ad':
		default:
			b.WriteByte(' ')
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

var emphasis = strings.NewReplacer("*", " ", "•", " ", "\u200b", "")

// squeeze is a line's words, without the marks that lists and emphasis put
// around them.
func squeeze(text string) string {
	text, _ = unquote(text)
	fields := strings.Fields(strings.ToLower(emphasis.Replace(text)))
	for len(fields) > 0 && (fields[0] == "-" || fields[0] == "·" || fields[0] == "o") {
		fields = fields[1:]
	}
	return strings.Join(fields, " ")
}
