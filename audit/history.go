package audit

import (
	"cmp"
	"slices"
	"time"
)

// Outcome is what became of a meeting after it was suggested to change.
type Outcome string

const (
	Gone       Outcome = "gone"
	Back       Outcome = "back again"
	Rarer      Outcome = "less often"
	Shorter    Outcome = "shorter"
	Smaller    Outcome = "smaller"
	WithAgenda Outcome = "an agenda now"
	Unchanged  Outcome = "unchanged"
)

// Changed says whether an outcome is a change for the better.
func (o Outcome) Changed() bool { return o != Unchanged && o != Back }

// Shape is what a meeting takes, at one time.
type Shape struct {
	Headcount       int
	Duration        time.Duration
	Cadence         Cadence
	Agenda          Agenda
	PersonTimeMonth time.Duration
}

func shapeOf(s *Series) Shape {
	return Shape{s.Headcount, s.Duration, s.Cadence, s.Agenda, s.PersonTimeMonth}
}

// Followed is one meeting that was suggested to change, and what was seen of it
// since.
type Followed struct {
	UID, ID, Title string // the title is empty if private
	Private, Mine  bool
	Suggested      Verdict
	Since          time.Time // the audit that first suggested it
	Was, Is        Shape     // Is is empty if it is gone
	Outcome        Outcome
	Changed        time.Time     // the audit that first showed a change; zero if none
	GivenBack      time.Duration // person-time in all audited weeks since, as observed
}

// Week is what one audited week gave back, by all followed meetings.
type Week struct {
	From      time.Time
	GivenBack time.Duration
}

// Follow is how many nudges were followed by a change, of those that are old
// enough to tell.
type Follow struct {
	Nudges, Changed int
}

// Past is what became of earlier suggestions, as far as the recorded audits
// show it: observed, never promised.
type Past struct {
	Meetings              []Followed // by what they gave back, falling
	Weeks                 []Week     // rising
	GivenBack             time.Duration
	FourWeeks, TwelveWeek Follow
	Rounds                Rounds
}

// Rounds are the written rounds that were closed.
type Rounds struct {
	Closed, Settled, Met int           // Met ended in a meeting after all
	GivenBack            time.Duration // by the occurrences that weren't held
}

// History compares the recorded audits of one calendar, and the nudges that
// were sent. One-offs are not followed: they pass by themselves.
func History(audits []*Audit, nudges []PastNudge) Past {
	audits = slices.Clone(audits)
	slices.SortStableFunc(audits, func(a, b *Audit) int { return a.Window.From.Compare(b.Window.From) })
	h := &historian{tracks: map[string]*track{}}
	for i, a := range audits {
		if i+1 < len(audits) && audits[i+1].Window.From.Sub(a.Window.From) < 24*time.Hour {
			continue // the same week again, or in another zone: the last one counts
		}
		h.see(a)
	}
	var p Past
	for _, t := range h.order {
		p.Meetings = append(p.Meetings, t.Followed)
		p.GivenBack += t.GivenBack
	}
	slices.SortStableFunc(p.Meetings, func(a, b Followed) int {
		return cmp.Or(cmp.Compare(b.GivenBack, a.GivenBack), cmp.Compare(b.Was.PersonTimeMonth, a.Was.PersonTimeMonth), cmp.Compare(a.UID, b.UID))
	})
	p.Weeks = h.weeks
	if len(audits) > 0 {
		last := audits[len(audits)-1].Window.To
		p.FourWeeks, p.TwelveWeek = h.follow(nudges, 4, last), h.follow(nudges, 12, last)
	}
	return p
}

// historian walks through the audits, the oldest first.
type historian struct {
	tracks map[string]*track
	order  []*track
	weeks  []Week
}

// track is a followed meeting while its history is read.
type track struct {
	Followed
	lastSeen time.Time // the end of the last window it was in
	missing  bool      // it counts as gone
}

func (h *historian) see(a *Audit) {
	present := map[string]*Series{}
	for i := range a.Series {
		if s := &a.Series[i]; s.UID != "" && s.Cadence != Once {
			present[s.UID] = s
		}
	}
	var week time.Duration
	weeks := max(1, days(a.Window.From, a.Window.To)/7)
	for _, t := range h.order {
		saved := t.observe(present[t.UID], a) * time.Duration(weeks) / 4
		t.GivenBack += saved
		week += saved
	}
	for i := range a.Series {
		s := &a.Series[i]
		if h.tracks[s.UID] != nil || present[s.UID] != s || s.Verdict == Keep {
			continue
		}
		t := &track{lastSeen: a.Window.To, Followed: Followed{
			UID: s.UID, ID: s.ID, Private: s.Private, Mine: s.Mine, Suggested: s.Verdict, Since: a.AsOf,
			Was: shapeOf(s), Is: shapeOf(s), Outcome: Unchanged,
		}}
		if !s.Private {
			t.Title = s.Title
		}
		h.tracks[s.UID] = t
		h.order = append(h.order, t)
	}
	h.weeks = append(h.weeks, Week{a.Window.From, week})
}

// observe updates a meeting by one audit and gives what it gave back in four
// weeks, at that pace.
func (t *track) observe(s *Series, a *Audit) time.Duration {
	if s == nil {
		if a.Window.To.Sub(t.lastSeen) < patience(t.Was.Cadence) {
			return 0 // it may only not have been due
		}
		t.missing = true
		t.settle(Gone, Shape{}, a.AsOf)
		return t.Was.PersonTimeMonth
	}
	t.lastSeen = a.Window.To
	is := shapeOf(s)
	o := outcomeOf(t.Was, is)
	if t.missing && !o.Changed() {
		o = Back
	}
	t.settle(o, is, a.AsOf)
	if !o.Changed() {
		return 0
	}
	return max(0, t.Was.PersonTimeMonth-is.PersonTimeMonth)
}

func (t *track) settle(o Outcome, is Shape, at time.Time) {
	t.Outcome, t.Is = o, is
	switch {
	case !o.Changed():
		t.Changed = time.Time{}
	case t.Changed.IsZero():
		t.Changed = at
	}
}

// patience is how long a meeting must not be seen to count as gone: two of its
// turns.
func patience(c Cadence) time.Duration {
	const week = 7 * 24 * time.Hour
	switch c {
	case Daily:
		return week
	case Weekly:
		return 2 * week
	case Biweekly:
		return 4 * week
	}
	return 9 * week
}

// turns is how often a cadence meets in four weeks, roughly, to compare two.
func turns(c Cadence) int {
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
	case turns(is.Cadence) < turns(was.Cadence) && is.Cadence != Irregular:
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

// follow counts the nudges that are at least so many weeks old, and those whose
// meeting changed within them.
func (h *historian) follow(nudges []PastNudge, weeks int, now time.Time) Follow {
	var f Follow
	for _, n := range nudges {
		end := n.SentAt.AddDate(0, 0, 7*weeks)
		if end.After(now) {
			continue
		}
		f.Nudges++
		if t := h.tracks[n.UID]; t != nil && !t.Changed.IsZero() && t.Changed.After(n.SentAt) && !t.Changed.After(end) {
			f.Changed++
		}
	}
	return f
}
