package main

import (
	"context"
	"fmt"
	"net/mail"
	"time"

	"github.com/spf13/cobra"
)

func (a *app) stopCommand() *cobra.Command {
	var list, undo bool
	cmd := &cobra.Command{
		Use:   "stop ADDRESS",
		Short: "this organizer gets no more mail",
		Long: `stop notes that somebody wants no more mail about their meetings. They get
none, whatever the report says, until --undo.`,
		Example: `  adjourn stop ben@example.org
  adjourn stop --list
  adjourn stop --undo ben@example.org`,
		RunE: func(cmd *cobra.Command, args []string) error {
			if list && len(args) == 0 {
				return a.listStops(cmd.Context())
			}
			if len(args) != 1 || list {
				return usage("stop takes one ADDRESS", "adjourn stop --list")
			}
			address, err := mail.ParseAddress(args[0])
			if err != nil {
				return usage(quote(args[0])+" is not an address", "adjourn stop ben@example.org")
			}
			return a.stop(cmd.Context(), address.Address, undo)
		},
	}
	cmd.Flags().BoolVar(&list, "list", false, "list who gets no more mail")
	cmd.Flags().BoolVar(&undo, "undo", false, "write to ADDRESS again")
	return cmd
}

func (a *app) stop(ctx context.Context, address string, undo bool) error {
	l, err := a.openLedger()
	if err != nil {
		return err
	}
	defer l.Close()
	if !undo {
		if err := l.Stop(ctx, address, a.now()); err != nil {
			return a.ledgerFailure(err)
		}
		a.say("%s gets no more mail", address)
		return nil
	}
	was, err := l.Unstop(ctx, address)
	switch {
	case err != nil:
		return a.ledgerFailure(err)
	case !was:
		return usage(address+" was not stopped", "adjourn stop --list")
	}
	a.say("%s may be written to again", address)
	return nil
}

func (a *app) listStops(ctx context.Context) error {
	l, err := a.readLedger()
	if err != nil || l == nil {
		return err
	}
	defer l.Close()
	stops, err := l.Stops(ctx)
	if err != nil {
		return a.ledgerFailure(err)
	}
	for _, s := range stops {
		fmt.Fprintf(a.stdout, "%s  %s\n", s.At.Format(time.DateOnly), s.Address)
	}
	return nil
}
