package audit

import (
	"strings"
)

// logistics are words about where, when and how to come, and about the
// invitation itself. They say nothing about the content. Like all patterns over
// words they are written folded, and match folded text.
var logistics = phrases(
	// where and how
	`\b(?:same|new|old|usual) (?:link|room|zoom|place|time|slot|call)\b`, `\b(?:join|dial) (?:in|us|here|via|the|with)\b`, `\b(?:zoom|meet|teams|call|`+
		`video|dial.?in|meeting|conference|join(?:ing)?|bridge) (?:link|bridge|url|details|info|room)\b`, `\bpass(?:code|word)\b`,
	`\b(?:parking|badge|reception|front desk|wheelchair|floor \d|room \w?\d|building \w)\b`, `\bkonferenzraum|\bbesprechungsraum|\b(?:raum|zimmer) \d|`+
		`\bempfang\b|\bparkplatz|\bparkplatze|\bpforte\b`, `\bsalle \w?\d|\bparking|\baccueil du batiment`, `\bsala \w?\d|\bplanta \d|\baparcamiento|`+
		`\bestacionamento|\bportaria\b`, `\bzasedack|\bparkov|\brecepc`, `会議室|場所[:：]|\d階|階の|受付(?:で|にて|まで|に)|駐車|(?:会議|参加|zoom|teams|招待)(?:用)?(?:の)?リンク|`+
		`リンク(?:から|より|は)|オンライン参加`,
	`\b(?:bring|wear|shoes|jacket|dress|clothing|gloves|hard hat|helmet)\b.{0,30}(?:shoes|jacket|boots|vest|helmet|goggles|casual)`,
	`\b(?:safety|sturdy|closed) (?:shoes|boots)|\bdress code|\bsicherheitsschuhe|\bwarnweste|\bschutzbrille|\bschutzhelm|\bfestes schuhwerk`,
	`\bchaussures de securite|\bcasques? (?:obligatoires?|de chantier)|\bcasco obligatorio|\bcapacete obrigatorio|\bhelm(?:pflicht|e? (?:tragen|`+
		`mitbringen))|\bhard hats?\b|\bepi\b|\bcalzado de seguridad|\bbezpecnostni obuv|\bpracovni obuv|安全靴|動きやすい服`,
	// when
	`\b(?:moved|rescheduled?|postponed|pushed|shifted|bumped|swapped|brought forward|changed) (?:this |it |the meeting |the call |`+
		`the time |the slot )?(?:to|from|by|because|due|again|for)\b`, `\b(?:moving|move|change|changing) (?:this|it|the (?:meeting|call|time|slot|`+
		`series|invite)) (?:to|from|by|because|due|for)\b`, `\bverschoben\b|\bverlegt\b|\bvorgezogen|\bneuer termin\b|\bersatztermin\b|`+
		`\bwie (?:besprochen|gehabt)`, `\b(?:deplace|decale|reporte|reprogramme)e?s?\b`, `\b(?:movid[oa]|aplazad[oa]|reprogramad[oa]|`+
		`cambiad[oa] (?:a|al)|adelantad[oa]|adiad[oa]|remarcad[oa]|antecipad[oa])\b`, `\b(?:presun\w*|preloz\w*|posun\w*)\b`, `変更(?:しま|に)|延期|`+
		`リスケ|振り?替え?|(?:下記|以下)の?(?:日程|日時|時間)`,
	`\b(?:converted|renamed?|copied|duplicated|recreated|replac(?:es|ing)) (?:from|the old|this|invite|it)\b|\bwill rename\b`,
	`\b(?:new|old|updated|fixed|calendar) (?:invite|invitation|series|entry)\b|\bumbenannt|\bneue (?:serie|einladung)`,
	`\bgleiche[rsn]? (?:raum|link|ort|zeit|uhrzeit)\b|\bselbe[rn]? (?:raum|link|ort)\b|\bmeme (?:lien|salle|heure|endroit)\b`,
	`\bmism[ao] (?:sala|enlace|link|hora|sitio|lugar)\b|\bmesm[ao] (?:sala|link|horario|lugar|local)\b|\bstejn[ayeo]\w* (?:mistnost|odkaz|link|cas|`+
		`misto)\b`,
	`(?:同じ|いつもの)(?:リンク|部屋|会議室|場所|時間)`,
	`\b(?:habe|haben) .{0,30}(?:verschoben|verlegt)\b|\bj'ai (?:deplace|decale)\b|\b(?:he|hemos) (?:movido|cambiado|pasado)\b`,
	`\b(?:mudei|mudamos|mudou|passei|passou) para\b|\b(?:presunul|posunul)\w*\b`,
	`\b(?:wie jede[nrs]?|comme (?:chaque|tous les|toutes les)|como (?:cada|todas las|todos los|toda|todo)|jako kazd\w+|like every|as every) \p{L}+.{0,10}$`,
	`\b(?:room|raum|salle|sala|zimmer|saal|mistnost|venue|zeit|uhrzeit|heure|horaire|hora|horario|time|link) (?:has |is |was |ha |wurde |a |est |`+
		`je )?(?:been )?(?:changed?|new|other|`+
		`geandert|gewechselt|neu|changee?|modifiee?|cambiad[oa]|cambia|alterad[oa]|mudou|zmenen[ay]?)\b`,
	`\b(?:new|other|andere[rnms]?|neue[rnms]?|nouvelle|autre|nueva|otra|nova|outra|jin[aey]|nov[aey]) (?:room|raum|saal|salle|sala|mistnost\w*|venue|`+
		`uhrzeit|heure|hora)\b`,
	`\b(?:cambi\w+|mud\w+|troc\w+|chang\w+) de (?:sala|salle|horario|hora|sitio|lugar|lieu|local|heure)\b|\b(?:mistnost|cas) se meni\b|`+
		`\bmenime (?:mistnost|cas|termin)\b`,
	`\bab (?:sofort|jetzt|heute|nachste\w*|\d+\.)\b[^.:]{0,25}\b(?:im|in|um|immer)\b|\bfrom now on\b[^.:]{0,25}\b(?:in|at|on)\b|`+
		`\bdesormais\b[^.:]{0,25}\b(?:en|a|au|salle)\b|`+
		`\b(?:a partir de|desde) (?:ahora|agora|hoy|hoje)\b[^.:]{0,25}\b(?:en|a|em|na|no|as|las)\b|\bod ted\b`,
	`^(?:re)?(?:scheduling|moving|postponing|bumping|pushing) (?:this|it|the|us|because|as|since|due)\b|\b(?:paso|muevo|cambio|adelanto|retraso|aplazo|`+
		`pasamos|movemos|cambiamos|mudo|adio|passo|adiamos) (?:la |el |a |o )?(?:reunion|cita|`+
		`convocatoria|sesion|reuniao|sessao|encontro|hora)\b|\b(?:verschiebe|verlege|verschieben|verlegen) (?:ich |wir )?(?:den |die |das )?(?:termin|`+
		`besprechung|sitzung|runde|meeting)?\b|\bje (?:deplace|decale|avance|repousse)\b|`+
		`\b(?:presouvam|prehazuju|posouvam|prekladam)\w*\b|(?:遅らせ|早め(?:ま|て)|繰り上げ|繰り下げ|ずらし)`,
	`\b(?:exceptionnellement|ausnahmsweise|(?:just )?this once|exceptionally|excepcionalmente|vyjimecne)\b`,
	`^(?:gebucht|booked|scheduled|reserved?|reservado|agendado|rezervovano|objednano) (?:uber|via|with|through|par|por|pres|con|com|mit|sur)\b.{0,25}$`,
	`\b(?:pour|para|pro|zum|zur|to) (?:annuler|deplacer|reporter|cancelar|anular|reagendar|zruseni|zmenu|absagen|absage|verschieben|umbuchen|cancel|`+
		`reschedule|change) (?:or |oder |ou |o |nebo )?[^.:]{0,20}(?:klick\w*|cliqu\w*|clic\w*|click|klikn\w*|hier|here|ici|aqui)`,
	`\b(?:attendance|sign.?in) (?:sheet|list)\b|\b(?:anwesenheits|teilnehmer|unterschriften)liste\b|\bfeuille (?:de presence|d'emargement)\b|`+
		`\blista de (?:asistencia|presenca)\b|\bprezencni listin\w*|出席簿|`+
		`(?:参加|出席)(?:できない|いただけない|が難し|可否)|代理(?:の方|出席)`,
	`\b(?:bring|bringt|mitbringen|apportez|traed|traer|tragam|prineste)\b[^.,:;]{0,15}\b(?:laptops?|notebook|computer|pen|pens|headset|badge|`+
		`ordinateur|ordi|stylo|portatil\w*|boligrafo|portateis|caneta|tuzku|pocitac|notas?buk)\b|`+
		`\b(?:laptops?|notebook|rechner|stift) [^.,:;]{0,12}\bmitbringen\b|(?:筆記用具|ノートpc|パソコン)(?:を)?(?:持参|お持ち)`,
	`\b(?:side|back|main|staff|rear) (?:door|entrance|gate)\b|\b(?:lift|elevator|ascenseur|aufzug|ascensor|elevador|vytah\w*|escalier|treppe|`+
		`stairs) (?:\p{L}|\d)\b|\b(?:seiten|haupt|hinter|personal)eingang\b`,
	`\b(?:replaces|supersedes|ersetzt|remplace|sustituye|substitui|nahrazuje)\b[^.]{0,25}\b(?:series|invit\w+|entry|serie|termin\w*|einladung|`+
		`einladungen|convocatoria|convite|pozvank\w+|old|alte\w*|`+
		`ancien\w*|anterior\w*|puvodni)\b|\b(?:delete|ignore|remove|losch\w*|ignorier\w*|supprim\w*|ignore[zr]|borr\w*|ignor\w*|apag\w*|`+
		`smaz\w*) (?:the |bitte |bitte die |die |den |l'|la |el |o |a )?(?:old|`+
		`previous|other|earlier|alte\w*|fruhere\w*|ancien\w*|anterior\w*|antig\w*|star\w*|puvodni)\b`,
	`\bsame (?:procedure|drill|as (?:every|last|each))\b|\bso that \p{L}+ can (?:dial in|join|attend|make it)\b|\bsorry for the (?:churn|confusion|`+
		`spam|short notice|inconvenience|move|late)\b`,
	`\b(?:meet|treffpunkt|treffen|rendez-vous|rdv|quedamos|nos encontramos|encontro|sraz|sejdeme se(?: \p{L}+)?) (?:is |ist |wir uns )?(?:at|in front|`+
		`outside|by|am|vor|an der|beim|devant|a la|en la|na|no|u|pred)\b|現地集合|集合(?:は|です)`,
	`\b(?:coffee|snacks?|lunch|drinks?|cake|mugs?|kaffee|essen|getranke|kuchen|tasse|cafe|gouter|gateau|comida|merienda|tarta|lanche|bolo|kav[au]|`+
		`svacin[ua]|jidlo)\b`+
		`[^.:]{0,20}\b(?:mitbring\w*|yourselves|own|selbst|selber|apport\w+|traed|traer|tragam|trazer|prineste|vlastni)\b|\bclick (?:the|on|here|below)\b`,
	// answering the invitation
	`^(?:please )?(?:accept|decline)\b|\b(?:accept|decline)(?: (?:this|the|your|it|or|if|and|invit\w+)){1,3}$|\bplease (?:accept|decline)\b|`+
		`\b(?:please )?(?:rsvp|forward (?:this|to|the)|add (?:others|anyone|people)|invite (?:others|`+
		`anyone))\b`, `\b(?:bitte )?(?:zu- ?/? ?(?:oder )?absagen|`+
		`zusagen|absagen|weiterleiten|nicht weiterleiten)\b`, `\bmerci de (?:confirmer|repondre|prevenir)`, `\b(?:confirmar|confirme[nm]?) (?:la |a |`+
		`su |sua |vuestra )?(?:asistencia|presenca|participacion)`, `\bpotvrdte|\bpotvrdit ucast`, `出欠|ご参加(?:ください|お願い|の程)`,
	`\b(?:let me know|ping me|shout|message me|reach out|email me)\b.{0,60}\b(?:if|can'?t|cannot|make it|work|clash|conflict)`, `\b(?:attendance|`+
		`participation) is (?:mandatory|optional|required|voluntary)|\bmandatory\b[^,;]{0,10}$|\bteilnahme ist (?:pflicht|freiwillig|fur)`,
	`\bpresence obligatoire|\basistencia obligatoria|\bpresenca obrigatoria|\bucast (?:je )?povinna`,
	`\b(?:optional for|please be (?:on time|punctual)|on time|cameras? on|mute)\b|\bpunktlich\b|\bponctuel(?:le)?s?\b|\bpuntual(?:es|mente)?\b|`+
		`\bpontua(?:l|is|lmente)\b|\ba l'heure\b`, `\brecording (?:on|`+
		`goes|will|is|available)|\bwill be recorded|\baufgezeichnet|\benregistre(?:e|es|s)?\b`,
	`^(?:- )?(?:host|hosts|when|where|time|times|date|dates|duration|recurrence|frequency|location|venue|organi[sz]er|start|end|start-end|ort|zeit|`+
		`uhrzeit|datum|dauer|lieu|heure|horaire|duree|lugar|hora|horario|fecha|duracion|local|data|duracao|misto|cas|kdy|kde|日時|場所|時間|`+
		`主催)(?: ?key)? ?[:：]`,
	`\bmore (?:info|information|details)\b|\b(?:here you can |please |to )?(?:register|sign up)\b|\bregistration\b`,
	`\bsee (?:the |our )?(?:event |web |meeting |home ?|project )?(?:page|website|site)\b|\b(?:weitere|mehr) (?:infos?|informationen)\b`,
	`\banmeld(?:en|ung|eschluss)\b|\bplus d'info\w*|\binscri(?:re|ption|vez)\w*|\bmas info\w*|\binscrib\w+|\bmais informac\w*|\binscric\w+|\bvice info\w*`,
	`\bregistrac\w+|詳細は|申し?込み`,
	`\b(?:everyone|everybody|anyone|all|guests|newcomers|observers) (?:is |are )?(?:always )?welcome\b|\bwelcome to (?:attend|join)\b`,
	`\blet (?:me|us) know\b|\balle (?:sind )?(?:herzlich )?(?:willkommen|eingeladen)|\bouvert a tous\b|\btou(?:te)?s (?:sont |les )?bienvenu`,
	`\babierto a todos|\babert[oa] a todos|\bvsichni (?:jsou )?vitani|どなたでも`,
	`\b(?:started (?:life|out|off) as|used to be|formerly|fruher mal|anciennement|antes era|puvodne)\b|\bdon'?t know why you(?:'re| are)\b`,
	`^.{0,12}(?:\bthe usual\b|\bsame as (?:always|usual|last time)|\bas (?:usual|always)|\bwie (?:immer|gehabt|ublich)|\bcomme d'habitude|`+
		`\blo de siempre|\bcomo siempre|\bo de sempre|\bcomo sempre|\bjako (?:vzdy|obvykle)|いつも(?:の|通り|どおり)).{0,24}$`,
	// who takes the minutes; whether it takes place
	`\b(?:protokoll|moderation|minutes|notes|note.?taking) (?:fuhrt|macht|ubernimmt|schreibt|(?:is |are )?(?:taken |done )?by|this time)\b|\b(?:prend|`+
		`prendra) (?:les )?notes\b|\b(?:levanta|redacta|toma) (?:el )?acta\b|`+
		`\b(?:zapisuje|zapis dela)\b|\b(?:findet|fallt|entfallt) [^.:]{0,15}\b(?:statt|aus), (?:wenn|falls)\b|\b(?:takes place|happens|cancelled|`+
		`canceled) only (?:if|when)\b|\bonly (?:takes place|happens) (?:if|when)\b|`+
		`\b(?:sonst|otherwise|sinon|si no|senao|jinak) [^.:]{0,20}\b(?:sage ich ab|entfallt|fallt aus|cancel\w*|annul\w*|anul\w*|zrusi\w*|odpada)\b`,
	`(?:ご注意|ご了承|ご確認|ご出席|ご参集|お集まり)(?:ください|のほど|をお願い|願い)|お忙しいところ|会場(?:が|は)(?:変更|変わ)`,
	// politeness, food
	`^(?:hi|hello|hey|dear|hallo|liebe|guten|bonjour|salut|hola|buen[oa]s|ola|oi|bom dia|ahoj|dobry den|zdravim|お疲れ様|`+
		`皆(?:さん|様))\b[^.:?]{0,40}[,!.]?$`, `^(?:thanks?|thank you|cheers|danke|merci|gracias|obrigad[oa]|diky|dekuji|よろしく|ありがとう).{0,40}$`, `\bsee you\b|`+
		`\blooking forward\b|\bbis (?:dann|gleich|morgen)|\ba (?:bientot|demain)|\bnos vemos|\bhasta (?:luego|manana)|\bate (?:la|ja|logo)|\btesim|`+
		`お待ちして`,
	`\b(?:lunch|coffee|snacks|drinks|breakfast|pizza) (?:is |are |will be )?(?:provided|included|served|on us)|\bfur (?:verpflegung|essen|`+
		`getranke) ist gesorgt`,
	`\b(?:details|info(?:rmation)?|agenda|topics|more) (?:will |to )?(?:follow|come|be (?:shared|sent|added|announced))\b`,
	`\b(?:agenda|details|infos?|themen) (?:folg\w+|komm\w+)|\b(?:ordre du jour|details) a venir|\bbude doplnen|追って|後日`,
	`\b(?:do not|don't|please do not) (?:book|schedule|move|delete|forward)\b`,
)

// logistic says whether a sentence is about coming rather than about content.
// In a row of three and more, most of it must be.
func logistic(sentence string) bool {
	s := fold(strings.TrimSpace(address.ReplaceAllString(sentence, "")))
	if s == "" || letter(s) {
		return true
	}
	if len(strings.Fields(s)) > 25 || !logistics.MatchString(s) {
		return false
	}
	parts := strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(",;、", r) })
	hits := 0
	for _, p := range parts {
		if p = strings.TrimSpace(p); logistics.MatchString(p) {
			hits++
		}
	}
	return len(parts) < 3 || 2*hits >= len(parts) || !japanese(s) && len(strings.Fields(s)) < 2*len(parts)
}
