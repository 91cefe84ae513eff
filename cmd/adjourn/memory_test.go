package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// peakProgram is the program, which says at its end on standard error the most
// memory that it held, where the system tells (Linux).
func peakProgram() {
	status := run(context.Background(), os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	if about, err := os.ReadFile("/proc/self/status"); err == nil {
		os.Stderr.Write(about)
	}
	os.Exit(status)
}

var peakLine = regexp.MustCompile(`VmHWM:\s*(\d+) kB`)

// peak runs a report in a process of its own and gives its peak in MB.
func peak(tb testing.TB, path string, flags ...string) float64 {
	tb.Helper()
	return peakOf(tb, tb.TempDir(), append([]string{"report", path, "--from", "2026-09-07"}, flags...)...)
}

// peakOf is the same for any command, with a state folder.
func peakOf(tb testing.TB, state string, args ...string) float64 {
	tb.Helper()
	program := filepath.Join(tb.TempDir(), "adjourn-peak") // TestMain goes by the name
	self, err := os.Executable()
	if err == nil {
		err = os.Symlink(self, program)
	}
	if err != nil {
		tb.Skipf("skipped: no link to the program: %v", err)
	}
	cmd := exec.Command(program, args...)
	cmd.Env = append(os.Environ(), "XDG_STATE_HOME="+state, "XDG_CONFIG_HOME="+tb.TempDir())
	var about strings.Builder
	cmd.Stderr = &about
	if err := cmd.Run(); err != nil {
		tb.Fatalf("%v: %s", err, about.String())
	}
	megabytes := peakIn(about.String())
	if megabytes == 0 {
		tb.Skip("skipped: the system does not tell a process's peak memory")
	}
	return megabytes
}

// peakIn is the peak, in MB, that a peakProgram said; 0 if it said none.
func peakIn(said string) float64 {
	found := peakLine.FindStringSubmatch(said)
	if found == nil {
		return 0
	}
	kilobytes, _ := strconv.Atoi(found[1]) // digits
	return float64(kilobytes) / 1024
}

func matches(pattern, text string) bool { return regexp.MustCompile(pattern).MatchString(text) }

func fileOf(tb testing.TB, n int) string {
	tb.Helper()
	path := filepath.Join(tb.TempDir(), "person0@northlight.example.ics")
	f, err := os.Create(path)
	if err != nil {
		tb.Fatal(err)
	}
	defer f.Close()
	writeICS(f, n, benchWindow.From.AddDate(0, 0, -n/perDay/2))
	return path
}

// BenchmarkPeakMemory is the most memory that a whole report holds, with as many
// events in the window each time.
func BenchmarkPeakMemory(b *testing.B) {
	for _, n := range []int{10_000, 100_000} {
		path := fileOf(b, n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			most := 0.0
			for b.Loop() {
				most = max(most, peak(b, path))
			}
			b.ReportMetric(most, "MB-peak")
		})
	}
}

// TestPeakMemory: what is outside the window is counted, not held.
func TestPeakMemory(t *testing.T) {
	few, many := peak(t, fileOf(t, 1_500), "--to", "2026-09-08"), peak(t, fileOf(t, 15_000), "--to", "2026-09-08")
	t.Logf("%.0f MB with 1,500 events, %.0f MB with 15,000", few, many)
	if many > few+15 {
		t.Errorf("%.0f MB with 1,500 events, %.0f MB with 15,000: it grows with the file", few, many)
	}
}
