package main

import (
	"context"
	"maps"
	"os"
	"slices"
)

// checkFeeds reads the feeds of the config, all at once and each as long as a
// report would, and tells no more than that it did.
func (a *app) checkFeeds(ctx context.Context, x *examination, cfg config) {
	var parts []func(*examination)
	for _, name := range slices.Sorted(maps.Keys(cfg.Feeds)) {
		parts = append(parts, func(x *examination) { a.checkFeed(ctx, x, cfg, feedPrefix+name) })
	}
	x.together(parts...)
}

func (a *app) checkFeed(ctx context.Context, x *examination, cfg config, source string) {
	var o opened
	err := a.openFeed(ctx, &o, cfg, source)
	o.close()
	if err != nil {
		x.bad("feed", err)
		return
	}
	x.ok("feed", "%s can be read", source)
}

// usesGoogle says whether Google is in use, or nothing else is: a config with
// feeds and without any sign of Google needs no sign-in.
func (a *app) usesGoogle(cfg config) bool {
	if len(cfg.Feeds) == 0 || len(cfg.Google.Calendars) > 0 || cfg.Mail.Transport == "gmail" {
		return true
	}
	for _, path := range []string{a.clientPath(), a.calendarGrant().Path} {
		if _, err := os.Stat(path); err == nil {
			return true
		}
	}
	return false
}
