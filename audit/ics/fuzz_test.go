package ics

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
	_ "time/tzdata"

	"adjourn/audit"
)

// seeds are the difficult files, which the fuzzers begin with.
func seeds(f *testing.F) {
	f.Helper()
	files, err := filepath.Glob("testdata/*.ics")
	if err != nil || len(files) == 0 {
		f.Fatalf("no seeds: %v", err)
	}
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(text)
	}
	f.Add([]byte("\xff\xfeB\x00E\x00G\x00I\x00N\x00:\x00"))
	f.Add([]byte("BEGIN:VCALENDAR\rBEGIN:VEVENT\rUID:a\rEND:VEVENT\rEND:VCALENDAR\r"))
	f.Add([]byte("BEGIN:VCALENDAR\nBEGIN:VEVENT\nRRULE:FREQ=SECONDLY;BYSETPOS=366;BYMONTH=2;BYMONTHDAY=30\nDTSTART:20260101T000000\nEND:VEVENT\nEND:VCALENDAR\n"))
}

// FuzzSplit: the splitter ends, its lines have numbers that exist and rise, and
// it keeps no more than it was given.
func FuzzSplit(f *testing.F) {
	seeds(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		text, err := decode(strings.NewReader(string(data)), "f", 1<<20)
		if err != nil {
			return
		}
		lines := 1 + strings.Count(string(data), "\n") + strings.Count(string(data), "\r")
		s := newSplitter(text)
		for parts := 0; ; parts++ {
			p, err := s.next()
			var large *TooLargeError
			if errors.Is(err, io.EOF) || errors.Is(err, ErrNotCalendar) || errors.As(err, &large) {
				return
			}
			if err != nil {
				t.Fatalf("unexpected error %v", err)
			}
			if parts > 2*lines+2 {
				t.Fatalf("%d parts in %d lines", parts, lines)
			}
			last, size := 0, 0
			for _, l := range p.lines {
				if l.no < last || l.no < 1 || l.no > lines {
					t.Fatalf("line %d after %d of %d", l.no, last, lines)
				}
				if len(l.text) < len(l.name) || !strings.EqualFold(string(l.text[:len(l.name)]), l.name) {
					t.Fatalf("a line %q named %s", l.text, l.name)
				}
				last, size = l.no, size+len(l.text)
			}
			if size > 4*len(data)+16 {
				t.Fatalf("%d bytes kept of %d", size, len(data))
			}
		}
	})
}

var placed = regexp.MustCompile(`^f:[1-9][0-9]*$`)

// FuzzEvents: reading ends in time, every occurrence is one that can be judged,
// and every skip says where it is and why, in one line.
func FuzzEvents(f *testing.F) {
	seeds(f)
	window := audit.Window{From: time.Date(2026, 8, 1, 0, 0, 0, 0, time.UTC), To: time.Date(2026, 11, 1, 0, 0, 0, 0, time.UTC)}
	prague, err := time.LoadLocation("Europe/Prague")
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		start := time.Now()
		c, err := Open(strings.NewReader(string(data)), "f", 1<<20)
		if err != nil {
			return
		}
		for e, err := range c.Events(window, prague) {
			var skip *audit.Skip
			switch {
			case errors.As(err, &skip):
				if !placed.MatchString(skip.Source) || skip.Reason == "" || strings.ContainsAny(skip.Reason, "\r\n\x1b") {
					t.Fatalf("a skip %q: %q", skip.Source, skip.Reason)
				}
			case err != nil:
				var large *TooLargeError
				if !errors.As(err, &large) {
					t.Fatalf("an error without a place: %v", err)
				}
			case e.Absent:
				if e.UID == "" || !e.Start.IsZero() || !e.End.IsZero() || e.Original.IsZero() != (e.SeriesID == "") {
					t.Fatalf("absent, but %+v", e)
				}
			default:
				checkOccurrence(t, &e, window)
			}
		}
		if took := time.Since(start); took > 5*time.Second {
			t.Fatalf("%d bytes took %v", len(data), took)
		}
	})
}

func checkOccurrence(t *testing.T, e *audit.Event, window audit.Window) {
	t.Helper()
	switch {
	case e.UID == "" || e.ID == "" || e.Source == "":
		t.Fatalf("no uid, id or source: %+v", e)
	case e.Start.IsZero() || e.End.Before(e.Start):
		t.Fatalf("from %v to %v", e.Start, e.End)
	case !e.Start.Before(window.To) || e.End.Before(window.From):
		t.Fatalf("outside the window: from %v to %v", e.Start, e.End)
	case e.SeriesID == "" && !e.Original.IsZero(), e.SeriesID != "" && e.Original.IsZero():
		t.Fatalf("series %q and original start %v", e.SeriesID, e.Original)
	}
}
