package audit

import (
	"testing"
	"time"
)

func TestFocus(t *testing.T) {
	day := func(date string, events ...Event) FocusDay {
		t.Helper()
		p := testPolicy()
		from := at(date + " 00:00")
		p.AsOf = from
		a, err := Of(each(events...), Window{From: from, To: from.AddDate(0, 0, 1)}, p)
		if err != nil {
			t.Fatal(err)
		}
		if len(a.Focus) != 1 {
			t.Fatalf("%d days, want 1", len(a.Focus))
		}
		return a.Focus[0]
	}
	half := func(e *Event) { e.End = e.Start.Add(30 * time.Minute) }
	for _, c := range []struct {
		name   string
		events []Event
		want   time.Duration
		blocks int
	}{
		{"nothing", nil, 8 * time.Hour, 1},
		{"half an hour in the middle", []Event{event("a", "2026-09-08 12:00", some(2), half)}, 3*time.Hour + 4*time.Hour + 30*time.Minute, 2},
		{"a gap too short to count", []Event{event("a", "2026-09-08 10:30", some(2), half), event("b", "2026-09-08 12:00", some(2))}, 4 * time.Hour, 1},
		{"focus time is free", []Event{event("a", "2026-09-08 10:00", nil, func(e *Event) { e.Type = "focusTime" })}, 8 * time.Hour, 1},
		{"so is a block of one's own that says so", []Event{event("a", "2026-09-08 10:00", nil, func(e *Event) { e.Title = "Fokus: checkout" })}, 8 * time.Hour, 1},
		{"any other block is taken", []Event{event("a", "2026-09-08 10:00", nil, func(e *Event) { e.Title = "Dentist"; e.End = e.Start.Add(2 * time.Hour) })}, 5 * time.Hour, 1},
		{"declined is free", []Event{event("a", "2026-09-08 12:00", []Attendee{who("me", self, declined), who("b"), who("c")})}, 8 * time.Hour, 1},
		{"somebody else's is free", []Event{event("a", "2026-09-08 12:00", []Attendee{who("b"), who("c")}, func(e *Event) { e.Organizer = Person{Email: "b@own.example"} })}, 8 * time.Hour, 1},
		{"out of office is no working time", []Event{event("a", "2026-09-08 00:00", nil, func(e *Event) {
			e.AllDay, e.Type, e.End = true, "outOfOffice", e.Start.AddDate(0, 0, 1)
		})}, 0, 0},
		{"overlapping", []Event{event("a", "2026-09-08 09:00", some(2)), event("b", "2026-09-08 09:30", some(2))}, 6*time.Hour + 30*time.Minute, 1},
	} {
		f := day("2026-09-08", c.events...)
		if f.Time != c.want || len(f.Blocks) != c.blocks {
			t.Errorf("%s: %v in %d blocks, want %v in %d", c.name, f.Time, len(f.Blocks), c.want, c.blocks)
		}
	}
}

func TestFocusOverDaylightSaving(t *testing.T) {
	p := testPolicy()
	p.Hours = Hours{Start: 0, End: 6 * time.Hour, Days: [7]bool{time.Sunday: true}}
	for _, c := range []struct {
		date string
		want time.Duration
	}{{"2026-03-29", 5 * time.Hour}, {"2026-10-25", 7 * time.Hour}} {
		from := at(c.date + " 00:00")
		a, err := Of(each(), Window{From: from, To: from.AddDate(0, 0, 1)}, p)
		if err != nil || len(a.Focus) != 1 || a.Focus[0].Time != c.want {
			t.Errorf("%s: %v, %v; want %v", c.date, a.Focus, err, c.want)
		}
	}
}

func TestFocusThatAMeetingBreaks(t *testing.T) {
	a := audited(t, event("mid", "2026-09-08 13:00", some(2)), event("early", "2026-09-09 09:00", some(2)))
	got := map[string]time.Duration{}
	for _, s := range a.Series {
		got[s.ID] = s.FocusTime
	}
	if got["mid"] != time.Hour || got["early"] != time.Hour {
		t.Errorf("%v: each takes its own hour of an otherwise free day", got)
	}
	a = audited(t, event("first", "2026-09-08 11:00", some(2)), event("second", "2026-09-08 13:30", some(2)),
		event("split", "2026-09-08 15:30", some(2)))
	for _, s := range a.Series {
		if s.ID == "split" && s.FocusTime != 2*time.Hour+30*time.Minute {
			t.Errorf("splitting 14:30 to 17:00 costs %v, want the whole block", s.FocusTime)
		}
	}
}

func TestWeekendsAreNoWorkingDays(t *testing.T) {
	a := audited(t)
	if len(a.Focus) != 20 {
		t.Errorf("%d days, want 20 in four weeks", len(a.Focus))
	}
}
