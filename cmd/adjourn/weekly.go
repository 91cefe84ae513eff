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
	"slices"
	"strings"
	"time"

	"github.com/gofrs/flock"
	"github.com/spf13/cobra"

	"adjourn/audit"
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
output, and so it does where it can't be mailed. It never asks and never opens a
browser. One line about the run goes to standard error. A second run at the same
time says so and is done.

Nudges are sent only where the config says [nudge] weekly = "send", after one was
once sent by hand, and on a working day from 8 to 18: let it run in these hours.

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
	unlock, lockErr := a.lock()
	switch {
	case lockErr == nil && unlock == nil:
		return nil // another run is at it
	case lockErr == nil:
		defer unlock()
	} // else a home that can't be written, which costs no report; it is told below
	j.ledger = true
	result, err := a.judge(ctx, j)
	if err != nil {
		return err
	}
	if result.saved {
		return usage("a saved audit can't be recorded: it was judged before", "adjourn report "+shellQuote(j.sources[0]))
	}
	return a.weeklyRun(ctx, cfg, j, result, lockErr)
}

// weeklyRun does everything with an audit that a week needs. What fails costs
// its own part: the report is shown whatever else can't be done, then it is
// told, and the journal has its line.
func (a *app) weeklyRun(ctx context.Context, cfg config, j *judging, result judged, lockErr error) error {
	recordErr := a.record(ctx, result.audit) // first, for the report counts it
	run := weekly{result: result, since: a.since(ctx, result.audit)}
	var draftErr, unsureErr, sendErr error
	if run.drafts, _, draftErr = a.nudges(ctx, cfg, j, nudgeFlags{}, result.audit, ""); draftErr == nil {
		unsureErr = a.tellUnsure(ctx, j)
		run.sending, sendErr = a.weeklySending(ctx, cfg, j, run.drafts)
	}
	told, tellErr := a.tellWeekly(ctx, cfg, j, run)
	sent := 0
	if sendErr == nil {
		sent, sendErr = a.sendWeekly(ctx, cfg, run.sending)
	}
	if ctx.Err() != nil {
		return ctx.Err()
	}
	end := a.tellAll(lockErr, recordErr, draftErr, unsureErr, tellErr, sendErr, status(result.audit, ""))
	a.summary(run, recordErr == nil, told, sent)
	return end
}

// weekly is one run's results.
type weekly struct {
	result  judged
	since   report.Since // what earlier runs add to the report
	drafts  []draftedMail
	sending weeklySending
}

// hasWeeks refuses the sample, whose week is always the same, and standard
// input, of which there is no next one.
func (j *judging) hasWeeks() error {
	switch {
	case j.sample:
		return usage("the sample has no weeks", "adjourn report --sample")
	case slices.Contains(j.sources, "-"):
		return usage("standard input is there once and can't be recorded: name a file or a feed", "adjourn report -")
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

// tellWeekly mails the report to its reader, or prints it. It says which. What
// can't be mailed is printed: then it is in the journal, or cron mails it.
func (a *app) tellWeekly(ctx context.Context, cfg config, j *judging, run weekly) (string, error) {
	if cfg.Mail.ReportTo == "" {
		return "printed", a.printWeekly(j, run)
	}
	to, mailErr := a.mailWeekly(ctx, cfg, j, run)
	if mailErr == nil {
		return "mailed to " + to, nil
	}
	if err := a.printWeekly(j, run); err != nil {
		return "not mailed", errors.Join(mailErr, err)
	}
	return "printed, not mailed", mailErr
}

// printWeekly prints the report and, in short, the drafts.
func (a *app) printWeekly(j *judging, run weekly) error {
	var text bytes.Buffer
	o := report.TableOptions{Command: a.nextCommand(j, run.result), Since: run.since}
	if err := report.Table(&text, run.result.audit, o); err != nil {
		return err
	}
	for _, d := range run.drafts {
		w := a.weeklyDraft(j, d, run.sending)
		fmt.Fprintf(&text, "\nDrafted mail to %s: %s\n  %s\n", w.Message.To, report.Clean(w.Message.Subject), w.Note())
		if !w.Sends {
			fmt.Fprintf(&text, "  %s\n", w.Command)
		}
	}
	return a.write("", &text)
}

// mailWeekly mails it, and says to whom.
func (a *app) mailWeekly(ctx context.Context, cfg config, j *judging, run weekly) (string, error) {
	m, err := a.weeklyMail(cfg, j, run)
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
	return m.To, nil
}

func (a *app) weeklyMail(cfg config, j *judging, run weekly) (report.Message, error) {
	from, err := cfg.sender(run.result.audit.Me)
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
		Audit: run.result.audit, From: from, To: *to, Command: a.nextCommand(j, run.result), Round: run.result.roundText, Since: run.since,
		ID: "weekly-" + hex.EncodeToString(sum[:8]), Date: now,
	}
	for _, d := range run.drafts {
		w.Drafts = append(w.Drafts, a.weeklyDraft(j, d, run.sending))
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

// summary is the one line that a journal keeps of a run.
func (a *app) summary(run weekly, recorded bool, told string, sent int) {
	r, ledger, why := run.result.audit, "recorded", ""
	if !recorded {
		ledger = "not recorded"
	}
	if run.sending.why != "" {
		why = " (" + run.sending.why + ")"
	}
	a.say("weekly: %s to %s: %d meetings, %.1f person-hours, %d async, %d skipped; %s, report %s, %d drafted, %d sent%s",
		r.Window.From.Format(time.DateOnly), r.Window.To.AddDate(0, 0, -1).Format(time.DateOnly), r.Totals.Meetings,
		r.Totals.PersonTime.Hours(), r.Totals.ByVerdict[audit.Async].Series, len(r.Skipped), ledger, told, len(run.drafts), sent, why)
}
