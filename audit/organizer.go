package audit

import "strings"

// organizerOf is whose meeting it is. A secondary calendar is nobody who could
// change it: then it is who booked it, if that is one of the reader's own
// people, and booked says so.
func organizerOf(e *Event, p *Policy) (who Person, booked bool) {
	by := e.Creator
	if isGroupCalendar(e.Organizer.Email) && IsPerson(by.Email) && (by.Self || p.mine(by.Email) || p.own(by.Email)) {
		return by, true
	}
	return e.Organizer, false
}

// isGroupCalendar says whether an address is a secondary calendar's.
func isGroupCalendar(address string) bool {
	return strings.HasSuffix(strings.ToLower(address), "@group.calendar.google.com")
}
