package main

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"strings"
	"time"

	"adjourn/audit"
	"adjourn/audit/ledger"
	"adjourn/report"
)

// ledgerPath is where earlier runs left what they know.
func (a *app) ledgerPath() string { return a.statePath("ledger.db") }

// openLedger opens the ledger, or makes one.
func (a *app) openLedger() (*ledger.Ledger, error) {
	l, err := ledger.Open(a.ledgerPath())
	if err != nil {
		return nil, failed(err.Error(), "ls -l "+shellQuote(a.ledgerPath()))
	}
	return l, nil
}

// readLedger opens the ledger if there is one: reading leaves no file behind.
// It gives nil where there is none.
func (a *app) readLedger() (*ledger.Ledger, error) {
	if _, err := os.Stat(a.ledgerPath()); errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	return a.openLedger()
}

// pins are the meetings that are kept live on purpose, by uid. A ledger that
// can't be read is a warning: the report says less, and says so.
func (a *app) pins(ctx context.Context) map[string]audit.Pin {
	l, err := a.readLedger()
	if err != nil {
		a.say("kept meetings are not known: %v", err)
		return nil
	}
	if l == nil {
		return nil
	}
	defer l.Close()
	keeps, err := l.Keeps(ctx)
	if err != nil {
		a.say("kept meetings are not known: %v", err)
		return nil
	}
	pins := map[string]audit.Pin{}
	for _, k := range keeps {
		pins[k.UID] = k.Pin
	}
	return pins
}

// calendarKey names the calendar that an audit is of, so that its audits find
// one another whatever file they were read from.
func calendarKey(r *audit.Audit, sources []string) string {
	if len(r.Me) > 0 {
		return strings.Join(r.Me, ",")
	}
	var labels []string
	for _, s := range sources {
		labels = append(labels, sourceLabel(s))
	}
	return strings.Join(labels, ",")
}

// record keeps an audit in the ledger, and lets go of what is too old.
func (a *app) record(ctx context.Context, r *audit.Audit, sources []string) error {
	l, err := a.openLedger()
	if err != nil {
		return err
	}
	defer l.Close()
	if err := l.Record(ctx, r, calendarKey(r, sources), a.now()); err != nil {
		return failed(err.Error(), "")
	}
	if err := l.Forget(ctx, a.now().Add(-ledger.Retention), a.quietSince()); err != nil {
		return failed(err.Error(), "")
	}
	return nil
}

// quietSince is when the time began in which a series isn't raised again: what
// happened since is never forgotten by age.
func (a *app) quietSince() time.Time { return a.now().Add(-audit.DefaultNudgePolicy().SeriesQuiet) }

// since is what earlier runs add to a report of this audit: nothing, where
// nothing was recorded or it can't be read.
func (a *app) since(ctx context.Context, r *audit.Audit, sources []string) report.Since {
	l, err := a.readLedger()
	if err != nil || l == nil {
		return report.Since{}
	}
	defer l.Close()
	earlier, nudges, err := recorded(ctx, l, calendarKey(r, sources))
	if err != nil || len(earlier) == 0 {
		return report.Since{}
	}
	past := audit.History(append(earlier, r), nudges)
	if past.Rounds, err = closedRounds(ctx, l); err != nil {
		return report.Since{}
	}
	s := report.Since{Past: &past}
	if trend, ok := audit.TrendOf(r, earlier); ok {
		s.Trend = &trend
	}
	return s
}

// recorded are the audits of one calendar and the nudges that were sent; ""
// stands for every calendar.
func recorded(ctx context.Context, l *ledger.Ledger, calendar string) ([]*audit.Audit, []audit.PastNudge, error) {
	all, err := l.Audits(ctx, time.Time{})
	if err != nil {
		return nil, nil, err
	}
	var audits []*audit.Audit
	for i := range all {
		if calendar == "" || all[i].Source == calendar {
			audits = append(audits, &all[i].Audit)
		}
	}
	past, err := l.Past(ctx)
	return audits, past.Nudges, err
}

// closedRounds counts the rounds that were closed.
func closedRounds(ctx context.Context, l *ledger.Ledger) (audit.Rounds, error) {
	rounds, err := l.Rounds(ctx)
	if err != nil {
		return audit.Rounds{}, failed(err.Error(), "")
	}
	var r audit.Rounds
	for _, one := range rounds {
		r.Closed++
		r.GivenBack += one.Saving
		if one.Settled {
			r.Settled++
		}
		if one.Met {
			r.Met++
		}
	}
	return r, nil
}
