package audit

import (
	"slices"
	"strings"
)

// inPassing says whether a regular round of many points touches on something in
// one of them: that isn't what it is for.
func (c clue) inPassing(in kindInput, title clue) bool {
	items := in.Agenda.Items
	if in.Cadence == Once || len(items) < 3 || title.kind != "" && title.kind != "status" || c.private() {
		return false
	}
	switch c.kind {
	case "status", "standup", "metrics", "office_hours", "":
		return false
	}
	shows := func(text string) bool {
		folded := fold(text)
		return slices.ContainsFunc(wordings, func(w wording) bool { return w.kind == c.kind && w.words.MatchString(folded) })
	}
	n, rest := 0, in.Text.Text
	for _, item := range items {
		point, _, _ := strings.Cut(item, ". ") // what follows is about the meeting
		if shows(point) {
			n++
		}
		rest = strings.Replace(rest, point, "", 1)
	}
	return n == 1 && !shows(rest)
}

// gives lists for what a description shows which kinds of titles give way to it:
// what will be done says more than what it is called.
var gives = map[string][]string{
	"workshop":       {"planning_input", "review_doc", "broadcast", "metrics", "problem", "other", "office_hours"},
	"brainstorm":     {"planning_input", "kb_share", "broadcast", "metrics", "review_doc", "other"},
	"retro":          {"decision", "broadcast", "metrics", "kb_share", "other"},
	"broadcast":      {"metrics", "other"},
	"planning_input": {"metrics", "other"},
	"metrics":        {"review_doc", "broadcast"},
	"onboarding":     {"kb_share", "review_doc", "broadcast", "other"},
	"social":         {"other"},
	"review_doc":     {"other"},
}

// overrules says whether a description's wording is clearer than a title.
func (c clue) overrules(in kindInput, title clue) bool {
	switch {
	case c.weight < 4:
		return false
	case title.kind == "status" && (c.kind == "office_hours" || c.kind == "onboarding"):
		return false
	case title.kind == "status" && c.kind == "planning_input":
		return in.Cadence == Once
	case title.kind == "status", c.kind == "incident" && title.kind == "retro":
		return true
	case c.kind == "review_doc" && title.kind == "decision":
		return c.weight >= 5 && !c.decides && fold(title.quote) == "abnahme" // looked at together, whatever it is called
	case c.kind == "status" && title.kind == "planning_input":
		return fold(title.quote) == "backlog" && c.weight >= 4 && in.Cadence != Once
	case c.kind == "decision":
		return c.weight >= 8 && title.kind == "review_doc"
	case c.kind != "status":
		return slices.Contains(gives[c.kind], title.kind)
	}
	// each reads out numbers, whatever it is called; not what all have read before
	return title.kind == "broadcast" || title.kind == "review_doc" && !c.prepared || title.kind == "decision" && !c.decides
}

// orQuestion asks for one of two.
var orQuestion = phrases(`\b[\w%-]+ (?:or|oder|ou|o|nebo) [\w%-]+ ?\?|どちら`)

// collects says whether somebody only needs things from others, and says that
// writing will do.
func collects(in kindInput) bool {
	text := fold(in.Text.Text)
	return in.Cadence == Once && offersSign.MatchString(text) && needSign.MatchString(text) && !orQuestion.MatchString(text)
}
