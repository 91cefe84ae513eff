package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	golangical "github.com/arran4/golang-ical"

	"adjourn/audit"
	"adjourn/audit/gcal"
	"adjourn/audit/ics"
)

// madeUp is the i-th of a calendar's events: a meeting of six with a text,
// twenty a day from firstDay on.
type madeUp struct {
	uid, title, text string
	start            time.Time
	people           []string
}

const perDay = 20

func event(i int, firstDay time.Time) madeUp {
	e := madeUp{
		uid:   fmt.Sprintf("%06d-4a1b@northlight.example", i),
		title: fmt.Sprintf("Storefront weekly status, part %d", i%977),
		text:  fmt.Sprintf("Agenda:\n1. what is blocked since week %d?\n2. numbers, by channel; returns, refunds\n3. who writes the summary\n\nNotes: https://docs.northlight.example/d/%d", i%53, i),
		start: firstDay.AddDate(0, 0, i/perDay).Add(time.Duration(8+i%9) * time.Hour),
	}
	for p := range 6 {
		e.people = append(e.people, fmt.Sprintf("person%d@northlight.example", (i*7+p*13)%400))
	}
	return e
}

func writeICS(w io.Writer, n int, firstDay time.Time) {
	b := bufio.NewWriter(w)
	defer b.Flush()
	b.WriteString("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:person0@northlight.example\r\nX-WR-TIMEZONE:Europe/Prague\r\n")
	for i := range n {
		e := event(i, firstDay)
		fmt.Fprintf(b, "BEGIN:VEVENT\r\nDTSTART:%s\r\nDTEND:%s\r\nDTSTAMP:20260901T060000Z\r\nUID:%s\r\nCREATED:20260101T060000Z\r\nLAST-MODIFIED:20260801T060000Z\r\n",
			e.start.Format("20060102T150405Z"), e.start.Add(time.Hour).Format("20060102T150405Z"), e.uid)
		fmt.Fprintf(b, "ORGANIZER;CN=%[1]s:mailto:%[1]s\r\n", e.people[0])
		for _, p := range e.people {
			fmt.Fprintf(b, "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;\r\n CN=%[1]s;X-NUM-GUESTS=0:mailto:%[1]s\r\n", p)
		}
		text := strings.NewReplacer("\n", `\n`, ",", `\,`, ";", `\;`).Replace(e.text)
		fmt.Fprintf(b, "DESCRIPTION:%s\r\n %s\r\nSEQUENCE:0\r\nSTATUS:CONFIRMED\r\nSUMMARY:%s\r\nTRANSP:OPAQUE\r\nEND:VEVENT\r\n", text[:60], text[60:], strings.ReplaceAll(e.title, ",", `\,`))
	}
	b.WriteString("END:VCALENDAR\r\n")
}

func writeResponse(w io.Writer, n int, firstDay time.Time) {
	b := bufio.NewWriter(w)
	defer b.Flush()
	b.WriteString(`{"kind":"calendar#events","summary":"person0@northlight.example","timeZone":"Europe/Prague","items":[`)
	for i := range n {
		e := event(i, firstDay)
		var people []map[string]any
		for _, p := range e.people {
			people = append(people, map[string]any{"email": p, "displayName": p, "responseStatus": "accepted"})
		}
		item, err := json.Marshal(map[string]any{
			"kind": "calendar#event", "id": strings.ReplaceAll(e.uid, "@", "_"), "iCalUID": e.uid, "status": "confirmed", "summary": e.title, "description": e.text,
			"start": map[string]string{"dateTime": e.start.Format(time.RFC3339)}, "end": map[string]string{"dateTime": e.start.Add(time.Hour).Format(time.RFC3339)},
			"created": "2026-01-01T06:00:00.000Z", "updated": "2026-08-01T06:00:00.000Z", "organizer": map[string]string{"email": e.people[0]}, "attendees": people,
		})
		if err != nil {
			panic(err)
		}
		if i > 0 {
			b.WriteByte(',')
		}
		b.Write(item)
	}
	b.WriteString("]}")
}

var benchWindow = audit.Window{From: time.Date(2026, 9, 7, 0, 0, 0, 0, time.UTC), To: time.Date(2026, 9, 14, 0, 0, 0, 0, time.UTC)}

// collect reads all of a calendar.
func collect(b *testing.B, c calendar, window audit.Window) (events []audit.Event) {
	b.Helper()
	for e, err := range c.Events(window, time.UTC) {
		if err != nil {
			b.Fatal(err)
		}
		events = append(events, e)
	}
	return events
}

// BenchmarkReport is the whole report of a file of 50,000 events beside the
// parser library alone on the same bytes, and beside decoding the same events
// from a saved API response: ratios of one run.
func BenchmarkReport(b *testing.B) {
	const n = 50_000
	first := benchWindow.From.AddDate(0, 0, -n/perDay/2)
	var text, response bytes.Buffer
	writeICS(&text, n, first)
	writeResponse(&response, n, first)
	path := filepath.Join(b.TempDir(), "person0@northlight.example.ics")
	if err := os.WriteFile(path, text.Bytes(), 0o600); err != nil {
		b.Fatal(err)
	}
	var whole, parser, decoding time.Duration
	timed := func(total *time.Duration, f func()) {
		start := time.Now()
		f()
		*total += time.Since(start)
	}
	b.Setenv("XDG_STATE_HOME", b.TempDir())
	b.Setenv("XDG_CONFIG_HOME", b.TempDir())
	for b.Loop() {
		timed(&whole, func() {
			if status := run(context.Background(), []string{"report", path, "--from", "2026-09-07"}, nil, io.Discard, io.Discard); status != statusDone {
				b.Fatalf("exit status %d", status)
			}
		})
		timed(&parser, func() {
			if c, err := golangical.ParseCalendar(bytes.NewReader(text.Bytes())); err != nil || len(c.Events()) != n {
				b.Fatal(err)
			}
		})
		timed(&decoding, func() {
			c, err := gcal.Open(bytes.NewReader(response.Bytes()), "response", 0)
			if err != nil {
				b.Fatal(err)
			}
			collect(b, c, audit.Window{From: first, To: first.AddDate(100, 0, 0)})
		})
	}
	b.ReportMetric(0, "ns/op")
	b.ReportMetric(whole.Seconds()*1000/float64(b.N), "ms/report")
	b.ReportMetric(whole.Seconds()/parser.Seconds(), "report/parser")
	b.ReportMetric(whole.Seconds()/decoding.Seconds(), "report/response")
}

// BenchmarkJudging is judging 10,000 events beside reading them from the file:
// of weekly series, nine occurrences each, which is what calendars are full of,
// and of one-offs that have a text of their own each.
func BenchmarkJudging(b *testing.B) {
	const n, weeks = 10_000, 9
	var text bytes.Buffer
	writeICS(&text, n, benchWindow.From)
	everything := audit.Window{From: benchWindow.From, To: benchWindow.From.AddDate(5, 0, 0)}
	window := audit.Window{From: benchWindow.From, To: benchWindow.From.AddDate(0, 0, 7*weeks)}
	judge := func(b *testing.B, arrange func(events []audit.Event)) {
		var reading, judging time.Duration
		for b.Loop() {
			start := time.Now()
			c, err := ics.Open(bytes.NewReader(text.Bytes()), "f", 0)
			if err != nil {
				b.Fatal(err)
			}
			events := collect(b, c, everything)
			reading += time.Since(start)
			arrange(events)
			start = time.Now()
			p := audit.DefaultPolicy()
			p.Me, p.AsOf = []string{"person0@northlight.example"}, window.From
			if a, err := audit.Of(each(events), window, p); err != nil || len(a.Series) == 0 {
				b.Fatal(err)
			}
			judging += time.Since(start)
		}
		b.ReportMetric(0, "ns/op")
		b.ReportMetric(judging.Seconds()/reading.Seconds(), "judging/reading")
	}
	at := func(e *audit.Event, day int) {
		e.Start = window.From.AddDate(0, 0, day).Add(time.Duration(8+day%9) * time.Hour)
		e.End = e.Start.Add(time.Hour)
	}
	b.Run("weekly", func(b *testing.B) {
		judge(b, func(events []audit.Event) {
			for i := range events {
				first := events[i%(n/weeks+1)]
				first.SeriesID, first.ID = first.UID, fmt.Sprint(first.UID, i)
				events[i] = first
				at(&events[i], 7*(i/(n/weeks+1))+i%5)
				events[i].Original = events[i].Start
			}
		})
	})
	b.Run("one-offs", func(b *testing.B) {
		judge(b, func(events []audit.Event) {
			for i := range events {
				at(&events[i], i%(7*weeks))
			}
		})
	})
}

func each(events []audit.Event) func(func(audit.Event, error) bool) {
	return func(yield func(audit.Event, error) bool) {
		for _, e := range events {
			if !yield(e, nil) {
				return
			}
		}
	}
}
