package gcal_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	calendar "google.golang.org/api/calendar/v3"
	"google.golang.org/api/option"

	"adjourn/audit"
	"adjourn/audit/gcal"
	"adjourn/audit/gcal/gcaltest"
)

var week = audit.Window{
	From: time.Date(2026, 9, 7, 0, 0, 0, 0, time.UTC),
	To:   time.Date(2026, 9, 14, 0, 0, 0, 0, time.UTC),
}

func at(day, hour int) time.Time { return time.Date(2026, 9, day, hour, 0, 0, 0, time.UTC) }

// bearer signs requests with a token, without trying anything again.
type bearer struct{ token string }

func (b bearer) RoundTrip(r *http.Request) (*http.Response, error) {
	r = r.Clone(r.Context())
	r.Header.Set("Authorization", "Bearer "+b.token)
	return http.DefaultTransport.RoundTrip(r)
}

// source reads from a fake with the usual scopes, or those given.
func source(t testing.TB, g *gcaltest.Google, scopes ...string) *gcal.Source {
	t.Helper()
	if scopes == nil {
		scopes = []string{gcaltest.ScopeEvents}
	}
	token, _ := g.SignIn(scopes...)
	client := &http.Client{Transport: bearer{token}, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	service, err := calendar.NewService(context.Background(), option.WithHTTPClient(client), option.WithEndpoint(g.URL+"/calendar/v3/"))
	if err != nil {
		t.Fatal(err)
	}
	s := gcal.NewSource(service)
	s.Account = g.Account
	return s
}

func start(t testing.TB) *gcaltest.Google {
	g := gcaltest.Start(gcaltest.Options{})
	t.Cleanup(g.Close)
	return g
}

// drain gives a calendar's events of a window.
func drain(t testing.TB, c *gcal.Calendar, w audit.Window) (events []audit.Event, skips []string) {
	t.Helper()
	for e, err := range c.Events(w, time.UTC) {
		if err != nil {
			skips = append(skips, err.Error())
			continue
		}
		events = append(events, e)
	}
	return events, skips
}

func TestRead(t *testing.T) {
	g := start(t)
	ana, ben := g.Account, "ben@own.example"
	items := g.Weekly("status", "Weekly status", at(1, 9), time.Hour, 4, "RRULE:FREQ=WEEKLY", ben, ana)
	items = append(items,
		g.Meeting("before", "Before", at(6, 22), time.Hour, ana, ben),
		g.Meeting("over", "Over midnight", at(6, 23), 2*time.Hour, ana, ben),
		g.Meeting("one", "One", at(9, 9), time.Hour, ana, ben),
		g.Meeting("after", "After", at(14, 0), time.Hour, ana, ben))
	g.Add(gcaltest.Calendar{ID: ana, Items: items})
	s := source(t, g)
	var seen []gcal.Progress
	s.Progress = func(p gcal.Progress) { seen = append(seen, p) }
	results := s.Read(t.Context(), []string{"primary"}, week)
	if len(results) != 1 || results[0].Err != nil {
		t.Fatalf("%+v", results)
	}
	c := results[0].Calendar
	if c.Name != ana || c.Zone != "Europe/Prague" || c.Access != "owner" || c.Len() != 3 {
		t.Errorf("calendar %q in %q as %q with %d events", c.Name, c.Zone, c.Access, c.Len())
	}
	events, skips := drain(t, c, week)
	var got []string
	for i := range events {
		got = append(got, events[i].ID)
		if events[i].Source != "primary" || events[i].Owner != ana {
			t.Errorf("%s: source %q, owner %q", events[i].ID, events[i].Source, events[i].Owner)
		}
	}
	if want := []string{"status_20260908T090000Z", "over", "one"}; !slices.Equal(got, want) || skips != nil {
		t.Errorf("events %q, want %q; skips %q", got, want, skips)
	}
	if events[0].Ending != audit.EndingUnknown {
		t.Error("the end of a series that nobody looked up")
	}
	if want := []gcal.Progress{{Of: 1, Events: 3}, {Calendars: 1, Of: 1, Events: 3}}; !slices.Equal(seen, want) {
		t.Errorf("progress %+v, want %+v", seen, want)
	}
	if n := len(g.Requests()); n != 1 {
		t.Errorf("%d requests for one page", n)
	}
}

// The mask asks for everything that is read: what comes through it is the same
// event as the whole one.
func TestMaskLosesNothing(t *testing.T) {
	g := start(t)
	no := false
	full := g.Weekly("full", "All there is", at(8, 9), time.Hour, 1, "RRULE:FREQ=WEEKLY", "ben@own.example", g.Account)[1]
	for name, value := range map[string]any{
		"description": "text", "location": "Room", "hangoutLink": "https://meet.google.com/x", "endTimeUnspecified": true,
		"visibility": "private", "transparency": "transparent", "attendeesOmitted": true, "guestsCanSeeOtherGuests": no,
		"attachments":    []any{gcaltest.Item{"title": "Notes", "fileUrl": "https://d.example/1", "mimeType": "text/html", "fileId": "1"}},
		"conferenceData": gcaltest.Item{"conferenceSolution": gcaltest.Item{"name": "Zoom", "iconUri": "x"}, "notes": "not asked for"},
		"creator":        gcaltest.Item{"email": "cyd@own.example", "displayName": "Cyd", "self": true},
		"organizer":      gcaltest.Item{"email": "ben@own.example", "displayName": "Ben", "self": true},
		"attendees": []any{gcaltest.Item{"email": "dan@own.example", "displayName": "Dan", "responseStatus": "tentative", "optional": true,
			"resource": true, "self": true, "additionalGuests": 3, "asyncOperation": "inProgress", "comment": "not asked for"}},
		"reminders": gcaltest.Item{"useDefault": true},
	} {
		full[name] = value
	}
	g.Add(gcaltest.Calendar{ID: g.Account, Items: []gcaltest.Item{full}})
	results := source(t, g).Read(t.Context(), []string{"primary"}, week)
	if results[0].Err != nil {
		t.Fatal(results[0].Err)
	}
	masked, _ := drain(t, results[0].Calendar, week)

	prepared := gcaltest.Calendar{ID: g.Account, Items: []gcaltest.Item{full}, Name: g.Account}
	if err := prepared.Prepare(2500); err != nil {
		t.Fatal(err)
	}
	saved, err := gcal.Open(strings.NewReader(string(prepared.Prepared[0])), "x", 0)
	if err != nil {
		t.Fatal(err)
	}
	whole, _ := drain(t, saved, week)
	whole[0].Source = "primary"
	if diff := cmp.Diff(whole, masked); diff != "" {
		t.Errorf("the mask changes the event, -whole +masked:\n%s", diff)
	}
}

func TestPages(t *testing.T) {
	for _, c := range []struct {
		name     string
		events   int
		sizes    []int
		requests int
	}{
		{"none at all", 0, nil, 1},
		{"one page", 100, nil, 1},
		{"exactly one", 2500, nil, 1},
		{"one more", 2501, nil, 2},
		{"short and empty pages", 7, []int{0, 2, 0, 0, 1}, 6},
		{"empty to the end", 1, []int{0, 0}, 3},
	} {
		t.Run(c.name, func(t *testing.T) {
			g := start(t)
			var items []gcaltest.Item
			for i := range c.events {
				items = append(items, g.Meeting(fmt.Sprint("e", i), "x", at(8, 9), time.Hour))
			}
			g.Add(gcaltest.Calendar{ID: g.Account, Items: items, Sizes: c.sizes})
			results := source(t, g).Read(t.Context(), []string{"primary"}, week)
			if results[0].Err != nil {
				t.Fatal(results[0].Err)
			}
			if events, _ := drain(t, results[0].Calendar, week); len(events) != c.events {
				t.Errorf("%d events, want %d", len(events), c.events)
			}
			if n := len(g.Requests()); n != c.requests {
				t.Errorf("%d requests, want %d", n, c.requests)
			}
		})
	}
}

func TestOthersCalendars(t *testing.T) {
	g := start(t)
	ben := "ben@own.example"
	// On Ben's calendar, Ben is marked self: that isn't the reader.
	item := g.Meeting("m", "Ben's", at(8, 9), time.Hour, ben, "cyd@own.example")
	item["organizer"] = gcaltest.Item{"email": ben, "self": true}
	team := g.Meeting("t", "Team", at(8, 11), time.Hour, "x@own.example", "y@own.example")
	team["organizer"] = gcaltest.Item{"email": "c_1@group.calendar.google.com", "self": true, "displayName": "Team"}
	g.Add(gcaltest.Calendar{ID: g.Account, Items: []gcaltest.Item{g.Meeting("a", "Mine", at(8, 9), time.Hour, g.Account, ben)}})
	g.Add(gcaltest.Calendar{ID: ben, Items: []gcaltest.Item{item}, Access: "reader"})
	g.Add(gcaltest.Calendar{ID: "c_1@group.calendar.google.com", Name: "Team", Items: []gcaltest.Item{team}})
	for i, want := range []struct {
		self  bool
		owner string
	}{{true, g.Account}, {false, ben}, {false, "c_1@group.calendar.google.com"}} {
		results := source(t, g).Read(t.Context(), []string{g.Account, ben, "c_1@group.calendar.google.com"}, week)
		events, _ := drain(t, results[i].Calendar, week)
		if e := events[0]; e.Organizer.Self != want.self || e.Owner != want.owner {
			t.Errorf("%s: self %v, owner %q, want %+v", results[i].ID, e.Organizer.Self, e.Owner, want)
		}
	}
}

// One calendar's failure is not the others'.
func TestSomeFail(t *testing.T) {
	g := start(t)
	free := g.Meeting("f", "SECRET title", at(8, 9), time.Hour, g.Account)
	g.Add(gcaltest.Calendar{ID: g.Account, Items: []gcaltest.Item{g.Meeting("a", "x", at(8, 9), time.Hour, g.Account)}})
	g.Add(gcaltest.Calendar{ID: "busy@own.example", Access: "freeBusyReader", Items: []gcaltest.Item{free}})
	g.Add(gcaltest.Calendar{ID: "gone@own.example", Missing: true})
	results := source(t, g).Read(t.Context(), []string{"gone@own.example", "primary", "busy@own.example"}, week)
	for i, want := range []gcal.Problem{gcal.NotShared, -1, gcal.FreeBusyOnly} {
		r := results[i]
		var e *gcal.Error
		switch {
		case want < 0 && (r.Err != nil || r.Calendar.Len() != 1):
			t.Errorf("%s: %v", r.ID, r.Err)
		case want >= 0 && (!errors.As(r.Err, &e) || e.Problem != want || r.Calendar != nil):
			t.Errorf("%s: %v, want problem %d", r.ID, r.Err, want)
		}
	}
}

func TestFaults(t *testing.T) {
	const list = "events.list"
	for _, c := range []struct {
		name  string
		fault gcaltest.Fault
		want  gcal.Problem // -1 for none
		says  string
	}{
		{"the API is off", gcaltest.Fault{Status: 403, Reason: "accessNotConfigured"}, gcal.NotEnabled,
			"enable it at https://console.cloud.google.com/apis/library/calendar-json.googleapis.com?project=1234567890 and wait a minute"},
		{"a scope unticked", gcaltest.Fault{Status: 403, Reason: "insufficientPermissions"}, gcal.ScopeMissing, "tick every box"},
		{"not shared", gcaltest.Fault{Status: 404, Reason: "notFound"}, gcal.NotShared, "not shared"},
		{"forbidden", gcaltest.Fault{Status: 403, Reason: "forbidden"}, gcal.NotShared, "not shared"},
		{"quota", gcaltest.Fault{Status: 403, Reason: "quotaExceeded"}, gcal.QuotaUsedUp, "quota is used up"},
		{"too fast", gcaltest.Fault{Status: 403, Reason: "rateLimitExceeded"}, gcal.TooFast, "slow down"},
		{"too fast, 429", gcaltest.Fault{Status: 429}, gcal.TooFast, "slow down"},
		{"the administrator", gcaltest.Fault{Status: 403, Reason: "domainPolicy"}, gcal.Policy, "administrator"},
		{"a token that is no good", gcaltest.Fault{Status: 401, Reason: "authError"}, gcal.SignIn, "sign-in"},
		{"a 403 of another kind", gcaltest.Fault{Status: 403, Reason: "somethingNew"}, gcal.Unexpected, "HTTP 403"},
		{"a 502 page of HTML", gcaltest.Fault{Status: 502}, gcal.Unavailable, "HTTP 502"},
		{"a redirect", gcaltest.Fault{Redirect: "https://login.example/SECRET"}, gcal.Unexpected, "proxy"},
		{"HTML with a 200", gcaltest.Fault{Body: "<html>SECRET</html>"}, gcal.Unexpected, "not understood"},
		{"a wrong type", gcaltest.Fault{Body: `{"items": "SECRET"}`}, gcal.Unexpected, "not understood"},
		{"a closed connection", gcaltest.Fault{Drop: true, Times: -1}, gcal.Unavailable, "was cut"},
		{"cut in half, once", gcaltest.Fault{Cut: true}, -1, ""},
		{"cut in half, always", gcaltest.Fault{Cut: true, Times: -1}, gcal.CutOff, "breaks off"},
		{"half, and the length says so", gcaltest.Fault{Body: `{"items": [{"id": "SECRET`, Times: -1}, gcal.CutOff, "breaks off"},
		{"nothing at all", gcaltest.Fault{Body: `{}`}, gcal.Unexpected, "not understood"},
		{"nothing but a list", gcaltest.Fault{Body: `{"items": []}`}, gcal.Unexpected, "not understood"},
		{"nothing on the second page", gcaltest.Fault{Body: `{}`, After: 1}, gcal.Unexpected, "not understood"},
		{"the same page for ever", gcaltest.Fault{SameToken: "again", Times: -1}, gcal.Unexpected, "again"},
		{"never an answer", gcaltest.Fault{Hang: true, Times: -1}, gcal.OutOfTime, "--timeout"},
		{"a byte now and then", gcaltest.Fault{Trickle: 40 * time.Millisecond, Times: -1}, gcal.OutOfTime, "--timeout"},
		{"the second page fails", gcaltest.Fault{Status: 500, After: 1}, gcal.Unavailable, "HTTP 500"},
	} {
		t.Run(c.name, func(t *testing.T) {
			g := start(t)
			c.fault.On = list
			g.Fail(c.fault)
			items := []gcaltest.Item{g.Meeting("a", "SECRET title", at(8, 9), time.Hour, g.Account), g.Meeting("b", "SECRET title", at(9, 9), time.Hour, g.Account)}
			g.Add(gcaltest.Calendar{ID: g.Account, Items: items, Sizes: []int{1}})
			ctx, cancel := context.WithTimeout(t.Context(), time.Second)
			defer cancel()
			r := source(t, g).Read(ctx, []string{"primary"}, week)[0]
			if c.want < 0 {
				if r.Err != nil {
					t.Errorf("%v", r.Err)
				} else if r.Calendar.Len() != 2 {
					t.Errorf("%d events", r.Calendar.Len())
				}
				return
			}
			var e *gcal.Error
			if !errors.As(r.Err, &e) || e.Problem != c.want {
				t.Fatalf("%v, want problem %d", r.Err, c.want)
			}
			if r.Calendar != nil {
				t.Error("part of a calendar that failed")
			}
			clean(t, r.Err, c.says)
		})
	}
}

// TestWaits: an answer that breaks off is asked for again after a wait, whatever
// the call, and no more once the wait says so.
func TestWaits(t *testing.T) {
	g := start(t)
	items := g.Weekly("ever", "A", at(1, 9), time.Hour, 4, "RRULE:FREQ=WEEKLY", g.Account, "ben@own.example")
	g.Add(gcaltest.Calendar{ID: g.Account, Name: "Mine", Items: items})
	s := source(t, g, gcaltest.ScopeEvents, gcaltest.ScopeCalendarList)
	var waited []int
	s.Wait = func(_ context.Context, try int) error { waited = append(waited, try); return nil }
	for _, call := range []string{"events.list", "events.get", "calendarList.list"} {
		g.Fail(gcaltest.Fault{On: call, Cut: true, Times: 2})
	}
	if r := s.Read(t.Context(), []string{"primary"}, week)[0]; r.Err != nil {
		t.Error(r.Err)
	}
	if e, err := s.Endings(t.Context(), []string{"ever"}); err != nil || e["ever"] != audit.NeverEnds {
		t.Errorf("%v, %v", e, err)
	}
	if _, err := s.Find(t.Context(), []string{"Mine"}); err != nil {
		t.Error(err)
	}
	if want := []int{1, 2, 1, 2, 1, 2}; !slices.Equal(waited, want) {
		t.Errorf("waited before tries %v, want %v", waited, want)
	}
	g.Fail(gcaltest.Fault{On: "events.list", Cut: true, Times: -1})
	before := g.Count("events.list")
	s.Wait = func(context.Context, int) error { return context.DeadlineExceeded }
	var e *gcal.Error
	if r := s.Read(t.Context(), []string{"primary"}, week)[0]; !errors.As(r.Err, &e) || e.Problem != gcal.CutOff {
		t.Errorf("no time to wait: %v", r.Err)
	}
	if n := g.Count("events.list") - before; n != 1 {
		t.Errorf("%d requests although there was no time to wait", n)
	}
}

// clean wants an error that says something, in one line, and nothing it
// mustn't.
func clean(t *testing.T, err error, says string) {
	t.Helper()
	text := err.Error()
	if !strings.Contains(text, says) {
		t.Errorf("%q does not say %q", text, says)
	}
	for _, bad := range []string{"SECRET", "Bearer", "ya29", "@", "127.0.0.1", "googleapi:", "\n", "<"} {
		if strings.Contains(text, bad) {
			t.Errorf("%q contains %q", text, bad)
		}
	}
	if strings.HasSuffix(text, ".") || text[:1] == strings.ToUpper(text[:1]) && !strings.HasPrefix(text, "Google") {
		t.Errorf("%q is not written as an error", text)
	}
}

func TestInterrupted(t *testing.T) {
	g := start(t)
	g.Fail(gcaltest.Fault{Hang: true, Times: -1})
	ctx, cancel := context.WithCancel(t.Context())
	time.AfterFunc(50*time.Millisecond, cancel)
	for _, r := range source(t, g).Read(ctx, []string{"primary", "x@y.example"}, week) {
		if !errors.Is(r.Err, context.Canceled) {
			t.Errorf("%s: %v", r.ID, r.Err)
		}
	}
}

func TestEndings(t *testing.T) {
	g := start(t)
	items := g.Weekly("ever", "A", at(1, 9), time.Hour, 4, "RRULE:FREQ=WEEKLY", g.Account, "ben@own.example")
	items = append(items, g.Weekly("ends", "B", at(1, 10), time.Hour, 4, "RRULE:FREQ=WEEKLY;COUNT=4", g.Account, "ben@own.example")...)
	items = append(items, g.Weekly("lost", "C", at(1, 11), time.Hour, 4, "RRULE:FREQ=WEEKLY", g.Account, "ben@own.example")[1:]...)
	g.Add(gcaltest.Calendar{ID: g.Account, Items: items})
	s := source(t, g)
	c := s.Read(t.Context(), []string{"primary"}, week)[0].Calendar
	found, err := s.Endings(t.Context(), []string{"ever", "ends", "lost", "never heard of"})
	if err != nil {
		t.Fatal(err)
	}
	if want := map[string]audit.Ending{"ever": audit.NeverEnds, "ends": audit.Ends}; !cmp.Equal(want, found) {
		t.Errorf("endings %v, want %v", found, want)
	}
	if n := g.Count("events.get"); n != 3 {
		t.Errorf("%d requests for three known series", n)
	}
	c.SetEndings(found)
	events, _ := drain(t, c, week)
	for i := range events {
		e := &events[i]
		if e.Ending != found[e.SeriesID] || e.Created.IsZero() {
			t.Errorf("%s: ending %v, created %v", e.ID, e.Ending, e.Created)
		}
	}
	if len(events) != 3 {
		t.Errorf("%d events after the endings are known", len(events))
	}
	g.Fail(gcaltest.Fault{On: "events.get", Status: 403, Reason: "quotaExceeded", Times: -1})
	_, err = s.Endings(t.Context(), []string{"ever"})
	var e *gcal.Error
	if !errors.As(err, &e) || e.Problem != gcal.QuotaUsedUp {
		t.Errorf("%v", err)
	}
}

func TestFind(t *testing.T) {
	g := start(t)
	g.Add(gcaltest.Calendar{ID: g.Account})
	g.Add(gcaltest.Calendar{ID: "c_1@group.calendar.google.com", Name: "Design team"})
	g.Add(gcaltest.Calendar{ID: "c_2@group.calendar.google.com", Name: "Twice"})
	g.Add(gcaltest.Calendar{ID: "c_3@group.calendar.google.com", Name: "c3", Override: "twice"})
	for i := range 300 {
		g.Add(gcaltest.Calendar{ID: fmt.Sprintf("o%d@own.example", i), Name: fmt.Sprint("Other ", i)})
	}
	s := source(t, g, gcaltest.ScopeEvents, gcaltest.ScopeCalendarList)
	ids, err := s.Find(t.Context(), []string{"primary", "Ana@own.example", "o@own.example"})
	if want := []string{"primary", "o@own.example"}; err != nil || !slices.Equal(ids, want) {
		t.Errorf("ids %q (%v), want %q", ids, err, want)
	}
	if n := len(g.Requests()); n != 0 {
		t.Errorf("%d requests without a name", n)
	}
	ids, err = s.Find(t.Context(), []string{" design TEAM", "c3", "Other 299"})
	if want := []string{"c_1@group.calendar.google.com", "c_3@group.calendar.google.com", "o299@own.example"}; err != nil || !slices.Equal(ids, want) {
		t.Errorf("ids %q (%v), want %q", ids, err, want)
	}
	ids, err = s.Find(t.Context(), []string{"Twice", "Nobody's", "Other 1"})
	if want := []string{"o1@own.example"}; !slices.Equal(ids, want) {
		t.Errorf("ids %q beside names that can't be found, want %q", ids, want)
	}
	if err == nil || !strings.Contains(err.Error(), `2 calendars are named "Twice"`) || !strings.Contains(err.Error(), `no calendar is named "Nobody's"`) {
		t.Errorf("both problems at once: %v", err)
	}
	_, err = source(t, g).Find(t.Context(), []string{"Twice"})
	var e *gcal.Error
	if !errors.As(err, &e) || e.Problem != gcal.ScopeMissing || !strings.Contains(err.Error(), "one more permission") {
		t.Errorf("without the permission: %v", err)
	}
	g.Fail(gcaltest.Fault{On: "calendarList.list", Body: `{}`})
	if _, err = s.Find(t.Context(), []string{"Twice"}); err == nil || !strings.Contains(err.Error(), "not understood") {
		t.Errorf("a list without a calendar: %v", err)
	}
	g.Fail(gcaltest.Fault{On: "calendarList.list", SameToken: "x", Times: -1})
	if _, err = s.Find(t.Context(), []string{"Twice"}); err == nil || !strings.Contains(err.Error(), "again and again") {
		t.Errorf("the same page for ever: %v", err)
	}
}

// A long answer from a slow server is one thing, an unreachable one another.
func TestUnreachable(t *testing.T) {
	g := gcaltest.Start(gcaltest.Options{})
	s := source(t, g)
	g.Close()
	r := s.Read(t.Context(), []string{"primary"}, week)[0]
	var e *gcal.Error
	if !errors.As(r.Err, &e) || e.Problem != gcal.Unavailable {
		t.Fatalf("%v", r.Err)
	}
	clean(t, r.Err, "can't be reached")
}

func TestLimiter(t *testing.T) {
	l := gcal.NewLimiter()
	now := time.Now()
	passed, first := 0, 0
	for at := time.Duration(0); at < time.Minute; at += 10 * time.Millisecond {
		for l.AllowN(now.Add(at), 1) {
			passed++
		}
		if at == 0 {
			first = passed
		}
	}
	if first != 300 || passed > 600 || passed < 590 {
		t.Errorf("%d at once and %d in a minute, want 300 and at most 600", first, passed)
	}
}
