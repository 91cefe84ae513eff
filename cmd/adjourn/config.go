package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"net/mail"
	"os"
	"strings"
	"time"

	"github.com/pelletier/go-toml/v2"

	"adjourn/audit"
)

// config is the user's config file. Every key is optional; an unknown one is
// an error with its line.
type config struct {
	Me         []string          `toml:"me"`
	Domains    []string          `toml:"domains"`
	Zone       string            `toml:"zone"`
	WeekStarts string            `toml:"week_starts"`
	Hours      hoursConfig       `toml:"hours"`
	Groups     map[string]int    `toml:"groups"`
	Google     googleConfig      `toml:"google"`
	Feeds      map[string]string `toml:"feeds"`
	Policy     policyConfig      `toml:"policy"`
	Mail       mailConfig        `toml:"mail"`
	SMTP       smtpConfig        `toml:"smtp"`
	Nudge      nudgeConfig       `toml:"nudge"`

	path string
}

type hoursConfig struct {
	Start string   `toml:"start"`
	End   string   `toml:"end"`
	Days  []string `toml:"days"`
	// WeekStarts is read here too: below [hours] is where TOML puts a key that
	// follows that table.
	WeekStarts string `toml:"week_starts"`
}

type googleConfig struct {
	Calendars []string `toml:"calendars"`
}

type policyConfig struct {
	AsyncScore         *int           `toml:"async_score"`
	AgendaScore        *int           `toml:"agenda_score"`
	TrimScore          *int           `toml:"trim_score"`
	LargeHeadcount     *int           `toml:"large_headcount"`
	PassivePercent     *int           `toml:"passive_percent"`
	MinSavingHours     *float64       `toml:"min_saving_hours"`
	MinSavingOnceHours *float64       `toml:"min_saving_once_hours"`
	Weights            map[string]int `toml:"weights"`
}

type mailConfig struct {
	Transport string `toml:"transport"`
	From      string `toml:"from"`
	ReportTo  string `toml:"report_to"`
}

type smtpConfig struct {
	Host         string `toml:"host"`
	Port         int    `toml:"port"`
	TLS          string `toml:"tls"`
	User         string `toml:"user"`
	PasswordFile string `toml:"password_file"`
}

type nudgeConfig struct {
	AllowDomains []string `toml:"allow_domains"`
	MaxPerRun    *int     `toml:"max_per_run"`
	Weekly       string   `toml:"weekly"`
}

// readConfig reads the config file; none is an empty one. All its problems are
// reported at once, each with its line.
func readConfig(path string) (config, error) {
	c := config{path: path}
	text, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return c, nil
	}
	if err != nil {
		return c, usage("the config can't be read: "+reason(err), "ls -l "+shellQuote(path))
	}
	decoder := toml.NewDecoder(bytes.NewReader(text)).DisallowUnknownFields()
	var problems []string
	if err := decoder.Decode(&c); err != nil {
		problems = configErrors(path, err)
	}
	if len(problems) == 0 {
		for _, p := range c.check() {
			problems = append(problems, fmt.Sprintf("%s:%d: %s", path, lineOf(text, p.key), p.cause))
		}
	}
	if len(problems) > 0 {
		return c, usage(strings.Join(problems, "\n"), "${EDITOR:-vi} "+shellQuote(path))
	}
	c.path = path
	return c, nil
}

// configErrors puts go-toml's errors in lines of "file:line: cause".
func configErrors(path string, err error) []string {
	var unknown *toml.StrictMissingError
	if errors.As(err, &unknown) {
		var lines []string
		for i := range unknown.Errors {
			e := &unknown.Errors[i]
			line, _ := e.Position()
			lines = append(lines, fmt.Sprintf("%s:%d: unknown key %s", path, line, quote(strings.Join(e.Key(), "."))))
		}
		return lines
	}
	var bad *toml.DecodeError
	if errors.As(err, &bad) {
		line, _ := bad.Position()
		return []string{fmt.Sprintf("%s:%d: %s", path, line, strings.TrimPrefix(bad.Error(), "toml: "))}
	}
	return []string{path + ": " + err.Error()}
}

// clockKey reads a time of day such as 09:00.
func (c *config) clockKey(key, text string, otherwise time.Duration, bad func(string, string, ...any)) time.Duration {
	if text == "" {
		return otherwise
	}
	t, err := time.Parse("15:04", text)
	if err != nil {
		bad(key, "%s is not a time of day like 09:00", quote(text))
		return otherwise
	}
	return time.Duration(t.Hour())*time.Hour + time.Duration(t.Minute())*time.Minute
}

// policy is the judgement that the config asks for.
func (c *config) policy() audit.Policy {
	p := audit.DefaultPolicy()
	p.Tool = "adjourn " + version()
	p.Me, p.Domains, p.Groups, p.Weights = c.Me, c.Domains, c.Groups, c.Policy.Weights
	ignore := func(string, string, ...any) {} // checked when the config was read
	p.Hours.Start = c.clockKey("start", c.Hours.Start, p.Hours.Start, ignore)
	p.Hours.End = c.clockKey("end", c.Hours.End, p.Hours.End, ignore)
	if len(c.Hours.Days) > 0 {
		p.Hours.Days = [7]bool{}
		for _, name := range c.Hours.Days {
			d, _ := weekday(name)
			p.Hours.Days[d] = true
		}
	}
	set(&p.Thresholds.Async, c.Policy.AsyncScore)
	set(&p.Thresholds.Agenda, c.Policy.AgendaScore)
	set(&p.Thresholds.Trim, c.Policy.TrimScore)
	set(&p.Thresholds.Large, c.Policy.LargeHeadcount)
	set(&p.Thresholds.Passive, c.Policy.PassivePercent)
	if h := c.Policy.MinSavingHours; h != nil {
		p.Thresholds.MinSaving = time.Duration(*h * float64(time.Hour))
	}
	if h := c.Policy.MinSavingOnceHours; h != nil {
		p.Thresholds.MinSavingOnce = time.Duration(*h * float64(time.Hour))
	}
	return p
}

func set(to, from *int) {
	if from != nil {
		*to = *from
	}
}

// weekStarts is the first day of the week, Monday unless the config says.
func (c *config) weekStarts() time.Weekday {
	for _, w := range []string{c.WeekStarts, c.Hours.WeekStarts} {
		if d, ok := weekday(w); ok {
			return d
		}
	}
	return time.Monday
}

func weekday(name string) (time.Weekday, bool) {
	for d := time.Sunday; d <= time.Saturday; d++ {
		if full := strings.ToLower(d.String()); strings.ToLower(name) == full || strings.ToLower(name) == full[:3] {
			return d, true
		}
	}
	return 0, false
}

// lineOf finds the line that sets a key, for an error; 1 if it can't be told.
func lineOf(text []byte, key string) int {
	for i, line := range strings.Split(string(text), "\n") {
		name, _, ok := strings.Cut(line, "=")
		if ok && strings.Trim(strings.TrimSpace(name), `"'`) == key {
			return i + 1
		}
	}
	return 1
}

// reason is why the system refused something, without the path.
func reason(err error) string {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err.Error()
	}
	return err.Error()
}

// shellQuote makes a word that a shell reads as it stands.
func shellQuote(s string) string {
	plain := s != ""
	for _, r := range s {
		if !(r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || strings.ContainsRune("@%+=:,./-_", r)) {
			plain = false
		}
	}
	if plain {
		return s
	}
	return "'" + strings.ReplaceAll(s, "'", `'\''`) + "'"
}

// nudgePolicy is who may be written to, and how often.
func (c *config) nudgePolicy(f nudgeFlags) audit.NudgePolicy {
	p := audit.DefaultNudgePolicy()
	p.AllowDomains = c.Nudge.AllowDomains
	if n := c.Nudge.MaxPerRun; n != nil {
		p.MaxPerRun = *n
	}
	p.AnyHour = f.now
	p.Draft.Hours = c.policy().Hours
	p.Draft.Groups = c.Groups
	return p
}

// sender is whom mail comes from: the config's, else whose calendar it is.
func (c *config) sender(me []string) (mail.Address, error) {
	if c.Mail.From == "" {
		if len(me) == 0 {
			return mail.Address{}, usage("whom mail comes from is not known: [mail] from in "+c.path+", or --me you@example.org", "${EDITOR:-vi} "+shellQuote(c.path))
		}
		return mail.Address{Address: me[0]}, nil
	}
	from, err := mail.ParseAddress(c.Mail.From)
	if err != nil {
		return mail.Address{}, usage(c.path+": from: not an address", "${EDITOR:-vi} "+shellQuote(c.path))
	}
	return *from, nil
}
