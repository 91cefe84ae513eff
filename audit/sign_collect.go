package audit

// What an organizer collects from everybody could be sent: a wish, a number, a
// date, a yes or no. Two things together show it: everybody says theirs, and
// somebody only writes it down. A single preference each, or silence that counts
// as a yes, shows it alone.
var (
	// oneEachSign asks each for one thing.
	oneEachSign = phrases(
		`\b(?:one|a|two|three|your|1|2|3|an) (?:\w+ )?(?:preferences?|favou?rites?|choices?|votes?|numbers?|figures?|dates?|answers?|picks?|`+
			`estimates?|ok|yes or no) `+
			`(?:each|apiece|from (?:each|every|all)\w*|per (?:person|team|head|department|site|group|owner|office|ward|store|branch))\b`,
		`\b(?:need|want|looking for|just|only)\b[^.]{0,30}\b(?:preference|favou?rite|availability|head ?count|numbers?|dates?|choice|vote|`+
			`wish(?:es)?|estimate)s? from (?:each|every|all|everybody|everyone|you)\b`,
		`\bneeds?\b[^.]{0,40}\bfrom (?:each|every|all)\b|\bfrom each \w+ (?:i|we) need\b|\bbrauch\w*\b[^.]{0,40}\bvon (?:jede\w*|allen)\b|`+
			`\bvon jede[mr] \p{L}+ brauch\w*|\b(?:il me faut|j'ai besoin)\b[^.]{0,40}\b(?:de|pour) (?:chaque|chacun\w*)\b|`+
			`\bnecesit\w+\b[^.]{0,40}\bde cada\b|\bprecis\w+\b[^.]{0,40}\bde cada\b|\bpotrebuj\w+\b[^.]{0,40}\bod (?:kazde\w*|vsech)\b|各(?:部署?|店舗?|`+
			`班|課|チーム)から[^。]{0,20}(?:必要|提出|ください)`,
		`\b(?:gives?|says?|names?|tells?|picks?) (?:me )?(?:their|his|her|your|two|three) (?:possible )?(?:favou?rites?|preferences?|choice|`+
			`pick|dates|days|availability)\b|\b(?:nennt|nennen|sagt|sagen|gibt) (?:seine?n?|ihre?n?|eure?n?) (?:favorit\w*|praferenz\w*)\b|`+
			`\b(?:donne|dit|indique) (?:sa preferee?|son prefere|sa preference|son choix|ses dates|ses disponibilites|son vote)\b|\b(?:dice|da|`+
			`indica) su (?:preferid\w|favorit\w|preferencia|voto)\b|\b(?:diz|da|indica) (?:a sua|o seu) (?:preferid\w|favorit\w|preferencia|voto)\b|`+
			`\b(?:rekne|vybere) (?:svuj|svou|svoje) (?:favorit\w*|preferenci)\b`,
		`\b(?:thumbs up or down|majority wins|most votes wins?|show of hands and|vote and (?:done|go))\b`,
		`\b(?:je|jede[rs]?|pro (?:person|kopf|team|abteilung|filiale|standort|gruppe)) (?:nur )?(?:eine?n?|1|zwei|2) (?:\w+ )?(?:stimme|`+
			`praferenz|favorit\w*|wunsch\w*|zahl|termin|antwort|schatzung)\b`,
		`\b(?:mehrheit (?:entscheidet|gewinnt)|handzeichen)\b`,
		`\bune? (?:seule? )?(?:voix|preference|choix|reponse|chiffre|date|voeu|estimation) (?:chacune?|par (?:personne|equipe|service|site|tete|`+
			`agence))\b|\b(?:a main levee|la majorite l'emporte)\b`,
		`\bun[ao]? (?:sol[ao] )?(?:voto|preferencia|respuesta|cifra|fecha|numero) (?:cada un[oa]|por (?:persona|equipo|cabeza|servicio|tienda|`+
			`sede))\b|\b(?:a mano alzada|gana la mayoria)\b`,
		`\bum[a]? (?:so )?(?:voto|preferencia|resposta|numero|data) (?:cada um|por (?:pessoa|equipa|equipe|servico|loja))\b|\b(?:de braco no ar|`+
			`ganha a maioria|a maioria decide)\b`,
		`\b(?:od kazdeho|kazdy) (?:jen )?(?:jeden|jednu|jedno|1) (?:hlas|preferenci|cislo|termin|odpoved|prani)\b|\bvetsina rozhod\w+`,
		`(?:一人|各自|各部署|各店|各班)(?:一|1|ひと)(?:票|つ|件|案|言)|多数決`,
	)
	// saysOwnSign is everybody naming theirs, beside the wordings of a report.
	saysOwnSign = phrases(
		`\b(?:each|every|everyone|everybody|all)\b[^.:]{0,50}\b(?:states?|submits?|sends?|names?|enters?|declares?|requests?|hands? in|gives?|`+
			`says?|tells?|bids?)\b`,
		`\b(?:say|state|name) your\b|\b(?:tell|send|give) (?:me|us) (?:your|which|when|how many|what)\b|\b(?:shout|call) out (?:your|yours)\b|`+
			`\bcollect(?:ing)? (?:everyone|`+
			`everybody|all|your)\b`,
		`\b(?:jede\w*(?:/r)?|alle|ihr)\b[^.:]{0,50}\b(?:nennt|nennen|meldet|melden|gibt|geben|sagt|sagen|schickt|schicken|wunscht)\b`,
		`\b(?:chacune?|chaque|tous|vous)\b[^.:]{0,50}\b(?:indique|donne|annonce|transmet|precise|dit|envoie|declare|communique)\w*\b`,
		`\b(?:cada|todos|todas)\b[^.:]{0,50}\b(?:dice|indica|pide|da|envia|comunica|dicen|indican|diz|pede|envia|informa|comunica|dizem)\b`,
		`\b(?:kazd\w+|vsichni)\b[^.:]{0,50}\b(?:nahlasi|nadiktuje|diktuje|rekne|posle|uvede|zada|napise|zapise|vybere)\b`,
		`(?:各[^、。\s]{1,8}|全員|それぞれ|みなさん|皆さん|一人ずつ)[^。]{0,25}(?:言って|伝え|出して|教えて|申告|提出|挙げ|希望)|各[^、。\s]{1,6}の[^。]{1,12}を?(?:聞き|伺い|ヒアリング)`,
	)
	// recordsSign is somebody who writes down what is said, and no more.
	recordsSign = phrases(
		`\b(?:i|we)(?:'ll| will)? (?:then |just |simply |only )?(?:enter|type|copy|log|paste|key|compile|consolidate|collect|gather|tally|jot|`+
			`write down|note down|note (?:it|them|yours)|fill in)\b`,
		`\b\p{L}+ (?:enters|types|copies|logs|compiles|consolidates|collects|gathers|tallies) (?:it|them|the|all|everything|your)\b|`+
			`\b\p{L}+ (?:saisit|consolide|compile|recense|centralise|reporte) (?:le|la|les|tout)\b`,
		`\b(?:fill|put|write|note|add|enter|copy|type|key|log|transfer)s? (?:it|them|this|that|these|everything|the \w+|your \w+) (?:straight |`+
			`directly |all )?(?:in|into|to|down)(?: in| into)? (?:the|our|my|a) (?:\w+ )?`+
			`(?:sheet|spreadsheet|excel|list|table|plan|roster|rota|calendar|template|form|system|tool|file|schedule|grid)\b`,
		`\b(?:i|we)(?:'ll| will)? (?:then )?(?:build|make|draw up|put together|write|send round) (?:the|a) (?:plan|list|schedule|rota|roster|`+
			`table|overview|calendar)\b|\b(?:baue?|mache?|stelle?|schreibe?) (?:ich )?(?:dann |daraus )?(?:den|die|einen|eine) (?:plan|liste|`+
			`tabelle|ubersicht|kalender|\w*plan)\b|\bje (?:fais|monte|dresse|batis|sors) (?:le|la|un|une) (?:planning|tableau|liste|calendrier|`+
			`plan)\b|\b(?:hago|monto|preparo|saco|faco) (?:el|la|o|a|un|una) (?:plan|calendario|lista|tabla|cuadrante|escala|mapa|plano)\b|`+
			`\b(?:sestavim|udelam|poskladam|hodim) (?:z toho )?(?:plan|rozpis|seznam|tabulku|prehled)\b|(?:表|一覧|リスト)(?:を作|にし|にまとめ)`,
		`\bich (?:schreibe?|notiere) (?:alles |es )?mit\b|\b(?:schreib|schreibe) ich (?:alles |es )?mit\b|\b(?:then )?i(?:'ll| will)? (?:order|`+
			`place the order|book) (?:it|them|`+
			`everything|afterwards|the lot)\b|\bich bestelle (?:dann|danach|alles)\b|\bje (?:passe|lance) (?:\p{L}+ )?(?:la |une )?commandes?\b|`+
			`\bhago (?:yo )?el pedido\b|`+
			`\bfaco (?:eu )?a encomenda\b|\b(?:pak |potom )?(?:to )?objednam\b|\b(?:je|to) (?:pisu|zapisuju|zapisu|naklikam)\b|(?:まとめて)?発注します`,
		`\b(?:goes|go) straight into (?:the|our|my)\b|\b(?:figures|numbers|dates|answers|wishes) (?:are|get) (?:entered|typed|copied|collected|`+
			`noted)\b`,
		`\b(?:ich|wir) (?:notier|erfass|sammel|samml|ubertrag|tipp|konsolidier)\w*\b|\b(?:trag|schreib|tipp|fass)\w*\b[^.,]{0,60}\b(?:ein|auf|`+
			`zusammen)\b|\bich (?:fulle|trage|setze)\b[^.,]{0,40}\b(?:aus|ein|rein)\b|\bwird (?:direkt |gleich |live )?(?:eingetragen|erfasst|`+
			`notiert)\b|\b(?:trage?|schreibe?|fulle?) ich\b[^.]{0,50}\b(?:ein|`+
			`auf|aus)\b`,
		`\b(?:je|on|nous) (?:le |les |l'|la )?(?:note|saisis|saisit|reporte|compile|consolide|inscris|inscrit|remplis|remplit|centralise|`+
			`recueille|recense)s?\b[^.]{0,60}`,
		`\b(?:lo|los|las|la)? ?(?:apunto|anoto|meto|metemos|paso|relleno|rellenamos|recojo|recopilo|cargo|apuntamos|anotamos|recoge|apunta|`+
			`anota) (?:todo |todos |los |las |lo |en |a )`,
		`\b(?:anoto|registo|registro|lanco|preencho|recolho|compilo|coloco|anotamos|preenchemos|lancamos|recolhe|anota)\b[^.]{0,50}`,
		`\b(?:zapisu|zapisuju|zapiseme|zanesu|zaneseme|doplnim do|prepisu|sepisu|vyplnim|nahazim|zaznamenam)\b`,
		`(?:記入|入力|転記|集計|集約|取りまとめ|とりまとめ|書き込み|書き留め)(?:し)?(?:ます|ていきます|る)`,
	)
	// silenceSign is an approval that needs no word.
	silenceSign = phrases(
		`\b(?:silence|no (?:reply|answer|response|news|objections?)|if i (?:hear|get) nothing|unless i hear|unless (?:someone|somebody|anyone|`+
			`you) objects?)\b[^.]{0,40}\b(?:consent|approv\w+|agree\w*|means|counts|is a yes|go ahead|goes ahead|final|ok|stands|i'?ll (?:order|`+
			`send|book|publish))\b`,
		`\b(?:schweigen|keine ruckmeldung|ohne (?:einwand|ruckmeldung|widerspruch)|wer (?:sich )?nicht(?:s)? (?:sagt|`+
			`meldet))\b[^.]{0,40}\b(?:zustimmung|einverstanden|gilt|genehmigt|freigegeben|ok|ja)\b`,
		`\b(?:sans (?:reponse|retour|objection)|qui ne dit mot|sauf (?:opposition|avis contraire))\b[^.]{0,50}\b(?:valid\w+|consent|accord|`+
			`approuv\w+|on (?:part|lance|envoie)|j'envoie|je commande)\b`,
		`\b(?:si nadie|quien calla|sin (?:respuesta|objeciones)|el silencio)\b[^.]{0,50}\b(?:otorga|aprobado|se da por|conforme|adelante|sale|`+
			`lo (?:mando|pido|envio))\b`,
		`\b(?:se ninguem|quem cala|sem (?:resposta|objecoes)|o silencio)\b[^.]{0,50}\b(?:consente|aprovado|avanca|dou por|segue|envio)\b`,
		`\b(?:kdo mlci|bez (?:odpovedi|namitek|pripominek)|kdyz se nikdo|pokud (?:se )?nikdo)\b[^.]{0,50}\b(?:souhlasi|schvaleno|plati|beru|`+
			`odesilam|posilam|objednam)\b`,
		`異議(?:が)?(?:なければ|ない場合)|(?:返信|連絡|ご意見)が(?:ない|なければ)[^。]{0,20}(?:承認|了承|決定|確定|発注)`,
	)
	// yourOKSign asks for a yes.
	yourOKSign = phrases(
		`\b(?:confirm|acknowledge|sign|declare)\b[^.]{0,30}\b(?:(?:have|they've|you've|that they) read|receipt|reading)\b|\b(?:lesebestatigung|`+
			`gelesen und verstanden|zur kenntnis genommen)\b|\b(?:attest\w+|confirm\w+|certifi\w+) (?:l')?avoir (?:lu|pris connaissance)\b|`+
			`\b(?:acuse de recibo|confirm\w+ (?:la lectura|que (?:lo )?(?:ha|habeis|han) leido)|confirm\w+ (?:a leitura|que leu|que leram))\b|`+
			`\bpotvr\w+[^.]{0,20}(?:seznamen\w*|precet\w+)\b|(?:確認済み|既読|受領)(?:の)?(?:署名|サイン|チェック|回答)`,
		`\b(?:confirm|certify|attest|tick|initial) (?:that )?(?:your|their|its|each)\b|\bbestatig\w+ (?:eure|ihre|deine|jede\w*) \w+|`+
			`\bconfirm(?:e|er|ez) (?:votre|vos|sa|leur)\b|\bconfirm(?:a|ad|en|ar) (?:vuestra|su|tu|sus)\b|\bconfirm(?:a|em|ar) (?:a vossa|a sua|`+
			`o seu|as suas)\b|\bpotvr(?:dte|di|zuje) (?:svuj|svoji|sve)\b`,
		`\b(?:need|want|get|give me|waiting for)\b[^.]{0,20}\b(?:your|everybody'?s|everyone'?s|each \w+'?s) (?:ok|okay|approval|sign-?off|go|`+
			`green light|blessing|confirmation)\b`,
		`\b(?:brauche|benotige|fehlt|erbitte)\b[^.]{0,20}\b(?:euer|eure|ihr|ihre|dein)\w* (?:ok|okay|go|freigabe|zustimmung|bestatigung)\b`,
		`\b(?:il me faut|j'ai besoin de|j'attends)\b[^.]{0,15}\b(?:votre|vos|ton) (?:ok|accord|feu vert|validation|confirmation|aval)\b`,
		`\b(?:necesito|me falta)\b[^.]{0,15}\b(?:vuestro|vuestra|su|tu) (?:ok|visto bueno|aprobacion|confirmacion|conformidad)\b`,
		`\b(?:preciso)\b[^.]{0,15}\b(?:vosso|vossa|seu|sua|do|da) (?:ok|aval|aprovacao|confirmacao|validacao)\b`,
		`\b(?:potrebuju|chybi mi|cekam na)\b[^.]{0,15}\b(?:vase|tvoje|vas) (?:ok|schvaleni|souhlas|potvrzeni)\b|(?:承認|了承|OK|ok)(?:を)?(?:いただ|頂|お願い)`,
	)
	// orWriteSign offers to cancel once the answers are there, or to do it by mail.
	orWriteSign = phrases(
		`\b(?:if|once|as soon as) (?:you|everyone|everybody|all|i|they|we)\b[^.]{0,60}\b(?:send|sent|mail|mailed|e-?mail|reply|replies|`+
			`get (?:them|it|all|your)|have (?:them|it|all|your)|write|post|fill\w*)\b[^.]{0,60}\b(?:cancel\w*|call (?:it|this) off|drop|skip|scrap|`+
			`no meeting|don't need|won't need|not needed)\b`,
		`\b(?:wenn|falls|sobald)\b[^.]{0,60}\b(?:schick\w*|mail\w*|schreib\w*|eintrag\w*|antwort\w*|da sind|vorlieg\w*|`+
			`habe)\b[^.]{0,60}\b(?:absag\w*|sag(?:e)? ich\b[^.]{0,20}\bab|entfallt|fallt\b[^.]{0,20}\baus|streich\w*|sparen wir|brauchen wir)\b`,
		`\bsi (?:vous|tu|tout|tous|je|j'ai|tout le monde)\b[^.]{0,60}\b(?:envoy\w*|mail|ecri\w*|repond\w*|recois|recu|`+
			`rempli\w*)\b[^.]{0,60}\b(?:annul\w*|supprim\w*|pas besoin|inutile|on saute)\b`,
		`\bsi (?:me |lo |todos |todas |los )?[^.]{0,50}\b(?:mand\w*|envi\w*|escrib\w*|respond\w*|contest\w*|rellen\w*)\b[^.]{0,60}\b(?:anul\w*|`+
			`cancel\w*|no hace falta|desconvoc\w*|quito)\b|\bse (?:me |o |todos |todas )?[^.]{0,50}\b(?:mand\w*|envi\w*|escrev\w*|respond\w*|`+
			`preench\w*)\b[^.]{0,60}\b(?:desmarc\w*|cancel\w*|anul\w*|nao (?:e preciso|precisamos|ha reuniao))\b`,
		`\b(?:kdyz|pokud|jakmile|jestli)\b[^.]{0,60}\b(?:posl\w*|poslete|napis\w*|odepis\w*|vypln\w*|dostanu|budu mit)\b[^.]{0,60}\b(?:zrus\w*|`+
			`rusim|odpad\w*|neni treba|nebude)\b|(?:送って|提出して|返信して|記入して)(?:いただけれ|もらえれ|くれれ)ば[^。]{0,20}(?:中止|なし|不要|キャンセル)`,
		`\b(?:together|live|in the meeting|ensemble|en reunion|zusammen|gemeinsam|im termin|juntos|en la reunion|na reuniao|spolecne|`+
			`na schuzce) (?:or|ou|oder|o|nebo) (?:just |simply |einfach |simplement )?(?:by|via|par|per|por) (?:e-?)?(?:mail|correo|courriel|`+
			`writing|ecrit|escrito)\b|\bspolecne nebo (?:mailem|pisemne)\b|一緒に(?:、)?(?:または|か)メール`,
	)
	// partByPart reads a document part by part.
	partByPart = phrases(
		`\b(?:paragraph|section|chapter|page|article|clause|sentence|line|slide|heading)s? by (?:paragraph|section|chapter|page|article|clause|`+
			`sentence|line|slide|heading)\b`,
		`\b(?:absatz|abschnitt|kapitel|seite|artikel|satz|zeile|paragraf|paragraph|ziffer|folie) (?:fur|um|nach) (?:absatz|abschnitt|kapitel|`+
			`seite|artikel|satz|zeile|paragraf|paragraph|ziffer|folie)\b|\b(?:absatz|abschnitts|kapitel|seiten|satz|zeilen)weise\b`,
		`\b(?:paragraphe|section|chapitre|page|article|phrase|ligne|clause|alinea) (?:par|apres|a) (?:paragraphe|section|chapitre|page|article|`+
			`phrase|ligne|clause|alinea)\b`,
		`\b(?:parrafo|apartado|seccion|capitulo|pagina|articulo|frase|linea|clausula) (?:por|a) (?:parrafo|apartado|seccion|capitulo|pagina|`+
			`articulo|frase|linea|clausula)\b`,
		`\b(?:paragrafo|seccao|secao|capitulo|pagina|artigo|frase|linha|clausula|ponto) (?:por|a) (?:paragrafo|seccao|secao|capitulo|pagina|`+
			`artigo|frase|linha|clausula|ponto)\b`,
		`\b(?:odstavec|kapitola|kapitolu|strana|stranku|clanek|vetu|radek|bod) po (?:odstavci|kapitole|strane|strance|clanku|vete|radku|bodu)\b`,
		`逐条|(?:条|章|節|段落|ページ|項目|一行)(?:ごと|ずつ)`,
	)
	// draftSign is a text that is at hand.
	draftSign = phrases(`\b(?:draft|version|v) ?\d|\bdrafts?\b|\bentwurf\w*|\bfassung\b|\bbrouillon\b|\bprojet de (?:texte|note|rapport)\b|` +
		`\bborrador\w*|\brascunho\w*|\bminuta\b|\bnavrh\w*|\bverz[ie]\b|` +
		`\b(?:attached|anhang|angehangt|beiliegend|anbei|ci-joint|en piece jointe|joint|adjunto|adjunta|en anexo|em anexo|anexo|v priloze|` +
		`prilozen\w*)\b|添付|草案|ドラフト|原案`)
)

// readTogether is how many people make reading a text aloud a waste: fewer
// write on it together.
const readTogether = 5

// collected is what shows that a meeting only collects what could be sent.
func collected(d string, documents int) sign {
	for _, p := range []*pattern{oneEachSign, silenceSign, orWriteSign} {
		if q := p.FindString(d); q != "" {
			return sign{clip(q, 80), false}
		}
	}
	if q := yourOKSign.FindString(d); q != "" && (documents > 0 || draftSign.MatchString(d)) {
		return sign{clip(q, 80), false}
	}
	if q := recordsSign.FindString(d); q != "" && (saysOwnSign.MatchString(d) || readOutSign.MatchString(d)) {
		return sign{clip(q, 80), false}
	}
	return sign{}
}

// readThrough is a text at hand that is read part by part.
func readThrough(d string, documents int) sign {
	q := partByPart.FindString(d)
	if q == "" || documents == 0 && !draftSign.MatchString(d) {
		return sign{}
	}
	return sign{clip(q, 60), false}
}

// nameTag is a name in brackets, behind what somebody is asked for.
var nameTag = phrases(`\(\p{Lu}\p{Ll}+(?: \p{Lu}\.?\p{Ll}*)?\??\)|[（(]\p{Han}{2,4}(?:さん|様|課長|部長)?[)）]`)

// nameTags counts the names in brackets.
func nameTags(raw string) int { return len(nameTag.FindAllStringIndex(raw, 12)) }
