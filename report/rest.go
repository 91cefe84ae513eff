package report

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"adjourn/audit"
)

// rest is what there is to say beside the meetings that can be acted on, a
// line each.
type rest struct {
	alone   []string // what was kept and what is no meeting, by reason
	unsure  []string // where there was too little to go by
	skipped []string // what could not be read
}

func restOf(a *audit.Audit, p *page) rest {
	var r rest
	if nothing(a) {
		return r
	}
	var unsure []string
	kept, others := map[string]int{}, map[string]int{}
	for i := range a.Series {
		switch s := &a.Series[i]; {
		case tooLittle(s):
			unsure = append(unsure, p.name(s))
		case s.Verdict == audit.Keep:
			kept[keptBecause(s)]++
		}
	}
	for i := range a.NotMeetings {
		n := &a.NotMeetings[i]
		others[p.text(n.Reason)] += n.Instances
	}
	r.alone = append(reasonCounts("Kept", kept), reasonCounts("Not meetings", others)...)
	if len(unsure) > 0 {
		text := fmt.Sprintf("Too little to go by, %d: %s", len(unsure), strings.Join(unsure[:min(len(unsure), handful)], ", "))
		if len(unsure) > handful {
			text += " …"
		}
		r.unsure = []string{text}
	}
	for _, s := range a.Skipped[:min(len(a.Skipped), maxSkips)] {
		r.skipped = append(r.skipped, fmt.Sprintf("Not read: %s: %s", p.text(s.Source), p.text(s.Reason)))
	}
	if n := len(a.Skipped) - maxSkips; n > 0 {
		r.skipped = append(r.skipped, fmt.Sprintf("and %d more", n))
	}
	return r
}

// maxSkips is how many unreadable events are listed.
const maxSkips = 10

// reasonCounts is one line: how many in all, then each reason with how often,
// the most frequent first.
func reasonCounts(what string, counts map[string]int) []string {
	if len(counts) == 0 {
		return nil
	}
	all := 0
	var texts []string
	for _, r := range slices.SortedFunc(maps.Keys(counts), func(a, b string) int {
		return cmp.Or(counts[b]-counts[a], strings.Compare(a, b))
	}) {
		all += counts[r]
		texts = append(texts, fmt.Sprintf("%s %d", r, counts[r]))
	}
	return []string{fmt.Sprintf("%s, %d: %s", what, all, strings.Join(texts, ", "))}
}

// keptBecause is the first guard's reason in a word or two, else that nothing
// speaks for a change.
func keptBecause(s *audit.Series) string {
	if s.Private {
		return "private" // the reason would tell what it is
	}
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
