package report

import (
	"strings"
	"testing"
	"time"
)

// Every day that a draft writes is read back, in every language.
func TestDatesIn(t *testing.T) {
	near := wednesday(t)
	for language, w := range messageLanguages {
		for month := time.January; month <= time.December; month++ {
			for _, day := range []int{1, 2, 28} {
				want := time.Date(2026, month, day, 0, 0, 0, 0, near.Location())
				if got := datesIn("x "+w.moment(want.Add(16*time.Hour))+" y", near); len(got) != 1 || !got[0].Equal(want) {
					t.Errorf("%s: %q: got %v", language, w.moment(want), got)
				}
				if got := timesIn(w.moment(want.Add(16 * time.Hour))); len(got) == 0 || got[0] != 16*time.Hour {
					t.Errorf("%s: %q: got %v", language, w.moment(want), got)
				}
			}
		}
		if got := datesIn(w.day(near), near); len(got) != 1 || !got[0].Equal(midnight(near)) {
			t.Errorf("%s: %q: got %v", language, w.day(near), got)
		}
	}
	december := time.Date(2026, 12, 30, 9, 0, 0, 0, time.UTC)
	for text, want := range map[string]string{
		"on 2 January": "2027-01-02", "on December 29, 2026": "2026-12-29", "am 2. 1. 2027": "2027-01-02", "2027-1-2": "2027-01-02",
		"soon": "", "version 1.2.3": "", "45 May": "",
	} {
		got := ""
		for _, d := range datesIn(text, december) {
			got += d.Format(time.DateOnly)
		}
		if got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

// What doesn't fit any more keeps mails from going out, and nothing else.
func TestDocumentMovedLate(t *testing.T) {
	text := strings.Replace(written(t, ready(t)), "Monday 2026-09-07, 16:00", "2026-09-09 16:00", 1)
	_, problems := ReadDocument(strings.NewReader(text), "round.md", wednesday(t))
	for _, p := range problems {
		if !p.Sending && !p.Warning {
			t.Error(p)
		}
	}
	if len(problems) != 2 {
		t.Errorf("got %v", problems)
	}
	if _, problems = ReadDocument(strings.NewReader(text), "round.md", wednesday(t).AddDate(0, 0, 9)); len(problems) > 0 {
		t.Errorf("once the time to reply is over: %v", problems)
	}
}
