package audit

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// somePatterns are the larger ones of the package, and what is hard to tell
// words of.
func somePatterns() []*pattern {
	list := []*pattern{
		logistics, presents, outputs, standing, generic, marked, timed, agendaHead, peopleHead, placeholder, topicNamed, outcome, prework,
		liveActivity, openDoor, courtesy, dated, verbal, callWords, forwarded, wrote, header, legal, farewell, callProduct, address, oneToOne,
		statutorySign, safetySign, presenceSign, exceptionSign, readOutSign, offersSign, changeSign, threadTitle,
	}
	for _, w := range wordings {
		list = append(list, w.words)
	}
	for _, e := range []string{
		`a|b`, `(?i)ask|task`, `(?i)ſtraße|kelvin`, `x*`, `ab?c`, `(?:ab){2}`, `(?:ab)*c`, `(?:ab|)c`, `a{0}b`, `foo|foobar|o`, `oo|foo`, `bar|^foo`, `会議|予定`, `\bstatus\b`, `[ab]c|d`, ``, `|a`, `(?i:A)b`,
	} {
		list = append(list, mustPattern(e))
	}
	return list
}

// TestPatterns: a pattern says what its expression says, of lines of the
// labelled invitations and of words that fold in odd ways.
func TestPatterns(t *testing.T) {
	texts := []string{"", "a", "ab", "abc", "aabbcc", "ababc", "foobar", "xfoobar", "TASK", "taſk", "\u212aelvin", "STRASSE", "Straße ſtraẞe", "会議の予定", "Status", "\xff\xfe status", "d", "A1:1b"}
	files, err := filepath.Glob("testdata/invites/*")
	if err != nil || len(files) == 0 {
		t.Fatalf("no invitations: %v", err)
	}
	for _, f := range files {
		raw, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		lines := strings.Split(string(raw), "\n")
		for i := 0; i < len(lines); i += 1 + len(lines)/5 {
			l := lines[i][:min(len(lines[i]), 160)]
			texts = append(texts, l, fold(l))
		}
	}
	for _, p := range somePatterns() {
		for _, s := range texts {
			if got, want := p.MatchString(s), p.whole().MatchString(s); got != want {
				t.Fatalf("%.60s on %q: match %v, want %v", p.whole(), s, got, want)
			}
			if got, want := p.FindString(s), p.whole().FindString(s); got != want {
				t.Fatalf("%.60s on %q: found %q, want %q", p.whole(), s, got, want)
			}
			if got, want := p.FindStringSubmatch(s), p.whole().FindStringSubmatch(s); !slices.Equal(got, want) {
				t.Fatalf("%.60s on %q: submatches %q, want %q", p.whole(), s, got, want)
			}
			if got, want := p.ReplaceAllString(s, "_"), p.whole().ReplaceAllString(s, "_"); got != want {
				t.Fatalf("%.60s on %q: replaced %q, want %q", p.whole(), s, got, want)
			}
			if got, want := p.FindAllString(s, -1), p.whole().FindAllString(s, -1); !slices.Equal(got, want) {
				t.Fatalf("%.60s on %q: all %q, want %q", p.whole(), s, got, want)
			}
		}
	}
}
