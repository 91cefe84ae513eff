package ics

import (
	"bytes"
	"errors"
	"strings"
	"unicode/utf8"

	golangical "github.com/arran4/golang-ical"
)

// The properties that something reads, by what they belong to.
var (
	calendarProperties = names("X-WR-CALNAME", "X-WR-TIMEZONE", "NAME", "METHOD")
	eventProperties    = names(
		"UID", "SEQUENCE", "DTSTAMP", "CREATED", "LAST-MODIFIED",
		"DTSTART", "DTEND", "DURATION", "RECURRENCE-ID", "RRULE", "RDATE", "EXDATE", "EXRULE",
		"SUMMARY", "DESCRIPTION", "X-ALT-DESC", "LOCATION", "ORGANIZER", "ATTENDEE", "X-NUM-GUESTS",
		"STATUS", "TRANSP", "CLASS", "ATTACH", "CONFERENCE", "X-GOOGLE-CONFERENCE",
		"X-MICROSOFT-SKYPETEAMSMEETINGURL", "X-MICROSOFT-CDO-BUSYSTATUS",
		"X-MICROSOFT-CDO-ALLDAYEVENT", "X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT",
	)
	zoneProperties = names("BEGIN", "END", "TZID", "X-LIC-LOCATION", "DTSTART", "RRULE", "RDATE", "TZOFFSETFROM", "TZOFFSETTO")
)

func names(list ...string) map[string]string {
	m := make(map[string]string, len(list))
	for _, n := range list {
		m[n] = n
	}
	return m
}

// What is before the colon of a line is short in any file that is meant to be
// read. The library copies it once a parameter, so both are bounded.
const (
	maxHead   = 8 << 10
	maxParams = 64
)

// property is one content line taken apart. Its value is as written.
type property struct {
	line
	params map[string][]string
	value  string
}

// parseProperty takes a line apart. Control characters are blanks to it, what is
// not UTF-8 becomes U+FFFD.
func parseProperty(l line) (property, error) {
	colon := headEnd(l.text)
	if colon < 0 {
		return property{}, errors.New("no colon in " + l.name)
	}
	p := property{line: l, value: clean(l.text[colon+1:])}
	head := l.text[len(l.name):colon]
	if len(head) == 0 {
		return p, nil
	}
	if len(head) > maxHead || bytes.Count(head, []byte{';'}) > maxParams {
		return property{}, errors.New("too many parameters of " + l.name)
	}
	// The value stays outside: the library would unescape it by its type.
	parsed, err := golangical.ParseProperty(golangical.ContentLine(l.name + escapeParams(strings.ReplaceAll(clean(head), `= "`, `="`)) + ":x"))
	if err != nil || parsed == nil {
		return property{}, errors.New("malformed parameters of " + l.name)
	}
	p.params = parsed.ICalParameters
	return p, nil
}

// headEnd is where the first colon outside quotes is.
func headEnd(text []byte) int {
	quoted := false
	for i, c := range text {
		switch {
		case c == '"':
			quoted = !quoted
		case c == ':' && !quoted:
			return i
		}
	}
	return -1
}

// clean makes a string of text that holds no control characters but tabs.
func clean(text []byte) string {
	for i, c := range text {
		if c < ' ' && c != '\t' || c == 0x7f {
			text[i] = ' '
		}
	}
	if !utf8.Valid(text) {
		return strings.ToValidUTF8(string(text), "\uFFFD")
	}
	return string(text)
}

// escapeParams doubles the backslashes that are meant as such: iCalendar knows
// no escape in parameters, the library takes every one for it.
func escapeParams(head string) string {
	if !strings.Contains(head, `\`) {
		return head
	}
	var b strings.Builder
	for i := range len(head) {
		b.WriteByte(head[i])
		if head[i] == '\\' && (i+1 == len(head) || !strings.ContainsRune(`,;:`, rune(head[i+1]))) {
			b.WriteByte('\\')
		}
	}
	return b.String()
}

// caret undoes the escapes of RFC 6868.
var caret = strings.NewReplacer("^n", "\n", "^N", "\n", "^'", `"`, "^^", "^")

// param is a parameter's value, "" if it is not there. Commas that should have
// been quoted are put back.
func (p *property) param(name string) string {
	for key, values := range p.params {
		if strings.EqualFold(key, name) {
			return strings.TrimSpace(caret.Replace(strings.Join(values, ",")))
		}
	}
	return ""
}

// text is a value with its escapes undone.
func (p *property) text() string { return golangical.FromText(p.value) }
