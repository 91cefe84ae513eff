package audit

import (
	"testing"
	"time"
)

func daily(in *kindInput)    { in.Cadence, in.PerMonth, in.Duration = Daily, 20, 15*time.Minute }
func monthly1(in *kindInput) { in.Cadence, in.PerMonth = Monthly, 1 }
func hidden(in *kindInput)   { in.Private, in.Cadence = true, Once }
func n(people int) func(*kindInput) {
	return func(in *kindInput) { in.People, in.Invited = people, people }
}

// TestKindOfTrades holds invitations as people in many trades write them, whose
// titles lack the textbook word.
func TestKindOfTrades(t *testing.T) {
	for _, c := range []struct {
		in   kindInput
		want Kind
	}{
		// hotel, restaurant
		{invitation("Line-up front desk", "arrivals, VIPs, who has the late check-outs", daily), KindStatus},
		{invitation("Tasting winter menu", "Nine dishes, cards on the table. We leave with five.", once), KindDecision},
		{invitation("BEO Thursday", "Weddings Sat + Sun, staffing, dry store order"), KindPlanning},
		{invitation("Revenue call", "pace vs last year, pick-up, rate changes for the fair"), KindStatus},
		{invitation("Walk-in freezer is dead!!", "since 6 this morning, -4 and rising. who can take the fish?", once), KindIncident},
		{invitation("Housekeeping heads", "", n(6)), KindStatus},
		{invitation("Frühstücksbuffet neu denken", "Alles darf gesagt werden, keine Denkverbote. Stifte sind da.", once), KindBrainstorm},
		{invitation("Schnuppertag Koch – Lina", "", once, n(3)), KindInterview},
		{invitation("Bankettbesprechung KW 42", "Hochzeit Saal 2, Firmenfeier, Personal am Sonntag"), KindPlanning},
		{invitation("Probeschicht Rezeption: Hr. Amrein", "Lebenslauf anbei, 2 h an der Theke, danach Gespräch", once, n(3)), KindInterview},
		// hospital, care
		{invitation("Handover late / night", "", daily), KindStatus},
		{invitation("Grand rounds: sepsis", "", monthly1, n(40)), KindBroadcast},
		{invitation("MDT upper GI", "9 patients, list in the portal"), KindDecision},
		{invitation("Transmissions équipe B", "", daily), KindStatus},
		{invitation("Analyse de pratiques", "Un cas apporté par l'une de vous, règles habituelles.", monthly1), KindReview},
		{invitation("Sturz Zimmer 12, 3.9.", "Hergang, Ursachen, was wir ändern", once), KindIncident},
		{invitation("Rückkehr Monika", "Wiedereingliederung ab 15., Stufen mit Betriebsarzt abgestimmt", once, n(3)), KindPeople},
		{invitation("ヒヤリハット 9月分", "", monthly1), KindOther},
		{invitation("看護師長会", "各病棟から報告"), KindStatus},
		{invitation("新任さんの1日目", "", once), KindOnboarding},
		// school, university
		{invitation("Notenkonferenz 9b", "", once, n(12)), KindDecision},
		{invitation("Claustro extraordinario", "Votación del calendario lectivo", once, n(30)), KindDecision},
		{invitation("Elternabend 3a vorbereiten", "Wer begrüßt, wer macht den Beamer, Reihenfolge", once), KindPlanning},
		{invitation("Thesis chat", "", two), KindOneOnOne},
		{invitation("Korrektur Klausur Teil 2", "wir korrigieren Aufgabe 4 und 5 zusammen an einem Tisch", once, n(4)), KindWorkingSession},
		{invitation("Pedagogická rada", "", once, n(20)), KindDecision},
		{invitation("Aula aberta: bactérias do solo", "", once, n(30)), KindBroadcast},
		{invitation("Conselho de turma 8.º C", "", once, n(9)), KindDecision},
		{invitation("Who teaches what next term", "", once), KindPlanning},
		// town hall, public bodies
		{invitation("Ausschuss Bau und Verkehr", "TOP 1 bis 7, Unterlagen im Ratsinfo", monthly1, n(14)), KindDecision},
		{invitation("Bürgermeisterrunde", "", n(6)), KindStatus},
		{invitation("Réunion publique zone 30", "", once, n(40)), KindBroadcast},
		{invitation("Lectura del borrador de ordenanza", "artículo por artículo", once), KindReview},
		{invitation("Porada starostů", "", monthly1), KindStatus},
		{invitation("Krizový štáb – povodeň", "", once), KindIncident},
		// factory, logistics
		{invitation("Tier 2 board", "safety, quality, delivery, cost", daily), KindStatus},
		{invitation("QRQC ligne 3", "", daily), KindStatus},
		{invitation("Werkzeugbruch Presse 4", "5x Warum, Zeitstrahl, Maßnahmen", once), KindIncident},
		{invitation("Toolbox talk ladders", "", once, n(18)), KindBroadcast},
		{invitation("Kaizen Verpackung", "Zwei Tage an der Linie, Kleidung zum Schmutzigmachen", once), KindWorkingSession},
		{invitation("Losfreigabe 2231", "", once, n(4)), KindDecision},
		{invitation("S&OP", "", monthly1, n(9)), KindPlanning},
		{invitation("Parte de averías", "qué paró, cuánto, quién lo tiene", daily), KindStatus},
		{invitation("Ronda de seguridad", "", n(4)), KindReview},
		{invitation("Rozdělení tras na příští týden", ""), KindPlanning},
		{invitation("安全パトロール", "", monthly1), KindReview},
		{invitation("生産会議", "各ラインの実績と来週の見込みを順番に報告"), KindStatus},
		{invitation("不良対策 A社ハーネス", "なぜ流出したか、原因と再発防止", once), KindIncident},
		// software, games
		{invitation("Bug scrub", ""), KindWorkingSession},
		{invitation("Threat model: login", "", once), KindWorkingSession},
		{invitation("Ship it? 4.2", "", once), KindDecision},
		{invitation("Show & tell", "", n(20)), KindBroadcast},
		{invitation("Backend chapter", "", func(in *kindInput) { in.Cadence, in.PerMonth = Biweekly, 2 }), KindStatus},
		{invitation("Estimates for the importer", "planning poker, tickets 811 to 830", once), KindPlanning},
		{invitation("Look at Ana's PR", "the three commits on caching, comments in advance please", once), KindReview},
		{invitation("prod slow again – war room", "", once), KindIncident},
		{invitation("Ensemble session parser", "", n(4)), KindWorkingSession},
		{invitation("Level 3 paper test", "We play it, notes after each round", once), KindReview},
		{invitation("Name für das Monster", "Zettel, Stifte, 50 Vorschläge in 20 Minuten", once), KindBrainstorm},
		{invitation("Kdo bude mít pohotovost o Vánocích", "", once), KindPlanning},
		{invitation("デプロイ可否", "", once), KindDecision},
		{invitation("仕様の読み合わせ", "", once), KindReview},
		// theatre, museum, press
		{invitation("Morning conference", "what leads, what is thin, who is on what", daily), KindStatus},
		{invitation("Themenkonferenz Kultur", ""), KindPlanning},
		{invitation("Hängung Saal 3", "wir hängen gemeinsam, Handschuhe mitbringen", once), KindWorkingSession},
		{invitation("Filage acte II", "", once, n(25)), KindOther},
		{invitation("Blattkritik", ""), KindReview},
		{invitation("Programa de outono: o que entra, o que sai", "", once), KindDecision},
		{invitation("Premierenfeier", "", once, n(40)), KindSocial},
		{invitation("Jury affiche", "", once, n(5)), KindDecision},
		// law, insurance, bank, NGO
		{invitation("File round", "each fee earner: deadlines, hearings, who needs cover"), KindStatus},
		{invitation("Credit committee", ""), KindDecision},
		{invitation("Strittige Schäden", "Akten bitte mitbringen, wir gehen sie durch"), KindWorkingSession},
		{invitation("Donor letter, third draft", "Read it before. Page by page, then off to print.", once), KindReview},
		{invitation("New GDPR form", "What changes on 1 May. Fifteen minutes, then your questions. Recording afterwards.", once, n(30)), KindBroadcast},
		{invitation("Lohnrunde", "", hidden, n(4)), KindPeople},
		{invitation("Bonus pool", "", hidden, n(3)), KindPeople},
		{invitation("Quick word", "", hidden, n(3)), KindPeople},
		{invitation("Ecoute équipe accueil", "Tensions depuis l'été, avec la médiatrice. Ce qui se dit reste ici.", once, n(6)), KindPeople},
		{invitation("Your year", "How was it, where next, and pay.", once, two), KindPeople},
		{invitation("Vacaciones de verano", "Cada una trae sus fechas, yo las meto en el cuadrante.", once), KindPlanning},
		{invitation("Presupuesto 2027 por áreas", "Cada área dice lo que pide y por qué.", once), KindPlanning},
		// social
		{invitation("Kuchen wegen Nachwuchs", "", once), KindSocial},
		{invitation("Croissants du vendredi", ""), KindSocial},
		{invitation("Cañas con los de Lugo", "", once), KindSocial},
		{invitation("Jantar de fim de projeto", "", once, evening), KindSocial},
		{invitation("Grilovačka u Pavla", "", once), KindSocial},
		{invitation("花見", "", once), KindSocial},
		{invitation("Walk round the lake", "Anybody who fancies it, Friday at noon. Bring a sandwich.", once), KindSocial},
		{invitation("Doppelkopf", "", once, evening), KindSocial},
		// nothing but shape
		{invitation("Nord-Süd", ""), KindStatus},
		{invitation("Treffen", "", once), KindOther},
		{invitation("reunião", "", once), KindOther},
		{invitation("Anna, Bert", "", two), KindOneOnOne},
		{invitation("Kühlhaus 7:40", "", daily), KindStatus},
		{invitation("Shelving with Tom", "We relabel row C together.", two), KindWorkingSession},
		// a guard word that is the topic, not the meeting
		{invitation("Interview training for managers", "", once, n(15)), KindBroadcast},
		{invitation("HR weekly", "", n(6)), KindStatus},
		{invitation("Notfallplan überarbeiten", "", once), KindWorkingSession},
		{invitation("Grille salariale 2027 : budget", "", once, n(6)), KindPlanning},
	} {
		got := kindOf(c.in)
		if got.Kind != c.want {
			t.Errorf("%q, %q: %s (%s), want %s; %s %q", c.in.Title, c.in.Text.Text, got.Kind, got.Type, c.want, got.Finding.Evidence, got.Finding.Quotes)
		}
	}
}
