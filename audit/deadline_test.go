package audit

import (
	"testing"
	"time"
)

func zoneNamed(t *testing.T, zone string) *time.Location {
	t.Helper()
	l, err := time.LoadLocation(zone)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// clockIn reads "2026-09-04 15:00" in a zone.
func clockIn(t *testing.T, zone, text string) time.Time {
	t.Helper()
	got, err := time.ParseInLocation("2006-01-02 15:04", text, zoneNamed(t, zone))
	if err != nil {
		t.Fatal(err)
	}
	return got
}

func TestDeadline(t *testing.T) {
	week := DefaultPolicy().Hours
	gulf := Hours{Start: 8 * time.Hour, End: 16 * time.Hour, Days: [7]bool{true, true, true, true, true, false, false}}
	short := Hours{Start: 9 * time.Hour, End: 17 * time.Hour, Days: [7]bool{time.Tuesday: true, time.Thursday: true}}
	once := Hours{Start: 9 * time.Hour, End: 17 * time.Hour, Days: [7]bool{time.Wednesday: true}}
	brief := Hours{Start: 9 * time.Hour, End: 9*time.Hour + 30*time.Minute, Days: week.Days}
	for _, c := range []struct {
		name, zone, now string
		hours           Hours
		days            int
		morning         bool
		want            string
	}{
		{"monday morning, one day", "Europe/Prague", "2026-09-07 08:00", week, 1, false, "2026-09-08T16:00:00+02:00"},
		{"friday afternoon, one day", "Europe/Prague", "2026-09-04 15:00", week, 1, false, "2026-09-07T16:00:00+02:00"},
		{"friday night, one day", "Europe/Prague", "2026-09-04 23:59", week, 1, false, "2026-09-07T16:00:00+02:00"},
		{"sunday counts from monday", "Europe/Prague", "2026-09-06 12:00", week, 1, false, "2026-09-07T16:00:00+02:00"},
		{"two days over a weekend", "Europe/Prague", "2026-09-04 15:00", week, 2, false, "2026-09-08T16:00:00+02:00"},
		{"three days", "Europe/Prague", "2026-09-07 08:00", week, 3, false, "2026-09-10T16:00:00+02:00"},
		{"five days are a week on the calendar", "Europe/Prague", "2026-09-04 15:00", week, 5, false, "2026-09-11T16:00:00+02:00"},
		{"in the morning", "Europe/Prague", "2026-09-04 15:00", week, 1, true, "2026-09-07T10:00:00+02:00"},
		{"clocks go back in between", "Europe/Prague", "2026-10-23 15:00", week, 1, false, "2026-10-26T16:00:00+01:00"},
		{"clocks go forward in between", "America/Toronto", "2026-03-06 15:00", week, 1, false, "2026-03-09T16:00:00-04:00"},
		{"work from sunday to thursday", "Asia/Dubai", "2026-09-03 10:00", gulf, 1, false, "2026-09-06T15:00:00+04:00"},
		{"two days a week, never over seven days", "Europe/Prague", "2026-09-07 08:00", short, 5, false, "2026-09-10T16:00:00+02:00"},
		{"one day a week, and it is today", "Europe/Prague", "2026-09-09 08:00", once, 2, false, "2026-09-16T16:00:00+02:00"},
		{"half an hour a day", "Europe/Prague", "2026-09-07 08:00", brief, 1, false, "2026-09-08T09:30:00+02:00"},
		{"no hours at all are the default ones", "Europe/Prague", "2026-09-04 15:00", Hours{}, 1, false, "2026-09-07T16:00:00+02:00"},
		{"zero days are one", "Europe/Prague", "2026-09-07 08:00", week, 0, false, "2026-09-08T16:00:00+02:00"},
		{"over the year's end", "Asia/Tokyo", "2026-12-31 10:00", week, 2, false, "2027-01-04T16:00:00+09:00"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := c.hours.Deadline(clockIn(t, c.zone, c.now), c.days, c.morning)
			if s := got.Format(time.RFC3339); s != c.want {
				t.Errorf("got %s, want %s", s, c.want)
			}
		})
	}
}

func TestDeadlineIsNeverFarNorPast(t *testing.T) {
	start := clockIn(t, "Europe/Prague", "2026-01-01 00:30")
	for mask := range 1 << 7 {
		var h Hours
		h.Start, h.End = 9*time.Hour, 17*time.Hour
		for d := range 7 {
			h.Days[d] = mask&(1<<d) != 0
		}
		for day := range 8 {
			now := start.AddDate(0, 0, day)
			for n := range 7 {
				got := h.Deadline(now, n, n%2 == 0)
				if !h.WorkingDay(got) || !got.After(now) || got.After(now.AddDate(0, 0, 8)) {
					t.Fatalf("days %07b, %d from %s: %s", mask, n, now, got)
				}
			}
		}
	}
}

func TestOpen(t *testing.T) {
	h := DefaultPolicy().Hours
	for _, c := range []struct{ name, from, want string }{
		{"at work", "2026-09-07 10:30", "2026-09-07 10:30"},
		{"before work", "2026-09-07 05:15", "2026-09-07 09:00"},
		{"as work ends", "2026-09-07 17:00", "2026-09-08 09:00"},
		{"on friday night", "2026-09-04 22:00", "2026-09-07 09:00"},
		{"on sunday", "2026-09-06 21:45", "2026-09-07 09:00"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := h.Open(clockIn(t, "Europe/Prague", c.from)).Format("2006-01-02 15:04"); got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
}
