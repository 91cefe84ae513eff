// Package feed gets a calendar feed from its address: an iCalendar text that a
// server such as Google's keeps up to date. Who has the address can read the
// calendar, so no error of this package holds more of it than the host.
package feed

import (
	"errors"
	"net/netip"
	"net/url"
	"strings"
)

// Address is where a feed is. It prints as its host alone.
type Address struct{ url *url.URL }

// Parse reads a feed's address: https, webcal (which is https), or http on this
// machine.
func Parse(text string) (Address, error) {
	u, err := url.Parse(strings.TrimSpace(text))
	if err != nil {
		return Address{}, errors.New("this is no address that can be read") // err quotes it
	}
	switch strings.ToLower(u.Scheme) {
	case "https":
	case "webcal", "webcals":
		u.Scheme = "https"
	case "http":
		if !loopback(u.Hostname()) {
			return Address{}, errors.New("a feed is read over https; http is for this machine only")
		}
	default:
		return Address{}, errors.New("a feed's address begins with https:// or webcal://")
	}
	if u.Hostname() == "" {
		return Address{}, errors.New("the address names no host")
	}
	u.Fragment = ""
	return Address{u}, nil
}

// Host is the part of the address that is no secret.
func (a Address) Host() string { return a.url.Hostname() }

// String shows the address without its path, query and user.
func (a Address) String() string { return a.url.Scheme + "://" + a.url.Host + "/…" }

// GoString keeps the secret out of %#v too.
func (a Address) GoString() string { return a.String() }

func loopback(host string) bool {
	if strings.EqualFold(host, "localhost") {
		return true // the dial checks what it resolves to
	}
	ip, err := netip.ParseAddr(host)
	return err == nil && ip.Unmap().IsLoopback()
}
