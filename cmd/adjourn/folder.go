package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// openFolder opens every calendar file and export in a folder and those below
// it. Errors call a file by its path from there.
func (a *app) openFolder(o *opened, folder string) error {
	root, err := filepath.EvalSymlinks(folder) // a link's target: it would be walked as a link
	if err != nil {
		return failed(quote(folder)+" can't be read: "+reason(err), "ls -ld "+shellQuote(folder))
	}
	found, others := 0, 0
	err = filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			o.leaveOut(path, reason(err))
			return nil
		}
		if !isCalendarName(path) && !isZIPName(path) {
			return nil
		}
		if info, err := os.Stat(path); err == nil && !info.Mode().IsRegular() {
			return nil // a folder, or a pipe that nobody may write into
		}
		found++
		label, err := filepath.Rel(root, path)
		if err != nil {
			label = filepath.Base(path)
		}
		err = a.openFile(o, path, label, false)
		if fail := (*failure)(nil); errors.As(err, &fail) && fail.other && !isICSName(path) {
			found--
			others++
			return nil
		}
		if err != nil {
			o.leaveOutFor(label, err)
		}
		return nil
	})
	if others > 0 {
		a.say("%s", othersIn(folder, others))
	}
	if err == nil && found == 0 {
		return failed(quote(folder)+" holds no calendar file (.ics, .json or .zip)", "adjourn report --sample")
	}
	return err
}

// othersIn says how many files of a folder are of something else.
func othersIn(folder string, n int) string {
	if n == 1 {
		return "left out of " + quote(folder) + ": 1 .json or .zip file without a calendar in it"
	}
	return fmt.Sprintf("left out of %s: %d .json or .zip files without a calendar in them", quote(folder), n)
}

// isCalendarName tells by its name what is looked at among other files.
func isCalendarName(name string) bool {
	return isICSName(name) || strings.EqualFold(filepath.Ext(name), ".json")
}

func isICSName(name string) bool {
	switch strings.ToLower(filepath.Ext(name)) {
	case ".ics", ".ical", ".icalendar":
		return true
	}
	return false
}

func isZIPName(name string) bool { return strings.EqualFold(filepath.Ext(name), ".zip") }
