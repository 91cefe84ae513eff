package report_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"html"
	"regexp"
	"strings"
	"testing"

	"adjourn/audit"
	"adjourn/report"
)

func page(t *testing.T, a *audit.Audit, o report.HTMLOptions) string {
	t.Helper()
	var out bytes.Buffer
	if err := report.HTML(&out, a, o); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func draft(s *audit.Series) string {
	if !s.Mine {
		return ""
	}
	return "# " + s.Title + "\n\n1. What changed since last time? </pre><script>alert(1)</script>\n"
}

func TestHTML(t *testing.T) {
	for name, a := range saved(t) {
		got := page(t, a, report.HTMLOptions{Command: command, Round: draft})
		golden(t, name+".html", got)
		harmless(t, name+".html", got)
		quiet(t, name+".html", got)
		balanced(t, name+".html", got)
	}
	if err := report.HTML(full{}, saved(t)["company"], report.HTMLOptions{}); !errors.Is(err, errFull) {
		t.Errorf("a full disk: %v", err)
	}
}

// quiet wants a page that runs nothing and loads nothing, and a policy that
// says so and allows exactly its own style.
func quiet(t *testing.T, name, text string) {
	t.Helper()
	for _, bad := range []string{"<script", "<img", "<iframe", "<object", "<form", "@import", "url(", "javascript:a", " style=", " onload", "ZgotmplZ"} {
		if strings.Contains(text, bad) {
			t.Errorf("%s: %s is in it", name, bad)
		}
	}
	for _, link := range regexp.MustCompile(`(?:href|src)="([^"]*)"`).FindAllStringSubmatch(text, -1) {
		if link[1] != "data:," {
			t.Errorf("%s: it points to %s", name, link[1])
		}
	}
	style := regexp.MustCompile(`(?s)<style>(.*)</style>`).FindStringSubmatch(text)
	if style == nil {
		t.Fatalf("%s: no style", name)
	}
	hash := sha256.Sum256([]byte(style[1]))
	want := fmt.Sprintf("default-src 'none'; style-src 'sha256-%s'", base64.StdEncoding.EncodeToString(hash[:]))
	if !strings.Contains(html.UnescapeString(text), want) {
		t.Errorf("%s: the policy doesn't allow the page's own style: no %s", name, want)
	}
}

var tag = regexp.MustCompile(`<(/?)([a-z0-9]+)([^<>]*?)(/?)>`)

// balanced wants every element closed where it was opened, and no id twice.
func balanced(t *testing.T, name, text string) {
	t.Helper()
	text = regexp.MustCompile(`(?s)<style>.*</style>`).ReplaceAllString(text, "")
	void := map[string]bool{"meta": true, "link": true}
	var open []string
	ids := map[string]bool{}
	for _, m := range tag.FindAllStringSubmatch(text, -1) {
		switch {
		case m[1] == "/":
			if len(open) == 0 || open[len(open)-1] != m[2] {
				t.Fatalf("%s: </%s> closes %v", name, m[2], open)
			}
			open = open[:len(open)-1]
		case m[4] == "" && !void[m[2]]:
			open = append(open, m[2])
		}
		if id := regexp.MustCompile(` id="([^"]*)"`).FindStringSubmatch(m[3]); id != nil {
			if ids[id[1]] {
				t.Errorf("%s: the id %s twice", name, id[1])
			}
			ids[id[1]] = true
		}
	}
	if len(open) > 0 {
		t.Errorf("%s: never closed: %v", name, open)
	}
}

func TestHTMLPrivate(t *testing.T) {
	a := saved(t)["company"]
	s := withText(*byID(t, a, "4k2v9s1m0a_R20260608T080000"), "secret text", "secret boilerplate")
	s.Private, s.Title, s.Suggestion = true, "secret title", "secret suggestion"
	s.Findings = []audit.Finding{{Rule: "zones", Points: 3, Evidence: "far away", Quotes: []string{"secret quote"}}}
	a.Series = []audit.Series{*s}
	got := page(t, a, report.HTMLOptions{Command: command, Round: func(*audit.Series) string { return "secret round" }})
	if strings.Contains(got, "secret") || !strings.Contains(got, "(private)") || !strings.Contains(got, "far away") {
		t.Errorf("something private is on the page:\n%s", got)
	}
}

// many is an audit of so many series, made from a few.
func many(t *testing.T, n int) *audit.Audit {
	t.Helper()
	a := saved(t)["company"]
	few := a.Series
	a.Series = nil
	for i := range n {
		s := few[i%len(few)]
		s.ID = fmt.Sprintf("%s-%d", s.ID, i)
		a.Series = append(a.Series, s)
	}
	return a
}

// TestHTMLSize: a page of a large calendar can still be mailed and opened.
func TestHTMLSize(t *testing.T) {
	for _, c := range []struct{ series, most int }{{200, 300 << 10}, {5000, 1 << 20}} {
		got := page(t, many(t, c.series), report.HTMLOptions{Command: command, Round: draft})
		if len(got) > c.most {
			t.Errorf("%d series: %d bytes, more than %d", c.series, len(got), c.most)
		}
		balanced(t, fmt.Sprint(c.series), got)
	}
}

// TestHTMLMore: what has no card is where the page says it is.
func TestHTMLMore(t *testing.T) {
	for n, want := range map[int]*regexp.Regexp{
		200:  regexp.MustCompile(`<p>And \d+ more in the table below\.</p>`),
		5000: regexp.MustCompile(`<p>And (\d+) more: (\d+) in the table below, all in the CSV and the JSON\.</p>`),
	} {
		text := page(t, many(t, n), report.HTMLOptions{})
		rows := strings.Count(text, `role="rowheader"`)
		said := want.FindAllStringSubmatch(text, -1)
		if len(said) != 2 {
			t.Fatalf("%d series: %d groups say where the rest is, want 2", n, len(said))
		}
		for _, m := range said {
			if n > rows && m[1] == m[2] {
				t.Errorf("%d series: %q, of a table of %d rows", n, m[0], rows)
			}
		}
	}
	a := many(t, 1200)
	for i := range a.Series {
		if a.Series[i].Verdict = audit.Keep; i >= 1000 {
			a.Series[i].Verdict = audit.Async
		}
	}
	if text := page(t, a, report.HTMLOptions{}); strings.Contains(text, "in the table below") || !strings.Contains(text, "more: they are in the CSV and the JSON.") {
		t.Error("200 meetings behind the table's end are said to be in it")
	}
}
