package main

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"adjourn/audit"
)

// packZIP packs files: zip out.zip file …
func packZIP(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: zip out.zip file …")
	}
	var packed bytes.Buffer
	w := zip.NewWriter(&packed)
	for _, name := range args[1:] {
		f, err := w.Create(name)
		ts.Check(err)
		_, err = io.WriteString(f, ts.ReadFile(name))
		ts.Check(err)
	}
	ts.Check(w.Close())
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), packed.Bytes(), 0o600))
}

// zipOf packs members that are made by functions.
func zipOf(t *testing.T, write func(w *zip.Writer)) *zip.Reader {
	t.Helper()
	var packed bytes.Buffer
	w := zip.NewWriter(&packed)
	write(w)
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	r, err := zip.NewReader(bytes.NewReader(packed.Bytes()), int64(packed.Len()))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// oneEvent is a calendar with one meeting and a comment of n bytes.
func oneEvent(uid string, n int) string {
	return "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:" + uid + "\nDTSTART:20260908T080000Z\nDTEND:20260908T090000Z\nSUMMARY:s\nEND:VEVENT\n" +
		"COMMENT:" + strings.Repeat("x", n) + "\nEND:VCALENDAR\n"
}

// readOpened counts what is read of it, and lists what isn't.
func readOpened(o *opened) (events int, skips []string) {
	window := audit.Window{From: time.Date(2026, 9, 7, 0, 0, 0, 0, time.UTC), To: time.Date(2026, 9, 14, 0, 0, 0, 0, time.UTC)}
	for _, err := range o.events(window, time.UTC) {
		if err != nil {
			skips = append(skips, err.Error())
		} else {
			events++
		}
	}
	return events, skips
}

// TestZIPBomb: what is read of a ZIP is limited over all its members together.
func TestZIPBomb(t *testing.T) {
	archive := zipOf(t, func(w *zip.Writer) {
		for i := range 4 {
			f, _ := w.Create(fmt.Sprintf("%d.ics", i))
			io.WriteString(f, oneEvent(fmt.Sprint(i), 400<<10))
		}
	})
	o := &opened{}
	if err := o.openMembers(archive, "bomb.zip", 1<<20); err != nil {
		t.Fatal(err)
	}
	events, skips := readOpened(o)
	if events != 2 || len(skips) != 2 || skips[0] != "bomb.zip/2.ics:8: the ZIP's files together hold more than 1 MB of text" {
		t.Errorf("%d events and %q, want the first two members and the reason for the others", events, skips)
	}

	o = &opened{} // too large to be looked at
	if err := o.openMembers(archive, "bomb.zip", 100<<10); err != nil {
		t.Fatal(err)
	}
	_, skips = readOpened(o)
	for _, s := range skips {
		if strings.Count(s, ".ics") != 1 {
			t.Errorf("%q names its place more than once", s)
		}
	}
	if len(skips) != 4 {
		t.Errorf("%q", skips)
	}
}

// TestDamagedZIP: a member that can't be unpacked costs that member.
func TestDamagedZIP(t *testing.T) {
	archive := zipOf(t, func(w *zip.Writer) {
		f, _ := w.Create("good.ics")
		io.WriteString(f, oneEvent("a", 10))
		f, _ = w.CreateRaw(&zip.FileHeader{Name: "locked.ics", Flags: 1, Method: zip.Store, CompressedSize64: 3, UncompressedSize64: 3})
		io.WriteString(f, "abc")
		f, _ = w.CreateRaw(&zip.FileHeader{Name: "odd.ics", Method: 99, CompressedSize64: 3, UncompressedSize64: 3})
		io.WriteString(f, "abc")
		text := oneEvent("b", 10)
		f, _ = w.CreateRaw(&zip.FileHeader{Name: "wrong.ics", Method: zip.Store, CRC32: 1, CompressedSize64: uint64(len(text)), UncompressedSize64: uint64(len(text))})
		io.WriteString(f, text)
		f, _ = w.CreateRaw(&zip.FileHeader{Name: "torn.ics", Method: zip.Deflate, CompressedSize64: 3, UncompressedSize64: 100})
		io.WriteString(f, "\xff\xff\xff")
		_, _ = w.Create("folder.ics/")
		f, _ = w.Create("__MACOSX/._good.ics")
		io.WriteString(f, "abc")
	})
	o := &opened{}
	if err := o.openMembers(archive, "z.zip", 1<<20); err != nil {
		t.Fatal(err)
	}
	events, skips := readOpened(o)
	got := strings.Join(skips, "\n")
	for _, want := range []string{
		"z.zip/locked.ics: it is encrypted", "z.zip/odd.ics: it is packed in a way that is not known",
		"z.zip/wrong.ics", "checksum", "z.zip/torn.ics", "can't be unpacked",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in:\n%s", want, got)
		}
	}
	if events != 1 || len(skips) != 4 {
		t.Errorf("%d events, %d skips, want 1 and 4:\n%s", events, len(skips), got)
	}
}

func TestLocated(t *testing.T) {
	for cause, want := range map[string]string{
		"a.ics:12: torn":        "a.ics:12: torn",
		"a.ics: torn":           "a.ics: torn",
		"torn: at 12":           "a.ics: torn: at 12",
		"a.ics:x: torn":         "a.ics: a.ics:x: torn",
		`"a.ics" can't be read`: "a.ics: can't be read",
	} {
		if got := located(cause, "a.ics").Error(); got != want {
			t.Errorf("%q is %q, want %q", cause, got, want)
		}
	}
}

func TestExportOf(t *testing.T) {
	for name, want := range map[string]string{
		"Ana@Own.example.ical.zip": "ana@own.example",
		"ana@own.example.zip":      "",
		"calendars.ical.zip":       "",
		"a b@own.example.ical.zip": "",
	} {
		if got := exportOf(name); got != want {
			t.Errorf("exportOf(%q) = %q, want %q", name, got, want)
		}
	}
}
