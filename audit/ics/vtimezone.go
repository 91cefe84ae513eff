package ics

import (
	"bytes"
	"encoding/binary"
	"errors"
	"slices"
	"strings"
	"time"
)

// The years that a file's own zone is worked out for.
const (
	firstZoneYear = 1970
	lastZoneYear  = 2100
)

// maxTransitions bounds what a VTIMEZONE may hold.
const maxTransitions = 4096

// observance is one STANDARD or DAYLIGHT of a VTIMEZONE.
type observance struct {
	start    moment
	from, to int // seconds east of UTC, before and after
	rule     *rule
	rdates   []moment
	daylight bool
}

// transition is a moment when a zone's clock is set.
type transition struct {
	at int64 // seconds since 1970
	o  *observance
}

// parseZone makes a location of a VTIMEZONE, from its own rules.
func parseZone(p *part) (id string, loc *time.Location, err error) {
	var observances []*observance
	var current *observance
	alias := ""
	for _, l := range p.lines {
		prop, err := parseProperty(l)
		if err != nil {
			return "", nil, &fault{l.no, err}
		}
		switch {
		case l.name == "TZID" && current == nil:
			id = strings.Trim(strings.TrimSpace(prop.text()), `"`)
		case l.name == "X-LIC-LOCATION" && current == nil:
			alias = prop.text()
		case l.name == "BEGIN":
			kind := word(&prop)
			if kind == "STANDARD" || kind == "DAYLIGHT" {
				current = &observance{daylight: kind == "DAYLIGHT"}
				observances = append(observances, current)
			}
		case l.name == "END":
			current = nil
		case current != nil:
			if err := current.set(&prop); err != nil {
				return id, nil, &fault{l.no, err}
			}
		}
	}
	if known := iana(alias); known != nil {
		return id, known, nil
	}
	loc, err = location(id, observances)
	if err != nil {
		return id, nil, &fault{p.line, err}
	}
	return id, loc, nil
}

func (o *observance) set(p *property) (err error) {
	switch p.name {
	case "DTSTART":
		o.start, err = parseMoment(p.value)
	case "TZOFFSETFROM":
		o.from, err = parseOffset(p.value)
	case "TZOFFSETTO":
		o.to, err = parseOffset(p.value)
	case "RRULE":
		var r rule
		if r, err = parseRule(p.value); err == nil {
			o.rule = &r
		}
	case "RDATE":
		for value := range strings.SplitSeq(p.value, ",") {
			m, err := parseMoment(value)
			if err != nil {
				return err
			}
			o.rdates = append(o.rdates, m)
		}
	}
	return err
}

// parseOffset reads +0130, -08 or +013015, in seconds.
func parseOffset(s string) (int, error) {
	s = strings.TrimSpace(s)
	bad := errors.New("not an offset from UTC")
	if len(s) < 3 || s[0] != '+' && s[0] != '-' {
		return 0, bad
	}
	sign := 1
	if s[0] == '-' {
		sign = -1
	}
	total := 0
	for i, unit := range []int{3600, 60, 1} {
		if at := 1 + 2*i; at < len(s) {
			n, ok := digits(s, at, at+2)
			if !ok || i > 0 && n > 59 {
				return 0, bad
			}
			total += n * unit
		}
	}
	if total > 26*3600 {
		return 0, bad
	}
	return sign * total, nil
}

// location works a zone's transitions out and makes a location of them.
func location(id string, observances []*observance) (*time.Location, error) {
	if len(observances) == 0 {
		return nil, errors.New("a VTIMEZONE without STANDARD or DAYLIGHT")
	}
	steps := 4_000_000
	var all []transition
	for _, o := range observances {
		onsets, err := o.onsets(&steps)
		if err != nil {
			return nil, err
		}
		for _, wall := range onsets {
			all = append(all, transition{wall.Unix() - int64(o.from), o})
		}
	}
	if len(all) > maxTransitions {
		return nil, errors.New("a VTIMEZONE with too many changes")
	}
	slices.SortStableFunc(all, func(a, b transition) int { return int(min(max(a.at-b.at, -1), 1)) })
	return time.LoadLocationFromTZData(id, tzdata(observances, all))
}

// onsets are when an observance begins, on the clock that it ends.
func (o *observance) onsets(steps *int) ([]time.Time, error) {
	if o.start.wall.IsZero() {
		return nil, errors.New("a VTIMEZONE without DTSTART")
	}
	var walls []time.Time
	for _, m := range o.rdates {
		walls = append(walls, m.wall)
	}
	if o.rule == nil {
		return append(walls, o.start.wall), nil
	}
	x, err := newExpansion(*o.rule, o.start.wall, steps)
	if err != nil {
		return nil, err
	}
	last := time.Date(lastZoneYear, 1, 1, 0, 0, 0, 0, time.UTC)
	if u := o.rule.until; u != nil {
		until := u.wall
		if u.loc == time.UTC {
			until = until.Add(time.Duration(o.from) * time.Second)
		}
		if until.Before(last) {
			last = until
		}
	}
	found, err := x.between(time.Date(firstZoneYear, 1, 1, 0, 0, 0, 0, time.UTC), last)
	if err == nil && o.start.wall.Year() < firstZoneYear {
		// What was in force when the worked-out years begin.
		walls = append(walls, time.Date(firstZoneYear-1, o.start.wall.Month(), o.start.wall.Day(), 0, 0, 0, 0, time.UTC))
	} else if !slices.Contains(found, o.start.wall) {
		walls = append(walls, o.start.wall)
	}
	return append(walls, found...), err
}

// tzdata writes transitions as a TZif file of version 2 (RFC 8536), which is how
// package time takes a zone of one's own.
func tzdata(observances []*observance, all []transition) []byte {
	var b bytes.Buffer
	header := func(times, types int) {
		b.WriteString("TZif2")
		b.Write(make([]byte, 15))
		for _, n := range []int{0, 0, 0, times, types, 4} {
			_ = binary.Write(&b, binary.BigEndian, uint32(n)) // a Buffer takes everything
		}
	}
	header(0, 1)
	b.Write([]byte{0, 0, 0, 0, 0, 0}) // one type, UTC
	b.WriteString("own\x00")
	// Type 0 is what held before the first change.
	types := []observance{{to: observances[0].from}}
	if len(all) > 0 {
		types[0].to = all[0].o.from
	}
	index := map[*observance]byte{}
	for _, o := range observances[:min(len(observances), 250)] {
		index[o] = byte(len(types))
		types = append(types, *o)
	}
	header(len(all), len(types))
	for _, t := range all {
		_ = binary.Write(&b, binary.BigEndian, t.at)
	}
	for _, t := range all {
		b.WriteByte(index[t.o])
	}
	for _, t := range types {
		_ = binary.Write(&b, binary.BigEndian, int32(t.to))
		b.WriteByte(map[bool]byte{true: 1}[t.daylight])
		b.WriteByte(0)
	}
	b.WriteString("own\x00\n\n")
	return b.Bytes()
}
