package audit

import (
	"strings"
	"time"
)

// Event is one occurrence of something on one calendar, as a source delivers
// it: recurrence is expanded, text is as it was written, nothing is judged.
type Event struct {
	// Source says where it was read, for warnings: "week.ics:120", "primary".
	Source string
	// Calendar tells the calendars of one run apart, where there are several.
	Calendar int
	// Owner is the address of the calendar's owner, where the source knows it.
	Owner string
	// ID is this occurrence's own id on its calendar.
	ID string
	// UID is the iCalUID: the same on everybody's copy of the meeting.
	UID string
	// SeriesID is the recurringEventId as Google writes it (with any _R…), or
	// the UID in a calendar file; empty for a one-off.
	SeriesID string
	// Original is when the series planned this occurrence, also if it was
	// moved; zero for a one-off.
	Original time.Time
	// Revision tells this copy from older and newer ones on other calendars.
	Revision Revision
	// Series is the revision of the series on the same calendar; nil for a
	// one-off, and where the calendar has only this occurrence of it.
	Series *Revision
	// Absent is true for what the calendar has, but not within the window: a
	// series that ended, an occurrence that was moved away. It only tells that
	// older copies elsewhere are out of date; Start and End are zero.
	Absent bool

	Start, End time.Time
	AllDay     bool
	// EndMadeUp is true where the calendar gave no end: the length says nothing.
	EndMadeUp bool
	// Zone is the IANA name of the event's own zone, where it has one.
	Zone string
	// Ending says whether the series goes on for ever.
	Ending Ending

	Title, Description, Location string
	Organizer, Creator           Person
	Attendees                    []Attendee
	// GuestsOmitted is true where the source says that the list is cut short.
	GuestsOmitted bool
	// GuestsHidden is true where guests may not see one another.
	GuestsHidden bool

	Status      Status
	Type        string // Google's eventType; "" and "default" are meetings
	Transparent bool   // shown as free
	Private     bool   // visibility private or confidential

	Created, Updated time.Time
	Attachments      []Attachment
	Conference       string // the name of the call's provider; "" without one
}

// Revision orders the copies of an event or a series, as RFC 5546 does.
type Revision struct {
	Sequence int       // SEQUENCE: how often its organizer changed it for everybody
	Stamp    time.Time // when this copy was last changed, where the sequence is the same
}

// Recurring says whether the event belongs to a series.
func (e *Event) Recurring() bool { return e.SeriesID != "" }

// OriginalStart is when the occurrence was planned to start.
func (e *Event) OriginalStart() time.Time {
	if e.Original.IsZero() {
		return e.Start
	}
	return e.Original
}

// Duration is the length on the clock: right over a change of daylight saving.
func (e *Event) Duration() time.Duration { return e.End.Sub(e.Start) }

// Person is somebody, or something, with an address.
type Person struct {
	Email, Name string
	// Self marks the owner of the calendar that the event was read from.
	Self bool
}

// Attendee is one entry of a guest list.
type Attendee struct {
	Person
	Response Response
	Optional bool
	Resource bool // a room or a thing
	Group    bool // the calendar says that it stands for several people
	// AdditionalGuests are people brought along without an entry of their own.
	AdditionalGuests int
}

// Attachment is a file that hangs on an event.
type Attachment struct {
	Title, URL, MIMEType string
}

// Response is an attendee's answer, in Google's words.
type Response string

const (
	NeedsAction Response = "needsAction"
	Declined    Response = "declined"
	Tentative   Response = "tentative"
	Accepted    Response = "accepted"
)

// Status is an event's state, in Google's words.
type Status string

const (
	Confirmed Status = "confirmed"
	Unsettled Status = "tentative"
	Cancelled Status = "cancelled"
)

// Ending says whether a series has an end date.
type Ending int

const (
	EndingUnknown Ending = iota
	NeverEnds
	Ends
)

// Skip is something that could not be read: it costs that event, never the
// run. A source yields it as its error and goes on.
type Skip struct {
	Source string // "week.ics:120"
	Reason string // the cause, lower case, without anybody's text
	UID    string // the event's, where that much could be read; not for output
}

func (s *Skip) Error() string { return s.Source + ": " + s.Reason }

// place is the source without the line of a file, which any edit moves.
func (s *Skip) place() string {
	if at := strings.LastIndexByte(s.Source, ':'); at >= 0 && strings.Trim(s.Source[at+1:], "0123456789") == "" {
		return s.Source[:at]
	}
	return s.Source
}
