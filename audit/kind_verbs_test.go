package audit

import "testing"

// TestKindOfVerbs holds invitations that say what happens rather than what it is
// called, or ask.
func TestKindOfVerbs(t *testing.T) {
	for _, c := range []struct {
		in   kindInput
		want Kind
	}{
		{invitation("Dienstags um zehn", "Jede Abteilung kurz, dann Fragen", n(9)), KindStatus},
		{invitation("Belegungsrunde", "", daily), KindStatus},
		{invitation("Käsetheke: Sortiment Herbst", "Wir probieren sechs Sorten und nehmen zwei auf", once), KindDecision},
		{invitation("Gartenfreigabe Phase 2", "", once), KindDecision},
		{invitation("Leseprobe", "", once, n(14)), KindOther},
		{invitation("Nachlese Weihnachtsmarkt", "", once), KindRetrospective},
		{invitation("Azubi-Start 1.9.", "", once), KindOnboarding},
		{invitation("Lange Tafel im Hof", "Jede bringt was mit", once, evening), KindSocial},
		{invitation("Mit Anna durch die Reisekosten", "Belege rein, Formular raus, zusammen am Rechner", two, once), KindWorkingSession},
		{invitation("Spülstraße: Was passiert, wenn Gerät 2 ausfällt", "", once), KindOther},
		{invitation("Leistungsbeurteilung", "", two, once), KindPeople},
		{invitation("Gastronomie + Technik", "", n(5)), KindStatus},
		{invitation("Zimmerpreise Messe", "Vorschlag Revenue, dann ja oder nein", once), KindDecision},

		{invitation("What did the inspector say", "Jo reads out the letter, no action today", once, n(22)), KindBroadcast},
		{invitation("Newsroom noon", "lines, pictures, legal", daily), KindStatus},
		{invitation("Lede workshop", "", once), KindWorkingSession},
		{invitation("Cover options", "Four covers on the wall, one goes to print", once), KindDecision},
		{invitation("Reader numbers", "Tess shows last week's funnel, sections explain dips", n(10)), KindStatus},
		{invitation("Typos in issue 40", "How they got in, why nobody saw them, what changes", once), KindIncident},
		{invitation("Pitch session", "Bring three stories, no story too small or too odd", once), KindBrainstorm},
		{invitation("Friday five", "one win, one worry, five minutes tops", n(8)), KindStatus},
		{invitation("Bringing Kofi up to speed", "accounts, style guide, tour of the studio", once, n(3)), KindOnboarding},
		{invitation("Thanks Dee!", "cake at four", once), KindSocial},
		{invitation("Expenses cleanup w/ Mo", "receipts in a pile, we enter them one after the other on my screen", two), KindWorkingSession},
		{invitation("Legal read: chapter 7", "", once), KindReview},
		{invitation("Sound check", "", once, n(6)), KindOther},
		{invitation("Pay gap: what we tell staff", "draft note attached, agree wording", once, n(5)), KindDecision},

		{invitation("Brief salle", "couverts, allergies, qui est où", daily), KindStatus},
		{invitation("Carte d'hiver, on goûte", "Sept plats, on en garde quatre", once), KindDecision},
		{invitation("Le mot du directeur", "Résultats de l'année et cap 2027, puis verre", once, n(60)), KindBroadcast},
		{invitation("Qui prend quel stand", "", once), KindPlanning},
		{invitation("Appel à idées : cour de l'école", "", once), KindBrainstorm},
		{invitation("Retour de la classe verte", "ce qui a marché, ce qui a coincé", once), KindRetrospective},
		{invitation("Lecture du projet de règlement", "", once), KindReview},
		{invitation("Chaudière en panne", "", once), KindIncident},
		{invitation("Accueil de Fatou", "", once), KindOnboarding},
		{invitation("Rentrée : emplois du temps", "", once), KindPlanning},
		{invitation("Ménage du local", "on trie et on jette, gants conseillés", once), KindWorkingSession},
		{invitation("Repas de fin d'année", "", once), KindSocial},
		{invitation("Point d'étape Karim", "", two), KindOneOnOne},

		{invitation("Cierre del día", "caja, incidencias, mañana", daily), KindStatus},
		{invitation("Qué ponemos en el escaparate", "ideas, recortes, lo que sea, sin filtro", once), KindBrainstorm},
		{invitation("Papeles de Lucía", "llaves, taquilla, usuario, vuelta por la nave", once, n(3)), KindOnboarding},
		{invitation("Subida de alquiler: ¿firmamos?", "", once), KindDecision},
		{invitation("Ventas por zona", "Cada delegada, cinco minutos", n(11)), KindStatus},
		{invitation("Corte de luz en cámara 2", "", once), KindIncident},
		{invitation("Despedida de Toño", "", once), KindSocial},
		{invitation("Etiquetar la cosecha", "nos sentamos y lo hacemos juntos", once), KindWorkingSession},
		{invitation("Nueva app de fichajes", "cómo funciona y desde cuándo", once, n(40)), KindBroadcast},
		{invitation("Reparto de rutas", "", once), KindPlanning},
		{invitation("Baja de Andrés: vuelta", "medidas, horario, quién se lo cuenta al equipo. Confidencial.", once, n(3)), KindPeople},

		{invitation("Passagem de turno noite", "", daily), KindStatus},
		{invitation("Cardápio de verão", "provamos nove, ficam seis", once), KindDecision},
		{invitation("Volta do Rui", "baixa médica, horário reduzido", once, n(3)), KindPeople},
		{invitation("O que aprendemos com a feira", "", once), KindRetrospective},
		{invitation("Como atrair mais famílias?", "", once), KindBrainstorm},
		{invitation("Escala de natal", "", once), KindPlanning},
		{invitation("Boas-vindas à Inês", "", once), KindOnboarding},
		{invitation("Caiu o sistema de caixa", "", once), KindIncident},

		{invitation("Provoz pondělí", "stroje, lidi, zakázky", n(7)), KindStatus},
		{invitation("Ochutnávka jarní karty", "devět jídel, zůstanou čtyři", once), KindDecision},
		{invitation("Vítáme Aleše", "", once), KindOnboarding},
		{invitation("Jak přilákat mladé?", "", once), KindBrainstorm},
		{invitation("Rozpis na Vánoce", "", once), KindPlanning},
		{invitation("Nejede server", "", once), KindIncident},
		{invitation("Loučení s Mirkem", "", once), KindSocial},
		{invitation("Po výstavě", "co se povedlo, co příště jinak", once), KindRetrospective},

		{invitation("朝の五分", "", daily), KindStatus},
		{invitation("秋の新作、どれを出すか", "8品試食して3品に決める", once), KindDecision},
		{invitation("山本さん初日", "", once), KindOnboarding},
		{invitation("若い人に来てもらうには?", "", once), KindBrainstorm},
		{invitation("正月の当番", "", once), KindPlanning},
		{invitation("水漏れ 3階", "", once), KindIncident},
		{invitation("送別 鈴木さん", "", once), KindSocial},
		{invitation("展示会のあと", "良かったこと、次に変えること", once), KindRetrospective},
	} {
		got := kindOf(c.in)
		if got.Kind != c.want {
			t.Errorf("%q, %q: %s (%s), want %s; %s %q", c.in.Title, c.in.Text.Text, got.Kind, got.Type, c.want, got.Finding.Evidence, got.Finding.Quotes)
		}
	}
}
