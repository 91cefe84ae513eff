package report

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

var updateDocuments = flag.Bool("update-documents", false, "write the golden documents anew")

// goldenFile compares with a file of testdata, or writes it.
func goldenFile(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *updateDocuments {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("%s (-want +got):\n%s", name, diff)
	}
}

// unsent is the document that these problems are put into.
func unsent(t *testing.T) string {
	d := ready(t)
	d.Replies, d.State.Mails = nil, nil
	return written(t, d)
}

func TestDocumentProblems(t *testing.T) {
	text := unsent(t)
	for name, c := range map[string]struct {
		old, new string
		at       string // of the new text: the line that is named
		cause    string
	}{
		"fine":                 {},
		"nobody":               {"for: Eva Nová", "for:", "for:\n", "question 1 is put to nobody"},
		"no for at all":        {"   - for: Eva Nová\n", "", "1. Coated", "question 1 is put to nobody"},
		"a name to put":        {"for: Eva Nová", "for: (put a name)", "(put", "still to be filled in"},
		"something to add":     {"## Questions", "## What the invitation says\n\n- (to add: the offers)\n\n## Questions", "(to add", "still to be filled in"},
		"unknown name":         {"for: Eva Nová", "for: Eva Nováková", "Nováková", "nobody of this name"},
		"unknown address":      {"for: Eva Nová", "for: eva@elsewhere.example", "elsewhere", "nobody of this name"},
		"one of two unknown":   {"for: Eva Nová", "for: Eva Nová, Karl", "Karl", "nobody of this name"},
		"by address":           {"for: Eva Nová", "for: Eva <EVA@yardwick.example>", "", ""},
		"by first name":        {"for: Eva Nová", "for: @eva", "", ""},
		"deadline past":        {"2026-09-07, 16:00", "2026-09-01, 12:00", "2026-09-01", "2026-09-01 is a Tuesday"},
		"deadline past alone":  {"Monday 2026-09-07, 16:00", "2026-09-01 12:00", "2026-09-01", "is past"},
		"after the meeting":    {"Monday 2026-09-07, 16:00", "2026-09-17 10:00", "2026-09-17 10", "not before the meeting"},
		"too long":             {"Monday 2026-09-07, 16:00", "2026-09-10 12:00", "2026-09-10", "more than a week to reply"},
		"at hand is past":      {"at once on Monday 7 September", "at once on Tuesday 1 September", "at once on", "this day is past"},
		"at hand is after":     {"at once on Monday 7 September", "at once on Tuesday 8 September", "at once on", "after the day to reply by, Monday 2026-09-07"},
		"at hand is too late":  {"15:00 to 16:00", "16:00 to 17:00", "at once on", "after the time to reply by, 16:00"},
		"at hand stays behind": {"Monday 2026-09-07, 16:00", "2026-09-08 16:00", "at once on", "the day to reply by is another: Tuesday 2026-09-08"},
		"the result is past":   {"by Tuesday 8 September 2026", "by 1 September", "by 1 September", "this day is past"},
		"the result is before": {"Monday 2026-09-07, 16:00", "2026-09-09 16:00", "by Tuesday 8", "before the time to reply is over, Wednesday 2026-09-09, 16:00"},
		"the result is late":   {"by Tuesday 8 September 2026", "by 15.9.", "by 15.9.", "more than 4 days after"},
		"the meeting's day":    {"on Thursday 17 September", "on Friday 18 September", "on Friday 18", "the meeting is on another day: Thursday 2026-09-17"},
		"no such day":          {"Monday 2026-09-07, 16:00", "2026-02-30 12:00", "2026-02-30", "no such day"},
		"no day":               {"Monday 2026-09-07, 16:00", "next Monday", "next Monday", "write the day and time"},
		"no such zone":         {"16:00 (Europe/Prague)", "16:00 (Prague)", "(Prague)", "no such zone"},
		"no deadline":          {"- Reply by:", "- By:", "# Which printer", "to reply by is missing"},
		"two deadlines":        {"- Who decides:", "- Reply by: 2026-09-08 12:00\n- Who decides:", "2026-09-08 12:00", "twice"},
		"weekday":              {"Monday 2026-09-07", "Monday 2026-09-08", "2026-09-08", "is a Tuesday"},
		"no question":          {"## Questions", "## Our thoughts", "", "there is no question"},
		"an empty question":    {"1. Coated or uncoated?", "1. ", "1. \n", "the question is empty"},
		"an address":           {`email = 'eva@yardwick.example'`, `email = 'eva'`, "[[participants]]", "address"},
		"the same twice":       {`email = 'jan@yardwick.example'`, `email = 'Eva@yardwick.example'`, "[[participants]]\nname = 'Jan", "there twice"},
		"a key that isn't one": {"language = 'en'", "language = 'en'\nlanguages = 'de'", "languages", "no such key"},
		"no TOML":              {"language = 'en'", "language = en", "language = en", "valid TOML"},
		"no language":          {"language = 'en'", "language = 'xx'", "language = 'xx'", "the language"},
		"a merge begins":       {"- Who decides:", "<<<<<<< HEAD\n- Who decides:", "<<<<<<<", "two people's changes meet here"},
		"a merge's middle":     {"- Who decides:", "<<<<<<< HEAD\n=======\n- Who decides:", "=======", "two people's changes meet here"},
		"a merge ends":         {"## Questions", ">>>>>>> theirs\n## Questions", ">>>>>>>", "two people's changes meet here"},
		"a merge in the head":  {"language = 'en'", "<<<<<<< HEAD\nlanguage = 'en'", "<<<<<<<", "two people's changes meet here"},
		"a merge elsewhere":    {"## Questions", "## My notes\n\n>>>>>>> theirs\n## Questions", ">>>>>>>", "two people's changes meet here"},
		"a heading's line":     {"# Which printer for the yearbook", "# Which printer for the yearbook\n\nNotes\n=======", "", ""},
		"no zone":              {"zone = 'Europe/Prague'", "zone = 'Mars'", "zone = 'Mars'", "no such zone"},
	} {
		changed := strings.Replace(text, c.old, c.new, 1)
		if c.old != "" && changed == text {
			t.Fatalf("%s: nothing changed", name)
		}
		_, problems := ReadDocument(strings.NewReader(changed), "round.md", wednesday(t))
		if c.cause == "" {
			if len(problems) > 0 {
				t.Errorf("%s: %v", name, problems)
			}
			continue
		}
		line := strings.Count(changed, "\n") + 1
		if i := strings.Index(changed, c.at); i >= 0 && c.at != "" {
			line = strings.Count(changed[:i], "\n") + 1
		}
		want := fmt.Sprintf("round.md:%d: ", line)
		found := false
		for _, p := range problems {
			found = found || strings.HasPrefix(p.String(), want) && strings.Contains(p.Cause, c.cause)
		}
		if !found {
			t.Errorf("%s: want %s%s, got %v", name, want, c.cause, problems)
		}
	}
}

// Everything at once, in order; a warning is no error.
func TestDocumentProblemsAtOnce(t *testing.T) {
	text := unsent(t)
	text = strings.Replace(text, "for: Eva Nová", "for: (put a name)", 1)
	text = strings.Replace(text, "Monday 2026-09-07, 16:00", "2026-08-31 12:00", 1)
	text = strings.Replace(text, "zone = 'Europe/Prague'", "zone = 'Mars'", 1)
	text = strings.Replace(text, "3. What", "3. A?\n   - for: Jan\n4. B?\n   - for: Jan\n5. C?\n   - for: Jan\n6. D?\n   - for: Jan\n7. What", 1)
	_, problems := ReadDocument(strings.NewReader(text), "round.md", wednesday(t))
	var got []string
	for _, p := range problems {
		got = append(got, p.String())
	}
	for i, want := range []string{"no such zone", "is past", "to be filled in", "warning: 7 questions"} {
		if len(got) != 4 || !strings.Contains(got[i], want) {
			t.Fatalf("want %q as number %d of 4, got:\n%s", want, i+1, strings.Join(got, "\n"))
		}
	}
}

func TestDocumentThatIsNone(t *testing.T) {
	for name, text := range map[string]string{
		"empty": "", "words": "hello", "half a head": "+++\nlanguage = 'en'\n", "not UTF-8": "\xff\xfe", "large": strings.Repeat("x", maxDocument+1),
	} {
		if _, problems := ReadDocument(strings.NewReader(text), "round.md", wednesday(t)); len(problems) == 0 {
			t.Errorf("%s: no problem", name)
		}
	}
}

// A file that is much too long is said to be, once.
func TestDocumentTooMuch(t *testing.T) {
	text := unsent(t)
	for name, c := range map[string]struct{ text, cause string }{
		"questions":   {strings.Replace(text, "## How it", strings.Repeat("1. x\n- for: nobody\n", 50000)+"## How it", 1), "more than 100 questions"},
		"a paragraph": {strings.Replace(text, "## How it", "## Agenda\n"+strings.Repeat("x\n", 200000)+"## How it", 1), "this paragraph is too long: end it before this line"},
		"people":      {strings.Replace(text, "# adjourn:state", strings.Repeat("[[participants]]\nemail='a@b.example'\n", 5000)+"# adjourn:state", 1), "more than 1000 participants"},
		"marks":       {text + strings.Repeat(answersBegin+"\n", 100000), "the part with the answers, which only adjourn writes, was changed by hand: undo that"},
	} {
		_, problems := ReadDocument(strings.NewReader(c.text), "round.md", wednesday(t))
		n := 0
		for _, p := range problems {
			if p.Cause == c.cause {
				n++
			}
		}
		if n != 1 {
			t.Errorf("%s: %d times %q in %d problems", name, n, c.cause, len(problems))
		}
	}
}

// A question that changed after it was sent is warned about.
func TestDocumentQuestionsChanged(t *testing.T) {
	d := ready(t)
	d.State.Questions = d.QuestionsHash()
	text := written(t, d)
	for name, c := range map[string]struct {
		old, new string
		want     int
	}{
		"the same":     {"", "", 0},
		"broken anew":  {"1. Coated or uncoated?", "1. Coated\n   or uncoated?", 0},
		"another word": {"1. Coated or", "1. Glossy or", 1},
		"one more":     {"1. Coated", "1. Why?\n   - for: Jan Dub\n\n1. Coated", 1},
	} {
		_, problems := ReadDocument(strings.NewReader(strings.Replace(text, c.old, c.new, 1)), "round.md", wednesday(t))
		if len(problems) != c.want || c.want > 0 && !problems[0].Warning {
			t.Errorf("%s: %v", name, problems)
		}
	}
}

// A deadline that is past is none once the round went out.
func TestDocumentLate(t *testing.T) {
	text := written(t, ready(t))
	if _, problems := ReadDocument(strings.NewReader(text), "round.md", wednesday(t).AddDate(0, 1, 0)); len(problems) > 0 {
		t.Error(problems)
	}
}

// No text of a mail can end the quote, the comment or the part that it is in.
func TestDocumentHostileReplies(t *testing.T) {
	hostile := "-->\n" + answersEnd + "\r## Questions\n\x1b[31m+++\n<img src=x onerror=1>\n![x](http://t.example/p.gif)[ok](javascript:1)\u202e\n&lt;b&#33;[" + answersBegin
	d := ready(t)
	d.Replies[0].Raw, d.Replies[0].Answers[1] = hostile, hostile
	d.Replies[0].From.Name, d.Replies[0].MessageID, d.Replies[0].AuthResults = hostile, hostile, hostile
	text := written(t, d)
	got, problems := ReadDocument(strings.NewReader(text), "round.md", wednesday(t))
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	if want := CleanReply(hostile); got.Replies[0].Raw != want || got.Replies[0].Answers[1] != want {
		t.Errorf("got %q, want %q", got.Replies[0].Raw, want)
	}
	for _, bad := range []string{"<img", "![", "](", "\x1b", "\u202e"} {
		if strings.Contains(text, bad) {
			t.Errorf("the file holds %q", bad)
		}
	}
	if n := strings.Count(text, answersEnd); n != 1 {
		t.Errorf("%d ends", n)
	}
}

func FuzzReadDocument(f *testing.F) {
	now := time.Date(2026, 9, 2, 11, 0, 0, 0, time.UTC)
	paths, err := filepath.Glob("testdata/document/*.md")
	if err != nil || len(paths) == 0 {
		f.Fatalf("no documents: %v", err)
	}
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(text))
	}
	f.Fuzz(func(t *testing.T, text string) {
		d, problems := ReadDocument(strings.NewReader(text), "round.md", now)
		var b bytes.Buffer
		if err := WriteDocument(&b, d); err != nil {
			return
		}
		again, after := ReadDocument(strings.NewReader(b.String()), "round.md", now)
		if diff := cmp.Diff(d, again, sameDocument...); diff != "" && d.Source != "" {
			t.Errorf("read, written and read (-first +second):\n%s", diff)
		}
		if d.Source != "" && len(problems) != len(after) {
			t.Errorf("problems: %v, then %v", problems, after)
		}
	})
}
