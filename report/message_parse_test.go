package report

import (
	"bytes"
	"encoding/base64"
	"errors"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// readMail is a mail as a mail program sees it.
type readMail struct {
	header      mail.Header
	subject     string
	language    string
	text, html  string
	from, to    *mail.Address
	headerNames []string
	longestLine int
}

// parseMail reads a mail back with net/mail and mime only.
func parseMail(t *testing.T, raw []byte) readMail {
	t.Helper()
	head, body, ok := bytes.Cut(raw, []byte("\r\n\r\n"))
	if !ok || bytes.Contains(bytes.ReplaceAll(head, []byte("\r\n"), nil), []byte("\n")) || bytes.ContainsAny(bytes.ReplaceAll(body, []byte("\r\n"), nil), "\r\n\x00") {
		t.Fatal("a line doesn't end in CRLF")
	}
	msg, err := mail.ReadMessage(bytes.NewReader(raw))
	if err != nil {
		t.Fatal(err)
	}
	r := readMail{header: msg.Header, language: msg.Header.Get("Content-Language")}
	for line := range strings.SplitSeq(string(raw), "\r\n") {
		r.longestLine = max(r.longestLine, len(line))
		if !isASCII(line) {
			t.Fatalf("a line that isn't ASCII: %q", line)
		}
	}
	for line := range strings.SplitSeq(string(head), "\r\n") {
		if name, _, ok := strings.Cut(line, ":"); ok && line[0] != ' ' && line[0] != '\t' {
			r.headerNames = append(r.headerNames, name)
		}
	}
	decoder := new(mime.WordDecoder)
	if r.subject, err = decoder.DecodeHeader(msg.Header.Get("Subject")); err != nil {
		t.Fatal(err)
	}
	for name, into := range map[string]**mail.Address{"From": &r.from, "To": &r.to} {
		list, err := msg.Header.AddressList(name)
		if err != nil || len(list) != 1 {
			t.Fatalf("%s: %v, %v", name, list, err)
		}
		*into = list[0]
	}
	kind, params, err := mime.ParseMediaType(msg.Header.Get("Content-Type"))
	if err != nil || kind != "multipart/alternative" {
		t.Fatalf("content type %s, %v", kind, err)
	}
	parts := multipart.NewReader(msg.Body, params["boundary"])
	r.text = readPart(t, parts, "text/plain")
	r.html = readPart(t, parts, "text/html")
	if _, err := parts.NextRawPart(); !errors.Is(err, io.EOF) {
		t.Fatalf("a third part: %v", err)
	}
	return r
}

func readPart(t *testing.T, parts *multipart.Reader, want string) string {
	t.Helper()
	p, err := parts.NextRawPart()
	if err != nil {
		t.Fatal(err)
	}
	kind, params, err := mime.ParseMediaType(p.Header.Get("Content-Type"))
	if err != nil || kind != want || !strings.EqualFold(params["charset"], "UTF-8") {
		t.Fatalf("part %s %v, %v", kind, params, err)
	}
	var body io.Reader = p
	switch p.Header.Get("Content-Transfer-Encoding") {
	case "quoted-printable":
		body = quotedprintable.NewReader(p)
	case "base64":
		body = base64.NewDecoder(base64.StdEncoding, p)
	default:
		t.Fatalf("encoding %q", p.Header.Get("Content-Transfer-Encoding"))
	}
	raw, err := io.ReadAll(body)
	if err != nil || !utf8.Valid(raw) {
		t.Fatalf("%s: %v", want, err)
	}
	return strings.ReplaceAll(string(raw), "\r\n", "\n")
}

func isASCII(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool { return r > unicode.MaxASCII })
}

func checkHeaders(t *testing.T, r readMail, m Message) {
	t.Helper()
	names := slices.Clone(r.headerNames)
	slices.Sort(names)
	want := []string{"Auto-Submitted", "Content-Language", "Content-Type", "Date", "From", "List-Unsubscribe", "MIME-Version", "Message-ID",
		"Subject", "To", "X-Adjourn-Id", "X-Auto-Response-Suppress"}
	slices.Sort(want)
	if !slices.Equal(names, want) {
		t.Errorf("headers %q", names)
	}
	for name, value := range map[string]string{
		"Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All", "X-Adjourn-Id": m.ID,
		"Message-ID":       "<" + m.MessageID + ">",
		"List-Unsubscribe": "<mailto:ana@yardwick.example?subject=stop%20" + m.ID + ">",
	} {
		if got := r.header.Get(name); got != value {
			t.Errorf("%s: %q, want %q", name, got, value)
		}
	}
	if r.from.Address != m.From || r.to.Address != m.To || r.subject != m.Subject {
		t.Errorf("from %s to %s: %q", r.from, r.to, r.subject)
	}
	if _, err := r.header.Date(); err != nil {
		t.Error(err)
	}
	if r.longestLine > 998 {
		t.Errorf("a line of %d bytes", r.longestLine)
	}
}
