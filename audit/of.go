package audit

import (
	"cmp"
	"errors"
	"iter"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// Of judges the meetings of a window. The events should span window.Reading().
// A [Skip] among them is counted and travels with the audit; any other error
// ends the audit and is returned.
func Of(events iter.Seq2[Event, error], window Window, policy Policy) (*Audit, error) {
	c := &collector{window: window, looked: policy.AsOf, policy: policy, groups: map[string]*group{}}
	if c.policy.AsOf.Before(window.From) {
		c.policy.AsOf = window.From
	}
	if c.policy.AsOf.After(window.To) {
		c.policy.AsOf = window.To
	}
	if len(policy.Me) > 0 {
		c.settleOwn()
	}
	for e, err := range events {
		var skip *Skip
		switch {
		case errors.As(err, &skip):
			s := *skip
			s.UID = seriesUID(s.UID)
			c.skipped = append(c.skipped, s)
		case err != nil:
			return nil, err
		case e.Absent:
			c.add(&e)
		case len(c.policy.Me) == 0:
			c.whose.Add(&e)
			c.wait(e)
		default:
			c.add(&e)
		}
	}
	c.findOwner()
	return c.audit(), nil
}

// collector gathers events into series.
type collector struct {
	window  Window
	looked  time.Time // as of when it is asked for
	policy  Policy
	whose   Whose
	meFrom  string
	waiting [][]Event // until it is known whose calendar it is
	groups  map[string]*group
	order   []*group
	skipped []Skip
	busy    []span
}

// settleOwn derives the reader's own domains where they weren't given.
func (c *collector) settleOwn() {
	if len(c.policy.Domains) == 0 {
		c.policy.Domains = OwnDomains(c.policy.Me)
	}
}

// findOwner settles whose calendar it is once all events are seen.
func (c *collector) findOwner() {
	if len(c.policy.Me) > 0 {
		return
	}
	if me, how := c.whose.Me(); me != "" {
		c.policy.Me, c.meFrom = []string{me}, how
	}
	c.settleOwn()
	for i, events := range c.waiting {
		for j := range events {
			c.add(&events[j])
		}
		c.waiting[i] = nil
	}
}

// wait holds an event back: in pieces, since copying all of them whenever
// there are more would take twice the memory.
func (c *collector) wait(e Event) {
	const piece = 1000
	if n := len(c.waiting); n == 0 || len(c.waiting[n-1]) == piece {
		c.waiting = append(c.waiting, make([]Event, 0, piece))
	}
	last := &c.waiting[len(c.waiting)-1]
	*last = append(*last, e)
}

// add files one event under its series, or merges it with another copy.
func (c *collector) add(e *Event) {
	key := groupKey(e)
	g := c.groups[key]
	if g == nil {
		g = &group{uid: seriesUID(cmp.Or(e.UID, e.SeriesID, e.ID))}
		c.groups[key] = g
		c.order = append(c.order, g)
	}
	ed := g.edition(e)
	if e.Absent && e.Original.IsZero() {
		return // there is nothing of it but this revision
	}
	g.private = g.private || e.Private
	o := c.occurrence(e)
	if at, ok := ed.put(&o); ok && !e.Absent {
		c.show(ed, at, e)
	}
}

// occurrence is what is kept of an event.
func (c *collector) occurrence(e *Event) occurrence {
	o := occurrence{
		id: e.ID, part: e.SeriesID, source: e.Source, planned: e.OriginalStart(), start: e.Start, end: e.End,
		sequence: e.Revision.Sequence, stamp: stamp(e.Revision.Stamp), reason: absent,
	}
	if e.Series != nil {
		o.sequence = max(o.sequence, e.Series.Sequence)
	}
	if e.Absent {
		return o
	}
	n := countPeople(e, &c.policy, settled(e, c.policy.AsOf))
	o.rank, o.declines, o.people = rankOf(e), ownerDeclines(e, &c.policy), n.Count
	o.reason = notMeeting(e, n, o.declines.all())
	o.off = e.Type == "outOfOffice"
	o.busy = o.off || c.takesTime(e)
	return o
}

// instant is a key for a moment, whatever its zone.
func instant(t time.Time) int64 { return t.Unix() }

// show keeps the event that will be judged: the latest part's next meeting,
// else its last one.
func (c *collector) show(ed *edition, at int, e *Event) {
	if ed.shown != nil && ed.shownAt >= 0 && !c.closer(&ed.occurrences[at], &ed.occurrences[ed.shownAt]) {
		return
	}
	copied := *e
	ed.shown, ed.shownAt = &copied, at
}

// closer says whether a should be judged rather than b.
func (c *collector) closer(a, b *occurrence) bool {
	if a.meeting() != b.meeting() {
		return a.meeting()
	}
	if (a.reason == absent) != (b.reason == absent) {
		return b.reason == absent
	}
	if a.part != b.part {
		return a.planned.After(b.planned)
	}
	aAhead, bAhead := !a.start.Before(c.policy.AsOf), !b.start.Before(c.policy.AsOf)
	order := cmp.Or(a.start.Compare(b.start), a.planned.Compare(b.planned), strings.Compare(a.id, b.id))
	switch {
	case aAhead != bAhead:
		return aAhead
	case aAhead:
		return order < 0
	}
	return order > 0
}

// audit judges what was collected.
func (c *collector) audit() *Audit {
	a := &Audit{
		Tool: c.policy.Tool, AsOf: c.policy.AsOf, Looked: c.looked, Me: c.policy.Me, MeFrom: c.meFrom, Domains: c.policy.Domains,
		Window: c.window, Skipped: c.skipped, Read: c.window.Reading().From,
	}
	for _, g := range c.order {
		c.settle(g)
	}
	a.Sightings = c.sightings()
	c.order = slices.DeleteFunc(c.order, func(g *group) bool { return len(g.occurrences) == 0 })
	judged := map[*group]int{}
	all := c.allSeries()
	for i, g := range c.order {
		a.NotMeetings = append(a.NotMeetings, c.leftOut(g)...)
		if all[i] != nil {
			judged[g] = len(a.Series)
			a.Series = append(a.Series, *all[i])
		}
	}
	c.focus(a, judged)
	sortAudit(a)
	byOrganizer(a.Series)
	a.Totals = totals(a)
	return a
}

// allSeries judges every group, on all cores; nil where there is nothing to
// judge. Reading the texts is most of a report's work, and no group needs
// another.
func (c *collector) allSeries() []*Series {
	all := make([]*Series, len(c.order))
	var next atomic.Int64
	var workers sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(c.order)) {
		workers.Go(func() {
			for i := next.Add(1) - 1; i < int64(len(all)); i = next.Add(1) - 1 {
				if s, ok := c.series(c.order[i]); ok {
					all[i] = &s
				}
			}
		})
	}
	workers.Wait()
	return all
}

// leftOut is the row of a series' occurrences in the window that are no
// meetings, if there are any: with their most frequent reason.
func (c *collector) leftOut(g *group) []NotMeeting {
	counts := map[string]int{}
	n, first := 0, -1
	for i := range g.occurrences {
		if o := &g.occurrences[i]; !o.meeting() && c.window.Contains(o.start) {
			counts[o.reason]++
			n++
			if first < 0 || o.start.Before(g.occurrences[first].start) {
				first = i
			}
		}
	}
	if n == 0 {
		return nil
	}
	row := NotMeeting{ID: cmp.Or(g.occurrences[first].part, g.occurrences[first].id), Private: g.private, Reason: most(counts), Instances: n}
	if !g.private {
		row.Title = g.shown.Title
	}
	return []NotMeeting{row}
}

// sortAudit puts everything in the order of the contract, whatever order the
// events came in.
func sortAudit(a *Audit) {
	slices.SortFunc(a.Series, func(x, y Series) int {
		return cmp.Or(
			cmp.Compare(y.SavingMonth, x.SavingMonth),
			cmp.Compare(y.Score, x.Score),
			strings.Compare(x.ID, y.ID), strings.Compare(x.UID, y.UID), strings.Compare(x.Title, y.Title))
	})
	slices.SortFunc(a.NotMeetings, func(x, y NotMeeting) int {
		return cmp.Or(strings.Compare(x.ID, y.ID), strings.Compare(x.Title, y.Title), strings.Compare(x.Reason, y.Reason))
	})
	slices.SortStableFunc(a.Skipped, func(x, y Skip) int {
		return cmp.Or(strings.Compare(x.Source, y.Source), strings.Compare(x.Reason, y.Reason))
	})
}

func totals(a *Audit) Totals {
	t := Totals{Series: len(a.Series), ByVerdict: map[Verdict]VerdictTotal{}}
	for i := range a.Series {
		s := &a.Series[i]
		t.Meetings += len(s.Instances)
		t.PersonTime += s.PersonTime
		v := t.ByVerdict[s.Verdict]
		v.Series++
		v.PersonTime += s.PersonTime
		t.ByVerdict[s.Verdict] = v
		if s.Verdict == Async {
			t.SavingMonth += s.SavingMonth
		}
		if s.Private {
			t.Private++
		}
	}
	for i := range a.NotMeetings {
		t.NotMeetings += a.NotMeetings[i].Instances
	}
	return t
}
