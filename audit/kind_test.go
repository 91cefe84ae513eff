package audit

import (
	"testing"
	"time"
)

// invitation is a meeting of five that comes every week, unless changed.
func invitation(title, text string, change ...func(*kindInput)) kindInput {
	in := kindInput{Title: title, Text: Clean(text), People: 5, Invited: 5, Cadence: Weekly, PerMonth: 4, Duration: 45 * time.Minute}
	in.Agenda = agendaOf(title, in.Text, nil, time.Time{})
	for _, c := range change {
		c(&in)
	}
	return in
}

func two(in *kindInput)     { in.People, in.Invited = 2, 2 }
func once(in *kindInput)    { in.Cadence = Once }
func evening(in *kindInput) { in.Evening, in.Duration = true, 3*time.Hour }
func guests(in *kindInput) {
	in.Outside, in.OutsideRequired, in.Outsiders, in.OutsideDomains = true, true, 3, []string{"northpier.example"}
}
func listeners(in *kindInput) { in.People, in.Invited, in.Optional, in.Cadence = 60, 60, 58, Once }

func TestKindOf(t *testing.T) {
	for _, c := range []struct {
		in   kindInput
		want Kind
	}{
		// titles
		{invitation("Weekly nursing update", ""), KindStatus},
		{invitation("Wochenbesprechung Labor", ""), KindStatus},
		{invitation("Point d'équipe caisse", ""), KindStatus},
		{invitation("Reunión semanal de tienda", ""), KindStatus},
		{invitation("Reunião semanal da cozinha", ""), KindStatus},
		{invitation("Porada sboru", ""), KindStatus},
		{invitation("店長定例", ""), KindStatus},
		{invitation("Harvest planning", ""), KindPlanning},
		{invitation("Urlaubsplanung 2027", ""), KindPlanning},
		{invitation("Planification des gardes", ""), KindPlanning},
		{invitation("Dienstplanung", ""), KindPlanning},
		{invitation("Planejamento da safra", ""), KindPlanning},
		{invitation("来期予算", ""), KindPlanning},
		{invitation("Weekly planning", ""), KindPlanning},
		{invitation("Lenkungsausschuss Neubau", ""), KindDecision},
		{invitation("Comité de pilotage musée", ""), KindDecision},
		{invitation("Go/no-go opening night", ""), KindDecision},
		{invitation("Schválení rozpočtu", ""), KindDecision},
		{invitation("理事会", ""), KindDecision},
		{invitation("Review of the exhibition texts", ""), KindReview},
		{invitation("Revue de presse mensuelle", ""), KindReview},
		{invitation("Revisión de los menús", ""), KindReview},
		{invitation("Design review: ticket machine", ""), KindReview},
		{invitation("Hygiene-Begehung Küche", ""), KindReview},
		{invitation("Retro season 3", ""), KindRetrospective},
		{invitation("Ohlédnutí za festivalem", ""), KindRetrospective},
		{invitation("ふりかえり", ""), KindRetrospective},
		{invitation("Brainstorming Weihnachtsschaufenster", ""), KindBrainstorm},
		{invitation("Lluvia de ideas cartel", ""), KindBrainstorm},
		{invitation("Workshop pricing", ""), KindWorkingSession},
		{invitation("Atelier étiquettes", ""), KindWorkingSession},
		{invitation("Interview – second violin", ""), KindInterview},
		{invitation("Vorstellungsgespräch Hebamme", ""), KindInterview},
		{invitation("Pohovor, kuchař", ""), KindInterview},
		{invitation("面接 (パティシエ)", ""), KindInterview},
		{invitation("Lunch with the new florist", ""), KindSocial},
		{invitation("Weihnachtsfeier", ""), KindSocial},
		{invitation("Pot de départ de Line", ""), KindSocial},
		{invitation("Vánoční večírek", ""), KindSocial},
		{invitation("忘年会", ""), KindSocial},
		{invitation("Salary review nurses", ""), KindPeople},
		{invitation("Mitarbeiterjahresgespräch", "", two), KindOneOnOne},
		{invitation("Jahresgespräch Ida", "", two), KindPeople},
		{invitation("Town hall", "", listeners), KindBroadcast},
		{invitation("Infoveranstaltung Umbau", "", listeners), KindBroadcast},
		{invitation("Onboarding of the new drivers", ""), KindOnboarding},
		{invitation("Outage of the till system", "", once), KindIncident},
		{invitation("Postmortem frozen stock", "", once), KindIncident},
		// traps
		{invitation("Async tools, status", ""), KindStatus},
		{invitation("11:11 sale planning", ""), KindPlanning},
		{invitation("Frank Lunch / Ida Coffee", "", two, func(in *kindInput) { in.AttendeeNames = []string{"Frank Lunch", "Ida Coffee"} }), KindOneOnOne},
		{invitation("Update", "", two), KindOneOnOne},
		{invitation("Thursday", "", listeners), KindBroadcast},
		// people and outsiders
		{invitation("Ida & Frank", "", two), KindOneOnOne},
		{invitation("Ida 1:1 Frank", "", two), KindOneOnOne},
		{invitation("Weekly call", "", guests), KindExternal},
		{invitation("Northpier status", "", guests, func(in *kindInput) { in.Outsiders, in.People = 1, 12 }), KindExternal},
		{invitation("Harvest status", "", guests, func(in *kindInput) { in.Outsiders, in.People = 1, 12 }), KindStatus},
		// the description
		{invitation("Sync", "Decide: new oven or repair?"), KindDecision},
		{invitation("Thursday", "Everyone tells in two minutes what they sold."), KindStatus},
		{invitation("Runde", "Jeder berichtet kurz aus seiner Filiale."), KindStatus},
		{invitation("Jeudi", "Chacun présente ses ventes de la semaine."), KindStatus},
		{invitation("Jueves", "Cada tienda presenta sus ventas."), KindStatus},
		{invitation("木曜", "各店舗が売上を報告します。"), KindStatus},
		{invitation("Thursday", "What went well, what didn't, what do we change?"), KindRetrospective},
		{invitation("Weekly review", "Each branch reads out its numbers."), KindStatus},
		{invitation("Gifts", "The new policy on gifts comes into force in May; I will walk you through it.", once), KindBroadcast},
		// structure: an event and why, a first day, an evening out, a drill
		{invitation("Burst pipe in the archive, 4 May", "Timeline first. Why did nobody hear the alarm, and what do we do so that it can't happen again.", once), KindIncident},
		{invitation("Fausse commande du 12", "Chronologie, causes, mesures avec un nom et une date. On ne cherche pas de coupable.", once), KindIncident},
		{invitation("Rotura de stock – qué pasó", "", once), KindIncident},
		{invitation("避難訓練 ふりかえり", "良かった点と直す点", once), KindRetrospective},
		{invitation("Why the spring festival?", "What it costs and what it brings.", once), KindOther},
		{invitation("Bem-vindo, Tomé!", "9h crachá, 10h volta ao armazém", once), KindOnboarding},
		{invitation("Bienvenue à Odile", "", once), KindOnboarding},
		{invitation("Zum Goldenen Hirschen", "Tisch ist reserviert, bei Regen drinnen.", once, evening), KindSocial},
		{invitation("Evening budget planning", "", once, evening), KindPlanning},
		{invitation("Retour sur les portes ouvertes", "Post-its : vert = à garder, rouge = plus jamais, et on choisit deux changements.", once), KindRetrospective},
		// a yes or no, who does what, something made together, a shower of names
		{invitation("Christmas hours", "I need a yes or no from each shop on the three dates.", once), KindDecision},
		{invitation("Umzug Lager – fahren / nicht fahren", "- Wetter\n- Lkw\n- Entscheidung", once), KindDecision},
		{invitation("Inventur: wer macht was", "", once), KindPlanning},
		{invitation("Visita do bispo – quem faz o quê", "", once), KindPlanning},
		{invitation("Price list", "Two of us, one screen, we rewrite the notes under the table.", once), KindWorkingSession},
		{invitation("Budget kitchen", "We type the figures in together line by line.", once), KindWorkingSession},
		{invitation("Speisekarte", "Wir sitzen zu dritt dran, bis alles passt.", once), KindWorkingSession},
		{invitation("El cachorro del refugio", "Lluvia de nombres, sin vetos.", once), KindBrainstorm},
		{invitation("Ward cases", "Cases this month, 15 min each: what would we do differently."), KindReview},
		{invitation("Stroke case conference", ""), KindReview},
		{invitation("Hygiene walkround", ""), KindReview},
		{invitation("Oven for Porto: A or B", "Which one do we take? Can the old one stay until May?", once), KindDecision},
		{invitation("Linoleum oder Parkett?", "", once), KindDecision},
		{invitation("Train or plane for the tour", "Tickets, visas and who sits where.", once), KindOther},
		{invitation("New opening hours: what changes in May", "", once), KindBroadcast},
		// precedence
		{invitation("Lotes húmidos – incidente", "", guests, once, func(in *kindInput) { in.OrganizerIsOutside = true }), KindExternal},
		{invitation("Outage of the till system", "", guests, once), KindIncident},
		{invitation("Entretien – Solène Dubreuil", "CV en PJ, la technique puis ses questions.", guests, once), KindInterview},
		{invitation("Équipe de nuit, avec Mme Roux", "Venez comme vous êtes. Rien n'est noté.", guests, once), KindPeople},
		{invitation("Ida: Ende des Vertrags", "Wir sagen es ihr. Bitte erfährt es vorher niemand.", once), KindPeople},
		{invitation("Feedback 360 – Ida", "", two), KindPeople},
		{invitation("Steering committee depot", "Leads fill in the form beforehand; it is read out in the meeting."), KindStatus},
		{invitation("Steering committee depot", "Leads fill in the form; then we decide on phase 2."), KindDecision},
		{invitation("Textreview", "Bitte vorab lesen, dann sagt jeder der Reihe nach, was auffiel."), KindReview},
		{invitation("Risk and insurance", "", func(in *kindInput) { in.Cadence, in.PerMonth = Irregular, 0.5 }), KindOther},
		{invitation("", "", once), KindOther},
	} {
		got := kindOf(c.in)
		if got.Kind != c.want {
			t.Errorf("%q, %q: %s (%s), want %s; %s %q", c.in.Title, c.in.Text.Text, got.Kind, got.Type, c.want, got.Finding.Evidence, got.Finding.Quotes)
		}
	}
}

// TestOneFromOutside: one is no people.
func TestOneFromOutside(t *testing.T) {
	for n, want := range map[int]string{1: "1 person from outside", 2: "2 people from outside"} {
		if got := fromOutside(n); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
