package main

import (
	"bytes"
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"adjourn/audit"
	"adjourn/cmd/adjourn/internal/post"
	"adjourn/report"
	"adjourn/report/mail"
)

func (a *app) roundSendCommand() *cobra.Command {
	var yes, remind, resend bool
	var r reminding
	cmd := &cobra.Command{
		Use:   "send FILE",
		Short: "mail everybody asked their questions; --remind those missing",
		Long: `send mails each person alone: the whole round, their own questions first, how to
answer, and the deadline. It shows the mails and asks; without a terminal it
wants --yes. What was sent is noted in the document, and nobody gets it twice.

--remind sends one reminder, only to those missing, only once: in working hours,
from when a quarter of the time is left until the deadline, unless with --now.
Where the first mail did not arrive it isn't sent, unless --bounced says so.

--resend sends again the mails of which nobody knows whether they arrived, as
after a connection that was lost: status and send tell which.`,
		RunE: func(cmd *cobra.Command, args []string) error {
			path, err := oneFile(args, "send")
			if err != nil {
				return err
			}
			if resend && remind {
				return usage("--resend sends every mail again of which nobody knows whether it arrived, reminders too: leave out --remind", "adjourn round send "+shellQuote(path)+" --resend")
			}
			if resend {
				return a.roundResend(cmd.Context(), path, yes)
			}
			kind := report.MailRound
			if remind {
				kind = report.MailReminder
			}
			if r.now && !remind {
				return usage("--now goes with --remind: the round itself is sent at any time", "adjourn round send "+shellQuote(path))
			}
			return a.roundSend(cmd.Context(), path, kind, yes, r)
		},
	}
	cmd.Flags().BoolVar(&yes, "yes", false, "send without asking")
	cmd.Flags().BoolVar(&remind, "remind", false, "one reminder to those who are missing")
	cmd.Flags().BoolVar(&r.now, "now", false, "remind before it is time, or outside working hours")
	cmd.Flags().BoolVar(&r.bounced, "bounced", false, "remind also those whose mail did not arrive")
	cmd.Flags().BoolVar(&resend, "resend", false, "send the mails again of which nobody knows whether they arrived")
	return cmd
}

func oneFile(args []string, verb string) (string, error) {
	if len(args) != 1 {
		return "", usage(verb+" takes one FILE: the round's document", "adjourn round "+verb+" --help")
	}
	return args[0], nil
}

func (a *app) roundSend(ctx context.Context, path, kind string, yes bool, how reminding) error {
	cfg, r, unlock, err := a.holdRound(path, a.loadRoundToSend)
	if err != nil {
		return err
	}
	defer unlock()
	if !r.doc.State.Closed.IsZero() {
		return usage("the round was closed on "+r.doc.State.Closed.Format(time.DateOnly), "adjourn round draft --next "+shellQuote(path))
	}
	if kind == report.MailReminder && !slices.ContainsFunc(r.doc.State.Mails, func(m report.Mailed) bool { return m.Kind == report.MailRound }) {
		return usage("the round was not sent yet", "adjourn round send "+shellQuote(path))
	}
	if r, err = a.followMeeting(ctx, r); err != nil {
		return err
	}
	to := r.doc.Asked()
	if kind == report.MailReminder {
		if to, err = a.toRemind(r, cfg.policy().Hours, how); err != nil {
			return err
		}
	} else {
		a.tellNotes(&r.doc)
	}
	return a.sendRound(ctx, cfg, r, kind, to, yes)
}

// followMeeting notes where the meeting is by now. Where the deadline or the text
// don't fit that, these are the document's problems.
func (a *app) followMeeting(ctx context.Context, r *roundFile) (*roundFile, error) {
	where := a.meetingNow(ctx, &r.doc)
	a.tellMeeting(&r.doc, where)
	if !where.moved {
		return r, nil
	}
	r.doc.State.Start = where.start.In(r.doc.Zone)
	if err := r.save(); err != nil {
		return nil, err
	}
	return a.loadRoundToSend(r.path)
}

// tellNotes says which sections stay with their writer.
func (a *app) tellNotes(d *report.Document) {
	for _, s := range d.Sections {
		a.say("not mailed, since it is a section of your own: %s", s.Heading)
	}
}

// reachable are those missing whose mail arrived, as far as is known.
func (a *app) reachable(d *report.Document, bounced bool) []audit.Person {
	return slices.DeleteFunc(d.Missing(), func(p audit.Person) bool {
		if bounced || !d.State.Bounced(p.Email) {
			return false
		}
		a.say("not reminded: %s, whose mail did not arrive (--bounced sends it all the same)", p.Email)
		return true
	})
}

// sendRound shows the mails of one kind, asks, and sends them, each at most
// once. Its error is nil also where everybody had theirs already.
func (a *app) sendRound(ctx context.Context, cfg config, r *roundFile, kind string, to []audit.Person, yes bool) error {
	if err := cfg.maySpeakFor(r.doc.Organizer); err != nil {
		return err
	}
	var messages []report.Message
	var people []audit.Person
	for _, p := range to {
		if r.doc.State.Sent(kind, p.Email) {
			continue
		}
		m, err := report.RoundMessage(a.roundMail(&r.doc, kind, p))
		if err != nil {
			return usage(fmt.Sprintf("%s: %v", r.path, err), "${EDITOR:-vi} "+shellQuote(r.path))
		}
		messages, people = append(messages, m), append(people, p)
	}
	a.tellUnsureMails(r, kind)
	if len(messages) == 0 && len(unsure(&r.doc, kind)) > 0 {
		a.say("nothing else to send: everybody else has it, or has answered")
		return nil
	}
	if len(messages) == 0 {
		a.say("nothing to send: everybody has it, or has answered")
		return nil
	}
	if err := a.preview(messages); err != nil {
		return err
	}
	transport, err := a.transport(ctx, cfg)
	if err != nil {
		return err
	}
	question := fmt.Sprintf("send %d mail%s?", len(messages), plural(len(messages)))
	if err := a.confirm(question, yes, "adjourn round send "+shellQuote(r.path)+" --yes"); err != nil {
		return err
	}
	if kind == report.MailRound {
		r.doc.State.Questions = r.doc.QuestionsHash()
	}
	return a.sendEach(ctx, r, transport, slices.Repeat([]string{kind}, len(people)), people, messages)
}

// sendEach sends one after the other. Where the server refuses every mail, the
// first refusal stands for those that are left.
func (a *app) sendEach(ctx context.Context, r *roundFile, transport post.Transport, kinds []string, people []audit.Person, messages []report.Message) error {
	sent := 0
	for i, m := range messages {
		ok, err := a.sendOne(ctx, r, transport, kinds[i], people[i], m)
		var refused *mail.RefusedError
		switch {
		case errors.As(err, &refused) && refused.EveryMail():
			a.say("not sent to %s: %v", names(people[i:]), err)
			a.say("try: adjourn doctor")
			return partly(sent, len(messages))
		case refused != nil:
			a.say("not sent to %s: %v", m.To, err)
		case err != nil:
			return err
		case ok:
			sent++
		}
	}
	return partly(sent, len(messages))
}

// partly is the exit status where so many of all were sent.
func partly(sent, all int) error {
	switch sent {
	case all:
		return nil
	case 0:
		return outcome(statusFailed)
	}
	return outcome(statusPartly)
}

// maySpeakFor sees that mail goes out in nobody else's name.
func (c *config) maySpeakFor(organizer audit.Person) error {
	from, err := c.sender(c.Me)
	if err != nil {
		return err
	}
	if !strings.EqualFold(from.Address, organizer.Email) {
		return usage(fmt.Sprintf("the round comes from %s, and mail goes out as %s: nobody is written to in another's name", organizer.Email, from.Address),
			"${EDITOR:-vi} "+shellQuote(c.path))
	}
	return nil
}

// roundMail is one mail of a round. Its id is the same however often it is
// built.
func (a *app) roundMail(d *report.Document, kind string, to audit.Person) report.RoundMail {
	sum := sha256.Sum256(fmt.Appendf(nil, "%s\n%s\n%s", d.State.ID, kind, strings.ToLower(to.Email)))
	m := report.RoundMail{Document: d, Kind: kind, To: to, Date: a.now(),
		ID: strings.ToLower(d.State.ID) + "-" + kind + "-" + hex.EncodeToString(sum[:6])}
	for _, earlier := range d.State.Mails {
		if strings.EqualFold(earlier.To, to.Email) && earlier.Kind != kind {
			m.After = append(m.After, earlier.MessageID)
		}
	}
	return m
}

// preview shows one mail whole, and of the others to whom they go.
func (a *app) preview(messages []report.Message) error {
	var text bytes.Buffer
	for i, m := range messages {
		fmt.Fprintf(&text, "To: %s\nSubject: %s\n", m.To, report.Clean(m.Subject))
		if i == 0 {
			fmt.Fprintf(&text, "\n%s\n", cleanLines(m.Text))
		}
	}
	return a.write("", &text)
}

// sendOne notes a mail as unsure, sends it, and settles the note. Whatever ends
// the run in between, it is not sent again by itself. One that was unsure before
// stays so unless it is sent now. The error is a [*mail.RefusedError] where the
// server didn't take it.
func (a *app) sendOne(ctx context.Context, r *roundFile, transport post.Transport, kind string, to audit.Person, m report.Message) (bool, error) {
	if err := ctx.Err(); err != nil {
		return false, err
	}
	mails := &r.doc.State.Mails
	note := slices.IndexFunc(*mails, func(o report.Mailed) bool { return o.Kind == kind && o.Unsure && strings.EqualFold(o.To, to.Email) })
	again := note >= 0
	if !again {
		note = len(*mails)
		*mails = append(*mails, report.Mailed{To: to.Email, Kind: kind, MessageID: m.MessageID, At: a.now().Truncate(time.Second), Unsure: true})
		if err := r.save(); err != nil {
			return false, err
		}
	}
	result := transport(ctx, mail.Envelope{From: m.From, To: []string{m.To}}, m.Bytes)
	var refused *mail.RefusedError
	switch {
	case result == nil:
		(*mails)[note].Unsure, (*mails)[note].At = false, a.now().Truncate(time.Second)
		a.say("sent to %s: %s", m.To, m.Subject)
	case errors.As(result, &refused) && again:
		return false, result
	case errors.As(result, &refused):
		*mails = slices.Delete(*mails, note, note+1)
		return false, cmp.Or(r.save(), result)
	default:
		a.say("nobody knows whether it was sent to %s: %v", m.To, result)
		return false, nil // the note says so
	}
	return true, r.save()
}
