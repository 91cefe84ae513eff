package audit

import (
	"strings"
)

// sign is a wording that was found, and where.
type sign struct {
	quote   string
	inTitle bool
}

func (s sign) found() bool { return s.quote != "" }

// signs are what title and description say about how a meeting works, read
// once and used by rules and guards.
type signs struct {
	statutory, safety, presence, hold sign // live contact is the point
	live                              sign // it says what must be done together
	asked                             sign // questions are answered at once
	treats                            sign // there is something to eat or drink
	exchange                          sign // people show their work, or discuss
	settles                           sign // points are decided or solved
	collects                          sign // it only collects what could be sent
	reads                             sign // a text at hand is read part by part
	told                              sign // it only tells what could be read
	toldOutright                      bool // and says so itself
	exception                         sign // only what is off is talked about
	readOut                           sign // everybody reports, or item by item
	offersWriting                     sign // the text itself says that writing would do
	mailThread                        sign // a forwarded mail that was made a meeting
	changes                           sign // what changes is written down
	asks                              sign // the organizer needs answers to what is listed
	approval                          sign // a yes or no on a document
	limits                            sign // fewer people would do, or less often
	shorter                           sign // it seldom takes its time
	aboutWork                         bool // time that passed, numbers, how far things are
	regular                           bool // the title is that of a series
	itemwise                          bool // readOut is item by item, or a board
	documents                         int
	askedByName                       int // questions to people by name
}

// Patterns over folded text, in seven languages.
var (
	exceptionSign = phrases(`\b(?:besprochen|angeschaut|behandelt) wird nur|\bnur (?:was|wer) (?:unter|uber|ausserhalb)\b|\b(?:we )?(?:only|` +
		`just) (?:discuss|look at|talk about|touch) (?:what|whatever|those|anything) [^.]{0,20}(?:below|above|under|over|outside)\b|` +
		`\bon ne (?:parle|discute|traite) que de ce qui\b|\bsolo se (?:habla|comenta|trata)\b|\bso se (?:fala|discute|trata)\b|\b(?:resime|mluvime|` +
		`bavime se) jen (?:o tom,? )?(?:co|pod|nad)\b|(?:未満|以下|超)のもの(?:だけ|のみ)|` +
		`\b(?:only|just) (?:talk about |discuss |speak about |cover |go through |mention )?(?:the )?(?:reds?|exceptions?|` +
		`blockers?|problems?|issues?|deviations?|outliers?|what(?:'s| is) (?:stuck|off|red|broken|blocked))\b|\bby exception\b|\bnothing (?:red|` +
		`new|` +
		`to report|to say)\b[^.]{0,30}\b(?:skip|silent|silence|no need|don't|short)|\bno news\b|\b(?:only|just) (?:the )?(?:open|critical|new|red|` +
		`urgent) (?:issues?|items?|points?|incidents?|faults?|tickets?|cases?|ones|alarms?|orders?)\b|\bnur (?:die |noch )?(?:rote[ns]?|offene|` +
		`kritische|neue|dringende|abweichungen|ausnahmen|probleme|storungen|was (?:klemmt|brennt|hakt|nicht))|\bwer nix\w*\b|\b(?:seulement|` +
		`uniquement|que) (?:les )?(?:rouges?|ecarts|points? (?:rouges?|bloquants?)|blocages|problemes)|\bsolo (?:los |las |lo )?(?:rojos?|bloqueos|` +
		`desviaciones|excepciones|incidencias|problemas|que (?:esta|no))|\b(?:so|apenas|somente) (?:os |as |o )?(?:vermelhos?|bloqueios|desvios|` +
		`excecoes|problemas|que (?:travou|esta))|\bjen (?:cervene|problemy|odchylky|vyjimky|co (?:hori|stoji))|(?:赤|異常|課題|例外|遅れ|` +
		`問題(?:のある)?(?:点|もの)?)(?:信号)?(?:のみ|だけ)`)
	readOutSign = phrases(
		`\b(?:each|every) (?:\w+,? |\([^)]{0,80}\),? ){1,5}?(?:tells?|reports?|shares?|gives?|presents?|gets?|reads? (?:out|its|their|his|her)|`+
			`goes|updates?|says?|names?|`+
			`shows?|runs through|walks through|minutes?|min)\b|\b(?:everyone|everybody|we each|all teams|all leads|owners?|`+
			`leads)\b[^.,:]{0,40}? (?:tells?|reports?|shares?|gives?|presents?|says?|reads? (?:out|its|their|his|her)|updates?|names?)\b`,
		`\b(?:is|are) read (?:out )?(?:in|at|during) the (?:meeting|session|call)\b|\bread(?:s|ing)?(?: out|`+
			` through)? (?:(?:the|your|their|our|his|her|its) )?(?:\w+ )?(?:numbers|figures|status|slides?|reports?|kpis?)\b|\b(?:go(?:es|ing)?|`+
			`went) (?:a)?round\b|\ba?round the (?:table|room|virtual)\b|\bround.?robin\b|\bwhat (?:you|we|i|everybody|everyone)(?:'ve)? (?:did|done|`+
			`finished|shipped)\b|\bwhat (?:everybody|everyone|the others?)(?: else)? (?:is|are) (?:up to|doing|working on)\b`,
		`\bjede[rsnm]? (?:\p{L}+,? |\([^)]{0,80}\),? ){0,4}?(?:berichtet|tragt|stellt|erzahlt|meldet|liest|nennt|sagt|gibt|zeigt|fasst|kurz)\b|`+
			`\balle (?:\p{L}+ ){0,2}(?:lesen|berichten|stellen|erzahlen|melden|nennen|sagen)\b|\breihum\b|\bvorlesen\b|\bwird (?:im termin |`+
			`in der sitzung )?(?:vorgelesen|verlesen)\b`,
		`\btour de table\b|\bfai\w+ (?:le|un) tour\b|\bchacune? (?:(?:a son tour|brievement) )?(?:raconte|presente|dit|fait|donne|lit|partage|`+
			`expose|`+
			`annonce|resume)|\bchaque (?:\p{L}+,? |\([^)]{0,80}\),? ){1,4}?(?:raconte|presente|dit|fait|donne|lit|partage|expose|annonce|resume)\b|`+
			`\ba tour de role\b|\b(?:est|sont) lue?s? en (?:seance|reunion)\b`,
		`\bcada (?:\p{L}+,? |\([^)]{0,80}\),? ){1,4}?(?:cuenta|presenta|informa|comparte|explica|lee|dice|comenta|ensena|expone|reporta|resume|`+
			`muestra|apresenta|conta|fala|le|passa|atualiza|mostra|relata|diz)\b|\btod[oa]s (?:cuentan|presentan|informan|apresentam|contam|`+
			`informam)\b|\b(?:ronda|rodada) (?:de|por)\b|\bpor turnos\b`,
		`\bkazd[yaeou]\w* (?:\p{L}+,? |\([^)]{0,80}\),? ){0,4}?(?:rekne|rika|projde|shrne|predstavi|precte|nahlasi|hlasi|ukaze|popise)\b|`+
			`\bvsichni (?:reknou|nahlasi|predstavi)\b|\bkolecko\b`,
		`\b(?:reports?|updates?) from (?:the |all |each )?(?:groups?|teams?|branches|departments?|sites?|leads|regions|areas|units)\b|`+
			`\bberichte? (?:aus|der|von) (?:den |allen |der )?(?:gruppen|teams|filialen|abteilungen|bereiche\w*|standorte\w*|leitungen)\b|`+
			`\b(?:rapports?|retours?|nouvelles) des (?:groupes|equipes|services|sites|secteurs|agences)\b|\b(?:informes?|novedades) de (?:los |`+
			`las )?(?:grupos|equipos|areas|tiendas|departamentos|sedes)\b|\b(?:relatos?|informes?) d[oa]s (?:grupos|equipes|areas|lojas|setores)\b|`+
			`\b(?:zpravy|hlaseni) (?:z|ze|od) (?:skupin|tymu|oddeleni|pobocek|useku)\b`,
		`\b\d{1,2} ?(?:min\w*|m|') (?:per|pro|je|par|por|na|za) (?:team|group|department|person|site|branch|lead|area|store|shop|region|country|`+
			`gruppe|abteilung|bereich|filiale|standort|kopf|nase|equipe|groupe|service|secteur|personne|site|equipo|grupo|area|persona|tienda|`+
			`departamento|sede|servico|pessoa|loja|setor|tym|skupinu|oddeleni|osobu|pobocku|usek)\b`,
		`\b(?:each|every|jede[rs]?|chaque|chacune?|cada|kazd[yae]) \p{L}{3,}(?: \p{L}+){0,2}:? \d{1,2} ?(?:min\w*|m\b|')`,
		`各[^、。\s]{1,8}\d+分|順番に(?:報告|共有|発表|話)|(?:各[^\s、。が]{0,8}|全員|それぞれ|一人ひとり)(?:が|は|より|から|で)?[^。]{0,25}(?:報告|`+
			`共有|発表|読み上げ|説明)|(?:数字|数値|進捗)(?:の|を)?(?:読み上げ|報告)|一人(?:ずつ|\d+分)`,
		`\b(?:yesterday|gestern|hier|ayer|ontem|vcera)\b.{0,60}\b(?:today|heute|aujourd'hui|hoy|hoje|dnes)\b|昨日.{0,60}今日`,
	)
)

// readSigns reads a title and a cleaned description.
func readSigns(title string, text Description, agenda agendaReading, names []string, attachments int) signs {
	documents := attachments + len(text.Links)
	t, d := fold(capped(title, 500)), fold(withoutKitchens(withoutAddresses(capped(text.Text, 8<<10))))
	either := func(p *pattern) sign {
		if q := p.FindString(t); q != "" {
			return sign{clip(q, 60), true}
		}
		return sign{clip(p.FindString(d), 60), false}
	}
	below := func(p *pattern) sign { return sign{clip(p.FindString(d), 80), false} }
	s := signs{
		statutory: orIn(either(statutorySign), quorumSign, d), safety: either(safetySign),
		presence:  sign{clip(presenceSign.FindString(t), 60), true},
		hold:      sign{clip(holdSign.FindString(t), 40), true},
		exception: below(exceptionSign), readOut: below(readOutSign), offersWriting: below(offersSign),
		changes: either(changeSign), askedByName: askedByName(agenda.Items, names),
		limits: below(limitSign), shorter: below(shorterSign), documents: documents,
		live: either(liveSign), asked: below(askedSign), treats: below(treatSign), exchange: either(exchangeSign), settles: below(settlesSign),
		aboutWork: aboutWork.MatchString(t) || aboutWork.MatchString(d),
		regular:   regularTitle.MatchString(t),
		collects:  collected(d, documents), reads: readThrough(d, documents),
	}
	if q := answersTitle.FindString(t); q != "" && !s.live.found() {
		s.live = sign{clip(q, 60), true}
	}
	if !s.limits.found() {
		s.limits = smaller(d)
	}
	if !s.presence.found() {
		s.presence = sign{clip(onSpot(t, d), 60), true}
	}
	if !s.live.found() {
		s.live = below(noScreenSign)
	}
	if strings.HasSuffix(s.live.quote, "we carry") && strings.Contains(d, "we carry on") {
		s.live = sign{} // on with the list, no load
	}
	if !s.limits.found() { // else those who only listen are the ones who needn't come
		s.told, s.toldOutright = onlyTold(d)
	}
	if q := slidesRead.FindString(d); q != "" && documents > 0 && !s.asked.found() && !s.exchange.found() {
		s.told, s.toldOutright = sign{clip(q, 80), false}, true
	}
	if s.toldOutright && s.live.found() && strings.Contains(s.told.quote, s.live.quote) {
		s.live = sign{} // "no debate" is none
	}
	if !s.readOut.found() {
		s.readOut = roundOfReports(t, d, agenda.Items)
	}
	if q := changeTitle.FindString(t); q != "" && !s.changes.found() {
		s.changes = sign{clip(q, 60), true}
	}
	if documents > 0 {
		s.approval = sign{clip(approvalSign.FindString(t), 60), true}
	}
	answerable := len(agenda.Items) >= 2 && agenda.Questions >= 2 || itemsByName(agenda.Items, names) >= 2 || nameTags(capped(text.Text, 8<<10)) >= 2 || yesNoSign.MatchString(d)
	if q := needSign.FindString(d); q != "" && answerable {
		s.asks = sign{clip(q, 60), false}
	}
	if q := threadTitle.FindString(t); q != "" && quotesMail(text.Removed) {
		s.mailThread = sign{strings.TrimSpace(q), true}
	}
	if downTheList.MatchString(d) {
		s.aboutWork = true // a list has lines of work
	}
	if !s.readOut.found() {
		s.readOut = rowByRow(d)
		s.itemwise = s.readOut.found()
	}
	return s
}

// rowByRow is a board, a list or a sheet that is gone through.
func rowByRow(d string) sign {
	for _, l := range sentences(d) {
		if itemwise(l) || boardSign.MatchString(l) {
			return sign{clip(l, 80), false}
		}
	}
	return sign{}
}

// orIn is a sign, or what a pattern finds in a description.
func orIn(s sign, p *pattern, d string) sign {
	if s.found() {
		return s
	}
	return sign{clip(p.FindString(d), 60), false}
}

// quotesMail says whether an older mail was taken out.
func quotesMail(removed []string) bool {
	for _, r := range removed {
		first, _, _ := strings.Cut(strings.TrimLeft(r, "_-=–— \n"), "\n")
		if strings.HasPrefix(r, "--") {
			first, _, _ = strings.Cut(r, "\n")
		}
		if quoted.MatchString(first) || header.MatchString(strings.TrimLeft(first, "> ")) || forwarded.MatchString(first) || wrote.MatchString(first) {
			return true
		}
	}
	return false
}

// askedByName counts points that put a question or a task to somebody: "@Eva: …?"
// or a guest's name in front.
func askedByName(points, names []string) int {
	first := map[string]bool{}
	for _, n := range names {
		for _, w := range wordsOf(n) {
			first[w.folded] = true
		}
	}
	n := 0
	for _, p := range points {
		before, after, ok := strings.Cut(p, ":")
		who := wordsOf(strings.TrimPrefix(before, "@"))
		if !ok || len(who) == 0 || len(who) > 3 || len(strings.Fields(after)) < 2 {
			continue
		}
		if strings.HasPrefix(p, "@") || first[who[0].folded] && strings.ContainsAny(after, "?？") {
			n++
		}
	}
	return n
}

// itemsByName counts points that give a guest something to answer: their name
// in front, behind or in brackets.
func itemsByName(points, names []string) int {
	guests := firstNames(names)
	n := 0
	for _, p := range points {
		words := wordsOf(p)
		if len(words) >= 3 && (guests[words[0].folded] || guests[words[len(words)-1].folded] || namedPart(p, guests)) {
			n++
		}
	}
	return n
}
