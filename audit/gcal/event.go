package gcal

import (
	"errors"
	"fmt"
	"strings"
	"time"

	calendar "google.golang.org/api/calendar/v3"

	"adjourn/audit"
)

// event translates one item of the Calendar API. Whole days are in zone.
func event(item *calendar.Event, zone *time.Location) (audit.Event, error) {
	e := audit.Event{
		ID: item.Id, UID: item.ICalUID, SeriesID: item.RecurringEventId,
		Title: strings.TrimSpace(item.Summary), Description: item.Description, Location: item.Location,
		Status: audit.Status(item.Status), Type: item.EventType,
		Transparent: item.Transparency == "transparent",
		Private:     item.Visibility == "private" || item.Visibility == "confidential",
		EndMadeUp:   item.EndTimeUnspecified, GuestsOmitted: item.AttendeesOmitted,
		GuestsHidden: item.GuestsCanSeeOtherGuests != nil && !*item.GuestsCanSeeOtherGuests,
		Created:      instant(item.Created), Updated: instant(item.Updated),
	}
	if item.Id == "" {
		return e, errors.New("no id")
	}
	if err := setTimes(&e, item, zone); err != nil {
		return e, err
	}
	if o := item.Organizer; o != nil {
		e.Organizer = audit.Person{Email: strings.ToLower(o.Email), Name: o.DisplayName, Self: o.Self}
	}
	if c := item.Creator; c != nil {
		e.Creator = audit.Person{Email: strings.ToLower(c.Email), Name: c.DisplayName, Self: c.Self}
	}
	if e.Organizer.Self {
		e.Owner = e.Organizer.Email
	}
	for _, a := range item.Attendees {
		if a == nil {
			continue
		}
		guest := attendee(a)
		if guest.Self {
			e.Owner = guest.Email
		}
		e.Attendees = append(e.Attendees, guest)
	}
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
	return e, nil
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

func setTimes(e *audit.Event, item *calendar.Event, zone *time.Location) error {
	var err error
	if e.Start, e.AllDay, err = when(item.Start, zone); err != nil {
		return fmt.Errorf("start: %w", err)
	}
	end, wholeDay, err := when(item.End, zone)
	switch {
	case err != nil:
		return fmt.Errorf("end: %w", err)
	case wholeDay != e.AllDay:
		return errors.New("a day on one end and a time on the other")
	case end.Before(e.Start):
		return errors.New("it ends before it starts")
	}
	e.End, e.Zone = end, item.Start.TimeZone
	if item.RecurringEventId != "" && item.OriginalStartTime != nil {
		if e.Original, _, err = when(item.OriginalStartTime, zone); err != nil {
			return fmt.Errorf("originalStartTime: %w", err)
		}
	}
	return nil
}

// when reads an instant with its offset, or a day.
func when(t *calendar.EventDateTime, zone *time.Location) (at time.Time, wholeDay bool, err error) {
	switch {
	case t == nil:
		return at, false, errors.New("missing")
	case t.DateTime != "":
		at, err = time.Parse(time.RFC3339, t.DateTime)
		if err != nil {
			err = errors.New("not an RFC 3339 instant")
		}
		return at.In(zone), false, err
	case t.Date != "":
		at, err = time.ParseInLocation(time.DateOnly, t.Date, zone)
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

// ending tells from a master's rules whether the series comes to an end.
func ending(recurrence []string) audit.Ending {
	result := audit.EndingUnknown
	for _, line := range recurrence {
		rule, ok := strings.CutPrefix(strings.ToUpper(line), "RRULE")
		switch {
		case !ok:
		case strings.Contains(rule, "COUNT=") || strings.Contains(rule, "UNTIL="):
			return audit.Ends
		default:
			result = audit.NeverEnds
		}
	}
	return result
}
