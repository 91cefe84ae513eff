package audit

import (
	"fmt"
	"regexp"
	"strings"
	"time"
)

// kindInput is what a meeting's kind is told from.
type kindInput struct {
	Title                    string
	Text                     Description
	Agenda                   agendaReading
	People                   int
	AtLeast, GuestsHidden    bool
	Optional, Invited        int
	GroupAddress             bool
	Outside, OutsideRequired bool
	OrganizerIsOutside       bool
	Cadence                  Cadence
	Duration                 time.Duration
	AttendeeNames            []string
}

// kindReading is a meeting's kind and what decided it.
type kindReading struct {
	Kind    Kind
	Type    string // the finer type: standup, metrics, workshop …; "" for none
	Routine bool   // the same questions every time
	From    origin
	Finding Finding
}

// origin is where a reading comes from.
type origin int

const (
	fromNothing origin = iota
	fromTitle
	fromDescription
	fromShape
)

// kindsOfTypes are the kinds that the finer types belong to.
var kindsOfTypes = map[string]Kind{
	"one_on_one": KindOneOnOne, "interview": KindInterview, "incident": KindIncident, "people_sensitive": KindPeople,
	"pairing": KindWorkingSession, "social": KindSocial, "external": KindExternal, "retro": KindRetrospective,
	"standup": KindStatus, "allhands": KindBroadcast, "kickoff": KindPlanning, "kb_share": KindBroadcast,
	"handover": KindStatus, "planning_input": KindPlanning, "metrics": KindStatus, "decision": KindDecision,
	"review_doc": KindReview, "brainstorm": KindBrainstorm, "workshop": KindWorkingSession, "problem": KindWorkingSession,
	"broadcast": KindBroadcast, "status": KindStatus,
}

// kindOf says what a meeting is for: by its title, else by what the invitation
// says, else by its shape.
func kindOf(in kindInput) kindReading {
	k := in.byWords()
	k.Routine = k.Type == "standup" || k.Kind == KindStatus && (in.Cadence == Daily || in.Cadence == Weekly)
	return k
}

func (in *kindInput) byWords() kindReading {
	title := in.plainTitle()
	if k, ok := in.guardedShape(); ok {
		return k
	}
	if k, ok := typed(title, strings.ToLower(in.Title), fromTitle); ok {
		return in.refine(k)
	}
	if k, ok := in.byText(); ok {
		return k
	}
	if k, ok := in.byShape(); ok {
		return k
	}
	return kindReading{Kind: KindOther}
}

// typed looks for the types in their order.
func typed(folded, raw string, from origin) (kindReading, bool) {
	for _, t := range typeOrder {
		if word, ok := findKeyword(t, folded, raw); ok {
			where := "the title says"
			if from == fromDescription {
				where = "the text says"
			}
			kind := kindsOfTypes[t]
			return kindReading{Kind: kind, Type: t, From: from,
				Finding: Finding{Evidence: fmt.Sprintf("%s: %s", kindWords(kind), where), Quotes: []string{word}}}, true
		}
	}
	return kindReading{}, false
}

func kindWords(k Kind) string { return strings.ReplaceAll(string(k), "_", "-") }

// plainTitle is the folded title without the names of those invited: a meeting
// with somebody called Weekly is none.
func (in *kindInput) plainTitle() string {
	title := " " + fold(in.Title) + " "
	for _, name := range in.AttendeeNames[:min(len(in.AttendeeNames), 50)] {
		for _, part := range strings.Fields(fold(name)) {
			if len(part) >= 4 {
				title = strings.ReplaceAll(title, " "+part+" ", " ")
			}
		}
	}
	return strings.TrimSpace(title)
}

// guardedShape is what a guest list alone decides: guests from outside who must
// come.
func (in *kindInput) guardedShape() (kindReading, bool) {
	k, named := typed(in.plainTitle(), strings.ToLower(in.Title), fromTitle)
	if named && (k.Kind == KindInterview || k.Kind == KindIncident || k.Kind == KindPeople || k.Kind == KindSocial) {
		return k, true
	}
	if in.OutsideRequired || in.OrganizerIsOutside {
		return kindReading{Kind: KindExternal, From: fromShape, Type: "external",
			Finding: Finding{Evidence: "external: people from outside must come"}}, true
	}
	if in.People == 2 && !in.AtLeast && (!named || k.Kind == KindStatus || k.Kind == KindOther || k.Kind == KindOneOnOne) {
		return kindReading{Kind: KindOneOnOne, From: fromShape, Type: "one_on_one",
			Finding: Finding{Evidence: "one-on-one: two people"}}, true
	}
	return kindReading{}, false
}

// refine lets what the invitation says correct a title that says little: a
// "sync" whose text asks for decisions, a "review" where numbers are read out.
func (in *kindInput) refine(k kindReading) kindReading {
	if k.Kind != KindStatus || k.Type == "standup" || k.Type == "metrics" {
		return k
	}
	if better, ok := in.byText(); ok && (better.Kind == KindDecision || better.Kind == KindPlanning && in.Cadence == Once) {
		return better
	}
	return k
}

// byText tells a kind by the invitation's own words. Words that every text has
// ("update", "presentation") say nothing there.
func (in *kindInput) byText() (kindReading, bool) {
	folded, raw := fold(in.Text.Text), strings.ToLower(in.Text.Text)
	if len(folded) == 0 {
		return kindReading{}, false
	}
	for _, c := range textClues {
		if m := c.pattern.FindString(folded); m != "" {
			return kindReading{Kind: c.kind, Type: c.finer, From: fromDescription,
				Finding: Finding{Evidence: kindWords(c.kind) + ": the text says", Quotes: []string{clip(m, 60)}}}, true
		}
	}
	for _, t := range []string{"retro", "decision", "planning_input", "metrics", "brainstorm", "workshop", "review_doc"} {
		if word, ok := findKeyword(t, folded, raw); ok {
			kind := kindsOfTypes[t]
			return kindReading{Kind: kind, Type: t, From: fromDescription,
				Finding: Finding{Evidence: kindWords(kind) + ": the text says", Quotes: []string{word}}}, true
		}
	}
	return kindReading{}, false
}

// textClues are wordings that show a kind wherever they stand, in folded text.
var textClues = []struct {
	kind    Kind
	finer   string
	pattern *regexp.Regexp
}{
	{KindRetrospective, "retro", regexp.MustCompile(`\b(what went well|was lief gut|lief gut|ce qui a (bien )?marche|que salio bien|o que funcionou|co se povedlo)\b`)},
	{KindIncident, "incident", regexp.MustCompile(`\b(blameless|root cause of the (outage|incident)|inc-\d+)\b`)},
	{KindDecision, "decision", regexp.MustCompile(`\b(decide\b|to decide|we need a decision|decision (needed|today)|go/no-go|approve or reject|entscheiden|beschluss|beschliessen|freigeben|a decider|decision a prendre|il faut trancher|hay que decidir|decidir|temos que decidir|rozhodn\w+)`)},
	{KindStatus, "standup", regexp.MustCompile(`\b(yesterday\s?/\s?today|gestern\s?/\s?heute|hier\s?/\s?aujourd'hui|ayer\s?/\s?hoy|ontem\s?/\s?hoje|vcera\s?/\s?dnes)`)},
	{KindStatus, "status", regexp.MustCompile(`\b(tour de table|round[- ]?robin|round the table|go(es)? (ticket|role|team|project|item|one) by (ticket|role|team|project|item|one)|each (team|lead|person|of you)\b.{0,40}\b(updates?|minutes|min)|jeder (stellt|berichtet|erzahlt)|chacun (raconte|presente|fait)|cada uno (cuenta|presenta)|cada um (conta|apresenta)|kazdy (rekne|ukaze))`)},
	{KindBroadcast, "broadcast", regexp.MustCompile(`\b(as of \w+ \d+|from \w+ \d+ on|ab dem \d+|zum \d+\. \w+|a partir du \d+|a partir del? \d+|a partir de \d+|od \d+\. ?\w+).{0,80}\b(policy|rules?|replaces?|change[sd]?|andert|gilt|neue|remplace|nouvelle|cambia|nueva|muda|nova|plati|nova)`)},
}

// byShape tells a kind by who is invited.
func (in *kindInput) byShape() (kindReading, bool) {
	broadcast := func(why string) (kindReading, bool) {
		return kindReading{Kind: KindBroadcast, Type: "broadcast", From: fromShape, Finding: Finding{Evidence: "broadcast: " + why}}, true
	}
	switch {
	case in.GuestsHidden && in.Agenda.Questions == 0:
		return broadcast("the guest list is hidden")
	case in.GroupAddress && in.People >= 20:
		return broadcast("a group is invited")
	case in.Invited >= 6 && 100*in.Optional >= 65*in.Invited && len(in.Agenda.Items) == 0:
		return broadcast(fmt.Sprintf("%d of %d are optional", in.Optional, in.Invited))
	case in.People == 2 && !in.AtLeast:
		return kindReading{Kind: KindOneOnOne, Type: "one_on_one", From: fromShape, Finding: Finding{Evidence: "one-on-one: two people"}}, true
	}
	return kindReading{}, false
}
