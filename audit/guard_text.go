package audit

import "fmt"

// textGuards are the guards that title and description show. One that rests on
// the description alone is unsure: it lowers confidence, and keeps nothing.
func textGuards() []Guard {
	return []Guard{
		{Name: "statutory", Keeps: true,
			Doc:    "Boards, works councils and assemblies meet in a form that law or statutes lay down.",
			Source: "Works constitution and company law; a judgement call that a tool shouldn't touch them.",
			check:  func(m *meeting) Finding { return m.signs.statutory.finding("it meets in a form that law lays down") },
			unsure: func(m *meeting) bool { return !m.signs.statutory.inTitle }},
		{Name: "safety", Keeps: true,
			Doc:    "Safety briefings and shift handovers are live by duty: somebody must see that everybody understood.",
			Source: "Occupational safety law asks for them in person; judgement call for handovers in care and operations.",
			check:  func(m *meeting) Finding { return m.signs.safety.finding("a safety briefing or a shift handover") },
			unsure: func(m *meeting) bool { return !m.signs.safety.inTitle }},
		{Name: "presence", Keeps: true,
			Doc:    "A round through a plant, a site or a ward is about being there.",
			Source: "A judgement call.",
			check:  func(m *meeting) Finding { return m.signs.presence.finding("people walk and look together") }},
		{Name: "hold", Keeps: true,
			Doc:    "A date that is only being held has no content yet to be judged.",
			Source: "A judgement call.",
			check:  func(m *meeting) Finding { return m.signs.hold.finding("only holds a date") }},
		{Name: "talk", Keeps: true,
			Doc:    "A talk, a demo or a course that people come to: listening together and asking on the spot is the point.",
			Source: "A judgement call, from the labelled invitations; Dennis et al. 2008 would allow a recording.",
			check:  checkTalk,
			unsure: func(m *meeting) bool { return m.kind.From != fromTitle }},
		{Name: "short_standup", Keeps: true,
			Doc:    "A stand-up, or a round in which everybody reports, of a quarter of an hour or less is as short as a written round would be.",
			Source: "Stray, Sjøberg, Dybå, J. Systems and Software 2016 (stand-ups: problem solving in them is valued); the quarter of an hour is a judgement call.",
			check:  checkShortStandup},
		{Name: "live_work", Keeps: false,
			Doc:    "Workshops, problem solving, kick-offs, handovers and working side by side stay live; preparing them in writing is open.",
			Source: "Dennis, Fuller, Valacich 2008: convergence wants synchronicity.",
			check:  checkLiveWork},
		{Name: "convergence", Keeps: false,
			Doc:    "Deciding, planning, reviewing, collecting ideas and looking back are for agreeing on what things mean. They stay live unless their own text says that writing would do.",
			Source: "Dennis, Fuller, Valacich 2008; the labelled invitations agree.",
			check:  checkConvergence},
		{Name: "live_said", Keeps: false,
			Doc:    "The text says why people must be there at once: hands and eyes on one thing, argument, negotiation, trouble between people, questions as the point, a decision on the spot.",
			Source: "Standaert et al. 2021; Dennis, Fuller, Valacich 2008; the list is a judgement call.",
			check:  checkLive},
		{Name: "gathering", Keeps: false,
			Doc:    "News over coffee or cake are also about meeting.",
			Source: "A judgement call.",
			check:  checkGathering},
		{Name: "settles", Keeps: false,
			Doc:    "A round of reports, or an announcement, in which points are also decided or solved.",
			Source: "Dennis, Fuller, Valacich 2008.",
			check:  checkSettles},
		{Name: "all_hands", Keeps: false,
			Doc:    "Meeting the whole company is also about meeting. Its news can be written, its questions can't.",
			Source: "A judgement call.",
			check:  checkAllHands},
		{Name: "crowd", Keeps: false,
			Doc:    "Many people, and nothing that says they only listen: an outing or a working day looks the same from outside. What names a change and takes an hour and a half at most is an announcement.",
			Source: "A judgement call.",
			check:  checkCrowd},
		{Name: "by_exception", Keeps: false,
			Doc:    "What is fine isn't talked about: the written part is done already.",
			Source: "A judgement call, from the labelled invitations.",
			check:  func(m *meeting) Finding { return m.signs.exception.finding("only what is off is talked about") }},
		{Name: "own_topics", Keeps: false,
			Doc:    "A status meeting that names its topics, or keeps them in a running document, and in which nobody just reports.",
			Source: "A judgement call, from the labelled invitations.",
			check:  checkOwnTopics},
	}
}

// finding is a sign as evidence.
func (s sign) finding(evidence string) Finding {
	if !s.found() {
		return Finding{}
	}
	return Finding{Evidence: evidence, Quotes: []string{s.quote}}
}

func (s sign) quotes() []string {
	if !s.found() {
		return nil
	}
	return []string{s.quote}
}

// writes says whether the text itself says that writing would do, so that the
// guards on kinds don't hold.
func (m *meeting) writes() bool {
	s := m.signs
	if s.offersWriting.found() || s.mailThread.found() || s.askedByName >= 2 || m.collects() || m.readsText() {
		return true
	}
	return m.cadence == Once && (s.asks.found() || s.approval.found())
}

// collects says whether it only collects what could be sent. Ideas and looking
// back are for more than that.
func (m *meeting) collects() bool {
	switch m.kind.Kind {
	case KindStatus, KindPlanning, KindDecision, KindReview, KindBroadcast, KindOther:
		return m.signs.collects.found() && !m.signs.settles.found()
	}
	return false
}

// readsText says whether many read a text aloud that they could comment on.
func (m *meeting) readsText() bool {
	switch m.kind.Kind {
	case KindReview, KindPlanning, KindDecision, KindStatus, KindOther:
	case KindWorkingSession:
		if m.kind.From == fromTitle {
			return false
		}
	default:
		return false
	}
	return m.signs.reads.found() && m.people.Count >= readTogether
}

// passesOn says whether a review or a planning only passes on information: the
// text says so, or many are told, or report, again and again. A few who look at
// each other's work do more than that.
func (m *meeting) passesOn() bool {
	s := m.signs
	again := m.cadence != Once && (s.told.found() || s.readOut.found() && !s.itemwise)
	switch {
	case m.kind.Kind != KindReview && m.kind.Kind != KindPlanning || s.settles.found():
		return false
	case s.toldOutright:
		return true
	case m.kind.Kind == KindReview:
		return again && !s.exchange.found() && m.people.Count >= m.policy.Thresholds.Large
	}
	return again
}

// checkSettles is a guard: a round of reports or an announcement that also
// decides or solves.
func checkSettles(m *meeting) Finding {
	if m.writes() {
		return Finding{}
	}
	return m.signs.settles.finding("points are decided or solved")
}

func checkTalk(m *meeting) Finding {
	if m.kind.Type != "kb_share" || m.writes() || m.signs.toldOutright && m.signs.changes.found() {
		return Finding{}
	}
	return m.kind.asGuard("people come to listen together and to ask on the spot")
}

// shortStandup is up to when a stand-up is short.
const shortStandup = 15

func checkShortStandup(m *meeting) Finding {
	round := m.kind.Type == "standup" || m.kind.Kind == KindStatus && m.signs.readOut.found()
	if !round || m.length.Minutes() > shortStandup {
		return Finding{}
	}
	return Finding{Evidence: fmt.Sprintf("a stand-up of %d minutes", int(m.length.Minutes()))}
}

func checkLiveWork(m *meeting) Finding {
	switch {
	case m.writes():
		return Finding{}
	case m.kind.Type == "kickoff":
		return m.kind.asGuard("starting together is the point")
	case m.kind.Kind == KindWorkingSession:
		return m.kind.asGuard("the work is done together")
	case m.kind.Type == "handover":
		return m.kind.asGuard("what is handed over is asked back at once")
	case m.kind.Kind == KindOnboarding:
		return m.kind.asGuard("somebody new meets the others")
	}
	return Finding{}
}

func checkConvergence(m *meeting) Finding {
	if m.writes() || m.passesOn() || m.kind.Type == "kickoff" {
		return Finding{}
	}
	switch m.kind.Kind {
	case KindDecision:
		return m.kind.asGuard("a decision is agreed on together")
	case KindPlanning:
		return m.kind.asGuard("a plan is agreed on together")
	case KindReview:
		return m.kind.asGuard("a review is talked over together")
	case KindBrainstorm:
		return m.kind.asGuard("ideas are collected together")
	case KindRetrospective:
		return m.kind.asGuard("looking back is done together")
	}
	return Finding{}
}

func checkAllHands(m *meeting) Finding {
	if m.kind.Type != "allhands" || m.signs.toldOutright {
		return Finding{}
	}
	return m.kind.asGuard("it is also for meeting one another")
}

// longestNews is how long an announcement may take.
const longestNews = 90

// isNews says whether a crowd's meeting is an announcement.
func (m *meeting) isNews() bool {
	return (m.isWritten() || m.signs.told.found()) && m.length.Minutes() <= longestNews
}

func checkCrowd(m *meeting) Finding {
	if m.kind.Type != "crowd" || m.isNews() {
		return Finding{}
	}
	return m.kind.asGuard("nothing says that so many people only listen")
}

func checkOwnTopics(m *meeting) Finding {
	if m.kind.Kind != KindStatus || m.agenda.Agenda != AgendaFull || m.signs.readOut.found() || m.signs.told.found() || m.writes() || m.kind.Type == "standup" {
		return Finding{}
	}
	return Finding{Evidence: "its topics are named", Quotes: m.agenda.Finding.Quotes}
}
