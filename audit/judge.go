package audit

import (
	"cmp"
	"slices"
	"strings"
	"time"
)

// meeting is what the rules look at: one series, with everything read off its
// judged occurrence.
type meeting struct {
	event    *Event
	people   people
	length   time.Duration
	cadence  Cadence
	perMonth float64
	asOf     time.Time
	reader   *time.Location
	mine     bool
	pin      *Pin
	policy   *Policy
	// beside are all series of the same organizer, for what this one doesn't show.
	beside []*meeting

	text   Description
	agenda agendaReading
	kind   kindReading
	signs  signs
}

// series judges one group; ok is false if it has no meeting in the window.
func (c *collector) series(g *group) (s Series, ok bool) {
	meetings := c.meetings(g)
	var starts []time.Time
	part := g.occurrences[g.shownAt].part
	for _, o := range meetings {
		if o.part == part {
			starts = append(starts, o.start.In(c.window.From.Location()))
		}
		s.Known = append(s.Known, Instance{ID: o.id, Start: o.start, End: o.end})
		if c.window.Contains(o.start) {
			s.Instances = append(s.Instances, Instance{ID: o.id, Start: o.start, End: o.end})
			s.PersonTime += cost(o.people, o.end.Sub(o.start))
		}
		if s.Next.IsZero() && !o.start.Before(c.policy.AsOf) {
			s.Next = o.start
		}
	}
	if len(s.Instances) == 0 {
		return Series{}, false
	}
	if len(starts) < 2 {
		starts = starts[:0]
		for _, o := range meetings {
			starts = append(starts, o.start.In(c.window.From.Location()))
		}
	}
	m := c.meeting(g, starts)
	s.describe(g, m)
	judge(&s, m)
	return s, true
}

// meetings are a group's occurrences that are meetings, by their start.
func (c *collector) meetings(g *group) []occurrence {
	var ms []occurrence
	for _, o := range g.occurrences {
		if o.meeting() {
			ms = append(ms, o)
		}
	}
	slices.SortFunc(ms, func(a, b occurrence) int {
		return cmp.Or(a.start.Compare(b.start), strings.Compare(a.id, b.id))
	})
	return ms
}

// meeting reads everything that the rules need off the judged event.
func (c *collector) meeting(g *group, starts []time.Time) *meeting {
	e, p := g.shown, &c.policy
	m := &meeting{
		event: e, people: countPeople(e, p, settled(e, p.AsOf)), length: e.Duration(),
		asOf: p.AsOf, reader: c.window.From.Location(), policy: p,
		mine: c.mine(g),
	}
	m.cadence, m.perMonth = cadenceOf(starts, e.Recurring())
	m.text = Clean(e.Description)
	m.agenda = agendaOf(e.Title, m.text, e.Attachments, e.Start, names(e)...)
	m.kind = kindOf(kindInput{
		Title: e.Title, Text: m.text, Agenda: m.agenda, Private: e.Private,
		People: m.people.Count, AtLeast: m.people.AtLeast, GuestsHidden: m.people.Hidden || e.GuestsHidden,
		Optional: m.people.Optional, Invited: m.people.Invited, GroupAddress: m.people.Group,
		Outside: m.people.Outside, OutsideRequired: m.people.OutsideRequired,
		OrganizerIsOutside: len(p.Domains) > 0 && IsPerson(e.Organizer.Email) && !p.own(e.Organizer.Email),
		Outsiders:          m.people.OutsideCount, OutsideDomains: m.people.Outsiders,
		Cadence: m.cadence, PerMonth: m.perMonth, Evening: e.Start.In(m.reader).Hour() >= 18, Duration: m.length, AttendeeNames: peopleNames(e),
	})
	m.signs = readSigns(e.Title, m.text, m.agenda, names(e), len(e.Attachments))
	if m.kind.Type == "crowd" && !m.isNews() {
		m.kind.Kind = KindOther
	}
	if m.signs.mailThread.found() && m.agenda.Agenda == AgendaNone {
		m.agenda.Agenda, m.agenda.Finding = AgendaPurpose, Finding{Evidence: "the mail below it says why", Quotes: m.signs.mailThread.quotes()}
	}
	if pin, ok := p.Pins[g.uid]; ok {
		m.pin = &pin
	}
	return m
}

func names(e *Event) []string {
	var list []string
	for i := range e.Attendees {
		if n := e.Attendees[i].Name; n != "" {
			list = append(list, n)
		}
	}
	return list
}

// peopleNames leaves out what rooms and groups are called: a workshop in a room
// of that name is one.
func peopleNames(e *Event) []string {
	var list []string
	for i := range e.Attendees {
		if a := &e.Attendees[i]; a.Name != "" && !a.Group && !isResource(a) {
			list = append(list, a.Name)
		}
	}
	return list
}

// describe fills in what is known without judging.
func (s *Series) describe(g *group, m *meeting) {
	e := m.event
	s.ID = cmp.Or(g.latestPart(), e.ID)
	s.UID = g.uid
	s.Title, s.Private, s.Mine = e.Title, g.private, m.mine
	s.Organizer, s.Booked = organizerOf(e, m.policy)
	s.Kind, s.Routine, s.Agenda = m.kind.Kind, m.kind.Routine, m.agenda.Agenda
	s.Headcount, s.AtLeast, s.Duration = m.people.Count, m.people.AtLeast, m.length
	s.Cadence = m.cadence
	s.Ending = e.Ending
	if !e.Recurring() {
		s.Ending = Ends
	}
	one := cost(m.people.Count, m.length)
	s.PersonTimeMonth = monthly(one, m.perMonth)
	s.SavingMonth = max(0, monthly(one-RoundPrice(m.people.Count, m.routine()), m.perMonth))
	s.Judged, s.Text, s.facts = e, m.text, m
}

// judge asks the rules and the guards, and reaches the verdict.
func judge(s *Series, m *meeting) {
	s.Findings, s.Score = score(m)
	s.Guards = nil
	guards := guardsOn(m)
	for _, g := range guards {
		s.Guards = append(s.Guards, g.finding)
	}
	s.Verdict, s.Confidence = verdict(m, guards)
	t := m.policy.Thresholds
	s.Borderline = len(guards) == 0 && s.Score >= t.Async-t.Borderline && s.Score <= t.Async+t.Borderline
	s.Suggestion = suggest(s, m)
}
