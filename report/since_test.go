package report_test

import (
	"bytes"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"adjourn/audit"
	"adjourn/report"
)

// past is what a year of weekly runs could have seen.
func past() *audit.Past {
	day := func(text string) time.Time {
		t, err := time.Parse(time.DateOnly, text)
		if err != nil {
			panic(err)
		}
		return t
	}
	p := &audit.Past{GivenBack: 50 * time.Hour, FourWeeks: audit.Follow{Nudges: 3, Changed: 1}, TwelveWeek: audit.Follow{Nudges: 2, Changed: 2}}
	for i, h := range []int{0, 0, 4, 6, 6, 12, 12, 10} {
		p.Weeks = append(p.Weeks, audit.Week{From: day("2026-07-13").AddDate(0, 0, 7*i), GivenBack: time.Duration(h) * time.Hour})
	}
	weekly := audit.Shape{Headcount: 12, Duration: time.Hour, Cadence: audit.Weekly, Agenda: audit.AgendaNone, PersonTimeMonth: 48 * time.Hour}
	shorter := weekly
	shorter.Duration, shorter.PersonTimeMonth = 30*time.Minute, 24*time.Hour
	p.Meetings = []audit.Followed{
		{UID: "a", ID: "a", Title: "Weekly status \x1b[31m週次", Suggested: audit.Async, Since: day("2026-07-13"), Was: weekly, Outcome: audit.Gone, Changed: day("2026-08-10"), GivenBack: 36 * time.Hour},
		{UID: "b", ID: "b", Title: "Ops review", Mine: true, Suggested: audit.Trim, Since: day("2026-07-20"), Was: weekly, Is: shorter, Outcome: audit.Shorter, GivenBack: 14 * time.Hour},
		{UID: "c", ID: "c", Private: true, Suggested: audit.AskAgenda, Since: day("2026-07-20"), Was: shorter, Is: shorter, Outcome: audit.Unchanged},
	}
	return p
}

func TestHistory(t *testing.T) {
	for name, width := range map[string]int{"history.80.txt": 80, "history.40.txt": 40, "history.pipe.txt": 0} {
		var b bytes.Buffer
		if err := report.History(&b, past(), width); err != nil {
			t.Fatal(err)
		}
		compare(t, "testdata/"+name, b.Bytes())
	}
	var b bytes.Buffer
	if err := report.HistoryJSON(&b, past()); err != nil {
		t.Fatal(err)
	}
	compare(t, "testdata/history.golden", b.Bytes())
	b.Reset()
	if err := report.History(&b, &audit.Past{}, 80); err != nil || strings.Count(b.String(), "\n") > 2 {
		t.Errorf("nothing recorded: %v\n%s", err, b.String())
	}
}

// compare holds a text to its golden file.
func compare(t *testing.T, path string, got []byte) {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("%s (-want +got):\n%s", path, diff)
	}
}

func TestSinceInEveryFormat(t *testing.T) {
	a := saved(t)["company"]
	since := report.Since{Past: past(), Trend: &audit.Trend{Weeks: 4,
		Now:    audit.Figures{PersonTime: 160 * time.Hour, WithAgenda: 0.5, Headcount: 6.5, Focus: 14 * time.Hour},
		Before: audit.Figures{PersonTime: 170 * time.Hour, WithAgenda: 0.25, Headcount: 7, Focus: 12 * time.Hour}}}
	const given = "50.0 given back so far, as observed"
	const trend = "Beside the last 4 weeks: 10.0 person-hours less, 50 % with an agenda (25 %), 6.5 people a meeting (7.0), 2.0 focus hours more."
	var table, markdown, page bytes.Buffer
	if err := report.Table(&table, a, report.TableOptions{Since: since}); err != nil {
		t.Fatal(err)
	}
	if err := report.Markdown(&markdown, a, report.MarkdownOptions{Since: since}); err != nil {
		t.Fatal(err)
	}
	if err := report.HTML(&page, a, report.HTMLOptions{Since: since}); err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{"table": table.String(), "markdown": markdown.String(), "page": page.String()} {
		for _, want := range []string{given, trend} {
			if !strings.Contains(text, want) {
				t.Errorf("the %s does not say: %s", name, want)
			}
		}
	}
	if n := strings.Count(page.String(), "<rect x="); n < 8 || !strings.Contains(page.String(), "given back by week") {
		t.Errorf("no chart of eight weeks in the page")
	}
	compare(t, "testdata/since.html", page.Bytes())
	young := past()
	young.Weeks = young.Weeks[:3]
	page.Reset()
	if err := report.HTML(&page, a, report.HTMLOptions{Since: report.Since{Past: young}}); err != nil || strings.Contains(page.String(), "by week") {
		t.Errorf("three weeks are no chart: %v", err)
	}
}
