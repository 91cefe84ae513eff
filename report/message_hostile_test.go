package report

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"adjourn/audit"
)

// hostileNudge puts one text wherever a calendar can put one.
func hostileNudge(t *testing.T, hostile string) Nudge {
	t.Helper()
	s := invited(hostile, "- "+strings.ReplaceAll(hostile, "\n", " ")+"?\n"+hostile, audit.KindDecision, func(s *audit.Series) {
		s.Organizer.Name, s.Judged.Organizer.Name = hostile, hostile
		s.Judged.Attendees[1].Name = hostile
		s.Text.Links = []audit.Link{{Label: hostile, URL: "https://x.example/" + hostile}, {Label: hostile, URL: "javascript:alert(1)//" + hostile}}
	})
	return nudgeFor(t, s, func(n *Nudge) {
		n.From.Name, n.Others = hostile, []string{hostile}
		n.Round.Why, n.Round.Live, n.Round.Silence, n.Round.Missing = hostile, hostile, hostile, hostile
		n.Round.Agenda, n.Round.Later = []string{hostile}, []string{hostile}
	})
}

// No title and no name can become a header, another address, or markup.
func TestNudgeMessageOfHostileText(t *testing.T) {
	for name, hostile := range map[string]string{
		"CRLF":             "x\r\nBcc: evil@evil.example\r\n\r\nbody",
		"LF":               "x\nBcc: evil@evil.example\n\nbody",
		"CR":               "x\rBcc: evil@evil.example",
		"NUL":              "x\x00y",
		"line separators":  "x\u2028Bcc: evil\u2029y\u0085z\vq\fr",
		"very long":        strings.Repeat("long ", 5000),
		"one long word":    strings.Repeat("w", 20000),
		"long in Czech":    strings.Repeat("příšerně ", 3000),
		"long in Japanese": strings.Repeat("会議", 3000),
		"bidi":             "\u202etxt.exe\u202c \u2066a\u2069 \u200fb",
		"quotes":           `"Petra" <evil@evil.example>, "x`,
		"brackets":         "<script>alert(1)</script></title></td>",
		"at":               "ceo@bank.example",
		"backslash":        `\" <evil@evil.example> \`,
		"encoded word":     "=?utf-8?q?evil=0D=0ABcc:_x@evil.example?=",
		"boundary":         "\r\n--adjourn-0000\r\nContent-Type: text/html\r\n\r\n<b>x</b>",
		"broken UTF-8":     "x\xff\xfe\xc3(",
		"zalgo":            "Z" + strings.Repeat("\u0301", 500) + "algo",
		"tags":             "safe\U000e0041\U000e0042",
		"template":         "{name} {{.Reply}} {title} {first}",
		"only spaces":      " \t\r\n ",
		"empty":            "",
	} {
		t.Run(name, func(t *testing.T) {
			n := hostileNudge(t, hostile)
			m, err := NudgeMessage(n)
			if err != nil {
				t.Fatal(err)
			}
			r := parseMail(t, m.Bytes)
			checkHeaders(t, r, m)
			if r.from.Address != ana.Address || r.to.Address != "petra@yardwick.example" {
				t.Errorf("from %s to %s", r.from, r.to)
			}
			for where, text := range map[string]string{"subject": r.subject, "from": r.from.Name, "to": r.to.Name, "text": r.text, "html": r.html} {
				if i := strings.IndexFunc(text, func(c rune) bool {
					return c != '\n' && unicode.IsControl(c) || c != '\u200d' && unicode.Is(unicode.Cf, c) || c == '\u2028' || c == '\u2029'
				}); i >= 0 {
					t.Errorf("%s holds %q", where, text[i:min(len(text), i+8)])
				}
			}
			if strings.ContainsAny(r.subject+r.from.Name+r.to.Name, "\r\n") || utf8.RuneCountInString(r.subject) > 300 || utf8.RuneCountInString(r.to.Name) > 90 {
				t.Errorf("subject %q to %q", r.subject, r.to.Name)
			}
			if strings.ContainsRune(r.from.Name+r.to.Name, '@') {
				t.Errorf("a name that looks like an address: %q, %q", r.from.Name, r.to.Name)
			}
			for _, never := range []string{"<script", "<b>x", "javascript:", "alert(1)<", "</title></td>"} {
				if strings.Contains(r.html, never) && !strings.Contains("javascript:", never) {
					t.Errorf("%q is in the page", never)
				}
			}
			if strings.Contains(r.html, `href="javascript`) || strings.Count(r.html, "<a ") > 1 {
				t.Error("a link that isn't one")
			}
			if len(m.Bytes) > 200_000 {
				t.Errorf("%d bytes", len(m.Bytes))
			}
		})
	}
}

// Whatever a title, a name and a text hold: a mail with the same headers, to
// the same address, that reads back.
func FuzzNudgeMessage(f *testing.F) {
	for _, seed := range []string{"Weekly status", "x\r\nBcc: evil@evil.example", "=?utf-8?q?=0D=0A?=", "\u202e<b>\xff", "- @Eva: who? (Eva)\n1. a?\nb: ?", "会議？"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, hostile string) {
		m, err := NudgeMessage(hostileNudge(t, hostile))
		if err != nil {
			t.Fatal(err)
		}
		r := parseMail(t, m.Bytes)
		checkHeaders(t, r, m)
		if r.from.Address != ana.Address || r.to.Address != "petra@yardwick.example" || r.text != m.Text || r.html != m.HTML {
			t.Errorf("from %s to %s", r.from, r.to)
		}
	})
}
