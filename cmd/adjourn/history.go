package main

import (
	"bytes"
	"context"

	"github.com/spf13/cobra"

	"adjourn/audit"
	"adjourn/report"
)

func (a *app) historyCommand() *cobra.Command {
	var format, output string
	cmd := &cobra.Command{
		Use:   "history",
		Short: "what became of earlier suggestions, as observed",
		Long: `history says what became of the meetings that earlier audits suggested to
change: gone, less often, shorter, smaller, with an agenda now, unchanged, or
back again, and how many person-hours that gave back. Only what the recorded
audits show is counted; nothing is promised. A meeting counts as gone after two
of its turns without it.

Audits are recorded by adjourn weekly and adjourn report --record.`,
		Args: noArguments,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if format != "table" && format != "json" {
				return usage("--format "+quote(format)+" is not table or json", "adjourn history --format json")
			}
			return a.history(cmd.Context(), format, output)
		},
	}
	cmd.Flags().StringVar(&format, "format", "table", "table or json")
	cmd.Flags().StringVar(&output, "output", "", "write to a file instead, whole or not at all")
	return cmd
}

func (a *app) history(ctx context.Context, format, output string) error {
	var past audit.Past
	l, err := a.readLedger()
	if err != nil {
		return err
	}
	if l != nil {
		defer l.Close()
		audits, nudges, err := recorded(ctx, l, "")
		if err != nil {
			return a.ledgerFailure(err)
		}
		past = audit.History(audits, nudges)
		if past.Rounds, err = closedRounds(ctx, l); err != nil {
			return err
		}
	}
	var text bytes.Buffer
	if format == "json" {
		err = report.HistoryJSON(&text, &past)
	} else {
		width, _ := a.screen()
		if output != "" {
			width = 0
		}
		err = report.History(&text, &past, width)
	}
	if err != nil {
		return err
	}
	return a.write(output, &text)
}
