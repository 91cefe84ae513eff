// Package post sends a mail to an organizer at most once: it claims it in the
// ledger, sends it, and confirms. Whatever ends the run in between, no later
// run sends it again unasked.
package post

import (
	"context"
	"errors"
	"time"

	"adjourn/audit/ledger"
	"adjourn/report/mail"
)

// Mail is one finished mail to one organizer.
type Mail struct {
	Nudge    ledger.Nudge
	Envelope mail.Envelope
	Message  []byte
	// Resend sends a mail of which nobody knows whether it was sent before. Only
	// the user may ask for that.
	Resend bool
}

// Transport is a way out: the Send of a mail.SMTP or a mail.Gmail.
type Transport func(context.Context, mail.Envelope, []byte) error

// UnrecordedError says that the ledger could not be told what became of a
// mail. The mail counts as unsure from the next run on.
type UnrecordedError struct {
	Sent   bool // the mail certainly went out
	Result error
	Err    error // why it can't be recorded
}

func (e *UnrecordedError) Error() string {
	if e.Sent {
		return "the mail was sent, but that could not be recorded: " + e.Err.Error()
	}
	return e.Result.Error() + "; that could not be recorded: " + e.Err.Error()
}

func (e *UnrecordedError) Unwrap() []error {
	if e.Result == nil {
		return []error{e.Err}
	}
	return []error{e.Result, e.Err}
}

// UnclaimedError says that the ledger could not take the claim, on a full disk
// say: nothing was sent.
type UnclaimedError struct{ Err error }

func (e *UnclaimedError) Error() string { return e.Err.Error() }
func (e *UnclaimedError) Unwrap() error { return e.Err }

// Send claims the mail, sends it, and settles the claim. It returns nil once
// the mail was sent and that is recorded; else
//
//   - a [*ledger.Blocked] or [ledger.ErrNoNudge], if another run or an earlier
//     mail stands in the way, or an [*UnclaimedError]: nothing was sent
//   - a [*mail.RefusedError]: nothing was sent, and it may be tried again
//   - any other error of the transport: it is recorded as unsure
//   - an [*UnrecordedError]
//
// An interrupt ends the sending, but never what is to be recorded of it.
func Send(ctx context.Context, l *ledger.Ledger, m Mail, caps ledger.Caps, transport Transport, clock func() time.Time) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	claim := l.Claim
	if m.Resend {
		claim = l.Resend
	}
	id, err := claim(ctx, m.Nudge, caps, clock())
	var blocked *ledger.Blocked
	switch {
	case errors.As(err, &blocked), errors.Is(err, ledger.ErrNoNudge):
		return err
	case err != nil:
		return &UnclaimedError{err}
	}
	result := transport(ctx, m.Envelope, m.Message)
	if err := settle(context.WithoutCancel(ctx), l, id, result, clock()); err != nil {
		return &UnrecordedError{Sent: result == nil, Result: result, Err: err}
	}
	return result
}

// settle records what became of a mail. What isn't certain is unsure.
func settle(ctx context.Context, l *ledger.Ledger, id int64, result error, at time.Time) error {
	var refused *mail.RefusedError
	switch {
	case result == nil:
		return l.Confirm(ctx, id, at)
	case errors.As(result, &refused):
		return l.Refuse(ctx, id, refused.Error(), at)
	}
	return l.MarkUnsure(ctx, id, result.Error(), at)
}
