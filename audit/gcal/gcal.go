// Package gcal reads Google Calendar: a saved response of the Calendar API's
// events.list becomes events. It translates and judges nothing.
package gcal

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"
	"time"

	calendar "google.golang.org/api/calendar/v3"

	"adjourn/audit"
)

// DefaultLimit is how many bytes a saved response may have: 512 MiB.
const DefaultLimit int64 = 512 << 20

// ErrFreeBusy means that a calendar shows only when somebody is busy: there is
// nothing to judge in it.
var ErrFreeBusy = errors.New("only free and busy times are shared of this calendar")

// Calendar is one saved response, read and not yet translated.
type Calendar struct {
	Name string // the calendar's title; of a primary calendar its owner's address
	Zone string // IANA name
	file string

	items   []json.RawMessage
	masters map[string]*calendar.Event // by id: the items with a rule
	expand  map[string]bool            // masters that have no instance here
}

// page is the envelope of events.list.
type page struct {
	Kind       string            `json:"kind"`
	Summary    string            `json:"summary"`
	TimeZone   string            `json:"timeZone"`
	AccessRole string            `json:"accessRole"`
	Items      []json.RawMessage `json:"items"`
}

// Open reads a saved events.list response: one page, several after one
// another, or a JSON array of them. name is what errors call it, limit the most
// bytes that are read (0 means DefaultLimit).
func Open(r io.Reader, name string, limit int64) (*Calendar, error) {
	if limit <= 0 {
		limit = DefaultLimit
	}
	c := &Calendar{file: name, masters: map[string]*calendar.Event{}, expand: map[string]bool{}}
	limited := &io.LimitedReader{R: r, N: limit + 1}
	pages, err := readPages(limited)
	if limited.N <= 0 {
		return nil, fmt.Errorf("%s: more than %d bytes", name, limit)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	for _, p := range pages {
		if p.AccessRole == "freeBusyReader" || p.AccessRole == "none" {
			return nil, fmt.Errorf("%s: %w", name, ErrFreeBusy)
		}
		if c.Name == "" {
			c.Name, c.Zone = p.Summary, p.TimeZone
		}
		c.items = append(c.items, p.Items...)
	}
	c.findMasters()
	return c, nil
}

func readPages(r io.Reader) ([]page, error) {
	d := json.NewDecoder(r)
	var pages []page
	for {
		var raw json.RawMessage
		err := d.Decode(&raw)
		if err == io.EOF {
			break
		}
		if err != nil {
			return nil, broken(err)
		}
		var some []page
		if bytes.HasPrefix(bytes.TrimSpace(raw), []byte("[")) {
			err = json.Unmarshal(raw, &some)
		} else {
			some = make([]page, 1)
			err = json.Unmarshal(raw, &some[0])
		}
		if err != nil {
			return nil, broken(err)
		}
		pages = append(pages, some...)
	}
	for _, p := range pages {
		if p.Kind != "" && p.Kind != "calendar#events" || p.Kind == "" && p.Items == nil {
			return nil, errors.New("not a saved events.list response of the Calendar API")
		}
	}
	if len(pages) == 0 {
		return nil, errors.New("an empty file")
	}
	return pages, nil
}

// broken says where JSON breaks off, without quoting it.
func broken(err error) error {
	var syntax *json.SyntaxError
	var wrong *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		return fmt.Errorf("broken JSON at byte %d", syntax.Offset)
	case errors.As(err, &wrong):
		return fmt.Errorf("unexpected %s for %s at byte %d", wrong.Value, wrong.Field, wrong.Offset)
	case errors.Is(err, io.ErrUnexpectedEOF):
		return errors.New("broken JSON: it ends too soon")
	}
	return err
}

// findMasters looks for the items that stand for a whole series, and which of
// them have no instance beside them.
func (c *Calendar) findMasters() {
	for _, raw := range c.items {
		var head struct {
			ID               string   `json:"id"`
			RecurringEventID string   `json:"recurringEventId"`
			Recurrence       []string `json:"recurrence"`
		}
		if json.Unmarshal(raw, &head) != nil {
			continue // told when the events are read
		}
		if len(head.Recurrence) > 0 {
			var item calendar.Event
			if json.Unmarshal(raw, &item) == nil {
				c.masters[head.ID] = &item
			}
		}
		c.expand[head.RecurringEventID] = false
	}
	for id := range c.masters {
		if _, ok := c.expand[id]; !ok {
			c.expand[id] = true
		}
	}
}

// Events delivers every occurrence that overlaps the window. A broken item is
// an [*audit.Skip] and costs that item. The file's own masters say whether a
// series ends; one without instances here is a Skip, since its rule isn't
// expanded: adjourn reads what singleEvents=true gives.
func (c *Calendar) Events(window audit.Window, zone *time.Location) iter.Seq2[audit.Event, error] {
	return func(yield func(audit.Event, error) bool) {
		for i, raw := range c.items {
			source := fmt.Sprintf("%s: item %d", c.file, i+1)
			e, ok, err := c.item(raw, source, zone)
			if err != nil {
				err = &audit.Skip{Source: source, Reason: err.Error()}
			} else if !ok || !e.Start.Before(window.To) || e.End.Before(window.From) {
				continue
			}
			if !yield(e, err) {
				return
			}
		}
	}
}

// item translates one item; ok is false for one that is no event.
func (c *Calendar) item(raw json.RawMessage, source string, zone *time.Location) (e audit.Event, ok bool, err error) {
	var item calendar.Event
	if err := json.Unmarshal(raw, &item); err != nil {
		return e, false, broken(err)
	}
	if len(item.Recurrence) > 0 {
		if c.expand[item.Id] {
			return e, false, errors.New("a series without its instances: export with singleEvents=true")
		}
		return e, false, nil
	}
	if item.Status == "cancelled" && item.Start == nil {
		return e, false, nil // only the trace of a deleted one
	}
	e, err = event(&item, zone)
	if err != nil {
		return e, false, err
	}
	e.Source = source
	if e.Owner == "" && strings.Contains(c.Name, "@") {
		e.Owner = strings.ToLower(c.Name)
	}
	if m := c.masters[item.RecurringEventId]; m != nil {
		e.Ending = ending(m.Recurrence)
	}
	return e, true, nil
}
