package google

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"math/rand/v2"
	"net/http"
	"slices"
	"strconv"
	"time"

	"golang.org/x/time/rate"
)

const (
	// tries is how often one request is made at most.
	tries = 5
	// longestWait is the longest pause that is waited for; a server that asks
	// for more gets its answer shown instead.
	longestWait = 2 * time.Minute
	// tryTime bounds one try, its body included: a page of 2,500 events has
	// several megabytes.
	tryTime = time.Minute
	// peeked is how much of a refusal is looked at for its reason.
	peeked = 64 << 10
)

// Pace is what waiting takes from the world; tests wait no time.
type Pace struct {
	Now    func() time.Time
	Sleep  func(context.Context, time.Duration) error
	Jitter func() time.Duration // up to a second, added to each pause
	Try    time.Duration        // bounds one try; 0 is a minute
}

// RealPace waits as the clock goes.
func RealPace() Pace {
	return Pace{
		Now: time.Now,
		Sleep: func(ctx context.Context, d time.Duration) error {
			timer := time.NewTimer(d)
			defer timer.Stop()
			select {
			case <-timer.C:
				return nil
			case <-ctx.Done():
				return ctx.Err()
			}
		},
		Jitter: func() time.Duration { return rand.N(time.Second) },
	}
}

// backoff is the pause after so many tries: longer each time, and never the same
// for two that failed together.
func (p Pace) backoff(try int) time.Duration {
	return min(time.Second<<(try-1), 32*time.Second) + p.Jitter()
}

// Backoff waits for that pause. One that would go past the context's end is not
// waited for, and an error.
func (p Pace) Backoff(ctx context.Context, try int) error {
	wait := p.backoff(try)
	if pastEnd(ctx, p.Now().Add(wait)) {
		return context.DeadlineExceeded
	}
	return p.Sleep(ctx, wait)
}

// retrying makes a request again where that can help: a read after a network
// error, a 429, a 5xx or a 403 that means "too fast"; anything else only where
// the server said that it did nothing. It never waits past the context's end.
type retrying struct {
	next    http.RoundTripper
	limiter *rate.Limiter // counts every try; nil for none
	pace    Pace
}

func (t *retrying) RoundTrip(req *http.Request) (*http.Response, error) {
	for try := 1; ; try++ {
		if err := t.turn(req.Context()); err != nil {
			return nil, err
		}
		res, err := t.once(req)
		if try == tries || req.Context().Err() != nil || !again(req, res, err) {
			return res, err
		}
		wait := t.pace.backoff(try)
		asked := retryAfter(res, t.pace.Now())
		if wait = max(wait, asked); asked > longestWait || pastEnd(req.Context(), t.pace.Now().Add(wait)) {
			return res, err
		}
		next, ok := replay(req)
		if !ok {
			return res, err
		}
		req = next
		if res != nil {
			res.Body.Close()
		}
		if err := t.pace.Sleep(req.Context(), wait); err != nil {
			return nil, err
		}
	}
}

// turn waits until the limiter lets one more request through.
func (t *retrying) turn(ctx context.Context) error {
	if t.limiter == nil {
		return ctx.Err()
	}
	now := t.pace.Now()
	r := t.limiter.ReserveN(now, 1)
	wait := r.DelayFrom(now)
	if pastEnd(ctx, now.Add(wait)) {
		r.CancelAt(now)
		return context.DeadlineExceeded
	}
	if wait <= 0 {
		return ctx.Err()
	}
	return t.pace.Sleep(ctx, wait)
}

// once makes one try, bounded in time to the end of its body.
func (t *retrying) once(req *http.Request) (*http.Response, error) {
	limit := t.pace.Try
	if limit == 0 {
		limit = tryTime
	}
	ctx, cancel := context.WithTimeout(req.Context(), limit)
	res, err := t.next.RoundTrip(req.WithContext(ctx))
	if err != nil {
		cancel()
		return nil, err
	}
	res.Body = &timedBody{res.Body, cancel}
	return res, nil
}

// timedBody ends its try's time when it is closed.
type timedBody struct {
	io.ReadCloser
	cancel context.CancelFunc
}

func (b *timedBody) Close() error {
	defer b.cancel()
	return b.ReadCloser.Close()
}

// again says whether a request may be made once more.
func again(req *http.Request, res *http.Response, err error) bool {
	read := req.Method == http.MethodGet || req.Method == http.MethodHead
	var ours *Error
	switch {
	case errors.As(err, &ours):
		return ours.Problem == Unreachable && read
	case err != nil:
		return read
	case res.StatusCode == http.StatusTooManyRequests:
		return true
	case res.StatusCode == http.StatusForbidden:
		return tooFast(res)
	}
	return read && res.StatusCode >= 500
}

// tooFast looks for the reasons of a 403 that mean no more than that, and
// leaves the answer's body as it was.
func tooFast(res *http.Response) bool {
	head, err := io.ReadAll(io.LimitReader(res.Body, peeked))
	res.Body = &restored{io.MultiReader(bytes.NewReader(head), failing{err}, res.Body), res.Body}
	var answer struct {
		Error struct {
			Errors  []struct{ Reason string }
			Details []struct{ Reason string }
		}
	}
	if json.Unmarshal(head, &answer) != nil {
		return false
	}
	return slices.ContainsFunc(append(answer.Error.Errors, answer.Error.Details...), func(e struct{ Reason string }) bool {
		return e.Reason == "rateLimitExceeded" || e.Reason == "userRateLimitExceeded" || e.Reason == "RATE_LIMIT_EXCEEDED"
	})
}

// restored is a body of which a part was read.
type restored struct {
	io.Reader
	io.Closer
}

// failing gives an error that reading met, or is empty.
type failing struct{ err error }

func (f failing) Read([]byte) (int, error) {
	if f.err != nil {
		return 0, f.err
	}
	return 0, io.EOF
}

// retryAfter is how long a server asks to wait: seconds, or a date, taken
// against the server's own clock, since ours may be wrong.
func retryAfter(res *http.Response, now time.Time) time.Duration {
	if res == nil {
		return 0
	}
	text := res.Header.Get("Retry-After")
	if seconds, err := strconv.Atoi(text); err == nil {
		return time.Duration(min(max(seconds, 0), 1e6)) * time.Second
	}
	at, err := http.ParseTime(text)
	if err != nil {
		return 0
	}
	if theirs, err := http.ParseTime(res.Header.Get("Date")); err == nil {
		now = theirs
	}
	return max(at.Sub(now), 0)
}

func pastEnd(ctx context.Context, at time.Time) bool {
	end, ok := ctx.Deadline()
	return ok && at.After(end)
}

// replay is the request to be made again, or false if its body can't be.
func replay(req *http.Request) (*http.Request, bool) {
	if req.Body == nil || req.Body == http.NoBody {
		return req, true
	}
	if req.GetBody == nil {
		return nil, false
	}
	body, err := req.GetBody()
	if err != nil {
		return nil, false
	}
	next := req.Clone(req.Context())
	next.Body = body
	return next, true
}

// plain makes a client that follows no redirects: a token goes where it was
// meant to go, or nowhere.
func plain(transport http.RoundTripper, limit time.Duration) *http.Client {
	return &http.Client{
		Transport: transport, Timeout: limit,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
}
