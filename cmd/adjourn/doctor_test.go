package main

import (
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/adrg/xdg"

	"adjourn/audit/gcal/gcaltest"
	"adjourn/cmd/adjourn/internal/google"
)

// TestReach compares the clocks, and takes a server that fails for one.
func TestReach(t *testing.T) {
	now := time.Date(2026, 9, 7, 8, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		name  string
		ahead time.Duration // this machine's clock
		fault *gcaltest.Fault
		want  string
	}{
		{"as it should be", time.Second, nil, "reach true the Calendar API answers; clock true 2026-09-07 08:00 +0000, as Google's"},
		{"ahead", time.Hour, nil, "reach true the Calendar API answers; clock false this machine's clock differs from Google's by 1h0m0s"},
		{"behind", -5 * time.Minute, nil, "reach true the Calendar API answers; clock false this machine's clock differs from Google's by 5m0s"},
		{"failing", 0, &gcaltest.Fault{Status: 503, Times: -1}, "reach false the Calendar API fails just now (HTTP 503): try again later"},
		{"away", 0, &gcaltest.Fault{Drop: true, Times: -1}, "reach false the Calendar API can't be reached: is there a network, or a proxy in between (HTTPS_PROXY)?"},
	} {
		g := gcaltest.Start(gcaltest.Options{Now: func() time.Time { return now }})
		defer g.Close()
		if c.fault != nil {
			g.Fail(*c.fault)
		}
		e, err := google.Loopback(g.URL)
		if err != nil {
			t.Fatal(err)
		}
		var x examination
		(&app{now: func() time.Time { return now.Add(c.ahead) }}).checkReach(t.Context(), &x, e)
		var got []string
		for _, check := range x.checks {
			word := " false "
			if check.OK {
				word = " true "
			}
			got = append(got, check.Name+word+check.Says)
		}
		if strings.Join(got, "; ") != c.want {
			t.Errorf("%s:\ngot  %s\nwant %s", c.name, strings.Join(got, "; "), c.want)
		}
	}
}

// TestSlowFeed reads feeds side by side: one that never ends its answer makes
// no other look broken.
func TestSlowFeed(t *testing.T) {
	t.Setenv("XDG_CACHE_HOME", t.TempDir())
	xdg.Reload()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/trickle" {
			io.WriteString(w, "BEGIN:VCALENDAR\n")
			http.NewResponseController(w).Flush()
			<-r.Context().Done()
			return
		}
		io.WriteString(w, fedCalendar)
	}))
	defer server.Close()
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Second)
	defer cancel()
	var x examination
	cfg := config{Feeds: map[string]string{"a-trickle": server.URL + "/trickle", "work": server.URL + "/work"}}
	(&app{now: time.Now, stderr: io.Discard}).checkFeeds(ctx, &x, cfg)
	want := "NOT OK  feed        feed:a-trickle: no whole answer within 1m0s\n" +
		"                    try: adjourn report feed:a-trickle\n" +
		"ok      feed        feed:work can be read\n"
	if got := x.text().String(); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
