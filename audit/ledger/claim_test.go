package ledger

import (
	"context"
	"errors"
	"slices"
	"testing"
	"time"

	"adjourn/audit"
)

var caps = Caps{SeriesQuiet: 90 * day, OrganizerQuiet: 28 * day}

func status() Nudge {
	return Nudge{UID: "status", Title: "Weekly status", Organizer: "Bo@Example.org", Headcount: 12, PersonTime: 48 * time.Hour}
}

func planning() Nudge {
	return Nudge{UID: "planning", Title: "Planning", Organizer: "bo@example.org", Headcount: 5, PersonTime: 5 * time.Hour}
}

// claim claims, and settles as told.
func claim(t *testing.T, l *Ledger, n Nudge, as State, at time.Time) {
	t.Helper()
	ctx := context.Background()
	id, err := l.Claim(ctx, n, caps, at)
	if err != nil {
		t.Fatal(err)
	}
	switch as {
	case Sent:
		err = l.Confirm(ctx, id, at)
	case Refused:
		err = l.Refuse(ctx, id, "the server said no", at)
	case Unsure:
		err = l.MarkUnsure(ctx, id, "the connection was lost", at)
	}
	if err != nil {
		t.Fatal(err)
	}
}

func do(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// TestClaim is the table of what stands in the way of a mail about the weekly
// status, after something that happened on Monday.
func TestClaim(t *testing.T) {
	ctx := context.Background()
	with := func(n Nudge, change func(*Nudge)) Nudge { change(&n); return n }
	other := with(status(), func(n *Nudge) { n.UID, n.Organizer = "other", "cy@example.org" })
	for _, c := range []struct {
		name   string
		before func(*testing.T, *Ledger)
		mail   Nudge
		after  time.Duration
		want   Why
	}{
		{"nothing", func(*testing.T, *Ledger) {}, status(), 0, ""},
		{"being sent", func(t *testing.T, l *Ledger) { claim(t, l, status(), Claimed, monday) }, status(), 0, Unsettled},
		{"still being sent after a year", func(t *testing.T, l *Ledger) { claim(t, l, status(), Claimed, monday) }, status(), 365 * day, Unsettled},
		{"unsure", func(t *testing.T, l *Ledger) { claim(t, l, status(), Unsure, monday) }, status(), 365 * day, Unsettled},
		{"unsure, and grown", func(t *testing.T, l *Ledger) { claim(t, l, status(), Unsure, monday) },
			with(status(), func(n *Nudge) { n.Headcount = 40 }), 365 * day, Unsettled},
		{"refused", func(t *testing.T, l *Ledger) { claim(t, l, status(), Refused, monday) }, status(), 0, ""},
		{"sent a day short", answered(status(), AnswerOther), status(), 90*day - time.Second, Nudged},
		{"sent long ago", answered(status(), AnswerOther), status(), 90 * day, ""},
		{"sent, not answered, long ago", func(t *testing.T, l *Ledger) { claim(t, l, status(), Sent, monday) }, status(), 365 * day, Unanswered},
		{"sent, half as many again", answered(status(), AnswerOther), with(status(), func(n *Nudge) { n.Headcount = 18 }), 29 * day, ""},
		{"sent, not quite half as many", answered(status(), AnswerOther), with(status(), func(n *Nudge) { n.Headcount = 17 }), 29 * day, Nudged},
		{"sent, half as long again", answered(status(), AnswerOther), with(status(), func(n *Nudge) { n.PersonTime = 72 * time.Hour }), 29 * day, ""},
		{"sent, grown, too soon for the organizer", answered(status(), AnswerOther), with(status(), func(n *Nudge) { n.Headcount = 18 }), 28*day - time.Second, Quiet},
		{"sent, grown, with a new organizer", answered(status(), AnswerOther),
			with(status(), func(n *Nudge) { n.Headcount, n.Organizer = 18, "cy@example.org" }), 0, ""},
		{"a new organizer alone is no reason", answered(status(), AnswerOther), with(status(), func(n *Nudge) { n.Organizer = "cy@example.org" }), day, Nudged},
		{"another being sent to the organizer", func(t *testing.T, l *Ledger) { claim(t, l, planning(), Claimed, monday) }, status(), 0, Unanswered},
		{"another unsure to the organizer", func(t *testing.T, l *Ledger) { claim(t, l, planning(), Unsure, monday) }, status(), 365 * day, Unanswered},
		{"another not answered", func(t *testing.T, l *Ledger) { claim(t, l, planning(), Sent, monday) }, status(), 365 * day, Unanswered},
		{"another answered", answered(planning(), AnswerOther), status(), 28 * day, ""},
		{"another answered lately", answered(planning(), AnswerOther), status(), 28*day - time.Second, Quiet},
		{"another refused", func(t *testing.T, l *Ledger) { claim(t, l, planning(), Refused, monday) }, status(), 0, ""},
		{"another organizer's", func(t *testing.T, l *Ledger) { claim(t, l, other, Sent, monday) }, status(), 0, ""},
		{"a stop", func(t *testing.T, l *Ledger) { do(t, l.Stop(ctx, " BO@example.org", monday)) }, status(), 0, Stopped},
		{"a stop for somebody else", func(t *testing.T, l *Ledger) { do(t, l.Stop(ctx, "cy@example.org", monday)) }, status(), 0, ""},
		{"a stop taken back", func(t *testing.T, l *Ledger) {
			do(t, l.Stop(ctx, "bo@example.org", monday))
			if found, err := l.Unstop(ctx, "Bo@example.org"); err != nil || !found {
				t.Errorf("found %v, %v", found, err)
			}
		}, status(), 0, ""},
		{"the clock went back a year", answered(status(), AnswerOther), status(), -365 * day, Nudged},
		{"the clock went back, another series", answered(planning(), AnswerOther), status(), -365 * day, Quiet},
	} {
		t.Run(c.name, func(t *testing.T) {
			l, _ := fresh(t)
			c.before(t, l)
			mails := count(t, l)
			_, err := l.Claim(ctx, c.mail, caps, monday.Add(c.after))
			var blocked *Blocked
			switch {
			case c.want == "" && err != nil:
				t.Errorf("not granted: %v", err)
			case c.want != "" && (!errors.As(err, &blocked) || blocked.Why != c.want):
				t.Errorf("got %v, want it blocked: %s", err, c.want)
			case c.want != "" && (!blocked.At.Equal(monday) || blocked.Error() == ""):
				t.Errorf("blocked by what happened at %s, not %s", blocked.At, monday)
			}
			if got := count(t, l) - mails; (got == 1) != (c.want == "") {
				t.Errorf("%d mails were added", got)
			}
		})
	}
}

func answered(n Nudge, how Answer) func(*testing.T, *Ledger) {
	return func(t *testing.T, l *Ledger) {
		claim(t, l, n, Sent, monday)
		do(t, l.Answer(context.Background(), n.UID, how, monday))
	}
}

func count(t *testing.T, l *Ledger) int {
	t.Helper()
	all, err := l.Nudges(context.Background(), time.Time{})
	do(t, err)
	return len(all)
}

// What is unsure is listed, and sent again only when asked.
func TestResend(t *testing.T) {
	ctx := context.Background()
	l, _ := fresh(t)
	if _, err := l.Resend(ctx, status(), caps, monday); !errors.Is(err, ErrNoNudge) {
		t.Errorf("resent what was never sent: %v", err)
	}
	claim(t, l, status(), Unsure, monday)
	list, err := l.Unsure(ctx, monday)
	do(t, err)
	if len(list) != 1 || list[0].Title != "Weekly status" || list[0].Reason != "the connection was lost" {
		t.Fatalf("unsure: %+v", list)
	}

	do(t, l.Stop(ctx, "cy@example.org", monday))
	stopped := status()
	stopped.Organizer = "cy@example.org"
	var blocked *Blocked
	if _, err := l.Resend(ctx, stopped, caps, monday); !errors.As(err, &blocked) || blocked.Why != Stopped {
		t.Errorf("resent to who said stop: %v", err)
	}
	if list, err = l.Unsure(ctx, monday); err != nil || len(list) != 1 {
		t.Errorf("%d unsure after a blocked resend, %v; want it back as it was", len(list), err)
	}

	id, err := l.Resend(ctx, status(), caps, monday.Add(time.Hour))
	do(t, err)
	if _, err := l.Resend(ctx, status(), caps, monday.Add(time.Hour)); !errors.Is(err, ErrNoNudge) {
		t.Errorf("resent twice: %v", err)
	}
	do(t, l.Confirm(ctx, id, monday.Add(time.Hour)))
	if err := l.Confirm(ctx, id, monday); !errors.Is(err, ErrNoNudge) {
		t.Errorf("confirmed twice: %v", err)
	}
	if list, err = l.Unsure(ctx, monday); err != nil || len(list) != 0 {
		t.Errorf("still unsure: %+v, %v", list, err)
	}
	all, err := l.Nudges(ctx, monday)
	do(t, err)
	if len(all) != 2 || all[0].State != Refused || all[1].State != Sent || !all[1].SettledAt.Equal(monday.Add(time.Hour)) {
		t.Errorf("mails: %+v", all)
	}
}

// A claim that this run still holds isn't unsure, even for another ledger of
// the same file, until it is closed.
func TestLivingClaim(t *testing.T) {
	ctx := context.Background()
	l, path := fresh(t)
	second := reopen(t, path)
	claim(t, l, status(), Claimed, monday)
	for name, x := range map[string]*Ledger{"its own": l, "another": second} {
		if list, err := x.Unsure(ctx, monday.Add(365*day)); err != nil || len(list) != 0 {
			t.Errorf("%s ledger takes a living claim for unsure: %+v, %v", name, list, err)
		}
		if _, err := x.Resend(ctx, status(), caps, monday.Add(365*day)); !errors.Is(err, ErrNoNudge) {
			t.Errorf("%s ledger resends a living claim: %v", name, err)
		}
		if err := x.ForgetAll(ctx); !errors.Is(err, ErrBusy) {
			t.Errorf("%s ledger forgets a living claim: %v", name, err)
		}
	}
	l.Close()
	if list, err := second.Unsure(ctx, monday); err != nil || len(list) != 1 {
		t.Errorf("unsure after its run ended: %+v, %v; want one", list, err)
	}
}

func TestAnswers(t *testing.T) {
	ctx := context.Background()
	l, _ := fresh(t)
	if err := l.Answer(ctx, "status", AnswerOther, monday); !errors.Is(err, ErrNoNudge) {
		t.Errorf("an answer to nothing: %v", err)
	}
	if err := l.Answer(ctx, "status", "perhaps", monday); err == nil {
		t.Error("no error for an unknown kind of answer")
	}
	cy := planning()
	cy.Organizer = "cy@example.org"
	claim(t, l, status(), Sent, monday)
	claim(t, l, cy, Unsure, monday)
	keep := Kept{PastKeep: audit.PastKeep{UID: "status", Pin: audit.Pin{Why: "we decide there", Headcount: 12,
		Duration: time.Hour, Cadence: audit.Weekly}}, Title: "Weekly status", At: monday.Add(day)}
	do(t, l.Keep(ctx, keep))
	do(t, l.Stop(ctx, "CY@example.org", monday.Add(2*day)))
	do(t, l.Stop(ctx, "cy@example.org", monday.Add(3*day)))

	all, err := l.Nudges(ctx, time.Time{})
	do(t, err)
	for i, want := range []struct {
		how Answer
		at  time.Time
	}{{AnswerKeep, monday.Add(day)}, {AnswerStop, monday.Add(2 * day)}} {
		if m := all[i]; m.State != Sent || m.Answer != want.how || !m.AnsweredAt.Equal(want.at) {
			t.Errorf("mail %d: %+v; want it sent, and the answer %q", i, m, want.how)
		}
	}
	past, err := l.Past(ctx)
	do(t, err)
	same(t, past, audit.PastMail{
		Keeps: []audit.PastKeep{keep.PastKeep}, Stops: []string{"cy@example.org"},
		Nudges: []audit.PastNudge{
			{UID: "status", Organizer: "bo@example.org", SentAt: monday, Headcount: 12, PersonTime: 48 * time.Hour, Answered: true},
			{UID: "planning", Organizer: "cy@example.org", SentAt: monday, Headcount: 5, PersonTime: 5 * time.Hour, Answered: true},
		},
	})
	stops, err := l.Stops(ctx)
	do(t, err)
	same(t, stops, []Stop{{"cy@example.org", monday.Add(2 * day)}})

	do(t, l.Forget(ctx, monday.Add(365*day), monday.Add(275*day)))
	keeps, err := l.Keeps(ctx)
	do(t, err)
	same(t, keeps, []Kept{keep}) // a decision isn't forgotten by age
	for _, want := range []bool{true, false} {
		if found, err := l.DropKeep(ctx, "status"); err != nil || found != want {
			t.Errorf("dropped a keep: %v, %v; want %v", found, err, want)
		}
	}
	do(t, l.ForgetAll(ctx))
	past, err = l.Past(ctx)
	do(t, err)
	same(t, past, audit.PastMail{})
}

// What isn't settled is not forgotten: it could be sent a second time.
func TestForgetKeepsUnsettled(t *testing.T) {
	ctx := context.Background()
	l, _ := fresh(t)
	claim(t, l, status(), Unsure, monday)
	do(t, l.Forget(ctx, monday.Add(Retention), monday.Add(Retention)))
	if list, err := l.Unsure(ctx, monday); err != nil || len(list) != 1 {
		t.Errorf("unsure: %+v, %v; want one", list, err)
	}
}

// A mail that may have been sent stays so whatever becomes of sending it again:
// only the user's wish sends it once more.
func TestResendRefused(t *testing.T) {
	ctx := context.Background()
	for _, last := range []struct {
		name   string
		settle func(*Ledger, int64) error // nil: the run dies
		unsure int
	}{
		{"refused again, then sent", func(l *Ledger, id int64) error { return l.Confirm(ctx, id, monday) }, 0},
		{"refused again, then unsure", func(l *Ledger, id int64) error { return l.MarkUnsure(ctx, id, "lost", monday) }, 1},
		{"refused again, then dead", nil, 1},
	} {
		t.Run(last.name, func(t *testing.T) {
			l, path := fresh(t)
			claim(t, l, status(), Unsure, monday)
			id, err := l.Resend(ctx, status(), caps, monday.Add(time.Hour))
			do(t, err)
			do(t, l.Refuse(ctx, id, "connection refused", monday.Add(time.Hour)))
			if list, err := l.Unsure(ctx, monday.Add(time.Hour)); err != nil || len(list) != 1 || !list[0].ClaimedAt.Equal(monday) {
				t.Errorf("unsure: %+v, %v; want the first", list, err)
			}
			var blocked *Blocked
			if _, err := l.Claim(ctx, status(), caps, monday.Add(365*day)); !errors.As(err, &blocked) || blocked.Why != Unsettled {
				t.Errorf("a year later, unasked: %v", err)
			}
			id, err = l.Resend(ctx, status(), caps, monday.Add(2*time.Hour))
			do(t, err)
			if _, err := l.Resend(ctx, status(), caps, monday.Add(2*time.Hour)); !errors.Is(err, ErrNoNudge) {
				t.Errorf("resent twice at once: %v", err)
			}
			if last.settle != nil {
				do(t, last.settle(l, id))
			} else {
				do(t, l.Close())
				l = reopen(t, path)
			}
			if list, err := l.Unsure(ctx, monday); err != nil || len(list) != last.unsure {
				t.Errorf("%d unsure, %v; want %d: %+v", len(list), err, last.unsure, list)
			}
			if _, err := l.Claim(ctx, status(), caps, monday.Add(day)); !errors.As(err, &blocked) {
				t.Errorf("the next run, unasked: %v", err)
			}
		})
	}
}

// What the caps need isn't forgotten by age: else a mail could go out again, or
// the first be sent by itself.
func TestForgetKeepsCaps(t *testing.T) {
	ctx := context.Background()
	to := func(uid string) Nudge {
		return Nudge{UID: uid, Title: uid, Organizer: uid + "@example.org", Headcount: 4}
	}
	now := monday.Add(400 * day)
	ago := func(days int) time.Time { return now.Add(-time.Duration(days) * day) }
	for _, c := range []struct {
		name     string
		sent     int // days ago
		state    State
		answered bool
		last     bool // nothing else was sent since
		older    int  // what is older than so many days is forgotten
		stays    bool
	}{
		{"answered, long ago", 200, Sent, true, false, 30, false},
		{"answered, within the quiet time", 40, Sent, true, false, 30, true},
		{"at the edge of the quiet time", 90, Sent, true, false, 30, true},
		{"past its edge", 91, Sent, true, false, 30, false},
		{"past its edge, and not older", 91, Sent, true, false, 100, true},
		{"not answered", 200, Sent, false, false, 30, true},
		{"the only one that was ever sent", 200, Sent, true, true, 30, true},
		{"refused", 40, Refused, false, false, 30, false},
		{"unsure", 200, Unsure, false, false, 30, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			l, _ := fresh(t)
			claim(t, l, to("bo"), c.state, ago(c.sent))
			if c.answered {
				do(t, l.Answer(ctx, "bo", AnswerOther, ago(c.sent)))
			}
			if !c.last {
				claim(t, l, to("cy"), Sent, ago(1))
			}
			do(t, l.Forget(ctx, ago(c.older), now.Add(-caps.SeriesQuiet)))
			all, err := l.Nudges(ctx, time.Time{})
			do(t, err)
			stays := slices.ContainsFunc(all, func(m Mail) bool { return m.UID == "bo" })
			if stays != c.stays {
				t.Errorf("stays %t, want %t", stays, c.stays)
			}
		})
	}
}
