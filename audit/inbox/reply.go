package inbox

import (
	"regexp"
	"slices"
	"strings"
)

// line is one line of a reply.
type line struct {
	text   string // without its quote marks
	raw    string
	quoted bool
	// lead is true for what stands above a quote, and says nothing itself.
	lead bool
}

// Reply tells a person's own words from what they quote, and leaves out their
// signature. Where they write between the quoted lines, own keeps the quoted
// paragraph above each answer, marked "> ": without it the answer says little.
//
// sent are the texts of the mails that they may answer, none if they aren't
// known: of a mail with two alternatives both, the HTML one as [HTMLText] reads
// it. With them, what Outlook and some phones quote without a mark is told apart
// as well, and so are answers written into it.
//
// Nothing is made up and nothing is certain: own may be empty although the mail
// says something, and m.Text stays beside it.
func Reply(m Mail, sent ...string) (own, quoted string) {
	lines := readLines(m.Text)
	markArmor(lines)
	above := markQuotes(lines, newSentText(sent))
	cutSignature(lines[:above], m.From.Name)
	cutSignature(lines, m.From.Name)
	var said, rest []string
	for i := 0; i < len(lines); {
		end := i
		for end < len(lines) && lines[end].quoted == lines[i].quoted {
			end++
		}
		switch {
		case lines[i].quoted:
			rest = append(rest, rawOf(lines[i:end]))
		case !isBlank(lines[i:end]):
			if context := contextOf(lines[:i]); context != "" {
				said = append(said, context)
			}
			said = append(said, textOf(lines[i:end]))
		}
		i = end
	}
	return strings.Join(said, "\n\n"), strings.Join(rest, "\n\n")
}

// readLines splits a text, with the marks of its quotes.
func readLines(text string) []line {
	var out []line
	for raw := range strings.Lines(cutAt(text, maxText)) {
		raw = strings.TrimRight(raw, " \t\r\n\u00a0")
		l := line{raw: raw}
		l.text, l.quoted = unquote(raw)
		if !l.quoted {
			l.text = raw
		}
		out = append(out, l)
	}
	return out
}

// markQuotes finds the quotes that have no mark of their own: below a block of
// header lines, below "On … wrote:", and whatever was in the mail that went
// out. A block or a line above a quote is part of it. It says where such a quote
// begins, or how many lines there are.
func markQuotes(lines []line, sent *sentText) int {
	above, below := len(lines), len(lines) // from here on an unmarked quote
	for i := 0; i < len(lines) && below == len(lines); i++ {
		if lines[i].quoted {
			continue
		}
		n := attribution(lines[i:])
		unmarked := n > 0 && !quoteFollows(lines[i+n:])
		if n == 0 {
			if n = headerBlock(lines[i:]); n == 0 && originals.MatchString(strings.TrimSpace(lines[i].text)) {
				n = 1 + headerBlock(lines[i+1:])
			}
			unmarked = n > 0
		}
		for k := range n {
			lines[i+k].quoted, lines[i+k].lead = true, true
		}
		if n > 0 && i > 0 && isRule(strings.TrimSpace(lines[i-1].text)) {
			lines[i-1].quoted, lines[i-1].lead = true, true
		}
		if unmarked {
			above, below = i, i+n
		}
		i += max(n-1, 0)
	}
	for i := range lines {
		switch {
		case lines[i].quoted:
			sent.follow(lines[i].text)
		case sent.holds(lines[i].text, i >= below):
			lines[i].quoted = true
		case i >= below && sent.unknown():
			lines[i].quoted = true
		case i >= below && (i > 0 && lines[i-1].lead && headerLabel(strings.TrimSpace(lines[i].text)) != 0 || attribution(lines[i:]) > 0):
			lines[i].quoted, lines[i].lead = true, true
		}
	}
	markLeads(lines, sent)
	joinBlanks(lines)
	return above
}

// markLeads finds the short lines of the mail above those that were found.
func markLeads(lines []line, sent *sentText) {
	next := "" // the quoted line below
	for i := len(lines) - 1; i >= 0; i-- {
		text := wordsOf(lines[i].text)
		switch {
		case text == "":
			continue
		case !lines[i].quoted && next != "" && sent.leads(text, next):
			lines[i].quoted = true
		}
		if next = ""; lines[i].quoted && !lines[i].lead {
			next = text
		}
	}
}

// The lines around what is encrypted or signed in a text.
const (
	armorBegin = "-----BEGIN PGP MESSAGE-----"
	armorEnd   = "-----END PGP "
)

// markArmor leaves out what is encrypted in the text, and what a signature in it
// adds.
func markArmor(lines []line) {
	inside, head := false, false
	for i := range lines {
		text := lines[i].text
		switch {
		case text == armorBegin || text == "-----BEGIN PGP SIGNATURE-----":
			inside = true
		case text == "-----BEGIN PGP SIGNED MESSAGE-----":
			head = true
		case text == "":
			head = false
		}
		if inside || head {
			lines[i].quoted, lines[i].lead = true, true
		}
		inside = inside && !strings.HasPrefix(text, armorEnd)
	}
}

// quoteFollows says whether the next line that isn't blank has a quote's mark.
func quoteFollows(lines []line) bool {
	for _, l := range lines {
		if l.raw != "" {
			return l.quoted
		}
	}
	return false
}

// joinBlanks lets blank lines inside a quote be part of it, and its edge below.
func joinBlanks(lines []line) {
	before := -1 // the last line that isn't blank
	for i := range lines {
		if lines[i].text == "" && !lines[i].quoted {
			continue
		}
		if before >= 0 && lines[before].quoted && isEdge(strings.TrimSpace(lines[i].text)) {
			lines[i].quoted = true
		}
		if before >= 0 && lines[before].quoted && lines[i].quoted {
			for k := before + 1; k < i; k++ {
				lines[k].quoted = true
			}
		}
		before = i
	}
}

var numberStart = regexp.MustCompile(`^\s*\d{1,2}[.)]\s`)

// questionLabel is a line below a question that says more about it: "answer: a
// date".
var questionLabel = regexp.MustCompile(`^\s*\pL[\pL ]{0,24}[ \x{a0}]?[:：]`)

// contextOf is the quoted question right above an answer, marked; empty where
// there is none. A blank line ends it, except among the lines with a label.
func contextOf(above []line) string {
	var found []string
	asks, labels := false, true
	for i := len(above) - 1; i >= 0 && len(found) < maxContext; i-- {
		text := strings.TrimSpace(above[i].text)
		if text == "" && labels {
			continue
		}
		if text == "" || !above[i].quoted || above[i].lead {
			break
		}
		labels = labels && questionLabel.MatchString(text)
		numbered := numberStart.MatchString(text)
		asks = asks || numbered || strings.ContainsAny(text, "?？")
		found = append(found, "> "+text)
		if numbered {
			break
		}
	}
	if !asks {
		return ""
	}
	slices.Reverse(found)
	return strings.Join(found, "\n")
}

// maxContext is how many lines a quoted question has at most.
const maxContext = 8

func isBlank(lines []line) bool {
	for _, l := range lines {
		if strings.TrimSpace(l.text) != "" {
			return false
		}
	}
	return true
}

func textOf(lines []line) string {
	all := make([]string, len(lines))
	for i, l := range lines {
		all[i] = l.text
	}
	return strings.Trim(strings.Join(all, "\n"), "\n")
}

func rawOf(lines []line) string {
	all := make([]string, len(lines))
	for i, l := range lines {
		all[i] = l.raw
	}
	return strings.Trim(strings.Join(all, "\n"), "\n")
}
