package report

import (
	"fmt"
	"strings"
	"time"

	"github.com/olekukonko/tablewriter/pkg/twwidth"

	"adjourn/audit"
)

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
	last := w.To.Add(-time.Nanosecond)
	switch {
	case w.To.Equal(w.From.AddDate(0, 0, 7)):
		return "Week of " + w.From.Format("2 January 2006")
	case w.From.Format(time.DateOnly) == last.Format(time.DateOnly):
		return w.From.Format("2 January 2006")
	case w.From.Year() == last.Year():
		return w.From.Format("2 January") + " to " + last.Format("2 January 2006")
	}
	return w.From.Format("2 January 2006") + " to " + last.Format("2 January 2006")
}

// wrap breaks text at blanks into lines of at most width columns, and inside a
// word that is wider than a line: an address, or a script without blanks.
// Width 0 is one line. There is always a line.
func wrap(text string, width int) []string {
	if width <= 0 {
		return []string{strings.TrimSpace(text)}
	}
	var lines []string
	line, used := "", 0
	for _, word := range strings.Fields(text) {
		w := twwidth.Width(word)
		if used > 0 && used+1+w <= width {
			line, used = line+" "+word, used+1+w
			continue
		}
		if used > 0 {
			lines = append(lines, line)
		}
		for w > width {
			head := firstColumns(word, width)
			lines = append(lines, head)
			word = word[len(head):]
			w = twwidth.Width(word)
		}
		line, used = word, w
	}
	return append(lines, line)
}

// firstColumns is as much of a word as fits a width: at least one character.
func firstColumns(word string, width int) string {
	// Truncate knows which characters belong together; it adds nothing here.
	if head := twwidth.Truncate(word, width, ""); head != "" && strings.HasPrefix(word, head) {
		return head
	}
	for i := range word {
		if i > 0 {
			return word[:i]
		}
	}
	return word
}

// fit cuts text to a width in columns, with an ellipsis where it is cut.
func fit(s string, width int) string {
	// Truncate appends its ellipsis even where nothing needs cutting.
	if twwidth.Width(s) <= width {
		return s
	}
	return twwidth.Truncate(s, width, "…")
}

// pad fills text with blanks to a width in columns.
func pad(s string, width int) string {
	return s + strings.Repeat(" ", max(0, width-twwidth.Width(s)))
}

// padLeft does so in front: numbers end in one column.
func padLeft(s string, width int) string {
	return strings.Repeat(" ", max(0, width-twwidth.Width(s))) + s
}

// firstLines is text wrapped into at most n lines, the last one cut if need be.
func firstLines(text string, width, n int) []string {
	lines := wrap(text, width)
	if len(lines) <= n {
		return lines
	}
	return append(lines[:n-1], fit(strings.Join(lines[n-1:], " "), width))
}
