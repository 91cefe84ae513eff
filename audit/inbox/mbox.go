package inbox

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"

	"adjourn/audit"
)

// mbox reads mail after mail from a stream. Without a "From " line at its start
// the stream is one mail.
type mbox struct {
	r      *bufio.Reader
	name   string
	count  int
	many   bool // it is an mbox
	failed error
}

// next is the next mail, or io.EOF.
func (b *mbox) next() (Mail, error) {
	if b.failed != nil {
		return Mail{}, b.failed
	}
	if b.count == 0 {
		start, err := b.start()
		if err != nil {
			return Mail{}, err
		}
		b.many = bytes.HasPrefix(start, []byte("From "))
	} else if !b.many {
		return Mail{}, io.EOF
	}
	if b.many {
		if err := b.skipLine(); err != nil {
			return Mail{}, err
		}
	}
	b.count++
	body := &part{b: b, blank: true}
	m, err := readMail(body)
	io.Copy(io.Discard, body) // to the next one; what fails is in body.failed
	if b.failed = body.failed; b.failed != nil {
		return Mail{}, b.failed
	}
	m.Source = b.name
	if b.many {
		m.Source = fmt.Sprintf("%s:%d", b.name, b.count)
	}
	if err != nil {
		return Mail{}, &audit.Skip{Source: m.Source, Reason: reason(err)}
	}
	return m, nil
}

// start skips blank lines and a byte order mark, and looks at what follows.
func (b *mbox) start() ([]byte, error) {
	for {
		start, err := b.r.Peek(5)
		if len(start) == 0 {
			return nil, err
		}
		switch {
		case bytes.HasPrefix(start, []byte("\xef\xbb\xbf")):
			_, err = b.r.Discard(3)
		case start[0] == '\r' || start[0] == '\n':
			_, err = b.r.Discard(1)
		default:
			return start, nil
		}
		if err != nil {
			return nil, err
		}
	}
}

// skipLine reads over the "From " line.
func (b *mbox) skipLine() error {
	for {
		_, err := b.r.ReadSlice('\n')
		switch {
		case err == nil:
			return nil
		case !errors.Is(err, bufio.ErrBufferFull):
			return err
		}
	}
}

// part is one mail of the stream: up to a "From " line after a blank one.
type part struct {
	b     *mbox
	rest  []byte // of the line read last
	blank bool   // the line before was blank
	long  bool   // in the middle of a line longer than the buffer
	ended bool
	// failed is an error of the stream: a mail that it cuts short is none.
	failed error
}

func (p *part) Read(into []byte) (int, error) {
	if len(p.rest) == 0 {
		if err := p.line(); err != nil {
			return 0, err
		}
	}
	n := copy(into, p.rest)
	p.rest = p.rest[n:]
	return n, nil
}

func (p *part) line() error {
	if p.ended {
		return io.EOF
	}
	if p.b.many && !p.long {
		if start, _ := p.b.r.Peek(5); p.blank && string(start) == "From " && p.begins() {
			p.ended = true
			return io.EOF
		}
	}
	line, err := p.b.r.ReadSlice('\n')
	switch {
	case errors.Is(err, bufio.ErrBufferFull), err == nil:
	case errors.Is(err, io.EOF) && len(line) > 0:
		p.ended = true
	default:
		p.ended = true
		if !errors.Is(err, io.EOF) {
			p.failed = err
		}
		return err
	}
	if p.b.many && !p.long && bytes.HasPrefix(line, []byte(">")) && bytes.HasPrefix(bytes.TrimLeft(line, ">"), []byte("From ")) {
		line = line[1:] // as an mbox escapes it
	}
	p.long = errors.Is(err, bufio.ErrBufferFull)
	p.blank = !p.long && len(bytes.TrimRight(line, "\r\n")) == 0
	p.rest = line
	return nil
}

// begins says whether a "From " line is an mbox's: it ends in a year or a zone,
// which prose seldom does ("From here on, …").
func (p *part) begins() bool {
	line, _ := p.b.r.Peek(200)
	if i := bytes.IndexByte(line, '\n'); i >= 0 {
		line = line[:i]
	}
	fields := strings.Fields(string(line))
	return len(fields) >= 3 && strings.Contains(string(line), ":") && strings.ContainsAny(fields[len(fields)-1], "0123456789")
}
