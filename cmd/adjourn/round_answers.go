package main

import (
	"slices"
	"strings"

	"adjourn/audit"
	"adjourn/audit/inbox"
	"adjourn/report"
)

// answersOf are a mail's own words by question. Whoever was asked one question
// has answered that one.
func (a *app) answersOf(d *report.Document, m *inbox.Mail, from string) map[int]string {
	own, _ := inbox.Reply(*m, a.sentTo(d, m, from)...)
	var questions []string
	var theirs []int
	for _, q := range d.Questions {
		questions = append(questions, q.Text)
		if slices.ContainsFunc(q.For, func(p audit.Person) bool { return strings.EqualFold(p.Email, from) }) {
			theirs = append(theirs, q.Number)
		}
	}
	answers := inbox.Answers(own, questions)
	if text := answers[0]; len(theirs) == 1 && text != "" && answers[theirs[0]] == "" {
		delete(answers, 0)
		answers[theirs[0]] = text
	}
	return answers
}

// sentTo are the texts of the mails that a reply may quote, both alternatives
// of each: those that went to the sender, or to whom the mail that it answers
// went. A program quotes the one that it showed.
func (a *app) sentTo(d *report.Document, m *inbox.Mail, from string) []string {
	to := personAt(d, from)
	for _, sent := range d.State.Mails {
		if slices.Contains(m.InReplyTo, sent.MessageID) || slices.Contains(m.References, sent.MessageID) {
			to = personAt(d, sent.To)
		}
	}
	if !d.State.Sent(report.MailRound, to.Email) && len(d.State.Mails) > 0 {
		to = personAt(d, d.State.Mails[0].To) // a stranger's: as good as any
	}
	var texts []string
	for _, kind := range []string{report.MailRound, report.MailReminder, report.MailOutcome} {
		if !d.State.Sent(kind, to.Email) {
			continue
		}
		if sent, err := report.RoundMessage(a.roundMail(d, kind, to)); err == nil {
			texts = append(texts, sent.Text, inbox.HTMLText(sent.HTML))
		}
	}
	return texts
}
