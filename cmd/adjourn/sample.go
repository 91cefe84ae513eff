package main

import (
	"bytes"
	"context"
	_ "embed"
	"time"

	"adjourn/audit/ics"
)

// sampleCalendar is a made-up company's calendar, with every verdict in it.
//
//go:embed sample.ics
var sampleCalendar []byte

// sampleNow is when the sample is looked at: a Monday morning.
var sampleNow = time.Date(2026, 9, 7, 6, 0, 0, 0, time.UTC)

// judgeSample judges the built-in sample. It has its own date and zone, and no
// config changes it: it prints the same on every machine.
func (a *app) judgeSample(ctx context.Context, j *judging) (judged, error) {
	c, err := ics.Open(bytes.NewReader(sampleCalendar), "sample.ics", 0)
	if err != nil {
		return judged{}, err
	}
	o := &opened{readings: []reading{{source: "sample.ics", name: c.Name, zone: c.Zone, file: true, open: at(c)}}}
	sample := *a
	sample.now = func() time.Time { return sampleNow }
	sample.say("a made-up company, as of 7 September 2026; your own: adjourn report FILE.ics")
	if len(j.me) == 0 {
		own := *j
		own.me, _ = o.owner()
		j = &own
	}
	return sample.judgeCalendars(ctx, j, config{}, o)
}
