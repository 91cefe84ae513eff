package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/adrg/xdg"
)

// weekToNudge is a calendar whose only series is worth a mail to Ben.
const weekToNudge = `BEGIN:VCALENDAR
VERSION:2.0
X-WR-CALNAME:ana@own.example
X-WR-TIMEZONE:Europe/Prague
BEGIN:VEVENT
UID:news@x
DTSTART;TZID=Europe/Prague:20260804T100000
DTEND;TZID=Europe/Prague:20260804T110000
RRULE:FREQ=WEEKLY
SUMMARY:Round of news
DESCRIPTION:Round the table: everybody tells what they did last week.
ORGANIZER;CN=Ben:mailto:ben@own.example
ATTENDEE;PARTSTAT=ACCEPTED:mailto:ana@own.example
ATTENDEE;PARTSTAT=ACCEPTED:mailto:ben@own.example
ATTENDEE;PARTSTAT=ACCEPTED:mailto:p0@own.example
ATTENDEE;PARTSTAT=ACCEPTED:mailto:p1@own.example
ATTENDEE;PARTSTAT=ACCEPTED:mailto:p2@own.example
ATTENDEE;PARTSTAT=ACCEPTED:mailto:p3@own.example
ATTENDEE;PARTSTAT=ACCEPTED:mailto:p4@own.example
END:VEVENT
END:VCALENDAR
`

// home is a user's: an empty one, a week that is worth a mail, and a mail server.
type home struct {
	week    string
	mailbox string
}

func newHome(t *testing.T) home {
	t.Helper()
	for _, name := range []string{"XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"} {
		t.Setenv(name, t.TempDir())
	}
	xdg.Reload()
	h := home{week: filepath.Join(t.TempDir(), "week.ics"), mailbox: t.TempDir()}
	if err := os.WriteFile(h.week, []byte(strings.ReplaceAll(weekToNudge, "\n", "\r\n")), 0o600); err != nil {
		t.Fatal(err)
	}
	return h
}

// at runs the program at a moment of the clock. What it prints comes in the
// order of a terminal.
func (h home) at(t *testing.T, now time.Time, args ...string) (status int, printed string) {
	t.Helper()
	var out bytes.Buffer
	a := &app{stdin: strings.NewReader(""), stdout: &out, stderr: &out, now: func() time.Time { return now }, getenv: os.Getenv}
	root := a.rootCommand()
	root.SetArgs(append(args, "--source", h.week))
	return a.finish(t.Context(), root.ExecuteContext(t.Context())), strings.ReplaceAll(out.String(), h.week, "week.ics")
}

// writeConfig starts a mail server and writes a config that sends by it.
func (h home) writeConfig(t *testing.T, more string) {
	t.Helper()
	port, end, err := startMailbox(h.mailbox)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(end)
	text := fmt.Sprintf(`me = ["ana@own.example"]
[smtp]
host = "127.0.0.1"
port = %d
tls = "none"
[mail]
transport = "smtp"
from = "Ana <ana@own.example>"
%s`, port, more)
	path := filepath.Join(xdg.ConfigHome, "adjourn", "config.toml")
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

// mails are what the server took, without the breaks of its lines.
func (h home) mails(t *testing.T) []string {
	t.Helper()
	var all []string
	for n := 1; ; n++ {
		text, err := os.ReadFile(filepath.Join(h.mailbox, fmt.Sprintf("%d.eml", n)))
		if err != nil {
			return all
		}
		all = append(all, strings.ReplaceAll(string(text), "=\r\n", ""))
	}
}

// Outside working hours it is said before the mail is shown that it isn't sent,
// and how it can be.
func TestNudgeOutsideHours(t *testing.T) {
	zone, err := time.LoadLocation("Europe/Prague")
	if err != nil {
		t.Fatal(err)
	}
	monday := func(hour int) time.Time { return time.Date(2026, 9, 7, hour, 30, 0, 0, zone) }
	const notNow = "not sent now, on a Monday at 19:30: mail goes out on working days from 8:00 to 18:00; it is only shown\n" +
		"adjourn: try: adjourn nudge --send --source week.ics --now\n"
	const wouldWait = "--send would not send it now, on a Monday at 19:30: mail goes out on working days from 8:00 to 18:00\n" +
		"adjourn: to send it all the same: adjourn nudge --send --now --source week.ics\n"
	for _, c := range []struct {
		name   string
		at     time.Time
		args   []string
		status int
		want   []string // in this order
		not    string
	}{
		{"in the evening", monday(19), []string{"--send"}, statusDone,
			[]string{notNow, "To: ben@own.example", "nothing was sent: mail goes out on working days"}, "--yes"},
		{"only looked at", monday(19), nil, statusDone, []string{wouldWait, "To: ben@own.example"}, "not sent now"},
		{"only looked at, in working hours", monday(9), nil, statusDone, []string{"To: ben@own.example"}, "would"},
		{"only looked at, for now", monday(19), []string{"--now"}, statusDone, []string{"To: ben@own.example"}, "would"},
		{"to oneself", monday(19), []string{"--to-self"}, statusUsage, []string{"To: ana@own.example", "[mail] transport"}, "not sent now"},
		{"now all the same", monday(19), []string{"--send", "--now"}, statusUsage, []string{"To: ben@own.example", "[mail] transport"}, "not sent now"},
		{"in working hours", monday(9), []string{"--send"}, statusUsage, []string{"To: ben@own.example", "[mail] transport"}, "not sent now"},
	} {
		t.Run(c.name, func(t *testing.T) {
			status, printed := newHome(t).at(t, c.at, append([]string{"nudge"}, c.args...)...)
			if status != c.status || strings.Contains(printed, c.not) {
				t.Errorf("exit status %d, want %d, and not %q:\n%s", status, c.status, c.not, printed)
			}
			rest := printed
			for _, want := range c.want {
				_, after, ok := strings.Cut(rest, want)
				if !ok {
					t.Fatalf("%q is missing, or comes too early:\n%s", want, printed)
				}
				rest = after
			}
		})
	}
}
