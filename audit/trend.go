package audit

import (
	"slices"
	"time"
)

// Figures are what a week is compared by.
type Figures struct {
	PersonTime time.Duration
	WithAgenda float64 // share of meetings with an agenda, 0 to 1
	Headcount  float64 // people a meeting, on average
	Focus      time.Duration
}

// Trend is one audit beside the mean of the same calendar's last ones.
type Trend struct {
	Now, Before Figures
	Audits      int // how many audits Before is the mean of
	Days        int // that each of them spans
	// Running says whether they follow one another up to now.
	Running bool
	// Latest is when the latest earlier one begins: without any in the last eight
	// weeks there is nothing to compare with.
	Latest time.Time
}

const (
	trendAudits = 4     // how many earlier audits a trend looks at
	trendDays   = 8 * 7 // how far it looks back
)

// TrendOf compares an audit with the latest four of the earlier ones that are
// as long, were over when it began (but for a change of zone), and began in the
// eight weeks before. With earlier ones that are all older it has no audits; ok
// is false if there is none at all. Earlier audits may come in any order.
func TrendOf(now *Audit, earlier []*Audit) (t Trend, ok bool) {
	t.Days = days(now.Window.From, now.Window.To)
	fits := slices.DeleteFunc(slices.Clone(earlier), func(a *Audit) bool {
		return a.Window.To.After(now.Window.From.Add(12*time.Hour)) || days(a.Window.From, a.Window.To) != t.Days
	})
	if len(fits) == 0 {
		return t, false
	}
	slices.SortStableFunc(fits, func(a, b *Audit) int { return b.Window.From.Compare(a.Window.From) })
	t.Latest = fits[0].Window.From
	var sum Figures
	before := now.Window.From // where the next one has to end
	for _, a := range fits {
		if t.Audits == trendAudits || days(a.Window.From, now.Window.From) > trendDays {
			break
		}
		if a.Window.To.After(before.Add(12 * time.Hour)) {
			continue // it overlaps one that is counted
		}
		before = a.Window.From
		f := figures(a)
		sum.PersonTime += f.PersonTime
		sum.WithAgenda += f.WithAgenda
		sum.Headcount += f.Headcount
		sum.Focus += f.Focus
		t.Audits++
	}
	t.Now = figures(now)
	if t.Audits > 0 {
		n := time.Duration(t.Audits)
		t.Before = Figures{sum.PersonTime / n, sum.WithAgenda / float64(n), sum.Headcount / float64(n), sum.Focus / n}
		t.Running = days(before, now.Window.From) == t.Audits*t.Days
	}
	return t, true
}

func figures(a *Audit) Figures {
	f := Figures{PersonTime: a.Totals.PersonTime}
	meetings, agendas, people := 0, 0, 0
	for i := range a.Series {
		s := &a.Series[i]
		n := len(s.Instances)
		meetings += n
		people += n * s.Headcount
		if s.Agenda == AgendaFull {
			agendas += n
		}
	}
	if meetings > 0 {
		f.WithAgenda = float64(agendas) / float64(meetings)
		f.Headcount = float64(people) / float64(meetings)
	}
	for _, d := range a.Focus {
		f.Focus += d.Time
	}
	return f
}
