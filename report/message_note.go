package report

import (
	"fmt"
	"net/url"
	"strings"

	"adjourn/audit"
)

// note is a mail's content in its language, cleaned: both alternatives show
// exactly this.
type note struct {
	Language string
	Colon    string // between a label and its value in plain text
	Subject  string
	Greeting string
	Opening  string
	Facts    []fact
	Proposal []string
	Prompts  *prompts
	Others   string
	Reply    string
	Sign     string
	Draft    *noteDraft
	Footer   string
}

// fact is a label with its value.
type fact struct{ Label, Value string }

// prompts is what an agenda would say.
type prompts struct {
	Lead  string
	Items []string
	After string
}

// noteDraft is the round, ready to be forwarded.
type noteDraft struct {
	Heading   string
	Title     string
	Terms     []fact // what comes out, until when, who decides
	Lists     []noteList
	Links     []audit.Link
	Documents string
	Heads     string // heading of the questions
	Questions []noteQuestion
	Closing   []fact // silence, result, the meeting
	Later     noteList
}

type noteList struct {
	Heading string
	Items   []string
}

type noteQuestion struct {
	Number    int
	Text      string
	For, Form string // with their labels
}

// nudgeNote puts a nudge into words.
func nudgeNote(n *Nudge, from, to string) *note {
	language := n.Language
	if n.Round != nil {
		language = n.Round.Language
	}
	w, language := wordsIn(language)
	s := n.Series
	title, quoted := w.title(s.Title)
	sender := from
	if sender == "" {
		sender = n.From.Address
	}
	out := &note{
		Language: language, Colon: w.Colon, Greeting: w.GreetingNoName, Sign: sender,
		Facts: w.facts(s), Reply: w.Reply, Footer: fill(w.Footer, "name", sender),
	}
	if to != "" {
		out.Greeting = fill(w.Greeting, "name", w.called(to))
	}
	if n.Round == nil {
		out.Subject = headerText(fill(w.SubjectAgenda, "title", title))
		out.Opening = fill(w.OpenAgenda, "title", quoted)
		out.Prompts = &prompts{Lead: w.PromptsLead, Items: w.Prompts[:], After: w.PromptsAfter}
		out.Proposal = []string{w.NothingChanges}
	} else {
		out.Subject = headerText(fill(w.SubjectRound, "title", title))
		out.Opening = fill(w.OpenRound, "title", quoted)
		out.Proposal = w.proposal(n.Round)
		out.Draft = w.draft(n.Round)
	}
	out.Others = w.others(n.Others)
	return out
}

// called is how a greeting calls somebody: by the first name where that is
// usual, also if the calendar has it last ("Malá, Petra").
func (w *messageWords) called(name string) string {
	if last, first, ok := strings.Cut(name, ", "); ok && first != "" && last != "" {
		name = first + " " + last
	}
	if first, _, ok := strings.Cut(name, " "); ok && w.FirstName {
		return first
	}
	return name
}

// title is a meeting's title as it stands in a subject, and in a sentence.
func (w *messageWords) title(raw string) (plain, quoted string) {
	if plain = mailLine(raw, maxMailTitle); plain == "" {
		return w.NoTitle, w.NoTitle
	}
	return plain, fill(w.Quote, "title", plain)
}

// facts are what the calendar shows, with their values: people and hours.
func (w *messageWords) facts(s *audit.Series) []fact {
	people := fmt.Sprint(s.Headcount)
	if s.AtLeast {
		people = fill(w.AtLeast, "n", people)
	}
	time, saving := w.hours(s.PersonTimeMonth), fill(w.About, "hours", w.hours(s.SavingMonth))
	if s.Cadence != audit.Once {
		time = fill(w.InFourWeeks, "hours", time)
		saving = fill(w.About, "hours", fill(w.InFourWeeks, "hours", w.hours(s.SavingMonth)))
	}
	length := w.length(s.Duration)
	if c := w.cadence(s); c != "" {
		length += w.And + c
	}
	all := []fact{{w.People, people}, {w.Length, length}, {w.PersonTime, time}}
	if s.SavingMonth > 0 && s.Verdict == audit.Async {
		all = append(all, fact{w.Saving, saving})
	}
	switch s.Agenda {
	case audit.AgendaNone:
		all = append(all, fact{w.Invitation, w.NoAgenda})
	case audit.AgendaPurpose:
		all = append(all, fact{w.Invitation, w.OnlyPurpose})
	}
	return all
}

// proposal says what could happen to the meeting, and that nothing has to.
func (w *messageWords) proposal(r *audit.Round) []string {
	values := []string{"deadline", w.moment(r.ReplyBy)}
	text := w.Hold
	var days []string
	for _, o := range r.Meeting.Occurrences {
		days = append(days, w.day(o.Start))
	}
	if len(days) > 0 {
		values = append(values, "first", days[0], "second", days[len(days)-1])
		switch {
		case r.Meeting.Plan == audit.PlanCancel:
			text = w.Cancel
		case r.Meeting.Plan == audit.PlanPrepare:
			text = w.Prepare
		case len(days) > 1:
			text = w.TrialTwo
		default:
			text = w.TrialOne
		}
	}
	text = fill(text, values...)
	if len(days) > 0 && !r.Meeting.Sooner.IsZero() {
		text = w.join(text, fill(w.Sooner, "sooner", w.day(r.Meeting.Sooner)))
	}
	return []string{w.join(text, w.NothingChanges), w.MoveDeadline}
}

// join puts two sentences together; Japanese has no space between them.
func (w *messageWords) join(a, b string) string {
	if strings.HasSuffix(a, "。") {
		return a + b
	}
	return a + " " + b
}

// maxOthers is how many other meetings are named.
const maxOthers = 5

func (w *messageWords) others(titles []string) string {
	var names []string
	for _, raw := range titles {
		if len(names) == maxOthers {
			names = append(names, "…")
			break
		}
		_, quoted := w.title(raw)
		names = append(names, quoted)
	}
	if len(names) == 0 {
		return ""
	}
	return fill(w.Others, "titles", strings.Join(names, w.And))
}

// safeLink is a link that can be shown and followed, or none.
func safeLink(l audit.Link) (audit.Link, bool) {
	u, err := url.Parse(l.URL)
	if err != nil || u.Host == "" || u.Scheme != "https" && u.Scheme != "http" || len(l.URL) > 2000 {
		return audit.Link{}, false
	}
	var b strings.Builder
	for _, c := range []byte(u.String()) { // a query is kept as it was written
		if c <= ' ' || c > '~' || strings.IndexByte(`"<>\^{|}`+"`", c) >= 0 {
			fmt.Fprintf(&b, "%%%02X", c)
		} else {
			b.WriteByte(c)
		}
	}
	return audit.Link{Label: mailLine(l.Label, maxMailTitle), URL: b.String()}, true
}
