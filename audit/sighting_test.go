package audit

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// What isn't among the instances of the window, and why.
func TestSightings(t *testing.T) {
	theirs := func(e *Event) { e.Organizer = Person{Email: "p1@own.example"} }
	reader := func(e *Event) { e.Attendees = append([]Attendee{who("me", self, declined)}, e.Attendees[1:]...) }
	cancelled := func(e *Event) { e.Status = Cancelled }
	one := func(id, start string, change ...func(*Event)) Event {
		return event(id, start, some(4), append([]func(*Event){theirs}, change...)...)
	}
	away := one("moved", "2026-09-10 10:00")
	away.SeriesID, away.Original = "moved", at("2026-09-08 10:00")
	a := audited(t,
		one("before", "2026-09-01 10:00"), one("in", "2026-09-08 10:00"), one("declined", "2026-09-08 10:00", reader),
		event("mine", "2026-09-08 10:00", some(4), reader), one("cancelled", "2026-09-08 10:00", cancelled), away,
		one("after", "2026-10-12 10:00"),
	)
	want := []Sighting{
		{UID: "before", Start: at("2026-09-01 10:00")},
		{UID: "cancelled", Start: at("2026-09-08 10:00"), Reason: "cancelled", Off: true},
		{UID: "declined", Start: at("2026-09-08 10:00"), Reason: "declined"},
		{UID: "mine", Start: at("2026-09-08 10:00"), Reason: "declined", Off: true},
		{UID: "moved", Start: at("2026-09-08 10:00"), Reason: "moved"},
	}
	if diff := cmp.Diff(want, a.Sightings); diff != "" {
		t.Errorf("-want +got, window %v to %v:\n%s", a.Window.From, a.Window.To, diff)
	}
	if !a.Read.Equal(a.Window.Reading().From) {
		t.Errorf("read from %v", a.Read)
	}
}
