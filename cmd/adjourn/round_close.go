package main

import (
	"bufio"
	"bytes"
	"cmp"
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
	cfg, r, unlock, err := a.holdRound(path, a.loadRound)
	if err != nil {
		return err
	}
	defer unlock()
	if err := a.closable(r, meet, settled); err != nil {
		return err
	}
	where := a.meetingNow(ctx, &r.doc)
	a.tellMeeting(&r.doc, where)
	if where.moved {
		r.doc.State.Start = where.start // it is that day which is off, or stays
	}
	r.doc.Gone = where.gone
	for _, c := range r.doc.Conflicts() {
		a.say("%s", conflictLine(c))
	}
	sendErr, err := a.closeAndSend(ctx, cfg, r, settled, meet, yes)
	if err != nil {
		return err
	}
	if err := a.write("", bytes.NewBufferString(steps(&r.doc, r.path))); err != nil {
		return err
	}
	return sendErr
}

// closeAndSend settles how the round ends, sends that, and keeps it. Where
// nobody got the outcome, the round stays open.
func (a *app) closeAndSend(ctx context.Context, cfg config, r *roundFile, settled string, meet, yes bool) (sendErr, err error) {
	s := &r.doc.State
	before := *s
	closed := !s.Closed.IsZero()
	if closed {
		a.say("closed on %s already: only what wasn't sent goes out", s.Closed.In(r.doc.Zone).Format("2 January 2006"))
		if meet && s.Settled == "no" {
			s.Met = true
		}
	} else {
		if settled, err = a.askSettled(settled, meet, r.path); err != nil {
			return nil, err
		}
		s.Settled, s.Met = settled, meet || s.Stays
	}
	sendErr = a.sendRound(ctx, cfg, r, report.MailOutcome, r.doc.Asked(), yes)
	if sendErr != nil && sendErr != outcome(statusPartly) {
		if s.Settled, s.Met = before.Settled, before.Met; len(s.Mails) == len(before.Mails) && r.changed() {
			return nil, cmp.Or(r.save(), sendErr)
		}
		return nil, sendErr
	}
	if closed && s.Met == before.Met {
		return sendErr, nil
	}
	if !closed {
		s.Closed = a.now().Truncate(time.Second)
	}
	if err := r.save(); err != nil {
		return nil, err
	}
	return sendErr, a.recordRound(ctx, &r.doc, s.Met)
}

// closable sees that the answers may be shown, and that there is an outcome.
func (a *app) closable(r *roundFile, meet bool, settled string) error {
	d := &r.doc
	switch {
	case len(d.State.Mails) == 0:
		return usage("the round was not sent yet", "adjourn round send "+shellQuote(r.path))
	case len(d.Missing()) > 0 && a.now().Before(d.ReplyBy):
		return usage("answers are missing and there is time left: nobody sees the others' before", "adjourn round status "+shellQuote(r.path))
	case meet && settled == "yes":
		return usage("the meeting is kept for what is open: --meet goes with --settled no", "adjourn round close "+shellQuote(r.path)+" --meet")
	case meet && d.State.Closed.IsZero() && len(d.Open()) == 0:
		return usage("nothing is open that the meeting could be kept for: write it down under what is still open", "${EDITOR:-vi} "+shellQuote(r.path))
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
