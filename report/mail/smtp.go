package mail

import (
	"cmp"
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/base64"
	"errors"
	"fmt"
	"net"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/emersion/go-sasl"
	"github.com/emersion/go-smtp"
)

// How a connection is encrypted.
const (
	StartTLS = "starttls" // the default; a server that doesn't offer it is refused
	Implicit = "implicit" // from the first byte
	NoTLS    = "none"     // on this machine only
)

// DefaultTimeout bounds one message, from the name lookup to the answer.
const DefaultTimeout = 2 * time.Minute

// SMTP sends through a mail server. It can be used by several goroutines.
type SMTP struct {
	Host string
	Port int    // 0 is 587, 465 or 25, after TLS
	TLS  string // StartTLS if empty
	// User signs in with PLAIN or LOGIN; if empty, nobody signs in.
	User, Password string
	Timeout        time.Duration  // DefaultTimeout if 0
	RootCAs        *x509.CertPool // the system's if nil
}

// Send sends one message to all recipients, or to none: it is refused as a
// whole if one of them is. A server that took it and then fails to say goodbye
// has taken it.
func (s *SMTP) Send(ctx context.Context, e Envelope, message []byte) error {
	c := &conversation{smtp: s, server: s.address(), message: message}
	if err := e.check(message); err != nil {
		return &RefusedError{Server: c.server, Doing: "the mail", Reply: err.Error(), Err: err}
	}
	ctx, cancel := context.WithTimeout(ctx, cmp.Or(s.Timeout, DefaultTimeout))
	defer cancel()
	c.ctx = ctx
	if err := c.open(); err != nil {
		return err
	}
	defer c.close()
	if err := c.signIn(); err != nil {
		return err
	}
	return c.deliver(e)
}

// Check connects, encrypts and signs in as Send does, and sends nothing.
func (s *SMTP) Check(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, cmp.Or(s.Timeout, DefaultTimeout))
	defer cancel()
	c := &conversation{smtp: s, server: s.address(), ctx: ctx}
	if err := c.open(); err != nil {
		return err
	}
	defer c.close()
	if err := c.signIn(); err != nil {
		return err
	}
	c.quit()
	return nil
}

func (s *SMTP) address() string {
	port := s.Port
	if port == 0 {
		port = map[string]int{Implicit: 465, NoTLS: 25}[s.TLS]
	}
	return net.JoinHostPort(s.Host, strconv.Itoa(cmp.Or(port, 587)))
}

// conversation is one connection with its message.
type conversation struct {
	smtp    *SMTP
	ctx     context.Context
	server  string
	message []byte
	conn    net.Conn
	client  *smtp.Client
	unwatch func() bool
}

// open connects, encrypts, and says hello.
func (c *conversation) open() error {
	s := c.smtp
	if s.TLS != "" && s.TLS != StartTLS && s.TLS != Implicit && s.TLS != NoTLS {
		return c.refused(connection, fmt.Errorf("tls can't be %q", s.TLS))
	}
	dialer := &net.Dialer{}
	if s.TLS == NoTLS {
		dialer.Control = thisMachine
	}
	conn, err := dialer.DialContext(c.ctx, "tcp", c.server)
	if err != nil {
		return c.refused(connection, err)
	}
	c.conn = conn
	// Whatever waits ends with the context: the connection is closed under it.
	c.unwatch = context.AfterFunc(c.ctx, func() { conn.Close() })
	if err := c.greet(); err != nil {
		c.close()
		return c.refused(connection, err)
	}
	return nil
}

func (c *conversation) greet() (err error) {
	config := &tls.Config{ServerName: c.smtp.Host, RootCAs: c.smtp.RootCAs, MinVersion: tls.VersionTLS12}
	switch c.smtp.TLS {
	case NoTLS:
		c.client = smtp.NewClient(c.conn)
	case Implicit:
		encrypted := tls.Client(c.conn, config)
		if err := encrypted.HandshakeContext(c.ctx); err != nil {
			return err
		}
		c.client = smtp.NewClient(encrypted)
	default:
		if c.client, err = smtp.NewClientStartTLS(c.conn, config); err != nil {
			return err
		}
	}
	return c.client.Hello(ownName(c.conn.LocalAddr()))
}

// errPlain refuses to go without encryption over a network.
var errPlain = errors.New("without encryption only to this machine itself")

// thisMachine refuses every other one, whatever its name, before connecting.
func thisMachine(_, address string, _ syscall.RawConn) error {
	host, _, _ := net.SplitHostPort(address)
	if ip := net.ParseIP(host); ip == nil || !ip.IsLoopback() {
		return errPlain
	}
	return nil
}

// ownName is what to say hello as: the address, so that no machine's name
// goes out (RFC 5321, 4.1.3).
func ownName(a net.Addr) string {
	host, _, _ := net.SplitHostPort(a.String())
	if ip := net.ParseIP(host); ip != nil && ip.To4() != nil {
		return "[" + host + "]"
	} else if ip != nil {
		return "[IPv6:" + ip.String() + "]"
	}
	return "localhost"
}

func (c *conversation) close() {
	c.unwatch()
	c.conn.Close()
}

// signIn is only reached over TLS, or on this machine: see thisMachine.
func (c *conversation) signIn() error {
	s := c.smtp
	if s.User == "" {
		return nil
	}
	var mechanism sasl.Client
	switch {
	case c.client.SupportsAuth(sasl.Plain):
		mechanism = sasl.NewPlainClient("", s.User, s.Password)
	case c.client.SupportsAuth(sasl.Login):
		mechanism = sasl.NewLoginClient(s.User, s.Password)
	default:
		return c.refused(signIn, errors.New("the server offers neither PLAIN nor LOGIN"))
	}
	if err := c.client.Auth(mechanism); err != nil {
		return c.refused(signIn, err)
	}
	return nil
}

// deliver hands the message over. Up to the end of the data nothing was taken;
// from there on, only the server's answer says whether it was.
func (c *conversation) deliver(e Envelope) error {
	if err := c.client.Mail(e.From, &smtp.MailOptions{Size: int64(len(c.message)), UTF8: !ascii(e)}); err != nil {
		return c.refused("the sender", err)
	}
	for _, to := range e.To {
		if err := c.client.Rcpt(to, nil); err != nil {
			return c.refused("the recipient "+plain(to), err)
		}
	}
	data, err := c.client.Data()
	if err != nil {
		return c.refused("the mail", err)
	}
	if _, err := data.Write(c.message); err != nil {
		return c.refused("the mail", err)
	}
	if err := data.Close(); err != nil {
		var answer *smtp.SMTPError
		if errors.As(err, &answer) {
			return c.refused("the mail", err)
		}
		return &UnsureError{Server: c.server, Reply: c.cause(err), Err: c.origin(err)}
	}
	c.quit() // it took the message
	return nil
}

// quit takes leave; how the server does doesn't matter.
func (c *conversation) quit() {
	c.client.CommandTimeout = 2 * time.Second
	_ = c.client.Quit()
}

func ascii(e Envelope) bool {
	for _, a := range append([]string{e.From}, e.To...) {
		if strings.ContainsFunc(a, func(r rune) bool { return r > 127 }) {
			return false
		}
	}
	return true
}

// refused is what went wrong before anything was taken.
func (c *conversation) refused(doing string, err error) error {
	e := &RefusedError{Server: c.server, Doing: doing, Reply: c.cause(err), Err: c.origin(err)}
	var answer *smtp.SMTPError
	var network net.Error
	switch {
	case errors.As(err, &answer):
		e.Code, e.Temporary, e.Err = answer.Code, answer.Temporary(), nil
	case badCertificate(err) != "", errors.Is(err, errPlain):
	case errors.As(err, &network), c.ctx.Err() != nil, brokenOff(err):
		e.Temporary = true
	}
	return e
}

// origin is the context's end where that is why the connection was closed.
func (c *conversation) origin(err error) error {
	if c.ctx.Err() != nil {
		return c.ctx.Err()
	}
	return err
}

// cause is an error in one line.
func (c *conversation) cause(err error) string {
	s := c.smtp
	var answer *smtp.SMTPError
	switch {
	case errors.As(err, &answer):
		return c.reply(answer)
	case errors.Is(c.ctx.Err(), context.DeadlineExceeded):
		return "no answer in time"
	case c.ctx.Err() != nil:
		return "interrupted"
	case brokenOff(err):
		return "the connection was lost"
	}
	if bad := badCertificate(err); bad != "" {
		return bad
	}
	return discreet(strings.TrimPrefix(err.Error(), "smtp: "), c.message, s.Password)
}

// reply is a server's reply with its codes.
func (c *conversation) reply(a *smtp.SMTPError) string {
	s := c.smtp
	code := strconv.Itoa(a.Code)
	if x := a.EnhancedCode; x[0] > 0 {
		code += fmt.Sprintf(" %d.%d.%d", x[0], x[1], x[2])
	}
	plainAuth := base64.StdEncoding.EncodeToString([]byte("\x00" + s.User + "\x00" + s.Password))
	text := discreet(a.Message, c.message, s.Password, plainAuth, base64.StdEncoding.EncodeToString([]byte(s.Password)))
	return strings.TrimSpace(code + " " + text)
}
