package audit

import (
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// agendaReading is what an invitation tells its guests about the content.
type agendaReading struct {
	Agenda    Agenda
	Quality   int // 0 to 10, for what a better one would add
	Questions int // real questions to the guests
	Live      bool
	Told      int      // sentences that say more than the title
	Items     []string // points as written, without their marks
	Finding   Finding
}

// agendaText is a description prepared for the signals.
type agendaText struct {
	sentences []string // without logistics and what only says the title again
	folded    []string // the same, folded
	lineOf    []string // the lines they stand in
	points    []string
	questions []string
	documents []string
	// enumerations are sentences that are nothing but topics in a row.
	enumerations []string
	attached     bool
	language     string          // where "a" is "and", or "je" is "per"
	guests       map[string]bool // words of their names, folded
}

// agendaBytes is how much of a text is read for its agenda: twice what Google
// stores.
const agendaBytes = 16 << 10

// enough points of signals make an agenda.
const enough = 3

// agendaOf reads what the guests are told: an agenda, a purpose, or nothing
// beyond the title. The start tells a leftover of an earlier year.
func agendaOf(title string, text Description, attachments []Attachment, start time.Time, guests ...string) agendaReading {
	t := readAgenda(title, text, attachments, start)
	t.guests = firstNames(guests)
	strength := 0
	var found, quotes []string
	for _, s := range agendaSignals() {
		if q := s.find(t); len(q) > 0 {
			strength += s.weight
			found = append(found, s.what)
			for _, one := range q {
				if !slices.Contains(quotes, one) && len(quotes) < 6 {
					quotes = append(quotes, one)
				}
			}
		}
	}
	r := agendaReading{
		Items: t.points, Questions: len(t.questions), Live: len(t.matching(liveActivity)) > 0,
		Quality: t.quality(), Told: len(t.sentences),
	}
	switch capped := t.purposeOnly(title, text); {
	case strength >= enough && capped != "":
		r.Agenda, r.Finding = AgendaPurpose, Finding{Evidence: "a purpose, " + capped, Quotes: atMost(t.sentences, 2)}
	case strength >= enough:
		r.Agenda, r.Finding = AgendaFull, Finding{Evidence: t.evidence(found), Quotes: atMost(quotes, 6)}
	case len(t.sentences) > 0 || strength > 0 || asks(title):
		r.Agenda, r.Finding = AgendaPurpose, Finding{Evidence: "a purpose, but no points", Quotes: atMost(t.sentences, 2)}
	default:
		r.Agenda, r.Finding = AgendaNone, Finding{Evidence: "nothing beyond the title"}
	}
	return r
}

// asks says whether a title is a question, or names what is to be decided: a
// purpose, if no more.
func asks(title string) bool {
	words := len(strings.Fields(title))
	return words >= 4 && (strings.ContainsAny(title, "?？") || decides.MatchString(fold(title))) || eitherWay.MatchString(fold(title)) || japanese(title) && strings.ContainsAny(title, "?？")
}

// eitherWay puts an answer and its opposite.
var eitherWay = phrases(`\b(?:yes|ok|okay|good|go) ?(?:/|or|,) ?(?:no|not ok|not okay|not good|no.?go|not)\b|\bgo[ /-]+no.?go\b|` +
	`\b(?:ja|ok|passt) ?(?:/|oder) ?(?:nein|nicht ok|nicht)\b|\b(?:oui|ok) ?(?:/|ou) ?(?:non|pas ok|pas)\b|\b(?:si|ok) ?(?:/|o) ?no\b|` +
	`\b(?:sim|ok) ?(?:/|ou) ?nao\b|\b(?:ano|ok) ?(?:/|nebo|ci|anebo) ?ne\b|\bdafur oder dagegen\b|\bpour ou contre\b|\ba favor o en contra\b|` +
	`\ba favor ou contra\b|\bpro nebo proti\b|\bfor or against\b|可否|賛否|(?:する|やる|買う|出す)か(?:しない|やらない|買わない|出さない)か`)

var decides = phrases(`\b(?:approve|reject|decide|choose|pick|entscheiden|freigeben|auswahlen|valider|choisir|decider|aprobar|elegir|decidir|aprovar|` +
	`escolher|schvalit|vybrat|rozhodnout)\b`)

// nounPhrase is German of nouns, which are capitalized, too.
var nounPhrase = phrases(`\p{L} (?:im|am|zum|zur|beim|vom|ins|für|mit|über|wegen|nach|gegen|bei|ohne|aus|ab|bis|(?:in|an|auf|vor|unter) de[rmn]) \p{L}`)

// namesOnly says whether a first line is the name of a group or an event: all
// words capitalized, and no sentence.
func namesOnly(line string) bool {
	fields := strings.Fields(strings.Trim(line, " -–."))
	if len(fields) < 3 || len(fields) > 10 || strings.ContainsAny(line, ":：?？;,") || nounPhrase.MatchString(line) {
		return false
	}
	for _, f := range fields {
		r, _ := utf8.DecodeRuneInString(f)
		if unicode.IsLower(r) && !genericWord(fold(f)) || isJapanese(r) {
			return false
		}
	}
	return true
}

func atMost(list []string, n int) []string {
	list = slices.Clone(list[:min(n, len(list))])
	for i, s := range list {
		list[i] = clip(s, 160)
	}
	return list
}

// readAgenda prepares a description.
func readAgenda(title string, text Description, attachments []Attachment, start time.Time) *agendaText {
	t := &agendaText{language: languageOf(title, text.Text)}
	lines := current(strings.Split(capped(text.Text, agendaBytes), "\n"), start)
	t.points = points(lines)
	known := topicWords(title)
	for _, line := range lines {
		if _, ok := pointOf(line); !ok && marked.MatchString(line) || isPlaceholder(fold(line)) {
			continue
		}
		for _, s := range sentences(line) {
			s = withoutSalutation(withoutSalutation(s))
			if blankLabel.MatchString(s) && len(strings.Fields(s)) <= 3 || emptyField(s) {
				continue // a template's field
			}
			if len(t.sentences) == 0 && namesOnly(s) {
				continue
			}
			if len(t.sentences) < 400 && t.says(s, known) {
				t.sentences = append(t.sentences, s)
				t.folded = append(t.folded, fold(withoutAddresses(s)))
				t.lineOf = append(t.lineOf, line)
			}
		}
	}
	t.questions = t.asked(lines)
	t.silenceBackground()
	t.enumerations = t.rows(enumerates)
	t.enumerations = append(t.enumerations, shortQuestions(lines)...)
	t.enumerations = append(t.enumerations, t.wished(text)...)
	t.attached = len(attachments) > 0
	t.documents = documentsOf(text.Links, attachments, t)
	return t
}

// says whether a sentence tells more than the title does: it isn't logistics
// or a placeholder, and a word of its own is left.
func (t *agendaText) says(s string, known map[string]bool) bool {
	if reporting := fold(s); thenAndNext.MatchString(reporting) || everyStateSign.MatchString(reporting) || eachUnit.MatchString(reporting) {
		return true // how a round runs, whatever it says beside
	}
	if logistic(s) || isPlaceholder(fold(s)) || icebreaker.MatchString(fold(s)) {
		return false
	}
	if strings.ContainsAny(s, "?？") && len(strings.Fields(s)) <= 6 && courtesy.MatchString(fold(s)) {
		return false
	}
	own := withoutAddresses(s)
	if len(strings.Fields(own)) == 1 && strings.HasPrefix(own, "www.") {
		return false
	}
	if own != s && len(strings.Fields(own)) <= 3 && !japanese(own) {
		return false // a label and an address
	}
	n := ownWords(own, known)
	return n >= 2 && !silent(own, known) && !onlyTheTitle(own, n)
}

func withoutAddresses(s string) string { return address.ReplaceAllString(s, " ") }

// topicWords are a title's words in a set.
func topicWords(title string) map[string]bool {
	known := map[string]bool{}
	for _, w := range wordsOf(title) {
		known[w.folded] = true
	}
	return known
}

// ownWords counts the words of a sentence that neither the title has nor any
// invitation would. Every two characters of Japanese count as one.
func ownWords(s string, known map[string]bool) int {
	n := 0
	for _, w := range wordsOf(s) {
		switch {
		case japanese(w.raw):
			n += ownRunes(w.folded, known)
		case knows(known, w.folded) || genericWord(w.folded):
		default:
			n++
		}
	}
	return n
}

// genericRunes are what any Japanese invitation has.
var genericRunes = phrases(`定例|会議|会合|ミーティング|打ち?合わ?せ|週次|月次|毎週|毎月|です|ます|ください|よろしく|お願い|いたし|します|について|` +
	`のご案内|開催|[ぁ-ん]`)

// ownRunes counts the characters of a run of Japanese that neither the title
// has nor any invitation would.
func ownRunes(run string, known map[string]bool) int {
	for w := range known {
		if japanese(w) {
			run = strings.ReplaceAll(run, w, "")
			for _, part := range genericRunes.Split(w, 8) {
				if part != "" {
					run = strings.ReplaceAll(run, part, "")
				}
			}
		}
	}
	return utf8.RuneCountInString(genericRunes.ReplaceAllString(run, ""))
}

// quality is how much a guest can prepare, from 0 to 10.
func (t *agendaText) quality() int {
	q := 0
	for _, part := range []struct {
		points int
		there  bool
	}{
		{3, len(t.points) >= 2},
		{2, len(t.questions) > 0},
		{2, len(t.matching(outcome)) > 0},
		{1, len(t.matching(owners)) > 0 || len(t.matching(namedOwner)) > 0},
		{1, len(t.matching(perPoint)) > 0},
		{1, len(t.documents) > 0 || t.attached},
	} {
		if part.there {
			q += part.points
		}
	}
	return q
}
