package report_test

import (
	"bytes"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"adjourn/audit"
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

// TestMarkdownSize: GitHub takes 65,536 characters. What doesn't fit is counted.
func TestMarkdownSize(t *testing.T) {
	most := many(t, 5000)
	loud := many(t, 5000)
	for i := range loud.Series {
		loud.Series[i].Title = strings.Repeat("<&>_", 500)
		loud.Skipped = append(loud.Skipped, audit.Skip{Source: strings.Repeat("&", 5000), Reason: strings.Repeat("<", 5000)})
		loud.NotMeetings = append(loud.NotMeetings, audit.NotMeeting{Reason: strings.Repeat("&", 200) + fmt.Sprint(i), Instances: 1})
	}
	own := many(t, 5000)
	for i := range own.Series {
		own.Series[i].Mine = true
	}
	for name, a := range map[string]*audit.Audit{"5,000 series": most, "long titles": loud, "all one's own": own, "200 series": many(t, 200)} {
		for _, o := range []report.MarkdownOptions{{}, {Command: command}} {
			var out bytes.Buffer
			if err := report.Markdown(&out, a, o); err != nil {
				t.Fatal(err)
			}
			text := out.String()
			if n := utf8.RuneCountInString(text); n > 65536 {
				t.Errorf("%s: %d characters", name, n)
			}
			rows, more := strings.Count(text, "\n| ")-2*strings.Count(text, "\n| Verdict"), 0
			for _, m := range regexp.MustCompile(`(?m)^And (\d+) more: they are in the CSV and the JSON\.$`).FindAllStringSubmatch(text, -1) {
				n, _ := strconv.Atoi(m[1])
				more += n
			}
			want := 0
			for _, s := range a.Series {
				if s.Verdict != audit.Keep {
					want++
				}
			}
			if rows+more != want || rows == 0 {
				t.Errorf("%s: %d rows and %d more, of %d", name, rows, more, want)
			}
			if len(a.Series) == 5000 && name != "long titles" && utf8.RuneCountInString(text) < 50000 {
				t.Errorf("%s: room is left over: %d characters", name, utf8.RuneCountInString(text))
			}
		}
	}
}
