package report

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Clean makes untrusted text fit for one line of a terminal: control, escape,
// bidi-override and zero-width characters are removed, newline and tab become
// a space, invalid UTF-8 becomes U+FFFD. A text of several lines is split
// before it is cleaned.
func Clean(s string) string {
	if !needsCleaning(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	var last rune
	marks := 0
	for i, r := range s {
		switch {
		case unicode.Is(unicode.Mn, r) || unicode.Is(unicode.Me, r):
			if marks++; marks > maxMarks || isHidden(r) {
				continue
			}
			b.WriteRune(r)
			if r == pictureSelector {
				last = r
			}
			continue
		case isSpace(r):
			r = ' '
		case r == zeroWidthJoiner:
			if !joins(last, s[i+len("\u200d"):]) {
				continue
			}
		case isHidden(r):
			continue
		}
		b.WriteRune(r)
		last, marks = r, 0
	}
	return b.String()
}

// needsCleaning spares a copy of what is mostly clean already.
func needsCleaning(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < ' ' || s[i] >= 0x7f {
			return true
		}
	}
	return false
}

// zeroWidthJoiner holds emoji together: a family is several people and joiners.
const zeroWidthJoiner = '\u200d'

// pictureSelector asks for the picture of a sign that can also be a letter.
const pictureSelector = '\ufe0f'

// joins says whether a joiner stands between two parts of one emoji.
func joins(before rune, after string) bool {
	next, _ := utf8.DecodeRuneInString(after)
	return isEmoji(before) && isEmoji(next)
}

// isEmoji is a wide net: pictographs, skin tones, the variation selector that
// asks for a picture, and the signs that take part in joined emoji.
func isEmoji(r rune) bool {
	return r == pictureSelector || r >= 0x1f000 && r <= 0x1faff || r >= 0x2190 && r <= 0x2bff && unicode.IsSymbol(r)
}

// isSpace is every space and line break that text may be wrapped or aligned by.
func isSpace(r rune) bool {
	return r == '\n' || r == '\t' || r == '\v' || r == '\f' || r == '\r' || r == '\u0085' ||
		r == '\u2028' || r == '\u2029' || r != ' ' && unicode.Is(unicode.Zs, r)
}

// isHidden is what a reader can't see and what can change how the rest is
// read: controls, formats (bidi overrides and isolates, zero-width characters,
// tags), the fillers that show as nothing, private use.
func isHidden(r rune) bool {
	return unicode.IsControl(r) || unicode.Is(unicode.Cf, r) || unicode.Is(unicode.Co, r) ||
		r == '\u034f' || r == '\u115f' || r == '\u1160' || r == '\u17b4' || r == '\u17b5' ||
		r == '\u3164' || r == '\uffa0' || r >= 0xfe00 && r <= 0xfe0e || r >= 0xe0100 && r <= 0xe01ef
}

// maxMarks is how many combining marks one letter may carry: no script needs
// more, and a pile of them smears over the lines around it.
const maxMarks = 4

// maxTitle is how much of one text is shown on a line, in runes.
const maxTitle = 200

// oneLine is somebody's text as a table shows it: clean, blanks squeezed,
// bounded.
func oneLine(s string) string {
	if len(s) > 8*maxTitle {
		s = s[:8*maxTitle]
	}
	s = strings.Join(strings.Fields(Clean(s)), " ")
	if r := []rune(s); len(r) > maxTitle {
		s = string(r[:maxTitle-1]) + "…"
	}
	return s
}
