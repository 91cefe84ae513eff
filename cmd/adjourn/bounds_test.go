package main

import (
	"archive/zip"
	"errors"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// hostileRules is a calendar of n series by the same rule.
func hostileRules(n int, start, rule string) string {
	var b strings.Builder
	b.WriteString("BEGIN:VCALENDAR\n")
	for i := range n {
		fmt.Fprintf(&b, "BEGIN:VEVENT\nUID:%d\nSUMMARY:s\nDTSTART:%s\nDURATION:PT1H\nRRULE:%s\n"+
			"ORGANIZER:mailto:a@x.example\nATTENDEE:mailto:a@x.example\nATTENDEE:mailto:b@x.example\nEND:VEVENT\n", i, start, rule)
	}
	b.WriteString("END:VCALENDAR\n")
	return b.String()
}

// numbers are those from one to another, with commas.
func numbers(from, to int) string {
	var list []string
	for i := from; i <= to; i++ {
		list = append(list, fmt.Sprint(i))
	}
	return strings.Join(list, ",")
}

// TestBoundedRules: rules that stand for far more than any calendar has end with
// an error that names a line, after some seconds and some hundred MB. What is
// measured is the process's own time: the machine may be busy.
func TestBoundedRules(t *testing.T) {
	count := hostileRules(200, "00010101T090000Z", "FREQ=DAILY;COUNT=2000000000")
	for _, c := range []struct {
		name   string
		files  map[string]string
		status int
		says   string
	}{
		{"24 times a day, 3,000 times", map[string]string{"a.ics": hostileRules(3000, "20260101T090000Z", "FREQ=DAILY;BYHOUR="+numbers(0, 23))}, 1,
			`a.ics:[0-9]+: more than [0-9]+ occurrences of rules`},
		{"counted from the year 1", map[string]string{"a.ics": count}, 5, `a.ics:[0-9]+",\s+"error": "the rules take too long to expand`},
		{"the same in four files", map[string]string{"a.ics": count, "b.ics": count, "c.ics": count, "d.ics": count}, 5, `d.ics:[0-9]+",\s+"error": "the rules take too long`},
		{"positions", map[string]string{"a.ics": hostileRules(400, "19700101T090000Z",
			"FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYHOUR="+numbers(0, 23)+";BYSETPOS="+numbers(1, 366)+";COUNT=100000")}, 5, `a.ics:[0-9]+",\s+"error": "the rules take too long`},
	} {
		t.Run(c.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "hostile.zip")
			f, err := os.Create(path)
			if err != nil {
				t.Fatal(err)
			}
			archive := zip.NewWriter(f)
			for _, name := range slices.Sorted(maps.Keys(c.files)) {
				w, _ := archive.Create(name)
				w.Write([]byte(c.files[name]))
			}
			if err := errors.Join(archive.Close(), f.Close()); err != nil {
				t.Fatal(err)
			}
			status, took, megabytes, said := measured(t, "report", path, "--from", "2026-09-07", "--format", "json")
			t.Logf("%v of CPU, %.0f MB, exit status %d", took.Round(10*time.Millisecond), megabytes, status)
			if status != c.status || !matches(c.says, said) {
				t.Errorf("exit status %d, want %d with %s", status, c.status, c.says)
			}
			// A second or three, and ten times that under the race detector.
			if took > 40*time.Second || megabytes > 1000 {
				t.Errorf("%v of CPU and %.0f MB", took, megabytes)
			}
		})
	}
}

// measured runs the program in a process of its own: its exit status, the time
// that it took of the processor, the most memory that it held (0 where the
// system does not tell) and all that it said.
func measured(t *testing.T, args ...string) (status int, took time.Duration, megabytes float64, said string) {
	t.Helper()
	program := filepath.Join(t.TempDir(), "adjourn-peak") // TestMain goes by the name
	self, err := os.Executable()
	if err == nil {
		err = os.Symlink(self, program)
	}
	if err != nil {
		t.Skipf("skipped: no link to the program: %v", err)
	}
	cmd := exec.Command(program, args...)
	cmd.Env = append(os.Environ(), "XDG_STATE_HOME="+t.TempDir(), "XDG_CONFIG_HOME="+t.TempDir())
	out, err := cmd.CombinedOutput()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return cmd.ProcessState.ExitCode(), cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime(), peakIn(string(out)), string(out)
}
