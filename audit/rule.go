package audit

import (
	"fmt"
	"math"
	"time"
)

// Rule is one line of the score: what it looks at, why, and how much it can
// give. The report, explain and the JSON all show what the rules say.
type Rule struct {
	Name   string
	Max    int // the most points; negative for one that takes away
	Doc    string
	Source string // where its numbers come from
	check  func(*meeting) Finding
}

// Rules are the lines of the score, in the order they are shown. The score is
// their plain sum, between 0 and 100: how well a round of written questions
// could replace the meeting.
func Rules() []Rule {
	return []Rule{
		{"purpose", 32,
			"What the meeting is for. Passing on information works better in writing that can be read again; agreeing on what it means works better live. " +
				"Status 32 (a stand-up 24), broadcast 28, review 26, planning 24, decision 20, retrospective 18, other 16, brainstorm 14, onboarding 12, working session 6; the rest 0.",
			"Dennis, Fuller, Valacich, MIS Quarterly 2008 (media synchronicity) for the order; the numbers are a judgement call.",
			checkPurpose},
		{"people", 20,
			"How many people come. The more there are, the fewer take part: the odds of doing e-mail during a meeting grow with its size. 3 people 2, 4 to 5 7, 6 to 10 11, 11 to 19 16, 20 and more 20.",
			"Cao et al., CHI 2021: odds 1.12, 1.39, 1.70, 2.16, on a scale of 16; the step at 20 from Klimek et al., arXiv 0804.2202.",
			checkPeople},
		{"length", 8,
			"How long it is. Kept low on purpose: the evidence that attention falls with length is weak, and length counts in the cost. Over 20 minutes 3, over 40 5, over 80 8.",
			"Cao et al., CHI 2021; Rogelberg et al., J. Applied Psychology 2006 found no curve for length.",
			checkLength},
		{"agenda", 10,
			"What the invitation leaves open. Two real questions already written make a round that is ready to send (10); nothing beyond the title says nothing about why it is live (8); a thin purpose 5; an agenda 2; a live activity 0.",
			"Rogelberg, HBR 2020; Flowtrace 2025; the numbers are a judgement call.",
			checkAgenda},
		{"written", 32,
			"What the text itself says about writing. It offers to settle things in writing, puts its questions to people by name, needs answers from named people or as yes or no, wants a yes or no on a document, collects what could be sent, reads a text at hand part by part, or is a forwarded mail made a meeting 32; it only tells what could be read 20; everybody reports, or item by item 12; what changes is told in the invitation or attached 10.",
			"A judgement call, from the labelled invitations: the organizer's own words weigh as much as the kind.",
			checkWritten},
		{"recurrence", 10,
			"Whether it comes back by itself. Recurring 4, weekly or more often 2, without an end date 2, created over six months ago 2.",
			"Cao et al., CHI 2021: ln(1.59/1.31) on the scale of people; the rest follows the clean-ups at Asana and Shopify.",
			checkRecurrence},
		{"passive", 12,
			"The share of invited people who are optional, tentative, or have not answered an invitation that is two days old. A fifth 4, a third 8, half 12.",
			"The diary part of Cao et al., CHI 2021; Geimer et al. 2015; Otter.ai with Rogelberg 2022.",
			checkPassive},
		{"hour", 8,
			"The price of the hour: far from the reader's own zone, or outside 8 to 18. Two hours between the meeting's zone and the reader's 2, four 4, six 6; outside 8 to 18 for the reader 2 more.",
			"Chauvin, Choudhury, Fang, Organization Science 2024; the numbers are a judgement call.",
			checkHour},
		{"short_notice", -12,
			"A one-off that was booked less than a day ahead has a specific reason, and no time for a round.",
			"Cao et al., CHI 2021: ad hoc meetings are the ones people attend to most.",
			checkShortNotice},
	}
}

// score asks every rule and adds up.
func score(m *meeting) ([]Finding, int) {
	var findings []Finding
	sum := 0
	for _, r := range Rules() {
		f := r.check(m)
		if f.Evidence == "" {
			continue
		}
		f.Rule = r.Name
		f.Points = m.policy.weigh(r.Name, f.Points)
		sum += f.Points
		findings = append(findings, f)
	}
	return findings, min(max(sum, 0), 100)
}

// purposePoints orders kinds from conveyance to convergence.
func purposePoints(k kindReading) int {
	if k.Type == "standup" {
		return 24
	}
	switch k.Kind {
	case KindStatus:
		return 32
	case KindBroadcast:
		return 28
	case KindReview:
		return 26
	case KindPlanning:
		return 24
	case KindDecision:
		return 20
	case KindRetrospective:
		return 18
	case KindOther:
		return 16
	case KindBrainstorm:
		return 14
	case KindOnboarding:
		return 12
	case KindWorkingSession:
		return 6
	}
	return 0
}

func checkPurpose(m *meeting) Finding {
	f := m.kind.Finding
	f.Points = purposePoints(m.kind)
	if f.Evidence == "" {
		f.Evidence = "nothing says what kind of meeting it is"
	}
	return f
}

func checkPeople(m *meeting) Finding {
	n := m.people.Count
	return Finding{Points: steps(n, 3, 2, 4, 7, 6, 11, 11, 16, 20, 20), Evidence: atLeast(m.people) + " people"}
}

// atLeast is the headcount as it is shown: unknown is said.
func atLeast(p people) string {
	if p.AtLeast {
		return fmt.Sprintf("≥ %d", p.Count)
	}
	return fmt.Sprint(p.Count)
}

// steps gives the points of the highest threshold that n reaches; at holds
// thresholds and their points in turn, rising.
func steps(n int, at ...int) int {
	points := 0
	for i := 0; i+1 < len(at) && n >= at[i]; i += 2 {
		points = at[i+1]
	}
	return points
}

func checkLength(m *meeting) Finding {
	minutes := int(math.Ceil(m.length.Minutes()))
	return Finding{Points: steps(minutes, 21, 3, 41, 5, 81, 8), Evidence: fmt.Sprintf("%d minutes", minutes)}
}

func checkAgenda(m *meeting) Finding {
	a := m.agenda
	f := a.Finding
	switch {
	case a.Live:
		f.Evidence = orElse(f.Evidence, "the text names something done together")
	case a.Questions >= 2:
		f.Points = 10
		f.Evidence = fmt.Sprintf("%d questions are already written", a.Questions)
	case a.Agenda == AgendaNone:
		f.Points = 8
		f.Evidence = orElse(f.Evidence, "no agenda")
	case a.Agenda == AgendaPurpose:
		f.Points = 5
		f.Evidence = orElse(f.Evidence, "a purpose, but no points")
	default:
		f.Points = 2
		f.Evidence = orElse(f.Evidence, "it has an agenda")
	}
	return f
}

func checkWritten(m *meeting) Finding {
	s := m.signs
	switch {
	case s.offersWriting.found():
		return Finding{Points: 32, Evidence: "it offers to settle things in writing", Quotes: []string{s.offersWriting.quote}}
	case s.askedByName >= 2:
		return Finding{Points: 32, Evidence: fmt.Sprintf("%d questions are put to people by name", s.askedByName)}
	case s.mailThread.found():
		return Finding{Points: 32, Evidence: "a forwarded mail that was made a meeting", Quotes: []string{s.mailThread.quote}}
	case m.cadence == Once && s.asks.found():
		return Finding{Points: 32, Evidence: "its organizer needs answers to what is listed", Quotes: []string{s.asks.quote}}
	case m.cadence == Once && s.approval.found():
		return Finding{Points: 32, Evidence: "a yes or no on a document that is at hand", Quotes: []string{s.approval.quote}}
	case m.collects():
		return Finding{Points: 32, Evidence: "it collects what could be sent", Quotes: []string{s.collects.quote}}
	case m.readsText():
		return Finding{Points: 32, Evidence: "a text at hand is read part by part", Quotes: []string{s.reads.quote}}
	case s.told.found():
		return Finding{Points: 20, Evidence: "it only tells what could be read", Quotes: []string{s.told.quote}}
	case s.readOut.found():
		return Finding{Points: 12, Evidence: "everybody reports, or item by item", Quotes: []string{s.readOut.quote}}
	case m.kind.Kind == KindBroadcast && m.isWritten():
		return Finding{Points: 10, Evidence: "what changes is written down", Quotes: s.changes.quotes()}
	}
	return Finding{}
}

// announced is how many sentences of its own make an invitation the announcement
// itself.
const announced = 2

// isWritten says whether what a broadcast would tell stands in its invitation
// already, or beside it.
func (m *meeting) isWritten() bool {
	if m.agenda.Told >= announced && m.cadence == Once && m.signs.changes.found() {
		return true
	}
	return m.agenda.Agenda == AgendaFull && (m.signs.changes.found() || m.signs.documents > 0)
}

func orElse(s, other string) string {
	if s == "" {
		return other
	}
	return s
}

func checkRecurrence(m *meeting) Finding {
	if !m.event.Recurring() {
		return Finding{}
	}
	f := Finding{Points: 4, Evidence: cadenceWords(m.cadence, m.perMonth)}
	if m.perMonth >= 4 {
		f.Points += 2
	}
	if m.event.Ending == NeverEnds {
		f.Points += 2
		f.Evidence += ", no end date"
	}
	if c := m.event.Created; !c.IsZero() && c.AddDate(0, 6, 0).Before(m.asOf) {
		f.Points += 2
		f.Evidence += ", created over six months ago"
	}
	return f
}

func cadenceWords(c Cadence, perMonth float64) string {
	switch c {
	case Daily:
		return "every day"
	case Weekly:
		return "every week"
	case Biweekly:
		return "every two weeks"
	case Monthly:
		return "every month"
	case Irregular:
		if perMonth > 1 {
			return fmt.Sprintf("recurring, %.0f times in four weeks", perMonth)
		}
		return "recurring"
	}
	return "once"
}

func checkPassive(m *meeting) Finding {
	if m.people.Invited < 3 || m.people.Passive == 0 {
		return Finding{}
	}
	share := 100 * m.people.Passive / m.people.Invited
	points := steps(share, 20, 4, 33, 8, 50, 12)
	if points == 0 {
		return Finding{}
	}
	return Finding{Points: points, Evidence: fmt.Sprintf("%d of %d are optional or haven't accepted", m.people.Passive, m.people.Invited)}
}

func checkHour(m *meeting) Finding {
	f := Finding{}
	if zone, err := time.LoadLocation(m.event.Zone); err == nil && m.event.Zone != "" {
		_, own := m.event.Start.In(zone).Zone()
		_, reader := m.event.Start.In(m.reader).Zone()
		if apart := max(own-reader, reader-own) / 3600; apart >= 2 {
			f.Points = steps(apart, 2, 2, 4, 4, 6, 6)
			f.Evidence = fmt.Sprintf("its zone is %d hours from yours", apart)
		}
	}
	if outside(m.event.Start.In(m.reader), m.event.End.In(m.reader)) {
		f.Points += 2
		if f.Evidence != "" {
			f.Evidence += ", "
		}
		f.Evidence += "outside 8 to 18 for you"
	}
	return f
}

// outside says whether a span leaves 8 to 18 on the clock.
func outside(start, end time.Time) bool {
	last := end.Hour()*60 + end.Minute()
	return start.Hour() < 8 || start.Hour() >= 18 || last > 18*60 || days(start, end) > 0
}

// shortNotice is how late a one-off must be booked to count as ad hoc.
const shortNotice = 24 * time.Hour

func (m *meeting) atShortNotice() bool {
	e := m.event
	return !e.Recurring() && !e.Created.IsZero() && e.Start.Sub(e.Created) < shortNotice
}

func checkShortNotice(m *meeting) Finding {
	if !m.atShortNotice() {
		return Finding{}
	}
	return Finding{Points: -12, Evidence: "booked less than a day ahead"}
}
