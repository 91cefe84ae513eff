package audit

import (
	"slices"
	"time"
)

// look is an audit as an observation of its calendar.
type look struct {
	*Audit
	place    *time.Location
	from, to date // of the window, to exclusive
	read     date // from when on it knows what was on
	series   map[string]*Series
	starts   map[string]map[date]int // instances in the window
	sighted  map[string]map[date]Sighting
}

func lookOf(a *Audit) *look {
	place := a.Window.From.Location()
	l := &look{
		Audit: a, place: place, from: dateOf(a.Window.From, place), to: dateOf(a.Window.To, place),
		series: map[string]*Series{}, starts: map[string]map[date]int{}, sighted: map[string]map[date]Sighting{},
	}
	l.read = l.from
	if !a.Read.IsZero() {
		l.read = dateOf(a.Read, place)
	}
	for i := range a.Series {
		s := &a.Series[i]
		if s.UID == "" {
			continue
		}
		l.series[s.UID] = s
		on := map[date]int{}
		for _, one := range s.Instances {
			on[dateOf(one.Start, place)]++
		}
		l.starts[s.UID] = on
	}
	for _, s := range a.Sightings {
		if l.sighted[s.UID] == nil {
			l.sighted[s.UID] = map[date]Sighting{}
		}
		d := dateOf(s.Start, place)
		if other, ok := l.sighted[s.UID][d]; !ok || other.Off || s.Reason == "" { // one that is on tells more
			l.sighted[s.UID][d] = s
		}
	}
	return l
}

// presence is what a look says of one date of a meeting.
type presence int

const (
	missing   presence = iota // it isn't there, or was called off
	held                      // it is on
	elsewhere                 // it is on without the reader, or on another day
)

// presence is that of any of a meeting's events, and of which.
func (l *look) presence(uids []string, d date) (string, presence) {
	of, best := uids[0], missing
	for _, uid := range uids {
		switch p := l.one(uid, d); {
		case p == held:
			return uid, held
		case p == elsewhere:
			of, best = uid, elsewhere
		}
	}
	return of, best
}

func (l *look) one(uid string, d date) presence {
	if l.starts[uid][d] > 0 {
		return held
	}
	switch s, ok := l.sighted[uid][d]; {
	case !ok || s.Off:
		return missing
	case s.Reason == "":
		return held
	}
	return elsewhere
}

// span is the first and the last date in the window on which a meeting is seen;
// ok is false if there is none.
func (l *look) span(uid string) (first, last date, ok bool) {
	for d := l.from; d < l.to; d++ {
		if l.one(uid, d) == missing {
			continue
		}
		if !ok {
			first, ok = d, true
		}
		last = d
	}
	return first, last, ok
}

// hides says whether a meeting that isn't there may only not have been read:
// its event couldn't be, or something could not that could when it was seen.
func (l *look) hides(uids []string, seen *look) bool {
	for _, s := range l.Skipped {
		if s.UID == "" && l.unread(s) > seen.unread(s) || s.UID != "" && slices.Contains(uids, s.UID) {
			return true
		}
	}
	return false
}

// unread counts the events without a UID that could not be read there for that
// reason.
func (l *look) unread(like Skip) int {
	n := 0
	for _, s := range l.Skipped {
		if s.UID == "" && s.place() == like.place() && s.Reason == like.Reason {
			n++
		}
	}
	return n
}

// looks are all that was seen of one calendar, by when it was looked.
type looks struct {
	all   []*look
	on    map[date]*look // which of them tells of a day
	first date
	end   date           // the day after the last one that is told of
	place *time.Location // of the latest
}

// looksOf puts the audits of one calendar together. Of a day, the last look
// before its week was over tells, else the first one after: a series that is
// deleted whole takes its past with it. Days in weeks that had not begun at the
// latest look, or from its Friday on were not the coming one, are plans, and
// nobody tells of them.
func looksOf(audits []*Audit) *looks {
	c := &looks{on: map[date]*look{}}
	for _, a := range audits {
		c.all = append(c.all, lookOf(a))
	}
	slices.SortStableFunc(c.all, func(a, b *look) int { return a.Looked.Compare(b.Looked) })
	if len(c.all) == 0 {
		return c
	}
	latest := c.all[len(c.all)-1]
	c.place = latest.place
	c.end = (dateOf(latest.Looked, c.place) + 3).monday() + 7
	c.first = c.end
	for _, l := range c.all {
		for d := l.from; d < min(l.to, c.end); d++ {
			early := dateOf(l.Looked, l.place) < d.monday()+7
			if c.on[d] == nil || early {
				c.on[d] = l
			}
			c.first = min(c.first, d)
		}
	}
	return c
}

// knows says whether a meeting was ever seen on this calendar.
func (c *looks) knows(uid string) bool {
	return slices.ContainsFunc(c.all, func(l *look) bool { return l.series[uid] != nil || len(l.sighted[uid]) > 0 })
}

// Knows says whether any of these audits saw a meeting, in its window or before.
func Knows(audits []*Audit, uid string) bool {
	return uid != "" && slices.ContainsFunc(audits, func(a *Audit) bool {
		return slices.ContainsFunc(a.Series, func(s Series) bool { return s.UID == uid }) ||
			slices.ContainsFunc(a.Sightings, func(s Sighting) bool { return s.UID == uid })
	})
}
