package audit

import (
	"slices"
	"time"
)

// monthDays is the span that costs are given for: four weeks, so that a weekly
// meeting counts four times.
const monthDays = 28

// cadenceOf reads a series' rhythm from the spacing of its starts (sorted), and
// how often it meets in four weeks.
func cadenceOf(starts []time.Time, recurring bool) (Cadence, float64) {
	if !recurring {
		return Once, 1
	}
	if len(starts) < 2 {
		return Irregular, 1
	}
	gaps := make([]int, 0, len(starts)-1)
	for i := 1; i < len(starts); i++ {
		gaps = append(gaps, days(starts[i-1], starts[i]))
	}
	slices.Sort(gaps)
	most := densest(starts)
	switch gap := gaps[(len(gaps)-1)/2]; {
	case gap <= 1:
		return Daily, max(most, 4*float64(weekdays(starts)))
	case gap == 7 || gap == 6 || gap == 8:
		return Weekly, max(most, 4)
	case gap >= 13 && gap <= 15:
		return Biweekly, max(most, 2)
	case gap >= 26 && gap <= 35:
		return Monthly, 1
	case gap < 6:
		return Irregular, max(most, 4*float64(weekdays(starts)))
	}
	return Irregular, most
}

// days counts midnights between two instants in a's zone: a change of daylight
// saving doesn't make a day longer.
func days(a, b time.Time) int {
	b = b.In(a.Location())
	da := time.Date(a.Year(), a.Month(), a.Day(), 0, 0, 0, 0, time.UTC)
	db := time.Date(b.Year(), b.Month(), b.Day(), 0, 0, 0, 0, time.UTC)
	return int(db.Sub(da) / (24 * time.Hour))
}

// densest is the largest number of starts in any four weeks, so that a holiday
// in one month doesn't make a meeting rarer.
func densest(starts []time.Time) float64 {
	best, j := 0, 0
	for i := range starts {
		end := starts[i].AddDate(0, 0, monthDays)
		for j < len(starts) && starts[j].Before(end) {
			j++
		}
		best = max(best, j-i)
	}
	return float64(best)
}

// weekdays is on how many days of the week it meets as a rule: on at least a
// third as often as on the most frequent one.
func weekdays(starts []time.Time) int {
	var count [7]int
	for _, s := range starts {
		count[s.Weekday()]++
	}
	most := slices.Max(count[:])
	n := 0
	for _, c := range count {
		if c > 0 && 3*c >= most {
			n++
		}
	}
	return n
}
