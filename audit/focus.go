package audit

import (
	"cmp"
	"slices"
	"time"
)

// minFocus is the shortest free block that counts as focus time (Clockwise's
// and Multitudes' definition: two hours).
const minFocus = 2 * time.Hour

// span is a stretch of the reader's time that is taken, and by which series.
type span struct {
	start, end time.Time
	by         *group
	off        bool // out of office: not a working time at all
}

// takenBy is what takes the reader's time in the window.
func (c *collector) takenBy(groups []*group) (busy []span) {
	for _, g := range groups {
		for i := range g.occurrences {
			if o := &g.occurrences[i]; o.busy && o.end.After(c.window.From) && o.start.Before(c.window.To) {
				busy = append(busy, span{o.start, o.end, g, o.off})
			}
		}
	}
	return busy
}

// focusTitle names a block that somebody keeps free to work alone.
var focusTitle = phrases(`\b(focus|deep work|heads.?down|maker time|no meetings?|fokus\w*|konzentration|stillarbeit|concentration|travail au calme|` +
	`enfoque|concentracion|foco|concentracao|soustredeni|klid na praci)\b|集中|作業時間`)

// takesTime says whether an event keeps the reader from working alone: one of
// theirs, on a clock, shown as busy, and not itself set aside for focus.
func (c *collector) takesTime(e *Event) bool {
	if e.AllDay || e.Transparent || e.Status == Cancelled || e.Type != "" && e.Type != "default" && e.Type != "fromGmail" {
		return false
	}
	if len(e.Attendees) == 0 && focusTitle.MatchString(fold(e.Title)) {
		return false // set aside to work alone, by somebody whose calendar has no type for it
	}
	listed := false
	for i := range e.Attendees {
		a := &e.Attendees[i]
		if a.Self || c.policy.mine(a.Email) {
			if a.Response == Declined {
				return false
			}
			listed = true
		}
	}
	return listed || e.Organizer.Self || c.policy.mine(e.Organizer.Email) || e.Organizer.Email == "" && len(e.Attendees) == 0
}

// focus adds the reader's free blocks of every working day, what each series
// breaks of them, and what they would be without the async candidates.
func (c *collector) focus(a *Audit, judged map[*group]int) {
	if len(a.Me) == 0 {
		return
	}
	c.busy = c.takenBy(c.order)
	slices.SortFunc(c.busy, func(x, y span) int {
		return cmp.Or(x.start.Compare(y.start), x.end.Compare(y.end), cmp.Compare(x.by.uid, y.by.uid))
	})
	async := func(s *span) bool {
		i, ok := judged[s.by]
		return ok && a.Series[i].Verdict == Async
	}
	for day := dayStart(c.window.From); day.Before(c.window.To); day = day.AddDate(0, 0, 1) {
		if !c.policy.Hours.Days[day.Weekday()] {
			continue
		}
		work := Block{Start: clock(day, c.policy.Hours.Start), End: clock(day, c.policy.Hours.End)}
		today := c.during(work)
		blocks := freeBlocks(work, today, nil)
		f := FocusDay{Owner: a.Me[0], Day: day, Blocks: blocks, Time: total(blocks)}
		f.BlocksWithout = freeBlocks(work, today, async)
		f.WithoutAsync = total(f.BlocksWithout)
		a.Focus = append(a.Focus, f)
		for _, g := range seriesOf(today) {
			if i, ok := judged[g]; ok {
				without := total(freeBlocks(work, today, func(s *span) bool { return s.by == g && !s.off }))
				a.Series[i].FocusTime += without - f.Time
			}
		}
	}
}

// during are the busy spans that touch a block.
func (c *collector) during(b Block) []span {
	var in []span
	for _, s := range c.busy {
		if s.start.Before(b.End) && s.end.After(b.Start) {
			in = append(in, s)
		}
	}
	return in
}

// seriesOf are the groups among some spans, each once, in order.
func seriesOf(spans []span) []*group {
	var gs []*group
	for _, s := range spans {
		if !slices.Contains(gs, s.by) {
			gs = append(gs, s.by)
		}
	}
	return gs
}

// freeBlocks are the parts of work, at least minFocus long, that no span
// takes; spans that without picks are left out. The spans are sorted.
func freeBlocks(work Block, spans []span, without func(*span) bool) []Block {
	var free []Block
	at := work.Start
	keep := func(end time.Time) {
		if end.Sub(at) >= minFocus {
			free = append(free, Block{at, end})
		}
	}
	for i := range spans {
		if without != nil && without(&spans[i]) {
			continue
		}
		if spans[i].start.After(at) {
			keep(spans[i].start)
		}
		if spans[i].end.After(at) {
			at = spans[i].end
		}
	}
	keep(work.End)
	return free
}

func total(blocks []Block) time.Duration {
	var t time.Duration
	for _, b := range blocks {
		t += b.End.Sub(b.Start)
	}
	return t
}

// dayStart is midnight of t's day in t's zone.
func dayStart(t time.Time) time.Time {
	return time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, t.Location())
}

// clock is a time of day as the clock on the wall shows it, also on a day that
// daylight saving makes longer or shorter.
func clock(day time.Time, sinceMidnight time.Duration) time.Time {
	minutes := int(sinceMidnight / time.Minute)
	return time.Date(day.Year(), day.Month(), day.Day(), minutes/60, minutes%60, 0, 0, day.Location())
}
