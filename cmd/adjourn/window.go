package main

import (
	"fmt"
	"regexp"
	"strconv"
	"time"

	"adjourn/audit"
)

// windowFlags are what a person says about time, as typed.
type windowFlags struct {
	from, to, week, asOf string
}

// window is the span to report on: what was asked for, else the current week;
// from Friday on, the coming one.
func (f windowFlags) window(now time.Time, weekStarts time.Weekday) (audit.Window, error) {
	switch {
	case f.week != "" && (f.from != "" || f.to != ""):
		return audit.Window{}, usage("--week and --from or --to exclude each other", "adjourn report --week "+f.week)
	case f.week != "":
		return isoWeek(f.week, now.Location())
	case f.from != "" || f.to != "":
		return f.span(now.Location())
	}
	day := midnight(now)
	back := (int(day.Weekday()) - int(weekStarts) + 7) % 7
	start := day.AddDate(0, 0, -back)
	if fridayOn(day, weekStarts) {
		start = start.AddDate(0, 0, 7)
	}
	return audit.Window{From: start, To: start.AddDate(0, 0, 7)}, nil
}

// fridayOn says whether the week's work is nearly over: Friday or later, as
// the week is counted.
func fridayOn(day time.Time, weekStarts time.Weekday) bool {
	sinceStart := (int(day.Weekday()) - int(weekStarts) + 7) % 7
	friday := (int(time.Friday) - int(weekStarts) + 7) % 7
	return sinceStart >= friday
}

// span is --from and --to; one of them alone means a week.
func (f windowFlags) span(zone *time.Location) (audit.Window, error) {
	var w audit.Window
	var err error
	if f.from != "" {
		if w.From, err = instant("--from", f.from, zone); err != nil {
			return w, err
		}
	}
	if f.to != "" {
		if w.To, err = instant("--to", f.to, zone); err != nil {
			return w, err
		}
	}
	if f.from == "" {
		w.From = w.To.AddDate(0, 0, -7)
	}
	if f.to == "" {
		w.To = w.From.AddDate(0, 0, 7)
	}
	if !w.From.Before(w.To) {
		return w, usage(fmt.Sprintf("the window is empty: --from %s is not before --to %s", f.from, f.to),
			"adjourn report --from "+w.To.Format(time.DateOnly)+" --to "+w.From.AddDate(0, 0, 1).Format(time.DateOnly))
	}
	if w.To.Sub(w.From) > maxWindow {
		return w, usage("the window is longer than a year", "adjourn report --from "+w.From.Format(time.DateOnly)+" --to "+w.From.AddDate(0, 3, 0).Format(time.DateOnly))
	}
	return w, nil
}

// maxWindow bounds what a run expands and keeps.
const maxWindow = 367 * 24 * time.Hour

var weekPattern = regexp.MustCompile(`^(\d{4})-?W(\d{2})$`)

// isoWeek reads 2026-W37, Monday to Sunday.
func isoWeek(text string, zone *time.Location) (audit.Window, error) {
	m := weekPattern.FindStringSubmatch(text)
	if m == nil {
		return audit.Window{}, usage("--week "+quote(text)+" is not like 2026-W37", "adjourn report --week 2026-W37")
	}
	year, _ := strconv.Atoi(m[1])
	week, _ := strconv.Atoi(m[2])
	// The fourth of January is in week 1, whatever the year.
	fourth := time.Date(year, 1, 4, 0, 0, 0, 0, zone)
	monday := fourth.AddDate(0, 0, -(int(fourth.Weekday())+6)%7).AddDate(0, 0, 7*(week-1))
	if y, w := monday.ISOWeek(); y != year || w != week {
		return audit.Window{}, usage(fmt.Sprintf("%d has no week %d", year, week), fmt.Sprintf("adjourn report --week %d-W01", year))
	}
	return audit.Window{From: monday, To: monday.AddDate(0, 0, 7)}, nil
}

// instant reads a date, a local time or an instant with its offset.
func instant(flag, text string, zone *time.Location) (time.Time, error) {
	for _, layout := range []string{time.DateOnly, "2006-01-02T15:04", "2006-01-02 15:04", "2006-01-02T15:04:05"} {
		if t, err := time.ParseInLocation(layout, text, zone); err == nil {
			return t, nil
		}
	}
	if t, err := time.Parse(time.RFC3339, text); err == nil {
		return t.In(zone), nil
	}
	return time.Time{}, usage(flag+" "+quote(text)+" is not a date like 2026-09-07, or an instant like 2026-09-07T08:00:00+02:00", "adjourn report "+flag+" 2026-09-07")
}

func midnight(t time.Time) time.Time {
	return time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, t.Location())
}

// location finds a zone by its IANA name.
func location(name string) (*time.Location, error) {
	zone, err := time.LoadLocation(name)
	if err != nil || name == "" || name == "Local" {
		return nil, usage("unknown zone "+quote(name), "adjourn report --zone Europe/Prague")
	}
	return zone, nil
}
