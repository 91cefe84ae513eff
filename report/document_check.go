package report

import (
	"fmt"
	"net/mail"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// maxAsked is how many questions get answers: from the seventh on, a document
// is warned about. A judgement call.
const maxAsked = 6

// mostDays is how long a round is open without a warning, on the calendar.
const mostDays = 7

// questionLine is where a question and its addressees stand.
type questionLine struct{ line, asked int }

// check looks at what was read as a whole.
func (p *documentReader) check(last int) {
	d := &p.doc
	p.checkDeadline()
	p.checkDates()
	if len(d.Questions) == 0 {
		p.problem(last, "there is no question")
	}
	for i, q := range d.Questions {
		at := p.questions[i]
		if q.Text == "" {
			p.problem(at.line, "the question is empty")
		}
		if len(q.For) == 0 && !p.reported(at.asked) {
			p.problem(max(at.asked, at.line), fmt.Sprintf("question %d is put to nobody", i+1))
		}
	}
	if sent := d.State.Questions; sent != "" && len(d.Questions) > 0 && sent != d.QuestionsHash() {
		p.warn(p.questions[0].line, "the questions aren't those that were sent: answers go by their numbers")
	}
	if n := len(d.Questions); n > maxAsked {
		p.warn(p.questions[maxAsked].line, fmt.Sprintf("%d questions: from the seventh on, few get an answer", n))
	}
}

// reported says whether a line has a problem already.
func (p *documentReader) reported(line int) bool {
	return line > 0 && slices.ContainsFunc(p.problems, func(q Problem) bool { return q.Line == line && !q.Warning })
}

func (p *documentReader) checkDeadline() {
	d, line := &p.doc, p.lineOf[partReplyBy]
	switch {
	case line == 0:
		p.problem(max(p.titleLine, 1), "the day to reply by is missing")
		return
	case p.isPlaceholder(p.replyBy):
		return
	}
	at, cause := readMoment(p.replyBy, d.Zone)
	if cause != "" {
		p.problem(line, cause)
		return
	}
	d.ReplyBy = at
	if day := p.weekdayIn(p.replyBy); day >= 0 && time.Weekday(day) != at.Weekday() {
		p.problem(line, fmt.Sprintf("%s is a %s", at.Format("2006-01-02"), p.w.Weekdays[at.Weekday()]))
	}
	if len(d.State.Mails) == 0 && !at.After(p.now) {
		p.problem(line, "the day to reply by is past")
	}
	now := p.now.In(d.Zone)
	if last := time.Date(now.Year(), now.Month(), now.Day()+mostDays+1, 0, 0, 0, 0, d.Zone); len(d.State.Mails) == 0 && !at.Before(last) {
		p.warn(line, "more than a week to reply: a question that waits that long is forgotten")
	}
	if start := d.State.Start; !start.IsZero() && d.State.Closed.IsZero() && !at.Before(start) {
		p.misfit(line, "the day to reply by is not before the meeting, "+start.In(d.Zone).Format("2006-01-02 15:04"))
	}
}

var (
	moment     = regexp.MustCompile(`(\d{4})-(\d{1,2})-(\d{1,2})[ ,T]{1,3}(\d{1,2}):(\d{2})`)
	momentZone = regexp.MustCompile(`[(（]([^()（）]{1,64})[)）]`)
)

// readMoment reads a day and a time, with a zone in brackets or the document's.
func readMoment(text string, zone *time.Location) (time.Time, string) {
	m := moment.FindStringSubmatch(text)
	if m == nil {
		return time.Time{}, "write the day and time to reply by as 2026-09-07 16:00"
	}
	if z := momentZone.FindStringSubmatch(text); z != nil {
		other, err := readZone(z[1])
		if err != nil {
			return time.Time{}, "no such zone: write one like Europe/Prague, or none"
		}
		zone = other
	}
	var n [5]int
	for i := range n {
		n[i], _ = strconv.Atoi(m[i+1]) // digits, a few
	}
	at := time.Date(n[0], time.Month(n[1]), n[2], n[3], n[4], 0, 0, zone)
	if at.Day() != n[2] || int(at.Month()) != n[1] || n[3] > 23 || n[4] > 59 {
		return time.Time{}, "there is no such day or time"
	}
	return at, ""
}

// weekdayIn is the day of the week that a text names, or -1.
func (p *documentReader) weekdayIn(text string) int {
	for _, l := range p.languages {
		day := slices.IndexFunc(messageLanguages[l].Weekdays[:], func(day string) bool {
			return strings.Contains(strings.ToLower(text), strings.ToLower(day))
		})
		if day >= 0 {
			return day
		}
	}
	return -1
}

// placeholder looks for what a draft left to the organizer.
func (p *documentReader) placeholder(line int, where part, text string) {
	if p.isPlaceholder(text) && where != partLater {
		p.problem(line, "this is still to be filled in")
	}
}

// isPlaceholder says whether a text holds a draft's "(put a name)" or
// "(to add: …)", in any language.
func (p *documentReader) isPlaceholder(text string) bool {
	for _, l := range p.languages {
		w := messageLanguages[l]
		toAdd, _, _ := strings.Cut(w.ToAdd, "{")
		for _, mark := range []string{w.PutName, strings.TrimSpace(toAdd)} {
			if strings.Contains(text, mark) {
				return true
			}
		}
	}
	return false
}

// isMailAddress says whether mail can be sent there.
func isMailAddress(address string) bool {
	_, err := mailAddress("person", mail.Address{Address: address})
	return err == nil
}

// sortProblems puts them in the order of their lines.
func sortProblems(all []Problem) []Problem {
	slices.SortStableFunc(all, func(a, b Problem) int { return a.Line - b.Line })
	return slices.Compact(all)
}

func firstRune(s string) (rune, int) { return utf8.DecodeRuneInString(s) }
func lastRune(s string) (rune, int)  { return utf8.DecodeLastRuneInString(s) }
