package google

import (
	"context"
	"errors"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"
)

// TestTurns: two answers at a time are read, a third waits for one to be closed,
// and one that is never read holds up none.
func TestTurns(t *testing.T) {
	client := &inTurn{
		next: roundTrip(func(req *http.Request) (*http.Response, error) {
			return &http.Response{StatusCode: 200, Body: io.NopCloser(strings.NewReader(req.URL.Path))}, nil
		}),
		turns: make(chan struct{}, 2),
	}
	get := func(ctx context.Context, path string) io.ReadCloser {
		req, err := http.NewRequestWithContext(ctx, "GET", "http://x"+path, nil)
		if err != nil {
			t.Fatal(err)
		}
		res, err := client.RoundTrip(req)
		if err != nil {
			t.Fatal(err)
		}
		return res.Body
	}
	read := func(b io.Reader) string {
		text, err := io.ReadAll(b)
		if err != nil {
			t.Error(err)
		}
		return string(text)
	}
	unread := get(t.Context(), "/unread")
	first, second, third := get(t.Context(), "/1"), get(t.Context(), "/2"), get(t.Context(), "/3")
	if got := read(first) + read(second); got != "/1/2" {
		t.Errorf("got %q", got)
	}
	late := make(chan string)
	go func() { late <- read(third) }()
	select {
	case <-late:
		t.Error("a third answer is read at the same time")
	case <-time.After(20 * time.Millisecond):
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := io.ReadAll(get(ctx, "/gone")); !errors.Is(err, context.Canceled) {
		t.Errorf("a run that has ended waits for its turn: %v", err)
	}
	first.Close()
	first.Close() // a second time gives nothing more away
	if got := <-late; got != "/3" {
		t.Errorf("got %q", got)
	}
	if _, err := first.Read(make([]byte, 1)); err == nil {
		t.Error("a closed answer can be read")
	}
	unread.Close()
	second.Close()
	third.Close()
	if n := len(client.turns); n != 0 {
		t.Errorf("%d turns are not given back", n)
	}
}

// TestBrokenAnswer gives what came, and then why there is no more.
func TestBrokenAnswer(t *testing.T) {
	b := &turnBody{ctx: t.Context(), turns: make(chan struct{}, 1), left: 100, body: io.NopCloser(io.MultiReader(strings.NewReader("half"), failing{io.ErrUnexpectedEOF}))}
	text, err := io.ReadAll(b)
	if string(text) != "half" || !errors.Is(err, io.ErrUnexpectedEOF) {
		t.Errorf("got %q, %v", text, err)
	}
	b.Close()
}

// TestEndlessAnswer is cut off.
func TestEndlessAnswer(t *testing.T) {
	b := &turnBody{ctx: t.Context(), turns: make(chan struct{}, 1), left: 100, body: io.NopCloser(strings.NewReader(strings.Repeat("x", 101)))}
	if _, err := io.ReadAll(b); err == nil || !strings.Contains(err.Error(), "more than") {
		t.Errorf("got %v", err)
	}
	b.Close()
	if n := len(b.turns); n != 0 {
		t.Error("the turn is not given back")
	}
}
