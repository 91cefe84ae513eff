package main

import (
	"context"
	"slices"
	"strings"
	"time"

	"adjourn/audit/ledger"
	"adjourn/report"
)

// weeklySending is which drafts a run sends by itself, or why it sends none.
type weeklySending struct {
	ready []draftedMail
	why   string // empty where nothing is to be sent at all
}

// weeklySending sends the drafts where the config allows it, a nudge was once
// sent by hand, and the hour is right. It is settled before the report is
// shown, which says it of each draft.
func (a *app) weeklySending(ctx context.Context, cfg config, j *judging, drafts []draftedMail) (weeklySending, error) {
	if cfg.Nudge.Weekly != "send" || len(drafts) == 0 {
		return weeklySending{}, nil
	}
	byHand, err := a.nudgedBefore(ctx)
	switch {
	case err != nil:
		return weeklySending{}, err
	case !byHand:
		a.say("no nudge was ever sent by hand, so none is sent by itself: %s", strings.TrimSpace("adjourn nudge --send "+j.said()))
		return weeklySending{why: "none was ever sent by hand"}, nil
	case waits(drafts, nudgeFlags{}):
		return weeklySending{why: drafts[0].Detail}, nil
	}
	return weeklySending{ready: drafts}, nil
}

// nudgedBefore says whether a nudge was ever sent.
func (a *app) nudgedBefore(ctx context.Context) (bool, error) {
	l, err := a.readLedger()
	if err != nil || l == nil {
		return false, err
	}
	defer l.Close()
	mails, err := l.Nudges(ctx, time.Time{})
	if err != nil {
		return false, a.ledgerFailure(err)
	}
	return slices.ContainsFunc(mails, func(m ledger.Mail) bool { return m.State == ledger.Sent }), nil
}

// weeklyDraft is a draft as the report shows it, with what this run does.
func (a *app) weeklyDraft(j *judging, d draftedMail, s weeklySending) report.WeeklyDraft {
	return report.WeeklyDraft{
		Message: d.message, Command: a.nudgeCommandFor(j, d.Series),
		Sends: len(s.ready) > 0, WhyNot: s.why,
	}
}

// sendWeekly sends what is ready.
func (a *app) sendWeekly(ctx context.Context, cfg config, s weeklySending) (sent int, err error) {
	if len(s.ready) == 0 {
		return 0, nil
	}
	l, err := a.openLedger()
	if err != nil {
		return 0, err
	}
	defer l.Close()
	transport, err := a.transport(ctx, cfg)
	if err != nil {
		return 0, err
	}
	return a.sendAll(ctx, l, transport, s.ready, false)
}
