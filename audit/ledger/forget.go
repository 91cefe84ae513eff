package ledger

import (
	"context"
	"database/sql"
	"time"
)

// Forget deletes the audits recorded, the mails claimed and the rounds closed
// before then, out of the file too. What still decides whether a mail goes out
// stays, however old: keeps, stops, mails that aren't settled, which could
// otherwise be sent twice, mails without an answer, the last one that was sent,
// and those of a series' quiet time, which began at quietSince.
func (l *Ledger) Forget(ctx context.Context, olderThan, quietSince time.Time) error {
	before := sql.Named("before", olderThan.Unix())
	return l.forget(ctx,
		statement{`DELETE FROM audits WHERE recorded_at < :before`, []any{before}},
		statement{`DELETE FROM nudges WHERE claimed_at < :before AND (state = 'refused'
			OR state = 'sent' AND answer <> '' AND claimed_at < :quiet AND id < (SELECT max(id) FROM nudges WHERE state = 'sent'))`,
			[]any{before, sql.Named("quiet", quietSince.Unix())}},
		statement{`DELETE FROM rounds WHERE closed_at < :before`, []any{before}})
}

// ForgetAll deletes everything. Whoever was written to, or said stop, is
// unknown from now on. [ErrBusy] while a run is sending.
func (l *Ledger) ForgetAll(ctx context.Context) error {
	ran, err := l.sending.alone(ctx, func() error {
		var all []statement
		for _, table := range []string{"audits", "nudges", "keeps", "stops", "rounds"} {
			all = append(all, statement{text: `DELETE FROM ` + table})
		}
		return l.forget(ctx, all...)
	})
	if err == nil && !ran {
		err = ErrBusy
	}
	return failed("forget in the ledger", l.path, err)
}

// statement is one deletion with its values.
type statement struct {
	text string
	args []any
}

// forget deletes, and empties the write-ahead log, which still holds what was
// deleted. If another run is reading, the log is emptied when the last closes.
func (l *Ledger) forget(ctx context.Context, statements ...statement) error {
	const doing = "forget in the ledger"
	err := l.write(ctx, doing, func(tx *sql.Tx) error {
		for _, s := range statements {
			if _, err := tx.ExecContext(ctx, s.text, s.args...); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	_, err = l.db.ExecContext(ctx, `PRAGMA wal_checkpoint(TRUNCATE)`)
	return failed(doing, l.path, err)
}
