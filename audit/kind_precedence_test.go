package audit

import "testing"

// TestKindOfPrecedence holds invitations with a word for something else: a round
// that touches on it, goods that are called so, a body, outsiders.
func TestKindOfPrecedence(t *testing.T) {
	for _, c := range []struct {
		in   kindInput
		want Kind
	}{
		// a regular round that touches many things stays one
		{invitation("Team weekly", "- budget\n- two open roles\n- who presents at the fair\n- decide on the printer", n(7)), KindStatus},
		{invitation("Jour fixe Labor", "Geräte, Urlaub, Budget, Sicherheitsunterweisung", n(6)), KindStatus},
		{invitation("Point équipe", "planning de la semaine, congés, budget, divers", n(6)), KindStatus},
		{invitation("Reunión de coordinación", "presupuesto, vacaciones, incidencias, ruegos y preguntas", n(8)), KindStatus},
		{invitation("Reunião de equipa", "férias, orçamento, novidades, o que bloqueia", n(6)), KindStatus},
		{invitation("Porada oddělení", "rozpočet, dovolené, stav zakázek, různé", n(7)), KindStatus},
		{invitation("部会", "予算、休暇、進捗、その他", n(8)), KindStatus},
		{invitation("Shop managers", "sales, returns, staffing, one good idea each", n(12)), KindStatus},
		{invitation("Operations call", "yesterday's volume, today's staffing, carrier issues", n(9)), KindStatus},
		{invitation("Marketing Monday", "what's live, what's late, help wanted", n(6)), KindStatus},
		{invitation("Montagslage", "Presse, Termine, Personal", n(6)), KindStatus},
		{invitation("Baustelle Nord", "Stand, Mängel, nächste Woche", n(6)), KindStatus},
		{invitation("Chantier école", "avancement par lot, sécurité, livraisons", n(8)), KindStatus},
		{invitation("Obra plaza", "avance por gremio, seguridad, entregas", n(8)), KindStatus},
		{invitation("Platform / Mobile", "", n(7)), KindStatus},
		{invitation("Project Falcon", "", n(6)), KindStatus},
		{invitation("Einkauf + Logistik", "", n(5)), KindStatus},
		// regular, and for something else
		{invitation("Backlog grooming", "", n(6)), KindPlanning},
		{invitation("Deal desk", "Discounts over 20 %: yes or no, case by case", n(5)), KindDecision},
		{invitation("Vergaberunde", "Anträge 1 bis 6, Abstimmung", n(7)), KindDecision},
		{invitation("Design critique", "", n(6)), KindReview},
		{invitation("Coin café", "venez quand vous voulez", n(12)), KindSocial},
		{invitation("Pub quiz", "", once, evening), KindSocial},
		{invitation("Choir", "", n(20)), KindOther},
		{invitation("Office hours: payroll", "", n(15)), KindOther},
		{invitation("Ask the architects", "drop in with your design questions", n(10)), KindOther},
		{invitation("Mob on the importer", "one keyboard, we rotate every ten minutes", n(5)), KindWorkingSession},
		{invitation("Schreibzeit", "gemeinsam still schreiben, 50 Minuten", n(4)), KindWorkingSession},
		// food is the trade
		{invitation("Coffee supplier prices", "", once), KindOther},
		{invitation("Lunch menu planning", "", once), KindPlanning},
		{invitation("Third-party risk", "", func(in *kindInput) { in.Cadence, in.PerMonth = Monthly, 1 }), KindOther},
		{invitation("Bierlieferung Herbst", "", once), KindOther},
		// one-offs without a textbook word
		{invitation("New intranet", "First look at the prototype, tell us what you think", once, n(8)), KindReview},
		{invitation("Vorstellung neue Kassen", "Herr Kunz zeigt das Gerät, danach Fragen", once, n(26)), KindBroadcast},
		{invitation("Umzug 12.10.", "wer packt wann, welche Räume zuerst", once), KindPlanning},
		{invitation("Choosing the new uniforms", "samples are in the back office", once), KindDecision},
		{invitation("Preise 2027", "Vorschlag liegt bei, Freigabe oder nicht", once), KindDecision},
		{invitation("Reklamation Huber", "Ursache, Maßnahmen, was schreiben wir", once), KindIncident},
		{invitation("Dankeschön-Essen", "", once, evening), KindSocial},
		{invitation("Marta se va", "tarta a las doce en la sala grande", once), KindSocial},
		{invitation("30 anos de casa do Zé", "", once), KindSocial},
		{invitation("Loučíme se s Janou", "", once), KindSocial},
		{invitation("Kennenlernen Praktikantin", "CV hängt an", once, n(3)), KindInterview},
		{invitation("Anna x Ben", "", two), KindOneOnOne},
		{invitation("Feedback Anna", "", once, two), KindOneOnOne},
		{invitation("Objectifs 2027 – Paul", "", once, two), KindOneOnOne},
		{invitation("Gespräch", "", hidden, n(3)), KindPeople},
		{invitation("Intervention policy", "", once, n(6)), KindOther},
		{invitation("Weekly", "", guests), KindExternal},
		{invitation("Lunch with Northpier", "", guests, once), KindExternal},
		{invitation("Kickoff website", "", once, n(8)), KindPlanning},
		{invitation("Strategieklausur", "", once, n(10)), KindWorkingSession},
		{invitation("Ausflug nach Bern", "", once, n(18)), KindSocial},
		{invitation("Board", "", func(in *kindInput) { in.Cadence, in.PerMonth = Monthly, 1 }, n(9)), KindDecision},
		{invitation("Geschäftsleitung", "", n(6)), KindDecision},
		{invitation("Comité", "", n(6)), KindDecision},
		{invitation("Leadership", "", n(6)), KindStatus},
		{invitation("Standortleiter", "", n(8)), KindStatus},
		{invitation("Chefs de service", "", n(8)), KindStatus},
		{invitation("Unterweisung Gabelstapler", "", once, n(12)), KindBroadcast},
		{invitation("Erste-Hilfe-Kurs", "", once, n(12)), KindBroadcast},
		{invitation("Brandschutz-Rundgang", "", once, n(4)), KindReview},
		{invitation("Postmortem newsletter bug", "", once), KindIncident},
		{invitation("Lessons from the spring fair", "", once), KindRetrospective},
		{invitation("How did the pilot go?", "", once), KindRetrospective},
		{invitation("Wie war die Messe?", "", once), KindRetrospective},
	} {
		got := kindOf(c.in)
		if got.Kind != c.want {
			t.Errorf("%q, %q: %s (%s), want %s; %s %q", c.in.Title, c.in.Text.Text, got.Kind, got.Type, c.want, got.Finding.Evidence, got.Finding.Quotes)
		}
	}
}
