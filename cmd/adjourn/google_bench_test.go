package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"time"

	"golang.org/x/sync/errgroup"
	api "google.golang.org/api/calendar/v3"

	"adjourn/audit"
	"adjourn/audit/gcal"
	"adjourn/audit/gcal/gcaltest"
	"adjourn/cmd/adjourn/internal/google"
)

// busyGoogle is a fake that takes 50 ms for a request, with calendars of
// one-off meetings, spread over what a report reads, and a home that is signed in to it.
// Prepared answers cost the fake nothing.
func busyGoogle(tb testing.TB, calendars, events int, prepared bool) (g *gcaltest.Google, ids []string, state string) {
	tb.Helper()
	g = gcaltest.Start(gcaltest.Options{Latency: 50 * time.Millisecond})
	tb.Cleanup(g.Close)
	start := time.Date(2026, 8, 11, 8, 0, 0, 0, time.UTC)
	for c := range calendars {
		calendar := gcaltest.Calendar{ID: fmt.Sprintf("c%d@own.example", c), Zone: "UTC", Access: "reader"}
		if c == 0 {
			calendar.ID, calendar.Access = g.Account, "owner"
		}
		for n := range events {
			at := start.Add(60 * 24 * time.Hour * time.Duration(n) / time.Duration(events)).Truncate(time.Minute)
			calendar.Items = append(calendar.Items, g.Meeting(fmt.Sprintf("e%d_%d", c, n), fmt.Sprintf("Meeting %d of calendar %d", n, c), at, time.Hour,
				g.Account, "ben@own.example", "cyd@own.example", "dan@own.example", "eva@own.example"))
		}
		if prepared {
			if err := calendar.Prepare(2500); err != nil {
				tb.Fatal(err)
			}
			calendar.Items = nil
		}
		g.Add(calendar)
		ids = append(ids, calendar.ID)
	}
	e, err := google.Loopback(g.URL)
	if err != nil {
		tb.Fatal(err)
	}
	access, refresh := g.SignIn(google.ScopeEvents)
	state = tb.TempDir()
	err = google.File{Path: filepath.Join(state, "adjourn", "google-calendar.json")}.Write(&google.Grant{
		Issuer: e.Token, ClientID: gcaltest.ClientID, ClientSecret: gcaltest.ClientSecret, Account: g.Account, Scopes: []string{google.ScopeEvents},
		RefreshToken: refresh, AccessToken: access, Expires: time.Now().Add(50 * time.Minute), Granted: time.Now(),
	})
	if err != nil {
		tb.Fatal(err)
	}
	return g, ids, state
}

// reportArgs reads all of them.
func reportArgs(g *gcaltest.Google, ids []string) []string {
	args := []string{"report", "--from", "2026-09-07", "--zone", "UTC", "--google-endpoint", g.URL}
	for _, id := range ids {
		args = append(args, "--calendar", id)
	}
	return args
}

// BenchmarkGoogle is n calendars with 100 one-off meetings each: reading them,
// and a whole report. The least possible is a request a calendar. What counts
// is the fastest run, since other work may share the machine.
func BenchmarkGoogle(b *testing.B) {
	for _, n := range []int{1, 20} {
		g, ids, state := busyGoogle(b, n, 100, true)
		b.Run(fmt.Sprintf("read/%d", n), func(b *testing.B) {
			read := readerOf(b, g, state)
			measure(b, g, n, func() { read(ids, 100) })
		})
		b.Run(fmt.Sprintf("report/%d", n), func(b *testing.B) {
			b.Setenv("XDG_STATE_HOME", state)
			b.Setenv("XDG_CONFIG_HOME", b.TempDir())
			measure(b, g, n, func() {
				var out, errs bytes.Buffer
				if status := run(context.Background(), reportArgs(g, ids), strings.NewReader(""), &out, &errs); status != 0 {
					b.Fatalf("exit status %d: %s", status, errs.String())
				}
			})
		})
	}
}

// BenchmarkReading is reading 20 calendars of 5,000 beside decoding the same
// bytes with the same decoder on as many cores.
func BenchmarkReading(b *testing.B) {
	g, ids, state := busyGoogle(b, 20, 5000, true)
	pages := g.Prepared()
	b.Run("read", func(b *testing.B) {
		read := readerOf(b, g, state)
		measure(b, g, len(pages), func() { read(ids, 5000) })
	})
	b.Run("decode", func(b *testing.B) {
		measure(b, g, 0, func() {
			var group errgroup.Group
			group.SetLimit(runtime.GOMAXPROCS(0))
			for _, page := range pages {
				group.Go(func() error { return json.NewDecoder(bytes.NewReader(page)).Decode(&api.Events{}) })
			}
			if err := group.Wait(); err != nil {
				b.Fatal(err)
			}
		})
	})
}

// measure notes the fastest run, the processor's time that one takes (the
// fake's included), and its requests.
func measure(b *testing.B, g *gcaltest.Google, least int, once func()) {
	before, runs, fastest := len(g.Requests()), 0, time.Hour
	used := processorTime()
	for b.Loop() {
		start := time.Now()
		once()
		fastest = min(fastest, time.Since(start))
		runs++
	}
	b.ReportMetric(float64((processorTime()-used).Milliseconds())/float64(runs), "cpu-ms/op")
	b.ReportMetric(float64(fastest.Microseconds())/1000, "ms-fastest")
	b.ReportMetric(float64(len(g.Requests())-before)/float64(runs), "requests/op")
	b.ReportMetric(float64(least), "least/op")
}

// processorTime is what this process has used, where the system tells (Linux).
func processorTime() time.Duration {
	const tick = 10 * time.Millisecond
	text, err := os.ReadFile("/proc/self/stat")
	if err != nil {
		return 0
	}
	_, rest, _ := strings.Cut(string(text), ") ") // the program's name is in brackets
	fields := strings.Fields(rest)
	var ticks int64
	for _, i := range []int{11, 12} { // user and system
		if i < len(fields) {
			n, _ := strconv.ParseInt(fields[i], 10, 64)
			ticks += n
		}
	}
	return time.Duration(ticks) * tick
}

// readerOf reads calendars as the program does, and wants so many events each.
func readerOf(b *testing.B, g *gcaltest.Google, state string) func(ids []string, events int) {
	e, err := google.Loopback(g.URL)
	if err != nil {
		b.Fatal(err)
	}
	base := wire()
	s, err := google.Open(google.File{Path: filepath.Join(state, "adjourn", "google-calendar.json")}, e, base, time.Now)
	if err != nil {
		b.Fatal(err)
	}
	from := time.Date(2026, 8, 10, 0, 0, 0, 0, time.UTC)
	return func(ids []string, events int) {
		service, err := calendarService(b.Context(), s.Client(base, gcal.NewLimiter(), google.RealPace()), e)
		if err != nil {
			b.Fatal(err)
		}
		for _, r := range gcal.NewSource(service).Read(b.Context(), ids, audit.Window{From: from, To: from.AddDate(0, 2, 5)}) {
			if r.Err != nil || r.Calendar.Len() != events {
				b.Fatal(r.Err)
			}
		}
	}
}

// BenchmarkGooglePeakMemory is the most memory that a report of so many events
// holds, all of them in the span that is read.
func BenchmarkGooglePeakMemory(b *testing.B) {
	for _, calendars := range []int{2, 20} {
		b.Run(fmt.Sprint(calendars*5000), func(b *testing.B) {
			g, ids, state := busyGoogle(b, calendars, 5000, true)
			most := 0.0
			for b.Loop() {
				most = max(most, peakOf(b, state, reportArgs(g, ids)...))
			}
			b.ReportMetric(most, "MB-peak")
		})
	}
}

// TestGoogleReads as many requests as it must: one a calendar and page.
func TestGoogleReads(t *testing.T) {
	g, ids, state := busyGoogle(t, 3, 2600, true)
	t.Setenv("XDG_STATE_HOME", state)
	t.Setenv("XDG_CONFIG_HOME", t.TempDir())
	var out, errs bytes.Buffer
	if status := run(t.Context(), reportArgs(g, ids), strings.NewReader(""), &out, &errs); status != 0 {
		t.Fatalf("exit status %d: %s", status, errs.String())
	}
	if got := g.Counts(); got["events.list"] != 6 || len(g.Requests()) != 6 {
		t.Errorf("%v, want 6 of events.list", got)
	}
	if _, err := os.Stat(filepath.Join(state, "adjourn", "google-calendar.json.lock")); err == nil {
		t.Error("it took the lock without a refresh")
	}
}
