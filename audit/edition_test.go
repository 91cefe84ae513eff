package audit

import (
	"errors"
	"fmt"
	"math/rand"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// copied is a copy of events on another calendar, of another revision.
func copied(calendar, sequence int, stamp string, events []Event, change ...func(*Event)) []Event {
	series := Revision{Sequence: sequence}
	if stamp != "" {
		series.Stamp = at(stamp)
	}
	var list []Event
	for _, e := range events {
		e.Calendar, e.Revision, e.Source = calendar, series, fmt.Sprintf("%d.ics:%d", calendar, sequence)
		if e.SeriesID != "" {
			e.Series = &series
		}
		for _, c := range change {
			c(&e)
		}
		list = append(list, e)
	}
	return list
}

// gone is a series that a calendar has, but not in the window.
func gone(calendar, sequence int, id string, change ...func(*Event)) []Event {
	return copied(calendar, sequence, "", []Event{{Absent: true, ID: id, UID: id + "@host"}}, change...)
}

func twoHoursLater(e *Event) {
	e.Start, e.End = e.Start.Add(2*time.Hour), e.End.Add(2*time.Hour)
	e.Original = e.Start
	e.ID = e.SeriesID + "_" + e.Start.UTC().Format("20060102T150405Z")
}

func cancelled(e *Event) { e.Status = Cancelled }

// only keeps one occurrence.
func only(i int, events []Event) []Event { return events[i : i+1] }

// shifted moves an occurrence, which stays one of its series.
func shifted(sequence int) func(*Event) {
	return func(e *Event) {
		e.Start, e.End, e.Revision.Sequence = e.Start.Add(time.Hour), e.End.Add(time.Hour), sequence
	}
}

func alone(e *Event) { e.Series = nil }

func of(owner string) func(*Event) {
	return func(e *Event) { e.Owner, e.Organizer.Self = owner+"@own.example", owner == "me" }
}

// TestNewestRevisionCounts: of one meeting in several calendars, in any order.
func TestNewestRevisionCounts(t *testing.T) {
	week := weekly("m", "2026-09-07 09:00", 4, some(2))
	for _, c := range []struct {
		name   string
		copies [][]Event
		want   string
	}{
		{"the same twice", [][]Event{copied(1, 2, "", week), copied(2, 2, "", week)}, "4 from 09:00"},
		{"moved for good", [][]Event{copied(1, 0, "", week), copied(2, 3, "", week, twoHoursLater)}, "4 from 11:00"},
		{"also by its stamp alone", [][]Event{copied(1, 0, "2026-01-01 10:00", week), copied(2, 0, "2026-01-02 10:00", week, twoHoursLater)}, "4 from 11:00"},
		{"but not on somebody else's calendar", [][]Event{copied(1, 0, "2026-01-01 10:00", week, of("me")), copied(2, 0, "2026-01-02 10:00", week, of("p1"))}, "4 from 09:00"},
		{"cancelled", [][]Event{copied(1, 0, "", week), copied(2, 1, "", week, cancelled)}, ""},
		{"ended before the window", [][]Event{copied(1, 0, "", week), gone(2, 1, "m")}, ""},
		{"begun again", [][]Event{copied(1, 2, "", week), gone(2, 1, "m")}, "4 from 09:00"},
		{"three of them", [][]Event{copied(1, 0, "", week), copied(2, 1, "", week, twoHoursLater), copied(3, 2, "", week[:2])}, "2 from 09:00"},
		{"fewer now", [][]Event{copied(1, 0, "", week), copied(2, 1, "", week[:1])}, "1 from 09:00"},
		{"one of it moved", [][]Event{copied(1, 0, "", week), copied(2, 0, "", only(0, week), shifted(1))}, "4 from 10:00"},
		{"one of it cancelled, without its series", [][]Event{copied(1, 0, "", week), copied(2, 1, "", only(0, week), cancelled, alone)}, "3 from 09:00"},
		{"one of it from before it was moved for good", [][]Event{copied(1, 2, "", week, twoHoursLater), copied(2, 1, "", only(0, week), shifted(1), alone)}, "4 from 11:00"},
		{"one of it moved away", [][]Event{copied(1, 0, "", week), copied(2, 0, "", only(0, week), func(e *Event) {
			e.Absent, e.Start, e.End, e.Revision.Sequence = true, time.Time{}, time.Time{}, 1
		})}, "3 from 09:00"},
		{"a one-off", [][]Event{
			copied(1, 0, "", []Event{event("m", "2026-09-08 10:00", some(2))}),
			copied(2, 1, "", []Event{event("m", "2026-09-09 12:00", some(2))}),
		}, "1 from 12:00"},
		{"a one-off that became a series", [][]Event{copied(1, 0, "", []Event{event("m", "2026-09-08 10:00", some(2))}), copied(2, 1, "", week)}, "4 from 09:00"},
	} {
		t.Run(c.name, func(t *testing.T) {
			for seed := range int64(6) {
				r := rand.New(rand.NewSource(seed))
				r.Shuffle(len(c.copies), func(i, j int) { c.copies[i], c.copies[j] = c.copies[j], c.copies[i] })
				var events []Event
				for _, list := range c.copies {
					events = append(events, list...)
				}
				a, got := audited(t, events...), ""
				if len(a.Series) == 1 {
					got = fmt.Sprintf("%d from %s", len(a.Series[0].Instances), a.Series[0].Judged.Start.Format("15:04"))
				}
				if got != c.want || len(a.Series) > 1 {
					t.Fatalf("%d series, %q, want %q", len(a.Series), got, c.want)
				}
				if want := time.Duration(2*a.Totals.Meetings) * time.Hour; a.Totals.PersonTime != want {
					t.Errorf("%v for %d meetings, want %v", a.Totals.PersonTime, a.Totals.Meetings, want)
				}
			}
		})
	}
}

// randomCopies are calendars that have the same few meetings in several
// revisions, changed, cancelled, declined and absent.
func randomCopies(r *rand.Rand) [][]Event {
	var all [][]Event
	for calendar := range 2 + r.Intn(4) {
		var events []Event
		for m := range 3 {
			change := []func(*Event){of([]string{"me", "p1", "p2"}[r.Intn(3)])}
			if r.Intn(3) == 0 {
				change = append(change, twoHoursLater)
			}
			if r.Intn(6) == 0 {
				change = append(change, cancelled)
			}
			guests := some(2 + r.Intn(4))
			if r.Intn(4) == 0 {
				guests[r.Intn(len(guests))].Response = Declined
			}
			list := weekly(fmt.Sprint("m", m), "2026-08-31 09:00", 1+r.Intn(6), guests)
			list = copied(calendar+1, r.Intn(3), []string{"", "2026-01-01 10:00", "2026-01-02 10:00"}[r.Intn(3)], list, change...)
			if i := r.Intn(len(list)); r.Intn(3) == 0 {
				shifted(r.Intn(4))(&list[i])
			}
			switch r.Intn(8) {
			case 0:
				list = gone(calendar+1, r.Intn(3), fmt.Sprint("m", m), of("me"))
			case 1:
				list = list[len(list)-1:]
				alone(&list[0])
			}
			events = append(events, list...)
		}
		all = append(all, events)
	}
	return all
}

// TestOrderOfSourcesNeverMatters: whatever they hold, read in any order.
func TestOrderOfSourcesNeverMatters(t *testing.T) {
	for seed := range int64(60) {
		r := rand.New(rand.NewSource(seed))
		calendars := randomCopies(r)
		var want *Audit
		for range 4 {
			var events []Event
			for _, list := range calendars {
				events = append(events, list...)
			}
			got := audited(t, events...)
			if want == nil {
				want = got
			}
			if diff := cmp.Diff(want, got, cmpopts.IgnoreUnexported(Series{}), cmpopts.IgnoreFields(Event{}, "Calendar")); diff != "" {
				t.Fatalf("seed %d:\n%s", seed, diff)
			}
			r.Shuffle(len(calendars), func(i, j int) { calendars[i], calendars[j] = calendars[j], calendars[i] })
		}
	}
}

// TestAbsentIsNobody: what is absent says nothing about whose calendar it is.
func TestAbsentIsNobody(t *testing.T) {
	a, err := Of(each(gone(1, 1, "m", of("ana"))...), september, DefaultPolicy())
	if err != nil || len(a.Me)+len(a.Series)+len(a.NotMeetings) != 0 {
		t.Error(errors.Join(err), a)
	}
}
