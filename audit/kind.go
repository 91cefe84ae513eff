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
	AtLeast, GuestsHidden                                      bool
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
	r := decideKind(in, title, text)
	r.Kind = kinds[r.Type]
	r.Routine = r.Kind == KindStatus && in.Cadence != Once
	return r
}

// eitherOr puts two choices: letters, or words in a question.
var eitherOr = phrases(`\b[a-d] (?:or|oder|ou|o|nebo|vs\.?) [a-d]\b|\S+ (?:or|oder|ou|o|nebo|vs\.?) \S+(?: \S+)? ?\?$|どちら|^(?:which|welche[rsn]?|` +
	`quel(?:le)?s?|cual|que|qual|ktery|ktera|ktere)\b.*\?$|^どの.*[?？]$`)

// partySign are pictures of food, drink and parties.
var partySign = phrases(`[🍕🍔🍣🍻🍺🥂🍷🍇🎂🍰🧁🎉🎊🎈🍾🎳🎄]`)

// crowd is how many people can only listen, whatever a title calls it.
const crowd = 25

// smallTypes are what a crowd can't do together.
var smallTypes = []string{"planning_input", "review_doc", "workshop", "problem", "handover", "status", "metrics", "decision"}

// decideKind weighs what the title, the wording and the shape say.
func decideKind(in kindInput, title, text clue) kindReading {
	if r, ok := ofGuests(in, title, text); ok {
		return r
	}
	if in.Cadence == Once && in.People >= crowd && slices.Contains(smallTypes, title.kind) {
		return reading("crowd", fromShape, fmt.Sprintf("%d people, most of them listening", in.People))
	}
	switch {
	case title.kind != "" && !title.vague && text.overrules(title):
		return text.reading(fromDescription)
	case title.kind != "" && !title.vague:
		return title.reading(fromTitle)
	case text.kind != "" && text.weight >= 2:
		return text.reading(fromDescription)
	case title.kind != "":
		return title.reading(fromTitle)
	case text.kind != "":
		return text.reading(fromDescription)
	}
	if q := partySign.FindString(in.Title); q != "" {
		return reading("social", fromTitle, "something to eat, drink or celebrate: the title says", q)
	}
	if q := eitherOr.FindString(fold(in.Title)); q != "" {
		return reading("decision", fromTitle, "one or the other: the title says", q)
	}
	if q := presenceSign.FindString(fold(in.Title)); q != "" {
		return reading("review_doc", fromTitle, "people walk and look together: the title says", q)
	}
	if q := safetySign.FindString(fold(in.Title)); q != "" {
		return reading("broadcast", fromTitle, "a briefing: the title says", q)
	}
	return ofShape(in)
}

// fromOutside says how many they are.
func fromOutside(n int) string {
	if n == 1 {
		return "1 person from outside"
	}
	return fmt.Sprintf("%d people from outside", n)
}

// ofGuests reads what the guest list decides: two people, or outsiders.
func ofGuests(in kindInput, title, text clue) (kindReading, bool) {
	switch {
	case title.kind == "incident" && in.OrganizerIsOutside && in.OutsideRequired:
		return reading("external", fromShape, fromOutside(in.Outsiders), in.OutsideDomains...), true
	case text.private() && in.People > 2 && !slices.Contains(guardTypes, title.kind):
		return text.reading(fromDescription), true
	case slices.Contains(guardTypes, title.kind), title.kind == "social", title.kind == "onboarding" && !in.OutsideRequired:
		return title.reading(fromTitle), true
	case outsideMeeting(in, title):
		return reading("external", fromShape, fromOutside(in.Outsiders), in.OutsideDomains...), true
	case in.People != 2 || in.AtLeast:
		return kindReading{}, false
	case title.kind == "" && strings.TrimSpace(in.Title) == "" && text.weight >= 2:
		return text.reading(fromDescription), true
	case title.kind == "" || title.vague || title.kind == "status" || title.kind == "one_on_one":
		return reading("one_on_one", fromShape, "two people"), true
	}
	return kindReading{}, false
}

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

// overrules says whether a description's wording is clearer than a title.
func (c clue) overrules(title clue) bool {
	switch {
	case c.weight < 4:
		return false
	case title.kind == "status", c.kind == "incident" && title.kind == "retro":
		return true
	case c.kind == "workshop":
		return title.kind == "planning_input"
	case c.kind == "retro":
		return title.kind == "decision"
	case c.kind != "status":
		return false
	}
	// each reads out numbers, whatever it is called; not what all have read before
	return title.kind == "broadcast" || title.kind == "review_doc" && !c.prepared || title.kind == "decision" && !c.decides
}

// oneToOne is 1:1 in its spellings; "11:11" and "1:15" are not.
var oneToOne = phrases(`(?:^|[^\d:.,])1 ?(?:[:/\-–]|on) ?1(?:$|[^\d:.,])|(?:^|\s)(?:121|o3)(?:$|\s)`)
