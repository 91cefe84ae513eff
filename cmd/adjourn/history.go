package main

import (
	"bytes"
	"context"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"adjourn/audit"
	"adjourn/report"
)

// historyFlags are what history can be told.
type historyFlags struct {
	format, output     string
	sources, calendars []string
	redact             bool
}

func (a *app) historyCommand() *cobra.Command {
	var f historyFlags
	cmd := &cobra.Command{
		Use:   "history",
		Short: "what became of earlier suggestions, as observed",
		Long: `history says what became of the meetings that earlier audits suggested to
change: gone, less often, shorter, smaller, with an agenda now, unchanged, or
back again, and how many person-hours that gave back. Only what the recorded
audits show is counted, each date once; nothing is promised. A meeting counts as
gone after two of its turns without it (a daily one's: two weeks), one absence
alone counts as a holiday. What the reader declined, and what couldn't be read,
is neither gone nor given back. What a written round replaced counts once its day
has passed and a later audit doesn't find it; before that it is expected.

Audits are recorded by adjourn weekly and adjourn report --record. They are
compared with those of the same calendar only: of the same person, read from the
same files, feeds or calendars. Without --source or --calendar each is shown by
itself.`,
		Example: `  adjourn history
  adjourn history --source feed:work --format json`,
		Args: noArguments,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if f.format != "table" && f.format != "json" {
				return usage("--format "+quote(f.format)+" is not table or json", "adjourn history --format json")
			}
			return a.history(cmd.Context(), f)
		},
	}
	cmd.Flags().StringVar(&f.format, "format", "table", "table or json")
	cmd.Flags().StringVar(&f.output, "output", "", "write to a file instead, whole or not at all")
	cmd.Flags().StringArrayVar(&f.sources, "source", nil, "only the calendar that was read from it, all of it if from several")
	cmd.Flags().StringArrayVar(&f.calendars, "calendar", nil, "the same for Google's calendars, as they were asked for")
	cmd.Flags().BoolVar(&f.redact, "redact", false, "labels instead of titles, names, addresses, sources and ids")
	return cmd
}

func (a *app) history(ctx context.Context, f historyFlags) error {
	list, err := a.pasts(ctx, f)
	if err != nil {
		return err
	}
	if f.redact {
		list = report.RedactHistory(list)
	}
	var text bytes.Buffer
	if f.format == "json" {
		err = report.HistoryJSON(&text, list)
	} else {
		width, _ := a.screen()
		if f.output != "" {
			width = 0
		}
		err = report.History(&text, list, width)
	}
	if err != nil {
		return err
	}
	return a.write(f.output, &text)
}

// pasts are the histories of the calendars that were asked for, and of the
// rounds whose meeting is on none.
func (a *app) pasts(ctx context.Context, f historyFlags) ([]report.CalendarPast, error) {
	l, err := a.readLedger()
	if err != nil {
		return nil, err
	}
	var known pastRuns
	if l != nil {
		defer l.Close()
		if known, err = readPast(ctx, l); err != nil {
			return nil, a.ledgerFailure(err)
		}
	}
	chosen := len(f.sources)+len(f.calendars) > 0
	wanted := audit.CalendarOf(&audit.Audit{Sources: append(sourceNames(f.sources, nil), sourceNames(nil, f.calendars)...)})
	var list []report.CalendarPast
	rest := known.rounds
	for _, c := range known.calendars {
		rest = slices.DeleteFunc(slices.Clone(rest), func(r audit.PastRound) bool { return audit.Knows(c.audits, r.UID) })
		if !chosen || slices.Equal(c.Sources, wanted.Sources) {
			list = append(list, report.CalendarPast{Calendar: c.Calendar, Past: audit.History(c.audits, known.nudges, known.rounds)})
		}
	}
	if chosen && len(list) == 0 {
		return nil, usage("no audit is recorded of the calendar read from "+strings.Join(wanted.Sources, ", "), "adjourn history")
	}
	if !chosen && len(rest) > 0 {
		list = append(list, report.CalendarPast{Past: audit.History(nil, nil, rest)})
	}
	return list, nil
}
