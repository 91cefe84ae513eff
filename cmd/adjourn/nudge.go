package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net/mail"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"adjourn/audit"
	"adjourn/audit/ledger"
	"adjourn/report"
)

// nudgeFlags are what nudge alone can be told.
type nudgeFlags struct {
	send, yes, now, toSelf bool
	out                    string
	answered, resend       string
}

func (a *app) nudgeCommand() *cobra.Command {
	var j judging
	var f nudgeFlags
	cmd := &cobra.Command{
		Use:   "nudge [MEETING]",
		Short: "the mail to each organizer, with the drafted round; --send sends it",
		Long: `nudge shows, for each meeting worth it, the mail to its organizer with a
finished round of questions inside. Nothing is sent without --send, which shows
the mails and asks; without a terminal it wants --yes.

Nobody gets two mails in four weeks, none while an earlier one is unanswered
(say so with --answered MEETING), and none after adjourn stop. A meeting that
is kept, or was raised in the last 90 days, isn't raised again unless it grew by
half. Who is left out is shown with the reason. Mail goes out on working days from
8 to 18; outside, --send says so, shows it and sends nothing, unless with --now.

Mail goes out by SMTP or Gmail, as the config says ([mail], [smtp]).`,
		Example: `  adjourn nudge --source me@example.org.ics
  adjourn nudge "weekly status" --to-self
  adjourn nudge --send
  adjourn nudge --out drafts`,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) > 1 {
				return usage("nudge takes one MEETING, or none for all", "adjourn nudge --help")
			}
			switch {
			case f.answered != "":
				return a.answered(cmd.Context(), f.answered)
			case f.resend != "":
				args = []string{f.resend}
			}
			return a.nudge(cmd.Context(), &j, f, strings.Join(args, ""))
		},
	}
	fs := cmd.Flags()
	fs.BoolVar(&f.send, "send", false, "send what is shown, after asking")
	fs.BoolVar(&f.yes, "yes", false, "send without asking")
	fs.BoolVar(&f.toSelf, "to-self", false, "send the mails to yourself instead, to look at")
	fs.StringVar(&f.out, "out", "", "write each mail to a folder as an .eml file")
	fs.BoolVar(&f.now, "now", false, "also outside 8 to 18 on a working day")
	fs.StringVar(&f.answered, "answered", "", "note that the organizer of MEETING answered")
	fs.StringVar(&f.resend, "resend", "", "send MEETING's mail again, of which nobody knows whether it went out")
	j.bind(cmd, sourceOfLastReport)
	return cmd
}

// draftedMail is a decision with its finished mail.
type draftedMail struct {
	audit.NudgeDecision
	message report.Message
}

func (a *app) nudge(ctx context.Context, j *judging, f nudgeFlags, meeting string) error {
	cfg, err := readConfig(a.configPath())
	if err != nil {
		return err
	}
	j.ledger = true
	result, err := a.judgeRemembered(ctx, j)
	if err != nil {
		return err
	}
	if result.saved {
		return usage("a saved audit holds no invitation to draft from", "adjourn nudge --source FILE.ics")
	}
	if j.sample && (f.send || f.toSelf) {
		return usage("the sample's organizers have no mailbox", "adjourn nudge --sample")
	}
	mails, left, err := a.nudges(ctx, cfg, j, f, result.audit, meeting)
	if err != nil {
		return err
	}
	if err := a.tellUnsure(ctx, j); err != nil {
		return err
	}
	again := f.again(meeting, j)
	sends := f.send || f.toSelf || f.resend != ""
	if waits(mails, f) {
		when := a.now().In(result.audit.Window.From.Location()).Format("Monday at 15:04")
		if sends {
			a.say("not sent now, on a %s: %s; it is only shown", when, mails[0].Detail)
			a.say("try: %s --now", again)
		} else {
			now := f
			now.send, now.now = true, true
			a.say("--send would not send it now, on a %s: %s", when, mails[0].Detail)
			a.say("to send it all the same: %s", now.again(meeting, j))
		}
	}
	if err := a.showNudges(mails, left); err != nil {
		return err
	}
	if f.out != "" {
		if err := a.writeMails(f.out, mails); err != nil {
			return err
		}
	}
	if !sends {
		return nil
	}
	return a.sendNudges(ctx, cfg, f, mails, again)
}

// again is the same command, for an error to paste.
func (f nudgeFlags) again(meeting string, j *judging) string {
	words := []string{"adjourn nudge"}
	switch {
	case f.resend != "":
		words = append(words, "--resend "+shellQuote(meeting))
	case meeting != "":
		words = append(words, shellQuote(meeting))
	}
	for _, flag := range []struct {
		name string
		set  bool
	}{{"--send", f.send}, {"--to-self", f.toSelf}, {"--yes", f.yes}, {"--now", f.now}} {
		if flag.set {
			words = append(words, flag.name)
		}
	}
	return strings.TrimSpace(strings.Join(words, " ") + " " + j.said())
}

// waits says whether the mails are held back until working hours: then all are.
func waits(mails []draftedMail, f nudgeFlags) bool {
	return !f.toSelf && slices.ContainsFunc(mails, func(m draftedMail) bool { return !m.Send() })
}

// nudges decides who gets a mail, and builds what can be shown.
func (a *app) nudges(ctx context.Context, cfg config, j *judging, f nudgeFlags, r *audit.Audit, meeting string) (mails []draftedMail, left []audit.NudgeDecision, err error) {
	past, err := a.pastMail(ctx)
	if err != nil {
		return nil, nil, err
	}
	if f.resend != "" {
		if err := a.mustBeUnsure(ctx, r, f, j); err != nil {
			return nil, nil, err
		}
		past.Nudges = nil // the ledger decides about the one that is unsure
	}
	now := a.now().In(r.Window.From.Location())
	p := cfg.nudgePolicy(f)
	if j.sample {
		now, p = sampleNow.In(now.Location()), audit.DefaultNudgePolicy()
		p.AnyHour = true
	}
	if j.asOf != "" { // as it was given: the audit's is clamped into the window
		if p.AsOf, err = j.asOfInstant(a.now, now.Location()); err != nil {
			return nil, nil, err
		}
	}
	if meeting != "" {
		s, err := findFor(r, meeting, j, false, func(id string) string { return f.again(id, j) })
		if err != nil {
			return nil, nil, err
		}
		if s.Verdict != audit.Async && s.Verdict != audit.AskAgenda {
			return nil, nil, usage(fmt.Sprintf("%s gets no mail: its verdict is %s", quote(meeting), s.Verdict), "adjourn explain "+shellQuote(s.ID)+" "+j.said())
		}
		alone := *r // the others don't compete with the one that was asked for
		alone.Series = []audit.Series{*s}
		r = &alone
	}
	decisions := audit.Nudges(r, past, p, now)
	from, err := cfg.sender(r.Me)
	if err != nil {
		return nil, nil, err
	}
	for _, d := range decisions {
		if !d.Ready() {
			left = append(left, d)
			continue
		}
		m, err := report.NudgeMessage(nudgeOf(d, from, f.toSelf, now))
		if err != nil {
			d.Detail = err.Error()
			left = append(left, d)
			continue
		}
		mails = append(mails, draftedMail{d, m})
	}
	return mails, left, nil
}

func nudgeOf(d audit.NudgeDecision, from mail.Address, toSelf bool, now time.Time) report.Nudge {
	n := report.Nudge{
		Series: d.Series, Round: d.Round, Language: d.Language, From: from, ToSelf: toSelf, Date: now,
		To: mail.Address{Name: d.To.Name, Address: d.To.Email},
	}
	for _, o := range d.Others {
		n.Others = append(n.Others, o.Title)
	}
	year, week := now.ISOWeek()
	sum := sha256.Sum256(fmt.Appendf(nil, "%s\n%s\n%d-%d", d.Series.UID, d.To.Email, year, week))
	n.ID = "nudge-" + hex.EncodeToString(sum[:8])
	return n
}

// pastMail is what the ledger knows about earlier mail.
func (a *app) pastMail(ctx context.Context) (audit.PastMail, error) {
	l, err := a.readLedger()
	if err != nil || l == nil {
		return audit.PastMail{}, err
	}
	defer l.Close()
	past, err := l.Past(ctx)
	if err != nil {
		return past, a.ledgerFailure(err)
	}
	return past, nil
}

// tellUnsure lists the mails of which nobody knows whether they went out.
// The command of each can be pasted: j is what this run reads.
func (a *app) tellUnsure(ctx context.Context, j *judging) error {
	l, err := a.readLedger()
	if err != nil || l == nil {
		return err
	}
	defer l.Close()
	unsure, err := l.Unsure(ctx, a.now())
	if err != nil {
		return a.ledgerFailure(err)
	}
	for _, m := range unsure {
		a.say("nobody knows whether the mail of %s about %s was sent; if you are sure that it wasn't: %s",
			m.ClaimedAt.Format(time.DateOnly), orID(m.Nudge), strings.TrimSpace("adjourn nudge --resend "+shellQuote(m.UID)+" "+j.said()))
	}
	return nil
}

func orID(n ledger.Nudge) string {
	if n.Title == "" {
		return n.UID
	}
	return n.Title
}

// mustBeUnsure sees that there is a mail about a meeting of which nobody knows
// whether it was sent.
func (a *app) mustBeUnsure(ctx context.Context, r *audit.Audit, f nudgeFlags, j *judging) error {
	meeting := f.resend
	s, err := findFor(r, meeting, j, false, func(id string) string { return f.again(id, j) })
	if err != nil {
		return err
	}
	l, err := a.readLedger()
	if err != nil {
		return err
	}
	if l != nil {
		defer l.Close()
		unsure, err := l.Unsure(ctx, a.now())
		if err != nil {
			return a.ledgerFailure(err)
		}
		if slices.ContainsFunc(unsure, func(m ledger.Mail) bool { return m.UID == s.UID }) {
			return nil
		}
	}
	return usage("no mail about "+quote(meeting)+" is unsure", strings.TrimSpace("adjourn nudge "+shellQuote(s.ID)+" "+j.said()))
}

// showNudges writes the mails as they would go out, and who gets none and why.
func (a *app) showNudges(mails []draftedMail, left []audit.NudgeDecision) error {
	var text bytes.Buffer
	for i, m := range mails {
		if i > 0 {
			fmt.Fprintf(&text, "\n%s\n\n", strings.Repeat("─", 60))
		}
		fmt.Fprintf(&text, "To: %s\nSubject: %s\n\n%s", m.message.To, report.Clean(m.message.Subject), cleanLines(m.message.Text))
	}
	if len(left) > 0 {
		if len(mails) > 0 {
			text.WriteString("\n")
		}
		text.WriteString("No mail:\n")
		for _, d := range left {
			name := d.Series.Title
			if d.Series.Private {
				name = "(private)"
			}
			fmt.Fprintf(&text, "  %s: %s\n", report.Clean(name), report.Clean(d.Detail))
		}
	}
	if len(mails)+len(left) == 0 {
		text.WriteString("No meeting in this window is worth a mail.\n")
	}
	return a.write("", &text)
}

// cleanLines makes a mail's text fit for a terminal, line by line.
func cleanLines(text string) string {
	lines := strings.Split(strings.ReplaceAll(text, "\r\n", "\n"), "\n")
	for i, l := range lines {
		lines[i] = report.Clean(l)
	}
	return strings.Join(lines, "\n")
}

// writeMails writes each mail to a folder, named by its id.
func (a *app) writeMails(folder string, mails []draftedMail) error {
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return failed(quote(folder)+" can't be made: "+reason(err), "ls -ld "+shellQuote(filepath.Dir(folder)))
	}
	for _, m := range mails {
		path := filepath.Join(folder, m.message.ID+".eml")
		if err := writeAtomically(path, m.message.Bytes, 0o600); err != nil {
			return failed(quote(path)+" can't be written: "+reason(err), "ls -ld "+shellQuote(folder))
		}
		a.say("written: %s", path)
	}
	return nil
}

// answered notes that an organizer answered.
func (a *app) answered(ctx context.Context, meeting string) error {
	l, err := a.readLedger()
	if err != nil {
		return err
	}
	var found []ledger.Mail
	if l != nil {
		defer l.Close()
		mails, err := l.Nudges(ctx, time.Time{})
		if err != nil {
			return a.ledgerFailure(err)
		}
		for _, m := range mails {
			if m.UID == meeting || wanted(m.Title, meeting) {
				found = append(slices.DeleteFunc(found, func(o ledger.Mail) bool { return o.UID == m.UID }), m)
			}
		}
	}
	switch len(found) {
	case 0:
		return usage("no mail about "+quote(meeting)+" was sent", "adjourn nudge")
	case 1:
		if err := l.Answer(ctx, found[0].UID, ledger.AnswerOther, a.now()); err != nil {
			return a.ledgerFailure(err)
		}
		a.say("noted: %s is answered", orID(found[0].Nudge))
		return nil
	}
	return usage(fmt.Sprintf("%s is in %d titles", quote(meeting), len(found)), "adjourn nudge --answered "+shellQuote(found[0].UID))
}
