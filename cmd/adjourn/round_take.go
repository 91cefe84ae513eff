package main

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"adjourn/audit"
	"adjourn/audit/inbox"
	"adjourn/report"
)

// collecting is one run of collect, and what it found.
type collecting struct {
	app   *app
	r     *roundFile
	match *inbox.Round
	// unasked are those who wrote in this run without being asked.
	unasked map[string]bool
	isNew   map[string]bool // the mails that were filed, by their ids
	changed bool

	answers, again, apart, empty, own, filed, skipped int
}

// take files one mail, if it belongs to the round.
func (c *collecting) take(m *inbox.Mail) {
	what := c.match.Match(m)
	switch what.Kind {
	case inbox.Sent:
		c.own++
	case inbox.Automatic:
		c.app.say("automatic reply, no answer: %s", report.Clean(m.From.Address))
		c.note(report.NoticeAway, what.Asked, m.Date)
	case inbox.Bounced:
		c.app.say("a mail did not arrive: %s", report.Clean(cmp.Or(strings.Join(m.Failed, ", "), what.Asked)))
		c.note(report.NoticeBounced, what.Asked, m.Date)
	case inbox.Delayed:
		c.app.say("a mail is delayed, and still being tried: %s", report.Clean(cmp.Or(strings.Join(m.Failed, ", "), what.Asked)))
		c.note(report.NoticeDelayed, what.Asked, m.Date)
	case inbox.Answer, inbox.NotAsked:
		c.takeReply(m, what)
	}
}

// note keeps a notice, where it is about somebody asked.
func (c *collecting) note(kind, asked string, at time.Time) {
	if asked != "" && c.r.doc.State.Note(report.Notice{Address: asked, Kind: kind, At: at.UTC().Truncate(time.Second)}) {
		c.changed = true
	}
}

func (c *collecting) takeReply(m *inbox.Mail, what inbox.Match) {
	d := &c.r.doc
	reply := report.Reply{
		From: audit.Person{Name: m.From.Name, Email: m.From.Address}, At: m.Date, MessageID: m.MessageID,
		Late: what.Late, NotAsked: what.Kind == inbox.NotAsked, AuthResults: m.AuthResults, Raw: m.Text,
		AfterOutcome: outcomeIsOut(d),
	}
	if len(m.Senders) > 1 {
		reply.From.Name = addresses(m)
	}
	if reply.NotAsked && m.From.Address != "" {
		c.unasked[strings.ToLower(m.From.Address)] = true
	}
	if slices.ContainsFunc(d.Replies, func(o report.Reply) bool { return sameReply(&o, &reply) }) {
		c.again++
		return
	}
	if !reply.NotAsked {
		reply.From = personAt(d, what.Asked)
	}
	if m.Holds != inbox.Calendar {
		reply.Answers = c.app.answersOf(d, m, reply.From.Email)
	}
	d.Replies = append(d.Replies, reply)
	c.changed = true
	c.isNew[m.MessageID] = true
	switch {
	case reply.Empty() && !reply.NotAsked:
		c.empty++
		c.app.say("no answer, because it has no word of its own (%s): the mail by %s", whyEmpty(m), reply.From.Email)
	case !reply.NotAsked:
		c.answers++
	case len(m.Senders) > 1:
		c.apart++
		c.app.say("kept apart: a mail that names two senders: %s", report.Clean(reply.From.Name))
	case m.From.Address == "":
		c.apart++
		c.app.say("kept apart: a mail without a sender's address: %s", report.Clean(m.Source))
	default:
		c.apart++ // told once it is known whose it is
	}
}

// whyEmpty says what a mail holds instead of words.
func whyEmpty(m *inbox.Mail) string {
	switch m.Holds {
	case inbox.Encrypted:
		return "it is encrypted"
	case inbox.Calendar:
		return "a calendar's reply to an invitation"
	case inbox.Attached:
		return "only a file"
	}
	return "only what it quotes"
}

func addresses(m *inbox.Mail) string {
	var list []string
	for _, s := range m.Senders {
		list = append(list, s.Address)
	}
	return strings.Join(list, ", ")
}

// outcomeIsOut says whether somebody has the outcome already.
func outcomeIsOut(d *report.Document) bool {
	return !d.State.Closed.IsZero() || slices.ContainsFunc(d.State.Mails, func(m report.Mailed) bool { return m.Kind == report.MailOutcome })
}

// sameReply says whether a mail was read before: the same id, from the same
// sender, since a stranger could use it too.
func sameReply(a, b *report.Reply) bool {
	if a.MessageID != "" || b.MessageID != "" {
		return a.MessageID == b.MessageID && strings.EqualFold(realSender(a), realSender(b))
	}
	return strings.EqualFold(a.From.Email, b.From.Email) && a.At.Equal(b.At) && a.Raw == b.Raw
}

// realSender is the address that a reply came from.
func realSender(r *report.Reply) string {
	return cmp.Or(r.Sender.Email, r.From.Email)
}

// senderOf is how a reply's sender is called.
func senderOf(r *report.Reply) string {
	return cmp.Or(realSender(r), r.From.Name, "nobody")
}

func personAt(d *report.Document, address string) audit.Person {
	for _, p := range d.Asked() {
		if strings.EqualFold(p.Email, address) {
			return p
		}
	}
	return audit.Person{Email: address}
}
