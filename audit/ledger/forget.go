package ledger

import (
	"context"
	"database/sql"
	"time"
)

// Forget deletes the audits recorded and the mails claimed before then, out of
// the file too. Decisions stay, because they still hold: keeps, stops, and
// mails that aren't settled, which could otherwise be sent twice.
func (l *Ledger) Forget(ctx context.Context, olderThan time.Time) error {
	return l.forget(ctx, olderThan.Unix(),
		`DELETE FROM audits WHERE recorded_at < ?`,
		`DELETE FROM nudges WHERE claimed_at < ? AND state IN ('sent', 'refused')`,
		`DELETE FROM rounds WHERE closed_at < ?`)
}

// ForgetAll deletes everything. Whoever was written to, or said stop, is
// unknown from now on. [ErrBusy] while a run is sending.
func (l *Ledger) ForgetAll(ctx context.Context) error {
	ran, err := l.sending.alone(ctx, func() error {
		return l.forget(ctx, nil, `DELETE FROM audits`, `DELETE FROM nudges`, `DELETE FROM keeps`, `DELETE FROM stops`, `DELETE FROM rounds`)
	})
	if err == nil && !ran {
		err = ErrBusy
	}
	return failed("forget in the ledger", l.path, err)
}

// forget deletes, and empties the write-ahead log, which still holds what was
// deleted. If another run is reading, the log is emptied when the last closes.
func (l *Ledger) forget(ctx context.Context, before any, statements ...string) error {
	const doing = "forget in the ledger"
	err := l.write(ctx, doing, func(tx *sql.Tx) error {
		for _, s := range statements {
			var args []any
			if before != nil {
				args = append(args, before)
			}
			if _, err := tx.ExecContext(ctx, s, args...); err != nil {
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
