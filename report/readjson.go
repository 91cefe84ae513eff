package report

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"time"

	"adjourn/audit"
)

// maxSaved is how large a saved audit may be: 64 MiB.
const maxSaved = 64 << 20

// ReadJSON reads back what WriteJSON wrote: writing it again gives the same
// bytes. What a saved audit doesn't hold (descriptions, guests) is empty.
func ReadJSON(r io.Reader) (*audit.Audit, error) {
	text, err := io.ReadAll(io.LimitReader(r, maxSaved+1))
	if err != nil {
		return nil, err
	}
	if len(text) > maxSaved {
		return nil, errors.New("a saved audit of more than 64 MiB")
	}
	var in auditJSON
	if err := json.Unmarshal(bytes.TrimPrefix(text, []byte("\ufeff")), &in); err != nil {
		return nil, broken(err)
	}
	if in.Version != contractVersion {
		return nil, fmt.Errorf("a saved audit of version %d; this program reads version %d", in.Version, contractVersion)
	}
	zone, err := in.Window.location()
	if err != nil {
		return nil, err
	}
	if err := in.check(); err != nil {
		return nil, fmt.Errorf("a broken saved audit: %w", err)
	}
	return in.audit(zone), nil
}

// location is the window's zone. Where the name says nothing here (a zone that
// a calendar made up, another machine's own), the offset does.
func (w *windowJSON) location() (*time.Location, error) {
	if w.Zone == "" || !w.From.Before(w.To) {
		return nil, errors.New("not a saved audit: it has no window")
	}
	_, offset := w.From.Zone()
	if zone, err := time.LoadLocation(w.Zone); err == nil {
		if _, o := w.From.In(zone).Zone(); o == offset {
			return zone, nil
		}
	}
	return time.FixedZone(w.Zone, offset), nil
}

// longest is the longest a meeting can be, in minutes: a sane bound, so that
// durations never overflow.
const longest = 366 * 24 * 60

// check finds what JSON allows and the contract does not.
func (in *auditJSON) check() error {
	for i := range in.Series {
		switch s := &in.Series[i]; {
		case !slices.Contains(audit.Verdicts(), audit.Verdict(s.Verdict)):
			return fmt.Errorf("series[%d] has none of the verdicts", i)
		case s.DurationMinutes < 0 || s.DurationMinutes > longest:
			return fmt.Errorf("series[%d] has a duration of %d minutes", i, s.DurationMinutes)
		}
	}
	for i := range in.Focus {
		if _, err := time.Parse(time.DateOnly, in.Focus[i].Day); err != nil {
			return fmt.Errorf("focus[%d] has no day", i)
		}
	}
	return nil
}

// broken says where JSON breaks off, without quoting it.
func broken(err error) error {
	var syntax *json.SyntaxError
	var wrong *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		return fmt.Errorf("a broken saved audit: no JSON from byte %d on", syntax.Offset)
	case errors.As(err, &wrong):
		return fmt.Errorf("a broken saved audit: %s is a %s", wrong.Field, wrong.Value)
	}
	return errors.New("a broken saved audit: an instant or an amount that can't be")
}

func (in *auditJSON) audit(zone *time.Location) *audit.Audit {
	a := &audit.Audit{
		Tool: in.Tool, AsOf: in.AsOf.In(zone), Me: in.Me, Domains: in.Domains,
		Window: audit.Window{From: in.Window.From.In(zone), To: in.Window.To.In(zone)},
		Totals: in.Totals.totals(),
	}
	for i := range in.Series {
		a.Series = append(a.Series, in.Series[i].series(zone))
	}
	for _, n := range in.NotMeetings {
		a.NotMeetings = append(a.NotMeetings, audit.NotMeeting(n))
	}
	for i := range in.Focus {
		a.Focus = append(a.Focus, in.Focus[i].day(zone))
	}
	for _, s := range in.Skipped {
		a.Skipped = append(a.Skipped, audit.Skip{Source: s.Source, Reason: s.Error})
	}
	return a
}

func (in *seriesJSON) series(zone *time.Location) audit.Series {
	s := audit.Series{
		ID: in.ID, UID: in.UID, Title: in.Title, Mine: in.Mine, Private: in.Private,
		Kind: audit.Kind(in.Kind), Routine: in.Routine, Agenda: audit.Agenda(in.Agenda), Verdict: audit.Verdict(in.Verdict),
		Borderline: in.Borderline, Confidence: audit.Confidence(in.Confidence), Score: in.Score,
		Headcount: in.Headcount, AtLeast: in.AtLeast, Duration: time.Duration(in.DurationMinutes) * time.Minute,
		Cadence: audit.Cadence(in.Cadence), PersonTime: time.Duration(in.PersonHours),
		PersonTimeMonth: time.Duration(in.PersonHoursMonth), SavingMonth: time.Duration(in.SavingHoursMonth),
		FocusTime: time.Duration(in.FocusHours), Suggestion: in.Suggestion,
	}
	if in.Organizer != nil {
		s.Organizer = audit.Person{Email: in.Organizer.Email, Name: in.Organizer.Name}
	}
	if in.NoEndDate != nil {
		s.Ending = audit.Ends
		if *in.NoEndDate {
			s.Ending = audit.NeverEnds
		}
	}
	if in.Next != nil {
		s.Next = in.Next.In(zone)
	}
	for _, i := range in.Instances {
		s.Instances = append(s.Instances, audit.Instance{ID: i.ID, Start: i.Start.In(zone), End: i.End.In(zone)})
	}
	for _, f := range in.Findings {
		s.Findings = append(s.Findings, audit.Finding(f))
	}
	for _, g := range in.Guards {
		s.Guards = append(s.Guards, audit.Finding{Rule: g.Rule, Evidence: g.Evidence, Quotes: g.Quotes})
	}
	return s
}

func (in *focusJSON) day(zone *time.Location) audit.FocusDay {
	f := audit.FocusDay{Owner: in.Owner, Time: time.Duration(in.Hours), WithoutAsync: time.Duration(in.HoursWithoutAsync)}
	day, _ := time.Parse(time.DateOnly, in.Day) // checked before
	f.Day = time.Date(day.Year(), day.Month(), day.Day(), 0, 0, 0, 0, zone)
	if f.Day.Day() != day.Day() {
		f.Day = f.Day.Add(time.Hour) // a day that has no midnight here
	}
	for _, b := range in.Blocks {
		f.Blocks = append(f.Blocks, audit.Block{Start: b.Start.In(zone), End: b.End.In(zone)})
	}
	return f
}

func (in *totalsJSON) totals() audit.Totals {
	t := audit.Totals{
		Meetings: in.Meetings, Series: in.Series, PersonTime: time.Duration(in.PersonHours),
		SavingMonth: time.Duration(in.SavingHoursMonth), NotMeetings: in.NotMeetings, Private: in.Private,
		ByVerdict: map[audit.Verdict]audit.VerdictTotal{},
	}
	for v, j := range map[audit.Verdict]verdictJSON{
		audit.Async: in.ByVerdict.Async, audit.AskAgenda: in.ByVerdict.Agenda, audit.Trim: in.ByVerdict.Trim, audit.Keep: in.ByVerdict.Keep,
	} {
		t.ByVerdict[v] = audit.VerdictTotal{Series: j.Series, PersonTime: time.Duration(j.PersonHours)}
	}
	return t
}
