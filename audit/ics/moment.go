package ics

import (
	"errors"
	"strconv"
	"strings"
	"time"
)

// moment is a date, or a time on a clock. The clock's zone may not be known yet:
// a floating time is one of whoever reads it.
type moment struct {
	wall time.Time // the date and clock, written as UTC
	date bool      // no clock: a whole day
	loc  *time.Location
}

// in is the instant, floating being where times without a zone are.
func (m moment) in(floating *time.Location) time.Time {
	if m.loc != nil {
		floating = m.loc
	}
	return instant(m.wall, floating)
}

// day is the calendar day that is meant where a whole day is asked for. Writers
// who put UTC there mean a local midnight that they do not name; the nearest
// midnight is theirs from UTC-11 to UTC+12. What ends in :59 is the end of a day.
func (m moment) day() time.Time {
	if m.loc != time.UTC || m.date {
		return midnight(m.wall)
	}
	if m.wall.Second() == 59 {
		return midnight(m.wall.Add(time.Second+12*time.Hour)).AddDate(0, 0, -1)
	}
	return midnight(m.wall.Add(12 * time.Hour))
}

func midnight(t time.Time) time.Time {
	y, m, d := t.Date()
	return time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
}

// instant is when a clock in loc shows wall. RFC 5545, 3.3.5: a time that occurs
// twice is the first of them; one that is skipped is read with the offset from
// before the gap, so that 02:30 becomes 03:30.
func instant(wall time.Time, loc *time.Location) time.Time {
	if loc == time.UTC {
		return wall
	}
	const around = 24 * time.Hour // no zone changes twice in it
	for _, shift := range []time.Duration{-around, around} {
		t := wall.Add(-offsetAt(wall.Add(shift), loc))
		if offsetAt(t, loc) == wall.Sub(t) {
			return t.In(loc)
		}
	}
	return wall.Add(-offsetAt(wall.Add(-around), loc)).In(loc)
}

func offsetAt(t time.Time, loc *time.Location) time.Duration {
	_, seconds := t.In(loc).Zone()
	return time.Duration(seconds) * time.Second
}

// onClock is what a clock in loc shows at t, written as UTC.
func onClock(t time.Time, loc *time.Location) time.Time {
	return t.Add(offsetAt(t, loc)).UTC()
}

// parseMoment reads a DATE or DATE-TIME: 20260907, 20260907T090000, with a Z for
// UTC. Its loc is left nil unless it is UTC.
func parseMoment(s string) (moment, error) {
	s = strings.TrimSpace(s)
	clock, utc := "", false
	if len(s) > 8 {
		if s[8] != 'T' && s[8] != 't' {
			return moment{}, errDate
		}
		clock, s = s[9:], s[:8]
		if n := len(clock); n > 0 && (clock[n-1] == 'Z' || clock[n-1] == 'z') {
			clock, utc = clock[:n-1], true
		}
		if len(clock) == 4 {
			clock += "00"
		}
		if len(clock) != 6 {
			return moment{}, errDate
		}
	}
	year, ok1 := digits(s, 0, 4)
	month, ok2 := digits(s, 4, 6)
	day, ok3 := digits(s, 6, 8)
	if !ok1 || !ok2 || !ok3 || len(s) != 8 || year < 1 || month < 1 || month > 12 || day < 1 || day > daysIn(year, time.Month(month)) {
		return moment{}, errDate
	}
	m := moment{wall: time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC), date: clock == ""}
	if m.date {
		return m, nil
	}
	hour, ok1 := digits(clock, 0, 2)
	minute, ok2 := digits(clock, 2, 4)
	second, ok3 := digits(clock, 4, 6)
	if !ok1 || !ok2 || !ok3 || hour > 24 || minute > 59 || second > 60 || hour == 24 && minute+second > 0 {
		return moment{}, errDate
	}
	second = min(second, 59) // a leap second
	m.wall = m.wall.Add(time.Duration(hour)*time.Hour + time.Duration(minute)*time.Minute + time.Duration(second)*time.Second)
	if utc {
		m.loc = time.UTC
	}
	return m, nil
}

var (
	errDate     = errors.New("not a date or time")
	errDuration = errors.New("not a duration")
)

func digits(s string, from, to int) (int, bool) {
	if len(s) < to {
		return 0, false
	}
	n := 0
	for _, c := range []byte(s[from:to]) {
		if c < '0' || c > '9' {
			return 0, false
		}
		n = n*10 + int(c-'0')
	}
	return n, true
}

func daysIn(year int, month time.Month) int {
	return time.Date(year, month+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

// span is how long something lasts: days follow the calendar over a change of
// daylight saving, the rest follows the clock.
type span struct {
	days int
	time time.Duration
}

// after is when something that starts at start ends.
func (d span) after(start time.Time, loc *time.Location) time.Time {
	if d.days == 0 {
		return start.Add(d.time)
	}
	return instant(onClock(start, loc).AddDate(0, 0, d.days), loc).Add(d.time)
}

// upperBound is no shorter than the span is anywhere.
func (d span) upperBound() time.Duration {
	return time.Duration(d.days)*24*time.Hour + d.time + 3*time.Hour
}

// maxSpan bounds lengths, so that no sum overflows: a hundred years.
const maxSpan = 100 * 366 * 24 * time.Hour

// parseSpan reads a DURATION such as P1W, P1DT2H or PT15M.
func parseSpan(s string) (span, error) {
	s = strings.ToUpper(strings.TrimSpace(s))
	s = strings.TrimPrefix(s, "+")
	if strings.HasPrefix(s, "-") {
		return span{}, errors.New("a negative duration")
	}
	if len(s) < 3 || s[0] != 'P' {
		return span{}, errDuration
	}
	var d span
	clock := false
	for s = s[1:]; s != ""; {
		if s[0] == 'T' {
			clock, s = true, s[1:]
		}
		end := strings.IndexFunc(s, func(r rune) bool { return r < '0' || r > '9' })
		if end <= 0 || end > 9 {
			return span{}, errDuration
		}
		n, err := strconv.Atoi(s[:end])
		if err != nil {
			return span{}, errDuration
		}
		if err := d.add(n, s[end], clock); err != nil {
			return span{}, err
		}
		s = s[end+1:]
	}
	return d, nil
}

func (d *span) add(n int, unit byte, clock bool) error {
	switch {
	case unit == 'W' && !clock:
		d.days += n * 7
	case unit == 'D' && !clock:
		d.days += n
	case unit == 'H' && clock:
		d.time += time.Duration(n) * time.Hour
	case unit == 'M' && clock:
		d.time += time.Duration(n) * time.Minute
	case unit == 'S' && clock:
		d.time += time.Duration(n) * time.Second
	default:
		return errDuration
	}
	if d.days > int(maxSpan/(24*time.Hour)) || d.time > maxSpan {
		return errors.New("a duration of more than a hundred years")
	}
	return nil
}
