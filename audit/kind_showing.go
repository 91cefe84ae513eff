package audit

// showingWordings show things looked at or tasted one after the other, and things
// taught with samples in the hand.
var showingWordings = []wording{
	{"review_doc", 5, phrases(
		`\bwe (?:look|go|leaf|click|flick) (?:through|at) (?:all )?(?:the |your |our )?(?:pictures?|photos?|shots|proofs?|drafts?|spreads?|`+
			`mock-?ups?|drawings?|layouts?|samples|pages) (?:on|at|together|one)\b`,
		`\bwir (?:schauen|sehen|gehen|blattern|klicken) (?:uns )?(?:die |alle |eure )?(?:bilder|fotos|aufnahmen|seiten|entwurfe|muster|zeichnungen|`+
			`layouts?|plane|abzuge|fahnen)\b[^.\n]{0,50}\b(?:durch|an)\b`,
		`\bon (?:regarde|parcourt|feuillette|passe en revue) (?:ensemble )?(?:les |toutes les )?(?:images|photos|pages|maquettes|epreuves|planches|`+
			`dessins|plans|visuels)\b`,
		`\b(?:miramos|vemos|repasamos) (?:juntos )?(?:las |los )?(?:fotos|imagenes|paginas|maquetas|pruebas|planos|bocetos|laminas)\b`,
		`\b(?:vemos|olhamos|percorremos) (?:juntos )?(?:as |os )?(?:fotos|imagens|paginas|maquetes|provas|desenhos|esbocos)\b`,
		`\b(?:projdeme|prohledneme|podivame se na) (?:si )?(?:spolu )?(?:fotky|fotografie|snimky|stranky|navrhy|vykresy|obrazky|vzorky)\b`,
		`(?:写真|画像|図面|誌面|ページ|見本)を(?:一緒に|順に|みんなで|大画面で)(?:見|確認)`,
		// what the maker is not happy with
		`\b(?:things?|bits|parts|what) (?:that )?i(?:'m| am) (?:not|still not|un)(?: ?(?:really|quite))? ?(?:happy|sure|convinced) (?:with|about|by)\b`,
		`\bwomit ich (?:noch )?nicht (?:zufrieden|glucklich) bin\b|\bwas mir (?:noch )?nicht gefallt\b|\bbauchschmerzen (?:macht|machen) mir\b`,
		`\bce qui ne me (?:plait|convient|satisfait) pas\b|\blo que (?:aun )?no me (?:gusta|convence)\b|\bo que (?:ainda )?nao me (?:agrada|convence)\b|`+
			`\bs cim (?:jeste )?nejsem spokojen\w*|\bco se mi (?:jeste )?nelibi\b|気になる(?:点|箇所|ところ)`,
		`\bwe walk (?:through )?the [^.\n]{3,60}\bthen\b`,
		// plates in order
		`\b(?:taste|flavou?r)\b[^.\n]{0,30}\b(?:plating|presentation|dressing|cost)\b|\bgeschmack\b[^.\n]{0,30}\b(?:anrichten|optik|aussehen|`+
			`wareneinsatz)\b|`+
			`\bgout\b[^.\n]{0,30}\b(?:dressage|presentation|cout)\b|\bsabor\b[^.\n]{0,30}\b(?:emplatado|presentacion|coste|empratamento|apresentacao|`+
			`custo)\b|`+
			`\bchut\b[^.\n]{0,30}\b(?:servirovani|vzhled|naklad\w*)\b|味[、・と].{0,10}(?:盛り付け|見た目|原価)`,
	)},
	{"kb_share", 5, phrases(
		`\b\d{2} ?(?:min\w*|') ?(?:\+|plus|and|und|et|y|e|a) ?(?:questions|q ?& ?a|fragen|preguntas|perguntas|dotazy|otazky)\b|\d+分[++]質疑`,
		`\b(?:part of (?:the |your |their )?(?:onboarding|induction|training plan)|teil der einarbeitung|fait partie de (?:l'integration|l'accueil|`+
			`la formation)|`+
			`(?:forma )?parte de la (?:acogida|formacion inicial)|faz parte (?:da integracao|do acolhimento|da formacao inicial)|`+
			`soucast\w* (?:zaskoleni|zauceni|adaptace))\b|`+
			`(?:新人|入社)研修の一(?:部|環)`,
	)},
	{"brainstorm", 4, phrases(
		`\b(?:how (?:do|can|could) we (?:get|make|stop|persuade|attract|tempt|bring) (?:people|customers|passers|guests|visitors|them|more|kids|`+
			`everyone))\b`,
		`\bwie (?:bringen|kriegen|bekommen|locken|holen|halten) wir (?:die |mehr |neue )?(?:leute|kunden|gaste|passanten|besucher|familien)\b`,
		`\bcomment (?:faire (?:venir|entrer|s'arreter|pour que)|attirer|donner envie)\b`,
		`\bcomo (?:es que )?(?:hacemos (?:que|parar|para que)|conseguimos que|atraemos|logramos que)\b`,
		`\bcomo (?:e que )?(?:fazemos (?:parar|com que|entrar)|conseguimos que|atraimos|levamos)\b`,
		`\bjak (?:dostaneme|prilakame|zastavime|primejeme|presvedcime)\b`, `どうすれば[^。]{0,20}(?:立ち止ま|来て|入って|買って)`,
		`\b(?:glue|scissors|cardboard|paper)\b[^.\n]{0,20}\b(?:glue|scissors|cardboard)\b|\b(?:kleber|scheren?|pappe|`+
			`karton)\b[^.\n]{0,25}\b(?:kleber|scheren?|pappe|karton)\b|`+
			`\b(?:colle|ciseaux|carton)\b[^.\n]{0,25}\b(?:colle|ciseaux|carton)\b|\b(?:pegamento|tijeras|carton)\b[^.\n]{0,25}\b(?:pegamento|tijeras|`+
			`carton)\b|`+
			`\b(?:cola|tesouras?|cartao|cartolina)\b[^.\n]{0,25}\b(?:cola|tesouras?|cartao|cartolina)\b|\b(?:lepidlo|nuzky|`+
			`karton)\b[^.\n]{0,25}\b(?:lepidlo|nuzky|karton)\b|はさみ.{0,8}のり|のり.{0,8}はさみ`,
	)},
	{"retro", 5, phrases(
		`\b(?:keep|drop|try|stop|start)\b ?[/|,–-] ?(?:\w+ )?(?:keep|drop|try|stop|start)\b ?[/|,–-] ?(?:\w+ )?(?:keep|drop|try|stop|start|more|less)\b`,
		`\b(?:behalten|lassen|ausprobieren|aufhoren|anfangen|weglassen)\b ?[/|,–-] ?(?:behalten|lassen|ausprobieren|aufhoren|anfangen|weglassen)\b`,
		`\b(?:garder|arreter|essayer|jeter|tenter)\b ?[/|,–-] ?(?:garder|arreter|essayer|jeter|tenter)\b`,
		`\b(?:mantener|dejar|probar|quitar|empezar)\b ?[/|,–-] ?(?:mantener|dejar|probar|quitar|empezar)\b`,
		`\b(?:manter|largar|experimentar|parar|tentar)\b ?[/|,–-] ?(?:manter|largar|experimentar|parar|tentar)\b`,
		`\b(?:drzelo|fungovalo|nechat|prestat|zkusit|drhlo|zkusme|pustit)\b ?[/|,–-] ?(?:drzelo|fungovalo|nechat|prestat|zkusit|drhlo|zkusme|pustit)\b`,
		`(?:続ける|やめる|試す)[/・、](?:続ける|やめる|試す)`,
		`\b(?:one (?:single )?thing|a single change) (?:to try )?for the next (?:two |three |few )?(?:weeks?|sprint|month)\b|`+
			`\beine (?:einzige )?sache fur die nachsten (?:zwei |drei )?wochen\b|\bune seule chose pour les (?:deux |trois )?prochaines semaines\b|`+
			`\buna sola cosa para las (?:dos |tres )?proximas semanas\b|\buma so coisa para as (?:duas |tres )?proximas semanas\b|`+
			`\bjedn[au] vec na (?:pristi|dalsi) (?:dva |tri )?tydny?\b|次の[二三2-4]週間で.{0,6}一つ`,
	)},
	{"social", 4, phrases(
		`\b(?:kids|children|families|partners|dogs|spouses)(?:,? (?:and|&) (?:kids|dogs|partners|families))? (?:are )?(?:very |most )?welcome\b`,
		`\b(?:kinder|hunde|familien|partner\w*)(?: und (?:kinder|hunde|partner\w*))? (?:sind )?(?:herzlich )?willkommen\b`,
		`\b(?:enfants|chiens|familles|conjoints)(?: et (?:enfants|chiens|conjoints))? (?:sont )?(?:les )?bienvenue?s?\b`,
		`\b(?:ninos|perros|familias|parejas)(?: y (?:ninos|perros|parejas))? (?:son )?bienvenid[oa]s\b`,
		`\b(?:criancas|caes|familias)(?: e (?:criancas|caes))? (?:sao )?bem-?vind[oa]s\b`, `\b(?:deti|psi|rodiny|partneri)(?: a (?:deti|psi|`+
			`partneri))? (?:jsou )?vitan[iy]\b`,
		`(?:ご家族|お子様|お子さん).{0,8}(?:歓迎|連れ)`,
	)},
	{"planning_input", 4, phrases(
		`\b\d{1,2} ?[:h.]? ?\d{0,2} ?[-–] ?\d{1,2} ?[:h.]? ?\d{0,2}h? ?:? (?:set-?up|load-?in|rigging|aufbau|einlass|montage|installation|accueil|`+
			`montaje|acceso|montagem|rececao|stavba|priprava salu|prijezd)\b`,
		`\b(?:plan b|plano b|schlechtwettervariante|regenvariante)\b[^.\n]{0,20}\b(?:rain|regen|pluie|lluvia|chuva|dest|wind|storm)\b|雨天(?:時|の場合)`,
		`\b(?:who(?: does it)?,? how many|wer,? wie viele|qui,? combien|quien(?:es)?,? cuant[oa]s|quem,? quant[oa]s|kdo,? kolik)\b|誰が.{0,3}何人`,
		`\b(?:red pencil|rotstift|crayon rouge|tijera en mano|lapis vermelho|cervena tuzka|skrtat budeme)\b|\b(?:capex|invest\w*|investic\w+|`+
			`inversion\w*|investimento\w*) (?:\w+ )?20[23]\d\b`,
		`\b(?:fist of five|planning poker|story points?|t-shirt sizes)\b|\b(?:erst|zuerst) (?:die )?(?:aufwande|schatzungen)\b|\bestimates? first\b|`+
			`\bd'abord les estimations\b|`+
			`\bprimero (?:las )?estimaciones\b|\bprimeiro (?:as )?estimativas\b|\bnejdriv (?:odhady|odhadneme)\b|見積もり?(?:を)?(?:先|してから)`,
	)},
	{"status", 5, phrases(
		`\b(?:each|everybody|everyone|just) (?:\w+ )?says? "?(?:updated|done|no change|received)|\b(?:owner|lead|manager)s? reads?:`,
		`\b(?:what|which \w+) (?:stood|stopped|was down) (?:yesterday|overnight|last night)|\bwas (?:gestern )?(?:stand|stillstand|`+
			`ausgefallen ist)\b[^.\n]{0,40}\b(?:heute|lauft)\b`,
		`\bco (?:vcera|v noci) stalo\b|\bce qui (?:s'est arrete|a ete a l'arret)\b|\blo que (?:se paro|estuvo parado)\b|\bo que (?:parou|esteve parado)\b`,
		`近況を?(?:ご)?(?:報告|共有)|席順に`,
	)},
	{"incident", 2, phrases(
		`\b(?:not|isn't|no) (?:a )?(?:blame|finger.?pointing)(?: session| game| round)?\b|\bkeine schuldzuweisung\w*|\bsans chercher de coupables?\b|` +
			`\bno (?:se trata de|vamos a) buscar culpables\b|\bsem (?:procurar|apontar) culpados\b|\bnehledame vinik\w*|犯人(?:探|捜)し(?:では|はし)`,
	)},
}
