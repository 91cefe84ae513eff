package main

import (
	"bufio"
	"context"
	"errors"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"adjourn/audit/gcal/gcaltest"
)

// headless runs login without a browser, in a home of its own. Its standard
// error comes line by line, its standard input is the pipe; the status follows.
func headless(ctx context.Context, t *testing.T) (lines <-chan string, typed *io.PipeWriter, status <-chan int) {
	t.Helper()
	g := gcaltest.Start(gcaltest.Options{})
	t.Cleanup(g.Close)
	for _, name := range []string{"STATE", "CONFIG"} {
		t.Setenv("XDG_"+name+"_HOME", t.TempDir())
	}
	client := filepath.Join(t.TempDir(), "client.json")
	if err := os.WriteFile(client, gcaltest.ClientFile(), 0o600); err != nil {
		t.Fatal(err)
	}
	in, typed := io.Pipe()
	out, stderr := io.Pipe()
	said, ended := make(chan string, 100), make(chan int, 1)
	go func() {
		defer close(said)
		for s := bufio.NewScanner(out); s.Scan(); {
			said <- s.Text()
		}
	}()
	go func() {
		n := run(ctx, []string{"login", "--no-browser", "--client", client, "--google-endpoint", g.URL}, in, io.Discard, stderr)
		stderr.Close()
		ended <- n
	}()
	return said, typed, ended
}

// address is where login says to go.
func address(t *testing.T, lines <-chan string) string {
	t.Helper()
	for line := range lines {
		if strings.HasPrefix(line, "http://") {
			return line
		}
	}
	t.Fatal("login shows no address")
	return ""
}

// rest is all that is still said.
func rest(lines <-chan string) string {
	var all []string
	for line := range lines {
		all = append(all, line)
	}
	return strings.Join(all, "\n")
}

// TestLoginByPaste: the browser is on another machine and ends at an address
// that it can't open, which is pasted.
func TestLoginByPaste(t *testing.T) {
	lines, typed, status := headless(t.Context(), t)
	stay := &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	res, err := stay.Get(address(t, lines))
	if err != nil {
		t.Fatal(err)
	}
	res.Body.Close()
	io.WriteString(typed, "hm\n"+res.Header.Get("Location")+"\n")
	typed.Close()
	text := rest(lines)
	if n := <-status; n != 0 || !strings.Contains(text, "paste the whole address") || !strings.Contains(text, "signed in as ana@own.example") {
		t.Errorf("exit status %d:\n%s", n, text)
	}
	if strings.Contains(text, "SECRET") {
		t.Errorf("it shows a secret:\n%s", text)
	}
}

// TestLoginOutlivesItsInput: cron and pipes close it at once.
func TestLoginOutlivesItsInput(t *testing.T) {
	lines, typed, status := headless(t.Context(), t)
	to := address(t, lines)
	typed.Close()
	select {
	case n := <-status:
		t.Fatalf("the end of input ends it, with status %d", n)
	case <-time.After(100 * time.Millisecond):
	}
	res, err := http.Get(to)
	if err != nil {
		t.Fatal(err)
	}
	page, _ := io.ReadAll(res.Body)
	res.Body.Close()
	if !strings.Contains(string(page), "go back to the terminal") {
		t.Errorf("the browser ends at %q", page)
	}
	if text := rest(lines); <-status != 0 {
		t.Error(text)
	}
}

// TestLoginInterrupted ends with 130, and leaves nothing.
func TestLoginInterrupted(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	lines, _, status := headless(ctx, t)
	address(t, lines)
	cancel()
	text := rest(lines)
	if n := <-status; n != statusInterrupted || !strings.Contains(text, "adjourn: interrupted") {
		t.Errorf("exit status %d:\n%s", n, text)
	}
	if _, err := os.Stat(filepath.Join(os.Getenv("XDG_STATE_HOME"), "adjourn")); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("it left something: %v", err)
	}
}
