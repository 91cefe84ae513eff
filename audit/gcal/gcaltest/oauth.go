package gcaltest

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"net/http"
	"net/netip"
	"net/url"
	"slices"
	"strings"
	"time"
)

// Consent is what the person in front of the consent screen does, and how it
// is set up.
type Consent struct {
	Deny    bool
	Untick  []string // scopes that the person takes away
	Testing bool     // not published: sign-ins last seven days
}

// Consent sets what happens on the consent screen from now on.
func (g *Google) Consent(c Consent) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.consent = c
}

// accessLife is how long an access token lasts.
const accessLife = 3599 * time.Second

// pending is a code that waits to be exchanged.
type pending struct {
	redirect, challenge string
	scopes              []string
	testing             bool
}

// grant is one sign-in.
type grant struct {
	refresh string
	scopes  []string
	access  []access
	revoked bool
	dies    time.Time // zero: it doesn't
}

type access struct {
	token   string
	expires time.Time
}

var authParameters = []string{"client_id", "redirect_uri", "response_type", "scope", "state", "code_challenge",
	"code_challenge_method", "access_type", "prompt", "login_hint"}

// serveAuth is the consent screen: the person decides at once.
func (g *Google) serveAuth(w http.ResponseWriter, r *http.Request) {
	q := r.URL.Query()
	scopes := strings.Fields(q.Get("scope"))
	problem := ""
	switch {
	case q.Get("client_id") != ClientID:
		problem = "invalid_client"
	case !loopback(q.Get("redirect_uri")):
		problem = "redirect_uri_mismatch"
	case q.Get("response_type") != "code", q.Get("state") == "", q.Get("access_type") != "offline", q.Get("prompt") != "consent":
		problem = "invalid_request"
	case q.Get("code_challenge_method") != "S256", len(q.Get("code_challenge")) != 43:
		problem = "invalid_request: PKCE"
	case len(scopes) == 0 || slices.ContainsFunc(scopes, unknownScope):
		problem = "invalid_scope"
	}
	for name := range q {
		if !slices.Contains(authParameters, name) {
			problem = "invalid_request: " + name
		}
	}
	if problem != "" {
		http.Error(w, "Error 400: "+problem, http.StatusBadRequest)
		return
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	back := url.Values{"state": {q.Get("state")}}
	if g.consent.Deny {
		back.Set("error", "access_denied")
	} else {
		scopes = slices.DeleteFunc(long(scopes), func(s string) bool { return slices.Contains(g.consent.Untick, s) })
		code := "4/SECRET-" + rand.Text()
		g.codes[code] = pending{q.Get("redirect_uri"), q.Get("code_challenge"), scopes, g.consent.Testing}
		back.Set("code", code)
		back.Set("scope", strings.Join(scopes, " "))
	}
	http.Redirect(w, r, q.Get("redirect_uri")+"?"+back.Encode(), http.StatusFound)
}

// loopback is what a desktop client may redirect to.
func loopback(redirect string) bool {
	u, err := url.Parse(redirect)
	if err != nil || u.Scheme != "http" || u.Port() == "" || u.RawQuery != "" {
		return false
	}
	ip, err := netip.ParseAddr(u.Hostname())
	return err == nil && ip.IsLoopback()
}

func unknownScope(s string) bool {
	return !slices.Contains([]string{"openid", "email", ScopeEvents, ScopeCalendarList, ScopeSend}, s)
}

// long writes scopes as the answer names them.
func long(scopes []string) []string {
	var all []string
	for _, s := range scopes {
		if s == "email" {
			s = ScopeEmail
		}
		all = append(all, s)
	}
	return all
}

// serveToken exchanges a code, or refreshes.
func (g *Google) serveToken(w http.ResponseWriter, r *http.Request) {
	r.ParseForm()
	f := r.PostForm
	if f.Get("client_id") != ClientID || f.Get("client_secret") != ClientSecret {
		oauthError(w, r, http.StatusUnauthorized, "invalid_client")
		return
	}
	switch f.Get("grant_type") {
	case "authorization_code":
		g.exchange(w, r)
	case "refresh_token":
		g.refresh(w, r)
	default:
		oauthError(w, r, http.StatusBadRequest, "unsupported_grant_type")
	}
}

func (g *Google) exchange(w http.ResponseWriter, r *http.Request) {
	g.mu.Lock()
	defer g.mu.Unlock()
	code := r.PostForm.Get("code")
	p, ok := g.codes[code]
	delete(g.codes, code)
	sum := sha256.Sum256([]byte(r.PostForm.Get("code_verifier")))
	if !ok || p.redirect != r.PostForm.Get("redirect_uri") || p.challenge != base64.RawURLEncoding.EncodeToString(sum[:]) {
		oauthError(w, r, http.StatusBadRequest, "invalid_grant")
		return
	}
	gr := &grant{refresh: "1//SECRET-" + rand.Text(), scopes: p.scopes}
	g.grants = append(g.grants, gr)
	body := g.newAccess(gr)
	body["refresh_token"] = gr.refresh
	if p.testing {
		gr.dies = g.now().Add(7 * 24 * time.Hour)
		body["refresh_token_expires_in"] = 604800
	}
	if slices.Contains(p.scopes, "openid") {
		body["id_token"] = g.idToken()
	}
	answer(w, http.StatusOK, body)
}

func (g *Google) refresh(w http.ResponseWriter, r *http.Request) {
	g.mu.Lock()
	defer g.mu.Unlock()
	for _, gr := range g.grants {
		if gr.refresh == r.PostForm.Get("refresh_token") && !gr.revoked && (gr.dies.IsZero() || g.now().Before(gr.dies)) {
			answer(w, http.StatusOK, g.newAccess(gr))
			return
		}
	}
	oauthError(w, r, http.StatusBadRequest, "invalid_grant")
}

// newAccess issues an access token; g.mu is held.
func (g *Google) newAccess(gr *grant) map[string]any {
	a := access{"ya29.SECRET-" + rand.Text(), g.now().Add(accessLife)}
	gr.access = append(gr.access, a)
	return map[string]any{"access_token": a.token, "token_type": "Bearer", "expires_in": int(accessLife.Seconds()), "scope": strings.Join(gr.scopes, " ")}
}

// idToken says who signed in. Nobody checks its signature: it comes from the
// token endpoint itself.
func (g *Google) idToken() string {
	part := func(v any) string {
		text, _ := json.Marshal(v)
		return base64.RawURLEncoding.EncodeToString(text)
	}
	return part(map[string]any{"alg": "RS256", "kid": "x"}) + "." + part(map[string]any{
		"iss": "https://accounts.google.com", "aud": ClientID, "sub": "1", "email": g.Account, "email_verified": true,
		"iat": g.now().Unix(), "exp": g.now().Add(time.Hour).Unix(),
	}) + "." + base64.RawURLEncoding.EncodeToString([]byte("SECRET-signature"))
}

// serveRevoke ends a sign-in, and with it every other one of the same client.
func (g *Google) serveRevoke(w http.ResponseWriter, r *http.Request) {
	token := r.FormValue("token")
	g.mu.Lock()
	known := slices.ContainsFunc(g.grants, func(gr *grant) bool {
		return !gr.revoked && (gr.refresh == token || slices.ContainsFunc(gr.access, func(a access) bool { return a.token == token }))
	})
	g.mu.Unlock()
	if !known {
		oauthError(w, r, http.StatusBadRequest, "invalid_token")
		return
	}
	g.Revoke()
	w.WriteHeader(http.StatusOK)
}

// Revoke ends every sign-in, as a person can in their account.
func (g *Google) Revoke() {
	g.mu.Lock()
	defer g.mu.Unlock()
	for _, gr := range g.grants {
		gr.revoked = true
	}
}

// Expire ends every access token; they can be refreshed.
func (g *Google) Expire() {
	g.mu.Lock()
	defer g.mu.Unlock()
	for _, gr := range g.grants {
		gr.access = nil
	}
}

// SignIn gives tokens of a new sign-in without the screens.
func (g *Google) SignIn(scopes ...string) (accessToken, refreshToken string) {
	g.mu.Lock()
	defer g.mu.Unlock()
	gr := &grant{refresh: "1//SECRET-" + rand.Text(), scopes: scopes}
	g.grants = append(g.grants, gr)
	token, _ := g.newAccess(gr)["access_token"].(string)
	return token, gr.refresh
}

// ClientFile is what the Cloud console gives to download for a desktop client.
// Its endpoints are somebody else's: a program that follows them is wrong.
func ClientFile() []byte {
	text, _ := json.Marshal(map[string]any{"installed": map[string]any{
		"client_id": ClientID, "client_secret": ClientSecret, "project_id": "adjourn",
		"auth_uri": "https://evil.example/auth", "token_uri": "https://evil.example/token",
		"redirect_uris": []string{"http://localhost"},
	}})
	return text
}
