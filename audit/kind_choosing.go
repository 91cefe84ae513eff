package audit

// choosingWordings show that something is voted on or ended: change requests,
// lettered ways out, everybody's vote.
var choosingWordings = []wording{
	{"decision", 4, phrases(
		`\b(?:cr|rfc|ecr|eco|ecn|dcr|pcr)-?\d{2,}\b[^\n]{0,80}(?:\?|->|→)`,
		`\b(?:yes or finally no|yes or no for good|(?:ja|nein) oder (?:endgultig|definitiv)\w* (?:nein|ja)|oui ou (?:non )?definitivement|`+
			`si o (?:definitivamente|ya de una vez) no|sim ou (?:definitivamente )?nao|ano nebo (?:uz )?(?:definitivne )?ne)\b`,
		`\b(?:right to vote|voting (?:rights?|members)|casts? (?:a |their |his |her )?votes?|(?:each|everyone|everybody) (?:votes|has (?:a|one) `+
			`vote)|stimmrecht|jede\w* (?:gibt )?(?:seine|ihre) stimme|jede\w* stimmt ab|droit de vote|chacune? (?:donne sa voix|vote)|`+
			`derecho a voto|cada (?:uno|una) (?:vota|da su voto)|direito (?:a|de) voto|cada um (?:vota|da o seu voto)|hlasovaci pravo|`+
			`kazdy (?:hlasuje|da (?:svuj )?hlas))\b|議決権|一人一票`,
		`\b(?:in case of a tie|tie-?break\w*|patt ?(?:->|→|:|=)|bei (?:patt|gleichstand)|en cas d'egalite|en caso de empate|em caso de empate|`+
			`pri (?:rovnosti|shode) hlasu)\b|patt ?→|同数の場合`,
		`\b(?:wir (?:mussen|sollten|wollen) uns (?:\p{L}+ )?(?:festlegen|entscheiden)|we (?:have|need) to (?:commit|settle|make up our minds)|`+
			`il faut (?:qu'on )?(?:se decider|s'arreter sur|choisir)|tenemos que (?:decantarnos|mojarnos|definirnos)|`+
			`temos de (?:nos decidir|tomar partido)|musime se (?:\w+ )?(?:rozhodnout|domluvit na))\b|どちらかに決め`,
		`\b(?:two|three|four|2|3|4) (?:ways out|options on the table)\b|\b(?:zwei|drei|vier|2|3|4) (?:auswege|moglichkeiten|optionen)\b|`+
			`\b(?:deux|trois|quatre|2|3|4) (?:issues|options|pistes)\b|\b(?:dos|tres|cuatro|2|3|4) (?:salidas|opciones)\b|`+
			`\b(?:duas|tres|quatro|2|3|4) (?:saidas|opcoes)\b|\b(?:dve|tri|ctyri|2|3|4) (?:moznosti|cesty)\b|(?:選択肢は|案は)[二三23]つ`,
		`(?s)(?:^|\n)[-* ]*\(?a[):][^\n]{3,200}\n(?:[^\n]*\n)?[-* ]*\(?b[):].{0,300}\b(?:vote|stimme|voix|voto|hlas|argues?|i'm for|ich bin fur)`,
	)},
}

// keepOrStop asks of a business whether it goes on: what is eaten or drunk in it
// is goods.
var keepOrStop = phrases(
	`\b(?:stop|keep|drop|shrink|scrap|cut|close|kill|continue)\b.*\b(?:or|,) ?(?:stop|keep|drop|shrink|scrap|cut|close|kill|continue|not)\b.*\?`,
	`\b(?:behalten|streichen|kurzen|einstellen|weiterfuhren|aufgeben)\b.*\boder\b.*\?`,
	`\b(?:garder|arreter|reduire|supprimer|continuer)\b.*\bou\b.*\?`, `\b(?:mantener|quitar|reducir|cerrar|seguir|dejar)\b.*\bo\b.*\?`,
	`\b(?:manter|acabar|reduzir|fechar|continuar|tirar)\b.*\bou\b.*\?`, `\b(?:nechat|zrusit|omezit|zavrit|pokracovat)\b.*\bnebo\b.*\?`,
	`(?:続ける|やめる|縮小|残す).*か[?？]?$`)

// theyAsk is an older mail that waits for our choice or our word.
var theyAsk = phrases(
	`\b(?:let (?:us|me) know|tell us) (?:which|what|whether|if|by|before|until)\b|\bplease (?:confirm|choose|advise (?:which|whether))\b|`+
		`\b(?:can|could) you confirm\b|\bwhich (?:one )?(?:do|would) you\b|\beither\b[^.?]{0,60}\bor\b`,
	`\bbitte (?:\p{L}+ ){0,3}(?:bestatigen|entscheiden|wahlen|bescheid)\b|\bgeben sie (?:uns )?bescheid\b|\bwelche\w* (?:variante|farbe|version)\b|`+
		`\bentweder\b[^.?]{0,60}\boder\b`,
	`\b(?:merci de|veuillez|pouvez-vous) (?:nous )?(?:confirmer|choisir|dire|indiquer)\b|\bdites-nous (?:lequel|laquelle|si)\b|`+
		`\bsoit\b[^.?]{0,60}\bsoit\b`,
	`\b(?:digannos|dígannos|nos confirma[ni]?s?|confirme[ns]?(?:nos)?|decidnos) (?:ustedes )?(?:cual|que|si)\b|\btanto\b[^.?]{0,60}\bcomo\b`,
	`\b(?:digam-nos|confirmem|podem confirmar)\b|\bou\b[^.?]{0,40}\bou\b`,
	`\b(?:dejte (?:nam )?vedet|potvrdte|vyberte(?: si)?|napiste,? (?:ktery|ktera|ktere))\b|\bbud\b[^.?]{0,60}\b(?:nebo|anebo)\b`,
	`どちら(?:に|が|を)|ご確認(?:ください|をお願い)|お選びください|ご連絡ください`)

// ofThread reads a forwarded mail that was made a meeting, and in which somebody
// waits for a choice.
func ofThread(in kindInput) (kindReading, bool) {
	if in.Cadence != Once || !threadTitle.MatchString(fold(in.Title)) || !quotesMail(in.Text.Removed) {
		return kindReading{}, false
	}
	for _, r := range in.Text.Removed {
		if q := theyAsk.FindString(fold(capped(r, 4<<10))); q != "" {
			return reading("decision", fromDescription, "the mail below waits for a choice", clip(q, 60)), true
		}
	}
	return kindReading{}, false
}

// beforeAnOrder says that answers are needed before something can be ordered.
var beforeAnOrder = phrases(
	`\b(?:before|so (?:that )?|until) i (?:can )?(?:order|place|book|sign)\b`, `\b(?:damit|bevor|ehe) (?:ich|wir) (?:\p{L}+ ){0,4}(?:bestell\w+|`+
		`beauftrag\w+|buchen|unterschreib\w+)\b`,
	`\b(?:pour que je puisse|avant de) (?:passer (?:la )?commande|commander|signer|reserver)\b`, `\b(?:para (?:poder )?|`+
		`antes de )(?:hacer el pedido|pedir|encargar|firmar|reservar)\b`,
	`\b(?:para (?:poder )?|antes de )(?:encomendar|fazer a encomenda|comprar|assinar|reservar)\b`, `\b(?:abych (?:mohl|mohla)|`+
		`nez) (?:\w+ )?(?:objedn\w+|podep\w+|rezerv\w+)\b`,
	`発注(?:する前|できる|の前)`)

// choosesBeforeOrder says whether at least two points put a choice to somebody
// before an order.
func choosesBeforeOrder(in kindInput) bool {
	if in.Cadence != Once || !beforeAnOrder.MatchString(fold(in.Text.Text)) {
		return false
	}
	n := 0
	for _, item := range in.Agenda.Items {
		if thisOrThat.MatchString(fold(item)) {
			n++
		}
	}
	return n >= 2
}

// thisOrThat is a question with a choice, a few words apart.
var thisOrThat = phrases(`\S[^?.]{0,60} (?:or|oder|ou|o|nebo) [^?.]{1,40}\?`, `それとも|か[、 ].{1,20}か[?？]`)
