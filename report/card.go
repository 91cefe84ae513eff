package report

import (
	"fmt"
	"strings"

	"adjourn/audit"
)

// card is one meeting on the page.
type card struct {
	Name, Class, Verdict, Facts, Hours, Suggestion string
	Score                                          int
	Points                                         []pointBar
	Evidence                                       []string
	Round, Command                                 string
}

// pointBar is one finding as a bar, of a width in hundredths.
type pointBar struct {
	Rule, Points string
	Width        int
	Less         bool // it speaks for meeting
}

func cardOf(s *audit.Series, p *page, o HTMLOptions) card {
	c := card{
		Name: p.name(s), Class: class(s), Verdict: strings.Join(verdictWords(s), ", "), Facts: facts(s),
		Hours: hoursSentence(s), Suggestion: p.suggestion(s), Score: s.Score,
	}
	most := mostPoints()
	for i := range s.Findings {
		f := &s.Findings[i]
		rule := strings.ReplaceAll(Clean(f.Rule), "_", " ")
		c.Points = append(c.Points, pointBar{
			Rule: rule, Points: signed(f.Points), Width: min(100, 100*max(f.Points, -f.Points)/most), Less: f.Points < 0,
		})
		c.Evidence = append(c.Evidence, rule+": "+p.evidence(f, p.hidden(s)))
	}
	for i := range s.Guards {
		c.Evidence = append(c.Evidence, p.staysLive(&s.Guards[i], s.Findings, s))
	}
	if o.Command != nil {
		c.Command = Clean(o.Command("explain", s))
	}
	if o.Round != nil && !p.hidden(s) {
		var lines []string
		for _, l := range strings.Split(strings.TrimSpace(o.Round(s)), "\n") {
			lines = append(lines, strings.TrimRight(Clean(l), " "))
		}
		c.Round = strings.Join(lines, "\n")
	}
	return c
}

// mostPoints is what the weightiest rule can give: a whole bar, so that bars
// can be compared between meetings.
func mostPoints() int {
	most := 1
	for _, r := range audit.Rules() {
		most = max(most, r.Max)
	}
	return most
}

// hoursSentence says what a meeting costs, and what a round would give back
// where one is suggested.
func hoursSentence(s *audit.Series) string {
	text := fmt.Sprintf("%s person-hours %s", costText(s), per(s))
	if s.Verdict == audit.Async {
		text += fmt.Sprintf("; a written round would give back %s", hourText(s.SavingMonth))
	}
	if s.FocusTime > 0 {
		text += fmt.Sprintf("; it breaks %s h of your focus time in this window", hourText(s.FocusTime))
	}
	return text + "."
}
