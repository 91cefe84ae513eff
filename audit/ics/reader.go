package ics

import (
	"cmp"
	"errors"
	"fmt"
	"hash/maphash"
	"slices"
	"time"

	"adjourn/audit"
)

// maxOccurrences is how many occurrences one source may deliver.
const maxOccurrences = 5_000_000

// reader collects entries and delivers what overlaps the window. An entry that
// has nothing in it is forgotten at once, but for which version it was.
type reader struct {
	file     string
	window   audit.Window
	floating *time.Location
	object   object
	zones    map[string]*time.Location // by TZID, what was found
	ownZones map[string]*time.Location // by TZID, the file's own
	waiting  []waiting                 // entries whose zone may still come

	seed   maphash.Seed
	latest map[uint64]int // the highest SEQUENCE by UID
	series map[string]*series
	order  []*series
	found  int
	steps  int
}

// waiting is an entry that names a zone which hasn't been seen yet.
type waiting struct {
	part   part
	object object
}

// series is everything with one UID.
type series struct {
	uid      string
	mains    map[int64]*main // by start: some writers give many events one UID
	order    []*main
	replaced map[int64]*entry // by the occurrence that it is instead of
	days     map[int64]*entry // the same for whole days
	cut      []moment         // from here on it was changed in a way that isn't read
}

// main is an entry that isn't a replacement, and its occurrences in the window.
type main struct {
	*entry
	starts []occurrence
}

// occurrence is one planned time of an entry.
type occurrence struct {
	wall   time.Time
	start  time.Time
	length span
}

func newReader(file string, window audit.Window, floating *time.Location) *reader {
	return &reader{
		file: file, window: window, floating: floating,
		zones: map[string]*time.Location{}, ownZones: map[string]*time.Location{},
		seed: maphash.MakeSeed(), latest: map[uint64]int{}, series: map[string]*series{}, steps: maxSteps,
	}
}

// begin starts another VCALENDAR.
func (r *reader) begin(o object) {
	r.object = o
	clear(r.zones)
	clear(r.ownZones)
}

// read takes one part in, and says what it cost.
func (r *reader) read(p *part) []error {
	var skips []error
	if p.broken != "" {
		skips = append(skips, r.skip(p.fault, p.broken))
		if p.kind != "END" {
			return skips
		}
	}
	switch p.kind {
	case "VCALENDAR":
		skips = append(skips, r.retry()...)
		r.begin(newObject(p))
	case "END":
		skips = append(skips, r.retry()...)
	case "VTIMEZONE":
		if id, loc, err := parseZone(p); err == nil {
			r.ownZones[id] = loc
		} else if knownZone(id) == nil {
			skips = append(skips, r.skipFault(err))
		}
	case "VEVENT":
		if err := r.add(p); errors.Is(err, errUnknownZone) {
			r.waiting = append(r.waiting, waiting{p.clone(), r.object})
		} else if err != nil {
			skips = append(skips, r.skipFault(err))
		}
	}
	return skips
}

// retry reads the entries again whose zone was not known when they came.
func (r *reader) retry() []error {
	var skips []error
	list := r.waiting
	r.waiting = nil
	for i := range list {
		r.object = list[i].object
		if err := r.add(&list[i].part); err != nil {
			skips = append(skips, r.skipFault(err))
		}
	}
	return skips
}

func (p *part) clone() part {
	c := *p
	c.lines = slices.Clone(p.lines)
	for i := range c.lines {
		c.lines[i].text = slices.Clone(c.lines[i].text)
	}
	return c
}

func (r *reader) skip(line int, reason string) error {
	return &audit.Skip{Source: fmt.Sprintf("%s:%d", r.file, line), Reason: reason}
}

func (r *reader) skipFault(err error) error {
	var f *fault
	if errors.As(err, &f) {
		return r.skip(f.line, f.Error())
	}
	return r.skip(0, err.Error())
}

// add files an entry, unless a later version of it was read already.
func (r *reader) add(p *part) error {
	e, err := r.times(p)
	if err != nil {
		return err
	}
	if e.replaces != nil {
		return r.addReplacement(p, e)
	}
	key := maphash.String(r.seed, e.uid)
	seen, known := r.latest[key]
	switch {
	case known && e.sequence < seen:
		return nil
	case known && e.sequence > seen:
		if s := r.series[e.uid]; s != nil {
			clear(s.mains)
			s.order = nil
		}
	}
	r.latest[key] = e.sequence
	starts, err := r.occurrencesOf(e)
	if err != nil {
		return &fault{e.line, err}
	}
	at := e.start.in(r.floating).Unix()
	if s := r.series[e.uid]; len(starts) == 0 {
		if s != nil {
			s.drop(at)
		}
		return nil
	}
	if err := r.details(p, e); err != nil {
		return err
	}
	s := r.seriesOf(e.uid)
	if old := s.mains[at]; old != nil && old.stamp.After(e.stamp) {
		return nil
	}
	s.drop(at)
	m := &main{entry: e, starts: starts}
	s.mains[at] = m
	s.order = append(s.order, m)
	r.found += len(starts)
	return nil
}

func (s *series) drop(at int64) {
	if old := s.mains[at]; old != nil {
		delete(s.mains, at)
		s.order = slices.DeleteFunc(s.order, func(m *main) bool { return m == old })
	}
}

func (r *reader) seriesOf(uid string) *series {
	s := r.series[uid]
	if s == nil {
		s = &series{uid: uid, mains: map[int64]*main{}, replaced: map[int64]*entry{}, days: map[int64]*entry{}}
		r.series[uid] = s
		r.order = append(r.order, s)
	}
	return s
}

// addReplacement files an occurrence that was moved, changed or called off.
func (r *reader) addReplacement(p *part, e *entry) error {
	s := r.seriesOf(e.uid)
	if e.following {
		s.cut = append(s.cut, *e.replaces)
		return &fault{e.line, errors.New("a change to this and all following occurrences (RANGE=THISANDFUTURE) is not read: none of them is shown")}
	}
	if here := (occurrence{wall: e.start.wall, start: e.start.in(r.floating), length: e.length}); r.overlaps(e, here) {
		if err := r.details(p, e); err != nil {
			return err
		}
	}
	list, at := s.replaced, e.replaces.in(r.floating).Unix()
	if e.replaces.date {
		list, at = s.days, e.replaces.wall.Unix()
	}
	if old := list[at]; old != nil && cmp.Or(cmp.Compare(old.sequence, e.sequence), old.stamp.Compare(e.stamp)) > 0 {
		return nil
	}
	list[at] = e
	r.found++
	return nil
}
