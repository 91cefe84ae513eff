package main

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
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
		return nil, a.ledgerFailure(err)
	}
	return l, nil
}

// readLedger opens the ledger if there is one: reading leaves no file behind.
// It gives nil where there is none. One that can't be written can still be read,
// which is said.
func (a *app) readLedger() (*ledger.Ledger, error) {
	path := a.ledgerPath()
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	l, err := ledger.Open(path)
	if errors.Is(err, ledger.ErrReadOnly) || errors.Is(err, ledger.ErrFull) {
		if l, readErr := ledger.OpenReadOnly(path); readErr == nil {
			if !a.readOnlySaid {
				a.say("the ledger can't be written, so it is only read: %s", path)
				a.readOnlySaid = true
			}
			return l, nil
		}
	}
	if err != nil {
		return nil, a.ledgerFailure(err)
	}
	return l, nil
}

// ledgerFailure is what is wrong with the ledger, and what can be done about it.
func (a *app) ledgerFailure(err error) error {
	path := a.ledgerPath()
	folder := filepath.Dir(path)
	switch {
	case errors.Is(err, ledger.ErrNewer):
		return failed(err.Error()+": upgrade adjourn, where it was cloned", "git pull && go install ./cmd/adjourn")
	case errors.Is(err, ledger.ErrCorrupt):
		aside := shellQuote(filepath.Join(folder, "damaged"))
		return failed(err.Error()+": restore it from a backup; or move it away, and nobody knows any more who was written to or asked for no more mail",
			"mkdir "+aside+" && mv "+shellQuote(path)+"* "+aside)
	case errors.Is(err, ledger.ErrFull):
		return failed(err.Error(), "df -h "+shellQuote(folder))
	case errors.Is(err, ledger.ErrReadOnly):
		return failed(err.Error(), "ls -ld "+shellQuote(folder)+" "+shellQuote(path))
	}
	return failed(err.Error(), "")
}

// pins are the meetings that are kept live on purpose, by uid. A ledger that
// can't be read is a warning: the report says less, and says so. With quiet it
// isn't said here: the command fails for the same reason, and says it then.
func (a *app) pins(ctx context.Context, quiet bool) map[string]audit.Pin {
	keeps, err := a.keeps(ctx)
	if err != nil {
		if !quiet {
			a.say("kept meetings are not known: %v", err)
			a.sayTry(err)
		}
		return nil
	}
	pins := map[string]audit.Pin{}
	for _, k := range keeps {
		pins[k.UID] = k.Pin
	}
	return pins
}

// keeps are the decisions to keep a meeting, none where there is no ledger.
func (a *app) keeps(ctx context.Context) ([]ledger.Kept, error) {
	l, err := a.readLedger()
	if err != nil || l == nil {
		return nil, err
	}
	defer l.Close()
	keeps, err := l.Keeps(ctx)
	if err != nil {
		return nil, a.ledgerFailure(err)
	}
	return keeps, nil
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
		return a.ledgerFailure(err)
	}
	if err := l.Forget(ctx, a.now().Add(-ledger.Retention), a.quietSince()); err != nil {
		return a.ledgerFailure(err)
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
