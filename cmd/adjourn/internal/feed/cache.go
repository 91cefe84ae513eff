package feed

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
)

// validators are what a server tells an unchanged feed by.
type validators struct {
	ETag         string `json:"etag,omitempty"`
	LastModified string `json:"last_modified,omitempty"`
}

// kept is the text of a feed as it was last read. One file holds both, so that
// they never disagree: the validators in its first line, then the text.
type kept struct {
	validators
	file *os.File // at the beginning of the text
}

// keptPath is where a feed is kept. The name is a hash of the whole address,
// which it doesn't give away.
func (c *Client) keptPath(a Address) string {
	sum := sha256.Sum256([]byte(a.url.String()))
	return filepath.Join(c.Dir, "feed-"+hex.EncodeToString(sum[:16]))
}

// lastRead is the text as it was last read, or nil.
func (c *Client) lastRead(a Address) *kept {
	f, err := os.Open(c.keptPath(a))
	if err != nil {
		return nil
	}
	k := &kept{file: f}
	head := bufio.NewReaderSize(io.LimitReader(f, 64<<10), 64<<10)
	line, err := head.ReadSlice('\n')
	if err != nil || json.Unmarshal(line, &k.validators) != nil {
		f.Close()
		return nil
	}
	if _, err := f.Seek(int64(len(line)), io.SeekStart); err != nil {
		f.Close()
		return nil
	}
	return k
}

// create begins a file that only its owner may read: in the cache, else where
// temporary files go.
func (c *Client) create(v validators) (f *os.File, from int64, err error) {
	if err = os.MkdirAll(c.Dir, 0o700); err == nil {
		f, err = os.CreateTemp(c.Dir, ".feed-*") // 0600
	}
	if err != nil {
		if f, err = os.CreateTemp("", ".adjourn-feed-*"); err != nil {
			return nil, 0, err
		}
	}
	line, err := json.Marshal(v)
	if err == nil {
		_, err = f.Write(append(line, '\n'))
	}
	if err != nil {
		discard(f)
		return nil, 0, err
	}
	return f, int64(len(line)) + 1, nil
}

// keep gives a finished file its name. Where it can't have it, where nothing
// tells it from a later one, or where the text seems cut off, the file is read
// this once.
func (c *Client) keep(f *os.File, a Address, v validators) {
	if v != (validators{}) && whole(f) && filepath.Dir(f.Name()) == filepath.Clean(c.Dir) && os.Rename(f.Name(), c.keptPath(a)) == nil {
		return
	}
	_ = os.Remove(c.keptPath(a)) // an older text, if there is one
	_ = os.Remove(f.Name())      // it can be read until it is closed
}

// whole says whether a text ends as a calendar does. Not every server tells
// where its answer ends.
func whole(f *os.File) bool {
	info, err := f.Stat()
	if err != nil {
		return false
	}
	tail := make([]byte, min(info.Size(), 512))
	if _, err := f.ReadAt(tail, info.Size()-int64(len(tail))); err != nil && err != io.EOF {
		return false
	}
	return bytes.Contains(bytes.ToUpper(bytes.ReplaceAll(tail, []byte{0}, nil)), []byte("END:VCALENDAR"))
}

func discard(f *os.File) {
	_ = f.Close() // nothing in it is wanted
	_ = os.Remove(f.Name())
}
