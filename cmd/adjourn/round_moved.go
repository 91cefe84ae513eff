package main

import (
	"context"
	"io"
	"time"

	"adjourn/report"
)

// tellMoved says where the round's meeting is by now, if the calendar of the
// last report shows that it moved or is gone. It is a courtesy: where the
// calendar can't be read it says nothing.
func (a *app) tellMoved(ctx context.Context, d *report.Document) {
	planned := d.State.Start
	sources := a.remembered()
	if planned.IsZero() || len(sources) == 0 {
		return
	}
	quiet := *a
	quiet.stderr = io.Discard
	day := planned.In(d.Zone)
	j := judging{sources: sources, zone: d.Zone.String(), windowFlags: windowFlags{
		from: day.AddDate(0, 0, -7).Format(time.DateOnly), to: day.AddDate(0, 0, 15).Format(time.DateOnly),
	}}
	result, err := quiet.judge(ctx, &j)
	if err != nil || result.saved {
		return
	}
	for i := range result.audit.Series {
		s := &result.audit.Series[i]
		if s.UID != d.State.UID {
			continue
		}
		for _, one := range s.Instances {
			if one.ID == d.State.Instance && !one.Start.Equal(planned) {
				a.say("the meeting moved: it was on %s, it is on %s now; the deadline is %s", stamp(planned, d), stamp(one.Start, d), stamp(d.ReplyBy, d))
			}
			if one.ID == d.State.Instance {
				return
			}
		}
	}
	a.say("the meeting of %s is not on the calendar any more", stamp(planned, d))
}

func stamp(t time.Time, d *report.Document) string {
	return t.In(d.Zone).Format("Monday 2 January, 15:04")
}
