package audit

// draftShape is what the drafts of one type have in common in every language.
type draftShape struct {
	// Days is the deadline, in working days: 1 for status, 2 for input, review
	// and planning, 3 for a decision (Apache's 72 hours for lazy consensus).
	Days int
	// Morning: due an hour into the day, before the first meetings.
	Morning bool
	// Prepare: live contact is the point, so the answers only come before it.
	Prepare bool
	// Live: its questions only make sense before a meeting; where the verdict is
	// a round, general ones are asked instead.
	Live bool
	// Consent: no answer may count as no objection, if it is announced.
	Consent bool
	// Questions are in the order of the texts.
	Questions []draftQuestion
}

type draftQuestion struct {
	Form Form
	To   addressee
}

// addressee is whom a drafted question is put to.
type addressee int

const (
	somebody  addressee = iota // the organizer puts a name
	everyone                   // each required attendee
	organizer                  // who alone can know
)

// draftShapes are the types of rounds. Every language has the same ones, with
// as many questions: a test keeps that.
var draftShapes = map[RoundType]draftShape{
	TypeStatus: {Days: 1, Questions: []draftQuestion{
		{FormOthers, everyone}, {FormStill, everyone}, {FormLines, everyone}, {FormChoice, somebody}, {FormOthers, everyone}}},
	TypeStandup: {Days: 1, Morning: true, Questions: []draftQuestion{
		{FormLines, everyone}, {FormLines, everyone}, {FormName, everyone}}},
	TypeMetrics: {Days: 2, Questions: []draftQuestion{
		{FormOthers, somebody}, {FormChoice, somebody}, {FormWhat, somebody}, {FormChoice, somebody}}},
	TypeHandover: {Days: 1, Questions: []draftQuestion{
		{FormOthers, somebody}, {FormLines, somebody}, {FormYesNo, somebody}, {FormLines, somebody}}},
	TypeBroadcast: {Days: 3, Questions: []draftQuestion{
		{FormLines, somebody}, {FormLines, somebody}, {FormName, somebody}}},
	TypeAllHands: {Days: 5, Prepare: true, Questions: []draftQuestion{
		{FormChoice, somebody}, {FormLines, somebody}, {FormName, somebody}}},
	TypeTraining: {Days: 5, Questions: []draftQuestion{
		{FormWhat, somebody}, {FormYesNo, somebody}, {FormLines, somebody}}},
	TypeReview: {Days: 2, Questions: []draftQuestion{
		{FormChoice, somebody}, {FormOthers, somebody}, {FormChoice, somebody}, {FormNumber, somebody}, {FormLines, somebody}}},
	TypePlanning: {Days: 2, Questions: []draftQuestion{
		{FormLines, somebody}, {FormNumber, somebody}, {FormWhat, somebody}, {FormNumber, somebody}, {FormChoice, somebody}}},
	TypeDecision: {Days: 3, Consent: true, Questions: []draftQuestion{
		{FormChoice, somebody}, {FormLines, somebody}, {FormLines, somebody}, {FormYesNo, somebody}, {FormLines, somebody}}},
	TypeRetro: {Days: 2, Prepare: true, Questions: []draftQuestion{
		{FormChoice, somebody}, {FormLines, somebody}, {FormChoice, somebody}, {FormYesNo, somebody}, {FormLines, somebody}}},
	TypeBrainstorm: {Days: 2, Questions: []draftQuestion{
		{FormLines, somebody}, {FormLines, somebody}, {FormLines, somebody}}},
	TypeProblem: {Days: 1, Prepare: true, Live: true, Questions: []draftQuestion{
		{FormWhat, somebody}, {FormLines, somebody}, {FormLines, somebody}}},
	TypeKickoff: {Days: 2, Prepare: true, Live: true, Questions: []draftQuestion{
		{FormWhat, somebody}, {FormLines, somebody}, {FormLines, somebody}, {FormNumber, somebody}}},
	TypeWorkshop: {Days: 2, Prepare: true, Live: true, Questions: []draftQuestion{
		{FormLines, somebody}, {FormLines, somebody}, {FormLines, somebody}}},
	TypeQuestions: {Days: 2, Questions: []draftQuestion{
		{FormOthers, somebody}, {FormYesNo, somebody}, {FormWho, somebody}}},
	TypeUnknown: {Days: 2, Questions: []draftQuestion{
		{FormWhat, organizer}, {FormLines, organizer}, {FormName, organizer}}},
}

// draftTypes is the type that a kind has where nothing finer is known. The
// kinds that are kept have none.
var draftTypes = map[Kind]RoundType{
	KindStatus:         TypeStatus,
	KindPlanning:       TypePlanning,
	KindDecision:       TypeDecision,
	KindBrainstorm:     TypeBrainstorm,
	KindReview:         TypeReview,
	KindBroadcast:      TypeBroadcast,
	KindWorkingSession: TypeWorkshop,
	KindExternal:       TypeUnknown,
	KindRetrospective:  TypeRetro,
	KindOnboarding:     TypeKickoff,
	KindOther:          TypeUnknown,
}

// draftFiner are the finer types that a kind can turn out to be.
var draftFiner = map[Kind][]RoundType{
	KindStatus:         {TypeStandup, TypeMetrics, TypeHandover},
	KindBroadcast:      {TypeAllHands, TypeTraining},
	KindReview:         {TypeTraining},
	KindPlanning:       {TypeKickoff},
	KindWorkingSession: {TypeProblem},
}

// draftText is what one type says in one language.
type draftText struct {
	Why       string
	Agenda    []string
	Missing   string
	Questions []string
	Live      string
}

// draftWords is one language.
type draftWords struct {
	Types map[RoundType]draftText
	// Remind, NoObjection and Never say what no answer means: in general, for a
	// decision, and where silence must never be taken for a yes.
	Remind, NoObjection, Never string
}

// draftLanguages are the languages that a round can be drafted in.
var draftLanguages = map[string]*draftWords{
	"en": &draftEN, "de": &draftDE, "fr": &draftFR, "es": &draftES, "pt": &draftPT, "cs": &draftCS, "ja": &draftJA,
}
