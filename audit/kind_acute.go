package audit

// Something has broken and people are needed now.
var (
	urgency = phrases(`\b(?:urgent(?:ly)?|asap|immediately|right (?:now|away)|drop everything|at once|need you now|sofort|dringend|eilt|umgehend|` +
		`unverzuglich|brennt|tout de suite|immediatement|` +
		`au plus vite|sans attendre|en urgence|urgente(?:mente)?|urge (?:una?|que|resolver|hablar|reunir\w*|ver)|ya mismo|ahora mismo|` +
		`de inmediato|inmediatamente|cuanto antes|agora mesmo|` +
		`imediatamente|o quanto antes|` +
		`urgentni|nalehav\w+|ihned|okamzite|hned ted|hori)\b|!!|至急|緊急|今すぐ|ただちに|直ちに|急ぎ`)
	shouted = phrases(`\bYA\b|\bNOW\b|\bJETZT\b|\bMAINTENANT\b|\bAHORA\b|\bAGORA\b|\bJÁ\b|\bTEĎ\b|\bHNED\b|\bSOFORT\b`)
	fault   = phrases(`\b(?:flooded|collapsed|exploded|geplatzt|gebrochen|eingesturzt|steckt fest|creve|explose|effondre\w*|reventad[ao]|rebentou|` +
		`praskl\w+|zatopen\w*|vytopen\w*|` +
		`rozbit\w*|zasekl\w*|spadla|se ha caido|se cayo|caiu|down|dead|died|dying|stuck|crashed|broken|broke|fail(?:ed|ure|s|ing)|fault|outage|` +
		`leak\w*|alarm\w*|fire|flood\w*|breach|hacked|accident|injured|recall|contaminated|not working|overflow\w*|` +
		`halted|stopped|burst|derail\w*|steht|stehen still|kaputt|defekt|ausgefallen|ausfall|storung|undicht|leck|brand|unfall|verletzt|gesperrt|` +
		`ruckruf|geht nicht|uberflutet|` +
		`panne|hors service|fuite|accident|blesse\w*|a l'arret|rappel|contamine\w*|inondation|pirate\w*|averia\w*|caid[ao]|cayo|fuga|alarma|` +
		`accidente|herid[ao]|parad[ao]|rotura|(?:se ha|estan?|ha|hay) rot[ao]s?|` +
		`inundacion|avaria\w*|queda|vazamento|alarme|acidente|ferid[ao]|contaminad[ao]|porucha|poruchy|spadl\w*|nefunguje|nejede|havarie|unik|` +
		`nehoda|zranen\w*|zastaven\w*|vypadek|hori)\b|` +
		`止まっ|止まり|壊れ|破裂|浸水|落ちた|燃え|停止|故障|異常|漏れ|警報|事故|けが|怪我|不具合|障害|抑止|火災|断水|停電|脱線`)
	now = phrases(`\b(?:on (?:his|her|the|its|their) way|(?:fire brigade|firefighters|ambulance|plumber|electrician|police|insurance|feuerwehr|` +
		`polizei|notarzt|pompiers|bomberos|bombeiros|hasici|policie|sanitka))\b|` +
		`\bwho (?:moves|has a|takes over|goes there)\b|\bwer ist vor ort\b|\bqui (?:a|peut) (?:un|venir|y aller)\b|\bil faut (?:deplacer|evacuer|` +
		`couper)|\bhay que (?:avisar|mover|cortar|sacar)\b|\bdesde (?:las|as) \d|` +
		`\be preciso (?:avisar|mover|cortar|tirar)\b|\bje treba (?:presunout|zavolat|vypnout|odvezt)\b|どこへ移|誰が[^。]{0,10}(?:電話|連絡|行く)|` +
		`\bwhat we know\b|\bso far\b|\bsince (?:\w+ ){0,2}(?:morning|night|noon|\d)|\bwho (?:calls|informs|tells)\b|\bseit (?:\w+ ){0,2}(?:abend|` +
		`morgen|nacht|mittag|sonntag|montag|\d)|` +
		`\bwer (?:ruft|informiert)\b|\bwas sagen wir\b|\bdepuis (?:ce matin|hier|cette nuit|\d)|\bqui (?:appelle|previent)\b|\bdesde (?:ayer|esta|` +
		`las|ontem|as)\b|\bquien (?:llama|avisa|tiene)\b|` +
		`\bquem (?:liga|avisa)\b|\bod (?:rana|vcera|noci|\d)|\bkdo (?:zavola|da vedet)\b|検知|わかっている(?:こと|事実)|第一報|復旧|状況共有`)
)

// brokenTitle says in itself that something doesn't work any more.
var brokenTitle = phrases(`\b(?:is|are|went|still) (?:dead|broken|on fire|under water|leaking)\b|\b(?:is|are|went|still) down$|\bno (?:power|` +
	`water|heating|internet)\b|\b(?:steht|stehen|streikt) still\b|\bgeht nicht mehr\b|` +
	`\bist (?:ausgefallen|kaputt|undicht|abgesturzt)\b|\bne (?:marche|fonctionne|demarre) plus\b|\ben panne\b|\bcoupure (?:de|d')|\b(?:se ha|` +
	`se) (?:caido|roto|parado|inundado)\b|\bcorte de (?:luz|agua|linea)\b|` +
	`\bno (?:funciona|arranca)\b|^(?:caiu|parou|avariou|rebentou)\b|\b(?:nao funciona|falta de luz|corte de energia)\b|\b(?:nejede|nefunguje|` +
	`spadl[aoy]?|netece|nejde proud)\b|水漏れ|雨漏り|断水|(?:が|は)(?:動かない|止まった|落ちた|壊れた)`)

// acute says whether people are called together because something has just gone
// wrong: a fault and the hurry, one of them in the title.
func acute(in kindInput, title, text string) string {
	if in.Cadence != Once || drill.MatchString(title) {
		return ""
	}
	if q := brokenTitle.FindString(title); q != "" {
		return q
	}
	hurry := urgency.FindString(title)
	if hurry == "" && in.People <= 15 && urgency.MatchString(text) && now.MatchString(text) {
		if fault.MatchString(title) || fault.MatchString(text) || len(now.FindAllString(text, 2)) >= 2 {
			return urgency.FindString(text)
		}
	}
	broken := fault.FindString(title)
	switch {
	case hurry != "" && (broken != "" || fault.MatchString(text) && now.MatchString(text)):
		return hurry
	case broken != "" && (urgency.MatchString(text) || shouted.MatchString(in.Text.Text)) && (now.MatchString(text) || fault.MatchString(text)):
		return broken
	case broken != "" && len(now.FindAllString(text, 2)) >= 2:
		return broken
	}
	return ""
}
