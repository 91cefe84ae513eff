package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"os"
	"strings"

	"golang.org/x/term"

	"adjourn/audit"
	"adjourn/audit/ledger"
	"adjourn/cmd/adjourn/internal/post"
	"adjourn/report/mail"
)

// transport is the way out that the config names.
func (a *app) transport(ctx context.Context, cfg config) (post.Transport, error) {
	edit := "${EDITOR:-vi} " + shellQuote(cfg.path)
	switch cfg.Mail.Transport {
	case "smtp":
		s, err := a.smtp(cfg)
		if err != nil {
			return nil, err
		}
		return s.Send, nil
	case "gmail":
		return a.gmail(ctx)
	case "":
		return nil, usage("how mail goes out is not known: [mail] transport in "+cfg.path, edit)
	}
	return nil, usage(cfg.path+": transport "+quote(cfg.Mail.Transport)+" is not smtp or gmail", edit)
}

// smtp is the mail server of the config.
func (a *app) smtp(cfg config) (*mail.SMTP, error) {
	password, err := a.smtpPassword(cfg)
	if err != nil {
		return nil, err
	}
	if cfg.SMTP.Host == "" {
		return nil, usage(cfg.path+": [smtp] host is missing", "${EDITOR:-vi} "+shellQuote(cfg.path))
	}
	return &mail.SMTP{Host: cfg.SMTP.Host, Port: cfg.SMTP.Port, TLS: cfg.SMTP.TLS, User: cfg.SMTP.User, Password: password}, nil
}

// smtpPassword comes from a file or the environment, never from a flag.
func (a *app) smtpPassword(cfg config) (string, error) {
	if p := a.getenv("ADJOURN_SMTP_PASSWORD"); p != "" {
		return p, nil
	}
	path := cfg.SMTP.PasswordFile
	if path == "" || cfg.SMTP.User == "" {
		return "", nil
	}
	info, err := os.Stat(path)
	if err != nil {
		return "", usage("the password file can't be read: "+reason(err), "ls -l "+shellQuote(path))
	}
	if info.Mode().Perm()&0o077 != 0 {
		return "", usage("the password file can be read by others", "chmod 600 "+shellQuote(path))
	}
	text, err := os.ReadFile(path)
	if err != nil {
		return "", usage("the password file can't be read: "+reason(err), "ls -l "+shellQuote(path))
	}
	return strings.TrimRight(string(text), "\r\n"), nil
}

// confirm asks on a terminal; without one only --yes will do.
func (a *app) confirm(question string, yes bool, try string) error {
	if yes {
		return nil
	}
	in, ok := a.stdin.(*os.File)
	if !ok || !term.IsTerminal(int(in.Fd())) {
		return usage("without a terminal nothing is sent unless --yes says so", try)
	}
	fmt.Fprintf(a.stderr, "adjourn: %s [y/N] ", question)
	line, err := bufio.NewReader(a.stdin).ReadString('\n')
	if answer := strings.ToLower(strings.TrimSpace(line)); err != nil || answer != "y" && answer != "yes" {
		return failed("nothing was sent", "")
	}
	return nil
}

// sendNudges sends what was shown, one after the other, each at most once.
// again is the command that was typed.
func (a *app) sendNudges(ctx context.Context, cfg config, f nudgeFlags, mails []draftedMail, again string) error {
	switch {
	case len(mails) == 0:
		a.say("nothing to send")
		return nil
	case waits(mails, f):
		a.say("nothing was sent: %s", mails[0].Detail)
		return nil
	}
	transport, err := a.transport(ctx, cfg)
	if err != nil {
		return err
	}
	what := fmt.Sprintf("send %d mail%s", len(mails), plural(len(mails)))
	if f.toSelf {
		what += " to yourself"
	}
	if err := a.confirm(what+"?", f.yes, again+" --yes"); err != nil {
		return err
	}
	if f.toSelf {
		return a.sendToSelf(ctx, transport, mails)
	}
	l, err := a.openLedger()
	if err != nil {
		return err
	}
	defer l.Close()
	_, err = a.sendAll(ctx, l, transport, mails, f.resend != "")
	return err
}

func plural(n int) string {
	if n == 1 {
		return ""
	}
	return "s"
}

// sendToSelf sends mails to their sender: nothing of it is in the ledger.
func (a *app) sendToSelf(ctx context.Context, transport post.Transport, mails []draftedMail) error {
	for _, m := range mails {
		if err := transport(ctx, mail.Envelope{From: m.message.From, To: []string{m.message.To}}, m.message.Bytes); err != nil {
			return failed(err.Error(), "adjourn doctor")
		}
		a.say("sent to %s: %s", m.message.To, m.message.Subject)
	}
	return nil
}

// sendAll sends the mails, tells of each what became of it, and counts those that
// were sent. Where the server
// refuses every mail, the first refusal stands for those that are left.
func (a *app) sendAll(ctx context.Context, l *ledger.Ledger, transport post.Transport, mails []draftedMail, resend bool) (sent int, err error) {
	p := audit.DefaultNudgePolicy()
	caps := ledger.Caps{SeriesQuiet: p.SeriesQuiet, OrganizerQuiet: p.OrganizerQuiet}
	for i, m := range mails {
		err := post.Send(ctx, l, post.Mail{
			Nudge: ledger.Nudge{
				UID: m.Series.UID, Title: m.Series.Title, Organizer: m.message.To,
				Headcount: m.Series.Headcount, PersonTime: m.Series.PersonTimeMonth,
			},
			Envelope: mail.Envelope{From: m.message.From, To: []string{m.message.To}},
			Message:  m.message.Bytes, Resend: resend,
		}, caps, transport, a.now)
		var unrecorded *post.UnrecordedError
		var blocked *ledger.Blocked
		var refused *mail.RefusedError
		var unclaimed *post.UnclaimedError
		switch {
		case err == nil, errors.As(err, &unrecorded) && unrecorded.Sent:
			sent++
			a.say("sent to %s: %s", m.message.To, m.message.Subject)
			if err != nil {
				a.say("%v", err)
			}
		case errors.As(err, &unclaimed): // nor could the others be claimed
			a.say("not sent to %s: %v", addressees(mails[i:]), err)
			a.sayTry(a.ledgerFailure(err))
			return sent, partly(sent, len(mails))
		case errors.As(err, &refused) && refused.EveryMail():
			a.say("not sent to %s: %v", addressees(mails[i:]), err)
			a.say("try: adjourn doctor")
			return sent, partly(sent, len(mails))
		case errors.As(err, &blocked), refused != nil:
			a.say("not sent to %s: %v", m.message.To, err)
		case errors.Is(err, ledger.ErrNoNudge):
			a.say("not sent to %s: no mail about it is unsure", m.message.To)
		default:
			a.say("nobody knows whether it was sent to %s: %v", m.message.To, err)
		}
		if ctx.Err() != nil {
			return sent, ctx.Err()
		}
	}
	return sent, partly(sent, len(mails))
}

func addressees(mails []draftedMail) string {
	var list []string
	for _, m := range mails {
		list = append(list, m.message.To)
	}
	return strings.Join(list, ", ")
}
