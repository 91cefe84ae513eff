package audit

import (
	"testing"
	"time"
)

// without is a week in which the meeting isn't there, and something else was
// seen of it.
func without(n int, change func(a *Audit, tuesday time.Time)) *Audit {
	a := week(n)
	change(a, a.Window.From.Add(34*time.Hour))
	return a
}

func not(reason string, off bool) func(*Audit, time.Time) {
	return func(a *Audit, tuesday time.Time) {
		a.Sightings = []Sighting{{UID: "status", Start: tuesday, Reason: reason, Off: off}}
	}
}

func unread(s Skip) func(*Audit, time.Time) {
	return func(a *Audit, _ time.Time) { a.Skipped = []Skip{s} }
}

// A meeting that may still take place is neither gone nor given back.
func TestHistoryOfWhatIsNotSeen(t *testing.T) {
	there, skip := status(9, 60), Skip{Source: "x.ics:7", Reason: "no start"}
	for _, c := range []struct {
		name    string
		of      func(*Audit, time.Time)
		outcome Outcome
		given   time.Duration
	}{
		{"declined by the reader", not("declined", false), Unseen, 0},
		{"moved to a day out of the window", not("moved", false), Unseen, 0},
		{"its event can't be read", unread(Skip{Source: "x.ics:7", Reason: "no start", UID: "status"}), Unseen, 0},
		{"an event can't be read, nobody knows which", unread(skip), Unseen, 0},
		{"a source can't be read", unread(Skip{Source: "team.ics", Reason: "no such file"}), Unseen, 0},
		{"another event can't be read", unread(Skip{Source: "x.ics:7", Reason: "no start", UID: "other"}), Gone, 27 * time.Hour},
		{"called off by its organizer", not("cancelled", true), Gone, 27 * time.Hour},
		{"not there", not("", false), Unchanged, 0},
	} {
		p := History([]*Audit{week(0, there), without(1, c.of), without(2, c.of), without(3, c.of)}, nil, nil)
		if m := p.Meetings[0]; m.Outcome != c.outcome || p.GivenBack != c.given || (m.Unseen != "") != (c.outcome == Unseen) {
			t.Errorf("%s: %s (%q), %v given back; want %s, %v", c.name, m.Outcome, m.Unseen, p.GivenBack, c.outcome, c.given)
		}
	}
	// What could not be read from the beginning hides nothing.
	always := func(n int, s ...Series) *Audit {
		a := week(n, s...)
		a.Skipped = []Skip{{Source: "x.ics:" + string(rune('1'+n)), Reason: "no start"}}
		return a
	}
	if p := History([]*Audit{always(0, there), always(1), always(2)}, nil, nil); p.Meetings[0].Outcome != Gone {
		t.Errorf("a broken event next to it for ever: %s", p.Meetings[0].Outcome)
	}
}

// A meeting that was made anew goes on; one that only looks like it doesn't.
func TestHistoryOfWhatWasMadeAnew(t *testing.T) {
	boss := Person{Email: "bo@own.example"}
	old := status(9, 60, func(s *Series) { s.Organizer = boss })
	anew := func(change ...func(*Series)) Series {
		return status(9, 60, append([]func(*Series){func(s *Series) { s.UID, s.ID, s.Organizer = "new", "new", boss }}, change...)...)
	}
	hour := func(s *Series) { s.Duration = 30 * time.Minute }
	titled := func(s *Series) { s.Title = "Another" }
	by := func(s *Series) { s.Organizer.Email = "eva@own.example" }
	for _, c := range []struct {
		name     string
		audits   []*Audit
		meetings int
		outcome  Outcome
		given    time.Duration
	}{
		{"the same", []*Audit{week(0, old), week(1, anew()), week(2, anew()), week(3, anew())}, 1, Unchanged, 0},
		{"shorter", []*Audit{week(0, old), week(1, anew(hour)), week(2, anew(hour))}, 1, Shorter, 9 * time.Hour},
		{"another title", []*Audit{week(0, old), week(1, anew(titled)), week(2, anew(titled))}, 2, Gone, 18 * time.Hour},
		{"another organizer", []*Audit{week(0, old), week(1, anew(by)), week(2, anew(by))}, 2, Gone, 18 * time.Hour},
		{"both at once", []*Audit{week(0, old), week(1, old, anew()), week(2, anew()), week(3, anew())}, 2, Gone, 18 * time.Hour},
	} {
		p := History(c.audits, []PastNudge{{UID: "status"}}, nil)
		var m Followed
		for _, m = range p.Meetings {
			if m.UID == "status" {
				break
			}
		}
		if len(p.Meetings) != c.meetings || m.Outcome != c.outcome || m.GivenBack != c.given || m.Anew.IsZero() == (c.meetings == 1) {
			t.Errorf("%s: %d meetings, %+v", c.name, len(p.Meetings), m)
		}
	}
}

// Hours are counted by date: a month recorded beside its weeks, or a week
// twice, changes nothing.
func TestHistoryCountsADateOnce(t *testing.T) {
	weeks := []*Audit{week(0, status(10, 60)), week(1, status(10, 60)), week(2, status(10, 30)), week(3), week(4), week(5, status(10, 30))}
	want := History(weeks, nil, nil)
	month := week(0, status(10, 60))
	month.Window.To = month.Window.From.AddDate(0, 0, 28)
	for n := 1; n < 4; n++ {
		month.Series[0].Instances = append(month.Series[0].Instances, week(n, status(10, 60)).Series[0].Instances...)
	}
	later := *month
	later.Looked = week(9).Looked // looks back on what has changed since
	across := week(2, status(10, 30))
	across.Window.To = across.Window.To.AddDate(0, 0, 7)
	for name, more := range map[string]*Audit{"a month beside its weeks": month, "the month, looked at in the end": &later, "two weeks": across} {
		got := History(append([]*Audit{more}, weeks...), nil, nil)
		if got.GivenBack != want.GivenBack || len(got.Weeks) != len(want.Weeks) || want.GivenBack != 30*time.Hour {
			t.Errorf("%s: %v in %d weeks, want %v in %d", name, got.GivenBack, len(got.Weeks), want.GivenBack, len(want.Weeks))
		}
	}
}

// From every week to every other, ten weeks: the five weeks without it count,
// each where it is, however the windows lie.
func TestHistoryOfLessOften(t *testing.T) {
	var audits []*Audit
	for n := range 12 {
		switch {
		case n < 2, n%2 == 1:
			audits = append(audits, week(n, status(10, 60)))
		default:
			audits = append(audits, week(n))
		}
	}
	p := History(audits, nil, nil)
	if p.GivenBack != 50*time.Hour || p.Meetings[0].Outcome != Rarer {
		t.Errorf("%s, %v", p.Meetings[0].Outcome, p.GivenBack)
	}
	for n, w := range p.Weeks {
		if want := time.Duration((n+1)%2) * 10 * time.Hour; n >= 2 && w.GivenBack != want {
			t.Errorf("week %d: %v", n, w.GivenBack)
		}
	}
	for _, a := range audits { // from Wednesday to Tuesday: in another order of days
		a.Window.From, a.Window.To = a.Window.From.AddDate(0, 0, -5), a.Window.To.AddDate(0, 0, -5)
	}
	if p := History(audits, nil, nil); p.GivenBack != 50*time.Hour {
		t.Errorf("from Wednesday on: %v", p.GivenBack)
	}
}

// Each cadence has its own dates.
func TestHistoryByCadence(t *testing.T) {
	every := func(n int, c Cadence) func(int) []Series {
		return func(w int) []Series {
			if w%n != 0 {
				return nil
			}
			return []Series{status(10, 60, func(s *Series) { s.Cadence = c })}
		}
	}
	for _, c := range []struct {
		name  string
		on    func(int) []Series
		until int // the week from which it isn't there
		given time.Duration
	}{
		{"every two weeks", every(2, Biweekly), 4, 50 * time.Hour}, // in weeks 4, 6, 8, 10 and 12
		{"monthly", every(4, Monthly), 4, 20 * time.Hour},          // in July and August
		{"irregular", every(4, Irregular), 4, 0},                   // in no month for sure
	} {
		var audits []*Audit
		for n := range 13 + 1 { // June to August 2026
			if n < c.until {
				audits = append(audits, week(n, c.on(n)...))
			} else {
				audits = append(audits, week(n))
			}
		}
		if p := History(audits, nil, nil); p.GivenBack != c.given {
			t.Errorf("%s: %v given back, want %v: %+v", c.name, p.GivenBack, c.given, p.Weeks)
		}
	}
}

// A daily meeting's days off are none of its turns; weeks without it are.
func TestHistoryOfADailyMeeting(t *testing.T) {
	on := func(n int, days ...int) *Audit {
		if len(days) == 0 {
			return week(n)
		}
		a := week(n, status(8, 15, func(s *Series) { s.Cadence = Daily }))
		s := &a.Series[0]
		s.Instances, s.PersonTimeMonth = nil, 40*time.Hour
		for _, d := range days {
			start := a.Window.From.AddDate(0, 0, d).Add(9 * time.Hour)
			s.Instances = append(s.Instances, Instance{Start: start, End: start.Add(15 * time.Minute)})
		}
		return a
	}
	for _, c := range []struct {
		name    string
		audits  []*Audit
		outcome Outcome
		given   time.Duration
	}{
		{"two days off", []*Audit{on(0, 0, 1, 2, 3, 4), on(1, 0, 1, 2), on(2, 2, 3, 4), on(3, 0, 1, 2, 3, 4)}, Unchanged, 0},
		{"a week off", []*Audit{on(0, 0, 1, 2, 3, 4), on(1), on(2, 0, 1, 2, 3, 4)}, Unchanged, 0},
		{"on Mondays and Thursdays only", []*Audit{on(0, 0, 1, 2, 3, 4), on(1, 0, 3), on(2, 0, 3), on(3, 0, 3)}, Rarer, 18 * time.Hour},
		{"gone", []*Audit{on(0, 0, 1, 2, 3, 4), on(1), on(2)}, Gone, 20 * time.Hour},
	} {
		if p := History(c.audits, nil, nil); p.Meetings[0].Outcome != c.outcome || p.GivenBack != c.given {
			t.Errorf("%s: %s, %v; want %s, %v", c.name, p.Meetings[0].Outcome, p.GivenBack, c.outcome, c.given)
		}
	}
}

// From Friday on the coming week is looked at; later ones are plans.
func TestHistoryTellsNothingOfPlans(t *testing.T) {
	first := week(0, status(10, 60))
	friday := week(1)
	friday.Window.To = friday.Window.From.AddDate(0, 0, 28)
	friday.Looked = first.Window.From.AddDate(0, 0, 4)
	p := History([]*Audit{first, friday}, nil, nil)
	if len(p.Weeks) != 2 || p.GivenBack != 0 || p.Meetings[0].Outcome != Unchanged {
		t.Errorf("looked at on a Friday: %+v", p)
	}
	friday.Looked = first.Window.From.AddDate(0, 0, 7)
	later := week(3, status(10, 60))
	later.Looked = friday.Looked
	if p = History([]*Audit{first, friday, later}, nil, nil); len(p.Weeks) != 2 {
		t.Errorf("a window that begins in two weeks: %+v", p.Weeks)
	}
}
