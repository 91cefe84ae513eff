package audit

import (
	"strconv"
	"strings"
	"time"
)

// What the invitation itself says about its size, beside [limitSign] and
// [shorterSign]: people who needn't come, an hour that is seldom used, a series
// that often has nothing to say.
var (
	tooManySign = phrases(
		`\b(?:there are |we are |we're |we've become |it'?s )?(?:far |way )?too many (?:of us|people|attendees|guests|cooks)\b|\bjust in case\b|`+
			`\b(?:everybody|everyone|the rest|the others|most of (?:you|us)) (?:else )?(?:is|are|can|may|could|just|only|`+
			`mostly) (?:\w+ )?(?:listen\w*|skip|leave|drop off|optional|fyi|silent)\b|`+
			`\b(?:welcome|free|invited|happy) to (?:just )?(?:listen in|drop off|leave (?:early|after))\b|\b(?:feel free|ok|okay|`+
			`fine) to (?:skip|drop off|leave early)\b|\bhalf (?:of )?(?:the (?:room|people|group)|you|us) (?:\w+ )?(?:don'?t|only|just|never)\b|`+
			`\bmost of (?:it|this|the time|the call|the hour)(?: now)? is (?:just |only )?\p{L}+ (?:and|&) \p{L}+ (?:talking|discussing|on their own)\b|`+
			`\b(?:the rest|the others|everyone else|everybody else) (?:of us )?(?:can|could|may) (?:\w+ )?(?:just )?(?:read|catch up)\b|`+
			`\bonly (?:two|three|a few|2|3) (?:of us |people )?(?:ever |really |actually )?(?:talk|speak)\w*\b`,
		`\b(?:viel )?zu viele (?:leute|personen|teilnehmer\w*|wir)\b|\bwir sind (?:inzwischen |mittlerweile )?zu viele\b|\b(?:der rest|`+
			`die anderen|alle anderen|die meisten) (?:kann|konnen|hort|horen|sitzt|sitzen) (?:\w+ )?(?:nur |bloss )?(?:zu\w*|dabei|gehen)\b|`+
			`\b(?:reden|sprechen) (?:eigentlich |meist\w* |vor allem |nur )(?:\p{L}+ und \p{L}+|zwei|immer die\w* gleichen)\b|\b(?:der rest|`+
			`die anderen) (?:kann|konnen) (?:\p{L}+ ){0,2}nachlesen\b|`+
			`\bgerne? (?:nur )?(?:zuhoren|als zuhorer)\b|\bkonnt ihr euch (?:den rest )?sparen\b`,
		`\b(?:surtout|essentiellement) \p{L}+ et \p{L}+ qui (?:parlent|discutent)\b|\bles autres (?:peuvent|pourraient) (?:\w+ )?(?:lire|`+
			`suivre par ecrit)\b|`+
			`\btrop (?:nombreux|de monde|de personnes)\b|\bau cas ou\b[^.]{0,30}\b(?:invit\w+|tout le monde)\b|\b(?:les autres|la plupart|`+
			`le reste) (?:peu(?:t|vent)|ecoute\w*|ne (?:fait|font) qu'ecouter)\b|\bpeu(?:t|vent|x|vez) (?:partir|quitter|se deconnecter) (?:apres|`+
			`avant)\b`,
		`\b(?:sobre todo|casi solo) hablan? \p{L}+ y \p{L}+\b|\b(?:sobretudo|quase so) (?:falam?) ?\p{L}+ e \p{L}+\b|`+
			`\b(?:somos|sois) (?:ya )?(?:demasiad\w+|muchisim\w+)\b|\bdemasiada gente\b|\b(?:el resto|los demas|la mayoria) (?:puede\w*|solo|`+
			`escucha\w*)\b|\bpor si acaso\b[^.]{0,30}\b(?:invitad\w+|todos)\b|\b(?:somos|estamos) (?:gente )?demais\b|\bgente a mais\b|\b(?:o resto|`+
			`os outros|os demais|a maioria) (?:pode\w*|so|apenas|ouve\w*)\b`,
		`\b(?:mluvi|bavi se) (?:hlavne|vetsinou|jen) \p{L}+ a \p{L}+\b|`+
			`\bje nas (?:tu |uz )?(?:moc|prilis|zbytecne)\b|\b(?:ostatni|vetsina|zbytek) (?:muze|mohou|jen|pouze|nemusi)\b|人数が多(?:い|すぎ)|(?:ほか|`+
			`他)の(?:方|人|メンバー)は(?:任意|聞くだけ|不要|参加自由)|途中(?:退出|退席)(?:可|自由|歓迎)`,
	)
	tooLongSign = phrases(
		`\b(?:always|usually|often|never|seldom|rarely|hardly ever|mostly|typically)\b[^.]{0,40}\b(?:early|(?:full|whole|entire) (?:hour|time|`+
			`slot)|(?:half|a quarter of) (?:an |the )?(?:hour|time)|before time)\b|\b(?:expect (?:it|this|us) to be|should be|will be|done|over|`+
			`finished) (?:over |done |through |finished )?(?:in|within|after) (?:\d{1,2}|ten|fifteen|twenty|thirty)(?: min\w*|\b)[^.]{0,20}\b|`+
			`\bwe (?:never|rarely|seldom|hardly ever) (?:need|use|fill)\b|\b(?:drags on|too long for|padded)\b`,
		`\b(?:immer|meist\w*|oft|fast nie|selten|nie|kaum)\b[^.]{0,40}\b(?:fruher (?:fertig|schluss)|(?:volle|ganze) (?:stunde|zeit|lange)|`+
			`(?:eine )?halbe stunde (?:reicht|genugt|fertig))\b|\b(?:halbe stunde|\d{1,2} ?(?:min\w*|')) (?:reicht|reichen|genugt|`+
			`genugen)\b[^.]{0,20}(?:meist\w*|eigentlich|vermutlich|locker)?|\bzieht sich\b`,
		`\b(?:toujours|souvent|presque jamais|rarement|en general|d'habitude)\b[^.]{0,40}\b(?:plus tot|(?:l'heure|la duree) (?:entiere|`+
			`complete)|en avance)\b|\bune demi-?heure suffit\b|\b(?:siempre|casi nunca|rara vez|normalmente|suele\w*|`+
			`solemos)\b[^.]{0,40}\b(?:antes de (?:la )?hora|la hora (?:entera|completa)|media hora|pronto)\b|\bcon media hora (?:basta|sobra)\b`,
		`\b(?:sempre|quase nunca|raramente|normalmente|costuma\w*)\b[^.]{0,40}\b(?:mais cedo|a hora (?:toda|inteira)|meia hora)\b|`+
			`\bmeia hora (?:chega|basta)\b|\b(?:vzdy|vetsinou|malokdy|skoro nikdy|obvykle)\b[^.]{0,40}\b(?:driv(?:e)?|celou hodinu|pul ?hodin\w*)\b|`+
			`\bpul ?hodiny staci\b|(?:いつも|たいてい|ほとんど|普段)[^。]{0,20}(?:早く終|時間が余|半分|余る)`,
	)
	tooOftenSign = phrases(
		`\b(?:too often|too frequent|every (?:other|second) (?:week|time|month) (?:would|will|might|should) (?:do|be enough)|once a (?:month|`+
			`quarter) (?:would|might) (?:do|be enough)|(?:often|usually|half the time|most weeks) (?:cancel\w*|skipped|nothing (?:new|to say|`+
			`to report))|nothing new (?:most|since))\b`,
		`\b(?:zu oft|zu haufig|alle zwei wochen (?:reicht|wurde reichen)|(?:fallt|fallen) (?:oft|meist|haufig|standig) aus|`+
			`meist\w* nichts neues|einmal im (?:monat|quartal) (?:reicht|wurde))\b|\b(?:trop souvent|trop frequent\w*|souvent annulee?|`+
			`une fois (?:par mois|sur deux) suffi\w*|rien de neuf la plupart)\b`,
		`\b(?:demasiado (?:a menudo|seguido)|casi siempre se (?:cancela|anula)|con una (?:al mes|cada dos semanas) (?:basta|bastaria)|`+
			`vezes demais|muitas vezes (?:cancelad\w+|sem novidades)|uma vez por mes (?:chega|bastava)|prilis casto|casto (?:se rusi|odpada)|`+
			`jednou za (?:mesic|14 dni|dva tydny) (?:staci|by stacilo))\b|頻度が(?:高|多)|(?:月|隔週)(?:一回|1回)?で(?:十分|よい|いい)`,
	)
	// inMinutes is a point's time.
	inMinutes = phrases(`(?:^|[^\d:.,–-])(\d{1,2}) ?(?:min\w*\b|'|′|m\b|分)`)
)

// smaller is what says that fewer people, less time or fewer dates would do.
func smaller(d string) sign {
	for _, p := range []*pattern{tooManySign, tooLongSign, tooOftenSign} {
		if q := p.FindString(d); q != "" {
			return sign{clip(q, 80), false}
		}
	}
	return sign{}
}

// timedPoints is how many points say their minutes, and the sum of those.
func timedPoints(points []string) (n int, sum time.Duration) {
	for _, p := range points {
		found := inMinutes.FindAllStringSubmatch(strings.ToLower(p), 2)
		if len(found) != 1 {
			continue
		}
		minutes, _ := strconv.Atoi(found[0][1])
		n++
		sum += time.Duration(minutes) * time.Minute
	}
	return n, sum
}

// roomy says whether every point says its minutes, and they fill little more
// than half of the time.
func (m *meeting) roomy() bool {
	n, sum := timedPoints(m.agenda.Items)
	return n >= 3 && n == len(m.agenda.Items) && 10*sum <= 6*m.length
}

// Many people who are to agree on something, for long: each person beyond a
// handful costs a decision, and few speak.
const (
	tooManyToAgree = 13
	longToAgree    = 90
)

// tooLargeToAgree says whether a meeting for agreeing on something could be
// smaller and shorter. Kick-offs, and bodies with a quorum, are as large as they
// must be; so is what outsiders come to once.
func (m *meeting) tooLargeToAgree(guards []guarded) bool {
	if m.people.Count < tooManyToAgree || m.length.Minutes() < longToAgree || m.kind.Type == "kickoff" {
		return false
	}
	for _, g := range guards {
		switch g.finding.Rule {
		case "statutory", "safety", "presence", "live_work":
			return false
		}
	}
	switch m.kind.Kind {
	case KindDecision, KindPlanning, KindReview, KindBrainstorm, KindRetrospective:
		return true
	case KindExternal:
		return m.cadence != Once
	}
	return false
}

var (
	limitSign = phrases(`\b(?:one|two|three|1|2|3) (?:colleagues?|people|persons?|of you|representatives?)(?: from (?:your (?:side|end|team)|` +
		`each \w+))? (?:would be|is|are|will be) (?:sufficient|enough|plenty)\b|` +
		`\b(?:eine?|zwei|drei|1|2|3) (?:kolleg\w+|personen?|leute|von euch|vertreter\w*)(?: (?:von|aus) \p{L}+(?: \p{L}+)?)? (?:reicht|reichen|` +
		`genugt|genugen|ware\w* ausreichend)\b|` +
		`\b(?:une?|deux|trois|1|2|3) (?:collegues?|personnes?|d'entre vous)(?: de (?:votre|chaque) \p{L}+)? (?:suffi\w+)\b|` +
		`\b(?:con|basta con|bastan) (?:un[oa]?|dos|tres|1|2|3) (?:companer\w+|personas?|de vosotros)\b|` +
		`\b(?:basta|bastam|chega|chegam) (?:uma?|dois|duas|tres|1|2|3) (?:colegas?|pessoas?)\b|\b(?:stacil\w*|staci) (?:\w+ )?(?:jeden|dva|tri|1|2|` +
		`3) (?:kolegove|lide|z vas|kolega)\b|[一二三1-3]名で(?:十分|結構|足り)|` +
		`\bonly (?:those|people|whoever|anyone|anybody)\b[^.]{0,60}\b(?:needs?|has|have|must|should|required)\b|` +
		`\bonly (?:really )?(?:needs?|ha(?:ve|s)) to (?:be (?:there|here|in)|come|stay|attend|join)\b|\b(?:dabei sein|kommen|` +
		`teilnehmen) muss nur\b|` +
		`\bnur wer [^.]{0,40}\b(?:muss|braucht)\b|\bmuss nur (?:kommen|dabei sein),? wer\b|\b(?:seuls|seules|uniquement) (?:ceux|celles|` +
		`les) [^.]{0,40}\b(?:doivent|besoin)\b|\bsolo (?:hace falta|tienen? que (?:estar|venir)|necesitan? (?:estar|venir))\b|\b(?:so|` +
		`apenas) (?:precisam?|quem tem)\b[^.]{0,30}\b(?:vir|estar|participar)\b|\b(?:staci|musi byt) jen\b|(?:該当者|担当者|関係者)のみ(?:参加|出席)|` +
		`\b(?:limit|restrict|keep) (?:the )?(?:participation|attendance|participants|attendees|numbers?|delegations?|it) to\b|\b(?:max(?:imum)?|` +
		`at most|no more than|only|up to) (?:\w+ )?(?:\d+|one|two|three) (?:people|persons?|participants?|attendees|representatives?)?\s?(?:per|` +
		`from each|each)\b|\b(?:hochstens|maximal|nur) (?:\w+ )?(?:\d|eine|zwei|drei)\w* (?:person\w*|teilnehmer\w*|vertreter\w*)? ?(?:pro|je)\b|` +
		`\b(?:maximum|au plus) (?:\d|un|deux|trois) \w* ?(?:par)\b|\b(?:maximo|como mucho|no maximo) (?:de )?(?:\d|un[oa]?|dos|tres|dois|` +
		`tres) \w* ?(?:por)\b|\b(?:nejvyse|maximalne) \d \w+ (?:za|z)\b|各(?:社|部|チーム)\d名(?:まで|以内)`)
	// shorterSign says that the hour is seldom used.
	shorterSign = phrases(`\b(?:usually|mostly|most (?:weeks|times)|normally) (?:we(?:'re| are) )?(?:done|through|finished) (?:after|in|` +
		`at) (?:half (?:the|an) \w+|the halfway)|` +
		`\bmeist\w* (?:sind wir )?(?:nach|in) (?:einer )?(?:halben|viertel\w*|der halfte)\b[^.]{0,20}\b(?:durch|fertig|stunde|zeit)\b|` +
		`\b(?:souvent|en general|d'habitude) (?:on a |on est |c'est )?(?:fini|termine|boucle) (?:en|au bout d') ?une demi-heure|\b(?:normalmente|` +
		`casi siempre|solemos) (?:acaba\w*|termina\w*|estar listos) en media hora|` +
		`\b(?:normalmente|quase sempre|costumamos) (?:acaba\w*|termina\w*|estar despachados) (?:em|ao fim de) meia hora|\b(?:vetsinou|` +
		`obvykle) (?:jsme |mame )?(?:hotov\w+|hotovo|skoncime)? ?(?:za|po) pul ?hodin\w*|` +
		`(?:いつも|たいてい|だいたい)半分の時間で|` +
		`\b(?:usually|normally|mostly|in practice|most (?:weeks|days|times))\b[^.]{0,40}\b(?:done|finish\w*|over|through|` +
		`take[sn]?|` +
		`need)\b[^.]{0,20}\b\d+|\b(?:meist\w*|normalerweise|in der regel|oft)\b[^.]{0,40}\b\d+ ?(?:min\w*|')[^.]{0,20}\b(?:fertig|durch|vorbei)\b|` +
		`\b(?:d'habitude|en general|souvent|normalement)\b[^.]{0,40}\b(?:en|au bout de) \d+ ?min|\b(?:normalmente|suele|solemos|casi siempre|` +
		`costuma\w*|geralmente)\b[^.]{0,40}\b(?:en|em|a los|aos) \d+ ?min|\b(?:obvykle|vetsinou)\b[^.]{0,40}\b(?:za|po) \d+ ?min|(?:いつも|普段|` +
		`だいたい)[^。]{0,15}\d+分[^。]{0,10}(?:終わ|済)`)
)
