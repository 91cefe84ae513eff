package report

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"adjourn/audit"
)

// The picture's measures, in its own units.
const (
	pictureWidth = 880
	leftMargin   = 40
	topMargin    = 24
	hourHeight   = 36
	columnGap    = 4
	maxWeeks     = 5  // pictures; a longer window shows its first weeks
	maxDaily     = 24 // meetings drawn of one day
)

// weekPicture is up to seven days as a grid.
type weekPicture struct {
	Label, Summary, Alt                 string
	Width, Height, MoreY, FocusY, GainY int
	Hours                               []hourLine
	Days                                []dayColumn
}

type hourLine struct {
	Y, TextY int
	Label    string
}

type dayColumn struct {
	X            int
	Label        string
	Focus        []box
	Meetings     []box
	More         int
	HasFocus     bool
	Now, Without string
	number       int
}

// box is a rectangle with what a pointer or a reader is told about it.
type box struct {
	X, Y, W, H   int
	Class, Label string
	Text         string
	TextX, TextY int
}

// slot is a meeting on one day, in minutes of its clock.
type slot struct {
	series     *audit.Series
	start, end int
	lane       int // which of
	lanes      int // so many beside one another
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
			w.Label = label
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
	first, last := days[0].Format("2 January"), days[len(days)-1].Format("2 January")
	if first == last {
		return first
	}
	return first + " to " + last
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
				slots[key] = append(slots[key], slot{series: &a.Series[i], start: clockMinutes(start), end: last})
				start = next
			}
		}
	}
	return slots
}

func clockMinutes(t time.Time) int { return t.Hour()*60 + t.Minute() }

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
	w := weekPicture{Width: pictureWidth, Height: bottom + 50, MoreY: bottom + 46, FocusY: bottom + 16, GainY: bottom + 31}
	for h := first; h <= last; h++ {
		y := topMargin + (h-first)*hourHeight
		w.Hours = append(w.Hours, hourLine{Y: y, TextY: y + 4, Label: fmt.Sprintf("%d:00", h)})
	}
	column := (pictureWidth - leftMargin) / len(days)
	number := 0
	for i, day := range days {
		c := columnOf(a, p, day, slots[day.Format(time.DateOnly)], leftMargin+i*column, column-columnGap, first)
		number += c.number
		w.Days = append(w.Days, c)
	}
	w.Summary = summaryOf(w.Days, number)
	w.Alt = altOf(w.Days, w.Summary)
	return w
}

// columnOf is one day: focus blocks behind, meetings side by side where they
// overlap.
func columnOf(a *audit.Audit, p *page, day time.Time, slots []slot, x, width, first int) dayColumn {
	c := dayColumn{X: x, Label: day.Format("Mon 2 Jan"), number: len(slots)}
	y := func(minutes int) int { return topMargin + (minutes-first*60)*hourHeight/60 }
	if f := focusOn(a, day); !f.Day.IsZero() {
		c.HasFocus, c.Now = true, hourText(f.Time)
		if f.WithoutAsync > f.Time {
			c.Without = hourText(f.WithoutAsync)
		}
		for _, b := range f.Blocks {
			start, end := clockMinutes(b.Start.In(day.Location())), clockMinutes(b.End.In(day.Location()))
			c.Focus = append(c.Focus, box{X: x, Y: y(start), W: width, H: max(y(end)-y(start), 0), Label: "focus " + clockSpan(start, end)})
		}
	}
	layOut(slots)
	c.More = max(0, len(slots)-maxDaily)
	for _, s := range slots[:min(len(slots), maxDaily)] {
		lane := width / s.lanes
		b := box{X: x + s.lane*lane, Y: y(s.start), W: max(lane-2, 1), H: max(y(s.end)-y(s.start)-1, 3), Class: class(s.series)}
		name := oneLine(p.name(s.series))
		b.Label = fmt.Sprintf("%s, %s, %s", fit(name, 60), clockSpan(s.start, s.end), s.series.Verdict)
		if columns := (b.W - 8) / 6; columns >= 3 && b.H >= 14 {
			b.Text, b.TextX, b.TextY = fit(name, columns), b.X+4, b.Y+12
		}
		c.Meetings = append(c.Meetings, b)
	}
	return c
}

func clockSpan(start, end int) string {
	return fmt.Sprintf("%d:%02d–%d:%02d", start/60, start%60, end/60, end%60)
}

// layOut gives each meeting of a day the first lane that is free. Those that
// overlap, directly or through others, share the width alike.
func layOut(slots []slot) {
	slices.SortStableFunc(slots, func(a, b slot) int {
		return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(b.end, a.end), strings.Compare(a.series.ID, b.series.ID))
	})
	var busy []int // until when each lane is taken
	first := 0     // of those that overlap
	settle := func(last int) {
		for i := first; i < last; i++ {
			slots[i].lanes = len(busy)
		}
		first, busy = last, busy[:0]
	}
	drawn := slots[:min(len(slots), maxDaily)]
	for i := range drawn {
		s := &drawn[i]
		if len(busy) > 0 && slices.Max(busy) <= s.start {
			settle(i)
		}
		s.lane = slices.IndexFunc(busy, func(until int) bool { return until <= s.start })
		if s.lane < 0 {
			s.lane = len(busy)
			busy = append(busy, 0)
		}
		busy[s.lane] = s.end
	}
	settle(len(drawn))
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

// summaryOf says in words what the picture shows.
func summaryOf(days []dayColumn, number int) string {
	text := count(number, "meeting")
	if busiest := slices.MaxFunc(days, func(a, b dayColumn) int { return cmp.Compare(a.number, b.number) }); number > 0 && len(days) > 1 {
		text += fmt.Sprintf(", most on %s (%d)", busiest.Label, busiest.number)
	}
	return text + "."
}

// altOf says it to somebody who can't see the picture.
func altOf(days []dayColumn, summary string) string {
	for _, d := range days {
		summary += fmt.Sprintf(" %s: %s", d.Label, count(d.number, "meeting"))
		if d.HasFocus {
			summary += fmt.Sprintf(", %s h of focus time", d.Now)
		}
		if d.Without != "" {
			summary += fmt.Sprintf(", %s h without the async candidates", d.Without)
		}
		summary += "."
	}
	return summary
}
