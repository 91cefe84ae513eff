package audit

import "time"

// verdict follows from the score, the cost and the guards: the first that
// matches wins. Low confidence never yields async.
func verdict(m *meeting, guards []guarded) (Verdict, Confidence) {
	c := confidence(m, guards)
	v := reach(m, guards, c)
	if c != Low && m.people.AtLeast && reach(larger(m), guards, c) != v {
		c = Low // the people we can't see decide
		v = reach(m, guards, c)
	}
	return v, c
}

// reach is the verdict at a given confidence.
func reach(m *meeting, guards []guarded, c Confidence) Verdict {
	for _, g := range guards {
		if g.keeps && !g.unsure {
			return Keep
		}
	}
	_, score := score(m)
	t := m.policy.Thresholds
	saving := monthly(cost(m.people.Count, m.length)-RoundPrice(m.people.Count, m.routine()), m.perMonth)
	if m.silent() || score >= t.Agenda && m.unclear() {
		return AskAgenda
	}
	if len(guards) == 0 && c != Low && m.evident() && score >= t.Async && saving >= m.worthIt() {
		return Async
	}
	if m.trimmable(guards, score, saving) {
		return Trim
	}
	return Keep
}

// silent says whether three or more people are told nothing beyond a title that
// doesn't say it all: the first thing missing is a purpose.
func (m *meeting) silent() bool {
	return m.agenda.Agenda == AgendaNone && m.people.Count >= 3 && !m.atShortNotice() && !m.saysItAll() && (m.signs.approval.quote == "" || m.cadence != Once)
}

// evident says whether something shows that writing would do. Size, cadence and
// a shape that only looks like a round of reports are not enough.
func (m *meeting) evident() bool {
	s := m.signs
	if m.writes() || s.toldOutright || s.told.found() && m.kind.Kind != KindOther {
		return true // a word that is read out on an outing makes no news of it
	}
	if s.readOut.found() && (m.cadence != Once || s.regular) && m.onWork() {
		return true // what everybody says only once is about something that happened
	}
	switch {
	case m.kind.Type == "standup" || m.kind.Type == "metrics":
		return true
	case m.kind.Kind == KindBroadcast:
		return m.isWritten() || m.announces()
	}
	return false
}

// announces says whether one tells many something: what it is stands in the
// invitation, and it comes once, or they are a crowd.
func (m *meeting) announces() bool {
	n, once := m.people.Count, m.cadence == Once
	if m.kind.From > fromDescription || m.length.Minutes() > longestNews || m.signs.asked.found() {
		return false // who answers questions does more than announce
	}
	if m.agenda.Agenda == AgendaFull {
		return n >= crowd || once && n >= m.policy.Thresholds.Large
	}
	return n >= crowd && once && m.kind.From == fromTitle && m.agenda.Told >= announced
}

// saysItAll says whether everybody knows from the title alone what will be done:
// a stand-up, a round of reports, a handover, a first day, or a regular look back.
func (m *meeting) saysItAll() bool {
	if m.signs.readOut.inTitle && m.cadence != Once {
		return true
	}
	switch m.kind.Type {
	case "standup", "handover", "onboarding":
		return true
	case "retro":
		return m.cadence != Once
	}
	return false
}

// unclear says whether four or more people can't tell why they come although
// there is a purpose: only the title hints at it, or it is a regular round that
// says neither its points nor how it runs.
func (m *meeting) unclear() bool {
	if m.agenda.Agenda != AgendaPurpose || m.people.Count < 4 || m.atShortNotice() || m.writes() || m.signs.told.found() || m.signs.live.found() {
		return false
	}
	if m.kind.Kind != KindStatus {
		return m.agenda.Told == 0 && m.signs.approval.quote == ""
	}
	return m.kind.Type != "standup" && !m.signs.readOut.found() && !m.signs.exception.found() && !m.signs.settles.found()
}

// routine rounds ask the same questions every time, and cost less.
func (m *meeting) routine() bool { return m.kind.Routine || m.kind.Kind == KindStatus }

// worthIt is the least saving that is worth a suggestion.
func (m *meeting) worthIt() time.Duration {
	if m.cadence == Once {
		return m.policy.Thresholds.MinSavingOnce
	}
	return m.policy.Thresholds.MinSaving
}

// fewest is how many people a meeting must have to be too large or too long by
// its shape alone.
const fewest = 5

// exceptionLength is how long a meeting by exception may be.
const exceptionLength = 30 * time.Minute

// trimmable says whether a live meeting that passes on information could be
// smaller, shorter or rarer. One that works by exception and is still long
// could be; one with topics of its own only if a good part of its guests needn't
// come; a quarter of an hour, or the whole company in person, never. Meetings for agreeing on something are left as they are: the labelled
// invitations speak against trimming by size or length alone, up to thirteen
// people and an hour and a half.
func (m *meeting) trimmable(guards []guarded, score int, saving time.Duration) bool {
	t := m.policy.Thresholds
	if m.signs.limits.found() || m.signs.shorter.found() {
		return true // it asks for fewer people, or less time, itself
	}
	if m.roomy() || m.tooLargeToAgree(guards) {
		return true
	}
	if m.cadence == Once && m.kind.Kind != KindBroadcast && m.kind.From != fromTitle || m.people.Count < fewest || m.length.Minutes() <= shortStandup || m.kind.Type == "allhands" {
		return false
	}
	if m.kind.Kind != KindStatus && m.kind.Kind != KindBroadcast || score < t.Trim || saving <= 0 {
		return false
	}
	for _, g := range guards {
		switch g.finding.Rule {
		case "crowd", "live_said", "talk":
			return false
		case "by_exception":
			return m.length > exceptionLength
		case "settles":
			if m.people.Count <= fewest {
				return false // a handful with something to decide
			}
			return m.people.Invited > 2 && 100*m.people.Passive >= t.Passive*m.people.Invited
		case "own_topics":
			return m.people.Invited > 2 && 100*m.people.Passive >= t.Passive*m.people.Invited
		}
	}
	return true
}

// confidence says how much there was to go by.
func confidence(m *meeting, guards []guarded) Confidence {
	nothing := m.kind.Kind == KindOther && m.agenda.Agenda == AgendaNone
	if nothing {
		return Low
	}
	for _, g := range guards {
		if g.unsure {
			return Low
		}
	}
	if m.people.AtLeast || m.kind.From != fromTitle && m.kind.From != fromDescription {
		return Medium
	}
	return High
}

// manyMore is how many people may hide behind "at least".
const manyMore = 30

// larger is the same meeting with many more people.
func larger(m *meeting) *meeting {
	return m.with(func(c *meeting) { c.people.Count = max(m.people.Count, manyMore) })
}
