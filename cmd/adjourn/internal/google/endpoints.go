package google

import (
	"fmt"
	"net/netip"
	"net/url"

	"golang.org/x/oauth2"
)

// Endpoints are where Google is. Nothing that is read from a file changes them.
type Endpoints struct {
	Auth, Token, Revoke string
	Calendar            string // base of the Calendar API, with its slash
	Gmail               string
}

// Real are Google's own.
func Real() Endpoints {
	return Endpoints{
		Auth:     "https://accounts.google.com/o/oauth2/auth",
		Token:    "https://oauth2.googleapis.com/token",
		Revoke:   "https://oauth2.googleapis.com/revoke",
		Calendar: "https://www.googleapis.com/calendar/v3/",
		Gmail:    "https://gmail.googleapis.com/",
	}
}

// Loopback are those of a server on this machine, for tests: http:// and a
// loopback address with a port, nothing else.
func Loopback(base string) (Endpoints, error) {
	u, err := url.Parse(base)
	if err != nil || u.Scheme != "http" || u.Port() == "" || u.User != nil || u.RawQuery != "" || u.Fragment != "" || u.Path != "" && u.Path != "/" {
		return Endpoints{}, fmt.Errorf("another endpoint is http://127.0.0.1:PORT and no more")
	}
	ip, err := netip.ParseAddr(u.Hostname())
	if err != nil || !ip.IsLoopback() {
		return Endpoints{}, fmt.Errorf("another endpoint must be on this machine: http://127.0.0.1:PORT")
	}
	base = "http://" + u.Host
	return Endpoints{
		Auth: base + "/o/oauth2/auth", Token: base + "/token", Revoke: base + "/revoke",
		Calendar: base + "/calendar/v3/", Gmail: base + "/",
	}, nil
}

// config is how to talk OAuth to these endpoints. The client's secret goes into
// the form: to find out by trying sends every failing request twice.
func (e Endpoints) config(c Client) *oauth2.Config {
	return &oauth2.Config{
		ClientID: c.ID, ClientSecret: c.Secret,
		Endpoint: oauth2.Endpoint{AuthURL: e.Auth, TokenURL: e.Token, AuthStyle: oauth2.AuthStyleInParams},
	}
}
