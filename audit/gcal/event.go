package gcal

import (
	"errors"
	"fmt"
	"math"
	"strings"
	"time"

	calendar "google.golang.org/api/calendar/v3"

	"adjourn/audit"
)

// wholeDay marks a time as a day, which has no instant until a zone is known:
// see [Calendar.Events].
var wholeDay = time.FixedZone("whole day", 0)

// fill translates one item of the Calendar API, saved or fresh, in place: an
// event is large, and there may be a hundred thousand of them.
func fill(e *audit.Event, item *calendar.Event) error {
	*e = audit.Event{
		ID: item.Id, UID: item.ICalUID, SeriesID: item.RecurringEventId,
		Title: strings.TrimSpace(item.Summary), Description: item.Description, Location: item.Location,
		Status: audit.Status(item.Status), Type: item.EventType,
		Transparent: item.Transparency == "transparent",
		Private:     item.Visibility == "private" || item.Visibility == "confidential",
		EndMadeUp:   item.EndTimeUnspecified, GuestsOmitted: item.AttendeesOmitted,
		GuestsHidden: item.GuestsCanSeeOtherGuests != nil && !*item.GuestsCanSeeOtherGuests,
		Created:      instant(item.Created), Updated: instant(item.Updated),
	}
	e.Revision = audit.Revision{Sequence: int(min(max(item.Sequence, 0), math.MaxInt32)), Stamp: e.Updated}
	if item.Id == "" {
		return errors.New("no id")
	}
	if err := setTimes(e, item); err != nil {
		return err
	}
	if o := item.Organizer; o != nil {
		e.Organizer = audit.Person{Email: strings.ToLower(o.Email), Name: o.DisplayName, Self: o.Self}
	}
	if c := item.Creator; c != nil {
		e.Creator = audit.Person{Email: strings.ToLower(c.Email), Name: c.DisplayName, Self: c.Self}
	}
	setGuests(e, item.Attendees)
	e.Owner = owner(e)
	for _, a := range item.Attachments {
		if a != nil {
			e.Attachments = append(e.Attachments, audit.Attachment{Title: a.Title, URL: a.FileUrl, MIMEType: a.MimeType})
		}
	}
	if c := item.ConferenceData; c != nil && c.ConferenceSolution != nil {
		e.Conference = c.ConferenceSolution.Name
	} else if item.HangoutLink != "" {
		e.Conference = "Google Meet"
	}
	return nil
}

// manyGuests is how many guests Google keeps up to date: of more of them, the
// answers don't reach every copy of the event, and the members of an invited
// group are added to the list within a day.
const manyGuests = 200

// setGuests translates the guest list. It is incomplete where the API says so
// (attendeesOmitted), where a group's members are still being listed
// (asyncOperation), and where it has more than 200 guests.
func setGuests(e *audit.Event, attendees []*calendar.EventAttendee) {
	if len(attendees) > 0 {
		e.Attendees = make([]audit.Attendee, 0, len(attendees))
	}
	for _, a := range attendees {
		if a == nil {
			continue
		}
		e.Attendees = append(e.Attendees, attendee(a))
		e.GuestsOmitted = e.GuestsOmitted || a.AsyncOperation != ""
	}
	e.GuestsOmitted = e.GuestsOmitted || len(e.Attendees) > manyGuests
}

// owner is the address marked as the calendar's own; the guest's entry first,
// since the organizer of a shared calendar's event is that calendar.
func owner(e *audit.Event) string {
	for i := range e.Attendees {
		if e.Attendees[i].Self {
			return e.Attendees[i].Email
		}
	}
	switch {
	case e.Organizer.Self:
		return e.Organizer.Email
	case e.Creator.Self:
		return e.Creator.Email
	}
	return ""
}

func attendee(a *calendar.EventAttendee) audit.Attendee {
	address := strings.ToLower(a.Email)
	return audit.Attendee{
		Person:   audit.Person{Email: address, Name: a.DisplayName, Self: a.Self},
		Response: audit.Response(a.ResponseStatus), Optional: a.Optional,
		Resource:         a.Resource || strings.HasSuffix(address, "@resource.calendar.google.com"),
		AdditionalGuests: int(min(max(a.AdditionalGuests, 0), 100_000)),
	}
}

func setTimes(e *audit.Event, item *calendar.Event) error {
	var err error
	if e.Start, e.AllDay, err = when(item.Start); err != nil {
		return fmt.Errorf("start: %w", err)
	}
	end, day, err := when(item.End)
	switch {
	case err != nil:
		return fmt.Errorf("end: %w", err)
	case day != e.AllDay:
		return errors.New("a day on one end and a time on the other")
	case end.Before(e.Start):
		return errors.New("it ends before it starts")
	}
	e.End, e.Zone = end, item.Start.TimeZone
	if item.RecurringEventId != "" && item.OriginalStartTime != nil {
		if e.Original, _, err = when(item.OriginalStartTime); err != nil {
			return fmt.Errorf("originalStartTime: %w", err)
		}
	}
	return nil
}

// when reads an instant with its offset, or a day.
func when(t *calendar.EventDateTime) (at time.Time, day bool, err error) {
	switch {
	case t == nil:
		return at, false, errors.New("missing")
	case t.DateTime != "":
		at, err = time.Parse(time.RFC3339, t.DateTime)
		if err != nil {
			err = errors.New("not an RFC 3339 instant")
		}
		return at, false, err
	case t.Date != "":
		at, err = time.ParseInLocation(time.DateOnly, t.Date, wholeDay)
		if err != nil {
			err = errors.New("not a date")
		}
		return at, true, err
	}
	return at, false, errors.New("missing")
}

// instant reads a time that only matters if it is there.
func instant(text string) time.Time {
	t, err := time.Parse(time.RFC3339, text)
	if err != nil {
		return time.Time{}
	}
	return t
}
