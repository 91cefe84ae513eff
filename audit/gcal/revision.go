package gcal

import "adjourn/audit"

// revisions are those of the series, by recurringEventId. Where the series' own
// item is not there: instances have the sequence of their series unless they
// were changed by themselves, so what most of them have is the series', of
// equals the higher. It was last changed when any of these was.
func (c *Calendar) revisions() map[string]*audit.Revision {
	type sequence struct {
		series string
		n      int
	}
	counts := map[sequence]int{}
	all := map[string]*audit.Revision{}
	for i := range c.entries {
		e := &c.entries[i].event
		if e.SeriesID == "" {
			continue
		}
		counts[sequence{e.SeriesID, e.Revision.Sequence}]++
	}
	for s, n := range counts {
		r := all[s.series]
		if r == nil {
			all[s.series] = &audit.Revision{Sequence: s.n}
			continue
		}
		most := counts[sequence{s.series, r.Sequence}]
		if n > most || n == most && s.n > r.Sequence {
			r.Sequence = s.n
		}
	}
	for id, m := range c.masters {
		if r := all[id]; r != nil && m.event.ID != "" {
			r.Sequence = m.event.Revision.Sequence
		}
	}
	for i := range c.entries {
		e := &c.entries[i].event
		if r := all[e.SeriesID]; r != nil && e.Revision.Sequence == r.Sequence && e.Revision.Stamp.After(r.Stamp) {
			r.Stamp = e.Revision.Stamp
		}
	}
	return all
}

// absent is what is told of an event outside the window: that older copies of
// it elsewhere are out of date. Of an instance that was not moved out of the
// window, it is told of its series.
func absent(e *audit.Event, window audit.Window) audit.Event {
	a := audit.Event{Absent: true, UID: e.UID, Owner: e.Owner, Revision: e.Revision}
	if e.SeriesID == "" {
		return a
	}
	a.SeriesID, a.Series = e.SeriesID, e.Series
	if window.Contains(e.Original) {
		a.ID, a.Original = e.ID, e.Original
	}
	return a
}
