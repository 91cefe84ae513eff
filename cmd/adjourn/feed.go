package main

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"github.com/adrg/xdg"

	"adjourn/audit/ics"
	"adjourn/cmd/adjourn/internal/feed"
)

// A feed is named by its address or, so that the secret in it stays out of the
// process list and the shell's history, as feed:NAME from the config.
const feedPrefix = "feed:"

// isAddress says whether a source is an address, which is never shown as it is.
// What only looks like one may be a mistyped one.
func isAddress(source string) bool { return strings.Contains(source, "://") }

// isFeedName says whether a source names a feed of the config.
func isFeedName(source string) bool {
	return strings.HasPrefix(source, feedPrefix) && !isAddress(source)
}

// sourceLabel is how a source may be shown: an address is its host alone.
func sourceLabel(source string) string {
	if !isAddress(source) {
		return source
	}
	address, err := feed.Parse(source)
	if err != nil {
		return "the address"
	}
	return address.String()
}

// openFeed gets a feed and opens what came.
func (a *app) openFeed(ctx context.Context, o *opened, cfg config, source string) error {
	label, text, err := cfg.feed(source)
	if err != nil {
		return err
	}
	address, err := feed.Parse(text)
	if err != nil {
		return usage(label+": "+err.Error(), "adjourn report --help")
	}
	if isAddress(source) {
		a.say("a feed's address is a secret, which others may see in the process list and you in the shell's history; " +
			"kept under [feeds] in the config, its name is enough: adjourn report feed:NAME")
	}
	client := feed.Client{Dir: filepath.Join(xdg.CacheHome, "adjourn"), Limit: ics.DefaultLimit}
	f, err := client.Get(ctx, address)
	if err != nil {
		return failed(label+": "+err.Error(), tryFeed(source))
	}
	o.files = append(o.files, f)
	return a.openStream(o, f, label, false)
}

// feed is the address that a source stands for, and how errors call it.
func (c *config) feed(source string) (label, address string, err error) {
	if !isFeedName(source) {
		return sourceLabel(source), source, nil
	}
	name := strings.TrimPrefix(source, feedPrefix)
	address, ok := c.Feeds[name]
	if !ok {
		known := "it names none under [feeds]"
		if len(c.Feeds) > 0 {
			known = "known are " + strings.Join(slices.Sorted(maps.Keys(c.Feeds)), ", ")
		}
		return "", "", usage(fmt.Sprintf("no feed %s in the config: %s", quote(name), known), "${EDITOR:-vi} "+shellQuote(c.path))
	}
	return source, address, nil
}

// tryFeed is what can be done again without showing the address.
func tryFeed(source string) string {
	if isFeedName(source) {
		return "adjourn report " + shellQuote(source)
	}
	return "adjourn report --sample"
}

// checkFeeds looks at the addresses without showing them.
func (c *config) checkFeeds() []problem {
	var ps []problem
	for _, name := range slices.Sorted(maps.Keys(c.Feeds)) {
		_, err := feed.Parse(c.Feeds[name])
		if err == nil && (name == "" || strings.ContainsAny(name, "/:")) {
			err = errors.New("a feed's name can't have a slash or a colon")
		}
		if err != nil {
			ps = append(ps, problem{name, "feeds: " + name + ": " + err.Error()})
		}
	}
	return ps
}
