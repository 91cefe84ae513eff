package report

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Clean makes somebody's text fit for one line of a terminal: no control or
// escape characters, nothing that turns the direction of writing or hides
// itself, every blank a space.
func Clean(s string) string {
	plain := true
	for i := 0; i < len(s); i++ {
		if s[i] < ' ' || s[i] >= 0x7f {
			plain = false
			break
		}
	}
	if plain {
		return s
	}
	return strings.Map(visible, strings.ToValidUTF8(s, "\uFFFD"))
}

// visible keeps what can be seen. The joiner of emoji stays; what it joins
// shows.
func visible(r rune) rune {
	switch {
	case r == '\n' || r == '\r' || r == '\t' || r == '\u2028' || r == '\u2029' || r == '\u00a0':
		return ' '
	case r == '\u200d' || r == '\ufe0f':
		return r
	case r == utf8.RuneError:
		return r
	case unicode.IsControl(r) || unicode.Is(unicode.Cf, r) || unicode.Is(unicode.Co, r):
		return -1
	case r >= 0xfff9 && r <= 0xfffb || r >= 0xe0000 && r <= 0xe007f || r == 0x115f || r == 0x1160 || r == 0x3164:
		return -1
	}
	return r
}

// maxTitle is how much of a title is ever shown, in runes.
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
