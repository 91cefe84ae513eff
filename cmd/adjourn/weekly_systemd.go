package main

import (
	"bytes"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
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
ExecStart=%s
SuccessExitStatus=5
TimeoutStartSec=15min

# ~/.config/systemd/user/adjourn.timer
[Unit]
Description=adjourn: every Monday at half past 8

[Timer]
# Nudges go out on working days from 8 to 18 only.
OnCalendar=Mon 08:30
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
	if j.windowFlags != (windowFlags{}) {
		always := *j
		always.windowFlags = windowFlags{}
		return usage("--from, --to, --week and --as-of are of one week, and units run every week: leave them out",
			strings.TrimSpace("adjourn weekly --print-systemd "+always.said()))
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
	command := systemdProgram(program)
	for _, word := range append([]string{"weekly"}, there.args(true)...) {
		command += " " + systemdWord(word)
	}
	if err := a.write("", bytes.NewBufferString(fmt.Sprintf(systemdUnits, command))); err != nil {
		return err
	}
	if strings.ContainsAny(program, "\"'\\") {
		a.say("these units can't work: systemd runs no program with quotes or a backslash in its path: move it")
	}
	if isTemporary(program) {
		a.say("these units can't work for long: this adjourn is go run's, which deletes it; install it, and print them with that one")
		a.say("try: go install ./cmd/adjourn")
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

// goRun is where go run leaves a program: in a folder for this run, or in its
// cache, which is cleaned from time to time.
var goRun = regexp.MustCompile(`/go-build|/[0-9a-f]{64}-d/[^/]+$`)

func isTemporary(program string) bool { return goRun.MatchString(filepath.ToSlash(program)) }

// systemdWord quotes one word of a command line as systemd.syntax and
// systemd.service say. It is no shell: % and $ have their own meaning there,
// within quotes too.
func systemdWord(word string) string {
	return strings.ReplaceAll(systemdProgram(word), "$", "$$")
}

// systemdProgram is the same for the program itself, in whose path variables
// aren't looked for.
func systemdProgram(word string) string {
	word = strings.ReplaceAll(word, "%", "%%")
	plain := word != "" && word != ";" && !strings.ContainsFunc(word, func(r rune) bool {
		return r <= ' ' || r == 0x7f || strings.ContainsRune("\"'\\", r)
	})
	if plain {
		return word
	}
	var b strings.Builder
	b.WriteByte('"')
	for _, c := range []byte(word) {
		switch {
		case c == '"' || c == '\\':
			b.WriteByte('\\')
			b.WriteByte(c)
		case c < ' ' || c == 0x7f:
			fmt.Fprintf(&b, `\x%02x`, c)
		default:
			b.WriteByte(c)
		}
	}
	b.WriteByte('"')
	return b.String()
}
