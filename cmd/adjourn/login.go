package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"adjourn/audit/gcal"
	"adjourn/cmd/adjourn/internal/google"
)

type loginFlags struct {
	client    string
	port      int
	noBrowser bool
	mail      bool
	calendars []string
}

// command is the way to the same sign-in again, without its client.
func (f loginFlags) command() string {
	words := []string{"adjourn login"}
	if f.mail {
		words = append(words, "--mail")
	}
	for _, c := range f.calendars {
		words = append(words, "--calendar "+shellQuote(c))
	}
	if f.noBrowser {
		words = append(words, "--no-browser")
	}
	return strings.Join(words, " ")
}

// again is the same command, with the client that was named.
func (f loginFlags) again() string {
	if f.client == "" {
		return f.command()
	}
	return f.command() + " --client " + shellQuote(f.client)
}

func (a *app) loginCommand() *cobra.Command {
	var f loginFlags
	cmd := &cobra.Command{
		Use:   "login",
		Short: "sign in to Google, to read one's own calendars",
		Long: `login signs in to Google with an OAuth client of your own. Without one it prints,
step by step, how to get it. The permission is to see events, and which account
it is; the list of calendars too where they are chosen by name.

With --mail it signs in for sending mail with Gmail, which is kept apart. It takes
the same client, with the Gmail API enabled in its project; the permission is
gmail.send, which can't read mail.

Without a browser on this machine: --no-browser, open the address anywhere, and
paste the address that the browser ends at. Or forward a port:

  ssh -L 8085:127.0.0.1:8085 HOST adjourn login --no-browser --port 8085`,
		Example: `  adjourn login --client ~/Downloads/client_secret.json
  adjourn login --calendar "Team calendar"
  adjourn login --mail`,
		Args: noArguments,
		RunE: func(cmd *cobra.Command, _ []string) error { return a.login(cmd.Context(), f) },
	}
	cmd.Flags().SortFlags = false
	cmd.Flags().StringVar(&f.client, "client", "", "the OAuth client's file, as downloaded; needed once")
	cmd.Flags().IntVar(&f.port, "port", 0, "the local port that the browser comes back to; default any")
	cmd.Flags().BoolVar(&f.noBrowser, "no-browser", false, "open none; the address it ends at can be pasted")
	cmd.Flags().BoolVar(&f.mail, "mail", false, "sign in for sending mail instead")
	cmd.Flags().StringArrayVar(&f.calendars, "calendar", nil, "a calendar that will be read, by its name; any number")
	return cmd
}

func (a *app) login(ctx context.Context, f loginFlags) error {
	cfg, err := readConfig(a.configPath())
	if err != nil {
		return err
	}
	if f.port < 0 || f.port > 65535 {
		return usage(fmt.Sprintf("--port %d is not a port", f.port), f.again()+" --port 8085")
	}
	e, err := a.endpoints()
	if err != nil {
		return err
	}
	client, err := a.client(f)
	if err != nil {
		return err
	}
	l := google.Login{
		Client: client, Endpoints: e, Port: f.port, Command: f.again(), Instead: a.calendarGrant().Instead, Hint: a.hint(), Base: wire(), Now: a.now,
		Say:  func(line string) { a.say("%s", line) },
		Show: func(address string) { a.showAddress(address, f.noBrowser) },
		Open: a.openBrowser,
	}
	if f.mail {
		l.Instead = a.mailGrant().Instead
	}
	l.Scopes, l.Required = scopes(f, cfg)
	if f.noBrowser {
		l.Open, l.Paste = nil, google.Lines(a.stdin)
	}
	grant, err := l.Run(ctx)
	if err != nil {
		return loginFailure(err, f)
	}
	return a.keepGrant(grant, &l, f)
}

// scopes are the permissions to ask for, and those that can't be done without.
func scopes(f loginFlags, cfg config) (ask, required []string) {
	if f.mail {
		return []string{google.ScopeSend}, []string{google.ScopeSend}
	}
	ask, required = []string{google.ScopeEvents}, []string{google.ScopeEvents}
	byName := func(c string) bool { return !gcal.IsID(c) }
	if slices.ContainsFunc(f.calendars, byName) || slices.ContainsFunc(cfg.Google.Calendars, byName) {
		ask = append(ask, google.ScopeCalendarList)
	}
	return ask, required
}

// loginFailure sends somebody who was refused to the same command again.
func loginFailure(err error, f loginFlags) error {
	var e *google.Error
	if errors.As(err, &e) {
		switch e.Problem {
		case google.Policy:
		case google.BadClient:
			return signInFirst(e.Cause, f.command()+" --client client_secret.json")
		case google.Unreachable, google.PortTaken:
			return failed(e.Cause, orElse(e.Try, f.again()))
		default:
			return signInFirst(e.Cause, orElse(e.Try, f.again()))
		}
	}
	return signInFailure(err)
}

// client is the OAuth client: the file's, else the last sign-in's, which a
// sign-in that was copied here holds itself. Without any, it prints how to get
// one.
func (a *app) client(f loginFlags) (google.Client, error) {
	path := f.client
	if path == "" {
		path = a.clientPath()
	}
	client, err := google.ReadClient(path)
	if f.client == "" && errors.Is(err, fs.ErrNotExist) {
		if g := a.grant(); g != nil {
			return g.Client(), nil
		}
	}
	switch {
	case err == nil:
		return client, nil
	case f.client == "" && errors.Is(err, fs.ErrNotExist):
		fmt.Fprint(a.stdout, setUp(f.mail))
		return client, signInFirst("there is no OAuth client yet: the steps above make one", f.command()+" --client client_secret.json")
	}
	return client, usage("the client file "+quote(path)+": "+err.Error(), "ls -l "+shellQuote(path))
}

// hint is the account that signed in before.
func (a *app) hint() string {
	if g := a.grant(); g != nil {
		return g.Account
	}
	return ""
}

// grant is a sign-in that is kept here, nil for none.
func (a *app) grant() *google.Grant {
	for _, f := range []google.File{a.calendarGrant(), a.mailGrant()} {
		if g, err := f.Read(); err == nil {
			return g
		}
	}
	return nil
}

// showAddress says where to sign in. The address holds no secret.
func (a *app) showAddress(address string, paste bool) {
	a.say("sign in to Google at this address, within five minutes:")
	fmt.Fprintf(a.stderr, "\n%s\n\n", address)
	if paste {
		a.say("afterwards the browser shows a page, or fails to: paste the address that it then has, here")
	}
}

// keepGrant keeps what the sign-in brought, and says what it is good for.
func (a *app) keepGrant(g *google.Grant, l *google.Login, f loginFlags) error {
	file, next := a.calendarGrant(), "adjourn report"
	if f.mail {
		file, next = a.mailGrant(), "adjourn nudge"
	}
	err := file.Write(g)
	if err == nil {
		err = google.SaveClient(a.clientPath(), l.Client)
	}
	if err != nil {
		return failed("the sign-in can't be kept: "+reason(err), "ls -ld "+shellQuote(a.statePath("")))
	}
	var can []string
	for _, scope := range l.Scopes {
		if g.Has(scope) {
			can = append(can, google.ScopeName(scope))
		} else {
			a.say("the permission %s was not given: calendars can be chosen by their id only", google.ScopeName(scope))
		}
	}
	a.say("signed in as %s, %s", g.Account, strings.Join(can, " and "))
	if !g.Dies.IsZero() {
		a.say("this sign-in ends on %s: the consent screen is still in testing. Publish it (Google Auth Platform, Audience, Publish app), then sign in again",
			g.Dies.Local().Format("Monday 2 January 2006 at 15:04"))
	}
	if other, err := a.calendarGrant().Read(); err == nil && other.Account != g.Account {
		a.say("the calendar is that of %s", other.Account)
	}
	a.say("next: %s", next)
	return nil
}
