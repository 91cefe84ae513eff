package ics

import (
	"encoding/binary"
	"errors"
	"slices"
	"strings"
	"time"
)

// zoneRules is a VTIMEZONE: a zone by the changes of its offset.
type zoneRules struct {
	id       string
	location string // X-LIC-LOCATION: the IANA zone that it was made from
	changes  []zoneChange
	err      error
}

// zoneChange is one STANDARD or DAYLIGHT part: on which days clocks go from one
// offset to another.
type zoneChange struct {
	start    moment
	from, to int // seconds east of UTC
	daylight bool
	rules    []rule
	dates    []moment
}

// Bounds of one zone, far above what history made.
const (
	maxChanges     = 500
	maxTransitions = 20_000
	firstZoneYear  = 1970 // earlier transitions only by their own date
)

// readZoneRules reads a VTIMEZONE. One that holds several TZIDs, as a calendar
// plug-in writes them, is several zones.
func readZoneRules(p *part) []*zoneRules {
	var list []*zoneRules
	zone := &zoneRules{}
	var change *zoneChange
	for _, l := range p.lines {
		prop, err := parseProperty(l)
		if err != nil {
			zone.err = err
			continue
		}
		value := strings.TrimSpace(prop.value)
		switch {
		case l.name == "BEGIN":
			change = &zoneChange{daylight: strings.EqualFold(value, "DAYLIGHT")}
		case l.name == "END":
			if change != nil && len(zone.changes) < maxChanges {
				zone.changes = append(zone.changes, *change)
			}
			change = nil
		case change != nil:
			if err := change.set(l.name, &prop); err != nil {
				zone.err = err
			}
		case l.name == "TZID":
			zone = &zoneRules{id: prop.text()}
			list = append(list, zone)
		case l.name == "X-LIC-LOCATION":
			zone.location = value
		}
	}
	return list
}

func (c *zoneChange) set(name string, prop *property) (err error) {
	switch name {
	case "DTSTART":
		c.start, err = parseMoment(prop.value)
	case "TZOFFSETFROM":
		c.from, err = parseOffset(prop.value)
	case "TZOFFSETTO":
		c.to, err = parseOffset(prop.value)
	case "RRULE":
		if len(c.rules) >= maxRules {
			return errTooManyRules
		}
		var r rule
		r, err = parseRule(prop.value)
		c.rules = append(c.rules, r)
	case "RDATE":
		for item := range strings.SplitSeq(prop.value, ",") {
			m, err := parseMoment(item)
			if err != nil {
				return err
			}
			c.dates = append(c.dates, m)
		}
	}
	return err
}

// parseOffset reads +0100 or -053015.
func parseOffset(s string) (int, error) {
	s = strings.TrimSpace(s)
	errOffset := errors.New("not an offset from UTC")
	if len(s) != 5 && len(s) != 7 || s[0] != '+' && s[0] != '-' {
		return 0, errOffset
	}
	hours, ok1 := digits(s, 1, 3)
	minutes, ok2 := digits(s, 3, 5)
	seconds, ok3 := 0, true
	if len(s) == 7 {
		seconds, ok3 = digits(s, 5, 7)
	}
	if !ok1 || !ok2 || !ok3 || hours > 23 || minutes > 59 || seconds > 59 {
		return 0, errOffset
	}
	total := hours*3600 + minutes*60 + seconds
	if s[0] == '-' {
		total = -total
	}
	return total, nil
}

// transition is one change of offset that takes place.
type transition struct {
	at     int64 // Unix seconds
	change *zoneChange
}

// compile works the changes out up to the year after until, and makes a
// time.Location of them.
func (z *zoneRules) compile(until int, steps *int) (*time.Location, error) {
	failed := func(err error) error {
		return errors.New("the definition of its time zone cannot be read: " + err.Error())
	}
	if loc := ianaZone(z.location); loc != nil {
		return loc, nil
	}
	if z.err != nil {
		return nil, failed(z.err)
	}
	var all []transition
	for i := range z.changes {
		c := &z.changes[i]
		if c.start.wall.IsZero() {
			return nil, failed(errors.New("a part of it has no DTSTART"))
		}
		onsets, err := c.onsets(until+1, steps)
		if err != nil {
			return nil, failed(err)
		}
		for _, t := range onsets {
			all = append(all, transition{at: t.Unix() - int64(c.from), change: c})
		}
		if len(all) > maxTransitions {
			return nil, failed(errors.New("too many changes"))
		}
	}
	if len(all) == 0 {
		return nil, failed(errors.New("it is empty"))
	}
	slices.SortStableFunc(all, func(a, b transition) int { return int(max(-1, min(1, a.at-b.at))) })
	data, err := tzif(all)
	if err != nil {
		return nil, failed(err)
	}
	// A name that no IANA zone has, so that it is not taken for one.
	loc, err := time.LoadLocationFromTZData("file:"+z.id, data)
	if err != nil {
		return nil, failed(errors.New("it makes no sense"))
	}
	return loc, nil
}

// onsets are when a change takes place, on the clock before it.
func (c *zoneChange) onsets(lastYear int, steps *int) ([]time.Time, error) {
	onsets := []time.Time{c.start.wall}
	for _, d := range c.dates {
		onsets = append(onsets, c.clock(d))
	}
	from := time.Date(firstZoneYear, 1, 1, 0, 0, 0, 0, time.UTC)
	for _, r := range c.rules {
		to := time.Date(lastYear, 12, 31, 23, 59, 59, 0, time.UTC)
		if r.until != nil && c.clock(*r.until).Before(to) {
			to = c.clock(*r.until)
		}
		x, err := newExpansion(r, c.start.wall, steps)
		if err != nil {
			return nil, err
		}
		found, err := x.between(from, to)
		if err != nil {
			return nil, err
		}
		onsets = append(onsets, found...)
	}
	return onsets, nil
}

// clock is what the clock before the change shows.
func (c *zoneChange) clock(m moment) time.Time {
	if m.loc == time.UTC {
		return m.wall.Add(time.Duration(c.from) * time.Second)
	}
	return m.wall
}

// tzif writes transitions as the file format of RFC 8536, version 2, which is
// what the time package makes locations of.
func tzif(all []transition) ([]byte, error) {
	type kind struct {
		offset   int
		daylight bool
	}
	kinds := []kind{{offset: all[0].change.from}} // before the first change
	var times, indices []byte
	for _, t := range all {
		k := kind{t.change.to, t.change.daylight}
		i := slices.Index(kinds[1:], k) + 1
		if i == 0 {
			kinds = append(kinds, k)
			i = len(kinds) - 1
		}
		if i > 255 {
			return nil, errors.New("too many offsets")
		}
		times = binary.BigEndian.AppendUint64(times, uint64(t.at))
		indices = append(indices, byte(i))
	}
	header := func(transitions, types, chars int) []byte {
		h := append([]byte("TZif2"), make([]byte, 15)...)
		for _, n := range []int{0, 0, 0, transitions, types, chars} {
			h = binary.BigEndian.AppendUint32(h, uint32(n))
		}
		return h
	}
	data := header(0, 0, 0) // the part for 32 bits is empty
	data = append(data, header(len(all), len(kinds), 1)...)
	data = append(append(data, times...), indices...)
	for _, k := range kinds {
		data = binary.BigEndian.AppendUint32(data, uint32(int32(k.offset)))
		daylight := byte(0)
		if k.daylight {
			daylight = 1
		}
		data = append(data, daylight, 0)
	}
	return append(data, 0, '\n', '\n'), nil
}
