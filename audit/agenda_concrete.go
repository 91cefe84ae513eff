package audit

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Signals of something definite to think about: a decision that is spelled
// out, options by name, topics by day or by person. All but labelled over
// folded sentences.
var (
	// settles is a decision with what is to be decided: "agree who recounts".
	settles = phrases(
		`\b(?:decid(?:e|ing)|agree|settle|choos(?:e|ing)|determine|work out|sort out|clarify|pick|vote on|conclude|resolve|figure out|nail down|establish|confirm)(?: on| upon)?(?: together| today| quickly| finally|,)? `+
			`(?:whether|if|which|who|whose|what|when|where|how (?:many|much|long|often))\b`,
		`\b(?:entscheid\w*|klaren|klar\w* werden|geklart|einig\w*|festleg\w*|legen .{0,12}fest|beschlie\w+|bestimm\w*|abstimm\w*|ausmach\w*|festhalten|zu klaren|vereinbar\w*)(?: ist| wird| werden)?(?:,|:)? `+
			`(?:gemeinsam |endlich |noch )?(?:ob|welche\w*|wer|wem|wen|wann|wo|wohin|wie (?:viel\w*|oft|lange)|bis wann)\b`,
		`\b(?:decid\w+|choisi\w*|tranch\w+|determin\w+|fixe\w*|defini\w+|conven\w+|arbitr\w+|se mettre d'accord|mettons-nous d'accord|arret\w+)(?: ensemble)?(?: sur| de)?,? (?:si|quel\w*|qui|combien|quand|lequel|laquelle|`+
			`lesquel\w*|avec qui|a qui|ou)\b`,
		`\b(?:decid\w+|acord\w+|eleg\w+|elij\w+|defin\w+|aclar\w+|concret\w+|fij\w+|determin\w+|ponernos de acuerdo|resolv\w+)(?: juntos)?(?: en| sobre)?,? (?:si|quien\w*|a quien|cual\w*|cuant\w*|cuando|donde|que \w+)\b`,
		`\b(?:decid\w+|combin\w+|acert\w+|defin\w+|escolh\w+|esclarec\w+|determin\w+|resolv\w+|chegar a acordo)(?: juntos)?(?: sobre)?,? (?:se|quem|a quem|qual|quais|quant\w+|quando|onde|que \w+)\b`,
		`\b(?:rozhodn\w+|dohodn\w+|domluv\w+|vyjasn\w+|urc\w+|vybrat|shodn\w+|ujasn\w+|odsouhlas\w+)(?: si| se)?(?: spolecne| na tom)?,? (?:zda|jestli|kter\w+|kdo|komu|kdy|kolik|kam|kde|na kter\w+)\b`,
		`(?:か|どう|どれ|どの|誰|だれ|どちら|どこ|いつ|いくら)[^。、]{0,14}(?:を|か)?(?:決め|決定|判断|確定)`,
	)
	// options are alternatives by name or number.
	options = phrases(
		`\b(?:option\w*|variant\w*|opcion\w*|opc(?:ao|oes)|moznost\w*|szenario|scenario|scenari\w*|plan|design|entwurf|version|angebot|offer|offre|oferta|proposta|propuesta|nabidk\w*|varianta|scenar) ?[a-c1-3]\b`+
			`.{1,80}\b(?:option\w*|variant\w*|opcion\w*|opc(?:ao|oes)|moznost\w*|szenario|scenario|scenari\w*|plan|design|entwurf|version|angebot|offer|offre|oferta|proposta|propuesta|nabidk\w*|varianta|scenar|and|und|et|y|e|a|or|oder|ou|o|nebo|vs\.?) ?[b-d2-4]\b`,
		`\ba, b (?:and|und|et|y|e|a|or|oder|ou|o|nebo) c\b|\b(?:variant\w*|option\w*|opcion\w*|opc(?:ao|oes)|moznost\w*|scenari\w*) a ?(?:[-–/]|to|bis|a|az) ?[b-e]\b`,
		`\b(?:between|zwischen|entre|mezi) (?:\p{L}+ ){1,4}(?:and|und|et|y|e|a) (?:\p{L}+ ?){1,4}`,
		`\b(?:choose|decide|pick|choice|vote) (?:between|from|among)\b|\b(?:one|eine[nrs]?|une?|una?|uma?|jedn\w+) (?:of|von|der|des|de|d|z) (?:the |den |las |los |as |os |techto )?(?:two|three|four|`+
			`zwei|drei|vier|beiden|deux|trois|quatre|dos|tres|cuatro|dois|duas|quatro|dvou|tri|ctyr)\b`,
		`\b(?:choose|decide|pick|select|take|wahlen|entscheiden|nehmen|machen|choisi\w*|decid\w*|prend\w*|elegi\w*|elij\w*|escolh\w*|rozhod\w*|vybra\w*|vezmem\w*) (?:\p{L}+,? ){1,5}(?:or|oder|ou|o|nebo) \p{L}{3,}`,
		`[a-z]案|[a-z]社(?:・|と|、|か|/)|(?:[二三2-5]|２|３)(?:案|社|候補)`,
	)
	// picksOne ends with one of them.
	picksOne = phrases(`\b(?:pick|choose|select|keep|take|settle on|agree on) one\b|\b(?:wahlen|nehmen|behalten) (?:wir )?(?:eine[ns]?|eins)\b|\ben (?:garde|choisit|retient|prend) (?:un|une)\b|\b(?:elegi[mr]\w*|escog\w+|` +
		`quedarnos con|nos quedamos con) un[oa]?\b|\b(?:salir|salimos|sair|saimos) com?n? uma? (?:\p{L}+ )?(?:elegid|escogid|decidid|escolhid|fechad|cerrad)[oa]\b|\b(?:escolh\w+|ficar com|ficamos com) uma?\b|\b(?:vybrat|vybereme|zvolit|zvolime|nechame) (?:si )?(?:jednu|jeden|jedno)\b|1(?:社|案|件|つ)(?:に|を)(?:絞|選|決)`)
	// counted are a few definite things: the three bays, our two proposals.
	counted = phrases(
		`\b(?:the|these|those|our|all|next|last|first|remaining|open) (?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|1\d) (?:\p{L}+ ){0,2}\p{L}{4,}`,
		`\b(?:die|diese|unsere|alle|nachsten|letzten|ersten|offenen|ihre|seine) (?:zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|[2-9]|1\d) (?:\p{L}+ )?\p{L}{4,}`,
		`\b(?:les|ces|nos|des|vos|ses) (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|[2-9]|1\d) \p{L}{4,}`,
		`\b(?:los|las|estos|estas|nuestr[oa]s|sus) (?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|[2-9]|1\d) \p{L}{4,}`,
		`\b(?:os|as|estes|estas|noss[oa]s|d[oa]s) (?:dois|duas|tres|quatro|cinco|seis|sete|oito|nove|dez|[2-9]|1\d) \p{L}{4,}`,
		`\b(?:tyto|nase|vsechny|mame|ty|oba|obe|techto) (?:dve|dva|tri|ctyri|pet|sest|[2-9]) \p{L}{4,}`,
		`\b(?:two|three|four|zwei|drei|vier|deux|trois|quatre|dos|tres|cuatro|duas|dois|quatro|dve|tri|ctyri|[2-9]) (?:\p{L}+ )?(?:offers?|bids?|quotes?|proposals?|drafts?|options?|variants?|versions?|candidates?|`+
			`designs?|suppliers?|vendors?|angebote?n?|vorschlage?n?|entwurfe?n?|varianten|kandidat\w*|lieferanten|offres|devis|propositions|maquettes|candidat\w*|fournisseurs|scenarios|ofertas|presupuestos|propuestas|`+
			`borradores|proveedores|propostas|orcamentos|fornecedores|nabidky|nabidek|navrhy|navrhu|dodavatele|uchazec\w*|varianty)\b`,
		`[2-9３-９](?:件|点|案|社|項目|つの(?:案|候補|課題|論点))(?:を|の|に|で|が)`,
	)
	// spans are time and people, counted.
	spans = phrases(`\b(?:minutes?|mins?|hours?|days?|weeks?|months?|quarters?|years?|times|people|persons?|of (?:us|you)|minuten|stunden|tagen?|wochen|monaten?|quartalen?|jahren?|personen|leute|minutes|heures|jours|semaines|mois|ans|` +
		`annees|personnes|minutos|horas|dias|semanas|meses|anos|personas|pessoas|minut\w*|hodin\w*|dn[yiu]|tydn\w*|mesic\w*|let|lidi|osob\w*)\b`)
	// firstThen are two steps in one sentence.
	firstThen = phrases(`(?:^|[,;:.(] ?)(?:at )?(?:first|erst|zuerst|zunachst|als erstes|d'abord|en premier|primero|primeiro|nejdriv\w*|nejprve|napred)\b(?:,)? (.{3,80}?)[,;]? (?:(?:and|und|et|y|e|a) )?(?:then|after(?:wards| that)|dann|danach|` +
		`anschliessend|puis|ensuite|luego|despues|depois|em seguida|pak|potom|nasledne)\b(.{3,})|(?:まず|最初に|はじめに)(.{2,40}?)(?:、|。)(?:次に|その後|続いて|それから|最後に)(.{2,})|` +
		`(?:\bin (?:this|that) order\b|\bin (?:dieser|der) reihenfolge\b|\bdans (?:cet|l')? ?ordre\b|\ben (?:este|ese) orden\b|\bn(?:esta|essa) ordem\b|\bv (?:tomto|tom) poradi\b|この順)`)
	// proposal is written out behind its name.
	proposal = phrases(`(?:^|[.;,] ?)(?:my |our |the |mein |unser |ma |notre |mi |nuestra |a nossa |minha |muj |nas )?(?:proposal|suggestion|recommendation|vorschlag|empfehlung|antrag|proposition|recommandation|propuesta|recomendacion|proposta|` +
		`recomendacao|navrh|doporuceni) ?(?:is |ist |est |es |e |je )?[:：]|\b(?:i would|i'd|ich wurde|je serais pour|yo |eu |ja bych) (?:only |just |nur |gern )?(?:propose|suggest|go for|give|take|geben|nehmen|vorschlagen|propondria|proporia|navrhoval)\b|(?:提案|案)[:：]`)
	// shown is what somebody shows, reports or goes through.
	shown = phrases(`\b(?:shows?|presents?|explains?|walks? (?:us|you|everyone) through|goes through|reads? (?:you |us )?through|demos?|demonstrates?|introduces?|reports? on|zeigt|zeigen|stellt|stellen|prasentier\w+|erklart|berichte\w*|erlautert|` +
		`montre\w*|presente\w*|explique\w*|commente\w*|detaille\w*|muestra\w*|presenta\w*|explica\w*|comenta\w*|expone\w*|repasa\w*|se proyecta|mostra\w*|apresenta\w*|ukaz\w+|predstavi\w*|predved\w+|vysvetl\w+|` +
		`okomentuj\w+)\b|(?:紹介|説明|報告|発表|共有)(?:し|いた|を行)`)
)

// countedThings says whether a folded sentence counts things that are neither
// hours nor people.
func countedThings(s string) bool {
	if prework.MatchString(s) {
		return false // to bring three of something is homework
	}
	for _, m := range counted.FindAllString(s, 8) {
		if !spans.MatchString(m) {
			return true
		}
	}
	return false
}

// twoSteps says whether a folded sentence tells what comes first and what then.
func twoSteps(s string) bool {
	return !conditional.MatchString(s) && firstThen.MatchString(s)
}

// showsThings says whether a folded sentence names what somebody shows: a row
// behind the verb, or in brackets.
func showsThings(s string) bool {
	m := shown.FindStringIndex(s)
	if m == nil {
		return false
	}
	if strings.HasPrefix(s[m[1]:], " sich") {
		return false // stellt sich vor
	}
	rest := strings.TrimRight(brackets.ReplaceAllString(s[m[1]:], ""), " .!")
	return row(strings.TrimLeft(rest, " :"), 6, false) || bracketed.MatchString(s[m[1]:])
}

// whenWord starts a part that belongs to a day or a part of the day.
var whenWord = phrases(
	`^(?:on |in the |am |im |le |la |el |a |na |ve? )?(?:this|next|last|the following|diese|nachste|kommende|ubernachste|cette|esta|esa|proxima|tento|pristi|dalsi)\w* (?:week|month|time|session|woche\w*|mal|monat\w*|termin|semaine|fois|`+
		`mois|seance|semana|vez|mes|tyden|mesic|sezeni)\b`,
	`^(?:la )?(?:semaine|semana|mes|mois|vez|fois|seance|sessao|sesion) (?:prochaine?|suivante?|que viene|proxim[oa]|seguinte|que vem)\b|^(?:la )?(?:prochaine|proxima) (?:fois|semaine|vez|semana)\b|^na pristi\b|^pristi (?:tyden|mesic)\b`,
	`^(?:on |am |im |in the |le |la |el |l'|por la |pela |de |a |na |rano|v )?(?:monday|tuesday|wednesday|thursday|friday|montag|dienstag|mittwoch|donnerstag|freitag|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miercoles|jueves|viernes|`+
		`segunda|terca|quarta|quinta|sexta|pondeli|utery|stredu?|ctvrtek|patek|today|tomorrow|heute|morgens?|aujourd'hui|demain|hoy|manana|hoje|amanha|dnes|zitra|morning|afternoon|noon|lunchtime|midday|evening|vormittags?|nachmittags?|mittags?|`+
		`abends?|matin|apres-midi|midi|soir|tarde|mediodia|noche|manha|noite|rano|dopoledne|odpoledne|vecer|now|later|jetzt|spater)s?\b`,
	`^(?:(?:the )?(?:first|second|last) (?:half|hour|part|third)|(?:erste|zweite|letzte) (?:halfte|stunde|halbe stunde|teil)|(?:premiere|seconde|deuxieme) (?:partie|heure|moitie)|(?:primera|segunda|primeira) (?:parte|mitad|metade|hora)|`+
		`prvni (?:pul\w*|cast)|druha (?:pul\w*|cast))\b`,
	`^\d{1,2}(?:st|nd|rd|th|\.)? (?:de )?(?:jan|feb|mar|apr|may|mai|jun|jul|aug|sep|sept|okt|oct|nov|dec|dez|dic|out|ene|abr|ago|set)\p{L}*\.? ?[:–—-]`,
	`^(?:今週|来週|今月|来月|今回|次回|本日|明日|前半|後半|午前|午後|\d{1,2}[/月]\d{1,2}日?)(?:は|に|の|[:：]|\d|、)`,
)

// byDay lists the sentences that give two days, or two parts of a day, a topic
// of their own each.
func (t *agendaText) byDay() []string {
	var list []string
	found := 0
	for i, s := range t.folded {
		n := 0
		for _, part := range strings.FieldsFunc(brackets.ReplaceAllString(s, ""), func(r rune) bool { return strings.ContainsRune(",;、", r) }) {
			part = strings.TrimSpace(part)
			if m := whenWord.FindStringIndex(part); m != nil && ownWords(part[m[1]:], nil) >= 1 && !verbal.MatchString(part[m[1]:]) || m != nil && japanese(part) && ownWords(part[m[1]:], nil) >= 3 {
				n++
			}
		}
		if n > 0 {
			list = append(list, t.sentences[i])
		}
		found += n
	}
	if found < 2 {
		return nil
	}
	return list
}

// aboutLabel are labels for facts about the invitation or a project, not for
// topics.
var aboutLabel = phrases(`^(?:note|nb|ps|p\.s|wichtig|hinweis|important|importante|remarque|nota|pozn\w*|info\w*|hintergrund|background|contexte?|contexto|kontext|projec?k?t\w*|description|beschreibung|descripci?on|descricao|popis|`+
	`ablage|folder|ordner|dossier|carpeta|pasta|slozka|link\w*|company|firma|empresa|societe|entreprise|kontakt|contact\w*|e-?mail|phone|tel\w*|gift|geschenk|cadeau|regalo|presente|darek|rule|regel|regle|regla|regra|pravidlo|`+
	`geschaftsfuhr\w*|event|what|re|fwd?|aw|wg|https?|guests?|size|type|typ|status|priority|language|sprache|langue|idioma|jazyk|dress\w*|essen|food|anfahrt|parken|deadline|frist)\b|`+
	`(?:会費|服装|持ち物|備考|注意|連絡先|定員|対象|参加費|締切)`, `^(?:.* )?(?:by|for|per|of|von|par|pour|por|para|de|pro)$`)

// labelled lists parts of a text that give a person or a topic its own content:
// "Sophie: motivation. Karim: the test." Two make an agenda.
func (t *agendaText) labelled() []string {
	var list []string
	for _, s := range t.sentences {
		for _, part := range strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(";；、", r) }) {
			if hasLabel(strings.TrimSpace(part)) {
				list = append(list, strings.TrimSpace(part))
			}
		}
	}
	return atLeastTwo(list)
}

// hasLabel says whether a part starts with a short label that something stands
// behind.
func hasLabel(part string) bool {
	i := strings.IndexAny(part, ":：=＝→")
	if i <= 0 || strings.HasPrefix(part[i:], "://") {
		return false
	}
	label := strings.TrimSpace(strings.TrimPrefix(part[:i], "- "))
	_, size := utf8.DecodeRuneInString(part[i:])
	rest := strings.TrimSpace(part[i+size:])
	first, _ := utf8.DecodeRuneInString(label)
	folded := fold(label)
	switch {
	case !unicode.IsUpper(first) && !isJapanese(first), utf8.RuneCountInString(label) > 30, len(strings.Fields(label)) > 3:
		return false
	case ownWords(rest, nil) < 1, utf8.RuneCountInString(rest) > 140, onlyAddress(rest), placeholder.MatchString(fold(rest)):
		return false
	}
	return !aboutLabel.MatchString(folded) && !peopleHead.MatchString(fold(part)) && !logistic(part)
}

// looseIdeas invites to think freely: its one question is the theme, and what
// comes of it is open.
var looseIdeas = phrases(`\b(?:clean (?:sheet|slate)|blue.?sky|anything goes|wild (?:ideas?|stuff|guesses|thoughts)|(?:crazy|mad|silly) ideas?|no (?:bad|wrong|stupid) (?:ideas?|answers?)|out of the box|dream(?:ing)? (?:big|aloud)|think(?:ing)? aloud|` +
	`spinnen|rumspinnen|querdenken|verruckte\w* ideen?|grune wiese|ideen? jeder art|alles ist erlaubt|alles erlaubt|drauf ?los|page blanche|idees? foll\w+|sans filtre|sans se censurer|remue-meninges|` +
	`todo vale|ideas? (?:locas?|raras?|imposibles?)|sin filtros?|lluvia de|tudo vale|vale tudo|ideias? (?:malucas?|loucas?|soltas)|sem filtros?|chuva de ideias|bez cenzury|cokoli|silen\w+ napad\w*|blazniv\w+ napad\w*|` +
	`nada de [^.]{0,20}no se puede)\b|自由に|なんでも|何でも|突飛|ぶっ飛|否定(?:し|は)|思いつき`)

// loose says whether the invitation asks for free ideas.
func (t *agendaText) loose() bool { return len(t.points) < 2 && len(t.matching(looseIdeas)) > 0 }

// unlessIdeas drops signals that say too little where ideas are free.
func (t *agendaText) unlessIdeas(list []string) []string {
	if t.loose() {
		return nil
	}
	return list
}

// posed are the questions that make an agenda: any, but for the one theme of an
// open round of ideas.
func (t *agendaText) posed() []string {
	if len(t.questions) == 1 {
		return t.unlessIdeas(t.questions)
	}
	return t.questions
}

// code is a thing known by its number: CR-1182, bed 4, Kap. 3.
var code = phrases(`\b(\p{Lu}\p{L}{0,5})\.?[- ]?\d{1,6}\b`)

// place are words whose numbers say where or when.
var place = phrases(`^(?:room|raum|salle|sala|halle|saal|level|floor|gate|gleis|tor|day|tag|jour|dia|den|kw|cw|week|q|h|uhr|jan|feb|mar|mars|marz|apr|april|may|mai|june?|juni|july?|juli|aug|sept?|okt|oct|nov|dec|dez|dic|ene|abr|` +
	`ago|set|out|mon|tue|wed|thu|fri|mo|di|mi|do|fr|am|um|at|by)$`)

// codes lists the sentences that name two things of a kind by their numbers.
func (t *agendaText) codes() []string {
	var list []string
	for _, s := range t.sentences {
		if peopleHead.MatchString(fold(s)) {
			continue
		}
		seen := map[string]string{}
		for _, m := range code.FindAllStringSubmatch(withoutAddresses(s), 20) {
			kind := fold(m[1])
			if place.MatchString(kind) {
				continue
			}
			if other := seen[kind]; other != "" && other != m[0] {
				list = append(list, s)
				break
			}
			seen[kind] = m[0]
		}
	}
	return list
}

// actionNoun is what is done, as Japanese agendas end their points.
var actionNoun = phrases(`確認|相談|提示|報告|説明|検討|調整|決定|見直し|すり合わせ|振り返り|ふり返り|レビュー|準備|分担|承認|割り振り|手配|比較|選定|対応|整理`)

// actionNouns says whether a sentence names two things to be done, as in
// 価格の提示と数量の確認.
func actionNouns(s string) bool {
	if gathering.MatchString(s) {
		return false
	}
	parts := 0
	for _, p := range strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune("、とや・", r) }) {
		if actionNoun.MatchString(p) && ownWords(actionNoun.ReplaceAllString(p, ""), nil) >= 2 {
			parts++
		}
	}
	return parts >= 2
}

// gathering says what a meeting is good for.
var gathering = phrases(`場(?:です|とし|に)|目的|ため(?:の|に|です)|機会|ください|お願い`)

// fragments lists the sentences of a text that is nothing but short topics, each
// closed like a sentence: "Ladder inspection. The near miss on bay 6."
func (t *agendaText) fragments() []string {
	if len(t.sentences) < 2 || t.loose() {
		return nil
	}
	for i, s := range t.sentences {
		f := t.folded[i]
		words := len(strings.Fields(s))
		if words < 2 || words > 6 || japanese(s) || ownWords(s, nil) < 2 || strings.ContainsAny(s, "!?:") || verbal.MatchString(f) || prework.MatchString(f) || purposeClause.MatchString(f) || openDoor.MatchString(f) ||
			astray.MatchString(f) || finite.MatchString(f) {
			return nil
		}
	}
	return t.sentences
}

// finite are verbs and openings that no topic has, beside those of every
// sentence.
var finite = phrases(`^(?:bring|come|send|please|wear|venez|apport\w+|trae\w*|traig\w+|ven\w*|tragam|prines\w+|bringt|kommt|nur|only|just|solo|so|jen|no|kein\w*|nada|rien|nix|nothing|anything|todo|tudo|alles|bei|bij|if|ab|desde|apres|nach|after|before)\b|` +
	`\b(?:ca|c'est|s'\p{L}+|nix|weiss|kommt|kommen|geht|gehen|liegt|steht|bleibt|macht|machen|muss|soll|kann|darf|goes?|comes?|takes?|brings?|needs?|wants?|says?|gives?|gets?|makes?|must|should|would|could|might|may|` +
	`do|does|did|vient|prend|dit|apporte|faut|doit|viene|trae|dice|hace|falta|debe|tiene|tienen|vem|traz|faz|deve|tem|prijde|prinese|rekne|musi|ma|maji|bude)\b`)
