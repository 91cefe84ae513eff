package audit

import "regexp"

// textGuards are the guards that words show: in the title, or in what the
// invitation says.
func textGuards() []Guard {
	return []Guard{
		{"working_session", false,
			"Workshops, problem solving, kick-offs and people working side by side are live by nature: prepare them in writing, hold them live.",
			"Dropbox's and GitLab's rules; media synchronicity theory.", checkWorkingSession},
		{"all_hands", false,
			"An all-hands is also for meeting each other: updates in writing before, the live part shorter.",
			"A judgement call; Yang et al., Nature Human Behaviour 2022 on what firm-wide remote work cost.", checkAllHands},
		{"legal_form", false,
			"Shareholder, works-council and board meetings, safety briefings and shift handovers have a form that the law or safety asks for.",
			"A judgement call.", checkLegalForm},
	}
}

func checkWorkingSession(m *meeting) Finding {
	switch {
	case m.kind.Kind == KindWorkingSession, m.kind.Type == "kickoff":
		return m.kind.Finding
	case m.agenda.Live:
		return Finding{Evidence: "the text names something done together"}
	}
	return Finding{}
}

func checkAllHands(m *meeting) Finding {
	if m.kind.Type != "allhands" {
		return Finding{}
	}
	return m.kind.Finding
}

var legalForm = regexp.MustCompile(`\b(betriebsrat\w*|br-sitzung|betriebsversammlung|works council|board meeting|shareholders?|hauptversammlung|gesellschafterversammlung|aufsichtsrat\w*|assemblee generale|conseil d'administration|cse\b|junta (general|de accionistas)|consejo de administracion|assembleia geral|conselho de administracao|valna hromada|predstavenstvo|dozorci rad\w*|(sicherheits)?unterweisung\w*|safety briefing|toolbox talk|arbschg|schichtubergabe|shift handover)\b|株主総会|取締役会|労使|安全教育`)

func checkLegalForm(m *meeting) Finding {
	for _, text := range []string{m.event.Title, m.text.Text} {
		if found := legalForm.FindString(fold(text)); found != "" {
			return Finding{Evidence: "it has a form that the law or safety asks for", Quotes: []string{found}}
		}
	}
	return Finding{}
}
