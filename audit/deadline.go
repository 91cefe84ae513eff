package audit

import "time"

// maxCalendarDays is how long a round may be open: later than that, a question
// is forgotten (a ceiling that is a judgement call).
const maxCalendarDays = 7

// orDefault stands in for hours in which nobody ever works.
func (h Hours) orDefault() Hours {
	if h.Days == [7]bool{} || h.Start < 0 || h.End > 24*time.Hour || h.End <= h.Start {
		return DefaultPolicy().Hours
	}
	return h
}

// WorkingDay says whether t falls on a day that is worked on.
func (h Hours) WorkingDay(t time.Time) bool { return h.orDefault().Days[t.Weekday()] }

// AddDays is n working days after t, at the same time on the clock. The day of
// t doesn't count.
func (h Hours) AddDays(t time.Time, n int) time.Time {
	for n > 0 {
		t = t.AddDate(0, 0, 1)
		if h.WorkingDay(t) {
			n--
		}
	}
	return t
}

// Deadline is n working days after now (at least one, at most seven days on
// the calendar): an hour before work ends, or in the morning an hour after it
// begins.
func (h Hours) Deadline(now time.Time, n int, morning bool) time.Time {
	h = h.orDefault()
	day := h.AddDays(now, max(n, 1))
	if last := now.AddDate(0, 0, maxCalendarDays); day.After(last) {
		for day = last; !h.WorkingDay(day); {
			day = day.AddDate(0, 0, -1)
		}
	}
	at := h.End - time.Hour
	if morning || at <= h.Start {
		at = min(h.Start+time.Hour, h.End)
	}
	return onClock(day, at)
}

// RemindAt is when those who are missing get their one reminder: a quarter of
// the time is left, in working hours if any are.
func (h Hours) RemindAt(from, by time.Time) time.Time {
	at := from.Add(by.Sub(from) / 4 * 3)
	if open := h.Open(at); open.Before(by) {
		return open
	}
	return at
}

// Open is the first moment from t on that lies in working hours.
func (h Hours) Open(t time.Time) time.Time {
	h = h.orDefault()
	switch start := onClock(t, h.Start); {
	case !h.WorkingDay(t) || !t.Before(onClock(t, h.End)):
		return onClock(h.AddDays(t, 1), h.Start)
	case t.Before(start):
		return start
	default:
		return t
	}
}

// onClock is the day of t at a time on the clock, which isn't the same as so
// many hours after midnight on the two days when clocks are changed.
func onClock(t time.Time, at time.Duration) time.Time {
	year, month, day := t.Date()
	return time.Date(year, month, day, int(at/time.Hour), int(at%time.Hour/time.Minute), 0, 0, t.Location())
}
