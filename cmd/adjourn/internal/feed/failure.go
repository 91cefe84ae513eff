package feed

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"net/http"
	"os"
	"syscall"
	"time"
)

// cause is an error in our own words: it holds nothing of the address.
type cause struct{ text string }

func (c *cause) Error() string { return c.text }

// plain says what went wrong without quoting what others say about it, since
// that may hold the address.
func plain(ctx context.Context, err error, limit time.Duration) error {
	var ours *cause
	var name *net.DNSError
	var certificate *tls.CertificateVerificationError
	var host x509.HostnameError
	var network net.Error
	switch {
	case errors.As(err, &ours):
		return ours
	case errors.Is(ctx.Err(), context.Canceled):
		return context.Canceled
	case errors.Is(ctx.Err(), context.DeadlineExceeded):
		return &cause{fmt.Sprintf("no whole answer within %v", limit)}
	case errors.Is(err, errAddressRefused):
		return &cause{"it leads to a host that is not on the public internet"}
	case errors.As(err, &name):
		return &cause{"the host's name can't be resolved"}
	case errors.As(err, &host), errors.As(err, &certificate):
		return &cause{"the server's certificate is not to be trusted"}
	case errors.Is(err, syscall.ECONNREFUSED):
		return &cause{"the server refuses the connection"}
	case errors.Is(err, syscall.ENOSPC):
		return &cause{"it can't be kept for reading: no space left"}
	case errors.As(err, &network) && network.Timeout():
		return &cause{"the server doesn't answer in time"}
	}
	return &cause{"the connection broke off, or the answer can't be read"}
}

// refusal is what a status means for somebody who has an address.
func refusal(response *http.Response) error {
	switch code := response.StatusCode; {
	case code == http.StatusOK:
		return nil
	case code == http.StatusUnauthorized, code == http.StatusForbidden:
		return &cause{fmt.Sprintf("the server refuses access (%d): the address may have been reset", code)}
	case code == http.StatusNotFound, code == http.StatusGone:
		return &cause{fmt.Sprintf("no calendar at this address (%d): it may have been reset", code)}
	case code == http.StatusTooManyRequests, code >= 500:
		return &cause{fmt.Sprintf("the server can't answer now (%d): try again later", code)}
	default:
		return &cause{fmt.Sprintf("the server's answer is not a calendar (%d)", code)}
	}
}

// system is why the system refused something, without the path.
func system(err error) string {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err.Error()
	}
	if errors.Is(err, os.ErrPermission) {
		return "permission denied"
	}
	return "the file system refuses"
}
