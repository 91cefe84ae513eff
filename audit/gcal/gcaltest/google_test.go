package gcaltest

import (
	"encoding/base64"
	"encoding/json"
	"io"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"
)

// get asks the fake and gives the status, the first reason and the body.
func get(t *testing.T, g *Google, token, path string) (status int, reason string, body map[string]any) {
	t.Helper()
	r, err := http.NewRequest(http.MethodGet, g.URL+path, nil)
	if err != nil {
		t.Fatal(err)
	}
	if token != "" {
		r.Header.Set("Authorization", "Bearer "+token)
	}
	return do(t, r)
}

func do(t *testing.T, r *http.Request) (status int, reason string, body map[string]any) {
	t.Helper()
	client := http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	res, err := client.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	text, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	if strings.HasPrefix(res.Header.Get("Content-Type"), "application/json") {
		if err := json.Unmarshal(text, &body); err != nil {
			t.Fatalf("%v: %s", err, text)
		}
	}
	switch e := body["error"].(type) {
	case string:
		reason = e
	case map[string]any:
		reason = e["errors"].([]any)[0].(map[string]any)["reason"].(string)
	}
	return res.StatusCode, reason, body
}

func TestRulesOfEventsList(t *testing.T) {
	g := Start(Options{})
	defer g.Close()
	day := time.Date(2026, 9, 8, 9, 0, 0, 0, time.UTC)
	items := g.Weekly("s", "Status", day, time.Hour, 2, "RRULE:FREQ=WEEKLY", g.Account)
	private := g.Meeting("p", "Private", day, time.Hour, g.Account)
	private["visibility"] = "private"
	cancelled := g.Meeting("c", "Cancelled", day, time.Hour, g.Account)
	cancelled["status"] = "cancelled"
	items = append(items, cancelled, private)
	g.Add(Calendar{ID: g.Account, Items: items})
	g.Add(Calendar{ID: "r@own.example", Items: items, Access: "reader"})
	g.Add(Calendar{ID: "f@own.example", Items: items, Access: "freeBusyReader"})
	token, _ := g.SignIn(ScopeEvents)
	mail, _ := g.SignIn(ScopeSend)
	for _, c := range []struct {
		name, token, path string
		status            int
		reason            string
		items             int
	}{
		{"no token", "", "primary/events", 401, "authError", 0},
		{"another's token", "ya29.other", "primary/events", 401, "authError", 0},
		{"without the scope", mail, "primary/events", 403, "insufficientPermissions", 0},
		{"no such calendar", token, "x@own.example/events", 404, "notFound", 0},
		{"all", token, "primary/events", 200, "", 2},
		{"instances", token, "primary/events?singleEvents=true", 200, "", 3},
		{"a window", token, "primary/events?singleEvents=true&timeMin=2026-09-14T00:00:00Z&timeMax=2026-09-21T00:00:00Z", 200, "", 1},
		{"timeMin is exclusive", token, "primary/events?singleEvents=true&timeMin=2026-09-08T10:00:00Z", 200, "", 1},
		{"timeMax is exclusive", token, "primary/events?singleEvents=true&timeMax=2026-09-08T09:00:00Z", 200, "", 0},
		{"no offset", token, "primary/events?timeMin=2026-09-14T00:00:00", 400, "badRequest", 0},
		{"an empty window", token, "primary/events?timeMin=2026-09-14T00:00:00Z&timeMax=2026-09-14T00:00:00Z", 400, "timeRangeEmpty", 0},
		{"order of series", token, "primary/events?orderBy=startTime", 400, "badRequest", 0},
		{"order of instances", token, "primary/events?orderBy=startTime&singleEvents=true", 200, "", 3},
		{"an unknown parameter", token, "primary/events?singleEvent=true", 400, "badRequest", 0},
		{"deleted ones", token, "primary/events?singleEvents=true&showDeleted=true", 200, "", 4},
		{"a sync token in a window", token, "primary/events?syncToken=x&timeMin=2026-09-14T00:00:00Z", 400, "badRequest", 0},
		{"an old sync token", token, "primary/events?syncToken=x", 410, "fullSyncRequired", 0},
		{"no such page", token, "primary/events?pageToken=x", 400, "invalid", 0},
		{"no results", token, "primary/events?maxResults=0", 400, "invalidParameter", 0},
		{"a broken mask", token, "primary/events?fields=items(id", 400, "invalidParameter", 0},
		{"an unknown field", token, "primary/events?fields=items(titel)", 400, "invalidParameter", 0},
		{"focus time only", token, "primary/events?eventTypes=focusTime&eventTypes=outOfOffice", 200, "", 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			status, reason, body := get(t, g, c.token, "/calendar/v3/calendars/"+c.path)
			if status != c.status || reason != c.reason {
				t.Fatalf("status %d %q, want %d %q", status, reason, c.status, c.reason)
			}
			if items, _ := body["items"].([]any); len(items) != c.items {
				t.Errorf("%d items, want %d", len(items), c.items)
			}
		})
	}

	title := func(path string) (titles int) {
		_, _, body := get(t, g, token, path)
		for _, item := range body["items"].([]any) {
			if item.(map[string]any)["summary"] != nil {
				titles++
			}
		}
		return titles
	}
	if n := title("/calendar/v3/calendars/r@own.example/events?singleEvents=true"); n != 2 {
		t.Errorf("a reader sees %d titles, want all but the private one's", n)
	}
	if n := title("/calendar/v3/calendars/f@own.example/events?singleEvents=true"); n != 0 {
		t.Errorf("who sees only free and busy sees %d titles", n)
	}
}

func TestPagesOfEventsList(t *testing.T) {
	g := Start(Options{})
	defer g.Close()
	var items []Item
	for range 7 {
		items = append(items, g.Meeting("x", "x", time.Now(), time.Hour))
	}
	g.Add(Calendar{ID: g.Account, Items: items, Sizes: []int{2, 0}})
	token, _ := g.SignIn(ScopeEvents)
	path := "/calendar/v3/calendars/primary/events?maxResults=4"
	var sizes []int
	for next := ""; ; {
		status, _, body := get(t, g, token, path+next)
		if status != 200 {
			t.Fatalf("status %d", status)
		}
		sizes = append(sizes, len(body["items"].([]any)))
		if body["nextPageToken"] == nil {
			break
		}
		next = "&pageToken=" + body["nextPageToken"].(string)
		if status, reason, _ := get(t, g, token, path+"0"+next); status != 400 || reason != "invalid" {
			t.Errorf("a page of another request: %d %s", status, reason)
		}
	}
	if want := []int{2, 0, 4, 1}; len(sizes) != 4 || sizes[0] != want[0] || sizes[1] != want[1] || sizes[2] != want[2] || sizes[3] != want[3] {
		t.Errorf("pages of %v, want %v", sizes, want)
	}
	if _, _, body := get(t, g, token, path+"&fields=items/id"); body["nextPageToken"] != nil || len(body["items"].([]any)[0].(map[string]any)) != 1 {
		t.Error("the mask names neither the next page nor more than the id")
	}
}

func TestMask(t *testing.T) {
	tree := map[string]any{"a": 1.0, "items": []any{map[string]any{"id": "x", "start": map[string]any{"date": "d", "timeZone": "z"}}}}
	for text, want := range map[string]string{
		"items":                          `{"items":[{"id":"x","start":{"date":"d","timeZone":"z"}}]}`,
		"items/id":                       `{"items":[{"id":"x"}]}`,
		"items(id,start(date))":          `{"items":[{"id":"x","start":{"date":"d"}}]}`,
		"items(start/date,id)":           `{"items":[{"id":"x","start":{"date":"d"}}]}`,
		"items/start/timeZone":           `{"items":[{"start":{"timeZone":"z"}}]}`,
		"items/start(date,timeZone)":     `{"items":[{"start":{"date":"d","timeZone":"z"}}]}`,
		"kind,items(status,description)": `{"items":[{}]}`,
	} {
		m, rest, err := parseMask(text)
		if err != nil || rest != "" {
			t.Errorf("%s: %v, rest %q", text, err, rest)
			continue
		}
		got, _ := json.Marshal(m.apply(tree))
		if string(got) != want {
			t.Errorf("%s gives %s, want %s", text, got, want)
		}
	}
	for _, text := range []string{"", ",", "a,", "a(", "a()", "a(b", "a//b", "/a"} {
		if _, rest, err := parseMask(text); err == nil && rest == "" {
			t.Errorf("%q is taken for a mask", text)
		}
	}
}

func TestSigningIn(t *testing.T) {
	now := time.Date(2026, 9, 8, 9, 0, 0, 0, time.UTC)
	g := Start(Options{Now: func() time.Time { return now }})
	defer g.Close()
	g.Add(Calendar{ID: g.Account})
	good := url.Values{"client_id": {ClientID}, "redirect_uri": {"http://127.0.0.1:9/"}, "response_type": {"code"}, "scope": {"openid email " + ScopeEvents},
		"state": {"s"}, "code_challenge": {"47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU"}, "code_challenge_method": {"S256"}, "access_type": {"offline"}, "prompt": {"consent"}}
	for name, value := range map[string]string{
		"client_id": "x", "redirect_uri": "http://localhost:9/", "response_type": "token", "scope": "all", "state": "", "code_challenge": "short",
		"code_challenge_method": "plain", "access_type": "online", "prompt": "none", "nonsense": "x",
	} {
		bad := url.Values{}
		for k, v := range good {
			bad[k] = v
		}
		bad.Set(name, value)
		if status, _, _ := get(t, g, "", "/o/oauth2/auth?"+bad.Encode()); status != 400 {
			t.Errorf("%s=%s: status %d, want 400", name, value, status)
		}
	}

	code := func() string {
		res, err := (&http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}).Get(g.URL + "/o/oauth2/auth?" + good.Encode())
		if err != nil {
			t.Fatal(err)
		}
		res.Body.Close()
		back, err := url.Parse(res.Header.Get("Location"))
		if err != nil || back.Query().Get("state") != "s" {
			t.Fatalf("back to %v", back)
		}
		return back.Query().Get("code")
	}
	post := func(path string, form url.Values) (int, string, map[string]any) {
		r, err := http.NewRequest(http.MethodPost, g.URL+path, strings.NewReader(form.Encode()))
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		return do(t, r)
	}
	// The challenge above is that of an empty verifier.
	exchange := func(code, redirect, verifier, secret string) (int, string, map[string]any) {
		return post("/token", url.Values{"grant_type": {"authorization_code"}, "code": {code}, "redirect_uri": {redirect},
			"code_verifier": {verifier}, "client_id": {ClientID}, "client_secret": {secret}})
	}
	if status, reason, _ := exchange(code(), "http://127.0.0.1:9/", "other", ClientSecret); status != 400 || reason != "invalid_grant" {
		t.Errorf("another verifier: %d %s", status, reason)
	}
	if status, reason, _ := exchange(code(), "http://127.0.0.1:8/", "", ClientSecret); status != 400 || reason != "invalid_grant" {
		t.Errorf("another redirect: %d %s", status, reason)
	}
	if status, reason, _ := exchange(code(), "http://127.0.0.1:9/", "", "guess"); status != 401 || reason != "invalid_client" {
		t.Errorf("another secret: %d %s", status, reason)
	}
	once := code()
	status, _, body := exchange(once, "http://127.0.0.1:9/", "", ClientSecret)
	if status != 200 || body["id_token"] == nil || body["refresh_token"] == nil {
		t.Fatalf("%d %v", status, body)
	}
	if status, reason, _ := exchange(once, "http://127.0.0.1:9/", "", ClientSecret); status != 400 || reason != "invalid_grant" {
		t.Errorf("the same code again: %d %s", status, reason)
	}
	refresh := func() (int, string, map[string]any) {
		return post("/token", url.Values{"grant_type": {"refresh_token"}, "refresh_token": {body["refresh_token"].(string)}, "client_id": {ClientID}, "client_secret": {ClientSecret}})
	}
	status, _, fresh := refresh()
	if status != 200 || fresh["refresh_token"] != nil {
		t.Errorf("a refresh gives %d %v: no second refresh token", status, fresh)
	}
	now = now.Add(accessLife)
	if status, reason, _ := get(t, g, fresh["access_token"].(string), "/calendar/v3/calendars/primary/events"); status != 401 {
		t.Errorf("an hour later: %d %s", status, reason)
	}
	if status, reason, _ := post("/revoke", url.Values{"token": {"x"}}); status != 400 || reason != "invalid_token" {
		t.Errorf("revoking what nobody has: %d %s", status, reason)
	}
	if status, _, _ := post("/revoke", url.Values{"token": {body["refresh_token"].(string)}}); status != 200 {
		t.Errorf("revoking: %d", status)
	}
	if status, reason, _ := refresh(); status != 400 || reason != "invalid_grant" {
		t.Errorf("a refresh after that: %d %s", status, reason)
	}
}

func TestSend(t *testing.T) {
	g := Start(Options{})
	defer g.Close()
	send := func(token, mail string) (int, string) {
		body, _ := json.Marshal(map[string]string{"raw": base64.URLEncoding.EncodeToString([]byte(mail))})
		r, err := http.NewRequest(http.MethodPost, g.URL+"/gmail/v1/users/me/messages/send?alt=json", strings.NewReader(string(body)))
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Authorization", "Bearer "+token)
		status, reason, _ := do(t, r)
		return status, reason
	}
	token, _ := g.SignIn(ScopeSend)
	calendar, _ := g.SignIn(ScopeEvents)
	good := "From: ana@own.example\r\nTo: Ben <Ben@own.example>\r\nSubject: x\r\n\r\nhello\r\n"
	if status, reason := send(calendar, good); status != 403 || reason != "insufficientPermissions" {
		t.Errorf("without the scope: %d %s", status, reason)
	}
	if status, reason := send(token, "Subject: x\r\n\r\nto nobody"); status != 400 || reason != "invalidArgument" {
		t.Errorf("to nobody: %d %s", status, reason)
	}
	if status, reason := send(token, "no mail"); status != 400 || reason != "invalidArgument" {
		t.Errorf("no mail: %d %s", status, reason)
	}
	if status, _ := send(token, good); status != 200 || len(g.Sent()) != 1 || g.Sent()[0].To[0] != "ben@own.example" {
		t.Errorf("%d, %v", status, g.Sent())
	}
	g.Fail(Fault{On: "messages.send", Status: 500, Taken: true})
	if status, _ := send(token, good); status != 500 || len(g.Sent()) != 2 {
		t.Errorf("a 500 after the mail was taken: %d, %d sent", status, len(g.Sent()))
	}
}
