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
	for i := range t.audit.Series {
		if s := &t.audit.Series[i]; s.Verdict == audit.Keep && !tooLittle(s) {
			kept[keptBecause(s)]++
		}
	}
	for i := range t.audit.NotMeetings {
		n := &t.audit.NotMeetings[i]
		others[t.text(n.Reason)] += n.Instances
	}
	if len(kept)+len(others) == 0 {
		return
	}
	t.title("Left alone")
	t.reasonCounts("Kept", kept)
	t.reasonCounts("Not meetings", others)
}

// reasonCounts is one line: how many in all, then each reason with how often,
// the most frequent first.
func (t *table) reasonCounts(what string, counts map[string]int) {
	if len(counts) == 0 {
		return
	}
	all := 0
	var texts []string
	for _, r := range slices.SortedFunc(maps.Keys(counts), func(a, b string) int {
		return cmp.Or(counts[b]-counts[a], strings.Compare(a, b))
	}) {
		all += counts[r]
		texts = append(texts, fmt.Sprintf("%s %d", r, counts[r]))
	}
	t.hanging("  ", "    ", fmt.Sprintf("%s, %d: %s", what, all, strings.Join(texts, ", ")))
}

// keptBecause is the first guard's reason in a word or two, else that nothing
// speaks for a change.
func keptBecause(s *audit.Series) string {
	if len(s.Guards) == 0 {
		return "fine as it is"
	}
	switch rule := s.Guards[0].Rule; rule {
	case "live_kind":
		return kindWord(s.Kind)
	case "pinned":
		return "kept on purpose"
	default:
		return strings.ReplaceAll(Clean(rule), "_", " ")
	}
}

// kindWord is a kind as people say it.
func kindWord(k audit.Kind) string {
	switch k {
	case audit.KindOneOnOne:
		return "one-to-one"
	case audit.KindPeople:
		return "about people"
	case audit.KindExternal:
		return "with people from outside"
	}
	return strings.ReplaceAll(Clean(string(k)), "_", " ")
}

// tooLittle says whether there was nothing to go by, and so nothing said.
func tooLittle(s *audit.Series) bool {
	return s.Verdict == audit.Keep && s.Confidence == audit.Low && len(s.Guards) == 0
}

// maxSkips is how many unreadable events are listed.
const maxSkips = 10

// notJudged lists where there was too little to go by, and what could not be
// read.
func (t *table) notJudged() {
	var unsure []string
	for i := range t.audit.Series {
		if s := &t.audit.Series[i]; tooLittle(s) {
			unsure = append(unsure, t.name(s))
		}
	}
	skipped := t.audit.Skipped
	if len(unsure)+len(skipped) == 0 {
		return
	}
	t.title("Not judged")
	if len(unsure) > 0 {
		text := fmt.Sprintf("Too little to go by, %d: %s", len(unsure), strings.Join(unsure[:min(len(unsure), handful)], ", "))
		if len(unsure) > handful {
			text += " …"
		}
		t.hanging("  ", "    ", text)
	}
	if len(skipped) > 0 {
		t.indented("  ", fmt.Sprintf("Not read, %d:", len(skipped)))
	}
	for _, s := range skipped[:min(len(skipped), maxSkips)] {
		t.hanging("    ", "      ", fmt.Sprintf("%s: %s", t.text(s.Source), t.text(s.Reason)))
	}
	if n := len(skipped) - maxSkips; n > 0 {
		t.indented("    ", fmt.Sprintf("and %d more", n))
	}
}
