package ics

import (
	"errors"
	"slices"
	"time"
)

// errSteps means that the rules of a run were more work than any calendar is.
var errSteps = errors.New("the rules take too long to expand, this one and those before it")

// expansion is one rule with its start, on a clock without a zone.
type expansion struct {
	rule
	start time.Time
	times []time.Duration // of the day
	steps *int            // what is left of a Budget's
}

// newExpansion fills in what a rule leaves to its start.
func newExpansion(r rule, start time.Time, steps *int) (*expansion, error) {
	x := &expansion{rule: r, start: start, steps: steps}
	if r.weeks == nil && r.yearDays == nil && r.monthDays == nil && r.weekdays == nil && r.easter == nil {
		switch r.freq {
		case yearly:
			x.monthDays = []int{start.Day()}
			if r.months == nil {
				x.months = []int{int(start.Month())}
			}
		case monthly:
			x.monthDays = []int{start.Day()}
		case weekly:
			x.weekdays = []weekdayRule{{day: start.Weekday()}}
		}
	}
	hours, minutes, seconds := r.hours, r.minutes, r.seconds
	if hours == nil {
		hours = []int{start.Hour()}
	}
	if minutes == nil {
		minutes = []int{start.Minute()}
	}
	if seconds == nil {
		seconds = []int{start.Second()}
	}
	if len(hours)*len(minutes)*len(seconds) > maxPerDay {
		return nil, errors.New("a rule that gives more than 24 occurrences a day is not expanded")
	}
	for _, h := range hours {
		for _, m := range minutes {
			for _, s := range seconds {
				x.times = append(x.times, time.Duration(h)*time.Hour+time.Duration(m)*time.Minute+time.Duration(s)*time.Second)
			}
		}
	}
	return x, nil
}

// between gives the occurrences from from up to and including to, in order. A
// rule without COUNT is entered at from, however long ago it began.
func (x *expansion) between(from, to time.Time) ([]time.Time, error) {
	if from.Before(x.start) {
		from = x.start
	}
	enter := from
	if x.count > 0 {
		enter = x.start
	}
	first := x.period(x.start)
	first += (x.period(enter) - first) / x.interval * x.interval
	left := x.count
	var found []time.Time
	last := x.period(to)
	for p := first; p <= last; p += x.interval {
		if *x.steps < 0 {
			return nil, errSteps
		}
		for _, t := range x.within(p, enter, to) {
			if t.Before(x.start) || t.After(to) {
				continue
			}
			if !t.Before(from) {
				found = append(found, t)
			}
			if left--; left == 0 {
				return found, nil
			}
		}
	}
	return found, nil
}

// period numbers the years, months, weeks or days.
func (x *expansion) period(t time.Time) int {
	switch x.freq {
	case yearly:
		return t.Year()
	case monthly:
		return t.Year()*12 + int(t.Month()) - 1
	case weekly:
		return (dayNumber(t) - int(x.wkst) + 4) / 7 // day 0 was a Thursday
	}
	return dayNumber(t)
}

// days are the first and last day of a period.
func (x *expansion) days(period int) (first, last int) {
	switch x.freq {
	case yearly:
		return dayNumber(time.Date(period, 1, 1, 0, 0, 0, 0, time.UTC)), dayNumber(time.Date(period, 12, 31, 0, 0, 0, 0, time.UTC))
	case monthly:
		start := time.Date(period/12, time.Month(period%12+1), 1, 0, 0, 0, 0, time.UTC)
		return dayNumber(start), dayNumber(start.AddDate(0, 1, -1))
	case weekly:
		first = period*7 + int(x.wkst) - 4
		return first, first + 6
	}
	return period, period
}

// dayNumber counts days so that every one that a calendar can name is positive.
func dayNumber(t time.Time) int { return int(t.Unix()/86400) + epochDay }

func fromDayNumber(n int) time.Time { return time.Unix(int64(n-epochDay)*86400, 0).UTC() }

// epochDay is the number of 1970-01-01, a multiple of seven.
const epochDay = 7 * 105_000

// within gives the occurrences of one period. Unless positions are counted, days
// outside the span that is asked for are not looked at.
func (x *expansion) within(period int, from, to time.Time) []time.Time {
	first, last := x.days(period)
	if x.positions == nil {
		first, last = max(first, dayNumber(from)), min(last, dayNumber(to))
	}
	var found []time.Time
	for n := first; n <= last; n++ {
		*x.steps--
		day := fromDayNumber(n)
		if !x.matches(day) {
			continue
		}
		*x.steps -= len(x.times)
		for _, clock := range x.times {
			found = append(found, day.Add(clock))
		}
	}
	if x.positions == nil {
		return found
	}
	*x.steps -= len(found) + 8*len(x.positions) // which are kept, and sorted
	var chosen []time.Time
	for _, p := range x.positions {
		if p < 0 {
			p += len(found) + 1
		}
		if p >= 1 && p <= len(found) {
			chosen = append(chosen, found[p-1])
		}
	}
	slices.SortFunc(chosen, time.Time.Compare)
	return slices.Compact(chosen)
}

// matches says whether a day passes every filter.
func (x *expansion) matches(day time.Time) bool {
	year, month, dayOfMonth := day.Date()
	if x.months != nil && !slices.Contains(x.months, int(month)) {
		return false
	}
	if x.monthDays != nil && !fromEitherEnd(x.monthDays, dayOfMonth, daysIn(year, month)) {
		return false
	}
	if x.yearDays != nil && !fromEitherEnd(x.yearDays, day.YearDay(), daysInYear(year)) {
		return false
	}
	if x.weekdays != nil && !x.matchesWeekday(day) {
		return false
	}
	if x.weeks != nil && !fromEitherEnd(x.weeks, weekOf(day, x.wkst), weekOf(lastWeek(day, x.wkst), x.wkst)) {
		return false
	}
	return x.easter == nil || slices.Contains(x.easter, day.YearDay()-easterDay(year))
}

// fromEitherEnd says whether the nth of size is on a list that counts negative
// numbers from the end.
func fromEitherEnd(list []int, n, size int) bool {
	return slices.Contains(list, n) || slices.Contains(list, n-size-1)
}

func (x *expansion) matchesWeekday(day time.Time) bool {
	n, size := day.YearDay(), daysInYear(day.Year())
	if x.freq == monthly || x.months != nil {
		n, size = day.Day(), daysIn(day.Year(), day.Month())
	}
	for _, w := range x.weekdays {
		if w.day != day.Weekday() {
			continue
		}
		// Within a week or a day there is no nth one.
		if w.nth == 0 || x.freq > monthly || w.nth == (n-1)/7+1 || w.nth == -((size-n)/7+1) {
			return true
		}
	}
	return false
}

func daysInYear(year int) int { return time.Date(year, 12, 31, 0, 0, 0, 0, time.UTC).YearDay() }

// middle is the fourth day of a day's week: the year that it is in is the week's.
func middle(day time.Time, wkst time.Weekday) time.Time {
	return day.AddDate(0, 0, 3-int(day.Weekday()-wkst+7)%7)
}

func weekOf(day time.Time, wkst time.Weekday) int { return (middle(day, wkst).YearDay()-1)/7 + 1 }

// lastWeek is a day in the last week of the year that a day's week belongs to:
// the first week holds January 4th, so the last one holds December 28th.
func lastWeek(day time.Time, wkst time.Weekday) time.Time {
	return time.Date(middle(day, wkst).Year(), 12, 28, 0, 0, 0, 0, time.UTC)
}

// easterDay is the day of the year of Easter Sunday, by the Gregorian calendar
// (the anonymous algorithm, Nature 1876, as in Meeus, Astronomical Algorithms).
func easterDay(year int) int {
	a, b, c := year%19, year/100, year%100
	d, e := b/4, b%4
	g := (8*b + 13) / 25
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 19*l) / 433
	month := (h + l - 7*m + 90) / 25
	day := (h + l - 7*m + 33*month + 19) % 32
	return time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC).YearDay()
}
