package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
	"strings"
)

// look looks at what a text is by how it begins; it is read from there.
func look(r io.Reader) (in *bufio.Reader, kind string, err error) {
	in = bufio.NewReaderSize(r, sniffed)
	head, err := in.Peek(sniffed)
	if err != nil && err != io.EOF {
		return nil, "", err
	}
	return in, sniff(head), nil
}

// sniffed is how much of a file is looked at to tell what it is.
const sniffed = 64 << 10

// sniff tells what a file is by how it begins; "" for none of ours.
func sniff(head []byte) string {
	if bytes.HasPrefix(head, []byte("\xff\xfe")) || bytes.HasPrefix(head, []byte("\xfe\xff")) {
		return "icalendar" // UTF-16: no JSON of ours is
	}
	if len(head) >= 2 && (head[0] == 0) != (head[1] == 0) { // UTF-16 without a mark
		head = bytes.ReplaceAll(head, []byte{0}, nil)
	}
	text := bytes.TrimLeft(bytes.TrimPrefix(head, []byte("\xef\xbb\xbf")), " \t\r\n")
	switch {
	case bytes.HasPrefix(head, []byte("PK\x03\x04")), bytes.HasPrefix(head, []byte("PK\x05\x06")):
		return "zip"
	case len(text) >= 6 && strings.EqualFold(string(text[:6]), "BEGIN:"):
		return "icalendar"
	case len(text) > 0 && (text[0] == '{' || text[0] == '['):
		return sniffJSON(text)
	}
	return ""
}

// sniffJSON looks for what only one of the two kinds has. Other programs' files
// have a version or a kind, too.
func sniffJSON(text []byte) string {
	d := json.NewDecoder(bytes.NewReader(text))
	d.Token() // the brace or bracket
	if text[0] == '[' {
		if brace, err := d.Token(); err != nil || brace != json.Delim('{') {
			return ""
		}
		if sniffObject(d) == "response" {
			return "response" // several pages
		}
		return ""
	}
	return sniffObject(d)
}

// sniffObject looks at an object, whose brace is already read.
func sniffObject(d *json.Decoder) string {
	for d.More() {
		key, err := d.Token()
		if err != nil {
			return ""
		}
		switch key {
		case "items", "timeZone", "accessRole":
			return "response"
		case "series", "as_of":
			return "audit"
		}
		var value json.RawMessage
		if d.Decode(&value) != nil {
			return ""
		}
		switch {
		case key == "kind" && string(value) == `"calendar#events"`:
			return "response"
		case key == "tool" && strings.HasPrefix(string(value), `"adjourn`):
			return "audit"
		}
	}
	return ""
}
