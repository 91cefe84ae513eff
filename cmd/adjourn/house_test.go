package main

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// root is the module's folder, seen from this package.
const root = "../.."

// floor says what a package may import of ours, and what it may not import of
// anybody's. The design's floors, from the ground up.
type floor struct {
	dir    string   // this folder; with /… also those below
	ours   []string // of our own packages, these
	banned []string // and of the others, not these
}

var doesIO = []string{"os", "net", "net/http", "database/sql", "log", "log/slog", "io/ioutil", "os/exec", "syscall"}

var house = []floor{
	{dir: "audit", banned: doesIO},
	{dir: "audit/gcal", ours: []string{"adjourn/audit"}},
	{dir: "audit/gcal/gcaltest"},
	{dir: "audit/ics", ours: []string{"adjourn/audit"}},
	{dir: "audit/ledger", ours: []string{"adjourn/audit"}},
	{dir: "audit/inbox", ours: []string{"adjourn/audit"}},
	{dir: "report", ours: []string{"adjourn/audit"}},
	{dir: "report/mail"},
}

// TestHouse parses the imports of every file that is no test, and fails on an
// arrow that the design doesn't draw.
func TestHouse(t *testing.T) {
	seen := map[string]bool{}
	walkGo(t, func(path string) {
		dir := filepath.ToSlash(filepath.Dir(path))
		seen[dir] = true
		if dir == "cmd/adjourn" {
			return // only cmd sees everything
		}
		for _, imported := range importsOf(t, path) {
			if reason := forbidden(dir, imported); reason != "" {
				t.Errorf("%s imports %s: %s", path, imported, reason)
			}
		}
	})
	for _, dir := range []string{"audit", "audit/ics", "audit/gcal", "report", "cmd/adjourn"} {
		if !seen[dir] {
			t.Errorf("no Go file in %s: the test looks in the wrong place", dir)
		}
	}
}

// forbidden is the reason why a package in dir may not import another, or "".
func forbidden(dir, imported string) string {
	if strings.HasPrefix(dir, "cmd/adjourn/internal/") {
		return ""
	}
	i := slices.IndexFunc(house, func(f floor) bool { return f.dir == dir })
	if i < 0 {
		return "the design has no folder " + dir
	}
	f := house[i]
	if slices.Contains(f.banned, imported) {
		return "the heart does no I/O"
	}
	ours := imported == "adjourn" || strings.HasPrefix(imported, "adjourn/")
	if ours && !slices.Contains(f.ours, imported) {
		return "no arrow goes that way"
	}
	return ""
}

func TestForbidden(t *testing.T) {
	for _, c := range []struct {
		dir, imported string
		allowed       bool
	}{
		{"audit", "net/url", true},
		{"audit", "net/mail", true},
		{"audit", "os", false},
		{"audit", "net/http", false},
		{"audit", "adjourn/report", false},
		{"audit/ics", "adjourn/audit", true},
		{"audit/ics", "adjourn/audit/gcal", false},
		{"audit/gcal", "adjourn/report", false},
		{"report", "adjourn/audit", true},
		{"report", "adjourn/audit/ics", false},
		{"report", "adjourn/cmd/adjourn", false},
		{"report/mail", "adjourn/report", false},
		{"util", "strings", false},
		{"cmd/adjourn/internal/feed", "adjourn/audit", true},
	} {
		if got := forbidden(c.dir, c.imported) == ""; got != c.allowed {
			t.Errorf("%s importing %s: allowed %v, want %v", c.dir, c.imported, got, c.allowed)
		}
	}
}

// TestTopLevel keeps the project's folder as the design has it.
func TestTopLevel(t *testing.T) {
	entries, err := os.ReadDir(root)
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"LICENSE", "README.md", "audit", "cmd", "go.mod", "go.sum", "report"}
	var got []string
	for _, e := range entries {
		if !strings.HasPrefix(e.Name(), ".") {
			got = append(got, e.Name())
		}
	}
	if !slices.Equal(got, want) {
		t.Errorf("the top level is %v, want %v", got, want)
	}
}

// walkGo visits every Go file of the module that is no test.
func walkGo(t *testing.T, visit func(path string)) {
	t.Helper()
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (d.Name() == "testdata" || d.Name() != ".." && d.Name() != "." && strings.HasPrefix(d.Name(), ".")) {
			return filepath.SkipDir
		}
		if strings.HasSuffix(path, ".go") && !strings.HasSuffix(path, "_test.go") {
			relative, err := filepath.Rel(root, path)
			if err != nil {
				return err
			}
			visit(relative)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func importsOf(t *testing.T, path string) []string {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), filepath.Join(root, path), nil, parser.ImportsOnly)
	if err != nil {
		t.Fatal(err)
	}
	var paths []string
	for _, i := range file.Imports {
		p, err := strconv.Unquote(i.Path.Value)
		if err != nil {
			t.Fatal(err)
		}
		paths = append(paths, p)
	}
	return paths
}
