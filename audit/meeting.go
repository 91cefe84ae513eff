package audit

import (
	"strings"
	"time"
)

// maxLength is how long something can be and still be one meeting.
const maxLength = 12 * time.Hour

// notMeeting is the reason why an event is no meeting, or "" for one that is:
// two or more people invited, two who haven't declined, times on a clock.
func notMeeting(e *Event, n people, declined bool) string {
	switch {
	case e.AllDay:
		return "all-day"
	case e.Status == Cancelled:
		return "cancelled"
	case e.Type != "" && e.Type != "default":
		return typeReason(e.Type)
	case e.Transparent:
		return "shown as free"
	case declined:
		return "declined"
	case e.EndMadeUp || !e.End.After(e.Start):
		return "no end time"
	case n.Count < 2:
		return aloneReason(e, n)
	case e.Duration() > maxLength:
		return "longer than 12 hours"
	}
	return ""
}

// typeReason puts Google's eventType in words.
func typeReason(t string) string {
	switch t {
	case "focusTime":
		return "focus time"
	case "outOfOffice":
		return "out of office"
	case "workingLocation":
		return "working location"
	case "fromGmail":
		return "from Gmail"
	}
	return strings.ToLower(t)
}

func aloneReason(e *Event, n people) string {
	switch {
	case len(e.Attendees) == 0:
		return "nobody invited"
	case n.Invited >= 2:
		return "everyone else declined"
	case n.Invited == 0:
		return "only a room"
	}
	return "nobody else"
}

// declines notes who has declined among the owners of a meeting's copies.
type declines struct{ asked, declined int }

// ownerDeclines looks whether an event's owner, or the reader, declined it.
func ownerDeclines(e *Event, p *Policy) declines {
	var d declines
	for i := range e.Attendees {
		a := &e.Attendees[i]
		if isResource(a) || !(a.Self || p.mine(a.Email) || e.Owner != "" && strings.EqualFold(a.Email, e.Owner)) {
			continue
		}
		d.asked++
		if a.Response == Declined {
			d.declined++
		}
	}
	return d
}

func (d declines) all() bool { return d.asked > 0 && d.declined == d.asked }

// invitationSettled is how long an invitation must be open before no answer
// counts as passive.
const invitationSettled = 48 * time.Hour

// settled says whether an unanswered invitation says something by now.
func settled(e *Event, asOf time.Time) bool {
	return e.Start.Before(asOf) || !e.Created.IsZero() && asOf.Sub(e.Created) >= invitationSettled
}
