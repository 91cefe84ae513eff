package inbox

import (
	"net/mail"
	"slices"
	"strings"
	"time"
)

// Round is what a reply is matched against.
type Round struct {
	Token string // the round's id in the subject: K7Q2 of "[adjourn K7Q2]"
	// MessageIDs are those of the mails that went out, without angle brackets.
	MessageIDs []string
	To         map[string]string // to whom each of them went
	Asked      []string          // addresses
	Own        []string          // the organizer's addresses
	// Aliases are addresses that somebody asked also writes from, with the one
	// they were asked at.
	Aliases  map[string]string
	Deadline time.Time
}

// Kind is what a mail is to a round.
type Kind string

const (
	Other     Kind = "other"     // it belongs to no mail of the round
	Sent      Kind = "sent"      // one of the round's own mails, or another of the organizer's
	Answer    Kind = "answer"    // from somebody who was asked
	NotAsked  Kind = "not_asked" // from somebody else
	Automatic Kind = "automatic" // out of office, or another program's
	Bounced   Kind = "bounced"   // a mail didn't arrive
	Delayed   Kind = "delayed"   // a mail didn't arrive yet
)

// Match says what a mail is to a round.
type Match struct {
	Kind Kind
	// Asked is the address that the sender was asked at; empty unless Answer,
	// or an out-of-office reply of theirs, or a mail to them that didn't arrive.
	Asked string
	// ByToken is true where only the subject says that it belongs to the round,
	// as in a mail that isn't a reply.
	ByToken bool
	Late    bool // written after the deadline
}

// Match tells what a mail is to the round. It goes by what the mail claims;
// whether the sender is who they say, only its AuthResults can tell.
func (r *Round) Match(m *Mail) Match {
	if m.MessageID != "" && slices.Contains(r.MessageIDs, m.MessageID) {
		return Match{Kind: Sent}
	}
	out := Match{Late: !r.Deadline.IsZero() && m.Date.After(r.Deadline)}
	if !r.refersTo(m.InReplyTo) && !r.refersTo(m.References) {
		if !hasToken(m.Subject, r.Token) {
			return Match{Kind: Other}
		}
		out.ByToken = true
	}
	out.Asked = r.askedAt(m.From.Address)
	switch {
	case m.Bounce:
		out.Kind, out.Asked = Bounced, r.failedAt(m)
	case m.Delayed:
		out.Kind, out.Asked = Delayed, r.failedAt(m)
	case m.AutoSubmitted:
		out.Kind = Automatic
	case r.isOwn(m, out.Asked):
		return Match{Kind: Sent}
	case out.Asked == "":
		out.Kind = NotAsked
	default:
		out.Kind = Answer
	}
	return out
}

// isOwn says whether the organizer wrote a mail to others: a follow-up, a copy.
// Whoever asks themselves, too, answers to themselves.
func (r *Round) isOwn(m *Mail, asked string) bool {
	own := func(address string) bool {
		return slices.ContainsFunc(r.Own, func(o string) bool { return strings.EqualFold(o, address) })
	}
	return own(m.From.Address) && (asked == "" || !slices.ContainsFunc(m.To, func(a mail.Address) bool { return own(a.Address) }))
}

// failedAt is which of those asked a mail didn't reach: by the mail that the
// report names, since it may have been forwarded, else by its address.
func (r *Round) failedAt(m *Mail) string {
	for id, to := range r.To {
		if slices.Contains(m.References, id) || slices.Contains(m.InReplyTo, id) {
			return r.askedAt(to)
		}
	}
	for _, address := range m.Failed {
		if asked := r.askedAt(address); asked != "" {
			return asked
		}
	}
	return ""
}

func (r *Round) refersTo(ids []string) bool {
	return slices.ContainsFunc(ids, func(id string) bool { return slices.Contains(r.MessageIDs, id) })
}

// askedAt is where somebody was asked, or empty.
func (r *Round) askedAt(address string) string {
	for alias, of := range r.Aliases {
		if strings.EqualFold(alias, address) {
			address = of
			break
		}
	}
	for _, asked := range r.Asked {
		if strings.EqualFold(asked, address) {
			return asked
		}
	}
	return ""
}

// Token is how a round's id stands in the subject of its mails.
func Token(id string) string { return "[adjourn " + id + "]" }

// hasToken says whether a subject holds the round's token, in any case and with
// any blanks.
func hasToken(subject, id string) bool {
	if id == "" {
		return false
	}
	squeezed := strings.ToLower(strings.Join(strings.Fields(subject), " "))
	return strings.Contains(squeezed, strings.ToLower(Token(id)))
}
