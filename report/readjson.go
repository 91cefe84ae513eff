package report

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"time"

	"adjourn/audit"
)

// maxSaved is how large a saved audit may be: 64 MiB.
const maxSaved = 64 << 20

// ReadJSON reads back what WriteJSON wrote: writing it again gives the same
// bytes. What a saved audit doesn't hold (descriptions, guests) is empty.
func ReadJSON(r io.Reader) (*audit.Audit, error) {
	limited := &io.LimitedReader{R: r, N: maxSaved + 1}
	text, err := io.ReadAll(limited)
	if err != nil {
		return nil, err
	}
	if limited.N <= 0 {
		return nil, errors.New("a saved audit of more than 64 MiB")
	}
	var in auditJSON
	if err := json.Unmarshal(text, &in); err != nil {
		return nil, broken(err)
	}
	if in.Version != contractVersion {
		return nil, fmt.Errorf("a saved audit of version %d; this program reads version %d", in.Version, contractVersion)
	}
	zone, err := time.LoadLocation(in.Window.Zone)
	if err != nil || in.Window.Zone == "" || !in.Window.From.Before(in.Window.To) {
		return nil, errors.New("not a saved audit: it has no window in a known zone")
	}
	return in.audit(zone), nil
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
	return errors.New("a broken saved audit")
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
	if day, err := time.ParseInLocation(time.DateOnly, in.Day, zone); err == nil {
		f.Day = day
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
