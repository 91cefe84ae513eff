package main

import (
	"bytes"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// systemdUnits are a service and its timer. A run that could not read all of it
// (5) is no failed one.
const systemdUnits = `# ~/.config/systemd/user/adjourn.service
[Unit]
Description=adjourn: the weekly report
Wants=network-online.target
After=network-online.target

[Service]
Type=oneshot
ExecStart=%s weekly%s
SuccessExitStatus=5
TimeoutStartSec=15min

# ~/.config/systemd/user/adjourn.timer
[Unit]
Description=adjourn: every Monday at 7

[Timer]
OnCalendar=Mon 07:00
Persistent=true
RandomizedDelaySec=10min

[Install]
WantedBy=timers.target

# Put each part into the file that it names, then:
#   systemctl --user daemon-reload
#   systemctl --user enable --now adjourn.timer
#   loginctl enable-linger      # also while you are not logged in
`

// printSystemd prints the units. Where they couldn't work as things are, it says
// why: nobody looks into the journal until a report has been missed for weeks.
func (a *app) printSystemd(j *judging) error {
	if err := j.hasWeeks(); err != nil {
		return err
	}
	if err := j.wantAddresses(); err != nil {
		return err
	}
	cfg, err := readConfig(a.configPath())
	if err != nil {
		return err
	}
	program, err := os.Executable()
	if err != nil {
		program = "adjourn"
	}
	there := *j // a unit starts in another folder
	there.sources = nil
	for _, s := range j.sources {
		if _, err := os.Stat(s); err == nil {
			if path, err := filepath.Abs(s); err == nil {
				s = path
			}
		}
		there.sources = append(there.sources, s)
	}
	said := there.said()
	if said != "" {
		said = " " + said
	}
	if err := a.write("", bytes.NewBufferString(fmt.Sprintf(systemdUnits, program, strings.ReplaceAll(said, "%", "%%")))); err != nil {
		return err
	}
	if len(j.sources) == 0 {
		a.sayIfSignedOut(cfg)
	}
	for _, s := range j.sources {
		if why := a.unreadable(cfg, s); why != "" {
			a.say("these units can't work yet: %s", why)
		}
	}
	return nil
}

// sayIfSignedOut says what units without a source lack, and the ways out.
func (a *app) sayIfSignedOut(cfg config) {
	_, err := a.calendarGrant().Read()
	if err == nil {
		return
	}
	a.say("these units can't work yet: they name no source, so they read Google's calendars: %v", err)
	a.say("try: adjourn login")
	name := "NAME"
	if known := slices.Sorted(maps.Keys(cfg.Feeds)); len(known) > 0 {
		name = known[0]
	}
	a.say("or a feed of the config: adjourn weekly --print-systemd --source %s", shellQuote(feedPrefix+name))
}

// unreadable is why a unit can't read a source, as far as a look at it tells; ""
// if nothing speaks against it.
func (a *app) unreadable(cfg config, source string) string {
	switch {
	case source == "-":
		return "standard input is empty there; name a file or a feed"
	case isAddress(source):
		return "a feed's address is a secret and isn't printed; keep it under [feeds] in the config, and name it: --source feed:NAME"
	case isFeedName(source):
		if _, _, err := cfg.feed(source); err != nil {
			return err.Error()
		}
	default:
		if _, err := os.Stat(source); err != nil {
			return quote(source) + " can't be read: " + reason(err)
		}
	}
	return ""
}
