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
	p := &audit.Past{Audits: 8, GivenBack: 50 * time.Hour, FourWeeks: audit.Follow{Nudges: 3, Changed: 1}, TwelveWeek: audit.Follow{Nudges: 2, Changed: 2}}
	for i, h := range []int{0, 0, 4, 6, 6, 12, 12, 10} {
		p.Weeks = append(p.Weeks, audit.Week{From: day("2026-07-13").AddDate(0, 0, 7*i), GivenBack: time.Duration(h) * time.Hour})
	}
	weekly := audit.Shape{Headcount: 12, Duration: time.Hour, Cadence: audit.Weekly, Agenda: audit.AgendaNone, PersonTimeMonth: 48 * time.Hour}
	shorter := weekly
	shorter.Duration, shorter.PersonTimeMonth = 30*time.Minute, 24*time.Hour
	written := shorter
	written.Agenda = audit.AgendaFull
	p.Meetings = []audit.Followed{
		{UID: "a", ID: "a", Title: "Weekly status \x1b[31m週次", Suggested: audit.Async, Since: day("2026-07-13"), Was: weekly, Outcome: audit.Gone, Changed: day("2026-08-10"), GivenBack: 36 * time.Hour},
		{UID: "b", ID: "b", Title: "Ops review", Mine: true, Suggested: audit.Trim, Since: day("2026-07-20"), Was: weekly, Is: shorter, Outcome: audit.Shorter, GivenBack: 14 * time.Hour},
		{UID: "c", ID: "c", Private: true, Suggested: audit.AskAgenda, Since: day("2026-07-20"), Was: shorter, Is: shorter, Outcome: audit.Unchanged},
		{UID: "d", ID: "d2", Title: "Planning", Suggested: audit.AskAgenda, Since: day("2026-07-20"), Was: shorter, Is: written, Outcome: audit.WithAgenda, Anew: day("2026-08-17")},
		{UID: "e", ID: "e", Title: "Sales", Suggested: audit.Async, Since: day("2026-07-20"), Was: shorter, Is: shorter, Outcome: audit.Unseen, Unseen: "declined"},
	}
	p.Rounds = audit.Rounds{Closed: 4, Settled: 3, Met: 1, GivenBack: 2 * time.Hour, Expected: 5*time.Hour + 12*time.Minute, Replaced: []audit.Replaced{
		{UID: "a", Title: "Carrier", Start: day("2026-12-03"), GivenBack: 5*time.Hour + 12*time.Minute, State: audit.Expected},
		{UID: "b", Title: "Ops", Start: day("2026-08-05"), GivenBack: 2 * time.Hour, State: audit.Observed},
		{UID: "b", Title: "Ops", Start: day("2026-08-12"), GivenBack: time.Hour, State: audit.WasHeld},
		{UID: "z", Start: day("2026-08-19"), GivenBack: time.Hour, State: audit.NotLooked},
	}}
	return p
}

func TestHistory(t *testing.T) {
	ana := report.CalendarPast{Calendar: audit.Calendar{Me: []string{"ana@own.example"}, Sources: []string{"/home/ana/x.ics"}}, Past: *past()}
	none := report.CalendarPast{Past: audit.Past{Rounds: audit.Rounds{Closed: 1, Met: 1}}}
	one, several := []report.CalendarPast{ana}, []report.CalendarPast{ana, none}
	for name, c := range map[string]struct {
		list  []report.CalendarPast
		width int
	}{
		"history.80.txt": {one, 80}, "history.40.txt": {one, 40}, "history.pipe.txt": {several, 0},
		"history-redacted.80.txt": {report.RedactHistory(several), 80},
	} {
		var b bytes.Buffer
		if err := report.History(&b, c.list, c.width); err != nil {
			t.Fatal(err)
		}
		compare(t, "testdata/"+name, b.Bytes())
	}
	for name, list := range map[string][]report.CalendarPast{"history.golden": several, "history-redacted.golden": report.RedactHistory(several)} {
		var b bytes.Buffer
		if err := report.HistoryJSON(&b, list); err != nil {
			t.Fatal(err)
		}
		compare(t, "testdata/"+name, b.Bytes())
	}
	if one[0].Meetings[0].UID != "a" {
		t.Error("the original was redacted")
	}
	var b bytes.Buffer
	if err := report.History(&b, nil, 80); err != nil || strings.Count(b.String(), "\n") > 2 {
		t.Errorf("nothing recorded: %v\n%s", err, b.String())
	}
}

// A trend says what a week is compared with, and why it is with nothing.
func TestTrendSaysWithWhat(t *testing.T) {
	a := saved(t)["company"]
	june := time.Date(2026, 6, 1, 0, 0, 0, 0, time.UTC)
	for want, trend := range map[string]audit.Trend{
		"Beside the last 4 weeks: ":                                               {Audits: 4, Days: 7, Running: true},
		"Beside the last 3 recorded weeks: ":                                      {Audits: 3, Days: 7},
		"Beside the week before: ":                                                {Audits: 1, Days: 7, Running: true},
		"Beside the last recorded week: ":                                         {Audits: 1, Days: 7},
		"Beside the last 2 times 28 days: ":                                       {Audits: 2, Days: 28, Running: true},
		"the latest one recorded began on 1 June 2026, more than 8 weeks before.": {Days: 7, Latest: june},
	} {
		var b bytes.Buffer
		if err := report.Markdown(&b, a, report.MarkdownOptions{Since: report.Since{Trend: &trend}}); err != nil || !strings.Contains(b.String(), want) {
			t.Errorf("%v: no %q in\n%.600s", err, want, b.String())
		}
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
	since := report.Since{Past: past(), Trend: &audit.Trend{Audits: 4, Days: 7, Running: true,
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
