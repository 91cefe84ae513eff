package gcaltest

import (
	"fmt"
	"time"
)

// Meeting is a one-off event: the first guest organizes it, and the account's
// own entry is marked self as on its calendar.
func (g *Google) Meeting(id, title string, start time.Time, length time.Duration, guests ...string) Item {
	item := Item{
		"kind": "calendar#event", "id": id, "iCalUID": id + "@google.com", "status": "confirmed", "eventType": "default",
		"summary": title, "created": "2026-01-05T09:00:00.000Z", "updated": "2026-01-05T09:00:00.000Z",
		"start": moment(start), "end": moment(start.Add(length)),
	}
	var attendees []any
	for i, guest := range guests {
		entry := Item{"email": guest, "responseStatus": "accepted"}
		if guest == g.Account {
			entry["self"] = true
		}
		if i == 0 {
			entry["organizer"] = true
			who := Item{"email": guest}
			if guest == g.Account {
				who["self"] = true
			}
			item["organizer"], item["creator"] = who, who
		}
		attendees = append(attendees, entry)
	}
	if attendees != nil {
		item["attendees"] = attendees
	}
	return item
}

// Weekly is a series and n of its instances.
func (g *Google) Weekly(id, title string, start time.Time, length time.Duration, n int, rule string, guests ...string) []Item {
	first := g.Meeting(id, title, start, length, guests...)
	first["recurrence"] = []any{rule}
	items := []Item{first}
	for i := range n {
		at := start.AddDate(0, 0, 7*i)
		item := g.Meeting(fmt.Sprintf("%s_%s", id, at.UTC().Format("20060102T150405Z")), title, at, length, guests...)
		item["iCalUID"], item["recurringEventId"], item["originalStartTime"] = id+"@google.com", id, moment(at)
		items = append(items, item)
	}
	return items
}

func moment(t time.Time) Item {
	return Item{"dateTime": t.Format(time.RFC3339), "timeZone": t.Location().String()}
}
