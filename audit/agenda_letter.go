package audit

import "strings"

// An invitation is often a letter: a greeting, a reference to an earlier talk,
// thanks, the promise of an agenda, a farewell. None of it is content, and it
// stands in one line with what is.

// salutation opens a letter; what follows the comma is the first sentence.
var salutation = phrases(`(?i)^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|liebe[rs]?|guten (?:tag|morgen|abend)|` +
	`sehr geehrte[rs]?|moin|servus|gr(?:ü|ue)(?:ezi|ss gott)|bonjour|bonsoir|salut|ch(?:er|ère)s?|hola|buen[oa]s(?: d[ií]as| tardes| noches)?|` +
	`estimad[oa]s?|querid[oa]s?|ol[áa]|oi|bom dia|boa (?:tarde|noite)|prezad[oa]s?|car[oa]s|ahoj|čau|dobr[ýé] (?:den|ráno|odpoledne)|zdravím|` +
	`vážen[íáý]|milí)(?: [^\s,.:;?!、()]+){0,5} ?[,!] ?[-–—]? ?`)

// withoutSalutation cuts the greeting in front of a sentence.
func withoutSalutation(s string) string {
	if m := salutation.FindStringIndex(s); m != nil {
		return strings.TrimSpace(s[m[1]:])
	}
	return s
}

// earlier refers to an earlier talk or mail, where it has been said what this
// is about; here it isn't.
var earlier = phrases(
	`\b(?:as|like) (?:we |was |i |you )?(?:just )?(?:discussed|agreed|promised|mentioned|announced|arranged|requested|spoken|said|talked)\b(?: (?:on|over|`+
		`by) (?:the )?(?:phone|mail|e-?mail|chat|teams))?(?: (?:with|by|to) \p{L}+)?(?: (?:today|yesterday|earlier|this morning|last week|just now))?`,
	`\b(?:as )?per (?:our|your|the|my) (?:chat|call|conversation|discussion|phone call|e-?mail|mail|request|exchange|last (?:call|mail|talk))\b`,
	`\b(?:further to|following(?: up on)?|with reference to|referring to) (?:our|your|the|my) (?:\p{L}+ )?(?:chat|call|conversation|discussion|`+
		`phone call|e-?mail|mail|exchange|talk)\b`,
	`\bwie (?:(?:soeben|eben|gestern|heute|vorhin|bereits|schon|am telefon|telefonisch|per mail|im gesprach|im chat|mit \p{L}+) ){0,2}(?:besprochen|`+
		`vereinbart|`+
		`abgesprochen|abgemacht|ausgemacht|angekundigt|gewunscht|verabredet)\b`,
	`\bbezugnehmend auf [^,.]{0,40}|\bunser(?:em|es)? (?:heutig\w+ |gestrig\w+ |nett\w+ )?(?:telefonat|gesprach)s?\b`,
	`\bcomme (?:convenu|discute|evoque|promis|demande|vu|prevu|indique)\w*(?: (?:ensemble|par (?:telephone|mail)|au telephone|hier|ce matin|`+
		`tout a l'heure|avec \p{L}+))?|\bsuite a (?:notre|votre|ton|nos|l')[^,.]{0,45}`,
	`\b(?:como|segun) (?:lo )?(?:(?:que )?(?:hablamos|acordamos|quedamos|comentamos|dijimos)|hablado|acordado|comentado|convenido|hemos (?:hablado|`+
		`quedado))(?: (?:por telefono|por correo|ayer|esta manana|con \p{L}+))?|\btal y como (?:hablamos|quedamos|acordamos)`,
	`\b(?:como|conforme) (?:falado|combinad[oa]|acordado|conversado|solicitado|falamos|combinamos|conversamos)(?: (?:ao|por|pelo) telefone| ontem|`+
		` hoje| com \p{L}+)?|`+
		`\bna sequencia d[ao] (?:nossa |nosso )?(?:conversa|telefonema|chamada|e-?mail)[^,.]{0,20}`,
	`\b(?:jak|dle) (?:jsme )?(?:se )?(?:domluvili|dohodli|mluvili|rikali|domluveno|dohody|domluvy|slibeno)(?: (?:po telefonu|telefonicky|vcera|dnes|`+
		`rano))?|`+
		`\bnavazuji na [^,.]{0,40}`,
	`(?:先日|先ほど|昨日|今朝|お電話|電話|メール|チャット)(?:で|にて|の|に)?(?:お話し?|ご相談|ご連絡|お伝え|ご説明)?(?:した|いたしました|しました|させていただいた)?(?:件|通り|とおり)(?:です|となります|で)?`,
)

// letterly is what a letter says to its reader about itself, and about the
// appointment.
var letterly = phrases(
	`\bhope (?:this|that|it|the time) (?:works|suits|fits|is ok)\b|\bfinding a (?:time|slot|date)\b|\b(?:dites|dis)-moi si\b|\b(?:avisad|avisadme|`+
		`decidme|avisem|me avise\w*|me digam?) (?:si|se)\b|\bozv\w+ se\b[^.]{0,20}\b(?:kdyby|pokud|kdyz)\b|`+
		`\b(?:sagt|sag|meldet|melde|gebt|gib) (?:euch |dich |mir |bitte |bescheid,? )*(?:wenn|falls)\b|\b(?:pongo|meto|coloquei|coloco|davam|dala|dal|`+
		`setze|stelle|trage|mets|pose|put|putting|adding|add|dropping|lege)\b[^.:]{0,30}\b(?:calendario|agenda|kalender|`+
		`calendrier|calendars?|diary|diaries|kalendare|creneau|termin)\b[^:]{0,20}$|カレンダーに|都合(?:が|の)(?:悪|つか|合わ)`,
	`\b(?:sent|gesendet|verschickt|envoye|enviado|odeslano|posilam|on behalf|im auftrag|de la part|en nombre|em nome|jmenem) (?:on behalf of|`+
		`im auftrag|von|de la part de|en nombre de|em nome de|of|de|jmenem|za)\b[^:]{0,30}$`,
	`^(?:many )?(?:thanks|thank you)(?: (?:so|very) much)? (?:for|again)\b[^:;]{0,70}$`,
	`\b(?:i|we)(?:'m| am|'re| are|'ll| will)? ?(?:hereby |herewith |just |happy to |pleased to |glad to |writing to )*(?:confirm\w*|send\w*|propos\w*|`+
		`suggest\w*|shar\w*) (?:you )?`+
		`(?:this|the|our|an?|your)? ?(?:\w+ )?(?:invit\w+|appointment|meeting|date|time|slot|calendar entry)\b[^:;]{0,40}$`,
	`^(?:here(?:'s| is|by| comes)|please find|attached(?: is| please find)?) (?:attached |below )?(?:the |your |our |an? )?(?:\w+ )?(?:invit\w+|`+
		`appointment|calendar entry|blocker|placeholder)\b[^:;]{0,40}$`,
	`^(?:i|we)(?:'m| am|'re| are)? (?:really |very |much )?look\w* forward\b`,
	`^(?:(?:mit )?(?:kind|best|warm|warmest|many) (?:regards|wishes)|regards|best|yours(?: sincerely| faithfully)?|sincerely|(?:mit )?(?:freundlich|`+
		`best|viel|lieb|schon|herzlich)\w* gru\w+|`+
		`gruss|lg|vg|mfg|(?:bien )?cordialement|bien a vous|amicalement|(?:un )?(?:cordial )?saludos?|(?:un )?abrazos?|atentamente|atenciosamente|`+
		`cumprimentos|abracos?|`+
		`s pozdravem|pozdrav\w*)\b[^:;?]{0,30}$`,
	`\b(?:freue[n]?|freuen) (?:mich|uns) (?:schon |sehr )*(?:auf|darauf)\b|\bvielen dank fur\b[^:;]{0,60}$|\b(?:bestatige|sende|schicke|schlage|`+
		`ubersende|lade|laden) (?:ich|wir)\b`+
		`[^:;]{0,40}\b(?:termin|einladung|vor|ein|kalendereintrag)\b|\b(?:hiermit|anbei|hier) (?:die|der|eine|unser\w*|meine) (?:einladung|termin\w*)\b`,
	`\b(?:je|nous) (?:vous |te )?(?:confirm\w+|envoi\w+|envoy\w+|propos\w+|transme\w+)\b[^:;]{0,25}\b(?:rendez-vous|invitation|date|creneau|reunion|`+
		`rencontre|convocation)\b|`+
		`\bdans l'attente d[e']|\bau plaisir d[e']|\bmerci (?:pour|de) (?:votre|ton|l'|nos|notre|cet)\b[^:;]{0,40}$|\bvoici l'invitation\b`,
	`\b(?:os|te|le|les) (?:envio|mando|paso|remito|adjunto|confirmo|propongo)\b[^:;]{0,20}\b(?:convocatoria|invitacion|cita|fecha|reunion)\b|`+
		`\bconfirmo (?:la|nuestra) (?:cita|reunion)\b|`+
		`\b(?:quedo|quedamos) a (?:la espera|su disposicion)|\bgracias por (?:tu|su|la|el|vuestr\w+)\b[^:;]{0,40}$`,
	`\b(?:segue|seguem|envio|mando|confirmo|proponho)\b[^:;]{0,20}\b(?:convite|convocatoria|data|reuniao|convocacao|horario)\b|`+
		`\bobrigad[oa] pel[oa]\b[^:;]{0,40}$|\bfico (?:a|no) aguard\w+`,
	`\b(?:potvrzuj\w+|posilam|zasilam|navrhuj\w+)\b[^:;]{0,25}\b(?:termin|schuzku|pozvanku|jednani|datum|schuzky)\b|\bdekuj\w* za (?:vas|tvuj|telefon|`+
		`hovor|schuzku|zpravu)\b[^:;]{0,30}$|`+
		`\btesim\w* se\b[^:;]{0,20}$`,
	`^(?:いつも)?(?:大変)?お(?:世話|疲れ)|ありがとうございま(?:した|す)|申し訳(?:あり|ござい)|恐れ入り|恐縮|承知(?:いた|しま)し?|と申します|^[^、。:：]{1,8}です[。]?$|(?:ご|お)(?:案内|招待|予約)(?:を)?(?:お送り|送付|`+
		`いたし|申し上げ)`+
		`|(?:日程|時間|日時)の(?:件|ご連絡|確認)|取り急ぎ|^[^、。]{0,6}(?:は|も)?(?:どうぞ)?よろしくお願い|ご確認のほど|どうぞよろしく`,
)

// later promises what isn't there yet: an agenda, papers, details.
var later = phrases(
	`\b(?:agendas?|topics?|details?|papers?|materials?|pre-?reads?|reading|slides|deck|documents?|docs|pack|programme?|info(?:rmation)?|specifics|`+
		`outline|link)\b`+
		`(?: \p{L}+){0,3} (?:to follow|follows?|following|(?:will|to|shall|'ll)(?: \p{L}+)? (?:be |get )?(?:follow\w*|sent|circulated|shared|`+
		`distributed|added|`+
		`announced|provided|emailed|mailed|posted|issued|communicated|come)|tb[adc]|coming|come (?:soon|later)|(?:is|are) (?:sent|circulated|to come))\b`,
	`\b(?:i|we)(?:'ll| will) (?:send|share|circulate|post|add|forward|distribute)(?: \p{L}+){0,4} (?:agenda|topics|details|papers|materials|`+
		`pre-?read\w*|slides|deck|documents?|docs|pack|programme?|outline)\b[^:]{0,40}$`,
	`\b(?:agenda|tagesordnung|to|unterlagen?|details|infos?|informationen|themen|themenliste|einladung|folien|programm|dokumente?|material\w*|ablauf|`+
		`punkte)\b`+
		`(?: \p{L}+){0,4} (?:folg\w+|komm(?:t|en)|(?:nach)?gereicht|nachgeliefert|verschickt|versandt|geschickt|versendet|gesendet|verteilt|zugestellt|`+
		`bekannt\s?gegeben|zugesandt|schick\w*|sende)\b`,
	`\b(?:schick\w*|sende\w*|liefer\w*|erhalt\w*|bekommt)\b[^.:]{0,30}\b(?:agenda|tagesordnung|unterlagen|details|infos|themen|folien|`+
		`programm)\b[^:]{0,30}$`,
	`\b(?:ordre du jour|odj|documents?|supports?|details?|programme|convocation|dossier|precisions)\b[^.:]{0,25}\b(?:sui(?:t|vent|vr\w+)|parviend\w+|`+
		`(?:sera|seront) (?:\p{L}+ )?`+
		`(?:envoye|communique|transmis|diffuse|precise|partage|adresse|distribue)\w*|a venir|arrive\w*|a suivre)\b|\b(?:j'envoie|j'enverrai|`+
		`je (?:vous )?(?:enverrai|transmettrai|`+
		`communiquerai))\b[^.:]{0,30}\b(?:ordre du jour|documents?|details?|programme|supports?)`,
	`\b(?:orden del dia|agenda|documentacion|documentos?|detalles|materiales?|temas|informacion|programa|convocatoria)\b[^.:]{0,20}\b(?:se (?:os |`+
		`les )?(?:envia|adjunta|manda|comparti|pasa|`+
		`remiti|facilita)r\w*|enviare\w*|(?:os )?(?:mandare\w*|pasare\w*|llegara\w*)|por venir|a continuacion por|en breve|mas adelante)|\bse (?:os |`+
		`les )?(?:enviara|adjuntara|mandara|`+
		`compartira|pasara|remitira|facilitara)n?\b[^.:]{0,20}\b(?:orden del dia|agenda|documentacion|temas|detalles|informacion|programa)\b|`+
		`\b(?:enviare|mandare|pasare)\w*\b[^.:]{0,25}\b(?:orden del dia|`+
		`agenda|temas|documentacion|detalles)`,
	`\b(?:pauta|ordem (?:de trabalhos|do dia)|agenda|documentos?|documentacao|materia(?:l|is)|detalhes|informacoes|programa|`+
		`topicos)\b[^.:]{0,20}\b(?:ser(?:a|ao) (?:\p{L}+ )?(?:enviad|partilhad|`+
		`compartilhad|divulgad|comunicad|distribuid)\w*|segu(?:e|em|ira|irao) (?:em breve|depois|mais tarde|na|por|ate)|a enviar|em breve|vira)|`+
		`\b(?:enviarei|enviaremos|mando|mandarei|`+
		`partilho|compartilho)\b[^.:]{0,20}\b(?:pauta|ordem|agenda|documentos?|materiais|detalhes)\b[^:]{0,30}$`,
	`\b(?:program|agend[au]|podklady|materialy|detaily|body|bude)\b[^.:]{0,25}\b(?:(?:po|za|roze|do)(?:slu|sleme|slou)|zaslan\w*|rozeslan\w*|`+
		`doplnen\w*|upresn\w*|dodam\w*|dodan\w*|doraz\w*|`+
		`prijd(?:e|ou)|nasleduj\w*)\b|\b(?:poslu|zaslu|rozeslu|doplnim|dodam)\b[^.:]{0,20}\b(?:program|agendu|podklady|materialy|detaily|body)\b`,
	`(?:議題|資料|詳細|アジェンダ|次第|内容|事前資料)(?:は|を|につい|の)[^。]{0,16}(?:お送り|送付|送り|送信|ご?連絡|共有し|共有いた|共有予定|お知らせ|配布|決まり次第)`,
)

// holdsTime says that a time is only kept free.
var holdsTime = phrases(`\b(?:just |only )?(?:blocking|holding|reserving|saving|keeping)(?: off)? (?:the |this |your |our |a |some )?(?:time|slot|date|` +
	`calendar|calendars|space|diary)\b|` +
	`\b(?:time|slot|date|calendar) (?:block(?:er)?|hold(?:er)?)\b|\bsave the date\b|\b(?:nur|erstmal|vorsorglich|schon mal)[^.:]{0,20}\b(?:geblockt|` +
	`blockiert|reserviert|blocker|platzhalter)\b|` +
	`\b(?:je|on) (?:bloque|reserve|pose)\b[^.:]{0,20}\b(?:date|creneau|agenda)\b|\b(?:bloqueo|reservo|guardo|reservamos|` +
	`bloqueamos)\b[^.:]{0,20}\b(?:hueco|fecha|agenda|hora)\b|` +
	`\b(?:bloqueando|reservando|reservei|bloqueei|guardar)\b[^.:]{0,20}\b(?:agenda|horario|data)\b|\b(?:blokuju|rezervuju|` +
	`drzim)\b[^.:]{0,20}\b(?:termin|cas|kalendar)\w*|仮押さえ|日程(?:の)?確保|予定確保`)

// letter says whether a folded sentence is about the letter and the
// appointment, and whether only a reference to an earlier talk is left.
func letter(folded string) bool {
	if len(strings.Fields(folded)) > 22 {
		return false
	}
	if letterly.MatchString(folded) || later.MatchString(folded) || holdsTime.MatchString(folded) {
		return true
	}
	rest := earlier.ReplaceAllString(folded, " ")
	return rest != folded && ownWords(rest, nil) <= 2
}
