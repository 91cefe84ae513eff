package report

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"adjourn/audit"
)

// Document is a question round as one Markdown file. People edit the file in
// their own editor; the program writes only its state and, between two marker
// comments, the answers. Each of these parts has a hash of what was written, so
// that a hand edit there is seen and never lost.
type Document struct {
	Language string // en, de, fr, es, pt, cs or ja: that of the headings
	Zone     *time.Location

	// Organizer asks: it is whom the mails come from.
	Organizer    audit.Person
	Participants []audit.Participant
	// GuestsHidden is true where no participant may see another's name.
	GuestsHidden bool

	Title     string
	Why       string // the outcome in one sentence
	Decider   string
	ReplyBy   time.Time // to the minute, in Zone
	Agenda    []string
	Summary   []string
	Links     []audit.Link
	Questions []DocumentQuestion
	Silence   string // what no answer means
	AtHand    string // when the organizer answers at once
	OutcomeBy string // when the organizer says what came out
	Meeting   string // what happens to the meeting
	Live      string // what is still better talked about
	Later     []string
	Result    Result
	// Notes are lines that stand under the title or the closing without a label.
	Notes []string
	// Sections are those that somebody added, in order: notes, never mailed.
	Sections []Section

	State   State
	Replies []Reply

	// Gone is true where the meeting is known to be off the calendar by now. It
	// isn't in the file.
	Gone bool

	// Source is the file as it was read. [WriteDocument] leaves all of it as it
	// is, except for the state and the answers; empty for a new document.
	Source string
}

// DocumentQuestion is one question, as the file puts it.
type DocumentQuestion struct {
	Number int // from 1, in the file's order
	Text   string
	For    []audit.Person
	// Everyone is true where the file says so instead of naming people.
	Everyone bool
	Answer   string // how it wants to be answered
}

// Result is what came out of the round, as the organizer writes it.
type Result struct{ Decided, Open, Next []string }

// Empty says whether nothing is written there yet.
func (r Result) Empty() bool { return len(r.Decided)+len(r.Open)+len(r.Next) == 0 }

// Section is a part of the file that the program doesn't know: its heading
// without signs, and its lines.
type Section struct{ Heading, Text string }

// State is what the program keeps of a round: it stands in the file's head, and
// nobody else writes it.
type State struct {
	ID     string `toml:"id"`    // the token in the mails' subjects: K7Q2
	Topic  string `toml:"topic"` // the same for all rounds on one topic
	Number int    `toml:"round"` // on this topic, from 1

	UID      string    `toml:"meeting_uid,omitempty"` // of the series: the ledger's key
	Instance string    `toml:"meeting_id,omitempty"`  // of the occurrence
	Start    time.Time `toml:"meeting_start,omitzero"`
	// Host is the meeting's organizer, where that isn't who runs the round.
	Host string `toml:"meeting_organizer,omitempty"`
	// Stays is true where the meeting is held in any case: the answers only come
	// before it.
	Stays bool `toml:"meeting_stays,omitempty"`
	// Sources is what the meeting was read from.
	Sources []string `toml:"meeting_source,omitempty"`
	// What the occurrence takes, for the hours that the round gives back.
	Headcount int `toml:"meeting_headcount,omitempty"`
	Minutes   int `toml:"meeting_minutes,omitempty"`

	// Questions is [Document.QuestionsHash] when they were sent, so that a change
	// after that is seen: answers go by their numbers.
	Questions string    `toml:"questions,omitempty"`
	Mails     []Mailed  `toml:"mails,omitempty"`
	Notices   []Notice  `toml:"notices,omitempty"`
	Closed    time.Time `toml:"closed,omitzero"`
	Settled   string    `toml:"settled,omitempty"` // did the answers settle it: yes, no
	Met       bool      `toml:"met,omitempty"`     // the meeting is held after all
}

// Mailed is one mail that went out.
type Mailed struct {
	To        string    `toml:"to"`
	Kind      string    `toml:"kind"` // round, reminder, outcome
	MessageID string    `toml:"message_id"`
	At        time.Time `toml:"at"`
	// Unsure is true from before the mail is sent until it is known that it was:
	// it is never sent again by itself.
	Unsure bool `toml:"unsure,omitempty"`
}

// Reply is one mail that came in, and what it answers.
type Reply struct {
	From audit.Person
	// Sender is whom the mail names, where the organizer says that it is From's.
	Sender    audit.Person
	At        time.Time // when it was written
	MessageID string
	Late      bool // after the deadline
	NotAsked  bool // by somebody who wasn't asked
	// AfterOutcome is true where the outcome was out when it was collected.
	AfterOutcome bool
	// AuthResults is what the receiving server says about the sender, if it does.
	AuthResults string
	// Answers are the reply's own words by question; 0 holds what could not be
	// told apart.
	Answers map[int]string
	Raw     string // the whole text, with what it quotes
}

// ErrConflict means that the program's part of a document was changed by hand:
// nothing is written over it.
var ErrConflict = errors.New("the part that only adjourn writes was changed by hand")

// NewDocument makes a document of a drafted round.
func NewDocument(r *audit.Round, state State) Document {
	w, language := wordsIn(r.Language)
	dw := documentLanguages[language]
	d := Document{
		Language: language, Zone: r.ReplyBy.Location(), State: state,
		Organizer: cleanPerson(r.Organizer), GuestsHidden: r.GuestsHidden,
		Title: mailLine(r.Title, maxMailTitle), Why: mailLine(r.Why, maxMailLine),
		Decider: personText(r.Decider), ReplyBy: r.ReplyBy.Truncate(time.Minute),
		Agenda: mailLines(r.Agenda), Summary: mailLines(r.Summary), Later: mailLines(r.Later),
		Silence: mailLine(r.Silence, maxMailLine), Live: mailLine(r.Live, maxMailLine),
		Meeting: w.meetingText(&r.Meeting),
	}
	if d.Decider == "" {
		d.Decider = w.PutName
	}
	d.Schedule(r.ReplyBy, r.AtHand, r.OutcomeBy)
	if missing := mailLine(r.Missing, maxMailLine); missing != "" {
		d.Summary = append(d.Summary, fill(w.ToAdd, "what", missing))
	}
	for _, l := range r.Links {
		if link, ok := safeLink(l); ok {
			d.Links = append(d.Links, link)
		}
	}
	for _, p := range r.Participants {
		p.Person = cleanPerson(p.Person)
		d.Participants = append(d.Participants, p)
	}
	for i, q := range r.Questions {
		d.Questions = append(d.Questions, d.question(i+1, &q, w))
	}
	d.ask(w, &dw)
	return d
}

// ask puts placeholders where a round that is made from nothing says nothing
// yet.
func (d *Document) ask(w *messageWords, dw *documentWords) {
	toAdd := func(what string) string { return fill(w.ToAdd, "what", what) }
	if d.Why == "" {
		d.Why = toAdd(dw.AddWhy)
	}
	if len(d.Agenda) == 0 {
		d.Agenda = []string{toAdd(dw.AddAgenda)}
	}
	if len(d.Summary) == 0 {
		d.Summary = []string{toAdd(dw.AddKnown)}
	}
	if len(d.Questions) == 0 {
		d.Questions = []DocumentQuestion{{Number: 1, Text: toAdd(dw.AddQuestion), For: d.everyone(), Everyone: true, Answer: w.Forms[audit.FormChoice]}}
	}
	if d.Meeting == "" && d.State.UID == "" {
		d.Meeting = dw.NoMeeting
	}
}

// Schedule sets until when answers are awaited, and the lines that hang on it.
func (d *Document) Schedule(replyBy time.Time, atHand audit.Block, outcomeBy time.Time) {
	w, _ := wordsIn(d.Language)
	d.ReplyBy, d.AtHand = replyBy.Truncate(time.Minute), ""
	if !atHand.Start.IsZero() {
		d.AtHand = w.atHandText(atHand)
	}
	d.OutcomeBy = w.resultText(outcomeBy)
}

func (d *Document) question(number int, q *audit.Question, w *messageWords) DocumentQuestion {
	out := DocumentQuestion{
		Number: number, Text: mailLine(q.Text, maxMailLine), Answer: w.Forms[q.Form],
		Everyone: q.Everyone && len(q.For) > 0,
	}
	if out.Everyone {
		out.For = d.everyone()
		return out
	}
	for _, p := range q.For {
		out.For = append(out.For, cleanPerson(p))
	}
	return out
}

// everyone are those whose answer is waited for, one by one.
func (d *Document) everyone() []audit.Person {
	var out []audit.Person
	for _, p := range d.Participants {
		if !p.Optional && !p.Group {
			out = append(out, p.Person)
		}
	}
	return out
}

// Asked are the people whom a question is put to, in the questions' order.
func (d *Document) Asked() []audit.Person {
	var out []audit.Person
	seen := map[string]bool{}
	for _, q := range d.Questions {
		for _, p := range q.For {
			if key := strings.ToLower(p.Email); !seen[key] {
				seen[key] = true
				out = append(out, p)
			}
		}
	}
	return out
}

// Missing are those asked of whom no answer is in.
func (d *Document) Missing() []audit.Person {
	answered := map[string]bool{}
	for _, r := range d.Replies {
		if !r.NotAsked && !r.Empty() {
			answered[strings.ToLower(r.From.Email)] = true
		}
	}
	var out []audit.Person
	for _, p := range d.Asked() {
		if !answered[strings.ToLower(p.Email)] {
			out = append(out, p)
		}
	}
	return out
}

// QuestionsHash changes with the questions' words and their order.
func (d *Document) QuestionsHash() string {
	var b strings.Builder
	for _, q := range d.Questions {
		fmt.Fprintf(&b, "%d. %s\n", q.Number, strings.Join(strings.Fields(q.Text), " "))
	}
	return hashOf(b.String())
}

// Sent says whether a mail of this kind went to an address.
func (s *State) Sent(kind, to string) bool {
	for _, m := range s.Mails {
		if m.Kind == kind && strings.EqualFold(m.To, to) {
			return true
		}
	}
	return false
}

// DocumentName is a file name for a round: of its date and id, never of a title.
func DocumentName(at time.Time, id string) string {
	return fmt.Sprintf("round-%s-%s.md", at.Format("2006-01-02"), strings.ToLower(id))
}

// cleanPerson is somebody as the file writes them.
func cleanPerson(p audit.Person) audit.Person {
	return audit.Person{Email: mailLine(p.Email, maxAddress), Name: mailName(p.Name)}
}

// personText is a name, else an address.
func personText(p audit.Person) string {
	if name := mailName(p.Name); name != "" {
		return name
	}
	return mailLine(p.Email, maxAddress)
}

// maxAddress is the longest address that mail can be sent to.
const maxAddress = 254
