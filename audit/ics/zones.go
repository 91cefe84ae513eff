package ics

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// zones resolves TZIDs.
type zones struct {
	until int                       // the last year that is asked about
	named map[string]*time.Location // what names stand for by themselves; nil: nothing
	steps *int
	whole bool // all of this VCALENDAR's definitions are here

	rules   map[string]*zoneRules     // the VTIMEZONEs of this VCALENDAR
	defined map[string]*time.Location // those of them that were needed
}

// Bounds of what one VCALENDAR may define, and of the names that are remembered.
const (
	maxZones = 2000
	maxNames = 10_000
)

func newZones(until int, steps *int) *zones {
	z := &zones{until: until, named: map[string]*time.Location{}, steps: steps}
	z.forget()
	return z
}

// forget drops the definitions: they hold for one VCALENDAR.
func (z *zones) forget() {
	z.whole = false
	z.rules, z.defined = map[string]*zoneRules{}, map[string]*time.Location{}
}

// unknownZone is the error for a TZID that nothing defines (so far).
type unknownZone struct{ id string }

func (e *unknownZone) Error() string {
	return fmt.Sprintf("unknown time zone %q", shorten(e.id))
}

func shorten(s string) string {
	const most = 80
	if runes := []rune(s); len(runes) > most {
		return string(runes[:most]) + "…"
	}
	return s
}

// define takes a VTIMEZONE in. It is read only when an event needs it.
func (z *zones) define(p *part) {
	if p.broken != "" || len(z.rules) >= maxZones {
		return
	}
	for _, r := range readZoneRules(p) {
		z.rules[zoneKey(r.id)] = r
	}
}

// zoneKey is a TZID without the quotes and blanks that some writers put around it.
func zoneKey(id string) string { return strings.Trim(id, "\" \t'") }

// resolve gives the zone of a TZID. A name that is known is taken for what it is
// known for, also where the file defines it: definitions in files often hold this
// year's rules only. The others go by their definition.
func (z *zones) resolve(tzid string) (*time.Location, error) {
	id := zoneKey(tzid)
	loc, known := z.named[id]
	if !known {
		loc = knownZone(id)
		if len(z.named) < maxNames {
			z.named[id] = loc
		}
	}
	if loc != nil {
		return loc, nil
	}
	if loc, ok := z.defined[id]; ok {
		return loc, nil
	}
	if r, ok := z.rules[id]; ok {
		loc, err := r.compile(z.until, z.steps)
		if err == nil {
			z.defined[id] = loc
		}
		return loc, err
	}
	if loc := olderZone(id); loc != nil && z.whole {
		return loc, nil
	}
	if loc := fixedZone(id); loc != nil {
		return loc, nil
	}
	return nil, &unknownZone{id}
}

// knownZone is the zone that a name stands for by itself, or nil.
func knownZone(id string) *time.Location {
	if loc := ianaZone(id); loc != nil {
		return loc
	}
	if name := windowsIANA[windowsKey(id)]; name != "" {
		return ianaZone(name)
	}
	// "/freeassociation.sourceforge.net/Europe/Berlin": a path that ends in a name.
	if parts := strings.Split(id, "/"); strings.HasPrefix(id, "/") && len(parts) > 2 {
		for n := min(3, len(parts)-2); n >= 2; n-- {
			if loc := ianaZone(strings.Join(parts[len(parts)-n:], "/")); loc != nil {
				return loc
			}
		}
	}
	return nil
}

var (
	ianaName   = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9_+-]{0,31}(/[A-Za-z0-9_+-]{1,31}){0,2}$`)
	offsetName = regexp.MustCompile(`^\(?(?:UTC|GMT)?\s?([+-])(\d{1,2})(?::?(\d{2}))?\)?$`)
)

// ianaZone loads a zone by its IANA name. "Local", which the time package knows
// too, would be the machine's.
func ianaZone(name string) *time.Location {
	if name == "Local" || !ianaName.MatchString(name) {
		return nil
	}
	loc, err := time.LoadLocation(name)
	if err != nil {
		return nil
	}
	return loc
}

// fixedZone is the zone of a name that is an offset and nothing else, such as
// "UTC+01:00". "PST" or "CST" could be several and are not guessed at.
func fixedZone(id string) *time.Location {
	m := offsetName.FindStringSubmatch(strings.ToUpper(id))
	if m == nil {
		return nil
	}
	hours, _ := strconv.Atoi(m[2]) // digits
	minutes, _ := strconv.Atoi(m[3])
	if hours > 14 || minutes > 59 {
		return nil
	}
	seconds := hours*3600 + minutes*60
	if m[1] == "-" {
		seconds = -seconds
	}
	return time.FixedZone(fmt.Sprintf("UTC%s%02d:%02d", m[1], hours, minutes), seconds)
}

// ianaNameOf is what an event's zone is called for others: IANA's names only, and
// not UTC, which in a calendar file is a way to write and no place.
func ianaNameOf(loc *time.Location) string {
	if loc == nil || loc == time.UTC || ianaZone(loc.String()) == nil {
		return ""
	}
	return loc.String()
}
