// Package ics reads iCalendar text (RFC 5545): files, exports and feeds become
// the occurrences of their events. It expands recurrence and resolves zones, and
// judges nothing.
//
// [Open] reads a calendar's own properties, [Calendar.Events] delivers what
// overlaps a window. What is read may be large, broken or hostile: a bad event
// costs that event, as an [audit.Skip] that names its line, and time and memory
// stay bounded.
//
// # Limits
//
// A source is read up to [DefaultLimit] bytes of text unless told otherwise. An
// event may hold 32 MiB of what is read of it, one line of text 1 MiB: a longer
// description is cut there, any other longer line costs its event. Rules finer
// than a day, and those that give more than 24 occurrences a day, are refused;
// so is a change to "this and all following" occurrences
// (RANGE=THISANDFUTURE). What rules may give and cost is bounded by a [Budget].
package ics

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"
	"time"

	"adjourn/audit"
)

// DefaultLimit is how many bytes of text a source may have: 512 MiB.
const DefaultLimit int64 = 512 << 20

// ErrNotCalendar means that the text begins neither with BEGIN:VCALENDAR nor, as
// some programs save it, with an event.
var ErrNotCalendar = errors.New("not an iCalendar file: it does not begin with BEGIN:VCALENDAR")

// TooLargeError means that a source holds more than may be read of it.
type TooLargeError struct {
	Source string // "week.ics", "week.ics:120"
	Limit  int64
	Unit   string // "bytes of text" or "occurrences of rules"
}

func (e *TooLargeError) Error() string {
	return fmt.Sprintf("%s: more than %d %s", e.Source, e.Limit, e.Unit)
}

// Calendar is an open stream of iCalendar text. It can be read once.
type Calendar struct {
	Name string // X-WR-CALNAME, of a Google calendar often its owner's address
	Zone string // IANA name from X-WR-TIMEZONE; "" where there is none that is known
	// Budget is what its rules may cost; calendars may share one. nil: one of its own.
	Budget *Budget

	file   string
	split  *splitter
	object object // the VCALENDAR that is being read
}

// Open reads r up to the first event, zone or other component. Errors call the
// source name ("week.ics"). limit is the most bytes of text that will be read,
// 0 means [DefaultLimit]. The errors are [ErrNotCalendar], a [*TooLargeError]
// and those of r.
func Open(r io.Reader, name string, limit int64) (*Calendar, error) {
	if limit <= 0 {
		limit = DefaultLimit
	}
	text, err := decode(r, name, limit)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	c := &Calendar{file: name, split: newSplitter(text)}
	first, err := c.split.next()
	if errors.Is(err, io.EOF) {
		err = ErrNotCalendar
	}
	if err != nil {
		return nil, c.wrap(err)
	}
	c.object = newObject(first)
	c.Name, c.Zone = c.object.name, c.object.zone
	return c, nil
}

// Events delivers every occurrence that overlaps the window, those of several
// VCALENDAR objects in one stream too. A one-off outside it is dropped as soon
// as its times are read; nothing is delivered before the whole text is read,
// since a later entry may replace an earlier one. Times without a zone are in
// zone. The occurrences of a series share their slices: they are not to be
// changed.
//
// An [*audit.Skip] as error costs one event and the iteration goes on; any other
// ends it.
func (c *Calendar) Events(window audit.Window, zone *time.Location) iter.Seq2[audit.Event, error] {
	return func(yield func(audit.Event, error) bool) {
		budget := c.Budget
		if budget == nil {
			budget = NewBudget()
		}
		r := newReader(c.file, window, zone, budget)
		r.begin(c.object)
		for {
			part, err := c.split.next()
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				yield(audit.Event{}, c.wrap(err))
				return
			}
			for _, skip := range r.read(part) {
				if !yield(audit.Event{}, skip) {
					return
				}
			}
			if budget.occurrences < 0 {
				at := fmt.Sprintf("%s:%d", c.file, part.line)
				yield(audit.Event{}, &TooLargeError{Source: at, Limit: maxOccurrences, Unit: "occurrences of rules"})
				return
			}
		}
		for e := range r.occurrences() {
			if !yield(e, nil) {
				return
			}
		}
	}
}

// wrap gives an error of the splitter its place in the file.
func (c *Calendar) wrap(err error) error {
	var large *TooLargeError
	if errors.As(err, &large) {
		return large
	}
	if errors.Is(err, ErrNotCalendar) {
		return fmt.Errorf("%s: %w", c.file, err)
	}
	return fmt.Errorf("%s:%d: %w", c.file, c.split.at, err)
}

// object is one VCALENDAR and its own properties.
type object struct {
	name, zone, owner string
	cancels           bool // METHOD:CANCEL: everything in it is called off
}

func newObject(p *part) object {
	var o object
	for _, l := range p.lines {
		prop, err := parseProperty(l)
		if err != nil {
			continue
		}
		switch value := strings.TrimSpace(prop.text()); l.name {
		case "X-WR-CALNAME":
			o.name = value
		case "NAME":
			if o.name == "" {
				o.name = value
			}
		case "X-WR-TIMEZONE":
			loc := knownZone(value)
			if loc == nil {
				loc = olderZone(value)
			}
			if loc != nil {
				o.zone = loc.String()
			}
		case "METHOD":
			o.cancels = strings.EqualFold(value, "CANCEL")
		}
	}
	if isAddress(o.name) {
		o.owner = strings.ToLower(o.name)
	}
	return o
}
