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

const (
	// wide is the width from which a meeting and its reasons have a column each.
	wide          = 100
	verdictColumn = len("borderline")
	hoursHeader   = "h/month"
)

// frame is what borders and padding of a table's columns take.
func frame(columns int) int { return 3*columns + 1 }

// boxed shows meetings as a table exactly as wide as the terminal, and below
// it what to try and what to run, which are never cut.
func (t *table) boxed(list []*audit.Series) error {
	hours := len(hoursHeader)
	for _, s := range list {
		hours = max(hours, twwidth.Width(costText(s)))
	}
	header := []string{pad("Verdict", verdictColumn), padLeft(hoursHeader, hours), "Meeting"}
	rest := t.width - frame(3) - verdictColumn - hours
	if t.width >= wide {
		header = append(header, "Why")
		rest = t.width - frame(4) - verdictColumn - hours
	}
	rows := make([][]string, 0, len(list))
	for _, s := range list {
		cost := padLeft(costText(s), hours)
		if s.Cadence == audit.Once {
			cost += "\n" + padLeft(per(s), hours)
		}
		rows = append(rows, append([]string{cell(verdictColumn, verdictWords(s)), cost}, t.about(s, rest)...))
	}
	text, err := render(header, rows)
	if err != nil {
		return err
	}
	t.out.WriteString(text)
	for _, s := range list {
		try := fit(t.name(s), t.width/2)
		if text := t.suggestion(s); text != "" {
			try += ": " + text
		}
		t.hanging("  ", "    ", try)
		t.next("    ", s)
	}
	return nil
}

// about is what a meeting is and why it is listed: in two cells that share a
// width, or in one where there is no room for two.
func (t *table) about(s *audit.Series, width int) []string {
	because := t.reasons(s)
	if t.width < wide {
		lines := append(firstLines(t.name(s), width, 3), wrap(facts(s), width)...)
		if len(because) > 0 {
			lines = append(lines, firstLines(strings.Join(because, "; "), width, 6)...)
		}
		return []string{cell(width, lines)}
	}
	meeting := width * 2 / 5
	why := width - meeting
	var lines []string
	for _, b := range because {
		lines = append(lines, firstLines(b, why, 3)...)
	}
	return []string{
		cell(meeting, append(firstLines(t.name(s), meeting, 3), wrap(facts(s), meeting)...)),
		cell(why, lines),
	}
}

// cell is a column's lines, every one cut and filled to its width.
func cell(width int, lines []string) string {
	filled := []string{strings.Repeat(" ", width)}
	for i, l := range lines {
		filled = append(filled[:i], pad(fit(l, width), width))
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
