package ics

import (
	"errors"
	"fmt"
	"hash/fnv"
	"strconv"
	"strings"
	"time"

	"adjourn/audit"
)

// entry is one VEVENT: when it is, as written, and what it says.
type entry struct {
	line     int
	uid      string
	sequence int
	stamp    time.Time // when it was last written, to choose between equals
	start    moment
	length   span // from start to end
	noEnd    bool
	clock    *time.Location // the start's zone, the reader's for floating times

	rule      *rule
	exrules   []rule
	rdates    []period
	exdates   []moment
	replaces  *moment // RECURRENCE-ID
	following bool    // RANGE=THISANDFUTURE

	event audit.Event // everything but its times and ids
}

// period is one RDATE: an occurrence, with a length of its own or not.
type period struct {
	start  moment
	length *span
}

// recurs says whether an entry stands for more than one occurrence.
func (e *entry) recurs() bool { return e.rule != nil || len(e.rdates) > 0 }

// errUnknownZone is a TZID that neither the zone data nor the file knows, yet.
var errUnknownZone = errors.New("an unknown time zone, and no VTIMEZONE for it")

// times reads what says when an event is; the rest is read only of events that
// matter. The error names the line that is to blame.
func (r *reader) times(p *part) (*entry, error) {
	e := &entry{line: p.line}
	var end, length *property
	for _, l := range p.lines {
		switch l.name {
		case "UID", "SEQUENCE", "DTSTAMP", "LAST-MODIFIED", "DTSTART", "DTEND", "DURATION", "RECURRENCE-ID", "RRULE", "EXRULE", "RDATE", "EXDATE":
		default:
			continue
		}
		prop, err := parseProperty(l)
		if err == nil && l.cut {
			err = fmt.Errorf("%s is longer than 1 MiB", l.name)
		}
		if err == nil {
			switch l.name {
			case "DTEND":
				end = &prop
			case "DURATION":
				length = &prop
			default:
				err = r.time(e, &prop)
			}
		}
		if err != nil {
			return nil, &fault{l.no, err}
		}
	}
	if e.start.wall.IsZero() {
		return nil, &fault{p.line, errors.New("no DTSTART")}
	}
	if err := r.setLength(e, end, length); err != nil {
		return nil, err
	}
	if e.uid == "" {
		e.uid = r.madeUpUID(p, e)
	}
	return e, nil
}

// fault is an error and the line that it is about.
type fault struct {
	line int
	err  error
}

func (f *fault) Error() string { return f.err.Error() }
func (f *fault) Unwrap() error { return f.err }

// time reads one property that says when.
func (r *reader) time(e *entry, p *property) (err error) {
	switch p.name {
	case "UID":
		e.uid = strings.TrimSpace(p.text())
	case "SEQUENCE":
		e.sequence, _ = strconv.Atoi(strings.TrimSpace(p.value)) // a wrong one is as good as none
	case "DTSTAMP", "LAST-MODIFIED":
		if m, err := parseMoment(p.value); err == nil && m.wall.After(e.stamp) {
			e.stamp = m.wall
		}
	case "DTSTART":
		if e.start, err = r.moment(p, p.value); err == nil {
			e.clock = r.clockOf(e.start)
		}
	case "RECURRENCE-ID":
		var m moment
		if m, err = r.moment(p, p.value); err == nil {
			e.replaces = &m
		}
		e.following = strings.EqualFold(p.param("RANGE"), "THISANDFUTURE")
	case "RRULE":
		var parsed rule
		if e.rule != nil {
			return errors.New("more than one RRULE")
		}
		if parsed, err = parseRule(p.value); err == nil {
			e.rule = &parsed
		}
	case "EXRULE":
		var parsed rule
		if parsed, err = parseRule(p.value); err == nil {
			e.exrules = append(e.exrules, parsed)
		}
	case "RDATE":
		return r.rdate(e, p)
	case "EXDATE":
		for value := range strings.SplitSeq(p.value, ",") {
			m, err := r.moment(p, value)
			if err != nil {
				return fmt.Errorf("EXDATE: %w", err)
			}
			e.exdates = append(e.exdates, m)
		}
	}
	if err != nil && !errors.Is(err, errUnknownZone) {
		return fmt.Errorf("%s: %w", p.name, err)
	}
	return err
}

func (r *reader) rdate(e *entry, p *property) error {
	for value := range strings.SplitSeq(p.value, ",") {
		first, second, isPeriod := strings.Cut(value, "/")
		start, err := r.moment(p, first)
		if err != nil {
			return fmt.Errorf("RDATE: %w", err)
		}
		d := period{start: start}
		if isPeriod {
			length, err := parseSpan(second)
			if err != nil {
				until, err := r.moment(p, second)
				if err != nil {
					return fmt.Errorf("RDATE: %w", err)
				}
				length = span{time: until.in(r.floating).Sub(start.in(r.floating))}
			}
			d.length = &length
		}
		e.rdates = append(e.rdates, d)
	}
	return nil
}

// moment reads a date or time with its zone.
func (r *reader) moment(p *property, value string) (moment, error) {
	m, err := parseMoment(value)
	if err != nil || m.date || m.loc != nil {
		return m, err
	}
	if id := p.param("TZID"); id != "" {
		if m.loc, err = r.zone(id); err != nil {
			return m, err
		}
	}
	return m, nil
}

func (r *reader) clockOf(m moment) *time.Location {
	if m.loc != nil {
		return m.loc
	}
	return r.floating
}

// setLength works out how long an event is: from its end, its duration, or, of
// a whole day without either, a day.
func (r *reader) setLength(e *entry, end, length *property) error {
	switch {
	case end != nil:
		m, err := r.moment(end, end.value)
		if err != nil {
			if !errors.Is(err, errUnknownZone) {
				err = fmt.Errorf("DTEND: %w", err)
			}
			return &fault{end.no, err}
		}
		if e.start.date || m.date {
			e.length = span{days: max(1, int(m.day().Sub(e.start.day())/(24*time.Hour)))}
			break
		}
		if m.loc == nil {
			m.loc = e.start.loc // an end without a zone is in the start's
		}
		e.length = span{time: m.in(r.floating).Sub(e.start.in(r.floating))}
		if e.length.time < 0 {
			return &fault{end.no, errors.New("it ends before it starts")}
		}
	case length != nil:
		var err error
		if e.length, err = parseSpan(length.value); err != nil {
			return &fault{length.no, fmt.Errorf("DURATION: %w", err)}
		}
	case e.start.date:
		e.length = span{days: 1}
	default:
		e.noEnd = true
	}
	if e.length.upperBound() > maxSpan {
		return &fault{e.line, errors.New("it is longer than a hundred years")}
	}
	return nil
}

// madeUpUID names an event without one, the same in every run.
func (r *reader) madeUpUID(p *part, e *entry) string {
	h := fnv.New64a()
	fmt.Fprintf(h, "%s\n%t\n", e.start.wall, e.start.date)
	for _, l := range p.lines {
		if l.name == "SUMMARY" {
			h.Write(l.text)
		}
	}
	return fmt.Sprintf("no-uid-%016x", h.Sum64())
}
