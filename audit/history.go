package audit

import (
	"cmp"
	"slices"
	"strings"
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
	Unseen     Outcome = "not seen this week" // and unchanged before
)

// Changed says whether an outcome is a change for the better.
func (o Outcome) Changed() bool { return o != Unchanged && o != Back && o != Unseen }

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

// cost is what one occurrence takes.
func (s Shape) cost() time.Duration { return cost(s.Headcount, s.Duration) }

// Followed is one meeting that was suggested to change, and what was seen of it
// since.
type Followed struct {
	UID, ID, Title string // the title is empty if private
	Private, Mine  bool
	Suggested      Verdict
	Since          time.Time // the audit that first suggested it
	Was, Is        Shape     // Is is as it was last seen, empty if it is gone
	Outcome        Outcome
	Changed        time.Time     // the audit that first showed the change; zero if none
	GivenBack      time.Duration // person-time of the dates since, as observed; without those of rounds
	// Unseen is why the latest audit doesn't tell of it; "" if it does.
	Unseen string
	// Anew is when it was first seen as a new event with the same title,
	// organizer and time or guests; zero if it is the same event.
	Anew time.Time
}

// Week is what the dates of one calendar week gave back, from Monday on.
type Week struct {
	From      time.Time
	GivenBack time.Duration
}

// Follow is how many nudges were followed by a change, of those that are old
// enough to tell.
type Follow struct {
	Nudges, Changed int
}

// Past is what became of earlier suggestions on one calendar, as far as its
// recorded audits show it: observed, never promised.
type Past struct {
	Audits                int
	Meetings              []Followed // by what they gave back, falling
	Weeks                 []Week     // those that an audit tells of, rising
	GivenBack             time.Duration
	FourWeeks, TwelveWeek Follow
	Rounds                Rounds
}

// History compares the recorded audits of one calendar with the nudges that
// were sent and the rounds that were closed. Each audit is a look at the
// calendar: it tells of the days of its window. A date on which a meeting is due
// is held, missing, or not known, because no look tells of it or the meeting
// couldn't be read. Hours are counted by date, whatever windows were recorded.
//
// One-offs are not followed: they pass by themselves. Nudges and rounds count
// where their meeting was seen on this calendar; without any audit, all rounds.
func History(audits []*Audit, nudges []PastNudge, rounds []PastRound) Past {
	c := looksOf(audits)
	h := &historian{looks: c, tracks: map[string]*track{}, weeks: map[date]time.Duration{}}
	for d := c.first; d < c.end; d++ {
		if c.on[d] != nil {
			h.weeks[d.monday()] += 0
		}
	}
	for _, l := range c.all {
		h.suggested(l)
	}
	p := Past{Audits: len(audits)}
	p.Rounds = h.replaced(rounds)
	for _, t := range h.order {
		t.follow(h)
		p.Meetings = append(p.Meetings, t.Followed)
	}
	slices.SortStableFunc(p.Meetings, func(a, b Followed) int {
		return cmp.Or(cmp.Compare(b.GivenBack, a.GivenBack), cmp.Compare(b.Was.PersonTimeMonth, a.Was.PersonTimeMonth), cmp.Compare(a.UID, b.UID))
	})
	for d, given := range h.weeks {
		p.Weeks = append(p.Weeks, Week{d.in(c.place), given})
		p.GivenBack += given
	}
	slices.SortFunc(p.Weeks, func(a, b Week) int { return a.From.Compare(b.From) })
	p.FourWeeks, p.TwelveWeek = h.followed(nudges, 4), h.followed(nudges, 12)
	return p
}

// historian knows one calendar's looks and the meetings that it follows.
type historian struct {
	*looks
	tracks map[string]*track
	order  []*track
	weeks  map[date]time.Duration   // given back, by the week's Monday
	rounds map[string]map[date]bool // the dates that a round decides, by uid
}

// track is a followed meeting.
type track struct {
	Followed
	uids   []string
	first  *look   // that suggested it
	like   *Series // as it was last seen in a look at its time
	rhythm rhythm
}

// suggested takes up what a look suggests to change, and finds again what was
// made anew.
func (h *historian) suggested(l *look) {
	for i := range l.Series {
		s := &l.Series[i]
		if s.UID == "" || s.Cadence == Once || l.series[s.UID] != s {
			continue
		}
		t := h.tracks[s.UID]
		if t == nil {
			t = h.madeAnew(l, s)
		}
		switch {
		case t != nil:
			t.like, t.ID = s, s.ID
		case s.Verdict != Keep:
			t = &track{uids: []string{s.UID}, first: l, like: s, rhythm: rhythmOf(l, s), Followed: Followed{
				UID: s.UID, ID: s.ID, Private: s.Private, Mine: s.Mine, Suggested: s.Verdict, Since: l.Looked,
				Was: shapeOf(s), Is: shapeOf(s), Outcome: Unchanged,
			}}
			if !s.Private {
				t.Title = s.Title
			}
			h.tracks[s.UID] = t
			h.order = append(h.order, t)
		}
	}
}

// madeAnew is the followed meeting that a series of another UID goes on with:
// it is much like it, and none was seen when the other was on.
func (h *historian) madeAnew(l *look, s *Series) *track {
	for _, t := range h.order {
		if alike(t.like, s) && h.after(t, s.UID) {
			t.uids, t.Anew = append(t.uids, s.UID), l.Looked
			h.tracks[s.UID] = t
			return t
		}
	}
	return nil
}

// alike says whether two series can be one meeting: the same title and
// organizer, and the same time in the week or the same number of people. Of
// private ones there is neither title nor organizer, so all else has to be the
// same.
func alike(a, b *Series) bool {
	if a.Private != b.Private || a.Mine != b.Mine || !strings.EqualFold(strings.TrimSpace(a.Title), strings.TrimSpace(b.Title)) ||
		!strings.EqualFold(a.Organizer.Email, b.Organizer.Email) {
		return false
	}
	when := sameTime(a, b)
	if a.Private || a.Title == "" {
		return when && a.Headcount == b.Headcount && a.Duration == b.Duration
	}
	return when || a.Headcount == b.Headcount && a.Headcount > 2
}

// sameTime says whether two series meet at the same time on the same weekday.
func sameTime(a, b *Series) bool {
	for _, x := range a.Instances {
		for _, y := range b.Instances {
			at := y.Start.In(x.Start.Location())
			if x.Start.Weekday() == at.Weekday() && x.Start.Hour() == at.Hour() && x.Start.Minute() == at.Minute() {
				return true
			}
		}
	}
	return false
}

// after says whether a UID begins where a meeting's others end: from the look on
// that first saw it, none sees them on or after its first day.
func (h *historian) after(t *track, uid string) bool {
	var begins date
	seen := false
	for _, l := range h.all {
		first, _, ok := l.span(uid)
		if ok && (!seen || first < begins) {
			begins, seen = first, true
		}
	}
	from := slices.IndexFunc(h.all, func(l *look) bool { return l.series[uid] != nil })
	for _, l := range h.all[max(0, from):] {
		for _, old := range t.uids {
			if _, last, ok := l.span(old); ok && last >= begins {
				return false
			}
		}
	}
	return seen
}

// followed counts the nudges that are at least so many weeks old, and those
// whose meeting changed within them.
func (h *historian) followed(nudges []PastNudge, weeks int) Follow {
	var f Follow
	for _, n := range nudges {
		t, end := h.tracks[n.UID], n.SentAt.AddDate(0, 0, 7*weeks)
		if t == nil || end.After(h.all[len(h.all)-1].Looked) {
			continue
		}
		f.Nudges++
		if t.Changed.After(n.SentAt) && !t.Changed.After(end) {
			f.Changed++
		}
	}
	return f
}
