package main

import (
	"archive/zip"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"strings"

	"adjourn/audit/ics"
)

// maxMembers is how many files a ZIP may hold. Google's export has one for each
// calendar.
const maxMembers = 10_000

var errNoCalendar = errors.New("holds no calendar file (.ics)")

// openZIP opens every calendar file of an export such as Google's
// (you@example.org.ical.zip). A member that can't be read costs that member.
// What they hold together is limited, so that a small ZIP can't hold a large
// text.
func (o *opened) openZIP(f *os.File, label string) error {
	info, err := f.Stat()
	if err != nil {
		return failed(label+" can't be read: "+reason(err), "")
	}
	if info.Size() > ics.DefaultLimit {
		return failed(fmt.Sprintf("%s is larger than %d MB", label, ics.DefaultLimit>>20), "")
	}
	archive, err := zip.NewReader(f, info.Size())
	if err != nil {
		return failed(label+": not a ZIP that can be read, or a part of one: "+withoutSource(err.Error(), "zip"), "unzip -t "+shellQuote(f.Name()))
	}
	if len(archive.File) > maxMembers {
		return failed(fmt.Sprintf("%s: more than %d files in the ZIP", label, maxMembers), "")
	}
	if address := exportOf(label); address != "" {
		o.export = append(o.export, address)
	}
	if err := o.openMembers(archive, label, ics.DefaultLimit); err != nil {
		return &failure{status: statusFailed, cause: err.Error(), try: "unzip -l " + shellQuote(f.Name()), other: errors.Is(err, errNoCalendar)}
	}
	return nil
}

// openMembers looks at a ZIP's calendars, which together may hold limit bytes
// of text.
func (o *opened) openMembers(archive *zip.Reader, label string, limit int64) error {
	look, read := &budget{limit, limit}, &budget{limit, limit}
	found, before := 0, len(o.unopened)
	for _, m := range archive.File {
		base := path.Base(strings.ReplaceAll(m.Name, `\`, "/"))
		if m.FileInfo().IsDir() || strings.HasPrefix(base, "._") { // macOS adds those
			continue
		}
		member := label + "/" + base
		switch {
		case isZIPName(base):
			o.leaveOut(member, "a ZIP inside a ZIP is not opened")
			continue
		case !isICSName(base):
			continue
		}
		found++
		if err := o.openMember(m, member, look, read); err != nil {
			o.leaveOutFor(member, err)
		}
	}
	if found == 0 {
		if n := len(o.unopened) - before; n > 0 {
			o.unopened = o.unopened[:before]
			return errors.New(label + " holds a ZIP inside a ZIP, which is not opened, and no calendar file")
		}
		return fmt.Errorf("%s %w", label, errNoCalendar)
	}
	return nil
}

// openMember looks at one calendar of a ZIP.
func (o *opened) openMember(m *zip.File, label string, look, read *budget) error {
	if m.Flags&1 != 0 {
		return errors.New("it is encrypted: unzip it first")
	}
	of := look // the first time, it is only looked at
	return o.add(label, func() (io.ReadCloser, error) {
		text, err := m.Open()
		if err != nil {
			return nil, errors.New("it is packed in a way that is not known: unzip it first")
		}
		r := &member{ReadCloser: text, budget: of}
		of = read
		return r, nil
	})
}

// openZIPStream opens a ZIP that comes in once: it needs to be read from its
// end, so it waits in a file.
func (o *opened) openZIPStream(r io.Reader, label string) error {
	f, err := os.CreateTemp("", "adjourn-*.zip")
	if err != nil {
		return failed(label+" can't be kept for reading: "+reason(err), "")
	}
	if os.Remove(f.Name()) != nil { // it is gone already, unless the system forbids
		o.files = append(o.files, removed{f})
	} else {
		o.files = append(o.files, f)
	}
	if _, err := io.Copy(f, io.LimitReader(r, ics.DefaultLimit+1)); err != nil {
		return failed(label+" can't be read: "+reason(err), "")
	}
	err = o.openZIP(f, label)
	if fail := (*failure)(nil); errors.As(err, &fail) {
		fail.try = "" // nobody else finds that file
	}
	return err
}

// removed is a file that goes when it is closed.
type removed struct{ *os.File }

func (r removed) Close() error {
	return errors.Join(r.File.Close(), os.Remove(r.Name()))
}

// budget is how much text the members of a ZIP may still hold together.
type budget struct{ left, limit int64 }

// member is the text of one, on a common budget.
type member struct {
	io.ReadCloser
	*budget
}

func (m *member) Read(p []byte) (int, error) {
	if m.left <= 0 {
		return 0, fmt.Errorf("the ZIP's files together hold more than %d MB of text", m.limit>>20)
	}
	n, err := m.ReadCloser.Read(p[:min(int64(len(p)), m.left)])
	m.left -= int64(n)
	switch {
	case errors.Is(err, zip.ErrChecksum):
		err = errors.New("it is damaged: its checksum is another")
	case err != nil && err != io.EOF:
		err = errors.New("it is damaged: it can't be unpacked")
	}
	return n, err
}

// exportOf is the address that an export is named by: you@example.org.ical.zip.
func exportOf(label string) string {
	address, ok := strings.CutSuffix(strings.ToLower(path.Base(label)), ".ical.zip")
	if !ok || strings.Count(address, "@") != 1 || strings.ContainsAny(address, " \t") {
		return ""
	}
	return address
}
