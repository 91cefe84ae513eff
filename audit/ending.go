package audit

// EndingMatters says whether it is worth looking up whether the series ends:
// that isn't known yet, and the verdict is not keep, or would not be if the
// series went on for ever. A saved audit has nothing to judge again: false.
func (s *Series) EndingMatters() bool {
	m := s.facts
	if m == nil || !m.event.Recurring() || m.event.Ending != EndingUnknown {
		return false
	}
	return s.Verdict != Keep || judgedAgain(m.with(func(c *meeting) {
		e := *m.event
		e.Ending = NeverEnds
		c.event = &e
	})) != Keep
}
