package audit

import (
	"fmt"
	"iter"
	"testing"
	"time"
)

// TestEndingMatters asks only where the answer could be seen.
func TestEndingMatters(t *testing.T) {
	start := time.Date(2026, 9, 7, 9, 0, 0, 0, time.UTC)
	window := Window{From: start.Add(-9 * time.Hour), To: start.Add(-9*time.Hour).AddDate(0, 0, 7)}
	series := func(title, text string, people int, ending Ending) Series {
		events := func() iter.Seq2[Event, error] {
			return func(yield func(Event, error) bool) {
				for week := range 4 {
					at := start.AddDate(0, 0, 7*week)
					e := Event{ID: fmt.Sprint("s_", week), SeriesID: "s", UID: "s@x", Title: title, Description: text,
						Start: at, End: at.Add(time.Hour), Original: at, Ending: ending}
					for n := range people {
						e.Attendees = append(e.Attendees, Attendee{Person: Person{Email: fmt.Sprintf("p%d@own.example", n)}, Response: Accepted})
					}
					e.Organizer = e.Attendees[0].Person
					if !yield(e, nil) {
						return
					}
				}
			}
		}
		p := DefaultPolicy()
		p.Me, p.AsOf = []string{"p0@own.example"}, start
		a, err := Of(events(), window, p)
		if err != nil || len(a.Series) != 1 {
			t.Fatalf("%q: %v", title, err)
		}
		return a.Series[0]
	}
	for _, c := range []struct {
		title, text string
		people      int
		ending      Ending
		want        bool
	}{
		{"Weekly status", "", 11, EndingUnknown, true},
		{"Weekly status", "", 11, Ends, false},
		{"Weekly status", "", 11, NeverEnds, false},
		{"Pairing", "", 2, EndingUnknown, false},
	} {
		s := series(c.title, c.text, c.people, c.ending)
		if got := s.EndingMatters(); got != c.want {
			t.Errorf("%q with %d people (%s), ending %d: %v, want %v", c.title, c.people, s.Verdict, c.ending, got, c.want)
		}
	}
	// One that is kept for want of the two points that no end date gives.
	s := series("Weekly status", "", 11, EndingUnknown)
	s.Verdict = Keep
	if !s.EndingMatters() {
		t.Error("kept, though it would not be without an end")
	}
	if (&Series{}).EndingMatters() {
		t.Error("a saved audit is looked up")
	}
}
