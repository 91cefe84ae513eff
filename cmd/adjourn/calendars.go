package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"os"
	"slices"
	"strings"
	"time"

	api "google.golang.org/api/calendar/v3"
	"google.golang.org/api/option"

	"adjourn/audit"
	"adjourn/audit/gcal"
	"adjourn/cmd/adjourn/internal/google"
)

// defaultTimeout is how long reading from Google may take, all of it.
const defaultTimeout = 5 * time.Minute

// judgeGoogle reads the calendars of the account that is signed in, and judges
// what they hold.
func (a *app) judgeGoogle(ctx context.Context, j *judging, cfg config) (judged, error) {
	if j.timeout <= 0 {
		return judged{}, usage(fmt.Sprintf("--timeout %v is no time at all", j.timeout), "adjourn report --timeout 5m")
	}
	span, err := a.span(j, cfg)
	if err != nil {
		return judged{}, err
	}
	source, err := a.source(ctx)
	if _, stat := os.Stat(a.calendarGrant().Path); errors.Is(stat, fs.ErrNotExist) && len(j.calendars) == 0 {
		return judged{}, signInFirst("no calendar given, and not signed in to Google: name a file or a feed, or sign in", "adjourn login")
	}
	if err != nil {
		return judged{}, err
	}
	reading, cancel := context.WithTimeout(ctx, j.timeout)
	defer cancel()
	done := a.progress(source)
	o, calendars, err := readCalendars(reading, source, wantedCalendars(j, cfg), span)
	done()
	if err != nil {
		return judged{}, err
	}
	own := *j
	if len(own.me) == 0 && len(cfg.Me) == 0 {
		own.me = []string{source.Account}
	}
	result, err := a.judgeCalendars(ctx, &own, cfg, o)
	if err != nil {
		return judged{}, err
	}
	changed, err := lookUpEndings(reading, source, result.audit, calendars, o)
	if err != nil {
		return judged{}, err
	}
	if changed {
		return a.judgeCalendars(ctx, &own, cfg, o)
	}
	return result, nil
}

// wantedCalendars are the flag's, else the config's, else the account's own.
func wantedCalendars(j *judging, cfg config) []string {
	switch {
	case len(j.calendars) > 0:
		return j.calendars
	case len(cfg.Google.Calendars) > 0:
		return cfg.Google.Calendars
	}
	return []string{"primary"}
}

// source signs in for reading calendars.
func (a *app) source(ctx context.Context) (*gcal.Source, error) {
	s, e, err := a.session(a.calendarGrant())
	if err != nil {
		return nil, err
	}
	grant := s.Grant()
	if !grant.Has(google.ScopeEvents) {
		return nil, signInFirst("the permission "+google.ScopeName(google.ScopeEvents)+" was not given", "adjourn login")
	}
	pace := google.RealPace()
	service, err := calendarService(ctx, s.Client(wire(), gcal.NewLimiter(), pace), e)
	if err != nil {
		return nil, failed("the Calendar API's client can't be made", "")
	}
	source := gcal.NewSource(service)
	source.Account, source.Wait = grant.Account, pace.Backoff
	return source, nil
}

func calendarService(ctx context.Context, client *http.Client, e google.Endpoints) (*api.Service, error) {
	service, err := api.NewService(ctx, option.WithHTTPClient(client), option.WithEndpoint(e.Calendar))
	if err != nil {
		return nil, err
	}
	service.UserAgent = "adjourn/" + version()
	return service, nil
}

// span is what to ask for. Where only the calendar itself says its zone, that
// is not known yet: then it is what any zone could need.
func (a *app) span(j *judging, cfg config) (audit.Window, error) {
	const east, west = 14 * time.Hour, 12 * time.Hour // where days begin first and last
	zones := []*time.Location{time.FixedZone("first", int(east.Seconds())), time.FixedZone("last", -int(west.Seconds()))}
	margin := east + west // so much may one day's beginning differ
	if j.zone != "" || cfg.Zone != "" {
		zone, err := pickZone(j.zone, cfg.Zone, "")
		if err != nil {
			return audit.Window{}, err
		}
		zones, margin = []*time.Location{zone}, 0
	}
	var span audit.Window
	for _, zone := range zones {
		w, err := j.window(a.now().In(zone), cfg.weekStarts())
		if err != nil {
			return audit.Window{}, err
		}
		if _, err := j.asOfInstant(a.now, zone); err != nil {
			return audit.Window{}, err
		}
		w = w.Reading()
		if span.From.IsZero() || w.From.Before(span.From) {
			span.From = w.From
		}
		if w.To.After(span.To) {
			span.To = w.To
		}
	}
	return audit.Window{From: span.From.Add(-margin), To: span.To.Add(margin)}, nil
}

// readCalendars reads all of them. One of several that can't be read is a
// warning; a sign-in that isn't valid ends the run.
func readCalendars(ctx context.Context, source *gcal.Source, wanted []string, span audit.Window) (*opened, []*gcal.Calendar, error) {
	o := &opened{}
	ids, err := findCalendars(ctx, source, wanted, o)
	if err != nil {
		return nil, nil, err
	}
	var calendars []*gcal.Calendar
	for _, r := range source.Read(ctx, ids, span) {
		if r.Err == nil {
			calendars = append(calendars, r.Calendar)
			o.readings = append(o.readings, reading{source: r.ID, name: r.Calendar.Name, zone: r.Calendar.Zone, open: at(r.Calendar)})
			continue
		}
		if err := calendarFailure(r.Err); err != nil {
			return nil, nil, err
		}
		o.leaveOut(r.ID, r.Err.Error())
	}
	if ctx.Err() == context.Canceled {
		return nil, nil, ctx.Err()
	}
	if len(o.readings) == 0 {
		return nil, nil, failed(o.nothing().Error(), "adjourn doctor")
	}
	return o, calendars, nil
}

// findCalendars turns names into ids. A name that can't be found costs itself;
// a list of calendars that can't be read costs those chosen by name.
func findCalendars(ctx context.Context, source *gcal.Source, wanted []string, o *opened) ([]string, error) {
	ids, err := source.Find(ctx, wanted)
	if err == nil {
		return ids, nil
	}
	byName := slices.DeleteFunc(slices.Clone(wanted), gcal.IsID)
	var e *gcal.Error
	switch failure := calendarFailure(err); {
	case errors.As(err, &e) && e.Problem == gcal.ScopeMissing:
		return nil, signInFirst(e.Error(), "adjourn login --calendar "+shellQuote(byName[0]))
	case failure != nil:
		return nil, failure
	case ctx.Err() == context.Canceled:
		return nil, ctx.Err()
	case errors.As(err, &e):
		for _, name := range byName {
			o.leaveOut(name, err.Error())
		}
		return source.Find(ctx, slices.DeleteFunc(slices.Clone(wanted), func(c string) bool { return !gcal.IsID(c) }))
	}
	for _, problem := range strings.Split(err.Error(), "\n") {
		o.leaveOut("--calendar", problem)
	}
	return ids, nil
}

// lookUpEndings asks whether series end where that could change anything, and
// says whether anything was found.
func lookUpEndings(ctx context.Context, source *gcal.Source, r *audit.Audit, calendars []*gcal.Calendar, o *opened) (bool, error) {
	var series []string
	for i := range r.Series {
		if s := &r.Series[i]; s.EndingMatters() {
			series = append(series, s.Judged.SeriesID)
		}
	}
	endings, err := source.Endings(ctx, series)
	if err != nil {
		var e *gcal.Error
		if failure := calendarFailure(err); failure != nil {
			return false, failure
		}
		if !errors.As(err, &e) {
			return false, err
		}
		o.leaveOut("end dates of series", err.Error())
	}
	for _, c := range calendars {
		c.SetEndings(endings)
	}
	return len(endings) > 0 || err != nil, nil
}
