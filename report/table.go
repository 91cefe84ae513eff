package report

import (
	"bytes"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"adjourn/audit"
)

// TableOptions are what a terminal or a pipe asks for.
type TableOptions struct {
	Width       int // columns; 0 is a pipe: plain, nothing cut
	Color       bool
	ShowPrivate bool
	// Command gives the complete next command about a meeting; nil for none.
	Command func(verb string, s *audit.Series) string
}

// narrow is the width below which a table would be unreadable.
const narrow = 60

// handful is how many meetings of one's own, and of others, are shown in full.
const handful = 5

// Table writes the weekly report: one headline, what is yours and can be acted
// on, what others organize, what was left alone, what could not be judged.
func Table(w io.Writer, a *audit.Audit, o TableOptions) error {
	t := &table{audit: a, o: o}
	if len(a.Series)+len(a.NotMeetings)+len(a.Skipped) == 0 {
		t.line("Nothing on the calendar from %s.", span(a.Window))
	} else {
		t.headline()
		t.acted("Yours", func(s *audit.Series) bool { return s.Mine })
		t.acted("Organized by others", func(s *audit.Series) bool { return !s.Mine })
		t.leftAlone()
		t.notJudged()
	}
	if t.err != nil {
		return t.err
	}
	_, err := w.Write(t.out.Bytes())
	return err
}

// table is the report while it is written.
type table struct {
	audit *audit.Audit
	o     TableOptions
	out   bytes.Buffer
	err   error
}

// line writes one paragraph, wrapped to the width.
func (t *table) line(format string, args ...any) {
	for _, l := range wrap(fmt.Sprintf(format, args...), t.o.Width, "") {
		t.out.WriteString(l + "\n")
	}
}

// indented writes a paragraph below something, further in.
func (t *table) indented(indent, text string) {
	width := t.o.Width
	if width > 0 {
		width = max(width-len(indent), 20)
	}
	for _, l := range wrap(text, width, "") {
		t.out.WriteString(indent + l + "\n")
	}
}

func (t *table) title(text string) {
	if t.o.Color {
		text = "\x1b[1m" + text + "\x1b[0m"
	}
	t.out.WriteString("\n" + text + "\n")
}

func (t *table) headline() {
	a := t.audit
	t.line("%s: %s person-hours in %s.", span(a.Window), hourText(a.Totals.PersonTime), count(a.Totals.Meetings, "meeting"))
	if a.Totals.SavingMonth > 0 {
		t.line("Written rounds could give back %s person-hours a month.", hourText(a.Totals.SavingMonth))
	} else {
		t.line("None of them looks like a round of written questions.")
	}
	if now, without := focusTotals(a); len(a.Focus) > 0 {
		text := fmt.Sprintf("Focus time (free blocks of two hours or more): %s h", hourText(now))
		if without > now {
			text += fmt.Sprintf(", %s h without the async candidates", hourText(without))
		}
		t.line("%s.", text)
	}
}

func focusTotals(a *audit.Audit) (now, without time.Duration) {
	for _, f := range a.Focus {
		now += f.Time
		without += f.WithoutAsync
	}
	return now, without
}

// acted shows the meetings that something could be done about.
func (t *table) acted(title string, which func(*audit.Series) bool) {
	var list []*audit.Series
	for _, v := range audit.Verdicts() {
		for i := range t.audit.Series {
			if s := &t.audit.Series[i]; s.Verdict == v && v != audit.Keep && which(s) {
				list = append(list, s)
			}
		}
	}
	if len(list) == 0 {
		return
	}
	t.title(title)
	shown := list[:min(len(list), handful)]
	if t.o.Width >= narrow {
		t.boxed(shown)
	} else {
		t.stacked(shown)
	}
	if more := list[len(shown):]; len(more) > 0 {
		var names []string
		for _, s := range more[:min(len(more), handful)] {
			names = append(names, fmt.Sprintf("%s (%s)", t.name(s), s.Verdict))
		}
		if rest := len(more) - len(names); rest > 0 {
			names = append(names, fmt.Sprintf("%d others", rest))
		}
		t.indented("  ", "And "+strings.Join(names, ", ")+".")
	}
}

// name is a meeting's title, as far as it may be shown.
func (t *table) name(s *audit.Series) string { return seriesName(s, t.o.ShowPrivate) }

func seriesName(s *audit.Series, showPrivate bool) string {
	switch title := oneLine(s.Title); {
	case s.Private && !showPrivate:
		return "(private)"
	case title == "":
		return "(no title)"
	default:
		return title
	}
}

// facts say what a meeting is, in numbers.
func facts(s *audit.Series) string {
	parts := []string{people(s), fmt.Sprintf("%d min", int(s.Duration.Minutes())), cadence(s.Cadence)}
	return strings.Join(parts, ", ")
}

func people(s *audit.Series) string {
	if s.AtLeast {
		return fmt.Sprintf("≥ %d people", s.Headcount)
	}
	return count(s.Headcount, "people")
}

func cadence(c audit.Cadence) string {
	switch c {
	case audit.Irregular:
		return "recurring"
	case audit.Biweekly:
		return "every two weeks"
	}
	return string(c)
}

// verdictWords say a verdict with what makes it less than certain.
func verdictWords(s *audit.Series) string {
	v := string(s.Verdict)
	switch {
	case s.Borderline:
		v += ", borderline"
	case s.Confidence == audit.Low:
		v += ", unsure"
	}
	return v
}

// reasons are the findings with the most points, at most three.
func (t *table) reasons(s *audit.Series) []string {
	found := slices.Clone(s.Findings)
	slices.SortStableFunc(found, func(a, b audit.Finding) int { return b.Points - a.Points })
	var texts []string
	for i := range found {
		if f := &found[i]; f.Points > 0 && len(texts) < 3 {
			texts = append(texts, evidence(f, s.Private && !t.o.ShowPrivate))
		}
	}
	return texts
}

// evidence is what a finding says, with its quotes unless they are private.
func evidence(f *audit.Finding, private bool) string {
	text := oneLine(f.Evidence)
	if private || len(f.Quotes) == 0 {
		return text
	}
	var quotes []string
	for _, q := range f.Quotes[:min(len(f.Quotes), 3)] {
		quotes = append(quotes, "“"+short(oneLine(q), 60)+"”")
	}
	return text + " " + strings.Join(quotes, ", ")
}

// short cuts a text to n runes.
func short(s string, n int) string {
	if r := []rune(s); len(r) > n {
		return strings.TrimRight(string(r[:n-1]), " ") + "…"
	}
	return s
}

// suggestion is what to try, unless it would show a private meeting.
func suggestion(s *audit.Series) string { return oneLine(s.Suggestion) }

// command is what to run next, on a line of its own and whole.
func (t *table) command(s *audit.Series) string {
	if t.o.Command == nil {
		return ""
	}
	return t.o.Command("explain", s)
}
