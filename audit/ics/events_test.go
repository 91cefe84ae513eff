package ics_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"adjourn/audit"
	"adjourn/audit/ics"
)

func zone(t *testing.T, name string) *time.Location {
	t.Helper()
	loc, err := time.LoadLocation(name)
	if err != nil {
		t.Fatal(err)
	}
	return loc
}

// readAll reads calendar text with times without a zone in Prague: one line an
// occurrence, then one a skip.
func readAll(t *testing.T, text, from, to string) (events []audit.Event, skips []string) {
	t.Helper()
	prague := zone(t, "Europe/Prague")
	w := audit.Window{From: day(t, from, prague), To: day(t, to, prague)}
	c, err := ics.Open(strings.NewReader(text), "f", 0)
	if err != nil {
		t.Fatal(err)
	}
	for e, err := range c.Events(w, prague) {
		var skip *audit.Skip
		switch {
		case err == nil && !e.Absent:
			events = append(events, e)
		case err == nil:
		case errors.As(err, &skip):
			skips = append(skips, skip.Error())
		default:
			t.Fatal(err)
		}
	}
	return events, skips
}

func day(t *testing.T, s string, loc *time.Location) time.Time {
	t.Helper()
	d, err := time.ParseInLocation("2006-01-02", s, loc)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// show is an occurrence in one line.
func show(e audit.Event) string {
	var b strings.Builder
	b.WriteString(e.Start.Format("2006-01-02 15:04 -07:00"))
	fmt.Fprintf(&b, ", %gh, %s", e.Duration().Hours(), e.Title)
	if e.AllDay {
		b.WriteString(", all day")
	}
	if e.EndMadeUp {
		b.WriteString(", end made up")
	}
	if e.Status == audit.Cancelled {
		b.WriteString(", cancelled")
	}
	if e.Recurring() && !e.Original.Equal(e.Start) {
		b.WriteString(", was " + e.Original.Format("01-02 15:04"))
	}
	if e.Zone != "" {
		b.WriteString(", " + e.Zone)
	}
	return b.String()
}

// The whole table is a week or a few; the files say what is hard.
func TestDifficultFiles(t *testing.T) {
	for name, tt := range difficultFiles {
		t.Run(name, func(t *testing.T) {
			text, err := os.ReadFile(filepath.Join("testdata", name+".ics"))
			if err != nil {
				t.Fatal(err)
			}
			from, to := tt.from, tt.to
			if from == "" {
				from, to = "2026-09-07", "2026-09-28"
			}
			events, skips := readAll(t, string(text), from, to)
			var got []string
			for _, e := range events {
				got = append(got, show(e))
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("occurrences (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(tt.skips, skips); diff != "" {
				t.Errorf("skipped (-want +got):\n%s", diff)
			}
		})
	}
}

func TestEveryDifficultFileIsInTheTable(t *testing.T) {
	files, err := filepath.Glob("testdata/*.ics")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		if _, ok := difficultFiles[strings.TrimSuffix(filepath.Base(f), ".ics")]; !ok {
			t.Errorf("%s has no row", f)
		}
	}
}

// An event that can't be read is still known by its UID, as far as that goes.
func TestSkipNamesItsEvent(t *testing.T) {
	text := "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a:b@host\nDTSTART:nonsense\nEND:VEVENT\nBEGIN:VEVENT\nDTSTART:nonsense\nEND:VEVENT\nEND:VCALENDAR\n"
	prague := zone(t, "Europe/Prague")
	c, err := ics.Open(strings.NewReader(text), "f", 0)
	if err != nil {
		t.Fatal(err)
	}
	var uids []string
	for _, err := range c.Events(audit.Window{From: day(t, "2026-09-07", prague), To: day(t, "2026-09-14", prague)}, prague) {
		var skip *audit.Skip
		if !errors.As(err, &skip) {
			t.Fatal(err)
		}
		uids = append(uids, skip.UID)
	}
	if len(uids) != 2 || uids[0] != "a:b@host" || uids[1] != "" {
		t.Errorf("%q", uids)
	}
}
