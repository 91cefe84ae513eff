package inbox

import (
	"bytes"
	"io"
	"mime"
	"net/mail"
	"strings"
	"time"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/japanese"
)

// words decodes the encoded words of a header, in every charset we know.
var words = &mime.WordDecoder{CharsetReader: func(charset string, r io.Reader) (io.Reader, error) {
	b, err := io.ReadAll(io.LimitReader(r, maxHeader))
	return strings.NewReader(decode(b, charset)), err
}}

// headerText is a header field's text, decoded as far as it can be.
func headerText(s string) string {
	s = cutAt(s, 16*maxSubject)
	if decoded, err := words.DecodeHeader(s); err == nil {
		s = decoded
	}
	return cutAt(decode([]byte(s), ""), maxSubject)
}

// date is when the mail was written, else when it arrived.
func date(h mail.Header) time.Time {
	if t, err := mail.ParseDate(strings.TrimSpace(h.Get("Date"))); err == nil {
		return t
	}
	received := h.Get("Received")
	if t, err := mail.ParseDate(strings.TrimSpace(received[strings.LastIndexByte(received, ';')+1:])); err == nil {
		return t
	}
	return time.Time{}
}

// decode turns bytes into text. It never fails: a charset that is wrong or
// unknown is told from the bytes.
func decode(b []byte, charset string) string {
	charset = strings.ToLower(strings.Trim(charset, `"' `))
	switch {
	case bytes.Contains(b, []byte("\x1b$")) || strings.HasPrefix(charset, "iso-2022-jp"):
		return decoded(b, japanese.ISO2022JP)
	case westernOrNone[charset] && utf8.Valid(b):
		return string(b) // mislabelled more often than not
	}
	e, err := htmlindex.Get(charset)
	if name, _ := htmlindex.Name(e); err != nil || name == "utf-8" || name == "replacement" {
		return mixed(b)
	}
	return decoded(b, e)
}

// westernOrNone are the labels that say little.
var westernOrNone = map[string]bool{
	"": true, "us-ascii": true, "ascii": true, "iso-8859-1": true, "latin1": true, "windows-1252": true,
	"unknown-8bit": true, "x-unknown": true, "default": true, "utf-8": true, "utf8": true,
}

func decoded(b []byte, e encoding.Encoding) string {
	text, err := e.NewDecoder().Bytes(b)
	if err != nil {
		return mixed(b)
	}
	return string(text)
}

// mixed is UTF-8, with bytes that are none taken for Windows-1252: a reply
// often quotes what another program broke.
func mixed(b []byte) string {
	if utf8.Valid(b) {
		return string(b)
	}
	var out strings.Builder
	for len(b) > 0 {
		r, size := utf8.DecodeRune(b)
		if r == utf8.RuneError && size == 1 {
			r = charmap.Windows1252.DecodeByte(b[0])
		}
		out.WriteRune(r)
		b = b[size:]
	}
	return out.String()
}

// cutAt is the start of s, at most so many bytes, cut between two runes.
func cutAt(s string, most int) string {
	if len(s) <= most {
		return s
	}
	for most > 0 && !utf8.RuneStart(s[most]) {
		most--
	}
	return s[:most]
}
