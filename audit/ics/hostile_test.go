package ics_test

import (
	"errors"
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"
	"time"
	"unicode/utf16"

	"adjourn/audit"
	"adjourn/audit/ics"
)

// plainMeeting is a calendar with one meeting; more are lines of its own.
func plainMeeting(more ...string) string {
	return strings.Join([]string{
		"BEGIN:VCALENDAR", "X-WR-CALNAME:Zoë", "BEGIN:VEVENT", "UID:a", "DTSTART:20260907T080000Z", "DTEND:20260907T090000Z",
		strings.Join(append(more, "SUMMARY:Überblick 週"), "\n"), "END:VEVENT", "END:VCALENDAR", "",
	}, "\n")
}

const plainShown = "2026-09-07 08:00 +00:00, 1h, Überblick 週"

func utf16Text(s string, little bool) string {
	var b strings.Builder
	for _, u := range utf16.Encode([]rune(s)) {
		if little {
			b.Write([]byte{byte(u), byte(u >> 8)})
		} else {
			b.Write([]byte{byte(u >> 8), byte(u)})
		}
	}
	return b.String()
}

// TestEncodings: the same meeting, however it is written down.
func TestEncodings(t *testing.T) {
	text := plainMeeting("DESCRIPTION:one\n two")
	for name, text := range map[string]string{
		"plain":                  text,
		"UTF-8 with a BOM":       "\ufeff" + text,
		"CR LF":                  strings.ReplaceAll(text, "\n", "\r\n"),
		"CR CR LF":               strings.ReplaceAll(text, "\n", "\r\r\n"),
		"CR only":                strings.ReplaceAll(text, "\n", "\r"),
		"CR but for one LF":      strings.Replace(strings.ReplaceAll(text, "\n", "\r"), "VCALENDAR\r", "VCALENDAR\n", 1),
		"CR but for one CR LF":   strings.Replace(strings.ReplaceAll(text, "\n", "\r"), "Zoë\r", "Zoë\r\n", 1),
		"UTF-16 LE with a BOM":   utf16Text("\ufeff"+text, true),
		"UTF-16 BE with a BOM":   utf16Text("\ufeff"+text, false),
		"UTF-16 LE without one":  utf16Text(text, true),
		"UTF-16 BE without one":  utf16Text(text, false),
		"UTF-16 LE with CR LF":   utf16Text("\ufeff"+strings.ReplaceAll(text, "\n", "\r\n"), true),
		"UTF-16 LE with CR only": utf16Text("\ufeff"+strings.ReplaceAll(text, "\n", "\r"), true),
		"without its last end":   strings.TrimSuffix(text, "\n"),
	} {
		t.Run(name, func(t *testing.T) {
			events, skips := readAll(t, text, "2026-09-07", "2026-09-14")
			if len(events) != 1 || len(skips) != 0 {
				t.Fatalf("%d events, %q", len(events), skips)
			}
			if e := events[0]; show(e) != plainShown || e.Description != "onetwo" {
				t.Errorf("%s: %q", show(e), e.Description)
			}
		})
	}
}

// TestHostileSizes: what is far too large or out of place is read right or
// costs its event, in bounded time and memory.
func TestHostileSizes(t *testing.T) {
	long := strings.Repeat("x", 10<<20)
	folded := strings.Repeat("y\n ", 5<<20)
	for name, c := range map[string]struct {
		text  string
		skip  string // "" if the meeting is read
		check func(e audit.Event) bool
	}{
		"a description of 10 MB":           {plainMeeting("DESCRIPTION:" + long), "", func(e audit.Event) bool { return len(e.Description) > 1<<19 && len(e.Description) <= 1<<20 }},
		"one of 5,000,000 folds":           {plainMeeting("DESCRIPTION:" + folded), "", func(e audit.Event) bool { return len(e.Description) > 1<<19 && len(e.Description) <= 1<<20 }},
		"a property of 10 MB nobody reads": {plainMeeting("X-IMAGE:" + long), "", nil},
		"a line of 10 MB without a name":   {plainMeeting(long), "", nil},
		"a date of 10 MB":                  {plainMeeting("EXDATE:" + long), "f:7: ", nil},
		"an address of 10 MB":              {plainMeeting("ATTENDEE:mailto:" + long), "f:7: ", nil},
		"parameters of 10 MB":              {plainMeeting("ATTENDEE;" + strings.Repeat("A=b;", 2<<20) + "C=d:mailto:a@x"), "f:7: ", nil},
		"a quote that never ends":          {plainMeeting(`ATTENDEE;CN="` + long), "f:7: ", nil},
		"NULs in it":                       {plainMeeting("X-\x00:\x00", "DESCRIPTION:a\x00b\x00"), "", func(e audit.Event) bool { return e.Description == "a b " || e.Description == "a b" }},
		"a NUL line":                       {plainMeeting("\x00\x00\x00"), "", nil},
		"a million empty lines":            {plainMeeting(strings.Repeat("\n", 1<<20)), "", nil},
		"a million components":             {plainMeeting(strings.Repeat("BEGIN:X\nEND:X\n", 1<<19)), "", nil},
		"100,000 attendees":                {plainMeeting(attendees(100_000)), "", func(e audit.Event) bool { return len(e.Attendees) == 100_000 }},
		"100,000 exceptions":               {plainMeeting("RRULE:FREQ=DAILY", strings.Repeat("EXDATE:20300101T080000Z\n", 100_000)), "", nil},
		"an event over 32 MB":              {plainMeeting(strings.Repeat("ATTENDEE:mailto:"+strings.Repeat("a", 1<<19)+"@x\n", 70)), "f:", nil},
	} {
		t.Run(name, func(t *testing.T) {
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			start := time.Now()
			events, skips := readAll(t, c.text, "2026-09-07", "2026-09-08")
			took := time.Since(start)
			runtime.ReadMemStats(&after)
			grown := int64(after.HeapSys-before.HeapSys) >> 20
			t.Logf("%v, the heap grew by %d MB, %q", took.Round(time.Millisecond), grown, skips)
			// All take well under a second; the race detector on a busy machine is
			// thirty times slower, and what hangs takes for ever.
			if took > 30*time.Second {
				t.Errorf("it took %v", took)
			}
			if grown > 256 {
				t.Errorf("the heap grew by %d MB", grown)
			}
			switch {
			case c.skip == "" && (len(events) != 1 || len(skips) != 0):
				t.Errorf("%d events, %q", len(events), skips)
			case c.skip != "" && (len(events) != 0 || len(skips) != 1 || !strings.HasPrefix(skips[0], c.skip)):
				t.Errorf("%d events, %q; want a skip of %s", len(events), skips, c.skip)
			case c.skip == "" && c.check != nil && !c.check(events[0]):
				t.Errorf("read wrong: description of %d bytes, %d attendees", len(events[0].Description), len(events[0].Attendees))
			}
		})
	}
}

func attendees(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "ATTENDEE;CN=Somebody %d;PARTSTAT=ACCEPTED:mailto:somebody%d@own.example\n", i, i)
	}
	return strings.TrimSuffix(b.String(), "\n")
}

// TestHostileRules: rules that take other programs for ever are refused with
// their line, or end.
func TestHostileRules(t *testing.T) {
	for _, rule := range []string{
		"FREQ=SECONDLY", "FREQ=MINUTELY;INTERVAL=1", "FREQ=HOURLY;COUNT=99999999",
		"FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=SECONDLY;BYSECOND=59;INTERVAL=60", "FREQ=HOURLY;BYSETPOS=1;BYMONTH=2;BYMONTHDAY=30",
		"FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7;BYMINUTE=0,1,2,3,4,5,6,7,8,9;BYSECOND=0,1,2,3,4,5,6",
		"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2", "FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6",
		"FREQ=YEARLY;BYDAY=53MO;BYMONTH=1", "FREQ=DAILY;INTERVAL=99999999999", "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;INTERVAL=-1",
		"FREQ=DAILY;COUNT=999999999;UNTIL=99991231T235959Z", "FREQ=WEEKLY;INTERVAL=4294967295", "FREQ=YEARLY;INTERVAL=2147483647",
		"FREQ=DAILY;BYSETPOS=366", "FREQ=YEARLY;BYYEARDAY=366;BYMONTH=1", strings.Repeat("FREQ=DAILY;", 10_000),
		"FREQ=DAILY;BYDAY=" + strings.Repeat("MO,", 100_000) + "TU",
	} {
		t.Run(rule[:min(len(rule), 60)], func(t *testing.T) {
			start := time.Now()
			text := strings.Replace(plainMeeting("RRULE:"+rule), "20260907T080000Z", "19700101T080000Z", 1)
			text = strings.Replace(text, "20260907T090000Z", "19700101T090000Z", 1)
			events, skips := readAll(t, text, "2026-09-07", "2026-10-07")
			if took := time.Since(start); took > 2*time.Second {
				t.Errorf("it took %v", took)
			}
			if len(events) > 24*31 || len(events) > 0 && len(skips) > 0 {
				t.Errorf("%d occurrences, %q", len(events), skips)
			}
			for _, s := range skips {
				if !strings.HasPrefix(s, "f:") {
					t.Errorf("no line in %q", s)
				}
			}
			finer := strings.Contains(rule, "HOURLY") || strings.Contains(rule, "MINUTELY") || strings.Contains(rule, "SECONDLY")
			if finer && (len(skips) != 1 || !strings.Contains(skips[0], "a rule finer than a day")) {
				t.Errorf("%d occurrences, %q; want it refused", len(events), skips)
			}
		})
	}
}

// endless is text that doesn't end.
type endless struct{ piece string }

func (e endless) Read(p []byte) (int, error) {
	n := 0
	for n < len(p) {
		n += copy(p[n:], e.piece)
	}
	return n, nil
}

// TestLimit: a source is read up to its limit, with an error that says so.
func TestLimit(t *testing.T) {
	for name, piece := range map[string]string{"one line": "x", "lines": "COMMENT:x\n", "folds": "\n ", "NULs": "\x00", "events": "BEGIN:VEVENT\nEND:VEVENT\n"} {
		t.Run(name, func(t *testing.T) {
			c, err := ics.Open(io.MultiReader(strings.NewReader("BEGIN:VCALENDAR\n"), endless{piece}), "f", 4<<20)
			if err == nil {
				for _, e := range c.Events(audit.Window{From: time.Unix(0, 0), To: time.Unix(1, 0)}, time.UTC) {
					err = e
				}
			}
			var large *ics.TooLargeError
			if !errors.As(err, &large) || large.Error() != "f: more than 4194304 bytes of text" {
				t.Errorf("error %v", err)
			}
		})
	}
}
