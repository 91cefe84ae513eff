package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"
	"time"

	"adjourn/audit"
	"adjourn/audit/gcal"
	"adjourn/cmd/adjourn/internal/google"
)

// checkGoogle follows the way of a report, and stops where it ends. Reaching
// Google and the sign-in are bounded in time by themselves.
func (a *app) checkGoogle(ctx context.Context, x *examination, cfg config) {
	e, err := a.endpoints()
	if err != nil {
		x.bad("reach", err)
		return
	}
	a.checkReach(ctx, x, e)
	a.checkClient(x)
	s, _, err := a.session(a.calendarGrant())
	if err != nil {
		x.bad("sign-in", err)
		return
	}
	if err := signInFailure(s.Check(ctx)); err != nil {
		x.bad("sign-in", err)
		return
	}
	grant := s.Grant()
	if a.lasts(x, "sign-in", grant) {
		x.ok("sign-in", "%s, %s; it has no end date", grant.Account, signedIn(a.now().Sub(grant.Granted)))
	}
	if a.checkScopes(x, grant, cfg) {
		a.checkCalendars(ctx, x, cfg)
	}
}

// checkClient looks at the OAuth client that the next sign-in would use.
func (a *app) checkClient(x *examination) {
	_, err := google.ReadClient(a.clientPath())
	switch {
	case errors.Is(err, fs.ErrNotExist) && a.grant() != nil:
		x.ok("client", "the sign-in has it")
		return
	case errors.Is(err, fs.ErrNotExist):
		x.bad("client", failed("there is no OAuth client", "adjourn login"))
		return
	case err != nil:
		x.bad("client", failed("the OAuth client "+a.clientPath()+": "+err.Error(), "adjourn login --client client_secret.json"))
		return
	}
	if info, err := os.Stat(a.clientPath()); err == nil && google.OthersCanRead(info) {
		x.bad("client", failed("others on this machine can read the OAuth client", "chmod 600 "+shellQuote(a.clientPath())))
		return
	}
	x.ok("client", "%s", a.clientPath())
}

// lasts says whether a sign-in has no end date, and notes the end.
func (a *app) lasts(x *examination, name string, g google.Grant) bool {
	if g.Dies.IsZero() {
		return true
	}
	try := "adjourn login"
	if name == "mail" {
		try += " --mail"
	}
	x.bad(name, failed(fmt.Sprintf("%s, %s; it ends on %s: the consent screen is in testing. Publish it (Audience, Publish app), then sign in again",
		g.Account, signedIn(a.now().Sub(g.Granted)), g.Dies.Local().Format("2 January 2006 at 15:04")), try))
	return false
}

// signedIn is an age in words.
func signedIn(d time.Duration) string {
	switch days := int(d.Hours() / 24); {
	case days < 1:
		return "signed in today"
	case days == 1:
		return "signed in a day ago"
	default:
		return fmt.Sprintf("signed in %d days ago", days)
	}
}

func (a *app) checkScopes(x *examination, g google.Grant, cfg config) bool {
	ask, _ := scopes(loginFlags{}, cfg)
	var names []string
	for _, scope := range ask {
		if !g.Has(scope) {
			x.bad("scopes", signInFirst("the permission "+google.ScopeName(scope)+" was not given", "adjourn login"))
			return false
		}
		names = append(names, google.ScopeName(scope))
	}
	x.ok("scopes", "%s", strings.Join(names, " and "))
	return true
}

// calendarsTime is how long doctor reads calendars.
const calendarsTime = time.Minute

// checkCalendars reads what a report would read, and says how well it can be
// judged: numbers only.
func (a *app) checkCalendars(ctx context.Context, x *examination, cfg config) {
	ctx, cancel := context.WithTimeout(ctx, calendarsTime)
	defer cancel()
	var j judging
	span, err := a.span(&j, cfg)
	if err != nil {
		x.bad("calendars", err)
		return
	}
	source, err := a.source(ctx)
	if err != nil {
		x.bad("calendars", err)
		return
	}
	o, _, err := readCalendars(ctx, source, wantedCalendars(&j, cfg), span)
	if err != nil {
		x.bad("calendars", err)
		return
	}
	for _, s := range o.unopened {
		x.bad("calendars", errors.New(s.Error()))
	}
	own := judging{me: cfg.Me}
	if len(own.me) == 0 {
		own.me = []string{source.Account}
	}
	result, err := a.judgeCalendars(ctx, &own, cfg, o)
	if err != nil {
		x.bad("calendars", err)
		return
	}
	for _, r := range o.readings {
		x.ok("calendars", "%s: %d events around this week", r.source, r.calendarLen())
	}
	checkHeadcounts(x, result.audit)
}

// calendarLen is how many events a calendar of Google has.
func (r *reading) calendarLen() int {
	c, closer, err := r.open()
	if err != nil {
		return 0
	}
	defer closer.Close()
	if g, ok := c.(*gcal.Calendar); ok {
		return g.Len()
	}
	return 0
}

// checkHeadcounts says how many meetings may have more people than can be seen.
// It names none of them: the report does.
func checkHeadcounts(x *examination, r *audit.Audit) {
	n := 0
	for i := range r.Series {
		if r.Series[i].AtLeast {
			n++
		}
	}
	if n == 0 {
		x.ok("headcounts", "every guest of the week's meetings can be seen, %d in all", len(r.Series))
		return
	}
	x.ok("headcounts", "%d of %d meetings have hidden guests, more than 200, or a group without a size under [groups] in the config: they are judged by those that can be seen, and shown with ≥",
		n, len(r.Series))
}
