package report

import (
	"fmt"
	"regexp"
	"strings"

	"adjourn/audit"
)

// What each section's labels can be.
var sectionLabels = map[part][]part{
	partTitle:      {partWhy, partReplyBy, partDecider, partSilence, partAtHand, partOutcomeBy, partMeeting, partLive},
	partAfter:      {partWhy, partReplyBy, partDecider, partSilence, partAtHand, partOutcomeBy, partMeeting, partLive},
	partQuestions:  {partFor, partForm},
	partConclusion: {partDecided, partOpen, partNext},
}

var (
	bullet   = regexp.MustCompile(`^[-*+•]\s+`)
	numbered = regexp.MustCompile(`^\d{1,3}[.)](?:\s+|$)`)
)

// What is read at most, so that no file takes long: a paragraph in bytes, and
// far more questions and people than a round can have.
const (
	maxEntry         = 8 << 10
	maxQuestionsRead = 100
	maxParticipants  = 1000
)

// entry reads a line of a section that we know: a list item, a paragraph, or
// the rest of one.
func (p *documentReader) entry(number int, line, trimmed string) {
	indented := line[0] == ' ' || line[0] == '\t'
	text := bullet.ReplaceAllString(trimmed, "")
	isBullet := text != trimmed || trimmed == "-"
	if trimmed == "-" {
		text = ""
	}
	it := item{line: number, section: p.section}
	if label, value, ok := p.labelled(text); ok {
		it.label, it.text = label, value
		p.label = partNone
		if value == "" {
			p.label = label
		}
		p.add(it)
		return
	}
	if p.section == partQuestions {
		it.text = numbered.ReplaceAllString(trimmed, "")
		switch {
		case it.text != trimmed:
		case isBullet && !indented:
			it.text = text
		default:
			p.more(text, it)
			return
		}
		it.number = true
		p.add(it)
		return
	}
	if !isBullet {
		p.more(trimmed, it)
		return
	}
	it.text, it.label = text, p.label
	p.add(it)
}

// more continues the item before, or begins a paragraph.
func (p *documentReader) more(text string, it item) {
	if p.into != nil {
		if len(p.into.text) > maxEntry {
			if !p.into.full {
				p.problem(it.line, "this paragraph is too long: end it before this line")
			}
			p.into.full = true
			return
		}
		p.into.text = strings.TrimSpace(p.into.text + " " + text)
		return
	}
	it.text = text
	p.add(it)
}

func (p *documentReader) add(it item) {
	p.items = append(p.items, it)
	p.into = &p.items[len(p.items)-1]
}

// labelled splits "Label: value" where the section knows the label.
func (p *documentReader) labelled(text string) (part, string, bool) {
	at := strings.IndexAny(text, ":：")
	if at < 0 || at > 200 {
		return partNone, "", false
	}
	label := p.labels[labelKey(text[:at])]
	for _, known := range sectionLabels[p.section] {
		if label == known {
			_, size := firstRune(text[at:])
			return label, strings.TrimLeft(text[at+size:], "*_ \t\u00a0\u202f"), true
		}
	}
	return partNone, "", false
}

// fill puts the entries where they belong.
func (p *documentReader) fill() {
	d := &p.doc
	single := map[part]*string{
		partWhy: &d.Why, partReplyBy: &p.replyBy, partDecider: &d.Decider, partSilence: &d.Silence,
		partAtHand: &d.AtHand, partOutcomeBy: &d.OutcomeBy, partMeeting: &d.Meeting, partLive: &d.Live,
	}
	several := map[part]*[]string{
		partAgenda: &d.Agenda, partSummary: &d.Summary, partLater: &d.Later,
		partDecided: &d.Result.Decided, partOpen: &d.Result.Open, partNext: &d.Result.Next,
	}
	p.lineOf = map[part]int{}
	for _, it := range p.items {
		where := it.label
		if where == partNone {
			where = it.section
		}
		text := unmark(it.text)
		switch {
		case single[where] != nil:
			p.once(where, single[where], it.line, text)
		case where == partLinks:
			d.Links = append(d.Links, linkIn(text))
		case where == partQuestions, where == partFor, where == partForm:
			p.question(it, text)
		case several[where] != nil && where >= partDecided && where <= partNext:
			if text = resultItem(where, text); text != "" {
				*several[where] = append(*several[where], text)
			}
		case text == "":
		case several[where] != nil:
			*several[where] = append(*several[where], text)
		default:
			d.Notes = append(d.Notes, text)
		}
		p.placeholder(it.line, where, text)
	}
}

func (p *documentReader) once(where part, into *string, line int, text string) {
	if p.lineOf[where] > 0 && text != "" {
		p.problem(line, "this is there twice: keep one")
		return
	}
	p.lineOf[where] = line
	*into = text
}

// question adds a question, or says more about the one before.
func (p *documentReader) question(it item, text string) {
	d := &p.doc
	if it.number {
		if len(d.Questions) == maxQuestionsRead && !p.tooMany {
			p.problem(it.line, fmt.Sprintf("more than %d questions", maxQuestionsRead))
		}
		if len(d.Questions) >= maxQuestionsRead {
			p.tooMany = true
			return
		}
		d.Questions = append(d.Questions, DocumentQuestion{Number: len(d.Questions) + 1, Text: text})
		p.questions = append(p.questions, questionLine{line: it.line})
		return
	}
	if p.tooMany {
		return
	}
	if len(d.Questions) == 0 {
		if it.label == partNone {
			d.Notes = append(d.Notes, text)
			return
		}
		p.problem(it.line, "this belongs under a question")
		return
	}
	q := &d.Questions[len(d.Questions)-1]
	switch it.label {
	case partForm:
		q.Answer = text
	case partFor:
		p.questions[len(p.questions)-1].asked = it.line
		q.For, q.Everyone = p.asked(it.line, text, q.For)
	default:
		q.Text = strings.TrimSpace(q.Text + " " + text)
	}
}

var separators = regexp.MustCompile(`\s*[,;、，；]\s*`)

// asked reads whom a question is put to.
func (p *documentReader) asked(line int, text string, already []audit.Person) ([]audit.Person, bool) {
	d := &p.doc
	switch {
	case text == "" || p.isPlaceholder(text):
		return already, false
	case p.says(text, func(w *messageWords) string { return w.EachOfYou }):
		return d.everyone(), true
	}
	names := []string{text}
	if len(d.called(text)) == 0 {
		names = separators.Split(text, -1)
	}
	out := already
	for _, name := range names {
		if at := strings.IndexByte(name, '<'); at >= 0 && strings.HasSuffix(name, ">") {
			name = name[at+1 : len(name)-1]
		}
		name = strings.TrimPrefix(strings.Trim(name, "*_` "), "@")
		found := d.called(name)
		switch {
		case name == "" || p.isPlaceholder(name):
			continue
		case len(found) == 0:
			p.problem(line, "the head has nobody of this name or address")
		case len(found) > 1:
			p.problem(line, "the head has several people of this name: write the address")
		case d.isGroup(found[0].Email):
			p.problem(line, "this address stands for several people: name one of them")
		default:
			out = append(out, found[0])
		}
	}
	return out, false
}

func (d *Document) isGroup(address string) bool {
	for _, p := range d.Participants {
		if p.Group && strings.EqualFold(p.Email, address) {
			return true
		}
	}
	return false
}

var (
	markdownLink = regexp.MustCompile(`^\[([^\]]*)\]\((\S+)\)$`)
	plainLink    = regexp.MustCompile(`<?(https?://[^\s<>]+)>?`)
)

// linkIn reads "label <url>" in any of the ways that people write it.
func linkIn(text string) audit.Link {
	if m := markdownLink.FindStringSubmatch(text); m != nil {
		return audit.Link{Label: m[1], URL: m[2]}
	}
	at := plainLink.FindStringSubmatchIndex(text)
	if at == nil {
		return audit.Link{Label: text}
	}
	return audit.Link{Label: strings.TrimSpace(text[:at[0]] + text[at[1]:]), URL: text[at[2]:at[3]]}
}
