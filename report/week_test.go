package report_test

import (
	"bytes"
	"strings"
	"testing"

	"adjourn/audit"
	"adjourn/report"
)

// TestWeekWithoutAsync draws the week twice where writing gives focus time back:
// as it is, and without the async candidates.
func TestWeekWithoutAsync(t *testing.T) {
	a := judged(t)
	if a.Series[0].Verdict != audit.Async || a.Focus[0].WithoutAsync <= a.Focus[0].Time {
		t.Fatalf("%s, %v focus, %v without: the test needs another meeting", a.Series[0].Verdict, a.Focus[0].Time, a.Focus[0].WithoutAsync)
	}
	page := func() string {
		var b bytes.Buffer
		if err := report.HTML(&b, a, report.HTMLOptions{}); err != nil {
			t.Fatal(err)
		}
		return b.String()
	}
	const second = ", without the async candidates: "
	if text := page(); strings.Count(text, "<figcaption>") != 2 || !strings.Contains(text, second) {
		t.Errorf("%d pictures, want the week as it is and as it could be", strings.Count(text, "<figcaption>"))
	}
	a.Series[0].Verdict = audit.Keep
	for i := range a.Focus {
		a.Focus[i].WithoutAsync = a.Focus[i].Time
	}
	if strings.Contains(page(), second) {
		t.Error("a second picture where nothing would change")
	}
}
