package google

import (
	"context"
	"errors"
	"io"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/time/rate"
)

// clock is time that only passes by sleeping.
type clock struct {
	at    time.Time
	slept []time.Duration
}

func newClock() *clock { return &clock{at: time.Date(2026, 9, 7, 8, 0, 0, 0, time.UTC)} }

func (c *clock) pace() Pace {
	return Pace{
		Now:    func() time.Time { return c.at },
		Jitter: func() time.Duration { return 0 },
		Sleep: func(ctx context.Context, d time.Duration) error {
			c.at = c.at.Add(d)
			c.slept = append(c.slept, d)
			return ctx.Err()
		},
	}
}

// script answers one request after the other.
type script struct {
	answers []reply
	got     []string // the bodies that came in
}

type reply struct {
	status int
	body   string
	header http.Header
	err    error
}

func (s *script) RoundTrip(req *http.Request) (*http.Response, error) {
	body := ""
	if req.Body != nil {
		text, _ := io.ReadAll(req.Body)
		body = string(text)
	}
	r := s.answers[min(len(s.got), len(s.answers)-1)]
	s.got = append(s.got, body)
	if r.err != nil {
		return nil, r.err
	}
	return &http.Response{StatusCode: r.status, Header: r.header, Body: io.NopCloser(strings.NewReader(r.body)), Request: req}, nil
}

const (
	fast  = `{"error":{"errors":[{"reason":"rateLimitExceeded"}]}}`
	quota = `{"error":{"errors":[{"reason":"quotaExceeded"}]}}`
)

func TestRetries(t *testing.T) {
	ok, cut := reply{status: 200, body: "fine"}, reply{err: io.ErrUnexpectedEOF}
	after := func(text string) reply {
		return reply{status: 429, header: http.Header{"Retry-After": {text}, "Date": {"Mon, 07 Sep 2026 06:00:00 GMT"}}}
	}
	for _, c := range []struct {
		name    string
		method  string
		answers []reply
		made    int
		status  int // 0: an error
		slept   []time.Duration
	}{
		{"good at once", "GET", []reply{ok}, 1, 200, nil},
		{"cut, then good", "GET", []reply{cut, ok}, 2, 200, []time.Duration{1e9}},
		{"503 for ever", "GET", []reply{{status: 503}}, 5, 503, []time.Duration{1e9, 2e9, 4e9, 8e9}},
		{"network gone for ever", "GET", []reply{cut}, 5, 0, []time.Duration{1e9, 2e9, 4e9, 8e9}},
		{"403 too fast", "GET", []reply{{status: 403, body: fast}, ok}, 2, 200, []time.Duration{1e9}},
		{"403 quota", "GET", []reply{{status: 403, body: quota}}, 1, 403, nil},
		{"403 of HTML", "GET", []reply{{status: 403, body: "<html>"}}, 1, 403, nil},
		{"404", "GET", []reply{{status: 404}}, 1, 404, nil},
		{"Retry-After in seconds", "GET", []reply{after("7"), ok}, 2, 200, []time.Duration{7e9}},
		{"Retry-After as a date, by their clock", "GET", []reply{after("Mon, 07 Sep 2026 06:00:09 GMT"), ok}, 2, 200, []time.Duration{9e9}},
		{"Retry-After shorter than ours", "GET", []reply{after("0"), ok}, 2, 200, []time.Duration{1e9}},
		{"Retry-After too long", "GET", []reply{after("3600")}, 1, 429, nil},
		{"Retry-After of nonsense", "GET", []reply{after("soon"), ok}, 2, 200, []time.Duration{1e9}},
		{"POST cut", "POST", []reply{cut, ok}, 1, 0, nil},
		{"POST 503", "POST", []reply{{status: 503}, ok}, 1, 503, nil},
		{"POST 429", "POST", []reply{{status: 429}, ok}, 2, 200, []time.Duration{1e9}},
		{"POST 403 too fast", "POST", []reply{{status: 403, body: fast}, ok}, 2, 200, []time.Duration{1e9}},
		{"no sign-in", "GET", []reply{{err: &Error{Problem: Ended}}}, 1, 0, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			clock, next := newClock(), &script{answers: c.answers}
			var body io.Reader
			if c.method == "POST" {
				body = strings.NewReader("mail")
			}
			req, err := http.NewRequest(c.method, "http://x/", body)
			if err != nil {
				t.Fatal(err)
			}
			res, err := (&retrying{next: next, pace: clock.pace()}).RoundTrip(req)
			if (err != nil) != (c.status == 0) || err == nil && res.StatusCode != c.status {
				t.Fatalf("got %v, %v; want status %d", res, err, c.status)
			}
			if err == nil {
				text, _ := io.ReadAll(res.Body)
				if want := c.answers[min(c.made, len(c.answers))-1].body; string(text) != want {
					t.Errorf("body %q, want %q", text, want)
				}
				res.Body.Close()
			}
			if len(next.got) != c.made {
				t.Errorf("%d requests, want %d", len(next.got), c.made)
			}
			for _, got := range next.got {
				if c.method == "POST" && got != "mail" {
					t.Errorf("sent again with the body %q", got)
				}
			}
			if len(clock.slept) != len(c.slept) {
				t.Fatalf("slept %v, want %v", clock.slept, c.slept)
			}
			for i := range c.slept {
				if clock.slept[i] != c.slept[i] {
					t.Errorf("slept %v, want %v", clock.slept, c.slept)
				}
			}
		})
	}
}

// TestBackoff is the same pause for others that try again, and never one past
// the end.
func TestBackoff(t *testing.T) {
	clock := newClock()
	for try := 1; try <= 7; try++ {
		if err := clock.pace().Backoff(t.Context(), try); err != nil {
			t.Fatal(err)
		}
	}
	if want := []time.Duration{1e9, 2e9, 4e9, 8e9, 16e9, 32e9, 32e9}; !slices.Equal(clock.slept, want) {
		t.Errorf("slept %v, want %v", clock.slept, want)
	}
	ctx, cancel := context.WithDeadline(t.Context(), clock.pace().Now().Add(time.Second/2))
	defer cancel()
	if err := clock.pace().Backoff(ctx, 1); !errors.Is(err, context.DeadlineExceeded) || len(clock.slept) != 7 {
		t.Errorf("past the end: %v, slept %v", err, clock.slept)
	}
}

// TestBudget never waits past the run's end: it shows what it has.
func TestBudget(t *testing.T) {
	ctx, cancel := context.WithDeadline(t.Context(), time.Now().Add(time.Hour))
	defer cancel()
	end, _ := ctx.Deadline()
	clock := newClock()
	clock.at = end.Add(-2 * time.Second)
	next := &script{answers: []reply{{status: 503}}}
	req, _ := http.NewRequestWithContext(ctx, "GET", "http://x/", nil)
	res, err := (&retrying{next: next, pace: clock.pace()}).RoundTrip(req)
	if err != nil || res.StatusCode != 503 || len(next.got) != 2 {
		t.Errorf("got %v, %v after %d requests; want the 503 after 2", res, err, len(next.got))
	}
	limiter := rate.NewLimiter(5, 1)
	limiter.AllowN(end, 1)
	clock.at = end
	if _, err := (&retrying{next: next, limiter: limiter, pace: clock.pace()}).RoundTrip(req); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("no turn left: %v", err)
	}
}

// TestPace counts every try: a burst of 300 isn't slowed, and no minute has
// more than 600.
func TestPace(t *testing.T) {
	clock := newClock()
	start := clock.at
	rt := &retrying{next: &script{answers: []reply{{status: 200}}}, limiter: rate.NewLimiter(5, 300), pace: clock.pace()}
	var at []time.Time
	for range 1500 {
		req, _ := http.NewRequest("GET", "http://x/", nil)
		res, err := rt.RoundTrip(req)
		if err != nil {
			t.Fatal(err)
		}
		res.Body.Close()
		at = append(at, clock.at)
	}
	if at[299] != start {
		t.Errorf("a burst of 300 takes %v", at[299].Sub(start))
	}
	for i := range at {
		if i >= 600 && at[i].Sub(at[i-600]) < time.Minute {
			t.Fatalf("requests %d to %d come within %v", i-600, i, at[i].Sub(at[i-600]))
		}
	}
}

// TestTryIsBounded ends a try that doesn't end by itself, its body included.
func TestTryIsBounded(t *testing.T) {
	pace := RealPace()
	pace.Try = 20 * time.Millisecond
	reader, writer := io.Pipe()
	defer writer.Close()
	next := roundTrip(func(req *http.Request) (*http.Response, error) {
		context.AfterFunc(req.Context(), func() { writer.CloseWithError(req.Context().Err()) })
		return &http.Response{StatusCode: 200, Body: reader}, nil
	})
	req, _ := http.NewRequest("GET", "http://x/", nil)
	res, err := (&retrying{next: next, pace: pace}).RoundTrip(req)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := io.ReadAll(res.Body); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("reading for ever gives %v", err)
	}
}

type roundTrip func(*http.Request) (*http.Response, error)

func (f roundTrip) RoundTrip(req *http.Request) (*http.Response, error) { return f(req) }
