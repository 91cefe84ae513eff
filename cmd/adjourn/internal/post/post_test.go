package post

import (
	"context"
	"errors"
	"path/filepath"
	"testing"
	"time"

	"adjourn/audit/ledger"
	"adjourn/report/mail"
)

var (
	monday = time.Date(2026, 9, 7, 8, 0, 0, 0, time.UTC)
	caps   = ledger.Caps{SeriesQuiet: 90 * 24 * time.Hour, OrganizerQuiet: 28 * 24 * time.Hour}
)

func clock() time.Time { return monday }

func theMail(uid string) Mail {
	return Mail{
		Nudge:    ledger.Nudge{UID: uid, Title: "Weekly status", Organizer: "bo@example.org", Headcount: 12, PersonTime: 48 * time.Hour},
		Envelope: mail.Envelope{From: "ana@example.org", To: []string{"bo@example.org"}},
		Message:  []byte("From: ana@example.org\r\nTo: bo@example.org\r\nSubject: " + uid + "\r\n\r\nCould this be written?\r\n"),
	}
}

func open(t *testing.T, path string) *ledger.Ledger {
	t.Helper()
	l, err := ledger.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	return l
}

// mails are those in the ledger.
func mails(t *testing.T, l *ledger.Ledger) []ledger.Mail {
	t.Helper()
	all, err := l.Nudges(context.Background(), time.Time{})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// TestOutcomes is what each end of a sending leaves in the ledger, and whether
// the next run sends.
func TestOutcomes(t *testing.T) {
	for _, c := range []struct {
		name   string
		result error
		state  ledger.State
		again  bool
	}{
		{"sent", nil, ledger.Sent, false},
		{"refused", &mail.RefusedError{Server: "mail.test:587", Doing: "the mail", Reply: "550 no"}, ledger.Refused, true},
		{"refused for now", &mail.RefusedError{Reply: "450 later", Temporary: true}, ledger.Refused, true},
		{"unsure", &mail.UnsureError{Server: "mail.test:587", Reply: "the connection was lost"}, ledger.Unsure, false},
		{"an error of no kind", errors.New("who knows"), ledger.Unsure, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			l := open(t, filepath.Join(t.TempDir(), "ledger.db"))
			ctx, interrupt := context.WithCancel(context.Background())
			err := Send(ctx, l, theMail("status"), caps, func(context.Context, mail.Envelope, []byte) error {
				interrupt() // what became of it is recorded all the same
				return c.result
			}, clock)
			if !errors.Is(err, c.result) {
				t.Errorf("got %v, want %v", err, c.result)
			}
			all := mails(t, l)
			if len(all) != 1 || all[0].State != c.state || c.result != nil && all[0].Reason != c.result.Error() {
				t.Errorf("the ledger has %+v", all)
			}
			sent := 0
			count := func(context.Context, mail.Envelope, []byte) error { sent++; return nil }
			err = Send(context.Background(), l, theMail("status"), caps, count, clock)
			var blocked *ledger.Blocked
			if (sent == 1) != c.again || errors.As(err, &blocked) == c.again {
				t.Errorf("the next run sent %d, %v", sent, err)
			}
			if err := Send(ctx, l, theMail("status"), caps, count, clock); !errors.Is(err, context.Canceled) {
				t.Errorf("an interrupted run goes on: %v", err)
			}
		})
	}
}

// What is unsure is sent again when asked, once.
func TestResend(t *testing.T) {
	ctx := context.Background()
	l := open(t, filepath.Join(t.TempDir(), "ledger.db"))
	sent := 0
	count := func(context.Context, mail.Envelope, []byte) error { sent++; return nil }
	again := theMail("status")
	again.Resend = true
	if err := Send(ctx, l, again, caps, count, clock); !errors.Is(err, ledger.ErrNoNudge) || sent != 0 {
		t.Errorf("resent what was never sent: %v", err)
	}
	lost := func(context.Context, mail.Envelope, []byte) error { return &mail.UnsureError{} }
	Send(ctx, l, theMail("status"), caps, lost, clock)
	if err := Send(ctx, l, again, caps, count, clock); err != nil || sent != 1 {
		t.Errorf("sent %d, %v", sent, err)
	}
	if err := Send(ctx, l, again, caps, count, clock); !errors.Is(err, ledger.ErrNoNudge) || sent != 1 {
		t.Errorf("sent %d, %v", sent, err)
	}
}

// A ledger that fails after the mail went out: the mail is never called
// unsent, and not sent again.
func TestUnrecorded(t *testing.T) {
	for _, result := range []error{nil, &mail.RefusedError{Reply: "550 no"}} {
		path := filepath.Join(t.TempDir(), "ledger.db")
		l := open(t, path)
		err := Send(context.Background(), l, theMail("status"), caps, func(context.Context, mail.Envelope, []byte) error {
			l.Close()
			return result
		}, clock)
		var unrecorded *UnrecordedError
		if !errors.As(err, &unrecorded) || unrecorded.Sent != (result == nil) || result != nil && !errors.Is(err, result) {
			t.Fatalf("got %v", err)
		}
		l = open(t, path)
		if list, err := l.Unsure(context.Background(), monday); err != nil || len(list) != 1 {
			t.Errorf("unsure: %+v, %v; want one", list, err)
		}
		err = Send(context.Background(), l, theMail("status"), caps, func(context.Context, mail.Envelope, []byte) error {
			t.Error("sent again")
			return nil
		}, clock)
		var blocked *ledger.Blocked
		if !errors.As(err, &blocked) {
			t.Errorf("got %v", err)
		}
	}
}

// A claim that can't be written sends nothing, and says so.
func TestUnclaimed(t *testing.T) {
	l := open(t, filepath.Join(t.TempDir(), "ledger.db"))
	l.Close()
	err := Send(context.Background(), l, theMail("status"), caps, func(context.Context, mail.Envelope, []byte) error {
		t.Error("sent without a claim")
		return nil
	}, clock)
	var unclaimed *UnclaimedError
	if !errors.As(err, &unclaimed) {
		t.Errorf("got %v", err)
	}
}
