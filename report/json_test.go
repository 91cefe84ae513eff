package report_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"adjourn/audit"
	"adjourn/report"
)

func written(t *testing.T, a *audit.Audit) string {
	t.Helper()
	var out bytes.Buffer
	if err := report.WriteJSON(&out, a); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// TestJSONAgain wants what was written to be read and written again, the same
// byte for byte.
func TestJSONAgain(t *testing.T) {
	for name, a := range saved(t) {
		path := filepath.Join("testdata", name+".json")
		got := written(t, a)
		if *update {
			if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(want), got); diff != "" {
			t.Errorf("%s (-read +written):\n%s", path, diff)
		}
	}
}

// TestJSONContract is the contract's shape, from values that test its edges.
func TestJSONContract(t *testing.T) {
	zone, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		t.Fatal(err)
	}
	from := time.Date(2026, 9, 7, 0, 0, 0, 0, zone)
	quote := []string{"secret quote"}
	a := &audit.Audit{
		Tool: "adjourn 0.1.0", AsOf: from.Add(8 * time.Hour).UTC(), Me: []string{"ana@own.example"},
		Window: audit.Window{From: from, To: from.AddDate(0, 0, 7)},
		Series: []audit.Series{
			{ID: "open", UID: "open@x", Title: "Bad \xff & <b>", Organizer: audit.Person{Email: "ben@own.example", Name: "Ben"},
				Kind: audit.KindStatus, Agenda: audit.AgendaNone, Verdict: audit.Async, Confidence: audit.High, Score: 79,
				Headcount: 12, Duration: time.Hour, Cadence: audit.Weekly, Ending: audit.NeverEnds, Next: from.Add(10 * time.Hour).UTC(),
				Instances:  []audit.Instance{{ID: "open_1", Start: from.Add(10 * time.Hour).UTC(), End: from.Add(11 * time.Hour).UTC()}},
				PersonTime: 12 * time.Hour, PersonTimeMonth: 48 * time.Hour, SavingMonth: 44*time.Hour + 22*time.Minute, FocusTime: -time.Second,
				Findings: []audit.Finding{{Rule: "people", Points: 16, Evidence: "12 people"}}, Suggestion: "try"},
			{ID: "shut", UID: "shut@x", Title: "secret title", Private: true, Organizer: audit.Person{Email: "secret@own.example"},
				Kind: audit.KindPeople, Agenda: audit.AgendaNone, Verdict: audit.Keep, Confidence: audit.Low, Ending: audit.Ends,
				Findings: []audit.Finding{{Rule: "people", Evidence: "two people", Quotes: quote}},
				Guards:   []audit.Finding{{Rule: "live_kind", Evidence: "about people", Quotes: quote}}, Suggestion: "secret suggestion"},
		},
		NotMeetings: []audit.NotMeeting{{ID: "gone", Title: "secret", Private: true, Reason: "declined", Instances: 1}},
		Focus:       []audit.FocusDay{{Owner: "ana@own.example", Day: from, Blocks: []audit.Block{{Start: from.Add(9 * time.Hour), End: from.Add(12 * time.Hour)}}, Time: 3 * time.Hour, WithoutAsync: 7 * time.Hour}},
		Totals:      audit.Totals{Meetings: 1, ByVerdict: map[audit.Verdict]audit.VerdictTotal{audit.Keep: {Series: 1}}},
		Skipped:     []audit.Skip{{Source: "week.ics:120", Reason: "no start"}},
	}
	got := written(t, a)
	golden(t, "contract.golden", got)
	if strings.Contains(got, "secret") {
		t.Error("something private is in it")
	}
	if strings.Contains(strings.ReplaceAll(strings.ReplaceAll(got, `"next": null`, ""), `"organizer": null`, ""), "null") {
		t.Error("a null that the contract doesn't have")
	}
	again, err := report.ReadJSON(strings.NewReader("\ufeff" + got))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(got, written(t, again)); diff != "" {
		t.Errorf("read and written again (-want +got):\n%s", diff)
	}
	empty := written(t, &audit.Audit{Window: audit.Window{From: from, To: from.AddDate(0, 0, 1)}})
	if strings.Contains(empty, "null") {
		t.Errorf("a null in an empty audit:\n%s", empty)
	}
}

func TestReadJSONErrors(t *testing.T) {
	valid, err := os.ReadFile("testdata/kept.json")
	if err != nil {
		t.Fatal(err)
	}
	with := func(old, new string) string {
		if !strings.Contains(string(valid), old) {
			t.Fatalf("kept.json has no %s", old)
		}
		return strings.Replace(string(valid), old, new, 1)
	}
	for _, c := range []struct{ name, text, want string }{
		{"empty", "", "no JSON from byte 0 on"},
		{"cut", string(valid[:len(valid)/2]), "no JSON from byte"},
		{"not ours", `{"hello": "world"}`, "a saved audit of version 0; this program reads version 1"},
		{"a later version", with(`"version": 1`, `"version": 2`), "of version 2"},
		{"no window", with(`"zone": "Europe/Berlin"`, `"zone": ""`), "no window"},
		{"a window that ends first", with(`"to": "2026-09-14`, `"to": "2026-09-01`), "no window"},
		{"a wrong type", with(`"headcount": 2`, `"headcount": "secret"`), "headcount"},
		{"an unknown verdict", with(`"verdict": "keep"`, `"verdict": "secret"`), "series[0] has none of the verdicts"},
		{"an endless meeting", with(`"duration_minutes": 30`, `"duration_minutes": 999999999999`), "has a duration of 999999999999 minutes"},
		{"no day", with(`"day": "2026-09-07"`, `"day": "secret"`), "focus[0] has no day"},
		{"too many hours", with(`"person_hours_month": `, `"person_hours_month": 9e99, "x": `), "a broken saved audit"},
		{"no instant", with(`"as_of": "2026`, `"as_of": "secret`), "a broken saved audit"},
		{"too large", strings.Repeat(" ", 64<<20+1), "more than 64 MiB"},
	} {
		_, err := report.ReadJSON(strings.NewReader(c.text))
		if err == nil || !strings.Contains(err.Error(), c.want) || strings.Contains(err.Error(), "secret") {
			t.Errorf("%s: %v, want %q in it", c.name, err, c.want)
		}
	}
	for name, text := range map[string]string{
		"an unknown key":                 with(`"version": 1`, `"version": 1, "later": {"x": [1]}`),
		"a zone that a calendar made up": with(`"zone": "Europe/Berlin"`, `"zone": "Customized Time Zone"`),
	} {
		a, err := report.ReadJSON(strings.NewReader(text))
		if err != nil {
			t.Errorf("%s: %v", name, err)
		} else if got := a.Window.From.Format(time.RFC3339); got != "2026-09-07T00:00:00+02:00" {
			t.Errorf("%s: the window starts %s", name, got)
		}
	}
}
