package audit

import (
	"testing"
	"time"
)

// example is a meeting as the rules see it, without a calendar around it.
func example(kind Kind, n int, minutes int, change ...func(*meeting)) *meeting {
	p := testPolicy()
	e := event("x", "2026-09-08 10:00", nil, func(e *Event) {
		e.SeriesID, e.Ending, e.Zone = "x", NeverEnds, "Europe/Prague"
	})
	m := &meeting{
		event: &e, people: people{Count: n, Invited: n}, length: time.Duration(minutes) * time.Minute,
		cadence: Weekly, perMonth: 4, asOf: p.AsOf, reader: prague, policy: &p,
		agenda: agendaReading{Agenda: AgendaNone},
		kind:   kindReading{Kind: kind, From: fromTitle, Finding: Finding{Evidence: string(kind)}},
	}
	for _, c := range change {
		c(m)
	}
	return m
}

func monthlyOf(m *meeting) { m.cadence, m.perMonth = Monthly, 1 }
func thin(m *meeting)      { m.agenda = agendaReading{Agenda: AgendaPurpose, Quality: 3} }
func full(m *meeting)      { m.agenda = agendaReading{Agenda: AgendaFull, Quality: 6} }
func bounded(m *meeting)   { m.event.Ending = Ends }
func oneOff(m *meeting) {
	m.event.SeriesID, m.cadence, m.perMonth = "", Once, 1
	m.event.Created = m.event.Start.AddDate(0, 0, -7)
}
func standup(m *meeting)    { m.kind.Type, m.cadence, m.perMonth = "standup", Daily, 20 }
func today(m *meeting)      { oneOff(m); m.event.Created = m.event.Start.Add(-3 * time.Hour) }
func passive(m *meeting)    { m.people.Passive = (m.people.Count + 2) / 3 }
func reported(m *meeting)   { m.signs.readOut = sign{quote: "everybody reports"} }
func exceptions(m *meeting) { m.signs.exception = sign{quote: "only reds"} }
func offered(m *meeting)    { m.signs.offersWriting = sign{quote: "or in writing"} }
func outsiders(m *meeting) {
	m.people.OutsideRequired, m.people.Outsiders = true, []string{"else.example"}
}
func noTrace(m *meeting) { m.kind.From = fromNothing; m.kind.Finding = Finding{} }

// The worked examples of the rubric, near enough to show where each falls.
func TestVerdicts(t *testing.T) {
	for _, c := range []struct {
		name       string
		m          *meeting
		want       Verdict
		confidence Confidence
	}{
		{"weekly status, 12 people, no agenda, a third passive", example(KindStatus, 12, 60, passive), AskAgenda, High},
		{"the same with a purpose", example(KindStatus, 12, 60, passive, thin), AskAgenda, High},
		{"the same with a purpose, where everybody reports", example(KindStatus, 12, 60, passive, thin, reported), Async, High},
		{"the same with topics of its own", example(KindStatus, 12, 60, passive, full), Trim, High},
		{"the same, and nobody passive", example(KindStatus, 12, 60, full), Keep, High},
		{"the same, where everybody reports", example(KindStatus, 12, 60, full, reported), Async, High},
		{"the same by exception", example(KindStatus, 12, 60, full, exceptions), Trim, High},
		{"the same by exception, and short", example(KindStatus, 12, 30, full, exceptions), Keep, High},
		{"daily stand-up, 14 people, 20 minutes", example(KindStatus, 14, 20, standup, func(m *meeting) { m.kind.Routine = true }), Async, High},
		{"daily stand-up, 5 people, 15 minutes, with its questions", example(KindStatus, 5, 15, standup, full), Keep, High},
		{"five people, twenty minutes", example(KindStatus, 5, 20, thin, monthlyOf, bounded, func(m *meeting) { m.agenda.Told = 1; m.signs.exception = sign{quote: "only reds"} }), Keep, High},
		{"three people are few", example(KindStatus, 3, 20, thin, monthlyOf, bounded), Keep, High},
		{"a quarter of an hour is short already", example(KindStatus, 3, 15, thin, monthlyOf, bounded), Keep, High},
		{"a sync of five that says nothing", example(KindOther, 5, 30), AskAgenda, Low},
		{"one of four people, settled tomorrow", example(KindDecision, 4, 30, oneOff, full), Keep, High},
		{"a status for two", example(KindStatus, 2, 60), Keep, High},
		{"an interview, however large", example(KindInterview, 12, 120, passive), Keep, High},
		{"an incident", example(KindIncident, 20, 60), Keep, High},
		{"a broadcast to sixty", example(KindBroadcast, 60, 60, monthlyOf, full), Async, High},
		{"the same to customers", example(KindBroadcast, 60, 60, monthlyOf, full, func(m *meeting) {
			m.people.OutsideRequired, m.people.Outsiders = true, []string{"else.example"}
		}), Trim, High},
		{"a planning with its points", example(KindPlanning, 9, 90, passive, full), Keep, High},
		{"a working session that nobody explains", example(KindWorkingSession, 5, 90), AskAgenda, High},
		{"one that offers to finish in writing", example(KindWorkingSession, 5, 90, full, offered), Async, High},
		{"a decision that offers it to customers", example(KindDecision, 8, 60, full, offered, outsiders), Keep, High},
		{"booked this morning", example(KindDecision, 3, 30, today), Keep, High},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, confidence := verdict(c.m, guardsOn(c.m))
			_, score := score(c.m)
			if got != c.want || confidence != c.confidence {
				t.Errorf("%s with %s confidence at %d points, want %s, %s", got, confidence, score, c.want, c.confidence)
			}
		})
	}
}

func TestAGuardAlwaysWins(t *testing.T) {
	for _, kind := range []Kind{KindOneOnOne, KindInterview, KindIncident, KindPeople, KindSocial, KindExternal} {
		for n := 3; n < 80; n += 7 {
			m := example(kind, n, 120, passive)
			if v, _ := verdict(m, guardsOn(m)); v == Async {
				t.Errorf("%s of %d people: async", kind, n)
			}
		}
	}
	for n := 3; n < 80; n += 7 {
		m := example(KindStatus, n, 60, passive)
		m.pin = &Pin{Why: "we like it", Headcount: n, Duration: m.length, Cadence: m.cadence}
		if v, _ := verdict(m, guardsOn(m)); v != Keep {
			t.Errorf("pinned with %d people: %s", n, v)
		}
	}
}

func TestAPinEndsWhenTheMeetingGrows(t *testing.T) {
	pin := Pin{Why: "we like it", Headcount: 10, Duration: time.Hour, Cadence: Weekly}
	for _, c := range []struct {
		name  string
		m     *meeting
		holds bool
	}{
		{"as it was", example(KindStatus, 10, 60), true},
		{"a bit larger", example(KindStatus, 14, 60), true},
		{"larger by half", example(KindStatus, 15, 60), false},
		{"longer", example(KindStatus, 10, 75), false},
		{"another rhythm", example(KindStatus, 10, 60, monthlyOf), false},
	} {
		c.m.pin = &pin
		if got := checkPinned(c.m).Evidence != ""; got != c.holds {
			t.Errorf("%s: holds %v, want %v", c.name, got, c.holds)
		}
	}
}

func TestPeopleNobodySeesLowerConfidenceOnlyWhereTheyDecide(t *testing.T) {
	unseen := func(m *meeting) { m.people.AtLeast = true }
	if v, c := verdictOf(example(KindStatus, 25, 60, unseen, thin, reported)); v != Async || c != Medium {
		t.Errorf("25 or more: %s, %s; more people change nothing", v, c)
	}
	if v, c := verdictOf(example(KindStatus, 3, 20, unseen, thin, bounded)); v != Keep || c != Low {
		t.Errorf("3 or more: %s, %s; more people would decide", v, c)
	}
}

func verdictOf(m *meeting) (Verdict, Confidence) { return verdict(m, guardsOn(m)) }

func TestLowConfidenceIsNeverAsync(t *testing.T) {
	for n := 3; n < 60; n++ {
		if v, c := verdictOf(example(KindOther, n, 60, passive, noTrace)); v == Async || c != Low {
			t.Errorf("%d people, nothing to go by: %s with %s confidence", n, v, c)
		}
	}
}

func TestMorePeopleNeverLowerTheScore(t *testing.T) {
	before := 0
	for n := 2; n < 50; n++ {
		_, s := score(example(KindStatus, n, 60))
		if s < before {
			t.Errorf("%d people score %d, fewer scored %d", n, s, before)
		}
		before = s
	}
}

func TestWeights(t *testing.T) {
	m := example(KindStatus, 12, 60)
	_, all := score(m)
	m.policy.Weights = map[string]int{"purpose": 50, "people": 0}
	if _, got := score(m); got != all-16-16 {
		t.Errorf("half the purpose and no people: %d points, want %d", got, all-32)
	}
}

func TestWouldChange(t *testing.T) {
	a := audited(t, weekly("a", "2026-09-08 10:00", 4, some(12))...)
	s := &a.Series[0]
	if len(s.WouldChange()) == 0 {
		t.Errorf("nothing would change a %s of %d points", s.Verdict, s.Score)
	}
	if (&Series{}).WouldChange() != nil {
		t.Error("a saved audit can't be judged again")
	}
}
