package audit

import (
	"cmp"
	"slices"
	"time"
)

// rhythm is when a meeting is due, read off the audit that first suggested
// something: so many times in every turn.
type rhythm struct {
	weeks    int   // in a turn; 0 if a turn is months
	months   int   // in a turn
	weekdays []int // on which it is due in a turn of one week
	anchor   date  // a day on which it was held
}

// rhythmOf reads a rhythm. Where nothing is sure, the turn is so long that a
// meeting which still takes place is in each.
func rhythmOf(l *look, s *Series) rhythm {
	var r rhythm
	var count [7]int
	for d := l.from; d < l.to; d++ {
		if n := l.starts[s.UID][d]; n > 0 {
			count[d.weekday()] += n
			r.anchor = d
		}
	}
	times := s.TimesAMonth()
	switch {
	case s.Cadence == Daily || s.Cadence == Weekly || s.Cadence == Irregular && times >= 4:
		r.weeks = 1
		for day, n := range count {
			if n > 0 {
				r.weekdays = append(r.weekdays, day)
			}
		}
		slices.SortStableFunc(r.weekdays, func(a, b int) int { return cmp.Compare(count[b], count[a]) })
		r.weekdays = r.weekdays[:min(len(r.weekdays), max(1, (times+2)/4))] // a day it was moved to isn't one of its days
		slices.Sort(r.weekdays)
	case s.Cadence == Biweekly:
		r.weeks = 2
	case s.Cadence == Monthly:
		r.months = 1
	default:
		r.months = 3
	}
	return r
}

// turn is a span of days in which a meeting is due.
type turn struct{ from, to date }

// turn is the one that a day lies in.
func (r rhythm) turn(d date) turn {
	if r.weeks > 0 {
		length := date(7 * r.weeks)
		start := r.anchor.monday()
		n := (d - start) / length
		if d < start {
			n = (d - start - length + 1) / length
		}
		return turn{start + n*length, start + (n+1)*length}
	}
	t := d.in(time.UTC)
	first := t.Month() - (t.Month()-1)%time.Month(r.months)
	begin := time.Date(t.Year(), first, 1, 0, 0, 0, 0, time.UTC)
	return turn{dateOf(begin, time.UTC), dateOf(begin.AddDate(0, r.months, 0), time.UTC)}
}

// due are the days of a turn on which the meeting has to be. In a turn of
// months nobody can tell before the end: it is the last working day.
func (r rhythm) due(t turn) []date {
	switch {
	case r.weeks == 1:
		var days []date
		for _, w := range r.weekdays {
			days = append(days, t.from+date(w))
		}
		return days
	case r.weeks > 1:
		return []date{t.from + r.anchor - r.anchor.monday()}
	}
	last := t.to - 1
	for !last.working() {
		last--
	}
	return []date{last}
}

// wanted are the days that must be known before a due day can be called
// missing: itself, or every working day of the months.
func (r rhythm) wanted(t turn, due date) []date {
	if r.weeks > 0 {
		return []date{due}
	}
	var days []date
	for d := t.from; d < t.to; d++ {
		if d.working() {
			days = append(days, d)
		}
	}
	return days
}
