package main

import (
	"context"

	"adjourn/cmd/adjourn/internal/google"
	"adjourn/cmd/adjourn/internal/post"
	"adjourn/report/mail"
)

// gmail is the way out through Gmail, with the grant that is for mail. It makes
// sure of the sign-in before anything is sent.
func (a *app) gmail(ctx context.Context) (post.Transport, error) {
	s, e, err := a.mailSession(ctx)
	if err != nil {
		return nil, err
	}
	g := &mail.Gmail{Client: s.Sender(wire()), Endpoint: e.Gmail}
	return g.Send, nil
}

// mailSession takes up the sign-in for mail and checks it.
func (a *app) mailSession(ctx context.Context) (*google.Session, google.Endpoints, error) {
	s, e, err := a.session(a.mailGrant())
	if err != nil {
		return nil, e, err
	}
	grant := s.Grant()
	if !grant.Has(google.ScopeSend) {
		return nil, e, signInFirst("the permission "+google.ScopeName(google.ScopeSend)+" was not given", "adjourn login --mail")
	}
	return s, e, signInFailure(s.Check(ctx))
}
