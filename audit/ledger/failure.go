package ledger

import (
	"errors"
	"fmt"
	"io/fs"
	"syscall"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// What can be wrong with the file itself. None of them is ever answered by
// writing a new file over the old one.
var (
	ErrNewer    = errors.New("it was written by a newer adjourn")
	ErrCorrupt  = errors.New("it is damaged, or no ledger of adjourn's")
	ErrReadOnly = errors.New("it can't be written: the file or its folder is read-only")
	ErrFull     = errors.New("the disk is full")
	ErrBusy     = errors.New("another run holds it")
)

// Failure is an operation that the ledger could not do. It unwraps to one of
// the errors above where the cause is one of them.
type Failure struct {
	Doing string // "open the ledger"
	Path  string
	Err   error
}

func (f *Failure) Error() string { return fmt.Sprintf("can't %s %s: %v", f.Doing, f.Path, f.Err) }
func (f *Failure) Unwrap() error { return f.Err }

// failed names the cause of an error from SQLite or the system in our words.
// What is already an answer of ours stays as it is.
func failed(doing, path string, err error) error {
	if err == nil {
		return nil
	}
	var own *Failure
	var blocked *Blocked
	if errors.As(err, &own) || errors.As(err, &blocked) || errors.Is(err, ErrNoNudge) {
		return err
	}
	return &Failure{Doing: doing, Path: path, Err: cause(err)}
}

func cause(err error) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, syscall.ENOSPC), errors.Is(err, syscall.EDQUOT):
		return ErrFull
	case errors.Is(err, fs.ErrPermission), errors.Is(err, syscall.EROFS):
		return ErrReadOnly
	}
	var e *sqlite.Error
	if !errors.As(err, &e) {
		return err
	}
	if e.Code() == sqlite3.SQLITE_IOERR_SHMSIZE {
		return ErrFull // there is no room for the index of the write-ahead log
	}
	switch e.Code() & 0xff { // the primary code, without its details
	case sqlite3.SQLITE_FULL:
		return ErrFull
	case sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM:
		return ErrReadOnly
	case sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB:
		return ErrCorrupt
	case sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED:
		return ErrBusy
	}
	return err
}
