package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestReadme runs every "$ adjourn …" session of the README and wants the
// output that stands below it.
func TestReadme(t *testing.T) {
	path := filepath.Join(root, "README.md")
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	sessions := 0
	lines := strings.Split(string(text), "\n")
	var out []string
	for i := 0; i < len(lines); i++ {
		out = append(out, lines[i])
		command, ok := strings.CutPrefix(lines[i], "$ adjourn ")
		if !ok {
			continue
		}
		sessions++
		end := i + 1
		for lines[end] != "```" {
			end++
		}
		got := strings.TrimRight(output(t, strings.Fields(command)...), "\n")
		if diff := cmp.Diff(strings.Join(lines[i+1:end], "\n"), got); diff != "" && !*update {
			t.Errorf("$ adjourn %s prints something else than the README says (-readme +program):\n%s", command, diff)
		}
		out = append(out, strings.Split(got, "\n")...)
		i = end - 1
	}
	if sessions == 0 {
		t.Error("the README has no session")
	}
	if *update {
		if err := os.WriteFile(path, []byte(strings.Join(out, "\n")), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// output runs the program in process and gives its standard output.
func output(t *testing.T, args ...string) string {
	t.Helper()
	var stdout, stderr bytes.Buffer
	if status := run(context.Background(), args, strings.NewReader(""), &stdout, &stderr); status != 0 {
		t.Fatalf("exit status %d: %s", status, stderr.String())
	}
	return stdout.String()
}
