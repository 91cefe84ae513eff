package main

import (
	"context"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"adjourn/audit"
	"adjourn/report"
)

// meetingPlace is where a round's meeting is by now. The zero value: nobody
// knows, or where it was.
type meetingPlace struct {
	moved bool
	start time.Time // if it moved
	gone  bool
}

// meetingTimeout is how long looking for the meeting may take: it is a courtesy.
const meetingTimeout = 15 * time.Second

// meetingNow looks for the meeting in what the round was drafted from. Another
// calendar wouldn't hold it. Where it can't be read, nobody knows.
func (a *app) meetingNow(ctx context.Context, d *report.Document) meetingPlace {
	planned := d.State.Start
	if planned.IsZero() || d.State.Instance == "" || len(d.State.Sources) == 0 {
		return meetingPlace{}
	}
	ctx, cancel := context.WithTimeout(ctx, meetingTimeout)
	defer cancel()
	quiet := *a
	quiet.stderr = io.Discard
	day := planned.In(d.Zone)
	j := judging{zone: d.Zone.String(), timeout: meetingTimeout, windowFlags: windowFlags{
		from: day.AddDate(0, 0, -14).Format(time.DateOnly), to: day.AddDate(0, 0, 36).Format(time.DateOnly),
	}}
	for _, s := range d.State.Sources {
		if calendar, ok := strings.CutPrefix(s, googleSource); ok {
			j.calendars = append(j.calendars, strings.TrimPrefix(calendar, ":"))
		} else {
			j.sources = append(j.sources, s)
		}
	}
	j.calendars = slices.DeleteFunc(j.calendars, func(s string) bool { return s == "" })
	result, err := quiet.judge(ctx, &j)
	if err != nil || result.saved {
		return meetingPlace{}
	}
	return placeIn(result.audit, &d.State)
}

// placeIn is where the occurrence is in an audit.
func placeIn(r *audit.Audit, s *report.State) meetingPlace {
	for i := range r.Series {
		if r.Series[i].UID != s.UID {
			continue
		}
		for _, one := range r.Series[i].Instances {
			if one.ID == s.Instance {
				return meetingPlace{moved: !one.Start.Equal(s.Start), start: one.Start}
			}
		}
	}
	// Still there as something that isn't counted as a meeting, or perhaps in the
	// part that couldn't be read: nobody knows.
	unsure := len(r.Skipped) > 0 || slices.ContainsFunc(r.NotMeetings, func(n audit.NotMeeting) bool {
		return strings.HasPrefix(s.Instance, n.ID) && n.Reason != string(audit.Cancelled)
	})
	return meetingPlace{gone: !unsure}
}

// googleSource begins a source of a round that is one of Google's calendars.
const googleSource = "google"

// sourcesOf are what a round's meeting was read from, so that it is found there
// again. What can't be read again, or is a secret, isn't kept.
func sourcesOf(j *judging) []string {
	if j.sample || slices.ContainsFunc(j.sources, once) {
		return nil
	}
	var sources []string
	for _, s := range j.sources {
		if absolute, err := filepath.Abs(s); err == nil && !isFeedName(s) {
			s = absolute
		}
		sources = append(sources, s)
	}
	if len(sources) > 0 {
		return sources
	}
	for _, c := range j.calendars {
		sources = append(sources, googleSource+":"+c)
	}
	if len(sources) == 0 {
		return []string{googleSource}
	}
	return sources
}

// meetingLine says where the meeting is by now; empty where it was, or where
// the round is over.
func meetingLine(d *report.Document, p meetingPlace) string {
	switch {
	case !d.State.Closed.IsZero():
		return ""
	case p.moved:
		return fmt.Sprintf("the meeting moved: it was on %s, it is on %s now; the deadline is %s", stamp(d.State.Start, d), stamp(p.start, d), stamp(d.ReplyBy, d))
	case p.gone:
		return fmt.Sprintf("the meeting of %s is not on the calendar any more", stamp(d.State.Start, d))
	}
	return ""
}

// tellMeeting says the same on standard error.
func (a *app) tellMeeting(d *report.Document, p meetingPlace) {
	if line := meetingLine(d, p); line != "" {
		a.say("%s", line)
	}
}

func stamp(t time.Time, d *report.Document) string {
	return t.In(d.Zone).Format("Monday 2 January, 15:04")
}
