package audit

// What is only told could be read. The text says so outright ("for information
// only"), or two things together show it: one person shows or reads what stands
// elsewhere too, or takes questions in writing.
var (
	// onlyToldSign says that nobody has to answer.
	onlyToldSign = phrases(
		`\b(?:purely|only|just|solely) (?:informati(?:ve|onal)|for (?:your )?information|fyi|an? (?:fyi|update|announcement))\b|`+
			`\b(?:for )?(?:your )?information only\b|\binfo only\b|\bfyi only\b|`+
			`\bno (?:discussions?|debate|decisions?)(?: (?:needed|required|planned|expected|today|this time))?\b|\bnothing to (?:decide|`+
			`discuss)\b|\b(?:just|only) (?:listen|sit back)\b|\blisten[- ]only\b|\b(?:announcements|notices|bekanntgaben|mitteilungen|annonces|`+
			`avisos|comunicados|oznameni)\b[^.]{0,30}\b(?:only|nothing else|sonst nichts|rien d'autre|nada mas|nic jineho)\b|`+
			`\bcameras? (?:can be |may be |stay |are )?off\b|\byou (?:don't|do not) (?:have|need) to (?:say|do|prepare|contribute) anything\b|`+
			`\bno (?:input|contribution)s? (?:needed|required|expected|from you)\b|\bno (?:q ?& ?a|questions)(?: this time| today| afterwards)?\b`,
		`\breine (?:info\w*|bekanntgabe|kenntnisnahme)\b|\breiner info\w*|\b(?:nur|rein|lediglich) (?:zur (?:info\w*|kenntnis\w*)|informativ|`+
			`zum zuhoren)\b|\bdient (?:nur|lediglich|ausschliesslich) der info\w*|`+
			`\bkeine (?:(?:ruck)?fragen|diskussion\w*|entscheidung\w*|aussprache)\b|\b(?:einfach |nur )zuhoren\b|\bkamera(?:s)? (?:kann |darf |`+
			`bleibt |konnen )?aus\b|\bihr musst nichts (?:sagen|tun|beitragen)\b`,
		`\b(?:purement|uniquement|simplement|seulement|strictement) (?:informati\w+|d'information|pour information)\b|`+
			`\ba titre (?:purement )?(?:d'information|informatif)\b|\bsimple (?:information|point d'information)\b|`+
			`\b(?:pas|aucun|aucune|sans) (?:de )?(?:debat|discussion|decision)\b|\bil suffit d'ecouter\b|\bcameras? (?:coupees?|eteintes?)\b|`+
			`\bvous n'avez rien a (?:dire|faire)\b`,
		`\b(?:meramente|solo|unicamente|puramente|exclusivamente) (?:informativ\w+|para informar|de informacion)\b|\ba titulo informativo\b|`+
			`\bsin (?:debate|discusion)\b|\bno hay (?:nada )?que (?:decidir|debatir)\b|`+
			`\b(?:basta con|solo) escuchar\b|\bcamaras? (?:apagadas?|desactivadas?)\b|\breunion informativa\b|\bsesion informativa\b`,
		`\b(?:apenas|so|somente|meramente|puramente) (?:informativ\w+|para informar|para (?:vosso )?conhecimento)\b|\ba titulo informativo\b|`+
			`\bsem (?:debate|discussao)\b|\bnao ha (?:nada )?(?:a|para) decidir\b|`+
			`\b(?:basta|so) ouvir\b|\bcamaras? (?:desligadas?)\b|\breuniao informativa\b|\bsessao informativa\b`,
		`\b(?:pouze|jen|ciste) (?:informativni|informace|pro informaci|na vedomi|oznameni)\b|\bbez (?:diskuse|debaty|rozhodovani)\b|`+
			`\b(?:nic se )?nerozhoduje(?: se)?\b|\b(?:staci|jen) poslouchat\b|`+
			`\bkamer(?:y|u) (?:muzete |klidne )?(?:vypn\w+|nechat vypn\w+)\b|\bnemusite nic (?:rikat|pripravovat)\b`,
		`(?:情報|内容)?(?:共有|周知|連絡|報告|伝達)(?:事項)?(?:のみ|だけ)|聞くだけ|(?:議論|質疑|質疑応答|討議|審議|決定事項)(?:は|も)?(?:なし|無し|ありません|しません|行いません|ございません)|カメラ(?:は)?(?:オフ|`+
			`不要)|発言(?:は)?不要`,
	)
	// readAloudSign is a written text that is read to others.
	readAloudSign = phrases(
		`\b(?:reads?|reading) (?:it |them |this |these |us |you )?(?:out|aloud)\b|\breads? (?:us |you |through )?(?:the|this|all|every|`+
			`new) (?:\w+ ){0,2}(?:bulletin|figures|numbers|report|letter|circular|news|memo|notice|results|regulations?|policy|rules|changes|`+
			`updates?)\b|\breads? you through\b`,
		`\b(?:liest|lese|lesen)\b[^.,]{0,60}\bvor\b|\b(?:wird|werden) (?:\w+ )?(?:vorgelesen|verlesen)\b|\bverlesung\b|\bvorlesen der\b`,
		`\b(?:lit|lis|lisons|lecture (?:de|du|des)) (?:a voix haute|la|le|les|l')? ?(?:\w+ ){0,2}(?:note|chiffres|bulletin|circulaire|courrier|`+
			`rapport|resultats|consignes|reglement|tableaux?)\b|\b(?:est|sera|sont) lue?s? (?:a haute voix|a voix haute|en seance)\b`,
		`\b(?:lee|leo|leemos|leera|leeremos|lectura del?) (?:en voz alta|el|la|los|las)? ?(?:\w+ ){0,2}(?:boletin|novedades|cifras|circular|`+
			`informe|carta|datos|resultados|normas?|cambios)\b|\b(?:le|leio|lemos|lera|leem|leitura d[oa]s?) (?:em voz alta|o|a|os|`+
			`as)? ?(?:\w+ ){0,2}(?:boletim|novidades|numeros|circular|relatorio|carta|dados|resultados|regras|alteracoes)\b`,
		`\b(?:precte|prectou|prectu|cteme|ctou)(?: nahlas)? (?:\w+ ){0,2}(?:cisla|cislo|zpravu|zpravy|oznameni|dopis|vysledky|obeznik|novinky|`+
			`pravidla|smernici|hlaseni|stavy)\b|読み上げ|音読`,
	)
	// writtenQuestionsSign takes the questions in writing.
	writtenQuestionsSign = phrases(
		`\bquestions?(?: are)?(?: welcome| taken| answered| please| go| then)? (?:only )?(?:by|via|in|through|to|into) (?:the )?(?:e-?mail|mail|`+
			`chat|writing|form|channel|ticket|inbox)\b|\b(?:e-?mail|mail|write|send) (?:me |us |her |him )?(?:your |any )?questions\b|`+
			`\bquestions?,? (?:please )?(?:write|mail|e-?mail|message) (?:to )?(?:me|us|her|him)\b|\b(?:wer|`+
			`bei) (?:eine )?(?:ruck)?fragen? (?:hat )?,? ?(?:bitte )?(?:schreib\w*|mail\w*)\b`,
		`\b(?:ruck)?fragen (?:bitte |dann |gerne? |danach |nur |auch )*(?:per|via|uber|in|an|schriftlich|im) ?(?:e-?mail|mail|chat|formular|`+
			`kanal|den kanal|den chat|postfach)?\b`,
		`\bquestions? (?:uniquement |ensuite |de preference )?(?:par|via|dans) (?:le |un )?(?:e-?mail|mail|chat|courriel|ecrit|formulaire|`+
			`canal)\b|\b(?:preguntas|dudas) (?:solo |luego |despues )?(?:por|en|via|a traves d\w+) (?:el )?(?:correo|mail|e-?mail|chat|escrito|`+
			`formulario|canal)\b`,
		`\b(?:perguntas|duvidas) (?:so |depois |apenas )?(?:por|no|via|pelo) (?:o )?(?:e-?mail|mail|chat|escrito|formulario|canal)\b|`+
			`\b(?:dotazy|otazky) (?:prosim |pak |jen )?(?:mailem|e-?mailem|pisemne|do chatu|do formulare|na mail)\b`,
		`(?:ご)?質問(?:は|も)?(?:、)?(?:後日|後ほど|事前に)?(?:メール|チャット|フォーム|書面)`,
	)
	// elsewhereSign says that what is told can be read or watched elsewhere.
	elsewhereSign = phrases(
		`\b(?:the )?same (?:\w+ )?(?:slides?|figures|numbers|content|information|info|report|text|deck|data|page|points|pdf|`+
			`dashboard)\b[^.]{0,60}\b(?:on|in|posted|sent|online|available|attached|there|mail\w*|intranet|portal|channel|wiki)\b|`+
			`\b(?:slides?|deck|pdf|recording|report|guide|manual|handout|text|memo|summary|document|notes|newsletter|`+
			`minutes)\b[^.]{0,30}\b(?:(?:will|can|to) be (?:\w+ )?(?:on the|in the|available|online|posted|sent|shared|found|uploaded|`+
			`circulated|mailed|published)|(?:is|are|goes?|go|comes?|stays?|follows?) `+
			`(?:\w+ )?(?:on|in|out|to|online|available|posted|attached|afterwards|by (?:e-?)?mail|the same day))\b|\b(?:will be|gets?|is|`+
			`are) recorded\b|\brecording (?:follows|available|afterwards|goes)\b|\b(?:sheet|figures|numbers|kpis|spreadsheet|dashboard) (?:is|`+
			`are|stays?|lives?) (?:\w+ )?(?:on|in|at) \w+|\bupdates itself\b|\b(?:list|bulletin|paper|sheet|table|plan|report) (?:is|hangs|are|`+
			`has been) (?:\w+ )?(?:in|on) the (?:system|drive|portal|intranet|share|folder|wiki|channel|sharepoint|app|staff ?room|`+
			`notice ?board)\b|\b(?:sent|mailed|circulated|posted) (?:round |out )?(?:to (?:all|everyone|everybody) )?the (?:day|evening|night|`+
			`week) before\b`,
		`\b(?:die ?selben|dieselben|gleichen) (?:folien|zahlen|infos?|inhalte|unterlagen)\b|\b(?:folien|unterlagen|prasentation|pdf|`+
			`aufzeichnung|aufnahme|bericht|handout|leitfaden|anleitung|zusammenfassung)\b[^.]{0,40}`+
			`\b(?:liegt|liegen|steht|stehen|gibt es|gibt's|kommt|kommen|folgt|folgen|geht|gehen|wird|werden|findet ihr|verschickt|abgelegt|`+
			`hochgeladen|intranet|angehangt)\b|\bwird aufgezeichnet\b|\b(?:am vortag|am abend davor|tags zuvor|`+
			`vorher) (?:an alle )?(?:verschickt|rumgeschickt|gemailt)\b|\b(?:zahlen|tabelle|kennzahlen|werte) (?:\w+ ){0,4}(?:im|in der|auf dem|`+
			`auf der) (?:cockpit|portal|laufwerk|ablage|intranet|dashboard|system|sharepoint)\b|\bsteht (?:alles |auch )?(?:im|in der|`+
			`auf der) (?:intranet|mail|wiki|portal|ablage|handbuch|rundschreiben)\b`,
		`\bles memes (?:slides|diapos|chiffres|elements|informations)\b|\b(?:support|slides|diapos\w*|pdf|enregistrement|replay|rapport|guide|`+
			`note|document|presentation)\b[^.]{0,40}\b(?:(?:est|sont|sera|seront) (?:\w+ )?(?:envoye\w*|en ligne|disponible\w*|joint\w*|sur|`+
			`depose\w*|diffuse\w*|partage\w*)|suit|suivra)\b|`+
			`\b(?:sera|est) enregistree?\b|\btout est (?:aussi )?(?:dans|sur)\b|\b(?:envoye|diffuse|transmis|poste)\w* (?:a tous )?la veille\b|`+
			`\b(?:chiffres|tableau|indicateurs|donnees) (?:est|sont) (?:deja |aussi )?(?:dans|sur|en ligne)\b`,
		`\b(?:el|la|los|las) mism[oa]s? (?:panel|informe|documento|presentacion|datos|cifras|diapositivas|transparencias|`+
			`pagina)\b[^.]{0,40}\b(?:esta|estan|en)\b|\b(?:presentacion|diapositivas|pdf|grabacion|informe|guia|documento|resumen)\b[^.]{0,40}`+
			`\b(?:se (?:envia|enviara|cuelga|colgara|sube|subira|publica|publicara|manda|mandara|comparte|compartira)|esta(?:ra)? (?:en|`+
			`disponible|adjunt\w|colgad\w|publicad\w)|queda en|sigue)\b|\bse grabara\b|\bse actualiza sol[oa]\b|\btodo esta en\b|\b(?:enviad|`+
			`mandad|colgad)\w+ (?:a todos )?el dia (?:antes|anterior)\b|\b(?:datos|cifras|numeros|indicadores) (?:ya )?(?:estan|los teneis|`+
			`quedan) (?:ya )?en\b`,
		`\b(?:o|a|os|as) mesm[oa]s? (?:painel|relatorio|documento|apresentacao|dados|numeros|slides|pagina)\b[^.]{0,40}\b(?:esta|estao|no|na)\b|`+
			`\b(?:apresentacao|slides|pdf|gravacao|relatorio|guia|documento|resumo)\b[^.]{0,40}`+
			`\b(?:segue|seguem|sera enviad\w|vai (?:por|para)|vao (?:por|para)|fica (?:no|na|disponivel)|ficam|esta (?:no|na|disponivel))\b|`+
			`\b(?:vai|sera) (?:ser )?gravad[oa]\b|\batualiza-se sozinho\b|\benviad\w+ (?:a todos )?na vespera\b|\b(?:passa|passamos) o video\b|`+
			`\b(?:dados|numeros|indicadores) (?:ja )?(?:estao|ficam) (?:ja )?n[oa]\b`,
		`\bstejn(?:a|e|y) (?:cisla|prezentace|slajdy|slidy|data|informace|stranka)\b[^.]{0,40}\b(?:jsou|je|visi|najdete|na|v)\b|`+
			`\b(?:prezentac\w+|slajdy|slidy|pdf|zaznam|nahravka|zprava|navod|prirucka|dokument|zapis)\b[^.]{0,40}`+
			`\b(?:bude|budou|poslu|posleme|rozeslu|rozesleme|je na|visi|najdete|prijde|ke stazeni|v priloze)\b|\b(?:bude|`+
			`budeme) (?:se )?nahrav\w+|\bvsechno je (?:i )?(?:v|na)\b|\b(?:rozesl\w+|poslan\w+) (?:vsem )?den predem\b|\b(?:cisla|tabulka|data|`+
			`ukazatele) (?:jsou|je|visi) (?:uz |porad )?(?:na|v|ve)\b`,
		`(?:同じ)?(?:資料|スライド|内容|マニュアル|手順書|録画|動画|議事録)(?:は|を|も)[^。]{0,20}(?:配布|掲載|共有|送付|送り|アップ|公開|配信|イントラ|ポータル|添付|メール)|録画(?:し|を|配信|あり)`,
	)
	// presentsSign is one person telling the others.
	presentsSign = phrases(
		`\b(?:shows?|presents?|shares?|reads?|walks?|takes?|goes|talks?|runs?|explains?|introduces?|comments?|summari[sz]es?|goes over|`+
			`goes down|runs down) (?:(?:you|us|everyone|everybody|the team) )?(?:through|over|out|the|what|how|all|its|his|her|new|our)\b|\b(?:i|`+
			`we)(?:'ll| will) (?:show|present|read|walk|explain|introduce|summari[sz]e|tell)\b`,
		`\b(?:zeigt|zeige|erklart|erklare|erlautert|erlautere|prasentiert|prasentiere|kommentiert|liest|lese|berichtet uber|informiert|`+
			`informiere|stellt|stelle|fuhrt|geht)\b[^.]{0,60}(?:\b(?:vor|durch|uber|die|den|das|was|wie)\b)`,
		`\b(?:presente|montre|explique|commente|lit|expose|detaille|parcourt|presenterai|expliquerai|presentera|on projette|est projete\w*)\b`,
		`\b(?:muestra|presenta|explica|comenta|lee|ensena|expone|repasa|cuenta|cuento|explico|presento|se proyecta|proyectamos|explicara|`+
			`presentara)\b`,
		`\b(?:mostra|apresenta|explica|comenta|le|expoe|percorre|projeta|explico|apresento|apresentara|explicara)\b`,
		`\b(?:ukaze|predstavi|vysvetli|projde|okomentuje|precte|promitne|promitame|predvede|seznami|ukazu|vysvetlim|predstavim|prectu)\b`,
		`\b(?:presentation|overview) of the\b|\b(?:vorstellung|prasentation) (?:der|des)\b|\b(?:presentation|restitution) (?:des|du|de la)\b|`+
			`\bpresentacion de (?:los|las)\b|\bapresentacao d[ao]s?\b|\bpredstaveni \p{L}`,
		`\bthey(?:'ll| will)? (?:tell|show|explain to) us\b|\bon nous (?:explique|presente|dit|montre)\b|\b(?:nos|os|les) (?:cuentan|explican|`+
			`presentan|ensenan)\b|`+
			`\b(?:reknou|ukazou|vysvetli) nam\b`,
		`(?:説明|紹介|報告|解説|発表|案内)(?:します|いたします|する|があります)|読み上げ(?:ます|る)|投影`,
	)
)

// onlyTold is what shows that a meeting only tells what could be read; outright
// if the text says so itself. One that shows and then discusses does more.
func onlyTold(d string) (told sign, outright bool) {
	if q := onlyToldSign.FindString(d); q != "" {
		return sign{clip(q, 80), false}, true
	}
	presents, elsewhere := presentsSign.MatchString(d), elsewhereSign.FindString(d)
	asked := writtenQuestionsSign.FindString(d)
	switch {
	case asked != "" && (presents || elsewhere != ""):
		return sign{clip(asked, 80), false}, true
	case readAloudSign.MatchString(d):
		return sign{clip(readAloudSign.FindString(d), 80), false}, false
	case elsewhere != "" && presents && !exchangeSign.MatchString(d):
		return sign{clip(elsewhere, 80), false}, false
	}
	return sign{}, false
}
