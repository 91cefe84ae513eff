package main

import (
	"errors"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

var meetingStart = regexp.MustCompile(`(?m)^meeting_start = (\S+)`)

// moveMeeting writes a calendar in which the occurrence that a round is about is
// so much later, or so long from now: move CALENDAR ROUND 24h|now+1h TO. The
// calendar has one series.
func moveMeeting(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 4 {
		ts.Fatalf("usage: move CALENDAR ROUND 24h|now+1h TO")
	}
	text := ts.ReadFile(args[0])
	at := meetingStart.FindStringSubmatch(ts.ReadFile(args[1]))
	if at == nil {
		ts.Fatalf("%s has no meeting", args[1])
	}
	start, err := time.Parse(time.RFC3339, at[1])
	ts.Check(err)
	from, fromNow := strings.CutPrefix(args[2], "now+")
	by, err := time.ParseDuration(from)
	ts.Check(err)
	to := start.Add(by)
	if fromNow {
		to = time.Now().Add(by)
	}
	const stamp = "20060102T150405Z"
	var own []string
	inside := false
	for _, line := range strings.Split(text, "\n") {
		inside = inside || line == "BEGIN:VEVENT"
		switch {
		case !inside || strings.HasPrefix(line, "RRULE") || strings.HasPrefix(line, "DTEND"):
		case strings.HasPrefix(line, "DTSTART"):
			own = append(own, "RECURRENCE-ID:"+start.UTC().Format(stamp),
				"DTSTART:"+to.UTC().Format(stamp), "DTEND:"+to.Add(time.Hour).UTC().Format(stamp))
		default:
			own = append(own, line)
		}
		inside = inside && line != "END:VEVENT"
	}
	text = strings.Replace(text, "END:VCALENDAR", strings.Join(own, "\n")+"\nEND:VCALENDAR", 1)
	ts.Check(os.WriteFile(ts.MkAbs(args[3]), []byte(text), 0o600))
}

// What somebody wrote into the document while a run was under way stays.
func TestRoundEditedMeanwhile(t *testing.T) {
	golden, err := os.ReadFile("../../report/testdata/document/answered.md")
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "round.md")
	if err := os.WriteFile(path, golden, 0o600); err != nil {
		t.Fatal(err)
	}
	a := &app{stderr: &strings.Builder{}, now: time.Now}
	r, err := a.loadRound(path)
	if err != nil {
		t.Fatal(err)
	}
	edited := strings.Replace(string(golden), "- Decided:", "- Decided: coated", 1)
	if err := os.WriteFile(path, []byte(edited), 0o600); err != nil {
		t.Fatal(err)
	}
	r.doc.State.Closed = time.Now()
	var f *failure
	if err := r.save(); !errors.As(err, &f) || f.status != statusUsage || !strings.Contains(f.cause, "edited meanwhile") {
		t.Errorf("got %v", err)
	}
	if now, _ := os.ReadFile(path); string(now) != edited {
		t.Error("it was written over")
	}
}
