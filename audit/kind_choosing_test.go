package audit

import "testing"

// TestKindOfChoosing holds votes, doing, showing, seasons, visits and applicants,
// and what only looks like them.
func TestKindOfChoosing(t *testing.T) {
	applicant := func(domain string) func(*kindInput) {
		return func(in *kindInput) {
			in.Cadence, in.People, in.Outside, in.OutsideRequired, in.Outsiders, in.OutsideDomains = Once, 4, true, true, 1, []string{domain}
		}
	}
	firm := func(in *kindInput) {
		in.Cadence, in.People, in.Outside, in.OutsideRequired, in.Outsiders, in.OutsideDomains = Once, 6, true, true, 2, []string{"lindner-holz.example"}
	}
	for _, c := range []struct {
		in   kindInput
		want Kind
	}{
		// votes and ways out
		{invitation("CCB", "CR-77 heater limit: in 4.2?\nCR-81 new sensor\nvoting members: HW, SW", n(6)), KindDecision},
		{invitation("Farbe Fassade", "Wir müssen uns festlegen. Jeder gibt seine Stimme ab, Patt → Chefin.", once), KindDecision},
		{invitation("Enseigne", "Trois pistes, chacun vote, en cas d'égalité Paul tranche.", once), KindDecision},
		{invitation("Rotulación", "Hay tres opciones y cada uno vota.", once), KindDecision},
		{invitation("Fornecedor de fardas", "Três opções, cada um dá o seu voto.", once), KindDecision},
		{invitation("Potah křesel", "Tři možnosti, každý hlasuje, při rovnosti hlasů Eva.", once), KindDecision},
		{invitation("看板の色", "案は3つ、一人一票でお願いします。", once), KindDecision},
		{invitation("Friday lunch buffet: keep, shrink or stop?", "Three ways out, we pick one.", once), KindDecision},
		{invitation("Before I order the racks", "So that I can order:\n- Ben: six or eight units?\n- Ola: black or grey?\n- Kim: wheels or feet?", once), KindDecision},
		{invitation("FW: Re: door handles", "so we don't forget\n\n---------- Forwarded message ---------\nFrom: Otto\nSubject: Re: door handles\n\n"+
			"Brass or steel are both in stock. Let us know which by Friday.", once), KindDecision},
		{invitation("WG: AW: Rechnung 4471", "kurz ansehen?\n\n-----Ursprüngliche Nachricht-----\nVon: Otto\nBetreff: AW: Rechnung\n\nDie Rechnung liegt hier noch.", once), KindOther},
		// side by side
		{invitation("Bedienungsanleitung", "Ole projiziert, wir diktieren. Heute Kapitel 4.", once), KindWorkingSession},
		{invitation("Fiche sécurité – on la rédige", "Chacun vient avec ses notes, moi je tape.", once), KindWorkingSession},
		{invitation("Řád skladu – píšeme", "Jana promítá, ostatní diktují.", once), KindWorkingSession},
		{invitation("Plan de evacuación", "Cada uno trae sus datos, yo tecleo.", once), KindWorkingSession},
		{invitation("Reply to the inspector", "Tom types, the others dictate. We don't leave before answer 6 is text.", once), KindWorkingSession},
		// looked through, tasted
		{invitation("Abnahme Prospektbilder", "Wir schauen die Bilder am Monitor durch, Seite 1 bis 12.", once), KindReview},
		{invitation("Abnahme Los 3", "Unterschrift oder nicht.", once), KindDecision},
		{invitation("Catalogue d'hiver", "On regarde les photos ensemble, page 3 d'abord.", once), KindReview},
		{invitation("Cardápio novo", "Para cada prato: sabor, empratamento, custo.", once), KindReview},
		{invitation("Rev C before the mould", "We walk the housing, then the lid. Things I'm not happy with: the clip.", once), KindReview},
		// looking back
		{invitation("Dřevo a plech", "drželo / drhlo / zkusme, lístečky", n(6)), KindRetrospective},
		{invitation("Freitag 13 Uhr", "behalten / lassen / ausprobieren, still schreiben", n(6)), KindRetrospective},
		{invitation("Viernes", "mantener / dejar / probar", n(6)), KindRetrospective},
		{invitation("Team Ost", "one thing for the next two weeks, dots, notes in silence", n(6)), KindRetrospective},
		// ahead
		{invitation("Sprint 22: who takes what", "", n(7)), KindPlanning},
		{invitation("Iterace 9: co bereme", "", n(7)), KindPlanning},
		{invitation("Sprint 22 demo", "", n(7)), KindBroadcast},
		{invitation("Boda Ruiz & Pena (120)", "12h-14h montaje: quién, cuántos\nplan B lluvia\nhoras del equipo", once), KindPlanning},
		// ideas
		{invitation("Vitrine de printemps", "Comment faire entrer les gens ? Colle, ciseaux et carton sur place.", once), KindBrainstorm},
		{invitation("Schaufenster Ostern", "Wie kriegen wir die Leute in den Laden? Kleber, Pappe und Scheren sind da.", once), KindBrainstorm},
		// something happened
		{invitation("Leak in the cold room, 4 to 5 May", "Hour by hour: who noticed, why did the alarm not ring. Fixes with names.", once), KindIncident},
		{invitation("Fuga en la cocina, noche del 8", "Hora a hora. Por qué no saltó la alarma y qué cambiamos.", once), KindIncident},
		// seasons and farewells
		{invitation("Noël en magasin 🎄", "", once, n(9)), KindOther},
		{invitation("🎄🎅", "", once, n(9)), KindSocial},
		{invitation("Gerdas letzter Arbeitstag", "Torte um drei", once, n(9)), KindSocial},
		{invitation("Poslední pracovní den Vaška", "", once, n(9)), KindSocial},
		{invitation("Dvůr 🍻", "Kdo má čas, přijďte. Děti vítány.", once, n(9)), KindSocial},
		// visits, applicants, firms
		{invitation("HOLD owners visit", "", once), KindExternal},
		{invitation("Blockiert: möglicher Besuch Stadtwerke", "", once), KindExternal},
		{invitation("BLOQUEADO visita cliente", "", once), KindExternal},
		{invitation("HOLD corridor paint", "", once), KindOther},
		{invitation("Kennenlernen M. Petz", "Gehaltswunsch steht im Anschreiben.", applicant("gmx.example")), KindInterview},
		{invitation("Gespräch Lagerleitung (m/w/d)", "", applicant("posteo.example")), KindInterview},
		{invitation("Rencontre Mme Viel", "Lettre de motivation reçue.", applicant("laposte.example")), KindInterview},
		{invitation("Jahresgespräch Lindner Holz", "Konditionen, Bonus", firm), KindExternal},
		{invitation("Evaluación anual Lindner", "precios 2027", firm), KindExternal},
		{invitation("Jahresgespräch Anna", "", once, two), KindPeople},
		// rounds
		{invitation("Open returns", "Top to bottom: number, place, whose move. Just say updated.", n(8)), KindStatus},
		{invitation("週次報告会", "席順に近況をご報告ください。", n(7)), KindStatus},
		{invitation("Kernteam wöchentlich", "Unterlagen liegen im Laufwerk, Zugänge vergibt Ines.", n(10)), KindStatus},
		{invitation("Neue Pausenregelung ab 1.3.", "Neue Regelung:\n- 30 statt 20 min\n- Küche: Freigabe durch die Leitung", once, n(20)), KindBroadcast},
	} {
		if got := kindOf(c.in); got.Kind != c.want {
			t.Errorf("%q, %q: %s (%s), want %s; %s %q", c.in.Title, c.in.Text.Text, got.Kind, got.Type, c.want, got.Finding.Evidence, got.Finding.Quotes)
		}
	}
}
