package main

import (
	"bytes"
	"context"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"adjourn/audit"
	"adjourn/report"
)

func (a *app) explainCommand() *cobra.Command {
	var j judging
	var rule string
	var showPrivate bool
	cmd := &cobra.Command{
		Use:   "explain MEETING",
		Short: "every point of one meeting, with its evidence",
		Long: `explain shows how one meeting was judged: every point with its evidence, the
guards, the description as it was judged and what was taken for boilerplate,
and what would change the verdict. MEETING is an id, a title or part of one.

With --rule it says what a rule looks at and why, with its source; --rule list
names the rules, which give points, and then the guards, which forbid a written
round whatever the points, a line each.`,
		Example: `  adjourn explain --sample "weekly status"
  adjourn explain "weekly status" --source me@example.org.ics
  adjourn explain --rule list
  adjourn explain --rule people`,
		RunE: func(cmd *cobra.Command, args []string) error {
			if cmd.Flags().Changed("rule") {
				return a.explainRule(rule)
			}
			if len(args) != 1 || strings.TrimSpace(args[0]) == "" {
				return usage("explain takes one MEETING: an id, a title or part of one", `adjourn explain --sample "weekly status"`)
			}
			return a.explain(cmd.Context(), &j, args[0], showPrivate)
		},
	}
	j.bind(cmd, sourceOfLastReport)
	cmd.Flags().StringVar(&rule, "rule", "", "explain a rule or a guard instead; --rule list has a line for each")
	cmd.Flags().BoolVar(&showPrivate, "show-private", false, "show a private meeting's title and text, on a terminal only")
	return cmd
}

func (a *app) explain(ctx context.Context, j *judging, meeting string, showPrivate bool) error {
	result, err := a.judgeRemembered(ctx, j)
	if err != nil {
		return err
	}
	width, colour := a.screen()
	showPrivate = showPrivate && width > 0
	s, err := find(result.audit, meeting, j, showPrivate)
	if err != nil {
		return err
	}
	var text bytes.Buffer
	err = report.Explain(&text, result.audit, s, report.ExplainOptions{Width: width, Color: colour, ShowPrivate: showPrivate})
	if err != nil {
		return err
	}
	return a.write("", &text)
}

// judgeRemembered judges what was named, else what the last report read.
func (a *app) judgeRemembered(ctx context.Context, j *judging) (judged, error) {
	if !j.sample && len(j.sources) == 0 && len(j.calendars) == 0 {
		j.sources = a.remembered()
		if len(j.sources) > 0 {
			a.say("reading %s, as the last report did", strings.Join(j.sources, ", "))
		}
	}
	return a.judge(ctx, j)
}

// find is the one meeting that a person means: by id, by title, or by a part
// of the title.
func find(r *audit.Audit, meeting string, j *judging, private bool) (*audit.Series, error) {
	return findFor(r, meeting, j, private, func(id string) string {
		return strings.TrimSpace("adjourn explain " + shellQuote(id) + " " + j.said())
	})
}

// findFor is the same; again is the command about one of several that a title
// could mean.
func findFor(r *audit.Audit, meeting string, j *judging, private bool, again func(id string) string) (*audit.Series, error) {
	var same, part []*audit.Series
	for i := range r.Series {
		s := &r.Series[i]
		title, wanted := strings.ToLower(s.Title), strings.ToLower(strings.TrimSpace(meeting))
		switch {
		case s.ID == meeting || s.UID == meeting:
			return s, nil
		case s.Private && !private || wanted == "":
		case title == wanted:
			same = append(same, s)
		case strings.Contains(title, wanted):
			part = append(part, s)
		}
	}
	if len(same) == 0 {
		same = part
	}
	switch len(same) {
	case 1:
		return same[0], nil
	case 0:
		for i := range r.NotMeetings {
			if n := &r.NotMeetings[i]; n.ID == meeting || !n.Private && wanted(n.Title, meeting) {
				return nil, usage(fmt.Sprintf("%s was not judged: %s", quote(meeting), n.Reason), strings.TrimSpace("adjourn report "+j.saidToReport()))
			}
		}
		return nil, usage("no meeting "+quote(meeting)+" in this window", strings.TrimSpace("adjourn report "+j.saidToReport()))
	}
	var lines []string
	for _, s := range same[:min(len(same), 5)] {
		lines = append(lines, fmt.Sprintf("  %s  %s", s.ID, s.Title))
	}
	if more := len(same) - len(lines); more > 0 {
		lines = append(lines, fmt.Sprintf("  and %d more", more))
	}
	return nil, usage(fmt.Sprintf("%s is in %d titles:\n%s", quote(meeting), len(same), strings.Join(lines, "\n")), again(same[0].ID))
}

func wanted(title, meeting string) bool {
	return strings.Contains(strings.ToLower(title), strings.ToLower(strings.TrimSpace(meeting)))
}

// explainRule says what a rule or a guard looks at and why, or names them all.
func (a *app) explainRule(name string) error {
	width, _ := a.screen()
	rules := ruleTexts()
	var text bytes.Buffer
	if name == "list" {
		if err := report.Rules(&text, rules, width); err != nil {
			return err
		}
		return a.write("", &text)
	}
	for _, r := range rules {
		if r.Name == name {
			if err := report.Rule(&text, r, width); err != nil {
				return err
			}
			return a.write("", &text)
		}
	}
	if err := report.Rules(&text, rules, 0); err != nil {
		return err
	}
	return usage("there is no rule "+quote(name)+"; there are:\n"+strings.TrimSpace(text.String()), "adjourn explain --rule people")
}

// ruleTexts are the rules, which give points, and then the guards.
func ruleTexts() []report.RuleText {
	var all []report.RuleText
	for _, r := range audit.Rules() {
		about := fmt.Sprintf("a rule, at most %d points", r.Max)
		if r.Max < 0 {
			about = fmt.Sprintf("a rule, takes up to %d points off", -r.Max)
		}
		all = append(all, report.RuleText{Name: r.Name, About: about, Doc: r.Doc, Source: r.Source})
	}
	for _, g := range audit.Guards() {
		about := "a guard: never a written round"
		if g.Keeps {
			about = "a guard: kept as it is"
		}
		all = append(all, report.RuleText{Name: g.Name, About: about, Doc: g.Doc, Source: g.Source})
	}
	return all
}
