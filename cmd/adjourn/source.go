package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"
	"time"

	"adjourn/audit"
	"adjourn/audit/gcal"
	"adjourn/audit/ics"
	"adjourn/report"
)

// calendar is what a source reads from: an iCalendar file or a saved response.
type calendar interface {
	Events(window audit.Window, zone *time.Location) iter.Seq2[audit.Event, error]
}

// reading is one calendar that was opened.
type reading struct {
	calendar
	source string // what errors call it
	name   string // the calendar's own
	zone   string
}

// opened is everything that one run reads.
type opened struct {
	readings []reading
	audit    *audit.Audit // a saved one, instead of calendars
	unopened []audit.Skip // sources that couldn't be opened
	cutShort []audit.Skip // and those that broke off while they were read
	files    []io.Closer
}

func (o *opened) close() {
	for _, f := range o.files {
		f.Close()
	}
}

// zone is the first calendar's that has one.
func (o *opened) zone() string {
	for _, r := range o.readings {
		if r.zone != "" {
			return r.zone
		}
	}
	return ""
}

// owner is the address that the calendars of files are named by. A saved
// response marks its owner itself.
func (o *opened) owner() []string {
	var owners []string
	for _, r := range o.readings {
		if _, file := r.calendar.(*ics.Calendar); !file || !strings.Contains(r.name, "@") {
			return nil
		}
		if name := strings.ToLower(r.name); len(owners) == 0 || owners[0] != name {
			owners = append(owners, name)
		}
	}
	if len(owners) > 1 {
		return nil
	}
	return owners
}

// events are all calendars' one after the other. One that breaks off costs
// that calendar, and is told.
func (o *opened) events(window audit.Window, zone *time.Location) iter.Seq2[audit.Event, error] {
	return func(yield func(audit.Event, error) bool) {
		for _, s := range o.unopened {
			if !yield(audit.Event{}, &s) {
				return
			}
		}
		for _, r := range o.readings {
			for e, err := range r.Events(window.Reading(), zone) {
				var skip *audit.Skip
				if err != nil && !errors.As(err, &skip) {
					skip = &audit.Skip{Source: r.source, Reason: err.Error()}
					o.cutShort = append(o.cutShort, *skip)
					err = skip
				}
				if !yield(e, err) {
					return
				}
			}
		}
	}
}

// failure is an error if no source could be read to its end.
func (o *opened) failure() error {
	if len(o.cutShort) < len(o.readings) {
		return nil
	}
	var causes []string
	for _, s := range append(o.unopened, o.cutShort...) {
		causes = append(causes, s.Error())
	}
	return failed(strings.Join(causes, "\n"), "adjourn report --sample")
}

// open opens every source. One of several that can't be read is a warning.
func (a *app) open(sources []string) (*opened, error) {
	if len(sources) == 0 {
		return nil, usage("no calendar given: an .ics file, a saved Calendar API response, a saved audit or - for standard input", "adjourn report --sample")
	}
	o := &opened{}
	var first error
	for _, s := range sources {
		if err := a.openOne(o, s, len(sources) == 1); err != nil {
			if first == nil {
				first = err
			}
			o.unopened = append(o.unopened, audit.Skip{Source: s, Reason: err.Error()})
		}
	}
	if len(o.readings) == 0 && o.audit == nil {
		o.close()
		return nil, first
	}
	return o, nil
}

func (a *app) openOne(o *opened, source string, only bool) error {
	if source == "-" {
		return a.openStream(o, a.stdin, "standard input", only)
	}
	info, err := os.Stat(source)
	if err != nil {
		return failed(quote(source)+" can't be read: "+reason(err), "ls -l "+shellQuote(filepath.Dir(source)))
	}
	if info.IsDir() {
		return a.openFolder(o, source)
	}
	f, err := os.Open(source)
	if err != nil {
		return failed(quote(source)+" can't be read: "+reason(err), "ls -l "+shellQuote(source))
	}
	o.files = append(o.files, f)
	return a.openStream(o, f, source, only)
}

// openFolder opens every calendar file in a folder and those below it.
func (a *app) openFolder(o *opened, folder string) error {
	found := 0
	err := filepath.WalkDir(folder, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			o.unopened = append(o.unopened, audit.Skip{Source: path, Reason: reason(err)})
			return nil
		}
		switch strings.ToLower(filepath.Ext(path)) {
		case ".ics", ".ical", ".icalendar", ".json":
		default:
			return nil
		}
		if d.IsDir() {
			return nil
		}
		found++
		if err := a.openOne(o, path, false); err != nil {
			o.unopened = append(o.unopened, audit.Skip{Source: path, Reason: err.Error()})
		}
		return nil
	})
	if err == nil && found == 0 {
		return failed(quote(folder)+" holds no calendar file (.ics or .json)", "adjourn report --sample")
	}
	return err
}

// openStream looks at what a file is, by its content, and opens it.
func (a *app) openStream(o *opened, r io.Reader, name string, only bool) error {
	in := bufio.NewReaderSize(r, sniffed)
	head, err := in.Peek(sniffed)
	if err != nil && err != io.EOF && !errors.Is(err, bufio.ErrBufferFull) {
		return failed(quote(name)+" can't be read: "+reason(err), "ls -l "+shellQuote(name))
	}
	label := name
	if name != "standard input" {
		label = filepath.Base(name)
	}
	switch sniff(head) {
	case "icalendar":
		c, err := ics.Open(in, label, 0)
		if err != nil {
			return failed(err.Error(), "adjourn report --sample")
		}
		o.readings = append(o.readings, reading{c, label, c.Name, c.Zone})
	case "response":
		c, err := gcal.Open(in, label, 0)
		if err != nil {
			return failed(err.Error(), "adjourn report --sample")
		}
		o.readings = append(o.readings, reading{c, label, c.Name, c.Zone})
	case "audit":
		if !only {
			return failed(label+" is a saved audit: it can't be read together with other sources", "adjourn report "+shellQuote(name))
		}
		saved, err := report.ReadJSON(in)
		if err != nil {
			return failed(label+": "+err.Error(), "adjourn report --sample")
		}
		o.audit = saved
	default:
		return failed(label+" is none of the files that adjourn reads: iCalendar (.ics), a saved Calendar API response, a saved audit", "adjourn report --sample")
	}
	return nil
}

// sniffed is how much of a file is looked at to tell what it is.
const sniffed = 64 << 10

// sniff tells what a file is by how it begins; "" for none of ours.
func sniff(head []byte) string {
	if bytes.HasPrefix(head, []byte("\xff\xfe")) || bytes.HasPrefix(head, []byte("\xfe\xff")) {
		return "icalendar" // UTF-16: no JSON of ours is
	}
	text := bytes.TrimLeft(bytes.TrimPrefix(head, []byte("\xef\xbb\xbf")), " \t\r\n")
	switch {
	case len(text) >= 6 && strings.EqualFold(string(text[:6]), "BEGIN:"):
		return "icalendar"
	case len(text) > 0 && (text[0] == '{' || text[0] == '['):
		return sniffJSON(text)
	}
	return ""
}

// sniffJSON looks for a key that only one of the two kinds has.
func sniffJSON(text []byte) string {
	if text[0] == '[' {
		return "response" // several pages
	}
	d := json.NewDecoder(bytes.NewReader(text))
	d.Token() // the brace
	for d.More() {
		key, err := d.Token()
		if err != nil {
			return ""
		}
		switch key {
		case "kind", "items", "etag", "summary", "timeZone", "accessRole":
			return "response"
		case "version", "tool", "series", "as_of":
			return "audit"
		}
		var value json.RawMessage
		if d.Decode(&value) != nil {
			return ""
		}
	}
	return ""
}
