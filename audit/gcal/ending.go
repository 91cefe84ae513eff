package gcal

import (
	"strings"
	"time"

	"adjourn/audit"
)

// ending tells from a series' recurrence lines whether it comes to an end, and
// after which instant it surely has: zero if the lines don't say.
func ending(recurrence []string) (audit.Ending, time.Time) {
	if len(recurrence) == 0 {
		return audit.EndingUnknown, time.Time{}
	}
	var until time.Time
	counted := false
	for _, line := range recurrence {
		name, rule, _ := strings.Cut(strings.ToUpper(line), ":")
		if name, _, _ = strings.Cut(name, ";"); name != "RRULE" {
			continue // dates, given one by one, come to an end
		}
		bounded := false
		for part := range strings.SplitSeq(rule, ";") {
			key, value, _ := strings.Cut(part, "=")
			switch strings.TrimSpace(key) {
			case "COUNT":
				bounded, counted = true, true
			case "UNTIL":
				bounded = true
				if t := lastInstant(strings.TrimSpace(value)); t.After(until) {
					until = t
				}
			}
		}
		if !bounded {
			return audit.NeverEnds, time.Time{}
		}
	}
	if counted {
		until = time.Time{}
	}
	return audit.Ends, until
}

// lastInstant is a time that is not before an UNTIL, whatever its zone.
func lastInstant(until string) time.Time {
	for _, layout := range []string{"20060102T150405Z", "20060102T150405", "20060102"} {
		if t, err := time.Parse(layout, until); err == nil {
			return t.AddDate(0, 0, 1)
		}
	}
	return time.Time{}
}
