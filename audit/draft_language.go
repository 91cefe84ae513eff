package audit

import "strings"

// writtenIn is the language to write to a series' organizer in: that of the
// invitation; where it shows none, that of most of the organizer's other
// invitations; else English.
func (s *Series) writtenIn() string {
	if lang := languageOf(s.Title, s.Text.Text, s.invited()...); lang != "" {
		return lang
	}
	count := map[string]int{}
	var beside []*meeting
	if s.facts != nil {
		beside = s.facts.beside
	}
	for _, m := range beside {
		if e := m.event; !e.Private {
			count[languageOf(e.Title, m.text.Text, names(e)...)]++
		}
	}
	delete(count, "")
	best := draftLanguage(s.Title, "") // where title and text draw
	for lang, n := range count {
		if n > count[best] || n == count[best] && lang < best {
			best = lang // by name in a draw, so that order never matters
		}
	}
	return best
}

// draftLanguage is the language to draft in where nothing but a text is known:
// English if it shows none.
func draftLanguage(title, text string) string {
	if lang := languageOf(title, text); lang != "" {
		return lang
	}
	return "en"
}

// invited are the names of everybody in the invitation.
func (s *Series) invited() []string {
	list := []string{s.Organizer.Name}
	if s.Judged != nil {
		list = append(list, names(s.Judged)...)
	}
	return list
}

// byOrganizer tells every series about the others of its organizer.
func byOrganizer(all []Series) {
	of := map[string][]*meeting{}
	for i := range all {
		to := strings.ToLower(all[i].Organizer.Email)
		of[to] = append(of[to], all[i].facts)
	}
	for i := range all {
		if to := strings.ToLower(all[i].Organizer.Email); to != "" {
			all[i].facts.beside = of[to]
		}
	}
}
