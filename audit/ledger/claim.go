package ledger

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"time"

	"adjourn/audit"
)

// Caps are how often somebody is written to; audit.NudgePolicy has the same
// two and says why.
type Caps struct {
	// SeriesQuiet is how long a series isn't raised again unless it grew by
	// half; OrganizerQuiet how long an organizer gets no other mail.
	SeriesQuiet, OrganizerQuiet time.Duration
}

// Why a claim isn't granted.
type Why string

const (
	Stopped    Why = "stopped"    // the organizer wants no mail
	Unsettled  Why = "unsettled"  // a mail about this meeting is being sent, or unsure
	Nudged     Why = "nudged"     // this meeting was raised within its quiet time
	Unanswered Why = "unanswered" // an earlier mail to this organizer has no answer yet
	Quiet      Why = "quiet"      // this organizer had a mail within the quiet time
)

// Blocked is a claim that isn't granted, because of an earlier mail or a stop.
type Blocked struct {
	Why Why
	At  time.Time // of the mail, or the stop, that stands in the way
}

func (b *Blocked) Error() string {
	day := b.At.Format(time.DateOnly)
	switch b.Why {
	case Stopped:
		return "the organizer asked on " + day + " for no more mail"
	case Unsettled:
		return "a mail about this meeting, of " + day + ", may already have been sent"
	case Nudged:
		return "this meeting was raised on " + day + ", and hasn't grown by half since"
	case Unanswered:
		return "the mail of " + day + " to this organizer isn't answered as far as is known"
	case Quiet:
		return "this organizer had a mail on " + day
	}
	return fmt.Sprintf("an earlier mail stands in the way: %s", b.Why)
}

// Claim takes the right to send a mail, before it is sent: of any number of
// runs that want to, one gets it. The others, and whoever comes too early after
// an earlier mail, get a [*Blocked]. An earlier mail dated in the future, by a
// clock since set back, counts as just sent.
//
// Settle the claim with [Ledger.Confirm], [Ledger.Refuse] or
// [Ledger.MarkUnsure].
func (l *Ledger) Claim(ctx context.Context, n Nudge, caps Caps, now time.Time) (id int64, err error) {
	return l.claim(ctx, n, caps, now, false)
}

// Resend claims a mail again of which nobody knows whether it was sent,
// because the user asks for it: [ErrNoNudge] if there is none. Everything else
// that stands in the way of a mail still does. Refuse leaves the earlier mail as
// unsure as it was: that the server can't be reached today says nothing about
// what it took then.
func (l *Ledger) Resend(ctx context.Context, n Nudge, caps Caps, now time.Time) (id int64, err error) {
	if err := l.reap(ctx, now); err != nil {
		return 0, err
	}
	return l.claim(ctx, n, caps, now, true)
}

// claim writes a claim, unless something stands in the way: then nothing is
// written. With again there has to be an unsure mail, which doesn't count then.
func (l *Ledger) claim(ctx context.Context, n Nudge, caps Caps, now time.Time, again bool) (id int64, err error) {
	const doing = "claim the mail in the ledger"
	n.Organizer = address(n.Organizer)
	if err := l.sending.enter(ctx); err != nil {
		return 0, failed(doing, l.path, err)
	}
	err = l.write(ctx, doing, func(tx *sql.Tx) error {
		if err := inTheWay(ctx, tx, n, caps, now, again); err != nil {
			return err
		}
		result, err := tx.ExecContext(ctx, `INSERT INTO nudges
			(uid, title, organizer, headcount, person_time, state, claimed_at) VALUES (?, ?, ?, ?, ?, 'claimed', ?)`,
			n.UID, n.Title, n.Organizer, n.Headcount, seconds(n.PersonTime), stamp(now))
		if err != nil {
			return err
		}
		id, err = result.LastInsertId()
		return err
	})
	if err != nil {
		l.sending.leave()
		return 0, err
	}
	return id, nil
}

// inTheWay is a [*Blocked] if this mail may not be sent now, and ErrNoNudge if it
// is to be sent again and isn't unsure.
func inTheWay(ctx context.Context, tx *sql.Tx, n Nudge, caps Caps, now time.Time, again bool) error {
	var stopped int64
	switch err := tx.QueryRowContext(ctx, `SELECT stopped_at FROM stops WHERE address = ?`, n.Organizer).Scan(&stopped); err {
	case sql.ErrNoRows:
	case nil:
		return &Blocked{Why: Stopped, At: instant(stopped)}
	default:
		return err
	}
	earlier, err := collect(ctx, tx, scanMail, `SELECT `+mailColumns+` FROM nudges
		WHERE (uid = ? OR organizer = ?) AND state <> 'refused' ORDER BY id DESC`, n.UID, n.Organizer)
	if err != nil {
		return err
	}
	if again {
		unsure := func(m Mail) bool { return m.UID == n.UID && m.State == Unsure }
		claimed := func(m Mail) bool { return m.UID == n.UID && m.State == Claimed } // a run is just at it
		if !slices.ContainsFunc(earlier, unsure) || slices.ContainsFunc(earlier, claimed) {
			return ErrNoNudge
		}
		earlier = slices.DeleteFunc(earlier, unsure)
	}
	for _, rule := range []struct {
		why  Why
		hits func(Mail) bool
	}{
		{Unsettled, func(m Mail) bool { return m.UID == n.UID && m.State != Sent }},
		{Nudged, func(m Mail) bool {
			return m.UID == n.UID && now.Sub(m.ClaimedAt) < caps.SeriesQuiet &&
				!audit.Grown(n.Headcount, m.Headcount) && !audit.Grown(n.PersonTime, m.PersonTime)
		}},
		{Unanswered, func(m Mail) bool { return m.Organizer == n.Organizer && m.Answer == "" }},
		{Quiet, func(m Mail) bool { return m.Organizer == n.Organizer && now.Sub(m.ClaimedAt) < caps.OrganizerQuiet }},
	} {
		for _, m := range earlier {
			if rule.hits(m) {
				return &Blocked{Why: rule.why, At: m.ClaimedAt}
			}
		}
	}
	return nil
}
