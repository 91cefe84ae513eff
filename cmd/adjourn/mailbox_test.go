package main

import (
	"fmt"
	"io"
	"net"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"github.com/emersion/go-smtp"
	"github.com/rogpeppe/go-internal/testscript"
)

// mailbox is a mail server on loopback that writes what it takes into the
// story's folder: mailbox/1.eml, 2.eml, …
//
// The story scripts its faults by files: mailbox/refuse holds an address that
// is refused, mailbox/drop makes it cut the connection after it took a mail.
type mailbox struct {
	dir string
	mu  sync.Mutex
	n   int
}

// serveMail starts one for a story and puts its port in $SMTP_PORT.
func serveMail(env *testscript.Env) error {
	port, end, err := startMailbox(filepath.Join(env.WorkDir, "mailbox"))
	if err != nil {
		return err
	}
	env.Defer(end)
	env.Setenv("SMTP_PORT", fmt.Sprint(port))
	return nil
}

// startMailbox starts one that writes into dir.
func startMailbox(dir string) (port int, end func(), err error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return 0, nil, err
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return 0, nil, err
	}
	server := smtp.NewServer(&mailbox{dir: dir})
	server.Domain, server.ReadTimeout, server.WriteTimeout = "localhost", 10*time.Second, 10*time.Second
	go server.Serve(listener)
	return listener.Addr().(*net.TCPAddr).Port, func() { server.Close() }, nil
}

func (b *mailbox) NewSession(c *smtp.Conn) (smtp.Session, error) {
	return &delivery{box: b, conn: c}, nil
}

type delivery struct {
	box  *mailbox
	conn *smtp.Conn
}

func (d *delivery) Mail(string, *smtp.MailOptions) error { return nil }
func (d *delivery) Reset()                               {}
func (d *delivery) Logout() error                        { return nil }

func (d *delivery) Rcpt(to string, _ *smtp.RcptOptions) error {
	refused, err := os.ReadFile(filepath.Join(d.box.dir, "refuse"))
	if err == nil && strings.TrimSpace(string(refused)) == to {
		return &smtp.SMTPError{Code: 550, EnhancedCode: smtp.EnhancedCode{5, 1, 1}, Message: "no such person"}
	}
	return nil
}

func (d *delivery) Data(r io.Reader) error {
	text, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	d.box.mu.Lock()
	d.box.n++
	name := filepath.Join(d.box.dir, fmt.Sprintf("%d.eml", d.box.n))
	d.box.mu.Unlock()
	if err := os.WriteFile(name, text, 0o600); err != nil {
		return err
	}
	if _, err := os.Stat(filepath.Join(d.box.dir, "drop")); err == nil {
		d.conn.Conn().Close()
	}
	return nil
}
