package main

import (
	"context"
	"io"
)

// interruptible is a reader whose waiting ends with its context: a terminal, a
// pipe or a named pipe may never give anything.
type interruptible struct {
	ctx  context.Context
	from io.Reader
}

// chunk is what one read of the source gave.
type chunk struct {
	text []byte
	err  error
}

func (r *interruptible) Read(p []byte) (int, error) {
	got := make(chan chunk, 1)
	go func() {
		text := make([]byte, len(p))
		n, err := r.from.Read(text)
		got <- chunk{text[:n], err}
	}()
	select {
	case c := <-got:
		return copy(p, c.text), c.err
	case <-r.ctx.Done():
		return 0, r.ctx.Err()
	}
}
