// Package mail sends finished messages, by SMTP or through Gmail, and tells
// apart what was taken, what certainly was not, and what nobody knows.
//
// A nil error from Send means that the server took the message. A
// [*RefusedError] means that nothing was taken and sending again is harmless.
// An [*UnsureError] means that the message may be on its way: to send it again
// could make it two.
//
// No error holds a password, a token, or the message; what a server replied is
// in it as one short, plain line.
package mail

import (
	"bytes"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"unicode"
)

// Envelope is who a message comes from and whom it goes to, as bare addresses.
type Envelope struct {
	From string
	To   []string
}

// RefusedError says that a message was not taken by anybody.
type RefusedError struct {
	Server    string // host and port
	Doing     string // what was refused: "the sign-in", "the recipient bo@example.org"
	Code      int    // the server's: SMTP's (535: not signed in) or HTTP's (401); 0 if it gave none
	Reply     string // the server's, cleaned and shortened; or the cause in our words
	Temporary bool   // it may work later without any change
	Err       error  // the cause, if it came from this side or the network
}

func (e *RefusedError) Error() string {
	return fmt.Sprintf("%s: %s failed: %s", e.Server, e.Doing, e.Reply)
}

func (e *RefusedError) Unwrap() error { return e.Err }

// What was refused where the mail itself was not looked at.
const (
	connection = "the connection"
	signIn     = "the sign-in"
)

// EveryMail says whether any other mail would be refused as well: to try one
// after the other would be as many failed sign-ins, or as many timeouts.
func (e *RefusedError) EveryMail() bool {
	return e.Doing == connection || e.Doing == signIn || e.Code == http.StatusUnauthorized
}

// UnsureError says that nobody knows whether a message was taken.
type UnsureError struct {
	Server string
	Reply  string // what came instead of an answer
	Err    error
}

func (e *UnsureError) Error() string {
	return fmt.Sprintf("%s: no answer whether it took the mail: %s", e.Server, e.Reply)
}

func (e *UnsureError) Unwrap() error { return e.Err }

// replyLength is how much of a reply is shown, in characters.
const replyLength = 160

// plain makes one short line of what somebody else wrote: no line ends, no
// control or invisible characters, nothing that turns the text around.
func plain(s string) string {
	if len(s) > 8*replyLength {
		s = s[:8*replyLength]
	}
	var b strings.Builder
	length := 0
	for _, word := range strings.FieldsFunc(strings.ToValidUTF8(s, " "), func(r rune) bool {
		return unicode.IsSpace(r) || !unicode.IsPrint(r)
	}) {
		for _, r := range " " + word {
			if length == replyLength {
				return strings.TrimSpace(b.String()) + "…"
			}
			b.WriteRune(r)
			length++
		}
	}
	return strings.TrimSpace(b.String())
}

// discreet is a reply without what must not be shown: the whole text goes if
// it holds a secret or quotes the message.
func discreet(reply string, message []byte, secrets ...string) string {
	for _, s := range secrets {
		if s != "" && strings.Contains(reply, s) {
			return "the reply holds a secret"
		}
	}
	if quotes(reply, message) {
		return "the reply quotes the mail"
	}
	return plain(reply)
}

// quotes says whether a reply and a message share a run of 16 bytes. Shorter
// ones are words that anybody uses.
func quotes(reply string, message []byte) bool {
	const run = 16
	if len(reply) > 8*replyLength {
		reply = reply[:8*replyLength]
	}
	text, message := bytes.ToLower([]byte(reply)), bytes.ToLower(message)
	for i := 0; i+run <= len(text); i++ {
		if bytes.Contains(message, text[i:i+run]) {
			return true
		}
	}
	return false
}

// check sees that there is something to send, and somebody to send it to.
func (e Envelope) check(message []byte) error {
	switch {
	case e.From == "":
		return errors.New("it has no sender")
	case len(e.To) == 0:
		return errors.New("it has no recipient")
	case len(message) == 0:
		return errors.New("it is empty")
	}
	for _, a := range append([]string{e.From}, e.To...) {
		if !strings.Contains(a, "@") || strings.ContainsAny(a, "<> \t\r\n\x00") {
			return errors.New("an address isn't one")
		}
	}
	return nil
}
