package ics_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
	_ "time/tzdata"

	"adjourn/audit"
	"adjourn/audit/ics"
)

// TestFilesOfOthers reads a folder of calendar files that are not ours: nothing
// panics, hangs or ends without an event, a reason or a plain no.
func TestFilesOfOthers(t *testing.T) {
	folder := os.Getenv("ADJOURN_ICS")
	if folder == "" {
		t.Skip("skipped: ADJOURN_ICS names no folder with calendar files")
	}
	window := audit.Window{
		From: time.Date(1995, 1, 1, 0, 0, 0, 0, time.UTC),
		To:   time.Date(2027, 1, 1, 0, 0, 0, 0, time.UTC),
	}
	files, compared := 0, 0
	err := filepath.WalkDir(folder, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(path) != ".ics" {
			return err
		}
		files++
		start := time.Now()
		starts, skips := readFile(t, path, window)
		t.Logf("%s: %d occurrences", filepath.Base(path), len(starts))
		if want, err := os.ReadFile(path + ".instances"); err == nil {
			compared++
			if got := listed(starts); got != string(want) {
				t.Errorf("%s: instances\n%s\nwant\n%s", path, got, want)
			}
		}
		for _, s := range skips {
			t.Logf("    %v", s)
		}
		if took := time.Since(start); took > 5*time.Second {
			t.Errorf("%s took %v", path, took)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if files == 0 {
		t.Errorf("no .ics file in %s", folder)
	}
	t.Logf("%d files, %d compared with their instances", files, compared)
}

// listed lists the occurrences as an .instances file does: one a line, in UTC.
func listed(starts []time.Time) string {
	var list []string
	for _, s := range starts {
		list = append(list, s.UTC().Format("20060102T150405Z")+"\n")
	}
	slices.Sort(list)
	return strings.Join(list, "")
}

func readFile(t *testing.T, path string, window audit.Window) (starts []time.Time, skips []*audit.Skip) {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	c, err := ics.Open(f, filepath.Base(path), 0)
	if errors.Is(err, ics.ErrNotCalendar) {
		t.Log(err)
		return nil, nil
	}
	if err != nil {
		t.Fatal(err)
	}
	for e, err := range c.Events(window, time.UTC) {
		var skip *audit.Skip
		switch {
		case err == nil:
			if !e.Absent {
				starts = append(starts, e.Start)
			}
		case errors.As(err, &skip):
			skips = append(skips, skip)
		default:
			t.Errorf("%s: %v", path, err)
		}
	}
	return starts, skips
}
