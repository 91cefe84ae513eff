package ledger

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// file writes a file that is there before the ledger is opened.
func file(t *testing.T, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "ledger.db")
	do(t, os.WriteFile(path, []byte(content), 0o600))
	return path
}

func TestPermissions(t *testing.T) {
	l, path := fresh(t)
	claim(t, l, status(), Claimed, monday)
	for name, want := range map[string]os.FileMode{
		path: 0o600, path + "-wal": 0o600, path + "-shm": 0o600, path + ".sending": 0o600, filepath.Dir(path): 0o700,
	} {
		info, err := os.Stat(name)
		do(t, err)
		if got := info.Mode().Perm(); got != want {
			t.Errorf("%s: %o, want %o", filepath.Base(name), got, want)
		}
	}
	l.Close()
	do(t, os.Chmod(path, 0o644))
	reopen(t, path)
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("a ledger that others could read stays so: %v, %v", info.Mode(), err)
	}
}

// A path is a path, whatever is in it.
func TestPath(t *testing.T) {
	for _, name := range []string{"a b?mode=ro#%41.db", "ä'\"&_pragma=x.db", ":memory:"} {
		path := filepath.Join(t.TempDir(), name)
		l := reopen(t, path)
		do(t, l.Stop(context.Background(), "bo@example.org", monday))
		do(t, l.Close())
		if info, err := os.Stat(path); err != nil || info.Size() == 0 {
			t.Errorf("%s: %v, %v", name, info, err)
		}
	}
}

// damaged is a ledger with its middle overwritten.
func damaged(t *testing.T) string {
	l, path := fresh(t)
	for i := range 50 {
		from := berlin(t).AddDate(0, 0, 7*i)
		do(t, l.Record(context.Background(), week(from), from))
	}
	do(t, l.Close())
	data, err := os.ReadFile(path)
	do(t, err)
	copy(data[8192:], strings.Repeat("damage! ", 1024))
	do(t, os.WriteFile(path, data, 0o600))
	return path
}

// newer is a ledger of a later version, whose last change is still in its
// write-ahead log, or not.
func newer(t *testing.T, inLog bool) string {
	l, path := fresh(t)
	_, err := l.db.Exec("PRAGMA user_version = 99")
	do(t, err)
	if !inLog {
		do(t, l.Close())
		return path
	}
	folder := t.TempDir() // as a crash would leave it
	for _, suffix := range []string{"", "-wal"} {
		data, err := os.ReadFile(path + suffix)
		do(t, err)
		do(t, os.WriteFile(filepath.Join(folder, "ledger.db"+suffix), data, 0o600))
	}
	return filepath.Join(folder, "ledger.db")
}

// somebodys is a database of another program.
func somebodys(t *testing.T) string {
	path := filepath.Join(t.TempDir(), "ledger.db")
	db, err := sql.Open("sqlite", dsn(path, nil))
	do(t, err)
	_, err = db.Exec("CREATE TABLE recipes (name TEXT)")
	do(t, err)
	do(t, db.Close())
	return path
}

// What can't be used is refused, and not one byte of it is changed.
func TestRefused(t *testing.T) {
	for _, c := range []struct {
		name string
		path string
		want error
	}{
		{"a text", file(t, "dear diary\n"), ErrCorrupt},
		{"a long text", file(t, strings.Repeat("dear diary\n", 1000)), ErrCorrupt},
		{"a header only", file(t, "SQLite format 3\x00"), ErrCorrupt},
		{"a header and zeroes", file(t, "SQLite format 3\x00"+strings.Repeat("\x00", 4096)), ErrCorrupt},
		{"damaged in the middle", damaged(t), ErrCorrupt},
		{"somebody else's", somebodys(t), ErrCorrupt},
		{"newer", newer(t, false), ErrNewer},
		{"newer in its log", newer(t, true), ErrNewer},
	} {
		t.Run(c.name, func(t *testing.T) {
			before := bytesOf(t, c.path)
			l, err := Open(c.path)
			if err == nil {
				l.Close()
			}
			if !errors.Is(err, c.want) {
				t.Errorf("got %v, want %v", err, c.want)
			}
			if err != nil && (!strings.Contains(err.Error(), c.path) || strings.Contains(err.Error(), "\n")) {
				t.Errorf("not one line with the file in it: %v", err)
			}
			if bytesOf(t, c.path) != before {
				t.Error("the file was changed")
			}
		})
	}
	if _, err := Open(t.TempDir()); err == nil {
		t.Error("a folder was opened as a ledger")
	}
}

// An older ledger is brought up to date with what is in it, once, even if two
// runs do it; a step that fails leaves it as it was.
func TestMigrate(t *testing.T) {
	ctx := context.Background()
	l, path := fresh(t)
	do(t, l.Stop(ctx, "bo@example.org", monday))
	do(t, l.Close())

	broken := append(versions(), `CREATE TABLE extra (a TEXT); INSERT INTO nowhere VALUES (1);`)
	if _, err := open(path, broken); err == nil {
		t.Fatal("no error from a broken step")
	}
	next := append(versions(), `CREATE TABLE extra (a TEXT); ALTER TABLE stops ADD COLUMN why TEXT NOT NULL DEFAULT '';`)
	ends := make(chan error)
	for range 2 {
		go func() {
			l, err := open(path, next)
			if err == nil {
				err = l.Close()
			}
			ends <- err
		}()
	}
	for range 2 {
		do(t, <-ends)
	}
	l, err := open(path, next)
	do(t, err)
	defer l.Close()
	stops, err := l.Stops(ctx)
	do(t, err)
	same(t, stops, []Stop{{"bo@example.org", monday}})
	var version int
	do(t, l.db.QueryRow("PRAGMA user_version").Scan(&version))
	if version != len(next) {
		t.Errorf("version %d, want %d", version, len(next))
	}
	l.Close()
	if _, err := Open(path); !errors.Is(err, ErrNewer) {
		t.Errorf("the version before opens it: %v", err)
	}
}

// A ledger from before version 3 keeps what it has: an audit then was of all that
// one person had, and a round of no date.
func TestMigrateLooks(t *testing.T) {
	ctx := context.Background()
	path := filepath.Join(t.TempDir(), "ledger.db")
	old, err := open(path, versions()[:2])
	do(t, err)
	_, err = old.db.Exec(`INSERT INTO audits VALUES (1, 'ana@example.org,b"\o@example.org', 5, 'adjourn', 100, 50, 200, 'UTC', 1, 1, 3600, 0, 0, 0);
		INSERT INTO audit_series VALUES (1, 0, 'u', 'i', 'Status', 0, 0, 'status', 'none', 'async', 70, 9, 0, 3600, 'weekly', 0, '[[100,3700]]', 3600, 14400, 0);
		INSERT INTO rounds VALUES ('K7Q2', 't', 1, 'u', 'Status', 3600, 1800, 1, 0, 120)`)
	do(t, err)
	do(t, old.Close())
	l := reopen(t, path)
	all, err := l.Audits(ctx, time.Time{})
	do(t, err)
	if len(all) != 1 || len(all[0].Audit.Sources) != 0 || len(all[0].Audit.Me) != 2 || all[0].Audit.Me[1] != `b"\o@example.org` ||
		all[0].Audit.Looked.Unix() != 100 || !all[0].Audit.Read.IsZero() || all[0].Audit.Series[0].Title != "Status" {
		t.Errorf("%+v", all)
	}
	rounds, err := l.Rounds(ctx)
	if err != nil || len(rounds) != 1 || !rounds[0].Start.IsZero() {
		t.Errorf("%+v, %v", rounds, err)
	}
}

// On a full disk nothing is half written, and a mail that can't be claimed
// isn't sent.
func TestFullDisk(t *testing.T) {
	ctx := context.Background()
	l, path := fresh(t)
	do(t, l.Record(ctx, week(berlin(t)), monday))
	var pages int
	do(t, l.db.QueryRow("PRAGMA page_count").Scan(&pages))
	_, err := l.db.Exec(fmt.Sprintf("PRAGMA max_page_count = %d", pages))
	do(t, err)

	big := week(berlin(t))
	big.Series[0].Title = strings.Repeat("a long title ", 10000)
	if err := l.Record(ctx, big, monday); !errors.Is(err, ErrFull) || !strings.Contains(err.Error(), "the disk is full") {
		t.Errorf("recorded on a full disk: %v", err)
	}
	n := status()
	n.Title = big.Series[0].Title
	if _, err := l.Claim(ctx, n, caps, monday); !errors.Is(err, ErrFull) {
		t.Errorf("claimed on a full disk: %v", err)
	}
	l.Close()

	l = reopen(t, path)
	all, err := l.Audits(ctx, monday.Add(-365*day))
	do(t, err)
	if len(all) != 1 || all[0].Audit.Series[0].Title != "Weekly status" {
		t.Errorf("after a full disk: %+v", all)
	}
	if n := count(t, l); n != 0 {
		t.Errorf("%d mails", n)
	}
	if list, err := l.Unsure(ctx, monday); err != nil || len(list) != 0 {
		t.Errorf("unsure: %+v, %v", list, err)
	}
}

func TestReadOnly(t *testing.T) {
	if os.Getuid() == 0 {
		t.Skip("root may write everywhere: run this test as somebody else")
	}
	l, path := fresh(t)
	do(t, l.Close())
	folder := filepath.Dir(path)
	do(t, os.Chmod(folder, 0o500))
	t.Cleanup(func() { os.Chmod(folder, 0o700) })
	for _, name := range []string{path, filepath.Join(folder, "new.db"), filepath.Join(folder, "new", "ledger.db")} {
		if _, err := Open(name); !errors.Is(err, ErrReadOnly) {
			t.Errorf("%s: %v, want %v", filepath.Base(name), err, ErrReadOnly)
		}
	}
}

// The same, as far as root can see it: SQLite's own refusal has its name.
func TestReadOnlyFile(t *testing.T) {
	_, path := fresh(t)
	db, err := sql.Open("sqlite", dsn(path, url.Values{"mode": {"ro"}}))
	do(t, err)
	defer db.Close()
	_, err = db.Exec("INSERT INTO stops VALUES ('bo@example.org', 1)")
	if err := failed("write", path, err); !errors.Is(err, ErrReadOnly) {
		t.Errorf("got %v", err)
	}
}

// A ledger that can't be written can be read, unsettled mails included, and no
// file is made beside it.
func TestOpenReadOnly(t *testing.T) {
	ctx := context.Background()
	l, path := fresh(t)
	do(t, l.Record(ctx, week(berlin(t)), monday))
	do(t, l.Stop(ctx, "cy@example.org", monday))
	claim(t, l, status(), Claimed, monday)
	do(t, l.Close())
	folder := filepath.Dir(path)
	do(t, os.Remove(path+".sending"))
	if os.Getuid() != 0 { // root may write everywhere
		do(t, os.Chmod(path, 0o400))
		do(t, os.Chmod(folder, 0o500))
		t.Cleanup(func() { os.Chmod(folder, 0o700) })
		if _, err := Open(path); !errors.Is(err, ErrReadOnly) {
			t.Errorf("opened for writing: %v", err)
		}
	}
	r, err := OpenReadOnly(path)
	do(t, err)
	defer r.Close()
	past, err := r.Past(ctx)
	if err != nil || len(past.Stops) != 1 || len(past.Nudges) != 1 {
		t.Errorf("past: %+v, %v", past, err)
	}
	if all, err := r.Audits(ctx, monday.Add(-365*day)); err != nil || len(all) != 1 {
		t.Errorf("%d audits, %v", len(all), err)
	}
	if list, err := r.Unsure(ctx, monday); err != nil || len(list) != 1 {
		t.Errorf("unsure: %+v, %v; want one", list, err)
	}
	if err := r.Stop(ctx, "bo@example.org", monday); !errors.Is(err, ErrReadOnly) {
		t.Errorf("written: %v", err)
	}
	files, err := os.ReadDir(folder)
	if err != nil || len(files) != 1 {
		t.Errorf("files beside it: %v, %v", files, err)
	}
	for _, c := range []struct {
		path string
		want error
	}{{damaged(t), ErrCorrupt}, {newer(t, false), ErrNewer}, {filepath.Join(folder, "none.db"), fs.ErrNotExist}} {
		if _, err := OpenReadOnly(c.path); !errors.Is(err, c.want) {
			t.Errorf("got %v, want %v", err, c.want)
		}
	}
}
