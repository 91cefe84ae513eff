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
	saving := monthly(cost(m.people.Count, m.length)-roundPrice(m.people.Count, m.routine()), m.perMonth)
	if len(guards) == 0 && c != Low && score >= t.Async && saving >= m.worthIt() {
		return Async
	}
	if m.agenda.Quality <= 3 && m.people.Count >= 4 && score >= t.Agenda && !m.atShortNotice() && m.kind.Type != "standup" {
		return AskAgenda
	}
	if m.trimmable(score, saving) {
		return Trim
	}
	return Keep
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

// trimmable says whether a live meeting could be smaller, shorter or rarer.
func (m *meeting) trimmable(score int, saving time.Duration) bool {
	t := m.policy.Thresholds
	passive := m.people.Invited > 2 && 100*m.people.Passive >= t.Passive*m.people.Invited
	return score >= t.Trim && purposePoints(m.kind) >= t.Purpose && saving > 0 ||
		m.people.Count >= t.Large || passive || m.length >= t.Long && m.event.Recurring()
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
