package audit

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// week is the audit of one week, n weeks after the first, with some series.
func week(n int, series ...Series) *Audit {
	from := at("2026-06-01 00:00").AddDate(0, 0, 7*n)
	a := &Audit{Looked: from.Add(8 * time.Hour), Window: Window{from, from.AddDate(0, 0, 7)}}
	for _, s := range series {
		s.Instances = []Instance{{Start: from.Add(34 * time.Hour), End: from.Add(34*time.Hour + s.Duration)}}
		s.PersonTime = time.Duration(s.Headcount) * s.Duration
		s.PersonTimeMonth = 4 * s.PersonTime
		switch s.Cadence {
		case Biweekly:
			s.PersonTimeMonth /= 2
		case Monthly, Irregular:
			s.PersonTimeMonth /= 4
		}
		a.Totals.PersonTime += s.PersonTime
		a.Series = append(a.Series, s)
	}
	return a
}

func status(people, minutes int, change ...func(*Series)) Series {
	s := Series{UID: "status", ID: "status", Title: "Weekly status", Verdict: Async, Cadence: Weekly,
		Headcount: people, Duration: time.Duration(minutes) * time.Minute, Agenda: AgendaNone}
	for _, c := range change {
		c(&s)
	}
	return s
}

func TestHistory(t *testing.T) {
	biweekly := func(s *Series) { s.Cadence = Biweekly }
	written := func(s *Series) { s.Agenda = AgendaFull }
	kept := func(s *Series) { s.Verdict = Keep }
	for _, c := range []struct {
		name   string
		audits []*Audit
		want   Outcome
		given  time.Duration
	}{
		{"unchanged", []*Audit{week(0, status(10, 60)), week(1, status(10, 60)), week(2, status(10, 60))}, Unchanged, 0},
		{"shorter", []*Audit{week(0, status(10, 60)), week(1, status(10, 30)), week(2, status(10, 30))}, Shorter, 10 * time.Hour},
		{"smaller", []*Audit{week(0, status(10, 60)), week(1, status(6, 60))}, Smaller, 4 * time.Hour},
		{"one person fewer is no change", []*Audit{week(0, status(10, 60)), week(1, status(9, 60))}, Unchanged, 0},
		{"grown", []*Audit{week(0, status(10, 60)), week(1, status(20, 60))}, Unchanged, 0},
		{"less often", []*Audit{week(0, status(10, 60)), week(1), week(2, status(10, 60, biweekly)), week(3)}, Rarer, 20 * time.Hour},
		{"less often, first week", []*Audit{week(0, status(10, 60)), week(1, status(10, 60, biweekly))}, Rarer, 0},
		{"an agenda", []*Audit{week(0, status(10, 60)), week(1, status(10, 60, written, kept))}, WithAgenda, 0},
		{"away for a week", []*Audit{week(0, status(10, 60)), week(1)}, Unchanged, 0},
		{"gone after two turns", []*Audit{week(0, status(10, 60)), week(1), week(2), week(3)}, Gone, 30 * time.Hour},
		{"back again", []*Audit{week(0, status(10, 60)), week(1), week(2), week(3, status(10, 60))}, Back, 20 * time.Hour},
	} {
		p := History(c.audits, nil, nil)
		if len(p.Meetings) != 1 {
			t.Fatalf("%s: %d meetings", c.name, len(p.Meetings))
		}
		if m := p.Meetings[0]; m.Outcome != c.want || m.GivenBack != c.given || p.GivenBack != c.given {
			t.Errorf("%s: %s, %v given back; want %s, %v", c.name, m.Outcome, m.GivenBack, c.want, c.given)
		}
		var sum time.Duration
		for _, w := range p.Weeks {
			sum += w.GivenBack
		}
		if sum != c.given || len(p.Weeks) != len(c.audits) {
			t.Errorf("%s: the %d weeks add up to %v", c.name, len(p.Weeks), sum)
		}
	}
}

func TestHistoryFollowsOnlyWhatWasSuggestedAndRecurs(t *testing.T) {
	kept := status(10, 60, func(s *Series) { s.Verdict = Keep })
	once := status(10, 60, func(s *Series) { s.Cadence = Once })
	private := status(10, 60, func(s *Series) { s.Private, s.UID = true, "p" })
	p := History([]*Audit{week(0, kept, private), week(1, once)}, nil, nil)
	if len(p.Meetings) != 1 || p.Meetings[0].UID != "p" || p.Meetings[0].Title != "" {
		t.Errorf("%+v", p.Meetings)
	}
}

func TestHistoryOrderOfAuditsNeverMatters(t *testing.T) {
	a := []*Audit{week(0, status(10, 60)), week(1, status(10, 30)), week(2, status(10, 30))}
	b := []*Audit{a[2], a[0], a[1]}
	if diff := cmp.Diff(History(a, nil, nil), History(b, nil, nil)); diff != "" {
		t.Error(diff)
	}
}

func TestNudgesThatLedToAChange(t *testing.T) {
	var audits []*Audit
	for n := range 16 {
		minutes := 60
		if n >= 6 {
			minutes = 30
		}
		audits = append(audits, week(n, status(10, minutes)))
	}
	early := PastNudge{UID: "status", SentAt: at("2026-06-03 09:00")}
	late := PastNudge{UID: "status", SentAt: at("2026-09-15 09:00")}
	p := History(audits, []PastNudge{early, late, {UID: "other", SentAt: early.SentAt}}, nil)
	if p.FourWeeks != (Follow{1, 0}) {
		t.Errorf("within four weeks %+v: the change came in the sixth, one nudge is too young to tell, and one is of another calendar", p.FourWeeks)
	}
	if p.TwelveWeek != (Follow{1, 1}) {
		t.Errorf("within twelve weeks %+v", p.TwelveWeek)
	}
}

func TestTrend(t *testing.T) {
	now := week(6, status(10, 60, func(s *Series) { s.Agenda = AgendaFull }))
	var earlier []*Audit
	for n := range 6 {
		earlier = append(earlier, week(n, status(10+n, 60)))
	}
	month := week(0, status(99, 60))
	month.Window.To = month.Window.From.AddDate(0, 1, 0)
	trend, ok := TrendOf(now, append(earlier, month))
	want := Trend{Audits: 4, Days: 7, Running: true, Latest: earlier[5].Window.From,
		Now:    Figures{PersonTime: 10 * time.Hour, WithAgenda: 1, Headcount: 10},
		Before: Figures{PersonTime: 13*time.Hour + 30*time.Minute, Headcount: 13.5}}
	if diff := cmp.Diff(want, trend); diff != "" || !ok {
		t.Errorf("%v\n%s", ok, diff)
	}
	if _, ok := TrendOf(now, []*Audit{week(7, status(10, 60)), month}); ok {
		t.Error("a later week and a month are no trend")
	}
}

// The earlier weeks are recent ones, and said to be the last ones only if they
// follow one another.
func TestTrendOfOldWeeks(t *testing.T) {
	now := week(20, status(10, 60))
	trend, ok := TrendOf(now, []*Audit{week(0, status(10, 60)), week(11, status(10, 60))})
	if !ok || trend.Audits != 0 || !trend.Latest.Equal(week(11).Window.From) {
		t.Errorf("a week that began nine weeks before: %v %+v", ok, trend)
	}
	trend, _ = TrendOf(now, []*Audit{week(11, status(99, 60)), week(12, status(10, 60)), week(19, status(10, 60))})
	if trend.Audits != 2 || trend.Running {
		t.Errorf("weeks 12 and 19: %+v", trend)
	}
	overlapping := week(18, status(99, 60))
	overlapping.Window.From, overlapping.Window.To = overlapping.Window.From.AddDate(0, 0, 3), overlapping.Window.To.AddDate(0, 0, 3)
	if trend, _ = TrendOf(now, []*Audit{week(19, status(10, 60)), overlapping, week(18, status(10, 60))}); trend.Audits != 2 || trend.Before.Headcount != 10 {
		t.Errorf("a window across two weeks counts them again: %+v", trend)
	}
}
