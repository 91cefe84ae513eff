package inbox

import (
	"strings"
	"unicode"
)

// sentText is the mail that went out, to find its lines in a reply that quotes
// without marks.
type sentText struct {
	words string // all of it, in one line, each word with a blank before it
	lines map[string]bool
	known map[string]bool // its words
	// last is the line before, where that is from the mail: lines are broken
	// anew on their way.
	last string
}

func newSentText(sent string) *sentText {
	s := &sentText{lines: map[string]bool{}, known: map[string]bool{}}
	if strings.TrimSpace(sent) == "" {
		return s
	}
	var all []string
	for l := range strings.Lines(cutAt(sent, maxSent)) {
		if words := squeeze(l); words != "" {
			all = append(all, words)
			s.lines[words] = true
		}
	}
	for _, w := range strings.Fields(strings.Join(all, " ")) {
		s.known[w] = true
	}
	s.words = " " + strings.Join(all, " ") + " "
	return s
}

// maxSent is how much of the mail that went out is compared, in bytes.
const maxSent = 32 << 10

func (s *sentText) unknown() bool { return s.words == "" }

// follow notes a line that is quoted anyway.
func (s *sentText) follow(text string) { s.last = squeeze(text) }

// holds says whether a line is one of the mail's, also if it is broken
// elsewhere. A short one has to be more than a word that occurs there: a line
// of its own, below others of the mail, or the rest of the line before.
func (s *sentText) holds(text string, below bool) bool {
	line := squeeze(text)
	if s.unknown() || line == "" {
		return false
	}
	found := isLong(line) && len(line) < maxSentLine && strings.Contains(s.words, " "+line+" ")
	if !found && (below || s.last != "") {
		found = s.lines[line] || s.last != "" && len(s.last)+len(line) < maxSentLine && strings.Contains(s.words, " "+s.last+" "+line+" ")
	}
	found = found || below && s.mostly(line)
	s.last = ""
	if found {
		s.last = line
	}
	return found
}

// mostly says whether nearly all of many words are the mail's: a gateway may have
// broken the others.
func (s *sentText) mostly(line string) bool {
	words := strings.Fields(line)
	known := 0
	for _, w := range words {
		if s.known[w] {
			known++
		}
	}
	return len(words) >= 8 && known*5 >= len(words)*4
}

// leads says whether a line of the mail stands there right above another.
func (s *sentText) leads(line, next string) bool {
	return s.lines[line] && len(line)+len(next) < maxSentLine && strings.Contains(s.words, " "+line+" "+next+" ")
}

// maxSentLine bounds what one comparison takes.
const maxSentLine = 2000

// isLong says whether a line has so many words that nobody writes it by chance.
func isLong(line string) bool {
	wide := 0
	for _, r := range line {
		if unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) {
			wide++
		}
	}
	return strings.Count(line, " ") >= 3 || wide >= 8
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
