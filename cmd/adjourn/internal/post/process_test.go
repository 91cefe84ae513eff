package post

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/emersion/go-smtp"

	"adjourn/audit/ledger"
	"adjourn/report/mail"
)

// stepVariable makes this test binary a run of its own that sends one mail and
// dies at the step it names.
const stepVariable = "POST_TEST_STEP"

// Runs that aren't to die.
const (
	whole = "whole"
	later = "a year later"
)

func TestMain(m *testing.M) {
	step := os.Getenv(stepVariable)
	if step == "" {
		os.Exit(m.Run())
	}
	port, _ := strconv.Atoi(os.Args[2])
	fmt.Println("ready")
	bufio.NewReader(os.Stdin).ReadString('\n') // the starting shot
	fmt.Println(send(step, os.Args[1], port, os.Args[3]))
	os.Exit(0)
}

// send is one run, in one word.
func send(step, path string, port int, uid string) string {
	l, err := ledger.Open(path)
	if err != nil {
		return err.Error()
	}
	way := &mail.SMTP{Host: "127.0.0.1", Port: port, TLS: mail.NoTLS, Timeout: 10 * time.Second}
	err = Send(context.Background(), l, theMail(uid), caps, func(ctx context.Context, e mail.Envelope, text []byte) error {
		die(step, "claimed")
		err := way.Send(ctx, e, text)
		die(step, "answered")
		return err
	}, func() time.Time {
		if step == later {
			return monday.AddDate(1, 0, 0) // when no cap stands in the way any more
		}
		return monday
	})
	die(step, "confirmed")
	var blocked *ledger.Blocked
	switch {
	case errors.As(err, &blocked):
		return "blocked"
	case err != nil:
		return err.Error()
	}
	return "sent"
}

func die(step, here string) {
	if step == here {
		os.Exit(9)
	}
}

// server is a real mail server that counts, and kills at a step of the
// conversation.
type server struct {
	port int

	mu    sync.Mutex
	taken int
	at    string // the step at which to call
	call  func()
}

func serve(t *testing.T) *server {
	t.Helper()
	s := &server{}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	s.port = l.Addr().(*net.TCPAddr).Port
	daemon := smtp.NewServer(smtp.BackendFunc(func(*smtp.Conn) (smtp.Session, error) {
		s.reach("connect")
		return session{s}, nil
	}))
	go daemon.Serve(l)
	t.Cleanup(func() { daemon.Close() })
	return s
}

// killAt calls once a conversation comes to the step.
func (s *server) killAt(step string, call func()) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.at, s.call = step, call
}

func (s *server) reach(step string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.at == step && s.call != nil {
		s.call()
		s.call = nil
	}
}

func (s *server) count() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.taken
}

type session struct{ *server }

func (s session) Mail(string, *smtp.MailOptions) error { s.reach("MAIL"); return nil }
func (s session) Rcpt(string, *smtp.RcptOptions) error { s.reach("RCPT"); return nil }
func (s session) Reset()                               { s.reach("after the answer") }
func (s session) Logout() error                        { return nil }

func (s session) Data(r io.Reader) error {
	s.reach("DATA")
	if _, err := io.ReadAll(r); err != nil {
		return err
	}
	s.mu.Lock()
	s.taken++
	s.mu.Unlock()
	s.reach("end of data")
	return nil
}

// run is another process that sends.
type run struct {
	*exec.Cmd
	in  io.WriteCloser
	out *bufio.Reader
}

func start(t *testing.T, step, path string, s *server, uid string) *run {
	t.Helper()
	cmd := exec.Command(os.Args[0], path, strconv.Itoa(s.port), uid)
	// The race detector would sleep a second before each process ends.
	cmd.Env = append(os.Environ(), stepVariable+"="+step, "GORACE=atexit_sleep_ms=0")
	cmd.Stderr = os.Stderr
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { cmd.Process.Kill(); cmd.Wait() })
	r := &run{cmd, in, bufio.NewReader(out)}
	if said, err := r.out.ReadString('\n'); err != nil || said != "ready\n" {
		t.Fatalf("it says %q, %v", said, err)
	}
	return r
}

func (r *run) shoot(t *testing.T) {
	t.Helper()
	if _, err := io.WriteString(r.in, "\n"); err != nil {
		t.Fatal(err)
	}
}

// ends waits for a run, and is what it said of itself.
func (r *run) ends(t *testing.T) string {
	t.Helper()
	said, _ := io.ReadAll(r.out)
	r.Wait()
	return strings.TrimSpace(string(said))
}

// Killed at every step between the claim and the confirmation, by itself or by
// somebody else: two runs, even a year later, send nothing: no mail goes out
// twice.
func TestKilled(t *testing.T) {
	for _, c := range []struct {
		step   string
		byHand bool // the server kills it in the middle of the conversation
		taken  []int
		state  ledger.State
	}{
		{"claimed", false, []int{0}, ledger.Unsure},
		{"connect", true, []int{0}, ledger.Unsure},
		{"MAIL", true, []int{0}, ledger.Unsure},
		{"RCPT", true, []int{0}, ledger.Unsure},
		{"DATA", true, []int{0, 1}, ledger.Unsure}, // the data may be on its way
		{"end of data", true, []int{1}, ledger.Unsure},
		{"after the answer", true, []int{1}, ""}, // it may just have had the time to confirm
		{"answered", false, []int{1}, ledger.Unsure},
		{"confirmed", false, []int{1}, ledger.Sent},
	} {
		t.Run(c.step, func(t *testing.T) {
			t.Parallel()
			for range 3 {
				s, path := serve(t), filepath.Join(t.TempDir(), "ledger.db")
				first := start(t, c.step, path, s, "status")
				if c.byHand {
					s.killAt(c.step, func() { first.Process.Kill(); first.Process.Wait() })
				}
				first.shoot(t)
				if said := first.ends(t); said != "" && c.state != "" {
					t.Fatalf("it wasn't killed: it says %q", said)
				}
				for range 2 {
					next := start(t, later, path, s, "status")
					next.shoot(t)
					if said := next.ends(t); said != "blocked" {
						t.Errorf("a later run says %q", said)
					}
				}
				l := open(t, path)
				list, err := l.Unsure(context.Background(), monday)
				if err != nil || c.state != "" && (len(list) == 1) != (c.state == ledger.Unsure) {
					t.Errorf("unsure: %+v, %v", list, err)
				}
				if all := mails(t, l); len(all) != 1 || c.state != "" && all[0].State != c.state {
					t.Errorf("the ledger has %+v, want one mail, %s", all, c.state)
				}
				if n := s.count(); !slices.Contains(c.taken, n) {
					t.Errorf("%d mails went out, want %v", n, c.taken)
				}
			}
		})
	}
}

// Two runs that start together, fifty times: one mail, whether they want the
// same one or two to the same organizer.
func TestTogether(t *testing.T) {
	for _, c := range []struct {
		name string
		uids [2]string
	}{{"the same mail", [2]string{"status", "status"}}, {"the same organizer", [2]string{"status", "planning"}}} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			for i := range 25 {
				s, path := serve(t), filepath.Join(t.TempDir(), "ledger.db")
				pair := []*run{start(t, whole, path, s, c.uids[0]), start(t, whole, path, s, c.uids[1])}
				for _, r := range pair {
					r.shoot(t)
				}
				said := []string{pair[0].ends(t), pair[1].ends(t)}
				slices.Sort(said)
				if n := s.count(); n != 1 || !slices.Equal(said, []string{"blocked", "sent"}) {
					t.Fatalf("pair %d: %d mails went out; they say %q", i, n, said)
				}
			}
		})
	}
}
