package ledger

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"
	"time"
)

// roleVariable names what this test binary does instead of testing: it stands
// in for another run of adjourn.
const roleVariable = "LEDGER_TEST_ROLE"

func TestMain(m *testing.M) {
	role := os.Getenv(roleVariable)
	if role == "" {
		os.Exit(m.Run())
	}
	fmt.Println("ready")
	bufio.NewReader(os.Stdin).ReadString('\n') // the starting shot
	if err := play(role, os.Args[1]); err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	os.Exit(0)
}

func play(role, path string) error {
	ctx := context.Background()
	l, err := Open(path)
	if err != nil {
		return err
	}
	id, err := l.Claim(ctx, status(), caps, monday)
	var blocked *Blocked
	if errors.As(err, &blocked) {
		fmt.Println("blocked:", blocked.Why)
		return l.Close()
	}
	if err != nil {
		return err
	}
	fmt.Println("claimed")
	switch role {
	case "die":
		os.Exit(9) // between claim and confirm, nothing closed
	case "hold":
		io.Copy(io.Discard, os.Stdin) // until it is killed
	}
	if err := l.Confirm(ctx, id, monday); err != nil {
		return err
	}
	return l.Close()
}

// run is another process at the ledger.
type run struct {
	*exec.Cmd
	in  io.WriteCloser
	out *bufio.Reader
}

func start(t *testing.T, role, path string) *run {
	t.Helper()
	cmd := exec.Command(os.Args[0], path)
	// The race detector would sleep a second before each process ends.
	cmd.Env = append(os.Environ(), roleVariable+"="+role, "GORACE=atexit_sleep_ms=0")
	cmd.Stderr = os.Stderr
	in, err := cmd.StdinPipe()
	do(t, err)
	out, err := cmd.StdoutPipe()
	do(t, err)
	do(t, cmd.Start())
	r := &run{cmd, in, bufio.NewReader(out)}
	t.Cleanup(func() { cmd.Process.Kill(); cmd.Wait() })
	r.says(t, "ready\n")
	return r
}

func (r *run) says(t *testing.T, want string) {
	t.Helper()
	if got, err := r.out.ReadString('\n'); err != nil || got != want {
		t.Fatalf("it says %q, %v; want %q", got, err, want)
	}
}

func (r *run) shoot(t *testing.T) {
	t.Helper()
	_, err := io.WriteString(r.in, "\n")
	do(t, err)
}

// Two runs that start together, on a ledger that neither has made yet, and
// want the same mail: exactly one gets it.
func TestRace(t *testing.T) {
	for i := range 20 {
		path := filepath.Join(t.TempDir(), "new", "ledger.db")
		pair := []*run{start(t, "race", path), start(t, "race", path)}
		for _, r := range pair {
			r.shoot(t)
		}
		var said []string
		for _, r := range pair {
			line, err := r.out.ReadString('\n')
			do(t, err)
			said = append(said, line)
			do(t, r.Wait())
		}
		slices.Sort(said)
		// Whoever loses sees a claim, or a mail that was just sent.
		if said[1] != "claimed\n" || said[0] != "blocked: unsettled\n" && said[0] != "blocked: nudged\n" {
			t.Fatalf("pair %d: %q", i, said)
		}
		l := reopen(t, path)
		all, err := l.Nudges(context.Background(), time.Time{})
		do(t, err)
		if len(all) != 1 || all[0].State != Sent {
			t.Fatalf("pair %d left %+v", i, all)
		}
		l.Close()
	}
}

// A run that dies between claim and confirm, by its own fault or killed, leaves
// a mail that nobody knows of: listed, and not sent again unasked.
func TestKilled(t *testing.T) {
	ctx := context.Background()
	for _, role := range []string{"die", "hold"} {
		t.Run(role, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "ledger.db")
			r := start(t, role, path)
			r.shoot(t)
			r.says(t, "claimed\n")
			l := reopen(t, path)
			if role == "hold" {
				if list, err := l.Unsure(ctx, monday.Add(day)); err != nil || len(list) != 0 {
					t.Errorf("unsure while its run lives: %+v, %v", list, err)
				}
				do(t, r.Process.Kill())
			}
			r.Wait()

			var blocked *Blocked
			if _, err := l.Claim(ctx, status(), caps, monday.Add(365*day)); !errors.As(err, &blocked) || blocked.Why != Unsettled {
				t.Errorf("the next run's claim: %v; want it blocked, unsettled", err)
			}
			list, err := l.Unsure(ctx, monday.Add(day))
			do(t, err)
			if len(list) != 1 || list[0].State != Unsure || list[0].UID != "status" {
				t.Fatalf("unsure: %+v", list)
			}
			id, err := l.Resend(ctx, status(), caps, monday.Add(day))
			do(t, err)
			do(t, l.Confirm(ctx, id, monday.Add(day)))
		})
	}
}
