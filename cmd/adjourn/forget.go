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
		Short: "delete what the ledger holds, all or the older part",
		Long: `forget deletes from the ledger, the one file in which adjourn keeps what earlier
runs found and did. Without a flag it deletes nothing and asks for one of two.

--older 1y deletes what is older than a year: recorded audits, mails that were
answered or refused, closed rounds. It leaves what still decides who gets a mail,
however old: meetings kept live (adjourn keep), organizers who get no more mail
(adjourn stop), mails of the last 90 days, mails without an answer or of which
nobody knows whether they went out, and the last one that was sent, without which
weekly would send none by itself. After two years the same is deleted by itself,
whenever an audit is recorded.

--yes deletes all of it. Then adjourn no longer knows whom it has written to, or
who asked for no more mail, and may write to them again.

Neither touches a calendar, the config, the sign-ins (that is adjourn logout) or
a round's document, and no mail is called back.`,
		Example: `  adjourn forget --older 1y
  adjourn forget --yes`,
		Args: noArguments,
		RunE: func(cmd *cobra.Command, _ []string) error {
			switch {
			case older == "" && !yes:
				return usage("forget deletes nothing unless told: --older 1y for what is older than a year, --yes for all of it, also who asked for no more mail", "adjourn forget --older 1y")
			case older != "" && yes:
				return usage("--older deletes a part and --yes all of it: say one", "adjourn forget --older "+shellQuote(older))
			}
			return a.forget(cmd.Context(), older)
		},
	}
	cmd.Flags().StringVar(&older, "older", "", "delete what is older than 90d, 12w, 6m, 1y; what decides who gets a mail stays")
	cmd.Flags().BoolVar(&yes, "yes", false, "delete all of it, decisions too")
	return cmd
}

// forget deletes what is older than an age such as 1y; all of it without one.
func (a *app) forget(ctx context.Context, older string) error {
	var before time.Time
	if older != "" {
		var err error
		if before, err = ago(a.now(), older); err != nil {
			return err
		}
	}
	l, err := a.readLedger()
	if err != nil {
		return err
	}
	if l == nil {
		a.say("there is no ledger: nothing to forget")
		return nil
	}
	defer l.Close()
	if older == "" {
		if err := l.ForgetAll(ctx); err != nil {
			return a.ledgerFailure(err)
		}
		a.say("forgotten: all of it, also whom adjourn has written to and who asked for no more mail")
		return nil
	}
	if err := l.Forget(ctx, before, a.quietSince()); err != nil {
		return a.ledgerFailure(err)
	}
	a.say("forgotten: audits, answered mails and closed rounds from before %s; what was decided, and what says who gets no mail yet, stays", before.Format(time.DateOnly))
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
