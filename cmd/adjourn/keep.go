package main

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"adjourn/audit"
	"adjourn/audit/ledger"
	"adjourn/report"
)

func (a *app) keepCommand() *cobra.Command {
	var j judging
	var why string
	var list, drop bool
	cmd := &cobra.Command{
		Use:   "keep MEETING --why TEXT",
		Short: "this one stays live: not raised again until it grows or changes",
		Long: `keep notes that a meeting stays live, and why. It is not raised again until it
grows by half or changes its length or cadence. MEETING is an id, a title or
part of one.`,
		Example: `  adjourn keep "sprint planning" --why "we estimate together" --source me@example.org.ics
  adjourn keep --list
  adjourn keep --drop "sprint planning"`,
		RunE: func(cmd *cobra.Command, args []string) error {
			switch {
			case list && len(args) == 0:
				return a.listKeeps(cmd.Context())
			case len(args) != 1 || list:
				return usage("keep takes one MEETING: an id, a title or part of one", "adjourn keep --list")
			case drop:
				return a.dropKeep(cmd.Context(), args[0])
			case strings.TrimSpace(why) == "":
				return usage("keep wants the reason, for whoever asks next year", "adjourn keep "+shellQuote(args[0])+` --why "we estimate together"`)
			}
			return a.keep(cmd.Context(), &j, args[0], why)
		},
	}
	cmd.Flags().StringVar(&why, "why", "", "the reason, shown wherever the meeting is")
	cmd.Flags().BoolVar(&list, "list", false, "list the meetings that are kept")
	cmd.Flags().BoolVar(&drop, "drop", false, "no longer keep MEETING")
	j.bind(cmd, sourceOfLastReport)
	return cmd
}

func (a *app) keep(ctx context.Context, j *judging, meeting, why string) error {
	if j.sample {
		return usage("the sample's meetings can't be kept", "adjourn keep --list")
	}
	j.ledger = true
	result, err := a.judgeRemembered(ctx, j)
	if err != nil {
		return err
	}
	s, err := findFor(result.audit, meeting, j, false, func(id string) string {
		return strings.TrimSpace("adjourn keep " + shellQuote(id) + " --why " + shellQuote(why) + " " + j.said())
	})
	if err != nil {
		return err
	}
	l, err := a.openLedger()
	if err != nil {
		return err
	}
	defer l.Close()
	k := ledger.Kept{
		PastKeep: audit.PastKeep{UID: s.UID, Pin: audit.Pin{Why: why, Headcount: s.Headcount, Duration: s.Duration, Cadence: s.Cadence}},
		At:       a.now(),
	}
	if !s.Private {
		k.Title = s.Title
	}
	if err := l.Keep(ctx, k); err != nil {
		return a.ledgerFailure(err)
	}
	a.say("kept, until it grows by half or changes its length or cadence: %s", keptName(k))
	return nil
}

func keptName(k ledger.Kept) string {
	if k.Title == "" {
		return k.UID
	}
	return k.Title
}

func (a *app) listKeeps(ctx context.Context) error {
	l, err := a.readLedger()
	if err != nil || l == nil {
		return err
	}
	defer l.Close()
	keeps, err := l.Keeps(ctx)
	if err != nil {
		return a.ledgerFailure(err)
	}
	for _, k := range keeps {
		fmt.Fprintf(a.stdout, "%s  %s: %s\n", k.At.Format(time.DateOnly), report.Clean(keptName(k)), report.Clean(k.Why))
	}
	return nil
}

// dropKeep looks among what is kept, not on the calendar: the meeting may be
// gone from there.
func (a *app) dropKeep(ctx context.Context, meeting string) error {
	l, err := a.readLedger()
	if err != nil {
		return err
	}
	var found []ledger.Kept
	if l != nil {
		defer l.Close()
		keeps, err := l.Keeps(ctx)
		if err != nil {
			return a.ledgerFailure(err)
		}
		for _, k := range keeps {
			if k.UID == meeting || k.Title == meeting || strings.HasPrefix(meeting, k.UID+"@") {
				found = []ledger.Kept{k}
				break
			}
			if strings.Contains(strings.ToLower(k.Title), strings.ToLower(meeting)) {
				found = append(found, k)
			}
		}
	}
	switch len(found) {
	case 0:
		return usage("no kept meeting "+quote(meeting), "adjourn keep --list")
	case 1:
		if _, err := l.DropKeep(ctx, found[0].UID); err != nil {
			return a.ledgerFailure(err)
		}
		a.say("no longer kept: %s", keptName(found[0]))
		return nil
	}
	return usage(fmt.Sprintf("%s is in %d kept titles", quote(meeting), len(found)), "adjourn keep --drop "+shellQuote(found[0].UID))
}
