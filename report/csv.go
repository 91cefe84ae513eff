package report

import (
	"encoding/csv"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"adjourn/audit"
)

// csvColumns are stable: a later version may only add some at the end.
var csvColumns = [...]string{
	"id",                 // the latest part's recurringEventId, or the event's id
	"uid",                // iCalUID without _R… and host
	"title",              // empty if private
	"organizer_email",    // empty if private
	"organizer_name",     // empty if private
	"mine",               // true or false: the reader organizes it
	"private",            // true or false
	"kind",               // status, planning, decision, …
	"routine",            // true or false: the same questions every time
	"agenda",             // none, purpose or agenda
	"verdict",            // async, agenda, trim or keep
	"borderline",         // true or false
	"confidence",         // high, medium or low
	"score",              // 0 to 100
	"headcount",          // people
	"at_least",           // true or false: there may be more
	"duration_minutes",   // of one occurrence
	"cadence",            // once, daily, weekly, biweekly, monthly or other
	"no_end_date",        // true, false or empty: not known
	"next",               // RFC 3339; empty if none is ahead
	"instances",          // occurrences in the window
	"person_hours",       // in the window, one decimal
	"person_hours_month", // in four weeks, or the one occasion
	"saving_hours_month", // what a written round would give back
	"focus_hours",        // of the reader, broken in the window
	"reasons",            // "rule points: evidence", with "; " between
	"guards",             // "rule: evidence", with "; " between
	"suggestion",         // empty if private
}

// CSV writes one row a series, in the audit's order, as RFC 4180 wants it:
// UTF-8, a header, lines that end in CR LF. Text that a sheet would take for a
// formula begins with an apostrophe. Quotes from invitations are left out.
func CSV(w io.Writer, a *audit.Audit) error {
	out := csv.NewWriter(w)
	out.UseCRLF = true
	if err := out.Write(csvColumns[:]); err != nil {
		return err
	}
	for i := range a.Series {
		row := csvRow(&a.Series[i], a.Window.From.Location())
		for c := range row {
			row[c] = inert(row[c])
		}
		if err := out.Write(row); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

func csvRow(s *audit.Series, zone *time.Location) []string {
	title, suggestion, organizer := s.Title, s.Suggestion, s.Organizer
	if s.Private {
		title, suggestion, organizer = "", "", audit.Person{}
	}
	noEnd, next := "", ""
	if s.Ending != audit.EndingUnknown {
		noEnd = strconv.FormatBool(s.Ending == audit.NeverEnds)
	}
	if !s.Next.IsZero() {
		next = s.Next.In(zone).Format(time.RFC3339)
	}
	var reasons, guards []string
	for i := range s.Findings {
		f := &s.Findings[i]
		reasons = append(reasons, fmt.Sprintf("%s %d: %s", f.Rule, f.Points, unquoted(f)))
	}
	for i := range s.Guards {
		g := &s.Guards[i]
		guards = append(guards, g.Rule+": "+unquoted(g))
	}
	return []string{
		s.ID, s.UID, title, organizer.Email, organizer.Name, strconv.FormatBool(s.Mine), strconv.FormatBool(s.Private),
		string(s.Kind), strconv.FormatBool(s.Routine), string(s.Agenda), string(s.Verdict),
		strconv.FormatBool(s.Borderline), string(s.Confidence), strconv.Itoa(s.Score),
		strconv.Itoa(s.Headcount), strconv.FormatBool(s.AtLeast), strconv.Itoa(int(s.Duration.Round(time.Minute) / time.Minute)),
		string(s.Cadence), noEnd, next, strconv.Itoa(len(s.Instances)),
		hourText(s.PersonTime), hourText(s.PersonTimeMonth), hourText(s.SavingMonth), hourText(s.FocusTime),
		strings.Join(reasons, "; "), strings.Join(guards, "; "), suggestion,
	}
}

// inert is text that a sheet shows and never computes (OWASP, CSV injection):
// neither as a whole, nor in parts where a country's sheets split at semicolons
// or tabs. Numbers that we write ourselves are never negative, so a sign is a
// text's.
func inert(s string) string {
	var b strings.Builder
	begins := true
	for _, r := range strings.TrimSpace(Clean(s)) {
		if begins && strings.ContainsRune("=+-@＝＋－＠|%", r) {
			b.WriteByte('\'')
		}
		begins = strings.ContainsRune(",;\t", r) || begins && strings.ContainsRune(` "'`, r)
		b.WriteRune(r)
	}
	return b.String()
}
