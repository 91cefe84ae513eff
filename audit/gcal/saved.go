package gcal

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"

	calendar "google.golang.org/api/calendar/v3"

	"adjourn/audit"
)

// DefaultLimit is how many bytes a saved response may have: 512 MiB.
const DefaultLimit int64 = 512 << 20

// ErrNotResponse means that a text is something else.
var ErrNotResponse = errors.New("not a saved events.list response of the Calendar API")

// Open reads a saved events.list response: one page, several after one
// another, or a JSON array of them. name is what errors call it, limit the most
// bytes that are read (0 means DefaultLimit). What is no response is an
// [ErrNotResponse]. A calendar of which only free and
// busy times are shared is an [*Error].
func Open(r io.Reader, name string, limit int64) (*Calendar, error) {
	if limit <= 0 {
		limit = DefaultLimit
	}
	limited := &io.LimitedReader{R: r, N: limit + 1}
	in := bufio.NewReader(limited)
	if mark, _ := in.Peek(3); string(mark) == "\xef\xbb\xbf" {
		in.Discard(3) // just peeked: it is there
	}
	s := &saved{calendar: newCalendar("", name), decoder: json.NewDecoder(in)}
	err := s.read()
	switch {
	case limited.N <= 0:
		return nil, fmt.Errorf("%s: more than %d bytes", name, limit)
	case err != nil:
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return s.calendar, nil
}

// saved is a saved response while it is read, item by item.
type saved struct {
	calendar *Calendar
	decoder  *json.Decoder
	pages    int
	last     bool // a page was seen after which there are no more
	named    bool // a page said its kind
}

func (s *saved) read() error {
	for {
		t, err := s.decoder.Token()
		switch {
		case err == io.EOF:
			return s.finish()
		case err != nil:
			return broken(err)
		case t == json.Delim('{'):
			err = s.page()
		case t == json.Delim('['):
			err = s.array()
		default:
			err = ErrNotResponse
		}
		if err != nil {
			return err
		}
	}
}

// finish looks at the pages as a whole.
func (s *saved) finish() error {
	c := s.calendar
	if s.pages == 0 {
		return errors.New("no response in it")
	}
	if !s.named && c.count > 0 && !slices.ContainsFunc(c.entries, func(e entry) bool { return e.skip == nil }) {
		return ErrNotResponse // it has items, but none of them is an event
	}
	if sharesNoDetails(c.Access) {
		return &Error{Problem: FreeBusyOnly}
	}
	if !s.last {
		c.entries = append(c.entries, entry{skip: &audit.Skip{Source: c.source, Reason: "the response has more pages, which are not in the file"}})
	}
	return nil
}

// array reads pages up to the closing bracket.
func (s *saved) array() error {
	for s.decoder.More() {
		t, err := s.decoder.Token()
		if err != nil {
			return broken(err)
		}
		if t != json.Delim('{') {
			return ErrNotResponse
		}
		if err := s.page(); err != nil {
			return err
		}
	}
	_, err := s.decoder.Token()
	return broken(err)
}

// page reads one response, whose brace is already read.
func (s *saved) page() error {
	var kind, summary, zone, access, next string
	texts := map[string]*string{"kind": &kind, "summary": &summary, "timeZone": &zone, "accessRole": &access, "nextPageToken": &next}
	hasItems := false
	for s.decoder.More() {
		key, err := s.decoder.Token()
		if err != nil {
			return broken(err)
		}
		name, _ := key.(string)
		switch text := texts[name]; {
		case name == "items":
			hasItems = true
			err = s.items()
		case text != nil:
			if err = broken(s.decoder.Decode(text)); err != nil {
				err = fmt.Errorf("%s: %w", name, err)
			}
		default:
			var other json.RawMessage
			err = broken(s.decoder.Decode(&other))
		}
		if err != nil {
			return err
		}
	}
	if _, err := s.decoder.Token(); err != nil {
		return broken(err)
	}
	if kind != "" && kind != "calendar#events" || kind == "" && !hasItems {
		return ErrNotResponse
	}
	s.pages++
	s.last = s.last || next == ""
	s.named = s.named || kind != ""
	if c := s.calendar; s.pages == 1 {
		c.Name, c.Zone, c.Access = summary, zone, access
	}
	return nil
}

// items reads the events of a page. A broken one costs only itself.
func (s *saved) items() error {
	t, err := s.decoder.Token()
	if err != nil {
		return broken(err)
	}
	if t == nil {
		return nil // "items": null
	}
	if t != json.Delim('[') {
		return ErrNotResponse
	}
	for s.decoder.More() {
		var raw json.RawMessage
		if err := s.decoder.Decode(&raw); err != nil {
			return broken(err)
		}
		var item calendar.Event
		s.calendar.add(&item, broken(json.Unmarshal(raw, &item)))
	}
	_, err = s.decoder.Token()
	return broken(err)
}

// broken says what is wrong with a piece of JSON, without quoting it.
func broken(err error) error {
	var syntax *json.SyntaxError
	var wrong *json.UnmarshalTypeError
	switch {
	case errors.As(err, &wrong) && wrong.Field == "":
		return errors.New("not of the right type")
	case errors.As(err, &wrong):
		return fmt.Errorf("%s: not of the right type", wrong.Field)
	case errors.As(err, &syntax):
		return fmt.Errorf("broken JSON at byte %d", syntax.Offset)
	case errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, io.EOF):
		return errors.New("broken JSON: it ends too soon")
	}
	return err
}
