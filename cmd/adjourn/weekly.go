package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"net/mail"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/gofrs/flock"
	"github.com/spf13/cobra"

	"adjourn/audit"
	"adjourn/audit/ledger"
	"adjourn/report"
	ways "adjourn/report/mail"
)

func (a *app) weeklyCommand() *cobra.Command {
	var j judging
	var units bool
	cmd := &cobra.Command{
		Use:   "weekly",
		Short: "one unattended run: report, record, drafts of nudges",
		Long: `weekly is one run for cron or a systemd timer. It judges the week, records the
audit, drafts the nudges, and mails the report with the drafts to yourself where
the config says so ([mail] report_to); without it the report goes to standard
output. It never asks and never opens a browser. One line about the run goes to
standard error. A second run at the same time says so and is done.

Nudges are sent only where the config says [nudge] weekly = "send", and after
one was once sent by hand.

It reads what --source names; without it Google's calendars, signed in, and of
them --calendar's, else those of [google] calendars in the config. What the last
report read doesn't matter.`,
		Example: `  adjourn weekly --source feed:work
  adjourn weekly --print-systemd --source feed:work`,
		Args: noArguments,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if units {
				return a.printSystemd(&j)
			}
			return a.weekly(cmd.Context(), &j)
		},
	}
	cmd.Flags().BoolVar(&units, "print-systemd", false, "print a systemd service and timer for this run, and how to install them")
	j.bind(cmd, "what to read, as report takes it; default: Google's calendars, signed in")
	return cmd
}

func (a *app) weekly(ctx context.Context, j *judging) error {
	cfg, err := readConfig(a.configPath())
	if err != nil {
		return err
	}
	if err := j.hasWeeks(); err != nil {
		return err
	}
	unlock, err := a.lock()
	if err != nil || unlock == nil {
		return err
	}
	defer unlock()
	result, err := a.judge(ctx, j)
	if err != nil {
		return err
	}
	if result.saved {
		return usage("a saved audit can't be recorded: it was judged before", "adjourn report "+shellQuote(j.sources[0]))
	}
	if err := a.record(ctx, result.audit); err != nil {
		return err
	}
	since := a.since(ctx, result.audit)
	drafts, _, err := a.nudges(ctx, cfg, j, nudgeFlags{}, result.audit, "")
	if err != nil {
		return err
	}
	if err := a.tellUnsure(ctx); err != nil {
		return err
	}
	told, err := a.tellWeekly(ctx, cfg, j, result, since, drafts)
	if err != nil {
		return err
	}
	sent, sendErr := a.weeklyNudges(ctx, cfg, drafts)
	a.summary(result.audit, told, len(drafts), sent)
	if sendErr != nil {
		return sendErr
	}
	return status(result.audit, "")
}

// hasWeeks refuses the sample, whose week is always the same.
func (j *judging) hasWeeks() error {
	if j.sample {
		return usage("the sample has no weeks", "adjourn report --sample")
	}
	return nil
}

// lock sees that only one weekly run is under way; unlock is nil if another is.
func (a *app) lock() (unlock func(), err error) {
	path := a.statePath("weekly.lock")
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, failed("the state folder can't be made: "+reason(err), "ls -ld "+shellQuote(filepath.Dir(filepath.Dir(path))))
	}
	l := flock.New(path)
	ok, err := l.TryLock()
	if err != nil {
		return nil, failed("the lock can't be taken: "+reason(err), "ls -l "+shellQuote(path))
	}
	if !ok {
		a.say("another weekly run is under way: nothing to do")
		return nil, nil
	}
	return func() { l.Unlock() }, nil
}

// tellWeekly mails the report to its reader, or prints it. It says which.
func (a *app) tellWeekly(ctx context.Context, cfg config, j *judging, result judged, since report.Since, drafts []draftedMail) (string, error) {
	command := a.nextCommand(j, result)
	if cfg.Mail.ReportTo == "" {
		var text bytes.Buffer
		if err := report.Table(&text, result.audit, report.TableOptions{Command: command, Since: since}); err != nil {
			return "", err
		}
		for _, d := range drafts {
			fmt.Fprintf(&text, "\nDrafted mail to %s: %s\n  %s\n", d.message.To, report.Clean(d.message.Subject), a.nudgeCommandFor(j, d.Series))
		}
		return "printed", a.write("", &text)
	}
	m, err := a.weeklyMail(cfg, j, result, since, drafts, command)
	if err != nil {
		return "", err
	}
	transport, err := a.transport(ctx, cfg)
	if err != nil {
		return "", err
	}
	if err := transport(ctx, ways.Envelope{From: m.From, To: []string{m.To}}, m.Bytes); err != nil {
		return "", failed("the report was not mailed: "+err.Error(), "adjourn doctor")
	}
	return "mailed to " + m.To, nil
}

func (a *app) weeklyMail(cfg config, j *judging, result judged, since report.Since, drafts []draftedMail, command func(string, *audit.Series) string) (report.Message, error) {
	from, err := cfg.sender(result.audit.Me)
	if err != nil {
		return report.Message{}, err
	}
	to, err := mail.ParseAddress(cfg.Mail.ReportTo)
	if err != nil {
		return report.Message{}, usage(cfg.path+": report_to: not an address", "${EDITOR:-vi} "+shellQuote(cfg.path))
	}
	now := a.now()
	sum := sha256.Sum256(fmt.Appendf(nil, "%s\n%s", to.Address, now.Format(time.RFC3339Nano)))
	w := report.Weekly{
		Audit: result.audit, From: from, To: *to, Command: command, Round: result.roundText, Since: since,
		ID: "weekly-" + hex.EncodeToString(sum[:8]), Date: now,
	}
	for _, d := range drafts {
		w.Drafts = append(w.Drafts, report.WeeklyDraft{Message: d.message, Command: a.nudgeCommandFor(j, d.Series)})
	}
	m, err := report.WeeklyMessage(w)
	if err != nil {
		return m, failed(err.Error(), "")
	}
	return m, nil
}

// nudgeCommandFor is the complete command that sends one drafted nudge.
func (a *app) nudgeCommandFor(j *judging, s *audit.Series) string {
	return strings.TrimSpace("adjourn nudge " + shellQuote(s.ID) + " --send " + j.said())
}

// weeklyNudges sends the drafts where the config allows it and a nudge was
// once sent by hand.
func (a *app) weeklyNudges(ctx context.Context, cfg config, drafts []draftedMail) (sent int, err error) {
	if cfg.Nudge.Weekly != "send" || len(drafts) == 0 {
		return 0, nil
	}
	l, err := a.openLedger()
	if err != nil {
		return 0, err
	}
	defer l.Close()
	mails, err := l.Nudges(ctx, time.Time{})
	if err != nil {
		return 0, failed(err.Error(), "")
	}
	byHand := false
	for _, m := range mails {
		byHand = byHand || m.State == ledger.Sent
	}
	if !byHand {
		a.say("no nudge was ever sent by hand, so none is sent by itself: adjourn nudge --send")
		return 0, nil
	}
	transport, err := a.transport(ctx, cfg)
	if err != nil {
		return 0, err
	}
	var ready []draftedMail
	for _, d := range drafts {
		if d.Send() {
			ready = append(ready, d)
		}
	}
	err = a.sendAll(ctx, l, transport, ready, false)
	after, listErr := l.Nudges(ctx, time.Time{})
	for _, m := range after {
		if m.State == ledger.Sent {
			sent++
		}
	}
	for _, m := range mails {
		if m.State == ledger.Sent {
			sent--
		}
	}
	return sent, errors.Join(err, listErr)
}

// summary is the one line that a journal keeps of a run.
func (a *app) summary(r *audit.Audit, told string, drafts, sent int) {
	a.say("weekly: %s to %s: %d meetings, %.1f person-hours, %d async, %d skipped; recorded, report %s, %d drafted, %d sent",
		r.Window.From.Format(time.DateOnly), r.Window.To.AddDate(0, 0, -1).Format(time.DateOnly), r.Totals.Meetings,
		r.Totals.PersonTime.Hours(), r.Totals.ByVerdict[audit.Async].Series, len(r.Skipped), told, drafts, sent)
}
