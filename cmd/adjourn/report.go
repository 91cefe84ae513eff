package main

import (
	"bytes"
	"context"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"adjourn/audit"
	"adjourn/report"
)

// reportFlags are what report alone can be told.
type reportFlags struct {
	format      string
	output      string
	failOn      string
	redact      bool
	record      bool
	showPrivate bool
}

func (a *app) reportCommand() *cobra.Command {
	var j judging
	var f reportFlags
	cmd := &cobra.Command{
		Use:   "report [SOURCE…]",
		Short: "the weekly report: which meetings could be written, and why",
		Long: `report judges the meetings of a week and says which could be a round of written
questions, which lack an agenda, which could be smaller, and why.

SOURCE is an iCalendar file (.ics), Google's export ZIP, a folder of either, a
feed's address (https or webcal; http on this machine only), feed:NAME for one
that is kept under [feeds] in the config, a saved Calendar API events.list
response, a saved audit (report --format json), or - for standard input. What a
file is, its content says. A meeting that is in several of them counts once, as
its newest revision says, in whatever order they are named.
Without SOURCE, Google's calendars are read, once adjourn login has signed in.

Limits: 512 MB of text a source, a ZIP's files together; 10,000 files in a ZIP,
none of them a ZIP itself; 32 MB an event, and 1 MB a line: a longer text is cut
there, any other longer line costs its event. A rule that repeats more often
than daily is not expanded, and is told; those of one run may give 600,000
occurrences and take some seconds. What a folder holds of something else is left
out, with a line that counts it. A feed has 60 seconds, and may redirect
5 times, to https on the public internet only.

The week is the current one; from Friday on, the coming one.`,
		Example: `  adjourn report --sample
  adjourn report me@example.org.ics
  adjourn report me@example.org.ical.zip
  adjourn report feed:work team.ics
  adjourn report --calendar primary --calendar team@group.calendar.google.com
  adjourn report me@example.org.ics --from 2026-09-07 --to 2026-10-05
  adjourn report me@example.org.ics --format html --output week.html
  adjourn report week.ics --format json > week.json
  adjourn report week.json`,
		RunE: func(cmd *cobra.Command, args []string) error {
			j.sources = args
			return a.report(cmd.Context(), &j, f)
		},
	}
	j.bind(cmd, "")
	cmd.Flags().StringVar(&f.format, "format", "table", strings.Join(formats, ", "))
	cmd.Flags().StringVar(&f.output, "output", "", "write to a file instead, whole or not at all; one that is there keeps its mode")
	cmd.Flags().StringVar(&f.failOn, "fail-on", "", "exit with 3 if a meeting reaches this verdict: async, agenda or trim")
	cmd.Flags().BoolVar(&f.record, "record", false, "keep the audit for adjourn history")
	cmd.Flags().BoolVar(&f.redact, "redact", false, "labels instead of titles, names, addresses, domains and ids; no quotes")
	cmd.Flags().BoolVar(&f.showPrivate, "show-private", false, "show private meetings' titles, on a terminal only")
	return cmd
}

// formats are what a report can be written as.
var formats = []string{"table", "markdown", "html", "csv", "json"}

func (f *reportFlags) check() error {
	if !slices.Contains(formats, f.format) {
		return usage("--format "+quote(f.format)+" is not one of "+strings.Join(formats, ", "), "adjourn report --sample --format table")
	}
	if f.failOn != "" && !slices.Contains([]string{"async", "agenda", "trim"}, f.failOn) {
		return usage("--fail-on "+quote(f.failOn)+" is not async, agenda or trim", "adjourn report --sample --fail-on async")
	}
	return nil
}

func (a *app) report(ctx context.Context, j *judging, f reportFlags) error {
	if err := f.check(); err != nil {
		return err
	}
	if f.record && (j.sample || slices.Contains(j.sources, "-")) {
		return usage("neither the sample nor standard input can be recorded", "adjourn report --sample")
	}
	j.ledger = f.record
	result, err := a.judge(ctx, j)
	if err != nil {
		return err
	}
	if f.record && result.saved {
		return usage("a saved audit can't be recorded: it was judged before", "adjourn report "+shellQuote(j.sources[0]))
	}
	if !j.sample && !result.saved {
		a.remember(j.sources)
	}
	var recordErr error
	if f.record { // first, for the report counts it; a ledger that fails doesn't cost the report
		recordErr = a.record(ctx, result.audit)
	}
	if err := a.show(ctx, j, f, result); err != nil {
		return err
	}
	if f.format == "csv" {
		a.sayUnread(result.audit)
	}
	if recordErr != nil {
		return recordErr
	}
	return status(result.audit, f.failOn)
}

// shown is an audit with everything that a format can add to it.
type shown struct {
	audit   *audit.Audit
	command func(verb string, s *audit.Series) string
	since   report.Since
	round   func(s *audit.Series) string
	leftOut string
}

// leftOut is what a format shows of a calendar and a saved audit doesn't hold.
func leftOut(format string) string {
	switch format {
	case "html":
		return "the calendar without its async candidates, the drafted rounds, the trend and the commands to run next"
	case "markdown":
		return "the trend"
	case "table":
		return "the trend and the commands to run next"
	}
	return ""
}

// show renders the audit and writes it out in one piece.
func (a *app) show(ctx context.Context, j *judging, f reportFlags, result judged) error {
	s := shown{audit: result.audit, command: a.nextCommand(j, result), round: result.roundText}
	if !j.sample && !result.saved {
		s.since = a.since(ctx, s.audit)
	}
	if result.saved {
		s.leftOut = leftOut(f.format)
	}
	if s.leftOut != "" {
		a.say("a saved audit doesn't hold %s: left out", s.leftOut)
	}
	if f.redact {
		s.audit, s.command = report.Redact(s.audit), nil // a label can't be asked for
	}
	var text bytes.Buffer
	if err := a.render(&text, s, f); err != nil {
		return err
	}
	return a.write(f.output, &text)
}

func (a *app) render(text *bytes.Buffer, s shown, f reportFlags) error {
	switch f.format {
	case "json":
		return report.WriteJSON(text, s.audit)
	case "csv":
		return report.CSV(text, s.audit)
	case "markdown":
		return report.Markdown(text, s.audit, report.MarkdownOptions{Since: s.since})
	case "html":
		return report.HTML(text, s.audit, report.HTMLOptions{Command: s.command, Since: s.since, Round: s.round, LeftOut: s.leftOut})
	}
	width, colour := a.screen()
	if f.output != "" {
		width, colour = 0, false
	}
	return report.Table(text, s.audit, report.TableOptions{
		Width: width, Color: colour, ShowPrivate: f.showPrivate && width > 0 && !f.redact, Command: s.command, Since: s.since,
	})
}

// write puts a finished text where it was asked for.
func (a *app) write(output string, text *bytes.Buffer) error {
	if output == "" || output == "-" {
		if _, err := io.Copy(a.stdout, text); err != nil {
			return failed("the report can't be written: "+reason(err), "")
		}
		return nil
	}
	if info, err := os.Stat(output); err == nil && info.IsDir() {
		return failed(quote(output)+" is a directory", "ls -ld "+shellQuote(output))
	}
	if err := writeAtomically(output, text.Bytes(), 0o666); err != nil {
		return failed(quote(output)+" can't be written: "+reason(err), "ls -ld "+shellQuote(filepath.Dir(output)))
	}
	return nil
}

// sayUnread says what could not be read where the format has no place for it.
func (a *app) sayUnread(r *audit.Audit) {
	const most = 100
	for i, s := range r.Skipped {
		if i == most {
			a.say("and %d more could not be read: --format json has them all", len(r.Skipped)-most)
			return
		}
		a.say("not read: %s", s.Error())
	}
}

// nextCommand gives the command to run next about a meeting, complete.
func (a *app) nextCommand(j *judging, result judged) func(string, *audit.Series) string {
	if result.saved || slices.ContainsFunc(j.sources, once) {
		return nil // the source isn't at hand
	}
	said := j.said()
	return func(verb string, s *audit.Series) string {
		return strings.TrimSpace("adjourn " + verb + " " + shellQuote(s.ID) + " " + said)
	}
}

// once says whether a source can't be typed again: it has gone by, or it is
// not to be shown.
func once(source string) bool { return source == "-" || isAddress(source) }

// status follows from the audit alone.
func status(r *audit.Audit, failOn string) error {
	if len(r.Skipped) > 0 {
		return outcome(statusPartly)
	}
	for i := range r.Series {
		if failOn != "" && r.Series[i].Verdict == audit.Verdict(failOn) {
			return outcome(statusFound)
		}
	}
	return nil
}
