package feed

import (
	"compress/gzip"
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

const text = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nEND:VEVENT\nEND:VCALENDAR\n"

// secret is the part of an address that must be nowhere.
const secret = "s3cr3t"

func client(t *testing.T) *Client {
	t.Helper()
	return &Client{Dir: filepath.Join(t.TempDir(), "adjourn"), Limit: 1 << 20}
}

// serve answers on loopback, and gives the address of a secret path there.
func serve(t *testing.T, handler http.HandlerFunc) Address {
	t.Helper()
	s := httptest.NewServer(handler)
	t.Cleanup(s.Close)
	return address(t, s.URL+"/"+secret+"/basic.ics?token="+secret)
}

func address(t *testing.T, text string) Address {
	t.Helper()
	a, err := Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func get(c *Client, a Address) (string, error) {
	f, err := c.Get(context.Background(), a)
	if err != nil {
		return "", err
	}
	defer f.Close()
	got, err := io.ReadAll(f)
	return string(got), err
}

// TestGet is what a server may answer, and what is said about it.
func TestGet(t *testing.T) {
	for name, c := range map[string]struct {
		handler http.HandlerFunc
		want    string // of the error; "" for none
	}{
		"a calendar":  {func(w http.ResponseWriter, _ *http.Request) { io.WriteString(w, text) }, ""},
		"gzip":        {func(w http.ResponseWriter, _ *http.Request) { zipped(w, text) }, ""},
		"a gzip bomb": {func(w http.ResponseWriter, _ *http.Request) { zipped(w, text+strings.Repeat("\n", 2<<20)) }, "more than 1048576 bytes of text"},
		"no gzip at all": {func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Encoding", "gzip")
			io.WriteString(w, text)
		}, "can't be read"},
		"too large":      {func(w http.ResponseWriter, _ *http.Request) { io.WriteString(w, text+strings.Repeat("x", 2<<20)) }, "more than 1048576 bytes of text"},
		"a page":         {func(w http.ResponseWriter, _ *http.Request) { io.WriteString(w, "<!DOCTYPE html><a href=/"+secret+">") }, "a web page, not a calendar"},
		"something else": {func(w http.ResponseWriter, _ *http.Request) { io.WriteString(w, `{"a":"`+secret+`"}`) }, "not an iCalendar text"},
		"nothing":        {func(http.ResponseWriter, *http.Request) {}, "the server's answer is empty"},
		"cut short": {func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Length", "9999")
			io.WriteString(w, text)
		}, "the connection broke off"},
		"broken off":    {func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) }, "the connection broke off"},
		"unasked 304":   {status(304), "not a calendar (304)"},
		"401":           {status(401), "refuses access (401)"},
		"404":           {status(404), "no calendar at this address (404)"},
		"503":           {status(503), "try again later"},
		"418":           {status(418), "not a calendar (418)"},
		"to http":       {redirect("http://example.org/" + secret), "redirects to an address that is not https"},
		"to a file":     {redirect("file:///etc/" + secret), "redirects to an address that is not https"},
		"to nowhere":    {redirect("https://%zz/" + secret), "redirects to an address that is not https"},
		"without where": {status(302), "redirects to an address that is not https"},
		"to loopback":   {redirect("https://127.0.0.1:1/" + secret), "not on the public internet"},
		"to localhost":  {redirect("https://localhost:1/" + secret), "not on the public internet"},
		"to ::1":        {redirect("https://[::1]:1/" + secret), "not on the public internet"},
		"to a network":  {redirect("https://10.0.0.1:1/" + secret), "not on the public internet"},
		"to metadata":   {redirect("https://169.254.169.254:1/" + secret), "not on the public internet"},
	} {
		t.Run(name, func(t *testing.T) {
			c1 := client(t)
			got, err := get(c1, serve(t, c.handler))
			switch {
			case c.want == "" && (err != nil || got != text):
				t.Errorf("got %q, %v", got, err)
			case c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)):
				t.Errorf("error %v, want %q", err, c.want)
			case err != nil && strings.Contains(err.Error(), secret):
				t.Errorf("the error tells the secret: %v", err)
			}
			if left, _ := filepath.Glob(filepath.Join(c1.Dir, "*")); len(left) > 0 {
				t.Errorf("kept without a validator: %v", left)
			}
		})
	}
}

func status(code int) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(code) }
}

func redirect(to string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Location", to)
		w.WriteHeader(http.StatusFound)
	}
}

func zipped(w http.ResponseWriter, text string) {
	w.Header().Set("Content-Encoding", "gzip")
	z := gzip.NewWriter(w)
	io.WriteString(z, text)
	z.Close()
}

// TestRedirect follows to https alone, so often and no more, and tells nobody
// who asks beyond the name of the program.
func TestRedirect(t *testing.T) {
	hops := 0
	var goal *httptest.Server
	goal = httptest.NewTLSServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("User-Agent") != "adjourn" || r.Header.Get("Referer") != "" || r.Header.Get("Authorization") != "" {
			t.Errorf("headers %v", r.Header)
		}
		if hops--; hops > 0 {
			http.Redirect(w, r, goal.URL+"/next", http.StatusFound)
			return
		}
		io.WriteString(w, text)
	}))
	defer goal.Close()
	first := httptest.NewServer(redirect(goal.URL + "/" + secret))
	defer first.Close()
	a := address(t, strings.Replace(first.URL, "http://", "http://ana:"+secret+"@", 1)+"/"+secret)

	c := client(t)
	c.public = func(netip.Addr) bool { return true }
	c.roots = goal.Client().Transport.(*http.Transport).TLSClientConfig.RootCAs
	hops = 4
	if got, err := get(c, a); got != text || err != nil {
		t.Errorf("four more hops: %q, %v", got, err)
	}
	hops = 100
	if _, err := get(c, a); err == nil || !strings.Contains(err.Error(), "more than 5 redirects") {
		t.Errorf("a hundred hops: %v", err)
	}
	c.roots, hops = nil, 0
	if _, err := get(c, a); err == nil || !strings.Contains(err.Error(), "certificate is not to be trusted") || strings.Contains(err.Error(), secret) {
		t.Errorf("an unknown certificate: %v", err)
	}
}

// TestKept: what is unchanged isn't read twice, and what is kept is the user's
// own, whole, and named by nothing.
func TestKept(t *testing.T) {
	asked, version, body := 0, "1", text
	a := serve(t, func(w http.ResponseWriter, r *http.Request) {
		asked++
		if tag := `"` + version + `"`; r.Header.Get("If-None-Match") == tag && r.Header.Get("If-Modified-Since") == "Mon, 07 Sep 2026 06:00:00 GMT" {
			w.WriteHeader(http.StatusNotModified)
			return
		}
		w.Header().Set("ETag", `"`+version+`"`)
		w.Header().Set("Last-Modified", "Mon, 07 Sep 2026 06:00:00 GMT")
		io.WriteString(w, body)
	})
	c := client(t)
	read := func(want string) {
		t.Helper()
		if got, err := get(c, a); got != want || err != nil {
			t.Fatalf("got %q, %v; want %q", got, err, want)
		}
	}
	read(text)
	body = "never sent"
	read(text)
	version, body = "2", strings.Replace(text, "UID:a", "UID:b", 1)
	read(body)
	read(body)
	files, _ := filepath.Glob(filepath.Join(c.Dir, "*"))
	if len(files) != 1 || asked != 4 {
		t.Fatalf("kept %v, asked %d times", files, asked)
	}
	info, err := os.Stat(files[0])
	if err != nil {
		t.Fatal(err)
	}
	kept, _ := os.ReadFile(files[0])
	folder, _ := os.Stat(c.Dir)
	if info.Mode().Perm() != 0o600 || folder.Mode().Perm() != 0o700 || strings.Contains(files[0]+string(kept), secret) {
		t.Errorf("%v %v %s\n%s", info.Mode(), folder.Mode(), files[0], kept)
	}

	// A kept file that is damaged is read again; one that is cut off isn't kept.
	if err := os.WriteFile(files[0], []byte("{"), 0o600); err != nil {
		t.Fatal(err)
	}
	read(body)
	version, body = "3", "BEGIN:VCALENDAR\nBEGIN:VEV"
	read(body)
	if files, _ = filepath.Glob(filepath.Join(c.Dir, "*")); len(files) != 0 {
		t.Errorf("kept although cut off: %v", files)
	}
}

// TestNoCache: a cache that can't be written costs nothing but the next reading.
func TestNoCache(t *testing.T) {
	c := client(t)
	if err := os.WriteFile(c.Dir, nil, 0o600); err != nil { // where the folder would be
		t.Fatal(err)
	}
	t.Setenv("TMPDIR", t.TempDir())
	a := serve(t, func(w http.ResponseWriter, _ *http.Request) { w.Header().Set("ETag", `"1"`); io.WriteString(w, text) })
	if got, err := get(c, a); got != text || err != nil {
		t.Errorf("got %q, %v", got, err)
	}
	if left, _ := os.ReadDir(os.Getenv("TMPDIR")); len(left) != 0 {
		t.Errorf("left behind: %v", left)
	}
}

// TestTime: nobody keeps a run waiting, neither before nor in the answer.
func TestTime(t *testing.T) {
	done := make(chan struct{})
	for name, begin := range map[string]string{"no answer": "", "a slow one": text} {
		t.Run(name, func(t *testing.T) {
			a := serve(t, func(w http.ResponseWriter, _ *http.Request) {
				io.WriteString(w, begin)
				if begin != "" {
					w.(http.Flusher).Flush()
				}
				<-done
			})
			t.Cleanup(func() { done <- struct{}{} })
			c := client(t)
			c.timeout = 50 * time.Millisecond
			if _, err := get(c, a); err == nil || err.Error() != "no whole answer within 50ms" {
				t.Errorf("error %v", err)
			}
		})
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := client(t).Get(ctx, address(t, "http://127.0.0.1:1/"+secret)); err != context.Canceled {
		t.Errorf("interrupted: %v", err)
	}
	if _, err := get(client(t), address(t, "http://127.0.0.1:1/"+secret)); err == nil || err.Error() != "the server refuses the connection" {
		t.Errorf("nobody there: %v", err)
	}
	if _, err := get(client(t), address(t, "https://nowhere.invalid/"+secret)); err == nil || strings.Contains(err.Error(), secret) {
		t.Errorf("no such name: %v", err)
	}
}

func TestParse(t *testing.T) {
	for in, want := range map[string]string{
		"https://calendar.example/" + secret + "?x#y":   "https://calendar.example/…",
		"WEBCAL://calendar.example/" + secret:           "https://calendar.example/…",
		"webcals://u:p@calendar.example:8443/" + secret: "https://calendar.example:8443/…",
		"http://localhost:80/" + secret:                 "http://localhost:80/…",
		"http://127.0.0.1/" + secret:                    "http://127.0.0.1/…",
		"http://[::1]/" + secret:                        "http://[::1]/…",
		"http://calendar.example/" + secret:             "a feed is read over https; http is for this machine only",
		"http://127.0.0.1.example/" + secret:            "a feed is read over https; http is for this machine only",
		"ftp://calendar.example/" + secret:              "a feed's address begins with https:// or webcal://",
		"https:///" + secret:                            "the address names no host",
		"https://%zz/" + secret:                         "this is no address that can be read",
		"https:" + secret:                               "the address names no host",
	} {
		a, err := Parse(in)
		got := ""
		if err != nil {
			got = err.Error()
		} else {
			got = a.String()
		}
		if got != want || strings.Contains(fmt.Sprintf("%v %+v %#v %s", a, a, a, got), secret) && err == nil {
			t.Errorf("%s: %q, want %q", in, got, want)
		}
	}
}

func TestPublic(t *testing.T) {
	for ip, want := range map[string]bool{
		"142.250.1.1": true, "2a00:1450:4001::1": true, "64:ff9b::8efa:101": true,
		"127.0.0.1": false, "127.9.9.9": false, "10.1.2.3": false, "172.16.0.1": false, "192.168.1.1": false, "169.254.169.254": false,
		"100.64.0.1": false, "0.0.0.0": false, "0.1.2.3": false, "192.0.0.8": false, "198.18.0.1": false, "203.0.113.5": false,
		"224.0.0.1": false, "240.0.0.1": false, "255.255.255.255": false,
		"::": false, "::1": false, "fe80::1": false, "fc00::1": false, "fd12::1": false, "ff02::1": false, "2001:db8::1": false,
		"::ffff:10.0.0.1": false, "::ffff:127.0.0.1": false, "::10.0.0.1": false, "64:ff9b::a00:1": false, "2002:a00:1::": false,
		"64:ff9b:1::1": false, "fec0::1": false,
	} {
		if got := isPublic(netip.MustParseAddr(ip)); got != want {
			t.Errorf("%s: public %v, want %v", ip, got, want)
		}
	}
}
