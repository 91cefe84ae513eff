package report

import (
	"fmt"
	"time"

	"adjourn/audit"
)

// givenPicture is a bar a week: what earlier changes gave back.
type givenPicture struct {
	Height, Base, TextY int
	Alt, First, Last    string
	Few                 bool // their hours fit above the bars
	Bars                []givenBar
}

type givenBar struct {
	X, W, Middle across
	Y, H, TextY  int
	Week, Hours  string
}

const (
	givenHeight = 150 // pixels
	givenText   = 22  // for the dates below, and for the hours above
	fewWeeks    = 8
)

// givenOf draws the latest weeks; nil until there are enough to say something.
func givenOf(p *audit.Past) *givenPicture {
	if p == nil || len(p.Weeks) < chartWeeks {
		return nil
	}
	weeks := p.Weeks[max(0, len(p.Weeks)-maxSpark):]
	most := time.Duration(1)
	for _, w := range weeks {
		most = max(most, w.GivenBack)
	}
	base := givenHeight - givenText
	g := &givenPicture{
		Height: givenHeight, Base: base, TextY: givenHeight - 5, Few: len(weeks) <= fewWeeks,
		First: weeks[0].From.Format("2 Jan 2006"), Last: weeks[len(weeks)-1].From.Format("2 Jan 2006"),
		Alt: fmt.Sprintf("Person-hours given back by week, as observed: %s in all, %s in the last of %d weeks, %s at most",
			hourText(p.GivenBack), hourText(weeks[len(weeks)-1].GivenBack), len(weeks), hourText(most)),
	}
	step := 100 / across(len(weeks))
	for i, w := range weeks {
		h := int(float64(base-givenText) * float64(w.GivenBack) / float64(most))
		x := across(i) * step
		g.Bars = append(g.Bars, givenBar{
			X: x + step/8, W: step * 3 / 4, Middle: x + step/2, Y: base - h, H: h, TextY: base - h - 6,
			Week: w.From.Format("2 January 2006"), Hours: hourText(w.GivenBack),
		})
	}
	return g
}
