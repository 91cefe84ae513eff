package report

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"time"

	"adjourn/audit"
)

// maxSpark is how many of the latest weeks a sparkline draws.
const maxSpark = 52

// History writes what became of earlier suggestions, for a terminal or a pipe
// (width 0). A private meeting has no title.
func History(w io.Writer, p *audit.Past, width int) error {
	var b bytes.Buffer
	say := func(indent, text string) {
		room := width
		if width > 0 {
			room = max(20, width-len(indent))
		}
		for _, l := range wrap(text, room) {
			b.WriteString(indent + l + "\n")
		}
	}
	if r := p.Rounds; r.Closed > 0 {
		say("", fmt.Sprintf("Of %s, %d settled it in writing and %d ended in a meeting after all; %s person-hours given back by meetings that weren't held.",
			count(r.Closed, "round"), r.Settled, r.Met, hourText(r.GivenBack)))
	}
	if len(p.Weeks) == 0 {
		say("", "No audit is recorded yet: adjourn report --record keeps one, adjourn weekly does it every week.")
		_, err := w.Write(b.Bytes())
		return err
	}
	first := p.Weeks[0].From.Format("2 January 2006")
	say("", fmt.Sprintf("%s person-hours given back since %s, as observed in %s.", hourText(p.GivenBack), first, count(len(p.Weeks), "audit")))
	if len(p.Weeks) >= chartWeeks {
		var values []time.Duration
		for _, week := range p.Weeks[max(0, len(p.Weeks)-maxSpark):] {
			values = append(values, week.GivenBack)
		}
		say("", sparkline(values)+"  by week")
	}
	for _, f := range []struct {
		weeks int
		audit.Follow
	}{{4, p.FourWeeks}, {12, p.TwelveWeek}} {
		if f.Nudges > 0 {
			say("", fmt.Sprintf("Of %s, %d led to a change within %d weeks.", count(f.Nudges, "nudge"), f.Changed, f.weeks))
		}
	}
	if len(p.Meetings) == 0 {
		say("", "Nothing was suggested in them.")
	} else {
		b.WriteString("\n")
	}
	for i := range p.Meetings {
		m := &p.Meetings[i]
		head := fmt.Sprintf("  %-14s %6s h  ", m.Outcome, hourText(m.GivenBack))
		name := followedName(m)
		if width > 0 {
			name = fit(name, max(8, width-len(head)))
		}
		b.WriteString(head + name + "\n")
		say("      ", followedFacts(m))
	}
	_, err := w.Write(b.Bytes())
	return err
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

// followedFacts say what was suggested when, and what a meeting took then and
// takes now.
func followedFacts(m *audit.Followed) string {
	text := fmt.Sprintf("%s suggested on %s: %s", m.Suggested, m.Since.Format("2 January 2006"), shape(m.Was))
	if m.Outcome != audit.Gone && m.Is != m.Was {
		text += "; now " + shape(m.Is)
	}
	return text
}

func shape(s audit.Shape) string {
	return strings.Join([]string{count(s.Headcount, "people"), fmt.Sprintf("%d min", int(s.Duration.Minutes())), cadence(s.Cadence)}, ", ")
}

// historyJSON is what history --format json prints.
type historyJSON struct {
	Version        int            `json:"version"`
	GivenBackHours hours          `json:"given_back_hours"`
	Weeks          []weekJSON     `json:"weeks"`
	Within4Weeks   followJSON     `json:"nudges_within_4_weeks"`
	Within12Weeks  followJSON     `json:"nudges_within_12_weeks"`
	Rounds         roundsJSON     `json:"rounds"`
	Meetings       []followedJSON `json:"meetings"`
}

type weekJSON struct {
	From           time.Time `json:"from"`
	GivenBackHours hours     `json:"given_back_hours"`
}

type roundsJSON struct {
	Closed         int   `json:"closed"`
	Settled        int   `json:"settled"`
	Met            int   `json:"met"`
	GivenBackHours hours `json:"given_back_hours"`
}

type followJSON struct {
	Nudges  int `json:"nudges"`
	Changed int `json:"changed"`
}

type followedJSON struct {
	ID             string     `json:"id"`
	UID            string     `json:"uid"`
	Title          string     `json:"title"`
	Mine           bool       `json:"mine"`
	Private        bool       `json:"private"`
	Suggested      string     `json:"suggested"`
	Since          time.Time  `json:"since"`
	Outcome        string     `json:"outcome"`
	GivenBackHours hours      `json:"given_back_hours"`
	Was            shapeJSON  `json:"was"`
	Is             *shapeJSON `json:"is"`
}

type shapeJSON struct {
	Headcount        int    `json:"headcount"`
	DurationMinutes  int    `json:"duration_minutes"`
	Cadence          string `json:"cadence"`
	Agenda           string `json:"agenda"`
	PersonHoursMonth hours  `json:"person_hours_month"`
}

func shapeJSONOf(s audit.Shape) shapeJSON {
	return shapeJSON{s.Headcount, int(s.Duration.Minutes()), string(s.Cadence), string(s.Agenda), hours(s.PersonTimeMonth)}
}

// HistoryJSON writes the same for scripts.
func HistoryJSON(w io.Writer, p *audit.Past) error {
	out := historyJSON{
		Version: contractVersion, GivenBackHours: hours(p.GivenBack), Weeks: []weekJSON{}, Meetings: []followedJSON{},
		Within4Weeks: followJSON(p.FourWeeks), Within12Weeks: followJSON(p.TwelveWeek),
		Rounds: roundsJSON{p.Rounds.Closed, p.Rounds.Settled, p.Rounds.Met, hours(p.Rounds.GivenBack)},
	}
	for _, week := range p.Weeks {
		out.Weeks = append(out.Weeks, weekJSON{week.From, hours(week.GivenBack)})
	}
	for i := range p.Meetings {
		m := &p.Meetings[i]
		row := followedJSON{
			ID: m.ID, UID: m.UID, Title: m.Title, Mine: m.Mine, Private: m.Private, Suggested: string(m.Suggested),
			Since: m.Since, Outcome: string(m.Outcome), GivenBackHours: hours(m.GivenBack), Was: shapeJSONOf(m.Was),
		}
		if m.Private {
			row.Title = ""
		}
		if m.Outcome != audit.Gone {
			is := shapeJSONOf(m.Is)
			row.Is = &is
		}
		out.Meetings = append(out.Meetings, row)
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(out)
}
