package ledger

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"adjourn/audit"
)

// monday is when these tests happen.
var monday = time.Date(2026, 9, 7, 8, 0, 0, 0, time.UTC)

const day = 24 * time.Hour

// fresh is a ledger in a folder that doesn't exist yet.
func fresh(t *testing.T) (*Ledger, string) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "state", "adjourn", "ledger.db")
	return reopen(t, path), path
}

func reopen(t *testing.T, path string) *Ledger {
	t.Helper()
	l, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	return l
}

// week is an audit with everything in it that must not be kept, too.
func week(from time.Time) *audit.Audit {
	at := func(hours int) time.Time { return from.Add(time.Duration(hours) * time.Hour) }
	return &audit.Audit{
		Tool: "adjourn test", AsOf: at(8), Looked: at(8), Me: []string{"Ana@example.org"}, Sources: []string{"feed:work", "/home/ana/week.ics"},
		Window: audit.Window{From: from, To: from.AddDate(0, 0, 7)},
		Series: []audit.Series{
			{
				ID: "status_R2026", UID: "status", Title: "Weekly status", Organizer: audit.Person{Email: "bo@example.org"},
				Kind: audit.KindStatus, Agenda: audit.AgendaNone, Verdict: audit.Async, Score: 79,
				Headcount: 12, AtLeast: true, Duration: time.Hour, Cadence: audit.Weekly, Next: at(10),
				Instances:  []audit.Instance{{ID: "status_1", Start: at(10), End: at(11)}, {ID: "status_2", Start: at(34), End: at(35)}},
				PersonTime: 24 * time.Hour, PersonTimeMonth: 48 * time.Hour, SavingMonth: 44*time.Hour + 24*time.Minute,
				Findings: []audit.Finding{{Rule: "people", Points: 16, Evidence: "12 people", Quotes: []string{"a quote"}}},
				Text:     audit.Description{Text: "the description"},
			},
			{
				ID: "x", UID: "x", Title: "Talk about Bo's salary", Private: true, Mine: true, Kind: audit.KindOther,
				Agenda: audit.AgendaFull, Verdict: audit.Keep, Headcount: 2, Organizer: audit.Person{Email: "hr@example.org"}, Duration: 30 * time.Minute, Cadence: audit.Once,
			},
		},
		Read:      from.AddDate(0, 0, -28),
		Sightings: []audit.Sighting{{UID: "x", Start: at(-24)}, {UID: "y", Start: at(30), Reason: "declined"}, {UID: "z", Start: at(31), Reason: "cancelled", Off: true}},
		Skipped:   []audit.Skip{{Source: "week.ics:7", Reason: "no start", UID: "w"}, {Source: "team.ics", Reason: "no such file"}},
		Focus: []audit.FocusDay{{Owner: "Ana@example.org", Day: from, Time: 3 * time.Hour, WithoutAsync: 5 * time.Hour,
			Blocks: []audit.Block{{Start: at(13), End: at(16)}}}},
		Totals: audit.Totals{Meetings: 3, Series: 2, PersonTime: 25 * time.Hour, SavingMonth: 44*time.Hour + 24*time.Minute,
			NotMeetings: 4, Private: 1, ByVerdict: map[audit.Verdict]audit.VerdictTotal{
				audit.Async: {Series: 1, PersonTime: 24 * time.Hour}, audit.Keep: {Series: 1, PersonTime: time.Hour}}},
	}
}

// kept is what the ledger keeps of week: what its documentation says.
func kept(from time.Time) audit.Audit {
	a := *week(from)
	a.Me, a.Sources = []string{"ana@example.org"}, []string{"/home/ana/week.ics", "feed:work"}
	s := &a.Series[0]
	s.Findings, s.Text = nil, audit.Description{}
	s.Instances[0].ID, s.Instances[1].ID = "", ""
	a.Series[1].Title, a.Series[1].Organizer = "", audit.Person{}
	a.Focus[0].Owner, a.Focus[0].Blocks = "ana@example.org", nil
	return a
}

func berlin(t *testing.T) time.Time {
	place, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		t.Fatal(err)
	}
	return time.Date(2026, 9, 7, 0, 0, 0, 0, place)
}

func same(t *testing.T, got, want any) {
	t.Helper()
	opaque := cmp.FilterPath(func(p cmp.Path) bool { return p.Last().String() == ".facts" }, cmp.Ignore())
	if diff := cmp.Diff(want, got, opaque); diff != "" {
		t.Errorf("want -, got +:\n%s", diff)
	}
}

func TestRecord(t *testing.T) {
	ctx := context.Background()
	l, path := fresh(t)
	from := berlin(t)
	later := from.AddDate(0, 0, 7)
	of := func(from time.Time, source string) *audit.Audit {
		a := week(from)
		if source != "" {
			a.Sources = []string{source}
		}
		return a
	}
	for _, r := range []struct {
		audit *audit.Audit
		at    time.Time
	}{
		{of(later, ""), monday.Add(7 * day)},
		{of(from, ""), monday}, // recorded later, about an earlier week
		{of(from, "/home/ana/team.ics"), monday.Add(time.Hour)},
		{of(from, ""), monday.Add(2 * time.Hour)}, // takes the place of the second
	} {
		if err := l.Record(ctx, r.audit, r.at); err != nil {
			t.Fatal(err)
		}
	}
	l.Close()
	l = reopen(t, path)

	all, err := l.Audits(ctx, time.Time{})
	if err != nil {
		t.Fatal(err)
	}
	team := kept(from)
	team.Sources = []string{"/home/ana/team.ics"}
	same(t, all, []Recorded{
		{At: monday.Add(time.Hour), Audit: team},
		{At: monday.Add(2 * time.Hour), Audit: kept(from)},
		{At: monday.Add(7 * day), Audit: kept(later)},
	})
	if got := all[0].Audit.Window.From.Location().String(); got != "Europe/Berlin" {
		t.Errorf("the window's zone is %s", got)
	}
	some, err := l.Audits(ctx, later)
	if err != nil || len(some) != 1 {
		t.Errorf("%d audits since %s, %v; want 1", len(some), later, err)
	}
}

// The parts of an audit that was replaced or forgotten are gone from the file,
// and so are texts that never had to be there.
func TestForgottenIsGone(t *testing.T) {
	ctx := context.Background()
	l, path := fresh(t)
	if err := l.Record(ctx, week(berlin(t)), monday); err != nil {
		t.Fatal(err)
	}
	mail := Nudge{UID: "status", Title: "Refused long ago", Organizer: "bo@example.org"}
	id, err := l.Claim(ctx, mail, Caps{}, monday)
	if err != nil {
		t.Fatal(err)
	}
	if err := l.Refuse(ctx, id, "the server said no", monday); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(bytesOf(t, path), "Weekly status") {
		t.Fatal("the title isn't in the file: the test looks in the wrong place")
	}
	for _, never := range []string{"salary", "hr@example.org", "a quote", "the description"} {
		if strings.Contains(bytesOf(t, path), never) {
			t.Errorf("the file holds %q", never)
		}
	}
	if err := l.Forget(ctx, monday, monday); err != nil {
		t.Fatal(err)
	}
	if all, err := l.Audits(ctx, time.Time{}); err != nil || len(all) != 1 {
		t.Errorf("%d audits, %v: forgot what isn't older", len(all), err)
	}
	if err := l.Forget(ctx, monday.Add(time.Second), monday); err != nil {
		t.Fatal(err)
	}
	for _, gone := range []string{"Weekly status", "Refused long ago", "bo@example.org"} {
		if strings.Contains(bytesOf(t, path), gone) {
			t.Errorf("the file still holds %q", gone)
		}
	}
	for _, table := range []string{"audits", "audit_series", "audit_focus", "audit_verdicts", "audit_sightings", "audit_skipped", "nudges"} {
		var n int
		if err := l.db.QueryRow("SELECT count(*) FROM " + table).Scan(&n); err != nil || n != 0 {
			t.Errorf("%d rows in %s, %v", n, table, err)
		}
	}
}

// bytesOf is the ledger with its write-ahead log.
func bytesOf(t *testing.T, path string) string {
	t.Helper()
	var all strings.Builder
	for _, name := range []string{path, path + "-wal"} {
		data, err := os.ReadFile(name)
		if err != nil && !os.IsNotExist(err) {
			t.Fatal(err)
		}
		all.Write(data)
	}
	return all.String()
}
