package report

import (
	"strings"
	"time"

	"adjourn/audit"
)

// maxNamed is how many names a question is addressed with before it says
// "each of you".
const maxNamed = 4

// draft puts a round into words, as its organizer would send it.
func (w *messageWords) draft(r *audit.Round) *noteDraft {
	title, _ := w.title(r.Title)
	decider := mailName(r.Decider.Name)
	if decider == "" {
		decider = mailLine(r.Decider.Email, maxMailName)
	}
	if decider == "" {
		decider = w.PutName
	}
	d := &noteDraft{
		Heading: w.Draft, Title: title, Heads: w.Questions, Documents: w.Documents,
		Terms: []fact{
			{w.Outcome, mailLine(r.Why, maxMailLine)},
			{w.ReplyBy, w.moment(r.ReplyBy)},
			{w.Decides, decider},
		},
		Lists: []noteList{
			{w.Agenda, mailLines(r.Agenda)},
			{w.Known, append(mailLines(r.Summary), fill(w.ToAdd, "what", mailLine(r.Missing, maxMailLine)))},
		},
		Later: noteList{w.Later, mailLines(r.Later)},
	}
	for _, l := range r.Links {
		if link, ok := safeLink(l); ok {
			d.Links = append(d.Links, link)
		}
	}
	for _, q := range r.Questions {
		d.Questions = append(d.Questions, noteQuestion{
			Number: q.Number, Text: mailLine(q.Text, maxMailLine),
			For: w.For + w.Colon + w.askedOf(r, &q), Form: w.Answer + w.Colon + w.Forms[q.Form],
		})
	}
	d.Closing = w.closing(r)
	return d
}

// askedOf is whom a question is put to.
func (w *messageWords) askedOf(r *audit.Round, q *audit.Question) string {
	if len(q.For) == 0 {
		return w.PutName
	}
	if q.Everyone && (r.GuestsHidden || len(q.For) > maxNamed) {
		return w.EachOfYou
	}
	var names []string
	for _, p := range q.For {
		name := mailName(p.Name)
		if name == "" {
			name = mailLine(p.Email, maxMailName)
		}
		names = append(names, name)
	}
	return strings.Join(names, w.And)
}

// closing is what stands below the questions.
func (w *messageWords) closing(r *audit.Round) []fact {
	all := []fact{
		{w.Silence, mailLine(r.Silence, maxMailLine)},
		{w.AtHand, w.atHandText(r.AtHand)},
		{w.Result, w.resultText(r.OutcomeBy)},
	}
	if text := w.meetingText(&r.Meeting); text != "" {
		all = append(all, fact{w.Meeting, text})
	}
	return append(all, fact{w.Live, mailLine(r.Live, maxMailLine)})
}

// atHandText is when the organizer answers at once.
func (w *messageWords) atHandText(b audit.Block) string {
	return fill(w.AtHandText, "onday", w.on(b.Start), "from", b.Start.Format("15:04"), "to", b.End.Format("15:04"))
}

// resultText is by when the organizer says what came out.
func (w *messageWords) resultText(by time.Time) string {
	return fill(w.ResultText, "when", w.until(by))
}

// meetingText is what happens to the meeting, as its guests read it.
func (w *messageWords) meetingText(p *audit.MeetingPlan) string {
	var days []string
	for _, o := range p.Occurrences {
		days = append(days, w.day(o.Start))
	}
	if len(days) == 0 {
		return ""
	}
	text := w.MeetingOne
	switch {
	case p.Plan == audit.PlanCancel:
		text = w.MeetingCancel
	case p.Plan == audit.PlanPrepare:
		text = w.MeetingPrepare
	case len(days) > 1 && !p.EachBy.IsZero():
		text = w.MeetingMorning
	case len(days) > 1:
		text = w.MeetingTwo
	}
	return fill(text, "first", days[0], "onfirst", w.on(p.Occurrences[0].Start), "second", days[len(days)-1], "time", p.EachBy.Format("15:04"))
}

func mailLines(lines []string) []string {
	var out []string
	for _, l := range lines {
		if l = mailLine(l, maxMailLine); l != "" {
			out = append(out, l)
		}
	}
	return out
}
