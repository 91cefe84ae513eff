package ics

import (
	"slices"
	"time"

	"adjourn/audit"
)

// slot is one occurrence: Unix seconds.
type slot struct{ start, end int64 }

// slots finds the occurrences of an event that overlap a window.
type slots struct {
	*head
	loc    *time.Location
	window audit.Window
	steps  *int
	found  []slot
}

// occurrencesOf gives the occurrences of h in the window, in order; those that
// other entries replace are among them.
func occurrencesOf(h *head, window audit.Window, zone *time.Location, steps *int) ([]slot, error) {
	s := &slots{head: h, loc: h.location(zone), window: window, steps: steps}
	if !h.recurs() {
		s.add(h.start.in(s.loc), h.length)
		return s.found, nil
	}
	for i := range h.rules {
		err := s.expand(&h.rules[i], func(wall time.Time) { s.add(instant(wall, s.loc), h.length) })
		if err != nil {
			return nil, err
		}
	}
	if len(h.rules) == 0 {
		s.add(h.start.in(s.loc), h.length)
	}
	for _, d := range h.dates {
		s.addDate(d)
	}
	if err := s.exclude(); err != nil {
		return nil, err
	}
	slices.SortFunc(s.found, func(a, b slot) int { return int(max(-1, min(1, a.start-b.start))) })
	return slices.CompactFunc(s.found, func(a, b slot) bool { return a.start == b.start }), nil
}

// add takes an occurrence if it overlaps the window.
func (s *slots) add(start time.Time, length span) {
	if end := length.after(start, s.loc); overlaps(start, end, s.window) {
		s.found = append(s.found, slot{start.Unix(), end.Unix()})
	}
}

// overlaps counts what has no length as lying where it starts.
func overlaps(start, end time.Time, w audit.Window) bool {
	return start.Before(w.To) && (end.After(w.From) || !start.Before(w.From))
}

// expand calls each with what the clock shows at a rule's occurrences around the
// window.
func (s *slots) expand(r *rule, each func(time.Time)) error {
	x, err := newExpansion(*r, s.start.wall, s.steps)
	if err != nil {
		return err
	}
	const margin = 25 * time.Hour // more than clocks ever jump
	from := onClock(s.window.From.Add(-s.length.upperBound()), s.loc).Add(-margin)
	to := onClock(s.window.To, s.loc).Add(margin)
	if r.until != nil {
		if last := r.until.wall.Add(2 * margin); last.Before(to) {
			to = last
		}
	}
	found, err := x.between(from, to)
	if err != nil {
		return err
	}
	for _, wall := range found {
		if !s.past(wall, r.until) {
			each(wall)
		}
	}
	return nil
}

// past says whether an occurrence is after UNTIL, which is inclusive. A date
// there means all of that day, also where the event has a clock.
func (s *slots) past(wall time.Time, until *moment) bool {
	switch {
	case until == nil:
		return false
	case s.start.date || until.date:
		return midnight(wall).After(until.day())
	}
	return instant(wall, s.loc).After(until.in(s.loc))
}

// addDate takes an RDATE in; a date alone has the event's clock.
func (s *slots) addDate(d extraDate) {
	length := s.length
	if d.length != nil {
		length = *d.length
	}
	switch {
	case s.start.date:
		s.add(instant(d.day(), s.loc), length)
	case d.date:
		s.add(instant(d.wall.Add(s.start.wall.Sub(midnight(s.start.wall))), s.loc), length)
	default:
		s.add(d.in(s.loc), length)
	}
}

// exclude takes out what EXDATE and EXRULE name. A date there means whatever
// starts on that day.
func (s *slots) exclude() error {
	if len(s.exDates) == 0 && len(s.exRules) == 0 {
		return nil
	}
	starts, days := map[int64]bool{}, map[time.Time]bool{}
	for _, m := range s.exDates {
		if m.date || s.start.date {
			days[m.day()] = true
		} else {
			starts[m.in(s.loc).Unix()] = true
		}
	}
	for i := range s.exRules {
		err := s.expand(&s.exRules[i], func(wall time.Time) { starts[instant(wall, s.loc).Unix()] = true })
		if err != nil {
			return err
		}
	}
	s.found = slices.DeleteFunc(s.found, func(o slot) bool {
		return starts[o.start] || days[dayOf(o.start, s.loc)]
	})
	return nil
}

// dayOf is the day on a calendar in loc, written as UTC.
func dayOf(unix int64, loc *time.Location) time.Time {
	return midnight(onClock(time.Unix(unix, 0), loc))
}
