package ics

import (
	"bytes"
	"errors"
	"fmt"
	"hash/fnv"
	"hash/maphash"
	"iter"
	"time"

	"adjourn/audit"
)

// Bounds of what waits for a VTIMEZONE further down.
const (
	maxWaiting      = 10_000
	maxWaitingBytes = 32 << 20
)

// reader takes parts in and holds what may be delivered: events in the window,
// and of the others only what a later entry is compared with.
type reader struct {
	file   string
	window audit.Window
	zone   *time.Location
	object object
	zones  *zones
	budget *Budget

	waiting      []*part
	waitingBytes int

	seed      maphash.Seed
	entries   []entry
	latest    map[uint64]latest
	changes   []change
	changedAt map[changeKey]int // index in changes
}

// entry is a one-off or a series with occurrences in the window.
type entry struct {
	uid    uint64
	event  *audit.Event // nil if a newer copy has replaced it
	loc    *time.Location
	slots  []slot
	series bool
}

// latest is the newest copy of a UID. entry is -1 where it has no occurrence in
// the window.
type latest struct {
	version version
	entry   int
	ending  audit.Ending
	absence
}

// absence is what is told of something without an occurrence in the window:
// that older copies of it in other files are out of date.
type absence struct{ uid, owner string }

func (a absence) event(v version) audit.Event {
	return audit.Event{Absent: true, UID: a.uid, Owner: a.owner, Revision: v.revision()}
}

// change is an occurrence that differs from its series (RECURRENCE-ID).
type change struct {
	uid     uint64
	version version
	when    moment
	event   *audit.Event // nil outside the window
	loc     *time.Location
	absence // where event is nil
}

// changeKey is what one occurrence is told by.
type changeKey struct {
	uid            uint64
	when           int64
	date, floating bool
}

func newReader(file string, window audit.Window, zone *time.Location, budget *Budget) *reader {
	r := &reader{
		file: file, window: window, zone: zone, budget: budget,
		seed: maphash.MakeSeed(), latest: map[uint64]latest{}, changedAt: map[changeKey]int{},
	}
	r.zones = newZones(window.To.Year()+1, &r.budget.steps)
	return r
}

// begin starts another VCALENDAR.
func (r *reader) begin(o object) {
	r.object = o
	r.zones.forget()
}

// read takes a part in and returns what could not be read.
func (r *reader) read(p *part) (skips []*audit.Skip) {
	switch p.kind {
	case "VCALENDAR":
		skips = r.release() // of one that was not closed
		r.begin(newObject(p))
	case "VTIMEZONE":
		r.zones.define(p)
	case "END":
		skips = r.release()
		if p.broken != "" {
			skips = append(skips, r.skip(p.fault, p.broken))
		}
	case "VEVENT":
		err := r.event(p)
		var unknown *unknownZone
		if errors.As(err, &unknown) {
			if r.wait(p) {
				return nil
			}
			r.zones.whole = true // as far as can be waited
			err = r.event(p)
		}
		if err != nil {
			skips = append(skips, r.skipFor(p, err))
		}
	}
	return skips
}

// wait holds an event until the end of its calendar, since its zone may be
// defined further down.
func (r *reader) wait(p *part) bool {
	size := 0
	for _, l := range p.lines {
		size += len(l.text)
	}
	if len(r.waiting) >= maxWaiting || r.waitingBytes+size > maxWaitingBytes {
		return false
	}
	held := *p
	held.lines = make([]line, len(p.lines))
	for i, l := range p.lines {
		l.text = bytes.Clone(l.text)
		held.lines[i] = l
	}
	r.waiting = append(r.waiting, &held)
	r.waitingBytes += size
	return true
}

// release reads what waited.
func (r *reader) release() (skips []*audit.Skip) {
	r.zones.whole = true
	for _, p := range r.waiting {
		if err := r.event(p); err != nil {
			skips = append(skips, r.skipFor(p, err))
		}
	}
	r.waiting, r.waitingBytes = nil, 0
	return skips
}

func (r *reader) skip(line int, reason string) *audit.Skip {
	return &audit.Skip{Source: fmt.Sprintf("%s:%d", r.file, line), Reason: reason}
}

func (r *reader) skipFor(p *part, err error) *audit.Skip {
	line := p.line
	var f *fault
	if errors.As(err, &f) {
		line = f.line
	}
	s := r.skip(line, err.Error())
	for _, l := range p.lines {
		if l.name == "UID" {
			_, uid, _ := bytes.Cut(l.text, []byte(":"))
			s.UID = string(bytes.TrimSpace(uid))
		}
	}
	return s
}

// event reads one VEVENT. Should the parser library panic on it after all, it
// costs this event.
func (r *reader) event(p *part) (err error) {
	defer func() {
		if recover() != nil {
			err = errors.New("the event cannot be parsed")
		}
	}()
	if p.broken != "" {
		return &fault{p.fault, fmt.Errorf("an event cannot be read: %s", p.broken)}
	}
	h, err := readHead(p, r.zones, r.zone)
	if err != nil {
		return err
	}
	if h.onwards {
		return errors.New(`a change to "this and all following" (RANGE=THISANDFUTURE) is not applied`)
	}
	if h.uid == "" {
		h.uid = madeUpUID(h)
	}
	if h.replaces != nil {
		return r.change(p, h)
	}
	return r.entry(p, h)
}

// madeUpUID stands in for a missing one; the same event gets the same again.
func madeUpUID(h *head) string {
	sum := fnv.New128a()
	_, _ = sum.Write([]byte(h.start.wall.Format(time.RFC3339))) // never fails
	_, _ = sum.Write(h.title)
	return fmt.Sprintf("no-uid-%x", sum.Sum(nil))
}

// entry takes a one-off or a series in, if it is newer than what has its UID.
func (r *reader) entry(p *part, h *head) error {
	found, err := occurrencesOf(h, r.window, r.zone, &r.budget.steps)
	if err != nil {
		return err
	}
	uid := maphash.String(r.seed, h.uid)
	old, known := r.latest[uid]
	if known && h.version.olderThan(old.version) {
		return nil
	}
	now := latest{version: h.version, entry: -1, ending: ending(h)}
	if len(found) > 0 {
		e := entry{uid: uid, loc: h.location(r.zone), slots: found, series: h.recurs()}
		if e.event, err = r.details(p, h); err != nil {
			return err
		}
		now.entry = len(r.entries)
		r.entries = append(r.entries, e)
		if e.series {
			r.budget.occurrences -= len(found)
		}
	} else {
		now.absence = absence{h.uid, r.object.owner}
	}
	if known && !r.supersedes(old, now) {
		return nil
	}
	if known && old.entry >= 0 {
		replaced := &r.entries[old.entry]
		if replaced.series {
			r.budget.occurrences += len(replaced.slots)
		}
		replaced.event, replaced.slots = nil, nil
	}
	// One-offs elsewhere that were never changed have no older copy.
	if known || now.entry >= 0 || h.recurs() || h.version.sequence > 0 {
		r.latest[uid] = now
	}
	return nil
}

// supersedes says whether a copy that is not older takes the place of another:
// not if they are the same version at different times, which is two events of a
// program that gives every one the same UID.
func (r *reader) supersedes(old, now latest) bool {
	if old.version != now.version {
		return true
	}
	return old.entry >= 0 && now.entry >= 0 && r.entries[old.entry].slots[0] == r.entries[now.entry].slots[0]
}

func ending(h *head) audit.Ending {
	for i := range h.rules {
		if !h.rules[i].ends() {
			return audit.NeverEnds
		}
	}
	return audit.Ends
}

// change takes an occurrence in that differs from its series. Also one outside
// the window may have left a place in it.
func (r *reader) change(p *part, h *head) error {
	c := change{uid: maphash.String(r.seed, h.uid), version: h.version, when: *h.replaces, loc: h.location(r.zone)}
	key := changeKey{uid: c.uid, when: c.when.wall.Unix(), date: c.when.date, floating: c.when.loc == nil}
	if !key.date && !key.floating {
		key.when = c.when.in(nil).Unix()
	}
	at, known := r.changedAt[key]
	if known && h.version.olderThan(r.changes[at].version) {
		return nil
	}
	h.rules, h.dates = nil, nil // an occurrence has none of its own
	found, err := occurrencesOf(h, r.window, r.zone, &r.budget.steps)
	if err != nil {
		return err
	}
	if len(found) > 0 {
		if c.event, err = r.details(p, h); err != nil {
			return err
		}
		c.event.Start, c.event.End = times(found[0], c.loc)
	} else {
		c.absence = absence{h.uid, r.object.owner}
	}
	if known {
		r.changes[at] = c
		return nil
	}
	r.changedAt[key] = len(r.changes)
	r.changes = append(r.changes, c)
	return nil
}

func times(s slot, loc *time.Location) (start, end time.Time) {
	return time.Unix(s.start, 0).In(loc), time.Unix(s.end, 0).In(loc)
}

// occurrences delivers everything that was found: events in the order of the
// text, then the occurrences that differ from their series, then what is absent.
func (r *reader) occurrences() iter.Seq[audit.Event] {
	return func(yield func(audit.Event) bool) {
		changes := map[uint64][]int{}
		for i := range r.changes {
			changes[r.changes[i].uid] = append(changes[r.changes[i].uid], i)
		}
		originals := make([]time.Time, len(r.changes))
		for i := range r.entries {
			e := &r.entries[i]
			if e.event == nil {
				continue
			}
			gone := r.match(e, changes[e.uid], originals)
			latest := r.latest[e.uid]
			if len(gone) == len(e.slots) && !yield(absence{e.event.UID, e.event.Owner}.event(latest.version)) {
				return
			}
			series := latest.version.revision()
			for j, s := range e.slots {
				if !gone[j] && !yield(e.occurrence(s, latest.ending, &series)) {
					return
				}
			}
		}
		for i := range r.changes {
			if e, ok := r.changed(&r.changes[i], originals[i]); ok && !yield(e) {
				return
			}
		}
		for _, l := range r.latest {
			if l.entry < 0 && !yield(l.absence.event(l.version)) {
				return
			}
		}
	}
}

// match finds the places that changed occurrences have left, as indices of the
// entry's slots, and notes the time of each place.
func (r *reader) match(e *entry, changes []int, originals []time.Time) map[int]bool {
	if len(changes) == 0 || !e.series {
		return nil
	}
	starts, days := map[int64]int{}, map[time.Time]int{}
	for i, s := range e.slots {
		starts[s.start] = i
		days[dayOf(s.start, e.loc)] = i
	}
	gone := map[int]bool{}
	for _, i := range changes {
		when := r.changes[i].when
		at, ok := starts[when.in(e.loc).Unix()]
		if when.date || e.event.AllDay {
			at, ok = days[when.day()]
		}
		if ok {
			gone[at] = true
			originals[i] = time.Unix(e.slots[at].start, 0).In(e.loc)
		}
	}
	return gone
}

// occurrence is one delivery of an entry.
func (e *entry) occurrence(s slot, ending audit.Ending, series *audit.Revision) audit.Event {
	event := *e.event
	event.Start, event.End = times(s, e.loc)
	event.ID = event.UID
	if e.series {
		event.Original = event.Start
		event.SeriesID = event.UID
		event.ID = instanceID(event.UID, event.Start, event.AllDay)
		event.Ending, event.Series = ending, series
	}
	return event
}

// changed is the delivery of an occurrence that differs from its series, which
// planned it for original; zero if the series has none there or is not known. One
// that was moved out of the window is absent.
func (r *reader) changed(c *change, original time.Time) (event audit.Event, ok bool) {
	if c.event != nil {
		event = *c.event
	} else {
		event = c.absence.event(c.version)
	}
	if original.IsZero() {
		original = c.when.in(c.loc)
		if event.AllDay {
			original = instant(c.when.day(), c.loc)
		}
	}
	event.Original = original
	event.SeriesID = event.UID
	event.ID = instanceID(event.UID, original, event.AllDay)
	if l, known := r.latest[c.uid]; known { // there is a master
		series := l.version.revision()
		event.Ending, event.Series = l.ending, &series
	}
	return event, !event.Absent || r.window.Contains(original)
}

// instanceID is the id of one occurrence, made as Google makes it.
func instanceID(uid string, original time.Time, allDay bool) string {
	if allDay {
		return uid + "_" + original.Format("20060102")
	}
	return uid + "_" + original.UTC().Format("20060102T150405Z")
}
