package audit

import (
	"cmp"
	"slices"
	"strings"
	"time"
)

// edition is one revision of an event or a series, as one calendar has it.
type edition struct {
	editionKey
	loose       bool // occurrences whose series the calendar does not have
	occurrences []occurrence
	index       map[int64]int // by planned start
	// shown is the event that would be judged if there were no other edition: the
	// latest part's next meeting, else its last one.
	shown   *Event
	shownAt int // its index in occurrences; -1 if it isn't there any more
}

// editionKey is what editions are told apart by.
type editionKey struct {
	uid      string // with _R…: a part of a series has revisions of its own
	owner    string
	calendar int
	sequence int
	stamp    int64
}

// revised are the copies that replace one another: those on one owner's
// calendars. Where no owner is known, the calendars count as one person's.
type revised struct{ uid, owner string }

func (k *editionKey) revised() revised { return revised{k.uid, k.owner} }

// edition is where an event belongs.
func (g *group) edition(e *Event) *edition {
	revision, loose := e.Series, false
	if revision == nil {
		revision, loose = &e.Revision, e.SeriesID != ""
	}
	key := editionKey{uid: partUID(e), owner: strings.ToLower(e.Owner), calendar: e.Calendar}
	if !loose {
		key.sequence, key.stamp = revision.Sequence, stamp(revision.Stamp)
	}
	for _, ed := range slices.Backward(g.editions) { // mostly the last one
		if ed.loose == loose && ed.editionKey == key {
			return ed
		}
	}
	ed := &edition{editionKey: key, loose: loose}
	g.editions = append(g.editions, ed)
	return ed
}

// partUID is the iCalUID with the _R… that its recurringEventId may have alone.
func partUID(e *Event) string {
	uid := cmp.Or(e.UID, e.SeriesID, e.ID)
	if suffix := splitSuffix.FindString(e.SeriesID); suffix != "" && !strings.Contains(uid, suffix) {
		return uid + suffix
	}
	return uid
}

func stamp(t time.Time) int64 {
	if t.IsZero() {
		return 0
	}
	return t.Unix()
}

// put files an occurrence. Of two for the same place the newer one stays.
func (ed *edition) put(o *occurrence) (at int, ok bool) {
	if ed.index == nil {
		ed.index = map[int64]int{}
	}
	at, again := ed.index[instant(o.planned)]
	if again {
		if cmp.Or(o.newer(&ed.occurrences[at]), o.better(&ed.occurrences[at])) <= 0 {
			return at, false
		}
		if ed.occurrences[at] = *o; ed.shownAt == at {
			ed.shownAt = -1
		}
		return at, true
	}
	at = len(ed.occurrences)
	ed.index[instant(o.planned)] = at
	ed.occurrences = append(ed.occurrences, *o)
	return at, true
}

// newer compares which of two copies of an occurrence was changed last; a
// positive number means o.
func (o *occurrence) newer(than *occurrence) int {
	return cmp.Or(cmp.Compare(o.sequence, than.sequence), cmp.Compare(o.stamp, than.stamp))
}

// better compares which of two copies of the same revision is looked at: the
// organizer's, then the one with the longest guest list. The rest only makes
// the choice the same in any order.
func (o *occurrence) better(than *occurrence) int {
	return cmp.Or(
		compareBool(o.rank.organizer, than.rank.organizer),
		cmp.Compare(o.rank.guests, than.rank.guests),
		cmp.Compare(o.stamp, than.stamp),
		compareBool(o.reason == "cancelled", than.reason == "cancelled"),
		strings.Compare(than.reason, o.reason),
		than.start.Compare(o.start), than.end.Compare(o.end),
		strings.Compare(than.id, o.id), strings.Compare(than.source, o.source))
}

func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	}
	return -1
}

// settle makes one list of occurrences of a group's editions: of a series its
// highest sequence counts and, on the calendars of one owner, the copy that was
// changed last. What is older is dropped whole, since a series that was moved
// or ended leaves its old occurrences in nobody's calendar but the old copies.
func (c *collector) settle(g *group) {
	current := g.current()
	if ed := current[0]; len(current) == 1 && ed.shownAt >= 0 {
		g.occurrences, g.shown, g.shownAt = ed.occurrences, ed.shown, ed.shownAt
	} else {
		c.merge(g, current)
	}
	g.editions = nil
	g.dropAbsent()
}

// current are the editions that no newer one replaces.
func (g *group) current() []*edition {
	if len(g.editions) == 1 {
		return g.editions
	}
	sequence, latest := map[string]int{}, map[revised]int64{}
	known := map[string]bool{}
	for _, ed := range g.editions {
		if !ed.loose {
			known[ed.uid], sequence[ed.uid] = true, max(sequence[ed.uid], ed.sequence)
		}
	}
	for _, ed := range g.editions {
		if !ed.loose && ed.sequence == sequence[ed.uid] {
			latest[ed.revised()] = max(latest[ed.revised()], ed.stamp)
		}
	}
	var current []*edition
	for _, ed := range g.editions {
		switch {
		case ed.loose && known[ed.uid]: // an occurrence of a series that has moved on
			if ed.since(sequence[ed.uid]); len(ed.occurrences) > 0 {
				current = append(current, ed)
			}
		case ed.loose || ed.sequence == sequence[ed.uid] && ed.stamp == latest[ed.revised()]:
			current = append(current, ed)
		}
	}
	return current
}

// since drops the occurrences of an older sequence.
func (ed *edition) since(sequence int) {
	shown := ed.shownAt
	var kept []occurrence
	for i, o := range ed.occurrences {
		if o.sequence < sequence {
			if i == shown {
				ed.shownAt = -1
			}
			continue
		}
		if i == shown {
			ed.shownAt = len(kept)
		}
		kept = append(kept, o)
	}
	ed.occurrences = kept
}

// copyOf is one edition's copy of an occurrence.
type copyOf struct {
	*occurrence
	in *edition
	at int // its index there
}

// merge makes one list of several editions, and finds the event to judge.
func (c *collector) merge(g *group, editions []*edition) {
	copies := map[int64][]copyOf{}
	var places []int64
	for _, ed := range editions {
		for i := range ed.occurrences {
			o := &ed.occurrences[i]
			at := instant(o.planned)
			if copies[at] == nil {
				places = append(places, at)
			}
			copies[at] = append(copies[at], copyOf{o, ed, i})
		}
	}
	slices.Sort(places)
	chosen := make([]copyOf, len(places))
	g.occurrences = make([]occurrence, len(places))
	for i, at := range places {
		chosen[i], g.occurrences[i] = choose(copies[at])
	}
	g.shown, g.shownAt = nil, 0
	for i := range g.occurrences {
		if i > 0 && c.closer(&g.occurrences[i], &g.occurrences[g.shownAt]) {
			g.shownAt = i
		}
	}
	if len(places) > 0 {
		g.shown = eventOf(chosen[g.shownAt], copies[places[g.shownAt]])
	}
}

// choose finds the copy of one occurrence that is looked at. It is declined if
// everybody whose calendar has it declined.
func choose(copies []copyOf) (copyOf, occurrence) {
	sequence := 0
	for _, c := range copies {
		sequence = max(sequence, c.sequence)
	}
	newest := map[string]copyOf{} // by owner
	for _, c := range copies {
		if c.sequence < sequence {
			continue
		}
		old, ok := newest[c.in.owner]
		if !ok || cmp.Or(c.newer(old.occurrence), c.better(old.occurrence)) > 0 {
			newest[c.in.owner] = c
		}
	}
	var best copyOf
	var asked declines
	for _, c := range newest {
		if best.occurrence == nil || c.better(best.occurrence) > 0 {
			best = c
		}
		asked.asked += c.declines.asked
		asked.declined += c.declines.declined
	}
	o := *best.occurrence
	o.declines = asked
	switch {
	case asked.all() && o.meeting():
		o.reason = "declined"
	case !asked.all() && o.reason == "declined":
		o.reason = ""
	}
	return best, o
}

// eventOf is the event of an occurrence. An edition keeps one event only; where
// it is of another occurrence, it is read with the times of this one.
func eventOf(best copyOf, copies []copyOf) *Event {
	for _, c := range append([]copyOf{best}, copies...) {
		if c.in.shown != nil && c.in.shownAt == c.at && c.start.Equal(best.start) && c.reason == best.reason {
			return c.in.shown
		}
	}
	if best.in.shown == nil {
		return nil // it is absent, as all are
	}
	moved := *best.in.shown
	moved.ID, moved.Start, moved.End = best.id, best.start, best.end
	if moved.SeriesID != "" {
		moved.Original = best.planned
	}
	return &moved
}

// dropAbsent takes out what only said that an occurrence is elsewhere.
func (g *group) dropAbsent() {
	shown := g.shownAt
	kept := g.occurrences[:0]
	for i, o := range g.occurrences {
		if o.reason == absent {
			continue
		}
		if i == shown {
			g.shownAt = len(kept)
		}
		kept = append(kept, o)
	}
	g.occurrences = kept
	if len(kept) == 0 {
		g.shown = nil
	}
}

// absent is the reason of an occurrence that is somewhere else.
const absent = "absent"
