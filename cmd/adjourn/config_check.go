package main

import (
	"fmt"
	"net/mail"
	"strings"
	"time"

	"adjourn/audit"
)

// problem is a value that can't be, under its key.
type problem struct{ key, cause string }

// check looks at what TOML itself can't.
func (c *config) check() []problem {
	var ps []problem
	bad := func(key, format string, args ...any) {
		ps = append(ps, problem{key, key + ": " + fmt.Sprintf(format, args...)})
	}
	for i, m := range c.Me {
		address, err := mail.ParseAddress(m)
		if err != nil {
			bad("me", "%s is not an address", quote(m))
			continue
		}
		c.Me[i] = address.Address
	}
	for _, k := range []struct {
		key     string
		domains []string
	}{{"domains", c.Domains}, {"allow_domains", c.Nudge.AllowDomains}} {
		for _, d := range k.domains {
			if cause := notADomain(d); cause != "" {
				bad(k.key, "%s %s", quote(d), cause)
			}
		}
	}
	if c.Zone != "" {
		if _, err := location(c.Zone); err != nil {
			bad("zone", "unknown zone %s", quote(c.Zone))
		}
	}
	start, end := c.clockKey("start", c.Hours.Start, 9*time.Hour, bad), c.clockKey("end", c.Hours.End, 17*time.Hour, bad)
	if start >= end {
		bad("end", "working hours end before they start")
	}
	for _, d := range c.Hours.Days {
		if _, ok := weekday(d); !ok {
			bad("days", "%s is not a day: mon, tue, wed, thu, fri, sat, sun", quote(d))
		}
	}
	for _, w := range []string{c.WeekStarts, c.Hours.WeekStarts} {
		if _, ok := weekday(w); w != "" && !ok {
			bad("week_starts", "%s is not a day: mon, tue, wed, thu, fri, sat, sun", quote(w))
		}
	}
	for address, n := range c.Groups {
		if n < 1 {
			bad(address, "a group stands for one person or more, not %d", n)
		}
	}
	ps = append(ps, c.checkPolicy()...)
	ps = append(ps, c.checkFeeds()...)
	return append(ps, c.checkMail()...)
}

func (c *config) checkPolicy() []problem {
	ps := c.Policy.checkRanges()
	rules := map[string]bool{}
	for _, r := range audit.Rules() {
		rules[r.Name] = true
	}
	for name, w := range c.Policy.Weights {
		switch {
		case !rules[name]:
			ps = append(ps, problem{name, "weights: there is no rule " + quote(name)})
		case w < 0 || w > 300:
			ps = append(ps, problem{name, fmt.Sprintf("%s: a weight is a percentage from 0 to 300, not %d", name, w)})
		}
	}
	return ps
}

// checkRanges looks at the thresholds.
func (p *policyConfig) checkRanges() []problem {
	var ps []problem
	for _, k := range []struct {
		key      string
		value    *int
		from, to int
	}{
		{"async_score", p.AsyncScore, 0, 101}, {"agenda_score", p.AgendaScore, 0, 101}, {"trim_score", p.TrimScore, 0, 101},
		{"large_headcount", p.LargeHeadcount, 3, 10000}, {"passive_percent", p.PassivePercent, 1, 100},
	} {
		if k.value != nil && (*k.value < k.from || *k.value > k.to) {
			ps = append(ps, problem{k.key, fmt.Sprintf("%s: %d is not between %d and %d", k.key, *k.value, k.from, k.to)})
		}
	}
	for _, k := range []struct {
		key   string
		value *float64
	}{{"min_saving_hours", p.MinSavingHours}, {"min_saving_once_hours", p.MinSavingOnceHours}} {
		if k.value != nil && !(*k.value >= 0 && *k.value <= 1000) {
			ps = append(ps, problem{k.key, fmt.Sprintf("%s: %g is not between 0 and 1000 hours", k.key, *k.value)})
		}
	}
	return ps
}

func (c *config) checkMail() []problem {
	var ps []problem
	oneOf := func(key, value string, allowed ...string) {
		if value == "" {
			return
		}
		for _, a := range allowed {
			if value == a {
				return
			}
		}
		ps = append(ps, problem{key, key + ": " + quote(value) + " is not one of " + strings.Join(allowed, ", ")})
	}
	oneOf("transport", c.Mail.Transport, "smtp", "gmail")
	oneOf("tls", c.SMTP.TLS, "starttls", "implicit", "none")
	oneOf("weekly", c.Nudge.Weekly, "draft", "send")
	if c.SMTP.Port < 0 || c.SMTP.Port > 65535 {
		ps = append(ps, problem{"port", fmt.Sprintf("port: %d is not a port", c.SMTP.Port)})
	}
	if n := c.Nudge.MaxPerRun; n != nil && *n < 0 {
		ps = append(ps, problem{"max_per_run", fmt.Sprintf("max_per_run: %d is less than none", *n)})
	}
	return ps
}
