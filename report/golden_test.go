package report_test

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/olekukonko/tablewriter/pkg/twwidth"

	"adjourn/audit"
	"adjourn/report"
)

var update = flag.Bool("update", false, "write the golden files anew: then look at each")

// widths are those a table must fill exactly, one below, and a pipe.
var widths = []struct {
	name  string
	width int
}{{"120", 120}, {"100", 100}, {"80", 80}, {"60", 60}, {"50", 50}, {"pipe", 0}}

// saved are the audits of testdata, by name.
func saved(t *testing.T) map[string]*audit.Audit {
	t.Helper()
	paths, err := filepath.Glob("testdata/*.json")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no audits: %v", err)
	}
	all := map[string]*audit.Audit{}
	for _, p := range paths {
		text, err := os.ReadFile(p)
		if err != nil {
			t.Fatal(err)
		}
		a, err := report.ReadJSON(bytes.NewReader(text))
		if err != nil {
			t.Fatalf("%s: %v", p, err)
		}
		all[strings.TrimSuffix(filepath.Base(p), ".json")] = a
	}
	return all
}

// golden compares a text with a file, or writes it.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", name, diff)
	}
}

func command(verb string, s *audit.Series) string {
	return fmt.Sprintf("adjourn %s %s --source me@fernweh.example.ics --week 2026-W37", verb, s.ID)
}

func table(t *testing.T, a *audit.Audit, o report.TableOptions) string {
	t.Helper()
	var out bytes.Buffer
	if err := report.Table(&out, a, o); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestTable(t *testing.T) {
	for name, a := range saved(t) {
		for _, w := range widths {
			got := table(t, a, report.TableOptions{Width: w.width, Command: command})
			golden(t, name+"."+w.name+".txt", got)
			fits(t, name+"."+w.name, got, w.width)
			harmless(t, name+"."+w.name, got)
		}
	}
}

// fits wants every line within the width, and those of a box to fill it; a
// command is never cut.
func fits(t *testing.T, name, text string, width int) {
	t.Helper()
	for i, line := range strings.Split(strings.TrimSuffix(text, "\n"), "\n") {
		w := twwidth.Width(line)
		switch {
		case line != strings.TrimRight(line, " "):
			t.Errorf("%s:%d: blanks at the end: %q", name, i+1, line)
		case strings.HasPrefix(strings.TrimSpace(line), "adjourn explain "):
			if !strings.HasSuffix(line, "2026-W37") {
				t.Errorf("%s:%d: a command was cut: %q", name, i+1, line)
			}
		case width == 0:
			if strings.ContainsAny(line, "│─╭╯") {
				t.Errorf("%s:%d: a box in a pipe: %q", name, i+1, line)
			}
		case w > width:
			t.Errorf("%s:%d: %d columns of %d: %q", name, i+1, w, width, line)
		case strings.ContainsAny(line[:min(len(line), 3)], "│├╭╰") && w != width:
			t.Errorf("%s:%d: %d columns, not %d: %q", name, i+1, w, width, line)
		}
	}
}

var unsafeText = regexp.MustCompile(`[\x00-\x09\x0b-\x1f\x7f-\x{9f}\x{200b}\x{200e}\x{200f}\x{202a}-\x{202e}\x{2066}-\x{2069}]`)

func harmless(t *testing.T, name, text string) {
	t.Helper()
	if at := unsafeText.FindStringIndex(text); at != nil {
		t.Errorf("%s: a character that may drive the terminal: %q", name, text[max(0, at[0]-20):at[1]])
	}
}

func TestTableEveryWidth(t *testing.T) {
	for name, a := range saved(t) {
		for width := 1; width <= 130; width++ {
			got := table(t, a, report.TableOptions{Width: width})
			if width >= 24 {
				fits(t, fmt.Sprintf("%s at %d", name, width), got, width)
			}
		}
	}
}

func TestTableColour(t *testing.T) {
	escapes := regexp.MustCompile("\x1b\\[[0-9]+m")
	a := saved(t)["hostile"]
	coloured := table(t, a, report.TableOptions{Width: 80, Color: true, Command: command})
	plain := table(t, a, report.TableOptions{Width: 80, Command: command})
	if coloured == plain {
		t.Error("no colour")
	}
	if diff := cmp.Diff(plain, escapes.ReplaceAllString(coloured, "")); diff != "" {
		t.Errorf("colour changes the text (-without +with):\n%s", diff)
	}
}

func TestTableNothing(t *testing.T) {
	a := saved(t)["nothing"]
	for _, w := range widths {
		if got := table(t, a, report.TableOptions{Width: w.width}); got != "Week of 7 September 2026: no meetings.\n" {
			t.Errorf("at %s: %q", w.name, got)
		}
	}
}

func TestTableWholeInAPipe(t *testing.T) {
	got := table(t, saved(t)["hostile"], report.TableOptions{})
	for _, want := range []string{strings.Repeat("W", 500), strings.Repeat("会議", 120) + "。", strings.Repeat("long ", 98) + "end"} {
		if !strings.Contains(got, want) {
			t.Errorf("%.20s… is cut in a pipe", want)
		}
	}
}

var errFull = errors.New("no space left on device")

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errFull }

func TestFailingWriter(t *testing.T) {
	a := saved(t)["company"]
	for name, write := range map[string]func() error{
		"table":   func() error { return report.Table(full{}, a, report.TableOptions{Width: 80}) },
		"pipe":    func() error { return report.Table(full{}, a, report.TableOptions{}) },
		"json":    func() error { return report.WriteJSON(full{}, a) },
		"explain": func() error { return report.Explain(full{}, a, &a.Series[0], report.ExplainOptions{Width: 80}) },
		"rule":    func() error { return report.Rule(full{}, report.RuleText{Name: "people"}, 80) },
		"rules":   func() error { return report.Rules(full{}, []report.RuleText{{Name: "people"}}, 80) },
	} {
		if err := write(); !errors.Is(err, errFull) {
			t.Errorf("%s: %v, want %v", name, err, errFull)
		}
	}
}
