package main

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"adjourn/audit"
	"adjourn/audit/ledger"
	"adjourn/report"
)

func (a *app) roundCloseCommand() *cobra.Command {
	var yes, meet bool
	var settled string
	cmd := &cobra.Command{
		Use:   "close FILE",
		Short: "send the outcome to everybody asked: don't have the meeting",
		Long: `close mails the outcome with everybody's answers to everybody asked, notes it in
the document, and prints how to take this occurrence off the calendar. Write
what is decided, still open and the next steps into the document first. It asks
one thing, whether the answers settled it (--settled yes|no), and keeps that.

--meet keeps the meeting: only the open questions as its agenda, only the people
they concern.

Nobody sees anybody's answers before the deadline or the last answer.`,
		RunE: func(cmd *cobra.Command, args []string) error {
			path, err := oneFile(args, "close")
			if err != nil {
				return err
			}
			if settled != "" && settled != "yes" && settled != "no" {
				return usage("--settled "+quote(settled)+" is not yes or no", "adjourn round close "+shellQuote(path)+" --settled yes")
			}
			return a.roundClose(cmd.Context(), path, settled, meet, yes)
		},
	}
	cmd.Flags().BoolVar(&yes, "yes", false, "send without asking")
	cmd.Flags().BoolVar(&meet, "meet", false, "keep the meeting, for the open questions only")
	cmd.Flags().StringVar(&settled, "settled", "", "did the answers settle it: yes or no")
	return cmd
}

func (a *app) roundClose(ctx context.Context, path, settled string, meet, yes bool) error {
	cfg, err := readConfig(a.configPath())
	if err != nil {
		return err
	}
	unlock, err := a.lockRound(path)
	if err != nil {
		return err
	}
	defer unlock()
	r, err := a.loadRound(path)
	if err != nil {
		return err
	}
	if err := a.closable(r, meet); err != nil {
		return err
	}
	a.tellMoved(ctx, &r.doc)
	for _, n := range conflicts(&r.doc) {
		a.say("the answers to question %d contradict each other: book twenty minutes with just these people", n)
	}
	if r.doc.State.Closed.IsZero() {
		if settled, err = a.askSettled(settled, meet, path); err != nil {
			return err
		}
	} else {
		a.say("closed on %s already: only what wasn't sent goes out", r.doc.State.Closed.In(r.doc.Zone).Format("2 January 2006"))
	}
	sendErr := a.sendRound(ctx, cfg, r, report.MailOutcome, r.doc.Asked(), yes)
	if sendErr != nil && sendErr != outcome(statusPartly) {
		return sendErr // nobody has the outcome: the round stays open
	}
	if r.doc.State.Closed.IsZero() {
		r.doc.State.Closed, r.doc.State.Settled = a.now().Truncate(time.Second), settled
		if err := r.save(); err != nil {
			return err
		}
		if err := a.recordRound(ctx, &r.doc, meet); err != nil {
			return err
		}
	}
	if err := a.write("", bytes.NewBufferString(steps(&r.doc, meet))); err != nil {
		return err
	}
	return sendErr
}

// closable sees that the answers may be shown, and that there is an outcome.
func (a *app) closable(r *roundFile, meet bool) error {
	d := &r.doc
	switch {
	case len(d.State.Mails) == 0:
		return usage("the round was not sent yet", "adjourn round send "+shellQuote(r.path))
	case len(d.Missing()) > 0 && a.now().Before(d.ReplyBy):
		return usage("answers are missing and there is time left: nobody sees the others' before", "adjourn round status "+shellQuote(r.path))
	case d.Result.Empty() && !meet:
		return usage("what came out is still empty: write down what is decided, still open, and the next steps", "${EDITOR:-vi} "+shellQuote(r.path))
	}
	return nil
}

// askSettled asks whether the answers settled it.
func (a *app) askSettled(said string, meet bool, path string) (string, error) {
	if said != "" {
		return said, nil
	}
	if meet {
		return "no", nil
	}
	in, ok := a.stdin.(*os.File)
	if !ok || !term.IsTerminal(int(in.Fd())) {
		return "", usage("did the answers settle it? without a terminal: --settled yes or no", "adjourn round close "+shellQuote(path)+" --settled yes")
	}
	fmt.Fprint(a.stderr, "adjourn: did the answers settle it? [y/n] ")
	line, err := bufio.NewReader(a.stdin).ReadString('\n')
	switch strings.ToLower(strings.TrimSpace(line)) {
	case "y", "yes":
		return "yes", nil
	case "n", "no":
		return "no", nil
	}
	return "", failed("nothing was closed: "+fmt.Sprint(err), "adjourn round close "+shellQuote(path)+" --settled yes")
}

// recordRound keeps for history what the round gave back.
func (a *app) recordRound(ctx context.Context, d *report.Document, meet bool) error {
	l, err := a.openLedger()
	if err != nil {
		return err
	}
	defer l.Close()
	s := d.State
	r := ledger.Round{ID: s.ID, Topic: s.Topic, Number: s.Number, UID: s.UID, Title: d.Title, Start: s.Start, Settled: s.Settled == "yes", Met: meet, ClosedAt: s.Closed}
	r.PersonTime = time.Duration(s.Headcount*s.Minutes) * time.Minute
	if !meet {
		r.Saving = max(0, r.PersonTime-audit.RoundPrice(len(d.Asked())+1, false))
	}
	if err := l.CloseRound(ctx, r); err != nil {
		return failed(err.Error(), "")
	}
	return nil
}

// steps are what is left to do on the calendar.
func steps(d *report.Document, meet bool) string {
	var b strings.Builder
	when := ""
	if !d.State.Start.IsZero() {
		when = d.State.Start.In(d.Zone).Format("Monday 2 January 2006, 15:04")
	}
	switch {
	case meet:
		fmt.Fprintf(&b, "The meeting stays%s, for the open questions only:\n", on(when))
		concerned := map[string]bool{}
		for _, q := range openQuestions(d) {
			fmt.Fprintf(&b, "  - %s\n", report.Clean(q.Text))
			for _, p := range q.For {
				concerned[p.Email] = true
			}
		}
		b.WriteString("Only these people are needed:\n")
		for _, p := range d.Asked() {
			if concerned[p.Email] {
				fmt.Fprintf(&b, "  - %s\n", report.Clean(p.Email))
			}
		}
		b.WriteString("Make the others optional, and twenty minutes long.\n")
	case when != "":
		fmt.Fprintf(&b, "Don't have the meeting on %s:\n", when)
		b.WriteString("  1. open that day in your calendar, and this meeting\n")
		b.WriteString("  2. delete \"this event\" only, never the series, and let it tell the guests\n")
		b.WriteString("  3. as the reason: the answers are in the outcome mail\n")
	default:
		b.WriteString("Nothing is on the calendar for this round.\n")
	}
	if d.State.Number >= 3 {
		b.WriteString("This was round 3 or later on the same topic: book twenty minutes with just these people.\n")
	}
	return b.String()
}

func on(when string) string {
	if when == "" {
		return ""
	}
	return " on " + when
}
