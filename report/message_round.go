package report

import (
	"errors"
	"net/mail"
	"strings"
	"time"

	"adjourn/audit"
)

// The kinds of a round's mails, as [Mailed] keeps them.
const (
	MailRound    = "round"
	MailReminder = "reminder"
	MailOutcome  = "outcome"
)

// RoundMail is what a round's mail to one person is made from.
type RoundMail struct {
	Document *Document
	Kind     string // one of the constants above
	To       audit.Person
	// ID is the mail's stable id, of small letters, digits and dashes.
	ID   string
	Date time.Time
	// After are the ids of the round's earlier mails to the same person, so that
	// mail programs show them together.
	After []string
}

// Errors of [RoundMessage].
var (
	ErrMailKind = errors.New("a round's mail is a round, a reminder or an outcome")
	ErrRoundID  = errors.New("a round's id is 4 to 12 capital letters and digits")
)

// RoundMessage builds a round's mail to one person: the whole round with their
// own questions first, one reminder, or the outcome with everybody's answers.
// It comes from the document's organizer. Answers by people who weren't asked
// are for the organizer alone. Where guests may not see one another, nobody is
// named but the organizer and who decides.
func RoundMessage(r RoundMail) (Message, error) {
	switch {
	case r.Document == nil || len(r.Document.Questions) == 0 || r.Document.ReplyBy.IsZero():
		return Message{}, ErrNoRound
	case roundKinds[r.Kind] == nil:
		return Message{}, ErrMailKind
	case !IsRoundID(r.Document.State.ID):
		return Message{}, ErrRoundID
	case !mailID.MatchString(r.ID):
		return Message{}, ErrMailID
	case r.Date.IsZero():
		return Message{}, ErrMailDate
	}
	organizer := r.Document.Organizer
	from, err := mailAddress("organizer", mail.Address{Name: organizer.Name, Address: organizer.Email})
	if err != nil {
		return Message{}, err
	}
	to, err := mailAddress("participant", mail.Address{Name: r.To.Name, Address: r.To.Email})
	if err != nil {
		return Message{}, err
	}
	note := roundNoteOf(&r, from, to)
	html, err := note.html()
	if err != nil {
		return Message{}, err
	}
	m := Message{
		From: from.Address, To: to.Address, Subject: note.Subject, ID: r.ID,
		MessageID: r.ID + "@" + from.Address[strings.LastIndexByte(from.Address, '@')+1:],
		Text:      note.text(), HTML: html,
	}
	m.Bytes, err = m.encode(&from, &to, note.Language, r.Date, append(threadOf(r.After), wantedReplies)...)
	return m, err
}

// wantedReplies keeps Exchange from sending receipts and the answers of rules.
// Out-of-office replies and failed deliveries are wanted: they say who won't
// answer.
var wantedReplies = header{"X-Auto-Response-Suppress", "DR, RN, NRN, AutoReply"}

// threadOf are the fields that put a mail below earlier ones.
func threadOf(after []string) []header {
	var known []string
	for _, id := range after {
		if isMessageID(id) {
			known = append(known, "<"+id+">")
		}
	}
	if len(known) == 0 {
		return nil
	}
	return []header{{"In-Reply-To", known[len(known)-1]}, {"References", strings.Join(known, " ")}}
}

// isMessageID says whether an id can stand in a header.
func isMessageID(id string) bool {
	return len(id) > 0 && len(id) <= 250 && !strings.ContainsFunc(id, func(r rune) bool { return r <= ' ' || r > '~' || r == '<' || r == '>' })
}

// IsRoundID says whether a round can have this id: short enough to stand in a
// subject, and to be told from words.
func IsRoundID(id string) bool {
	return len(id) >= 4 && len(id) <= 12 && !strings.ContainsFunc(id, func(r rune) bool { return (r < 'A' || r > 'Z') && (r < '0' || r > '9') })
}

// roundToken is what a reply's subject keeps, whatever a mail program puts
// before it.
func roundToken(id string) string { return "[adjourn " + id + "]" }
