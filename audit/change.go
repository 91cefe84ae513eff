package audit

import (
	"fmt"
	"time"
)

// WouldChange says what would lead to another verdict, one sentence each,
// found by judging the same meeting with one thing different. A saved audit
// has nothing to judge again: nil.
func (s *Series) WouldChange() []string {
	m := s.facts
	if m == nil {
		return nil
	}
	var list []string
	add := func(what string, changed *meeting) bool {
		v := judgedAgain(changed)
		if v == s.Verdict {
			return false
		}
		list = append(list, fmt.Sprintf("%s: %s", what, v))
		return true
	}
	if guards := guardsOn(m); len(guards) > 0 {
		if v, _ := verdict(m, nil); v != s.Verdict {
			list = append(list, fmt.Sprintf("without its %s: %s", plural(len(guards), "guard"), v))
		}
	}
	for n := m.people.Count - 1; n >= 2; n-- {
		if add(fmt.Sprintf("with %d people", n), m.with(func(c *meeting) { c.people.Count = n })) {
			break
		}
	}
	for n := m.people.Count + 1; n <= 2*m.people.Count+10; n++ {
		if add(fmt.Sprintf("with %d people", n), m.with(func(c *meeting) { c.people.Count = n })) {
			break
		}
	}
	for _, minutes := range []int{60, 45, 30, 25, 15} {
		d := time.Duration(minutes) * time.Minute
		if d < m.length && add(fmt.Sprintf("at %d minutes", minutes), m.with(func(c *meeting) { c.length = d })) {
			break
		}
	}
	if m.agenda.Agenda != AgendaFull {
		add("with an agenda in the invitation", m.with(func(c *meeting) {
			c.agenda.Agenda, c.agenda.Quality = AgendaFull, 6
		}))
	}
	return list
}

// with is a copy of the facts with something changed.
func (m *meeting) with(change func(*meeting)) *meeting {
	c := *m
	change(&c)
	return &c
}

func judgedAgain(m *meeting) Verdict {
	v, _ := verdict(m, guardsOn(m))
	return v
}

func plural(n int, word string) string {
	if n == 1 {
		return word
	}
	return fmt.Sprintf("%d %ss", n, word)
}
