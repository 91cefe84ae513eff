package report

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/olekukonko/tablewriter"
	"github.com/olekukonko/tablewriter/pkg/twwidth"
	"github.com/olekukonko/tablewriter/renderer"
	"github.com/olekukonko/tablewriter/tw"

	"adjourn/audit"
)

// The columns of the table; meeting and why share what the others leave.
const (
	columns       = 4
	overhead      = 3*columns + 1 // borders and padding
	verdictColumn = 10
	hoursColumn   = 7
)

// boxed shows meetings as a table exactly as wide as the terminal, and below
// it what to try and what to run, which are never cut.
func (t *table) boxed(list []*audit.Series) {
	left := t.o.Width - overhead - verdictColumn - hoursColumn
	meeting := left * 2 / 5
	why := left - meeting
	rows := make([][]string, 0, len(list))
	for _, s := range list {
		rows = append(rows, []string{
			cell(verdictColumn, strings.Split(verdictWords(s), ", ")...),
			cell(hoursColumn, hourText(s.PersonTimeMonth)),
			cell(meeting, append(wrapped(t.name(s), meeting, 2), wrapped(facts(s), meeting, 2)...)...),
			cell(why, wrappedAll(t.reasons(s), why)...),
		})
	}
	text, err := render([]string{
		cell(verdictColumn, "Verdict"), cell(hoursColumn, "h/month"), cell(meeting, "Meeting"), cell(why, "Why"),
	}, rows)
	if err != nil {
		t.err = err
		return
	}
	t.out.WriteString(text)
	for _, s := range list {
		t.below(s, len(list) > 1)
	}
}

// below says what to try about one meeting of the table, and what to run.
func (t *table) below(s *audit.Series, named bool) {
	text := suggestion(s)
	if s.Private && !t.o.ShowPrivate {
		text = ""
	}
	if named && text != "" {
		text = fit(t.name(s), 40) + ": " + text
	}
	if text != "" {
		t.indented("  ", text)
	}
	if c := t.command(s); c != "" {
		t.out.WriteString("    " + c + "\n")
	}
}

// wrapped is text in at most n lines of a width.
func wrapped(text string, width, n int) []string {
	lines := wrap(text, width, "")
	if len(lines) <= n {
		return lines
	}
	last := strings.Join(lines[n-1:], " ")
	return append(lines[:n-1], fit(last, width))
}

// wrappedAll is every reason in at most two lines.
func wrappedAll(texts []string, width int) []string {
	var lines []string
	for _, text := range texts {
		lines = append(lines, wrapped(text, width, 2)...)
	}
	return lines
}

// cell is a column's text, every line cut and filled to its width.
func cell(width int, lines ...string) string {
	for i, l := range lines {
		l = fit(l, width)
		lines[i] = l + strings.Repeat(" ", max(0, width-twwidth.Width(l)))
	}
	return strings.Join(lines, "\n")
}

// render draws the table. tablewriter swallows write errors, so it writes to
// memory.
func render(header []string, rows [][]string) (string, error) {
	var b bytes.Buffer
	align := []tw.Align{tw.AlignLeft, tw.AlignRight, tw.AlignLeft, tw.AlignLeft}
	table := tablewriter.NewTable(&b,
		tablewriter.WithRenderer(renderer.NewBlueprint(tw.Rendition{
			Symbols:  tw.NewSymbols(tw.StyleRounded),
			Settings: tw.Settings{Separators: tw.Separators{BetweenRows: tw.On}},
		})),
		tablewriter.WithHeaderAutoFormat(tw.Off),
		tablewriter.WithHeaderAutoWrap(tw.WrapNone), tablewriter.WithRowAutoWrap(tw.WrapNone),
		tablewriter.WithTrimSpace(tw.Off),
		tablewriter.WithHeaderAlignmentConfig(tw.CellAlignment{PerColumn: align}),
		tablewriter.WithRowAlignmentConfig(tw.CellAlignment{PerColumn: align}))
	table.Header(header)
	if err := table.Bulk(rows); err != nil {
		return "", fmt.Errorf("the table can't be drawn: %w", err)
	}
	if err := table.Render(); err != nil {
		return "", fmt.Errorf("the table can't be drawn: %w", err)
	}
	return b.String(), nil
}
