package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
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

// reading is one calendar that was looked at.
type reading struct {
	source string // what errors call it
	name   string // the calendar's own
	zone   string
	file   bool // iCalendar: it doesn't say whose it is but by its name
	// open gives it from its start. Files are opened one at a time, since a
	// folder may hold thousands of them.
	open func() (calendar, io.Closer, error)
}

// at is a calendar that is read from where it stands, once.
func at(c calendar) func() (calendar, io.Closer, error) {
	return func() (calendar, io.Closer, error) { return c, io.NopCloser(nil), nil }
}

// opened is everything that one run reads.
type opened struct {
	readings []reading
	export   []string     // whose the exports are, by their names
	audit    *audit.Audit // a saved one, instead of calendars
	unopened []audit.Skip // sources that couldn't be opened
	cutShort []audit.Skip // and those that broke off while they were read
	files    []io.Closer  // open until the end
	rules    *ics.Budget  // of all calendars together
}

func (o *opened) close() {
	for _, f := range o.files {
		f.Close()
	}
}

// leaveOut notes something that can't be opened beside what can.
func (o *opened) leaveOut(source, reason string) {
	o.unopened = append(o.unopened, audit.Skip{Source: source, Reason: reason})
}

// leaveOutFor is the same for an error, which may name its place itself.
func (o *opened) leaveOutFor(source string, err error) {
	o.unopened = append(o.unopened, *located(err.Error(), source))
}

// zone is the one that most of the calendars have, of equals the alphabetically
// first: in whatever order they are named, it is the same week.
func (o *opened) zone() string {
	counts, best := map[string]int{}, ""
	for _, r := range o.readings {
		if r.zone != "" {
			counts[r.zone]++
		}
	}
	for z, n := range counts {
		if best == "" || n > counts[best] || n == counts[best] && z < best {
			best = z
		}
	}
	return best
}

// owner is the address that an export or the calendars in files are named by,
// and which of the two. A saved response marks its owner itself.
func (o *opened) owner() (owner []string, from string) {
	owners, from := map[string]bool{}, "the calendar's name"
	for _, r := range o.readings {
		if !r.file {
			return nil, ""
		}
		if strings.Contains(r.name, "@") && !strings.Contains(r.name, " ") {
			owners[strings.ToLower(r.name)] = true
		}
	}
	if len(o.export) > 0 {
		owners, from = map[string]bool{}, "the export's name"
		for _, address := range o.export {
			owners[address] = true
		}
	}
	if len(owners) != 1 {
		return nil, ""
	}
	for address := range owners {
		owner = append(owner, address)
	}
	return owner, from
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
		for i, r := range o.readings {
			for e, err := range r.events(window, zone) {
				if e.Absent && len(o.readings) == 1 {
					continue // there is no other copy
				}
				e.Calendar = i + 1
				var skip *audit.Skip
				if err != nil && !errors.As(err, &skip) {
					skip = located(err.Error(), r.source)
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

// events are one calendar's.
func (r *reading) events(window audit.Window, zone *time.Location) iter.Seq2[audit.Event, error] {
	return func(yield func(audit.Event, error) bool) {
		c, closer, err := r.open()
		if err != nil {
			yield(audit.Event{}, err)
			return
		}
		defer closer.Close()
		for e, err := range c.Events(window.Reading(), zone) {
			if !yield(e, err) {
				return
			}
		}
	}
}

// located is a cause with the place that it names, if it does so.
func located(cause, source string) *audit.Skip {
	if rest, ok := strings.CutPrefix(cause, source+":"); ok {
		line, after, found := strings.Cut(rest, ": ")
		if found && line != "" && strings.Trim(line, "0123456789") == "" {
			return &audit.Skip{Source: source + ":" + line, Reason: after}
		}
	}
	return &audit.Skip{Source: source, Reason: withoutSource(cause, source)}
}

// withoutSource is a cause that doesn't name its source twice.
func withoutSource(cause, source string) string {
	for _, prefix := range []string{source + ": ", source + " ", quote(source) + " "} {
		if rest, ok := strings.CutPrefix(cause, prefix); ok {
			return rest
		}
	}
	return cause
}

// failure is an error if no source could be read to its end.
func (o *opened) failure() error {
	if len(o.cutShort) < len(o.readings) {
		return nil
	}
	return o.nothing()
}

// nothing is the error of a run that could read nothing.
func (o *opened) nothing() error {
	const most = 10
	var causes []string
	all := append(o.unopened, o.cutShort...)
	for _, s := range all[:min(len(all), most)] {
		causes = append(causes, s.Error())
	}
	if n := len(all) - most; n > 0 {
		causes = append(causes, fmt.Sprintf("and %d more", n))
	}
	return failed(strings.Join(causes, "\n"), "adjourn report --sample")
}

// open opens every source. One of several that can't be read is a warning.
func (a *app) open(ctx context.Context, cfg config, sources []string) (*opened, error) {
	if len(sources) == 0 {
		return nil, usage("no calendar given: an .ics file, a folder or an export ZIP, a feed, a saved Calendar API response, a saved audit or - for standard input", "adjourn report --sample")
	}
	o := &opened{rules: ics.NewBudget()}
	var first error
	for _, s := range sources {
		if err := a.openOne(ctx, o, cfg, s, len(sources) == 1); err != nil {
			if first == nil {
				first = err
			}
			o.leaveOutFor(sourceLabel(s), err)
		}
	}
	if len(o.readings) == 0 && o.audit == nil {
		o.close()
		if len(sources) == 1 && first != nil {
			return nil, first
		}
		return nil, o.nothing()
	}
	return o, nil
}

func (a *app) openOne(ctx context.Context, o *opened, cfg config, source string, only bool) error {
	if source == "-" {
		return a.openStream(o, &interruptible{ctx, a.stdin}, "standard input", only)
	}
	if isAddress(source) || isFeedName(source) {
		return a.openFeed(ctx, o, cfg, source)
	}
	info, err := os.Stat(source)
	if err != nil {
		return failed(quote(source)+" can't be read: "+reason(err), "ls -l "+shellQuote(filepath.Dir(source)))
	}
	switch {
	case info.IsDir():
		return a.openFolder(o, source)
	case info.Mode().IsRegular():
		return a.openFile(o, source, filepath.Base(source), only)
	}
	f, err := os.Open(source) // a pipe: it can be read once
	if err != nil {
		return failed(quote(source)+" can't be read: "+reason(err), "ls -l "+shellQuote(source))
	}
	o.files = append(o.files, f)
	return a.openStream(o, &interruptible{ctx, f}, filepath.Base(source), only)
}

// openFile looks at a file by its path; errors call it label.
func (a *app) openFile(o *opened, path, label string, only bool) error {
	f, err := os.Open(path)
	if err != nil {
		return failed(quote(path)+" can't be read: "+reason(err), "ls -l "+shellQuote(path))
	}
	in, kind, err := look(f)
	switch {
	case err != nil:
		f.Close()
		return failed(quote(path)+" can't be read: "+reason(err), "ls -l "+shellQuote(path))
	case kind == "zip":
		o.files = append(o.files, f)
		return o.openZIP(f, label)
	case kind == "icalendar":
		f.Close()
		return o.add(label, func() (io.ReadCloser, error) { return os.Open(path) })
	}
	defer f.Close()
	return a.openKind(o, in, kind, label, path, only)
}

// add looks at an iCalendar text that can be opened again.
func (o *opened) add(label string, text func() (io.ReadCloser, error)) error {
	open := func() (*ics.Calendar, io.Closer, error) {
		r, err := text()
		if err != nil {
			return nil, nil, failed(label+": "+reason(err), "")
		}
		c, err := ics.Open(r, label, 0)
		if err != nil {
			r.Close()
			return nil, nil, failed(err.Error(), "adjourn report --sample")
		}
		c.Budget = o.rules
		return c, r, nil
	}
	c, closer, err := open()
	if err != nil {
		return err
	}
	closer.Close()
	again := func() (calendar, io.Closer, error) { return open() }
	o.readings = append(o.readings, reading{source: label, name: c.Name, zone: c.Zone, file: true, open: again})
	return nil
}

// openStream looks at what comes in once, such as standard input.
func (a *app) openStream(o *opened, r io.Reader, label string, only bool) error {
	in, kind, err := look(r)
	switch {
	case err != nil:
		return failed(label+" can't be read: "+reason(err), "")
	case kind == "zip":
		return o.openZIPStream(in, label)
	case kind == "icalendar":
		c, err := ics.Open(in, label, 0)
		if err != nil {
			return failed(err.Error(), "adjourn report --sample")
		}
		c.Budget = o.rules
		o.readings = append(o.readings, reading{source: label, name: c.Name, zone: c.Zone, file: true, open: at(c)})
		return nil
	}
	return a.openKind(o, in, kind, label, "-", only)
}

// openKind reads what is kept in memory: a saved response or audit. source is
// how it would be typed.
func (a *app) openKind(o *opened, in *bufio.Reader, kind, label, source string, only bool) error {
	switch kind {
	case "response":
		c, err := gcal.Open(in, label, 0)
		if err != nil {
			return &failure{status: statusFailed, cause: err.Error(), try: "adjourn report --sample", other: errors.Is(err, gcal.ErrNotResponse)}
		}
		o.readings = append(o.readings, reading{source: label, name: c.Name, zone: c.Zone, open: at(c)})
	case "audit":
		if !only {
			return failed(label+" is a saved audit: it can't be read together with other sources", "adjourn report "+shellQuote(source))
		}
		saved, err := report.ReadJSON(in)
		if err != nil {
			return failed(label+": "+err.Error(), "adjourn report --sample")
		}
		o.audit = saved
	default:
		return &failure{
			status: statusFailed, other: true, try: "adjourn report --sample",
			cause: label + " is none of the files that adjourn reads: iCalendar (.ics), Google's export ZIP, a saved Calendar API response, a saved audit",
		}
	}
	return nil
}
