package audit

import "time"

type agendaReading struct {
	Agenda    Agenda
	Quality   int
	Questions int
	Live      bool
	Items     []string
	Finding   Finding
}

func agendaOf(title string, text Description, attachments []Attachment, start time.Time) agendaReading {
	if text.Text == "" {
		return agendaReading{Agenda: AgendaNone}
	}
	return agendaReading{Agenda: AgendaFull, Quality: 5}
}

type kindInput struct {
	Title                                                      string
	Text                                                       Description
	Agenda                                                     agendaReading
	People                                                     int
	AtLeast, GuestsHidden                                      bool
	Optional, Invited                                          int
	GroupAddress, Outside, OutsideRequired, OrganizerIsOutside bool
	Cadence                                                    Cadence
	Duration                                                   time.Duration
	AttendeeNames                                              []string
}
type kindReading struct {
	Kind    Kind
	Routine bool
	Type    string
	From    int
	Finding Finding
}

const (
	fromTitle = iota + 1
	fromDescription
	fromNothing
)

func kindOf(in kindInput) kindReading {
	return kindReading{Kind: KindStatus, From: fromTitle, Finding: Finding{Evidence: "stub"}}
}
func textGuards() []Guard { return nil }
