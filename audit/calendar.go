package audit

import (
	"slices"
	"strings"
)

// Calendar is what audits are compared on: whose it is, and what it was read
// from. Two files of one person are two calendars.
type Calendar struct {
	Me, Sources []string // sorted
}

// CalendarOf is the one that an audit looked at.
func CalendarOf(a *Audit) Calendar {
	c := Calendar{[]string{}, append([]string{}, a.Sources...)}
	for _, me := range a.Me {
		c.Me = append(c.Me, strings.ToLower(strings.TrimSpace(me)))
	}
	slices.Sort(c.Me)
	slices.Sort(c.Sources)
	return Calendar{slices.Compact(c.Me), slices.Compact(c.Sources)}
}

// Is says whether two are the same.
func (c Calendar) Is(other Calendar) bool {
	return slices.Equal(c.Me, other.Me) && slices.Equal(c.Sources, other.Sources)
}
