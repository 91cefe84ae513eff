package audit

import "time"

// date is a day on the calendar, as the number of days since 1 January 1970:
// the same for every zone that calls the day so.
type date int

// dateOf is the day of t in a place.
func dateOf(t time.Time, place *time.Location) date {
	year, month, day := t.In(place).Date()
	return date(time.Date(year, month, day, 0, 0, 0, 0, time.UTC).Unix() / (24 * 60 * 60))
}

// in is the midnight that begins the day in a place.
func (d date) in(place *time.Location) time.Time {
	return time.Date(1970, time.January, 1+int(d), 0, 0, 0, 0, place)
}

// weekday counts from Monday, 0, to Sunday, 6.
func (d date) weekday() int { return ((int(d)+3)%7 + 7) % 7 } // 1 January 1970 was a Thursday

// monday begins the day's week.
func (d date) monday() date { return d - date(d.weekday()) }

// working says whether it is none of the weekend's.
func (d date) working() bool { return d.weekday() < 5 }
