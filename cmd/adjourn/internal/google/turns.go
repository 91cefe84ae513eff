package google

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net/http"
)

// mostAnswered bounds one answer: a page of 2,500 events has some megabytes.
const mostAnswered = 256 << 20

// inTurn fetches answers at once, and hands them on a few at a time: to decode
// more of them than there are cores only holds more in memory, and the pages
// that follow would all be asked for late. A turn lasts from the first read of
// an answer's body until it is closed, which the API's client does once it has
// decoded it.
type inTurn struct {
	next  http.RoundTripper
	turns chan struct{} // its capacity is how many at a time
}

func (t *inTurn) RoundTrip(req *http.Request) (*http.Response, error) {
	res, err := t.next.RoundTrip(req)
	if err != nil {
		return nil, err
	}
	res.Body = &turnBody{ctx: req.Context(), turns: t.turns, body: res.Body}
	return res, nil
}

// turnBody is a body that was fetched whole, or up to where it broke off.
type turnBody struct {
	ctx   context.Context // the request's: the first read waits
	turns chan struct{}
	body  io.ReadCloser
	text  io.Reader // once it is its turn
}

func (b *turnBody) Read(p []byte) (int, error) {
	if b.text == nil {
		if err := b.start(); err != nil {
			return 0, err
		}
	}
	return b.text.Read(p)
}

// start fetches the rest of the answer, and then waits for a turn: a slow
// answer holds up no other.
func (b *turnBody) start() error {
	text, err := io.ReadAll(io.LimitReader(b.body, mostAnswered+1))
	if len(text) > mostAnswered {
		err = fmt.Errorf("the answer has more than %d MB", mostAnswered>>20)
	}
	select {
	case b.turns <- struct{}{}:
	case <-b.ctx.Done():
		return b.ctx.Err()
	}
	b.text = io.MultiReader(bytes.NewReader(text), failing{err})
	return nil
}

func (b *turnBody) Close() error {
	if b.text != nil {
		b.text = closed{}
		if b.turns != nil {
			<-b.turns
			b.turns = nil
		}
	}
	return b.body.Close()
}

// closed is what is left of a body.
type closed struct{}

func (closed) Read([]byte) (int, error) { return 0, http.ErrBodyReadAfterClose }
