package main

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"adjourn/cmd/adjourn/internal/google"
)

func (a *app) logoutCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "logout",
		Short: "sign out of Google: revoke and forget both sign-ins",
		Long: `logout revokes the sign-ins at Google, for the calendar and for mail, and deletes
them here, together with the OAuth client.`,
		Args: noArguments,
		RunE: func(cmd *cobra.Command, _ []string) error { return a.logout(cmd.Context()) },
	}
}

func (a *app) logout(ctx context.Context) error {
	e, err := a.endpoints()
	if err != nil {
		return err
	}
	out, unrevoked := 0, error(nil)
	for _, f := range []google.File{a.calendarGrant(), a.mailGrant()} {
		grant, err := f.Read()
		var problem *google.Error
		if errors.As(err, &problem) && problem.Problem == google.NotSignedIn {
			continue
		}
		if problem != nil && problem.Problem == google.Exposed {
			a.say("others on this machine could read the sign-in %s", filepath.Base(f.Path))
			grant, err = f.ReadExposed() // it needs revoking most
		}
		if err == nil {
			err = google.Revoke(ctx, grant, e, wire())
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if err != nil {
			unrevoked = err
		}
		if err := f.Remove(); err != nil {
			return failed("the sign-in can't be deleted: "+reason(err), "rm "+shellQuote(f.Path))
		}
		_ = os.Remove(f.Path + ".lock")
		out++
	}
	if err := os.Remove(a.clientPath()); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return failed("the OAuth client can't be deleted: "+reason(err), "rm "+shellQuote(a.clientPath()))
	}
	switch {
	case unrevoked != nil:
		a.say("forgotten here, but not revoked at Google (%v): remove it at https://myaccount.google.com/connections", unrevoked)
		return outcome(statusPartly)
	case out == 0:
		a.say("there was no sign-in")
	default:
		a.say("signed out: revoked at Google and forgotten here")
	}
	return nil
}
