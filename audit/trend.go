package audit

import "time"

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
	Weeks       int // how many audits Before is the mean of
}

// trendWeeks is how many earlier audits a trend looks at.
const trendWeeks = 4

// TrendOf compares an audit with the latest four of the earlier ones that are
// as long and were over when it began (but for a change of zone); ok is false if
// there is none. Earlier audits may come in any order.
func TrendOf(now *Audit, earlier []*Audit) (t Trend, ok bool) {
	var sum Figures
	length := days(now.Window.From, now.Window.To)
	used := map[time.Time]bool{}
	for t.Weeks < trendWeeks {
		var latest *Audit
		for _, a := range earlier {
			from := a.Window.From
			if !a.Window.To.After(now.Window.From.Add(12*time.Hour)) && days(from, a.Window.To) == length && !used[from.UTC()] &&
				(latest == nil || from.After(latest.Window.From)) {
				latest = a
			}
		}
		if latest == nil {
			break
		}
		used[latest.Window.From.UTC()] = true
		f := figures(latest)
		sum.PersonTime += f.PersonTime
		sum.WithAgenda += f.WithAgenda
		sum.Headcount += f.Headcount
		sum.Focus += f.Focus
		t.Weeks++
	}
	if t.Weeks == 0 {
		return Trend{}, false
	}
	n := time.Duration(t.Weeks)
	t.Before = Figures{sum.PersonTime / n, sum.WithAgenda / float64(t.Weeks), sum.Headcount / float64(t.Weeks), sum.Focus / n}
	t.Now = figures(now)
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
