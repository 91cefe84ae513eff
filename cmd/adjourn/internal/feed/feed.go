package feed

import (
	"bytes"
	"context"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/netip"
	"os"
	"strings"
	"time"
)

const (
	timeout      = 60 * time.Second // for everything together
	maxRedirects = 5
)

// Client gets feeds and keeps what it got in Dir.
type Client struct {
	Dir   string // a folder of the user's own, made if need be
	Limit int64  // bytes of unpacked text

	timeout time.Duration // these are for tests; zero is what they should be
	public  func(netip.Addr) bool
	roots   *x509.CertPool
}

// Get gives a feed's text, which the caller closes. A server that says that
// nothing changed costs no second reading. Its errors hold nothing of the
// address but the host.
func (c *Client) Get(ctx context.Context, a Address) (*os.File, error) {
	limit := c.timeout
	if limit == 0 {
		limit = timeout
	}
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	last := c.lastRead(a)
	response, err := c.request(ctx, a, last)
	if err == nil {
		defer response.Body.Close()
		if response.StatusCode == http.StatusNotModified && last != nil {
			return last.file, nil
		}
	}
	if last != nil {
		last.file.Close()
	}
	if err != nil {
		return nil, plain(ctx, err, limit)
	}
	if err := refusal(response); err != nil {
		return nil, err
	}
	f, err := c.store(response, a)
	if err != nil {
		return nil, plain(ctx, err, limit)
	}
	return f, nil
}

// request asks for the feed, and once more wherever it is sent.
func (c *Client) request(ctx context.Context, a Address, last *kept) (*http.Response, error) {
	public := c.public
	if public == nil {
		public = isPublic
	}
	var allowed func(netip.Addr) bool // whatever the user names
	if a.url.Scheme == "http" {
		allowed = isLoopback
	}
	at, connection := a.url, transport(allowed, true, c.roots)
	for range maxRedirects + 1 {
		request, err := http.NewRequestWithContext(ctx, http.MethodGet, at.String(), nil)
		if err != nil {
			return nil, errors.New("this is no address that can be asked for")
		}
		request.Header.Set("User-Agent", "adjourn")
		request.Header.Set("Accept", "text/calendar, */*;q=0.1")
		if last != nil {
			set(request.Header, "If-None-Match", last.ETag)
			set(request.Header, "If-Modified-Since", last.LastModified)
		}
		if user := at.User; user != nil {
			password, _ := user.Password()
			request.SetBasicAuth(user.Username(), password)
		}
		response, err := connection.RoundTrip(request) // one step: a client would follow redirects
		if err != nil {
			return nil, err
		}
		if !redirects(response.StatusCode) {
			return response, nil
		}
		response.Body.Close()
		next, err := response.Location()
		if err != nil || next.Scheme != "https" || next.Hostname() == "" {
			return nil, &cause{"the server redirects to an address that is not https"}
		}
		// No proxy: it would resolve the name itself, unseen.
		at, connection = next, transport(public, false, c.roots)
	}
	return nil, &cause{fmt.Sprintf("more than %d redirects", maxRedirects)}
}

func set(h http.Header, name, value string) {
	if value != "" {
		h.Set(name, value)
	}
}

func redirects(status int) bool {
	switch status {
	case http.StatusMovedPermanently, http.StatusFound, http.StatusSeeOther, http.StatusTemporaryRedirect, http.StatusPermanentRedirect:
		return true
	}
	return false
}

// store writes the text to a file as it comes, and keeps it if it is a
// calendar's and whole.
func (c *Client) store(response *http.Response, a Address) (*os.File, error) {
	head := make([]byte, 512)
	n, err := io.ReadFull(response.Body, head)
	if err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) {
		return nil, err
	}
	if err := notCalendar(head[:n], response.Header.Get("Content-Type")); err != nil {
		return nil, err
	}
	v := validators{ETag: response.Header.Get("ETag"), LastModified: response.Header.Get("Last-Modified")}
	f, from, err := c.create(v)
	if err != nil {
		return nil, &cause{"it can't be kept for reading: " + system(err)}
	}
	// The transport unpacks gzip, so this counts text.
	text := io.MultiReader(bytes.NewReader(head[:n]), response.Body)
	written, err := io.Copy(f, io.LimitReader(text, c.Limit+1))
	if err == nil && written > c.Limit {
		err = &cause{fmt.Sprintf("more than %d bytes of text", c.Limit)}
	}
	if err == nil {
		_, err = f.Seek(from, io.SeekStart)
	}
	if err != nil {
		discard(f)
		return nil, err
	}
	c.keep(f, a, v)
	return f, nil
}

// notCalendar is the reason why a text that begins like this is no calendar.
func notCalendar(head []byte, contentType string) error {
	text := bytes.TrimLeft(bytes.TrimPrefix(bytes.ReplaceAll(head, []byte{0}, nil), []byte("\xef\xbb\xbf")), "\xff\xfe \t\r\n")
	if len(text) >= 6 && strings.EqualFold(string(text[:6]), "BEGIN:") {
		return nil
	}
	switch {
	case len(text) == 0:
		return &cause{"the server's answer is empty"}
	case text[0] == '<' || strings.Contains(strings.ToLower(contentType), "html"):
		return &cause{"a web page, not a calendar: perhaps the page to sign in; the address must be the secret one in iCal format"}
	}
	return &cause{"not an iCalendar text: it does not begin with BEGIN:VCALENDAR"}
}
