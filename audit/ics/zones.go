package ics

import (
	"strings"
	"time"
)

// zone finds the zone that a TZID means: by its IANA name, by the name that
// Windows gives it, or by the file's own VTIMEZONE. What none of these knows is
// an error: a guess would be silently wrong.
func (r *reader) zone(id string) (*time.Location, error) {
	id = strings.Trim(strings.TrimSpace(id), `"`)
	if loc, ok := r.zones[id]; ok {
		return loc, nil
	}
	loc := knownZone(id)
	if loc == nil {
		loc = r.ownZones[id]
	}
	if loc == nil {
		return nil, errUnknownZone
	}
	r.zones[id] = loc
	return loc, nil
}

// knownZone is a zone by any name that has one meaning everywhere; nil for none.
func knownZone(id string) *time.Location {
	id = strings.TrimSpace(id)
	switch strings.ToUpper(id) {
	case "":
		return nil
	case "UTC", "GMT", "Z", "ETC/UTC", "ETC/GMT", "COORDINATED UNIVERSAL TIME", "UNIVERSAL", "ZULU", "TZONE://MICROSOFT/UTC":
		return time.UTC
	}
	if name, ok := windowsZones[strings.ToLower(id)]; ok {
		id = name
	}
	if loc := iana(id); loc != nil {
		return loc
	}
	// Vendors put a prefix before the name: /freeassociation.sourceforge.net/Europe/Berlin,
	// /softwarestudio.org/Olson_20011030_5/America/New_York.
	for rest := id; ; {
		_, after, ok := strings.Cut(rest, "/")
		if !ok || !strings.Contains(after, "/") {
			break
		}
		if loc := iana(after); loc != nil {
			return loc
		}
		rest = after
	}
	if loc := offsetZone(id); loc != nil {
		return loc
	}
	return displayedZone(id)
}

// offsetZone reads UTC+01 or GMT-03:30, which mean what they say.
func offsetZone(id string) *time.Location {
	rest, ok := strings.CutPrefix(strings.ToUpper(id), "UTC")
	if !ok {
		if rest, ok = strings.CutPrefix(strings.ToUpper(id), "GMT"); !ok {
			return nil
		}
	}
	digits := strings.Replace(rest, ":", "", 1)
	if len(digits) != 3 && len(digits) != 5 {
		return nil
	}
	seconds, err := parseOffset(digits)
	if err != nil {
		return nil
	}
	return time.FixedZone(id, seconds)
}

// iana loads a zone by its name in the zone data.
func iana(name string) *time.Location {
	if name == "Local" || len(name) > 64 || !strings.Contains(name, "/") && len(name) < 3 {
		return nil
	}
	loc, err := time.LoadLocation(name)
	if err != nil {
		return nil
	}
	return loc
}

// displayedZone reads what Outlook shows to people in the place of a name:
// "(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna". The cities
// say which; an offset alone would not.
func displayedZone(id string) *time.Location {
	cities := id
	if strings.HasPrefix(id, "(") {
		_, cities, _ = strings.Cut(id, ")")
	} else if !strings.Contains(id, ",") {
		return nil
	}
	cities = strings.ReplaceAll(cities, " and ", " & ")
	for city := range strings.SplitSeq(cities, ",") {
		if name, ok := cityZones[strings.ToLower(strings.TrimSpace(city))]; ok {
			return iana(name)
		}
	}
	return nil
}
