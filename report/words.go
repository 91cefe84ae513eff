package report

import (
	"fmt"
	"strings"
	"time"

	"github.com/olekukonko/tablewriter/pkg/twwidth"

	"adjourn/audit"
)

// hourText is a duration in hours, with one decimal.
func hourText(d time.Duration) string { return fmt.Sprintf("%.1f", tenths(d)) }

// count is a number and its word, with an s where English wants one.
func count(n int, word string) string {
	if n == 1 && word == "people" {
		return "1 person"
	}
	if n != 1 && word != "people" {
		word += "s"
	}
	return fmt.Sprintf("%d %s", n, word)
}

// span is a window as people say it: a week by its first day, any other by
// both of its days.
func span(w audit.Window) string {
	last := w.To.AddDate(0, 0, -1)
	if w.To.Equal(w.From.AddDate(0, 0, 7)) {
		return "Week of " + w.From.Format("2 January 2006")
	}
	if w.From.Year() == last.Year() {
		return w.From.Format("2 January") + " to " + last.Format("2 January 2006")
	}
	return w.From.Format("2 January 2006") + " to " + last.Format("2 January 2006")
}

// wrap breaks text at blanks into lines of at most width columns; a word that
// is longer stands alone. Width 0 is one line.
func wrap(text string, width int, indent string) []string {
	if width <= 0 {
		return []string{indent + text}
	}
	var lines []string
	line := indent
	for _, word := range strings.Fields(text) {
		switch {
		case strings.TrimSpace(line) == "":
			line = indent + word
		case twwidth.Width(line)+1+twwidth.Width(word) <= width:
			line += " " + word
		default:
			lines = append(lines, line)
			line = indent + word
		}
	}
	return append(lines, line)
}

// fit cuts text to a width in columns, with an ellipsis where it is cut.
func fit(s string, width int) string {
	if twwidth.Width(s) <= width {
		return s
	}
	return twwidth.Truncate(s, width, "…")
}
