package audit

import "time"

// seen is what the looks say of one turn of a followed meeting.
type seen struct {
	known   bool
	held    bool   // it was on, or without the reader, or on another day
	missing []date // on which it was due and isn't there
	short   bool   // at least half of its dates are missing
	counts  bool   // and that isn't one absence, as of a holiday
	is      *Shape // as it was held; nil if it wasn't
	at      time.Time
	given   map[date]time.Duration // by held dates
}

// follow goes through a meeting's turns since it was suggested to change, and
// says what became of it and what that gave back.
func (t *track) follow(h *historian) {
	var turns []seen
	last := t.first
	since := dateOf(t.Since, t.first.place)
	for at := t.rhythm.turn(since); at.from < h.end; at = t.rhythm.turn(at.to) {
		if s := t.see(h, at, since, &last); s.known {
			turns = append(turns, s)
		}
	}
	for i := range turns {
		turns[i].counts = turns[i].short && t.again(turns, i)
		for d, given := range turns[i].given {
			t.give(h, d, given)
		}
		if turns[i].counts {
			for _, d := range turns[i].missing {
				t.give(h, d, t.Was.cost())
			}
		}
	}
	t.settle(turns)
	if latest := h.all[len(h.all)-1]; t.Outcome != Gone {
		t.Unseen = latest.misses(t.uids, last)
	}
	if t.Unseen != "" && !t.Outcome.Changed() {
		t.Outcome = Unseen
	}
}

// give counts what a date gave back, unless a round decides on it.
func (t *track) give(h *historian, d date, given time.Duration) {
	for _, uid := range t.uids {
		if h.rounds[uid][d] {
			return
		}
	}
	t.GivenBack += given
	h.weeks[d.monday()] += given
}

// see asks the looks about one turn. last is the latest look that showed the
// meeting.
func (t *track) see(h *historian, at turn, since date, last **look) seen {
	s := seen{given: map[date]time.Duration{}}
	state := map[date]presence{}
	extra := 0 // on a day on which it wasn't due
	due := map[date]bool{}
	for _, d := range t.rhythm.due(at) {
		due[d] = true
	}
	for d := at.from; d < min(at.to, h.end); d++ {
		l := h.on[d]
		if l == nil {
			continue
		}
		uid, p := l.presence(t.uids, d)
		if p == missing && l.hides(t.uids, *last) {
			continue
		}
		state[d] = p
		if p == missing {
			continue
		}
		*last, s.held, s.known = l, true, true
		if !due[d] {
			extra++
		}
		if s.at.IsZero() {
			s.at = l.Looked
		}
		if m := l.series[uid]; p == held && m != nil {
			is := shapeOf(m)
			s.is = &is
			if saved := t.Was.cost() - is.cost(); saved > 0 && d >= since && outcomeOf(t.Was, is).Changed() {
				s.given[d] += time.Duration(l.starts[uid][d]) * saved
			}
		}
	}
	known := 0
	for _, d := range t.rhythm.due(at) {
		if d < since || !all(t.rhythm.wanted(at, d), state) {
			continue
		}
		known++
		s.known = true
		if state[d] == missing {
			s.missing = append(s.missing, d)
			if s.at.IsZero() {
				s.at = h.on[d].Looked
			}
		}
	}
	s.missing = s.missing[min(extra, len(s.missing)):]
	s.short = len(s.missing) > 0 && 2*len(s.missing) >= known
	return s
}

// all says whether something is known of every day.
func all(days []date, known map[date]presence) bool {
	for _, d := range days {
		if _, ok := known[d]; !ok {
			return false
		}
	}
	return true
}

// again says whether a short turn is more than one absence: another is short
// within two turns, or it is held less often beside it.
func (t *track) again(turns []seen, i int) bool {
	for _, by := range []int{-2, -1, 1, 2} {
		j := i + by
		if j < 0 || j >= len(turns) {
			continue
		}
		if turns[j].short {
			return true
		}
		if is := turns[j].is; is != nil && (by == 1 || by == -1) && outcomeOf(t.Was, *is) == Rarer {
			return true
		}
	}
	return false
}

// settle names what became of the meeting, and since when.
func (t *track) settle(turns []seen) {
	streak, longest, gaps := 0, 0, 0
	var changed time.Time
	quiet := 0
	for i := range turns {
		s := &turns[i]
		if s.held {
			streak = 0
		} else {
			streak++
			longest = max(longest, streak)
		}
		if s.is != nil {
			t.Is = *s.is
		}
		if s.counts && i >= len(turns)-6 && (s.held || i == 0 || !turns[i-1].counts) {
			gaps++
		}
		switch better := s.counts || s.is != nil && outcomeOf(t.Was, *s.is).Changed(); {
		case better && changed.IsZero():
			changed, quiet = s.at, 0
		case better:
			quiet = 0
		default:
			if quiet++; quiet > 1 { // one turn as before is part of meeting less often
				changed = time.Time{}
			}
		}
	}
	t.Outcome = outcomeOf(t.Was, t.Is)
	patience := 2
	if t.Outcome == Rarer {
		patience *= max(1, turnsAMonth(t.Was.Cadence)/turnsAMonth(t.Is.Cadence))
	}
	switch {
	case streak >= patience:
		t.Outcome, t.Is = Gone, Shape{}
	case gaps > 1:
		t.Outcome = Rarer
	case t.Outcome == Unchanged && longest > 1:
		t.Outcome = Back
	}
	if t.Outcome.Changed() {
		t.Changed = changed
	}
}

// misses is why a look doesn't show a meeting though it may be on, "" if it
// shows it or can tell that it isn't.
func (l *look) misses(uids []string, seen *look) string {
	reason := ""
	for d := l.from; d < l.to; d++ {
		for _, uid := range uids {
			switch s := l.sighted[uid][d]; {
			case l.one(uid, d) == held:
				return ""
			case s.Reason != "" && !s.Off:
				reason = s.Reason
			}
		}
	}
	if reason == "" && l.hides(uids, seen) {
		return "it couldn't be read"
	}
	return reason
}

// turnsAMonth is how often a cadence meets in four weeks, roughly, to compare
// two.
func turnsAMonth(c Cadence) int {
	switch c {
	case Daily:
		return 20
	case Weekly:
		return 4
	case Biweekly:
		return 2
	}
	return 1
}

// outcomeOf names the largest change: less often, shorter, smaller by a fifth or
// more, then an agenda.
func outcomeOf(was, is Shape) Outcome {
	switch {
	case turnsAMonth(is.Cadence) < turnsAMonth(was.Cadence) && is.Cadence != Irregular:
		return Rarer
	case is.Duration < was.Duration:
		return Shorter
	case 5*is.Headcount <= 4*was.Headcount:
		return Smaller
	case was.Agenda != AgendaFull && is.Agenda == AgendaFull:
		return WithAgenda
	}
	return Unchanged
}
