package audit

import "testing"

func TestLanguageOf(t *testing.T) {
	for _, c := range []struct{ title, text, want string }{
		{"Parish council", "We will look at the bids for the roof before the winter.", "en"},
		{"Chorprobe", "Bitte bringt die Noten mit, wir singen auch den zweiten Satz.", "de"},
		{"Assemblée", "Merci de lire les comptes avant la réunion, nous voterons.", "fr"},
		{"Claustro", "Traed las notas de cada grupo para la evaluación, por favor.", "es"},
		{"Assembleia", "Não se esqueçam de trazer os recibos do mês para a prestação de contas.", "pt"},
		{"Schůze", "Prosím, přečtěte si návrh rozpočtu, každý ho dostal mailem.", "cs"},
		{"理事会", "予算案を事前にお読みください。", "ja"},
		{"Wochenbesprechung", "", "de"},
		{"Mitarbeiterversammlung über den Umbau", "", "de"},
		// Titles alone: compounds, endings, letters that one language has.
		{"Projektstatus Relaunch", "", "de"},
		{"Abteilungsrunde Entwicklung", "", "de"},
		{"Teamrunde Vertrieb", "", "de"},
		{"Statusmeeting Einkauf", "", "de"},
		{"Hausbank-Schnittstelle: MQ oder REST?", "", "de"},
		{"Jour fixe PP", "", "de"},
		{"定例会議", "", "ja"},
		{"進捗会議", "", "ja"},
		{"週次定例", "", "ja"},
		{"週次定例(大阪)", "", "ja"},
		{"全社会議", "", "ja"},
		{"周会", "", ""},
		{"项目会议", "", ""},
		{"Puesta al día", "", "es"},
		{"Revisión de precios", "", "es"},
		{"Seguimiento Contoso (quincenal)", "", "es"},
		{"RE: RE: FW: packshots definitivos", "Mejor lo hablamos 5 min", "es"},
		{"Ponto de situação", "", "pt"},
		{"Reunião de serviço", "", "pt"},
		{"Gestão de férias", "", "pt"},
		{"Indicadores mensais", "Cada serviço apresenta os seus números. Os quadros estão no SharePoint até à véspera.", "pt"},
		{"Réunion de service", "", "fr"},
		{"Point bloc hebdo", "", "fr"},
		{"Stav zakázek", "", "cs"},
		{"Týmová porada", "", "cs"},
		{"Plánování směn", "", "cs"},
		{"Pitch go/no-go: which RFPs do we answer this week (max 2)?", "", "en"},
		{"Standup Konstruktion", "gestern / heute / wo klemmts", "de"},
		// These are at home everywhere, or in a language that we don't have.
		{"Weekly sync", "", ""},
		{"Café", "", ""},
		{"Retro", "https://board.example/die/der/das", ""},
		{"Планёрка", "", ""},
		{"Riunione settimanale", "", ""},
		{"", "", ""},
		{"12345", "+++", ""},
	} {
		if got := languageOf(c.title, c.text); got != c.want {
			t.Errorf("%q, %q: %q, want %q", c.title, c.text, got, c.want)
		}
	}
}

// An accent in somebody's name is no Czech.
func TestLanguageOfNames(t *testing.T) {
	if got := languageOf("Řehoř / Bára sync", "", "Řehoř Málek", "Bára Šímová"); got != "" {
		t.Errorf("%q", got)
	}
}

// Where an invitation shows nothing, the organizer's others do; those of
// somebody else and private ones don't.
func TestDraftLanguageOfTheOrganizersOthers(t *testing.T) {
	series := func(title, organizer string, hidden bool) Series {
		e := &Event{Title: title, Private: hidden}
		return Series{Title: title, Organizer: Person{Email: organizer}, Judged: e, facts: &meeting{event: e}}
	}
	all := []Series{
		series("Leads", "ana@own.example", false), series("Týdenní porada", "Ana@own.example", false),
		series("Wochenbesprechung", "ana@own.example", true), series("Monatsrunde Vertrieb", "ben@own.example", false),
		series("Leads", "cyd@own.example", false),
	}
	byOrganizer(all)
	for i, want := range []string{"cs", "cs", "de", "de", "en"} {
		if got := all[i].writtenIn(); got != want {
			t.Errorf("%q of %s: %s, want %s", all[i].Title, all[i].Organizer.Email, got, want)
		}
	}
}
