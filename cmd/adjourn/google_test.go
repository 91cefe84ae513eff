package main

import (
	"io"
	"maps"
	"net/http"
	"os"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"adjourn/audit/gcal/gcaltest"
)

// browserProgram stands for a browser and the person in front of it: it goes
// where it is sent, to the end.
func browserProgram() {
	res, err := http.Get(os.Args[len(os.Args)-1])
	if err != nil {
		os.Exit(1)
	}
	io.Copy(io.Discard, res.Body)
	res.Body.Close()
}

// googleKey is where a story finds its fake Google.
type googleKey struct{}

// serveGoogle starts a fake Google for one story: $GOOGLE is where, and
// $WORK/client.json its client's file.
func serveGoogle(env *testscript.Env) error {
	g := gcaltest.Start(gcaltest.Options{})
	env.Defer(g.Close)
	env.Values[googleKey{}] = g
	env.Setenv("GOOGLE", g.URL)
	env.Setenv("BROWSER", "browser")
	start := time.Date(2026, 9, 7, 9, 0, 0, 0, time.UTC)
	people := []string{g.Account}
	for _, name := range []string{"ben", "cyd", "dan", "eva", "fay", "gil", "hal", "ida", "jan", "kim"} {
		people = append(people, name+"@own.example")
	}
	own := g.Weekly("status", "Storefront weekly status", start.AddDate(0, 0, -28), time.Hour, 9, "RRULE:FREQ=WEEKLY", people...)
	own = append(own, g.Weekly("pair", "Pairing with Ben", start.AddDate(0, 0, -27), time.Hour, 9, "RRULE:FREQ=WEEKLY", people[:2]...)...)
	g.Add(gcaltest.Calendar{ID: g.Account, Items: own})
	team := g.Meeting("plan", "Roadmap status round", start.AddDate(0, 0, 2), time.Hour, people[1:]...)
	team["organizer"] = gcaltest.Item{"email": "team@group.calendar.google.com", "displayName": "Team calendar", "self": true}
	g.Add(gcaltest.Calendar{ID: "team@group.calendar.google.com", Name: "Team calendar", Access: "reader", Items: []gcaltest.Item{team}})
	g.Add(gcaltest.Calendar{ID: "busy@own.example", Access: "freeBusyReader"})
	g.Add(gcaltest.Calendar{ID: "closed@own.example", Missing: true})
	return os.WriteFile(env.WorkDir+"/client.json", gcaltest.ClientFile(), 0o600)
}

// controlGoogle changes the story's fake, or looks at what it was asked:
//
//	google fail on=CALL [calendar=ID] [status=N] [reason=WORD] [times=N] [after=N] [what]
//	google mend | expire | revoke | allow | deny | testing | untick SCOPE
//	google count CALL N
//	google sent ADDRESS
func controlGoogle(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) == 0 {
		ts.Fatalf("usage: google WHAT")
	}
	g := ts.Value(googleKey{}).(*gcaltest.Google)
	switch args[0] {
	case "fail":
		g.Fail(fault(ts, args[1:]))
	case "mend":
		g.Mend()
	case "expire":
		g.Expire()
	case "revoke":
		g.Revoke()
	case "allow":
		g.Consent(gcaltest.Consent{})
	case "deny":
		g.Consent(gcaltest.Consent{Deny: true})
	case "testing":
		g.Consent(gcaltest.Consent{Testing: true})
	case "untick":
		g.Consent(gcaltest.Consent{Untick: args[1:]})
	case "count":
		if got := strconv.Itoa(g.Count(args[1])); got != args[2] {
			ts.Fatalf("%s requests for %s, want %s; all: %v", got, args[1], args[2], g.Counts())
		}
	case "sent":
		if sent := g.Sent(); len(sent) == 0 || !slices.Contains(sent[len(sent)-1].To, args[1]) {
			ts.Fatalf("the last mail went elsewhere: %d sent", len(sent))
		}
	default:
		ts.Fatalf("google can't %s", args[0])
	}
}

// fault reads a fault as a story writes it.
func fault(ts *testscript.TestScript, words []string) gcaltest.Fault {
	f := gcaltest.Fault{Times: -1}
	number := func(text string) int {
		n, err := strconv.Atoi(text)
		ts.Check(err)
		return n
	}
	set := map[string]func(string){
		"on":       func(v string) { f.On = v },
		"calendar": func(v string) { f.Calendar = v },
		"status":   func(v string) { f.Status = number(v) },
		"reason":   func(v string) { f.Reason = v },
		"times":    func(v string) { f.Times = number(v) },
		"after":    func(v string) { f.After = number(v) },
		"wait":     func(v string) { f.RetryAfter = v },
		"to":       func(v string) { f.Redirect = v },
		"body":     func(v string) { f.Body = v },
		"token":    func(v string) { f.SameToken = v },
		"cut":      func(string) { f.Cut = true },
		"drop":     func(string) { f.Drop = true },
		"hang":     func(string) { f.Hang = true },
		"trickle":  func(string) { f.Trickle = 100 * time.Millisecond },
	}
	for _, word := range words {
		key, value, _ := strings.Cut(word, "=")
		if set[key] == nil {
			ts.Fatalf("a fault has no %q: %v", key, slices.Sorted(maps.Keys(set)))
		}
		set[key](value)
	}
	return f
}
