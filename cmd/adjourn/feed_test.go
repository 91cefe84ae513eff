package main

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"

	"github.com/rogpeppe/go-internal/testscript"
)

// fedCalendar is what the feed of the stories holds: a meeting of three.
const fedCalendar = `BEGIN:VCALENDAR
VERSION:2.0
X-WR-CALNAME:ana@own.example
BEGIN:VEVENT
UID:a@x
DTSTART:20260908T080000Z
DTEND:20260908T090000Z
SUMMARY:Weekly status
ORGANIZER:mailto:ana@own.example
ATTENDEE:mailto:ana@own.example
ATTENDEE:mailto:ben@own.example
ATTENDEE:mailto:cyd@own.example
END:VEVENT
END:VCALENDAR
`

// serveFeed starts a server of feeds for one story. $FEED is where: below
// s3cr3t, what must be shown nowhere.
func serveFeed(env *testscript.Env) {
	var whole, unchanged atomic.Int32
	mux := http.NewServeMux()
	mux.HandleFunc("/s3cr3t/basic.ics", func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("If-None-Match") == `"1"` {
			unchanged.Add(1)
			w.WriteHeader(http.StatusNotModified)
			return
		}
		whole.Add(1)
		w.Header().Set("ETag", `"1"`)
		io.WriteString(w, fedCalendar)
	})
	mux.HandleFunc("/s3cr3t/broken.ics", func(w http.ResponseWriter, _ *http.Request) {
		io.WriteString(w, strings.Replace(fedCalendar, "20260908T080000Z", "someday", 1))
	})
	mux.HandleFunc("/s3cr3t/utf16.ics", func(w http.ResponseWriter, _ *http.Request) {
		io.WriteString(w, inUTF16(fedCalendar, true))
	})
	mux.HandleFunc("/s3cr3t/page", func(w http.ResponseWriter, _ *http.Request) {
		io.WriteString(w, "<!DOCTYPE html><title>Sign in</title>")
	})
	mux.Handle("/s3cr3t/away", http.RedirectHandler("https://127.0.0.1:1/s3cr3t", http.StatusFound))
	server := httptest.NewServer(mux)
	env.Defer(server.Close)
	env.Setenv("FEED", server.URL)
	env.Values[countKey{}] = func() string { return fmt.Sprintf("%d whole, %d unchanged", whole.Load(), unchanged.Load()) }
}

// countKey is where a story finds how often its feed was read.
type countKey struct{}

// expectFeedCount wants the feed to have been read so often: feedcount 'text'.
func expectFeedCount(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: feedcount 'N whole, M unchanged'")
	}
	if got := ts.Value(countKey{}).(func() string)(); got != args[0] {
		ts.Fatalf("the feed was read %s; want %s", got, args[0])
	}
}
