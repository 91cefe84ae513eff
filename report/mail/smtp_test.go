package mail

import (
	"context"
	"crypto/tls"
	"encoding/base64"
	"errors"
	"net"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/emersion/go-smtp"
)

const message = "From: Ana <ana@example.org>\r\nTo: bo@example.org\r\nSubject: Could this be written?\r\n\r\nA very private sentence.\r\n.\r\n.. dots\r\n"

var envelope = Envelope{From: "ana@example.org", To: []string{"bo@example.org"}}

// plainServer is a server on this machine without encryption, and a way to it.
func plainServer(t *testing.T, s *server, wrap func(net.Conn) net.Conn) *SMTP {
	t.Helper()
	serve(t, s, nil, false, wrap)
	return &SMTP{Host: "127.0.0.1", Port: s.port, TLS: NoTLS, Timeout: 5 * time.Second}
}

func TestSend(t *testing.T) {
	ca := newAuthority(t)
	certificate := ca.issue(t, "127.0.0.1", time.Now().Add(time.Hour))
	for _, c := range []struct {
		tls      string
		cert     *tls.Certificate
		implicit bool
	}{{StartTLS, certificate, false}, {"", certificate, false}, {Implicit, certificate, true}, {NoTLS, nil, false}} {
		t.Run("tls "+c.tls, func(t *testing.T) {
			s := serve(t, &server{}, c.cert, c.implicit, nil)
			way := &SMTP{Host: "127.0.0.1", Port: s.port, TLS: c.tls, User: user, Password: password, RootCAs: ca.pool, Timeout: 5 * time.Second}
			two := Envelope{From: "ana@example.org", To: []string{"bo@example.org", "cy@example.org"}}
			if err := way.Send(context.Background(), two, []byte(message)); err != nil {
				t.Fatal(err)
			}
			mails := s.mails()
			if len(mails) != 1 || mails[0].message != message || mails[0].from != two.From || !slices.Equal(mails[0].to, two.To) {
				t.Errorf("taken: %q", mails)
			}
			if !slices.Equal(s.users, []string{user}) {
				t.Errorf("signed in: %q", s.users)
			}
		})
	}
}

// TestFaults is what can go wrong after the connection stands, and what may be
// concluded from it.
func TestFaults(t *testing.T) {
	answer := func(code int, text string) error {
		return &smtp.SMTPError{Code: code, EnhancedCode: smtp.EnhancedCode{code / 100, 7, 1}, Message: text}
	}
	hang := func(c *smtp.Conn) error { time.Sleep(time.Second); return errors.New("too late") }
	drop := func(c *smtp.Conn) error { c.Conn().Close(); return nil }
	cut := func(before, after string) func(net.Conn) net.Conn {
		return func(c net.Conn) net.Conn { return cutting{c, before, after} }
	}
	for _, c := range []struct {
		name   string
		server *server
		wrap   func(net.Conn) net.Conn
		to     []string
		want   string // ok, refused, temporary, unsure
		says   string
		taken  int
	}{
		{"nothing", &server{}, nil, nil, "ok", "", 1},
		{"refuses one of two recipients", &server{refuse: map[string]error{"cy@example.org": answer(550, "no such user")}}, nil,
			[]string{"bo@example.org", "cy@example.org"}, "refused", "the recipient cy@example.org failed: 550 5.7.1 no such user", 0},
		{"refuses a recipient for now", &server{refuse: map[string]error{"bo@example.org": answer(450, "greylisted")}}, nil, nil, "temporary", "450 4.7.1 greylisted", 0},
		{"refuses the message", &server{onData: func(*smtp.Conn) error { return answer(554, "looks like spam") }}, nil, nil, "refused", "554 5.7.1 looks like spam", 0},
		{"refuses the message for now", &server{onData: func(*smtp.Conn) error { return answer(452, "mailbox full") }}, nil, nil, "temporary", "452 4.7.1 mailbox full", 0},
		{"quotes the message", &server{onData: func(*smtp.Conn) error { return answer(554, "we don't like: a VERY private sentence.") }}, nil, nil, "refused", "554 5.7.1 the reply quotes the mail", 0},
		{"turns the terminal around", &server{onData: func(*smtp.Conn) error { return answer(554, "\x1b[2Jno\u202e\x07 "+strings.Repeat("way ", 200)) }}, nil, nil,
			"refused", "554 5.7.1 [2Jno way way", 0},
		{"drops before it greets", &server{}, cut("220", ""), nil, "temporary", "the connection was lost", 0},
		{"drops at hello", &server{}, cut("250-", ""), nil, "temporary", "the connection was lost", 0},
		{"drops at DATA", &server{}, cut("354", ""), nil, "temporary", "the connection was lost", 0},
		{"drops after DATA, and took it", &server{}, cut("250 2.0.0 OK: queued", ""), nil, "unsure", "the connection was lost", 1},
		{"drops after DATA, and didn't take it", &server{onData: func(c *smtp.Conn) error { drop(c); return errors.New("died") }}, nil, nil, "unsure", "the connection was lost", 0},
		{"hangs after DATA", &server{onData: hang}, nil, nil, "unsure", "no answer in time", 0},
		{"drops after it took it, before QUIT", &server{}, cut("", "250 2.0.0 OK: queued"), nil, "ok", "", 1},
		{"drops at QUIT", &server{}, cut("221", ""), nil, "ok", "", 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			way := plainServer(t, c.server, c.wrap)
			way.Timeout = 400 * time.Millisecond
			e := envelope
			if c.to != nil {
				e.To = c.to
			}
			err := way.Send(context.Background(), e, []byte(message))
			judge(t, err, c.want, c.says)
			var refused *RefusedError
			before := c.name == "drops at hello" || c.name == "drops before it greets" // there is a mail
			if errors.As(err, &refused) && refused.EveryMail() != before {
				t.Errorf("%v: every mail refused: %v", err, !before)
			}
			if got := len(c.server.mails()); got != c.taken {
				t.Errorf("%d mails were taken, want %d", got, c.taken)
			}
		})
	}
}

// judge holds an error against what it should be, and against what no error
// may be.
func judge(t *testing.T, err error, want, says string) {
	t.Helper()
	var refused *RefusedError
	var unsure *UnsureError
	got := "ok"
	switch {
	case errors.As(err, &unsure):
		got = "unsure"
	case errors.As(err, &refused) && refused.Temporary:
		got = "temporary"
	case errors.As(err, &refused):
		got = "refused"
	case err != nil:
		t.Fatalf("an error of no kind: %v", err)
	}
	if got != want {
		t.Errorf("%s (%v), want %s", got, err, want)
	}
	if err == nil {
		return
	}
	text := err.Error()
	if !strings.Contains(text, says) {
		t.Errorf("%q doesn't say %q", text, says)
	}
	secret := []string{password, "private sentence", "PRIVATE", base64.StdEncoding.EncodeToString([]byte("\x00" + user + "\x00" + password)), "\n", "\x1b", "\u202e", token}
	for _, s := range secret {
		if strings.Contains(text, s) {
			t.Errorf("the error holds %q: %q", s, text)
		}
	}
	if len(text) > 400 {
		t.Errorf("%d bytes are no line: %q", len(text), text)
	}
}

const token = "ya29.secret-token"

// TestConnection is what can go wrong before a word is said.
func TestConnection(t *testing.T) {
	ca, stranger := newAuthority(t), newAuthority(t)
	good := ca.issue(t, "127.0.0.1", time.Now().Add(time.Hour))
	silence, err := net.Listen("tcp", "127.0.0.1:0") // takes calls, says nothing
	if err != nil {
		t.Fatal(err)
	}
	defer silence.Close()
	closed, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	closed.Close()
	port := func(l net.Listener) int { return l.Addr().(*net.TCPAddr).Port }
	at := func(s *server, cert *tls.Certificate, implicit bool) int {
		return serve(t, s, cert, implicit, nil).port
	}
	for _, c := range []struct {
		name string
		way  SMTP
		want string
		says string
	}{
		{"nobody there", SMTP{Port: port(closed)}, "temporary", "connection refused"},
		{"hangs", SMTP{Port: port(silence), Timeout: 200 * time.Millisecond}, "temporary", "no answer in time"},
		{"hangs, implicit", SMTP{Port: port(silence), TLS: Implicit, Timeout: 200 * time.Millisecond}, "temporary", "no answer in time"},
		{"hangs, none", SMTP{Port: port(silence), TLS: NoTLS, Timeout: 200 * time.Millisecond}, "temporary", "no answer in time"},
		{"no STARTTLS offered", SMTP{Port: at(&server{}, nil, false)}, "refused", "server doesn't support STARTTLS"},
		{"expired", SMTP{Port: at(&server{}, ca.issue(t, "127.0.0.1", time.Now().Add(-time.Hour)), false)}, "refused", "its certificate has expired"},
		{"expired, implicit", SMTP{Port: at(&server{}, ca.issue(t, "127.0.0.1", time.Now().Add(-time.Hour)), true), TLS: Implicit}, "refused", "its certificate has expired"},
		{"another name", SMTP{Port: at(&server{}, ca.issue(t, "mail.example.org", time.Now().Add(time.Hour)), false)}, "refused", "its certificate is for another name"},
		{"a stranger's", SMTP{Port: at(&server{}, stranger.issue(t, "127.0.0.1", time.Now().Add(time.Hour)), false)}, "refused", "signed by nobody this machine trusts"},
		{"plain to another machine", SMTP{Host: "192.0.2.1", TLS: NoTLS}, "refused", "without encryption only to this machine itself"},
		{"no such tls", SMTP{Port: port(silence), TLS: "ssl"}, "refused", `tls can't be "ssl"`},
		{"wrong password", SMTP{Port: at(&server{}, good, false), User: user, Password: "guess " + password}, "refused", "the sign-in failed: 535 5.7.8 the reply holds a secret"},
		{"a password, but no sign-in offered", SMTP{Port: at(&server{}, nil, false), TLS: NoTLS, User: user, Password: "guess"}, "refused", "the sign-in failed"},
	} {
		t.Run(c.name, func(t *testing.T) {
			way := c.way
			if way.Host == "" {
				way.Host = "127.0.0.1"
			}
			if way.Timeout == 0 {
				way.Timeout = 5 * time.Second
			}
			way.RootCAs = ca.pool
			err := way.Send(context.Background(), envelope, []byte(message))
			judge(t, err, c.want, c.says)
			var refused *RefusedError
			if strings.Contains(c.says, "535") && (!errors.As(err, &refused) || refused.Code != 535) {
				t.Errorf("no code in %#v", err)
			}
			if !errors.As(err, &refused) || !refused.EveryMail() {
				t.Errorf("%v: the next mail would be refused as well", err)
			}
			judge(t, way.Check(context.Background()), c.want, c.says)
		})
	}
}

// A check signs in and sends nothing.
func TestCheck(t *testing.T) {
	ca := newAuthority(t)
	s := serve(t, &server{}, ca.issue(t, "127.0.0.1", time.Now().Add(time.Hour)), false, nil)
	way := SMTP{Host: "127.0.0.1", Port: s.port, User: user, Password: password, RootCAs: ca.pool, Timeout: 5 * time.Second}
	if err := way.Check(context.Background()); err != nil {
		t.Error(err)
	}
	if len(s.users) != 1 || len(s.mails()) != 0 {
		t.Errorf("%d signed in, %d mails", len(s.users), len(s.mails()))
	}
}

// An interrupt ends a hanging conversation at once, with the context's error.
func TestInterrupt(t *testing.T) {
	for _, during := range []string{"data", "answer"} {
		t.Run(during, func(t *testing.T) {
			ctx, cancel := context.WithCancel(context.Background())
			stop := func(c *smtp.Conn) { cancel(); time.Sleep(50 * time.Millisecond) }
			s := &server{onData: func(c *smtp.Conn) error { stop(c); return errors.New("too late") }}
			text, want := message, "unsure"
			if during == "data" {
				s = &server{beforeEnd: stop}
				text, want = message+strings.Repeat("a long mail that no buffer takes at once\r\n", 400_000), "temporary"
			}
			way := plainServer(t, s, nil)
			start := time.Now()
			err := way.Send(ctx, envelope, []byte(text))
			judge(t, err, want, "interrupted")
			if !errors.Is(err, context.Canceled) || time.Since(start) > 3*time.Second {
				t.Errorf("%v after %s", err, time.Since(start))
			}
		})
	}
}

// What makes no sense to send doesn't reach a server; nor does a line end in
// an address become a command.
func TestEnvelope(t *testing.T) {
	s := &server{}
	way := plainServer(t, s, nil)
	for name, c := range map[string]struct {
		e    Envelope
		text string
	}{
		"no sender":        {Envelope{To: envelope.To}, message},
		"no recipient":     {Envelope{From: envelope.From}, message},
		"no message":       {envelope, ""},
		"a line end in it": {Envelope{From: envelope.From, To: []string{"bo@example.org>\r\nRCPT TO:<eve@example.org"}}, message},
		"two in one":       {Envelope{From: envelope.From, To: []string{"bo@example.org> <eve@example.org"}}, message},
		"no address":       {Envelope{From: envelope.From, To: []string{"bo"}}, message},
	} {
		t.Run(name, func(t *testing.T) {
			judge(t, way.Send(context.Background(), c.e, []byte(c.text)), "refused", "the mail failed")
		})
	}
	if n := len(s.mails()); n != 0 {
		t.Errorf("%d mails were taken", n)
	}
}
