package report

import (
	"cmp"
	"fmt"
	"io"
	"strings"

	"adjourn/audit"
)

// ExplainOptions are what a terminal or a pipe asks for.
type ExplainOptions struct {
	Width              int // columns; 0 is a pipe: plain, nothing cut
	Color, ShowPrivate bool
}

// Explain writes every point of one meeting with its evidence, the guards,
// what to try, the description as it was judged, and what would change the
// verdict.
func Explain(w io.Writer, a *audit.Audit, s *audit.Series, o ExplainOptions) error {
	p := &page{width: o.Width, color: o.Color, showPrivate: o.ShowPrivate}
	for _, l := range wrap(p.name(s), p.width) {
		p.out.WriteString(p.bold(l) + "\n")
	}
	p.line(whatItIs(a, s))
	if f := aboutPeople(s); s.AtLeast && f != nil && !p.hidden(s) {
		for _, group := range f.Quotes {
			p.line(fmt.Sprintf("%s counts as one; the config can say how many it is, under [groups]: %q = 40", p.text(group), p.text(group)))
		}
	}
	if s.Booked && !p.hidden(s) {
		p.line("taken as organized by " + p.text(cmp.Or(s.Organizer.Email, s.Organizer.Name)) + ", who booked it: its organizer is a shared calendar")
	}
	p.out.WriteByte('\n')
	p.line(fmt.Sprintf("%s: %d of 100 points, %s confidence", s.Verdict, s.Score, s.Confidence))
	if s.Borderline {
		p.indented("  ", "near the line: a little more or less would change it")
	}
	if try := p.suggestion(s); try != "" {
		p.hanging("  → ", "    ", try)
	}
	p.points(s)
	p.guards(s)
	p.costs(s)
	if changes := s.WouldChange(); len(changes) > 0 {
		p.title("What would change it")
		for _, c := range changes {
			p.hanging("  ", "    ", p.text(c))
		}
	}
	if !p.hidden(s) {
		p.description(s)
	}
	return p.write(w)
}

// whatItIs is one line of facts: kind, people, length, cadence, the next time.
func whatItIs(a *audit.Audit, s *audit.Series) string {
	text := kindWord(s.Kind) + ", " + facts(s)
	if !s.Next.IsZero() {
		text += "; next: " + s.Next.In(a.Window.From.Location()).Format("Monday 2 January 2006, 15:04")
	}
	return text
}

// points are the findings, one a line, and their sum.
func (p *page) points(s *audit.Series) {
	p.title("Points")
	sum, rule := 0, len("sum")
	for i := range s.Findings {
		sum += s.Findings[i].Points
		rule = max(rule, len(Clean(s.Findings[i].Rule)))
	}
	rest := strings.Repeat(" ", 9+rule)
	for i := range s.Findings {
		f := &s.Findings[i]
		p.hanging(fmt.Sprintf("  %5s  %-*s", signed(f.Points), rule+2, Clean(f.Rule)), rest+"  ", p.evidence(f, p.hidden(s)))
	}
	total := fmt.Sprintf("  %5d  sum", sum)
	if sum != s.Score {
		total += fmt.Sprintf(", counted as %d", s.Score)
	}
	p.out.WriteString(total + "\n")
}

func signed(points int) string {
	if points < 0 {
		return fmt.Sprintf("−%d", -points)
	}
	return fmt.Sprintf("%d", points)
}

func (p *page) guards(s *audit.Series) {
	if len(s.Guards) == 0 {
		return
	}
	p.title("Guards: why it stays live")
	for i := range s.Guards {
		g := unlike(&s.Guards[i], s.Findings)
		p.hanging("  ", "    ", strings.ReplaceAll(Clean(g.Rule), "_", " ")+": "+p.evidence(&g, p.hidden(s)))
	}
}

func (p *page) costs(s *audit.Series) {
	p.title("Hours")
	p.indented("  ", fmt.Sprintf("%s person-hours %s, %s in this window", costText(s), per(s), hourText(s.PersonTime)))
	if s.SavingMonth > 0 {
		p.indented("  ", fmt.Sprintf("a written round would give back %s of them, its own price taken off", hourText(s.SavingMonth)))
	} else {
		p.indented("  ", "a written round would give back none: it costs as much")
	}
	if s.FocusTime > 0 {
		p.indented("  ", fmt.Sprintf("it breaks %s h of your focus time in this window", hourText(s.FocusTime)))
	}
}

// description shows the text as it was judged, and what was left out of it.
func (p *page) description(s *audit.Series) {
	if s.Judged == nil {
		p.title("Description")
		p.indented("  ", "not in a saved audit")
		return
	}
	p.title("Description, as judged")
	if strings.TrimSpace(s.Text.Text) == "" {
		p.indented("  ", "(nothing)")
	} else {
		p.block(strings.Split(strings.TrimSpace(s.Text.Text), "\n"))
	}
	for _, l := range s.Text.Links {
		p.hanging("  link: ", "    ", p.text(l.Label+" "+l.URL))
	}
	if len(s.Text.Removed) > 0 {
		p.title("Taken for boilerplate, not judged")
		p.block(strings.Split(strings.Join(s.Text.Removed, "\n"), "\n"))
	}
}

// maxBlock is how many lines of somebody's text a terminal shows.
const maxBlock = 60

func (p *page) block(lines []string) {
	for i, l := range lines {
		if p.width > 0 && i == maxBlock {
			p.indented("  ", "and "+count(len(lines)-i, "more line"))
			return
		}
		if text := p.text(l); text != "" {
			p.hanging("  ", "  ", text)
		} else {
			p.out.WriteByte('\n')
		}
	}
}

// RuleText is what a rule or a guard says about itself.
type RuleText struct{ Name, About, Doc, Source string }

// Rule writes one rule's documentation, wrapped to a width; 0 is a pipe.
func Rule(w io.Writer, r RuleText, width int) error {
	p := &page{width: width}
	p.line(r.Name + ": " + r.About)
	p.out.WriteByte('\n')
	p.line(r.Doc)
	p.line("Source: " + r.Source)
	return p.write(w)
}

// Rules writes a line for each: its name, and the first sentence of its
// documentation.
func Rules(w io.Writer, rules []RuleText, width int) error {
	p := &page{width: width}
	longest := 0
	for _, r := range rules {
		longest = max(longest, len(r.Name))
	}
	for _, r := range rules {
		sentence, _, more := strings.Cut(r.Doc, ". ")
		if more {
			sentence += "."
		}
		p.hanging(fmt.Sprintf("%-*s  ", longest, r.Name), strings.Repeat(" ", longest+2), sentence)
	}
	return p.write(w)
}
