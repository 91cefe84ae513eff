package audit

import (
	"cmp"
	"slices"
	"strings"
	"time"
)

// Sighting is what was read of one date of a meeting that isn't among the
// instances of a series: of the weeks before the window, or no meeting.
type Sighting struct {
	UID   string // of the series
	Start time.Time
	// Reason is why it is no meeting on this date, "" for one that is. All but
	// Off go on without the reader, or at another time.
	Reason string
	Off    bool // whoever organizes it called it off
}

// moved is the reason of a date whose occurrence is on another day.
const moved = "moved"

// sightings are those of every group, by uid and start.
func (c *collector) sightings() []Sighting {
	var all []Sighting
	read := Window{c.window.Reading().From, c.window.To}
	place := c.window.From.Location()
	for _, g := range c.order {
		for i := range g.occurrences {
			o := &g.occurrences[i]
			if o.meeting() && read.Contains(o.start) && !c.window.Contains(o.start) {
				all = append(all, Sighting{UID: g.uid, Start: o.start})
			}
			off := o.reason == "cancelled" || o.reason == "declined" && c.mine(g)
			switch away := dateOf(o.planned, place) != dateOf(o.start, place); {
			case !read.Contains(o.planned):
			case !o.meeting():
				all = append(all, Sighting{UID: g.uid, Start: o.planned, Reason: o.reason, Off: off})
			case away:
				all = append(all, Sighting{UID: g.uid, Start: o.planned, Reason: moved})
			}
		}
	}
	slices.SortFunc(all, func(a, b Sighting) int {
		return cmp.Or(strings.Compare(a.UID, b.UID), a.Start.Compare(b.Start), strings.Compare(a.Reason, b.Reason))
	})
	return all
}

// mine says whether the reader organizes a series.
func (c *collector) mine(g *group) bool {
	organizer, _ := organizerOf(g.shown, &c.policy)
	return c.policy.mine(organizer.Email) || organizer.Self && (g.shown.Owner == "" || c.policy.mine(g.shown.Owner))
}
