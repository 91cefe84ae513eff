package inbox

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// parsed is a mail with these header lines, from Eva in reply to the round
// unless they say otherwise.
func parsed(t *testing.T, header, body string) Mail {
	t.Helper()
	for name, line := range map[string]string{"from:": "From: Eva <eva@yardwick.example>\n", "subject:": "Subject: Re: Printer\n", "in-reply-to:": "In-Reply-To: <r-1@yardwick.example>\n", "date:": "Date: Thu, 3 Sep 2026 14:05:00 +0200\n"} {
		if !strings.Contains("\n"+strings.ToLower(header), "\n"+name) {
			header += line
		}
	}
	mails, errs := all(t, strings.NewReader(header+"\n"+body))
	if len(errs) > 0 || len(mails) != 1 {
		t.Fatalf("%q: %d mails, %v", header, len(mails), errs)
	}
	return mails[0]
}

var round = Round{
	Token: "K7Q2", MessageIDs: []string{"r-1@yardwick.example", "r-2@yardwick.example"},
	To: map[string]string{"r-1@yardwick.example": "eva@yardwick.example", "r-2@yardwick.example": "jan@yardwick.example"}, Own: []string{"petra@yardwick.example"},
	Asked: []string{"eva@yardwick.example", "jan@yardwick.example"}, Aliases: map[string]string{"Eva@Home.example": "eva@yardwick.example"},
	Deadline: time.Date(2026, 9, 7, 14, 0, 0, 0, time.UTC),
}

func TestMatch(t *testing.T) {
	for name, c := range map[string]struct {
		header string
		want   Match
	}{
		"a reply":                 {"", Match{Kind: Answer, Asked: "eva@yardwick.example"}},
		"in another case":         {"From: EVA@Yardwick.example\n", Match{Kind: Answer, Asked: "eva@yardwick.example"}},
		"by the references":       {"In-Reply-To: <x@y.example>\nReferences: <a@b.example>\n\t<r-2@yardwick.example> <x@y.example>\n", Match{Kind: Answer, Asked: "eva@yardwick.example"}},
		"by the token":            {"In-Reply-To:\nSubject: AW: Printer [Adjourn  k7q2]\n", Match{Kind: Answer, Asked: "eva@yardwick.example", ByToken: true}},
		"by an encoded token":     {"In-Reply-To:\nSubject: =?utf-8?Q?Odp:_Tisk=C3=A1rna_[adjourn_K7Q2]?=\n", Match{Kind: Answer, Asked: "eva@yardwick.example", ByToken: true}},
		"another round's token":   {"In-Reply-To:\nSubject: Re: [adjourn K7Q3]\n", Match{Kind: Other}},
		"another thread":          {"In-Reply-To: <x@y.example>\n", Match{Kind: Other}},
		"an alias":                {"From: eva@home.example\n", Match{Kind: Answer, Asked: "eva@yardwick.example"}},
		"somebody else":           {"From: zoe@yardwick.example\n", Match{Kind: NotAsked}},
		"a name like an address":  {"From: \"eva@yardwick.example\" <mallory@evil.example>\n", Match{Kind: NotAsked}},
		"two senders":             {"From: eva@yardwick.example, mallory@evil.example\n", Match{Kind: NotAsked}},
		"two From":                {"From: eva@yardwick.example\nFrom: mallory@evil.example\n", Match{Kind: NotAsked}},
		"no sender":               {"From: eva\n", Match{Kind: NotAsked}},
		"late":                    {"Date: Mon, 7 Sep 2026 16:00:01 +0200\n", Match{Kind: Answer, Asked: "eva@yardwick.example", Late: true}},
		"at the last moment":      {"Date: Mon, 7 Sep 2026 16:00:00 +0200\n", Match{Kind: Answer, Asked: "eva@yardwick.example"}},
		"late by its arrival":     {"Date: yesterday\nReceived: from x by y; Tue, 8 Sep 2026 10:00:00 +0200\n", Match{Kind: Answer, Asked: "eva@yardwick.example", Late: true}},
		"our own":                 {"Message-ID: <r-1@yardwick.example>\n", Match{Kind: Sent}},
		"the organizer":           {"From: Petra <Petra@yardwick.example>\nTo: eva@yardwick.example, jan@yardwick.example\n", Match{Kind: Sent}},
		"out of office":           {"Auto-Submitted: auto-replied\n", Match{Kind: Automatic, Asked: "eva@yardwick.example"}},
		"a bounce":                {"From: MAILER-DAEMON@mx.example\n", Match{Kind: Bounced, Asked: "eva@yardwick.example"}},
		"a bounce by its sender":  {"From: postmaster@mx.example\nSubject: Undeliverable: Printer\n", Match{Kind: Bounced, Asked: "eva@yardwick.example"}},
		"a delay by its subject":  {"From: MAILER-DAEMON@mx.example\nSubject: Warning: message delayed 4 hours\n", Match{Kind: Delayed, Asked: "eva@yardwick.example"}},
		"a postmaster's own mail": {"From: postmaster@mx.example\n", Match{Kind: NotAsked}},
	} {
		m := parsed(t, c.header, "1. a\n")
		if diff := cmp.Diff(c.want, round.Match(&m)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

func TestAutomatic(t *testing.T) {
	for _, header := range []string{
		"Auto-Submitted: auto-generated", "Auto-Submitted: Auto-Replied; owner=x", "auto-submitted: whatever", "X-Auto-Response-Suppress: All", "X-Auto-Response-Suppress: DR, OOF",
		"Precedence: bulk", "Precedence: auto_reply", "X-Autoreply: yes", "X-Autorespond: x", "Return-Path: <>",
		"Subject: Automatic reply: Printer", "Subject: Out of Office: back on Monday", "Subject: Auto: Printer",
		"Subject: Automatische Antwort: Printer", "Subject: Abwesenheitsnotiz: Printer", "Subject: =?utf-8?Q?R=C3=A9ponse_automatique=C2=A0:_Printer?=", "Subject: Absence du bureau",
		"Subject: =?utf-8?Q?Respuesta_autom=C3=A1tica:?=", "Subject: Fuera de la oficina", "Subject: =?utf-8?Q?Resposta_autom=C3=A1tica:_x?=", "Subject: =?utf-8?Q?Fora_do_escrit=C3=B3rio?=",
		"Subject: =?utf-8?Q?Automatick=C3=A1_odpov=C4=9B=C4=8F:_x?=", "Subject: =?utf-8?B?" + "6Ieq5YuV5b+c562UOiB4" + "?=", "Subject: =?utf-8?B?5LiN5Zyo6YCa55+l?=",
		"Content-Type: multipart/report; report-type=disposition-notification; boundary=b",
	} {
		if m := parsed(t, header+"\n", "I am away\n"); !m.AutoSubmitted || round.Match(&m).Kind != Automatic {
			t.Errorf("%s: taken for an answer: %q", header, m.Subject)
		}
	}
	for _, header := range []string{
		"Auto-Submitted: no", "Auto-Submitted: NO (really)", "Precedence: list", "X-Auto-Response-Suppress: None", "Subject: Re: Out of office plan", "Subject: Our new autoreply", "Return-Path: <eva@yardwick.example>",
		"Subject: Re: Automatic reply: who writes it?",
	} {
		if m := parsed(t, header+"\n", "yes\n"); m.AutoSubmitted {
			t.Errorf("%s: taken for a program's", header)
		}
	}
}

func TestBounce(t *testing.T) {
	m := one(t, "odd/bounce.eml")
	if !m.Bounce || !m.AutoSubmitted || round.Match(&m).Kind != Bounced {
		t.Errorf("no bounce: %+v", m)
	}
	if diff := cmp.Diff([]string{"jan@yardwick.example"}, m.Failed); diff != "" {
		t.Errorf("failed (-want +got):\n%s", diff)
	}
	if got := round.Match(&m).Asked; got != "jan@yardwick.example" {
		t.Errorf("it went to %q", got)
	}
}

// A report says for each recipient what became of the mail.
func TestDeliveryReports(t *testing.T) {
	group := func(to, action string) string {
		return "Final-Recipient: rfc822; " + to + "\nAction: " + action + "\n\n"
	}
	for name, c := range map[string]struct {
		groups string
		want   Match
		failed string
	}{
		"failed":            {group("jan@yardwick.example", "failed"), Match{Kind: Bounced, Asked: "jan@yardwick.example"}, "jan@yardwick.example"},
		"delayed":           {group("jan@yardwick.example", "delayed"), Match{Kind: Delayed, Asked: "jan@yardwick.example"}, "jan@yardwick.example"},
		"in capitals":       {group("jan@yardwick.example", "Delayed"), Match{Kind: Delayed, Asked: "jan@yardwick.example"}, "jan@yardwick.example"},
		"arrived":           {group("jan@yardwick.example", "delivered"), Match{Kind: Automatic, ByToken: true}, ""},
		"one of two failed": {group("eva@yardwick.example", "relayed") + group("jan@yardwick.example", "failed"), Match{Kind: Bounced, Asked: "jan@yardwick.example"}, "jan@yardwick.example"},
		"says nothing":      {"Final-Recipient: rfc822; jan@yardwick.example\n", Match{Kind: Bounced, Asked: "jan@yardwick.example"}, "jan@yardwick.example"},
		"forwarded":         {group("jan@home.example", "failed"), Match{Kind: Bounced, Asked: "jan@yardwick.example"}, "jan@home.example"},
	} {
		m := parsed(t, "From: postmaster@mx.example\nIn-Reply-To:\nSubject: about [adjourn K7Q2]\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n",
			"--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\n"+c.groups+"--b\nContent-Type: text/rfc822-headers\n\nMessage-ID: <r-2@yardwick.example>\n\n--b--\n")
		if diff := cmp.Diff(c.want, round.Match(&m)); diff != "" || strings.Join(m.Failed, ",") != c.failed {
			t.Errorf("%s (-want +got):\n%s\nfailed: %q", name, diff, m.Failed)
		}
	}
}

// Without a Message-ID a mail is known again by what it says, wherever it lies.
func TestMailsWithoutAnID(t *testing.T) {
	const header = "From: eva@yardwick.example\nSubject: Re: [adjourn K7Q2]\nIn-Reply-To:\nDate: Thu, 3 Sep 2026 14:05:00 +0200\n"
	a := parsed(t, header, "1. a\n")
	for name, again := range map[string]Mail{
		"the same":  parsed(t, header, "1. a\n"),
		"read once": parsed(t, "Status: RO\nX-Mozilla-Status: 0001\n"+header, "1. a\n"),
		"by CRLF":   parsed(t, strings.ReplaceAll(header, "\n", "\r\n"), "1. a\r\n"),
	} {
		if a.MessageID == "" || again.MessageID != a.MessageID {
			t.Errorf("%s: %q and %q", name, a.MessageID, again.MessageID)
		}
	}
	if other := parsed(t, header, "1. b\n"); other.MessageID == a.MessageID {
		t.Errorf("two mails are one: %q", a.MessageID)
	}
	if long := parsed(t, header, strings.Repeat("x", 2*maxRaw)); len(long.MessageID) > 50 {
		t.Errorf("%q", long.MessageID)
	}
}

// What holds no words isn't an answer.
func TestContent(t *testing.T) {
	for name, c := range map[string]struct {
		header, body string
		want         Content
		own          string
	}{
		"text":            {"", "yes\n", Words, "yes"},
		"calendar":        {"Content-Type: multipart/alternative; boundary=b\n", "--b\nContent-Type: text/calendar; method=REPLY\n\nBEGIN:VCALENDAR\n--b--\n", Calendar, ""},
		"invitation":      {"Content-Type: multipart/alternative; boundary=b\n", "--b\nContent-Type: text/plain\n\nyes\n--b\nContent-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\n--b--\n", Words, "yes"},
		"PGP":             {"Content-Type: multipart/encrypted; boundary=b; protocol=\"application/pgp-encrypted\"\n", "--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--b\nContent-Type: application/octet-stream; name=encrypted.asc\nContent-Disposition: inline; filename=encrypted.asc\n\n-----BEGIN PGP MESSAGE-----\n--b--\n", Encrypted, ""},
		"PGP in the text": {"", "-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----\n", Encrypted, ""},
		"signed text":     {"", "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nyes\n-----BEGIN PGP SIGNATURE-----\n\niQ\n-----END PGP SIGNATURE-----\n", Words, "yes"},
		"S/MIME":          {"Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\nContent-Disposition: attachment; filename=smime.p7m\n", "AAAA\n", Encrypted, ""},
		"a file":          {"Content-Type: multipart/mixed; boundary=b\n", "--b\nContent-Type: application/pdf\nContent-Disposition: attachment; filename=a.pdf\n\nx\n--b--\n", Attached, ""},
	} {
		m := parsed(t, c.header, c.body)
		if own, _ := Reply(m); m.Holds != c.want || own != c.own {
			t.Errorf("%s: %q, own words %q", name, m.Holds, own)
		}
	}
}

func TestAuthResults(t *testing.T) {
	m := parsed(t, "Authentication-Results: mx.yardwick.example;\n\tdkim=fail (no key; dkim=pass); spf=softfail\nAuthentication-Results: forged.example; dkim=pass\n", "yes")
	if want := "mx.yardwick.example; dkim=fail; spf=softfail"; m.AuthResults != want {
		t.Errorf("%q, want %q", m.AuthResults, want)
	}
}

// Odd mails still give their text.
func TestOddMails(t *testing.T) {
	want := map[string]string{
		"nested.eml":        "the answer",
		"no-boundary.eml":   "--b",
		"cut-off.eml":       "the answer",
		"empty-plain.eml":   "the answer",
		"html-hostile.eml":  "the answer\n\n> quoted",
		"bounce.eml":        "Your message",
		"attached-text.eml": "the answer",
		"base64-noise.eml":  "the answer",
	}
	files, err := os.ReadDir("testdata/odd")
	if err != nil || len(files) != len(want) {
		t.Errorf("%d files for %d wants, %v", len(files), len(want), err)
	}
	for name, text := range want {
		if m := one(t, filepath.Join("odd", name)); !strings.HasPrefix(m.Text, text) || strings.Contains(m.Text, "NOT THIS") {
			t.Errorf("%s: %q, want %q", name, m.Text, text)
		}
	}
}

func TestDecode(t *testing.T) {
	for _, c := range []struct{ in, charset, want string }{
		{"h\xe4lt", "", "hält"}, {"h\xe4lt", "utf-8", "hält"}, {"hält", "iso-8859-1", "hält"}, {"h\xe4lt", "ISO-8859-1", "hält"},
		{"\x80 5", "windows-1252", "€ 5"}, {"\xa4", "iso-8859-15", "€"}, {"\xf8", "iso-8859-2", "ř"}, {"p\xf8", "windows-1250", "př"},
		{"\x82\xcd\x82\xa2", "shift_jis", "はい"}, {"\x1b$B$O$$\x1b(B", "us-ascii", "はい"}, {"\xa4\xcf", "euc-jp", "は"},
		{"h\xe4lt für", "x-martian", "hält für"}, {"a\x81", "utf-8", "a\ufffd"},
	} {
		if got := decode([]byte(c.in), c.charset); got != c.want {
			t.Errorf("%q as %q: %q, want %q", c.in, c.charset, got, c.want)
		}
	}
}
