package main

import (
	"strings"
	"testing"
	"time"

	"github.com/adrg/xdg"

	"adjourn/audit/ledger"
)

// One unattended run that sends: the documented schedule falls into the hours,
// the report says of the draft what this run does with it, and a later run
// sends nothing more.
func TestWeeklySends(t *testing.T) {
	h := newHome(t)
	h.writeConfig(t, "report_to = \"ana@own.example\"\n[nudge]\nweekly = \"send\"\n")
	zone, err := time.LoadLocation("Europe/Prague")
	if err != nil {
		t.Fatal(err)
	}
	monday := func(hour, minute int) time.Time { return time.Date(2026, 9, 7, hour, minute, 0, 0, zone) }
	run := func(at time.Time, wants ...string) {
		t.Helper()
		status, printed := h.at(t, at, "weekly")
		if status != statusDone {
			t.Errorf("exit status %d:\n%s", status, printed)
		}
		for _, want := range wants {
			if !strings.Contains(printed, want) {
				t.Errorf("%q is missing:\n%s", want, printed)
			}
		}
	}
	mailed := func(n int, want string) {
		t.Helper()
		mails := h.mails(t)
		if len(mails) != n {
			t.Fatalf("%d mails, want %d", len(mails), n)
		}
		if !strings.Contains(mails[n-1], want) {
			t.Errorf("mail %d doesn't hold %q:\n%s", n, want, mails[n-1])
		}
	}
	run(monday(8, 30), "report mailed to ana@own.example, 1 drafted, 0 sent (none was ever sent by hand)\n")
	mailed(1, "This run doesn't send it: none was ever sent by hand. To send it: adjourn nudge news@x --send")

	sentByHand(t, monday(8, 0).AddDate(0, -2, 0))
	run(monday(7, 0), "1 drafted, 0 sent (mail goes out on working days from 8:00 to 18:00)\n")
	mailed(2, "This run doesn't send it: mail goes out on working days from 8:00 to 18:00. To send it: adjourn nudge news@x --send")

	run(monday(8, 40), "sent to ben@own.example", "report mailed to ana@own.example, 1 drafted, 1 sent\n")
	mailed(4, "To: \"Ben\" <ben@own.example>")
	if report := h.mails(t)[2]; !strings.Contains(report, "This run sends it, right after this report.") || strings.Contains(report, "until you say so") {
		t.Errorf("the report says something else:\n%s", report)
	}
	run(monday(8, 45), "0 drafted, 0 sent\n")
	mailed(5, "Subject: Meetings, week of 7 September 2026")
}

// sentByHand is a nudge that went out to somebody else.
func sentByHand(t *testing.T, at time.Time) {
	t.Helper()
	l, err := ledger.Open((&app{}).ledgerPath())
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	id, err := l.Claim(t.Context(), ledger.Nudge{UID: "other", Organizer: "zoe@own.example"}, ledger.Caps{}, at)
	if err == nil {
		err = l.Confirm(t.Context(), id, at)
	}
	if err != nil {
		t.Fatal(err, xdg.StateHome)
	}
}

// Words of a unit's command line, as systemd.syntax and systemd.service say.
func TestSystemdWord(t *testing.T) {
	for _, c := range []struct{ word, want, program string }{
		{"/home/ana/week.ics", "/home/ana/week.ics", "/home/ana/week.ics"},
		{"feed:work", "feed:work", "feed:work"},
		{"", `""`, `""`},
		{";", `";"`, `";"`},
		{"Ana's week.ics", `"Ana's week.ics"`, `"Ana's week.ics"`},
		{"o'clock", `"o'clock"`, `"o'clock"`},
		{"100%.ics", "100%%.ics", "100%%.ics"},
		{"$HOME/a${b}", "$$HOME/a$${b}", "$HOME/a${b}"},
		{`say "no" \ yes`, `"say \"no\" \\ yes"`, `"say \"no\" \\ yes"`},
		{"a\nb\t", `"a\x0ab\x09"`, `"a\x0ab\x09"`},
		{"schůze.ics", "schůze.ics", "schůze.ics"},
	} {
		if got := systemdWord(c.word); got != c.want {
			t.Errorf("word %q: %s, want %s", c.word, got, c.want)
		}
		if got := systemdProgram(c.word); got != c.program {
			t.Errorf("program %q: %s, want %s", c.word, got, c.program)
		}
	}
}

func TestTemporaryProgram(t *testing.T) {
	for path, want := range map[string]bool{
		"/tmp/go-build137959953/b001/exe/adjourn":                                       true,
		"/var/cache/gobuild/ab/" + strings.Repeat("0123456789abcdef", 4) + "-d/adjourn": true,
		"/home/ana/go/bin/adjourn":                                                      false,
		"/usr/local/bin/adjourn":                                                        false,
	} {
		if got := isTemporary(path); got != want {
			t.Errorf("%s: %t, want %t", path, got, want)
		}
	}
}
