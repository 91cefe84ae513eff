package report

import (
	"cmp"
	"fmt"
	"regexp"
	"strings"

	"adjourn/audit"
)

// Redact is a copy of an audit in which titles, names, addresses, domains and
// ids are labels numbered within it ("meeting 3", "person 7"), quotes are gone,
// and so is every question that a suggestion takes from an invitation. Hours,
// verdicts, rules and evidence stay. The original is not changed.
func Redact(a *audit.Audit) *audit.Audit {
	r := redactor{
		meetings: numbering{word: "meeting", exact: true}, people: numbering{word: "person"},
		domains: numbering{word: "domain"}, sources: numbering{word: "source", exact: true},
	}
	out := &audit.Audit{Tool: a.Tool, AsOf: a.AsOf, Window: a.Window, Totals: a.Totals}
	for _, m := range a.Me {
		out.Me = append(out.Me, r.people.of(m))
	}
	for _, d := range a.Domains {
		out.Domains = append(out.Domains, r.domains.of(d))
	}
	for i := range a.Series {
		out.Series = append(out.Series, r.series(a.Series[i]))
	}
	for _, n := range a.NotMeetings {
		n.ID = r.meetings.of(n.ID)
		n.Title = n.ID
		if n.Private {
			n.Title = ""
		}
		out.NotMeetings = append(out.NotMeetings, n)
	}
	for _, f := range a.Focus {
		f.Owner = r.people.of(f.Owner)
		out.Focus = append(out.Focus, f)
	}
	for _, s := range a.Skipped {
		out.Skipped = append(out.Skipped, r.skip(s))
	}
	return out
}

type redactor struct {
	meetings, people, domains, sources numbering
}

func (r *redactor) series(s audit.Series) audit.Series {
	s.ID = r.meetings.of(s.ID)
	s.UID = s.ID
	s.Title = s.ID
	if label := r.people.of(cmp.Or(s.Organizer.Email, s.Organizer.Name)); label != "" {
		s.Organizer = audit.Person{Email: label, Name: label, Self: s.Organizer.Self}
	}
	instances := make([]audit.Instance, len(s.Instances))
	for i, x := range s.Instances {
		instances[i] = audit.Instance{ID: fmt.Sprintf("%s, %d", s.ID, i+1), Start: x.Start, End: x.End}
	}
	s.Instances = instances
	s.Findings, s.Guards = withoutQuotes(s.Findings), withoutQuotes(s.Guards)
	s.Suggestion, _, _ = strings.Cut(s.Suggestion, firstQuestion)
	if s.Private {
		s.Title, s.Suggestion, s.Organizer = "", "", audit.Person{}
	}
	s.Judged, s.Text = nil, audit.Description{}
	return s
}

// firstQuestion is what package audit puts between its own words and a
// question that may be the invitation's.
const firstQuestion = "; first question: "

func withoutQuotes(list []audit.Finding) []audit.Finding {
	out := make([]audit.Finding, len(list))
	for i, f := range list {
		f.Quotes = nil
		out[i] = f
	}
	return out
}

// skip keeps the line of a file, which helps, and why the event there could not
// be read, less what is quoted from it. Why a whole file could not be is told in
// words about its name: it isn't kept.
func (r *redactor) skip(s audit.Skip) audit.Skip {
	at := strings.LastIndexByte(s.Source, ':')
	if at < 0 || at+1 == len(s.Source) || strings.Trim(s.Source[at+1:], "0123456789") != "" {
		return audit.Skip{Source: r.sources.of(s.Source), Reason: "it can't be read"}
	}
	return audit.Skip{Source: r.sources.of(s.Source[:at]) + s.Source[at:], Reason: strings.TrimSpace(inQuotes.ReplaceAllString(s.Reason, ""))}
}

var inQuotes = regexp.MustCompile(`["“].*["”]`)

// numbering numbers things in the order in which they are met.
type numbering struct {
	word  string
	exact bool // case is a difference; in addresses and domains it is none
	seen  map[string]int
}

func (l *numbering) of(thing string) string {
	if thing == "" {
		return ""
	}
	if l.seen == nil {
		l.seen = map[string]int{}
	}
	key := thing
	if !l.exact {
		key = strings.ToLower(thing)
	}
	n, ok := l.seen[key]
	if !ok {
		n = len(l.seen) + 1
		l.seen[key] = n
	}
	return fmt.Sprintf("%s %d", l.word, n)
}
