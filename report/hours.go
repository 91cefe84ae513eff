package report

import (
	"fmt"
	"math"
	"time"

	"adjourn/audit"
)

// tenths are hours, rounded to one decimal, and never minus zero.
func tenths(d time.Duration) float64 { return math.Round(d.Hours()*10)/10 + 0 }

// hourText is a duration in hours, with one decimal.
func hourText(d time.Duration) string { return fmt.Sprintf("%.1f", tenths(d)) }

// costText is a meeting's person-hours, as a lower bound where the calendar
// doesn't show everybody.
func costText(s *audit.Series) string {
	if s.AtLeast {
		return "≥ " + hourText(s.PersonTimeMonth)
	}
	return hourText(s.PersonTimeMonth)
}

// per says what hours are counted by.
func per(s *audit.Series) string {
	if s.Cadence == audit.Once {
		return "once"
	}
	return "a month"
}

// focusTotals are the focus hours of a window, now and without the meetings
// that could be written.
func focusTotals(a *audit.Audit) (now, without time.Duration) {
	for _, f := range a.Focus {
		now += f.Time.Round(6 * time.Minute) // as the days are shown
		without += f.WithoutAsync.Round(6 * time.Minute)
	}
	return now, without
}
