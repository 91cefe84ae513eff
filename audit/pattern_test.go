package audit

import (
	"regexp"
	"strings"
	"testing"
)

func TestPatternsFindWhatExpressionsFind(t *testing.T) {
	texts := []string{"", "a", "we go ward by ward", "barefoot", "foot bar", "the foo is a bar", "報告します", "各自が報告", "x報告 foo", "1 bar", "only reds", "ba", "foo\nbar", "über foo", "ébar bar"}
	for _, expression := range []string{
		`\bfoo\b|\bba[rz]\b`, `\b(?:the )?(?:foo|bar)`, `\bfoo|報告|\w*foot`, `各[^。]{0,4}報告|\bonly (?:the )?reds?\b`, `(?:^|\s)bar`, `\b\w+ by \w+`, `foo`, `\b(?:x?foo|\d bar)`, `^foo`, `a*`,
	} {
		p, plain := compile(expression), regexp.MustCompile(expression)
		for _, text := range texts {
			from, _ := p.find(text)
			want := plain.FindStringIndex(text)
			if want == nil && from < 0 {
				continue
			}
			if want == nil || want[0] != from {
				t.Errorf("%s in %q: at %d, want %v", expression, text, from, want)
			}
		}
	}
}

// TestBuiltInPatternsAreLookedUp keeps the large expressions quick: one that
// may begin with anything is tried at every letter.
func TestBuiltInPatternsAreLookedUp(t *testing.T) {
	for _, w := range wordings {
		if w.words.compiled().rest != nil && len(w.words.compiled().rest.String()) > 300 {
			t.Errorf("%s: %d letters of expression may begin anywhere: %s", w.kind, len(w.words.compiled().rest.String()), strings.TrimSpace(w.words.compiled().rest.String())[:80])
		}
	}
}
