package gcaltest

import (
	"maps"
	"net/http"
	"slices"
	"time"
)

// Item is an event as the Calendar API writes it.
type Item = map[string]any

// Calendar is one calendar of the fake.
type Calendar struct {
	ID       string // an address; the account's own is its primary
	Name     string // summary; the ID if empty
	Override string // summaryOverride: what the reader calls it
	Zone     string // default Europe/Prague
	Access   string // accessRole; default owner. "" together with Hidden is none
	Missing  bool   // not shared with the account: 404
	Unlisted bool   // not in the account's list of calendars
	Items    []Item

	// Sizes are how many events the first pages have, at most; 0 is a page
	// without any. Further pages are as long as asked for.
	Sizes []int
	// Prepared are whole answers, one a page, given as they are: for timing.
	Prepared [][]byte
}

// Add adds a calendar, or replaces the one with its ID.
func (g *Google) Add(c Calendar) {
	if c.Name == "" {
		c.Name = c.ID
	}
	if c.Zone == "" {
		c.Zone = "Europe/Prague"
	}
	if c.Access == "" {
		c.Access = "owner"
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	g.calendars = slices.DeleteFunc(g.calendars, func(old *Calendar) bool { return old.ID == c.ID })
	g.calendars = append(g.calendars, &c)
}

// find looks a calendar up by its id.
func (g *Google) find(id string) *Calendar {
	if id == "primary" {
		id = g.Account
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	for _, c := range g.calendars {
		if c.ID == id && !c.Missing {
			return c
		}
	}
	return nil
}

// serveCalendarList is calendarList.list.
func (g *Google) serveCalendarList(w http.ResponseWriter, r *http.Request) {
	if !g.authorized(w, r, ScopeCalendarList) {
		return
	}
	q, ok := parameters(w, r, "maxResults", "minAccessRole", "pageToken", "showDeleted", "showHidden")
	if !ok {
		return
	}
	g.mu.Lock()
	var items []Item
	for _, c := range g.calendars {
		if !c.Missing && !c.Unlisted {
			items = append(items, Item{"kind": "calendar#calendarListEntry", "id": c.ID, "summary": c.Name, "summaryOverride": c.Override,
				"timeZone": c.Zone, "accessRole": c.Access, "primary": c.ID == g.Account})
		}
	}
	g.mu.Unlock()
	size, ok := pageSize(w, r, q, 100, 250)
	if !ok {
		return
	}
	page, ok := g.page(w, r, items, size, nil)
	if !ok {
		return
	}
	page["kind"] = "calendar#calendarList"
	masked(w, r, page)
}

// serveEvent is events.get.
func (g *Google) serveEvent(w http.ResponseWriter, r *http.Request, calendar, id string) {
	if !g.authorized(w, r, ScopeEvents) {
		return
	}
	if _, ok := parameters(w, r, "alwaysIncludeEmail", "maxAttendees", "timeZone"); !ok {
		return
	}
	c := g.find(calendar)
	if c == nil {
		fail(w, r, http.StatusNotFound, "notFound", "Not Found")
		return
	}
	for _, item := range c.Items {
		if item["id"] == id {
			masked(w, r, c.shown(item))
			return
		}
	}
	fail(w, r, http.StatusNotFound, "notFound", "Not Found")
}

// shown is an item as far as the account may see it.
func (c *Calendar) shown(item Item) Item {
	switch {
	case c.Access == "freeBusyReader":
		return only(item, "kind", "id", "status", "start", "end")
	case (c.Access == "reader" || c.Access == "writerWithoutPrivateAccess") && (item["visibility"] == "private" || item["visibility"] == "confidential"):
		return only(item, "kind", "id", "status", "start", "end", "visibility", "iCalUID", "recurringEventId", "originalStartTime")
	}
	return maps.Clone(item)
}

func only(item Item, names ...string) Item {
	some := Item{}
	for _, n := range names {
		if v, ok := item[n]; ok {
			some[n] = v
		}
	}
	return some
}

// instant reads the start or the end of an item.
func (c *Calendar) instant(item Item, which string) time.Time {
	at, _ := item[which].(map[string]any)
	if text, ok := at["dateTime"].(string); ok {
		t, _ := time.Parse(time.RFC3339, text)
		return t
	}
	zone, err := time.LoadLocation(c.Zone)
	if err != nil {
		zone = time.UTC
	}
	text, _ := at["date"].(string)
	t, _ := time.ParseInLocation(time.DateOnly, text, zone)
	return t
}
