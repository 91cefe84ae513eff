package mail

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"
)

// signedIn adds a token, as the program's client does.
type signedIn struct{ next http.RoundTripper }

func (s signedIn) RoundTrip(r *http.Request) (*http.Response, error) {
	r = r.Clone(r.Context())
	r.Header.Set("Authorization", "Bearer "+token)
	return s.next.RoundTrip(r)
}

// stubborn tries again whatever fails, as no client of Gmail may.
type stubborn struct{ next http.RoundTripper }

func (s stubborn) RoundTrip(r *http.Request) (*http.Response, error) {
	response, err := s.next.RoundTrip(r)
	for try := 0; try < 3 && (err != nil || response.StatusCode >= 500); try++ {
		if again, failed := s.next.RoundTrip(r); failed == nil {
			response, err = again, nil
		}
	}
	return response, err
}

// gmail is a Gmail that answers as told, and counts what it was given whole.
func gmail(t *testing.T, answer http.HandlerFunc) (*Gmail, *atomic.Int32) {
	t.Helper()
	var got atomic.Int32
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var body struct{ Raw string }
		content, err := io.ReadAll(r.Body)
		raw, bad := []byte(nil), json.Unmarshal(content, &body)
		if bad == nil {
			raw, bad = base64.URLEncoding.DecodeString(body.Raw)
		}
		if err == nil && bad == nil && string(raw) == message && r.Method == http.MethodPost &&
			r.URL.Path == "/gmail/v1/users/me/messages/send" && r.Header.Get("Authorization") == "Bearer "+token {
			got.Add(1)
		}
		answer(w, r)
	}))
	t.Cleanup(s.Close)
	return &Gmail{Client: &http.Client{Transport: signedIn{http.DefaultTransport}}, Endpoint: s.URL, Timeout: 5 * time.Second}, &got
}

func TestGmail(t *testing.T) {
	says := func(status int, text string) http.HandlerFunc {
		return func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(status); io.WriteString(w, text) }
	}
	google := func(status int, reason, text string) http.HandlerFunc {
		content, _ := json.Marshal(map[string]any{"error": map[string]any{"code": status, "message": text,
			"errors": []map[string]string{{"reason": reason, "message": text}}}})
		return says(status, string(content))
	}
	elsewhere := func(status int) http.HandlerFunc {
		return func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, r.URL.Path, status) }
	}
	for _, c := range []struct {
		name   string
		answer http.HandlerFunc
		want   string
		says   string
	}{
		{"takes it", says(200, `{"id":"18f","threadId":"18f","labelIds":["SENT"]}`), "ok", ""},
		{"takes it, and babbles", says(200, `{"id":`), "ok", ""},
		{"bad request", google(400, "invalidArgument", "Invalid To header"), "refused", "400 invalidArgument Invalid To header"},
		{"not signed in", google(401, "authError", "Invalid Credentials"), "refused", "401 authError Invalid Credentials"},
		{"no permission", google(403, "insufficientPermissions", "Insufficient Permission"), "refused", "403 insufficientPermissions"},
		{"too many", google(403, "userRateLimitExceeded", "User Rate Limit Exceeded"), "temporary", "403 userRateLimitExceeded"},
		{"too many, in the other way", google(429, "rateLimitExceeded", "Too many"), "temporary", "429"},
		{"quotes the mail", google(400, "failedPrecondition", "can't send: A very private sentence."), "refused", "the reply quotes the mail"},
		{"gives the token away", google(400, "failedPrecondition", "bad token "+token), "refused", "the reply holds a secret"},
		{"a page", says(404, "<html>\x1b[2J"+strings.Repeat("nothing ", 100000)), "refused", "404 Not Found"},
		{"moved", elsewhere(302), "refused", "302"},
		{"moved, to be sent again", elsewhere(307), "refused", "307"},
		{"took too long to read", says(408, ""), "unsure", "408"},
		{"fails after it took it", google(500, "backendError", "Backend Error"), "unsure", "500 backendError Backend Error"},
		{"fails", says(503, ""), "unsure", "503 Service Unavailable"},
		{"drops after it took it", func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) }, "unsure", "the connection was lost"},
		{"hangs after it took it", func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() }, "unsure", "no answer in time"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			g, got := gmail(t, c.answer)
			if strings.HasPrefix(c.name, "hangs") {
				g.Timeout = 200 * time.Millisecond
			}
			judge(t, g.Send(context.Background(), envelope, []byte(message)), c.want, c.says)
			if n := got.Load(); n != 1 {
				t.Errorf("it was given the message %d times, want once", n)
			}
		})
	}
}

// A client that tries again can't send a second mail: the body is gone.
func TestGmailOnlyOnce(t *testing.T) {
	g, got := gmail(t, func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(500) })
	g.Client.Transport = stubborn{g.Client.Transport}
	judge(t, g.Send(context.Background(), envelope, []byte(message)), "unsure", "")
	if n := got.Load(); n != 1 {
		t.Errorf("it was given the message %d times, want once", n)
	}
}

// failing never gets as far as the network.
type failing struct{ err error }

func (f failing) RoundTrip(*http.Request) (*http.Response, error) { return nil, f.err }

// What never reached Gmail is refused, whatever happened.
func TestGmailUnreached(t *testing.T) {
	closed := httptest.NewServer(http.NotFoundHandler())
	closed.Close()
	secure := httptest.NewUnstartedServer(http.NotFoundHandler()) // with a certificate nobody signed
	secure.Config.ErrorLog = log.New(io.Discard, "", 0)
	secure.StartTLS()
	defer secure.Close()
	expired := errors.New("oauth2: token expired and refresh token is not set")
	interrupted, cancel := context.WithCancel(context.Background())
	cancel()
	other := strings.Replace(message, "To: bo@example.org", "To: eve@example.org", 1)
	for _, c := range []struct {
		name string
		ctx  context.Context
		g    Gmail
		text string
		want string
		says string
	}{
		{"nobody there", nil, Gmail{Endpoint: closed.URL}, message, "temporary", "connection refused"},
		{"a stranger's certificate", nil, Gmail{Endpoint: secure.URL}, message, "refused", "signed by nobody this machine trusts"},
		{"no token", nil, Gmail{Endpoint: closed.URL, Client: &http.Client{Transport: failing{expired}}}, message, "refused", "token expired"},
		{"interrupted", interrupted, Gmail{Endpoint: closed.URL}, message, "temporary", "interrupted"},
		{"to somebody else", nil, Gmail{Endpoint: closed.URL}, other, "refused", "other recipients"},
		{"to somebody else too", nil, Gmail{Endpoint: closed.URL}, "Cc: eve@example.org\r\n" + message, "refused", "other recipients"},
		{"to somebody in secret", nil, Gmail{Endpoint: closed.URL}, "Bcc: eve@example.org\r\n" + message, "refused", "other recipients"},
		{"to nobody", nil, Gmail{Endpoint: closed.URL}, "Subject: x\r\n\r\ny", "refused", "other recipients"},
		{"to nonsense", nil, Gmail{Endpoint: closed.URL}, "Cc: ,<\r\n" + message, "refused", "its Cc can't be read"},
		{"no message", nil, Gmail{Endpoint: closed.URL}, "", "refused", "it is empty"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if c.g.Client == nil {
				c.g.Client = http.DefaultClient
			}
			if c.ctx == nil {
				c.ctx = context.Background()
			}
			err := c.g.Send(c.ctx, envelope, []byte(c.text))
			judge(t, err, c.want, c.says)
			if c.name == "no token" && !errors.Is(err, expired) {
				t.Errorf("%v doesn't unwrap to its cause", err)
			}
		})
	}
}
