package report

import (
	"regexp"
	"slices"
	"strings"
)

// The program's parts of a file, as ranges of its lines.
type documentParts struct {
	lines []string // with their ends
	eol   string
	// head is the line after the first fence, headEnd the second fence; both 0
	// without a head.
	head, headEnd int
	state         int // the line with the state's mark; 0 without
	stateOK       bool
	// begin and end are the lines with the marks of the answers; 0 without.
	begin, end int
	answersOK  bool // the hash is that of what stands there; true without a part
}

// splitParts finds the parts of a file. It never fails: what isn't found is 0.
func splitParts(text string) *documentParts {
	p := &documentParts{lines: strings.SplitAfter(text, "\n"), eol: "\n", answersOK: true}
	if strings.HasSuffix(p.lines[0], "\r\n") {
		p.eol = "\r\n"
	}
	if isLine(strings.TrimPrefix(p.lines[0], "\ufeff"), headFence) {
		for i, l := range p.lines[1:] {
			if isLine(l, headFence) {
				p.head, p.headEnd = 1, i+1
				break
			}
		}
	}
	for i := p.head; i < p.headEnd; i++ {
		if m := stateMark.FindStringSubmatch(strings.TrimRight(p.lines[i], "\r\n")); m != nil {
			p.state, p.stateOK = i, hashOf(strings.Join(p.lines[i+1:p.headEnd], "")) == m[1]
			break
		}
	}
	p.findAnswers()
	return p
}

func (p *documentParts) findAnswers() {
	hash := ""
	for i := p.headEnd; i < len(p.lines); i++ {
		line := strings.TrimRight(p.lines[i], " \t\r\n")
		switch {
		case strings.HasPrefix(line, answersBegin):
			if p.begin > 0 {
				p.answersOK = false // a second one: which is it?
				return
			}
			p.begin, hash = i, cutMark(line, answersBegin)
		case line == answersEnd:
			if p.begin == 0 || p.end > 0 {
				p.answersOK = false
				return
			}
			p.end = i
		}
	}
	if p.begin > 0 {
		p.answersOK = p.end > 0 && hashOf(strings.Join(p.lines[p.begin+1:p.end], "")) == hash
	}
}

var countedReplies = regexp.MustCompile(`^replies = [1-9]`)

// answersGone says whether the state counts replies, and their part isn't there.
func (p *documentParts) answersGone() bool {
	return p.begin == 0 && slices.ContainsFunc(p.lines[p.state:p.headEnd], countedReplies.MatchString)
}

func isLine(line, want string) bool { return strings.TrimRight(line, " \t\r\n") == want }

// patched is the file as it was read, with the state and the answers as they
// are now.
func (d *Document) patched() (string, error) {
	p := splitParts(d.Source)
	if !p.stateOK || !p.answersOK || p.answersGone() {
		return "", ErrConflict
	}
	_, language := wordsIn(d.Language)
	state, err := d.stateText(documentLanguages[language])
	if err != nil {
		return "", err
	}
	own := func(text string) string { return strings.ReplaceAll(text, "\n", p.eol) }
	var b strings.Builder
	b.WriteString(strings.Join(p.lines[:p.state], "") + own(state))
	rest := p.lines[p.headEnd:]
	if p.begin == 0 {
		body := strings.Join(rest, "")
		b.WriteString(body)
		if len(d.Replies) > 0 {
			if !strings.HasSuffix(body, "\n") {
				b.WriteString(p.eol)
			}
			b.WriteString(p.eol + own(d.answersText()))
		}
		return b.String(), nil
	}
	b.WriteString(strings.Join(p.lines[p.headEnd:p.begin], ""))
	b.WriteString(own(d.answersText()))
	b.WriteString(strings.Join(p.lines[p.end+1:], ""))
	return b.String(), nil
}
