package google

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"adjourn/audit/gcal/gcaltest"
)

// browse is a browser: it goes where it is sent, to the end.
func browse(address string) error {
	go func() {
		res, err := http.Get(address)
		if err == nil {
			res.Body.Close()
		}
	}()
	return nil
}

// login is a sign-in at a fake, and what it said.
func login(t *testing.T, consent gcaltest.Consent) (*gcaltest.Google, *Login, *strings.Builder) {
	t.Helper()
	g := gcaltest.Start(gcaltest.Options{})
	t.Cleanup(g.Close)
	g.Consent(consent)
	e, err := Loopback(g.URL)
	if err != nil {
		t.Fatal(err)
	}
	said := &strings.Builder{}
	return g, &Login{
		Client: Client{gcaltest.ClientID, gcaltest.ClientSecret}, Endpoints: e, Scopes: []string{ScopeEvents}, Required: []string{ScopeEvents},
		Show: func(string) {}, Say: func(s string) { fmt.Fprintln(said, s) }, Open: browse,
		Base: http.DefaultTransport, Now: time.Now, Limit: 5 * time.Second,
	}, said
}

func TestLogin(t *testing.T) {
	for _, c := range []struct {
		name    string
		consent gcaltest.Consent
		change  func(*gcaltest.Google, *Login)
		want    string // in the error; "" for none
	}{
		{"yes", gcaltest.Consent{}, nil, ""},
		{"no", gcaltest.Consent{Deny: true}, nil, "the permission was not given"},
		{"box unticked", gcaltest.Consent{Untick: []string{ScopeEvents}}, nil, "tick every box"},
		{"a box that isn't needed unticked", gcaltest.Consent{Untick: []string{ScopeCalendarList}},
			func(_ *gcaltest.Google, l *Login) { l.Scopes = append(l.Scopes, ScopeCalendarList) }, ""},
		{"nobody comes", gcaltest.Consent{}, func(_ *gcaltest.Google, l *Login) { l.Open, l.Limit = nil, 20*time.Millisecond }, "nobody signed in within 20ms"},
		{"wrong client", gcaltest.Consent{}, func(g *gcaltest.Google, _ *Login) {
			g.Fail(gcaltest.Fault{On: "token", Status: 401, Reason: "invalid_client"})
		}, "does not know this OAuth client"},
		{"code refused", gcaltest.Consent{}, func(g *gcaltest.Google, _ *Login) {
			g.Fail(gcaltest.Fault{On: "token", Status: 400, Reason: "invalid_grant"})
		}, "too old or already used"},
		{"token endpoint fails", gcaltest.Consent{}, func(g *gcaltest.Google, _ *Login) {
			g.Fail(gcaltest.Fault{On: "token", Status: 502})
		}, "HTTP 502"},
		{"token endpoint is cut", gcaltest.Consent{}, func(g *gcaltest.Google, _ *Login) {
			g.Fail(gcaltest.Fault{On: "token", Drop: true})
		}, "can't be reached"},
		{"token endpoint hangs", gcaltest.Consent{}, func(g *gcaltest.Google, l *Login) {
			g.Fail(gcaltest.Fault{On: "token", Hang: true})
			l.Limit = 200 * time.Millisecond
		}, "in time"},
		{"token endpoint talks nonsense", gcaltest.Consent{}, func(g *gcaltest.Google, _ *Login) {
			g.Fail(gcaltest.Fault{On: "token", Body: "SECRET"})
		}, "not understood"},
		{"no account in the answer", gcaltest.Consent{}, func(g *gcaltest.Google, _ *Login) {
			g.Fail(gcaltest.Fault{On: "token", Body: `{"access_token":"SECRET","refresh_token":"SECRET","token_type":"Bearer","expires_in":9}`})
		}, "whose account"},
	} {
		t.Run(c.name, func(t *testing.T) {
			g, l, _ := login(t, c.consent)
			if c.change != nil {
				c.change(g, l)
			}
			got, err := l.Run(t.Context())
			noSecret(t, err)
			switch {
			case (err == nil) != (c.want == ""):
				t.Fatalf("got %v, want %q", err, c.want)
			case err != nil:
				if !strings.Contains(err.Error(), c.want) {
					t.Errorf("got %v, want %q", err, c.want)
				}
				return
			}
			if got.Account != g.Account || !got.Has(ScopeEvents) || got.RefreshToken == "" || got.Issuer != l.Endpoints.Token || !got.Dies.IsZero() {
				t.Errorf("got %+v", got)
			}
		})
	}
}

// TestLoginInTesting knows the day on which the sign-in ends.
func TestLoginInTesting(t *testing.T) {
	_, l, _ := login(t, gcaltest.Consent{Testing: true})
	got, err := l.Run(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if left := time.Until(got.Dies); left < 6*24*time.Hour || left > 7*24*time.Hour {
		t.Errorf("it ends in %v, want seven days", left)
	}
}

// TestStrangers turn up at the port before the browser does.
func TestStrangers(t *testing.T) {
	_, l, _ := login(t, gcaltest.Consent{})
	l.Open = func(address string) error {
		u, _ := url.Parse(address)
		redirect := u.Query().Get("redirect_uri")
		for path, want := range map[string]int{
			"/?state=SECRET&code=x": 400, "/": 400, "/favicon.ico": 404, "/?error=access_denied": 400,
			"/?state=" + u.Query().Get("state"): 400,
		} {
			res, err := http.Get(redirect + path)
			if err != nil {
				return err
			}
			res.Body.Close()
			if res.StatusCode != want {
				t.Errorf("%s gives %d, want %d", path, res.StatusCode, want)
			}
		}
		return browse(address)
	}
	if _, err := l.Run(t.Context()); err != nil {
		t.Error(err)
	}
}

// TestPaste signs in without a browser on this machine.
func TestPaste(t *testing.T) {
	_, l, said := login(t, gcaltest.Consent{})
	in, typed := io.Pipe()
	l.Open, l.Paste = nil, Lines(in)
	l.Show = func(address string) {
		// The other machine's browser ends at an address that it can't open.
		stay := &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
		res, err := stay.Get(address)
		if err != nil {
			t.Error(err)
			return
		}
		res.Body.Close()
		go fmt.Fprintf(typed, "what now?\n\n%s\nhttp://127.0.0.1/?state=SECRET&code=SECRET\n%s\n", strings.Repeat("x", 100_000), res.Header.Get("Location"))
	}
	if _, err := l.Run(t.Context()); err != nil {
		t.Error(err)
	}
	if n := strings.Count(said.String(), "paste the whole address"); n != 2 || strings.Contains(said.String(), "SECRET") {
		t.Errorf("said:\n%s", said)
	}
}

// TestEndOfInput ends no sign-in.
func TestEndOfInput(t *testing.T) {
	_, l, _ := login(t, gcaltest.Consent{})
	l.Open, l.Paste = nil, Lines(strings.NewReader(""))
	l.Show = func(address string) { time.AfterFunc(50*time.Millisecond, func() { browse(address) }) }
	if _, err := l.Run(t.Context()); err != nil {
		t.Error(err)
	}
}

func TestLoginInterrupted(t *testing.T) {
	_, l, _ := login(t, gcaltest.Consent{})
	ctx, cancel := context.WithCancel(t.Context())
	l.Open = func(string) error { cancel(); return errors.New("no browser") }
	if _, err := l.Run(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

func TestPortTaken(t *testing.T) {
	taken, err := listen(0, "adjourn login")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	var port int
	fmt.Sscanf(taken.Addr().String(), "127.0.0.1:%d", &port)
	other, err := listen(port, "adjourn login")
	if err == nil {
		other.Close()
		t.Fatalf("listens on %v, where a port forwarded to 127.0.0.1 does not lead", other.Addr())
	}
	var e *Error
	if !errors.As(err, &e) || e.Problem != PortTaken || !strings.Contains(e.Cause, fmt.Sprintf("port %d on 127.0.0.1", port)) || e.Try == "" {
		t.Errorf("%+v", err)
	}
}

func TestClientFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "client.json")
	for _, c := range []struct{ text, want string }{
		{string(gcaltest.ClientFile()), ""},
		{`{"web":{"client_id":"SECRET","client_secret":"SECRET"}}`, "web application"},
		{`{"type":"service_account","private_key":"SECRET"}`, "service account"},
		{`{"installed":{"client_id":"SECRET"}}`, "client_secret is missing"},
		{`{"installed":{"client_id":"a b","client_secret":"SECRET"}}`, "not one word"},
		{`{}`, "no OAuth client"},
		{"SECRET", "not the JSON file"},
		{strings.Repeat(" ", mostRead+1), "no file of a few lines"},
	} {
		if err := os.WriteFile(path, []byte(c.text), 0o600); err != nil {
			t.Fatal(err)
		}
		got, err := ReadClient(path)
		noSecret(t, err)
		if (err == nil) != (c.want == "") || err != nil && !strings.Contains(err.Error(), c.want) {
			t.Errorf("%.60q: got %v, want %q", c.text, err, c.want)
		}
		if err == nil && (got != Client{gcaltest.ClientID, gcaltest.ClientSecret}) {
			t.Errorf("got %v", got)
		}
	}
}

func TestEndpoints(t *testing.T) {
	for base, ok := range map[string]bool{
		"http://127.0.0.1:80": true, "http://127.0.0.1:80/": true, "http://[::1]:8080": true,
		"http://127.0.0.1": false, "https://127.0.0.1:80": false, "http://localhost:80": false, "http://10.0.0.1:80": false,
		"http://127.0.0.1.evil.example:80": false, "http://a@127.0.0.1:80": false, "http://127.0.0.1:80/x": false, "": false, "http://evil.example:80": false,
	} {
		if _, err := Loopback(base); (err == nil) != ok {
			t.Errorf("%q: %v", base, err)
		}
	}
}
