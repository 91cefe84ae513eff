package mail

import (
	"bytes"
	"cmp"
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	netmail "net/mail"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
)

// GmailEndpoint is where Gmail's API is.
const GmailEndpoint = "https://gmail.googleapis.com"

// Gmail sends through the Gmail API, as the account that Client is signed in
// with. It can be used by several goroutines.
type Gmail struct {
	// Client adds the token. It must not send a request a second time by itself;
	// the body lets itself be read only once, so that it can't.
	Client   *http.Client
	Endpoint string        // GmailEndpoint if empty
	Timeout  time.Duration // DefaultTimeout if 0
}

// answerSize bounds what is read of an answer.
const answerSize = 64 << 10

// Send sends one message. Gmail goes by the message's own headers, so these
// must name exactly the envelope's recipients; and it writes the account's own
// address over a From that isn't the account's.
func (g *Gmail) Send(ctx context.Context, e Envelope, message []byte) error {
	endpoint := cmp.Or(g.Endpoint, GmailEndpoint)
	s := &submission{server: "gmail", message: message}
	if u, err := url.Parse(endpoint); err == nil && u.Host != "" {
		s.server = u.Host
	}
	if err := cmp.Or(e.check(message), e.checkHeaders(message)); err != nil {
		return s.refused(err.Error(), false, err)
	}
	ctx, cancel := context.WithTimeout(ctx, cmp.Or(g.Timeout, DefaultTimeout))
	defer cancel()
	content, err := json.Marshal(map[string]string{"raw": base64.URLEncoding.EncodeToString(message)})
	if err != nil {
		return s.refused(err.Error(), false, err)
	}
	body := &once{rest: content}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, strings.TrimSuffix(endpoint, "/")+"/gmail/v1/users/me/messages/send", body)
	if err != nil {
		return s.refused("the endpoint is no address", false, nil)
	}
	request.ContentLength = int64(len(content))
	request.Header.Set("Content-Type", "application/json")
	client := *g.Client
	client.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	response, err := client.Do(request)
	if err != nil {
		return s.lost(ctx, err, body.stop())
	}
	defer response.Body.Close()
	return s.judge(response)
}

// submission is one message on its way to Gmail.
type submission struct {
	server  string
	message []byte
}

func (s *submission) refused(reply string, temporary bool, err error) error {
	return &RefusedError{Server: s.server, Doing: "the mail", Reply: reply, Temporary: temporary, Err: err}
}

// lost is a request without an answer. If not all of it went out, Gmail can't
// have taken it.
func (s *submission) lost(ctx context.Context, err error, wentOut bool) error {
	var outer *url.Error
	if errors.As(err, &outer) {
		err = outer.Err // without the address
	}
	var network net.Error
	reply, temporary := "", true
	switch {
	case errors.Is(ctx.Err(), context.DeadlineExceeded):
		reply, err = "no answer in time", ctx.Err()
	case ctx.Err() != nil:
		reply, err = "interrupted", ctx.Err()
	case badCertificate(err) != "":
		return s.refused(badCertificate(err), false, err)
	case brokenOff(err):
		reply = "the connection was lost"
	default:
		reply, temporary = discreet(err.Error(), s.message), errors.As(err, &network)
	}
	if wentOut {
		return &UnsureError{Server: s.server, Reply: reply, Err: err}
	}
	return s.refused(reply, temporary, err)
}

// judge concludes from the answer's status. Gmail was seen to answer 500 after
// it took a message, so only the client's own faults are definite.
func (s *submission) judge(r *http.Response) error {
	if r.StatusCode/100 == 2 {
		return nil
	}
	reply := s.reply(r)
	if r.StatusCode == http.StatusRequestTimeout || r.StatusCode >= 500 {
		return &UnsureError{Server: s.server, Reply: reply}
	}
	limited := r.StatusCode == http.StatusTooManyRequests || r.StatusCode == http.StatusForbidden && strings.Contains(reply, "imitExceeded")
	return &RefusedError{Server: s.server, Doing: "the mail", Code: r.StatusCode, Reply: reply, Temporary: limited}
}

// reply is an answer's status and, where it has Google's form, its reason and
// message.
func (s *submission) reply(r *http.Response) string {
	reply := strconv.Itoa(r.StatusCode)
	var answer struct {
		Error struct {
			Message string
			Errors  []struct{ Reason string }
		}
	}
	content, _ := io.ReadAll(io.LimitReader(r.Body, answerSize))
	if json.Unmarshal(content, &answer) != nil || answer.Error.Message == "" {
		return reply + " " + http.StatusText(r.StatusCode)
	}
	var secrets []string
	if r.Request != nil { // with its token, if Client put it there
		secrets = strings.Fields(r.Request.Header.Get("Authorization"))
	}
	if e := answer.Error.Errors; len(e) > 0 {
		reply += " " + discreet(e[0].Reason, s.message, secrets...)
	}
	return reply + " " + discreet(answer.Error.Message, s.message, secrets...)
}

// checkHeaders sees that the message goes to the envelope's recipients and
// nobody else.
func (e Envelope) checkHeaders(message []byte) error {
	m, err := netmail.ReadMessage(bytes.NewReader(message))
	if err != nil {
		return errors.New("its headers can't be read")
	}
	var named []string
	for _, header := range []string{"To", "Cc", "Bcc"} {
		list, err := m.Header.AddressList(header)
		if errors.Is(err, netmail.ErrHeaderNotPresent) {
			continue
		}
		if err != nil {
			return fmt.Errorf("its %s can't be read", header)
		}
		for _, a := range list {
			named = append(named, strings.ToLower(a.Address))
		}
	}
	var wanted []string
	for _, a := range e.To {
		wanted = append(wanted, strings.ToLower(a))
	}
	slices.Sort(named)
	slices.Sort(wanted)
	if !slices.Equal(slices.Compact(named), slices.Compact(wanted)) {
		return errors.New("its headers name other recipients than its envelope")
	}
	return nil
}

// once is a request's body that can be read once, and knows whether it was.
type once struct {
	mu      sync.Mutex
	rest    []byte
	stopped bool
}

func (o *once) Read(p []byte) (int, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	switch {
	case o.stopped:
		return 0, io.ErrClosedPipe
	case len(o.rest) == 0:
		return 0, io.EOF
	}
	n := copy(p, o.rest)
	o.rest = o.rest[n:]
	return n, nil
}

// stop lets nothing more out, and says whether all of it went.
func (o *once) stop() bool {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.stopped = true
	return len(o.rest) == 0
}
