package main

import (
	"errors"
	"net/http"
	"time"

	"adjourn/audit/gcal"
	"adjourn/cmd/adjourn/internal/google"
)

// The two grants are kept apart: a changed password ends the one that may send
// mail, and who only reads reports never gives that permission.
func (a *app) calendarGrant() google.File {
	return google.File{Path: a.statePath("google-calendar.json"), Login: "adjourn login", Instead: google.Instead{
		Says: "read the calendar's secret address as a feed: the README's part about feeds says how", Try: a.editConfig(),
	}}
}

func (a *app) mailGrant() google.File {
	return google.File{Path: a.statePath("google-mail.json"), Login: "adjourn login --mail", Instead: google.Instead{
		Says: `send by SMTP: [mail] transport = "smtp" in the config`, Try: a.editConfig(),
	}}
}

// clientPath is where the OAuth client of the last sign-in is kept.
func (a *app) clientPath() string { return a.statePath("google-client.json") }

// endpoints are Google's own, or those of --google-endpoint.
func (a *app) endpoints() (google.Endpoints, error) {
	if a.googleEndpoint == "" {
		return google.Real(), nil
	}
	e, err := google.Loopback(a.googleEndpoint)
	if err != nil {
		return e, usage("--google-endpoint: "+err.Error(), "adjourn report --help")
	}
	return e, nil
}

// wire is the way to Google: every part of it is bounded in time.
func wire() http.RoundTripper {
	t := http.DefaultTransport.(*http.Transport).Clone()
	t.MaxIdleConnsPerHost = 32
	t.ResponseHeaderTimeout = 45 * time.Second
	return t
}

// session takes up a sign-in. It opens no browser.
func (a *app) session(f google.File) (*google.Session, google.Endpoints, error) {
	e, err := a.endpoints()
	if err != nil {
		return nil, e, err
	}
	s, err := google.Open(f, e, wire(), a.now)
	return s, e, signInFailure(err)
}

// signInFailure gives what is wrong with a sign-in its exit status.
func signInFailure(err error) error {
	var e *google.Error
	if !errors.As(err, &e) {
		return err
	}
	switch e.Problem {
	case google.Policy:
		return failed(e.Cause, e.Try)
	case google.Unreachable:
		return failed(e.Cause, "adjourn doctor")
	case google.BadClient:
		return signInFirst(e.Cause, orElse(e.Try, "adjourn login")+" --client client_secret.json")
	case google.Refused:
		return failed(e.Cause, orElse(e.Try, "adjourn login"))
	}
	return signInFirst(e.Cause, orElse(e.Try, "adjourn login"))
}

// calendarFailure is an error of reading that ends the run, with its exit
// status, or nil if it only costs a calendar.
func calendarFailure(err error) error {
	var signIn *google.Error
	var e *gcal.Error
	switch {
	case errors.As(err, &signIn):
		return signInFailure(signIn)
	case errors.As(err, &e) && (e.Problem == gcal.SignIn || e.Problem == gcal.ScopeMissing):
		return signInFirst(e.Error(), "adjourn login")
	}
	return nil
}

func signInFirst(cause, try string) error {
	return &failure{status: statusSignIn, cause: cause, try: try}
}

func orElse(s, other string) string {
	if s == "" {
		return other
	}
	return s
}
