package audit

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

func TestPatternsFindWhatExpressionsFind(t *testing.T) {
	texts := []string{"", "a", "we go ward by ward", "barefoot", "foot bar", "the foo is a bar", "報告します", "各自が報告", "x報告 foo", "1 bar", "only reds", "ba", "foo\nbar", "über foo", "ébar bar", "FOO the Bar", "mask desk", "ma\u017fk de\u017fk", "de\u017f\u212a", "ÜBER", "abcabc", "xxab", "afoo-bfoo"}
	for _, expression := range []string{
		`\bfoo\b|\bba[rz]\b`, `\b(?:the )?(?:foo|bar)`, `\bfoo|報告|\w*foot`, `各[^。]{0,4}報告|\bonly (?:the )?reds?\b`, `(?:^|\s)bar`, `\b\w+ by \w+`, `foo`, `\b(?:x?foo|\d bar)`, `^foo`, `a*`,
		`(?i)\bfoo|über`, `(?i)desk|mask`, `(?i)^(?:foo|the) b[ao]r`, `(?:abc){2}|(?:ab)+`, `(foo|bar)(?: is|$)`, `[ab]foo|ba.`, `(?:foo|fox|bar)?x+ab`, `.*`, `the (?:foo|bar)?`,
	} {
		for _, text := range texts {
			samePlaces(t, phrases(expression), regexp.MustCompile(expression), text)
		}
	}
}

// TestBuiltInPatternsFindWhatTheyWould runs every expression of the package
// over the labelled invitations.
func TestBuiltInPatternsFindWhatTheyWould(t *testing.T) {
	lines := invitedLines(t)
	sources := builtIn(t)
	if len(sources) < 120 || len(lines) < 800 {
		t.Fatalf("%d expressions, %d lines", len(sources), len(lines))
	}
	for i, source := range sources {
		p, plain := phrases(source), regexp.MustCompile(source)
		for j := i % 32; j < len(lines); j += 32 { // each line meets some of them
			samePlaces(t, p, plain, lines[j])
			samePlaces(t, p, plain, fold(lines[j]))
		}
	}
}

func samePlaces(t *testing.T, p *pattern, plain *regexp.Regexp, text string) {
	t.Helper()
	want := plain.FindStringIndex(text)
	if got := p.FindStringIndex(text); !slices.Equal(got, want) {
		t.Errorf("%.80s in %q: at %v, want %v", plain, text, got, want)
	}
	if got := p.MatchString(text); got != (want != nil) {
		t.Errorf("%.80s in %q: %v, want %v", plain, text, got, want != nil)
	}
}

// builtIn lists the expressions in this package's files.
func builtIn(t *testing.T) []string {
	t.Helper()
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	for _, name := range files {
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if call, ok := n.(*ast.CallExpr); ok && calls(call, "phrases") {
				list = append(list, literalText(call.Args...))
			}
			return true
		})
	}
	return list
}

func calls(call *ast.CallExpr, name string) bool {
	f, ok := call.Fun.(*ast.Ident)
	return ok && f.Name == name
}

// literalText is strings that are written out, joined as alternatives; also
// sums of them, and lists that are joined.
func literalText(list ...ast.Expr) string {
	var parts []string
	for _, e := range list {
		switch e := e.(type) {
		case *ast.BasicLit:
			s, _ := strconv.Unquote(e.Value)
			parts = append(parts, s)
		case *ast.BinaryExpr:
			parts = append(parts, literalText(e.X)+literalText(e.Y))
		case *ast.CallExpr:
			parts = append(parts, literalText(e.Args[0].(*ast.CompositeLit).Elts...))
		}
	}
	return strings.Join(parts, "|")
}

// invitedLines are the titles and the lines of the labelled invitations.
func invitedLines(t *testing.T) []string {
	t.Helper()
	files, err := filepath.Glob("testdata/invites/*.json")
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	var lines []string
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var saved struct {
			Items []struct{ Summary, Description string }
		}
		if err := json.Unmarshal(data, &saved); err != nil {
			t.Fatal(err)
		}
		for _, e := range saved.Items {
			for _, line := range append(strings.Split(e.Description, "\n"), e.Summary, e.Description) {
				if !seen[line] {
					seen[line] = true
					lines = append(lines, line)
				}
			}
		}
	}
	return lines
}
