package report_test

import (
	"bytes"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"adjourn/audit"
	"adjourn/report"
)

// TestWeekWithoutAsync draws the week twice where writing gives focus time back:
// as it is, and without the async candidates.
func TestWeekWithoutAsync(t *testing.T) {
	a := judged(t)
	if a.Series[0].Verdict != audit.Async || a.Focus[0].WithoutAsync <= a.Focus[0].Time {
		t.Fatalf("%s, %v focus, %v without: the test needs another meeting", a.Series[0].Verdict, a.Focus[0].Time, a.Focus[0].WithoutAsync)
	}
	page := func() string {
		var b bytes.Buffer
		if err := report.HTML(&b, a, report.HTMLOptions{}); err != nil {
			t.Fatal(err)
		}
		return b.String()
	}
	const second = ", without the async candidates: "
	if text := page(); strings.Count(text, "<figcaption>") != 2 || !strings.Contains(text, second) {
		t.Errorf("%d pictures, want the week as it is and as it could be", strings.Count(text, "<figcaption>"))
	}
	a.Series[0].Verdict = audit.Keep
	for i := range a.Focus {
		a.Focus[i].WithoutAsync = a.Focus[i].Time
	}
	if strings.Contains(page(), second) {
		t.Error("a second picture where nothing would change")
	}
}

// calendar is a page of meetings on Monday, 7 September 2026, each given by its
// first and last minute.
func calendar(t *testing.T, spans ...[2]int) string {
	t.Helper()
	monday := time.Date(2026, 9, 7, 0, 0, 0, 0, time.UTC)
	a := &audit.Audit{AsOf: monday, Window: audit.Window{From: monday, To: monday.AddDate(0, 0, 7)}}
	for i, s := range spans {
		id := fmt.Sprintf("m%d", i)
		a.Series = append(a.Series, audit.Series{ID: id, Title: strings.Repeat("W", 80), Verdict: audit.Keep, Instances: []audit.Instance{
			{ID: id, Start: monday.Add(time.Duration(s[0]) * time.Minute), End: monday.Add(time.Duration(s[1]) * time.Minute)},
		}})
	}
	return page(t, a, report.HTMLOptions{})
}

// TestWeekOverMidnight: a meeting over midnight is drawn on both days and
// counted on the one it begins on.
func TestWeekOverMidnight(t *testing.T) {
	text := calendar(t, [2]int{23 * 60, 25 * 60})
	for _, want := range []string{"</strong>: 1 meeting, most on Mon 7 Sep (1).", "Tue 8 Sep: 0 meetings.", "<title>23:00–24:00 ", "<title>0:00–1:00 "} {
		if !strings.Contains(text, want) {
			t.Errorf("the page does not hold %q", want)
		}
	}
}

// TestWeekCrowded: no hour of a crowded day looks free.
func TestWeekCrowded(t *testing.T) {
	var spans [][2]int
	for i := range 26 {
		spans = append(spans, [2]int{8*60 + 10*i, 8*60 + 10*i + 10})
	}
	spans = append(spans, [2]int{15 * 60, 16 * 60}, [2]int{15*60 + 30, 17 * 60})
	text := calendar(t, spans...)
	for _, want := range []string{">+4</text>", "more meetings, 15:00–17:00", "more meetings, 12:00–12:20", "<dd>and 4 more</dd>", "28 meetings", "striped edge"} {
		if !strings.Contains(text, want) {
			t.Errorf("after 24 of a day: the page does not hold %q", want)
		}
	}
	at := [2]int{600, 660}
	text = calendar(t, at, at, at, at, at, at, at, at)
	if n := strings.Count(text, `<svg class="keep"`); n != 6 || !strings.Contains(text, "more meetings, 10:00–11:00") {
		t.Errorf("%d of 8 meetings at once are drawn, want 6 and where the others are", n)
	}
	if text = calendar(t, at); strings.Contains(text, "more meetings") || strings.Contains(text, "striped edge") {
		t.Error("a day of one meeting has more")
	}
}

// TestPictureText: what is written in a picture keeps its size at every width,
// and is cut at the box it stands in.
func TestPictureText(t *testing.T) {
	text := calendar(t, [2]int{600, 660})
	style := text[strings.Index(text, "<style>"):strings.Index(text, "</style>")]
	sizes := regexp.MustCompile(`text\{font:(\d+)px`).FindAllStringSubmatch(style, -1)
	if len(sizes) == 0 {
		t.Error("no size for the text of pictures")
	}
	for _, s := range sizes {
		if px, _ := strconv.Atoi(s[1]); px < 11 {
			t.Errorf("text of %d px", px)
		}
	}
	for _, svg := range regexp.MustCompile(`(?s)<svg[^>]*viewBox.*?</svg>`).FindAllString(text, -1) {
		if strings.Contains(svg, "<text") {
			t.Errorf("text that shrinks with its picture: %s", svg)
		}
	}
	if !regexp.MustCompile(`<svg class="keep" [^>]*width="[^>]*><title>[^<]*</title><rect [^>]*/><text class="name">`).MatchString(text) {
		t.Error("a meeting's name stands in no box of its own")
	}
}
