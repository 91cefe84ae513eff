package report

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/olekukonko/tablewriter/pkg/twwidth"

	"adjourn/audit"
)

// The picture's measures. Down they are pixels, across they are parts of the
// day's column: so its text keeps its size, however narrow the window is.
const (
	topMargin  = 36
	hourHeight = 36
	dayWidth   = 97.0 // of a column; the rest is a gap
	restWidth  = 12.0 // of it, for what isn't drawn
	allDays    = 720  // pixels of all columns, in a window that isn't narrow
	letter     = 6.5  // pixels of an average one
	lineHeight = 14
	maxWeeks   = 5  // pictures; a longer window shows its first weeks
	maxDaily   = 24 // meetings drawn of one day
	maxLanes   = 6  // and beside one another
)

// across is a part of a width, in hundredths.
type across float64

func (a across) String() string {
	return strconv.FormatFloat(math.Round(float64(a)*100)/100, 'f', -1, 64) + "%"
}

// weekPicture is up to seven days as a grid.
type weekPicture struct {
	Label, Summary, Alt, Notes   string
	Height, FocusY, GainY, MoreY int
	HasFocus, HasRest            bool
	Hours                        []hourLine
	Days                         []dayColumn
	Listed                       bool // the days' meetings stand below it in words
}

type hourLine struct {
	Y, TextY int
	Label    string
}

type dayColumn struct {
	X, W      across
	Day, Date string
	Focus     []box
	Meetings  []box
	Rest      []box // when there is more than what is drawn
	More      int   // so many
	Now, Gain string
	List      []string
	Unlisted  int
	number    int // of meetings that begin on it
}

// box is a rectangle with what a pointer or a reader is told about it.
type box struct {
	X, W         across
	Y, H         int
	Class, Label string
	Lines        []nameLine
}

// nameLine is a line of a meeting's name inside its box.
type nameLine struct {
	Y    int
	Text string
}

// weeksOf are the pictures of a window.
func weeksOf(a *audit.Audit, p *page) []weekPicture {
	var days []time.Time
	for day := midnight(a.Window.From); day.Before(a.Window.To) && len(days) < 7*maxWeeks; day = midnight(day.AddDate(0, 0, 1)) {
		days = append(days, day)
	}
	slots := slotsOf(a)
	less := withoutAsync(a)
	lessSlots := slotsOf(less)
	var weeks []weekPicture
	for week := range slices.Chunk(days, 7) {
		label := dayRange(week)
		week = slices.DeleteFunc(week, func(day time.Time) bool {
			return freeWeekend(a, day, slots[day.Format(time.DateOnly)])
		})
		if len(week) > 0 {
			w := weekOf(a, p, week, slots)
			w.Label, w.Listed = label, true
			weeks = append(weeks, w)
			if gains(a, week) {
				w = weekOf(less, p, week, lessSlots)
				w.Label = label + ", without the async candidates"
				weeks = append(weeks, w)
			}
		}
	}
	return weeks
}

// withoutAsync is the same calendar as it would be if every async candidate were
// written.
func withoutAsync(a *audit.Audit) *audit.Audit {
	less := &audit.Audit{Window: a.Window}
	for i := range a.Series {
		if a.Series[i].Verdict != audit.Async {
			less.Series = append(less.Series, a.Series[i])
		}
	}
	for _, f := range a.Focus {
		f.Blocks, f.Time = f.BlocksWithout, f.WithoutAsync
		less.Focus = append(less.Focus, f)
	}
	return less
}

// gains says whether some days would have more focus time, and where it is
// known: a saved audit knows only how much.
func gains(a *audit.Audit, days []time.Time) bool {
	return slices.ContainsFunc(days, func(day time.Time) bool {
		f := focusOn(a, day)
		return f.WithoutAsync > f.Time && len(f.BlocksWithout) > 0
	})
}

func dayRange(days []time.Time) string {
	first, last := days[0], days[len(days)-1]
	switch {
	case len(days) == 1:
		return last.Format("2 January")
	case first.Month() == last.Month():
		return first.Format("2") + " to " + last.Format("2 January")
	}
	return first.Format("2 January") + " to " + last.Format("2 January")
}

// freeWeekend says whether a day can be left out of the picture.
func freeWeekend(a *audit.Audit, day time.Time, slots []slot) bool {
	weekend := day.Weekday() == time.Saturday || day.Weekday() == time.Sunday
	return weekend && len(slots) == 0 && focusOn(a, day).Day.IsZero()
}

// midnight is where a day starts, in its own zone.
func midnight(t time.Time) time.Time {
	y, m, d := t.Date()
	return time.Date(y, m, d, 0, 0, 0, 0, t.Location())
}

func weekOf(a *audit.Audit, p *page, days []time.Time, slots map[string][]slot) weekPicture {
	first, last := 8, 18
	for _, day := range days {
		for _, s := range slots[day.Format(time.DateOnly)] {
			first, last = min(first, s.start/60), max(last, (s.end+59)/60)
		}
		for _, b := range focusOn(a, day).Blocks {
			first, last = min(first, b.Start.In(day.Location()).Hour()), max(last, b.End.In(day.Location()).Hour())
		}
	}
	bottom := topMargin + (last-first)*hourHeight
	w := weekPicture{}
	for h := first; h <= last; h++ {
		y := topMargin + (h-first)*hourHeight
		w.Hours = append(w.Hours, hourLine{Y: y, TextY: y + 4, Label: fmt.Sprintf("%d:00", h)})
	}
	number := 0
	for i, day := range days {
		c := columnOf(a, p, day, slots[day.Format(time.DateOnly)], len(days), first)
		c.X = across(i) * c.W
		number += c.number
		w.Days = append(w.Days, c)
	}
	below := bottom + 4
	note := func(y *int, text string, there func(dayColumn) bool) bool {
		if !slices.ContainsFunc(w.Days, there) {
			return false
		}
		below += 16
		*y = below
		w.Notes = strings.TrimSpace(w.Notes + " " + text)
		return true
	}
	w.HasRest = note(&w.MoreY, "The striped edge of a day stands for meetings that there is no room to draw.", func(c dayColumn) bool { return c.More > 0 })
	w.HasFocus = note(&w.FocusY, "Below each day stands its focus time.", func(c dayColumn) bool { return c.Now != "" })
	note(&w.GainY, "In green: what it would gain without the async candidates.", func(c dayColumn) bool { return c.Gain != "" })
	w.Height = below + 6
	w.Summary = summaryOf(w.Days, number)
	w.Alt = altOf(w.Days, w.Summary)
	return w
}

// columnOf is one day of so many: focus blocks behind, meetings side by side
// where they overlap, and a strip at the side where there are more than can be
// drawn: no time looks free that isn't.
func columnOf(a *audit.Audit, p *page, day time.Time, slots []slot, days, first int) dayColumn {
	c := dayColumn{W: 100 / across(days), Day: day.Format("Mon"), Date: day.Format("2 Jan")}
	y := func(minutes int) int { return topMargin + (minutes-first*60)*hourHeight/60 }
	if f := focusOn(a, day); !f.Day.IsZero() {
		c.Now = hourText(f.Time)
		if f.WithoutAsync > f.Time {
			c.Gain = hourText(f.WithoutAsync.Round(6*time.Minute) - f.Time.Round(6*time.Minute))
		}
		for _, b := range f.Blocks {
			start, end := clockMinutes(b.Start.In(day.Location())), clockMinutes(b.End.In(day.Location()))
			c.Focus = append(c.Focus, box{W: dayWidth, Y: y(start), H: max(y(end)-y(start), 0), Label: "focus " + clockSpan(start, end)})
		}
	}
	drawn, rest := layOut(slots)
	width := across(dayWidth)
	if len(rest) > 0 {
		width -= restWidth
	}
	for _, s := range drawn {
		lane := width / across(s.lanes)
		b := box{X: across(s.lane) * lane, W: lane - 1, Y: y(s.start), H: max(y(s.end)-y(s.start)-1, 3), Class: class(s.series), Label: p.slotText(&s)}
		if columns := int((float64(b.W/100*c.W/100)*allDays - 8) / letter); columns >= 6 && b.H >= lineHeight {
			b.Lines = nameLines(oneLine(p.name(s.series)), columns, min((b.H-3)/lineHeight, 3))
		}
		c.Meetings = append(c.Meetings, b)
	}
	for _, s := range unionOf(rest) {
		c.Rest = append(c.Rest, box{X: width, W: restWidth, Y: y(s.start), H: max(y(s.end)-y(s.start)-1, 3), Label: "more meetings, " + clockSpan(s.start, s.end)})
	}
	slices.SortStableFunc(slots, byClock)
	for i := range slots {
		if !slots[i].continued {
			c.number++
		}
		if len(c.List) < maxDaily {
			c.List = append(c.List, p.slotText(&slots[i]))
		}
	}
	c.Unlisted, c.More = len(slots)-len(c.List), len(rest)
	return c
}

// nameLines are a name in a box of so many columns and lines: on one line where
// it would have to be broken inside a word, unless there is room to read on.
func nameLines(name string, columns, most int) []nameLine {
	longest := 0
	for _, word := range strings.Fields(name) {
		longest = max(longest, twwidth.Width(word))
	}
	if longest > columns && columns < 12 {
		most = 1
	}
	var lines []nameLine
	for i, l := range firstLines(name, columns, most) {
		lines = append(lines, nameLine{13 + i*lineHeight, l})
	}
	return lines
}

// slotText is a meeting on a day in words.
func (p *page) slotText(s *slot) string {
	return fmt.Sprintf("%s %s, %s", clockSpan(s.start, s.end), fit(oneLine(p.name(s.series)), 60), s.series.Verdict)
}

// focusOn is a day's focus time; its Day is zero where there is none.
func focusOn(a *audit.Audit, day time.Time) audit.FocusDay {
	for _, f := range a.Focus {
		if f.Day.Format(time.DateOnly) == day.Format(time.DateOnly) {
			return f
		}
	}
	return audit.FocusDay{}
}

// label is a day's name and date.
func (c *dayColumn) label() string { return c.Day + " " + c.Date }

// summaryOf says in words what the picture shows.
func summaryOf(days []dayColumn, number int) string {
	text := count(number, "meeting")
	if busiest := slices.MaxFunc(days, func(a, b dayColumn) int { return cmp.Compare(a.number, b.number) }); number > 0 && len(days) > 1 {
		text += fmt.Sprintf(", most on %s (%d)", busiest.label(), busiest.number)
	}
	return text + "."
}

// altOf says it to somebody who can't see the picture.
func altOf(days []dayColumn, summary string) string {
	for _, d := range days {
		summary += fmt.Sprintf(" %s: %s", d.label(), count(d.number, "meeting"))
		if d.Now != "" {
			summary += fmt.Sprintf(", %s h of focus time", d.Now)
		}
		if d.Gain != "" {
			summary += fmt.Sprintf(", %s h more without the async candidates", d.Gain)
		}
		summary += "."
	}
	return summary
}
