package report

import (
	"strings"

	"github.com/olekukonko/tablewriter/pkg/twwidth"

	"adjourn/audit"
)

// stacked shows meetings one below the other, for a narrow terminal.
func (t *table) stacked(list []*audit.Series) {
	for i, s := range list {
		if i > 0 {
			t.out.WriteByte('\n')
		}
		t.hanging("", "  ", strings.Join(append(verdictWords(s), costText(s)+" h "+per(s)), ", ")+": "+t.name(s))
		t.details(s)
	}
}

// plain shows them for a pipe, with verdicts and hours in columns.
func (t *table) plain(list []*audit.Series) {
	verdicts, costs := make([]string, len(list)), make([]string, len(list))
	verdict, cost := 0, 0
	for i, s := range list {
		verdicts[i], costs[i] = strings.Join(verdictWords(s), ", "), costText(s)
		verdict, cost = max(verdict, twwidth.Width(verdicts[i])), max(cost, twwidth.Width(costs[i]))
	}
	for i, s := range list {
		if i > 0 {
			t.out.WriteByte('\n')
		}
		t.out.WriteString("  " + pad(verdicts[i], verdict) + "  " + padLeft(costs[i], cost) + " h " + pad(per(s), len("a month")) + "  " + t.name(s) + "\n")
		t.details(s)
	}
}

// details are what a meeting is, why it is listed, what to try and to run.
func (t *table) details(s *audit.Series) {
	const indent = "    "
	t.indented(indent, facts(s))
	if because := t.reasons(s); len(because) > 0 {
		t.hanging(indent, indent+"  ", strings.Join(because, "; "))
	}
	if try := t.suggestion(s); try != "" {
		t.hanging(indent+"→ ", indent+"  ", try)
	}
	t.next(indent, s)
}
