package report

import (
	"bytes"
	_ "embed"
	"errors"
	"fmt"
	"html/template"
	"net/mail"
	"strings"
	"time"

	gomail "github.com/wneessen/go-mail"

	"adjourn/audit"
)

// Weekly is what the weekly mail to oneself is made from.
type Weekly struct {
	Audit   *audit.Audit
	From    mail.Address
	To      mail.Address
	Command func(verb string, s *audit.Series) string // nil for none
	Round   func(s *audit.Series) string              // the drafted round as text; nil for none
	Since   Since
	Drafts  []WeeklyDraft
	ID      string // of small letters, digits and dashes
	Date    time.Time
}

// WeeklyDraft is a drafted nudge, to look at, and the command that sends it.
type WeeklyDraft struct {
	Message Message
	Command string
	// Sends says that this run sends it by itself; WhyNot why it doesn't although
	// it is to.
	Sends  bool
	WhyNot string
}

// Note says what becomes of a draft.
func (d WeeklyDraft) Note() string {
	switch {
	case d.Sends:
		return "This run sends it, right after this report."
	case d.WhyNot != "":
		return "This run doesn't send it: " + d.WhyNot + ". To send it:"
	}
	return "Nothing is sent until you say so:"
}

var (
	//go:embed weekly.html
	weeklyText     string
	weeklyTemplate = template.Must(template.New("weekly").Parse(weeklyText))
)

// weeklyWidth is how wide the plain text is.
const weeklyWidth = 72

// weeklyData is what the HTML body shows: tables and text, which every mail
// client can.
type weeklyData struct {
	Subject, Title, Tool string
	Everything           string // which of the attachments holds every meeting
	Headlines            []string
	Groups               []weeklyGroup
	Lists                []itemList
	Drafts               []weeklyDraft
}

type weeklyGroup struct {
	Title string
	Rows  []weeklyRow
	More  int
}

type weeklyRow struct{ Verdict, Cost, Per, Name, Facts, Why, Suggestion, Command string }

type weeklyDraft struct{ To, Subject, Note, Command, Text string }

// WeeklyMessage builds the mail with the report to its own reader: plain text
// and HTML, the page and the sheet attached.
func WeeklyMessage(w Weekly) (Message, error) {
	if !mailID.MatchString(w.ID) {
		return Message{}, ErrMailID
	}
	if w.Date.IsZero() {
		return Message{}, ErrMailDate
	}
	from, err := mailAddress("sender", w.From)
	if err != nil {
		return Message{}, err
	}
	to, err := mailAddress("reader", w.To)
	if err != nil {
		return Message{}, err
	}
	m := Message{
		From: from.Address, To: to.Address, ID: w.ID,
		MessageID: w.ID + "@" + from.Address[strings.LastIndexByte(from.Address, '@')+1:],
		Subject:   "Meetings, " + strings.ToLower(span(w.Audit.Window)[:1]) + span(w.Audit.Window)[1:],
	}
	if m.Text, err = w.text(); err != nil {
		return Message{}, err
	}
	var html, page, sheet bytes.Buffer
	sheet.WriteString("\ufeff") // it is opened by a double click, and Excel takes it for UTF-8 by this only
	if err := errors.Join(
		weeklyTemplate.Execute(&html, w.data(m.Subject)),
		HTML(&page, w.Audit, HTMLOptions{Command: w.Command, Round: w.Round, Since: w.Since}),
		CSV(&sheet, w.Audit),
	); err != nil {
		return Message{}, fmt.Errorf("the weekly mail can't be made: %w", err)
	}
	m.HTML = html.String()
	m.Bytes, err = w.encode(&m, &from, &to, page.Bytes(), sheet.Bytes())
	return m, err
}

// text is the table as a pipe shows it, and the drafts.
func (w *Weekly) text() (string, error) {
	var b bytes.Buffer
	if err := Table(&b, w.Audit, TableOptions{Width: 0, Command: w.Command, Since: w.Since}); err != nil {
		return "", err
	}
	for _, d := range w.Drafts {
		note := d.Note()
		if !d.Sends {
			note += " " + d.Command
		}
		fmt.Fprintf(&b, "\n%s\nDrafted mail to %s: %s\n%s\n\n%s\n",
			strings.Repeat("-", weeklyWidth), d.Message.To, Clean(d.Message.Subject), note, strings.ReplaceAll(d.Message.Text, "\r\n", "\n"))
	}
	return b.String(), nil
}

func (w *Weekly) data(subject string) weeklyData {
	p := &page{}
	d := weeklyData{Subject: subject, Title: span(w.Audit.Window), Tool: Clean(w.Audit.Tool), Headlines: sentences(headlines(w.Audit, w.Since))}
	if d.Everything = "page"; len(w.Audit.Series) > maxRows {
		d.Everything = "sheet"
	}
	mine, others := actable(w.Audit)
	for _, g := range []struct {
		title string
		list  []*audit.Series
	}{{"Yours", mine}, {"Organized by others", others}} {
		if len(g.list) == 0 {
			continue
		}
		group := weeklyGroup{Title: g.title, More: len(g.list) - inFull(len(g.list))}
		for _, s := range g.list[:inFull(len(g.list))] {
			row := weeklyRow{
				Verdict: strings.Join(verdictWords(s), ", "), Cost: costText(s), Per: per(s), Name: p.name(s), Facts: facts(s),
				Why: strings.Join(p.reasons(s), "; "), Suggestion: p.suggestion(s),
			}
			if w.Command != nil {
				row.Command = w.Command("explain", s)
			}
			group.Rows = append(group.Rows, row)
		}
		d.Groups = append(d.Groups, group)
	}
	r := restOf(w.Audit, p)
	for _, l := range []itemList{{"alone", "Left alone", r.alone}, {"unread", "Not judged", append(r.unsure, r.skipped...)}} {
		if len(l.Items) > 0 {
			d.Lists = append(d.Lists, l)
		}
	}
	for _, draft := range w.Drafts {
		one := weeklyDraft{draft.Message.To, draft.Message.Subject, draft.Note(), draft.Command, draft.Message.Text}
		if draft.Sends {
			one.Command = ""
		}
		d.Drafts = append(d.Drafts, one)
	}
	return d
}

func (w *Weekly) encode(m *Message, from, to *mail.Address, page, sheet []byte) ([]byte, error) {
	msg := gomail.NewMsg(gomail.WithNoDefaultUserAgent())
	msg.FromMailAddress(from)
	msg.ToMailAddress(to)
	msg.Subject(m.Subject)
	msg.SetDateWithValue(w.Date)
	msg.SetMessageIDWithValue(m.MessageID)
	msg.SetGenHeader("Auto-Submitted", "auto-generated")
	msg.SetGenHeader("X-Auto-Response-Suppress", "All")
	msg.SetGenHeader("X-Adjourn-Id", m.ID)
	msg.SetBodyString(gomail.TypeTextPlain, m.Text)
	msg.AddAlternativeString(gomail.TypeTextHTML, m.HTML)
	name := "meetings-" + w.Audit.Window.From.Format(time.DateOnly)
	if err := errors.Join(
		msg.AttachReader(name+".html", bytes.NewReader(page), gomail.WithFileContentType("text/html; charset=utf-8")),
		msg.AttachReader(name+".csv", bytes.NewReader(sheet), gomail.WithFileContentType("text/csv; charset=utf-8")),
	); err != nil {
		return nil, fmt.Errorf("the weekly mail can't be made: %w", err)
	}
	var b bytes.Buffer
	if _, err := msg.WriteTo(&b); err != nil {
		return nil, fmt.Errorf("the weekly mail can't be made: %w", err)
	}
	return b.Bytes(), nil
}
