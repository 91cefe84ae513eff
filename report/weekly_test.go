package report_test

import (
	"bytes"
	"encoding/base64"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"regexp"
	"strings"
	"testing"
	"time"

	"adjourn/audit"
	"adjourn/report"
)

// TestWeeklyMessage parses the mail back: two alternatives that hold the
// report, and two attachments.
func TestWeeklyMessage(t *testing.T) {
	for name, a := range saved(t) {
		m, err := report.WeeklyMessage(report.Weekly{
			Audit: a, From: mail.Address{Name: "Ana", Address: "ana@own.example"}, To: mail.Address{Address: "ana@own.example"},
			Drafts: []report.WeeklyDraft{{Message: report.Message{To: "bo@own.example", Subject: "A draft", Text: "Hi Bo,\r\n<b>text</b>"}, Command: "adjourn nudge --send 'a'"}},
			ID:     "weekly-2026-37", Date: time.Date(2026, 9, 7, 7, 0, 0, 0, time.UTC),
		})
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		msg, err := mail.ReadMessage(bytes.NewReader(m.Bytes))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		parts := map[string]string{}
		collect(t, msg.Header.Get("Content-Type"), "", msg.Body, parts)
		for kind, want := range map[string]string{
			"text/plain": "adjourn nudge --send 'a'", "text/html": "&lt;b&gt;text&lt;/b&gt;",
			"meetings-2026-09-07.html": "Content-Security-Policy", "meetings-2026-09-07.csv": "id,uid,title",
		} {
			if !strings.Contains(parts[kind], want) {
				t.Errorf("%s: %s does not hold %q, of %d parts", name, kind, want, len(parts))
			}
		}
		if strings.Contains(parts["text/html"], "<svg") || strings.Contains(parts["text/html"], "<script") {
			t.Errorf("%s: mail clients show neither SVG nor scripts", name)
		}
		if name == "company" {
			golden(t, "message/weekly.html", m.HTML)
		}
	}
}

// TestWeeklyUnits: hours in the mail say what they are counted by, under a title
// that names a week.
func TestWeeklyUnits(t *testing.T) {
	text := weeklyHTML(t, saved(t)["company"])
	costs := regexp.MustCompile(`align="right">([^<]*)<br>([^<]*)</td>`).FindAllStringSubmatch(text, -1)
	if len(costs) == 0 {
		t.Fatal("no hours with a unit")
	}
	for _, c := range costs {
		if c[2] != "a month" && c[2] != "once" {
			t.Errorf("%s %q", c[1], c[2])
		}
	}
}

// TestWeeklyMore: the attachment that is named holds the rest.
func TestWeeklyMore(t *testing.T) {
	for n, want := range map[int]string{200: "in the attached page.", 5000: "in the attached sheet."} {
		if text := weeklyHTML(t, many(t, n)); strings.Count(text, want) != 2 {
			t.Errorf("%d series: the rest of two groups is not said to be %s", n, want)
		}
	}
}

func weeklyHTML(t *testing.T, a *audit.Audit) string {
	t.Helper()
	m, err := report.WeeklyMessage(report.Weekly{
		Audit: a, From: mail.Address{Address: "ana@own.example"}, To: mail.Address{Address: "ana@own.example"},
		ID: "weekly-2026-37", Date: time.Date(2026, 9, 7, 7, 0, 0, 0, time.UTC),
	})
	if err != nil {
		t.Fatal(err)
	}
	return m.HTML
}

// collect reads a message's parts by content type, or by file name.
func collect(t *testing.T, contentType, name string, body io.Reader, into map[string]string) {
	t.Helper()
	kind, params, err := mime.ParseMediaType(contentType)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(kind, "multipart/") {
		text, err := io.ReadAll(body)
		if err != nil {
			t.Fatal(err)
		}
		if name == "" {
			name = kind
		}
		into[name] = string(text)
		return
	}
	reader := multipart.NewReader(body, params["boundary"])
	for {
		part, err := reader.NextRawPart()
		if err == io.EOF {
			return
		}
		if err != nil {
			t.Fatal(err)
		}
		var decoded io.Reader = part
		switch strings.ToLower(part.Header.Get("Content-Transfer-Encoding")) {
		case "base64":
			decoded = base64.NewDecoder(base64.StdEncoding, part)
		case "quoted-printable":
			decoded = quotedprintable.NewReader(part)
		}
		collect(t, part.Header.Get("Content-Type"), part.FileName(), decoded, into)
	}
}
