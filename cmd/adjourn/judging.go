package main

import (
	"context"
	"net/mail"
	"os"
	"regexp"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"adjourn/audit"
)

// judging is what every command that judges can be told.
type judging struct {
	windowFlags
	zone    string
	me      []string
	domains []string
	sources []string
	sample  bool

	calendars []string      // of Google, by id or name
	timeout   time.Duration // for reading from Google

	ledger bool // the command does nothing without the ledger, or fails
}

// sourceOfLastReport is the help of --source where a MEETING is asked for.
const sourceOfLastReport = "what to read, as report takes it; default: what the last report read"

// bind adds the flags to a command; source is the help of --source, "" for
// report, which takes its sources as arguments.
func (j *judging) bind(cmd *cobra.Command, source string) {
	f := cmd.Flags()
	f.SortFlags = false
	f.StringVar(&j.from, "from", "", "first day of the window (2026-09-07)")
	f.StringVar(&j.to, "to", "", "day after its last one")
	f.StringVar(&j.week, "week", "", "an ISO week instead (2026-W37)")
	f.StringVar(&j.asOf, "as-of", "", "judge as of this day or instant instead of now")
	f.StringVar(&j.zone, "zone", "", "time zone (Europe/Prague); default the config's, the calendar's, the machine's")
	f.StringArrayVar(&j.me, "me", nil, "whose calendar it is, an address like ana@example.org; any number")
	f.StringArrayVar(&j.domains, "domain", nil, "one's own domain; any number")
	f.BoolVar(&j.sample, "sample", false, "the built-in sample: a made-up company, with its own date and zone")
	f.StringArrayVar(&j.calendars, "calendar", nil, "a Google calendar, by its id or name; any number; default your own")
	f.DurationVar(&j.timeout, "timeout", defaultTimeout, "how long reading from Google may take")
	if source != "" {
		f.StringArrayVar(&j.sources, "source", nil, source)
	}
}

// said are the flags as they would be typed again, for a command to paste.
func (j *judging) said() string { return quoteAll(j.args(true)) }

// saidToReport is the same for report, which takes its sources as arguments.
func (j *judging) saidToReport() string { return quoteAll(j.args(false)) }

func quoteAll(words []string) string {
	var quoted []string
	for _, w := range words {
		quoted = append(quoted, shellQuote(w))
	}
	return strings.Join(quoted, " ")
}

// args are the flags as a program gets them.
func (j *judging) args(sourceFlag bool) []string {
	var words []string
	add := func(flag string, values ...string) {
		for _, v := range values {
			if v != "" {
				words = append(words, flag, v)
			}
		}
	}
	if j.sample {
		words = append(words, "--sample")
	}
	for _, s := range j.sources {
		if sourceFlag {
			words = append(words, "--source")
		}
		words = append(words, sourceLabel(s))
	}
	add("--from", j.from)
	add("--to", j.to)
	add("--week", j.week)
	add("--as-of", j.asOf)
	add("--zone", j.zone)
	add("--me", j.me...)
	add("--domain", j.domains...)
	add("--calendar", j.calendars...)
	if j.timeout != defaultTimeout && j.timeout > 0 {
		add("--timeout", j.timeout.String())
	}
	return words
}

// wantAddresses refuses a --me that is no address, and a --domain that is no
// domain: they would be nobody's, and the calendar would be judged as a
// stranger's.
func (j *judging) wantAddresses() error {
	for i, me := range j.me {
		address, err := mail.ParseAddress(me)
		if err != nil {
			return usage("--me "+quote(me)+" is not an address", "adjourn report --me ana@example.org")
		}
		j.me[i] = address.Address
	}
	for _, d := range j.domains {
		if cause := notADomain(d); cause != "" {
			return usage("--domain "+quote(d)+" "+cause, "adjourn report --domain "+shellQuote(domainMeant(d)))
		}
	}
	return nil
}

// domainPattern is a name such as example.org, in any alphabet.
var domainPattern = regexp.MustCompile(`^[\pL\pM\pN_-]+(\.[\pL\pM\pN_-]+)*$`)

// notADomain is why a word is no domain, or "".
func notADomain(word string) string {
	switch {
	case strings.Contains(word, "@"):
		return "is an address, not a domain"
	case !domainPattern.MatchString(word):
		return "is not a domain"
	}
	return ""
}

// domainMeant is the domain of a word that was meant as one, or an example.
func domainMeant(word string) string {
	if _, domain, ok := strings.Cut(strings.TrimSuffix(word, ">"), "@"); ok && domainPattern.MatchString(domain) {
		return domain
	}
	return "example.org"
}

// judged is an audit and what was needed to make it.
type judged struct {
	audit *audit.Audit
	saved bool // read from a saved audit: there is no source at hand
	// draft and from are what drafts of rounds go by, and count from.
	draft audit.DraftPolicy
	from  time.Time
}

// judge reads the sources and judges what they hold.
func (a *app) judge(ctx context.Context, j *judging) (judged, error) {
	if err := j.wantAddresses(); err != nil {
		return judged{}, err
	}
	cfg, err := readConfig(a.configPath())
	if err != nil {
		return judged{}, err
	}
	if len(j.calendars) > 0 && (j.sample || len(j.sources) > 0) {
		return judged{}, usage("--calendar chooses among Google's calendars: it goes with no other source", "adjourn report --calendar primary")
	}
	if j.sample {
		if len(j.sources) > 0 {
			return judged{}, usage("--sample and a source exclude each other", "adjourn report --sample")
		}
		return a.judgeSample(ctx, j)
	}
	if len(j.sources) == 0 {
		return a.judgeGoogle(ctx, j, cfg)
	}
	opened, err := a.open(ctx, cfg, j.sources)
	if err != nil {
		return judged{}, err
	}
	defer opened.close()
	if opened.audit != nil {
		return judged{audit: opened.audit, saved: true}, a.savedFlags(j)
	}
	return a.judgeCalendars(ctx, j, cfg, opened)
}

// savedFlags refuses what would need the calendar again.
func (a *app) savedFlags(j *judging) error {
	if f := j.windowFlags; f != (windowFlags{}) || j.zone != "" || len(j.me)+len(j.domains) > 0 {
		return usage("a saved audit is shown as it was judged: --from, --to, --week, --as-of, --zone, --me and --domain need the calendar",
			"adjourn report "+shellQuote(strings.Join(j.sources, " ")))
	}
	return nil
}

func (a *app) judgeCalendars(ctx context.Context, j *judging, cfg config, o *opened) (judged, error) {
	zone, err := pickZone(j.zone, cfg.Zone, o.zone())
	if err != nil {
		return judged{}, err
	}
	window, err := j.window(a.now().In(zone), cfg.weekStarts())
	if err != nil {
		return judged{}, err
	}
	p := cfg.policy()
	if p.AsOf, err = j.asOfInstant(a.now, zone); err != nil {
		return judged{}, err
	}
	p.AsOf = p.AsOf.Truncate(time.Second)
	if len(j.me) > 0 {
		p.Me = j.me
	}
	if len(j.domains) > 0 {
		p.Domains = j.domains
	}
	if !j.sample {
		p.Pins = a.pins(ctx, j.ledger)
	}
	meFrom := ""
	if len(p.Me) == 0 {
		p.Me, meFrom = o.owner()
	}
	result, err := audit.Of(o.events(window, zone), window, p)
	if err != nil {
		return judged{}, err
	}
	if meFrom != "" {
		result.MeFrom = meFrom
	}
	result.Sources = sourceNames(j.sources, wantedCalendars(j, cfg))
	if err := o.failure(); err != nil {
		return judged{}, err
	}
	if result.MeFrom != "" && len(result.Me) > 0 {
		a.say("read as the calendar of %s (%s); another: --me ADDRESS", strings.Join(result.Me, ", "), result.MeFrom)
	}
	draft := audit.DefaultDraftPolicy()
	draft.Hours, draft.Groups = p.Hours, p.Groups
	from := a.now().In(zone)
	if j.asOf != "" {
		from = p.AsOf
	}
	return judged{audit: result, draft: draft, from: from}, nil
}

// asOfInstant is --as-of, else the clock.
func (f windowFlags) asOfInstant(now func() time.Time, zone *time.Location) (time.Time, error) {
	if f.asOf == "" {
		return now().In(zone), nil
	}
	return instant("--as-of", f.asOf, zone)
}

// pickZone takes the flag, the config, the calendar, the machine, in this order.
func pickZone(flag, config, calendar string) (*time.Location, error) {
	if flag != "" {
		return location(flag)
	}
	if config != "" {
		return location(config)
	}
	if calendar != "" {
		if zone, err := location(calendar); err == nil {
			return zone, nil
		}
	}
	return machineZone(), nil
}

// machineZone is the machine's zone under its IANA name, where that can be
// told: "Local" would mean nothing in a saved audit.
func machineZone() *time.Location {
	if time.Local.String() != "Local" {
		return time.Local
	}
	target, err := os.Readlink("/etc/localtime")
	if _, name, ok := strings.Cut(target, "zoneinfo/"); err == nil && ok {
		if zone, err := time.LoadLocation(name); err == nil {
			return zone
		}
	}
	return time.Local
}
