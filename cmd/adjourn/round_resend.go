package main

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"adjourn/audit"
	"adjourn/report"
)

// unsure are the mails of a round of which nobody knows whether they arrived,
// and which are still of use: whoever has answered had the questions, and a
// closed round asks nothing.
func unsure(d *report.Document, kinds ...string) []report.Mailed {
	var list []report.Mailed
	for _, m := range d.State.Mails {
		if !m.Unsure || !slices.Contains(kinds, m.Kind) {
			continue
		}
		waiting := d.Asked()
		if m.Kind != report.MailOutcome {
			waiting = d.Missing()
			if !d.State.Closed.IsZero() {
				continue
			}
		}
		for _, p := range waiting {
			if strings.EqualFold(p.Email, m.To) {
				list = append(list, m)
			}
		}
	}
	return list
}

// tellUnsureMails says of each how it can be sent again.
func (a *app) tellUnsureMails(r *roundFile, kinds ...string) {
	for _, m := range unsure(&r.doc, kinds...) {
		a.say("nobody knows whether the %s reached %s; if you are sure that it didn't: adjourn round send %s --resend", m.Kind, m.To, shellQuote(r.path))
	}
}

// roundKinds are the mails of a round in their order.
var roundKinds = []string{report.MailRound, report.MailReminder, report.MailOutcome}

// roundResend sends the unsure mails again, because the user says that they
// didn't arrive. What the server doesn't take now stays as unsure as it was.
func (a *app) roundResend(ctx context.Context, path string, yes bool) error {
	cfg, r, unlock, err := a.holdRound(path, a.loadRoundToSend)
	if err != nil {
		return err
	}
	defer unlock()
	again := unsure(&r.doc, roundKinds...)
	if len(again) == 0 {
		return usage("there is no mail of this round of which nobody knows whether it arrived", "adjourn round status "+shellQuote(path))
	}
	if err := cfg.maySpeakFor(r.doc.Organizer); err != nil {
		return err
	}
	var kinds []string
	var people []audit.Person
	var messages []report.Message
	for _, m := range again {
		to := personAt(&r.doc, m.To)
		message, err := report.RoundMessage(a.roundMail(&r.doc, m.Kind, to))
		if err != nil {
			return usage(fmt.Sprintf("%s: %v", path, err), "${EDITOR:-vi} "+shellQuote(path))
		}
		kinds, people, messages = append(kinds, m.Kind), append(people, to), append(messages, message)
	}
	if err := a.preview(messages); err != nil {
		return err
	}
	transport, err := a.transport(ctx, cfg)
	if err != nil {
		return err
	}
	question := fmt.Sprintf("send %d mail%s again?", len(messages), plural(len(messages)))
	if err := a.confirm(question, yes, "adjourn round send "+shellQuote(path)+" --resend --yes"); err != nil {
		return err
	}
	return a.sendEach(ctx, r, transport, kinds, people, messages)
}
