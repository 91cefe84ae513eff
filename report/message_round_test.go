package report

import (
	"bytes"
	"errors"
	"html"
	"net/mail"
	"reflect"
	"regexp"
	"strings"
	"testing"
	"time"

	"adjourn/audit"
)

// roundMails are the three kinds in English, and the round in each language.
func roundMails(t *testing.T) map[string]RoundMail {
	t.Helper()
	out := map[string]RoundMail{}
	add := func(name, kind string, d Document, change ...func(*RoundMail)) {
		if len(d.Participants) == 0 {
			t.Fatalf("%s: nobody", name)
		}
		m := RoundMail{Document: &d, Kind: kind, To: d.Participants[0].Person, ID: "r-k7q2-1", Date: wednesday(t)}
		for _, c := range change {
			c(&m)
		}
		out[name] = m
	}
	for name, d := range documents(t) {
		if name[:2] != "en" {
			add(name+"-round", MailRound, d)
			d.Replies = []Reply{{From: d.Participants[0].Person, Answers: map[int]string{1: "…"}}}
			add(name+"-reminder", MailReminder, d)
			d.State.Settled = "yes"
			add(name+"-outcome", MailOutcome, d)
		}
	}
	d := ready(t)
	d.Sections = []Section{{"What we tried", "A first print.\n\n- It smudged."}}
	add("en-round", MailRound, d)
	add("en-reminder", MailReminder, d, func(m *RoundMail) { m.After = []string{"r-k7q2-1@yardwick.example"}; m.ID = "r-k7q2-3" })
	d.State.Settled = "yes"
	d.Result = Result{Decided: []string{"Coated paper."}, Open: []string{"How many copies."}, Next: []string{"Jan asks the press, by Friday."}}
	d.Replies = append(d.Replies, Reply{From: d.Participants[1].Person, Late: true, Answers: map[int]string{0: "Friday.", 3: "The press is closed\non Mondays."}})
	add("en-outcome", MailOutcome, d, func(m *RoundMail) { m.After = []string{"r-k7q2-1@yardwick.example", "r-k7q2-3@yardwick.example"} })
	hidden := d
	hidden.GuestsHidden, hidden.State.Settled, hidden.State.Met = true, "no", true
	add("en-hidden-round", MailRound, hidden)
	add("en-hidden-outcome", MailOutcome, hidden)
	return out
}

func roundMessage(t *testing.T, r RoundMail) Message {
	t.Helper()
	m, err := RoundMessage(r)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func TestRoundMessageGolden(t *testing.T) {
	for name, r := range roundMails(t) {
		m := roundMessage(t, r)
		goldenFile(t, "round/"+name+".eml", m.Bytes)
		if again := roundMessage(t, r); !bytes.Equal(again.Bytes, m.Bytes) {
			t.Errorf("%s: not the same bytes twice", name)
		}
		if read := parseMail(t, m.Bytes); read.text != m.Text || read.html != m.HTML || read.language != name[:2] {
			t.Errorf("%s: reads back differently", name)
		}
		if !strings.HasSuffix(m.Subject, " [adjourn K7Q2]") || strings.Contains(m.Text+m.HTML+m.Subject, "{") && !strings.Contains(m.HTML, "{") {
			t.Errorf("%s: %q", name, m.Subject)
		}
		if at := regexp.MustCompile(`(?m)^(>|--)|\{[a-z]+\}`).FindString(m.Text); at != "" {
			t.Errorf("%s: %q is in the text", name, at)
		}
	}
}

// Their own questions are first, with the numbers of the document; the deadline
// is in the sender's zone and in UTC.
func TestRoundMessageReads(t *testing.T) {
	for _, c := range []struct {
		mail  string
		order []string
	}{
		{"en-round", []string{"Hi Eva,", "Just reply to this mail", "Reply by: Monday 7 September 2026, 16:00 (UTC+2) = 14:00 UTC", "Questions to you", "1. Coated", "pick one, and why", "3. What do you know", "Questions to others", "2. When do they", "for: Jan Dub", "Silence:", "The meeting:", "Petra Malá sent this"}},
		{"en-reminder", []string{"are still missing", "Monday 7 September 2026, 16:00 (UTC+2) = 14:00 UTC", "only reminder", "Questions to you", "1. Coated"}},
		{"en-outcome", []string{"This is what came out", "Decided: Coated paper.", "Still open: How many copies.", "Next step, who, by when: Jan asks", "1. Coated", "Eva Nová:", "It lasts.",
			"2. When do they", "no answer", "3. What do you", "Nothing", "Jan Dub (late):", "on Mondays.", "To the round as a whole", "Friday."}},
	} {
		m := roundMessage(t, roundMails(t)[c.mail])
		page := html.UnescapeString(regexp.MustCompile(`<[^>]*>`).ReplaceAllString(m.HTML, " "))
		for kind, body := range map[string]string{"text": m.Text, "html": page} {
			flat, at := strings.Join(strings.Fields(body), " "), 0
			for _, want := range c.order {
				if kind == "html" {
					want = regexp.MustCompile(`^(Reply by|Decided|Still open|Next step, who, by when|Eva Nová|Jan Dub \(late\)|Silence|The meeting): ?`).ReplaceAllString(want, "")
				}
				i := strings.Index(flat[at:], want)
				if i < 0 {
					t.Errorf("%s %s: %q is missing after %q", c.mail, kind, want, flat[max(0, at-30):at])
					continue
				}
				at += i
			}
		}
	}
}

// Before the outcome nobody reads an answer; a stranger's only the organizer; a
// section of the organizer's own nobody at all;
// and where guests are hidden, nobody is named.
func TestRoundMessageKeepsQuiet(t *testing.T) {
	all := roundMails(t)
	for name, never := range map[string][]string{
		"en-round":          {"It lasts", "800", "What we tried", "smudged"},
		"en-reminder":       {"It lasts", "800", "What we tried", "smudged"},
		"en-outcome":        {"Zoe", "script", "elsewhere", "What we tried", "smudged"},
		"en-hidden-round":   {"Jan Dub", "jan@"},
		"en-hidden-outcome": {"Jan Dub", "jan@", "Eva Nová"},
	} {
		m := roundMessage(t, all[name])
		for _, n := range never {
			if strings.Contains(m.Text, n) || strings.Contains(m.HTML, n) {
				t.Errorf("%s tells %q", name, n)
			}
		}
	}
}

func TestRoundMessageThread(t *testing.T) {
	m := roundMessage(t, roundMails(t)["en-outcome"])
	read, err := mail.ReadMessage(bytes.NewReader(m.Bytes))
	if err != nil {
		t.Fatal(err)
	}
	if got := read.Header.Get("In-Reply-To"); got != "<r-k7q2-3@yardwick.example>" {
		t.Errorf("in reply to %q", got)
	}
	if got := strings.Fields(read.Header.Get("References")); len(got) != 2 || got[0] != "<r-k7q2-1@yardwick.example>" {
		t.Errorf("references %q", got)
	}
	if got := read.Header.Get("List-Unsubscribe"); got != "" {
		t.Errorf("unsubscribe %q: a round is no list", got)
	}
	if got := read.Header.Get("X-Auto-Response-Suppress"); got != "DR, RN, NRN, AutoReply" {
		t.Errorf("suppresses %q: out-of-office replies are wanted", got)
	}
	if got := threadOf([]string{"a>\r\nBcc: x", "", "a b"}); got != nil {
		t.Errorf("thread of what is none: %q", got)
	}
}

func TestRoundMessageRefuses(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*RoundMail)
		want   error
	}{
		"no document":  {func(r *RoundMail) { r.Document = nil }, ErrNoRound},
		"no question":  {func(r *RoundMail) { r.Document.Questions = nil }, ErrNoRound},
		"no deadline":  {func(r *RoundMail) { r.Document.ReplyBy = time.Time{} }, ErrNoRound},
		"no kind":      {func(r *RoundMail) { r.Kind = "x" }, ErrMailKind},
		"no id":        {func(r *RoundMail) { r.ID = "" }, ErrMailID},
		"no date":      {func(r *RoundMail) { r.Date = time.Time{} }, ErrMailDate},
		"a round's id": {func(r *RoundMail) { r.Document.State.ID = "K7\r\nBcc: x" }, ErrRoundID},
		"no address":   {func(r *RoundMail) { r.To = audit.Person{Email: "a@b.example\r\nBcc: x"} }, nil},
		"no organizer": {func(r *RoundMail) { r.Document.Organizer = audit.Person{} }, nil},
	} {
		r := roundMails(t)["en-round"]
		c.change(&r)
		m, err := RoundMessage(r)
		if err == nil || c.want != nil && !errors.Is(err, c.want) || len(m.Bytes) > 0 {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// No text of the document or of an answer becomes a header or markup.
func TestRoundMessageHostile(t *testing.T) {
	hostile := "x\r\nBcc: evil@evil.example\r\n\r\n<script>alert(1)</script> =?utf-8?q?y?= \u202e\x1b[31m"
	r := roundMails(t)["en-outcome"]
	d := *r.Document
	d.Title, d.Why, d.Decider, d.Agenda, d.Silence = hostile, hostile, hostile, []string{hostile}, hostile
	d.Questions = []DocumentQuestion{{Number: 1, Text: hostile, For: []audit.Person{{Email: "jan@yardwick.example", Name: hostile}}, Answer: hostile}}
	d.Replies = []Reply{{From: audit.Person{Email: "x", Name: hostile}, Answers: map[int]string{1: hostile, 0: hostile}}}
	d.Result, d.Sections, d.Links = Result{Decided: []string{hostile}}, []Section{{hostile, hostile}}, []audit.Link{{Label: hostile, URL: "javascript:alert(1)"}}
	r.Document, r.To.Name = &d, hostile
	for _, r.Kind = range []string{MailRound, MailReminder, MailOutcome} {
		m := roundMessage(t, r)
		read, err := mail.ReadMessage(bytes.NewReader(m.Bytes))
		if err != nil || read.Header.Get("Bcc") != "" {
			t.Fatalf("%s: %v, %v", r.Kind, err, read.Header)
		}
		if strings.Contains(m.HTML, "<script") || strings.Contains(m.HTML, "javascript:") || strings.ContainsAny(m.Text+m.HTML+m.Subject, "\u202e\x1b\r") {
			t.Errorf("%s: markup or controls:\n%s", r.Kind, m.HTML)
		}
	}
}

// Every language says everything, with the same words in braces.
func TestRoundWords(t *testing.T) {
	braces := regexp.MustCompile(`\{[a-z]+\}`)
	for _, words := range []map[string]reflect.Value{
		{"en": reflect.ValueOf(roundLanguages["en"])}, {"en": reflect.ValueOf(documentLanguages["en"])},
	} {
		for language := range messageLanguages {
			other := reflect.ValueOf(roundLanguages[language])
			if words["en"].Type() == reflect.TypeFor[documentWords]() {
				other = reflect.ValueOf(documentLanguages[language])
			}
			for i := range other.NumField() {
				got, want := other.Field(i).String(), words["en"].Field(i).String()
				a, b := braces.FindAllString(got, -1), braces.FindAllString(want, -1)
				if got == "" || len(a) != len(b) {
					t.Errorf("%s: %s is %q", language, other.Type().Field(i).Name, got)
				}
			}
		}
	}
	for language, w := range messageLanguages {
		dw := documentLanguages[language]
		if n := len(headingsOf(w, dw)); n != 8 {
			t.Errorf("%s: %d headings, two are the same", language, n)
		}
		if n := len(labelsOf(w, dw)); n != 13 {
			t.Errorf("%s: %d labels, two are the same", language, n)
		}
	}
}
