package gcaltest

import (
	"bytes"
	"crypto/rand"
	"encoding/base64"
	"encoding/json"
	"net/http"
	"net/mail"
	"slices"
	"strings"
)

// Sent is a mail that Gmail took.
type Sent struct {
	ID, ThreadID string
	Raw          []byte // as Gmail got it
	To           []string
}

// Sent are all mails so far, in order.
func (g *Google) Sent() []Sent {
	g.mu.Lock()
	defer g.mu.Unlock()
	return slices.Clone(g.sent)
}

// serveSend is messages.send.
func (g *Google) serveSend(w http.ResponseWriter, r *http.Request) {
	if !g.authorized(w, r, ScopeSend) {
		return
	}
	if _, ok := parameters(w, r); !ok {
		return
	}
	var message struct{ Raw, ThreadID string }
	if json.NewDecoder(http.MaxBytesReader(w, r.Body, 50<<20)).Decode(&message) != nil {
		fail(w, r, http.StatusBadRequest, "parseError", "Parse Error")
		return
	}
	raw, err := base64.URLEncoding.DecodeString(message.Raw)
	if err != nil {
		raw, err = base64.RawURLEncoding.DecodeString(message.Raw)
	}
	parsed, parseErr := mail.ReadMessage(bytes.NewReader(raw))
	if err != nil || parseErr != nil || len(raw) == 0 {
		fail(w, r, http.StatusBadRequest, "invalidArgument", "Invalid value for ByteString")
		return
	}
	var to []string
	for _, field := range []string{"To", "Cc", "Bcc"} {
		list, err := parsed.Header.AddressList(field)
		if err != nil && err != mail.ErrHeaderNotPresent {
			fail(w, r, http.StatusBadRequest, "invalidArgument", "Invalid "+field+" header")
			return
		}
		for _, a := range list {
			to = append(to, strings.ToLower(a.Address))
		}
	}
	if len(to) == 0 {
		fail(w, r, http.StatusBadRequest, "invalidArgument", "Recipient address required")
		return
	}
	s := Sent{ID: rand.Text(), ThreadID: message.ThreadID, Raw: raw, To: to}
	if s.ThreadID == "" {
		s.ThreadID = s.ID
	}
	g.mu.Lock()
	g.sent = append(g.sent, s)
	g.mu.Unlock()
	answer(w, http.StatusOK, map[string]any{"id": s.ID, "threadId": s.ThreadID, "labelIds": []string{"SENT"}})
}
