package audit

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// word is one word of a text: as written, and folded for comparison.
type word struct {
	raw, folded string
	at          int // where it starts, in bytes
}

// wordsOf splits a text into runs of letters and digits. Folded words are
// lower-case and without accents; Japanese keeps its voiced marks.
func wordsOf(s string) []word {
	var list []word
	start := -1
	for i, r := range s {
		inside := unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
		switch {
		case inside && start < 0:
			start = i
		case !inside && start >= 0:
			list = append(list, word{s[start:i], fold(s[start:i]), start})
			start = -1
		}
	}
	if start >= 0 {
		list = append(list, word{s[start:], fold(s[start:]), start})
	}
	return list
}

// fold lower-cases and strips accents from Latin letters, and makes full-width
// characters plain.
func fold(s string) string {
	if plainASCII(s) {
		return strings.ToLower(s)
	}
	var b strings.Builder
	latin := true
	for _, r := range norm.NFKD.String(strings.ToLower(s)) {
		if unicode.Is(unicode.Mn, r) && latin {
			continue
		}
		latin = r < 0x2000
		if plain, ok := withoutMark[r]; ok {
			b.WriteString(plain)
			continue
		}
		b.WriteRune(r)
	}
	return norm.NFC.String(b.String())
}

// withoutMark are letters that have no decomposition.
var withoutMark = map[rune]string{'ß': "ss", 'ł': "l", 'ø': "o", 'æ': "ae", 'œ': "oe", 'đ': "d", 'ı': "i", '’': "'"}

func plainASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

// japanese says whether a text holds kana or Chinese characters.
func japanese(s string) bool { return strings.IndexFunc(s, isJapanese) >= 0 }

func isJapanese(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana)
}
