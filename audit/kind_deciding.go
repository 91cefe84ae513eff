package audit

// decidingWordings show that something is settled there and then.
var decidingWordings = []wording{
	{"decision", 4, phrases(
		`\b(?:leave|walk out|come out|end up) with (?:only |just )?(?:one|two|three|four|five|six|\d+)\b|\bbleiben (?:nur )?(?:noch )?(?:ein\w*|`+
			`zwei|drei|vier|funf|\d+) ubrig\b|`+
			`\b(?:on en|il en) (?:garde|reste|retient) (?:que )?(?:un|une|deux|trois|quatre|\d+)\b|\bnos quedamos con (?:un\w?|dos|tres|cuatro|`+
			`\d+)\b|\bficamos com (?:um\w?|dois|duas|tres|\d+)\b|`+
			`\b(?:zustane|zustanou|nechame si) (?:jen )?(?:jeden|jedna|dva|dve|tri|\d+)\b`,
		`\b(?:offers?|quotes?|bids?|angebote|offerten|varianten|devis|offres|variantes|ofertas|presupuestos|propostas|orcamentos|nabidky|`+
			`varianty)\b[^\n]{0,60}\b(?:take|pick|choose|keep) one\b|`+
			`\b(?:nehmen|wahlen|behalten) wir (?:eine?[ns]?|zwei|drei)\b|\bon en (?:retient|prend|choisit) (?:un|une|deux)\b|\bnos (?:quedamos|`+
			`vamos) con un[ao]?\b|\bescolhemos um[a]?\b|\bvezmeme (?:jednu|jeden|dve)\b|(?:一つ|1社|一社)(?:に|を)(?:決|選)`,
		`\b(?:one|two|three|\d) (?:goes|go|makes?|gets?) (?:to print|through|in|on|it|the (?:nod|vote))\b|\b(?:we|and) keep (?:one|two|three|four|`+
			`five|six|\d+)\b|`+
			`\b(?:nehmen|behalten|bleiben|kommen) (?:davon |wir )?(?:ein\w*|zwei|drei|vier|funf|sechs|\d+)\b|\brestent (?:un|une|deux|trois|`+
			`quatre|cinq|six|\d+)\b|`+
			`\b(?:quedan|nos quedan|salen) (?:una?|dos|tres|cuatro|cinco|seis|\d+)\b|\bficam (?:uma?|dois|duas|tres|quatro|cinco|seis|\d+)\b|`+
			`\bzustan\w+ (?:jen )?(?:jeden|jedna|dva|dve|tri|ctyri|pet|sest|\d+)\b|`+
			`\bagree (?:the |on (?:the |a )?)?(?:wording|text|price|date|terms|position|message|rates?)\b`,
		`\bquorum\b|\bquorate\b|\bquorat\w*|\b(?:one|1) vote (?:each|per)\b|\bvotes? (?:at|in) the end\b|\bwe agree (?:on )?(?:the|our|which|next|`+
			`this)\b|\bdecisions? (?:are |is |get )?(?:logged|minuted|recorded)\b|`+
			`\b(?:leave|come out|walk out|end|finish) with (?:a|one|the) (?:decision|choice|winner|supplier|answer|name|verdict|clear)\b|`+
			`\bwhich (?:one )?do we (?:take|want|buy|keep|choose)\b|\bfinal (?:say|call|choice)\b`,
		`\bbeschlussfahig\w*|\bes wird abgestimmt\b|\bwir stimmen (?:\w+ )?ab\b|\bstimmberechtigt\w*|\bam (?:schluss|ende) [^.\n]{0,40}\b(?:ja|`+
			`nein|entscheid\w*|beschluss|wahl|favorit|sieger)\b|`+
			`\bwir gehen (?:nicht )?(?:ohne|mit) [^.\n]{0,30}(?:entscheid\w*|ergebnis) (?:raus|hinaus)|\bentscheid(?:e|en)? (?:wir|fallt)\b|`+
			`\bwir wahlen\b|\bzur entscheidung\b`,
		`\bon (?:sort|repart|ressort) avec [^.\n]{0,40}(?:decision|choix|choisi|nom)|\bmis(?:es?)? aux voix\b|\bvote a la fin\b|\bon vote\b|`+
			`\bavis (?:favorable|defavorable)\b|\bpour decision\b|\ba trancher\b|\bla decision (?:est|sera) prise\b`,
		`\b(?:salimos|se sale|salir) con [^.\n]{0,40}(?:elegid\w|decidid\w|decision|cerrad\w|nombre)|\bvoto (?:delegado|nominal)\b|`+
			`\bse vota(?:ra)?\b|\bvotaci\w+|\b(?:a|para) decidir\b|\bhay que elegir\b|`+
			`\baprobacion,? si procede\b|\bdecisi\w+ escrita\b|\bse decide\b`,
		`\b(?:saimos|sai-se|sair) (?:daqui )?com [^.\n]{0,40}(?:escolhid\w|decidid\w|decisao|fechad\w|nome)|\bvota-se\b|\bvotacao\b|`+
			`\bpara decisao\b|\bpara deliberacao\b|\btemos de (?:decidir|escolher|fechar)\b|\bdecide-se\b`,
		`\b(?:odejdeme|odchazime|konec) s (?:\w+ )?(?:rozhodnut|vybran|vitez)\w*|\bhlasuje se\b|\bhlasovani\b|\busnasen\w+|\bk rozhodnuti\b|`+
			`\bke schvaleni\b|\bvybereme\b|\bmusime (?:rozhodnout|vybrat)\b`,
		`\b(?:say|answer) yes or no\b|\bwe (?:strike|cut|drop|vote|rank)\b|\bwir (?:streichen|kurzen|ranken|reihen)\b|\bon (?:raye|elimine|classe|`+
			`retient)\b|\b(?:tachamos|descartamos|riscamos)\b|\b(?:skrtame|vyradime)\b`,
		`\b(?:jury|panel|committee|board) (?:then )?(?:picks?|chooses?|decides?|selects?|votes?)\b|\bdie jury (?:wahlt|entscheidet|kurt)\b|`+
			`\ble jury (?:choisit|retient|decide|tranche)\b|`+
			`\bel jurado (?:elige|decide|escoge)\b|\bo juri (?:escolhe|decide)\b|\bporota (?:vyb\w+|rozhod\w+)\b|\b(?:is|are) (?:agreed|`+
			`negotiated)\b|\bwe negotiate\b|`+
			`\bwir (?:verhandeln|einigen uns)\b|\bon (?:negocie|se met d'accord)\b|\b(?:negociamos|nos ponemos de acuerdo|chegamos a acordo)\b|`+
			`\bdohodneme se\b|\b(?:escolhemos|escogemos)\b|\bon choisit\b|合意`,
		`採決|議決|多数決|決を採|結論を出|(?:最終)?決定を行|その場で決定|一つに決め`,
	)},
}
