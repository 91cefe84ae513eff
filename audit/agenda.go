package audit

import (
	"slices"
	"strings"
	"time"
)

// agendaReading is what an invitation tells its guests about the content.
type agendaReading struct {
	Agenda    Agenda
	Quality   int // 0 to 10, for what a better one would add
	Questions int // real questions to the guests
	Live      bool
	Items     []string // points as written, without their marks
	Finding   Finding
}

// agendaText is a description prepared for the signals.
type agendaText struct {
	sentences []string // without logistics and what only says the title again
	folded    []string // the same, folded
	points    []string
	questions []string
	documents []string
	// enumerations are sentences that are nothing but topics in a row.
	enumerations []string
	attached     bool
}

// enough points of signals make an agenda.
const enough = 3

// agendaOf reads what the guests are told: an agenda, a purpose, or nothing
// beyond the title. The start tells a leftover of an earlier year.
func agendaOf(title string, text Description, attachments []Attachment, start time.Time) agendaReading {
	t := readAgenda(title, text, attachments, start)
	strength := 0
	var found, quotes []string
	for _, s := range agendaSignals() {
		if q := s.find(t); len(q) > 0 {
			strength += s.weight
			found = append(found, s.what)
			quotes = append(quotes, q...)
		}
	}
	r := agendaReading{
		Items: t.points, Questions: len(t.questions), Live: len(t.matching(liveActivity)) > 0,
		Quality: t.quality(),
	}
	switch {
	case strength >= enough:
		r.Agenda, r.Finding = AgendaFull, Finding{Evidence: t.evidence(found), Quotes: atMost(quotes, 6)}
	case len(t.sentences) > 0 || strength > 0:
		r.Agenda, r.Finding = AgendaPurpose, Finding{Evidence: "a purpose, but no points", Quotes: atMost(t.sentences, 2)}
	default:
		r.Agenda, r.Finding = AgendaNone, Finding{Evidence: "nothing beyond the title"}
	}
	return r
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
	t := &agendaText{}
	lines := current(strings.Split(text.Text, "\n"), start)
	t.points = points(lines)
	known := topicWords(title)
	for _, line := range lines {
		if _, ok := pointOf(line); !ok && marked.MatchString(line) || placeholder.MatchString(fold(line)) {
			continue
		}
		for _, s := range sentences(line) {
			if len(t.sentences) < 400 && t.says(s, known) {
				t.sentences = append(t.sentences, s)
				t.folded = append(t.folded, fold(withoutAddresses(s)))
			}
		}
	}
	t.questions = t.asked(lines)
	t.enumerations = t.selecting(enumerates)
	t.attached = len(attachments) > 0
	t.documents = documentsOf(text.Links, attachments, t)
	return t
}

// says whether a sentence tells more than the title does: it isn't logistics
// or a placeholder, and a word of its own is left.
func (t *agendaText) says(s string, known map[string]bool) bool {
	if logistic(s) || placeholder.MatchString(fold(s)) || icebreaker.MatchString(fold(s)) {
		return false
	}
	return ownWords(withoutAddresses(s), known) >= 2
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
			n += (len([]rune(w.raw)) + 1) / 2
			if known[w.folded] {
				return 0
			}
		case known[w.folded] || genericWord(w.folded):
		default:
			n++
		}
	}
	return n
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
