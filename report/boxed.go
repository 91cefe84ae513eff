package report

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/olekukonko/tablewriter"
	"github.com/olekukonko/tablewriter/renderer"
	"github.com/olekukonko/tablewriter/tw"

	"adjourn/audit"
)

// The columns of the table; meeting and why share what the others leave.
const (
	columns       = 4
	overhead      = 3*columns + 1 // borders and padding
	verdictColumn = len("borderline")
	hoursColumn   = len("h/month")
)

// boxed shows meetings as a table exactly as wide as the terminal, and below
// it what to try and what to run, which are never cut.
func (t *table) boxed(list []*audit.Series) error {
	left := t.width - overhead - verdictColumn - hoursColumn
	meeting := left * 2 / 5
	why := left - meeting
	rows := make([][]string, 0, len(list))
	for _, s := range list {
		about := append(firstLines(t.name(s), meeting, 3), wrap(facts(s), meeting)...)
		var because []string
		for _, r := range t.reasons(s) {
			because = append(because, firstLines(r, why, 3)...)
		}
		hours := padLeft(costText(s), hoursColumn)
		if s.Cadence == audit.Once {
			hours += "\n" + padLeft(per(s), hoursColumn)
		}
		rows = append(rows, []string{
			cell(verdictColumn, verdictWords(s)), hours, cell(meeting, about), cell(why, because),
		})
	}
	header := []string{pad("Verdict", verdictColumn), "h/month", pad("Meeting", meeting), pad("Why", why)}
	text, err := render(header, rows)
	if err != nil {
		return err
	}
	t.out.WriteString(text)
	for _, s := range list {
		try := t.name(s)
		if text := t.suggestion(s); text != "" {
			try += ": " + text
		}
		t.hanging("  ", "    ", try)
		t.next("    ", s)
	}
	return nil
}

// cell is a column's lines, every one cut and filled to its width.
func cell(width int, lines []string) string {
	filled := make([]string, len(lines))
	for i, l := range lines {
		filled[i] = pad(fit(l, width), width)
	}
	return strings.Join(filled, "\n")
}

// render draws the table. tablewriter swallows write errors, so it writes to
// memory; its own width options are no bound, so the cells come to it cut and
// filled.
func render(header []string, rows [][]string) (string, error) {
	var b bytes.Buffer
	table := tablewriter.NewTable(&b,
		tablewriter.WithRenderer(renderer.NewBlueprint(tw.Rendition{Symbols: tw.NewSymbols(tw.StyleRounded),
			Settings: tw.Settings{Separators: tw.Separators{BetweenRows: tw.On}}})),
		tablewriter.WithHeaderAutoFormat(tw.Off), tablewriter.WithTrimSpace(tw.Off),
		tablewriter.WithHeaderAutoWrap(tw.WrapNone), tablewriter.WithRowAutoWrap(tw.WrapNone),
		tablewriter.WithHeaderAlignment(tw.AlignLeft), tablewriter.WithRowAlignment(tw.AlignLeft))
	table.Header(header)
	if err := table.Bulk(rows); err != nil {
		return "", fmt.Errorf("the table can't be drawn: %w", err)
	}
	if err := table.Render(); err != nil {
		return "", fmt.Errorf("the table can't be drawn: %w", err)
	}
	return b.String(), nil
}
