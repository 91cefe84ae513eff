package ledger

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	"adjourn/audit"
)

// Answer is what came back on a mail, as the user recorded it.
type Answer string

const (
	AnswerKeep  Answer = "keep"     // the meeting stays live
	AnswerStop  Answer = "stop"     // no more mail
	AnswerOther Answer = "answered" // anything else
)

// Kept is a meeting that somebody decided to keep live. Its title is empty
// where the meeting is private.
type Kept struct {
	audit.PastKeep
	Title string
	At    time.Time
}

// Stop is an address that gets no more mail.
type Stop struct {
	Address string
	At      time.Time
}

// Keep records that a meeting stays live, in place of an earlier decision on
// it; a mail about it that waited for an answer has one now.
func (l *Ledger) Keep(ctx context.Context, k Kept) error {
	if err := l.reap(ctx, k.At); err != nil {
		return err
	}
	return l.write(ctx, "record the keep in the ledger", func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `INSERT OR REPLACE INTO keeps
			(uid, title, why, headcount, duration, cadence, kept_at) VALUES (?, ?, ?, ?, ?, ?, ?)`,
			k.UID, k.Title, k.Why, k.Headcount, seconds(k.Duration), k.Cadence, stamp(k.At))
		if err != nil {
			return err
		}
		_, err = answer(ctx, tx, AnswerKeep, k.At, `uid = ?`, k.UID)
		return err
	})
}

// Keeps are the meetings to keep, in the order in which it was decided.
func (l *Ledger) Keeps(ctx context.Context) ([]Kept, error) {
	scan := func(rows *sql.Rows) (k Kept, err error) {
		var length, at int64
		err = rows.Scan(&k.UID, &k.Title, &k.Why, &k.Headcount, &length, &k.Cadence, &at)
		k.Duration, k.At = duration(length), instant(at)
		return k, err
	}
	all, err := collect(ctx, l.db, scan, `SELECT uid, title, why, headcount, duration, cadence, kept_at FROM keeps ORDER BY kept_at, uid`)
	return all, failed("read the ledger", l.path, err)
}

// DropKeep takes a keep back, and says whether there was one.
func (l *Ledger) DropKeep(ctx context.Context, uid string) (bool, error) {
	return l.drop(ctx, `DELETE FROM keeps WHERE uid = ?`, uid)
}

// Stop records that an address gets no more mail. The first time counts; mails
// to it that waited for an answer have one now.
func (l *Ledger) Stop(ctx context.Context, to string, at time.Time) error {
	to = address(to)
	if err := l.reap(ctx, at); err != nil {
		return err
	}
	return l.write(ctx, "record the stop in the ledger", func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, `INSERT OR IGNORE INTO stops (address, stopped_at) VALUES (?, ?)`, to, stamp(at)); err != nil {
			return err
		}
		_, err := answer(ctx, tx, AnswerStop, at, `organizer = ?`, to)
		return err
	})
}

// Stops are the addresses that get no more mail, in alphabetical order.
func (l *Ledger) Stops(ctx context.Context) ([]Stop, error) {
	scan := func(rows *sql.Rows) (s Stop, err error) {
		var at int64
		err = rows.Scan(&s.Address, &at)
		s.At = instant(at)
		return s, err
	}
	all, err := collect(ctx, l.db, scan, `SELECT address, stopped_at FROM stops ORDER BY address`)
	return all, failed("read the ledger", l.path, err)
}

// Unstop takes a stop back, and says whether there was one.
func (l *Ledger) Unstop(ctx context.Context, to string) (bool, error) {
	return l.drop(ctx, `DELETE FROM stops WHERE address = ?`, address(to))
}

// drop deletes and says whether there was something to delete.
func (l *Ledger) drop(ctx context.Context, statement, key string) (found bool, err error) {
	err = l.write(ctx, "change the ledger", func(tx *sql.Tx) error {
		result, err := tx.ExecContext(ctx, statement, key)
		if err != nil {
			return err
		}
		n, err := result.RowsAffected()
		found = n > 0
		return err
	})
	return found, err
}

// Answer records that an organizer answered the mail about a meeting:
// [ErrNoNudge] if none waits for an answer. Whoever answered an unsure mail got
// it, so it counts as sent from now on.
func (l *Ledger) Answer(ctx context.Context, uid string, how Answer, at time.Time) error {
	if how != AnswerKeep && how != AnswerStop && how != AnswerOther {
		return fmt.Errorf("no kind of answer: %q", how)
	}
	if err := l.reap(ctx, at); err != nil {
		return err
	}
	return l.write(ctx, "record the answer in the ledger", func(tx *sql.Tx) error {
		n, err := answer(ctx, tx, how, at, `uid = ?`, uid)
		if err == nil && n == 0 {
			return ErrNoNudge
		}
		return err
	})
}

// answer records one on the mails that were sent, or may have been, and have
// none yet.
func answer(ctx context.Context, tx *sql.Tx, how Answer, at time.Time, which, key string) (int64, error) {
	result, err := tx.ExecContext(ctx, `UPDATE nudges SET state = 'sent', answer = ?, answered_at = ?
		WHERE state IN ('sent', 'unsure') AND answer = '' AND `+which, how, stamp(at), key)
	if err != nil {
		return 0, err
	}
	return result.RowsAffected()
}

// Past is what audit.Nudges needs to know of earlier runs. A mail that is
// being sent, or unsure, counts as sent.
func (l *Ledger) Past(ctx context.Context) (audit.PastMail, error) {
	var past audit.PastMail
	keeps, err := l.Keeps(ctx)
	if err != nil {
		return past, err
	}
	for _, k := range keeps {
		past.Keeps = append(past.Keeps, k.PastKeep)
	}
	stops, err := l.Stops(ctx)
	if err != nil {
		return past, err
	}
	for _, s := range stops {
		past.Stops = append(past.Stops, s.Address)
	}
	mails, err := l.Nudges(ctx, time.Unix(0, 0))
	if err != nil {
		return past, err
	}
	for _, m := range mails {
		if m.State != Refused {
			past.Nudges = append(past.Nudges, audit.PastNudge{UID: m.UID, Organizer: m.Organizer, SentAt: m.ClaimedAt,
				Headcount: m.Headcount, PersonTime: m.PersonTime, Answered: m.Answer != ""})
		}
	}
	return past, nil
}
