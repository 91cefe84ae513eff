package report_test

import (
	"bytes"
	"errors"
	"regexp"
	"strings"
	"testing"

	"adjourn/report"
)

// acts is what would do something in a document: a tag or entity of somebody
// else's, a link, code, a mention.
var acts = regexp.MustCompile("<(?:[^b]|b[^r])|[^\\\\]`|[^\\\\]\\]\\(|[^\\\\]://|(^|[^\\pL\\pN])@[\\pL\\pN]|[^&]#\\d")

func TestMarkdown(t *testing.T) {
	for name, a := range saved(t) {
		var out bytes.Buffer
		if err := report.Markdown(&out, a, report.MarkdownOptions{Command: command}); err != nil {
			t.Fatal(err)
		}
		golden(t, name+".md", out.String())
		harmless(t, name+".md", out.String())
		for i, line := range strings.Split(out.String(), "\n") {
			switch {
			case strings.HasPrefix(line, "    adjourn "):
			case acts.MatchString(line):
				t.Errorf("%s.md:%d: %q acts in %q", name, i+1, acts.FindString(line), line)
			case strings.HasPrefix(line, "|") && strings.Count(line, "|") != 6:
				t.Errorf("%s.md:%d: not five cells: %q", name, i+1, line)
			}
		}
	}
	if err := report.Markdown(full{}, saved(t)["company"], report.MarkdownOptions{}); !errors.Is(err, errFull) {
		t.Errorf("a full disk: %v", err)
	}
}
