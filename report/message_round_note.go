package report

import (
	"net/mail"
	"slices"
	"strings"
	"time"

	"adjourn/audit"
)

// roundNote is a round's mail in its language, cleaned: both alternatives show
// exactly this.
type roundNote struct {
	Language   string
	Colon      string
	Subject    string
	Greeting   string
	Paragraphs []string
	Sign       string
	Title      string
	Result     []fact // what came out
	Terms      []fact
	Lists      []noteList
	Documents  string
	Links      []audit.Link
	Blocks     []questionBlock
	Closing    []fact
	Footer     string
}

// questionBlock is a heading with questions below it.
type questionBlock struct {
	Heading   string
	Questions []roundQuestion
}

type roundQuestion struct {
	Number  int
	Text    string
	Facts   []fact // for whom, and how to answer
	Answers []roundAnswer
}

// roundAnswer is what somebody said; Who is empty where nobody is named.
type roundAnswer struct {
	Who   string
	Lines []string
}

// roundKinds fill in what each kind of mail says.
var roundKinds = map[string]func(*roundNote, *roundWriter){
	MailRound: func(n *roundNote, t *roundWriter) {
		n.Subject = fill(t.rw.SubjectRound, "title", t.title, "day", t.w.day(t.replyBy()))
		n.Paragraphs = []string{fill(t.rw.Opening, "title", t.quoted), t.how()}
		n.asks(t)
	},
	MailReminder: func(n *roundNote, t *roundWriter) {
		n.Subject = fill(t.rw.SubjectReminder, "title", t.title, "day", t.w.day(t.replyBy()))
		n.Paragraphs = []string{fill(t.rw.OpeningReminder, "title", t.quoted, "deadline", t.deadline()), t.rw.HowReminder}
		n.asks(t)
	},
	MailOutcome: func(n *roundNote, t *roundWriter) {
		n.Subject = fill(t.rw.SubjectOutcome, "title", t.title)
		n.Paragraphs = append([]string{t.openingOutcome()}, t.ending(n)...)
		n.tells(t)
	},
}

// roundWriter puts a document into a mail's words.
type roundWriter struct {
	d             *Document
	to            audit.Person
	w             *messageWords
	rw            roundWords
	dw            documentWords
	title, quoted string
	sender        string
}

func roundNoteOf(r *RoundMail, from, to mail.Address) *roundNote {
	w, language := wordsIn(r.Document.Language)
	t := &roundWriter{d: r.Document, to: r.To, w: w, rw: roundLanguages[language], dw: documentLanguages[language], sender: from.Name}
	if t.sender == "" {
		t.sender = from.Address
	}
	t.title, t.quoted = w.title(r.Document.Title)
	n := &roundNote{
		Language: language, Colon: w.Colon, Title: t.title, Sign: t.sender,
		Greeting: w.GreetingNoName, Footer: fill(t.rw.Footer, "name", t.sender),
	}
	if to.Name != "" {
		n.Greeting = fill(w.Greeting, "name", w.called(to.Name))
	}
	roundKinds[r.Kind](n, t)
	n.Subject = headerText(n.Subject) + " " + roundToken(r.Document.State.ID)
	return n
}

func (t *roundWriter) how() string {
	how := t.rw.How
	if t.d.GuestsHidden {
		how = t.rw.HowHidden
	}
	return fill(how, "name", t.sender)
}

func (t *roundWriter) replyBy() time.Time {
	if t.d.Zone == nil {
		return t.d.ReplyBy
	}
	return t.d.ReplyBy.In(t.d.Zone)
}

// deadline is when to reply by, in the sender's zone and in UTC.
func (t *roundWriter) deadline() string {
	at := t.replyBy()
	utc := at.UTC()
	switch {
	case utcOffset(at) == "UTC":
		return t.w.moment(at)
	case utc.Day() == at.Day():
		return t.w.moment(at) + " = " + utc.Format("15:04") + " UTC"
	}
	return t.w.moment(at) + " = " + utc.Format("2006-01-02 15:04") + " UTC"
}

// asks is the whole round, the questions to this person first. Sections that
// somebody added are their own notes: they are never mailed.
func (n *roundNote) asks(t *roundWriter) {
	d, w := t.d, t.w
	n.Terms = factsOf(fact{w.Outcome, d.Why}, fact{w.ReplyBy, t.deadline()}, fact{w.Decides, d.Decider})
	n.Lists = []noteList{{w.Agenda, mailLines(d.Agenda)}, {d.knownHeading(w, &t.dw), mailLines(slices.Concat(d.Summary, d.Notes))}}
	n.Documents = w.Documents
	for _, l := range d.Links {
		if link, ok := safeLink(l); ok {
			n.Links = append(n.Links, link)
		}
	}
	yours, others := questionBlock{Heading: t.rw.Yours}, questionBlock{Heading: t.rw.Others}
	for i := range d.Questions {
		if q := &d.Questions[i]; asks(q, t.to.Email) {
			yours.Questions = append(yours.Questions, t.question(q, false))
		} else {
			others.Questions = append(others.Questions, t.question(q, true))
		}
	}
	n.Blocks = []questionBlock{yours, others}
	n.Closing = factsOf(fact{w.Silence, d.Silence}, fact{w.AtHand, d.AtHand}, fact{w.Result, d.OutcomeBy},
		fact{w.Meeting, d.Meeting}, fact{w.Live, d.Live})
}

// asks says whether a question is put to an address.
func asks(q *DocumentQuestion, address string) bool {
	return slices.ContainsFunc(q.For, func(p audit.Person) bool { return strings.EqualFold(p.Email, address) })
}

// question is a question as it is asked; of others, with whom.
func (t *roundWriter) question(q *DocumentQuestion, withNames bool) roundQuestion {
	out := roundQuestion{Number: q.Number, Text: mailLine(q.Text, maxMailLine)}
	if withNames && !t.d.GuestsHidden {
		var names []string
		for _, p := range q.For {
			names = append(names, personText(p))
		}
		out.Facts = factsOf(fact{t.w.For, strings.Join(names, t.w.And)})
	}
	out.Facts = append(out.Facts, factsOf(fact{t.w.Answer, q.Answer})...)
	return out
}

// tells is what came out, and what everybody said.
func (n *roundNote) tells(t *roundWriter) {
	d := t.d
	for _, part := range []struct {
		label string
		items []string
	}{{t.dw.Decided, d.Result.Decided}, {t.dw.Open, d.Result.Open}, {t.dw.Next, d.Result.Next}} {
		for _, item := range part.items {
			n.Result = append(n.Result, factsOf(fact{part.label, item})...)
		}
	}
	block := questionBlock{Heading: t.w.Questions}
	for i := range d.Questions {
		q := t.question(&d.Questions[i], false)
		q.Facts = nil
		if q.Answers = t.answersTo(q.Number); len(q.Answers) == 0 {
			q.Answers = []roundAnswer{{Lines: []string{t.rw.NoAnswer}}}
		}
		block.Questions = append(block.Questions, q)
	}
	n.Blocks = []questionBlock{block}
	if whole := t.answersTo(0); len(whole) > 0 {
		n.Blocks = append(n.Blocks, questionBlock{t.dw.Whole, []roundQuestion{{Answers: whole}}})
	}
}

func (t *roundWriter) answersTo(number int) []roundAnswer {
	var out []roundAnswer
	for _, r := range t.d.Replies {
		text := CleanReply(r.Answers[number])
		if r.NotAsked || strings.TrimSpace(text) == "" {
			continue
		}
		a := roundAnswer{Lines: strings.Split(text, "\n")}
		if !t.d.GuestsHidden {
			a.Who = personText(r.From)
			if marks := t.answerMarks(&r, number); len(marks) > 0 {
				a.Who += " (" + strings.Join(marks, ", ") + ")"
			}
		}
		out = append(out, a)
	}
	return out
}

// answerMarks say that an answer was late and, where somebody answered twice,
// when it was written and which is the last word.
func (t *roundWriter) answerMarks(r *Reply, number int) []string {
	var marks []string
	if r.Late {
		marks = append(marks, t.dw.Late)
	}
	n := 0
	for _, o := range t.d.Replies {
		if !o.NotAsked && strings.EqualFold(o.From.Email, r.From.Email) && strings.TrimSpace(o.Answers[number]) != "" {
			n++
		}
	}
	if n > 1 && !r.At.IsZero() {
		at := r.At
		if t.d.Zone != nil {
			at = at.In(t.d.Zone)
		}
		marks = append(marks, at.Format("2006-01-02 15:04"))
		if t.d.lastWord(r) {
			_, language := wordsIn(t.d.Language)
			marks = append(marks, replyLanguages[language].LastWord)
		}
	}
	return marks
}

// factsOf are those that say anything, cleaned.
func factsOf(all ...fact) []fact {
	var out []fact
	for _, f := range all {
		if f.Value = mailLine(f.Value, maxMailLine); f.Value != "" {
			out = append(out, f)
		}
	}
	return out
}
