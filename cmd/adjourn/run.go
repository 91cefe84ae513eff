package main

import (
	"context"
	"io"
	"os"
	"time"

	"github.com/adrg/xdg"
	"github.com/spf13/cobra"
)

// app is the world that a command runs in.
type app struct {
	stdin          io.Reader
	stdout, stderr io.Writer
	now            func() time.Time
	getenv         func(string) string
	googleEndpoint string // another Google, on this machine, for tests

	readOnlySaid bool // that the ledger is only read
}

// run is the whole program: arguments in, exit status out.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	xdg.Reload() // the environment is this run's
	a := &app{stdin: stdin, stdout: stdout, stderr: stderr, now: time.Now, getenv: os.Getenv}
	root := a.rootCommand()
	root.SetArgs(args)
	root.SetIn(stdin)
	root.SetOut(stdout)
	root.SetErr(stderr)
	err := root.ExecuteContext(ctx)
	return a.finish(ctx, err)
}

func (a *app) rootCommand() *cobra.Command {
	root := &cobra.Command{
		Use:   "adjourn",
		Short: "find the meetings that could be a round of written questions",
		Long: `adjourn finds the meetings on your calendar that could be a round of written
questions, says why, and helps their organizers not to hold them.

It reads calendar files, feeds, saved responses, and Google's calendars once you
sign in. It connects to the feeds that you name, to Google where you signed in,
and to the mail server of the config when it sends; to nothing else.

  adjourn report --sample            the weekly report of a made-up company
  adjourn report me@example.org.ics  your own, from an exported calendar
  adjourn login                      sign in to Google; then adjourn report reads it
  adjourn explain "Weekly status"    every point of one meeting, with its evidence
  adjourn nudge                      the mail to each organizer, with a drafted round; shows it
  adjourn round draft "Weekly status"   the questions that replace the meeting, as a document
  adjourn weekly                     one unattended run for cron or a systemd timer

` + statusTable,
		Version:       version(),
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          noArguments,
		RunE:          func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	root.SetVersionTemplate("adjourn {{.Version}}\n")
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error {
		return usage(err.Error(), cmd.CommandPath()+" --help")
	})
	root.CompletionOptions.HiddenDefaultCmd = false
	root.SuggestionsMinimumDistance = 2
	root.PersistentFlags().StringVar(&a.googleEndpoint, "google-endpoint", "", "a server on this machine instead of Google")
	_ = root.PersistentFlags().MarkHidden("google-endpoint") // it exists
	root.AddCommand(a.loginCommand(), a.logoutCommand(), a.doctorCommand())
	root.AddCommand(a.reportCommand(), a.explainCommand(), a.nudgeCommand(), a.roundCommand(), a.keepCommand(), a.stopCommand(), a.historyCommand(), a.weeklyCommand(), a.forgetCommand())
	return root
}

// noArguments turns a word that is no command into an error with a way out.
func noArguments(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	try := "adjourn --help"
	if near := cmd.SuggestionsFor(args[0]); len(near) > 0 {
		try = cmd.CommandPath() + " " + near[0]
	}
	return usage("unknown command "+quote(sourceLabel(args[0])), try)
}
