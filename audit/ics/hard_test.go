package ics

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
	_ "time/tzdata"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"adjourn/audit"
)

func berlin(t testing.TB) *time.Location {
	t.Helper()
	loc, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		t.Fatal(err)
	}
	return loc
}

func october(t testing.TB) audit.Window {
	t.Helper()
	return audit.Window{From: time.Date(2026, 10, 12, 0, 0, 0, 0, berlin(t)), To: time.Date(2026, 10, 31, 0, 0, 0, 0, berlin(t))}
}

// readAll gives what is read of a text, a line each.
func readAll(t testing.TB, text string) []string {
	t.Helper()
	c, err := Open(strings.NewReader(text), "f.ics", 0)
	if err != nil {
		return []string{"error: " + err.Error()}
	}
	var lines []string
	for e, err := range c.Events(october(t), berlin(t)) {
		var skip *audit.Skip
		switch {
		case errors.As(err, &skip):
			lines = append(lines, "skip "+strings.TrimPrefix(skip.Source, "f.ics:")+": "+skip.Reason)
		case err != nil:
			lines = append(lines, "error: "+err.Error())
		default:
			lines = append(lines, describe(t, &e))
		}
	}
	return lines
}

func describe(t testing.TB, e *audit.Event) string {
	words := []string{e.Start.In(berlin(t)).Format(time.RFC3339), e.UID}
	add := func(on bool, word string) {
		if on {
			words = append(words, word)
		}
	}
	add(e.Title != "", e.Title)
	add(e.Status == audit.Cancelled, "cancelled")
	add(e.AllDay, "all-day")
	add(e.EndMadeUp, "no end")
	add(e.Description != "", "text="+e.Description)
	add(e.Duration() != time.Hour && e.Duration() != 30*time.Minute, e.Duration().String())
	return strings.Join(words, " ")
}

// TestHard reads files that are each hard in one way.
func TestHard(t *testing.T) {
	archive, err := txtar.ParseFile("testdata/hard.txtar")
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i+1 < len(archive.Files); i += 2 {
		file, want := archive.Files[i], archive.Files[i+1]
		name := strings.TrimSuffix(file.Name, ".ics")
		t.Run(name, func(t *testing.T) {
			if want.Name != name+".want" {
				t.Fatalf("%s comes after %s", want.Name, file.Name)
			}
			for _, end := range []string{"\n", "\r\n", "\r"} {
				got := readAll(t, strings.ReplaceAll(string(file.Data), "\n", end))
				if diff := cmp.Diff(strings.Split(strings.TrimSpace(string(want.Data)), "\n"), got); diff != "" {
					t.Errorf("line ends %q (-want +got):\n%s", end, diff)
				}
			}
		})
	}
}

// TestFolder reads every file of a folder of other people's calendars, and
// wants an answer in bounded time.
func TestFolder(t *testing.T) {
	folder := os.Getenv("ADJOURN_ICS")
	if folder == "" {
		t.Skip("skipped: ADJOURN_ICS names no folder of calendar files")
	}
	files, events, skipped := 0, 0, map[string]int{}
	err := filepath.WalkDir(folder, func(path string, d fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".ics" {
			return err
		}
		files++
		f, err := os.Open(path)
		if err != nil {
			return err
		}
		defer f.Close()
		began := time.Now()
		c, err := Open(f, filepath.Base(path), 0)
		if err != nil {
			t.Logf("%s: %v", filepath.Base(path), err)
			return nil
		}
		window := audit.Window{From: time.Date(1990, 1, 1, 0, 0, 0, 0, time.UTC), To: time.Date(2030, 1, 1, 0, 0, 0, 0, time.UTC)}
		for _, err := range c.Events(window, berlin(t)) {
			if err != nil {
				skipped[err.Error()]++
			} else {
				events++
			}
		}
		if took := time.Since(began); took > 5*time.Second {
			t.Errorf("%s took %v", path, took)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for reason, n := range skipped {
		t.Log(n, reason)
	}
	t.Logf("%d files, %d occurrences", files, events)
	if files == 0 {
		t.Errorf("no calendar file in %s", folder)
	}
}

// TestAttendees reads a guest list with everything in it.
func TestAttendees(t *testing.T) {
	text := "BEGIN:VCALENDAR\r\nX-WR-CALNAME:Ana@Own.example\r\nX-WR-TIMEZONE:Europe/Prague\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:20261013T080000Z\r\nDTEND:20261013T090000Z\r\n" +
		"ORGANIZER;CN=\"Ana; the boss\":MAILTO:Ana@own.example\r\n" +
		"ATTENDEE;PARTSTAT=ACCEPTED;CN=Ana:mailto:ana@own.example\r\n" +
		"ATTENDEE;PARTSTAT=DECLINED;ROLE=OPT-PARTICIPANT:mailto:ben@own.example\r\n" +
		"ATTENDEE;PARTSTAT=TENTATIVE;X-NUM-GUESTS=2:mailto:cyd@own.example\r\n" +
		"ATTENDEE;CUTYPE=ROOM:mailto:room@own.example\r\n" +
		"ATTENDEE;CUTYPE=GROUP:mailto:all@own.example\r\n" +
		"ATTENDEE;CN=Eva;EMAIL=eva@own.example:urn:uuid:1\r\n" +
		"ATTENDEE:mailto:ANA@own.example\r\n" +
		"CLASS:CONFIDENTIAL\r\nTRANSP:TRANSPARENT\r\nATTACH;FILENAME=Agenda.pdf;FMTTYPE=application/pdf:https://docs.example/a\r\n" +
		"ATTACH;ENCODING=BASE64;VALUE=BINARY;X-FILENAME=b.png:AAAA\r\nX-MICROSOFT-CDO-BUSYSTATUS:OOF\r\nX-GOOGLE-CONFERENCE:https://meet.example/x\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
	c, err := Open(strings.NewReader(text), "f.ics", 0)
	if err != nil {
		t.Fatal(err)
	}
	if c.Name != "Ana@Own.example" || c.Zone != "Europe/Prague" {
		t.Errorf("name %q, zone %q", c.Name, c.Zone)
	}
	for e, err := range c.Events(october(t), berlin(t)) {
		if err != nil {
			t.Fatal(err)
		}
		var who []string
		for _, a := range e.Attendees {
			who = append(who, fmt.Sprint(a.Email, " ", a.Response, " ", a.Optional, a.Resource, a.Group, a.AdditionalGuests))
		}
		want := []string{
			"ana@own.example accepted false false false 0",
			"ben@own.example declined true false false 0",
			"cyd@own.example tentative false false false 2",
			"room@own.example needsAction false true false 0",
			"all@own.example needsAction false false true 0",
			"eva@own.example needsAction false false false 0",
			"ana@own.example needsAction false false false 0", // listed twice: counted once by the heart
		}
		if diff := cmp.Diff(want, who); diff != "" {
			t.Error(diff)
		}
		if e.Owner != "ana@own.example" || e.Organizer.Name != "Ana; the boss" || e.Organizer.Email != "ana@own.example" {
			t.Errorf("owner %q, organizer %v", e.Owner, e.Organizer)
		}
		if !e.Private || !e.Transparent || e.Type != "outOfOffice" || e.Conference != "meet.example" {
			t.Errorf("private %v, transparent %v, type %q, conference %q", e.Private, e.Transparent, e.Type, e.Conference)
		}
		if len(e.Attachments) != 1 || e.Attachments[0].Title != "Agenda.pdf" {
			t.Errorf("attachments %v", e.Attachments)
		}
	}
}

// TestRefused wants a clear error of what is no calendar, or too large.
func TestRefused(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"nothing", "", "f.ics: not an iCalendar file"},
		{"a letter", "Dear calendar,\n", "f.ics: not an iCalendar file"},
		{"too large", "BEGIN:VCALENDAR\n" + strings.Repeat("X-A:b\n", 1000), "more than 1000 bytes of text"},
	} {
		calendar, err := Open(strings.NewReader(c.text), "f.ics", 1000)
		if err == nil {
			for _, err = range calendar.Events(october(t), berlin(t)) {
				if err != nil {
					break
				}
			}
		}
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", c.name, err, c.want)
		}
	}
}
