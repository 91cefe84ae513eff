package main

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"adjourn/audit"
	"adjourn/audit/inbox"
	"adjourn/report"
)

// collectFlags are how the organizer files what can't file itself.
type collectFlags struct{ as, assign []string }

func (a *app) roundCollectCommand() *cobra.Command {
	var f collectFlags
	cmd := &cobra.Command{
		Use:   "collect FILE [MAILS…]",
		Short: "read the answers in, from mail files",
		Long: `collect reads replies from .eml files, an mbox, a Maildir folder, or standard
input (-), finds those that belong to the round, and writes the answers into the
document. Reading the same mails twice changes nothing. It tells who answered,
not what: that is for you, in the document.

No answers are: out-of-office replies and mails that did not arrive, which status
shows; mails without a word of their own; your own mails. Where the receiving
server could not confirm a sender, that stands beside the answer.

An answer by somebody who wasn't asked is kept apart. --as SENDER=ADDRESS says
that its sender is the one asked at ADDRESS; --as ADDRESS does where only one
such sender is there. It goes for their later mails, too, and the document goes
on naming the sender. --as SENDER= takes it back.

What could not be split by question stands under "to the round as a whole".
--assign ADDRESS:2=WORDS puts these words of theirs under question 2,
--assign ADDRESS:2 all that is left, and ADDRESS:0=WORDS puts them back. Only
what somebody wrote can be put anywhere. Neither flag needs the mails again.`,
		Example: `  adjourn round collect round.md ~/Maildir
  adjourn round collect round.md --as ben@home.example=ben@example.org
  adjourn round collect round.md --assign 'ben@example.org:2=800 copies'`,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) == 0 || len(args) == 1 && len(f.as)+len(f.assign) == 0 {
				return usage("collect takes the round's FILE and the mails: .eml files, an mbox, a Maildir folder or -", "adjourn round collect FILE ~/Maildir")
			}
			return a.roundCollect(cmd.Context(), args[0], args[1:], f)
		},
	}
	cmd.Flags().StringArrayVar(&f.as, "as", nil, "the mails of SENDER, who wasn't asked, come from ADDRESS: SENDER=ADDRESS, or ADDRESS")
	cmd.Flags().StringArrayVar(&f.assign, "assign", nil, "put a person's words under a question: ADDRESS:QUESTION[=WORDS]")
	return cmd
}

func (a *app) roundCollect(ctx context.Context, path string, sources []string, f collectFlags) error {
	cfg, r, unlock, err := a.holdRound(path, a.loadRound)
	if err != nil {
		return err
	}
	defer unlock()
	if len(r.doc.State.Mails) == 0 {
		return usage("the round was not sent yet", "adjourn round send "+shellQuote(path))
	}
	aliases, err := parseAliases(r, f.as)
	if err != nil {
		return err
	}
	c := &collecting{app: a, r: r, match: matcher(&r.doc, cfg.Me), unasked: map[string]bool{}, isNew: map[string]bool{}}
	for _, source := range sources {
		if err := c.read(ctx, source); err != nil {
			return err
		}
	}
	if err := c.file(aliases, sources); err != nil {
		return err
	}
	for _, words := range f.assign {
		if err := c.assign(words); err != nil {
			return err
		}
	}
	r.doc.SortReplies()
	if c.changed {
		if err := r.save(); err != nil {
			return err
		}
	}
	c.tell()
	if c.skipped > 0 {
		return outcome(statusPartly)
	}
	return nil
}

// read takes the mails of one source.
func (c *collecting) read(ctx context.Context, source string) error {
	mails, err := c.app.mails(ctx, source)
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
			c.skipped++
			c.app.say("not read: %v", skip)
		case err != nil:
			return failed(err.Error(), "")
		default:
			c.take(&m)
		}
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

func matcher(d *report.Document, me []string) *inbox.Round {
	m := &inbox.Round{Token: d.State.ID, Deadline: d.ReplyBy, To: map[string]string{}, Own: append([]string{d.Organizer.Email}, me...)}
	for _, sent := range d.State.Mails {
		m.MessageIDs = append(m.MessageIDs, sent.MessageID)
		m.To[sent.MessageID] = sent.To
	}
	for _, p := range d.Asked() {
		m.Asked = append(m.Asked, p.Email)
	}
	return m
}

// tell says what one run found.
func (c *collecting) tell() {
	d := &c.r.doc
	for i := range d.Replies {
		reply := &d.Replies[i]
		if !c.isNew[reply.MessageID] {
			continue
		}
		if doubt := d.Doubt(reply); doubt != "" {
			c.app.say("look twice: the sender %s is not confirmed: %s", report.Clean(senderOf(reply)), report.Clean(doubt))
		}
		if reply.AfterOutcome {
			c.app.say("the outcome is out already: the answer by %s is in none of its mails", report.Clean(senderOf(reply)))
		}
	}
	text := fmt.Sprintf("%d new answer%s, %d read before", c.answers, plural(c.answers), c.again)
	for _, more := range []struct {
		n    int
		what string
	}{{c.apart, "kept apart"}, {c.empty, "without a word"}, {c.own, "of your own left out"}, {c.filed, "filed anew"}} {
		if more.n > 0 {
			text += fmt.Sprintf(", %d %s", more.n, more.what)
		}
	}
	if missing := d.Missing(); len(missing) > 0 {
		text += "; missing: " + names(missing)
	} else {
		text += "; everybody has answered: adjourn round close " + shellQuote(c.r.path)
	}
	c.app.say("%s", text)
}

func names(people []audit.Person) string {
	var list []string
	for _, p := range people {
		list = append(list, p.Email)
	}
	return strings.Join(list, ", ")
}
