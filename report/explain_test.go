package report_test

import (
	"bytes"
	"fmt"
	"iter"
	"strings"
	"testing"
	"time"

	"adjourn/audit"
	"adjourn/report"
)

func explained(t *testing.T, a *audit.Audit, s *audit.Series, o report.ExplainOptions) string {
	t.Helper()
	var out bytes.Buffer
	if err := report.Explain(&out, a, s, o); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func byID(t *testing.T, a *audit.Audit, id string) *audit.Series {
	t.Helper()
	for i := range a.Series {
		if a.Series[i].ID == id {
			return &a.Series[i]
		}
	}
	t.Fatalf("no series %s", id)
	return nil
}

// withText gives a saved meeting the description that a saved audit leaves out.
func withText(s audit.Series, text string, removed ...string) *audit.Series {
	s.Judged = &audit.Event{}
	s.Text = audit.Description{Text: text, Removed: removed, Links: []audit.Link{{Label: "Numbers", URL: "https://docs.example/numbers"}}}
	return &s
}

func TestExplain(t *testing.T) {
	all := saved(t)
	company, hostile := all["company"], all["hostile"]
	for name, s := range map[string]struct {
		audit  *audit.Audit
		series *audit.Series
	}{
		"status": {company, withText(*byID(t, company, "4k2v9s1m0a_R20260608T080000"),
			"What every team did last week, one after the other.\n- each team: what happened last week\n- then blockers\n\n何か質問があれば書いてください。",
			"Join with Google Meet", "https://meet.example/abc-defg-hij\nMore phone numbers")},
		"guarded": {company, byID(t, company, "vendor")},
		"unsure":  {company, withText(*byID(t, company, "hidden-list"), "")},
		"hostile": {hostile, withText(*byID(t, hostile, "esc"), "\x1b[2J wipe \u202e me\n"+strings.Repeat("w", 300), "\x1b]0;x\x07")},
	} {
		for _, w := range widths {
			if w.width == 100 || w.width == 120 {
				continue
			}
			got := explained(t, s.audit, s.series, report.ExplainOptions{Width: w.width})
			golden(t, "explain-"+name+"."+w.name+".txt", got)
			fits(t, "explain "+name+"."+w.name, got, w.width)
			harmless(t, "explain "+name+"."+w.name, got)
		}
	}
}

// TestExplainPrivate: no title, quote or text, unless it is asked for.
func TestExplainPrivate(t *testing.T) {
	a := saved(t)["company"]
	s := withText(*byID(t, a, "4k2v9s1m0a_R20260608T080000"), "secret text", "secret boilerplate")
	s.Private, s.Title, s.Suggestion = true, "secret title", "secret suggestion"
	s.Findings = append(s.Findings, audit.Finding{Rule: "zones", Evidence: "far away", Quotes: []string{"secret quote"}})
	s.Guards = []audit.Finding{{Rule: "pinned", Evidence: "kept on purpose", Quotes: []string{"secret why"}}}
	got := explained(t, a, s, report.ExplainOptions{Width: 80})
	if strings.Contains(got, "secret") || !strings.Contains(got, "(private)") {
		t.Errorf("something private is shown:\n%s", got)
	}
	got = explained(t, a, s, report.ExplainOptions{Width: 80, ShowPrivate: true})
	for _, want := range []string{"secret title", "secret suggestion", "secret quote", "secret why", "secret text", "secret boilerplate"} {
		if !strings.Contains(got, want) {
			t.Errorf("%s is not shown although it was asked for:\n%s", want, got)
		}
	}
	a.Series = []audit.Series{*s}
	if got := table(t, a, report.TableOptions{Width: 80, Command: command}); strings.Contains(got, "secret") {
		t.Errorf("something private is in the table:\n%s", got)
	}
	if got := table(t, a, report.TableOptions{Width: 80, ShowPrivate: true}); !strings.Contains(got, "secret title") {
		t.Errorf("the title isn't shown although it was asked for:\n%s", got)
	}
}

// TestGroupSize: where a group makes the headcount a lower bound, explain says
// how its size is given, and the report why the bound is one, whatever the
// points. Of a private meeting, no address.
func TestGroupSize(t *testing.T) {
	a := saved(t)["company"]
	s := *byID(t, a, "4k2v9s1m0a_R20260608T080000")
	s.AtLeast, s.Findings = true, []audit.Finding{
		{Rule: "purpose", Points: 32, Evidence: "status"}, {Rule: "written", Points: 20, Evidence: "told"}, {Rule: "recurrence", Points: 10, Evidence: "weekly"},
		{Rule: "people", Points: 2, Evidence: "≥ 3 people, a group of unknown size among them", Quotes: []string{"all@own.example"}},
	}
	const how = `all@own.example counts as one; the config can say how many it is, under [groups]: "all@own.example" = 40`
	if got := explained(t, a, &s, report.ExplainOptions{}); !strings.Contains(got, how) {
		t.Errorf("explain does not say how a group's size is given:\n%s", got)
	}
	a.Series = []audit.Series{s}
	if got := table(t, a, report.TableOptions{Command: command}); !strings.Contains(got, "status; told; ≥ 3 people, a group of unknown size among them (“all@own.example”)") {
		t.Errorf("the report does not say why it is at least:\n%s", got)
	}
	s.Private, a.Series[0].Private = true, true
	if got := explained(t, a, &s, report.ExplainOptions{}) + table(t, a, report.TableOptions{Command: command}); strings.Contains(got, "all@own.example") {
		t.Errorf("a private meeting's group is shown:\n%s", got)
	}
}

// judged is a meeting of twelve that was judged, not read.
func judged(t *testing.T) *audit.Audit {
	t.Helper()
	from := time.Date(2026, 9, 7, 0, 0, 0, 0, time.UTC)
	event := audit.Event{ID: "a", UID: "a", Title: "Weekly status", Description: "Round the table: everybody tells what changed since last week.", Start: from.Add(9 * time.Hour), End: from.Add(10 * time.Hour),
		Organizer: audit.Person{Email: "ana@own.example", Self: true}, Status: audit.Confirmed}
	for i := range 12 {
		event.Attendees = append(event.Attendees, audit.Attendee{Person: audit.Person{Email: fmt.Sprintf("p%d@own.example", i)}, Response: audit.Accepted})
	}
	var events iter.Seq2[audit.Event, error] = func(yield func(audit.Event, error) bool) { yield(event, nil) }
	p := audit.DefaultPolicy()
	p.Me, p.AsOf = []string{"ana@own.example"}, from
	a, err := audit.Of(events, audit.Window{From: from, To: from.AddDate(0, 0, 7)}, p)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func TestExplainWouldChange(t *testing.T) {
	a := judged(t)
	changes := a.Series[0].WouldChange()
	if len(changes) == 0 {
		t.Fatal("nothing would change it: the test needs another meeting")
	}
	got := explained(t, a, &a.Series[0], report.ExplainOptions{})
	for _, c := range changes {
		if !strings.Contains(got, "\n  "+c+"\n") {
			t.Errorf("%q is not shown:\n%s", c, got)
		}
	}
}

func TestRule(t *testing.T) {
	text := report.RuleText{Name: "people", About: "a rule, at most 20 points",
		Doc: strings.Repeat("How many people come, and what that costs. ", 5), Source: "Cao et al., CHI 2021"}
	for _, width := range []int{0, 30, 80} {
		var out bytes.Buffer
		if err := report.Rule(&out, text, width); err != nil {
			t.Fatal(err)
		}
		fits(t, fmt.Sprintf("rule at %d", width), out.String(), width)
		if !strings.HasPrefix(out.String(), "people: a rule, at most") || !strings.Contains(out.String(), "CHI") {
			t.Errorf("at %d:\n%s", width, out.String())
		}
	}
}

func TestRules(t *testing.T) {
	rules := []report.RuleText{
		{Name: "people", Doc: "How many people come, and what that costs. Three people 2.", Source: "Cao et al., CHI 2021"},
		{Name: "two_people", Doc: "Two people talking is what meetings are for."},
	}
	for width, want := range map[int]string{
		0: "people      How many people come, and what that costs.\ntwo_people  Two people talking is what meetings are for.\n",
		40: "people      How many people come, and\n            what that costs.\n" +
			"two_people  Two people talking is what\n            meetings are for.\n",
	} {
		var out bytes.Buffer
		if err := report.Rules(&out, rules, width); err != nil {
			t.Fatal(err)
		}
		if out.String() != want {
			t.Errorf("at %d:\n%s", width, out.String())
		}
	}
}

// A quote that a point has shown isn't shown by the guard below it; one of its
// own goes on with the sentence or stands in brackets.
func TestQuotesOnce(t *testing.T) {
	a := saved(t)["company"]
	s := withText(*byID(t, a, "vendor"), "")
	s.Findings = []audit.Finding{{Rule: "purpose", Points: 24, Evidence: "planning: the title says", Quotes: []string{"Budget"}}}
	s.Guards = []audit.Finding{{Rule: "convergence", Evidence: "a plan is agreed on together", Quotes: []string{"Budget"}}}
	a.Series = []audit.Series{*s}
	for name, got := range map[string]string{"explain": explained(t, a, s, report.ExplainOptions{}), "table": table(t, a, report.TableOptions{})} {
		if !strings.Contains(got, "planning: the title says “Budget”") || strings.Count(got, "“Budget”") != 1 {
			t.Errorf("%s:\n%s", name, got)
		}
	}
	s.Guards[0].Quotes = []string{"capacity"}
	if got := explained(t, a, s, report.ExplainOptions{}); !strings.Contains(got, "a plan is agreed on together (“capacity”)") {
		t.Errorf("its own quote isn't shown:\n%s", got)
	}
}
