package main

import (
	"bytes"
	"fmt"
	"strings"
	"time"

	"github.com/pelletier/go-toml/v2"

	"adjourn/audit"
)

// effective is the config with everything that holds where it says nothing, in
// the config's own words. A feed's address is its host alone.
func effective(c config) map[string]any {
	p := c.policy()
	days := []string{}
	for d := range p.Hours.Days {
		if day := time.Weekday((d + 1) % 7); p.Hours.Days[day] {
			days = append(days, strings.ToLower(day.String()[:3]))
		}
	}
	feeds := map[string]string{}
	for name, address := range c.Feeds {
		feeds[name] = sourceLabel(address)
	}
	t, n := p.Thresholds, c.nudgePolicy(nudgeFlags{})
	shown := map[string]any{
		"me": append([]string{}, c.Me...), "domains": append([]string{}, c.Domains...), "zone": c.Zone,
		"week_starts": strings.ToLower(c.weekStarts().String()[:3]),
		"hours":       map[string]any{"start": clockTime(p.Hours.Start), "end": clockTime(p.Hours.End), "days": days},
		"groups":      c.Groups, "feeds": feeds,
		"google": map[string]any{"calendars": wantedCalendars(&judging{}, c)},
		"policy": map[string]any{
			"async_score": t.Async, "agenda_score": t.Agenda, "trim_score": t.Trim, "large_headcount": t.Large,
			"passive_percent":  t.Passive,
			"min_saving_hours": t.MinSaving.Hours(), "min_saving_once_hours": t.MinSavingOnce.Hours(), "weights": weights(p),
		},
		"mail":  map[string]any{"transport": c.Mail.Transport, "from": c.Mail.From, "report_to": c.Mail.ReportTo},
		"nudge": map[string]any{"allow_domains": append([]string{}, c.Nudge.AllowDomains...), "max_per_run": n.MaxPerRun, "weekly": orElse(c.Nudge.Weekly, "draft")},
	}
	if c.Mail.Transport == "smtp" {
		shown["smtp"] = map[string]any{"host": c.SMTP.Host, "port": c.SMTP.Port, "tls": c.SMTP.TLS, "user": c.SMTP.User, "password_file": c.SMTP.PasswordFile}
	}
	return shown
}

// weights are all rules' weights in percent.
func weights(p audit.Policy) map[string]int {
	all := map[string]int{}
	for _, r := range audit.Rules() {
		all[r.Name] = 100
		if w, ok := p.Weights[r.Name]; ok {
			all[r.Name] = w
		}
	}
	return all
}

// clockTime is a time of day such as 09:00.
func clockTime(d time.Duration) string {
	return fmt.Sprintf("%02d:%02d", int(d.Hours()), int(d.Minutes())%60)
}

// showConfig prints the config in effect.
func (a *app) showConfig() error {
	cfg, err := readConfig(a.configPath())
	if err != nil {
		return err
	}
	text, err := toml.Marshal(effective(cfg))
	if err != nil {
		return failed(err.Error(), "")
	}
	return a.write("", bytes.NewBuffer(text))
}
