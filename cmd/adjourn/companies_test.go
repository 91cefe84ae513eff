package main

import (
	"bytes"
	"context"
	"path/filepath"
	"strings"
	"testing"

	"adjourn/report"
)

// TestCompanies reports three labelled companies' saved responses, without one
// skipped event.
func TestCompanies(t *testing.T) {
	for company, domains := range map[string][]string{
		"a": {"yardwick.example"}, "b": {"hallwanger.example"}, "c": {"tallermarea.example", "lumbrera.example"},
	} {
		t.Run(company, func(t *testing.T) {
			args := []string{"report", filepath.Join(root, "audit/testdata/invites/dev-"+company+".json"), "--format", "json",
				"--from", "2026-09-07", "--to", "2026-10-05", "--as-of", "2026-09-07T08:00:00+02:00"}
			for _, d := range domains {
				args = append(args, "--domain", d)
			}
			t.Setenv("XDG_STATE_HOME", t.TempDir())
			var stdout, stderr bytes.Buffer
			if status := run(context.Background(), args, strings.NewReader(""), &stdout, &stderr); status != 0 {
				t.Fatalf("exit status %d: %s", status, stderr.String())
			}
			a, err := report.ReadJSON(&stdout)
			if err != nil {
				t.Fatal(err)
			}
			if len(a.Skipped) != 0 || len(a.Series) < 25 {
				t.Errorf("%d skipped, %d series", len(a.Skipped), len(a.Series))
			}
			if !strings.Contains(stderr.String(), "marked as the calendar's own") {
				t.Errorf("it isn't said whose calendar it is: %s", stderr.String())
			}
		})
	}
}
