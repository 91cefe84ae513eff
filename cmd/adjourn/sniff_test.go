package main

import (
	"os"
	"path/filepath"
	"testing"
	"unicode/utf16"
)

// inUTF16 writes a text without a byte order mark.
func inUTF16(text string, little bool) string {
	var b []byte
	for _, u := range utf16.Encode([]rune(text)) {
		if little {
			b = append(b, byte(u), byte(u>>8))
		} else {
			b = append(b, byte(u>>8), byte(u))
		}
	}
	return string(b)
}

func TestSniff(t *testing.T) {
	const calendar = "BEGIN:VCALENDAR\r\n"
	for name, c := range map[string]struct{ text, want string }{
		"iCalendar":                            {calendar, "icalendar"},
		"in lower case":                        {"begin:vevent\n", "icalendar"},
		"below empty lines":                    {"\r\n\r\n" + calendar, "icalendar"},
		"with a mark":                          {"\ufeff" + calendar, "icalendar"},
		"UTF-16":                               {inUTF16("\ufeff"+calendar, true), "icalendar"},
		"UTF-16 without a mark":                {inUTF16(calendar, true), "icalendar"},
		"UTF-16 without a mark, big end first": {inUTF16(calendar, false), "icalendar"},
		"UTF-16 without a mark, below a line":  {inUTF16("\r\n"+calendar, true), "icalendar"},
		"a ZIP":                                {"PK\x03\x04rest", "zip"},
		"a saved response":                     {`{"kind": "calendar#events"}`, "response"},
		"a saved audit":                        {`{"version": 1, "tool": "adjourn 1"}`, "audit"},
		"JSON of something else":               {`{"name": "left-pad", "version": 1}`, ""},
		"JSON of another kind":                 {`{"kind": "Pod", "spec": {}}`, ""},
		"a list of something else":             {`[1, 2]`, ""},
		"several responses":                    {`[{"kind": "calendar#events"}]`, "response"},
		"a binary file":                        {"\x7fELF\x00\x00", ""},
		"one whose second byte is NUL":         {"\x01\x00\x02", ""},
		"a web page":                           {"<!DOCTYPE html>", ""},
		"nothing":                              {"", ""},
	} {
		if got := sniff([]byte(c.text)); got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}

// TestUTF16FileIsRead: what is recognized is also read, from a file and in a
// folder.
func TestUTF16FileIsRead(t *testing.T) {
	folder := t.TempDir()
	for name, little := range map[string]bool{"little.ics": true, "big.ics": false} {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(inUTF16(oneEvent(name, 10), little)), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	o := &opened{}
	if err := (&app{}).openFolder(o, folder); err != nil {
		t.Fatal(err)
	}
	if events, skips := readOpened(o); events != 2 || len(skips) != 0 {
		t.Errorf("%d events, %q", events, skips)
	}
}
