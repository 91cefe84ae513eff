package google

import (
	"context"
	"fmt"
	"io"
	"net/http"
)

// mostAnswered bounds one answer: a page of 2,500 events has some megabytes.
const mostAnswered = 256 << 20

// inTurn lets answers be fetched at once and decoded a few at a time: to decode
// more of them than there are cores only holds more in memory, and the pages
// that follow would all be asked for late. The API's client reads an answer to
// its end, decodes it, and closes it: a turn lasts from the one to the other.
type inTurn struct {
	next  http.RoundTripper
	turns chan struct{} // its capacity is how many at a time
}

func (t *inTurn) RoundTrip(req *http.Request) (*http.Response, error) {
	res, err := t.next.RoundTrip(req)
	if err != nil {
		return nil, err
	}
	res.Body = &turnBody{ctx: req.Context(), turns: t.turns, body: res.Body, left: mostAnswered}
	return res, nil
}

// turnBody is a body whose end, or whose breaking off, is told when it is its
// turn: a slow answer holds up no other.
type turnBody struct {
	ctx    context.Context // the request's: the end waits
	turns  chan struct{}
	body   io.ReadCloser
	left   int   // how much more it may have
	end    error // what reading ended with, once it did
	closed bool
}

func (b *turnBody) Read(p []byte) (int, error) {
	switch {
	case b.closed:
		return 0, http.ErrBodyReadAfterClose
	case b.end != nil:
		return 0, b.end
	}
	n, err := b.body.Read(p)
	if b.left -= n; b.left < 0 {
		err = fmt.Errorf("the answer has more than %d MB", mostAnswered>>20)
	}
	if err == nil {
		return n, nil
	}
	select {
	case b.turns <- struct{}{}:
		b.end = err
	case <-b.ctx.Done():
		err = b.ctx.Err()
	}
	return n, err
}

func (b *turnBody) Close() error {
	if b.closed {
		return nil
	}
	b.closed = true
	if b.end != nil {
		<-b.turns
	}
	return b.body.Close()
}
