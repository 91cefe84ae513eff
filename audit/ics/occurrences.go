package ics

import (
	"iter"
	"maps"
	"slices"
	"time"

	"adjourn/audit"
)

// occurrencesOf plans an entry's occurrences that overlap the window, EXDATE
// taken off.
func (r *reader) occurrencesOf(e *entry) ([]occurrence, error) {
	if !e.recurs() {
		o := occurrence{wall: e.start.wall, start: e.start.in(r.floating), length: e.length}
		if !r.overlaps(e, o) {
			return nil, nil
		}
		return []occurrence{o}, nil
	}
	reach := e.length.upperBound()
	from := onClock(r.window.From, e.clock).Add(-reach)
	to := onClock(r.window.To, e.clock).Add(3 * time.Hour)
	walls := map[time.Time]span{}
	if e.rule != nil {
		found, err := r.expand(e, *e.rule, from, to)
		if err != nil {
			return nil, err
		}
		for _, w := range found {
			walls[w] = e.length
		}
	} else {
		walls[e.start.wall] = e.length
	}
	for _, d := range e.rdates {
		length := e.length
		if d.length != nil {
			length = *d.length
		}
		walls[r.onEntryClock(e, d.start)] = length
	}
	for _, x := range e.exrules {
		found, err := r.expand(e, x, from, to)
		if err != nil {
			return nil, err
		}
		for _, w := range found {
			delete(walls, w)
		}
	}
	return r.keep(e, walls), nil
}

// keep are the planned times that overlap the window and aren't excluded.
func (r *reader) keep(e *entry, walls map[time.Time]span) []occurrence {
	out := r.excluded(e)
	var kept []occurrence
	for _, wall := range slices.SortedFunc(maps.Keys(walls), time.Time.Compare) {
		o := occurrence{wall: wall, start: instant(wall, e.clock), length: walls[wall]}
		if !out(o) && r.overlaps(e, o) {
			kept = append(kept, o)
		}
	}
	return kept
}

// onEntryClock is a moment as the clock of the entry's start shows it.
func (r *reader) onEntryClock(e *entry, m moment) time.Time {
	if e.start.date || m.date && m.loc == nil {
		day := m.day()
		if e.start.date {
			return day
		}
		y, mo, d := day.Date()
		h, mi, s := e.start.wall.Clock()
		return time.Date(y, mo, d, h, mi, s, 0, time.UTC)
	}
	return onClock(m.in(r.floating), e.clock)
}

// expand gives a rule's planned times between two walls, up to its UNTIL.
func (r *reader) expand(e *entry, rule rule, from, to time.Time) ([]time.Time, error) {
	x, err := newExpansion(rule, e.start.wall, &r.steps)
	if err != nil {
		return nil, err
	}
	if u := rule.until; u != nil {
		last := u.wall
		switch {
		case u.date || e.start.date:
			last = u.day().Add(24*time.Hour - time.Second)
		case u.loc == time.UTC:
			last = onClock(u.wall, e.clock)
		}
		if last.Before(to) {
			to = last
		}
	}
	return x.between(from, to)
}

// excluded tells which planned times an EXDATE takes off: that very moment, or,
// of a date, everything on that day.
func (r *reader) excluded(e *entry) func(occurrence) bool {
	moments, days := map[int64]bool{}, map[int64]bool{}
	for _, m := range e.exdates {
		if m.date || e.start.date {
			days[m.day().Unix()] = true
		} else {
			moments[m.in(r.floating).Unix()] = true
		}
	}
	return func(o occurrence) bool {
		return moments[o.start.Unix()] || days[midnight(o.wall).Unix()]
	}
}

func (r *reader) overlaps(e *entry, o occurrence) bool {
	end := o.length.after(o.start, e.clock)
	return o.start.Before(r.window.To) && (end.After(r.window.From) || !o.start.Before(r.window.From))
}

// occurrences delivers everything that was kept, in the order of the file.
func (r *reader) occurrences() iter.Seq[audit.Event] {
	return func(yield func(audit.Event) bool) {
		for _, s := range r.order {
			if !r.deliver(s, yield) {
				return
			}
		}
	}
}

// deliver gives one series' occurrences: the planned ones that nothing
// replaces, then the replacements.
func (r *reader) deliver(s *series, yield func(audit.Event) bool) bool {
	ending := audit.EndingUnknown
	for _, m := range s.order {
		if m.rule != nil && !m.rule.ends() {
			ending = audit.NeverEnds
		} else if ending == audit.EndingUnknown {
			ending = audit.Ends
		}
		for _, o := range m.starts {
			if s.replaced[o.start.Unix()] != nil || s.days[midnight(o.wall).Unix()] != nil || r.changed(s, o) {
				continue
			}
			if !yield(r.event(m.entry, o, m.recurs(), o.start, ending)) {
				return false
			}
		}
	}
	for _, e := range s.replacements() {
		o := occurrence{wall: e.start.wall, start: e.start.in(r.floating), length: e.length}
		if !r.overlaps(e, o) {
			continue
		}
		if !yield(r.event(e, o, true, e.replaces.in(r.floating), ending)) {
			return false
		}
	}
	return true
}

// changed says whether an occurrence lies where the series was changed in a way
// that isn't read.
func (r *reader) changed(s *series, o occurrence) bool {
	for _, m := range s.cut {
		if !o.start.Before(m.in(r.floating)) {
			return true
		}
	}
	return false
}

// replacements are a series' changed occurrences, by the time they were planned.
func (s *series) replacements() []*entry {
	var list []*entry
	for _, from := range []map[int64]*entry{s.replaced, s.days} {
		for _, at := range slices.Sorted(maps.Keys(from)) {
			list = append(list, from[at])
		}
	}
	return list
}

// event is one occurrence as the heart takes it.
func (r *reader) event(e *entry, o occurrence, recurring bool, planned time.Time, ending audit.Ending) audit.Event {
	ev := e.event
	ev.Start, ev.End = o.start, o.length.after(o.start, e.clock)
	ev.EndMadeUp = e.noEnd
	ev.AllDay = ev.AllDay || e.start.date
	if e.start.loc != nil && e.start.loc != time.UTC {
		ev.Zone = e.start.loc.String()
	}
	ev.ID = e.uid
	if recurring {
		ev.SeriesID, ev.Original, ev.Ending = e.uid, planned, ending
		ev.ID = e.uid + "_" + planned.UTC().Format("20060102T150405Z")
	}
	return ev
}
