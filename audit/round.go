package audit

import "time"

// Round is a set of written questions that can take a meeting's place: what
// the questions are, who is asked, until when, and what then happens to the
// meeting. Its texts are in its Language and as hostile as the invitation that
// they come from: whoever shows one cleans it.
type Round struct {
	UID   string // of the series: the ledger's key
	ID    string // of the series
	Title string // of the meeting; empty if private
	// Language is what the drafted texts are written in: en, de, fr, es, pt, cs
	// or ja.
	Language string
	Kind     Kind
	Type     RoundType
	Private  bool // drafted without a word of the invitation

	// Why is the outcome: one sentence that says what the answers settle.
	Why    string
	Agenda []string // two to five lines
	// Summary is what the invitation already says, at most about 150 words.
	Summary []string
	// Missing says what the organizer should add to the summary.
	Missing   string
	Links     []Link
	Questions []Question // three to six
	// Later are the invitation's questions that found no room: for a next round.
	Later []string

	Organizer    Person
	Participants []Participant
	// GuestsHidden is true where guests may not see one another's names.
	GuestsHidden bool

	From     time.Time // deadlines count from here
	ReplyBy  time.Time
	RemindAt time.Time // a quarter of the time is left: to those missing, singly
	AtHand   Block     // when the organizer answers at once
	// OutcomeBy is when the organizer says what is decided, open and next.
	OutcomeBy time.Time
	Silence   string // what no answer means
	Decider   Person
	Meeting   MeetingPlan
	// Live says what is still better talked about.
	Live string
}

// BlankRound is a round that is made from nothing but a title, in one of the
// languages of drafts; in the title's for any other.
func BlankRound(title, language string) Round {
	if draftLanguages[language] == nil {
		language = draftLanguage(title, "")
	}
	return Round{
		Title: title, Language: language, Kind: KindOther, Type: TypeQuestions, Silence: draftLanguages[language].Remind,
		Meeting: MeetingPlan{Plan: PlanHold},
	}
}

// DraftLanguages are the languages that a round can be drafted in.
func DraftLanguages() []string { return []string{"en", "de", "fr", "es", "pt", "cs", "ja"} }

// Question is one question of a round.
type Question struct {
	Number int
	// For is whom it is put to. It is empty where the invitation names nobody:
	// then the organizer puts a name.
	For []Person
	// Everyone is true where For is every required attendee.
	Everyone bool
	Text     string
	Form     Form
	// FromInvitation is true where the text is the organizer's own.
	FromInvitation bool
}

// Participant is somebody who can be asked.
type Participant struct {
	Person
	Optional bool
	Group    bool // it stands for several people
}

// Form is how a question wants to be answered.
type Form string

const (
	FormNumber Form = "number"
	FormChoice Form = "choice" // pick one, and say why
	FormYesNo  Form = "yes_no" // yes or no, and on what condition
	FormName   Form = "name"
	FormDate   Form = "date"
	FormOthers Form = "others" // what the others may not know

	FormLines Form = "lines"     // a line or two
	FormWho   Form = "who_when"  // a name and a date
	FormWhat  Form = "what_when" // a line and a date
	FormStill Form = "still"     // yes, or the new date
)

// Forms are all of them.
func Forms() []Form {
	return []Form{FormNumber, FormChoice, FormYesNo, FormName, FormDate, FormOthers, FormLines, FormWho, FormWhat, FormStill}
}

// MeetingPlan is what a round does to its meeting.
type MeetingPlan struct {
	Plan Plan
	// Occurrences are those it aims at, in order: one of a one-off, up to two of
	// a series, none where the plan is to hold the meeting.
	Occurrences []Instance
	// TooClose are the occurrences ahead before those: they stay as they are.
	TooClose []Instance
	// EachBy is when answers are due on the day of each occurrence, as that of the
	// first; zero where one round of answers stands for all of them.
	EachBy time.Time
}

// Aim is when the first occurrence starts that the round aims at, or zero.
func (p MeetingPlan) Aim() time.Time {
	if len(p.Occurrences) == 0 {
		return time.Time{}
	}
	return p.Occurrences[0].Start
}

// Plan is one of the things that can happen to a meeting.
type Plan string

const (
	// PlanCancel: a one-off is cancelled if every answer is in by the deadline.
	PlanCancel Plan = "cancel"
	// PlanTrial: the next two occurrences of a series are tried in writing.
	PlanTrial Plan = "trial"
	// PlanPrepare: live contact is the point; the answers make it shorter.
	PlanPrepare Plan = "prepare"
	// PlanHold: no known occurrence is far enough ahead; the questions can be
	// the agenda.
	PlanHold Plan = "hold"
)

// RoundType is which questions a round asks: finer than a [Kind].
type RoundType string

const (
	TypeStatus     RoundType = "status"
	TypeStandup    RoundType = "standup"
	TypeMetrics    RoundType = "metrics"
	TypeHandover   RoundType = "handover"
	TypeBroadcast  RoundType = "broadcast"
	TypeAllHands   RoundType = "allhands"
	TypeTraining   RoundType = "training"
	TypeReview     RoundType = "review"
	TypePlanning   RoundType = "planning"
	TypeDecision   RoundType = "decision"
	TypeRetro      RoundType = "retrospective"
	TypeBrainstorm RoundType = "brainstorm"
	TypeProblem    RoundType = "problem"
	TypeKickoff    RoundType = "kickoff"
	TypeWorkshop   RoundType = "workshop"
	// TypeQuestions: the kind is not known, but the invitation asks something.
	TypeQuestions RoundType = "questions"
	// TypeUnknown: three questions to the organizer, who alone can know.
	TypeUnknown RoundType = "unknown"
)
