package ledger

import (
	"context"
	"sync"
	"time"

	"github.com/gofrs/flock"
)

// sending tells a claim whose run is still at it from one whose run has died:
// who holds a claim holds a shared lock on a file beside the ledger, and the
// system takes it back from a process that ends in whatever way. A clock that
// was set back, or a server that takes minutes, deceives nobody.
type sending struct {
	path string

	mu   sync.Mutex
	lock *flock.Flock // held while there is an open claim
	open int          // claims of this ledger that aren't settled
}

// enter is called before a claim is written.
func (s *sending) enter(ctx context.Context) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.open == 0 {
		ctx, cancel := context.WithTimeout(ctx, patience)
		defer cancel()
		lock := flock.New(s.path, flock.SetPermissions(0o600))
		if _, err := lock.TryRLockContext(ctx, 5*time.Millisecond); err != nil {
			lock.Close()
			return err
		}
		s.lock = lock
	}
	s.open++
	return nil
}

// leave is called once a claim is settled, or could not be written.
func (s *sending) leave() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.open == 0 {
		return
	}
	if s.open--; s.open == 0 {
		s.lock.Close()
	}
}

// alone runs do if no run is sending, and says whether it ran. Nobody starts
// to send meanwhile. Another run's do takes milliseconds, so it waits a little.
func (s *sending) alone(ctx context.Context, do func() error) (bool, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.open > 0 {
		return false, nil
	}
	lock := flock.New(s.path, flock.SetPermissions(0o600))
	defer lock.Close()
	short, cancel := context.WithTimeout(ctx, 200*time.Millisecond)
	defer cancel()
	if ok, err := lock.TryLockContext(short, 5*time.Millisecond); !ok {
		if short.Err() != nil && ctx.Err() == nil {
			return false, nil
		}
		return false, err
	}
	return true, do()
}

// close gives the lock back.
func (s *sending) close() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.open > 0 {
		s.lock.Close()
		s.open = 0
	}
}
