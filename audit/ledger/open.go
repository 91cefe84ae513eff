package ledger

import (
	"bytes"
	"cmp"
	"context"
	"database/sql"
	_ "embed"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"net/url"
	"os"
	"path/filepath"
	"time"
)

var (
	//go:embed schema.sql
	schema string
	//go:embed rounds.sql
	roundsSchema string
	//go:embed looks.sql
	looksSchema string
)

// versions are the steps from an empty file to today's schema. Step i leads
// from version i to version i+1; a new one goes to the end.
func versions() []string { return []string{schema, roundsSchema, looksSchema} }

// Open opens the ledger at path, or makes one: the file for its owner only
// (0600), its folder too (0700). An older schema is brought up to date. A
// newer one, a damaged file, or a file of somebody else's is refused and not
// touched: see [ErrNewer], [ErrCorrupt], [ErrReadOnly] and [ErrFull].
func Open(path string) (*Ledger, error) { return open(path, versions()) }

func open(path string, steps []string) (*Ledger, error) {
	const doing = "open the ledger"
	path, err := filepath.Abs(path)
	if err == nil {
		err = makeFile(path)
	}
	if err == nil {
		err = inspect(path, len(steps))
	}
	if err == nil {
		err = os.Chmod(path, 0o600)
	}
	if err != nil {
		return nil, failed(doing, path, err)
	}
	db, err := connect(path)
	if err != nil {
		return nil, failed(doing, path, err)
	}
	if err := migrate(db, steps); err != nil {
		db.Close()
		return nil, failed("bring up to date the ledger", path, err)
	}
	return &Ledger{path: path, db: db, sending: sending{path: path + ".sending"}}, nil
}

// OpenReadOnly opens a ledger that can't be written, on a read-only home say.
// What it holds can be read; every change fails with [ErrReadOnly], and no file
// is made beside it.
func OpenReadOnly(path string) (*Ledger, error) {
	const doing = "read the ledger"
	path, err := filepath.Abs(path)
	if err != nil {
		return nil, failed(doing, path, err)
	}
	newest := len(versions())
	query := url.Values{"mode": {"ro"}, "_pragma": {busyPragma}}
	if log, err := os.Stat(path + "-wal"); err != nil || log.Size() == 0 {
		query.Set("immutable", "1") // else SQLite makes its files beside it even to read
	}
	if err := inspectWith(path, newest, query); err != nil {
		return nil, failed(doing, path, err)
	}
	db, err := sql.Open("sqlite", dsn(path, query))
	if err != nil {
		return nil, failed(doing, path, err)
	}
	db.SetMaxOpenConns(1)
	var version int
	if err := db.QueryRow("PRAGMA user_version").Scan(&version); err != nil || version < newest {
		db.Close()
		return nil, failed(doing, path, cmp.Or(err, ErrReadOnly)) // an older one can't be brought up to date
	}
	return &Ledger{path: path, db: db, readOnly: true}, nil
}

// makeFile sees that there is a file that only its owner can read. An empty
// one is a valid, empty database; SQLite gives its own files beside it the
// same permissions.
func makeFile(path string) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	f, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return err
	}
	if !info.Mode().IsRegular() {
		return ErrCorrupt
	}
	return nil
}

// inspect refuses a file that isn't ours to write, before SQLite opens it for
// writing: just switching the journal would change its bytes.
func inspect(path string, newest int) error {
	return inspectWith(path, newest, url.Values{"mode": {"ro"}, "_pragma": {busyPragma}})
}

func inspectWith(path string, newest int, query url.Values) error {
	header, err := readHeader(path)
	if err != nil || header == nil {
		return err // nil: an empty file
	}
	if version := int(binary.BigEndian.Uint32(header[60:])); version > newest {
		return fmt.Errorf("%w: its version is %d, this one knows %d", ErrNewer, version, newest)
	}
	db, err := sql.Open("sqlite", dsn(path, query))
	if err != nil {
		return err
	}
	defer db.Close()
	var version, tables int
	var check string
	if err := db.QueryRow("PRAGMA quick_check(1)").Scan(&check); err != nil {
		return err
	}
	if err := db.QueryRow("SELECT user_version, (SELECT count(*) FROM sqlite_schema) FROM pragma_user_version").Scan(&version, &tables); err != nil {
		return err
	}
	switch {
	case check != "ok":
		return ErrCorrupt
	case version > newest:
		return fmt.Errorf("%w: its version is %d, this one knows %d", ErrNewer, version, newest)
	case version == 0 && tables > 0:
		return ErrCorrupt // somebody else's database
	}
	return nil
}

// readHeader is the first 100 bytes of an SQLite file, or nil if the file is
// empty. The version in it may be behind that in the write-ahead log.
func readHeader(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	header := make([]byte, 100)
	switch _, err := io.ReadFull(f, header); {
	case errors.Is(err, io.EOF):
		return nil, nil
	case errors.Is(err, io.ErrUnexpectedEOF):
		return nil, ErrCorrupt
	case err != nil:
		return nil, err
	}
	if !bytes.HasPrefix(header, []byte("SQLite format 3\x00")) {
		return nil, ErrCorrupt
	}
	return header, nil
}

var busyPragma = fmt.Sprintf("busy_timeout(%d)", patience.Milliseconds())

// connect opens the file for writing. Full synchronization, because a claim
// must survive a power cut once the mail is on its way; secure deletion,
// because what is forgotten must be gone from the file.
func connect(path string) (*sql.DB, error) {
	db, err := sql.Open("sqlite", dsn(path, url.Values{
		"mode":    {"rw"},
		"_txlock": {"immediate"},
		"_pragma": {busyPragma, "journal_mode(WAL)", "synchronous(FULL)", "foreign_keys(1)", "secure_delete(1)"},
	}))
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(1)
	// Two runs that switch a new file to WAL at once don't wait for each other
	// as they do for a transaction.
	for range patience / (20 * time.Millisecond) {
		if err = db.Ping(); !errors.Is(cause(err), ErrBusy) {
			break
		}
		time.Sleep(20 * time.Millisecond)
	}
	if err != nil {
		db.Close()
		return nil, err
	}
	return db, nil
}

func dsn(path string, query url.Values) string {
	u := url.URL{Scheme: "file", Path: filepath.ToSlash(path), RawQuery: query.Encode()}
	return u.String()
}

// migrate brings the schema up to date, each step whole or not at all. The
// version is read inside the transaction: another run may have been first.
func migrate(db *sql.DB, steps []string) error {
	ctx := context.Background()
	for {
		tx, err := db.BeginTx(ctx, nil)
		if err != nil {
			return err
		}
		done, err := step(ctx, tx, steps)
		if err != nil {
			tx.Rollback()
			return err
		}
		if err := tx.Commit(); err != nil || done {
			return err
		}
	}
}

func step(ctx context.Context, tx *sql.Tx, steps []string) (done bool, err error) {
	var version int
	if err := tx.QueryRowContext(ctx, "PRAGMA user_version").Scan(&version); err != nil {
		return false, err
	}
	if version > len(steps) {
		return false, ErrNewer
	}
	if version == len(steps) {
		return true, nil
	}
	if _, err := tx.ExecContext(ctx, steps[version]); err != nil {
		return false, err
	}
	_, err = tx.ExecContext(ctx, fmt.Sprintf("PRAGMA user_version = %d", version+1))
	return false, err
}
