package ics

import (
	"fmt"
	"strings"
	"testing"
	"time"
	_ "time/tzdata"

	"github.com/google/go-cmp/cmp"

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
