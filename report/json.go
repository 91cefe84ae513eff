// Package report shows an audit: as a table for a terminal or a pipe, and as
// JSON that can be kept and shown again.
package report

import (
	"encoding/json"
	"fmt"
	"io"
	"math"
	"strings"
	"time"

	"adjourn/audit"
)

// contractVersion is the version of the JSON that is written and read.
const contractVersion = 1

// The JSON contract, field by field in its order. Hours have one decimal,
// instants are RFC 3339 in the window's zone.
type (
	auditJSON struct {
		Version     int              `json:"version"`
		Tool        string           `json:"tool"`
		AsOf        time.Time        `json:"as_of"`
		Me          []string         `json:"me"`
		Domains     []string         `json:"domains"`
		Window      windowJSON       `json:"window"`
		Series      []seriesJSON     `json:"series"`
		NotMeetings []notMeetingJSON `json:"not_meetings"`
		Focus       []focusJSON      `json:"focus"`
		Totals      totalsJSON       `json:"totals"`
		Skipped     []skipJSON       `json:"skipped"`
	}
	windowJSON struct {
		From time.Time `json:"from"`
		To   time.Time `json:"to"`
		Zone string    `json:"zone"`
	}
	personJSON struct {
		Email string `json:"email"`
		Name  string `json:"name"`
	}
	seriesJSON struct {
		ID               string         `json:"id"`
		UID              string         `json:"uid"`
		Title            string         `json:"title"`
		Organizer        *personJSON    `json:"organizer"`
		Mine             bool           `json:"mine"`
		Private          bool           `json:"private"`
		Kind             string         `json:"kind"`
		Routine          bool           `json:"routine"`
		Agenda           string         `json:"agenda"`
		Verdict          string         `json:"verdict"`
		Borderline       bool           `json:"borderline"`
		Confidence       string         `json:"confidence"`
		Score            int            `json:"score"`
		Headcount        int            `json:"headcount"`
		AtLeast          bool           `json:"at_least"`
		DurationMinutes  int            `json:"duration_minutes"`
		Cadence          string         `json:"cadence"`
		NoEndDate        *bool          `json:"no_end_date"`
		Next             *time.Time     `json:"next"`
		Instances        []instanceJSON `json:"instances"`
		PersonHours      hours          `json:"person_hours"`
		PersonHoursMonth hours          `json:"person_hours_month"`
		SavingHoursMonth hours          `json:"saving_hours_month"`
		FocusHours       hours          `json:"focus_hours"`
		Findings         []findingJSON  `json:"findings"`
		Guards           []guardJSON    `json:"guards"`
		Suggestion       string         `json:"suggestion"`
	}
	instanceJSON struct {
		ID    string    `json:"id"`
		Start time.Time `json:"start"`
		End   time.Time `json:"end"`
	}
	findingJSON struct {
		Rule     string   `json:"rule"`
		Points   int      `json:"points"`
		Evidence string   `json:"evidence"`
		Quotes   []string `json:"quotes"`
	}
	guardJSON struct {
		Rule     string   `json:"rule"`
		Evidence string   `json:"evidence"`
		Quotes   []string `json:"quotes"`
	}
	notMeetingJSON struct {
		ID        string `json:"id"`
		Title     string `json:"title"`
		Private   bool   `json:"private"`
		Reason    string `json:"reason"`
		Instances int    `json:"instances"`
	}
	focusJSON struct {
		Owner             string      `json:"owner"`
		Day               string      `json:"day"`
		Blocks            []blockJSON `json:"blocks"`
		Hours             hours       `json:"hours"`
		HoursWithoutAsync hours       `json:"hours_without_async"`
	}
	blockJSON struct {
		Start time.Time `json:"start"`
		End   time.Time `json:"end"`
	}
	totalsJSON struct {
		Meetings         int           `json:"meetings"`
		Series           int           `json:"series"`
		PersonHours      hours         `json:"person_hours"`
		ByVerdict        byVerdictJSON `json:"by_verdict"`
		SavingHoursMonth hours         `json:"saving_hours_month"`
		NotMeetings      int           `json:"not_meetings"`
		Private          int           `json:"private"`
	}
	byVerdictJSON struct {
		Async  verdictJSON `json:"async"`
		Agenda verdictJSON `json:"agenda"`
		Trim   verdictJSON `json:"trim"`
		Keep   verdictJSON `json:"keep"`
	}
	verdictJSON struct {
		Series      int   `json:"series"`
		PersonHours hours `json:"person_hours"`
	}
	skipJSON struct {
		Source string `json:"source"`
		Error  string `json:"error"`
	}
)

// hours is a duration, written as hours with one decimal.
type hours time.Duration

func (h hours) MarshalJSON() ([]byte, error) {
	return fmt.Appendf(nil, "%.1f", tenths(time.Duration(h))), nil
}

func (h *hours) UnmarshalJSON(text []byte) error {
	var f float64
	if err := json.Unmarshal(text, &f); err != nil {
		return err
	}
	if math.Abs(f) > math.MaxInt64/float64(time.Hour) {
		return fmt.Errorf("%g hours are more than can be", f)
	}
	*h = hours(math.Round(f*10) * float64(6*time.Minute))
	return nil
}

// WriteJSON writes the contract, version 1. The same audit gives the same
// bytes. A private meeting's title, people, quotes and suggestion are left out.
func WriteJSON(w io.Writer, a *audit.Audit) error {
	zone := a.Window.From.Location()
	out := auditJSON{
		Version: contractVersion, Tool: a.Tool, AsOf: a.AsOf.In(zone), Me: list(a.Me), Domains: list(a.Domains),
		Window:      windowJSON{a.Window.From, a.Window.To.In(zone), zone.String()},
		Series:      []seriesJSON{},
		NotMeetings: []notMeetingJSON{},
		Focus:       []focusJSON{},
		Totals:      totalsOf(&a.Totals),
		Skipped:     []skipJSON{},
	}
	for i := range a.Series {
		out.Series = append(out.Series, seriesOf(&a.Series[i], zone))
	}
	for _, n := range a.NotMeetings {
		row := notMeetingJSON{valid(n.ID), valid(n.Title), n.Private, valid(n.Reason), n.Instances}
		if n.Private {
			row.Title = ""
		}
		out.NotMeetings = append(out.NotMeetings, row)
	}
	for i := range a.Focus {
		out.Focus = append(out.Focus, focusOf(&a.Focus[i], zone))
	}
	for _, s := range a.Skipped {
		out.Skipped = append(out.Skipped, skipJSON{valid(s.Source), valid(s.Reason)})
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(out)
}

// list is never null, and of valid text.
func list(texts []string) []string {
	out := make([]string, 0, len(texts))
	for _, s := range texts {
		out = append(out, valid(s))
	}
	return out
}

// valid is text as JSON can hold it: the encoder would write an invalid byte
// in another way than the character that is read back.
func valid(s string) string { return strings.ToValidUTF8(s, "\uFFFD") }

func seriesOf(s *audit.Series, zone *time.Location) seriesJSON {
	out := seriesJSON{
		ID: valid(s.ID), UID: valid(s.UID), Title: valid(s.Title), Mine: s.Mine, Private: s.Private,
		Kind: string(s.Kind), Routine: s.Routine, Agenda: string(s.Agenda), Verdict: string(s.Verdict),
		Borderline: s.Borderline, Confidence: string(s.Confidence), Score: s.Score,
		Headcount: s.Headcount, AtLeast: s.AtLeast, DurationMinutes: int(s.Duration.Round(time.Minute) / time.Minute),
		Cadence: string(s.Cadence), Instances: []instanceJSON{},
		PersonHours: hours(s.PersonTime), PersonHoursMonth: hours(s.PersonTimeMonth),
		SavingHoursMonth: hours(s.SavingMonth), FocusHours: hours(s.FocusTime),
		Findings: []findingJSON{}, Guards: []guardJSON{}, Suggestion: valid(s.Suggestion),
	}
	if !s.Private && s.Organizer.Email+s.Organizer.Name != "" {
		out.Organizer = &personJSON{valid(s.Organizer.Email), valid(s.Organizer.Name)}
	}
	if s.Private {
		out.Title, out.Suggestion = "", ""
	}
	if s.Ending != audit.EndingUnknown {
		never := s.Ending == audit.NeverEnds
		out.NoEndDate = &never
	}
	if !s.Next.IsZero() {
		next := s.Next.In(zone)
		out.Next = &next
	}
	for _, i := range s.Instances {
		out.Instances = append(out.Instances, instanceJSON{valid(i.ID), i.Start.In(zone), i.End.In(zone)})
	}
	quotes := func(f *audit.Finding) []string {
		if s.Private {
			return []string{}
		}
		return list(f.Quotes)
	}
	for i := range s.Findings {
		f := &s.Findings[i]
		out.Findings = append(out.Findings, findingJSON{f.Rule, f.Points, valid(f.Evidence), quotes(f)})
	}
	for i := range s.Guards {
		g := &s.Guards[i]
		out.Guards = append(out.Guards, guardJSON{g.Rule, valid(g.Evidence), quotes(g)})
	}
	return out
}

func focusOf(f *audit.FocusDay, zone *time.Location) focusJSON {
	out := focusJSON{
		Owner: valid(f.Owner), Day: f.Day.Format(time.DateOnly), Blocks: []blockJSON{},
		Hours: hours(f.Time), HoursWithoutAsync: hours(f.WithoutAsync),
	}
	for _, b := range f.Blocks {
		out.Blocks = append(out.Blocks, blockJSON{b.Start.In(zone), b.End.In(zone)})
	}
	return out
}

func totalsOf(t *audit.Totals) totalsJSON {
	of := func(v audit.Verdict) verdictJSON {
		return verdictJSON{t.ByVerdict[v].Series, hours(t.ByVerdict[v].PersonTime)}
	}
	return totalsJSON{
		Meetings: t.Meetings, Series: t.Series, PersonHours: hours(t.PersonTime),
		ByVerdict:        byVerdictJSON{of(audit.Async), of(audit.AskAgenda), of(audit.Trim), of(audit.Keep)},
		SavingHoursMonth: hours(t.SavingMonth), NotMeetings: t.NotMeetings, Private: t.Private,
	}
}
