package audit

import "time"

// maxCalendarDays is how long a round may be open: later than that, a question
// is forgotten (a ceiling that is a judgement call).
const maxCalendarDays = 7

// WorkWeek says when people work. Its zone is that of the times it is asked
// about.
type WorkWeek struct {
	Days       [7]bool       // by time.Weekday
	Start, End time.Duration // on the clock, since midnight
}

// DefaultWorkWeek is Monday to Friday, 9 to 17.
func DefaultWorkWeek() WorkWeek {
	return WorkWeek{
		Days:  [7]bool{time.Monday: true, time.Tuesday: true, time.Wednesday: true, time.Thursday: true, time.Friday: true},
		Start: 9 * time.Hour,
		End:   17 * time.Hour,
	}
}

// orDefault stands in for a week in which nobody ever works.
func (w WorkWeek) orDefault() WorkWeek {
	if w.Days == [7]bool{} || w.Start < 0 || w.End > 24*time.Hour || w.End <= w.Start {
		return DefaultWorkWeek()
	}
	return w
}

// WorkingDay says whether t falls on a day that is worked on.
func (w WorkWeek) WorkingDay(t time.Time) bool { return w.orDefault().Days[t.Weekday()] }

// AddDays is n working days after t, at the same time on the clock. The day of
// t doesn't count.
func (w WorkWeek) AddDays(t time.Time, n int) time.Time {
	for n > 0 {
		t = t.AddDate(0, 0, 1)
		if w.WorkingDay(t) {
			n--
		}
	}
	return t
}

// Deadline is n working days after now (at least one, at most seven days on
// the calendar): an hour before work ends, or in the morning an hour after it
// begins.
func (w WorkWeek) Deadline(now time.Time, n int, morning bool) time.Time {
	w = w.orDefault()
	day := w.AddDays(now, max(n, 1))
	if last := now.AddDate(0, 0, maxCalendarDays); day.After(last) {
		for day = last; !w.WorkingDay(day); {
			day = day.AddDate(0, 0, -1)
		}
	}
	at := w.End - time.Hour
	if morning || at <= w.Start {
		at = min(w.Start+time.Hour, w.End)
	}
	return onClock(day, at)
}

// Open is the first moment from t on that lies in working hours.
func (w WorkWeek) Open(t time.Time) time.Time {
	w = w.orDefault()
	switch start := onClock(t, w.Start); {
	case !w.WorkingDay(t) || !t.Before(onClock(t, w.End)):
		return onClock(w.AddDays(t, 1), w.Start)
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
