package report

import (
	"fmt"
	"io"
	"strings"

	"adjourn/audit"
)

// WriteDocument writes a round as a file. A document that was read is written
// byte for byte as it was, except for its state and its answers; it fails with
// [ErrConflict] where one of these was changed by hand.
func WriteDocument(w io.Writer, d Document) error {
	write := d.render
	if d.Source != "" {
		write = d.patched
	}
	text, err := write()
	if err != nil {
		return err
	}
	_, err = io.WriteString(w, text)
	return err
}

// knownHeading is the heading of the summary: of an invitation, if all of it is
// from there.
func (d *Document) knownHeading(w *messageWords, dw *documentWords) string {
	if d.State.UID == "" || d.State.Number > 1 {
		return dw.Known
	}
	return w.Known
}

// documentWriter writes a new document's body.
type documentWriter struct {
	b  strings.Builder
	w  *messageWords
	dw documentWords
}

// render writes a document that is no file yet.
func (d *Document) render() (string, error) {
	w, language := wordsIn(d.Language)
	t := &documentWriter{w: w, dw: documentLanguages[language]}
	head, err := d.head(t.dw)
	if err != nil {
		return "", fmt.Errorf("write the head: %w", err)
	}
	state, err := d.stateText(t.dw)
	if err != nil {
		return "", fmt.Errorf("write the state: %w", err)
	}
	t.b.WriteString(headFence + "\n" + head + "\n" + state + headFence + "\n\n")
	title := d.Title
	if title == "" {
		title = w.NoTitle
	}
	t.b.WriteString("# " + plainMark(title) + "\n\n")
	t.fact(w.Outcome, d.Why)
	t.fact(w.ReplyBy, t.replyBy(d))
	t.fact(w.Decides, d.Decider)
	for _, note := range d.Notes {
		t.b.WriteString("- " + plainMark(note) + "\n")
	}
	t.b.WriteString("\n")
	t.list(w.Agenda, d.Agenda)
	t.list(d.knownHeading(w, &t.dw), d.Summary)
	t.links(d.Links)
	t.questions(d)
	t.heading(t.dw.After)
	t.fact(w.Silence, d.Silence)
	t.fact(w.AtHand, d.AtHand)
	t.fact(w.Result, d.OutcomeBy)
	t.fact(w.Meeting, d.Meeting)
	t.fact(w.Live, d.Live)
	t.b.WriteString("\n")
	t.list(w.Later, d.Later)
	t.result(&d.Result)
	for _, s := range d.Sections {
		t.b.WriteString("## " + s.Heading + "\n\n" + s.Text + "\n\n")
	}
	text := strings.TrimRight(t.b.String(), "\n") + "\n"
	if len(d.Replies) > 0 {
		text += "\n" + d.answersText()
	}
	return text, nil
}

// replyBy is a deadline that reads the same in every language, and that a
// program reads back.
func (t *documentWriter) replyBy(d *Document) string {
	at := d.ReplyBy
	if at.IsZero() {
		return ""
	}
	if d.Zone != nil {
		at = at.In(d.Zone)
	}
	return fmt.Sprintf("%s %s (%s)", t.w.Weekdays[at.Weekday()], at.Format("2006-01-02, 15:04"), zoneName(d.Zone, at))
}

func (t *documentWriter) heading(text string) { t.b.WriteString("## " + text + "\n\n") }

// label is a label with its colon, as a line begins with it.
func (t *documentWriter) label(text string) string { return text + t.w.Colon }

func (t *documentWriter) fact(label, value string) {
	if value != "" {
		t.b.WriteString("- " + t.label(label) + plainMark(value) + "\n")
	}
}

func (t *documentWriter) list(heading string, items []string) {
	if len(items) == 0 {
		return
	}
	t.heading(heading)
	for _, item := range items {
		t.b.WriteString("- " + plainMark(item) + "\n")
	}
	t.b.WriteString("\n")
}

func (t *documentWriter) links(links []audit.Link) {
	if len(links) == 0 {
		return
	}
	t.heading(t.w.Documents)
	for _, l := range links {
		text := plainMark(l.Label)
		if link, ok := safeLink(l); ok {
			text = strings.TrimSpace(text + " <" + link.URL + ">")
		}
		t.b.WriteString("- " + text + "\n")
	}
	t.b.WriteString("\n")
}

func (t *documentWriter) questions(d *Document) {
	t.heading(t.w.Questions)
	for i, q := range d.Questions {
		number := fmt.Sprintf("%d. ", i+1)
		indent := strings.Repeat(" ", len(number))
		t.b.WriteString(number + plainMark(q.Text) + "\n")
		t.b.WriteString(indent + "- " + t.label(t.w.For) + plainMark(t.askedText(d, &q)) + "\n")
		if q.Answer != "" {
			t.b.WriteString(indent + "- " + t.label(t.w.Answer) + plainMark(q.Answer) + "\n")
		}
		t.b.WriteString("\n")
	}
}

// askedText is whom a question is put to, so that the reader finds them again:
// by name where only one is called that, else by address.
func (t *documentWriter) askedText(d *Document, q *DocumentQuestion) string {
	if q.Everyone {
		return t.w.EachOfYou
	}
	var names []string
	for _, p := range q.For {
		name := p.Name
		if found := d.called(name); name == "" || strings.ContainsAny(name, ",;、") || len(found) != 1 {
			name = p.Email
		}
		names = append(names, name)
	}
	if len(names) == 0 {
		return t.w.PutName
	}
	return strings.Join(names, ", ")
}

// result writes what came out, or the places where to write it.
func (t *documentWriter) result(r *Result) {
	t.heading(t.dw.Conclusion)
	t.b.WriteString("<!-- " + t.dw.OpenHint + " -->\n\n")
	for _, part := range []struct {
		label string
		items []string
	}{{t.dw.Decided, r.Decided}, {t.dw.Open, r.Open}, {t.dw.Next, r.Next}} {
		if len(part.items) == 0 {
			t.b.WriteString("- " + strings.TrimRight(t.label(part.label), " \u00a0") + "\n")
		}
		for _, item := range part.items {
			t.fact(part.label, item)
		}
	}
	t.b.WriteString("\n")
}

// marks takes from a text what could be HTML, an image that is loaded, or a
// link whose words hide where it goes. It can be taken back: see [unmark].
var (
	marks = strings.NewReplacer("&amp;", "&amp;amp;", "&lt;", "&amp;lt;", "&#33;", "&amp;#33;", "&#40;", "&amp;#40;",
		"<", "&lt;", "![", "&#33;[", "](", "]&#40;")
	unmarks = strings.NewReplacer("&amp;", "&", "&lt;", "<", "&#33;", "!", "&#40;", "(")
)

// plainMark is one line of somebody's text in the file.
func plainMark(s string) string { return marks.Replace(mailLine(s, maxMailLine)) }

func unmark(s string) string { return unmarks.Replace(s) }
