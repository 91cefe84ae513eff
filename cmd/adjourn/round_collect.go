package main

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"adjourn/audit"
	"adjourn/audit/inbox"
	"adjourn/report"
)

func (a *app) roundCollectCommand() *cobra.Command {
	var as string
	cmd := &cobra.Command{
		Use:   "collect FILE MAILS…",
		Short: "read the answers in, from mail files",
		Long: `collect reads replies from .eml files, an mbox, a Maildir folder, or standard
input (-), finds those that belong to the round, and writes the answers into the
document. Reading the same mails twice changes nothing. Out-of-office replies
and bounces are listed and are no answers; an answer by somebody who wasn't
asked is kept apart, unless --as ADDRESS says who it is.

It tells who answered, not what: that is for you, in the document.`,
		Example: `  adjourn round collect round.md ~/Maildir
  adjourn round collect round.md reply.eml --as ben@example.org`,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) < 2 {
				return usage("collect takes the round's FILE and the mails: .eml files, an mbox, a Maildir folder or -", "adjourn round collect FILE ~/Maildir")
			}
			return a.roundCollect(cmd.Context(), args[0], args[1:], as)
		},
	}
	cmd.Flags().StringVar(&as, "as", "", "the mails of people who weren't asked come from this address")
	return cmd
}

// collected counts what one run of collect found.
type collected struct {
	answers, again, apart int
	skipped               int
}

func (a *app) roundCollect(ctx context.Context, path string, sources []string, as string) error {
	unlock, err := a.lockRound(path)
	if err != nil {
		return err
	}
	defer unlock()
	r, err := a.loadRound(path)
	if err != nil {
		return err
	}
	if len(r.doc.State.Mails) == 0 {
		return usage("the round was not sent yet", "adjourn round send "+shellQuote(path))
	}
	if as != "" && !slices.ContainsFunc(r.doc.Asked(), func(p audit.Person) bool { return strings.EqualFold(p.Email, as) }) {
		return usage(as+" was not asked", "adjourn round status "+shellQuote(path))
	}
	var found collected
	match := matcher(&r.doc)
	for _, source := range sources {
		mails, err := a.mails(ctx, source)
		if err != nil {
			return err
		}
		for m, err := range mails {
			if ctx.Err() != nil {
				return ctx.Err()
			}
			var skip *audit.Skip
			switch {
			case errors.As(err, &skip):
				found.skipped++
				a.say("not read: %v", skip)
			case err != nil:
				return failed(err.Error(), "")
			default:
				a.takeMail(r, match, &m, as, &found)
			}
		}
	}
	if found.answers+found.apart > 0 {
		if err := r.save(); err != nil {
			return err
		}
	}
	a.tellCollected(r, found)
	if found.skipped > 0 {
		return outcome(statusPartly)
	}
	return nil
}

// mails reads a file, a folder or standard input.
func (a *app) mails(ctx context.Context, source string) (iter.Seq2[inbox.Mail, error], error) {
	if source == "-" {
		return inbox.Stream(&interruptible{ctx, a.stdin}, "standard input"), nil
	}
	if _, err := os.Stat(source); err != nil {
		return nil, failed(quote(source)+" can't be read: "+reason(err), "ls -l "+shellQuote(source))
	}
	absolute, err := filepath.Abs(source)
	if err != nil {
		return nil, failed(err.Error(), "")
	}
	return inbox.Mails(os.DirFS(filepath.Dir(absolute)), filepath.Base(absolute)), nil
}

func matcher(d *report.Document) *inbox.Round {
	m := &inbox.Round{Token: d.State.ID, Deadline: d.ReplyBy}
	for _, sent := range d.State.Mails {
		m.MessageIDs = append(m.MessageIDs, sent.MessageID)
	}
	for _, p := range d.Asked() {
		m.Asked = append(m.Asked, p.Email)
	}
	return m
}

// takeMail files one mail, if it belongs to the round.
func (a *app) takeMail(r *roundFile, match *inbox.Round, m *inbox.Mail, as string, found *collected) {
	what := match.Match(m)
	switch what.Kind {
	case inbox.Automatic:
		a.say("automatic reply, no answer: %s", m.From.Address)
		return
	case inbox.Bounced:
		a.say("a mail did not arrive: %s", strings.Join(m.Failed, ", "))
		return
	case inbox.Answer, inbox.NotAsked:
	default:
		return
	}
	reply := report.Reply{
		From: audit.Person{Name: m.From.Name, Email: m.From.Address}, At: m.Date, MessageID: m.MessageID,
		Late: what.Late, NotAsked: what.Kind == inbox.NotAsked, AuthResults: m.AuthResults, Raw: m.Text,
	}
	switch {
	case reply.NotAsked && as != "":
		reply.From, reply.NotAsked = personAt(&r.doc, as), false
	case !reply.NotAsked:
		reply.From = personAt(&r.doc, what.Asked)
	}
	if slices.ContainsFunc(r.doc.Replies, func(o report.Reply) bool { return sameReply(&o, &reply) }) {
		found.again++
		return
	}
	reply.Answers = a.answersOf(&r.doc, m, reply.From.Email)
	r.doc.Replies = append(r.doc.Replies, reply)
	if reply.NotAsked {
		found.apart++
		a.say("kept apart: an answer by somebody who wasn't asked: %s (--as ADDRESS says who it is)", m.From.Address)
	} else {
		found.answers++
	}
}

// sameReply says whether a mail was read before.
func sameReply(a, b *report.Reply) bool {
	if a.MessageID != "" || b.MessageID != "" {
		return a.MessageID == b.MessageID
	}
	return strings.EqualFold(a.From.Email, b.From.Email) && a.At.Equal(b.At) && a.Raw == b.Raw
}

func personAt(d *report.Document, address string) audit.Person {
	for _, p := range d.Asked() {
		if strings.EqualFold(p.Email, address) {
			return p
		}
	}
	return audit.Person{Email: address}
}

func (a *app) tellCollected(r *roundFile, found collected) {
	missing := r.doc.Missing()
	text := fmt.Sprintf("%d new answer%s, %d read before", found.answers, plural(found.answers), found.again)
	if found.apart > 0 {
		text += fmt.Sprintf(", %d kept apart", found.apart)
	}
	if len(missing) > 0 {
		text += "; missing: " + names(missing)
	} else {
		text += "; everybody has answered: adjourn round close " + shellQuote(r.path)
	}
	a.say("%s", text)
}

func names(people []audit.Person) string {
	var list []string
	for _, p := range people {
		list = append(list, p.Email)
	}
	return strings.Join(list, ", ")
}
