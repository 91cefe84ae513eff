package google

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/url"

	"golang.org/x/oauth2"
)

// Problem is why there is no valid sign-in.
type Problem int

const (
	NotSignedIn  Problem = iota // there is no token
	Ended                       // revoked or expired
	Exposed                     // others can read the token
	Damaged                     // the token file isn't understood
	ScopeMissing                // a permission was not given
	Elsewhere                   // the token is another endpoint's
	BadClient                   // Google doesn't know the client, or not any more
	Policy                      // the organization forbids it
	Refused                     // the person said no, or the sign-in was not finished
	Unreachable                 // Google fails, or the way there
	PortTaken                   // the local port can't be opened
)

// Error is what is wrong with a sign-in.
type Error struct {
	Problem Problem
	Cause   string // one line
	Try     string // a command that mends it; "" if there is none but adjourn login
	err     error  // the context's own or the network's
}

func (e *Error) Error() string { return e.Cause }

func (e *Error) Unwrap() error { return e.err }

// Instead is what remains where the organization forbids a sign-in, and the
// command that begins it; it depends on what the sign-in is for.
type Instead struct{ Says, Try string }

// of adds what remains to an error that says so.
func (i Instead) of(err error) error {
	var e *Error
	if !errors.As(err, &e) || e.Problem != Policy || i.Says == "" {
		return err
	}
	other := *e
	other.Cause += ", or " + i.Says
	other.Try = i.Try
	return &other
}

// translate says what is wrong with the answer of the token endpoint, of which
// only words that are known are looked at.
func translate(err error) error {
	var ours *Error
	var answer *oauth2.RetrieveError
	var request *url.Error
	switch {
	case err == nil || errors.As(err, &ours):
		return err
	case errors.As(err, &answer):
		return ofAnswer(answer)
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		cause := &Error{Problem: Unreachable, Cause: "Google's sign-in does not answer in time", err: context.DeadlineExceeded}
		if errors.Is(err, context.Canceled) {
			cause.err = context.Canceled
		}
		return cause
	case errors.As(err, &request):
		return &Error{Problem: Unreachable, Cause: "Google's sign-in can't be reached: is there a network?"}
	}
	return &Error{Problem: Unreachable, Cause: "Google's sign-in gives an answer that is not understood"}
}

func ofAnswer(answer *oauth2.RetrieveError) *Error {
	var body struct {
		Subtype string `json:"error_subtype"`
	}
	_ = json.Unmarshal(answer.Body, &body) // a page of HTML has none
	status := 0
	if answer.Response != nil {
		status = answer.Response.StatusCode
	}
	switch {
	case body.Subtype == "invalid_rapt":
		return &Error{Problem: Ended, Cause: "the organization asks to sign in again from time to time: this sign-in has ended"}
	case answer.ErrorCode == "invalid_grant":
		return &Error{Problem: Ended, Cause: "Google no longer accepts this sign-in: it was revoked or has expired"}
	case answer.ErrorCode == "admin_policy_enforced", answer.ErrorCode == "org_internal", answer.ErrorCode == "access_denied":
		return &Error{Problem: Policy, Cause: "the organization's administrator does not allow this: ask them"}
	case answer.ErrorCode == "deleted_client":
		return &Error{Problem: BadClient, Cause: "the OAuth client was deleted, as Google does after six unused months: make a new one"}
	case answer.ErrorCode == "invalid_client", answer.ErrorCode == "unauthorized_client":
		return &Error{Problem: BadClient, Cause: "Google does not know this OAuth client: download its file again"}
	case status >= 500 || status == 429:
		return &Error{Problem: Unreachable, Cause: fmt.Sprintf("Google's sign-in fails just now (HTTP %d): run again later", status)}
	case status >= 300 && status < 400:
		return &Error{Problem: Refused, Cause: fmt.Sprintf("Google's sign-in points somewhere else (HTTP %d), which is not followed: is there a proxy in between?", status)}
	}
	return &Error{Problem: Refused, Cause: fmt.Sprintf("Google's sign-in refuses (HTTP %d)", status)}
}
