package report

import (
	"fmt"
	"time"

	"adjourn/audit"
)

// givenPicture is a bar a week: what earlier changes gave back.
type givenPicture struct {
	Width, Height, Base, TextY int
	Alt, First, Last           string
	Bars                       []givenBar
}

type givenBar struct {
	X, Y, W, H int
	Label      string
}

const (
	givenWidth  = 640
	givenHeight = 120
	givenText   = 20 // for the dates below
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
		Width: givenWidth, Height: givenHeight, Base: base, TextY: givenHeight - 5,
		First: weeks[0].From.Format("2 January 2006"), Last: weeks[len(weeks)-1].From.Format("2 January 2006"),
		Alt: fmt.Sprintf("Person-hours given back by week, as observed: %s in all, %s in the last of %d weeks, %s at most",
			hourText(p.GivenBack), hourText(weeks[len(weeks)-1].GivenBack), len(weeks), hourText(most)),
	}
	step := givenWidth / len(weeks)
	for i, w := range weeks {
		h := int(float64(base-10) * float64(w.GivenBack) / float64(most))
		g.Bars = append(g.Bars, givenBar{
			X: i*step + step/8, Y: base - h, W: max(1, step*3/4), H: h,
			Label: fmt.Sprintf("week of %s: %s h", w.From.Format("2 January 2006"), hourText(w.GivenBack)),
		})
	}
	return g
}
