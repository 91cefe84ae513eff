// Package gcaltest is a fake Google on a local port, for tests: signing in,
// the Calendar API's events and calendar list, and Gmail's send. It is as strict
// as the real one where a program could be sloppy, and fails by script.
//
// Secrets that it hands out contain the word SECRET, and what it says of
// failures repeats what it was sent: a test can grep for either.
package gcaltest

import (
	"maps"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"time"
)

// Client is the OAuth client that the fake knows.
const (
	ClientID     = "1234567890-adjourn.apps.googleusercontent.com"
	ClientSecret = "GOCSPX-SECRET-client"
	// Project is the number of the client's Cloud project.
	Project = "1234567890"
)

// The scopes that it knows.
const (
	ScopeEvents       = "https://www.googleapis.com/auth/calendar.events.readonly"
	ScopeCalendarList = "https://www.googleapis.com/auth/calendar.calendarlist.readonly"
	ScopeSend         = "https://www.googleapis.com/auth/gmail.send"
	ScopeEmail        = "https://www.googleapis.com/auth/userinfo.email"
)

// Options are what a fake starts with.
type Options struct {
	Account string           // who uses it; default ana@own.example
	Now     func() time.Time // its clock
	Latency time.Duration    // before each answer
}

// Google is one fake, with one account.
type Google struct {
	URL     string // http://127.0.0.1:port
	Account string

	server  *httptest.Server
	now     func() time.Time
	latency time.Duration

	mu        sync.Mutex
	consent   Consent
	codes     map[string]pending
	grants    []*grant
	calendars []*Calendar
	pages     map[string]place
	faults    []*Fault
	requests  []Request
	sent      []Sent
}

// Request is one request as it came in.
type Request struct {
	Call     string // "events.list", "token", …
	Calendar string // for events
	Query    string
	Agent    string // User-Agent
}

// Start starts a fake. Close it.
func Start(o Options) *Google {
	g := &Google{Account: o.Account, now: o.Now, latency: o.Latency, codes: map[string]pending{}, pages: map[string]place{}}
	if g.Account == "" {
		g.Account = "ana@own.example"
	}
	if g.now == nil {
		g.now = time.Now
	}
	g.server = httptest.NewServer(http.HandlerFunc(g.serve))
	g.URL = g.server.URL
	return g
}

// Close stops it.
func (g *Google) Close() {
	g.server.CloseClientConnections()
	g.server.Close()
}

// Requests are all requests so far, in order.
func (g *Google) Requests() []Request {
	g.mu.Lock()
	defer g.mu.Unlock()
	return slices.Clone(g.requests)
}

// Count is how many requests of one kind came in.
func (g *Google) Count(call string) int {
	n := 0
	for _, r := range g.Requests() {
		if r.Call == call {
			n++
		}
	}
	return n
}

// Counts are all of them by kind.
func (g *Google) Counts() map[string]int {
	counts := map[string]int{}
	for _, r := range g.Requests() {
		counts[r.Call]++
	}
	return counts
}

// Kinds are the kinds of requests that came in, sorted.
func (g *Google) Kinds() []string { return slices.Sorted(maps.Keys(g.Counts())) }

// serve finds out what is called, lets a fault in if there is one, and answers.
func (g *Google) serve(w http.ResponseWriter, r *http.Request) {
	call, calendar, handle := g.route(r)
	g.mu.Lock()
	g.requests = append(g.requests, Request{call, calendar, r.URL.RawQuery, r.UserAgent()})
	fault := g.nextFault(call, calendar)
	g.mu.Unlock()
	if g.latency > 0 {
		time.Sleep(g.latency)
	}
	w.Header().Set("Date", g.now().UTC().Format(http.TimeFormat))
	if fault != nil {
		fault.serve(w, r, handle)
		return
	}
	handle(w, r)
}

// route gives a request its name and its handler.
func (g *Google) route(r *http.Request) (call, calendar string, handle http.HandlerFunc) {
	rest, isCalendar := strings.CutPrefix(r.URL.Path, "/calendar/v3/")
	parts := strings.Split(rest, "/")
	switch {
	case r.Method == http.MethodGet && r.URL.Path == "/o/oauth2/auth":
		return "auth", "", g.serveAuth
	case r.Method == http.MethodPost && r.URL.Path == "/token":
		return "token", "", g.serveToken
	case r.Method == http.MethodPost && r.URL.Path == "/revoke":
		return "revoke", "", g.serveRevoke
	case r.Method == http.MethodPost && r.URL.Path == "/gmail/v1/users/me/messages/send":
		return "messages.send", "", g.serveSend
	case !isCalendar || r.Method != http.MethodGet:
	case rest == "users/me/calendarList":
		return "calendarList.list", "", g.serveCalendarList
	case len(parts) == 3 && parts[0] == "calendars" && parts[2] == "events":
		return "events.list", parts[1], func(w http.ResponseWriter, r *http.Request) { g.serveEvents(w, r, parts[1]) }
	case len(parts) == 4 && parts[0] == "calendars" && parts[2] == "events":
		return "events.get", parts[1], func(w http.ResponseWriter, r *http.Request) { g.serveEvent(w, r, parts[1], parts[3]) }
	}
	return "unknown", "", func(w http.ResponseWriter, r *http.Request) {
		fail(w, r, http.StatusNotFound, "notFound", "Not Found")
	}
}
