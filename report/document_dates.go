package report

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// writtenDate finds the dates that people write in a sentence: 2026-09-07,
// 9月7日, 7. 9. 2026, "7 September 2026", "September 7".
var writtenDate = func() *regexp.Regexp {
	var months []string
	for _, l := range documentOrder {
		if l != "ja" {
			months = append(months, messageLanguages[l].Months[:]...)
		}
	}
	slices.SortFunc(months, func(a, b string) int { return len(b) - len(a) })
	month := "(" + strings.Join(slices.Compact(months), "|") + ")"
	return regexp.MustCompile(`(?i)(\d{4})-(\d{1,2})-(\d{1,2})` +
		`|(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日` +
		`|(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4})\b|\D|$)` +
		`|(\d{1,2})(?:\.|er|º|st|nd|rd|th)?\s+(?:de\s+)?` + month + `(?:,?\s+(?:de\s+)?(\d{4}))?` +
		`|` + month + `\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?`)
}()

// datesIn are the days that a text names, in the zone of near; where it names
// no year, the one that is nearest to it.
func datesIn(text string, near time.Time) []time.Time {
	var dates []time.Time
	for _, m := range writtenDate.FindAllStringSubmatch(text, -1) {
		number := func(i int) int { n, _ := strconv.Atoi(m[i]); return n } // digits, a few, or nothing
		year, month, day := number(1), number(2), number(3)
		switch {
		case m[6] != "":
			year, month, day = number(4), number(5), number(6)
		case m[7] != "":
			year, month, day = number(9), number(8), number(7)
		case m[10] != "":
			year, month, day = number(12), monthCalled(m[11]), number(10)
		case m[14] != "":
			year, month, day = number(15), monthCalled(m[13]), number(14)
		}
		if month < 1 || month > 12 || day < 1 || day > 31 {
			continue
		}
		if year == 0 {
			year = nearestYear(month, day, near)
		}
		dates = append(dates, time.Date(year, time.Month(month), day, 0, 0, 0, 0, near.Location()))
	}
	return dates
}

func nearestYear(month, day int, near time.Time) int {
	best := near.Year()
	away := func(year int) time.Duration {
		return near.Sub(time.Date(year, time.Month(month), day, 12, 0, 0, 0, near.Location())).Abs()
	}
	for _, year := range []int{near.Year() - 1, near.Year() + 1} {
		if away(year) < away(best) {
			best = year
		}
	}
	return best
}

func monthCalled(name string) int {
	for _, l := range documentOrder {
		if i := slices.IndexFunc(messageLanguages[l].Months[:], func(m string) bool { return strings.EqualFold(m, name) }); i >= 0 {
			return i + 1
		}
	}
	return 0
}

var writtenTime = regexp.MustCompile(`(\d{1,2}):(\d{2})`)

// timesIn are the times on the clock that a text names.
func timesIn(text string) []time.Duration {
	var times []time.Duration
	for _, m := range writtenTime.FindAllStringSubmatch(writtenDate.ReplaceAllString(text, ""), -1) {
		h, _ := strconv.Atoi(m[1])
		min, _ := strconv.Atoi(m[2])
		times = append(times, time.Duration(h)*time.Hour+time.Duration(min)*time.Minute)
	}
	return times
}

func clockOf(t time.Time) time.Duration {
	return time.Duration(t.Hour())*time.Hour + time.Duration(t.Minute())*time.Minute
}

// checkDates sees that the lines that hang on the deadline and on the meeting
// fit them: people move these, and forget the lines.
func (p *documentReader) checkDates() {
	d := &p.doc
	if d.ReplyBy.IsZero() || !d.State.Closed.IsZero() {
		return
	}
	by := d.ReplyBy.In(d.Zone)
	today := midnight(p.now.In(d.Zone))
	if len(d.State.Mails) > 0 {
		today = time.Time{}
	}
	over := len(d.State.Mails) > 0 && !p.now.Before(by)
	if !over && !p.reported(p.lineOf[partReplyBy]) { // else they hang on what is wrong already
		p.checkAtHand(by, today)
		p.checkOutcome(by, today)
	}
	line := p.lineOf[partMeeting]
	days := datesIn(d.Meeting, by)
	start := d.State.Start
	switch {
	case len(days) == 0:
	case start.IsZero():
		if !slices.ContainsFunc(days, func(t time.Time) bool { return !t.Before(today) }) {
			p.misfit(line, "the meeting that this names is past")
		}
	case !slices.ContainsFunc(days, midnight(start.In(d.Zone)).Equal):
		p.misfit(line, "the meeting is on another day: "+p.day(start.In(d.Zone)))
	}
}

func (p *documentReader) checkAtHand(by, today time.Time) {
	line, days := p.lineOf[partAtHand], datesIn(p.doc.AtHand, by)
	if len(days) == 0 {
		return
	}
	times := timesIn(p.doc.AtHand)
	switch day := days[0]; {
	case day.Before(today):
		p.misfit(line, "this day is past")
	case day.After(midnight(by)):
		p.misfit(line, "this is after the day to reply by, "+p.day(by))
	case day.Equal(midnight(by)) && len(times) > 0 && slices.Max(times) > clockOf(by):
		p.misfit(line, "this is after the time to reply by, "+by.Format("15:04"))
	case day.Before(midnight(by)):
		p.warn(line, "the day to reply by is another: "+p.day(by))
	}
}

// lateOutcome is how many days after the deadline an outcome is late: the rule
// is a working day, which is four with a long weekend.
const lateOutcome = 4

func (p *documentReader) checkOutcome(by, today time.Time) {
	line, days := p.lineOf[partOutcomeBy], datesIn(p.doc.OutcomeBy, by)
	if len(days) == 0 {
		return
	}
	times := timesIn(p.doc.OutcomeBy)
	switch day := days[0]; {
	case day.Before(today):
		p.misfit(line, "this day is past")
	case day.Before(midnight(by)), day.Equal(midnight(by)) && len(times) > 0 && times[0] < clockOf(by):
		p.misfit(line, "this is before the time to reply is over, "+p.day(by)+", "+by.Format("15:04"))
	case day.After(midnight(by).AddDate(0, 0, lateOutcome)):
		p.warn(line, fmt.Sprintf("this is more than %d days after the day to reply by, %s", lateOutcome, p.day(by)))
	}
}

func (p *documentReader) day(t time.Time) string {
	return p.w.Weekdays[t.Weekday()] + " " + t.Format(time.DateOnly)
}

// misfit is a problem that keeps mails from going out, and nothing else once
// the round was sent.
func (p *documentReader) misfit(line int, cause string) {
	p.problems = append(p.problems, Problem{File: p.name, Line: line, Cause: cause, Sending: len(p.doc.State.Mails) > 0})
}
