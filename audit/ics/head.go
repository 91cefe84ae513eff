package ics

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"adjourn/audit"
)

// head is what decides which occurrences an event has. It is read first: an event
// without any in the window is not read further.
type head struct {
	uid     string
	version version
	title   []byte // of the SUMMARY line, for an event without UID

	start  moment
	length span
	madeUp bool // no end was given

	replaces *moment // RECURRENCE-ID
	onwards  bool    // RANGE=THISANDFUTURE

	rules, exRules []rule
	dates          []extraDate // RDATE
	exDates        []moment
}

// extraDate is one RDATE, with a length of its own if it is a period.
type extraDate struct {
	moment
	length *span
}

// version tells a newer copy of an event from an older one.
type version struct {
	sequence int
	stamp    int64 // LAST-MODIFIED, else DTSTAMP: Unix seconds
}

func (v version) olderThan(w version) bool {
	return v.sequence < w.sequence || v.sequence == w.sequence && v.stamp < w.stamp
}

// revision is the version for others.
func (v version) revision() audit.Revision {
	r := audit.Revision{Sequence: v.sequence}
	if v.stamp != 0 {
		r.Stamp = time.Unix(v.stamp, 0).UTC()
	}
	return r
}

// fault is why an event cannot be read, and the line that is to blame.
type fault struct {
	line int
	err  error
}

func (f *fault) Error() string { return f.err.Error() }
func (f *fault) Unwrap() error { return f.err }

// maxRules is how many rules of one kind an event may have; RFC 5545 says one.
const maxRules = 10

var errTooManyRules = errors.New("too many rules")

// headReader reads one head.
type headReader struct {
	head
	zones    *zones
	end      *moment
	duration *span
	dayFlag  bool // Outlook's mark of an all-day event
	modified int64
}

// readHead reads what decides when an event takes place. Times without a zone
// stay floating: zone is only where they are compared.
func readHead(p *part, z *zones, zone *time.Location) (*head, error) {
	h := headReader{zones: z}
	for _, l := range p.lines {
		if l.name == "SUMMARY" {
			h.title = l.text
		}
		if !headProperties[l.name] {
			continue
		}
		if l.cut {
			return nil, &fault{l.no, fmt.Errorf("%s is longer than 1 MiB", l.name)}
		}
		prop, err := parseProperty(l)
		if err == nil {
			err = h.set(&prop)
		}
		if err != nil {
			return nil, &fault{l.no, err}
		}
	}
	if h.modified != 0 {
		h.version.stamp = h.modified
	}
	if h.start.wall.IsZero() {
		return nil, &fault{p.line, errors.New("an event without DTSTART")}
	}
	if err := h.measure(zone); err != nil {
		return nil, &fault{p.line, err}
	}
	return &h.head, nil
}

var headProperties = map[string]bool{
	"UID": true, "SEQUENCE": true, "DTSTAMP": true, "LAST-MODIFIED": true,
	"DTSTART": true, "DTEND": true, "DURATION": true, "RECURRENCE-ID": true,
	"RRULE": true, "EXRULE": true, "RDATE": true, "EXDATE": true,
	"X-MICROSOFT-CDO-ALLDAYEVENT": true, "X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT": true,
}

func (h *headReader) set(p *property) (err error) {
	switch p.name {
	case "UID":
		h.uid = strings.TrimSpace(p.text())
	case "SEQUENCE":
		n, _ := strconv.Atoi(strings.TrimSpace(p.value)) // 0 if it is none
		h.version.sequence = max(n, 0)
	case "DTSTAMP", "LAST-MODIFIED":
		h.stamp(p)
	case "DTSTART":
		h.start, err = h.moment(p, p.value)
	case "DTEND":
		h.end = new(moment)
		*h.end, err = h.moment(p, p.value)
	case "DURATION":
		h.duration = new(span)
		*h.duration, err = parseSpan(p.value)
	case "RECURRENCE-ID":
		h.replaces = new(moment)
		*h.replaces, err = h.moment(p, p.value)
		h.onwards = strings.EqualFold(p.param("RANGE"), "THISANDFUTURE")
	case "RRULE":
		h.rules, err = appendRule(h.rules, p.value)
	case "EXRULE":
		h.exRules, err = appendRule(h.exRules, p.value)
	case "RDATE":
		err = h.addDates(p)
	case "EXDATE":
		err = h.addExDates(p)
	default:
		h.dayFlag = h.dayFlag || strings.EqualFold(strings.TrimSpace(p.value), "TRUE")
	}
	if err != nil {
		var unknown *unknownZone
		if errors.As(err, &unknown) {
			return err
		}
		return fmt.Errorf("%s: %w", p.name, err)
	}
	return nil
}

// stamp reads when a copy was made. A bad one only costs the order of copies.
func (h *headReader) stamp(p *property) {
	m, err := parseMoment(p.value)
	if err != nil {
		return
	}
	if p.name == "DTSTAMP" {
		h.version.stamp = m.wall.Unix()
	} else {
		h.modified = m.wall.Unix()
	}
}

func appendRule(list []rule, value string) ([]rule, error) {
	if len(list) >= maxRules {
		return nil, errTooManyRules
	}
	r, err := parseRule(value)
	return append(list, r), err
}

// moment reads a date or time with its TZID.
func (h *headReader) moment(p *property, value string) (moment, error) {
	m, err := parseMoment(value)
	if err != nil {
		return m, err
	}
	if tzid := p.param("TZID"); tzid != "" && !m.date && m.loc == nil {
		m.loc, err = h.zones.resolve(tzid)
	}
	return m, err
}

func (h *headReader) addDates(p *property) error {
	for item := range strings.SplitSeq(p.value, ",") {
		if strings.TrimSpace(item) == "" {
			continue
		}
		start, end, period := strings.Cut(item, "/")
		m, err := h.moment(p, start)
		if err != nil {
			return err
		}
		d := extraDate{moment: m}
		if period {
			if d.length, err = h.period(p, m, end); err != nil {
				return err
			}
		}
		h.dates = append(h.dates, d)
	}
	return nil
}

// period reads the second half of a PERIOD: an end or a duration.
func (h *headReader) period(p *property, start moment, value string) (*span, error) {
	if d, err := parseSpan(value); err == nil {
		return &d, nil
	}
	end, err := h.moment(p, value)
	if err != nil {
		return nil, err
	}
	d := span{time: end.in(time.UTC).Sub(start.in(time.UTC))}
	if d.time < 0 || d.time > maxSpan {
		return nil, errors.New("a period that ends before it starts")
	}
	return &d, nil
}

func (h *headReader) addExDates(p *property) error {
	for item := range strings.SplitSeq(p.value, ",") {
		if strings.TrimSpace(item) == "" {
			continue
		}
		m, err := h.moment(p, item)
		if err != nil {
			return err
		}
		h.exDates = append(h.exDates, m)
	}
	return nil
}

// measure works out the length, and makes whole days of what Outlook marks so.
func (h *headReader) measure(zone *time.Location) error {
	if h.dayFlag && !h.start.date {
		h.start = moment{wall: h.start.day(), date: true}
	}
	switch {
	case h.end != nil && h.start.date:
		h.length.days = int(h.end.day().Sub(h.start.wall) / (24 * time.Hour))
	case h.end != nil:
		loc := h.start.loc
		if loc == nil {
			loc = zone
		}
		h.length.time = h.end.in(loc).Sub(h.start.in(loc))
	case h.duration != nil && h.start.date:
		h.length.days = h.duration.days + int((h.duration.time+24*time.Hour-1)/(24*time.Hour))
	case h.duration != nil:
		h.length = *h.duration
	default:
		h.madeUp = !h.start.date
	}
	if h.length.days < 0 || h.length.time < 0 {
		return errors.New("it ends before it starts")
	}
	if h.length.time > maxSpan || h.length.days > int(maxSpan/(24*time.Hour)) {
		return errors.New("it lasts more than a hundred years")
	}
	if h.start.date && h.length.days == 0 {
		h.length.days = 1
	}
	return nil
}

// location is where the event's clock is.
func (h *head) location(zone *time.Location) *time.Location {
	if h.start.loc == nil {
		return zone
	}
	return h.start.loc
}

// recurs says whether it is a series.
func (h *head) recurs() bool { return len(h.rules) > 0 || len(h.dates) > 0 }
