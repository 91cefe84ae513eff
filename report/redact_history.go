package report

import (
	"fmt"

	"adjourn/audit"
)

// RedactHistory is a copy in which titles, addresses, sources and ids are labels
// numbered within it, as in [Redact]. The original is not changed.
func RedactHistory(list []CalendarPast) []CalendarPast {
	r := redactor{
		meetings: numbering{word: "meeting", exact: true}, people: numbering{word: "person"},
		sources: numbering{word: "source", exact: true},
	}
	var out []CalendarPast
	for _, p := range list {
		me, sources := p.Me, p.Sources
		p.Me, p.Sources = nil, nil
		for _, m := range me {
			p.Me = append(p.Me, r.people.of(m))
		}
		for _, s := range sources {
			p.Sources = append(p.Sources, r.sources.of(s))
		}
		p.Meetings = append([]audit.Followed{}, p.Meetings...)
		for i := range p.Meetings {
			m := &p.Meetings[i]
			m.UID = r.meetings.of(m.UID)
			m.ID = m.UID
			if m.Title = m.UID; m.Private {
				m.Title = ""
			}
		}
		p.Rounds.Replaced = append([]audit.Replaced{}, p.Rounds.Replaced...)
		for i := range p.Rounds.Replaced {
			one := &p.Rounds.Replaced[i]
			one.UID = r.meetings.of(one.UID)
			one.Title = fmt.Sprintf("a round about %s", one.UID)
		}
		out = append(out, p)
	}
	return out
}
