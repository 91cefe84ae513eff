package inbox

import (
	"encoding/base64"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"net/textproto"
	"regexp"
	"slices"
	"strings"
	"sync"
)

// How far a mail's parts are followed.
const (
	maxDepth = 8
	maxParts = 200
)

// walk goes through the parts of a mail and keeps its text.
type walk struct {
	parts    int
	read     int // bytes of text so far
	found    string
	report   bool // inside a multipart/report
	delivery bool // it reports that a mail wasn't delivered
	receipt  bool // it reports that a mail was shown
	// What became of the mail that it reports on, for somebody at least.
	failure, delayed, delivered bool
	failed                      []string
	holds                       Content
	ids                         []string // of the mail that a report is about
}

func (w *walk) text() string {
	return strings.Trim(strings.ReplaceAll(strings.ReplaceAll(w.found, "\r\n", "\n"), "\r", "\n"), "\n")
}

func entityHeader(h mail.Header) textproto.MIMEHeader { return textproto.MIMEHeader(h) }

// entity reads a mail's body, whose header this is.
func (w *walk) entity(h textproto.MIMEHeader, r io.Reader, depth int) {
	w.found, _ = w.part(h, r, depth)
}

// part is the text of a part, and whether it came from HTML.
func (w *walk) part(h textproto.MIMEHeader, r io.Reader, depth int) (text string, html bool) {
	if w.parts++; w.parts > maxParts || depth > maxDepth {
		return "", false
	}
	kind, params, err := mime.ParseMediaType(h.Get("Content-Type"))
	if err != nil && kind == "" {
		kind = "text/plain"
	}
	switch {
	case kind == "text/calendar" && strings.EqualFold(params["method"], "reply"):
		w.holds = Calendar
		return "", false
	case kind == "multipart/encrypted", kind == "application/pkcs7-mime" && !strings.HasPrefix(params["smime-type"], "signed"):
		w.holds = Encrypted
	case attached(h) && w.holds == Words:
		w.holds = Attached
	}
	if attached(h) {
		return "", false
	}
	switch {
	case strings.HasPrefix(kind, "multipart/") && params["boundary"] != "":
		w.noteReport(kind, params)
		return w.multipart(kind, params["boundary"], r, depth)
	case kind == "message/delivery-status" || kind == "message/global-delivery-status":
		w.delivery = true
		w.noteFailed(w.transferred(h, r))
	case kind == "message/disposition-notification":
		w.receipt = true
	case w.report && (kind == "message/rfc822" || kind == "message/global" || kind == "text/rfc822-headers"):
		w.noteOriginal(w.transferred(h, r))
	case kind == "text/html":
		return HTMLText(decode([]byte(w.transferred(h, r)), params["charset"])), true
	case kind == "text/plain" || strings.HasPrefix(kind, "multipart/"):
		text = decode([]byte(w.transferred(h, r)), params["charset"])
		if strings.EqualFold(params["format"], "flowed") {
			text = unflow(text, strings.EqualFold(params["delsp"], "yes"))
		}
	}
	return text, false
}

// multipart is the text of its parts; of alternatives, the plain one where it
// says anything.
func (w *walk) multipart(kind, boundary string, r io.Reader, depth int) (string, bool) {
	in := multipart.NewReader(r, boundary)
	var plain, all []string
	anyHTML := false
	for w.parts <= maxParts {
		p, err := in.NextRawPart()
		if err != nil {
			break // the end, or what is missing of it: what was read counts
		}
		text, html := w.part(p.Header, p, depth+1)
		if strings.TrimSpace(text) == "" {
			continue
		}
		anyHTML = anyHTML || html
		all = append(all, text)
		if !html {
			plain = append(plain, text)
		}
	}
	switch {
	case kind != "multipart/alternative":
		return cutAt(strings.Join(all, "\n\n"), maxText), anyHTML
	case len(plain) > 0:
		return plain[0], false
	case len(all) > 0:
		return all[0], true
	}
	return "", false
}

// attached says whether a part is a file beside the text.
func attached(h textproto.MIMEHeader) bool {
	kind, params, _ := mime.ParseMediaType(h.Get("Content-Disposition"))
	return kind == "attachment" || params["filename"] != ""
}

// transferred is a part without its transfer encoding, up to what is left of
// the limit. What is broken in it costs only what follows.
func (w *walk) transferred(h textproto.MIMEHeader, r io.Reader) string {
	switch strings.ToLower(strings.TrimSpace(h.Get("Content-Transfer-Encoding"))) {
	case "base64":
		r = base64.NewDecoder(base64.StdEncoding, &alphabet{r})
	case "quoted-printable":
		r = quotedprintable.NewReader(r)
	}
	b, _ := io.ReadAll(io.LimitReader(r, int64(maxText-w.read)))
	w.read += len(b)
	return string(b)
}

// alphabet leaves out what can't be base64: spaces, and what a gateway added.
type alphabet struct{ r io.Reader }

func (a *alphabet) Read(b []byte) (int, error) {
	for {
		n, err := a.r.Read(b)
		kept := b[:0]
		for _, c := range b[:n] {
			if c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '+' || c == '/' || c == '=' {
				kept = append(kept, c)
			}
		}
		if len(kept) > 0 || err != nil || n == 0 {
			return len(kept), err
		}
	}
}

// unflow joins the lines that format=flowed (RFC 3676) broke.
func unflow(text string, delsp bool) string {
	var b strings.Builder
	open, depth := false, 0
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\r\n")
		words := strings.TrimLeft(line, ">")
		now := len(line) - len(words)
		words = strings.TrimPrefix(words, " ")
		if open && now != depth {
			b.WriteByte('\n')
			open = false
		}
		if !open && now > 0 {
			b.WriteString(strings.Repeat(">", now) + " ")
		}
		soft := strings.HasSuffix(words, " ") && words != "-- "
		if soft && delsp {
			words = strings.TrimSuffix(words, " ")
		}
		b.WriteString(words)
		if open, depth = soft, now; !soft {
			b.WriteByte('\n')
		}
	}
	return b.String()
}

func (w *walk) noteReport(kind string, params map[string]string) {
	if kind != "multipart/report" {
		return
	}
	w.report = true
	switch strings.ToLower(params["report-type"]) {
	case "disposition-notification":
		w.receipt = true
	default:
		w.delivery = true
	}
}

var (
	finalRecipient = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`(?im)^(?:Final|Original)-Recipient:[^;\n]*;[ \t]*<?([^\s<>]{3,254})>?`)
	})
	reportAction = regexp.MustCompile(`(?im)^Action:[ \t]*([a-z]+)`)
	messageID    = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(?im)^Message-ID:\s*(<[^<>\s]{1,300}>)`) })
)

// noteFailed reads a report's groups of fields, one a recipient. Those whom the
// mail reached are left out.
func (w *walk) noteFailed(report string) {
	groups := strings.Split(strings.ReplaceAll(report, "\r\n", "\n"), "\n\n")
	for _, group := range groups[:min(len(groups), maxParts)] {
		action := ""
		if m := reportAction.FindStringSubmatch(group); m != nil {
			action = strings.ToLower(m[1])
		}
		switch action {
		case "delivered", "relayed", "expanded":
			w.delivered = true
			continue
		case "delayed":
			w.delayed = true
		case "failed":
			w.failure = true
		}
		for _, m := range finalRecipient().FindAllStringSubmatch(group, maxParts) {
			if !slices.Contains(w.failed, m[1]) {
				w.failed = append(w.failed, m[1])
			}
		}
	}
}

// noteOriginal finds which mail a report is about.
func (w *walk) noteOriginal(original string) {
	if m := messageID().FindStringSubmatch(cutAt(original, maxRaw)); m != nil {
		w.ids = append(w.ids, ids(m[1])...)
	}
}
