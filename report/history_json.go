package report

import (
	"encoding/json"
	"io"
	"time"

	"adjourn/audit"
)

// historyJSON is what history --format json prints.
type historyJSON struct {
	Version   int                `json:"version"`
	Calendars []calendarPastJSON `json:"calendars"`
}

// calendarPastJSON is one calendar's; with neither me nor sources it holds the
// rounds that belong to none.
type calendarPastJSON struct {
	Me             []string       `json:"me"`
	Sources        []string       `json:"sources"`
	Audits         int            `json:"audits"`
	GivenBackHours hours          `json:"given_back_hours"` // those by rounds included
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
	Closed         int            `json:"closed"`
	Settled        int            `json:"settled"`
	Met            int            `json:"met"`
	GivenBackHours hours          `json:"given_back_hours"`
	ExpectedHours  hours          `json:"expected_hours"`
	Replaced       []replacedJSON `json:"replaced"`
}

type replacedJSON struct {
	UID            string    `json:"uid"`
	Title          string    `json:"title"`
	Start          time.Time `json:"start"`
	GivenBackHours hours     `json:"given_back_hours"`
	State          string    `json:"state"`
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
	Unseen         string     `json:"not_seen"`
	Anew           *time.Time `json:"new_event_since"`
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
func HistoryJSON(w io.Writer, list []CalendarPast) error {
	out := historyJSON{Version: contractVersion, Calendars: []calendarPastJSON{}}
	for i := range list {
		out.Calendars = append(out.Calendars, calendarPastJSONOf(&list[i]))
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(out)
}

func calendarPastJSONOf(p *CalendarPast) calendarPastJSON {
	r := &p.Rounds
	out := calendarPastJSON{
		Me: append([]string{}, p.Me...), Sources: append([]string{}, p.Sources...), Audits: p.Audits,
		GivenBackHours: hours(p.GivenBack), Weeks: []weekJSON{}, Meetings: []followedJSON{},
		Within4Weeks: followJSON(p.FourWeeks), Within12Weeks: followJSON(p.TwelveWeek),
		Rounds: roundsJSON{r.Closed, r.Settled, r.Met, hours(r.GivenBack), hours(r.Expected), []replacedJSON{}},
	}
	for _, one := range r.Replaced {
		out.Rounds.Replaced = append(out.Rounds.Replaced, replacedJSON{one.UID, one.Title, one.Start, hours(one.GivenBack), string(one.State)})
	}
	for _, week := range p.Weeks {
		out.Weeks = append(out.Weeks, weekJSON{week.From, hours(week.GivenBack)})
	}
	for i := range p.Meetings {
		out.Meetings = append(out.Meetings, followedJSONOf(&p.Meetings[i]))
	}
	return out
}

func followedJSONOf(m *audit.Followed) followedJSON {
	row := followedJSON{
		ID: m.ID, UID: m.UID, Title: m.Title, Mine: m.Mine, Private: m.Private, Suggested: string(m.Suggested), Since: m.Since,
		Outcome: string(m.Outcome), GivenBackHours: hours(m.GivenBack), Was: shapeJSONOf(m.Was), Unseen: m.Unseen,
	}
	if m.Private {
		row.Title = ""
	}
	if m.Outcome != audit.Gone {
		is := shapeJSONOf(m.Is)
		row.Is = &is
	}
	if !m.Anew.IsZero() {
		row.Anew = &m.Anew
	}
	return row
}
