package main

import (
	"bytes"
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

// nudgeAt runs nudge at a moment of the clock. What it prints comes in the order
// of a terminal.
func nudgeAt(t *testing.T, now time.Time, args ...string) (status int, printed string) {
	t.Helper()
	for _, name := range []string{"XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"} {
		t.Setenv(name, t.TempDir())
	}
	xdg.Reload()
	week := filepath.Join(t.TempDir(), "week.ics")
	if err := os.WriteFile(week, []byte(strings.ReplaceAll(weekToNudge, "\n", "\r\n")), 0o600); err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	a := &app{stdin: strings.NewReader(""), stdout: &out, stderr: &out, now: func() time.Time { return now }, getenv: os.Getenv}
	root := a.rootCommand()
	root.SetArgs(append([]string{"nudge", "--source", week}, args...))
	return a.finish(t.Context(), root.ExecuteContext(t.Context())), strings.ReplaceAll(out.String(), week, "week.ics")
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
		{"only looked at", monday(19), nil, statusDone, []string{"To: ben@own.example"}, "not sent now"},
		{"to oneself", monday(19), []string{"--to-self"}, statusUsage, []string{"To: ana@own.example", "[mail] transport"}, "not sent now"},
		{"now all the same", monday(19), []string{"--send", "--now"}, statusUsage, []string{"To: ben@own.example", "[mail] transport"}, "not sent now"},
		{"in working hours", monday(9), []string{"--send"}, statusUsage, []string{"To: ben@own.example", "[mail] transport"}, "not sent now"},
	} {
		t.Run(c.name, func(t *testing.T) {
			status, printed := nudgeAt(t, c.at, c.args...)
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
