package audit

import "testing"

// TestKindOfColloquial holds invitations in the words of every day: what people
// call it among themselves, and what they write below.
func TestKindOfColloquial(t *testing.T) {
	for _, c := range []struct {
		in   kindInput
		want Kind
	}{
		{invitation("Thursday numbers & noise", "Liam puts the sales sheet on the screen and talks us through; branches chip in if theirs is off.", n(11)), KindStatus},
		{invitation("who's got what", "Quick go-round. Anything on fire first.", n(6)), KindStatus},
		{invitation("Ops corner", "What shipped, what slipped, who's stuck", n(8)), KindStatus},
		{invitation("Fleet", "Per depot: vehicles off road, overdue MOTs, driver gaps", n(9)), KindStatus},
		{invitation("Donor update for everyone", "Hannah tells us how the year-end campaign went. No slides to read beforehand, it's recorded.", once, n(28)), KindBroadcast},
		{invitation("Travel policy in plain words", "Moira explains the new limits, from 1 Jan. Questions at the end.", once, n(35)), KindBroadcast},
		{invitation("Rota for Easter", "say your no-go days, I fill the grid, done", once, n(10)), KindPlanning},
		{invitation("Should the kiosk open on Mondays?", "Takings attached, staff view from Bo, then we say yes or no", once), KindDecision},
		{invitation("grant app: finish section 3", "laptops, no phones. we type till it's done", once, n(3)), KindWorkingSession},
		{invitation("Fixing the label printer queue", "", once, n(3)), KindWorkingSession},
		{invitation("what if we had no reception desk", "Mad suggestions first. Big paper, no laptops.", once), KindBrainstorm},
		{invitation("Open day – afterwards", "What flew, what flopped, one thing each for next year", once), KindRetrospective},
		{invitation("Second read: visitor charter", "Mark it up beforehand, we take the comments in order", once), KindReview},
		{invitation("Boiler room flooded", "Plumber is on his way. Need: who moves the archive boxes, who rings insurance", once), KindIncident},
		{invitation("Ella's first Monday", "Keys from Sue, tour at ten, lunch with the team", once), KindOnboarding},
		{invitation("Bowls night", "", once, evening), KindSocial},
		{invitation("Friday buns", "", n(9)), KindSocial},
		{invitation("Sam – how it's going", "", two), KindOneOnOne},
		{invitation("Meeting about the meeting room", "", once), KindOther},
		{invitation("Applicant 3, night porter", "20 min tour, 20 min questions, she brings her references", once, n(3)), KindInterview},
		{invitation("Return of J.", "Return-to-work plan, OH report in the folder, union rep attends", once, n(4)), KindPeople},

		{invitation("Wochenauftakt Küche", "wer ist krank, was kommt rein, Events"), KindStatus},
		{invitation("Zwölf-Uhr-Runde", "Belegung, Anreisen, Sonderwünsche", daily), KindStatus},
		{invitation("Kassenabgleich Filialen", "Jede Filiale nennt Differenzen und Grund", n(12)), KindStatus},
		{invitation("Hausleitung", "", n(7)), KindStatus},
		{invitation("Neue Arbeitskleidung", "Ab März. Frau Kern stellt Modelle und Bestellweg vor, Unterlagen danach im Intranet.", once, n(40)), KindBroadcast},
		{invitation("Putzplan Advent", "Jeder sagt seine Sperrtage, ich schreib es rein", once, n(8)), KindPlanning},
		{invitation("Winterprogramm: was fliegt, was bleibt", "", once), KindDecision},
		{invitation("Angebot Klimaanlage", "Drei Angebote, am Ende nehmen wir eins.", once), KindDecision},
		{invitation("Rezeptkarten schreiben", "", once, n(3)), KindWorkingSession},
		{invitation("Alte Fälle wegschaffen", "Mit Kaffee und Akten, wir rufen direkt an", n(3)), KindWorkingSession},
		{invitation("Lobby neu erfinden", "", once), KindBrainstorm},
		{invitation("Sommerfest – was nehmen wir mit", "Lief gut / lief schlecht, drei Punkte fürs nächste Jahr", once), KindRetrospective},
		{invitation("Hausordnung v2", "Absatz für Absatz, Änderungswünsche bitte vorher reinschreiben", once), KindReview},
		{invitation("Wasser im Keller", "Feuerwehr ist da. Wer ist vor Ort, was sagen wir den Gästen, sofort einwählen", once), KindIncident},
		{invitation("Marie fängt an", "Schlüssel, Rundgang, Passwörter, Mittag mit dem Team", once), KindOnboarding},
		{invitation("Glühwein am Brunnen", "", once, evening), KindSocial},
		{invitation("Entwicklung Tobias", "", two, once), KindOneOnOne},

		{invitation("Les chiffres du lundi", "Karim projette le tableau, chaque boutique réagit", n(10)), KindStatus},
		{invitation("Météo de l'équipe", "Chacun dit où il en est en deux minutes", n(7)), KindStatus},
		{invitation("Nouveaux badges", "Mise en service le 3. Démonstration puis vos questions, support envoyé après la séance.", once, n(45)), KindBroadcast},
		{invitation("Qui garde la boutique en août", "", once), KindPlanning},
		{invitation("Devis toiture", "Trois devis, on en retient un avant de partir", once), KindDecision},
		{invitation("Réécrire la page d'accueil", "", once, n(3)), KindWorkingSession},
		{invitation("Les cas qui traînent", "apportez vos dossiers, on appelle sur place", n(4)), KindWorkingSession},
		{invitation("Et si la cantine fermait le soir ?", "on imagine tout, même le pire", once), KindBrainstorm},
		{invitation("Salon : ce qu'on referait, ce qu'on ne referait pas", "", once), KindRetrospective},
		{invitation("Règlement intérieur, deuxième version", "vos remarques avant mardi, on les prend dans l'ordre", once), KindReview},
		{invitation("Fuite chambre froide", "Depuis 5h, il faut déplacer le stock tout de suite, qui a un camion ?", once), KindIncident},
		{invitation("Arrivée de Malik", "badge, vestiaire, tour des locaux, déjeuner", once), KindOnboarding},
		{invitation("Raclette chez Odile", "", once, evening), KindSocial},

		{invitation("Lunes de datos", "Sara enseña el panel y comenta los números", n(9)), KindStatus},
		{invitation("Novedades del convenio", "RRHH explica qué cambia desde enero. Turno de preguntas.", once, n(50)), KindBroadcast},
		{invitation("Puentes de diciembre: quién viene", "", once), KindPlanning},
		{invitation("¿Abrimos los domingos?", "", once), KindDecision},
		{invitation("Ordenar el almacén de vestuario", "", once, n(4)), KindWorkingSession},
		{invitation("Lo de las devoluciones raras", "traed los casos, los miramos juntos y llamamos", n(3)), KindWorkingSession},
		{invitation("Fiestas: qué repetimos y qué no", "", once), KindRetrospective},
		{invitation("Guía de visitas, segundo borrador", "", once), KindReview},
		{invitation("Se ha caído la web de entradas", "desde las 9, cola de gente, hay que avisar ya", once), KindIncident},
		{invitation("Primer turno de Nuria", "", once), KindOnboarding},
		{invitation("Vermut del equipo", "", once), KindSocial},

		{invitation("Segunda dos números", "A Rita mostra o painel e cada loja comenta", n(9)), KindStatus},
		{invitation("Novas tarifas", "Entram em vigor em maio. A Joana explica, depois perguntas.", once, n(30)), KindBroadcast},
		{invitation("Quem fica na Páscoa", "", once), KindPlanning},
		{invitation("Ficamos com o armazém antigo?", "", once), KindDecision},
		{invitation("Montar a exposição", "", once, n(4)), KindWorkingSession},
		{invitation("Feira: o que repetir, o que nunca mais", "", once), KindRetrospective},
		{invitation("Regulamento, versão 2", "artigo a artigo", once), KindReview},
		{invitation("Inundação na cave", "", once), KindIncident},
		{invitation("Sardinhas no pátio", "", once, evening), KindSocial},

		{invitation("Pondělní čísla", "Eva promítne tabulku, pobočky doplní", n(9)), KindStatus},
		{invitation("Nový docházkový systém", "Od ledna. Ukážeme a pak dotazy, záznam bude na intranetu.", once, n(30)), KindBroadcast},
		{invitation("Kdo přijde o svátcích", "", once), KindPlanning},
		{invitation("Necháme si starou dodávku?", "", once), KindDecision},
		{invitation("Sepsat návod k peci", "", once, n(3)), KindWorkingSession},
		{invitation("Jarmark: co příště jinak", "", once), KindRetrospective},
		{invitation("Provozní řád, druhé čtení", "", once), KindReview},
		{invitation("Prasklá trubka ve skladu", "", once), KindIncident},
		{invitation("Pivo po směně", "", once, evening), KindSocial},

		{invitation("月曜の数字", "営業が表を映して各店が補足", n(9)), KindStatus},
		{invitation("新しい勤怠システム", "4月から変わります。画面を見せながら説明、最後に質疑。", once, n(30)), KindBroadcast},
		{invitation("年末年始、誰が出るか", "", once), KindPlanning},
		{invitation("看板、どちらの案にするか", "", once), KindDecision},
		{invitation("手順書を書く", "", once, n(3)), KindWorkingSession},
		{invitation("文化祭、次はどうする", "良かった点、直す点", once), KindRetrospective},
		{invitation("就業規則 第二稿", "条文ごとに確認", once), KindReview},
		{invitation("冷蔵庫が止まった", "至急。在庫をどこへ移すか、誰が業者に電話するか", once), KindIncident},
		{invitation("焼肉", "", once, evening), KindSocial},
		{invitation("田中さん・佐藤", "", two), KindOneOnOne},
	} {
		got := kindOf(c.in)
		if got.Kind != c.want {
			t.Errorf("%q, %q: %s (%s), want %s; %s %q", c.in.Title, c.in.Text.Text, got.Kind, got.Type, c.want, got.Finding.Evidence, got.Finding.Quotes)
		}
	}
}
