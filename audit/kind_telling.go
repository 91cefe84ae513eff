package audit

// tellingWordings show some telling and the others listening.
var tellingWordings = []wording{
	{"broadcast", 4, phrases(
		`\b(?:purely|only|just|for) (?:informational|informative|information only|your information|listening)\b|\bfor information only\b|`+
			`\bno (?:discussion|decisions?|action)s? (?:planned|needed|expected|today|required)\b|`+
			`\b(?:rein|nur) (?:informativ|zur information|zum zuhoren)\b|\b(?:purement|uniquement|seulement) (?:informati\w+|pour information)\b|`+
			`\b(?:solo|meramente|puramente|unicamente) informativ[ao]s?\b|\b(?:apenas|somente|meramente|so) informativ[ao]s?\b|\b(?:pouze|jen|`+
			`ciste) (?:informativni|pro informaci|informacni)\b|`+
			`(?:情報共有|周知|報告)のみ|聞くだけ`,
		`\b(?:reads?|takes?|walks?|runs?|guides?) (?:you|us|everyone|everybody) (?:all )?through (?:what|the (?:new|changes|results|findings|main|`+
			`key))|`+
			`\bwhat(?:'s| has| is)? (?:changed|changes|changing|new) (?:since|from|in|for|with|as of)\b|\bhere is what (?:changes|is changing)\b`,
		`\bwas sich (?:geandert|andert|fur (?:euch|sie|uns) andert)|\bwas (?:sich )?ab \p{L}+ (?:andert|gilt)\b|\bwas heisst das fur (?:mich|uns|`+
			`euch|sie)\b|`+
			`\bce qui (?:change|a change)\b|\bque cambia\b|\blo que (?:cambia|ha cambiado)\b|\bo que (?:muda|mudou)\b|\bco se (?:meni|zmenilo)\b|`+
			`変更点|何が変わ`,
		`\b(?:recording|slides|pdf|deck|report|relatorio|aufzeichnung|folien|unterlagen|enregistrement|support|grabacion|informe|gravacao|zaznam|`+
			`prezentace)\b`+
			`[^.\n]{0,40}\b(?:same day|afterwards|after the (?:meeting|session|call)|in the intranet|on the intranet|am selben tag|danach|`+
			`im anschluss|im intranet|`+
			`le jour meme|apres la (?:reunion|seance)|sur l'intranet|el mismo dia|despues|en la intranet|no mesmo dia|depois|na intranet|tyz den|`+
			`potom|na intranetu)\b|`+
			`(?:資料|録画|スライド)は(?:当日|後日|終了後)`,
	)},
	{"broadcast", 4, phrases(
		`\b(?:presentation|introduction|overview) (?:of|to) (?:the )?(?:new |main |key )?(?:changes|rules|results|figures|policy|findings)\b|`+
			`\b(?:vorstellung|prasentation|erlauterung) (?:der|des|von) (?:neuen? |wichtigsten )?(?:anderungen|regeln|ergebnisse|zahlen|regelung)\b|`+
			`\b(?:presentation|restitution) (?:des|du|de la|de l') ?(?:nouve\w+ |principa\w+ )?(?:changements|resultats|regles|chiffres|`+
			`modifications|nouveautes)\b|`+
			`\bpresentacion de (?:los |las )?(?:nuev\w+ |principales )?(?:cambios|resultados|normas|cifras|novedades)\b|`+
			`\bapresentacao d[aeo]s? (?:nov\w+ |principais )?(?:alteracoes|mudancas|resultados|regras|numeros|novidades)\b|`+
			`\b(?:predstaveni|seznameni s) (?:\w+ )?(?:zmen\w*|vysledk\w+|pravidl\w*|novink\w+)\b|(?:変更点|結果|新制度|概要)(?:の|を)(?:説明|共有|報告|紹介|読み上げ)`,
		`\bthey(?:'ll| will)? (?:tell|show|explain to) us\b|\bon nous (?:explique|presente|dit|montre)\b|\b(?:nos|os|les) (?:cuentan|explican|`+
			`presentan|ensenan)\b|`+
			`\b(?:vem|vao) (?:nos )?(?:explicar|apresentar|mostrar)\b|\b(?:reknou|ukazou|vysvetli) nam\b|\b(?:informiert|`+
			`informieren) (?:\p{L}+ )?(?:uber|zu)\b|`+
			`\b(?:nous informe|informe sur|informara|nos informa|informuje o)\b`,
	)},
	{"broadcast", 2, phrases(
		`\b(?:will be|is being|gets|is) recorded\b|\bwird aufgezeichnet\b|\bsera enregistre\w*|\b(?:se grabara|sera grabad\w+|se graba)\b|`+
			`\b(?:sera gravad\w+|vamos gravar)\b|`+
			`\b(?:bude )?(?:nahravan\w*|zaznamenan\w*)\b|録画(?:し|を|配信|あり)|アーカイブ配信`,
		`\bcameras? (?:can stay )?off\b|\bkameras? (?:aus|bleibt aus)\b|\bcameras? coupees?\b|\bcamaras? apagadas?\b|\bcamaras? desligadas?\b|`+
			`\bkamery vypnute\b|カメラオフ`,
		`\b(?:no prep(?:aration)?(?: is)? (?:needed|required|necessary)|nothing to prepare|just (?:listen|turn up|come along)|keine vorbereitung|`+
			`nichts vorzubereiten|rien a preparer|`+
			`aucune preparation|no (?:hace falta|hay que) preparar|nada que preparar|nao e (?:preciso|necessario) preparar|nada a preparar|`+
			`neni treba (?:nic )?(?:pripravovat|si pripravovat)|`+
			`bez pripravy)\b|準備(?:は)?不要|事前準備なし`,
		`\b(?:your|eure|ihre|vos|vuestras|sus|tus|suas|vase) (?:questions|fragen|preguntas|perguntas|dotazy|otazky)\b|\b(?:take|takes|`+
			`taking) (?:your )?questions\b|`+
			`\bq ?& ?a\b|\b(?:zeit fur|anschliessend) (?:eure |ihre )?fragen\b|\btemps d'echange\b|\bturno de preguntas\b|`+
			`\bespaco para perguntas\b|\bprostor pro (?:dotazy|otazky)\b|質疑応答|質問(?:を)?受け付け`,
		`\b(?:slido|mentimeter|mikrofon|livestream|live stream|stream|webcast|auditorium|lecture hall|hauptsaal|amphitheatre|amphi|`+
			`auditorio|salon de actos|aula magna|prednaskov\w+ sal\w*)\b|講堂|配信`,
		`\b(?:dear (?:all|colleagues)|liebe (?:alle|kolleg\w+|mitarbeit\w+)|cheres? (?:toutes et tous|tous|collegues|et chers)|`+
			`estimad[oa]s (?:todos|companer\w+|coleg\w+)|`+
			`car[oa]s (?:todos|colegas)|prezad[oa]s|vazeni kolegove|mili kolegove)\b|社員各位|各位`,
	)},
	// numbers that somebody shows
	{"metrics", 3, phrases(`\b(?:dashboards?|power ?bi|tableau (?:page|view|board)|kpis?|scorecard|cockpit|kennzahlen|zahlen der woche|` +
		`tableaux? de bord|indicateurs|cuadro de mando|` +
		`indicadores|el panel|se proyecta el|painel|ukazatel\w*|prehledov\w+ tabulk\w+|figures|pipeline, |margins?)\b|ダッシュボード|実績|売上(?:の)?(?:報告|` +
		`確認)|数値`)},
}

// oneShows is one person showing something to the others: many who show, or have
// to explain, don't tell a crowd.
var oneShows = phrases(`\b(?:shows|presents|explains|introduces|demonstrates|zeigt|prasentiert|erklart|stellt vor|presente|explique|montre|presenta|` +
	`explica|muestra|ensena|apresenta|mostra|predstavi|ukaze|vysvetli|seznami)\b|(?:説明|紹介|発表)(?:し|いた)`)

// inclinedWordings invite whoever feels like it.
var inclinedWordings = []wording{
	{"social", 3, phrases(`\b(?:fancies|feels like it|up for it|come if you like|all welcome to join for|wer lust hat|wer mag\b|wer mochte, kommt|` +
		`qui (?:a|en a) envie|qui veut, vient|envie de|` +
		`quien (?:quiera|tenga ganas|se apunte)|apuntaos|quem (?:quiser|tiver vontade|se anima)|kdo (?:ma chut|chce, prijde)|pojdte s nami|` +
		`first round is on|geht auf mich|invito yo|pago eu)\b|` +
		`お気軽にどうぞ|有志|持ち寄り`)},
}
