package audit

// lookingBackWordings show that something is over, and looked at again.
var lookingBackWordings = []wording{
	{"retro", 4, phrases(
		`\b(?:well|good|great|liked|proud)\b ?(?:/|,|–|-|\|) ?(?:\w+ )?(?:badly|bad|not so (?:well|good)|poor|hated|missed)\b|\bdo (?:it |things |`+
			`this )?(?:differently|better) (?:next|in|for|another)\b|`+
			`\bwhat (?:did we learn|we learned|we learnt|surprised|slowed|annoyed|cost us|hurt)\b|\brose,? (?:and )?thorn|\bglad,? sad|\bsailboat\b`,
		`\bwhat (?:flew|flopped|worked and what|went down well)\b|\bone thing (?:each )?for next (?:year|time)\b|\bfur(?:s| das) nachste (?:mal|`+
			`jahr)\b|\bpour l'annee prochaine\b.{0,30}\b(?:changer|garder)`,
		`\bgut ?(?:/|,|–|-|\|) ?(?:\w+ )?schlecht\b|\b(?:was|wie) (?:lief|war) (?:gut|schief|schlecht|es)\b|\bnachstes (?:mal|jahr) (?:besser|`+
			`anders)\b|\banders machen (?:wurden|wollen)\b|\bwas haben wir gelernt\b|\bruckblick\b`,
		`\b(?:bien|positif) ?(?:/|,|–|-|\|) ?(?:\w+ )?(?:mal|moins bien|negatif)\b|\b(?:la prochaine fois|`+
			`l'an prochain)\b[^.\n]{0,30}\b(?:autrement|mieux|changer?)|\bce qui a (?:coince|peche|manque)\b|\bqu'avons-nous appris\b`,
		`\b(?:bien|positivo) ?(?:/|,|–|-|\|) ?(?:\w+ )?(?:mal|negativo)\b|\b(?:la proxima vez|el ano que viene)\b[^.\n]{0,30}\b(?:distinto|mejor|`+
			`cambia\w*)|\bque (?:aprendimos|hemos aprendido|fallo|salio mal)\b`,
		`\b(?:bem|positivo) ?(?:/|,|–|-|\|) ?(?:\w+ )?(?:mal|negativo)\b|\b(?:da proxima vez|para o ano)\b[^.\n]{0,30}\b(?:diferente|melhor|`+
			`muda\w*)|\bo que (?:aprendemos|falhou|correu (?:bem|mal)|deu errado)\b`,
		`\b(?:dobre|plus) ?(?:/|,|–|-|\|) ?(?:\w+ )?(?:spatne|minus)\b|\b(?:priste|pristi rok|napristi)\b[^.\n]{0,30}\b(?:jinak|lepe|zmen\w*)|`+
			`\bco (?:jsme se naucili|se nepovedlo|nevyslo|drhlo)\b`,
		`(?:振り|ふり|振)返(?:り|る)(?:ます|たい|を)|よかった(?:こと|点)|(?:来年|次回|次は)[^。]{0,8}(?:変え|改め|直)|反省点|学んだこと`,
	)},
}
