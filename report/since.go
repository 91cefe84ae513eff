package report

import (
	"fmt"
	"math"
	"strings"
	"time"

	"adjourn/audit"
)

// Since is what earlier runs add to a report. Nothing of it is in an audit, and
// the zero value adds nothing.
type Since struct {
	Past  *audit.Past
	Trend *audit.Trend
}

// given is the headline's part about what came back, "" if nothing did.
func (s Since) given() string {
	if s.Past == nil {
		return ""
	}
	if s.Past.GivenBack < 6*time.Minute {
		return ""
	}
	return fmt.Sprintf("; %s given back so far, as observed", hourText(s.Past.GivenBack))
}

// trend is one sentence about this week beside the last ones, "" without any.
func (s Since) trend() string {
	t := s.Trend
	switch {
	case t == nil:
		return ""
	case t.Audits == 0:
		return "Not compared with earlier weeks: the latest one recorded began on " + t.Latest.Format("2 January 2006") + ", more than 8 weeks before."
	}
	parts := []string{
		difference(t.Now.PersonTime-t.Before.PersonTime, "person-hour"),
		fmt.Sprintf("%s with an agenda (%s)", percent(t.Now.WithAgenda), percent(t.Before.WithAgenda)),
		fmt.Sprintf("%.1f people a meeting (%.1f)", t.Now.Headcount, t.Before.Headcount),
	}
	if t.Now.Focus+t.Before.Focus > 0 {
		parts = append(parts, difference(t.Now.Focus-t.Before.Focus, "focus hour"))
	}
	return "Beside " + beside(t) + ": " + strings.Join(parts, ", ") + "."
}

// beside names what a week is compared with: the last ones, or those of the last
// eight weeks that were recorded.
func beside(t *audit.Trend) string {
	one, many, recorded := "week", "weeks", ""
	if t.Days != 7 {
		one = fmt.Sprintf("%d days", t.Days)
		many = "times " + one
	}
	if !t.Running {
		recorded = "recorded "
	}
	switch {
	case t.Audits > 1:
		return fmt.Sprintf("the last %d %s%s", t.Audits, recorded, many)
	case t.Running:
		return "the " + one + " before"
	}
	return "the last recorded " + one
}

func percent(share float64) string { return fmt.Sprintf("%.0f %%", 100*share) }

// difference says how much more or less, in hours.
func difference(d time.Duration, unit string) string {
	h := tenths(d)
	switch {
	case h > 0:
		return fmt.Sprintf("%.1f %ss more", h, unit)
	case h < 0:
		return fmt.Sprintf("%.1f %ss less", -h, unit)
	}
	return "as many " + unit + "s"
}

// chartWeeks is from how many audited weeks on a chart says something.
const chartWeeks = 4

// sparkline draws values as one line of blocks, from zero to the largest.
func sparkline(values []time.Duration) string {
	blocks := []rune("▁▂▃▄▅▆▇█")
	most := time.Duration(0)
	for _, v := range values {
		most = max(most, v)
	}
	var b strings.Builder
	for _, v := range values {
		i := 0
		if most > 0 {
			i = int(math.Round(float64(v) / float64(most) * float64(len(blocks)-1)))
		}
		b.WriteRune(blocks[max(0, i)])
	}
	return b.String()
}
