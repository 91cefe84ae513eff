package report

import (
	"slices"
	"strings"

	"adjourn/audit"
)

// openingOutcome says how many answered: all, some, or nobody.
func (t *roundWriter) openingOutcome() string {
	opening := t.rw.OpeningOutcome
	switch missing := len(t.d.Missing()); {
	case missing == len(t.d.Asked()):
		opening = t.rw.OpeningNone
	case missing > 0:
		opening = t.rw.OpeningSome
	}
	return fill(opening, "title", t.quoted)
}

// ending says what becomes of the meeting, and where it takes place, whether
// the reader is needed; with what is open as its agenda.
func (t *roundWriter) ending(n *roundNote) []string {
	s := &t.d.State
	day := ""
	if !s.Start.IsZero() {
		start := s.Start
		if t.d.Zone != nil {
			start = start.In(t.d.Zone)
		}
		day = t.w.day(start) + ", " + start.Format("15:04")
		if n.Language == "ja" {
			day = t.w.day(start) + start.Format("15:04")
		}
	}
	on := func(with, without string) string {
		if day == "" || t.d.Gone {
			return without
		}
		return fill(with, "day", day)
	}
	open := t.d.Open()
	switch {
	case s.Met && len(open) == 0:
		return nil // it takes place as the round said, and nothing is to be added
	case s.Met:
		n.Lists = append(n.Lists, noteList{t.w.Agenda, t.agenda(open)})
		needed := t.rw.NotNeeded
		if slices.ContainsFunc(t.d.Concerned(open), func(p audit.Person) bool { return strings.EqualFold(p.Email, t.to.Email) }) {
			needed = t.rw.Needed
		}
		return []string{t.w.join(on(t.rw.Stays, t.rw.StaysNoDay), needed)}
	case s.Settled == "no":
		return []string{on(t.rw.Waits, t.rw.WaitsNoDay)}
	case s.Settled == "yes" && day != "":
		return []string{fill(t.rw.Off, "day", day)}
	}
	return nil
}

// agenda is what is open, with whom it concerns.
func (t *roundWriter) agenda(open []DocumentQuestion) []string {
	var lines []string
	for _, q := range open {
		line := mailLine(q.Text, maxMailLine)
		if !t.d.GuestsHidden && !q.Everyone {
			line += " (" + peopleText(q.For, t.w.And) + ")"
		}
		lines = append(lines, line)
	}
	return lines
}

func peopleText(people []audit.Person, and string) string {
	var names []string
	for _, p := range people {
		names = append(names, personText(p))
	}
	return strings.Join(names, and)
}

// AskHost is a sentence for the meeting's organizer, by somebody who isn't: to
// cancel it, or, where it is held, to make it small. It is in the document's
// language.
func (d *Document) AskHost() string {
	w, language := wordsIn(d.Language)
	_, quoted := w.title(d.Title)
	start := d.State.Start
	if d.Zone != nil {
		start = start.In(d.Zone)
	}
	rw := roundLanguages[language]
	if !d.State.Met {
		return fill(rw.AskOff, "title", quoted, "day", w.day(start))
	}
	return fill(rw.AskSmaller, "title", quoted, "day", w.day(start), "people", peopleText(d.Concerned(d.Open()), w.And))
}
