package report

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"net/mail"
	"net/url"
	"regexp"
	"strings"
	"time"

	gomail "github.com/wneessen/go-mail"

	"adjourn/audit"
)

// Nudge is what the mail to one organizer is made from.
type Nudge struct {
	Series *audit.Series
	// Round is the draft that goes with it; nil for a mail that asks for an
	// agenda.
	Round *audit.Round
	// Language is what a mail without a round is written in; English if it is
	// none of ours.
	Language string
	From, To mail.Address
	// ToSelf sends it to the sender, to look at: with the text as the organizer
	// would get it.
	ToSelf bool
	// Others are the titles of the organizer's other meetings that the same may
	// be true of.
	Others []string
	// ID is the mail's stable id, of small letters, digits and dashes. The same
	// nudge has the same bytes.
	ID   string
	Date time.Time
}

// Message is a finished mail, the same for every way out.
type Message struct {
	From, To   string // the envelope: bare addresses
	Subject    string
	ID         string // the X-Adjourn-Id
	MessageID  string // without its angle brackets
	Bytes      []byte // RFC 5322, with CRLF
	Text, HTML string // its two alternatives
}

// Errors of [NudgeMessage]. None of them holds anybody's text.
var (
	ErrPrivate  = errors.New("a private event is never written about")
	ErrNoRound  = errors.New("a mail about a written round needs its draft")
	ErrMailID   = errors.New("a mail's id is 1 to 64 small letters, digits and dashes")
	ErrMailDate = errors.New("a mail needs its date")
)

var mailID = regexp.MustCompile(`^[a-z0-9][a-z0-9-]{0,63}$`)

// NudgeMessage builds the mail to an organizer, as plain text and as HTML, in
// the round's language. It fails for a private event, for an address that
// isn't one, and where the draft, the id or the date is missing.
func NudgeMessage(n Nudge) (Message, error) {
	switch {
	case n.Series == nil || n.Round == nil && n.Series.Verdict == audit.Async:
		return Message{}, ErrNoRound
	case n.Series.Private || n.Round != nil && n.Round.Private:
		return Message{}, ErrPrivate
	case !mailID.MatchString(n.ID):
		return Message{}, ErrMailID
	case n.Date.IsZero():
		return Message{}, ErrMailDate
	}
	from, err := mailAddress("sender", n.From)
	if err != nil {
		return Message{}, err
	}
	to, err := mailAddress("organizer", n.To)
	if err != nil {
		return Message{}, err
	}
	note := nudgeNote(&n, from.Name, to.Name)
	html, err := note.html()
	if err != nil {
		return Message{}, err
	}
	if n.ToSelf {
		to = from
	}
	m := Message{
		From: from.Address, To: to.Address, Subject: note.Subject, ID: n.ID,
		MessageID: n.ID + "@" + from.Address[strings.LastIndexByte(from.Address, '@')+1:],
		Text:      note.text(), HTML: html,
	}
	m.Bytes, err = m.encode(&from, &to, note.Language, n.Date,
		header{"List-Unsubscribe", fmt.Sprintf("<mailto:%s?subject=%s>", url.PathEscape(m.From), url.PathEscape("stop "+m.ID))})
	return m, err
}

// header is one more field of a mail's header.
type header struct{ name, value string }

// encode writes the mail as it goes over the wire. Its boundary follows from
// what it holds, so that no text can contain it.
func (m *Message) encode(from, to *mail.Address, language string, date time.Time, more ...header) ([]byte, error) {
	msg := gomail.NewMsg(gomail.WithNoDefaultUserAgent())
	sum := sha256.Sum256([]byte(m.ID + "\x00" + m.Text + "\x00" + m.HTML))
	msg.SetBoundary("adjourn-" + hex.EncodeToString(sum[:12]))
	msg.FromMailAddress(from)
	msg.ToMailAddress(to)
	msg.Subject(m.Subject)
	msg.SetDateWithValue(date)
	msg.SetMessageIDWithValue(m.MessageID)
	msg.SetGenHeader("Auto-Submitted", "auto-generated")
	msg.SetGenHeader("X-Auto-Response-Suppress", "All")
	msg.SetGenHeader("X-Adjourn-Id", m.ID)
	msg.SetGenHeader("Content-Language", language)
	for _, h := range more { // these may say it differently
		msg.SetGenHeader(gomail.Header(h.name), h.value)
	}
	msg.SetBodyString(gomail.TypeTextPlain, m.Text)
	msg.AddAlternativeString(gomail.TypeTextHTML, m.HTML)
	var b bytes.Buffer
	if _, err := msg.WriteTo(&b); err != nil {
		return nil, fmt.Errorf("write the mail: %w", err)
	}
	return b.Bytes(), nil
}

// mailAddress checks an address and cleans its name. Only addresses that every
// server takes are let through.
func mailAddress(whose string, a mail.Address) (mail.Address, error) {
	parsed, err := mail.ParseAddress(a.Address)
	plain := err == nil && parsed.Name == "" && parsed.Address == a.Address && len(a.Address) <= 254 &&
		!strings.ContainsFunc(a.Address, func(r rune) bool { return r <= ' ' || r > '~' || strings.ContainsRune(`"<>(),;:\`, r) })
	if !plain {
		return mail.Address{}, fmt.Errorf("the %s's address isn't one that mail can be sent with", whose)
	}
	return mail.Address{Name: mailName(a.Name), Address: a.Address}, nil
}
