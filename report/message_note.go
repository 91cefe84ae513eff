package report

import (
	"fmt"
	"net/url"
	"strings"
	"unicode"
	"unicode/utf8"

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
		Facts: w.facts(s, n.asksAgenda()), Reply: w.Reply, Footer: fill(w.Footer, "name", sender),
	}
	if to != "" {
		out.Greeting = fill(w.Greeting, "name", w.called(to))
	}
	if n.asksAgenda() {
		out.Opening = fill(w.OpenAgenda, "title", quoted)
		subject, items, after := w.SubjectAgenda, w.Prompts[:], w.PromptsAfter
		if isQuestion(title) {
			subject, items = w.SubjectQuestion, w.PromptsQuestion[:]
		}
		if len(s.Guards) > 0 || s.Kind == audit.KindExternal || s.GuestsFromElsewhere() {
			after = w.PromptsReady // whether guests come isn't ours to say
		}
		out.Subject = subjectOf(subject, title)
		out.Prompts = &prompts{Lead: w.PromptsLead, Items: items, After: after}
		out.Proposal = []string{w.NothingChanges}
	} else {
		out.Subject = subjectOf(w.SubjectRound, title)
		out.Opening = fill(w.OpenRound, "title", quoted)
		out.Proposal = w.proposal(n.Round)
		out.Draft = w.draft(n.Round)
	}
	out.Others = w.others(n.Others)
	return out
}

// asksAgenda says whether the mail only asks for an agenda. So it does where the
// organizer alone could answer the drafted questions.
func (n *Nudge) asksAgenda() bool { return n.Round == nil || n.Round.Type == audit.TypeUnknown }

// isQuestion says whether a title is a question.
func isQuestion(title string) bool {
	return strings.HasSuffix(title, "?") || strings.HasSuffix(title, "？")
}

// subjectOf fills a title in; behind one that ends in a mark of its own a dash
// stands for the colon.
func subjectOf(text, title string) string {
	if strings.ContainsAny(lastOf(title), "?？!！…。") {
		text = strings.NewReplacer("{title}:", "{title} –", "{title}\u00a0:", "{title} –", "{title}：", "{title} – ").Replace(text)
	}
	return headerText(fill(text, "title", title))
}

func lastOf(s string) string {
	_, size := utf8.DecodeLastRuneInString(s)
	return s[len(s)-size:]
}

// called is how a greeting calls somebody: by the first name where that is
// usual, also if the calendar has it last ("Malá, Petra"). A name in Japanese
// writing has the family name first, and nobody is called by it alone.
func (w *messageWords) called(name string) string {
	if last, first, ok := strings.Cut(name, ", "); ok && first != "" && last != "" {
		name = first + " " + last
	}
	first, _, _ := strings.Cut(strings.ReplaceAll(name, "\u3000", " "), " ")
	switch {
	case inJapanese(first) && w == &messageJA:
		return strings.TrimSuffix(first, "さん")
	case inJapanese(first):
		return strings.TrimSuffix(first, "さん") + "さん"
	case w.FirstName && first != "":
		return first
	}
	return name
}

func inJapanese(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) })
}

// title is a meeting's title as it stands in a subject, and in a sentence.
func (w *messageWords) title(raw string) (plain, quoted string) {
	if plain = mailLine(raw, maxMailTitle); plain == "" {
		return w.NoTitle, w.NoTitle
	}
	return plain, fill(w.Quote, "title", plain)
}

// facts are what the calendar shows, with their values: people and hours.
func (w *messageWords) facts(s *audit.Series, agenda bool) []fact {
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
	if s.SavingMonth > 0 && !agenda {
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
	values := []string{"deadline", w.until(r.ReplyBy), "time", r.ReplyBy.Format("15:04")}
	text := w.Hold
	var days []string
	for _, o := range r.Meeting.Occurrences {
		days = append(days, w.day(o.Start))
	}
	if len(days) > 0 {
		values = append(values, "first", days[0], "second", days[len(days)-1], "onfirst", w.on(r.Meeting.Occurrences[0].Start))
		switch {
		case r.Meeting.Plan == audit.PlanCancel:
			text = w.Cancel
		case r.Meeting.Plan == audit.PlanPrepare:
			text = w.Prepare
		case len(days) > 1 && !r.Meeting.EachBy.IsZero():
			text = w.TrialMorning
		case len(days) > 1:
			text = w.TrialTwo
		default:
			text = w.TrialOne
		}
	}
	text = fill(text, values...)
	if sooner := w.sooner(r.Meeting.TooClose); len(days) > 0 && sooner != "" {
		text = w.join(text, sooner)
	}
	return []string{w.join(text, w.NothingChanges), w.MoveDeadline}
}

// maxSooner is how many days are named that are too close.
const maxSooner = 5

// sooner names the days that stay as they are.
func (w *messageWords) sooner(all []audit.Instance) string {
	var days []string
	for i, o := range all {
		if i == maxSooner {
			days = append(days, "…")
			break
		}
		days = append(days, w.day(o.Start))
	}
	switch len(days) {
	case 0:
		return ""
	case 1:
		return fill(w.Sooner, "sooner", days[0])
	}
	return fill(w.SoonerMany, "sooner", strings.Join(days, w.And))
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
