package report

import (
	"fmt"
	"slices"
	"strings"

	"adjourn/audit"
)

// hidden says whether a meeting's title, people and quotes must not be shown.
func (p *page) hidden(s *audit.Series) bool { return s.Private && !p.showPrivate }

// bounded says whether somebody's text may be cut: on a terminal it is, in a
// pipe it is whole.
func (p *page) bounded() bool { return p.width > 0 || p.short }

// text is somebody's text on one line.
func (p *page) text(s string) string {
	if p.bounded() {
		return oneLine(s)
	}
	return strings.Join(strings.Fields(Clean(s)), " ")
}

// name is a meeting's title, as far as it may be shown.
func (p *page) name(s *audit.Series) string {
	if p.hidden(s) {
		return "(private)"
	}
	if title := p.text(s.Title); title != "" {
		return title
	}
	return "(no title)"
}

// facts say what a meeting is, in numbers.
func facts(s *audit.Series) string {
	parts := []string{people(s), fmt.Sprintf("%d min", int(s.Duration.Minutes()))}
	if c := seriesCadence(s); c != "" {
		parts = append(parts, c)
	}
	return strings.Join(parts, ", ")
}

func people(s *audit.Series) string {
	if s.AtLeast {
		return "≥ " + count(s.Headcount, "people")
	}
	return count(s.Headcount, "people")
}

// seriesCadence is how often a meeting comes back: a word, or as a mail says it
// where it has no simple rhythm.
func seriesCadence(s *audit.Series) string {
	if s.Cadence == audit.Irregular {
		return messageEN.cadence(s)
	}
	return cadence(s.Cadence)
}

func cadence(c audit.Cadence) string {
	switch c {
	case audit.Irregular:
		return messageEN.Cadences[c]
	case audit.Biweekly:
		return "every two weeks"
	}
	return string(c)
}

// verdictWords are a verdict and what makes it less than certain.
func verdictWords(s *audit.Series) []string {
	words := []string{string(s.Verdict)}
	if s.Borderline {
		words = append(words, "borderline")
	}
	if s.Confidence == audit.Low {
		words = append(words, "unsure")
	}
	return words
}

// reasons are the findings with the most points, at most three; where a guard
// rules out a written round it takes the last place, and why a headcount is only
// a lower bound has a place for sure. A quote is shown once.
func (p *page) reasons(s *audit.Series) []string {
	n := 3
	if len(s.Guards) > 0 {
		n = 2
	}
	var texts []string
	var shown []audit.Finding
	for _, f := range strongest(s, n) {
		fresh := unlike(&f, shown)
		texts = append(texts, p.evidence(&fresh, p.hidden(s)))
		shown = append(shown, f)
	}
	if len(s.Guards) > 0 {
		texts = append(texts, p.staysLive(&s.Guards[0], shown, s))
	}
	return texts
}

// strongest are the n findings with the most points.
func strongest(s *audit.Series, n int) []audit.Finding {
	list := slices.DeleteFunc(slices.Clone(s.Findings), func(f audit.Finding) bool { return f.Points <= 0 })
	slices.SortStableFunc(list, byPoints)
	list = list[:min(n, len(list))]
	f := aboutPeople(s)
	if !s.AtLeast || f == nil || slices.ContainsFunc(list, func(other audit.Finding) bool { return other.Rule == f.Rule }) {
		return list
	}
	return append(list[:min(n-1, len(list))], *f)
}

// aboutPeople is the finding about the headcount; nil in an audit without it. It
// quotes the groups of which nobody said how many they are.
func aboutPeople(s *audit.Series) *audit.Finding {
	for i := range s.Findings {
		if s.Findings[i].Rule == "people" {
			return &s.Findings[i]
		}
	}
	return nil
}

// staysLive is a guard's reason, below findings that are shown.
func (p *page) staysLive(g *audit.Finding, shown []audit.Finding, s *audit.Series) string {
	fresh := unlike(g, shown)
	return "stays live: " + p.evidence(&fresh, p.hidden(s))
}

// unlike is a finding without the quotes that are shown above it.
func unlike(f *audit.Finding, shown []audit.Finding) audit.Finding {
	fresh := *f
	fresh.Quotes = nil
	for _, q := range f.Quotes {
		if !slices.ContainsFunc(shown, func(o audit.Finding) bool { return slices.Contains(o.Quotes, q) }) {
			fresh.Quotes = append(fresh.Quotes, q)
		}
	}
	return fresh
}

func byPoints(a, b audit.Finding) int { return b.Points - a.Points }

const (
	maxQuotes = 2  // shown of one finding
	maxQuote  = 60 // runes of one, on a terminal
)

// evidence is what a finding says, with its quotes unless they are private.
func (p *page) evidence(f *audit.Finding, private bool) string {
	if private {
		return p.text(unquoted(f))
	}
	var quotes []string
	for i, q := range f.Quotes {
		if q = p.text(q); q == "" || slices.Contains(f.Quotes[:i], f.Quotes[i]) {
			continue
		}
		if r := []rune(q); p.bounded() && len(r) > maxQuote {
			q = strings.TrimRight(string(r[:maxQuote-1]), " ") + "…"
		}
		if quotes = append(quotes, "“"+q+"”"); len(quotes) == maxQuotes {
			break
		}
	}
	if len(quotes) == 0 {
		return p.text(unquoted(f))
	}
	if !endsInSays(f) {
		return p.text(f.Evidence) + " (" + strings.Join(quotes, ", ") + ")"
	}
	return p.text(f.Evidence) + " " + strings.Join(quotes, ", ")
}

// unquoted is what a finding says without its quotes: a whole phrase, also
// where "the title says" is left without what it says.
func unquoted(f *audit.Finding) string {
	if endsInSays(f) {
		return f.Evidence + " so"
	}
	return f.Evidence
}

// endsInSays says whether a quote goes on with the sentence.
func endsInSays(f *audit.Finding) bool { return strings.HasSuffix(f.Evidence, " says") }

// suggestion is what to try, unless it would show a private meeting.
func (p *page) suggestion(s *audit.Series) string {
	if p.hidden(s) {
		return ""
	}
	return p.text(s.Suggestion)
}
