package audit

// Signals of a decision: what is to be decided, between which things, and what
// is proposed. All over folded sentences.
var (
	// settles is a decision with what is to be decided: "agree who recounts".
	settles = phrases(
		`\b(?:decid(?:e|ing)|agree|settle|choos(?:e|ing)|determine|work out|sort out|clarify|pick|vote on|conclude|resolve|figure out|nail down|`+
			`establish|confirm)(?: on| upon)?(?: together| today| quickly| finally|,)? `+
			`(?:whether|if|which|who|whose|what|when|where|how (?:many|much|long|often))\b`,
		`\b(?:entscheid\w*|klaren|klar\w* werden|geklart|einig\w*|festleg\w*|legen .{0,12}fest|beschlie\w+|bestimm\w*|abstimm\w*|ausmach\w*|festhalten|`+
			`zu klaren|vereinbar\w*)(?: ist| wird| werden)?(?:,|:)? `+
			`(?:gemeinsam |endlich |noch )?(?:ob|welche\w*|wer|wem|wen|wann|wo|wohin|wie (?:viel\w*|oft|lange)|bis wann)\b`,
		`\b(?:decid\w+|choisi\w*|tranch\w+|determin\w+|fixe\w*|defini\w+|conven\w+|arbitr\w+|se mettre d'accord|mettons-nous d'accord|`+
			`arret\w+)(?: ensemble)?(?: sur| de)?,? (?:si|quel\w*|qui|combien|quand|lequel|laquelle|`+
			`lesquel\w*|avec qui|a qui|ou)\b`,
		`\b(?:decid\w+|acord\w+|eleg\w+|elij\w+|defin\w+|aclar\w+|concret\w+|fij\w+|determin\w+|ponernos de acuerdo|resolv\w+)(?: juntos)?(?: en|`+
			` sobre)?,? (?:si|quien\w*|a quien|cual\w*|cuant\w*|cuando|donde|que \w+)\b`,
		`\b(?:decid\w+|combin\w+|acert\w+|defin\w+|escolh\w+|esclarec\w+|determin\w+|resolv\w+|chegar a acordo)(?: juntos)?(?: sobre)?,? (?:se|quem|`+
			`a quem|qual|quais|quant\w+|quando|onde|que \w+)\b`,
		`\b(?:rozhodn\w+|dohodn\w+|domluv\w+|vyjasn\w+|urc\w+|vybrat|shodn\w+|ujasn\w+|odsouhlas\w+)(?: si| se)?(?: spolecne| na tom)?,? (?:zda|jestli|`+
			`kter\w+|kdo|komu|kdy|kolik|kam|kde|na kter\w+)\b`,
		`(?:か|どう|どれ|どの|誰|だれ|どちら|どこ|いつ|いくら)[^。、]{0,14}(?:を|か)?(?:決め|決定|判断|確定)|か、[^。]{0,20}(?:決め|決定|判断|確定)`,
	)
	// options are alternatives by name or number.
	options = phrases(
		`\b(?:option\w*|variant\w*|opcion\w*|opc(?:ao|oes)|moznost\w*|szenario|scenario|scenari\w*|plan|design|entwurf|version|angebot|offer|offre|`+
			`oferta|proposta|propuesta|nabidk\w*|varianta|scenar) ?[a-c1-3]\b`+
			`.{1,80}\b(?:option\w*|variant\w*|opcion\w*|opc(?:ao|oes)|moznost\w*|szenario|scenario|scenari\w*|plan|design|entwurf|version|angebot|`+
			`offer|offre|oferta|proposta|propuesta|nabidk\w*|varianta|scenar|and|und|et|y|e|a|or|oder|ou|o|nebo|vs\.?) ?[b-d2-4]\b`,
		`\ba, b (?:and|und|et|y|e|a|or|oder|ou|o|nebo) c\b|\b(?:variant\w*|option\w*|opcion\w*|opc(?:ao|oes)|moznost\w*|scenari\w*) a ?(?:[-–/]|to|bis|`+
			`a|az) ?[b-e]\b`,
		`\b(?:between|zwischen|entre|mezi) (?:\p{L}+ ){1,4}(?:and|und|et|y|e|a) (?:\p{L}+ ?){1,4}`,
		`\b(?:choose|decide|pick|choice|vote) (?:between|from|among)\b|\b(?:one|eine[nrs]?|une?|una?|uma?|jedn\w+) (?:of|von|der|des|de|d|z) (?:the |`+
			`den |las |los |as |os |techto )?(?:two|three|four|`+
			`zwei|drei|vier|beiden|deux|trois|quatre|dos|tres|cuatro|dois|duas|quatro|dvou|tri|ctyr)\b`,
		`\b(?:choose|decide|pick|select|take|wahlen|entscheiden|nehmen|machen|choisi\w*|decid\w*|prend\w*|elegi\w*|elij\w*|escolh\w*|rozhod\w*|`+
			`vybra\w*|vezmem\w*) (?:\p{L}+,? ){1,5}(?:or|oder|ou|o|nebo) \p{L}{3,}`,
		`[a-z]案|[a-z]社(?:・|と|、|か|/)|(?:[二三2-5]|２|３)(?:案|社|候補)`,
	)
	// picksOne ends with one of them.
	picksOne = phrases(`\b(?:pick|choose|select|keep|take|settle on|agree on) one\b|\b(?:wahlen|nehmen|behalten) (?:wir )?(?:eine[ns]?|eins)\b|` +
		`\ben (?:garde|choisit|retient|prend) (?:un|une)\b|\b(?:elegi[mr]\w*|escog\w+|` +
		`quedarnos con|nos quedamos con) un[oa]?\b|\b(?:salir|salimos|sair|saimos) com?n? uma? (?:\p{L}+ )?(?:elegid|escogid|decidid|escolhid|fechad|` +
		`cerrad)[oa]\b|\b(?:escolh\w+|ficar com|ficamos com) uma?\b|\b(?:vybrat|vybereme|zvolit|zvolime|nechame) (?:si )?(?:jednu|jeden|jedno)\b|` +
		`1(?:社|案|件|つ)(?:に|を)(?:絞|選|決)`)
	// proposal is written out behind its name.
	proposal = phrases(`(?:^|[.;,] ?)(?:my |our |the |mein |unser |ma |notre |mi |nuestra |a nossa |minha |muj |nas )?(?:proposal|suggestion|` +
		`recommendation|vorschlag|empfehlung|antrag|proposition|recommandation|propuesta|recomendacion|proposta|` +
		`recomendacao|navrh|doporuceni) ?(?:is |ist |est |es |e |je )?[:：]|\b(?:i would|i'd|ich wurde|je serais pour|yo |eu |ja bych) (?:only |just |` +
		`nur |gern )?(?:propose|suggest|go for|give|take|geben|nehmen|vorschlagen|propondria|proporia|navrhoval)\b|(?:提案|案)[:：]`)
	// counted are a few definite things: the three bays, our two proposals.
	counted = phrases(
		`\b(?:the|these|those|our|all|next|last|first|remaining|open) (?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|1\d) (?:\p{L}+ ){0,2}\p{L}{4,}`,
		`\b(?:die|diese|unsere|alle|nachsten|letzten|ersten|offenen|ihre|seine) (?:zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|[2-9]|`+
			`1\d) (?:\p{L}+ )?\p{L}{4,}`,
		`\b(?:les|ces|nos|des|vos|ses) (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|[2-9]|1\d) \p{L}{4,}`,
		`\b(?:los|las|estos|estas|nuestr[oa]s|sus) (?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|[2-9]|1\d) \p{L}{4,}`,
		`\b(?:os|as|estes|estas|noss[oa]s|d[oa]s) (?:dois|duas|tres|quatro|cinco|seis|sete|oito|nove|dez|[2-9]|1\d) \p{L}{4,}`,
		`\b(?:tyto|nase|vsechny|mame|ty|oba|obe|techto) (?:dve|dva|tri|ctyri|pet|sest|[2-9]) \p{L}{4,}`,
		`\b(?:two|three|four|zwei|drei|vier|deux|trois|quatre|dos|tres|cuatro|duas|dois|quatro|dve|tri|ctyri|[2-9]) (?:\p{L}+ )?(?:offers?|bids?|`+
			`quotes?|proposals?|drafts?|options?|variants?|versions?|candidates?|`+
			`designs?|suppliers?|vendors?|angebote?n?|vorschlage?n?|entwurfe?n?|varianten|kandidat\w*|lieferanten|offres|devis|propositions|maquettes|`+
			`candidat\w*|fournisseurs|scenarios|ofertas|presupuestos|propuestas|`+
			`borradores|proveedores|propostas|orcamentos|fornecedores|nabidky|nabidek|navrhy|navrhu|dodavatele|uchazec\w*|varianty)\b`,
		`[2-9３-９](?:件|点|案|社|項目|つの(?:案|候補|課題|論点))(?:を|の|に|で|が)`,
	)
	// spans are time and people, counted.
	spans = phrases(`\b(?:minutes?|mins?|hours?|days?|weeks?|months?|quarters?|years?|times|people|persons?|of (?:us|you)|minuten|stunden|tagen?|` +
		`wochen|monaten?|quartalen?|jahren?|personen|leute|minutes|heures|jours|semaines|mois|ans|` +
		`annees|personnes|minutos|horas|dias|semanas|meses|anos|personas|pessoas|minut\w*|hodin\w*|dn[yiu]|tydn\w*|mesic\w*|let|lidi|osob\w*)\b`)
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
