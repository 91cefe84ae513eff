package report

import (
	"strings"
	"testing"
	"time"

	"adjourn/audit"
)

func TestDoubt(t *testing.T) {
	const none, passing = "", "mx.example; dmarc=pass header.from=own.example"
	for _, c := range []struct{ results, other, want string }{
		{none, none, ""},
		{none, passing, "no Authentication-Results"},
		{"mx.example; dmarc=none; spf=none", none, ""},
		{"mx.example; dmarc=none; spf=none", passing, "dmarc=none, spf=none"},
		{passing, none, ""},
		{"mx.example; spf=fail smtp.mailfrom=list.example; dmarc=pass header.from=own.example", none, ""}, // forwarded
		{"mx.example; dmarc=fail header.from=own.example; spf=fail", none, "dmarc=fail, spf=fail"},
		{"mx.example; DKIM=FAIL; spf=softfail", none, "dkim=fail, spf=softfail"},
		{"mx.example; dkim=pass header.d=own.example; dmarc=fail", none, "dmarc=fail"},
		{"mx.example; dkim=pass header.d=mail.own.example; spf=fail", none, ""},
		{"mx.example; dkim=pass header.i=@own.example; spf=fail", none, ""},
		{"mx.example; spf=pass smtp.mailfrom=mallory@evil.example", none, "spf=pass (evil.example)"},
		{"mx.example; spf=pass smtp.mailfrom=eva@notown.example", none, "spf=pass (notown.example)"},
		{"mx.example; spf=pass; dkim=fail", none, "dkim=fail"},
		{"mx.example; spf=pass", none, ""},
		{`mx.example; spf=fail smtp.mailfrom="x; dmarc=pass header.from=own.example"@evil.example`, none, "spf=fail"},
		{"dmarc=pass.example; spf=fail", none, "spf=fail"},
	} {
		d := Document{Replies: []Reply{
			{From: audit.Person{Email: "eva@own.example"}, AuthResults: c.results},
			{From: audit.Person{Email: "ben@own.example"}, AuthResults: c.other},
		}}
		if got := d.Doubt(&d.Replies[0]); got != c.want {
			t.Errorf("%q: %q, want %q", c.results, got, c.want)
		}
	}
}

// What is special about a reply stands beside it, in every language, and comes
// back.
func TestReplyMarks(t *testing.T) {
	at := func(hour int) time.Time { return time.Date(2026, 9, 3, hour, 0, 0, 0, time.UTC) }
	for language := range documentLanguages {
		d := ready(t)
		d.Language = language
		eva, home := d.Participants[0].Person, audit.Person{Email: "eva@home.example", Name: "Eva at home"}
		d.Replies = []Reply{
			{From: eva, At: at(12), MessageID: "b@x", Answers: map[int]string{1: "no"}, Sender: home, AfterOutcome: true},
			{From: eva, At: at(10), MessageID: "a@x", Answers: map[int]string{1: "yes"}, AuthResults: "mx.example; dmarc=fail"},
			{From: d.Participants[1].Person, At: at(11), MessageID: "c@x", Raw: "Accepted"},
		}
		d.SortReplies()
		text := written(t, d)
		rw := replyLanguages[language]
		for mark, want := range map[string]int{rw.LastWord: 2, rw.Empty: 1, rw.AfterOutcome: 2, "eva@home.example": 3, "dmarc=fail": 2} {
			if n := strings.Count(text, mark); n != want {
				t.Errorf("%s: %q stands there %d times, want %d", language, mark, n, want)
			}
		}
		read, problems := ReadDocument(strings.NewReader(text), "round.md", wednesday(t))
		if len(problems) > 0 || len(read.Replies) != 3 {
			t.Fatalf("%s: %d replies, %v", language, len(read.Replies), problems)
		}
		if r := read.Replies[2]; r.Sender != home || !r.AfterOutcome || read.Replies[0].MessageID != "a@x" {
			t.Errorf("%s: %+v", language, r)
		}
		if missing := read.Missing(); len(missing) != 1 || missing[0].Email != d.Participants[1].Email {
			t.Errorf("%s: missing: %v", language, missing)
		}
	}
}
