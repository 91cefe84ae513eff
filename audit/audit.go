// Package audit judges meetings: events in, verdicts with their reasons out.
//
// It does no I/O and reads no clock. [Of] takes the events of a calendar, a
// [Window] and a [Policy], and gives an [Audit]: one value that holds
// everything that is known, and the evidence for it. Sources live in the
// packages below, renderers in package report.
package audit

import "time"

// Audit is what is known about the meetings of a window.
type Audit struct {
	Tool string // "adjourn 0.1.0"
	AsOf time.Time
	// Looked is AsOf before it is held to the window: when this was so. What it
	// was read from, and all else that compares audits, isn't in a saved audit.
	Looked  time.Time
	Sources []string // with Me, which calendar it is; as the caller names them
	Me      []string // whose calendar it is
	MeFrom  string   // how that was found out; "" if it was given. Not in a saved audit
	Domains []string // one's own
	Window  Window

	Series      []Series // by saving, then score, both falling, then id
	NotMeetings []NotMeeting
	Focus       []FocusDay
	Totals      Totals
	Skipped     []Skip
	Read        time.Time  // from when on events were read; zero if not known
	Sightings   []Sighting // since Read, what isn't in Series; not in a saved audit
}

// Window is the span of time that a report is about. Its zone is From's.
type Window struct {
	From, To time.Time // from inclusive, to exclusive
}

// historyDays and aheadDays are how far around a window a source reads: history gives
// cadence and attendance, the weeks ahead give the next occurrence.
const (
	historyDays = 4 * 7 // days before the window's start
	aheadDays   = 5 * 7 // days after the window's start, or to its end if later
)

// Reading is the span that a source must deliver for this window.
func (w Window) Reading() Window {
	to := w.From.AddDate(0, 0, aheadDays)
	if w.To.After(to) {
		to = w.To
	}
	return Window{From: w.From.AddDate(0, 0, -historyDays), To: to}
}

// Contains says whether t lies in the window.
func (w Window) Contains(t time.Time) bool { return !t.Before(w.From) && t.Before(w.To) }

// Series is one meeting with all its occurrences: what an organizer can
// change, and so what is judged. A one-off is a series of one.
type Series struct {
	ID        string // the latest part's recurringEventId, or the event's id
	UID       string // iCalUID without _R… and host: the same from a file and from Google
	Title     string // may be private: see Private
	Organizer Person
	// Booked is true where a shared calendar is the organizer, and Organizer is
	// who booked it there. It isn't part of a saved audit.
	Booked  bool
	Mine    bool // the reader organizes it
	Private bool // title, people and quotes are not for output

	Kind       Kind
	Routine    bool // the same questions every day or week
	Agenda     Agenda
	Verdict    Verdict
	Borderline bool
	Confidence Confidence
	Score      int // 0 to 100: how well a question round could replace it

	Headcount int  // of the next occurrence; the last, if none is ahead
	AtLeast   bool // there may be more people than the calendar shows
	Duration  time.Duration
	Cadence   Cadence
	Ending    Ending
	Next      time.Time  // zero if none is ahead
	Instances []Instance // those in the window

	PersonTime      time.Duration // summed over the window
	PersonTimeMonth time.Duration // four weeks, or the one occasion
	SavingMonth     time.Duration // what a round would give back, its own price taken off
	FocusTime       time.Duration // of the reader: focus that it breaks, over the window

	Findings   []Finding // the score, line by line
	Guards     []Finding // why it isn't raised, without points
	Suggestion string    // one sentence: what to try

	// Judged is the occurrence that was looked at. It is not part of a saved
	// audit, and nil in one.
	Judged *Event
	// Text is its description as judged. It isn't part of a saved audit either.
	Text Description
	// Known are all its occurrences that were read, in the window or not: what a
	// round can aim at. They aren't part of a saved audit either.
	Known []Instance

	facts *meeting // what it was judged by, to judge it again with a change
}

// TimesAMonth is how often it meets in four weeks, as its cost counts it; 0 if
// that can't be told.
func (s *Series) TimesAMonth() int {
	one := time.Duration(s.Headcount) * s.Duration
	if one <= 0 {
		return 0
	}
	return int((s.PersonTimeMonth + one/2) / one)
}

// Instance is one occurrence of a series.
type Instance struct {
	ID         string
	Start, End time.Time
}

// Finding is what one rule says of one meeting. Evidence is in our words; what
// is quoted from the invitation is kept apart, so that private and redacted
// output can leave it out.
type Finding struct {
	Rule     string
	Points   int
	Evidence string
	Quotes   []string
}

// NotMeeting is a series, or a single event, that was not judged.
type NotMeeting struct {
	ID        string
	Title     string // empty if private
	Private   bool
	Reason    string
	Instances int // in the window
}

// FocusDay is one day's free blocks long enough to work in.
type FocusDay struct {
	Owner        string
	Day          time.Time // midnight
	Blocks       []Block
	Time         time.Duration
	WithoutAsync time.Duration // what it would be without the async candidates
	// BlocksWithout are the blocks of that. They aren't part of a saved audit.
	BlocksWithout []Block
}

// Block is a span of free time.
type Block struct {
	Start, End time.Time
}

// Totals sums up an audit.
type Totals struct {
	Meetings    int // occurrences in the window
	Series      int
	PersonTime  time.Duration
	ByVerdict   map[Verdict]VerdictTotal
	SavingMonth time.Duration // of the series whose verdict is async
	NotMeetings int           // occurrences in the window
	Private     int           // series
}

// VerdictTotal is the share of one verdict.
type VerdictTotal struct {
	Series     int
	PersonTime time.Duration
}

// Kind is what a meeting is for.
type Kind string

const (
	KindStatus         Kind = "status"
	KindPlanning       Kind = "planning"
	KindDecision       Kind = "decision"
	KindBrainstorm     Kind = "brainstorm"
	KindReview         Kind = "review"
	KindBroadcast      Kind = "broadcast"
	KindOneOnOne       Kind = "one_on_one"
	KindWorkingSession Kind = "working_session"
	KindInterview      Kind = "interview"
	KindExternal       Kind = "external"
	KindIncident       Kind = "incident"
	KindRetrospective  Kind = "retrospective"
	KindSocial         Kind = "social"
	KindPeople         Kind = "people"
	KindOnboarding     Kind = "onboarding"
	KindOther          Kind = "other"
)

// Agenda is how much an invitation tells its guests.
type Agenda string

const (
	AgendaNone    Agenda = "none"    // nothing beyond the title
	AgendaPurpose Agenda = "purpose" // why, but no point to prepare
	AgendaFull    Agenda = "agenda"  // points, questions, steps, or a document that holds them
)

// Verdict is what to do with a meeting.
type Verdict string

const (
	Keep      Verdict = "keep"   // right as it is, or live contact is the point
	Trim      Verdict = "trim"   // live, but smaller, shorter or less often
	AskAgenda Verdict = "agenda" // ask for one
	Async     Verdict = "async"  // try a round of written questions
)

// Verdicts are all of them, the most urgent first.
func Verdicts() []Verdict { return []Verdict{Async, AskAgenda, Trim, Keep} }

// Confidence is how sure a verdict is.
type Confidence string

const (
	High   Confidence = "high"
	Medium Confidence = "medium"
	Low    Confidence = "low"
)

// Cadence is how often a series meets, from the spacing of its instances.
type Cadence string

const (
	Once      Cadence = "once"
	Daily     Cadence = "daily"
	Weekly    Cadence = "weekly"
	Biweekly  Cadence = "biweekly"
	Monthly   Cadence = "monthly"
	Irregular Cadence = "other"
)
