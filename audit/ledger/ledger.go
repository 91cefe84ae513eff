// Package ledger keeps what earlier runs left behind: audits, the mails to
// organizers, and what people decided about them.
//
// It is one SQLite file on the user's own disk, whose tables schema.sql
// describes; nothing outside this package knows that. It reads no clock: the
// time comes in as a parameter. Several runs may use it at once.
package ledger

import (
	"context"
	"database/sql"
	"time"

	_ "modernc.org/sqlite" // the driver "sqlite"
)

// Retention is how long audits and settled mails are kept if nobody says
// otherwise: two years, so that a year can be seen against the one before.
const Retention = 2 * 365 * 24 * time.Hour

// patience is how long to wait for another run's transaction, which takes
// milliseconds.
const patience = 10 * time.Second

// Ledger is an open ledger. Its methods can be used by several goroutines.
type Ledger struct {
	path     string
	db       *sql.DB
	readOnly bool
	sending  sending
}

// Close gives the file back. A claim that is still open is unsure from now on.
func (l *Ledger) Close() error {
	err := l.db.Close()
	l.sending.close()
	return failed("close the ledger", l.path, err)
}

// write runs change in one transaction that holds the only right to write from
// its beginning: what it reads is still true when it commits.
func (l *Ledger) write(ctx context.Context, doing string, change func(tx *sql.Tx) error) error {
	tx, err := l.db.BeginTx(ctx, nil)
	if err != nil {
		return failed(doing, l.path, err)
	}
	defer tx.Rollback()
	if err := change(tx); err != nil {
		return failed(doing, l.path, err)
	}
	return failed(doing, l.path, tx.Commit())
}

// querier is a transaction, or the ledger outside one.
type querier interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

// collect reads all rows of a query.
func collect[T any](ctx context.Context, q querier, scan func(*sql.Rows) (T, error), query string, args ...any) ([]T, error) {
	rows, err := q.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var all []T
	for rows.Next() {
		one, err := scan(rows)
		if err != nil {
			return nil, err
		}
		all = append(all, one)
	}
	return all, rows.Err()
}

// stamp is how an instant is stored: seconds since 1970, 0 for none.
func stamp(t time.Time) int64 {
	if t.IsZero() {
		return 0
	}
	return t.Unix()
}

// instant reads a stamp back.
func instant(seconds int64) time.Time {
	if seconds == 0 {
		return time.Time{}
	}
	return time.Unix(seconds, 0).UTC()
}

func seconds(d time.Duration) int64  { return int64(d / time.Second) }
func duration(s int64) time.Duration { return time.Duration(s) * time.Second }
