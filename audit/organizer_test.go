package audit

import "testing"

func TestOrganizer(t *testing.T) {
	p := DefaultPolicy()
	p.Me, p.Domains = []string{"ana@own.example"}, []string{"own.example"}
	const shared = "c_7@group.calendar.google.com"
	for _, c := range []struct {
		organizer, creator, want string
		booked                   bool
	}{
		{"ben@own.example", "cyd@own.example", "ben@own.example", false},
		{shared, "cyd@own.example", "cyd@own.example", true},
		{shared, "ana@own.example", "ana@own.example", true},
		{shared, "eve@other.example", shared, false},
		{shared, "", shared, false},
		{shared, shared, shared, false},
	} {
		e := Event{Organizer: Person{Email: c.organizer}, Creator: Person{Email: c.creator}}
		if who, booked := organizerOf(&e, &p); who.Email != c.want || booked != c.booked {
			t.Errorf("organized by %s, booked by %s: got %s, %v", c.organizer, c.creator, who.Email, booked)
		}
	}
}
