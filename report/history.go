package report

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"time"

	"adjourn/audit"
)

// maxSpark is how many of the latest weeks a sparkline draws.
const maxSpark = 52

// CalendarPast is what became of earlier suggestions on one calendar; without a
// calendar, of rounds that belong to none that was recorded.
type CalendarPast struct {
	audit.Calendar
	audit.Past
}

// History writes what became of earlier suggestions, one calendar after the
// other, for a terminal or a pipe (width 0). A private meeting has no title.
func History(w io.Writer, list []CalendarPast, width int) error {
	t := historyText{width: width}
	recorded := false
	for i := range list {
		if i > 0 {
			t.b.WriteString("\n")
		}
		if len(list) > 1 {
			t.say("", calendarName(list[i].Calendar)+":")
		}
		t.rounds(&list[i].Rounds)
		if list[i].Audits > 0 {
			recorded = true
			t.past(&list[i].Past)
		}
	}
	if !recorded {
		t.say("", "No audit is recorded yet: adjourn report --record keeps one, adjourn weekly does it every week.")
	}
	_, err := w.Write(t.b.Bytes())
	return err
}

type historyText struct {
	b     bytes.Buffer
	width int
}

func (t *historyText) say(indent, text string) {
	room := t.width
	if t.width > 0 {
		room = max(20, t.width-len(indent))
	}
	for _, l := range wrap(text, room) {
		t.b.WriteString(indent + l + "\n")
	}
}

// calendarName says whose it is and what it was read from.
func calendarName(c audit.Calendar) string {
	if len(c.Me)+len(c.Sources) == 0 {
		return "Rounds about a meeting on none of these calendars"
	}
	name := "Calendar of " + strings.Join(c.Me, ", ")
	if len(c.Me) == 0 {
		name = "Calendar"
	}
	if len(c.Sources) > 0 {
		name += " from " + strings.Join(c.Sources, ", ")
	}
	return oneLine(name)
}

// rounds are the written rounds, and the occurrences that they replaced.
func (t *historyText) rounds(r *audit.Rounds) {
	if r.Closed == 0 {
		return
	}
	text := fmt.Sprintf("Of %s, %d settled it in writing and %d ended in a meeting after all", count(r.Closed, "round"), r.Settled, r.Met)
	if r.GivenBack > 0 {
		text += fmt.Sprintf("; %s person-hours given back by meetings that weren't held, as observed", hourText(r.GivenBack))
	}
	if r.Expected > 0 {
		text += fmt.Sprintf("; %s expected", hourText(r.Expected))
	}
	t.say("", text+".")
	for _, one := range r.Replaced {
		title := oneLine(one.Title)
		if title == "" {
			title = "(no title)"
		}
		given := fmt.Sprintf("%s h, ", hourText(one.GivenBack))
		state := map[audit.Replacement]string{
			audit.Expected: given + "expected", audit.Observed: given + "as observed",
			audit.WasHeld: "still on the calendar", audit.NotLooked: "no audit since tells whether it was held",
		}[one.State]
		t.say("  ", one.Start.Format("2 January")+", "+title+": "+state)
	}
}

func (t *historyText) past(p *audit.Past) {
	first := ""
	if len(p.Weeks) > 0 {
		first = " since " + p.Weeks[0].From.Format("2 January 2006")
	}
	t.say("", fmt.Sprintf("%s person-hours given back%s, as observed in %s.", hourText(p.GivenBack), first, count(p.Audits, "audit")))
	if len(p.Weeks) >= chartWeeks {
		var values []time.Duration
		for _, week := range p.Weeks[max(0, len(p.Weeks)-maxSpark):] {
			values = append(values, week.GivenBack)
		}
		t.say("", sparkline(values)+"  by week")
	}
	for _, f := range []struct {
		weeks int
		audit.Follow
	}{{4, p.FourWeeks}, {12, p.TwelveWeek}} {
		if f.Nudges > 0 {
			t.say("", fmt.Sprintf("Of %s, %d led to a change within %d weeks.", count(f.Nudges, "nudge"), f.Changed, f.weeks))
		}
	}
	if len(p.Meetings) == 0 {
		t.say("", "Nothing was suggested in them.")
		return
	}
	t.b.WriteString("\n")
	outcomes := 14
	for i := range p.Meetings {
		outcomes = max(outcomes, len(p.Meetings[i].Outcome))
	}
	for i := range p.Meetings {
		m := &p.Meetings[i]
		head := fmt.Sprintf("  %-*s %6s h  ", outcomes, m.Outcome, hourText(m.GivenBack))
		name := followedName(m)
		if t.width > 0 {
			name = fit(name, max(8, t.width-len(head)))
		}
		t.b.WriteString(head + name + "\n")
		t.say("      ", followedFacts(m))
	}
}

func followedName(m *audit.Followed) string {
	switch title := oneLine(m.Title); {
	case m.Private:
		return "(private)"
	case title == "":
		return "(no title)"
	default:
		return title
	}
}

// followedFacts say what was suggested when, what a meeting took then and takes
// now, and what else has to be known about that.
func followedFacts(m *audit.Followed) string {
	text := fmt.Sprintf("%s suggested on %s: %s", m.Suggested, m.Since.Format("2 January 2006"), shape(m.Was))
	if m.Outcome != audit.Gone {
		var now []string
		if is := shape(m.Is); is != shape(m.Was) {
			now = append(now, is)
		}
		if m.Is.Agenda == audit.AgendaFull && m.Was.Agenda != audit.AgendaFull {
			now = append(now, "with an agenda")
		}
		if len(now) > 0 {
			text += "; now " + strings.Join(now, ", ")
		}
	}
	if !m.Anew.IsZero() {
		text += "; since " + m.Anew.Format("2 January 2006") + " a new event with the same title, organizer and time or guests"
	}
	if m.Unseen != "" {
		text += "; not seen this week (" + m.Unseen + ")"
	}
	return text
}

func shape(s audit.Shape) string {
	return strings.Join([]string{count(s.Headcount, "people"), fmt.Sprintf("%d min", int(s.Duration.Minutes())), cadence(s.Cadence)}, ", ")
}
