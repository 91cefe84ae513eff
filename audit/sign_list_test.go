package audit

import "testing"

var listCases = []judgedCase{
	// lists read down, slides read out
	{"Warranty list", "From the top down: each owner says received, examined or out. The list is on the drive.", 8, 45, Weekly, Async, nil},
	{"Offene Retouren", "Liste von oben nach unten, jeder sagt zu seiner Zeile den Stand.", 8, 45, Weekly, Async, nil},
	{"Litiges clients", "De haut en bas du fichier, chacun dit où en est sa ligne.", 8, 45, Weekly, Async, nil},
	{"Pedidos abiertos", "De arriba abajo, cada responsable dice cómo está su línea.", 8, 45, Weekly, Async, nil},
	{"Otevřené reklamace", "Odshora dolů, každý řekne stav svého řádku.", 8, 45, Weekly, Async, nil},
	{"New badge rules", "From 1 March the rules for visitors change:\n- badge at all times\n- no photos\n- sign out at the gate\nI will read through the slides (attached).", 26, 45, Once, Async, attached("badges.pdf")},
	{"Neue Reisekostenregelung ab 1.3.", "Vorgestellt wird die neue Regelung:\n- Bahn vor Flug\n- Belege per App\n- Küche im Hotel: Freigabe durch die Leitung", 18, 45, Once, Async, attached("reise.pdf")},
	{"New workshop rules from 1 March", "Bring your questions, we try the new lift together.", 12, 60, Once, Keep, nil},
	// answers that may come by mail
	{"Waiting for your answers: shelving", "So that I can order:\n1. Ben: six or eight?\n2. Ola: grey or black?\n3. Kim: wheels or feet?\nWhoever mails me before needn't come.", 6, 30, Once, Async, nil},
	{"Stoffe – Antworten fehlen", "Damit ich bestellen kann:\n1. Eva: blau oder grau?\n2. Tom: 40 oder 60 Meter?\nWer mir vorher mailt, braucht nicht kommen.", 6, 30, Once, Async, nil},
	{"OK or not OK: offer for the gate", "Yes or no, that is all.", 6, 30, Once, Async, attached("offer.pdf")},
	// fewer, shorter
	{"Line planning call", "Bottlenecks, transfers, trucks.\nMost of it is Ben and Ola talking, the rest of us can read it afterwards.", 9, 60, Weekly, Trim, nil},
	{"Weekly freight call", "rates, lanes, claims\nTwo colleagues from your side would be enough.", 10, 60, Weekly, Trim, nil},
	{"Werksrunde Energie", "Verbrauch, Störungen, Umbauten. Besprochen wird nur, was über Plan liegt, meist sind wir nach der Hälfte der Zeit durch.", 10, 60, Weekly, Trim, nil},
	// on the spot
	{"Round cold store", "Parka!", 5, 30, Weekly, Keep, nil},
	{"Ronda nave 2", "", 5, 30, Weekly, Keep, nil},
	{"Runde Halle 3", "Warnweste und Helm.", 5, 30, Weekly, Keep, nil},
	{"Chantier, 8h", "Le chef n'a pas d'ordinateur, donc par téléphone.", 5, 15, Weekly, Keep, nil},
	{"Obra patio", "El encargado no usa ordenador, por eso por teléfono.", 5, 15, Weekly, Keep, nil},
	{"Blockiert: evtl. Besuch Kreisamt", "", 5, 240, Once, Keep, nil},
	// a handful with one thing to settle
	{"営業定例", "・見積3件\n・展示会の担当、今日決めたい\n・在庫", 5, 45, Weekly, Keep, nil},
}

func TestListSigns(t *testing.T) {
	for _, v := range listCases {
		i := invited{title: v.title, text: v.text, people: v.people, minutes: v.minutes, often: v.often, change: v.change}
		a := audited(t, i.events("x")...)
		if len(a.Series) != 1 {
			t.Errorf("%q: %d series", v.title, len(a.Series))
			continue
		}
		if s := a.Series[0]; s.Verdict != v.verdict {
			t.Errorf("%q %.90q:\n  got  %s/%s %s at %d (%s); %v; %v\n          want %s", v.title, v.text, s.Agenda, s.Kind, s.Verdict, s.Score, s.Confidence, s.Guards, s.Findings, v.verdict)
		}
	}
}
