package audit

import (
	"strings"
	"unicode/utf8"
)

// maxInvitation is how much of a description a draft reads, in bytes.
const maxInvitation = 20_000

// inviteText is what a draft takes from a description.
type inviteText struct {
	Items     []string // points of a list, without their bullets
	Questions []asked
	Prose     []string // the rest, a sentence each, without greetings
	// Requests says that the questions are what the organizer asked for, and not
	// only open: nothing need be added to them.
	Requests bool
}

// invitationReader takes a description apart, line by line.
type invitationReader struct {
	inviteText
	names map[string]Person // of those who come
	kind  RoundType
	items []string
	lead  request // what the list below was led on to by
	leads bool    // the last sentence ends with a colon
}

// readInvitation takes a description apart. Its lines are paragraphs or list
// items, as in [Description]; names are those of the people in it.
func readInvitation(text string, names map[string]Person, kind RoundType) inviteText {
	r := invitationReader{names: names, kind: kind}
	lines := strings.Split(cutBytes(text, maxInvitation), "\n")
	for i, line := range lines {
		line = strings.TrimSpace(line)
		if isSignature(line, names) {
			if onlyTitles(lines[i+1:]) {
				break // who wrote it, and their department
			}
			continue
		}
		if line == "" {
			continue
		}
		if item, ok := listItem(line); ok {
			r.item(item)
			continue
		}
		r.list()
		r.paragraph(line)
	}
	r.list()
	return r.inviteText
}

// item files a point of a list; the first of them takes what led on to it.
func (r *invitationReader) item(item string) {
	if r.leads {
		last := len(r.Prose) - 1
		if r.lead = requestIn(r.Prose[last]); r.lead.is {
			r.Prose[last] = strings.TrimRight(r.Prose[last], ":： \u00a0\u202f") + "\u00a0…"
		} else {
			r.Prose = r.Prose[:last] // "Still open:" says nothing without its list
		}
		r.leads = false
	}
	if item != "" {
		r.items = append(r.items, item)
	}
}

// list files the points of a list that has ended. They are questions where
// they were asked for, where half of them name somebody, and where half of them
// ask: then the others do too, in fewer words: "600 copies or 800 (Pilar)".
func (r *invitationReader) list() {
	asking, named := 0, 0
	for _, item := range r.items {
		if asksIn(item) {
			asking++
		}
		if len(namedIn(item, r.names)) > 0 {
			named++
		}
	}
	all := r.lead.is || asking > 0 && 2*asking >= len(r.items) || named >= 2 && 2*named >= len(r.items)
	for _, item := range r.items {
		if all || asksIn(item) {
			r.Questions = append(r.Questions, asked{Text: item, YesNo: r.lead.yesNo || wantsYesNo(item), Each: r.lead.each})
		} else {
			r.Items = append(r.Items, item)
		}
	}
	r.Requests = r.Requests || r.lead.is && len(r.items) > 0
	r.items, r.lead = nil, request{}
}

func asksIn(item string) bool { return hasQuestion(item, 2) || opensAsQuestion(item) }

// paragraph files the sentences of a paragraph.
func (r *invitationReader) paragraph(line string) {
	for _, sentence := range splitSentences(withoutGreeting(line)) {
		switch last := len(r.Prose) - 1; {
		case isCourtesy(sentence), isSignature(strings.TrimSuffix(sentence, "です。"), r.names): // "野々村です。"
			continue
		case r.everybodySays(sentence), r.requested(sentence):
			r.leads = false
		case hasQuestion(sentence, 3):
			r.Questions = append(r.Questions, asked{Text: sentence, YesNo: wantsYesNo(sentence)})
			r.leads = false
		case r.leads: // "From 1 October:" goes on in the next line
			r.Prose[last] += " " + sentence
			r.leads = endsInColon(sentence)
		default:
			r.Prose = append(r.Prose, sentence)
			r.leads = endsInColon(sentence)
		}
	}
}

// everybodySays files "yesterday / today / stuck?".
func (r *invitationReader) everybodySays(sentence string) bool {
	if r.kind != TypeStandup && !(r.kind == TypeStatus && strings.ContainsAny(sentence, "?？")) {
		return false
	}
	parts := slashList(sentence)
	for _, p := range parts {
		r.Questions = append(r.Questions, asked{Text: p, Each: true})
	}
	return len(parts) > 0
}

// requested files what a sentence itself asks for: a list within it, or a yes
// or no.
func (r *invitationReader) requested(sentence string) bool {
	if lead, items, ok := inlineList(sentence, r.names); ok {
		in := requestIn(lead)
		for _, item := range items {
			r.Questions = append(r.Questions, asked{Text: item, YesNo: in.yesNo || wantsYesNo(item), Each: in.each})
		}
		r.Prose = append(r.Prose, lead+"\u00a0…")
		r.Requests = true
		return true
	}
	if in := requestIn(sentence); in.yesNo && in.polite && !endsInColon(sentence) && !hasQuestion(sentence, 3) {
		r.Questions = append(r.Questions, asked{Text: sentence, YesNo: true, Each: in.each})
		r.Requests = true
		return true
	}
	return false
}

func endsInColon(s string) bool { return strings.HasSuffix(s, ":") || strings.HasSuffix(s, "：") }

// listItem gives the text of a line that starts with "- ", a number or a
// circled one.
func listItem(line string) (string, bool) {
	if item, ok := strings.CutPrefix(line, "- "); ok {
		return strings.TrimSpace(item), true
	}
	if first, size := utf8.DecodeRuneInString(line); first >= '①' && first <= '⑳' {
		return strings.TrimSpace(line[size:]), true
	}
	digits := strings.IndexFunc(line, func(r rune) bool { return r < '0' || r > '9' })
	if digits < 1 || digits > 2 {
		return "", false
	}
	for _, mark := range []string{". ", ") ", "/ ", "．", "）"} {
		if item, ok := strings.CutPrefix(line[digits:], mark); ok {
			return strings.TrimSpace(item), true
		}
	}
	return "", false
}
