package google

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	"github.com/gofrs/flock"
)

// File is where a grant is kept: one file a grant, and a lock beside it.
type File struct {
	Path string
	// Login is the command that makes it, for errors.
	Login string
	// Instead is what remains where the organization forbids it, for errors.
	Instead Instead
}

// Read reads the grant; without one, or with one that others can read, it is an
// [*Error].
func (f File) Read() (*Grant, error) {
	info, err := os.Stat(f.Path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, &Error{Problem: NotSignedIn, Cause: "not signed in to Google", Try: f.Login}
	}
	if err == nil && OthersCanRead(info) {
		return nil, &Error{Problem: Exposed, Cause: fmt.Sprintf("others on this machine can read the sign-in: it is not used (mode %04o)", info.Mode().Perm()), Try: "chmod 600 " + shellWord(f.Path)}
	}
	return f.ReadExposed()
}

// ReadExposed reads the grant whoever else can: to revoke it, not to use it.
func (f File) ReadExposed() (*Grant, error) {
	text, err := readSmall(f.Path)
	var g Grant
	switch {
	case err != nil:
		return nil, &Error{Problem: Damaged, Cause: "the sign-in can't be read: " + cause(err).Error(), Try: f.Login}
	case json.Unmarshal(text, &g) != nil || g.Issuer == "" || g.RefreshToken == "" || g.ClientID == "" || g.ClientSecret == "":
		return nil, &Error{Problem: Damaged, Cause: "the file of the sign-in is damaged", Try: f.Login}
	}
	return &g, nil
}

// OthersCanRead says so of a file, where its mode tells.
func OthersCanRead(info fs.FileInfo) bool {
	return runtime.GOOS != "windows" && info.Mode().Perm()&0o077 != 0
}

// Write keeps the grant, whole or not at all, readable by its owner alone.
func (f File) Write(g *Grant) error {
	text, err := json.MarshalIndent(g, "", "  ")
	if err != nil {
		return err
	}
	return writeSecret(f.Path, append(text, '\n'))
}

// Remove forgets the grant; without one it has nothing to do.
func (f File) Remove() error {
	err := os.Remove(f.Path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return cause(err)
}

// lock keeps other runs from refreshing the same grant at the same time.
func (f File) lock(ctx context.Context) (unlock func(), err error) {
	l := flock.New(f.Path+".lock", flock.SetPermissions(0o600))
	const poll = 50 * time.Millisecond
	if ok, err := l.TryLockContext(ctx, poll); !ok || err != nil {
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		return nil, &Error{Problem: Damaged, Cause: "the folder of the sign-in can't be written", Try: "ls -ld " + shellWord(filepath.Dir(f.Path))}
	}
	return func() { _ = l.Unlock() }, nil
}

// writeSecret writes a file of mode 0600 in a folder of mode 0700, whole or not
// at all.
func writeSecret(path string, text []byte) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return cause(err)
	}
	t, err := os.CreateTemp(filepath.Dir(path), ".adjourn-*") // its mode is 0600
	if err != nil {
		return cause(err)
	}
	defer os.Remove(t.Name()) // in vain once it is renamed
	_, err = t.Write(text)
	if err == nil {
		err = t.Sync()
	}
	if closed := t.Close(); err == nil {
		err = closed
	}
	if err == nil {
		err = os.Rename(t.Name(), path)
	}
	var link *os.LinkError
	if errors.As(err, &link) {
		return link.Err
	}
	return cause(err)
}

// shellWord makes a path one word of a shell.
func shellWord(s string) string {
	if !strings.ContainsFunc(s, func(r rune) bool {
		return !(r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || strings.ContainsRune("@%+=:,./-_", r))
	}) {
		return s
	}
	return "'" + strings.ReplaceAll(s, "'", `'\''`) + "'"
}
