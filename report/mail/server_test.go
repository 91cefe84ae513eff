package mail

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"errors"
	"io"
	"math/big"
	"net"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/emersion/go-sasl"
	"github.com/emersion/go-smtp"
)

const (
	user     = "ana"
	password = "correct horse battery staple"
)

// server is a mail server with the faults of a bad day.
type server struct {
	port int

	refuse    map[string]error // by recipient
	onData    func(*smtp.Conn) error
	beforeEnd func(*smtp.Conn) // while the message comes in

	mu    sync.Mutex
	taken []taken
	users []string // who signed in
}

type taken struct {
	from    string
	to      []string
	message string
}

func (s *server) NewSession(c *smtp.Conn) (smtp.Session, error) {
	return &session{server: s, conn: c}, nil
}

type session struct {
	server *server
	conn   *smtp.Conn
	mail   taken
}

func (s *session) AuthMechanisms() []string { return []string{sasl.Plain} }

func (s *session) Auth(string) (sasl.Server, error) {
	return sasl.NewPlainServer(func(_, name, secret string) error {
		if name != user || secret != password {
			// as unkind as a server can be
			return &smtp.SMTPError{Code: 535, EnhancedCode: smtp.EnhancedCode{5, 7, 8}, Message: "wrong password " + secret}
		}
		s.server.mu.Lock()
		defer s.server.mu.Unlock()
		s.server.users = append(s.server.users, name)
		return nil
	}), nil
}

func (s *session) Mail(from string, _ *smtp.MailOptions) error { s.mail.from = from; return nil }

func (s *session) Rcpt(to string, _ *smtp.RcptOptions) error {
	if err := s.server.refuse[to]; err != nil {
		return err
	}
	s.mail.to = append(s.mail.to, to)
	return nil
}

func (s *session) Data(r io.Reader) error {
	if s.server.beforeEnd != nil {
		s.server.beforeEnd(s.conn)
	}
	text, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	s.mail.message = string(text)
	if s.server.onData != nil {
		if err := s.server.onData(s.conn); err != nil {
			return err
		}
	}
	s.server.mu.Lock()
	defer s.server.mu.Unlock()
	s.server.taken = append(s.server.taken, s.mail)
	return nil
}

func (s *session) Reset()        { s.mail = taken{} }
func (s *session) Logout() error { return nil }

// mails are those that were taken.
func (s *server) mails() []taken {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]taken(nil), s.taken...)
}

// serve starts a server on this machine. With a certificate it offers
// STARTTLS, or begins with TLS if implicit.
func serve(t *testing.T, s *server, certificate *tls.Certificate, implicit bool, wrap func(net.Conn) net.Conn) *server {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	s.port = l.Addr().(*net.TCPAddr).Port
	daemon := smtp.NewServer(s)
	daemon.Domain = "mail.test"
	daemon.ErrorLog = silent{}
	if certificate == nil {
		daemon.AllowInsecureAuth = true
	} else {
		daemon.TLSConfig = &tls.Config{Certificates: []tls.Certificate{*certificate}}
	}
	if implicit {
		l = tls.NewListener(l, daemon.TLSConfig)
	}
	go daemon.Serve(wrapped{l, wrap})
	t.Cleanup(func() { daemon.Close() })
	return s
}

type silent struct{}

func (silent) Printf(string, ...any) {}
func (silent) Println(...any)        {}

// wrapped lets a test interfere with each connection.
type wrapped struct {
	net.Listener
	wrap func(net.Conn) net.Conn
}

func (w wrapped) Accept() (net.Conn, error) {
	c, err := w.Listener.Accept()
	if err == nil && w.wrap != nil {
		c = w.wrap(c)
	}
	return c, err
}

// cutting goes away instead of writing a reply that begins with before, or
// right after one that begins with after.
type cutting struct {
	net.Conn
	before, after string
}

func (c cutting) Write(b []byte) (int, error) {
	if c.before != "" && strings.HasPrefix(string(b), c.before) {
		c.Close()
		return 0, errors.New("cut off")
	}
	n, err := c.Conn.Write(b)
	if c.after != "" && strings.HasPrefix(string(b), c.after) {
		c.Close()
	}
	return n, err
}

// authority signs the certificates of these tests.
type authority struct {
	key  *ecdsa.PrivateKey
	cert *x509.Certificate
	pool *x509.CertPool
}

func newAuthority(t *testing.T) *authority {
	t.Helper()
	a := &authority{pool: x509.NewCertPool()}
	template := &x509.Certificate{SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "test authority"},
		NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour), IsCA: true, BasicConstraintsValid: true,
		KeyUsage: x509.KeyUsageCertSign}
	var der []byte
	a.key, der = sign(t, template, template, nil)
	var err error
	if a.cert, err = x509.ParseCertificate(der); err != nil {
		t.Fatal(err)
	}
	a.pool.AddCert(a.cert)
	return a
}

// issue makes a certificate for a name or address, valid until then.
func (a *authority) issue(t *testing.T, name string, until time.Time) *tls.Certificate {
	t.Helper()
	template := &x509.Certificate{SerialNumber: big.NewInt(2), NotBefore: until.Add(-2 * time.Hour), NotAfter: until,
		ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth}}
	if ip := net.ParseIP(name); ip != nil {
		template.IPAddresses = []net.IP{ip}
	} else {
		template.DNSNames = []string{name}
	}
	key, der := sign(t, template, a.cert, a.key)
	return &tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key}
}

// sign makes a key and its certificate, signed by itself if there is no other.
func sign(t *testing.T, template, parent *x509.Certificate, by *ecdsa.PrivateKey) (*ecdsa.PrivateKey, []byte) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	if by == nil {
		by = key
	}
	der, err := x509.CreateCertificate(rand.Reader, template, parent, key.Public(), by)
	if err != nil {
		t.Fatal(err)
	}
	return key, der
}
