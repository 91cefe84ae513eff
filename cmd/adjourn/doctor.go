package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"sync"

	"github.com/spf13/cobra"

	"adjourn/report"
)

func (a *app) doctorCommand() *cobra.Command {
	var asJSON, config bool
	cmd := &cobra.Command{
		Use:   "doctor",
		Short: "check everything that a weekly run needs",
		Long: `doctor checks what a weekly run needs, a line each: ok, or what to do. It shows
nothing of what is in the calendar. It signs in to the mail server and sends
nothing. The exit status is 1 if something is not ok.

With --config it checks nothing, and prints the config as it is in effect: what
the file says, and the defaults where it says nothing. Secrets are left out.`,
		Example: `  adjourn doctor
  adjourn doctor --config`,
		Args: noArguments,
		RunE: func(cmd *cobra.Command, _ []string) error {
			switch {
			case config && asJSON:
				return usage("--json has the config in it: say one of --config and --json", "adjourn doctor --json")
			case config:
				return a.showConfig()
			}
			return a.doctor(cmd.Context(), asJSON)
		},
	}
	cmd.Flags().BoolVar(&config, "config", false, "print the config in effect instead, without secrets")
	cmd.Flags().BoolVar(&asJSON, "json", false, "for scripts: the checks, and the config in effect")
	return cmd
}

// check is one thing that was looked at.
type check struct {
	Name string `json:"name"`
	OK   bool   `json:"ok"`
	Says string `json:"says"`
	Try  string `json:"try,omitempty"`
}

// examination is what doctor has found so far.
type examination struct {
	checks []check
}

func (x *examination) ok(name, format string, args ...any) {
	x.checks = append(x.checks, check{Name: name, OK: true, Says: fmt.Sprintf(format, args...)})
}

// bad notes what is wrong, and the command that mends it: the failure's own, if
// it names one.
func (x *examination) bad(name string, err error) {
	c := check{Name: name, Says: err.Error()}
	var f *failure
	if errors.As(err, &f) && f.try != "adjourn doctor" {
		c.Try = f.try
	}
	x.checks = append(x.checks, c)
}

func (x *examination) good() bool {
	for _, c := range x.checks {
		if !c.OK {
			return false
		}
	}
	return true
}

// together makes several examinations at the same time, and notes what they find
// in their order.
func (x *examination) together(parts ...func(*examination)) {
	found := make([]examination, len(parts))
	var all sync.WaitGroup
	for i, part := range parts {
		all.Go(func() { part(&found[i]) })
	}
	all.Wait()
	for i := range found {
		x.checks = append(x.checks, found[i].checks...)
	}
}

// doctor looks at everything. Whatever is asked over the network has a limit in
// time of its own, so that one that hangs makes no other look broken.
func (a *app) doctor(ctx context.Context, asJSON bool) error {
	var x examination
	cfg, err := readConfig(a.configPath())
	a.checkConfig(&x, cfg, err)
	a.checkZone(&x, cfg)
	x.together(
		func(x *examination) { a.checkFeeds(ctx, x, cfg) },
		func(x *examination) {
			if a.usesGoogle(cfg) {
				a.checkGoogle(ctx, x, cfg)
			} else {
				x.ok("google", "not used: feeds and files need no sign-in")
			}
			a.checkFiles(x) // after it: both read the ledger
		},
		func(x *examination) { a.checkMail(ctx, x, cfg) },
	)
	if ctx.Err() != nil {
		return ctx.Err()
	}
	text := x.text()
	if asJSON {
		if text, err = x.json(effective(cfg)); err != nil {
			return failed(err.Error(), "")
		}
	}
	if err := a.write("", text); err != nil {
		return err
	}
	if !x.good() {
		return outcome(statusFailed)
	}
	return nil
}

// text is what doctor prints.
func (x *examination) text() *bytes.Buffer {
	var out bytes.Buffer
	for _, c := range x.checks {
		mark := "ok"
		if !c.OK {
			mark = "NOT OK"
		}
		for i, line := range strings.Split(c.Says, "\n") {
			name := c.Name
			if i > 0 {
				mark, name = "", ""
			}
			fmt.Fprintf(&out, "%-7s %-11s %s\n", mark, name, report.Clean(line))
		}
		if c.Try != "" {
			fmt.Fprintf(&out, "%-7s %-11s try: %s\n", "", "", report.Clean(c.Try))
		}
	}
	return &out
}

// json is what it prints for scripts.
func (x *examination) json(cfg map[string]any) (*bytes.Buffer, error) {
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetIndent("", "  ")
	enc.SetEscapeHTML(false)
	return &out, enc.Encode(map[string]any{"ok": x.good(), "checks": x.checks, "config": cfg})
}
