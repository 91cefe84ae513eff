package report

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"adjourn/audit"
)

// Conflict is a question whose answers contradict each other, and whose they
// are.
type Conflict struct {
	Question int
	People   []audit.Person
}

// Conflicts are the questions, put to several, to which some of them say what
// the others' answers rule out. Of each person the latest answer counts.
func (d *Document) Conflicts() []Conflict {
	var all []Conflict
	for _, q := range d.Questions {
		var people []audit.Person
		var answers []string
		for _, p := range q.For {
			if answer := d.latest(p, q.Number); answer != "" {
				people, answers = append(people, p), append(answers, answer)
			}
		}
		c := Conflict{Question: q.Number}
		for _, i := range audit.Contradiction(q.Text, answers) {
			c.People = append(c.People, people[i])
		}
		if len(c.People) > 0 {
			all = append(all, c)
		}
	}
	return all
}

// latest is what somebody asked said last on a question.
func (d *Document) latest(p audit.Person, question int) string {
	var last *Reply
	for i := range d.Replies {
		r := &d.Replies[i]
		said := !r.NotAsked && strings.EqualFold(r.From.Email, p.Email) && strings.TrimSpace(r.Answers[question]) != ""
		if said && (last == nil || !r.At.Before(last.At)) {
			last = r
		}
	}
	if last == nil {
		return ""
	}
	return strings.TrimSpace(last.Answers[question])
}

// Open are the questions that the round leaves open, numbered, each with whom
// it concerns: what the organizer wrote down as open and what found no room; the
// questions that nobody answered, unless the organizer wrote down what is open;
// and those whose answers contradict each other, unless the organizer wrote
// what is decided beside what is open, or that the answers settled it.
func (d *Document) Open() []DocumentQuestion {
	var open []DocumentQuestion
	add := func(q DocumentQuestion) {
		q.Number = len(open) + 1
		open = append(open, q)
	}
	for _, text := range d.Result.Open {
		add(d.openItem(text))
	}
	for _, text := range d.Later {
		add(DocumentQuestion{Text: text, For: d.Asked(), Everyone: true})
	}
	listed, decided := len(d.Result.Open) > 0, len(d.Result.Decided) > 0
	conflicts := d.Conflicts()
	for _, q := range d.Questions {
		i := slices.IndexFunc(conflicts, func(c Conflict) bool { return c.Question == q.Number })
		switch {
		case i >= 0 && d.State.Settled != "yes" && !(listed && decided):
			q.For, q.Everyone = conflicts[i].People, false
			add(q)
		case i < 0 && !listed && !d.isAnswered(q.Number):
			add(q)
		}
	}
	return open
}

// isAnswered says whether anybody who was asked said something on a question.
func (d *Document) isAnswered(question int) bool {
	return slices.ContainsFunc(d.Replies, func(r Reply) bool { return !r.NotAsked && strings.TrimSpace(r.Answers[question]) != "" })
}

// Concerned are the people whom these questions concern, in the order in which
// they were asked, then those who weren't.
func (d *Document) Concerned(open []DocumentQuestion) []audit.Person {
	var all []audit.Person
	for _, q := range open {
		for _, p := range q.For {
			if !slices.ContainsFunc(all, func(o audit.Person) bool { return strings.EqualFold(o.Email, p.Email) }) {
				all = append(all, p)
			}
		}
	}
	place := func(p audit.Person) int {
		i := slices.IndexFunc(d.Asked(), func(o audit.Person) bool { return strings.EqualFold(o.Email, p.Email) })
		if i < 0 {
			return len(d.Questions) + maxParticipants
		}
		return i
	}
	slices.SortStableFunc(all, func(a, b audit.Person) int { return place(a) - place(b) })
	return all
}

// openItem is what the organizer wrote down as open, with whom it concerns: the
// people in brackets at its end, else those whom it names, else everybody who
// was asked.
func (d *Document) openItem(text string) DocumentQuestion {
	q := DocumentQuestion{Text: text}
	if end := strings.TrimRight(text, " .。"); strings.HasSuffix(end, ")") || strings.HasSuffix(end, "）") {
		if at := strings.LastIndexAny(end, "(（"); at >= 0 {
			_, size := firstRune(end[at:])
			_, last := lastRune(end)
			if people, ok := d.people(end[at+size : len(end)-last]); ok {
				return DocumentQuestion{Text: strings.TrimSpace(end[:at]), For: people}
			}
		}
	}
	if q.For = d.namedIn(text); len(q.For) == 0 {
		q.For, q.Everyone = d.Asked(), true
	}
	return q
}

// people reads names and addresses, all of which have to be known.
func (d *Document) people(list string) ([]audit.Person, bool) {
	var people []audit.Person
	for _, name := range separators.Split(strings.TrimSpace(list), -1) {
		found := d.called(strings.TrimPrefix(strings.TrimSpace(name), "@"))
		if len(found) != 1 || d.isGroup(found[0].Email) {
			return nil, false
		}
		people = append(people, found[0])
	}
	return people, true
}

// namedIn are the participants whom a text names: by address, by name, or by a
// first name that only one has.
func (d *Document) namedIn(text string) []audit.Person {
	words := strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) && r != '-' })
	spaced := " " + strings.Join(words, " ") + " "
	var people []audit.Person
	for _, p := range d.Participants {
		given, _, _ := strings.Cut(p.Name, " ")
		whole := p.Name != "" && strings.Contains(spaced, " "+strings.Join(strings.Fields(p.Name), " ")+" ")
		first := given != "" && slices.Contains(words, given) && len(d.called(given)) == 1
		if !p.Group && (whole || first || containsFold(text, p.Email)) {
			people = append(people, p.Person)
		}
	}
	return people
}

func containsFold(text, part string) bool {
	return part != "" && strings.Contains(strings.ToLower(text), strings.ToLower(part))
}

// noneWords say that nothing stands there.
var noneWords = []string{"none", "nothing", "n/a", "nichts", "keine", "rien", "aucun", "nada", "ninguno", "nenhum", "nic", "žádné", "なし", "-", "–", "—"}

// resultItem is an entry under what came out, without the box of a task list;
// empty where it says that there is nothing, or that it is done by now.
func resultItem(where part, text string) string {
	for _, box := range []string{"[ ]", "[x]", "[X]", "[]"} {
		if rest, ok := strings.CutPrefix(text, box); ok {
			if text = strings.TrimSpace(rest); where == partOpen && strings.EqualFold(box, "[x]") {
				return ""
			}
		}
	}
	if slices.Contains(noneWords, strings.ToLower(strings.Trim(text, " ."))) {
		return ""
	}
	return text
}

// maxEarlier is how much of one answer the next round carries on, in characters.
const maxEarlier = 160

// Earlier is what the round decided, and, if they may be shown, what was
// answered to its questions: a line each, for the next round to go on from.
func (d *Document) Earlier(answers bool) []string {
	w, language := wordsIn(d.Language)
	dw := documentLanguages[language]
	n := fmt.Sprint(max(d.State.Number, 1))
	var lines []string
	for _, what := range d.Result.Decided {
		lines = append(lines, mailLine(fill(dw.EarlierDecided, "n", n, "what", what), maxMailLine))
	}
	for _, q := range d.Questions {
		var said []string
		for _, p := range q.For {
			answer := mailLine(d.latest(p, q.Number), maxEarlier)
			switch {
			case answer == "" || !answers:
			case d.GuestsHidden:
				said = append(said, answer)
			default:
				said = append(said, personText(p)+w.Colon+answer)
			}
		}
		if len(said) > 0 {
			lines = append(lines, mailLine(fill(dw.EarlierAnswers, "n", n, "question", q.Text, "answers", strings.Join(said, "; ")), maxMailLine))
		}
	}
	return lines
}
