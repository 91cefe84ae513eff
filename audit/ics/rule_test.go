package ics

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

const clockLayout = "20060102T150405"

func TestDateutilCases(t *testing.T) {
	folder := os.Getenv("ADJOURN_ICS")
	if folder == "" {
		t.Skip("skipped: ADJOURN_ICS names no folder with rrule-cases.jsonl")
	}
	f, err := os.Open(filepath.Join(folder, "rrule-cases.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	expanded, refused := 0, 0
	for lines := bufio.NewScanner(f); lines.Scan(); {
		var c struct {
			Rrule, Dtstart string
			Expect         []string
		}
		if err := json.Unmarshal(lines.Bytes(), &c); err != nil {
			t.Fatal(err)
		}
		finer := strings.Contains(c.Rrule, "HOURLY") || strings.Contains(c.Rrule, "MINUTELY") || strings.Contains(c.Rrule, "SECONDLY")
		r, err := parseRule(c.Rrule)
		if finer {
			if err == nil || !strings.Contains(err.Error(), "finer than a day") {
				t.Errorf("%s: %v, want it refused", c.Rrule, err)
			}
			t.Logf("refused: %s: %v", c.Rrule, err)
			refused++
			continue
		}
		if err != nil {
			t.Errorf("%s: %v", c.Rrule, err)
			continue
		}
		got := expandAll(t, r, c.Dtstart, "99991231T235959")
		if len(got) > len(c.Expect) {
			got = got[:len(c.Expect)] // the cases without an end name only the first
		}
		if !slices.Equal(got, c.Expect) {
			t.Errorf("%s from %s:\n got %v\nwant %v", c.Rrule, c.Dtstart, got, c.Expect)
		}
		expanded++
	}
	t.Logf("%d expanded, %d finer than a day refused", expanded, refused)
	if expanded != 143 || refused != 90 {
		t.Errorf("expanded %d and refused %d, want 143 and 90", expanded, refused)
	}
}

func expandAll(t *testing.T, r rule, start, to string) []string {
	t.Helper()
	steps := maxSteps
	x, err := newExpansion(r, wall(t, start), &steps)
	if err != nil {
		t.Fatal(err)
	}
	last := wall(t, to)
	if !r.ends() {
		last = x.start.AddDate(0, 0, 10)
	} else if r.until != nil {
		last = r.until.wall
	}
	found, err := x.between(x.start, last)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, f := range found {
		got = append(got, f.Format(clockLayout))
	}
	return got
}

func wall(t *testing.T, s string) time.Time {
	t.Helper()
	m, err := parseMoment(s)
	if err != nil {
		t.Fatalf("%s: %v", s, err)
	}
	return m.wall
}
