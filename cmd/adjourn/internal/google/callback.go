package google

import (
	"context"
	"crypto/subtle"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"time"
)

// serve waits on a local port for the browser to come back. What doesn't bring
// this sign-in's state is turned away, and the waiting goes on.
func serve(listener net.Listener, state string, answers chan<- answer) (stop func()) {
	handler := func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/plain; charset=utf-8")
		w.Header().Set("Cache-Control", "no-store")
		if r.Method != http.MethodGet || r.URL.Path != "/" {
			http.Error(w, "not found", http.StatusNotFound)
			return
		}
		got, problem := read(r.URL.Query(), state)
		if problem != "" {
			http.Error(w, problem, http.StatusBadRequest)
			return
		}
		if got.refused != "" {
			io.WriteString(w, "adjourn was not given the permission. You can close this page.\n")
		} else {
			io.WriteString(w, "adjourn has the answer: go back to the terminal. You can close this page.\n")
		}
		select {
		case answers <- got:
		default: // the first one counts
		}
	}
	server := &http.Server{
		Handler: http.HandlerFunc(handler), ReadHeaderTimeout: 10 * time.Second, ReadTimeout: 10 * time.Second,
		WriteTimeout: 10 * time.Second, MaxHeaderBytes: 64 << 10,
	}
	go server.Serve(listener)
	return func() {
		ctx, cancel := context.WithTimeout(context.Background(), time.Second)
		defer cancel()
		if server.Shutdown(ctx) != nil { // it lets the browser have its page
			server.Close()
		}
	}
}

// read takes a sign-in's answer out of the redirected address.
func read(q url.Values, state string) (got answer, problem string) {
	if subtle.ConstantTimeCompare([]byte(q.Get("state")), []byte(state)) != 1 {
		return answer{}, "this is not the answer to this sign-in"
	}
	got = answer{q.Get("code"), q.Get("error")}
	if got.code == "" && got.refused == "" {
		return answer{}, "there is no answer in this address"
	}
	return got, ""
}

// pasted reads the address that a browser on another machine ended up at.
func pasted(line, state string) (got answer, problem string) {
	const wanted = "paste the whole address that the browser shows at the end: it begins with http://127.0.0.1"
	line = strings.TrimSpace(line)
	if !strings.Contains(line, "://") {
		line = "http://" + line // as some browsers show it
	}
	u, err := url.Parse(line)
	if err != nil {
		return answer{}, wanted
	}
	if got, problem = read(u.Query(), state); problem != "" {
		return answer{}, problem + ": " + wanted
	}
	return got, ""
}
