package ledger

import (
	"context"
	"database/sql"
	"time"
)

// Round is a round of questions that was closed.
type Round struct {
	ID, Topic  string
	Number     int       // on this topic, from 1
	UID, Title string    // of the meeting; empty without one
	Start      time.Time // of the occurrence; zero without one
	// PersonTime is what the occurrence would have taken, Saving what was given
	// back: nothing where it was held after all.
	PersonTime, Saving time.Duration
	Settled            bool // the answers settled it
	Met                bool // the meeting was held after all
	ClosedAt           time.Time
}

const roundColumns = `id, topic, number, uid, title, person_time, saving, settled, met, closed_at, start`

// CloseRound records a closed round. Closing it again takes its place.
func (l *Ledger) CloseRound(ctx context.Context, r Round) error {
	return l.write(ctx, "record the round in the ledger", func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `INSERT OR REPLACE INTO rounds (`+roundColumns+`) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
			r.ID, r.Topic, r.Number, r.UID, r.Title, seconds(r.PersonTime), seconds(r.Saving), r.Settled, r.Met, stamp(r.ClosedAt), stamp(r.Start))
		return err
	})
}

// Rounds are the closed rounds, the oldest first.
func (l *Ledger) Rounds(ctx context.Context) ([]Round, error) {
	all, err := collect(ctx, l.db, scanRound, `SELECT `+roundColumns+` FROM rounds ORDER BY closed_at, id`)
	return all, failed("read the rounds in the ledger", l.path, err)
}

func scanRound(rows *sql.Rows) (r Round, err error) {
	var personTime, saving, closed, start int64
	err = rows.Scan(&r.ID, &r.Topic, &r.Number, &r.UID, &r.Title, &personTime, &saving, &r.Settled, &r.Met, &closed, &start)
	r.PersonTime, r.Saving = time.Duration(personTime)*time.Second, time.Duration(saving)*time.Second
	r.ClosedAt, r.Start = instant(closed), instant(start)
	return r, err
}
