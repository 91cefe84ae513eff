package report

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"adjourn/audit"
)

// Problem is something about a document that somebody has to look at.
type Problem struct {
	File    string
	Line    int // from 1
	Cause   string
	Warning bool // it can be sent all the same
	// Sending is true where it keeps the round's mails from going out, and where
	// the answers can be read, shown and closed all the same.
	Sending bool
	// Conflict is true where the program's part was changed by hand: see
	// [ErrConflict].
	Conflict bool
}

// String is "FILE:LINE: cause".
func (p Problem) String() string {
	cause := p.Cause
	if p.Warning {
		cause = "warning: " + cause
	}
	return fmt.Sprintf("%s:%d: %s", p.File, p.Line, cause)
}

// maxDocument is the largest file that is read, in bytes.
const maxDocument = 8 << 20

// documentReader reads one file, line by line.
type documentReader struct {
	name      string
	now       time.Time
	doc       Document
	problems  []Problem
	w         *messageWords
	languages []string // to look for words in, the document's own first
	headings  map[string]part
	labels    map[string]part
	parts     *documentParts
	replies   int // as the state says
	replyBy   string

	section part
	label   part // of the list item before, where it had no value
	into    *item
	own     *strings.Builder // a section that we don't know
	fenced  bool
	comment bool // inside one of several lines
	merging bool // between the marks of a merge
	items   []item

	lineOf    map[part]int
	titleLine int
	questions []questionLine
	tooMany   bool
}

// item is one entry of the file: a list item, or a paragraph.
type item struct {
	line    int
	section part
	label   part
	number  bool // it begins a question
	full    bool // longer than is read
	text    string
}

// ReadDocument reads a round's file; name is how its problems call it. It finds
// all of them at once, in the order of their lines. A deadline in the past is
// one only until the first mail is sent.
func ReadDocument(r io.Reader, name string, now time.Time) (Document, []Problem) {
	p := &documentReader{name: name, now: now}
	b, err := io.ReadAll(io.LimitReader(r, maxDocument+1))
	switch {
	case err != nil:
		p.problem(1, "it can't be read: "+cause(err))
	case len(b) > maxDocument:
		p.problem(1, "the file is larger than 8 MB")
	case !utf8.Valid(b):
		p.problem(1, "the file isn't UTF-8")
	default:
		p.read(string(b))
	}
	return p.doc, sortProblems(p.problems)
}

// cause is an error's last cause: nothing of the path around it.
func cause(err error) string {
	for next := errors.Unwrap(err); next != nil; next = errors.Unwrap(err) {
		err = next
	}
	return err.Error()
}

func (p *documentReader) problem(line int, cause string) {
	p.problems = append(p.problems, Problem{File: p.name, Line: line, Cause: cause})
}

func (p *documentReader) warn(line int, cause string) {
	p.problems = append(p.problems, Problem{File: p.name, Line: line, Cause: cause, Warning: true})
}

func (p *documentReader) conflict(line int, cause string) {
	p.problems = append(p.problems, Problem{File: p.name, Line: line, Cause: cause, Conflict: true})
}

func (p *documentReader) read(text string) {
	p.doc.Source, p.doc.Zone = text, time.UTC
	p.parts = splitParts(text)
	lines := make([]string, len(p.parts.lines))
	for i, l := range p.parts.lines {
		lines[i] = strings.TrimRight(l, "\r\n")
	}
	if p.parts.head > 0 {
		p.readHead(lines[p.parts.head:p.parts.headEnd])
	} else {
		p.problem(1, "the head between two lines of +++ is missing")
	}
	var language string
	p.w, language = wordsIn(p.doc.Language)
	p.languages = readsAs(language)
	p.headings, p.labels = inEvery(p.languages, headingsOf), inEvery(p.languages, labelsOf)
	p.readReplies(lines)
	for i := p.parts.headEnd; i < len(lines); i++ {
		inside := p.parts.begin > 0 && i >= p.parts.begin && i <= max(p.parts.end, p.parts.begin)
		if inside {
			p.inMerge(i+1, lines[i])
		}
		if !inside && (i > p.parts.headEnd || p.parts.head == 0) {
			p.line(i+1, lines[i])
		}
	}
	p.flush()
	p.fill()
	p.check(len(lines))
}

// readReplies reads the part with the answers, unless somebody changed it.
func (p *documentReader) readReplies(lines []string) {
	parts := p.parts
	switch {
	case !parts.answersOK:
		p.conflict(max(parts.begin, parts.end)+1, "the part with the answers, which only adjourn writes, was changed by hand: undo that")
		return
	case parts.begin > 0:
		replies, ok := readAnswers(lines[parts.begin+1 : parts.end])
		if !ok {
			p.conflict(parts.begin+1, "the part with the answers can't be read back")
		}
		p.doc.Replies = replies
	}
	if len(p.doc.Replies) != p.replies {
		p.conflict(max(parts.begin, 0)+1, fmt.Sprintf("the head counts %d replies, and %d are there", p.replies, len(p.doc.Replies)))
	}
}

// line reads one line of the body.
func (p *documentReader) line(number int, line string) {
	trimmed := strings.TrimSpace(line)
	if p.inMerge(number, line) || p.inComment(trimmed) {
		return
	}
	if strings.HasPrefix(trimmed, "```") || strings.HasPrefix(trimmed, "~~~") {
		p.fenced = !p.fenced
	}
	level, heading := headingOf(trimmed)
	switch {
	case !p.fenced && level > 0 && level <= 2:
		p.startSection(number, level, heading)
	case p.own != nil:
		p.own.WriteString(strings.TrimRight(line, " \t") + "\n")
	case trimmed == "":
		p.into = nil
	default:
		p.entry(number, line, trimmed)
	}
}

// inMerge says whether a line is one that a version control system put where two
// people's changes met. "=======" underlines a heading, too, unless it stands
// below such a line.
func (p *documentReader) inMerge(number int, line string) bool {
	sign, _, _ := strings.Cut(line, " ")
	switch sign {
	case "<<<<<<<":
		p.merging = true
	case "|||||||", "=======":
		if !p.merging {
			return false
		}
	case ">>>>>>>":
		p.merging = false
	default:
		return false
	}
	p.problem(number, "two people's changes meet here, and both stand in the file: keep one, and take this line out")
	return true
}

// inComment says whether a line is part of a comment, in a section that we know.
func (p *documentReader) inComment(line string) bool {
	if p.own != nil || p.fenced {
		return false
	}
	inside := p.comment || strings.HasPrefix(line, "<!--")
	p.comment = inside && !strings.Contains(line, "-->")
	return inside
}

// headingOf is a heading's level and words; 0 for any other line.
func headingOf(line string) (int, string) {
	words := strings.TrimLeft(line, "#")
	level := len(line) - len(words)
	if level == 0 || level > 6 || words != "" && words[0] != ' ' && words[0] != '\t' {
		return 0, ""
	}
	return level, strings.TrimSpace(words)
}

func (p *documentReader) startSection(number, level int, heading string) {
	p.flush()
	if level == 1 && p.doc.Title == "" && p.section == partNone {
		if p.doc.Title = unmark(heading); p.says(p.doc.Title, func(w *messageWords) string { return w.NoTitle }) {
			p.doc.Title = ""
		}
		p.section, p.titleLine = partTitle, number
		return
	}
	p.section = p.headings[labelKey(unmark(heading))]
	if p.section == partNone {
		p.section = partOther
		p.doc.Sections = append(p.doc.Sections, Section{Heading: heading})
		p.own = &strings.Builder{}
	}
}

// says whether a text is what any language says there.
func (p *documentReader) says(text string, word func(*messageWords) string) bool {
	return slices.ContainsFunc(p.languages, func(l string) bool { return labelKey(text) == labelKey(word(messageLanguages[l])) })
}

// flush ends a section.
func (p *documentReader) flush() {
	if p.own != nil {
		p.doc.Sections[len(p.doc.Sections)-1].Text = strings.Trim(p.own.String(), "\n")
	}
	p.own, p.into, p.label = nil, nil, partNone
}

// called finds people by name or address: whole, else by the first name.
func (d *Document) called(name string) []audit.Person {
	var first []audit.Person
	var whole []audit.Person
	people := []audit.Person{d.Organizer}
	for _, p := range d.Participants {
		if !strings.EqualFold(p.Email, d.Organizer.Email) {
			people = append(people, p.Person)
		}
	}
	for _, p := range people {
		given, _, _ := strings.Cut(p.Name, " ")
		switch {
		case strings.EqualFold(name, p.Email), strings.EqualFold(name, p.Name):
			whole = append(whole, p)
		case given != "" && strings.EqualFold(name, given):
			first = append(first, p)
		}
	}
	if len(whole) > 0 {
		return whole
	}
	return first
}
