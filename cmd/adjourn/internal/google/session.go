package google

import (
	"context"
	"net/http"
	"net/url"
	"runtime"
	"strings"
	"sync"
	"time"

	"golang.org/x/oauth2"
	"golang.org/x/time/rate"
)

// tokenTime bounds one request to the token endpoint.
const tokenTime = 30 * time.Second

// Session is a sign-in in use: it hands out access tokens, refreshes them and
// keeps what it got.
type Session struct {
	file      File
	endpoints Endpoints
	tokens    *http.Client
	now       func() time.Time

	mu    sync.Mutex
	grant *Grant
	ended error // once Google has refused, nobody asks again
}

// Open reads a grant that was made for these endpoints. A grant of others is
// not sent to them.
func Open(f File, e Endpoints, base http.RoundTripper, now func() time.Time) (*Session, error) {
	g, err := f.Read()
	if err != nil {
		return nil, err
	}
	if g.Issuer != e.Token {
		return nil, &Error{Problem: Elsewhere, Cause: "this sign-in was issued by another endpoint and is not sent to this one", Try: f.Login}
	}
	return &Session{file: f, endpoints: e, tokens: plain(base, tokenTime), now: now, grant: g}, nil
}

// Grant is the sign-in as it is now.
func (s *Session) Grant() Grant {
	s.mu.Lock()
	defer s.mu.Unlock()
	return *s.grant
}

// Client makes the HTTP client for the API: signed in, at the limiter's pace,
// patient. It follows no redirects.
func (s *Session) Client(base http.RoundTripper, limiter *rate.Limiter, pace Pace) *http.Client {
	patient := &retrying{next: &bearer{s, base}, limiter: limiter, pace: pace}
	return plain(&inTurn{next: patient, turns: make(chan struct{}, runtime.GOMAXPROCS(0))}, 0)
}

// Sender makes an HTTP client that is signed in and makes each request once.
func (s *Session) Sender(base http.RoundTripper) *http.Client {
	return plain(&bearer{s, base}, 0)
}

// token is a valid access token: not the one that was refused, if one was.
func (s *Session) token(ctx context.Context, refused string) (string, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.ended != nil {
		return "", s.ended
	}
	if s.grant.fresh(s.now()) && s.grant.AccessToken != refused {
		return s.grant.AccessToken, nil
	}
	if err := s.refresh(ctx, refused); err != nil {
		if e, ok := err.(*Error); ok && e.Problem != Unreachable {
			s.ended = err
		}
		return "", err
	}
	return s.grant.AccessToken, nil
}

// refresh gets a new access token, or takes the one that another run got in the
// meantime; s.mu is held.
func (s *Session) refresh(ctx context.Context, refused string) error {
	ctx, cancel := context.WithTimeout(ctx, tokenTime)
	defer cancel()
	unlock, err := s.file.lock(ctx)
	if err != nil {
		return translate(err)
	}
	defer unlock()
	if g, err := s.file.Read(); err == nil && g.Issuer == s.grant.Issuer && g.Account == s.grant.Account {
		s.grant = g
		if g.fresh(s.now()) && g.AccessToken != refused {
			return nil
		}
	}
	conf := s.endpoints.config(s.grant.Client())
	ctx = context.WithValue(ctx, oauth2.HTTPClient, s.tokens)
	t, err := conf.TokenSource(ctx, &oauth2.Token{RefreshToken: s.grant.RefreshToken}).Token()
	if err != nil {
		err := translate(err)
		if e, ok := err.(*Error); ok && e.Try == "" && (e.Problem == Ended || e.Problem == BadClient) {
			e.Try = s.file.Login
		}
		return s.file.Instead.of(err)
	}
	s.grant.renew(t, s.now())
	_ = s.file.Write(s.grant) // a lost access token is only fetched again
	return nil
}

// Check makes sure that Google still accepts the sign-in, by refreshing it: an
// access token at hand would not tell.
func (s *Session) Check(ctx context.Context) error {
	_, err := s.token(ctx, s.Grant().AccessToken)
	return err
}

// bearer signs requests; a token that is refused is replaced once.
type bearer struct {
	session *Session
	base    http.RoundTripper
}

func (b *bearer) RoundTrip(req *http.Request) (*http.Response, error) {
	token, err := b.session.token(req.Context(), "")
	if err != nil {
		if req.Body != nil {
			req.Body.Close()
		}
		return nil, err
	}
	res, err := b.base.RoundTrip(signed(req, token))
	if err != nil || res.StatusCode != http.StatusUnauthorized {
		return res, err
	}
	next, ok := replay(req)
	if !ok {
		return res, nil
	}
	res.Body.Close()
	if token, err = b.session.token(req.Context(), token); err != nil {
		return nil, err
	}
	return b.base.RoundTrip(signed(next, token))
}

func signed(req *http.Request, token string) *http.Request {
	req = req.Clone(req.Context())
	req.Header.Set("Authorization", "Bearer "+token)
	return req
}

// Revoke ends a grant at Google, and with it every other one of the same
// account and client. One that has ended already is no error.
func Revoke(ctx context.Context, g *Grant, e Endpoints, base http.RoundTripper) error {
	if g.Issuer != e.Token {
		return &Error{Problem: Elsewhere, Cause: "this sign-in was issued by another endpoint and is not sent to this one"}
	}
	form := url.Values{"token": {g.RefreshToken}}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, e.Revoke, strings.NewReader(form.Encode()))
	if err != nil {
		return translate(err)
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	res, err := plain(base, tokenTime).Do(req)
	if err != nil {
		return translate(err)
	}
	defer res.Body.Close()
	if res.StatusCode == http.StatusOK || res.StatusCode == http.StatusBadRequest {
		return nil
	}
	return translate(&oauth2.RetrieveError{Response: res})
}
