package report_test

import (
	"bytes"
	"errors"
	"regexp"
	"slices"
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
	for _, text := range []string{
		"ben@evil.example", "mailto:ben", "MAILTO:ben", "xmpp:room", "acme/shop!45", "see &12", "acme/shop&9", ":tada:", "acme/shop#12", "GH-12", "@ana", "%milestone", "~label", "$12", "deadbee1", "a1b2c3d4e5f6a7b8c9d0a1b2c3d4e5f6a7b8c9d0",
	} {
		a := *saved(t)["company"]
		a.Series = slices.Clone(a.Series[:1])
		a.Series[0].Title = text
		var out bytes.Buffer
		if err := report.Markdown(&out, &a, report.MarkdownOptions{}); err != nil {
			t.Fatal(err)
		}
		if plain := strings.NewReplacer(`\`, "", "&amp;", "&").Replace(out.String()); strings.Contains(plain, text) {
			t.Errorf("%s stands in the document as it is", text)
		} else if !strings.Contains(strings.ReplaceAll(plain, "\u2060", ""), text) {
			t.Errorf("%s is not shown", text)
		}
	}
	if err := report.Markdown(full{}, saved(t)["company"], report.MarkdownOptions{}); !errors.Is(err, errFull) {
		t.Errorf("a full disk: %v", err)
	}
}
