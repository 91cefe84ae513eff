package audit

import (
	"fmt"
	"slices"
	"strings"
	"time"
)

// kindInput is what the kind of a meeting is read from.
type kindInput struct {
	Title                                                      string
	Text                                                       Description
	Agenda                                                     agendaReading
	People                                                     int
	AtLeast, GuestsHidden, Private                             bool
	Optional, Invited                                          int
	GroupAddress, Outside, OutsideRequired, OrganizerIsOutside bool
	Cadence                                                    Cadence
	PerMonth                                                   float64
	Evening                                                    bool // from six on
	Duration                                                   time.Duration
	AttendeeNames                                              []string
	Outsiders                                                  int // how many people are from outside
	OutsideDomains                                             []string
}

// kindReading is what a meeting is for, and how that was found out.
type kindReading struct {
	Kind    Kind
	Routine bool   // the same questions every day or week
	Type    string // finer: standup, metrics, allhands, pairing, problem …
	From    int
	Finding Finding
}

const (
	fromTitle = iota + 1
	fromDescription
	fromShape
	fromNothing
)

// kinds maps the finer types to what they are for.
var kinds = map[string]Kind{
	"one_on_one": KindOneOnOne, "interview": KindInterview, "people_sensitive": KindPeople, "incident": KindIncident,
	"social": KindSocial, "external": KindExternal, "onboarding": KindOnboarding, "office_hours": KindOther,
	"pairing": KindWorkingSession, "retro": KindRetrospective, "standup": KindStatus, "allhands": KindBroadcast,
	"kickoff": KindPlanning, "kb_share": KindBroadcast, "handover": KindWorkingSession, "planning_input": KindPlanning,
	"metrics": KindStatus, "decision": KindDecision, "review_doc": KindReview, "brainstorm": KindBrainstorm,
	"workshop": KindWorkingSession, "problem": KindWorkingSession, "broadcast": KindBroadcast, "crowd": KindBroadcast, "status": KindStatus,
	"other": KindOther,
}

// guardTypes come before all others in a title: wrongly keeping a meeting costs
// an hour, wrongly dropping it costs trust.
var guardTypes = []string{"interview", "people_sensitive", "incident"}

// kindOf reads a meeting's kind from its title, its description's wording, and
// its shape, in this order. A vague title gives way to a clear description.
func kindOf(in kindInput) kindReading {
	title := readTitle(in)
	text := readWording(in)
	if text.inPassing(in, title) {
		text = clue{}
	}
	r := decideKind(in, title, text)
	r.Kind = kinds[r.Type]
	if r.Type == "handover" && in.Cadence != Once {
		r.Kind = KindStatus // one shift tells the next how things stand
	}
	r.Routine = r.Kind == KindStatus && in.Cadence != Once
	return r
}

// crowd is how many people can only listen, whatever a title calls it.
const crowd = 25

// smallTypes are what a crowd can't do together.
var smallTypes = []string{"planning_input", "review_doc", "workshop", "problem", "handover", "status", "metrics", "decision"}

// decideKind weighs what the title, the wording and the shape say: the first
// that is clear decides.
func decideKind(in kindInput, title, text clue) kindReading {
	for _, says := range []func(in kindInput, title, text clue) (kindReading, bool){
		ofGuests, ofNewRule, ofSeries, ofOlderMail, ofChoice, ofParty, ofCrowd, ofCollecting, ofEveryDay, ofTitle, ofUntitled, ofEither,
	} {
		if r, ok := says(in, title, text); ok {
			return r
		}
	}
	if r, ok := ofTitleShape(in); ok {
		return r
	}
	return ofShape(in)
}

func ofNewRule(in kindInput, title, _ clue) (kindReading, bool) {
	q := pointsOfRule(in)
	return reading("broadcast", fromTitle, "something new from a day on: the title says", q), q != "" && title.kind == ""
}

func ofOlderMail(in kindInput, title, _ clue) (kindReading, bool) {
	r, ok := ofThread(in)
	return r, ok && (title.kind == "" || title.vague)
}

func ofChoice(in kindInput, title, _ clue) (kindReading, bool) {
	if title.kind != "" || !choosesBeforeOrder(in) {
		return kindReading{}, false
	}
	return reading("decision", fromDescription, "a choice is put to somebody before an order", beforeAnOrder.FindString(fold(in.Text.Text))), true
}

func ofParty(in kindInput, title, text clue) (kindReading, bool) {
	if title.kind != "" || in.Cadence != Once || !partySign.MatchString(in.Title) || !slices.Contains([]string{"office_hours", "social"}, text.kind) || seasonsWork(in) {
		return kindReading{}, false
	}
	return ofTitleShape(in)
}

func ofCrowd(in kindInput, title, text clue) (kindReading, bool) {
	listens := in.Cadence == Once && in.People >= crowd && slices.Contains(smallTypes, title.kind) && !(title.kind == "decision" && text.decides)
	return reading("crowd", fromShape, fmt.Sprintf("%d people, most of them listening", in.People)), listens
}

// ofCollecting reads a meeting in which somebody writes down what each says.
func ofCollecting(in kindInput, title, text clue) (kindReading, bool) {
	if in.Cadence != Once || title.kind != "" || text.kind != "status" && text.kind != "" {
		return kindReading{}, false
	}
	q := collected(fold(in.Text.Text), 0)
	if !q.found() {
		return kindReading{}, false
	}
	if r, ok := ofTitleVerb(in, "decision", "planning_input"); ok {
		return r, true
	}
	if one := eitherOr.FindString(fold(in.Title)); one != "" {
		return reading("decision", fromTitle, "one or the other: the title says", one), true
	}
	return reading("other", fromDescription, "somebody writes down what each of the others says", q.quote), true
}

func ofEveryDay(in kindInput, title, _ clue) (kindReading, bool) {
	ok := shortEveryDay(in) && (title.kind == "" || title.vague || slices.Contains(toldDaily, title.kind))
	return reading("standup", fromShape, "short and every day"), ok
}

// ofTitle goes by a title that says what for, unless the text is clearer.
func ofTitle(in kindInput, title, text clue) (kindReading, bool) {
	switch {
	case title.kind == "":
		return kindReading{}, false
	case !title.vague && text.overrules(in, title):
		return text.reading(fromDescription), true
	}
	return title.reading(fromTitle), !title.vague || title.kind == "metrics" && text.kind == "broadcast" && in.Cadence != Once
}

// ofUntitled goes by the text where the title has no word for it.
func ofUntitled(in kindInput, title, text clue) (kindReading, bool) {
	if title.kind != "" {
		return kindReading{}, false
	}
	switch {
	case text.weight < 6 && collects(in):
		return reading("other", fromDescription, "somebody collects answers, and would take them in writing", offersSign.FindString(fold(in.Text.Text))), true
	case (text.kind == "decision" || text.kind == "planning_input") && isRetroTitle(in):
		r, _ := ofTitleVerb(in, "retro")
		return r, true
	case text.weight < 4 && doneHere.MatchString(fold(in.Title)):
		return reading("workshop", fromTitle, "the work is done there: the title says", doneHere.FindString(fold(in.Title))), true
	case text.kind != "" && text.weight < 4:
		if r, ok := ofTitleVerb(in, "decision", "review_doc", "planning_input", "workshop", "retro"); ok {
			return r, true
		}
		return text.reading(fromDescription), true
	case text.kind == "workshop" && text.weight < 6:
		return ofTitleVerb(in, "review_doc", "planning_input")
	}
	return kindReading{}, false
}

// ofEither goes by whichever has a word for it, a clear text first.
func ofEither(_ kindInput, title, text clue) (kindReading, bool) {
	if text.kind != "" && (text.weight >= 2 || title.kind == "") {
		return text.reading(fromDescription), true
	}
	return title.reading(fromTitle), title.kind != ""
}

// fromOutside says how many they are.
func fromOutside(n int) string {
	if n == 1 {
		return "1 person from outside"
	}
	return fmt.Sprintf("%d people from outside", n)
}

// toldDaily are what a short round of every day is called too.
var toldDaily = []string{"broadcast", "planning_input", "kb_share", "problem", "metrics"}

// shortEveryDay says whether a few people meet every day for twenty minutes at
// most.
func shortEveryDay(in kindInput) bool {
	return in.Cadence == Daily && in.Duration <= 20*time.Minute && in.People >= 3 && !in.OutsideRequired && !safetySign.MatchString(fold(in.Title))
}

// ofGuests reads what the guest list decides: two people, or outsiders.
func ofGuests(in kindInput, title, text clue) (kindReading, bool) {
	folded := fold(in.Title + "\n" + in.Text.Text)
	if q := acute(in, fold(in.Title), fold(in.Text.Text)); q != "" && !in.OrganizerIsOutside && !slices.Contains(guardTypes, title.kind) {
		return reading("incident", fromTitle, "something has just gone wrong: title and text say so", q), true
	}
	if q := anApplicant(in, title); q != "" && (title.kind == "" || title.vague || title.kind == "interview") {
		return reading("interview", fromTitle, "an applicant with a private address: title or text say so", q), true
	}
	if r, ok := aboutSomebody(in, title, text, folded); ok {
		return r, true
	}
	switch {
	case atTable(in, title):
		return reading("external", fromShape, fromOutside(in.Outsiders), in.OutsideDomains...), true
	case title.kind == "people_sensitive" && text.kind == "interview" && text.weight >= 4:
		return text.reading(fromDescription), true
	case title.kind == "incident" && in.OrganizerIsOutside && in.OutsideRequired:
		return reading("external", fromShape, fromOutside(in.Outsiders), in.OutsideDomains...), true
	case text.private() && in.People > 2 && !slices.Contains(guardTypes, title.kind):
		return text.reading(fromDescription), true
	case title.kind == "social" && meal.MatchString(fold(title.quote)) && (in.OrganizerIsOutside || namesOutsiders(in)) && in.OutsideRequired:
		return reading("external", fromShape, fromOutside(in.Outsiders), in.OutsideDomains...), true
	case title.kind == "social" && text.weight >= 4 && slices.Contains(aboutAParty, text.kind):
		return text.reading(fromDescription), true
	case slices.Contains(guardTypes, title.kind), title.kind == "social", title.kind == "onboarding" && !in.OutsideRequired:
		return title.reading(fromTitle), true
	case outsideMeeting(in, title):
		return reading("external", fromShape, fromOutside(in.Outsiders), in.OutsideDomains...), true
	case in.People != 2 || in.AtLeast:
		return kindReading{}, false
	case title.kind == "" && strings.TrimSpace(in.Title) == "" && text.weight >= 2:
		return text.reading(fromDescription), true
	case text.kind == "workshop" && text.weight >= 4 && title.kind != "one_on_one":
		return text.reading(fromDescription), true
	case title.kind == "" || title.vague || slices.Contains(ofTwo, title.kind):
		return reading("one_on_one", fromShape, "two people"), true
	}
	return kindReading{}, false
}

// aboutAParty is work that is done before or after one.
var aboutAParty = []string{"retro", "planning_input"}

// ofTwo are what a talk between two is called too.
var ofTwo = []string{"status", "standup", "one_on_one", "office_hours", "metrics", "broadcast", "other"}

// outsideMeeting says whether a meeting is with people from outside rather than
// one that they help with: a third of the guests, the organizer, or a title that
// names them or is a customer's.
func outsideMeeting(in kindInput, title clue) bool {
	if !in.OutsideRequired || statutorySign.MatchString(fold(in.Title)) || title.kind == "standup" && !in.OrganizerIsOutside {
		return false
	}
	if in.OrganizerIsOutside || 10*in.Outsiders >= 3*in.People || title.kind == "external" {
		return true
	}
	return namesOutsiders(in)
}

// meal is what one has with business partners too.
var meal = phrases(`\b(?:lunch|dinner|breakfast|brunch|coffee|drinks|mittagessen|abendessen|fruhstuck|kaffee\w*|dejeuner|diner|petit.dejeuner|` +
	`almuerzo|cena|comida|desayuno|almoco|jantar|obed\w*|vecere|snidane)\b|ランチ|会食|コーヒー`)

// namesOutsiders says whether a title names those who come from outside.
func namesOutsiders(in kindInput) bool {
	words := topicWords(in.Title)
	for _, d := range in.OutsideDomains {
		name, _, _ := strings.Cut(d, ".")
		for _, part := range strings.FieldsFunc(name, func(r rune) bool { return r == '-' || r == '_' }) {
			if len(part) >= 4 && words[fold(part)] {
				return true
			}
		}
	}
	return false
}

// ofShape is what is left where no word says anything.
func ofShape(in kindInput) kindReading {
	switch {
	case in.GuestsHidden && in.AtLeast && in.GroupAddress, in.Invited >= 20 && 100*in.Optional >= 65*in.Invited:
		return reading("broadcast", fromShape, fmt.Sprintf("%d people, most of them listening", in.People))
	case in.People >= crowd:
		return reading("crowd", fromShape, fmt.Sprintf("%d people, most of them listening", in.People))
	case in.Evening && in.Cadence == Once && in.Duration >= 90*time.Minute:
		return reading("social", fromShape, "an evening together, and no word of work")
	case in.People >= 3 && in.People < 20 && in.Cadence != Once && in.PerMonth >= 2:
		return reading("status", fromShape, "a few people meet regularly, and no word says what for")
	case in.Cadence == Daily && in.Duration <= 20*time.Minute:
		return reading("standup", fromShape, "short and every day")
	}
	return reading("other", fromNothing, "")
}

func reading(kind string, from int, evidence string, quotes ...string) kindReading {
	return kindReading{Type: kind, From: from, Finding: Finding{Evidence: evidence, Quotes: quotes}}
}

// clue is what one part of an invitation says about the kind.
type clue struct {
	kind   string
	vague  bool // "sync", "weekly": how often, not what for
	weight int
	quote  string
	// decides and prepared say what else a description asks for: a decision, and
	// something to read or fill in before.
	decides, prepared bool
}

// reading is the clue as a kind. Its evidence ends in "says", for the quote.
func (c clue) reading(from int) kindReading {
	where := "the title says"
	if from == fromDescription {
		where = "the description says"
	}
	return reading(c.kind, from, typeWords(c.kind)+": "+where, c.quote)
}

// typeWords are a finer type as a person would call it.
func typeWords(kind string) string {
	switch kind {
	case "allhands":
		return "all hands"
	case "kb_share":
		return "talk or course"
	case "kickoff":
		return "kick-off"
	case "one_on_one":
		return "one-to-one"
	case "people_sensitive":
		return "people matters"
	case "planning_input":
		return "planning"
	case "problem":
		return "problem solving"
	case "retro":
		return "retrospective"
	case "review_doc":
		return "review"
	case "standup":
		return "stand-up"
	}
	return strings.ReplaceAll(kind, "_", " ")
}

// private says whether a description shows an interview, or people matters.
func (c clue) private() bool {
	return c.weight >= 4 && (c.kind == "interview" || c.kind == "people_sensitive")
}

// oneToOne is 1:1 in its spellings; "11:11" and "1:15" are not.
var oneToOne = phrases(`(?:^|[^\d:.,])1 ?(?:[:/\-–]|on) ?1(?:$|[^\d:.,])|(?:^|\s)(?:121|o3)(?:$|\s)`)

// isRetroTitle says whether a title looks back.
func isRetroTitle(in kindInput) bool {
	_, ok := ofTitleVerb(in, "retro")
	return ok
}
