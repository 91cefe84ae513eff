package report

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"adjourn/audit"
)

// leftAlone says what was kept and what is no meeting, by reason.
func (t *table) leftAlone() {
	kept, others := map[string]int{}, map[string]int{}
	n := 0
	for i := range t.audit.Series {
		if s := &t.audit.Series[i]; s.Verdict == audit.Keep {
			n++
			kept[keptBecause(s)]++
		}
	}
	for i := range t.audit.NotMeetings {
		others[oneLine(t.audit.NotMeetings[i].Reason)] += t.audit.NotMeetings[i].Instances
	}
	if n+len(others) == 0 {
		return
	}
	t.title("Left alone")
	if n > 0 {
		t.indented("  ", fmt.Sprintf("%s kept: %s.", count(n, "meeting"), reasonCounts(kept)))
	}
	if len(others) > 0 {
		t.indented("  ", fmt.Sprintf("Not meetings: %s.", reasonCounts(others)))
	}
}

// keptBecause is the first guard's reason in a word or two, else that nothing
// speaks for a change.
func keptBecause(s *audit.Series) string {
	if len(s.Guards) == 0 {
		return "fine as it is"
	}
	switch rule := s.Guards[0].Rule; rule {
	case "live_kind":
		return strings.ReplaceAll(string(s.Kind), "_", "-")
	default:
		return strings.ReplaceAll(rule, "_", " ")
	}
}

// reasonCounts are reasons with how often, the most frequent first.
func reasonCounts(counts map[string]int) string {
	var texts []string
	for _, r := range slices.SortedFunc(maps.Keys(counts), func(a, b string) int {
		return cmp.Or(counts[b]-counts[a], strings.Compare(a, b))
	}) {
		texts = append(texts, fmt.Sprintf("%d %s", counts[r], r))
	}
	return strings.Join(texts, ", ")
}

// maxSkips is how many unreadable events are listed.
const maxSkips = 10

// notJudged lists what could not be read, and where there was too little to go
// by.
func (t *table) notJudged() {
	var unsure []string
	for i := range t.audit.Series {
		if s := &t.audit.Series[i]; s.Confidence == audit.Low && s.Verdict == audit.Keep {
			unsure = append(unsure, t.name(s))
		}
	}
	skipped := t.audit.Skipped
	if len(unsure)+len(skipped) == 0 {
		return
	}
	t.title("Not judged")
	if len(unsure) > 0 {
		more := ""
		if n := len(unsure) - handful; n > 0 {
			more = fmt.Sprintf(" and %d more", n)
		}
		t.indented("  ", "Too little to go by: "+strings.Join(unsure[:min(len(unsure), handful)], ", ")+more+".")
	}
	for _, s := range skipped[:min(len(skipped), maxSkips)] {
		t.indented("  ", fmt.Sprintf("Not read: %s: %s", oneLine(s.Source), oneLine(s.Reason)))
	}
	if n := len(skipped) - maxSkips; n > 0 {
		t.indented("  ", fmt.Sprintf("and %d more that could not be read", n))
	}
}
