package audit

import "strings"

// purposeOnly says why a text can be no more than a purpose, whatever it seems
// to list: what a booking tool asked its visitor, or a line above an older mail.
func (t *agendaText) purposeOnly(text Description) string {
	if len(t.points) >= 2 || len(t.documents) > 0 {
		return ""
	}
	lines := strings.Split(strings.Join(text.Removed, "\n"), "\n")
	switch {
	case len(t.matching(openDoor)) > 0 && len(t.matching(exampleSign)) > 0:
		return "a drop-in with examples"
	case bookedForm(lines) && !asksForTopics(lines):
		return "a booking form's answer"
	case len(t.sentences) <= 3 && len(t.questions) <= 1 && len(t.enumerations)+len(t.matching(outcome)) == 0 && olderMail(lines):
		return "a line above an older mail"
	}
	return ""
}

// exampleSign shows that what stands in a row are examples: a question, what
// somebody might say.
var exampleSign = phrases(`,[^.!]*[?？]|["“„«][^"”“»]{4,}["”“»]|\b(?:e\.g\.|for example|for instance|such as|z\. ?b\.|zum beispiel|etwa|par exemple|p\. ?ex\.|por ejemplo|` +
	`p\. ?ej\.|por exemplo|napriklad|treba|napr\.)|など|たとえば|例えば|「`)

// wished lists the answers to a booking form that asked for topics, if one names
// two.
func (t *agendaText) wished(text Description) []string {
	lines := strings.Split(strings.Join(text.Removed, "\n"), "\n")
	if !bookedForm(lines) || !asksForTopics(lines) {
		return nil
	}
	return t.selecting(func(s string) bool {
		parts := 0
		for _, p := range comma.Split(t.joined(s), 40) {
			if len(strings.Fields(p)) >= 2 || japanese(p) {
				parts++
			}
		}
		return parts >= 2
	})
}

func asksForTopics(lines []string) bool {
	for _, line := range lines {
		if f := fold(line); (strings.ContainsAny(line, "?？") || formPrompt.MatchString(fieldLabel(line))) && topicPrompt.MatchString(f) {
			return true
		}
	}
	return false
}

// olderMail says whether lines hold a mail: its head, or what introduces it.
func olderMail(lines []string) bool {
	heads := 0
	for _, line := range lines {
		if forwarded.MatchString(line) || wrote.MatchString(line) {
			return true
		}
		if header.MatchString(line) {
			heads++
		}
	}
	return heads >= 3
}
