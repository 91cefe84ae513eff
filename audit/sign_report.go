package audit

// Rounds of reports have more wordings than "everybody reports": a title that
// names one, the state of every item, what was done and what comes next, the
// columns of a board, or several points that are all updates.
var (
	reportTitle = phrases(
		`\bround[- ]?(?:robin|the[- ](?:table|room))\b|\b(?:report(?:ing)?[- ]?(?:out|round|back)|status (?:round|report|reporting|updates?)|updates? round|weekly (?:report|updates?|numbers|figures))\b`,
		`\b(?:statusrunde|berichtsrunde|statusbericht\w*|wochenbericht\w*|monatsbericht\w*|wochenzahlen|wochenrapport|rapportrunde|blitzlichtrunde|blitzlicht)\b`,
		`\btour de table\b|\bpoint (?:d'avancement|chiffres|d'etape)\b|\bremontees? (?:hebdo|des chiffres)\w*|\breporting (?:hebdo|mensuel)\w*`,
		`\bronda de (?:estado|novedades|actualizaciones|seguimiento)\b|\bparte (?:semanal|diario)\b|\breporte (?:semanal|mensual)\b|\brodada de (?:estado|status|atualizacoes|novidades)\b|\breporte semanal\b|\bponto de situacao\b|\bstatus report\b`,
		`\bkolecko\b|\bhlaseni\b|\btydenni (?:report|cisla|prehled|hlaseni)\b|\bstavova schuzka\b|進捗(?:報告|共有|確認)会|(?:週次|月次|日次|定例)報告|報告会|各班(?:から|報告)|週報|月報`,
	)
	everyStateSign = phrases(
		`\b(?:status|state|progress|where (?:we|things) (?:are|stand)) (?:of|on|with|for|per) (?:each|every|all(?: the)?|the (?:individual|single)|our \d+)\b|\b(?:status|progress|update)s? (?:per|by) \w+`,
		`\b(?:stand|status|fortschritt|lage) (?:je|pro|jede[rs]?|aller|der einzelnen|zu jede[mr]?|von jede[mr]?)\b|\b(?:etat|avancement|statut|point) (?:de|d'|par|pour) ?(?:chaque|chacun\w*|tous les|toutes les|equipe|service|chantier|lot|projet|dossier)\b`,
		`\b(?:estado|avance|situacion|progreso)(?: de \w+)? (?:de|por|en) (?:cada|todos los|todas las)\b|\b(?:estado|estatus|avance) por (?:equipo|area|proyecto|tienda|sede|persona)\b|\b(?:estado|situacao|progresso|andamento|ponto)(?: de \w+)? (?:de|por|em) (?:cada|todos os|todas as)\b`,
		`\bstav(?:y)? (?:\w+ )?(?:kazde\w*|vsech|jednotliv\w+|u vsech)\b|(?:各|全|それぞれの)[^、。\s]{1,10}(?:の)?(?:進捗|状況|ステータス|進み具合)|(?:班|部署|部門|チーム|店舗|案件|人)ごとの?(?:進捗|状況|報告)`,
	)
	// thenAndNext is what was done, and what comes.
	thenAndNext = phrases(
		`\b(?:last|past|previous) (?:week|month|sprint|fortnight)\b[^.]{0,60}\b(?:this|next|coming) (?:week|month|sprint|fortnight)\b|\b(?:done|finished|shipped) ?[/,|–-] ?(?:doing|in progress|next|planned|to ?do|open)\b|\bprogress,? ?(?:plans?|problems),? (?:and )?(?:problems|plans?)\b|\bhighlights? ?(?:/|,|and|&) ?lowlights?\b`,
		`\b(?:letzte|vergangene|vorige) woche\b[^.]{0,60}\b(?:diese|nachste|kommende) woche\b|\b(?:erledigt|fertig) ?[/,|–-] ?(?:offen|in arbeit|geplant|als nachstes)\b|\bla semaine (?:derniere|passee|ecoulee)\b[^.]{0,60}\b(?:cette semaine|la semaine (?:prochaine|a venir)|celle qui vient)\b|\bfait ?[/,|–-] ?(?:en cours|a faire|a venir|prevu)\b`,
		`\b(?:semana pasada|semana anterior)\b[^.]{0,60}\b(?:esta semana|semana que viene|proxima semana)\b|\bhecho ?[/,|–-] ?(?:en curso|pendiente|por hacer)\b|\bsemana (?:passada|anterior)\b[^.]{0,60}\b(?:esta semana|proxima semana|semana que vem)\b|\bfeito ?[/,|–-] ?(?:em curso|em andamento|fazendo|por fazer|a fazer)\b`,
		`\bminuly tyden\b[^.]{0,60}\b(?:tento|pristi) tyden\b|\bhotovo ?[/,|–-] ?(?:rozdelano|delam|v praci|planovano)\b|先週[^。]{0,30}(?:今週|来週)|先月[^。]{0,30}(?:今月|来月)|(?:完了|済) ?[/・、] ?(?:進行中|作業中|未完|予定)|やったこと[^。]{0,20}やること`,
	)
	// boardSign goes through what everybody can read: a board, a list, a sheet.
	boardSign = phrases(
		`\b(?:go|going|run|running|walk|walking|step|stepping|scroll|scrolling|read|click|clicking) (?:\w+ )?(?:through|down|over) (?:the|our|all|your) (?:\w+ ){0,3}(?:board|list|sheet|spreadsheet|tracker|table|tickets?|dashboard|excel|kanban|backlog|columns?|rows?|cards?|slides?|deck|tiles?|kpis?|figures|numbers)\b`,
		`\b(?:gehen|lesen|scrollen|klicken) (?:wir )?(?:\w+ ){0,2}(?:das|die|den|unser\w*|alle) (?:\w+ ){0,2}(?:board|liste|tabelle|tracker|tickets?|dashboard|excel|folien|zahlen|kennzahlen|spalten|zeilen|karten)\b[^.]{0,30}\bdurch\b|\b(?:board|liste|tabelle|tracker|tickets?|folien|zahlen|kennzahlen) (?:\w+ )?durchgehen\b`,
		`\b(?:on )?(?:passe|passons|parcourt|parcourons|deroule|deroulons)(?: en revue)? (?:le|la|les|tous les|notre) (?:\w+ ){0,2}(?:tableau|liste|fichier|tickets?|suivi|dashboard|diapos|slides|chiffres|indicateurs|colonnes|lignes|cartes)\b`,
		`\b(?:repasamos|recorremos|pasamos por|vamos por) (?:el|la|los|las|todos los|todas las) (?:\w+ ){0,2}(?:tablero|lista|hoja|tabla|tickets?|excel|panel|diapositivas|cifras|indicadores|columnas|filas|tarjetas)\b`,
		`\b(?:percorremos|passamos por|revemos|vemos) (?:o|a|os|as|todos os|todas as) (?:\w+ ){0,2}(?:quadro|lista|folha|tabela|planilha|tickets?|painel|slides|numeros|indicadores|colunas|linhas|cartoes)\b`,
		`\b(?:projdeme|prochazime|projedeme|projizdime) (?:si )?(?:celou |cely |vsechny )?(?:\w+ ){0,2}(?:tabuli|tabulku|seznam|tickety|prehled|dashboard|slajdy|cisla|ukazatele|sloupce|radky|karty)\b|(?:表|一覧|ボード|チケット|スライド|リスト)を?(?:上から)?(?:順に|順番に)(?:確認|見て|読)`,
	)
	updateWord = phrases(`\b(?:updates?|status|news|report|progress|stand|neues|bericht\w*|lage|point|avancement|nouvelles|etat|novedades|estado|informe|avance|novidades|ponto de situacao|relatorio|andamento|novinky|stav|zprava)\b|報告|進捗|共有|状況`)
)

// roundOfReports is what shows a round of reports beside [readOutSign].
func roundOfReports(t, d string, items []string) sign {
	if q := reportTitle.FindString(t); q != "" {
		return sign{clip(q, 60), true}
	}
	for _, p := range []*pattern{everyStateSign, thenAndNext} {
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
	return sign{}
}

// sameUpdates is how many points must be updates.
const sameUpdates = 3
