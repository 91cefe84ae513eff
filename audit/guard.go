package audit

import "slices"

// Guard forbids a suggestion, whatever the score. A guard that keeps means
// that live contact is the point; the others only rule out a written round.
type Guard struct {
	Name   string
	Keeps  bool
	Doc    string
	Source string
	check  func(*meeting) Finding
	// unsure says whether what it found rests on the description alone; nil
	// means never.
	unsure func(*meeting) bool
}

// GuestsFromElsewhere says whether somebody's address is in another domain than
// the organizer's, also somebody who needn't come.
func (s *Series) GuestsFromElsewhere() bool {
	if s.Judged == nil {
		return false
	}
	home := domainOf(s.Organizer.Email)
	return slices.ContainsFunc(s.Judged.Attendees, func(a Attendee) bool {
		return !isResource(&a) && IsPerson(a.Email) && domainOf(a.Email) != home
	})
}

// guarded is a guard that has spoken.
type guarded struct {
	finding Finding
	keeps   bool
	// unsure marks one that rests on the description alone: it asks rather
	// than silently keeps.
	unsure bool
}

// Guards are all of them. Those that text shows are in guard_text.go.
func Guards() []Guard {
	return append([]Guard{
		{"pinned", true,
			"Somebody decided to keep this one, and said why. It holds until the meeting grows by half or changes its length or cadence.",
			"`adjourn keep MEETING --why TEXT`", checkPinned, nil},
		{"two_people", true,
			"Two people talking, or working side by side, is what meetings are for.",
			"Standaert et al., Information & Management 2021; the rules of Dropbox and GitLab.", checkTwoPeople, nil},
		{"live_kind", true,
			"One-to-ones, interviews, incidents, people matters (reviews, conflict, pay, works council) and social events are about contact.",
			"Standaert et al. 2021; Rogelberg, Glad We Met, 2024; for incidents a judgement call from media synchronicity theory.", checkLiveKind, nil},
		{"external", false,
			"Somebody from outside must come: a customer, a candidate, a supplier. A guest from outside who is optional is no guard.",
			"A judgement call: how others like to work with you is theirs to say too.", checkExternal, nil},
	}, textGuards()...)
}

// guardsOn asks every guard.
func guardsOn(m *meeting) []guarded {
	var all []guarded
	for _, g := range Guards() {
		f := g.check(m)
		if f.Evidence == "" {
			continue
		}
		f.Rule = g.Name
		all = append(all, guarded{finding: f, keeps: g.Keeps, unsure: g.unsure != nil && g.unsure(m)})
	}
	return all
}

func checkPinned(m *meeting) Finding {
	p := m.pin
	if p == nil || Grown(m.people.Count, p.Headcount) || m.length != p.Duration || m.cadence != p.Cadence {
		return Finding{}
	}
	return Finding{Evidence: "kept on purpose", Quotes: []string{p.Why}}
}

func checkTwoPeople(m *meeting) Finding {
	if m.people.Count != 2 || m.people.AtLeast {
		return Finding{}
	}
	return Finding{Evidence: "two people"}
}

// asGuard is a kind's evidence where it keeps a meeting live: why it does so,
// since the kind itself stands among the points.
func (k kindReading) asGuard(why string) Finding {
	return Finding{Evidence: why, Quotes: k.Finding.Quotes}
}

func checkLiveKind(m *meeting) Finding {
	switch m.kind.Kind {
	case KindOneOnOne:
		return m.kind.asGuard("a one-to-one is about contact")
	case KindInterview:
		return m.kind.asGuard("an interview is about contact")
	case KindIncident:
		return m.kind.asGuard("an incident is talked about live")
	case KindPeople:
		return m.kind.asGuard("people matters are talked about in person")
	case KindSocial:
		return m.kind.asGuard("a social event is about contact")
	}
	return Finding{}
}

func checkExternal(m *meeting) Finding {
	switch {
	case m.signs.mailThread.found() && m.kind.Kind != KindExternal:
		return Finding{} // they are writing already
	case m.people.OutsideRequired:
		return Finding{Evidence: "people from outside must come", Quotes: m.people.Outsiders}
	case m.kind.Kind == KindExternal:
		return m.kind.asGuard("it is with people from outside")
	}
	return Finding{}
}
