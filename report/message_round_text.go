package report

import (
	"fmt"
	"strings"
)

// text is the mail as plain text. Nothing in it begins with ">" or "--", so
// that a reply's own marks stay the only ones.
func (n *roundNote) text() string {
	t := &textWriter{colon: n.Colon}
	t.paragraph("", n.Greeting)
	for _, p := range n.Paragraphs {
		t.paragraph("", p)
	}
	t.paragraph("", n.Sign)
	t.line("", strings.Repeat("=", 20))
	t.paragraph("", n.Title)
	for _, facts := range [][]fact{n.Result, n.Terms} {
		if len(facts) > 0 {
			t.facts(facts)
		}
	}
	for _, l := range n.Lists {
		t.list(l)
	}
	if len(n.Links) > 0 {
		t.line("", n.Documents)
		for _, l := range n.Links {
			t.line("- ", strings.TrimSpace(l.Label+" "+l.URL))
		}
		t.blank()
	}
	for _, b := range n.Blocks {
		t.questionBlock(&b)
	}
	if len(n.Closing) > 0 {
		t.facts(n.Closing)
	}
	t.line("", strings.Repeat("=", 20))
	t.paragraph("", n.Footer)
	return strings.TrimRight(t.b.String(), "\n") + "\n"
}

func (t *textWriter) questionBlock(b *questionBlock) {
	if len(b.Questions) == 0 {
		return
	}
	t.paragraph("", b.Heading)
	for _, q := range b.Questions {
		indent := "   "
		if q.Number > 0 {
			number := fmt.Sprintf("%d. ", q.Number)
			indent = strings.Repeat(" ", len(number))
			t.line(number, q.Text)
		}
		for _, f := range q.Facts {
			t.line(indent, f.Label+t.colon+f.Value)
		}
		for i, a := range q.Answers {
			if i > 0 {
				t.blank()
			}
			t.answer(indent, &a)
		}
		t.blank()
	}
}

// answer writes what somebody said, line by line as they wrote it.
func (t *textWriter) answer(indent string, a *roundAnswer) {
	if a.Who != "" {
		t.line(indent, a.Who+strings.TrimRight(t.colon, " \u00a0"))
		indent += "  "
	}
	for _, line := range a.Lines {
		if line == "" {
			t.blank()
			continue
		}
		t.line(indent, line)
	}
}
