package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"os"
	"strings"
	"time"

	"adjourn/cmd/adjourn/internal/google"
)

func (a *app) checkConfig(x *examination, cfg config, err error) {
	path := a.configPath()
	switch _, stat := os.Stat(path); {
	case err != nil:
		x.bad("config", err)
	case errors.Is(stat, fs.ErrNotExist):
		x.checks = append(x.checks, check{
			Name: "config", OK: true, Says: "none, so the defaults hold (adjourn doctor --config shows them); it would be " + path,
			Try: a.editConfig(),
		})
	default:
		x.ok("config", "%s", path)
	}
}

func (a *app) checkZone(x *examination, cfg config) {
	zone, from := machineZone().String(), "the machine's; the calendar's goes first"
	if cfg.Zone != "" {
		zone, from = cfg.Zone, "the config's"
	}
	if _, err := location(zone); err != nil {
		x.bad("zone", failed("the zone "+quote(zone)+" is not known", "${EDITOR:-vi} "+shellQuote(a.configPath())))
		return
	}
	x.ok("zone", "%s (%s)", zone, from)
}

// mostSkew is how wrong a clock may be: tokens live for an hour, and a day's
// limits are short.
const mostSkew = 2 * time.Minute

// checkReach asks Google's API for nothing in particular, without a token, and
// takes its clock.
func (a *app) checkReach(ctx context.Context, x *examination, e google.Endpoints) {
	ctx, cancel := context.WithTimeout(ctx, 15*time.Second)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, e.Calendar, nil)
	if err != nil {
		x.bad("reach", errors.New("the Calendar API's address is not one"))
		return
	}
	before := a.now()
	res, err := wire().RoundTrip(req)
	if err != nil {
		x.bad("reach", errors.New("the Calendar API can't be reached: is there a network, or a proxy in between (HTTPS_PROXY)?"))
		return
	}
	res.Body.Close()
	if res.StatusCode >= 500 {
		x.bad("reach", fmt.Errorf("the Calendar API fails just now (HTTP %d): try again later", res.StatusCode))
		return
	}
	x.ok("reach", "the Calendar API answers")
	theirs, err := http.ParseTime(res.Header.Get("Date"))
	if err != nil {
		return
	}
	if skew := before.Sub(theirs).Round(time.Second); skew.Abs() > mostSkew {
		x.bad("clock", failed(fmt.Sprintf("this machine's clock differs from Google's by %v", skew.Abs()), "timedatectl set-ntp true"))
		return
	}
	x.ok("clock", "%s, as Google's", before.Format("2006-01-02 15:04 -0700"))
}

// checkFiles looks at what earlier runs left.
func (a *app) checkFiles(x *examination) {
	l, err := a.readLedger()
	switch {
	case err != nil:
		x.bad("ledger", err)
	case l == nil:
		x.ok("ledger", "none yet: report --record makes it")
	default:
		defer l.Close()
		all, err := l.Audits(context.Background(), time.Time{})
		if err != nil {
			x.bad("ledger", a.ledgerFailure(err))
			return
		}
		x.ok("ledger", "%d audits kept in %s", len(all), a.ledgerPath())
	}
}

// checkMail looks at the settings, and whether the server lets us in; it sends
// nothing.
func (a *app) checkMail(ctx context.Context, x *examination, cfg config) {
	switch cfg.Mail.Transport {
	case "":
		x.ok("mail", "not set up; only sending takes it")
		return
	case "gmail":
		s, _, err := a.mailSession(ctx)
		if err != nil {
			x.bad("mail", err)
			return
		}
		grant := s.Grant()
		if !a.lasts(x, "mail", grant) {
			return
		}
		x.ok("mail", "Gmail, as %s", grant.Account)
	default:
		if err := a.checkSMTP(ctx, cfg); err != nil {
			x.bad("mail", err)
			return
		}
		x.ok("mail", "SMTP, by %s", cfg.SMTP.Host)
	}
	if cfg.Mail.From == "" && len(cfg.Me) == 0 {
		x.ok("mail from", "the account whose calendar it is; [mail] from says otherwise")
	} else if from, err := cfg.sender(cfg.Me); err != nil {
		x.bad("mail from", err)
	} else {
		x.ok("mail from", "%s", strings.ToLower(from.Address))
	}
}

// checkSMTP connects to the mail server and signs in.
func (a *app) checkSMTP(ctx context.Context, cfg config) error {
	s, err := a.smtp(cfg)
	if err != nil {
		return err
	}
	s.Timeout = 15 * time.Second
	if err := s.Check(ctx); err != nil {
		return failed(err.Error(), "${EDITOR:-vi} "+shellQuote(cfg.path))
	}
	return nil
}
