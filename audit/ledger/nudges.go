package ledger

import (
	"context"
	"database/sql"
	"errors"
	"strings"
	"time"
)

// Nudge is one mail to an organizer about one meeting.
type Nudge struct {
	UID       string // the series'
	Title     string
	Organizer string // the address it goes to
	Headcount int
	// PersonTime is what the meeting takes in four weeks.
	PersonTime time.Duration
}

// State is how far a mail got.
type State string

const (
	Claimed State = "claimed" // a run is sending it
	Sent    State = "sent"
	Refused State = "refused" // it certainly wasn't sent; it may be tried again
	Unsure  State = "unsure"  // nobody knows; see [Ledger.Resend]
)

// Mail is a nudge and what became of it.
type Mail struct {
	ID int64
	Nudge
	State      State
	ClaimedAt  time.Time
	SettledAt  time.Time // zero while claimed
	Reason     string    // why it was refused, or is unsure
	Answer     Answer    // empty until the user recorded one
	AnsweredAt time.Time
}

// ErrNoNudge says that there is no mail in the state that was asked for.
var ErrNoNudge = errors.New("no such mail is in the ledger")

const mailColumns = `id, uid, title, organizer, headcount, person_time, state, claimed_at, settled_at, reason, answer, answered_at`

func scanMail(rows *sql.Rows) (Mail, error) {
	var m Mail
	var personTime, claimed, settled, answered int64
	err := rows.Scan(&m.ID, &m.UID, &m.Title, &m.Organizer, &m.Headcount, &personTime, &m.State,
		&claimed, &settled, &m.Reason, &m.Answer, &answered)
	m.PersonTime, m.ClaimedAt, m.SettledAt, m.AnsweredAt = duration(personTime), instant(claimed), instant(settled), instant(answered)
	return m, err
}

// Nudges are the mails claimed since then, in the order in which they were
// made, whatever became of them.
func (l *Ledger) Nudges(ctx context.Context, since time.Time) ([]Mail, error) {
	all, err := collect(ctx, l.db, scanMail, `SELECT `+mailColumns+` FROM nudges WHERE claimed_at >= ? ORDER BY id`, since.Unix())
	return all, failed("read the ledger", l.path, err)
}

// Unsure are the mails of which nobody knows whether they were sent, those
// whose run died over them included, the earliest first. A mail that a living
// run is just sending isn't among them. In a ledger that is only read, whatever
// is claimed counts as left by a dead one.
func (l *Ledger) Unsure(ctx context.Context, now time.Time) ([]Mail, error) {
	if err := l.reap(ctx, now); err != nil {
		return nil, err
	}
	which := `state = 'unsure'`
	if l.readOnly {
		which = `state IN ('unsure', 'claimed')`
	}
	all, err := collect(ctx, l.db, scanMail, `SELECT `+mailColumns+` FROM nudges WHERE `+which+` ORDER BY id`)
	return all, failed("read the ledger", l.path, err)
}

// reap makes unsure what dead runs left claimed.
func (l *Ledger) reap(ctx context.Context, now time.Time) error {
	if l.readOnly {
		return nil
	}
	_, err := l.sending.alone(ctx, func() error {
		return l.write(ctx, "read the ledger", func(tx *sql.Tx) error {
			_, err := tx.ExecContext(ctx, `UPDATE nudges SET state = 'unsure', settled_at = ?,
				reason = 'the run ended before it knew' WHERE state = 'claimed'`, stamp(now))
			if err != nil {
				return err
			}
			return supersede(ctx, tx)
		})
	})
	return failed("read the ledger", l.path, err)
}

// supersede settles the unsure mails that were sent again, or may have been: the
// later mail stands for both.
func supersede(ctx context.Context, tx *sql.Tx) error {
	_, err := tx.ExecContext(ctx, `UPDATE nudges SET state = 'refused', reason = 'sent again at the user''s wish'
		WHERE state = 'unsure' AND EXISTS (SELECT 1 FROM nudges AS later
			WHERE later.uid = nudges.uid AND later.id > nudges.id AND later.state IN ('sent', 'unsure'))`)
	return err
}

// Confirm settles a claim: the mail was taken.
func (l *Ledger) Confirm(ctx context.Context, id int64, at time.Time) error {
	return l.settle(ctx, id, Sent, "", at)
}

// Refuse settles a claim: this time the mail certainly wasn't sent, and it may
// be tried again, or resent. The reason is shown to the user.
func (l *Ledger) Refuse(ctx context.Context, id int64, reason string, at time.Time) error {
	return l.settle(ctx, id, Refused, reason, at)
}

// MarkUnsure settles a claim: nobody knows whether the mail was sent.
func (l *Ledger) MarkUnsure(ctx context.Context, id int64, reason string, at time.Time) error {
	return l.settle(ctx, id, Unsure, reason, at)
}

// settle ends a claim. If that can't be written the claim stands, and is
// unsure once this run has ended.
func (l *Ledger) settle(ctx context.Context, id int64, state State, reason string, at time.Time) error {
	err := l.write(ctx, "record the mail in the ledger", func(tx *sql.Tx) error {
		err := changed(tx.ExecContext(ctx, `UPDATE nudges SET state = ?, reason = ?, settled_at = ?
			WHERE id = ? AND state = 'claimed'`, state, reason, stamp(at), id))
		if err != nil {
			return err
		}
		return supersede(ctx, tx)
	})
	if err == nil {
		l.sending.leave()
	}
	return err
}

// changed is ErrNoNudge if a statement changed nothing.
func changed(result sql.Result, err error) error {
	if err != nil {
		return err
	}
	n, err := result.RowsAffected()
	if err == nil && n == 0 {
		return ErrNoNudge
	}
	return err
}

func address(s string) string { return strings.ToLower(strings.TrimSpace(s)) }
