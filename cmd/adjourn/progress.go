package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"sync"
	"time"

	"golang.org/x/term"

	"adjourn/audit/gcal"
)

// progress shows on a terminal how far reading has come, once it takes longer
// than a second. The function that it gives ends it.
func (a *app) progress(source *gcal.Source) (done func()) {
	f, ok := a.stderr.(*os.File)
	if !ok || !term.IsTerminal(int(f.Fd())) {
		return func() {}
	}
	p := startProgress(f, time.Second)
	source.Progress = p.set
	return p.end
}

// progress is one line that is written over and over.
type progress struct {
	w     io.Writer
	every time.Duration
	mu    sync.Mutex
	now   gcal.Progress
	shown int // characters
	stop  chan struct{}
	ended chan struct{}
}

func startProgress(w io.Writer, every time.Duration) *progress {
	p := &progress{w: w, every: every, stop: make(chan struct{}), ended: make(chan struct{})}
	go p.run()
	return p
}

func (p *progress) run() {
	defer close(p.ended)
	tick := time.NewTicker(p.every)
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
			p.show()
		case <-p.stop:
			if p.shown > 0 {
				fmt.Fprintf(p.w, "\r%s\r", strings.Repeat(" ", p.shown))
			}
			return
		}
	}
}

func (p *progress) set(now gcal.Progress) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.now = now
}

func (p *progress) show() {
	p.mu.Lock()
	now := p.now
	p.mu.Unlock()
	line := fmt.Sprintf("reading: %d of %d calendars, %d events", now.Calendars, max(now.Of, 1), now.Events)
	fmt.Fprintf(p.w, "\r%s", line+strings.Repeat(" ", max(p.shown-len(line), 0)))
	p.shown = max(p.shown, len(line))
}

// end takes the line away.
func (p *progress) end() {
	close(p.stop)
	<-p.ended
}
