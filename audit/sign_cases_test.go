package audit

import "testing"

// judgedCase is an invitation of our own and the verdict of a fair reader.
type judgedCase struct {
	title, text     string
	people, minutes int
	often           Cadence
	verdict         Verdict
	change          func(*Event)
}

var collectCases = []judgedCase{
	{"Holiday cover November", "Each of you tells me your leave weeks and I put them straight into the rota. Done in fifteen minutes I hope.", 8, 30, Once, Async, nil},
	{"Date for the stocktaking", "Three Fridays are possible: 6, 13 or 20 November. Just one preference each and who can't at all.", 9, 30, Once, Async, nil},
	{"Budgetrunde Kostenstellen", "Jede Abteilung nennt ihren Bedarf 2027 und ich trage die Werte in die Excel ein. Vorlage wie letztes Jahr.", 9, 60, Once, Async, nil},
	{"Weihnachtsöffnungszeiten", "Wer will an welchem Samstag? Alle nennen ihre Wünsche, ich notiere sie und schicke den Plan herum.", 10, 45, Once, Async, nil},
	{"Congés d'été", "Chacun donne ses dates, je les saisis dans le tableau au fur et à mesure.", 9, 45, Once, Async, nil},
	{"Prévisions T4", "Chaque agence annonce son chiffre, je consolide dans le fichier du siège.", 8, 60, Once, Async, nil},
	{"Vacaciones de Navidad", "Cada uno dice sus días y los apunto en el calendario común.", 10, 30, Once, Async, nil},
	{"Necessidades de formação 2027", "Cada serviço indica os cursos de que precisa e eu preencho o mapa dos RH.", 9, 60, Once, Async, nil},
	{"Dovolené léto", "Každý řekne termíny, já je zanesu do tabulky.", 9, 30, Once, Async, nil},
	{"年末年始の出勤希望", "全員から希望日を言っていただき、その場で表に入力します。", 10, 45, Once, Async, nil},
	{"Name of the new canteen", "Five names on the list, one vote per person, most votes wins.", 12, 30, Once, Async, nil},
	{"Sign-off brand guide", "I need everybody's OK on the attached guide. If I hear nothing by Thursday it goes ahead.", 7, 30, Once, Async, attached("brand-guide.pdf")},
	{"Freigabe Speiseplan", "Entwurf liegt bei. Ohne Einwand gilt er als genehmigt.", 8, 30, Once, Async, attached("speiseplan.pdf")},
	{"Charte télétravail", "Le projet est joint, on relit article par article et Maud note les remarques.", 9, 90, Once, Async, attached("charte.docx")},
	{"Hausordnung, 2. Entwurf", "Wir gehen den Text Absatz für Absatz durch, Änderungswünsche nehme ich auf.", 10, 90, Once, Async, attached("hausordnung.docx")},
	{"Manual de calidad v4", "Leemos el borrador página por página y quien tenga un cambio lo dice.", 8, 90, Once, Async, attached("manual.docx")},
	{"Provozní řád, verze 2", "Projdeme kapitolu po kapitole, připomínky zapíšu.", 8, 60, Once, Async, attached("rad.docx")},
	// people who work a plan out between them
	{"Christmas rota", "Bring your wishes. There are gaps on the 24th and 31st that we fill together, and somebody has to give.", 8, 60, Once, Keep, nil},
	{"Dienstplan Januar", "Jeder sagt seine Wünsche, die Lücken verteilen wir gemeinsam am Whiteboard.", 9, 60, Once, Keep, nil},
	{"Budget 2027, round two", "Each owner presents the request, then we decide who gives back 8 %.", 8, 90, Once, Keep, nil},
	{"Paper, second draft", "Section by section at one screen, the three of us rewrite what the referees hated.", 3, 120, Once, Keep, attached("draft2.docx")},
	{"Reparto de guardias", "Cada uno dice cuándo puede y negociamos los festivos.", 8, 60, Once, Keep, nil},
}

var toldCases = []judgedCase{
	{"Pension scheme news", "For information only. Nadia reads through the letter you all got, questions by mail please.", 24, 30, Once, Async, nil},
	{"Monthly figures", "Finance shows the pack: turnover, margin, cash. The same slides are on the intranet from noon.", 14, 60, Weekly, Async, nil},
	{"Umstellung Druckerflotte", "Reine Info, keine Diskussion: welche Geräte wegkommen und wo die neuen stehen.", 30, 30, Once, Async, nil},
	{"Ergebnisse Mitarbeiterumfrage", "Petra zeigt die Auswertung, die Folien werden am selben Tag verschickt. Fragen bitte per Mail.", 18, 45, Once, Async, nil},
	{"Nouveautés du logiciel de paie", "Présentation purement informative : Yann montre les nouveaux écrans, le support sera en ligne le soir même.", 15, 45, Once, Async, nil},
	{"Resultados encuesta de clima", "Sesión informativa. Se presentan las cifras por área; el informe se envía después.", 20, 45, Once, Async, nil},
	{"Novas regras de deslocações", "Reunião apenas informativa, basta ouvir. As regras seguem por e-mail.", 22, 30, Once, Async, nil},
	{"Výsledky auditu", "Jen pro informaci, bez diskuse. Prezentaci rozešlu.", 16, 30, Once, Async, nil},
	{"評価制度の変更について", "人事から説明します。資料は後日イントラに掲載、質問はメールで受け付けます。", 30, 45, Once, Async, nil},
	{"Weekly KPI call", "Rob goes through the dashboard; cameras off is fine, it is recorded.", 12, 30, Weekly, Async, nil},
	{"Monday numbers", "Sam shares the sheet and reads it out, regions first. The sheet is on the drive all week.", 9, 30, Weekly, Async, nil},
	{"Nuevo convenio", "RRHH resume los cambios; el texto completo está colgado en la web. Preguntas por correo.", 26, 45, Once, Async, nil},
	// more than news
	{"Architecture proposal", "Ana presents the proposal, the document is on the wiki. Then we discuss the two open points.", 9, 60, Once, Keep, nil},
	{"Roadmap review", "Each product owner shows what changed, the group gives feedback. Slides will be posted.", 12, 80, Weekly, Keep, nil},
	{"Ask the director anything", "No slides. Bring your questions, he answers for an hour.", 40, 60, Once, Keep, nil},
	{"Site closure: what it means for you", "Hard news, and we want to tell you in person. Time for everybody's questions.", 30, 60, Once, Keep, nil},
	{"CRM training", "Hands-on: bring your laptop, we enter a real order together. It is recorded.", 12, 90, Once, Keep, nil},
	{"Frühstück mit der Geschäftsführung", "Kaffee und Brezeln, dazu die Neuigkeiten aus dem Quartal.", 25, 60, Once, Keep, nil},
}

var reportCases = []judgedCase{
	{"Branch managers", "Last week / this week, three minutes per branch.", 12, 60, Weekly, Async, nil},
	{"Project office", "- Update building\n- Update IT\n- Update procurement\n- Update HR", 10, 60, Weekly, Async, nil},
	{"Statusrunde Werk 2", "", 12, 60, Weekly, Async, nil},
	{"Bauleiter", "Stand je Baustelle, von Nord nach Süd.", 9, 60, Weekly, Async, nil},
	{"Chefs de chantier", "État de chaque chantier, du nord au sud.", 9, 60, Weekly, Async, nil},
	{"Jefas de tienda", "Estado de cada tienda: ventas, personal, incidencias.", 11, 60, Weekly, Async, nil},
	{"Chefes de loja", "Ponto de situação de cada loja, por ordem alfabética.", 11, 60, Weekly, Async, nil},
	{"Vedoucí směn", "Stav jednotlivých linek, minulý týden a tento týden.", 9, 45, Weekly, Async, nil},
	{"店長連絡", "各店の状況を順に報告。先週の売上と今週の予定。", 10, 60, Weekly, Async, nil},
	{"Grant team", "We run through the tracker row by row, status only.", 8, 60, Weekly, Async, nil},
	{"Schulleitungen", "Jede Schule: Krankenstand, offene Stellen, Besonderes.", 11, 60, Weekly, Async, nil},
	{"Regional numbers", "Regional managers call in and give their numbers, east first.", 10, 45, Weekly, Async, nil},
	{"Directeurs d'agence", "Les agences donnent leurs chiffres, puis la caisse.", 10, 60, Weekly, Async, nil},
	{"Centros", "Los centros informan de matrícula, bajas y obras.", 9, 60, Weekly, Async, nil},
	{"課長会", "各課長が順番に先週の実績を報告。", 10, 60, Weekly, Async, nil},
	// reports, and then the work
	{"Sprint review", "Each squad demos what it built and the shop people try it and give feedback.", 14, 60, Weekly, Keep, nil},
	{"Kollegiale Fallberatung", "Jede bringt einen Fall, die Gruppe berät.", 7, 90, Weekly, Keep, nil},
	{"New managers", "Everyone shares a challenge, the others help each other out.", 8, 60, Weekly, Keep, nil},
	{"Cut-over daily", "War room: each stream reports, we fix what is red.", 14, 30, Daily, Keep, nil},
	{"Team round", "How is everyone really? Each says where they stand, no slides.", 7, 30, Weekly, Keep, nil},
	{"Branch managers", "Each branch reports its staffing, then we decide who lends people to whom.", 10, 60, Weekly, Keep, nil},
	{"Journal club", "Everybody reads the paper, Ines attacks it.", 8, 60, Weekly, Keep, nil},
	{"Design crit", "Everyone shows one screen, the others critique.", 7, 60, Weekly, Keep, nil},
	{"Scripts", "We fix the scripts together on the same screen.", 4, 60, Weekly, Keep, nil},
	{"Escalations", "Each lead brings the hardest case and we solve it together at the whiteboard.", 7, 60, Weekly, Keep, nil},
	{"Bettenkonferenz", "Jede Station meldet, danach entscheiden wir sofort über Verlegungen.", 8, 30, Daily, Keep, nil},
	{"Point tensions", "Chacun dit ce qu'il a sur le cœur, il y a eu des tensions dans l'équipe.", 6, 60, Weekly, Keep, nil},
}

var sizeCases = []judgedCase{
	{"Portfolio steering", "1. go or stop for the three pilots\n2. money left\n3. risks", 16, 120, Weekly, Trim, nil},
	{"Ops weekly", "Tickets, spare parts, tours. We never need the full hour.", 7, 60, Weekly, Trim, nil},
	{"Marketing", "Campaigns, budget, press. Most of you only listen, it's Jo and Ali talking.", 9, 60, Weekly, Trim, nil},
	{"Leitungskreis", "Themen: Personal, Raum, Lieferanten. Wir sind inzwischen zu viele.", 11, 60, Weekly, Trim, nil},
	{"Point technique", "Serveurs, sauvegardes, achats. On finit toujours plus tôt.", 6, 60, Weekly, Trim, nil},
	{"Comité de compras", "Pedidos, stocks, precios. Con media hora basta.", 6, 60, Weekly, Trim, nil},
	{"Porada výroby", "Zakázky, lidi, stroje. Je nás tu moc.", 12, 60, Weekly, Trim, nil},
	{"Rada fakulty", "1. kontrola usnášeníschopnosti\n2. rozpočet\n3. jmenování", 18, 120, Once, Keep, nil},
}

func TestSigns(t *testing.T) {
	for _, c := range [][]judgedCase{collectCases, toldCases, reportCases, sizeCases, writtenCases, liveCases, precedenceCases} {
		for _, v := range c {
			i := invited{title: v.title, text: v.text, people: v.people, minutes: v.minutes, often: v.often, change: v.change}
			a := audited(t, i.events("x")...)
			if len(a.Series) != 1 {
				t.Errorf("%q: %d series", v.title, len(a.Series))
				continue
			}
			s := a.Series[0]
			if s.Verdict != v.verdict {
				t.Errorf("%q %.90q:\n  got  %s/%s %s at %d (%s); %v; %v\n          want %s", v.title, v.text, s.Agenda, s.Kind, s.Verdict, s.Score, s.Confidence, s.Guards, s.Findings, v.verdict)
			}
		}
	}
}
