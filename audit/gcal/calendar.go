package gcal

import (
	"fmt"
	"iter"
	"strings"
	"time"

	calendar "google.golang.org/api/calendar/v3"

	"adjourn/audit"
)

// Calendar is what was read of one calendar: events, still without a zone.
type Calendar struct {
	ID     string // as it was asked for: "primary" or an address; "" for a file
	Name   string // its title; a primary calendar's is its owner's address
	Zone   string // IANA name
	Access string // accessRole: owner, writer, reader, …; "" where a file doesn't say

	source  string // what warnings call it
	count   int    // items seen
	entries []entry
	masters map[string]master // by id
	// expanded are the series that have an instance here.
	expanded map[string]bool
	// guest is true for somebody else's calendar: who is marked self there isn't
	// the reader.
	guest bool
}

// entry is one item: an event, or why it is none.
type entry struct {
	event audit.Event
	skip  *audit.Skip
}

// master is the item that stands for a whole series.
type master struct {
	event   audit.Event
	ending  audit.Ending
	until   time.Time // the last occurrence is not after it; zero if it isn't said
	created time.Time
}

func newCalendar(id, source string) *Calendar {
	return &Calendar{ID: id, source: source, masters: map[string]master{}, expanded: map[string]bool{}}
}

// Len is how many items were read, broken ones and series included.
func (c *Calendar) Len() int { return c.count }

// add translates one item of a response.
func (c *Calendar) add(item *calendar.Event, err error) {
	c.count++
	if item == nil {
		item = &calendar.Event{}
	}
	source := c.source
	if c.ID == "" {
		source = fmt.Sprintf("%s: item %d", c.source, c.count)
	}
	if err == nil && item.Status == "cancelled" && item.Start == nil {
		return // only the trace of a deleted one
	}
	c.entries = append(c.entries, entry{})
	added := &c.entries[len(c.entries)-1]
	e := &added.event
	if err == nil {
		err = fill(e, item)
	}
	if err != nil {
		if c.ID != "" && item.Id != "" {
			source += ": event " + item.Id
		}
		*added = entry{skip: &audit.Skip{Source: source, Reason: err.Error(), UID: item.ICalUID}}
		return
	}
	e.Source = source
	if len(item.Recurrence) > 0 {
		end, until := ending(item.Recurrence)
		c.masters[e.ID] = master{event: *e, ending: end, until: until, created: e.Created}
		e.SeriesID = e.ID
	} else if e.SeriesID != "" {
		c.expanded[e.SeriesID] = true
	}
}

// Events delivers every occurrence that overlaps the window, its times in
// zone, whole days as that zone has them. It can be asked again.
//
// An item that couldn't be read is an [*audit.Skip] and costs that item. What
// is known of the series' own item says whether it ends. A series whose
// instances are not there gives its first occurrence and a Skip: its rule isn't
// expanded, since singleEvents=true makes Google do that.
func (c *Calendar) Events(window audit.Window, zone *time.Location) iter.Seq2[audit.Event, error] {
	return func(yield func(audit.Event, error) bool) {
		collapsed, series := c.collapsed(), c.revisions()
		told := map[string]bool{} // series outside the window
		for i := range c.entries {
			if c.entries[i].skip != nil {
				if !yield(audit.Event{}, c.entries[i].skip) {
					return
				}
				continue
			}
			e := c.entries[i].event
			m, isMaster := c.masters[e.ID]
			if isMaster && !collapsed {
				continue
			}
			c.place(&e, zone)
			e.Series = series[e.SeriesID]
			event, known := e, false
			if !overlaps(&e, window) {
				event = absent(&e, window)
				known = event.Original.IsZero() && (event.UID == "" || told[event.SeriesID] || event.SeriesID == "" && event.Revision.Sequence == 0)
				told[event.SeriesID] = event.SeriesID != ""
			}
			if !known && !yield(event, nil) {
				return
			}
			if isMaster && m.reaches(&e, window) && !yield(audit.Event{}, unexpanded(&e)) {
				return
			}
		}
	}
}

// SetEndings says of series, by their recurringEventId, whether they end.
func (c *Calendar) SetEndings(endings map[string]audit.Ending) {
	for series, e := range endings {
		if c.expanded[series] {
			m := c.masters[series]
			m.ending = e
			c.masters[series] = m
		}
	}
}

// collapsed says whether the response was asked for without singleEvents=true:
// it has a series without any instance.
func (c *Calendar) collapsed() bool {
	for id := range c.masters {
		if !c.expanded[id] {
			return true
		}
	}
	return false
}

// reaches says whether a series may have occurrences in the window besides its
// first.
func (m *master) reaches(first *audit.Event, window audit.Window) bool {
	return first.Start.Before(window.To) && (m.until.IsZero() || m.until.After(window.From))
}

func unexpanded(e *audit.Event) *audit.Skip {
	return &audit.Skip{Source: e.Source, UID: e.UID, Reason: "only the first occurrence of this series is there: ask for the response with singleEvents=true"}
}

// place fills in what the calendar knows of an event beyond its own item.
func (c *Calendar) place(e *audit.Event, zone *time.Location) {
	e.Start, e.End, e.Original = in(e.Start, zone), in(e.End, zone), in(e.Original, zone)
	if e.Owner == "" && strings.Contains(c.Name, "@") {
		e.Owner = strings.ToLower(c.Name)
	}
	if m, ok := c.masters[e.SeriesID]; ok {
		e.Ending = m.ending
		if !m.created.IsZero() {
			e.Created = m.created
		}
	}
	if c.guest {
		e.Attendees = append([]audit.Attendee(nil), e.Attendees...)
		for i := range e.Attendees {
			e.Attendees[i].Self = false
		}
		e.Organizer.Self, e.Creator.Self = false, false
	}
}

// overlaps says whether an event touches the window, as events.list sees it.
func overlaps(e *audit.Event, w audit.Window) bool {
	if e.End.Equal(e.Start) {
		return w.Contains(e.Start)
	}
	return e.Start.Before(w.To) && e.End.After(w.From)
}

// in is an instant as the clocks of a zone show it, or a day as that zone has
// it.
func in(t time.Time, zone *time.Location) time.Time {
	switch {
	case t.IsZero():
		return t
	case t.Location() == wholeDay:
		return time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, zone)
	}
	return t.In(zone)
}
