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

// record keeps an audit in the ledger, and lets go of what is too old.
func (a *app) record(ctx context.Context, r *audit.Audit) error {
	l, err := a.openLedger()
	if err != nil {
		return err
	}
	defer l.Close()
	if err := l.Record(ctx, r, a.now()); err != nil {
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
