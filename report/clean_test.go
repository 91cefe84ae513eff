package report

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestClean(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"plain", "Weekly status", "Weekly status"},
		{"letters", "Überblick – 週次会議 ☕", "Überblick – 週次会議 ☕"},
		{"colour", "\x1b[31mred\x1b[0m", "[31mred[0m"},
		{"window title", "\x1b]0;owned\x07x", "]0;ownedx"},
		{"link", "\x1b]8;;https://x.example\x1b\\here\x1b]8;;\x1b\\", `]8;;https://x.example\here]8;;\`},
		{"C1 escape", "a\u009b31mb", "a31mb"},
		{"newline and tab", "one\r\ntwo\tthree", "one  two three"},
		{"unusual line breaks", "a\u2028b\u2029c\u0085d\ve\ff", "a b c d e f"},
		{"unusual spaces", "a\u00a0b\u3000c\u2003d", "a b c d"},
		{"bidi override", "\u202egnp.exe", "gnp.exe"},
		{"bidi isolates and marks", "\u2066a\u2069\u200f\u200e\u061cb", "ab"},
		{"zero width", "a\u200bb\u2060c\ufeffd\u00ade", "abcde"},
		{"joiner between letters", "a\u200db\u200cc", "abc"},
		{"joined emoji", "\U0001f469\u200d\U0001f469\u200d\U0001f467 picnic", "\U0001f469\u200d\U0001f469\u200d\U0001f467 picnic"},
		{"heart on fire", "\u2764\ufe0f\u200d\U0001f525", "\u2764\ufe0f\u200d\U0001f525"},
		{"tags", "a\U000e0041\U000e0042b", "ab"},
		{"fillers", "a\u3164\u115f\u1160\uffa0b", "ab"},
		{"private use", "a\ue000b", "ab"},
		{"invalid", "a\xff\xfeb\xc3", "a\ufffd\ufffdb\ufffd"},
		{"accents", "e\u0301te\u0301", "e\u0301te\u0301"},
		{"a pile of marks", "z" + strings.Repeat("\u0335", 50) + "y", "z" + strings.Repeat("\u0335", 4) + "y"},
	} {
		if got := Clean(c.in); got != c.want {
			t.Errorf("%s: Clean(%q) = %q, want %q", c.name, c.in, got, c.want)
		}
	}
}

func FuzzClean(f *testing.F) {
	f.Add("a\x1b[2J\u202eb\xff\u200d")
	f.Fuzz(func(t *testing.T, s string) {
		got := Clean(s)
		if !utf8.ValidString(got) {
			t.Errorf("Clean(%q) = %q: not UTF-8", s, got)
		}
		if again := Clean(got); again != got {
			t.Errorf("Clean(%q) = %q, cleaned again %q", s, got, again)
		}
		if strings.ContainsAny(got, "\x1b\x07\r\n\t\u202e\u200b\u2028") {
			t.Errorf("Clean(%q) = %q", s, got)
		}
	})
}
