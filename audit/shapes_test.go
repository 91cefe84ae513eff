package audit

import "testing"

// shapedCase is an invitation of our own, what it is for and what to do about it.
type shapedCase struct {
	title, text     string
	people, minutes int
	often           Cadence
	kind            Kind
	verdict         Verdict
}

// shapedCases show kinds and verdicts by how such invitations are usually
// written, and what only looks as if writing would do.
var shapedCases = []shapedCase{
	// status
	{"Stores South", "Takings vs plan, shrink, sick notes. One after the other, Leeds starts.", 11, 60, Weekly, KindStatus, Async},
	{"Lagebesprechung Bauhof", "Was läuft, was steht, wer braucht ein Fahrzeug.", 8, 30, Weekly, KindStatus, Keep},
	{"Revisión de obra", "Cada jefe de obra cuenta cómo va lo suyo: plazos, personal, compras.", 10, 60, Weekly, KindStatus, Async},
	{"Point projets SI", "On passe les projets un par un : météo, jalons, alertes.", 9, 60, Weekly, KindStatus, Async},
	{"Reunião de coordenação pedagógica", "Cada ciclo faz o ponto: faltas, visitas, avaliações.", 9, 60, Weekly, KindStatus, Async},
	{"Vedení", "Každý úsek shrne minulý týden a výhled.", 9, 60, Weekly, KindStatus, Async},
	{"部門長会議", "各部より先週の活動と今週の予定を報告。", 11, 60, Weekly, KindStatus, Async},
	{"Programme board pack", "Workstream leads talk to their slide, five minutes each.", 12, 60, Monthly, KindStatus, Async},
	{"Pipeline Monday", "Account by account, everyone updates their line in the CRM while we watch.", 9, 45, Weekly, KindStatus, Async},
	{"Ward managers", "Beds, sickness, incidents since Friday; each ward in turn.", 10, 30, Weekly, KindStatus, Async},
	{"Morgenrunde Fertigung", "Stückzahl gestern, Störungen, Personal heute.", 7, 15, Daily, KindStatus, Keep},
	{"Redaktionskonferenz", "Themen des Tages, wer schreibt was", 9, 30, Daily, KindPlanning, Keep},
	{"Quarterly portfolio update", "All project managers present their one-pager to the directors. The one-pagers are uploaded the week before.", 14, 120, Monthly, KindStatus, Async},
	// planning
	{"Semester timetable", "Rooms, lecturers, clashes: we move the blocks until it fits", 6, 90, Once, KindPlanning, Keep},
	{"Turnos de Navidad", "Quién cubre qué día, cerramos el cuadrante", 8, 45, Once, KindPlanning, Keep},
	{"Plano de férias do laboratório", "ver sobreposições e fechar o mapa", 7, 45, Once, KindPlanning, Keep},
	{"Plán odstávky kotle", "pořadí prací, kdo drží službu, náhradní díly", 6, 60, Once, KindPlanning, Keep},
	{"文化祭の役割分担", "", 8, 60, Once, KindPlanning, AskAgenda},
	{"Sprint 41 – what goes in", "Top of the backlog, estimates, who is away", 7, 90, Biweekly, KindPlanning, Keep},
	{"Open day: run sheet", "times, stations, who stands where", 7, 60, Once, KindPlanning, Keep},
	// decision
	{"Caterer for the gala", "Three offers in the folder. We leave with one.", 5, 45, Once, KindDecision, Keep},
	{"Investitionsausschuss", "Antrag Fräsmaschine, Antrag Solardach", 7, 60, Monthly, KindDecision, Keep},
	{"Comité d'engagement", "dossiers 14 à 19, vote", 8, 90, Monthly, KindDecision, Keep},
	{"¿Seguimos con el proveedor actual?", "pros, contras y se decide", 5, 45, Once, KindDecision, Keep},
	{"Nome da nova linha: A, B ou C", "", 5, 30, Once, KindDecision, AskAgenda},
	{"Výběr dodavatele úklidu", "tři nabídky, body, vítěz", 5, 60, Once, KindDecision, Keep},
	{"価格改定の可否", "資料を確認のうえ決定", 6, 60, Once, KindDecision, Keep},
	{"Change advisory board", "CHG-1102 to CHG-1119, approve or push back", 9, 30, Weekly, KindDecision, Keep},
	// broadcast
	{"New expenses tool", "Priya shows the app, go-live is 1 October, guide on the intranet.", 40, 30, Once, KindBroadcast, Async},
	{"Infoveranstaltung Betriebsrente", "Herr Lutz von der Personalabteilung informiert über die neuen Tarife. Unterlagen folgen per Mail.", 35, 45, Once, KindBroadcast, Async},
	{"Résultats du baromètre social", "La DRH présente les chiffres, le rapport complet est sur l'intranet.", 30, 45, Once, KindBroadcast, Async},
	{"Novedades fiscales 2027", "Nos cuentan lo que cambia en enero. Se grabará.", 30, 60, Once, KindBroadcast, Async},
	{"Novo regulamento interno", "Apresentação das alterações; o documento já está na intranet.", 45, 30, Once, KindBroadcast, Async},
	{"Nový docházkový systém", "Personální oddělení ukáže, co se mění od října. Návod je na intranetu.", 38, 30, Once, KindBroadcast, Async},
	{"経費精算システム変更の説明会", "10月からの変更点を説明します。資料は事前に配布済みです。", 50, 45, Once, KindBroadcast, Async},
	{"Lunch & learn: prompt design", "Bring a sandwich, Oskar shows his tricks", 25, 45, Once, KindBroadcast, Keep},
	// review
	{"Poster proofs", "Printer needs them Thursday. Bring a red pen.", 4, 45, Once, KindReview, Keep},
	{"Durchsicht Jahresbericht", "Kapitel 3 und 4, Zahlen und Bilder", 4, 60, Once, KindReview, Keep},
	{"Revisión del pliego", "comentarios de jurídico y de compras", 5, 60, Once, KindReview, Keep},
	{"Análise do protótipo", "o que falha, o que falta", 5, 60, Once, KindReview, Keep},
	{"Kontrola překladu příručky", "", 3, 60, Once, KindReview, AskAgenda},
	{"Mortality and morbidity", "two cases, what we would do differently", 15, 60, Monthly, KindReview, Keep},
	// others
	{"Beschwerde Familie Kurz", "was ist passiert, wer antwortet, was ändern wir", 4, 45, Once, KindIncident, Keep},
	{"Wrong medication on ward 3 – what happened", "course, causes, what we change", 7, 60, Once, KindIncident, Keep},
	{"Bilan du festival", "ce qui a marché, ce qu'on change", 9, 90, Once, KindRetrospective, Keep},
	{"Jak to šlo: stěhování skladu", "co příště jinak", 6, 60, Once, KindRetrospective, Keep},
	{"Slogans for the bike week", "wild ones welcome", 6, 60, Once, KindBrainstorm, Keep},
	{"Etiketten neu drucken", "wir setzen uns zu dritt an den Rechner und machen sie fertig", 3, 60, Once, KindWorkingSession, Keep},
	{"Primer día de Lucía", "tarjeta, ordenador, vuelta por el edificio", 4, 60, Once, KindOnboarding, Keep},
	{"Adventsfeier", "", 22, 180, Once, KindSocial, Keep},
	// async: collects, reads, tells
	{"Availability for the trade fair", "Tell me which of the four days you can stand at the booth, I make the list.", 12, 30, Once, KindPlanning, Async},
	{"Bestellung Arbeitskleidung", "Jeder sagt Größe und Anzahl, ich schreibe mit.", 14, 30, Once, KindOther, Async},
	{"Commande de fournitures", "Chaque service donne sa liste, je passe la commande après.", 9, 30, Once, KindOther, Async},
	{"Datos para la memoria anual", "Cada área me da sus tres cifras y las meto en el documento.", 10, 45, Once, KindOther, Async},
	{"Números do trimestre", "Cada loja lê os seus números e eu registo na folha.", 9, 45, Monthly, KindStatus, Async},
	{"Podklady pro rozpočet", "Každé oddělení nadiktuje požadavky, já je píšu do tabulky.", 9, 60, Once, KindPlanning, Async},
	{"アンケート結果の共有", "結果を読み上げます。質問はメールでお願いします。", 18, 30, Once, KindBroadcast, Async},
	{"Privacy statement, last read", "We read the attached text aloud clause by clause; objections please.", 8, 60, Once, KindReview, Async},
	// near misses of a written round
	{"Schichtführer", "Jeder zeigt an seiner Linie, was klemmt, wir beheben es gleich.", 8, 45, Weekly, KindStatus, Keep},
	{"Prix des cantines", "Chaque école dit ce qu'elle peut payer et on négocie avec la mairie", 9, 60, Once, KindDecision, Keep},
	{"研究発表会", "各自の研究を発表、質疑応答", 20, 120, Monthly, KindBroadcast, Keep},
	{"Numbers workshop", "Everyone updates their own sheet while Ken helps where it's stuck.", 9, 90, Once, KindWorkingSession, Keep},
	{"Lieferantenbesuch", "Vorstellung der neuen Produkte, Muster zum Anfassen", 9, 90, Once, KindOther, Keep},
	{"Team weekly", "Updates, then the two hardest tickets together", 6, 45, Weekly, KindStatus, Keep},
	{"Board of examiners", "Candidates one after the other, grades are agreed", 6, 180, Once, KindDecision, Keep},
	{"Rehearsal with the choir", "Each voice in turn, then together", 30, 120, Weekly, KindOther, Keep},
	{"Reparto de tareas feria", "cada uno elige su puesto, en la pizarra", 9, 45, Once, KindPlanning, Keep},
	{"Stand-up design", "what's up, who's stuck", 6, 15, Daily, KindStatus, Keep},
	{"Visite de sécurité", "un par un, tous les postes", 5, 90, Monthly, KindReview, Keep},
	{"New pay grid", "HR explains the new grid. Then questions, also personal ones.", 30, 60, Once, KindBroadcast, Keep},
	{"Neue Lohntabelle", "Personal stellt die neue Tabelle vor, danach persönliche Fragen.", 28, 60, Once, KindBroadcast, Keep},
	// … and those that it would do for
	{"Area managers", "Round: footfall, conversion, vacancies. Two minutes each, no discussion.", 12, 45, Weekly, KindStatus, Async},
	{"Bereichsleiterrunde", "Einer nach dem anderen: Zahlen der Woche, Personalstand, Ausblick.", 9, 60, Weekly, KindStatus, Async},
	{"Réunion des chefs d'agence", "Chacun commente ses chiffres du mois, puis infos du siège.", 10, 90, Monthly, KindStatus, Async},
	{"Seguimiento de proyectos europeos", "Cada investigador explica en qué punto está su paquete de trabajo.", 9, 60, Monthly, KindStatus, Async},
	{"Reunião de encarregados", "Um a seguir ao outro: produção, paragens, pessoal.", 8, 45, Weekly, KindStatus, Async},
	{"Porada mistrů", "Jeden po druhém: plnění plánu, zmetky, lidi.", 8, 45, Weekly, KindStatus, Async},
	{"店長会議", "各店舗から先週の売上と来週の見込みを報告。", 12, 60, Weekly, KindStatus, Async},
	{"Training wishes", "Everyone names two courses, I type them into the HR form.", 9, 30, Once, KindPlanning, Async},
	{"Schlüsselliste", "Jeder sagt, welche Schlüssel er hat, ich fülle die Liste aus.", 11, 30, Once, KindOther, Async},
	{"Choix de la date du séminaire", "trois dates, chacun donne sa préférence", 10, 30, Once, KindDecision, Async},
	{"Tallas de los uniformes", "Cada uno me dice su talla y hago el pedido.", 15, 30, Once, KindOther, Async},
	{"New visitor rules", "Facilities reads out the new rules, they hang at every door.", 20, 30, Once, KindBroadcast, Async},
	{"Informace z vedení", "Ředitel přečte zápis z porady vedení, bez diskuse.", 18, 30, Weekly, KindBroadcast, Async},
	{"Lecture du règlement", "Le texte est joint, on le lit article par article, remarques bienvenues.", 9, 90, Once, KindReview, Async},
	// of other trades
	{"Crop meeting", "What's sown, what's sick, which field next", 6, 45, Weekly, KindStatus, Keep},
	{"Notdienstplan November", "", 7, 45, Once, KindPlanning, AskAgenda},
	{"Kassenprüfung", "Belege 2026 durchsehen, Bericht schreiben", 3, 120, Once, KindReview, Keep},
	{"Comité éditorial", "sommaire du numéro 48, qui écrit quoi", 7, 60, Monthly, KindPlanning, Keep},
	{"Puesta en común del piloto", "qué aprendimos, qué repetimos", 8, 60, Once, KindRetrospective, Keep},
	{"Atualização semanal da produção", "Cada célula dá os números da semana, depois a qualidade.", 10, 45, Weekly, KindStatus, Async},
	{"Prova de vinhos para a carta", "escolhemos seis", 6, 90, Once, KindDecision, Keep},
	{"Losování termínů obhajob", "každý řekne dva termíny, zapíšu je do systému", 9, 30, Once, KindPlanning, Async},
	{"新人歓迎会", "", 18, 120, Once, KindSocial, Keep},
	{"予算ヒアリング", "各部の要求額と理由を聞き、査定表に記入します。", 9, 60, Once, KindPlanning, Async},
	{"設計レビュー", "基板第二版、指摘事項の確認", 6, 60, Once, KindReview, Keep},
	{"Menu autumn: in or out", "", 5, 45, Once, KindDecision, AskAgenda},
	{"Post-incident: cold chain", "timeline, why the alarm stayed silent, actions", 6, 60, Once, KindIncident, Keep},
	{"Volunteer briefing marathon", "Stations, radios, who to call. Bibs are handed out.", 60, 45, Once, KindBroadcast, Keep},
	{"Bibliotheksrunde", "Jede Zweigstelle: Ausleihen, Personal, Veranstaltungen.", 9, 60, Monthly, KindStatus, Async},
	{"Mietpreise 2027", "Vorschlag der Verwaltung, ja oder nein", 5, 45, Once, KindDecision, Keep},
	{"Hausmeister neu einteilen", "welche Gebäude, welche Zeiten", 5, 45, Once, KindPlanning, Keep},
	{"Kreativrunde Messestand", "alles darf, Stifte liegen bereit", 6, 90, Once, KindBrainstorm, Keep},
	{"Tarifs : information aux équipes", "La direction lit la nouvelle grille, pas de débat, le document est en ligne.", 24, 30, Once, KindBroadcast, Async},
	{"Data clean-up duplicates", "Split the list, two at a screen, done by four", 4, 120, Once, KindWorkingSession, Keep},
	{"Avance de tesis", "Cada doctoranda cuenta su mes, los demás preguntan", 8, 90, Monthly, KindStatus, Keep},
	{"Monthly numbers, regional", "Pre-read is in the folder; each region reads its page.", 10, 60, Monthly, KindStatus, Async},
	{"Grant call: apply or not", "deadline 30 Oct, two pages, who would lead", 4, 45, Once, KindDecision, Keep},
	{"Welcome Noor", "desk, passwords, coffee with the team", 6, 45, Once, KindOnboarding, Keep},
	{"Uniform sizes", "Say your size, I note it on the order form.", 16, 20, Once, KindOther, Async},
	{"Turnusübergabe", "offene Fälle, Medikamente, Angehörige", 6, 20, Daily, KindStatus, Keep},
	{"Sorteio e escala do plantão", "quem fica no Natal", 8, 30, Once, KindPlanning, Keep},
	{"Kontrolní den stavby", "prohlídka, závady, termíny", 7, 90, Weekly, KindReview, Keep},
}

func TestShapes(t *testing.T) {
	for _, c := range shapedCases {
		i := invited{title: c.title, text: c.text, people: c.people, minutes: c.minutes, often: c.often}
		if c.kind == KindReview && c.verdict == Async {
			i.change = attached("text.docx")
		}
		s := audited(t, i.events("x")...).Series[0]
		if s.Kind != c.kind || s.Verdict != c.verdict {
			t.Errorf("%q %.90q: %s %s at %d, want %s %s; %v; %v", c.title, c.text, s.Kind, s.Verdict, s.Score, c.kind, c.verdict, s.Guards, s.Findings)
		}
	}
}
