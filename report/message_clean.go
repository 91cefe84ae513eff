package report

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// How long a text from a calendar may be in a mail, in characters.
const (
	maxMailTitle = 120
	maxMailName  = 80
	maxMailLine  = 600
)

// mailLine makes one plain line of a text from somebody's calendar: no line
// ends of any kind, no control characters, nothing that changes the direction
// of the text around it or hides in it, and not too long. No-break spaces stay.
func mailLine(s string, most int) string {
	var b strings.Builder
	count, marks, space := 0, 0, false
	for _, r := range strings.ToValidUTF8(cutAt(s, 16*most), "\uFFFD") {
		switch {
		case r == '\u00a0' || r == '\u202f': // French
		case unicode.IsSpace(r):
			space = b.Len() > 0
			continue
		case isHidden(r) || r&0xfffe == 0xfffe: // the last two of a plane are no characters
			continue
		}
		if unicode.Is(unicode.Mn, r) {
			if marks++; marks > maxMarks {
				continue
			}
		} else {
			marks = 0
		}
		if space {
			b.WriteByte(' ')
			count, space = count+1, false
		}
		if count >= most {
			return strings.TrimSpace(b.String()) + "…"
		}
		b.WriteRune(r)
		count++
	}
	return b.String()
}

// mailName is a person's name as it may stand in a mail; none where it looks
// like another address. A backslash can't stand in an encoded name: net/mail
// itself doesn't read it back.
func mailName(s string) string {
	name := headerText(mailLine(strings.ReplaceAll(cutAt(s, 16*maxMailName), `\`, ""), maxMailName))
	if strings.ContainsAny(name, "@＠﹫") {
		return ""
	}
	return name
}

// headerText takes apart what a mail program would decode: a title that is
// written as an encoded word could hold anything, line ends too.
func headerText(s string) string { return strings.ReplaceAll(s, "=?", "= ?") }

// cutAt is the start of s, at most so many bytes, cut between two runes.
func cutAt(s string, most int) string {
	if len(s) <= most {
		return s
	}
	for most > 0 && !utf8.RuneStart(s[most]) {
		most--
	}
	return s[:most]
}
