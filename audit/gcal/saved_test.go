package gcal

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"adjourn/audit"
)

var september = audit.Window{
	From: time.Date(2026, 9, 1, 0, 0, 0, 0, time.UTC),
	To:   time.Date(2026, 10, 1, 0, 0, 0, 0, time.UTC),
}

// read opens a response and delivers what it holds.
func read(t *testing.T, text string) (events []audit.Event, skips []string) {
	t.Helper()
	c, err := Open(strings.NewReader(text), "week.json", 0)
	if err != nil {
		t.Fatal(err)
	}
	return drain(t, c, september, time.UTC)
}

func drain(t *testing.T, c *Calendar, w audit.Window, zone *time.Location) (events []audit.Event, skips []string) {
	t.Helper()
	for e, err := range c.Events(w, zone) {
		var skip *audit.Skip
		switch {
		case errors.As(err, &skip):
			skips = append(skips, skip.Error())
		case err != nil:
			t.Fatalf("an error that is no skip: %v", err)
		default:
			events = append(events, e)
		}
	}
	return events, skips
}

// response is a page with some items.
func response(items ...string) string {
	return `{"kind": "calendar#events", "summary": "ana@own.example", "timeZone": "Europe/Prague", "accessRole": "owner", "items": [` +
		strings.Join(items, ",") + `]}`
}

// item is a good event with more fields.
func item(id, more string) string {
	return fmt.Sprintf(`{"id": %q, "status": "confirmed", "start": {"dateTime": "2026-09-08T10:00:00+02:00", "timeZone": "Europe/Prague"},
		"end": {"dateTime": "2026-09-08T11:00:00+02:00"}%s}`, id, more)
}

func TestEveryField(t *testing.T) {
	events, skips := read(t, response(`{
		"id": "abc_20260908T080000Z", "iCalUID": "abc@google.com", "recurringEventId": "abc",
		"originalStartTime": {"dateTime": "2026-09-07T10:00:00+02:00"},
		"status": "tentative", "eventType": "default", "visibility": "confidential", "transparency": "transparent",
		"summary": " Weekly status ", "description": "<b>a</b>", "location": "Room 1",
		"created": "2026-01-02T03:04:05.000Z", "updated": "2026-02-03T04:05:06.000Z", "sequence": 3,
		"start": {"dateTime": "2026-09-08T10:00:00+02:00", "timeZone": "Europe/Prague"},
		"end": {"dateTime": "2026-09-08T11:00:00+02:00", "timeZone": "Europe/Prague"}, "endTimeUnspecified": true,
		"organizer": {"email": "Ben@Own.example", "displayName": "Ben"},
		"creator": {"email": "cyd@own.example"},
		"attendees": [
			{"email": "Ana@own.example", "displayName": "Ana", "self": true, "responseStatus": "accepted", "additionalGuests": 2},
			{"email": "ben@own.example", "responseStatus": "needsAction", "optional": true, "organizer": true},
			{"email": "c_1@resource.calendar.google.com", "responseStatus": "accepted"},
			{"email": "room@own.example", "resource": true}],
		"attendeesOmitted": true, "guestsCanSeeOtherGuests": false,
		"attachments": [{"title": "Notes", "fileUrl": "https://docs.google.com/document/d/1", "mimeType": "text/html"}],
		"hangoutLink": "https://meet.google.com/x", "conferenceData": {"conferenceSolution": {"name": "Zoom"}}}`))
	if len(skips) > 0 || len(events) != 1 {
		t.Fatalf("%d events, skips %v", len(events), skips)
	}
	want := audit.Event{
		Revision: audit.Revision{Sequence: 3, Stamp: time.Date(2026, 2, 3, 4, 5, 6, 0, time.UTC)},
		Series:   &audit.Revision{Sequence: 3, Stamp: time.Date(2026, 2, 3, 4, 5, 6, 0, time.UTC)},
		Source:   "week.json: item 1", Owner: "ana@own.example", ID: "abc_20260908T080000Z", UID: "abc@google.com", SeriesID: "abc",
		Original: time.Date(2026, 9, 7, 8, 0, 0, 0, time.UTC),
		Start:    time.Date(2026, 9, 8, 8, 0, 0, 0, time.UTC), End: time.Date(2026, 9, 8, 9, 0, 0, 0, time.UTC),
		EndMadeUp: true, Zone: "Europe/Prague",
		Title: "Weekly status", Description: "<b>a</b>", Location: "Room 1",
		Organizer: audit.Person{Email: "ben@own.example", Name: "Ben"}, Creator: audit.Person{Email: "cyd@own.example"},
		Attendees: []audit.Attendee{
			{Person: audit.Person{Email: "ana@own.example", Name: "Ana", Self: true}, Response: audit.Accepted, AdditionalGuests: 2},
			{Person: audit.Person{Email: "ben@own.example"}, Response: audit.NeedsAction, Optional: true},
			{Person: audit.Person{Email: "c_1@resource.calendar.google.com"}, Response: audit.Accepted, Resource: true},
			{Person: audit.Person{Email: "room@own.example"}, Resource: true},
		},
		GuestsOmitted: true, GuestsHidden: true, Status: audit.Unsettled, Type: "default", Transparent: true, Private: true,
		Created: time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC), Updated: time.Date(2026, 2, 3, 4, 5, 6, 0, time.UTC),
		Attachments: []audit.Attachment{{Title: "Notes", URL: "https://docs.google.com/document/d/1", MIMEType: "text/html"}},
		Conference:  "Zoom",
	}
	if diff := cmp.Diff(want, events[0]); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func TestOneItem(t *testing.T) {
	for _, c := range []struct {
		name, item string
		skip       string // "" for an event
		check      func(*audit.Event) bool
	}{
		{"a plain one", item("a", ""), "", func(e *audit.Event) bool { return !e.AllDay && !e.GuestsHidden && !e.Recurring() }},
		{"the calendar's name is the owner", item("a", ""), "", func(e *audit.Event) bool { return e.Owner == "ana@own.example" }},
		{"the organizer marked self is", item("a", `,"organizer": {"email": "x@y.example", "self": true}`), "",
			func(e *audit.Event) bool { return e.Owner == "x@y.example" }},
		{"a guest marked self before a shared calendar", item("a", `,"organizer": {"email": "g@group.calendar.google.com", "self": true}, "attendees": [{"email": "b@y.example", "self": true}]`), "",
			func(e *audit.Event) bool { return e.Owner == "b@y.example" }},
		{"the creator marked self", item("a", `,"creator": {"email": "c@y.example", "self": true}`), "",
			func(e *audit.Event) bool { return e.Owner == "c@y.example" }},
		{"guests may see each other", item("a", `,"guestsCanSeeOtherGuests": true`), "", func(e *audit.Event) bool { return !e.GuestsHidden }},
		{"a group still being listed", item("a", `,"attendees": [{"email": "g@own.example", "asyncOperation": "inProgress"}]`), "",
			func(e *audit.Event) bool { return e.GuestsOmitted }},
		{"200 guests", item("a", `,"attendees": [{"email": "o@own.example"}`+strings.Repeat(`, {"email": "g@own.example"}`, 199)+`]`), "",
			func(e *audit.Event) bool { return !e.GuestsOmitted }},
		{"201 guests", item("a", `,"attendees": [{"email": "o@own.example"}`+strings.Repeat(`, {"email": "g@own.example"}`, 200)+`]`), "",
			func(e *audit.Event) bool { return e.GuestsOmitted && len(e.Attendees) == 201 }},
		{"more guests than sense", item("a", `,"attendees": [{"email": "g@own.example", "additionalGuests": 9000000000}]`), "",
			func(e *audit.Event) bool { return e.Attendees[0].AdditionalGuests == 100_000 }},
		{"less than none", item("a", `,"attendees": [null, {"email": "g@own.example", "additionalGuests": -3}]`), "",
			func(e *audit.Event) bool { return len(e.Attendees) == 1 && e.Attendees[0].AdditionalGuests == 0 }},
		{"Meet by its link", item("a", `,"hangoutLink": "https://meet.google.com/x"`), "", func(e *audit.Event) bool { return e.Conference == "Google Meet" }},
		{"a call that failed to be made", item("a", `,"conferenceData": {"createRequest": {}}`), "", func(e *audit.Event) bool { return e.Conference == "" }},
		{"a day", `{"id": "d", "start": {"date": "2026-09-08"}, "end": {"date": "2026-09-09"}}`, "",
			func(e *audit.Event) bool { return e.AllDay && e.Duration() == 24*time.Hour }},
		{"created at a time nobody can read", item("a", `,"created": "yesterday"`), "", func(e *audit.Event) bool { return e.Created.IsZero() }},
		{"moved from a day to an hour", item("a", `,"recurringEventId": "s", "originalStartTime": {"date": "2026-09-07"}`), "",
			func(e *audit.Event) bool { return e.Original.Equal(time.Date(2026, 9, 7, 0, 0, 0, 0, time.UTC)) }},
		{"no length", `{"id": "z", "start": {"dateTime": "2026-09-08T10:00:00Z"}, "end": {"dateTime": "2026-09-08T10:00:00Z"}}`, "",
			func(e *audit.Event) bool { return e.Duration() == 0 }},

		{"no id", `{"start": {"date": "2026-09-08"}, "end": {"date": "2026-09-09"}}`, "no id", nil},
		{"null", `null`, "no id", nil},
		{"a number", `7`, "not of the right type", nil},
		{"a title that is a number", item("a", `,"summary": 7`), "summary: not of the right type", nil},
		{"guests that are text", item("a", `,"attendees": "secret@own.example"`), "attendees: not of the right type", nil},
		{"no start", `{"id": "a", "end": {"date": "2026-09-09"}}`, "start: missing", nil},
		{"an empty start", `{"id": "a", "start": {}, "end": {"date": "2026-09-09"}}`, "start: missing", nil},
		{"no end", `{"id": "a", "start": {"date": "2026-09-09"}}`, "end: missing", nil},
		{"a start that is no time", `{"id": "a", "start": {"dateTime": "soon"}, "end": {"date": "2026-09-09"}}`, "start: not an RFC 3339 instant", nil},
		{"no offset", `{"id": "a", "start": {"dateTime": "2026-09-08T10:00:00"}, "end": {"date": "2026-09-09"}}`, "start: not an RFC 3339 instant", nil},
		{"a day that isn't", `{"id": "a", "start": {"date": "2026-02-30"}, "end": {"date": "2026-09-09"}}`, "start: not a date", nil},
		{"a day and an hour", `{"id": "a", "start": {"date": "2026-09-08"}, "end": {"dateTime": "2026-09-09T10:00:00Z"}}`, "a day on one end and a time on the other", nil},
		{"backwards", `{"id": "a", "start": {"date": "2026-09-08"}, "end": {"date": "2026-09-07"}}`, "it ends before it starts", nil},
		{"an original that is no time", item("a", `,"recurringEventId": "s", "originalStartTime": {"dateTime": "x"}`), "originalStartTime: not an RFC 3339 instant", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			// A good one around it is never lost.
			events, skips := read(t, response(item("first", ""), c.item, item("last", "")))
			if c.skip != "" {
				if len(skips) != 1 || skips[0] != "week.json: item 2: "+c.skip && !strings.HasSuffix(skips[0], c.skip) {
					t.Errorf("skips %q, want %q", skips, c.skip)
				}
				if len(events) != 2 {
					t.Errorf("%d events, want the two good ones", len(events))
				}
				return
			}
			if len(skips) > 0 || len(events) != 3 {
				t.Fatalf("%d events, skips %q", len(events), skips)
			}
			if !c.check(&events[1]) {
				t.Errorf("read as %+v", events[1])
			}
		})
	}
}

func TestCancelled(t *testing.T) {
	events, skips := read(t, response(`{"id": "gone", "status": "cancelled"}`, `{"id": "s_1", "status": "cancelled", "recurringEventId": "s", "originalStartTime": {"date": "2026-09-08"}}`,
		strings.Replace(item("a", ""), "confirmed", "cancelled", 1)))
	if len(skips) > 0 || len(events) != 1 || events[0].Status != audit.Cancelled {
		t.Errorf("%d events, skips %q: want the one that has its times", len(events), skips)
	}
}

func TestShapes(t *testing.T) {
	page := func(id, next string) string {
		return strings.Replace(response(item(id, "")), `"kind"`, next+`"kind"`, 1)
	}
	next := `"nextPageToken": "t", `
	for _, c := range []struct {
		name, text string
		events     int
		skips      int
		err        string
	}{
		{"one page", page("a", ""), 1, 0, ""},
		{"a byte order mark", "\xef\xbb\xbf" + page("a", ""), 1, 0, ""},
		{"pages one after another", page("a", next) + "\n" + page("b", ""), 2, 0, ""},
		{"pages in an array", "[" + page("a", next) + "," + page("b", "") + "]", 2, 0, ""},
		{"no items", response(), 0, 0, ""},
		{"items null", `{"kind": "calendar#events", "items": null}`, 0, 0, ""},
		{"items left out", `{"kind": "calendar#events"}`, 0, 0, ""},
		{"no kind", `{"items": []}`, 0, 0, ""},
		{"items before the rest", `{"items": [` + item("a", "") + `], "defaultReminders": [{"method": "popup"}], "accessRole": "owner", "kind": "calendar#events"}`, 1, 0, ""},
		{"the last page missing", page("a", next), 1, 1, ""},
		{"nothing", "", 0, 0, "week.json: no response in it"},
		{"an empty array", "[]", 0, 0, "week.json: no response in it"},
		{"something else", `{"version": 1}`, 0, 0, "week.json: not a saved events.list response of the Calendar API"},
		{"a calendar list", `{"kind": "calendar#calendarList", "items": []}`, 0, 0, "week.json: not a saved events.list response of the Calendar API"},
		{"a number", "7", 0, 0, "week.json: not a saved events.list response of the Calendar API"},
		{"an array of numbers", "[7]", 0, 0, "week.json: not a saved events.list response of the Calendar API"},
		{"items that are none", `{"kind": "calendar#events", "items": 7}`, 0, 0, "week.json: not a saved events.list response of the Calendar API"},
		{"a kind that is none", `{"kind": 7}`, 0, 0, "week.json: kind: not of the right type"},
		{"cut in an item", page("a", "")[:150], 0, 0, "week.json: broken JSON: it ends too soon"},
		{"cut after the items", `{"kind": "calendar#events", "items": []`, 0, 0, "week.json: broken JSON: it ends too soon"},
		{"cut in an array", "[" + page("a", ""), 0, 0, "week.json: broken JSON: it ends too soon"},
		{"not JSON", `{"kind": secret}`, 0, 0, "week.json: kind: broken JSON at byte 8"},
		{"free and busy only", `{"kind": "calendar#events", "items": [{"id": "x"}], "accessRole": "freeBusyReader"}`, 0, 0, "week.json: " + causes[FreeBusyOnly]},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := Open(strings.NewReader(c.text), "week.json", 0)
			if c.err != "" {
				if err == nil || err.Error() != c.err {
					t.Errorf("error %q, want %q", err, c.err)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			events, skips := drain(t, got, september, time.UTC)
			if len(events) != c.events || len(skips) != c.skips {
				t.Errorf("%d events, skips %q, want %d and %d", len(events), skips, c.events, c.skips)
			}
		})
	}
	_, err := Open(strings.NewReader(response(item("a", ""))), "week.json", 100)
	if err == nil || err.Error() != "week.json: more than 100 bytes" {
		t.Errorf("over the limit: %v", err)
	}
	_, err = Open(strings.NewReader(`{"kind": "calendar#events", "accessRole": "none"}`), "week.json", 0)
	var e *Error
	if !errors.As(err, &e) || e.Problem != FreeBusyOnly {
		t.Errorf("free and busy only: %v", err)
	}
}

func TestWindowAndZone(t *testing.T) {
	tokyo, err := time.LoadLocation("Asia/Tokyo")
	if err != nil {
		t.Fatal(err)
	}
	at := func(id, start, end string) string {
		return fmt.Sprintf(`{"id": %q, "start": {"dateTime": %q}, "end": {"dateTime": %q}}`, id, start, end)
	}
	c, err := Open(strings.NewReader(response(
		at("ends as it begins", "2026-09-06T14:00:00Z", "2026-09-06T15:00:00Z"),
		at("runs into it", "2026-09-06T14:00:00Z", "2026-09-06T15:00:01Z"),
		at("inside", "2026-09-08T14:00:00Z", "2026-09-08T15:00:00Z"),
		at("no length, at its start", "2026-09-06T15:00:00Z", "2026-09-06T15:00:00Z"),
		at("begins as it ends", "2026-09-13T15:00:00Z", "2026-09-13T16:00:00Z"),
		`{"id": "its first day", "start": {"date": "2026-09-07"}, "end": {"date": "2026-09-08"}}`,
		`{"id": "the day before", "start": {"date": "2026-09-06"}, "end": {"date": "2026-09-07"}}`,
	)), "week.json", 0)
	if err != nil {
		t.Fatal(err)
	}
	week := audit.Window{From: time.Date(2026, 9, 7, 0, 0, 0, 0, tokyo), To: time.Date(2026, 9, 14, 0, 0, 0, 0, tokyo)}
	var got []string
	events, _ := drain(t, c, week, tokyo)
	for i := range events {
		got = append(got, events[i].ID)
		if events[i].Start.Location() != tokyo {
			t.Errorf("%s is not in the zone asked for", events[i].ID)
		}
	}
	want := []string{"runs into it", "inside", "no length, at its start", "its first day"}
	if !slices.Equal(got, want) {
		t.Errorf("delivered %q, want %q", got, want)
	}
}

func TestSeries(t *testing.T) {
	master := func(rule string) string {
		return item("s", `,"created": "2020-01-01T00:00:00Z", "recurrence": [`+rule+`]`)
	}
	instance := item("s_1", `,"created": "2026-09-01T00:00:00Z", "recurringEventId": "s", "originalStartTime": {"dateTime": "2026-09-08T08:00:00Z"}`)
	for _, c := range []struct {
		name, rule string
		want       audit.Ending
	}{
		{"for ever", `"RRULE:FREQ=WEEKLY;BYDAY=MO"`, audit.NeverEnds},
		{"with exceptions", `"EXDATE;TZID=Europe/Prague:20260915T100000", "RRULE:FREQ=WEEKLY"`, audit.NeverEnds},
		{"counted", `"RRULE:FREQ=WEEKLY;COUNT=3"`, audit.Ends},
		{"until", `"RRULE:FREQ=WEEKLY;UNTIL=20261231T235959Z;BYDAY=MO"`, audit.Ends},
		{"in small letters", `"rrule:freq=weekly;until=20261231"`, audit.Ends},
		{"dates one by one", `"RDATE:20260915T080000Z"`, audit.Ends},
		{"two rules, one without an end", `"RRULE:FREQ=WEEKLY;COUNT=3", "RRULE:FREQ=MONTHLY"`, audit.NeverEnds},
		{"a day that is named like an end", `"RRULE:FREQ=WEEKLY;X-COUNT=3"`, audit.NeverEnds},
	} {
		t.Run(c.name, func(t *testing.T) {
			events, skips := read(t, response(instance, master(c.rule)))
			if len(events) != 1 || len(skips) > 0 {
				t.Fatalf("%d events, skips %q: want the instance alone", len(events), skips)
			}
			if e := events[0]; e.Ending != c.want || e.Created.Year() != 2020 {
				t.Errorf("ending %v, created %v", e.Ending, e.Created)
			}
		})
	}
	events, _ := read(t, response(instance))
	if events[0].Ending != audit.EndingUnknown {
		t.Error("an ending that nobody said")
	}
}

// A response without singleEvents holds series and no instances but moved ones.
func TestCollapsedSeries(t *testing.T) {
	weekly := item("w", `,"recurrence": ["RRULE:FREQ=WEEKLY"]`)
	moved := item("m", `,"recurrence": ["RRULE:FREQ=WEEKLY"]`)
	exception := item("m_1", `,"recurringEventId": "m", "originalStartTime": {"dateTime": "2026-09-15T08:00:00Z"}`)
	over := strings.ReplaceAll(item("o", `,"recurrence": ["RRULE:FREQ=WEEKLY;UNTIL=20260501T000000Z"]`), "2026-09-08", "2026-04-01")
	later := strings.ReplaceAll(item("l", `,"recurrence": ["RRULE:FREQ=WEEKLY"]`), "2026-09-08", "2027-04-01")
	long := strings.ReplaceAll(item("g", `,"recurrence": ["RRULE:FREQ=WEEKLY;COUNT=500"]`), "2026-09-08", "2020-04-01")
	events, skips := read(t, response(weekly, moved, exception, over, later, long))
	var got []string
	for i := range events {
		got = append(got, events[i].ID)
		if !events[i].Recurring() {
			t.Errorf("%s is not recurring", events[i].ID)
		}
	}
	if want := []string{"w", "m", "m_1"}; !slices.Equal(got, want) {
		t.Errorf("delivered %q, want %q", got, want)
	}
	why := "only the first occurrence of this series is there: ask for the response with singleEvents=true"
	if want := []string{"week.json: item 1: " + why, "week.json: item 2: " + why, "week.json: item 6: " + why}; !slices.Equal(skips, want) {
		t.Errorf("skips %q, want %q", skips, want)
	}
}

func TestEventsStopsWhenAsked(t *testing.T) {
	c, err := Open(strings.NewReader(response(item("a", ""), `{}`, item("b", ""))), "week.json", 0)
	if err != nil {
		t.Fatal(err)
	}
	for n := 1; n <= 3; n++ {
		seen := 0
		for range c.Events(september, time.UTC) {
			if seen++; seen == n {
				break
			}
		}
		if seen != n {
			t.Errorf("%d delivered, want %d", seen, n)
		}
	}
}

// TestInvitations reads whole companies without losing an event. Two of them are
// saved with single events only: nothing tells how their series end.
func TestInvitations(t *testing.T) {
	dir := os.Getenv("ADJOURN_INVITES")
	if dir == "" {
		dir = filepath.Join("..", "testdata", "invites")
	}
	files, _ := filepath.Glob(filepath.Join(dir, "dev-*.json"))
	if len(files) == 0 {
		t.Skip("no invitations in ADJOURN_INVITES")
	}
	window := audit.Window{From: time.Date(2026, 9, 7, 0, 0, 0, 0, time.UTC), To: time.Date(2026, 10, 5, 0, 0, 0, 0, time.UTC)}
	for _, path := range files {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Contains(text, []byte(`"kind": "calendar#event"`)) {
			continue // labels
		}
		masters := bytes.Contains(text, []byte(`"recurrence"`))
		c, err := Open(bytes.NewReader(text), filepath.Base(path), 0)
		if err != nil {
			t.Fatal(err)
		}
		events, skips := drain(t, c, window, time.UTC)
		if len(skips) > 0 || len(events) < 75 || masters && len(events) < 90 {
			t.Errorf("%s: %d events, skips %q", path, len(events), skips)
		}
		for i := range events {
			if e := &events[i]; e.Absent {
				continue // an occurrence that is on a day outside: there is no more of it
			} else if masters && e.Recurring() && e.Ending == audit.EndingUnknown || e.Organizer.Email == "" || e.Created.IsZero() {
				t.Errorf("%s: not known of it: ending, organizer or creation", e.Source)
			}
		}
	}
}
