package audit

import (
	"slices"
	"strings"
)

// wording is how a description shows what a meeting is for: what will be done,
// rather than what it is called.
type wording struct {
	kind   string
	weight int
	words  *pattern // over folded text
}

// wordings are all of them. Where several are found, the weights add up by
// kind, and the first of the heaviest wins.
var wordings = slices.Concat(commonWordings, doingWordings, tellingWordings, ideasWordings, planningWordings, arrivingWordings,
	sensitiveWordings, decidingWordings, lookingBackWordings, inclinedWordings, readingWordings,
	choosingWordings, sideBySideWordings, showingWordings)

// commonWordings are those that no other file holds.
var commonWordings = []wording{
	{"people_sensitive", 4, phrases(`\bcommitments?\b.{0,60}\bone by one\b|\b(?:performance|improvement) plan\b|` +
		`\bprobezeit\b|\bperiode d'essai\b|\bzkusebni dob|\bperiodo de prueba\b|\bnothing here is forwarded\b|\bsalary\b|\bgehalts\w*|` +
		`\bperformance rating|\bgrievance\b|人事評価|評価面談`)},
	{"incident", 4, phrases(`\b(?:blameless|root cause|5 whys|sev ?\d|outage|down for|keine schuldigen|ursache des ausfalls|cause racine|` +
		`causa raiz|` +
		`pricin\w+ vypadku)\b|障害(?:対応|原因)|再発防止`)},
	{"interview", 4, phrases(`\b(?:candidate'?s? (?:cv|profile|name)|cv attached|scorecard|lebenslauf|bewerbung\w*|cv du candidat|` +
		`curriculo do candidato|curriculum del candidato|zivotopis)\b|履歴書|職務経歴`)},
	{"onboarding", 3, phrases(`\b(?:first|1st) (?:day|week|month)\b|\bbuddy\b|\berste[rn]? (?:tag|woche)\b|\bpremiere? (?:jour|semaine)\b|` +
		`\bprimer dia\b|\bprimeiro dia\b|\bprvni (?:den|tyden|mesic)\b|\bnotebook \+|入社|初日`)},
	{"retro", 4, phrases(`\b(?:what went well|went well|keep / ?drop|start[, /]+stop[, /]+continue|lief gut|was lief|what (?:worked|didn't work)|` +
		`was (?:gut )?funktioniert hat|ce qui a (?:bien )?(?:march|fonctionn)\w*|que (?:salio|fue) bien|lo que funciono|` +
		`o que (?:deu certo|foi bem|funcionou)|co (?:se (?:povedlo|podarilo)|fungovalo))|良かった(?:点|こと)|\bkpt\b`)},
	{"standup", 4, phrases(`\byesterday\b.{0,20}\btoday\b|\bgestern\b.{0,20}\bheute\b|\bhier\b.{0,20}\baujourd'hui\b|\bayer\b.{0,40}\bhoy\b|` +
		`\bontem\b.{0,60}\bhoje\b|\bvcera\b.{0,40}\bdnes\b|昨日.{0,20}今日`)},
	{"status", 4, readOutSign},
	{"status", 4, ownPage},
	{"status", 2, inTurn},
	{"status", 2, phrases(`\b(?:status|progress|blockers?|updates?|red(?:s)? and (?:yellow|amber)|only reds?|open tickets|nur rote|stand der dinge|` +
		`avancement|avances|andamento|stav)\b|進捗|状況`)},
	{"decision", 4, phrases(`^(?:- |to )?decide\b|[.:;\n-] ?(?:to )?decide\b|\b(?:we )?(?:need to|must|will|have to|want to) (?:decide|choose|` +
		`agree on)\b|\bdecision (?:needed|required|today|between)|\bwe(?: will|'ll)? (?:pick|choose|vote|select|settle)\b|\b(?:votamos|elegimos|` +
		`hlasujeme|rozhodneme)\b|\bnot leaving without\b|\bdefault if\b|\bfreigeben\b|\bbeschlussfahig|\bbeschluss\b|\bbeschliessen\b|` +
		`\bentscheiden\b|` +
		`\bentscheidung\b.{0,30}\b(?:notig|heute|treffen)|\bdecision\b ?(?:–|-|:)|\b(?:a|il faut|on doit) (?:trancher|decider|valider)|\b(?:on|` +
		`nous) (?:tranch|choisi|decid)\w+|\boui/non\b|\b(?:hay que|tenemos que|vamos a|para) (?:decidir|elegir|aprobar|votar)|\bdecidir\b|` +
		`\b(?:precisamos|temos que|vamos) (?:decidir|aprovar|escolher)|\brozhodnout\b|\bschvalit\b|決定(?:する|したい|事項)|決め(?:る|たい|ます)|` +
		`に絞(?:り|る)|承認(?:する|を|依頼)|\bopen threads?\b|\bwh(?:o|ich) owns\b`)},
	{"decision", 2, phrases(`\b[\w%-]+ (?:or|oder|ou|o|nebo) [\w%-]+ ?\?|\bwho (?:owns|approves|decides|signs)\b|\bwer (?:entscheidet|genehmigt|` +
		`unterschreibt)\b|\bqui (?:decide|valide|signe)\b|\bquien (?:decide|aprueba|firma)\b|\bquem (?:decide|aprova|assina)\b|\bkdo (?:rozhod|` +
		`schval|` +
		`podep)\w+|どちら(?:にする|で進める|の案)`)},
	{"decision", 2, phrases(`\b(?:confirm|approve|approval|sign.?off|go/no.?go|vote|bestatigen|freigabe|ja/nein|valider|arbitrage|aprobar|aprovar|` +
		`confirmar|potvrdit)\b|承認|可否`)},
	{"planning_input", 3, phrases(`\b(?:budget|forecast|capacity|backlog|roadmap|priorit\w+|quarter plan|hochrechnung|planung|kapazitat\w*|` +
		`einsatzplan\w*|previsionnel|planification|presupuesto|planificar|priorizar|orcamento|planejar|kapacit\w+|planovani|rozpocet)\b|予算|計画|` +
		`優先順位|\bt-\d+\b`)},
	{"review_doc", 3, phrases(`\b(?:feedback on|comments on (?:the|this|my|our|your|version|draft)|walk through the (?:draft|doc|document|design)|` +
		`critique|review the|durchsprechen|` +
		`ruckmeldung zu|retours? sur|relire|revisar|comentarios (?:sobre|al)|revisao d|pripominky k)\b|レビュー|フィードバック|確認(?:会|したい)|` +
		`\b8d\b`)},
	{"brainstorm", 3, phrases(`\b(?:brainstorm\w*|how might we|ideas? for|ideen|ideensammlung|idees|remue.meninges|` +
		`lluvia de (?:ideas|nombres|titulos|lemas)|(?:name|title|slogan) (?:ideas|storm)|namenssammlung|chuva de (?:ideias|nomes)|ideas para|` +
		`ideias|` +
		`napady)\b|アイデア`)},
	{"workshop", 3, phrases(`\b(?:together|gemeinsam|ensemble|juntos|juntas|spolecne)\b.{0,50}\b(?:page|seite|line|zeile|draft|write|build|fix|` +
		`clean|` +
		`bauen|schreiben|durcharbeiten|avance|construir|montar|redactar|escribir|escrever|napsat|opravit|projit)\b|\b(?:page par page|page by page|` +
		`seite fur seite|pagina (?:a|por) pagina|stranku po strance)\b|\b(?:hands.on|working session|work session|arbeitssitzung|` +
		`drives the keyboard|` +
		`on passe a travers|we('ll| will) (?:write|build|fix|clean up))\b|一緒に(?:作|書|直|整理)|作業`)},
	{"broadcast", 4, phrases(`\b(?:replaces the (?:old|current|\d{4})|(?:new|attached|updated) policy|comes? into (?:force|effect)|main changes|` +
		`we(?:'ll| will) (?:present|announce|introduce)|i(?:'ll| will) (?:present|walk you through)|andert sich|tritt in kraft|neue richtlinie|` +
		`stelle ich .{0,30}vor|wird vorgestellt|entre en vigueur|nous presenterons|nouvelle (?:politique|procedure)|entra en vigor|nueva politica|` +
		`presentaremos|entra em vigor|nova politica|apresentaremos|vstupuje v platnost|nova smernice|predstavime)\b|変更になります|施行|改定|` +
		`ご説明(?:します|いたします)|発表します`)},
	{"broadcast", 2, phrases(`\b(?:speaker|talk by|guest speaker|live ?stream|stream|unterweisung|vortrag|intervenant|ponente|palestrante|` +
		`prednas\w+|` +
		`teilnahme ist pflicht|attendance is mandatory)\b|登壇|講師`)},
	{"social", 3, phrases(`\b(?:haven't met|icebreaker|ice breaker|beers?|pizza|cake|drinks|kuchen|geschenk|gifts?|party|grillen|gateau|cadeau|apero|` +
		`tarta|regalo|bolo|(?:um|o|de|com) presente|presentes? para|pivo|bude dort|s dortem|dorty|darek)\b|乾杯|お菓子|飲み物`)},
	{"office_hours", 4, openDoor},
	{"decision", 2, phrases(`\b(?:short-?list|engere (?:wahl|auswahl)|liste courte|lista corta|uzsi vyber)\b`)},
	{"external", 2, phrases(`\b(?:demo for|your (?:team|company)|prospect|see the product)\b`)},
	{"people_sensitive", 4, phrases(`\b(?:nothing|none of (?:this|it)) (?:leaves|is written|is noted|gets out)\b|\bnobody (?:knows|hears|` +
		`else knows)\b.{0,20}\b(?:yet|before)\b|\bnichts (?:davon )?(?:verlasst|wird (?:notiert|mitgeschrieben))|` +
		`\berfahrt \p{L}+ (?:vorher )?niemand|` +
		`\brien n'est (?:note|ecrit)|\brien ne sort\b|\bque nadie se entere\b|\bnada (?:sale|sai) (?:de aqui|daqui)\b|\bninguem (?:sabe|` +
		`fica sabendo) antes|\bnic (?:se )?(?:nezapis\w+|neopusti)|\bnikdo .{0,20}(?:predem )?nedozvi|口外(?:しない|禁止)|記録は(?:取り|とり)ません`)},
	{"interview", 4, phrases(`\bcvs? (?:is |are )?(?:attached|enclosed|en pj|en piece jointe|ci-joint|im anhang|anbei|adjunt\w+|em anexo|` +
		`v priloze)\b`)},
	{"retro", 5, phrases(`\b(?:a |to )?(?:keep|garder|refait pareil|behalten|beibehalten|conservar|mantener|manter|ponechat)\b.{0,60}\b(?:stop|` +
		`drop|` +
		`plus jamais|arreter|weglassen|aufhoren|dejar|nunca mas|parar|nunca mais|prestat|uz nikdy)\b`)},
	{"review_doc", 4, phrases(`\bcases? (?:this|of the|from (?:this|last)) (?:week|month|quarter)\b|\bfalle (?:der|dieser|des) (?:woche|monats)\b|` +
		`\bcas d[ue] (?:la semaine|mois)\b|\bcasos d[eo] (?:la semana|mes)\b|\bpripady (?:tydne|mesice)\b`)},
	{"review_doc", 2, phrases(`\b(?:then|minutes of|min of) comments\b|\b(?:danach|dann|minuten) (?:kommentare|anmerkungen)\b|\b(?:puis|` +
		`de) commentaires\b|\b(?:y|luego|de) (?:\d+ de )?comentarios\b|\b(?:e|depois|de) (?:\d+ de )?comentarios\b|\bpotom pripominky\b`)},
	{"decision", 4, phrases(`\b(?:yes or (?:a )?no|ja oder (?:ein )?nein|oui ou (?:un )?non|si o no|sim ou nao|ano (?:ci|nebo|anebo) ne)\b|(?:^|` +
		`\n)- (?:(?:the|die|la|le|a|o) )?(?:decision|entscheidung|decisao|rozhodnuti)\b`)},
	{"workshop", 4, phrases(`\b(?:one|same|a single) (?:screen|keyboard)\b|\bwe (?:re-?)?(?:write|type|draft|edit)\b|\bzu (?:zweit|dritt|` +
		`viert) (?:dran|daran|an)\b|\bwir (?:tippen|schreiben|bauen|feilen)\b|\b(?:on|nous) (?:redige|reecri\w+|redigeons|saisi\w+)\b|` +
		`\b(?:escribimos|` +
		`redactamos|reescribimos|montamos)\b|\b(?:escrevemos|reescrevemos|redigimos)\b|\b(?:napiseme|prepiseme|sepiseme|vyplnime spolu)\b|一つの画面`)},
}

// readWording finds what a description's wording says.
func readWording(in kindInput) clue {
	folded := fold(withoutKitchens(withoutAddresses(capped(in.Text.Text, 8<<10))))
	if strings.TrimSpace(folded) == "" {
		return clue{}
	}
	weight := map[string]int{}
	quote := map[string]string{}
	for _, w := range wordings {
		m := w.words.FindString(folded)
		if m == "" || w.kind == "external" && !in.Outside || in.tooMany(w.kind) {
			continue
		}
		weight[w.kind] += w.weight
		if quote[w.kind] == "" {
			quote[w.kind] = clip(m, 60)
		}
	}
	if q := happened(in, folded); q != "" && weight["retro"] == 0 {
		weight["incident"], quote["incident"] = weight["incident"]+4, clip(q, 60)
	}
	if q := together(folded); q != "" && !in.tooMany("workshop") && weight["workshop"] < 4 {
		weight["workshop"], quote["workshop"] = max(weight["workshop"], 4), clip(q, 60)
	}
	if q := oneShows.FindString(folded); q != "" && !readOutSign.MatchString(folded) {
		weight["broadcast"] += 2 // where everybody shows something, nobody tells the others
		quote["broadcast"] = orElse(quote["broadcast"], clip(q, 60))
	}
	if q := readAloudSign.FindString(folded); q != "" && !readOutSign.MatchString(folded) {
		weight["broadcast"] += 3
		quote["broadcast"] = orElse(quote["broadcast"], clip(q, 60))
	}
	if orWriteSign.MatchString(folded) {
		delete(weight, "workshop") // what may come by mail is no work at one table
	}
	if weight["onboarding"] < 3 && in.People > 5 {
		delete(weight, "onboarding") // one key or account alone is nobody's first day
	}
	if in.Cadence == Daily || in.PerMonth >= 8 {
		delete(weight, "people_sensitive") // where nothing is noted every day, there is no secret
	}
	if in.Cadence != Once && weight["planning_input"] <= 3 && quote["planning_input"] == "backlog" {
		delete(weight, "planning_input") // work that lies about is in every round
	}
	if in.Cadence != Once {
		delete(weight, "incident") // what comes every week is none
	}
	if (in.People > 5 && in.Cadence != Once || in.People > 8) && pay.MatchString(quote["people_sensitive"]) {
		weight["people_sensitive"] /= 2 // a whole team's meeting isn't about one of them: pay is a cost there
	}
	if in.Cadence == Once {
		weight["status"] /= 2 // a round once is about something
		if q := whoDoes.FindString(folded); q != "" {
			weight["planning_input"] += 2
			quote["planning_input"] = orElse(quote["planning_input"], clip(q, 60))
		}
	}
	if in.Cadence != Once && in.PerMonth >= 2 && in.People < crowd && weight["broadcast"] > 0 && weight["metrics"] > 0 {
		weight["metrics"], weight["broadcast"] = weight["metrics"]+weight["broadcast"], 0 // figures shown again and again
	}
	best := clue{}
	for _, w := range wordings {
		if n := weight[w.kind]; n > best.weight || n == best.weight && best.kind == "status" {
			best = clue{kind: w.kind, weight: n, quote: quote[w.kind]}
		}
	}
	best.decides = weight["decision"] > 0
	best.prepared = prework.MatchString(folded)
	return best
}

// withoutKitchens keeps kitchens from being cake once the dots are gone.
func withoutKitchens(text string) string {
	return kitchens.Replace(text)
}

var kitchens = strings.NewReplacer("Küche", "Kitchen", "küche", "kitchen")

// tooMany says whether more people come, or more often, than to such a thing.
func (in kindInput) tooMany(kind string) bool {
	switch kind {
	case "onboarding":
		return in.People > 10
	case "interview":
		return in.People >= crowd || in.Cadence != Once
	case "workshop", "people_sensitive":
		return in.People >= crowd
	}
	return false
}

// Parts of looking into something that went wrong.
var (
	causes = phrases(`\b(?:why (?:did|was|were|had|has|it|nobody|we)|causes?|how come|warum|ursachen?|pourquoi|por que|causas?|proc|priciny?)\b|` +
		`なぜ|原因`)
	course = phrases(`\b(?:timeline|what (?:happened|we know)|how (?:it|they|this|that) (?:got|came|happened|slipped)|sequence of events|` +
		`zeitleiste|hergang|was (?:(?:ist )?(?:passiert|geschehen)|wir wissen)|chronologie|` +
		`deroule des faits|hour by hour|minute by minute|who noticed|stunde fur stunde|minute fur minute|wer (?:hat es|merkte es|bemerkte) (?:zuerst|` +
		`als erste\w*)|` +
		`heure par heure|qui s'en est apercu|hora (?:a|por) hora|quien (?:se dio cuenta|lo vio)|quem (?:deu conta|reparou)|hodinu po hodine|` +
		`kdo si (?:toho )?vsiml|` +
		`cronologia|que paso|o que aconteceu|prubeh|casova osa|co se stalo)\b|時系列|経緯`)
	remedies = phrases(`\b(?:actions?|measures|fixes|que change-t-on|que cambiamos|o que mudamos|co zmenime|(?:can't|cannot|doesn't) happen again|` +
		`what (?:do|will) we (?:do|change)|what changes|massnahmen|` +
		`was andern wir|` +
		`mesures|actions|acciones|medidas|acoes|opatreni)\b|対策`)
)

// trouble is a title's word for something that somebody suffered from.
var trouble = phrases(`\b(?:complaints?|mix-?up|mishap|near miss|mistake|wrong (?:delivery|order|dose|medication|item|address)|` +
	`\w*beschwerde|\w*reklamation|panne|leak\w*|outage|fuite|degat des eaux|wasserschaden|rohrbruch|leck\w*|fuga|averia|avaria|vypadek|unik|` +
	`down \d{1,2}[:h.]\d\d|` +
	`verwechslung|beinaheunfall|fehl(?:lieferung|buchung|alarm)|reclamation|plainte|erreur (?:de|sur)|incident|queja|reclamacion|error en|` +
	`equivocacion|` +
	`reclamacao|queixa|engano|erro n[oa]|stiznost\w*|reklamace|zamena|omyl|skoronehoda)\b|クレーム|苦情|誤配|取り違え|ヒヤリ`)

// happened says whether a one-off looks into something that went wrong: its
// causes, with its course or what is done about it; or its course, where the
// title names the trouble.
func happened(in kindInput, text string) string {
	if in.Cadence != Once {
		return ""
	}
	why, how, what := causes.FindString(text), course.FindString(text), remedies.FindString(text)
	switch {
	case why != "" && (how != "" || what != ""):
		return why
	case trouble.MatchString(fold(in.Title)) && how != "":
		return how
	}
	return ""
}
