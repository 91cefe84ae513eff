package main

import (
	"bytes"
	"errors"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"adjourn/audit"
	"adjourn/audit/gcal"
	"adjourn/cmd/adjourn/internal/google"
)

// TestSpan asks for what any zone could need, where none is known yet.
func TestSpan(t *testing.T) {
	day := func(s string) time.Time {
		at, err := time.Parse(time.RFC3339, s)
		if err != nil {
			t.Fatal(err)
		}
		return at
	}
	for _, c := range []struct {
		now, zone, from, to string
	}{
		{"2026-09-09T12:00:00Z", "UTC", "2026-08-10T00:00:00Z", "2026-10-12T00:00:00Z"},
		{now: "2026-09-09T12:00:00Z"},
		{now: "2026-09-10T11:00:00Z"}, // Friday has begun in the east: there the coming week is shown
	} {
		a := &app{now: func() time.Time { return day(c.now) }}
		got, err := a.span(&judging{zone: c.zone}, config{})
		if err != nil {
			t.Fatal(err)
		}
		for _, zone := range []int{14, 0, -12} {
			if c.zone != "" && zone != 0 {
				continue
			}
			w, err := (&judging{}).window(day(c.now).In(time.FixedZone("", zone*3600)), time.Monday)
			if err != nil {
				t.Fatal(err)
			}
			if r := w.Reading(); r.From.Before(got.From) || r.To.After(got.To) {
				t.Errorf("at %s, %d hours east needs %v to %v, got %v to %v", c.now, zone, r.From, r.To, got.From, got.To)
			}
		}
		if most := 9*7 + 7 + 4; got.To.Sub(got.From) > time.Duration(most)*24*time.Hour { // nine weeks, and what zones may differ by
			t.Errorf("at %s: %v to %v is more than anybody needs", c.now, got.From, got.To)
		}
		if c.zone != "" && (!got.From.Equal(day(c.from)) || !got.To.Equal(day(c.to))) {
			t.Errorf("got %v to %v, want %s to %s", got.From, got.To, c.from, c.to)
		}
	}
}

// TestNoNameService ends in a line, not in a name of a server.
func TestNoNameService(t *testing.T) {
	lost := roundTrip(func(*http.Request) (*http.Response, error) {
		return nil, &net.OpError{Op: "dial", Err: &net.DNSError{Err: "no such host", Name: "www.googleapis.com", IsNotFound: true}}
	})
	service, err := calendarService(t.Context(), &http.Client{Transport: lost}, google.Real())
	if err != nil {
		t.Fatal(err)
	}
	from := time.Date(2026, 9, 7, 0, 0, 0, 0, time.UTC)
	_, _, err = readCalendars(t.Context(), gcal.NewSource(service), []string{"primary"}, audit.Window{From: from, To: from.AddDate(0, 0, 7)})
	var f *failure
	if !errors.As(err, &f) || f.status != statusFailed || f.cause != "primary: Google can't be found: there is no network, or no name service" {
		t.Errorf("got %v", err)
	}
}

type roundTrip func(*http.Request) (*http.Response, error)

func (f roundTrip) RoundTrip(req *http.Request) (*http.Response, error) { return f(req) }

// TestProgress shows nothing at first, then one line, and takes it away.
func TestProgress(t *testing.T) {
	var quick bytes.Buffer
	startProgress(&quick, time.Hour).end()
	if quick.Len() > 0 {
		t.Errorf("a quick run shows %q", quick.String())
	}
	shown := make(written, 100)
	p := startProgress(shown, time.Millisecond)
	p.set(gcal.Progress{Calendars: 3, Of: 20, Events: 4000})
	for line := range shown {
		if strings.Contains(line, "reading: 3 of 20 calendars, 4000 events") {
			break
		}
	}
	go func() {
		for range shown { // what is still to come
		}
	}()
	p.end()
}

// written is a terminal that gives what is written to it.
type written chan string

func (w written) Write(text []byte) (int, error) {
	w <- string(text)
	return len(text), nil
}
