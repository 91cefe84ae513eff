package report_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"adjourn/report"
)

// TestGivenInWords: every bar of the chart stands below it as text, and above
// the bar where there are few.
func TestGivenInWords(t *testing.T) {
	p := past()
	text := page(t, saved(t)["company"], report.HTMLOptions{Since: report.Since{Past: p}})
	for _, w := range p.Weeks {
		row := fmt.Sprintf(`<th scope="row">%s</th><td class="n">%.1f</td>`, w.From.Format("2 January 2006"), w.GivenBack.Hours())
		if !strings.Contains(text, row) {
			t.Errorf("no row for the week of %s", w.From.Format(time.DateOnly))
		}
	}
	if n := strings.Count(text, `text-anchor="middle">`); n != len(p.Weeks) {
		t.Errorf("%d hours above %d bars", n, len(p.Weeks))
	}
	for range 10 {
		p.Weeks = append(p.Weeks, p.Weeks[len(p.Weeks)-1])
	}
	if text := page(t, saved(t)["company"], report.HTMLOptions{Since: report.Since{Past: p}}); strings.Contains(text, `text-anchor="middle">`) {
		t.Error("hours above bars that are too narrow for them")
	}
}
