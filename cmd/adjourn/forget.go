package main

import (
	"context"
	"regexp"
	"strconv"
	"time"

	"github.com/spf13/cobra"
)

func (a *app) forgetCommand() *cobra.Command {
	var older string
	var yes bool
	cmd := &cobra.Command{
		Use:   "forget",
		Short: "delete what the ledger holds",
		Long: `forget deletes what earlier runs left in the ledger: audits, nudges, kept
meetings. With --older only what is older; addresses that asked for no more
mail are kept then. What is older than two years goes by itself.`,
		Example: `  adjourn forget --older 1y
  adjourn forget --yes`,
		Args: noArguments,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if older == "" && !yes {
				return usage("forget deletes everything, also who asked for no more mail: say --yes, or --older 1y for a part", "adjourn forget --older 1y")
			}
			return a.forget(cmd.Context(), older)
		},
	}
	cmd.Flags().StringVar(&older, "older", "", "only what is older: 90d, 12w, 6m, 1y")
	cmd.Flags().BoolVar(&yes, "yes", false, "everything, without asking")
	return cmd
}

func (a *app) forget(ctx context.Context, older string) error {
	l, err := a.readLedger()
	if err != nil || l == nil {
		return err
	}
	defer l.Close()
	if older == "" {
		if err := l.ForgetAll(ctx); err != nil {
			return failed(err.Error(), "")
		}
		a.say("the ledger is empty")
		return nil
	}
	before, err := ago(a.now(), older)
	if err != nil {
		return err
	}
	if err := l.Forget(ctx, before); err != nil {
		return failed(err.Error(), "")
	}
	a.say("forgotten: everything from before %s", before.Format(time.DateOnly))
	return nil
}

var agePattern = regexp.MustCompile(`^(\d{1,4})([dwmy])$`)

// ago reads an age such as 90d, 12w, 6m or 1y.
func ago(now time.Time, age string) (time.Time, error) {
	m := agePattern.FindStringSubmatch(age)
	if m == nil {
		return time.Time{}, usage("--older "+quote(age)+" is not like 90d, 12w, 6m or 1y", "adjourn forget --older 1y")
	}
	n, _ := strconv.Atoi(m[1])
	switch m[2] {
	case "d":
		return now.AddDate(0, 0, -n), nil
	case "w":
		return now.AddDate(0, 0, -7*n), nil
	case "m":
		return now.AddDate(0, -n, 0), nil
	}
	return now.AddDate(-n, 0, 0), nil
}
