package audit

import "strings"

// Rounds of reports have more wordings than "everybody reports": a title that
// names one, the state of every item, what was done and what comes next, the
// columns of a board, or several points that are all updates.
var (
	reportTitle = phrases(
		`\bround[- ]?(?:robin|the[- ](?:table|room))\b|\b(?:report(?:ing)?[- ]?(?:out|round|back)|status (?:round|report|reporting|updates?)|`+
			`updates? round|weekly (?:report|updates?|numbers|figures))\b`,
		`\b(?:updates?|reports?|news|figures|numbers) from (?:the |all |our |each )?\w+|\bneues aus (?:den|der|dem|allen)\b|\bberichte? (?:aus|`+
			`der) (?:den |der )?\w+|\bnouvelles des \w+|\bremontees des \w+|\bnovedades de (?:los|las) \w+|\bnovidades d[oa]s \w+|\bzpravy z \w+|`+
			`からの(?:報告|進み具合|共有)`,
		`\b(?:statusrunde|berichtsrunde|statusbericht\w*|wochenbericht\w*|monatsbericht\w*|wochenzahlen|wochenrapport|rapportrunde|`+
			`blitzlichtrunde|blitzlicht)\b`,
		`\btour de table\b|\bpoint (?:d'avancement|chiffres|d'etape)\b|\bremontees? (?:hebdo|des chiffres)\w*|\breporting (?:hebdo|mensuel)\w*`,
		`\bronda de (?:estado|novedades|actualizaciones|seguimiento)\b|\bparte (?:semanal|diario)\b|\breporte (?:semanal|mensual)\b|`+
			`\brodada de (?:estado|status|atualizacoes|novidades)\b|\breporte semanal\b|\bponto de situacao\b|\bstatus report\b`,
		`\bkolecko\b|\bhlaseni\b|\btydenni (?:report|cisla|prehled|hlaseni)\b|\bstavova schuzka\b|進捗(?:報告|共有|確認)会|(?:週次|月次|日次|定例)報告|報告会|各班(?:から|`+
			`報告)|週報|月報`,
	)
	everyStateSign = phrases(
		`\b(?:status|state|progress|where (?:we|things) (?:are|stand)) (?:of|on|with|for|per) (?:each|every|all(?: the)?|the (?:individual|`+
			`single)|our \d+)\b|\b(?:status|progress|update)s? (?:per|by) \w+`,
		`\b\w*(?:stand|status|fortschritt|lage|bericht|ampel) (?:je|pro|jede[rs]?|aller|der einzelnen|zu jede[mr]?|von jede[mr]?)\b|\b(?:etat|`+
			`avancement|statut|point) (?:de|d'|par|pour) ?(?:chaque|chacun\w*|tous les|toutes les|equipe|service|chantier|lot|projet|dossier)\b`,
		`\b(?:estado|avance|situacion|progreso)(?: de \w+)? (?:de|por|en) (?:cada|todos los|todas las)\b|\b(?:estado|estatus|`+
			`avance) por (?:equipo|area|proyecto|tienda|sede|persona)\b|\b(?:estado|situacao|progresso|andamento|ponto)(?: de \w+)? (?:de|por|`+
			`em) (?:cada|todos os|todas as)\b`,
		`\bstav(?:y)? (?:\w+ )?(?:kazde\w*|vsech|jednotliv\w+|u vsech)\b|(?:各|全|それぞれの)[^、。\s]{1,10}(?:の)?(?:進捗|状況|ステータス|進み具合)|(?:班|部署|部門|チーム|店舗|`+
			`案件|担当|人)ごとに?の?(?:進捗|状況|報告)`,
	)
	// inTurn is everybody's turn.
	inTurn = phrases(`\bone (?:person |team |site |branch |ward |store |lead )?after (?:the other|another)\b|\b(?:einer|eine[rs]?) nach d(?:em|` +
		`er) andere[nr]\b|` +
		`\bl'une? apres l'autre\b|\bun[ao] tras otr[ao]\b|\bum(?:a)? (?:a seguir ao|depois do|atras d[oa]) outr[oa]\b|\bjed(?:en|na) po druh(?:em|e)\b|` +
		`\b(?:each|everyone|everybody|all) (?:\w+ )?in (?:turn|order)\b|\btak(?:e|ing) turns\b|\bjede[rs]? kommt (?:mal )?dran\b|` +
		`\bchacune? (?:a )?son tour\b|\bcada un[oa] (?:en|por) su turno\b|\bum de cada vez\b|\bpo rade\b|順番に(?:一言|話)|` +
		`\b(?:each|every) \w+(?: \w+){0,3} (?:updates|fills in|comments)\b|\bjede[rs]? \p{L}+(?: \p{L}+){0,3} (?:aktualisiert|kommentiert)\b|` +
		`\bchaque \p{L}+(?: \p{L}+){0,3} (?:met a jour|complete|commente)\b|\bcada \p{L}+(?: \p{L}+){0,3} (?:actualiza|completa|atualiza|` +
		`preenche)\b|\bkazd\w+ \p{L}+(?: \p{L}+){0,3} (?:aktualizuje|doplni)\b`)
	// eachUnit names those who report, then what: "each branch: sales, staff". Or a
	// whole group gives its numbers.
	eachUnit = phrases(
		`\b(?:each|every|per|jede[rs]?|pro|je|chaque|par|cada|por|kazd[yae]|za kazd\w+) (?:\p{L}+ ){0,2}?\p{L}{3,}(?: \([^)]{0,60}\))? ?[:–=] ?\p{L}`,
		`\b(?:managers|leads|heads|regions|offices|branches|departments|teams|sites|stores|shops|wards|streams|captains|owners|directors|squads|`+
			`chapters) (?:\w+ ){0,3}(?:give|report|present|share|read|run through|walk through|post|call in)\b`,
		`\b(?:leitungen|leiter|leiterinnen|bereiche|abteilungen|teams|filialen|standorte|stationen|schulen|regionen|gruppen|`+
			`projekte) (?:\w+ ){0,2}(?:berichten|melden|tragen vor|stellen vor|geben|nennen|lesen vor|legen vor)\b`,
		`\b(?:responsables|chefs|services|equipes|agences|sites|secteurs|directions|unites|poles|magasins) (?:\p{L}+ ){0,2}(?:presentent|`+
			`donnent|annoncent|rapportent|exposent|communiquent|font le point)\b`,
		`\b(?:responsables|jefes|jefas|servicios|equipos|tiendas|oficinas|sedes|areas|departamentos|centros) (?:\w+ ){0,2}(?:presentan|dan|`+
			`informan|cuentan|reportan|comparten|leen)\b|\b(?:responsaveis|chefes|servicos|equipas|equipes|lojas|areas|setores|`+
			`escolas) (?:\w+ ){0,2}(?:apresentam|dao|informam|relatam|partilham|reportam|leem)\b`,
		`\b(?:vedouci|oddeleni|pobocky|tymy|useky|skoly|strediska) (?:\w+ ){0,2}(?:hlasi|nahlasi|predstavi|reknou|prectou|podaji|shrnou)\b|`+
			`(?:部長|課長|店長|リーダー|担当者?|チーム|部署)(?:が|から)(?:順に|順番に|それぞれ)?[^。]{0,15}(?:報告|発表|共有)`,
	)
	// ownPage is everybody's page or line, which is talked to or filled in while the
	// others watch.
	ownPage = phrases(
		`\b(?:talks?|speaks?) (?:to|through) (?:its|their|his|her|your) (?:own )?(?:\w+ )?(?:slides?|pages?|one-?pagers?|report|numbers|figures|`+
			`line|row|column)\b|`+
			`\b(?:each|every\w*|all)\b[^.]{0,40}\bupdates? (?:its|their|his|her) (?:own )?(?:\w+ )?(?:line|row|column|card|ticket|status)s?\b|`+
			`\b(?:present|presents|show|shows) (?:its|their|his|her) (?:own )?(?:one-?pager|status|progress|numbers|figures|report)s?\b`,
		`\b(?:jede\w*|alle)\b[^.]{0,40}\b(?:seine|ihre)[mnrs]? (?:eigene[mnrs]? )?(?:folien?|seite|zeile|zahlen|steckbrief|stand)\b`,
		`\b(?:chacun\w*|chaque)\b[^.]{0,40}\b(?:sa|ses|son) (?:diapo\w*|page|ligne|fiche|chiffres|tableau)\b`,
		`\b(?:cada)\b[^.]{0,40}\b(?:su|sus|o seu|a sua|os seus|as suas) (?:diapositivas?|pagina|linea|linha|ficha|cifras|numeros|slides?)\b|`+
			`\bcada \p{L}+(?: \p{L}+)? (?:da (?:os|as|los|las|sus|seus|suas) (?:numeros|cifras|datos|dados)|faz o ponto|da conta|`+
			`hace (?:un )?(?:repaso|resumen|balance)|faz (?:um )?(?:resumo|balanco))\b`,
		`\bkazd\w+\b[^.]{0,40}\b(?:svuj|svoji|svou|sve|svoje) (?:slajd|snimek|radek|radky|cisla|stranku|stav)\b|(?:各自|各部署?|各チーム|`+
			`各店舗?)[^。]{0,12}(?:自分の|担当)[^。]{0,6}(?:ページ|行|数字|スライド)`,
	)
	// thenAndNext is what was done, and what comes.
	thenAndNext = phrases(
		`\b(?:last|past|previous) (?:week|month|sprint|fortnight)\b[^.]{0,60}\b(?:this|next|coming) (?:week|month|sprint|fortnight)\b|\b(?:done|`+
			`finished|shipped) ?[/,|–-] ?(?:doing|in progress|next|planned|to ?do|open)\b|\bprogress,? ?(?:plans?|problems),? (?:and )?(?:problems|`+
			`plans?)\b|\bhighlights? ?(?:/|,|and|&) ?lowlights?\b`,
		`\b(?:letzte|vergangene|vorige) woche\b[^.]{0,60}\b(?:diese|nachste|kommende) woche\b|\b(?:erledigt|fertig) ?[/,|–-] ?(?:offen|`+
			`in arbeit|geplant|als nachstes)\b|\bla semaine (?:derniere|passee|ecoulee)\b[^.]{0,60}\b(?:cette semaine|la semaine (?:prochaine|`+
			`a venir)|celle qui vient)\b|\bfait ?[/,|–-] ?(?:en cours|a faire|a venir|prevu)\b`,
		`\b(?:semana pasada|semana anterior)\b[^.]{0,60}\b(?:esta semana|semana que viene|proxima semana)\b|\bhecho ?[/,|–-] ?(?:en curso|`+
			`pendiente|por hacer)\b|\bsemana (?:passada|anterior)\b[^.]{0,60}\b(?:esta semana|proxima semana|semana que vem)\b|`+
			`\bfeito ?[/,|–-] ?(?:em curso|em andamento|fazendo|por fazer|a fazer)\b`,
		`\bminuly tyden\b[^.]{0,60}\b(?:tento|pristi) tyden\b|\bhotovo ?[/,|–-] ?(?:rozdelano|delam|v praci|planovano)\b|先週[^。]{0,30}(?:今週|来週)|`+
			`先月[^。]{0,30}(?:今月|来月)|(?:完了|済) ?[/・、] ?(?:進行中|作業中|未完|予定)|やったこと[^。]{0,20}やること`,
	)
	// boardSign goes through what everybody can read: a board, a list, a sheet.
	boardSign = phrases(
		`\b(?:go|going|run|running|walk|walking|step|stepping|scroll|scrolling|read|click|clicking) (?:\w+ )?(?:through|down|over) (?:the|our|`+
			`all|your) (?:\w+ ){0,3}(?:board|list|sheet|spreadsheet|tracker|table|tickets?|dashboard|excel|kanban|backlog|columns?|rows?|cards?|`+
			`slides?|deck|tiles?|kpis?|figures|numbers)\b`,
		`\b(?:gehen|lesen|scrollen|klicken) (?:wir )?(?:\w+ ){0,2}(?:das|die|den|unser\w*|alle) (?:\w+ ){0,2}(?:board|liste|tabelle|tracker|`+
			`tickets?|dashboard|excel|folien|zahlen|kennzahlen|spalten|zeilen|karten)\b[^.]{0,30}\bdurch\b|\b(?:board|liste|tabelle|tracker|`+
			`tickets?|folien|zahlen|kennzahlen) (?:\w+ )?durchgehen\b`,
		`\b(?:on )?(?:passe|passons|parcourt|parcourons|deroule|deroulons)(?: en revue)? (?:le|la|les|tous les|notre) (?:\w+ ){0,2}(?:tableau|`+
			`liste|fichier|tickets?|suivi|dashboard|diapos|slides|chiffres|indicateurs|colonnes|lignes|cartes)\b`,
		`\b(?:repasamos|recorremos|pasamos por|vamos por) (?:el|la|los|las|todos los|todas las) (?:\w+ ){0,2}(?:tablero|lista|hoja|tabla|`+
			`tickets?|excel|panel|diapositivas|cifras|indicadores|columnas|filas|tarjetas)\b`,
		`\b(?:percorremos|passamos por|revemos|vemos) (?:o|a|os|as|todos os|todas as) (?:\w+ ){0,2}(?:quadro|lista|folha|tabela|planilha|`+
			`tickets?|painel|slides|numeros|indicadores|colunas|linhas|cartoes)\b`,
		`\b(?:projdeme|prochazime|projedeme|projizdime) (?:si )?(?:celou |cely |vsechny )?(?:\w+ ){0,2}(?:tabuli|tabulku|seznam|tickety|prehled|`+
			`dashboard|slajdy|cisla|ukazatele|sloupce|radky|karty)\b|(?:表|一覧|ボード|チケット|スライド|リスト)を?(?:上から)?(?:順に|順番に)(?:確認|見て|読)`,
	)
	// sameMinutes is a time that every unit gets.
	sameMinutes = phrases(`\b(\d{1,2}) ?(?:min\w*\b|'|′)`, `(\d{1,2})分`)
	// regularTitle names a meeting that comes again, though the calendar shows it
	// once.
	regularTitle = phrases(`\b(?:status|weekly|daily|monthly|biweekly|stand-?up|jour fixe|regeltermin|wochen\w+|monats\w+|hebdo\w*|mensuel\w*|` +
		`quotidien\w*|semanal|mensual|mensal|diari[oa]|quincenal|tydenni|mesicni|denni)\b|週次|月次|日次|定例|毎週|朝会`)
	// aboutWork is what reports are about: time that passed, numbers, how far things
	// are.
	aboutWork = phrases(`\b(?:status|stat(?:e|us)|progress\w*|numbers?|figures?|kpis?|metrics|targets?|budgets?|forecasts?|pipeline|sales|` +
		`revenue|turnover|costs?|hours|backlog|done|doing|finished|shipped|blocked|blockers?|stuck|due|deadlines?|risks?|plan(?:ned|s)?|week(?:ly|s|` +
		`'s)?|month(?:ly|'s)?|yesterday|today|next|tickets?|orders?|cases|projects?|absences?|staffing|working on|work on|up to|workload)\b|` +
		`\b\w*(?:stand|zahlen|kennzahl\w*|woche\w*|monat\w*|umsatz\w*|auslastung|termin\w*|projekt\w*|auftrag\w*|auftrage|absenzen|krankenstand|` +
		`woran|macht|machen|arbeite\w*|fortschritt\w*|gestern|heute|offen\w*|erledigt)\b|` +
		`\b(?:etat|avancement|chiffres?|indicateurs?|semaine|mois|budget|risques?|retards?|projets?|dossiers?|hier|aujourd'hui|fait|en cours|` +
		`absences?|commandes?|ventes|sur quoi|travaille\w*)\b|` +
		`\b(?:estado|avances?|cifras?|indicadores|semana|mes|presupuesto|riesgos|proyectos?|ventas|plazos?|ayer|hoy|hecho|pendiente\w*|bajas|` +
		`por donde va|en que anda\w*|en que esta\w*|trabaja\w*|trabalha\w*|em que|numeros|situacao|andamento|projetos?|vendas|prazos?|custos?|` +
		`ontem|hoje|feito|quebras|producao)\b|` +
		`\b(?:stav\w*|cisla|tyden|tydne|tydnu|mesic\w*|projekt\w*|zakaz\w+|termin\w*|hotov\w*|vcera|dnes|ukol\w*|plan\w*|prodej\w*)\b|進捗|進み|実績|` +
		`売上|数字|状況|今週|先週|今月|先月|前月|予定|見込|件数|課題|案件|取り組`)
	updateWord = phrases(`\b(?:updates?|status|news|report|progress|stand|neues|bericht\w*|lage|point|avancement|nouvelles|etat|novedades|` +
		`estado|informe|avance|novidades|ponto de situacao|relatorio|andamento|novinky|stav|zprava)\b|報告|進捗|共有|状況`)
)

// roundOfReports is what shows a round of reports beside [readOutSign].
func roundOfReports(t, d string, items []string) sign {
	if q := reportTitle.FindString(t); q != "" {
		return sign{clip(q, 60), true}
	}
	for _, p := range []*pattern{everyStateSign, eachUnit, inTurn, ownPage, thenAndNext} {
		if q := p.FindString(d); q != "" {
			return sign{clip(q, 80), false}
		}
	}
	n := 0
	for _, i := range items {
		if updateWord.MatchString(fold(i)) && len(wordsOf(i)) <= 8 {
			n++
		}
	}
	if n >= sameUpdates && 3*n >= 2*len(items) {
		return sign{clip(fold(items[0]), 80), false}
	}
	if q := equalTimes(d); q != "" {
		return sign{q, false}
	}
	return sign{}
}

// equalTimes finds a line that gives the same minutes to three or more.
func equalTimes(d string) string {
	for _, l := range strings.Split(d, "\n") {
		count := map[string]int{}
		all := sameMinutes.FindAllStringSubmatch(l, 12)
		for _, m := range all {
			count[m[1]+m[2]]++
		}
		if len(count) == 1 && len(all) >= sameUpdates {
			return clip(l, 80)
		}
	}
	return ""
}

// sameUpdates is how many points must be updates.
const sameUpdates = 3

// onWork says whether a round of reports is about work that goes on. Many can
// only report; a few may as well help each other, try something or practise.
func (m *meeting) onWork() bool {
	return m.people.Count >= m.policy.Thresholds.Large || m.signs.aboutWork || m.kind.From == fromTitle && m.kind.Kind == KindStatus
}
