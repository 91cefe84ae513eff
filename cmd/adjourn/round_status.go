package main

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"adjourn/report"
)

func (a *app) roundStatusCommand() *cobra.Command {
	var answers bool
	cmd := &cobra.Command{
		Use:   "status FILE",
		Short: "who answered, who is missing, how much time is left",
		Long: `status tells who answered, who is missing, how much time is left, when it is time
to remind, and whether the meeting moved meanwhile. What they said is shown only
with --answers. It exits with 3 while answers are missing.`,
		RunE: func(cmd *cobra.Command, args []string) error {
			path, err := oneFile(args, "status")
			if err != nil {
				return err
			}
			return a.roundStatus(cmd.Context(), path, answers)
		},
	}
	cmd.Flags().BoolVar(&answers, "answers", false, "show what they said, too")
	return cmd
}

func (a *app) roundStatus(ctx context.Context, path string, answers bool) error {
	cfg, err := readConfig(a.configPath())
	if err != nil {
		return err
	}
	r, err := a.loadRound(path)
	if err != nil {
		return err
	}
	d := &r.doc
	var text bytes.Buffer
	fmt.Fprintf(&text, "%s\n", report.Clean(d.Title))
	fmt.Fprintf(&text, "  %s\n", timeLeft(d.ReplyBy, a.now()))
	if line := meetingLine(d, a.meetingNow(ctx, d)); line != "" {
		fmt.Fprintf(&text, "  %s\n", line)
	}
	for _, m := range d.State.Mails {
		if m.Unsure {
			fmt.Fprintf(&text, "  nobody knows whether the %s reached %s\n", m.Kind, m.To)
		}
	}
	for _, reply := range d.Replies {
		what := "answered"
		switch {
		case reply.NotAsked:
			what = "answered without being asked"
		case reply.Empty():
			what = "sent a mail without a word of their own"
		case reply.Late:
			what = "answered late"
		}
		fmt.Fprintf(&text, "  %s %s, %s%s\n", report.Clean(cmp.Or(reply.From.Email, reply.From.Name)), what, reply.At.In(d.Zone).Format("Mon 2 Jan, 15:04"), aboutReply(d, &reply))
		if answers {
			writeAnswers(&text, reply)
		}
	}
	missing := d.Missing()
	for _, p := range missing {
		what := "missing"
		if d.State.Sent(report.MailReminder, p.Email) {
			what = "missing, reminded"
		} else if !d.State.Sent(report.MailRound, p.Email) {
			what = "not sent to yet"
		}
		fmt.Fprintf(&text, "  %s %s%s\n", report.Clean(p.Email), what, noticesOf(d, p.Email))
	}
	if !d.State.Closed.IsZero() {
		fmt.Fprintf(&text, "  closed on %s\n", d.State.Closed.In(d.Zone).Format("2 January 2006"))
	}
	for _, c := range d.Conflicts() {
		fmt.Fprintf(&text, "  %s\n", conflictLine(c))
	}
	if line := a.remindLine(r, cfg.policy().Hours); line != "" {
		fmt.Fprintf(&text, "  %s\n", line)
	}
	if err := a.write("", &text); err != nil {
		return err
	}
	if len(unsure(d, roundKinds...)) > 0 {
		a.say("if you are sure that it didn't: adjourn round send %s --resend", shellQuote(path))
	}
	if len(missing) > 0 && d.State.Closed.IsZero() {
		return outcome(statusFound)
	}
	return nil
}

// aboutReply is what to know of a reply's sender.
func aboutReply(d *report.Document, reply *report.Reply) string {
	text := ""
	if reply.Sender.Email != "" {
		text += ", from " + reply.Sender.Email
	}
	if doubt := d.Doubt(reply); doubt != "" {
		text += ", sender not confirmed: " + doubt
	}
	return report.Clean(text)
}

// noticesOf is what programs answered for somebody.
func noticesOf(d *report.Document, address string) string {
	says := map[string]string{report.NoticeBounced: "the mail did not arrive", report.NoticeDelayed: "the mail is delayed", report.NoticeAway: "out of office"}
	text := ""
	for _, n := range d.State.Notices {
		if strings.EqualFold(n.Address, address) {
			text += fmt.Sprintf(", %s (%s)", says[n.Kind], n.At.In(d.Zone).Format("Mon 2 Jan, 15:04"))
		}
	}
	return text
}

func writeAnswers(text *bytes.Buffer, reply report.Reply) {
	for _, n := range slices.Sorted(maps.Keys(reply.Answers)) {
		label := fmt.Sprintf("%d. ", n)
		if n == 0 {
			label = "   "
		}
		for i, line := range strings.Split(strings.TrimSpace(reply.Answers[n]), "\n") {
			if i > 0 {
				label = "   "
			}
			fmt.Fprintf(text, "      %s%s\n", label, report.Clean(line))
		}
	}
}

// timeLeft says how long a deadline is away.
func timeLeft(by, now time.Time) string {
	when := by.Format("Mon 2 Jan 2006, 15:04 MST")
	left := by.Sub(now)
	switch {
	case left <= 0:
		return "the deadline was " + when
	case left >= 48*time.Hour:
		return fmt.Sprintf("reply by %s: %d days left", when, int(left.Hours()/24))
	case left >= 2*time.Hour:
		return fmt.Sprintf("reply by %s: %d hours left", when, int(left.Hours()))
	}
	return fmt.Sprintf("reply by %s: %d minutes left", when, int(left.Minutes()))
}
