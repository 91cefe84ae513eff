package audit

import (
	"cmp"
	"slices"
	"strings"
	"time"
)

// PastRound is a written round that was closed.
type PastRound struct {
	UID, Title string    // of the meeting; empty without one
	Start      time.Time // of the occurrence that it was to replace; zero without one
	// PersonTime is what the occurrence would have taken, Price what the round
	// itself took.
	PersonTime, Price time.Duration
	Settled, Met      bool // Met: it ended in a meeting after all
}

// Rounds are the written rounds that were closed.
type Rounds struct {
	Closed, Settled, Met int
	GivenBack            time.Duration // by the occurrences seen not to be held
	Expected             time.Duration // by those that are still to come
	Replaced             []Replaced    // by start
}

// Replaced is an occurrence that a round settled.
type Replaced struct {
	UID, Title string
	Start      time.Time
	GivenBack  time.Duration // its person-time less the price of all its rounds
	State      Replacement
}

// Replacement is whether the occurrence is known not to have been held.
type Replacement string

const (
	Expected  Replacement = "expected"     // it is still to come
	Observed  Replacement = "observed"     // it has passed, and is not on the calendar
	WasHeld   Replacement = "held"         // it has passed, and is still on the calendar
	NotLooked Replacement = "not observed" // no audit since tells of it
)

// replaced counts the rounds, and once each occurrence that one settled and for
// which no round met.
func (h *historian) replaced(rounds []PastRound) Rounds {
	var r Rounds
	h.rounds = map[string]map[date]bool{}
	of := map[string][]PastRound{} // by occurrence
	for _, one := range rounds {
		if len(h.all) > 0 && !h.knows(one.UID) {
			continue
		}
		r.Closed++
		if one.Settled {
			r.Settled++
		}
		if one.Met {
			r.Met++
		}
		if one.UID != "" && !one.Start.IsZero() {
			key := one.UID + " " + one.Start.UTC().Format(time.RFC3339)
			of[key] = append(of[key], one)
		}
	}
	for _, same := range of {
		if one, ok := replacedBy(same); ok {
			h.look(&one)
			r.add(one)
		}
	}
	slices.SortFunc(r.Replaced, func(a, b Replaced) int {
		return cmp.Or(a.Start.Compare(b.Start), strings.Compare(a.UID, b.UID))
	})
	return r
}

// replacedBy is what the rounds about one occurrence did; ok is false if none
// settled it or one met.
func replacedBy(rounds []PastRound) (one Replaced, ok bool) {
	for _, r := range rounds {
		one.UID, one.Title, one.Start = r.UID, cmp.Or(r.Title, one.Title), r.Start
		one.GivenBack = max(one.GivenBack, r.PersonTime)
		ok = ok || r.Settled
	}
	for _, r := range rounds {
		one.GivenBack -= r.Price
		ok = ok && !r.Met
	}
	one.GivenBack = max(0, one.GivenBack)
	return one, ok
}

// look asks the first look after an occurrence whether it is gone, and counts
// it if so.
func (h *historian) look(one *Replaced) {
	uids := []string{one.UID}
	if t := h.tracks[one.UID]; t != nil {
		uids = t.uids
	}
	if h.place != nil {
		one.Start = one.Start.In(h.place)
	}
	one.State = Expected
	var seen *look // the latest that shows the meeting at all
	for _, l := range h.all {
		if d := dateOf(one.Start, l.place); l.Looked.After(one.Start) {
			one.State = NotLooked
			if l.read <= d && d < l.to && (seen == nil || !l.hides(uids, seen)) {
				one.State = Observed
				if _, p := l.presence(uids, d); p != missing {
					one.State = WasHeld
				}
				break
			}
		}
		for _, uid := range uids {
			if l.series[uid] != nil || len(l.sighted[uid]) > 0 {
				seen = l
			}
		}
	}
	if one.State != Expected && one.State != Observed {
		return
	}
	d := dateOf(one.Start, one.Start.Location())
	if h.rounds[one.UID] == nil {
		h.rounds[one.UID] = map[date]bool{}
	}
	h.rounds[one.UID][d] = true
	if one.State == Observed {
		h.weeks[d.monday()] += one.GivenBack
	}
}

// add takes an occurrence into the list and its hours into the sums.
func (r *Rounds) add(one Replaced) {
	r.Replaced = append(r.Replaced, one)
	switch one.State {
	case Observed:
		r.GivenBack += one.GivenBack
	case Expected:
		r.Expected += one.GivenBack
	}
}
