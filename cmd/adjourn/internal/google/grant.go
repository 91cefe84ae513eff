package google

import (
	"encoding/base64"
	"encoding/json"
	"slices"
	"strings"
	"time"

	"golang.org/x/oauth2"
)

// The permissions that adjourn ever asks for.
const (
	ScopeEvents       = "https://www.googleapis.com/auth/calendar.events.readonly"
	ScopeCalendarList = "https://www.googleapis.com/auth/calendar.calendarlist.readonly"
	ScopeSend         = "https://www.googleapis.com/auth/gmail.send"
)

// Grant is one sign-in: what a token file holds. It is all that is needed to
// stay signed in, also when it is copied to another machine.
type Grant struct {
	Issuer       string    `json:"issuer"` // the token endpoint that issued it
	ClientID     string    `json:"client_id"`
	ClientSecret string    `json:"client_secret"`
	Account      string    `json:"account"` // who signed in
	Scopes       []string  `json:"scopes"`  // as granted
	Granted      time.Time `json:"granted"`
	Dies         time.Time `json:"dies,omitzero"` // when the sign-in ends, if Google said so
	RefreshToken string    `json:"refresh_token"`
	AccessToken  string    `json:"access_token,omitempty"`
	Expires      time.Time `json:"expires,omitzero"` // the access token
}

// Has says whether a permission was granted.
func (g *Grant) Has(scope string) bool { return slices.Contains(g.Scopes, scope) }

// Client is the client that the grant was made with.
func (g *Grant) Client() Client { return Client{g.ClientID, g.ClientSecret} }

// fresh says whether the access token can still be used.
func (g *Grant) fresh(now time.Time) bool {
	const early = 30 * time.Second // a request may take a while to arrive
	return g.AccessToken != "" && now.Before(g.Expires.Add(-early))
}

// renew takes over what an answer of the token endpoint brought.
func (g *Grant) renew(t *oauth2.Token, now time.Time) {
	g.AccessToken, g.Expires = t.AccessToken, t.Expiry
	if t.Expiry.IsZero() {
		g.Expires = now // nothing is assumed to last for ever
	} else if t.ExpiresIn > 0 {
		g.Expires = now.Add(time.Duration(t.ExpiresIn) * time.Second)
	}
	if t.RefreshToken != "" {
		g.RefreshToken = t.RefreshToken
	}
	if scopes, ok := t.Extra("scope").(string); ok && scopes != "" {
		g.Scopes = strings.Fields(scopes)
	}
	if seconds, ok := t.Extra("refresh_token_expires_in").(float64); ok && seconds > 0 && seconds < 1e9 {
		g.Dies = now.Add(time.Duration(seconds) * time.Second).Truncate(time.Second)
	}
}

// newGrant makes a grant of the answer to a sign-in.
func newGrant(e Endpoints, c Client, t *oauth2.Token, now time.Time) (*Grant, error) {
	g := &Grant{Issuer: e.Token, ClientID: c.ID, ClientSecret: c.Secret, Granted: now.Truncate(time.Second)}
	g.renew(t, now)
	id, _ := t.Extra("id_token").(string)
	g.Account = account(id)
	switch {
	case g.RefreshToken == "":
		return nil, &Error{Problem: Refused, Cause: "Google gave no lasting sign-in: is the client of the type «Desktop app»?"}
	case g.Account == "":
		return nil, &Error{Problem: Refused, Cause: "Google does not say whose account it is: sign in again and tick every box"}
	}
	return g, nil
}

// account is the address in an id_token. It comes from the token endpoint
// itself, over its own connection: its signature says nothing more.
func account(idToken string) string {
	parts := strings.Split(idToken, ".")
	if len(parts) != 3 {
		return ""
	}
	text, err := base64.RawURLEncoding.DecodeString(parts[1])
	var claims struct{ Email string }
	if err != nil || json.Unmarshal(text, &claims) != nil {
		return ""
	}
	return strings.ToLower(claims.Email)
}
