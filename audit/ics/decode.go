package ics

import (
	"bufio"
	"bytes"
	"io"

	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// bufferSize is how much text is looked ahead at.
const bufferSize = 64 << 10

// decode gives the text of r as UTF-8 without a byte order mark, with LF at the
// line ends: UTF-16 is told by its mark or, without one, by the NUL beside its
// first letter. A bare CR ends a line only in a file that has more of them than of LF;
// its first stretch tells.
func decode(r io.Reader, name string, limit int64) (*bufio.Reader, error) {
	raw := bufio.NewReaderSize(r, bufferSize)
	head, err := raw.Peek(4)
	if err != nil && err != io.EOF {
		return nil, err
	}
	text := io.Reader(raw)
	switch {
	case bytes.HasPrefix(head, []byte("\xEF\xBB\xBF")):
		_, _ = raw.Discard(3) // peeked
	case bytes.HasPrefix(head, []byte("\xFF\xFE")), len(head) > 1 && head[0] != 0 && head[1] == 0:
		text = transform.NewReader(raw, unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewDecoder())
	case bytes.HasPrefix(head, []byte("\xFE\xFF")), len(head) > 1 && head[0] == 0 && head[1] != 0:
		text = transform.NewReader(raw, unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewDecoder())
	}
	limited := bufio.NewReaderSize(&limitReader{r: text, left: limit, err: &TooLargeError{Source: name, Limit: limit, Unit: "bytes of text"}}, bufferSize)
	start, _ := limited.Peek(bufferSize) // an error comes back with the next read
	if bareCRs(start) > bytes.Count(start, []byte{'\n'}) {
		return bufio.NewReaderSize(crReader{limited}, bufferSize), nil
	}
	return limited, nil
}

// bareCRs counts the CRs that belong to no LF: not those of CR LF, nor of the
// CR CR LF that some mailers make.
func bareCRs(text []byte) int {
	n := bytes.Count(text, []byte{'\r'})
	for line := range bytes.SplitAfterSeq(text, []byte{'\n'}) {
		if body, ok := bytes.CutSuffix(line, []byte{'\n'}); ok {
			n -= len(body) - len(bytes.TrimRight(body, "\r"))
		}
	}
	return n
}

// limitReader gives err once more than left bytes were read. Unlike
// io.LimitedReader it tells a text that is too long from one that ends.
type limitReader struct {
	r    io.Reader
	left int64
	err  error
}

func (l *limitReader) Read(p []byte) (int, error) {
	if l.left < 0 {
		return 0, l.err
	}
	if int64(len(p)) > l.left+1 {
		p = p[:l.left+1]
	}
	n, err := l.r.Read(p)
	l.left -= int64(n)
	if l.left < 0 {
		return n - 1, l.err
	}
	return n, err
}

// crReader reads CR as LF.
type crReader struct{ r io.Reader }

func (c crReader) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	for i, b := range p[:n] {
		if b == '\r' {
			p[i] = '\n'
		}
	}
	return n, err
}
