package audit

import (
	"fmt"
	"strings"
	"time"
)

// suggest is one sentence that could only be about this meeting. Nothing of a
// private meeting's text is in it.
func suggest(s *Series, m *meeting) string {
	switch s.Verdict {
	case Async:
		return suggestAsync(s, m)
	case AskAgenda:
		return suggestAgenda(m)
	case Trim:
		return suggestTrim(s, m)
	}
	return ""
}

func suggestAsync(s *Series, m *meeting) string {
	first := ""
	if !s.Private {
		first = firstQuestion(m)
	}
	if !m.mine {
		return withQuestion("offer to answer in writing", first)
	}
	switch {
	case m.cadence == Once && first == "":
		return fmt.Sprintf("send it to the %s people in writing and ask what is unclear", atLeast(m.people))
	case m.cadence == Once:
		return withQuestion("ask in writing, and cancel if the answers settle it", first)
	}
	return withQuestion("try the next two in writing", first)
}

// withQuestion appends the first question of a round, if there is one.
func withQuestion(what, question string) string {
	if question == "" {
		return what
	}
	return what + "; first question: " + question
}

// firstQuestion is what the round would ask first: a question that stands in
// the invitation, else the one that this kind of meeting turns on.
func firstQuestion(m *meeting) string {
	for _, i := range m.agenda.Items {
		if strings.ContainsAny(i, "?？") {
			return clip(i, 90)
		}
	}
	switch m.kind.Kind {
	case KindStatus:
		if m.kind.Type == "metrics" {
			return "what explains the number furthest off its target?"
		}
		return "what changed since last time that somebody here must act on?"
	case KindBroadcast:
		return "what in your team breaks because of this?"
	case KindReview:
		return "approve, approve with a change, or block: and why?"
	case KindPlanning:
		return "your top three, and the one to drop?"
	case KindDecision:
		return "which option, and the one reason that weighs most?"
	case KindRetrospective:
		return "where did we lose most time, and what shows it?"
	case KindBrainstorm:
		return "three ideas, at least one that seems unwise?"
	}
	if len(m.agenda.Items) > 0 {
		return clip(m.agenda.Items[0], 80) + ": what do you need to have it settled?"
	}
	return "what must be different afterwards?"
}

func suggestAgenda(m *meeting) string {
	missing := "what must be true afterwards, and which questions settle it"
	if m.agenda.Agenda == AgendaPurpose {
		missing = "the points behind its purpose, and who prepares which"
	}
	if m.mine {
		return fmt.Sprintf("write %s, for %s people", missing, atLeast(m.people))
	}
	return "ask the organizer for " + missing
}

// suggestTrim says whom or how long.
func suggestTrim(s *Series, m *meeting) string {
	var parts []string
	share := m.people.Invited > 2 && 100*m.people.Passive >= m.policy.Thresholds.Passive*m.people.Invited
	switch {
	case share && m.mine:
		parts = append(parts, fmt.Sprintf("send the %d who are optional or haven't accepted a summary", m.people.Passive))
	case share:
		parts = append(parts, "ask for a summary if you are among those who needn't come")
	case m.people.Count >= m.policy.Thresholds.Large && m.mine:
		parts = append(parts, fmt.Sprintf("ask which of the %s people must be there", atLeast(m.people)))
	case m.people.Count >= m.policy.Thresholds.Large:
		parts = append(parts, fmt.Sprintf("ask whether all %s people must be there", atLeast(m.people)))
	}
	if shorter := shorterLength(m.length); shorter > 0 {
		parts = append(parts, fmt.Sprintf("try %d minutes instead of %d", int(shorter.Minutes()), int(m.length.Minutes())))
	}
	if len(parts) == 0 && m.perMonth >= 4 {
		parts = append(parts, "try it every second time")
	}
	return strings.Join(parts, "; ")
}

// shorterLength is the next shorter length that calendars offer, 0 if it is
// short already.
func shorterLength(d time.Duration) time.Duration {
	switch {
	case d > 90*time.Minute:
		return (d * 2 / 3).Round(15 * time.Minute)
	case d > 60*time.Minute:
		return 60 * time.Minute
	case d >= 60*time.Minute:
		return 45 * time.Minute
	case d >= 45*time.Minute:
		return 30 * time.Minute
	case d >= 30*time.Minute:
		return 25 * time.Minute
	}
	return 0
}

// clip shortens text to n runes.
func clip(s string, n int) string {
	r := []rune(strings.Join(strings.Fields(s), " "))
	if len(r) <= n {
		return string(r)
	}
	return strings.TrimRight(string(r[:n-1]), " ,;:") + "…"
}
