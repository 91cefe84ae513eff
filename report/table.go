package report

import (
	"bytes"
	"fmt"
	"io"

	"adjourn/audit"
)

// TableOptions are what a terminal or a pipe asks for.
type TableOptions struct {
	Width       int // columns; 0 is a pipe: plain, nothing cut
	Color       bool
	ShowPrivate bool
	// Command gives the complete next command about a meeting; nil for none.
	Command func(verb string, s *audit.Series) string
	Since   Since // what earlier runs add
}

const (
	// narrow is the width below which a table would be unreadable.
	narrow = 60
	// handful is how many meetings of one's own, and of others, are shown in
	// full, and how many more by name.
	handful = 5
)

// Table writes the weekly report: one headline, what is yours and can be acted
// on, what others organize, what was left alone, what could not be judged.
// Nothing to say is one line.
func Table(w io.Writer, a *audit.Audit, o TableOptions) error {
	t := &table{page: page{width: o.Width, color: o.Color, showPrivate: o.ShowPrivate}, audit: a, command: o.Command}
	for i, l := range headlines(a, o.Since) {
		if i == 0 {
			l = span(a.Window) + ": " + l
		}
		t.line(l)
	}
	mine, others := actable(a)
	if err := t.acted("Yours", mine); err != nil {
		return err
	}
	if err := t.acted("Organized by others", others); err != nil {
		return err
	}
	r := restOf(a, &t.page)
	t.items("Left alone", r.alone)
	t.items("Not judged", append(r.unsure, r.skipped...))
	return t.write(w)
}

// table is the report while it is written.
type table struct {
	page
	audit   *audit.Audit
	command func(verb string, s *audit.Series) string
}

// actable are the meetings that something could be done about: the most urgent
// verdict first, and in the audit's order within one.
func actable(a *audit.Audit) (mine, others []*audit.Series) {
	for _, v := range audit.Verdicts() {
		for i := range a.Series {
			switch s := &a.Series[i]; {
			case s.Verdict != v || v == audit.Keep:
			case s.Mine:
				mine = append(mine, s)
			default:
				others = append(others, s)
			}
		}
	}
	return mine, others
}

// nothing says whether there is nothing to say: no meeting, and nothing that
// could not be read.
func nothing(a *audit.Audit) bool { return len(a.Series)+len(a.Skipped) == 0 }

// headlines are the report in a sentence, to go behind its window, and the
// reader's focus time in another.
func headlines(a *audit.Audit, since Since) []string {
	if nothing(a) {
		return []string{"no meetings."}
	}
	text := fmt.Sprintf("%s person-hours in %s", hourText(a.Totals.PersonTime), meetings(&a.Totals))
	if a.Totals.SavingMonth > 0 {
		text += fmt.Sprintf("; written rounds could give back %s a month", hourText(a.Totals.SavingMonth))
	}
	lines := []string{text + since.given() + "."}
	if trend := since.trend(); trend != "" {
		lines = append(lines, trend)
	}
	if len(a.Focus) == 0 {
		return lines
	}
	now, without := focusTotals(a)
	focus := fmt.Sprintf("Your focus time, in blocks of two hours or more: %s h", hourText(now))
	if without > now {
		focus += fmt.Sprintf("; without the async candidates %s h", hourText(without))
	}
	return append(lines, focus+".")
}

// meetings are the occurrences of a window, and of how many series they are.
func meetings(t *audit.Totals) string {
	if t.Series == t.Meetings {
		return count(t.Meetings, "meeting")
	}
	return fmt.Sprintf("%s (%d series)", count(t.Meetings, "meeting"), t.Series)
}

// items are a title and a line for each item, if there is any.
func (t *table) items(title string, items []string) {
	if len(items) == 0 {
		return
	}
	t.title(title)
	for _, i := range items {
		t.hanging("  ", "    ", i)
	}
}

// inFull is how many of n are shown in full: a handful, and one more where only
// one would be left.
func inFull(n int) int {
	if n <= handful+1 {
		return n
	}
	return handful
}

// acted shows the meetings that something could be done about: a handful in
// full, the next by name.
func (t *table) acted(title string, list []*audit.Series) error {
	if len(list) == 0 {
		return nil
	}
	t.title(title)
	shown := list[:inFull(len(list))]
	switch {
	case t.width >= narrow:
		if err := t.boxed(shown); err != nil {
			return err
		}
	case t.width > 0:
		t.stacked(shown)
	default:
		t.plain(shown)
	}
	more := list[len(shown):]
	if len(more) == 0 {
		return nil
	}
	t.out.WriteByte('\n')
	text := fmt.Sprintf("and %d more: ", len(more))
	for i, s := range more[:min(len(more), handful)] {
		if i > 0 {
			text += ", "
		}
		text += fmt.Sprintf("%s (%s)", t.name(s), s.Verdict)
	}
	if len(more) > handful {
		text += " …"
	}
	t.indented("  ", text)
	return nil
}

// next is the command to run about a meeting, on a line of its own and whole:
// it is there to be pasted.
func (t *table) next(indent string, s *audit.Series) {
	if t.command == nil {
		return
	}
	if c := t.command("explain", s); c != "" {
		t.out.WriteString(indent + t.dim(Clean(c)) + "\n")
	}
}

// page is text while it is written, for a terminal of a width or for a pipe.
type page struct {
	width              int // columns; 0 is a pipe
	color, showPrivate bool
	short              bool // somebody's text is bounded, also without a width
	out                bytes.Buffer
}

// write gives the whole page away in one piece.
func (p *page) write(w io.Writer) error {
	_, err := w.Write(p.out.Bytes())
	return err
}

// line writes one paragraph, wrapped to the width.
func (p *page) line(text string) { p.indented("", text) }

// indented writes a paragraph further in.
func (p *page) indented(indent, text string) { p.hanging(indent, indent, text) }

// hanging writes a paragraph whose first line starts differently.
func (p *page) hanging(first, rest, text string) {
	width := p.width
	if width > 0 {
		width = max(width-len(rest), 1)
	}
	for i, l := range wrap(text, width) {
		if i == 0 {
			p.out.WriteString(first + l + "\n")
		} else {
			p.out.WriteString(rest + l + "\n")
		}
	}
}

func (p *page) title(text string) {
	p.out.WriteByte('\n')
	for _, l := range wrap(text, p.width) {
		p.out.WriteString(p.bold(l) + "\n")
	}
}

// bold and dim are all the colour there is: titles stand out, commands don't.
func (p *page) bold(text string) string { return p.styled("\x1b[1m", text) }
func (p *page) dim(text string) string  { return p.styled("\x1b[2m", text) }

func (p *page) styled(style, text string) string {
	if !p.color || text == "" {
		return text
	}
	return style + text + "\x1b[0m"
}
