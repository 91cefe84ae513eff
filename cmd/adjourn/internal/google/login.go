package google

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"net"
	"net/http"
	"strconv"
	"strings"
	"time"

	"golang.org/x/oauth2"
)

// loginTime is how long a person has for signing in.
const loginTime = 5 * time.Minute

// Login is one sign-in in a browser: it ends with an answer on a local port, or
// with the redirected URL, pasted.
type Login struct {
	Client    Client
	Endpoints Endpoints
	Scopes    []string // besides openid and email
	Required  []string // of them, those without which it is no use
	Hint      string   // the account that is meant; may be ""
	Port      int      // 0 for any
	Command   string   // what signs in like this, for errors
	Instead   Instead  // what remains where the organization forbids it, for errors

	Show  func(url string)   // tells the person where to go
	Open  func(string) error // opens a browser there; nil for none
	Paste <-chan string      // lines that may be the redirected URL; nil for none
	Say   func(string)       // tells the person something else

	Base  http.RoundTripper
	Now   func() time.Time
	Limit time.Duration // 0 is five minutes
}

// answer is what the browser brought back.
type answer struct {
	code    string
	refused string // an error's word
}

// Run signs in.
func (l *Login) Run(ctx context.Context) (*Grant, error) {
	limit := l.Limit
	if limit == 0 {
		limit = loginTime
	}
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	listener, err := listen(l.Port, l.Command)
	if err != nil {
		return nil, err
	}
	state, verifier := rand.Text(), oauth2.GenerateVerifier()
	conf := l.Endpoints.config(l.Client)
	conf.RedirectURL = "http://" + listener.Addr().String()
	conf.Scopes = append([]string{"openid", "email"}, l.Scopes...)
	options := []oauth2.AuthCodeOption{oauth2.AccessTypeOffline, oauth2.ApprovalForce, oauth2.S256ChallengeOption(verifier)}
	if l.Hint != "" {
		options = append(options, oauth2.SetAuthURLParam("login_hint", l.Hint))
	}
	answers := make(chan answer, 1)
	stop := serve(listener, state, answers)
	defer stop()
	l.invite(conf.AuthCodeURL(state, options...))
	got, err := l.wait(ctx, state, answers, limit)
	if err != nil {
		return nil, l.Instead.of(err)
	}
	ctx = context.WithValue(ctx, oauth2.HTTPClient, plain(l.Base, tokenTime))
	token, err := conf.Exchange(ctx, got, oauth2.VerifierOption(verifier))
	if err != nil {
		return nil, l.Instead.of(exchangeError(err))
	}
	g, err := newGrant(l.Endpoints, l.Client, token, l.Now())
	if err != nil {
		return nil, err
	}
	for _, scope := range l.Required {
		if !g.Has(scope) {
			return nil, &Error{Problem: ScopeMissing, Cause: "the permission " + ScopeName(scope) + " was not given: sign in again and tick every box"}
		}
	}
	return g, nil
}

// ScopeName is how the consent screen, about, calls a permission.
func ScopeName(scope string) string {
	switch scope {
	case ScopeEvents:
		return "to see your calendars' events"
	case ScopeCalendarList:
		return "to see the list of your calendars"
	case ScopeSend:
		return "to send mail for you"
	}
	return scope
}

// exchangeError tells a refused code from a refused sign-in.
func exchangeError(err error) error {
	err = translate(err)
	var e *Error
	if errors.As(err, &e) && e.Problem == Ended {
		return &Error{Problem: Refused, Cause: "Google does not accept the answer: it was too old or already used"}
	}
	return err
}

// listen opens a port that only this machine reaches. One that was named is that
// of 127.0.0.1, where a forwarded port leads to.
func listen(port int, command string) (net.Listener, error) {
	hosts := []string{"127.0.0.1", "::1"}
	if port != 0 {
		hosts = hosts[:1]
	}
	var first error
	for _, host := range hosts {
		l, err := net.Listen("tcp", net.JoinHostPort(host, strconv.Itoa(port)))
		if err == nil {
			return l, nil
		}
		if first == nil {
			first = err
		}
	}
	why := "it can't be opened"
	var op *net.OpError
	if errors.As(first, &op) {
		why = op.Err.Error()
	}
	return nil, &Error{Problem: PortTaken, Cause: fmt.Sprintf("port %d on 127.0.0.1: %s", port, why), Try: command + " --port " + strconv.Itoa(max(port+1, 8085)), err: first}
}

// invite tells the person where to sign in, and opens a browser.
func (l *Login) invite(url string) {
	l.Show(url)
	if l.Open == nil {
		return
	}
	if err := l.Open(url); err != nil {
		l.Say("no browser could be opened: open the address above yourself")
	}
}

// wait gives the code that the browser brings or the person pastes.
func (l *Login) wait(ctx context.Context, state string, answers <-chan answer, limit time.Duration) (string, error) {
	paste := l.Paste
	for {
		var got answer
		select {
		case got = <-answers:
		case line, more := <-paste:
			if !more {
				paste = nil // the end of input ends no sign-in
				continue
			}
			if strings.TrimSpace(line) == "" {
				continue
			}
			var problem string
			if got, problem = pasted(line, state); problem != "" {
				l.Say(problem)
				continue
			}
		case <-ctx.Done():
			if errors.Is(ctx.Err(), context.DeadlineExceeded) {
				return "", &Error{Problem: Refused, Cause: fmt.Sprintf("nobody signed in within %v", limit), err: ctx.Err()}
			}
			return "", ctx.Err()
		}
		switch got.refused {
		case "":
			return got.code, nil
		case "access_denied":
			return "", &Error{Problem: Refused, Cause: "the permission was not given"}
		case "admin_policy_enforced", "org_internal":
			return "", ofAnswer(&oauth2.RetrieveError{ErrorCode: got.refused})
		}
		return "", &Error{Problem: Refused, Cause: "Google did not let the sign-in go on"}
	}
}
