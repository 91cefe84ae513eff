package report

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"adjourn/audit"
)

// slot is a meeting on one day, in minutes of its clock.
type slot struct {
	series     *audit.Series
	start, end int
	continued  bool // it began on the day before
	lane       int  // which of
	lanes      int  // so many beside one another
}

// slotsOf are all occurrences by their day, those over midnight on each.
func slotsOf(a *audit.Audit) map[string][]slot {
	zone := a.Window.From.Location()
	slots := map[string][]slot{}
	for i := range a.Series {
		for _, o := range a.Series[i].Instances {
			start, end := o.Start.In(zone), o.End.In(zone)
			if start.Before(a.Window.From) {
				start = a.Window.From
			}
			for day := 0; start.Before(end) && day < 7; day++ {
				next := midnight(midnight(start).AddDate(0, 0, 1))
				last := 24 * 60
				if end.Before(next) {
					last = clockMinutes(end)
				}
				key := start.Format(time.DateOnly)
				slots[key] = append(slots[key], slot{series: &a.Series[i], start: clockMinutes(start), end: last, continued: day > 0})
				start = next
			}
		}
	}
	return slots
}

func clockMinutes(t time.Time) int { return t.Hour()*60 + t.Minute() }

func clockSpan(start, end int) string {
	return fmt.Sprintf("%d:%02d–%d:%02d", start/60, start%60, end/60, end%60)
}

func byClock(a, b slot) int {
	return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(b.end, a.end), strings.Compare(a.series.ID, b.series.ID))
}

// layOut gives each meeting of a day the first lane that is free. Those that
// overlap, directly or through others, share the width alike. Of too many, those
// are drawn that come first in the audit's order, and the rest is given back.
func layOut(slots []slot) (drawn, rest []slot) {
	few := slices.Clone(slots[:min(len(slots), maxDaily)])
	rest = slices.Clone(slots[len(few):])
	slices.SortStableFunc(few, byClock)
	var busy []int // until when each lane is taken
	first := 0     // of those that overlap
	settle := func() {
		for i := first; i < len(drawn); i++ {
			drawn[i].lanes = len(busy)
		}
		first, busy = len(drawn), busy[:0]
	}
	for _, s := range few {
		if len(busy) > 0 && slices.Max(busy) <= s.start {
			settle()
		}
		s.lane = slices.IndexFunc(busy, func(until int) bool { return until <= s.start })
		if s.lane < 0 {
			if len(busy) == maxLanes {
				rest = append(rest, s)
				continue
			}
			s.lane = len(busy)
			busy = append(busy, 0)
		}
		busy[s.lane] = s.end
		drawn = append(drawn, s)
	}
	settle()
	return drawn, rest
}

// unionOf are the times that some meetings take, those that touch as one.
func unionOf(slots []slot) []slot {
	slots = slices.Clone(slots)
	slices.SortStableFunc(slots, byClock)
	var spans []slot
	for _, s := range slots {
		if n := len(spans); n > 0 && s.start <= spans[n-1].end {
			spans[n-1].end = max(spans[n-1].end, s.end)
			continue
		}
		spans = append(spans, slot{start: s.start, end: s.end})
	}
	return spans
}
