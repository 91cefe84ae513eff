package google

import (
	"errors"
	"net/http"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"adjourn/audit/gcal/gcaltest"
)

// noSecret fails if an error says anything that it must not.
func noSecret(t *testing.T, err error) {
	t.Helper()
	for e := err; e != nil; e = errors.Unwrap(e) {
		if strings.Contains(e.Error(), "SECRET") {
			t.Errorf("the error holds a secret: %v", e)
		}
	}
}

// signedIn is a fake with a token file that it issued, valid until its own end.
func signedIn(t *testing.T, change func(*Grant)) (*gcaltest.Google, File, Endpoints) {
	t.Helper()
	g := gcaltest.Start(gcaltest.Options{})
	t.Cleanup(g.Close)
	e, err := Loopback(g.URL)
	if err != nil {
		t.Fatal(err)
	}
	access, refresh := g.SignIn(ScopeEvents)
	grant := &Grant{
		Issuer: e.Token, ClientID: gcaltest.ClientID, ClientSecret: gcaltest.ClientSecret, Account: g.Account,
		Scopes: []string{ScopeEvents}, RefreshToken: refresh, AccessToken: access, Expires: time.Now().Add(time.Hour),
	}
	if change != nil {
		change(grant)
	}
	f := File{Path: filepath.Join(t.TempDir(), "state", "calendar.json"), Login: "adjourn login"}
	if err := f.Write(grant); err != nil {
		t.Fatal(err)
	}
	g.Add(gcaltest.Calendar{ID: g.Account})
	return g, f, e
}

// get asks for the primary calendar's events.
func get(t *testing.T, s *Session, e Endpoints) (int, error) {
	t.Helper()
	res, err := s.Client(http.DefaultTransport, nil, newClock().pace()).
		Get(e.Calendar + "calendars/primary/events?timeMin=2026-09-07T00:00:00Z&timeMax=2026-09-14T00:00:00Z")
	if err != nil {
		return 0, err
	}
	res.Body.Close()
	return res.StatusCode, nil
}

func TestRefresh(t *testing.T) {
	for _, c := range []struct {
		name   string
		change func(*Grant)
		expire bool // at Google, without our knowing: the clocks differ
		want   int  // refreshes
	}{
		{"still valid", nil, false, 0},
		{"expired", func(g *Grant) { g.Expires = time.Now().Add(-time.Hour) }, false, 1},
		{"about to expire", func(g *Grant) { g.Expires = time.Now().Add(5 * time.Second) }, false, 1},
		{"refused though it looks valid", nil, true, 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			g, f, e := signedIn(t, c.change)
			if c.expire {
				g.Expire()
			}
			s, err := Open(f, e, http.DefaultTransport, time.Now)
			if err != nil {
				t.Fatal(err)
			}
			before := s.Grant()
			if status, err := get(t, s, e); status != 200 || err != nil {
				t.Fatalf("got %d, %v", status, err)
			}
			if n := g.Count("token"); n != c.want {
				t.Errorf("%d refreshes, want %d", n, c.want)
			}
			kept, err := f.Read()
			if err != nil || kept.RefreshToken != before.RefreshToken || (kept.AccessToken != before.AccessToken) != (c.want > 0) {
				t.Errorf("the refreshed token was not kept: %v", err)
			}
			again, err := Open(f, e, http.DefaultTransport, time.Now)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := get(t, again, e); err != nil || g.Count("token") != c.want {
				t.Errorf("the next run refreshes again: %d, %v", g.Count("token"), err)
			}
		})
	}
}

// TestManyRefreshOnce: requests at once, and runs at once, refresh once.
func TestManyRefreshOnce(t *testing.T) {
	g, f, e := signedIn(t, func(g *Grant) { g.Expires = time.Time{} })
	var wg sync.WaitGroup
	for range 4 {
		s, err := Open(f, e, http.DefaultTransport, time.Now)
		if err != nil {
			t.Fatal(err)
		}
		for range 4 {
			wg.Go(func() {
				if status, err := get(t, s, e); status != 200 || err != nil {
					t.Errorf("got %d, %v", status, err)
				}
			})
		}
	}
	wg.Wait()
	if n := g.Count("token"); n != 1 {
		t.Errorf("%d refreshes, want 1", n)
	}
}

func TestRefusedRefresh(t *testing.T) {
	for _, c := range []struct {
		reason string
		status int
		want   Problem
		made   int // requests to the token endpoint, for two calls
	}{
		{"invalid_grant", 400, Ended, 1},
		{"admin_policy_enforced", 400, Policy, 1},
		{"invalid_client", 401, BadClient, 1},
		{"deleted_client", 401, BadClient, 1},
		{"temporarily_unavailable", 503, Unreachable, 10},
		{"", 502, Unreachable, 10}, // a page of HTML
	} {
		t.Run(c.reason, func(t *testing.T) {
			g, f, e := signedIn(t, func(g *Grant) { g.Expires = time.Time{} })
			g.Fail(gcaltest.Fault{On: "token", Times: -1, Status: c.status, Reason: c.reason})
			s, err := Open(f, e, http.DefaultTransport, time.Now)
			if err != nil {
				t.Fatal(err)
			}
			for range 2 {
				_, err := get(t, s, e)
				var ours *Error
				if !errors.As(err, &ours) || ours.Problem != c.want {
					t.Fatalf("got %v, want problem %d", err, c.want)
				}
				if c.want == Ended && ours.Try != "adjourn login" {
					t.Errorf("no way out is named: %+v", ours)
				}
				noSecret(t, err)
			}
			if n := g.Count("token"); n != c.made {
				t.Errorf("%d requests, want %d", n, c.made)
			}
		})
	}
}

// TestNoRedirect follows nothing, neither for the API nor for the token.
func TestNoRedirect(t *testing.T) {
	for _, on := range []string{"token", "events.list"} {
		other := gcaltest.Start(gcaltest.Options{})
		defer other.Close()
		g, f, e := signedIn(t, func(g *Grant) { g.Expires = time.Time{} })
		g.Fail(gcaltest.Fault{On: on, Times: -1, Redirect: other.URL + "/token"})
		s, err := Open(f, e, http.DefaultTransport, time.Now)
		if err != nil {
			t.Fatal(err)
		}
		status, err := get(t, s, e)
		noSecret(t, err)
		if err == nil && status != 302 || len(other.Requests()) > 0 {
			t.Errorf("%s: got %d, %v; %v followed", on, status, err, other.Requests())
		}
	}
}

func TestTokenFile(t *testing.T) {
	_, f, e := signedIn(t, nil)
	if runtime.GOOS != "windows" {
		for path, want := range map[string]os.FileMode{f.Path: 0o600, filepath.Dir(f.Path): 0o700} {
			if info, err := os.Stat(path); err != nil || info.Mode().Perm() != want {
				t.Errorf("%v, want mode %o: %v", info.Mode(), want, err)
			}
		}
	}
	elsewhere, err := Loopback("http://127.0.0.1:9")
	if err != nil {
		t.Fatal(err)
	}
	write := func(text string) func() { return func() { os.WriteFile(f.Path, []byte(text), 0o600) } }
	for _, c := range []struct {
		name   string
		spoil  func()
		e      Endpoints
		want   Problem
		tryHas string
	}{
		{"of another endpoint", func() {}, elsewhere, Elsewhere, "adjourn login"},
		{"ours, sent to Google", func() {}, Real(), Elsewhere, "adjourn login"},
		{"open to all", func() { os.Chmod(f.Path, 0o644) }, e, Exposed, "chmod 600 " + f.Path},
		{"cut", write(`{"issuer":"SECRET`), e, Damaged, "adjourn login"},
		{"empty", write(`{}`), e, Damaged, "adjourn login"},
		{"gone", func() { os.Remove(f.Path) }, e, NotSignedIn, "adjourn login"},
	} {
		c.spoil()
		_, err := Open(f, c.e, http.DefaultTransport, time.Now)
		var ours *Error
		if !errors.As(err, &ours) || ours.Problem != c.want || ours.Try != c.tryHas {
			t.Errorf("%s: %+v", c.name, err)
		}
		noSecret(t, err)
		os.Chmod(f.Path, 0o600)
	}
}

func TestRevoke(t *testing.T) {
	g, f, e := signedIn(t, nil)
	grant, err := f.Read()
	if err != nil {
		t.Fatal(err)
	}
	for range 2 { // the second time it is revoked already
		if err := Revoke(t.Context(), grant, e, http.DefaultTransport); err != nil {
			t.Error(err)
		}
	}
	g.Fail(gcaltest.Fault{On: "revoke", Times: -1, Status: 503})
	err = Revoke(t.Context(), grant, e, http.DefaultTransport)
	if err == nil {
		t.Error("a failed revocation is no error")
	}
	noSecret(t, err)
	if err := Revoke(t.Context(), grant, Real(), roundTrip(func(*http.Request) (*http.Response, error) {
		t.Error("the fake's token was sent to Google")
		return nil, errors.New("no")
	})); err == nil {
		t.Error("a token of another endpoint was revoked")
	}
}
