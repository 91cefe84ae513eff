package report

import (
	"bytes"
	"fmt"
	"io"
	"strings"

	"adjourn/audit"
)

// ExplainOptions are what a terminal or a pipe asks for.
type ExplainOptions struct {
	Width              int // columns; 0 is a pipe
	Color, ShowPrivate bool
}

// Explain writes every point of one meeting with its evidence, the description
// as it was judged, and what would change the verdict.
func Explain(w io.Writer, a *audit.Audit, s *audit.Series, o ExplainOptions) error {
	t := &table{audit: a, o: TableOptions{Width: o.Width, Color: o.Color, ShowPrivate: o.ShowPrivate}}
	private := s.Private && !o.ShowPrivate
	t.line("%s", t.name(s))
	t.line("%s: %s", span(a.Window), facts(s))
	if !s.Next.IsZero() {
		t.line("next: %s", s.Next.In(a.Window.From.Location()).Format("Monday 2 January 2006, 15:04"))
	}
	t.title(fmt.Sprintf("%s, with %s confidence", s.Verdict, s.Confidence))
	if try := suggestion(s); try != "" && !private {
		t.indented("  ", try)
	}
	t.indented("  ", fmt.Sprintf("%s person-hours a month; a written round would give back %s", hourText(s.PersonTimeMonth), hourText(s.SavingMonth)))
	if s.FocusTime > 0 {
		t.indented("  ", fmt.Sprintf("it breaks %s hours of your focus time in this window", hourText(s.FocusTime)))
	}
	t.points(s, private)
	t.guards(s, private)
	if changes := s.WouldChange(); len(changes) > 0 {
		t.title("What would change it")
		for _, c := range changes {
			t.indented("  ", c)
		}
	}
	if !private {
		t.description(s)
	}
	_, err := w.Write(t.out.Bytes())
	return err
}

func (t *table) points(s *audit.Series, private bool) {
	t.title(fmt.Sprintf("%d points", s.Score))
	for i := range s.Findings {
		f := &s.Findings[i]
		lines := wrap(evidence(f, private), max(t.o.Width-20, min(t.o.Width, 20)), "")
		t.out.WriteString(fmt.Sprintf("  %4d  %-12s%s\n", f.Points, f.Rule, lines[0]))
		for _, l := range lines[1:] {
			t.out.WriteString(strings.Repeat(" ", 20) + l + "\n")
		}
	}
	if s.Borderline {
		t.indented("  ", "near the line: a little more or less would change it")
	}
}

func (t *table) guards(s *audit.Series, private bool) {
	if len(s.Guards) == 0 {
		return
	}
	t.title("Guards")
	for i := range s.Guards {
		t.indented("  ", fmt.Sprintf("%s: %s", s.Guards[i].Rule, evidence(&s.Guards[i], private)))
	}
}

// description shows the text as it was judged, and what was left out of it.
func (t *table) description(s *audit.Series) {
	if s.Judged == nil {
		t.title("Description")
		t.indented("  ", "a saved audit holds no descriptions")
		return
	}
	t.title("Description, as judged")
	t.block(s.Text.Text, "nothing")
	for _, l := range s.Text.Links {
		t.indented("  ", "link: "+oneLine(l.Label+" "+l.URL))
	}
	if len(s.Text.Removed) > 0 {
		t.title("Taken for boilerplate")
		t.block(strings.Join(s.Text.Removed, "\n"), "")
	}
}

// maxBlock is how many lines of somebody's text are shown.
const maxBlock = 60

func (t *table) block(text, empty string) {
	lines := strings.Split(strings.TrimSpace(text), "\n")
	if strings.TrimSpace(text) == "" {
		lines = []string{empty}
	}
	for i, l := range lines {
		if i == maxBlock {
			t.indented("  ", fmt.Sprintf("and %d more lines", len(lines)-i))
			return
		}
		t.indented("  ", oneLine(l))
	}
}

// RuleText is what a rule or a guard says about itself.
type RuleText struct{ Name, About, Doc, Source string }

// Rule writes one rule's documentation.
func Rule(w io.Writer, r RuleText, width int) error {
	var b bytes.Buffer
	fmt.Fprintf(&b, "%s: %s\n\n", r.Name, r.About)
	for _, text := range []string{r.Doc, "Source: " + r.Source} {
		for _, l := range wrap(text, width, "") {
			b.WriteString(l + "\n")
		}
	}
	_, err := w.Write(b.Bytes())
	return err
}
