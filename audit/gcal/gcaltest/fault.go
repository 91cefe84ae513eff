package gcaltest

import (
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"time"
)

// Fault is something that goes wrong, on some requests.
type Fault struct {
	On       string // which call: "events.list", "token", …; "" for any
	Calendar string // of which calendar; "" for any
	After    int    // this many go well first
	Times    int    // how often; 0 is once, -1 for ever

	// What happens, the first that is set:
	Drop     bool          // the connection closes without an answer
	Hang     bool          // no answer, until the client gives up
	Delay    time.Duration // first of all; alone, a late good answer
	Redirect string        // 302 to there
	Status   int           // an error; with Reason as Google words it, else a page of HTML
	Reason   string
	Taken    bool   // the request is carried out all the same
	Body     string // 200 with this instead of an answer
	Cut      bool   // half of the answer
	Trickle  time.Duration
	// RetryAfter goes along with Status.
	RetryAfter string
	// SameToken makes every page's nextPageToken this one.
	SameToken string
}

// Fail adds a fault. Of several that match, the first one added happens.
func (g *Google) Fail(f Fault) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if f.Times == 0 {
		f.Times = 1
	}
	g.faults = append(g.faults, &f)
}

// Mend takes all faults away.
func (g *Google) Mend() {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.faults = nil
}

// nextFault is the one for this request, counted; g.mu is held.
func (g *Google) nextFault(call, calendar string) *Fault {
	for _, f := range g.faults {
		if f.On != "" && f.On != call || f.Calendar != "" && f.Calendar != calendar || f.Times == 0 {
			continue
		}
		if f.After > 0 {
			f.After--
			continue
		}
		if f.Times > 0 {
			f.Times--
		}
		return f
	}
	return nil
}

func (f *Fault) serve(w http.ResponseWriter, r *http.Request, handle http.HandlerFunc) {
	if f.Delay > 0 {
		wait(r, f.Delay)
	}
	if f.Taken {
		handle(httptest.NewRecorder(), r)
	}
	switch {
	case f.Drop:
		panic(http.ErrAbortHandler)
	case f.Hang:
		_, _ = io.Copy(io.Discard, r.Body) // a server notices that the client left only once it has read all
		<-r.Context().Done()
	case f.Redirect != "":
		http.Redirect(w, r, f.Redirect, http.StatusFound)
	case f.Status != 0:
		f.refuse(w, r)
	case f.Body != "":
		if strings.HasPrefix(f.Body, "{") {
			w.Header().Set("Content-Type", "application/json; charset=UTF-8")
		}
		io.WriteString(w, f.Body)
	case f.Cut || f.Trickle > 0 || f.SameToken != "":
		f.spoil(w, r, handle)
	default:
		handle(w, r)
	}
}

// refuse answers with an error that repeats what was sent.
func (f *Fault) refuse(w http.ResponseWriter, r *http.Request) {
	if f.RetryAfter != "" {
		w.Header().Set("Retry-After", f.RetryAfter)
	}
	switch {
	case f.Reason == "":
		w.Header().Set("Content-Type", "text/html")
		w.WriteHeader(f.Status)
		fmt.Fprintf(w, "<html><title>Error %d</title>SECRET %s</html>", f.Status, r.Header.Get("Authorization"))
	case f.On == "token" || f.On == "revoke":
		oauthError(w, r, f.Status, f.Reason)
	default:
		fail(w, r, f.Status, f.Reason, "refused by script")
	}
}

// spoil gives the right answer in a wrong way.
func (f *Fault) spoil(w http.ResponseWriter, r *http.Request, handle http.HandlerFunc) {
	if q := r.URL.Query(); f.SameToken != "" && q.Get("pageToken") == f.SameToken {
		q.Del("pageToken") // the token that this fault made up
		r.URL.RawQuery = q.Encode()
	}
	rec := httptest.NewRecorder()
	handle(rec, r)
	body := rec.Body.Bytes()
	if f.SameToken != "" {
		body = setToken(body, f.SameToken)
	}
	maps.Copy(w.Header(), rec.Header())
	w.Header().Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(rec.Code)
	switch {
	case f.Cut:
		w.Write(body[:len(body)/2])
		http.NewResponseController(w).Flush()
		panic(http.ErrAbortHandler)
	case f.Trickle > 0:
		for i := range body {
			if _, err := w.Write(body[i : i+1]); err != nil {
				return
			}
			http.NewResponseController(w).Flush()
			if !wait(r, f.Trickle) {
				return
			}
		}
	default:
		w.Write(body)
	}
}

// wait sleeps, or returns false once the client has gone.
func wait(r *http.Request, d time.Duration) bool {
	select {
	case <-time.After(d):
		return true
	case <-r.Context().Done():
		return false
	}
}
