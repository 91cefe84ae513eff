package inbox

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"
)

var asked = []string{
	"Coated or uncoated paper for the inside pages, and what does the difference cost us?",
	"600 copies or 800?",
	"Who reads the proofs?",
}

func sentMail(t testing.TB) string {
	t.Helper()
	text, err := os.ReadFile("testdata/sent.txt")
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// one reads a file with one mail.
func one(t testing.TB, name string) Mail {
	t.Helper()
	f, err := os.Open(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for m, err := range Stream(f, name) {
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		return m
	}
	t.Fatalf("%s: no mail", name)
	return Mail{}
}

// The replies are as mail programs write them; the answers are what a person
// would read out of each.
func TestReplies(t *testing.T) {
	replies := map[string]map[int]string{
		"gmail-top-en":          {1: "Coated, it costs 40 euros more.", 2: "800", 3: "Jan Dub"},
		"gmail-inline-en":       {0: "Answers inline.", 1: "Coated. 40 euros more, and it lasts.\n\nThe press confirmed it.", 2: "800", 3: "Jan"},
		"thunderbird-inline-de": {1: "Gestrichen. Das kostet 40 Euro mehr und hält länger, hat die Druckerei uns bestätigt.", 3: "Jan"},
		"thunderbird-bottom-cs": {1: "Křídový papír.", 2: "800", 3: "Jan"},
		"gmail-top-cs":          {1: "Křídový, je o 40 eur dražší.", 2: "2. září bych řekla 800.", 3: "Jan"},
		"outlook-top-de":        {1: "Gestrichen, 40 € mehr.", 2: "800", 3: "Jan"},
		"outlook-inline-en":     {0: "Please see my answers below in red.", 1: "Coated. It lasts.", 2: "800", 3: "Jan"},
		"outlook-phone-fr":      {0: "Bonjour Petra,\n\nPapier couché, 800 exemplaires, et Jan relit les épreuves."},
		"apple-inline-fr":       {1: "Couché, 40 € de plus.", 2: "800", 3: "Jan"},
		"iphone-es":             {0: "Estucado, 800 ejemplares y Jan."},
		"gmail-top-es":          {1: "Estucado, 40 euros más.", 2: "800", 3: "Jan"},
		"gmail-top-pt":          {1: "não sei\n\n1. Couché, 40 euros a mais.", 2: "800", 3: "Jan"},
		"outlook-top-pt":        {1: "Couché", 2: "800", 3: "Jan"},
		"gmail-top-ja":          {1: "コート紙。40ユーロ高い。", 2: "800", 3: "ヤン"},
		"apple-ja":              {1: "コート紙", 2: "800", 3: "ヤン"},
		"outlook-ja":            {1: "コート紙", 2: "800", 3: "ヤン"},
		"no-marks-en":           {1: "Coated, it lasts.", 2: "800", 3: "Jan"},
		"no-marks-inline-en":    {1: "Coated", 2: "800", 3: "Jan"},
		"android-unsplit-de":    {0: "Gestrichen und 800, Jan liest Korrektur."},
		"broken-charset":        {1: "Gestrichen, hält länger", 2: "800 – höchstens", 3: "Jan"},
		"unknown-charset":       {1: "Gestrichen, hält", 2: "800", 3: "Jan =ZZ"},
		"retyped-en":            {1: "Coated, 40 euros.", 2: "800", 3: "Jan"},
		"one-line-en":           {1: "coated", 2: "800", 3: "Jan"},
		"only-quote-en":         {},
	}
	sent := sentMail(t)
	files, err := filepath.Glob("testdata/replies/*.eml")
	if err != nil || len(files) != len(replies)+1 { // and real-text-en
		t.Errorf("%d files for %d replies: %v", len(files), len(replies), err)
	}
	for name, want := range replies {
		m := one(t, "replies/"+name+".eml")
		own, quoted := Reply(m, sent)
		if diff := cmp.Diff(want, Answers(own, asked)); diff != "" {
			t.Errorf("%s (-want +got):\n%s\nown: %q", name, diff, own)
		}
		if strings.Contains(own, "counts as no objection") || m.Text == "" {
			t.Errorf("%s: the quote is kept: %q", name, own)
		}
		if m.From.Name != "Eva Nová" || m.InReplyTo[0] != "r-k7q2-1@yardwick.example" {
			t.Errorf("%s: %+v", name, m.From)
		}
		nothingLost(t, name, m.Text, own, quoted)
	}
}

// nothingLost wants every line of a mail among what is own or quoted.
func nothingLost(t testing.TB, name, text, own, quoted string) {
	t.Helper()
	all := own + "\n" + quoted
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); !strings.Contains(all, line) {
			t.Errorf("%s: lost: %q", name, line)
		}
	}
}

// Without the mail that went out, what is marked is told apart all the same.
func TestRepliesWithoutTheMailSent(t *testing.T) {
	for _, name := range []string{"gmail-top-en", "gmail-inline-en", "thunderbird-inline-de", "thunderbird-bottom-cs", "outlook-top-de", "apple-inline-fr", "gmail-top-ja", "outlook-ja", "outlook-top-pt", "gmail-top-es"} {
		m := one(t, "replies/"+name+".eml")
		with, _ := Reply(m, sentMail(t))
		without, _ := Reply(m, "")
		if diff := cmp.Diff(Answers(with, asked), Answers(without, asked)); diff != "" {
			t.Errorf("%s (-with +without):\n%s", name, diff)
		}
	}
}

// Text that only looks like a quote or a signature stays.
func TestReplyKeepsRealText(t *testing.T) {
	m := one(t, "replies/real-text-en.eml")
	own, quoted := Reply(m, sentMail(t))
	if quoted != "" || own != m.Text {
		t.Errorf("cut: %q\nkept: %q", quoted, own)
	}
	for _, text := range []string{
		"Thanks", "Eva", "Best,\nthe blue one", "Best\nEva?", "von meinem Vorschlag halte ich noch immer viel",
		"On Monday Petra wrote:\nnothing", "2. September", "A4", "Sent from my point of view: no?",
		"I'd say:\n> 800", "Saludos\n\n1. sí\n2. no",
	} {
		own, _ := Reply(Mail{Text: text, From: m.From}, "")
		if !strings.Contains(own, strings.Split(text, "\n")[0]) {
			t.Errorf("%q: own is %q", text, own)
		}
		if len(own) > 0 && len(Answers(own, asked)) == 0 {
			t.Errorf("%q: no answer", text)
		}
	}
}

func TestAnswers(t *testing.T) {
	for _, c := range []struct {
		own  string
		want map[int]string
	}{
		{"", map[int]string{}},
		{"yes", map[int]string{0: "yes"}},
		{"1. a\n\n3. c\nmore", map[int]string{1: "a", 3: "c\nmore"}},
		{"3. c\n1. a", map[int]string{3: "c\n1. a"}}, // out of order: as it was written
		{"Q1: a\nq2) b\n#3. c", map[int]string{1: "a", 2: "b", 3: "c"}},
		{"Question 1\na\nQuestion 2\nb", map[int]string{1: "a", 2: "b"}},
		{"1. a\n4. d", map[int]string{1: "a\n4. d"}},
		{"*1.* a\n**2.** b", map[int]string{1: "a", 2: "b"}},
		{"10.5 kg\n2026. was a year", map[int]string{0: "10.5 kg\n2026. was a year"}},
		{"2. September passt mir.", map[int]string{0: "2. September passt mir."}},
		{"A4 is fine", map[int]string{0: "A4 is fine"}},
		{"> 600 copies or 800?\n800:\n1. now\n2. later", map[int]string{2: "800:\n1. now\n2. later"}},
		{"> 3. who\n> reads them?\nJan", map[int]string{3: "Jan"}},
		{"> something else?\nyes", map[int]string{0: "> something else?\nyes"}},
		{"1- a\n2- b\n3- c", map[int]string{1: "a", 2: "b", 3: "c"}},
		{"1- a\n2- 800\n3- c", map[int]string{1: "a", 2: "800", 3: "c"}},
		{"Q2 - 800", map[int]string{2: "800"}},
		{"#1 800", map[int]string{1: "800"}},
		{"問1：800", map[int]string{1: "800"}},
		{"1 000 euros\n2 000 euros", map[int]string{0: "1 000 euros\n2 000 euros"}},
		{"1 – a\n2 – b", map[int]string{1: "a", 2: "b"}},
		{"1/ a\n\n2/ b", map[int]string{1: "a", 2: "b"}},
		{"1 a\n2 b\n3 c", map[int]string{1: "a", 2: "b", 3: "c"}},
		{"(1) a\n(2) b", map[int]string{1: "a", 2: "b"}},
		{"[1] a\n[2] b", map[int]string{1: "a", 2: "b"}},
		{"1.a\n2.b\n3.c", map[int]string{1: "a", 2: "b", 3: "c"}},
		{"1)a\n2)b", map[int]string{1: "a", 2: "b"}},
		{"#1 a\n#2 b", map[int]string{1: "a", 2: "b"}},
		{"Q1 - a\nQ2 - b", map[int]string{1: "a", 2: "b"}},
		{"Q1 – a", map[int]string{1: "a"}},
		{"A1 - a\nA2 - b", map[int]string{1: "a", 2: "b"}},
		{"Re 1: a\nRe 3: c", map[int]string{1: "a", 3: "c"}},
		{"ad 1) a\nad 2) b", map[int]string{1: "a", 2: "b"}},
		{"zu 1: a\nzu 2: b", map[int]string{1: "a", 2: "b"}},
		{"Frage 1 - a\nFrage 2 - b", map[int]string{1: "a", 2: "b"}},
		{"2- b\n3- c", map[int]string{2: "b", 3: "c"}},
		{"1. a 2. b 3. c", map[int]string{1: "a", 2: "b", 3: "c"}},
		{"Hi Petra, 1. a 2. b 3. c", map[int]string{1: "a", 2: "b", 3: "c"}},
		{"1- a, 2- b, 3- c", map[int]string{1: "a", 2: "b", 3: "c"}},
		{"(1) a (2) b", map[int]string{1: "a", 2: "b"}},
		{"#1 a #2 b #3 c", map[int]string{1: "a", 2: "b", 3: "c"}},
		{"1: a; 2: b; 3: c", map[int]string{1: "a", 2: "b", 3: "c"}},
		{"1. a 2. b 3. c\nand d", map[int]string{1: "a", 2: "b", 3: "c\nand d"}},
		// What is no question's number stays in the text.
		{"1. We need 2. Then we go.", map[int]string{1: "We need 2. Then we go."}},
		{"1. By 2. September 3. c\n2. b", map[int]string{1: "By 2. September 3. c", 2: "b"}},
		{"1. We need 2. Then we go.\n2. b\n3. c", map[int]string{1: "We need 2. Then we go.", 2: "b", 3: "c"}},
		{"1. a 2. Am 3. Tag", map[int]string{1: "a 2. Am 3. Tag"}},
		{"1. a\n2. Am 3. Tag", map[int]string{1: "a", 2: "Am 3. Tag"}},
		{"1. a\n2-day tickets\n3. c", map[int]string{1: "a\n2-day tickets", 3: "c"}},
		{"1. a\n2 - one thing\n2. b", map[int]string{1: "a\n2 - one thing", 2: "b"}},
		{"Re 1-2 weeks", map[int]string{0: "Re 1-2 weeks"}},
		{"1. yes\n2. no, because 3) is unclear", map[int]string{1: "yes", 2: "no, because 3) is unclear"}},
		{"2 - 3 days", map[int]string{0: "2 - 3 days"}},
		{"2-3 days\n9:30", map[int]string{0: "2-3 days\n9:30"}},
		{"1 day is enough", map[int]string{0: "1 day is enough"}},
		{"2 people from Brno\n3 from Prague", map[int]string{0: "2 people from Brno\n3 from Prague"}},
		{"1. a\n1 day\n2 days", map[int]string{1: "a\n1 day\n2 days"}},
		{"1 September\n2 October", map[int]string{0: "1 September\n2 October"}},
		{"１）はい\n２）いいえ", map[int]string{1: "はい", 2: "いいえ"}},
		{"Hello Petra,\n1. a", map[int]string{1: "a"}},
		{"No way!\n1. a", map[int]string{0: "No way!", 1: "a"}},
	} {
		if diff := cmp.Diff(c.want, Answers(c.own, asked)); diff != "" {
			t.Errorf("%q (-want +got):\n%s", c.own, diff)
		}
	}
	if got := Answers("1. a\n2. b", asked[:1]); len(got) != 1 || got[1] == "" {
		t.Errorf("one question: %v", got)
	}
	if got := Answers("text", nil); got[0] != "text" {
		t.Errorf("no questions: %v", got)
	}
}

func FuzzReply(f *testing.F) {
	sent := sentMail(f)
	files, _ := filepath.Glob("testdata/replies/*.eml")
	for _, name := range files {
		m := one(f, strings.TrimPrefix(name, "testdata/"))
		f.Add(m.Text, true)
		f.Add(m.Text, false)
	}
	f.Fuzz(func(t *testing.T, text string, known bool) {
		before := sent
		if !known {
			before = ""
		}
		m := Mail{Text: text}
		m.From.Name = "Eva Nová"
		own, quoted := Reply(m, before)
		nothingLost(t, "fuzz", text, own, quoted)
		answers := Answers(own, asked)
		said := ""
		for _, a := range answers {
			said += a + "\n"
		}
		for line := range strings.Lines(own) {
			line = strings.Trim(line, " \t\r\n")
			_, context := unquote(line)
			if !context && !strings.ContainsAny(line, "?？") && !strings.ContainsFunc(line, unicode.IsDigit) && !isGreeting(line) && !strings.Contains(said, line) {
				t.Errorf("no answer holds %q", line)
			}
		}
		for n := range answers {
			if n < 0 || n > len(asked) {
				t.Errorf("an answer to question %d", n)
			}
		}
	})
}
