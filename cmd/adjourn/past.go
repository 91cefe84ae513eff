package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
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

// record keeps an audit in the ledger, and lets go of what is too old.
func (a *app) record(ctx context.Context, r *audit.Audit) error {
	l, err := a.openLedger()
	if err != nil {
		return err
	}
	defer l.Close()
	if err := l.Record(ctx, r, a.now()); err != nil {
		return failed(err.Error(), "")
	}
	if err := l.Forget(ctx, a.now().Add(-ledger.Retention)); err != nil {
		return failed(err.Error(), "")
	}
	return nil
}

// since is what recorded audits of the same calendar add to a report of this
// one: nothing, where nothing was recorded or it can't be read. What was given
// back is the ledger's alone, so that it doesn't depend on the window shown.
func (a *app) since(ctx context.Context, r *audit.Audit) report.Since {
	l, err := a.readLedger()
	if err != nil || l == nil {
		return report.Since{}
	}
	defer l.Close()
	known, err := readPast(ctx, l)
	if err != nil {
		return report.Since{}
	}
	for _, c := range known.calendars {
		if !c.Is(audit.CalendarOf(r)) {
			continue
		}
		past := audit.History(c.audits, known.nudges, known.rounds)
		s := report.Since{Past: &past}
		if trend, ok := audit.TrendOf(r, c.audits); ok {
			s.Trend = &trend
		}
		return s
	}
	return report.Since{}
}

// pastRuns are what history is read from.
type pastRuns struct {
	calendars []recordedCalendar // in the order in which they were first looked at
	nudges    []audit.PastNudge
	rounds    []audit.PastRound
}

// recordedCalendar is a calendar and its recorded audits.
type recordedCalendar struct {
	audit.Calendar
	audits []*audit.Audit
}

func readPast(ctx context.Context, l *ledger.Ledger) (known pastRuns, err error) {
	all, err := l.Audits(ctx, time.Time{})
	if err != nil {
		return known, err
	}
	for i := range all {
		r := &all[i].Audit
		at := slices.IndexFunc(known.calendars, func(c recordedCalendar) bool { return c.Is(audit.CalendarOf(r)) })
		if at < 0 {
			at = len(known.calendars)
			known.calendars = append(known.calendars, recordedCalendar{Calendar: audit.CalendarOf(r)})
		}
		known.calendars[at].audits = append(known.calendars[at].audits, r)
	}
	past, err := l.Past(ctx)
	if err != nil {
		return known, err
	}
	known.nudges = past.Nudges
	rounds, err := l.Rounds(ctx)
	for _, r := range rounds {
		if !r.Start.IsZero() {
			r.Start = r.Start.In(machineZone()) // where no calendar tells its zone
		}
		known.rounds = append(known.rounds, audit.PastRound{
			UID: r.UID, Title: r.Title, Start: r.Start, PersonTime: r.PersonTime, Price: r.PersonTime - r.Saving, Settled: r.Settled, Met: r.Met,
		})
	}
	return known, err
}

// sourceNames are what a run reads, as later runs know it again: whole paths,
// names of feeds, of a feed's address, which is a secret, its host and a hash,
// and without any the calendars of Google.
func sourceNames(sources, calendars []string) []string {
	var names []string
	for _, s := range sources {
		switch {
		case isAddress(s):
			sum := sha256.Sum256([]byte(s))
			s = sourceLabel(s) + " #" + hex.EncodeToString(sum[:4])
		case isFeedName(s) || s == "-":
		default:
			if path, err := filepath.Abs(s); err == nil {
				s = path
			}
		}
		names = append(names, s)
	}
	if len(sources) == 0 {
		for _, c := range calendars {
			names = append(names, "google:"+c)
		}
	}
	return names
}
