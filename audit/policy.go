package audit

import (
	"strings"
	"time"
)

// Policy is everything about a judgement that isn't on the calendar. Start
// from [DefaultPolicy]: it may grow.
type Policy struct {
	Tool    string
	AsOf    time.Time
	Me      []string       // whose calendar; empty: found out from the events
	Domains []string       // one's own; empty: from Me, a free-mail domain never
	Groups  map[string]int // how many people an address stands for
	Hours   Hours
	Pins    map[string]Pin // meetings kept on purpose, by Series.UID

	Thresholds Thresholds
	// Weights scale a rule's points, in percent, by its name; 100 if missing.
	Weights map[string]int
}

// Pin is a meeting that somebody decided to keep live, as it was then.
type Pin struct {
	Why       string
	Headcount int
	Duration  time.Duration
	Cadence   Cadence
}

// Hours are the working hours, for focus time and for the fairness of an hour.
type Hours struct {
	Start, End time.Duration // since midnight
	Days       [7]bool       // by time.Weekday
}

// Thresholds decide between verdicts. Judgement calls all of them, but for the
// sources named; the rules' own numbers are documented with each rule.
type Thresholds struct {
	Async      int // score from which a round is suggested
	Borderline int // a score up to this much above or below Async is called borderline
	Agenda     int // score from which a missing agenda is asked for
	Trim       int // score from which a live meeting could be smaller
	// Large is a headcount worth trimming (8: Fellow and Microsoft call it large).
	Large int
	// Passive is a share of optional or unanswered guests, in percent.
	Passive int
	// MinSaving is the least saving a month that is worth a suggestion, and
	// MinSavingOnce the least for a one-off, in person-time.
	MinSaving, MinSavingOnce time.Duration
}

// DefaultPolicy is the judgement as it ships.
func DefaultPolicy() Policy {
	return Policy{
		Hours: Hours{Start: 9 * time.Hour, End: 17 * time.Hour,
			Days: [7]bool{time.Monday: true, time.Tuesday: true, time.Wednesday: true, time.Thursday: true, time.Friday: true}},
		Thresholds: Thresholds{
			Async: 55, Borderline: 5, Agenda: 30, Trim: 40, Large: 8, Passive: 33,
			MinSaving: time.Hour, MinSavingOnce: 30 * time.Minute,
		},
	}
}

// weigh scales points by the policy's weight for a rule.
func (p *Policy) weigh(rule string, points int) int {
	if w, ok := p.Weights[rule]; ok {
		return points * w / 100
	}
	return points
}

// own says whether an address belongs to one of the reader's domains.
func (p *Policy) own(address string) bool {
	return contains(p.Domains, domainOf(address))
}

// mine says whether an address is the reader's.
func (p *Policy) mine(address string) bool { return contains(p.Me, address) }

func contains(list []string, s string) bool {
	for _, l := range list {
		if strings.EqualFold(l, s) {
			return s != ""
		}
	}
	return false
}
