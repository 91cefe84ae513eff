package audit

import "strings"

// purposeOnly says why a text can be no more than a purpose, whatever it seems
// to list: what a booking tool asked its visitor, or a line above an older mail.
func (t *agendaText) purposeOnly(title string, text Description) string {
	if len(t.points) >= 2 || len(t.documents) > 0 {
		return ""
	}
	lines := strings.Split(strings.Join(text.Removed, "\n"), "\n")
	switch {
	case celebrates.MatchString(fold(title)) && len(t.questions) == 0 && !workMatter(t.folded):
		return "how a celebration runs"
	case len(t.matching(openDoor)) > 0 && len(t.matching(exampleSign)) > 0:
		return "a drop-in with examples"
	case bookedForm(lines) && !asksForTopics(lines):
		return "a booking form's answer"
	case len(t.sentences) <= 3 && len(t.questions) <= 1 && len(t.enumerations)+len(t.matching(outcome)) == 0 && olderMail(lines):
		return "a line above an older mail"
	}
	return ""
}

// celebrates is a title that bids somebody farewell or celebrates a person: what
// is served and what comes then is no agenda.
var celebrates = phrases(`\b(?:farewell|leaving (?:do|drinks|party|lunch)|last day|retirement (?:party|do|drinks|lunch)|birthday|baby shower|` +
	`goodbye|abschied(?:sfeier|sessen|sfest)?|ausstand|letzter (?:arbeits)?tag|geburtstag\w*|` +
	`verabschiedung|jubilaum(?:sfeier)?|pot de (?:depart|retraite)|depart (?:a la|en) retraite|anniversaire de|dernier jour|despedida|ultimo dia|` +
	`cumple(?:anos)?|jubilacion|aniversario d[aeo]|reforma d[aeo]|` +
	`rozluc\w+|posledni (?:pracovni )?den|narozenin\w*|odchod do duchodu)\b|送別会|歓送会|お別れ会|誕生日|最終出勤日`)

// workMatter says whether a text speaks of handing over work.
func workMatter(folded []string) bool {
	return handover.MatchString(strings.Join(folded, " "))
}

var handover = phrases(`\b(?:hand(?:s|ing)?.?over|who (?:takes|takes over|covers|organi[sz]es|collects|books)|ubergabe|ubergib\w*|` +
	`wer (?:ubernimmt|organisiert|besorgt|sammelt)|verteil\w+|passation|qui (?:reprend|organise|achete)|traspaso|quien (?:lleva|organiza|compra)|` +
	`passagem|quem (?:fica|organiza|compra)|predan\w+|kdo (?:prevezme|zaridi|koupi)|planning|planung|organi[sz]ation|budget)\b|引き?継ぎ|担当|準備`)

// exampleSign shows that what stands in a row are examples: a question, what
// somebody might say.
var exampleSign = phrases(`,[^.!]*[?？]|["“„«][^"”“»]{4,}["”“»]|\b(?:e\.g\.|for example|for instance|such as|z\. ?b\.|zum beispiel|etwa|` +
	`par exemple|p\. ?ex\.|por ejemplo|` +
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
