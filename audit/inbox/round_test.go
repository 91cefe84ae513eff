package inbox_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"adjourn/audit/inbox"
	"adjourn/report"
)

// The mails that a round really sends are read back from the ways to answer
// them: under each quoted question, with a mark and without, and by number.
func TestRepliesToTheRoundsMails(t *testing.T) {
	names, err := filepath.Glob("../../report/testdata/round/??-*-round.eml")
	if err != nil || len(names) < 6 {
		t.Fatalf("%d mails, %v", len(names), err)
	}
	for _, name := range names {
		base := strings.TrimSuffix(filepath.Base(name), "-round.eml")
		if base == "en-hidden" {
			continue // its document is no file
		}
		sent := mailOf(t, name).Text
		questions := questionsOf(t, "../../report/testdata/document/"+base+".md")
		want := map[int]string{}
		for i := range questions {
			want[i+1] = fmt.Sprintf("My answer %c.", 'a'+i)
		}
		for kind, text := range map[string]string{
			"inline":   inline(sent, questions, want, "> "),
			"unmarked": inline(sent, questions, want, ""),
			"numbered": numbered(want) + "\n\nOn Thu, Sep 3, 2026 at 9:30 AM Petra Malá <petra@yardwick.example> wrote:\n\n> " + strings.ReplaceAll(sent, "\n", "\n> "),
		} {
			own, _ := inbox.Reply(inbox.Mail{Text: text}, sent)
			if diff := cmp.Diff(want, inbox.Answers(own, questions)); diff != "" {
				t.Errorf("%s %s (-want +got):\n%s", base, kind, diff)
			}
		}
	}
}

// mailOf reads a mail of the round, whose subject has the token that a reply's
// is looked for.
func mailOf(t *testing.T, name string) inbox.Mail {
	t.Helper()
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for m, err := range inbox.Stream(f, name) {
		if err != nil {
			t.Fatal(err)
		}
		if !strings.HasSuffix(m.Subject, inbox.Token("K7Q2")) {
			t.Errorf("%s: no token in %q", name, m.Subject)
		}
		return m
	}
	t.Fatal("no mail")
	return inbox.Mail{}
}

func questionsOf(t *testing.T, name string) []string {
	t.Helper()
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	d, _ := report.ReadDocument(f, name, time.Date(2026, 9, 2, 11, 0, 0, 0, time.UTC))
	var out []string
	for _, q := range d.Questions {
		out = append(out, q.Text)
	}
	return out
}

// inline writes each answer below its question's last line.
func inline(sent string, questions []string, answers map[int]string, mark string) string {
	var b strings.Builder
	b.WriteString("On Thu, Sep 3, 2026 at 9:30 AM Petra Malá <petra@yardwick.example> wrote:\n\n")
	at := 0
	for line := range strings.Lines(sent) {
		line = strings.TrimRight(line, "\n")
		for i := range questions {
			if strings.HasPrefix(line, fmt.Sprintf("%d. ", i+1)) {
				at = i + 1
			}
		}
		b.WriteString(strings.TrimRight(mark+line, " ") + "\n")
		if line == "" && at > 0 {
			b.WriteString(answers[at] + "\n\n")
			at = 0
		}
	}
	return b.String()
}

func numbered(answers map[int]string) string {
	var b strings.Builder
	for i := range len(answers) {
		fmt.Fprintf(&b, "%d. %s\n", i+1, answers[i+1])
	}
	return b.String()
}
