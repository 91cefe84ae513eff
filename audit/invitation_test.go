package audit

import (
	"fmt"
	"slices"
	"testing"
	"time"
)

// invited is an invitation as somebody could get it, and what a fair reader
// would say of it.
type invited struct {
	title, text string
	people      int
	minutes     int
	often       Cadence
	agenda      Agenda
	kind        Kind
	verdict     Verdict
	change      func(*Event)
}

func outsiderGuests(e *Event) {
	for i := 0; i < 3; i++ {
		e.Attendees = append(e.Attendees, Attendee{Person: Person{Email: fmt.Sprintf("g%d@ferrylines.example", i)}, Response: Accepted})
	}
}

func attached(title string) func(*Event) {
	return func(e *Event) { e.Attachments = []Attachment{{Title: title, URL: "https://files.example/1"}} }
}

// events spreads an invitation over September.
func (v invited) events(id string) []Event {
	describe := func(e *Event) {
		e.Title, e.Description = v.title, v.text
		e.End = e.Start.Add(time.Duration(v.minutes) * time.Minute)
		if v.change != nil {
			v.change(e)
		}
	}
	var list []Event
	switch v.often {
	case Once:
		return []Event{event(id, "2026-09-10 10:00", some(v.people), describe)}
	case Daily:
		for day := 7; day <= 11; day++ {
			list = append(list, weekly(id, fmt.Sprintf("2026-09-%02d 10:00", day), 4, some(v.people), describe)...)
		}
		return list
	}
	return weekly(id, "2026-09-08 10:00", 4, some(v.people), describe)
}

// TestInvitations reads invitations of our own from many trades, in seven
// languages: a hospital, a shipyard, a university, a kitchen.
func TestInvitations(t *testing.T) {
	for _, v := range slices.Concat(invitations, moreInvitations, thirdInvitations, fourthInvitations, fifthInvitations) {
		a := audited(t, v.events("x")...)
		if len(a.Series) != 1 {
			t.Errorf("%q: %d series", v.title, len(a.Series))
			continue
		}
		s := a.Series[0]
		if s.Agenda != v.agenda || s.Kind != v.kind || s.Verdict != v.verdict {
			t.Errorf("%q %.60q:\n  got  %s, %s, %s at %d (%s); %v\n  want %s, %s, %s; %v", v.title, v.text, s.Agenda, s.Kind, s.Verdict, s.Score, s.Confidence, s.Guards, v.agenda, v.kind, v.verdict, s.Findings)
		}
	}
}
