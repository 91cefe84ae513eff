package gcaltest

import (
	"crypto/rand"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"time"
)

// place is where a page token continues, and for which request.
type place struct {
	query  string
	offset int
	page   int
}

var listParameters = []string{"alwaysIncludeEmail", "eventTypes", "iCalUID", "maxAttendees", "maxResults", "orderBy", "pageToken",
	"privateExtendedProperty", "q", "sharedExtendedProperty", "showDeleted", "showHiddenInvitations", "singleEvents", "syncToken",
	"timeMax", "timeMin", "timeZone", "updatedMin"}

// serveEvents is events.list.
func (g *Google) serveEvents(w http.ResponseWriter, r *http.Request, id string) {
	if !g.authorized(w, r, ScopeEvents) {
		return
	}
	q, ok := parameters(w, r, listParameters...)
	if !ok {
		return
	}
	c := g.find(id)
	if c == nil {
		fail(w, r, http.StatusNotFound, "notFound", "Not Found")
		return
	}
	from, to, ok := window(w, r, q)
	if !ok {
		return
	}
	if q.Get("orderBy") == "startTime" && q.Get("singleEvents") != "true" {
		fail(w, r, http.StatusBadRequest, "badRequest", "The requested ordering is not available for the particular query.")
		return
	}
	size, ok := pageSize(w, r, q, 250, 2500)
	if !ok {
		return
	}
	if c.Prepared != nil {
		c.servePrepared(w, r, q)
		return
	}
	page, ok := g.page(w, r, c.matching(q, from, to), size, c.Sizes)
	if !ok {
		return
	}
	page["kind"], page["summary"], page["timeZone"], page["accessRole"] = "calendar#events", c.Name, c.Zone, c.Access
	page["updated"], page["defaultReminders"] = "2026-09-01T00:00:00.000Z", []any{}
	masked(w, r, page)
}

// servePrepared gives answers that were made beforehand.
func (c *Calendar) servePrepared(w http.ResponseWriter, r *http.Request, q url.Values) {
	n := 0
	if t := q.Get("pageToken"); t != "" {
		var err error
		if n, err = strconv.Atoi(t); err != nil || n < 1 || n >= len(c.Prepared) {
			fail(w, r, http.StatusBadRequest, "invalid", "Invalid page token value.")
			return
		}
	}
	w.Header().Set("Content-Type", "application/json; charset=UTF-8")
	w.Write(c.Prepared[n])
}

// Prepare makes the answers to a request for all events beforehand, in pages
// of size. Their page tokens are their numbers.
func (c *Calendar) Prepare(size int) error {
	for n := 0; n*size < max(len(c.Items), 1); n++ {
		page := map[string]any{
			"kind": "calendar#events", "summary": c.Name, "timeZone": c.Zone, "accessRole": "owner",
			"items": c.Items[n*size : min((n+1)*size, len(c.Items))],
		}
		if (n+1)*size < len(c.Items) {
			page["nextPageToken"] = strconv.Itoa(n + 1)
		}
		text, err := json.Marshal(page)
		if err != nil {
			return err
		}
		c.Prepared = append(c.Prepared, text)
	}
	return nil
}

// Prepared are all answers that were prepared, of all calendars.
func (g *Google) Prepared() [][]byte {
	g.mu.Lock()
	defer g.mu.Unlock()
	var all [][]byte
	for _, c := range g.calendars {
		all = append(all, c.Prepared...)
	}
	return all
}

// matching are the items that a request asks for.
func (c *Calendar) matching(q url.Values, from, to time.Time) []Item {
	items := []Item{}
	single := q.Get("singleEvents") == "true"
	for _, item := range c.Items {
		_, master := item["recurrence"]
		_, instance := item["recurringEventId"]
		start, end := c.instant(item, "start"), c.instant(item, "end")
		switch {
		case single && master:
		case !single && instance && item["originalStartTime"] != nil && sameTime(item):
		case item["status"] == "cancelled" && q.Get("showDeleted") != "true":
		case !from.IsZero() && !end.After(from) || !to.IsZero() && !start.Before(to):
		case len(q["eventTypes"]) > 0 && !slices.Contains(q["eventTypes"], eventType(item)):
		default:
			items = append(items, c.shown(item))
		}
	}
	if q.Get("orderBy") == "startTime" {
		slices.SortStableFunc(items, func(a, b Item) int { return c.instant(a, "start").Compare(c.instant(b, "start")) })
	}
	return items
}

// sameTime says whether an instance was not moved: without singleEvents only
// exceptions are listed beside their series.
func sameTime(item Item) bool {
	planned, _ := item["originalStartTime"].(map[string]any)
	start, _ := item["start"].(map[string]any)
	return planned["dateTime"] == start["dateTime"] && planned["date"] == start["date"]
}

func eventType(item Item) string {
	if t, ok := item["eventType"].(string); ok {
		return t
	}
	return "default"
}

// window reads timeMin and timeMax.
func window(w http.ResponseWriter, r *http.Request, q url.Values) (from, to time.Time, ok bool) {
	for name, at := range map[string]*time.Time{"timeMin": &from, "timeMax": &to} {
		text := q.Get(name)
		if text == "" {
			continue
		}
		t, err := time.Parse(time.RFC3339, text)
		if err != nil {
			fail(w, r, http.StatusBadRequest, "badRequest", "Bad Request")
			return from, to, false
		}
		*at = t.Truncate(time.Second)
	}
	if !from.IsZero() && !to.IsZero() && !from.Before(to) {
		fail(w, r, http.StatusBadRequest, "timeRangeEmpty", "The specified time range is empty.")
		return from, to, false
	}
	return from, to, true
}

// pageSize reads maxResults.
func pageSize(w http.ResponseWriter, r *http.Request, q url.Values, usual, most int) (int, bool) {
	text := q.Get("maxResults")
	if text == "" {
		return usual, true
	}
	n, err := strconv.Atoi(text)
	if err != nil || n < 1 {
		fail(w, r, http.StatusBadRequest, "invalidParameter", "Invalid value '"+text+"'.")
		return 0, false
	}
	return min(n, most), true
}

// page cuts one page out of items, with the token of the next.
func (g *Google) page(w http.ResponseWriter, r *http.Request, items []Item, size int, sizes []int) (map[string]any, bool) {
	q := r.URL.Query()
	token := q.Get("pageToken")
	q.Del("pageToken")
	at := place{query: r.URL.Path + "?" + q.Encode()}
	g.mu.Lock()
	defer g.mu.Unlock()
	if token != "" {
		known, ok := g.pages[token]
		if !ok || known.query != at.query {
			fail(w, r, http.StatusBadRequest, "invalid", "Invalid page token value.")
			return nil, false
		}
		at = known
	}
	if at.page < len(sizes) {
		size = min(size, sizes[at.page])
	}
	end := min(at.offset+size, len(items))
	page := map[string]any{"items": items[at.offset:end]}
	if end < len(items) {
		next := "page-" + rand.Text()
		g.pages[next] = place{at.query, end, at.page + 1}
		page["nextPageToken"] = next
	} else {
		page["nextSyncToken"] = "sync-" + rand.Text()
	}
	return page, true
}

// parameters refuses what a call doesn't know, and a sync token together with
// what it excludes.
func parameters(w http.ResponseWriter, r *http.Request, known ...string) (url.Values, bool) {
	q := r.URL.Query()
	known = append(known, "alt", "fields", "prettyPrint", "quotaUser", "key", "calendarId")
	for name := range q {
		if !slices.Contains(known, name) {
			fail(w, r, http.StatusBadRequest, "badRequest", fmt.Sprintf("Invalid JSON payload received. Unknown name %q", name))
			return nil, false
		}
	}
	if q.Get("syncToken") != "" {
		for _, name := range []string{"iCalUID", "orderBy", "privateExtendedProperty", "q", "sharedExtendedProperty", "timeMin", "timeMax", "updatedMin"} {
			if q.Has(name) {
				fail(w, r, http.StatusBadRequest, "badRequest", "Sync token cannot be used with "+name)
				return nil, false
			}
		}
		fail(w, r, http.StatusGone, "fullSyncRequired", "Sync token is no longer valid, a full sync is required.")
		return nil, false
	}
	return q, true
}
