package report

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// textWidth is where lines of plain text are broken.
const textWidth = 76

// text is the note as plain text: paragraphs, "- " and "1." lists, and a rule
// above the draft, so that it can be forwarded by itself.
func (n *note) text() string {
	t := &textWriter{colon: n.Colon}
	t.paragraph("", n.Greeting)
	t.paragraph("", n.Opening)
	t.facts(n.Facts)
	if n.Prompts != nil {
		t.paragraph("", n.Prompts.Lead)
		for i, item := range n.Prompts.Items {
			t.line(fmt.Sprintf("%d. ", i+1), item)
		}
		t.blank()
		t.paragraph("", n.Prompts.After)
	}
	for _, p := range n.Proposal {
		t.paragraph("", p)
	}
	t.paragraph("", n.Others)
	t.paragraph("", n.Reply)
	t.paragraph("", n.Sign)
	if n.Draft != nil {
		t.draft(n.Draft)
	}
	t.line("", strings.Repeat("-", 20))
	t.paragraph("", n.Footer)
	return strings.TrimRight(t.b.String(), "\n") + "\n"
}

type textWriter struct {
	b     strings.Builder
	colon string
}

func (t *textWriter) draft(d *noteDraft) {
	t.line("", strings.Repeat("-", 20))
	t.paragraph("", d.Heading)
	t.paragraph("", d.Title)
	t.facts(d.Terms)
	for _, l := range d.Lists {
		t.list(l)
	}
	if len(d.Links) > 0 {
		t.line("", d.Documents)
		for _, l := range d.Links {
			t.line("- ", strings.TrimSpace(l.Label+" "+l.URL))
		}
		t.blank()
	}
	t.paragraph("", d.Heads)
	for _, q := range d.Questions {
		number := fmt.Sprintf("%d. ", q.Number)
		indent := strings.Repeat(" ", len(number))
		t.line(number, q.Text)
		t.line(indent, q.For)
		t.line(indent, q.Form)
		t.blank()
	}
	t.facts(d.Closing)
	t.list(d.Later)
}

// facts writes label and value, one a line.
func (t *textWriter) facts(all []fact) {
	for _, f := range all {
		t.line("- ", f.Label+t.colon+f.Value)
	}
	t.blank()
}

func (t *textWriter) list(l noteList) {
	if len(l.Items) == 0 {
		return
	}
	t.line("", l.Heading)
	for _, item := range l.Items {
		t.line("- ", item)
	}
	t.blank()
}

func (t *textWriter) paragraph(start, text string) {
	if text == "" {
		return
	}
	t.line(start, text)
	t.blank()
}

func (t *textWriter) blank() { t.b.WriteByte('\n') }

// line writes one logical line, broken between words; what follows the first
// is indented under it. With a word that fits no line, as in Japanese, all of
// it stays for the reader's program to break.
func (t *textWriter) line(start, text string) {
	t.b.WriteString(start)
	width := utf8.RuneCountInString(start)
	indent := strings.Repeat(" ", width)
	words := strings.Split(text, " ")
	if slices.ContainsFunc(words, func(w string) bool { return utf8.RuneCountInString(w) > textWidth-width }) {
		words = []string{text}
	}
	for i, word := range words {
		n := utf8.RuneCountInString(word)
		switch {
		case i == 0:
		case width+1+n > textWidth:
			t.b.WriteString("\n" + indent)
			width = len(indent)
		default:
			t.b.WriteByte(' ')
			width++
		}
		t.b.WriteString(word)
		width += n
	}
	t.b.WriteByte('\n')
}
