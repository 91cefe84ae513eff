package audit

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxDescription caps how much of a description is read: 8 KB is what Google
// stores, and eight times that what anybody should write.
const maxDescription = 64 << 10

// Clean reads a description, HTML or plain text, as its organizer's own words.
// What calls, schedulers, mail programs and signatures added is taken out by
// its structure first (rails, rules, addresses, telephone lines), then by its
// phrases. It takes linear time, and reads at most 64 KB.
func Clean(raw string) Description {
	raw = plain(capped(raw, maxDescription))
	var links []Link
	if isHTML(raw) {
		raw, links = flatten(raw)
		raw = plain(raw)
	}
	p := newPage(raw)
	p.dropRails()
	p.dropQuotes()
	p.dropCalls()
	p.dropSchedulers()
	p.dropSignature()
	p.dropLegal()
	d := p.description()
	d.Links = append(documents(links), d.Links...)
	return d
}

// capped cuts at a rune's start.
func capped(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}

// plain makes line ends and spaces plain, and drops what can't be seen.
func plain(s string) string {
	s = strings.ToValidUTF8(s, "")
	s = strings.ReplaceAll(s, "\r\n", "\n")
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\u2028' || r == '\u2029' || r == '\r' || r == '\v' || r == '\f':
			return '\n'
		case r == '\t' || unicode.Is(unicode.Zs, r):
			return ' '
		case unicode.IsControl(r) || unicode.Is(unicode.Cf, r) && r != '\u200d':
			return -1
		}
		return r
	}, s)
}

// page is a description's lines while boilerplate is taken out.
type page struct {
	lines []string // trimmed
	gone  []bool
	// prompts are questions of a booking form; the answers stay.
	prompts []string
}

func newPage(text string) *page {
	p := &page{}
	blank := false
	for line := range strings.SplitSeq(text, "\n") {
		line = strings.TrimRight(line, " ")
		if line != "-- " && line != "--" {
			line = strings.TrimSpace(line)
		}
		if line == "" && blank {
			continue // any number of empty lines is one
		}
		blank = line == ""
		p.lines = append(p.lines, line)
	}
	p.gone = make([]bool, len(p.lines))
	return p
}

func (p *page) drop(from, to int) {
	for i := max(from, 0); i < min(to, len(p.lines)); i++ {
		p.gone[i] = true
	}
}

// left says whether a line is there and says something.
func (p *page) left(i int) bool { return !p.gone[i] && p.lines[i] != "" }

// description gathers what is left.
func (p *page) description() Description {
	var d Description
	var text, removed []string
	head := ""
	flush := func() {
		if r := strings.TrimSpace(strings.Join(removed, "\n")); r != "" {
			d.Removed = append(d.Removed, r)
		}
		removed = removed[:0]
	}
	for i, line := range p.lines {
		if p.gone[i] {
			removed = append(removed, line)
			continue
		}
		if line == "" {
			text = append(text, "")
			continue
		}
		flush()
		if head = headOf(head, line, text); head != "" {
			line = bulleted(line)
		}
		own, links, dropped := unlink(line)
		for i := range links {
			links[i].Label = strings.TrimSpace(head + " " + links[i].Label)
		}
		d.Links = append(d.Links, links...)
		if dropped != "" {
			d.Removed = append(d.Removed, dropped)
		}
		text = unwrapped(text, bulleted(own))
	}
	flush()
	d.Removed = append(d.Removed, p.prompts...)
	d.Text = strings.TrimSpace(collapse(text))
	return d
}

// headOf is the heading that an address stands under: the one so far, or the
// line before one that is nothing but an address.
func headOf(head, line string, text []string) string {
	last := ""
	if n := len(text); n > 0 {
		last = text[n-1]
	}
	switch {
	case last != "" && isPlaceholder(fold(last)):
		return ""
	case agendaHead.MatchString(fold(last)):
		return strings.Trim(last, " :：")
	case last == "":
		return ""
	case onlyAddress(line) && utf8.RuneCountInString(last) <= 60 && !strings.Contains(last, "://"):
		return strings.Trim(last, " :：")
	}
	return head
}

// wrapWidth is the least length of a line that a mail program broke.
const wrapWidth = 55

// unwrapped appends a line, or joins it to the one that was broken before it.
func unwrapped(text []string, line string) []string {
	if n := len(text); n > 0 && utf8.RuneCountInString(text[n-1]) >= wrapWidth && !strings.ContainsAny(text[n-1][len(text[n-1])-1:], ".:!?;") {
		if r, _ := utf8.DecodeRuneInString(line); unicode.IsLower(r) && !strings.Contains(text[n-1]+line, "://") && !itemMark.MatchString(line) && len(text[n-1]) < 4<<10 {
			text[n-1] += " " + line
			return text
		}
	}
	return append(text, line)
}

// collapse joins lines and keeps one empty line between paragraphs.
func collapse(lines []string) string {
	var b strings.Builder
	blank := true
	for _, l := range lines {
		if l == "" && blank {
			continue
		}
		blank = l == ""
		b.WriteString(l)
		b.WriteByte('\n')
	}
	return b.String()
}

// bullets are the marks that start a list item.
const bullets = "-*•·●○◦▪▫■□☐☑✅➤►▶→⇒‣⁃–—+・※"

// bulleted writes every list mark as "- ".
func bulleted(line string) string {
	r, size := utf8.DecodeRuneInString(line)
	if !strings.ContainsRune(bullets, r) {
		return line
	}
	rest := line[size:]
	if r == '*' && strings.HasSuffix(line, "*") && len(rest) > 1 {
		return strings.Trim(line, "*") // *bold*, as in chats
	}
	if r == '+' && !strings.HasPrefix(rest, " ") || (r == '-' || r == '*') && (strings.HasPrefix(rest, string(r)) || !spaced(rest)) {
		return line
	}
	rest = strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(rest), "\ufe0f"))
	for _, box := range []string{"[ ]", "[x]", "[X]", "[]"} {
		rest = strings.TrimSpace(strings.TrimPrefix(rest, box))
	}
	return "- " + rest
}

// spaced says whether what follows a mark is a space or a letter: "-item" is
// an item, "-10 %" is a number.
func spaced(rest string) bool {
	r, _ := utf8.DecodeRuneInString(rest)
	return r == ' ' || unicode.IsLetter(r) || rest == ""
}
