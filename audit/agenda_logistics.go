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
		`\bestacionamento|\bportaria\b`, `\bzasedack|\bparkov|\brecepc`, `会議室|場所[:：]|階|受付|駐車|リンク|オンライン参加`,
	`\b(?:bring|wear|shoes|jacket|dress|clothing|gloves|hard hat|helmet)\b.{0,30}(?:shoes|jacket|boots|vest|helmet|goggles|casual)`,
	`\b(?:safety|sturdy|closed) (?:shoes|boots)|\bdress code|\bsicherheitsschuhe|\bwarnweste|\bschutzbrille|\bschutzhelm|\bfestes schuhwerk`,
	`\bchaussures de securite|\bepi\b|\bcalzado de seguridad|\bbezpecnostni obuv|\bpracovni obuv|安全靴|動きやすい服`,
	// when
	`\b(?:moved|moving|move|rescheduled?|postponed|pushed|shifted|bumped|swapped|brought forward|changed?) (?:this |it |the meeting |the call |`+
		`the time |the slot )?(?:to|from|by|because|due|again|for)\b`, `\bverschoben\b|\bverlegt\b|\bvorgezogen|\bneuer termin\b|\bersatztermin\b|`+
		`\bwie (?:besprochen|gehabt)`, `\b(?:deplace|decale|reporte|reprogramme)e?s?\b`, `\b(?:movid[oa]|aplazad[oa]|reprogramad[oa]|`+
		`cambiad[oa] (?:a|al)|adelantad[oa]|adiad[oa]|remarcad[oa]|antecipad[oa])\b`, `\b(?:presun\w*|preloz\w*|posun\w*)\b`, `変更(?:しま|に)|延期|`+
		`リスケ|振替`,
	`\b(?:converted|renamed?|copied|duplicated|recreated|replac(?:es|ing)) (?:from|the old|this|invite|it)\b|\bwill rename\b`,
	`\b(?:new|old|updated|fixed|calendar) (?:invite|invitation|series|entry)\b|\bumbenannt|\bneue (?:serie|einladung)`,
	`\bgleiche[rsn]? (?:raum|link|ort|zeit|uhrzeit)\b|\bselbe[rn]? (?:raum|link|ort)\b|\bmeme (?:lien|salle|heure|endroit)\b`,
	`\bmism[ao] (?:sala|enlace|link|hora|sitio|lugar)\b|\bmesm[ao] (?:sala|link|horario|lugar|local)\b|\bstejn[ayeo]\w* (?:mistnost|odkaz|link|cas|misto)\b`,
	`(?:同じ|いつもの)(?:リンク|部屋|会議室|場所|時間)`,
	`\b(?:habe|haben) .{0,30}(?:verschoben|verlegt)\b|\bj'ai (?:deplace|decale)\b|\b(?:he|hemos) (?:movido|cambiado|pasado)\b`,
	`\b(?:mudei|mudamos|mudou|passei|passou) para\b|\b(?:presunul|posunul)\w*\b`,
	`\b(?:wie jede[nrs]?|comme (?:chaque|tous les|toutes les)|como (?:cada|todas las|todos los|toda|todo)|jako kazd\w+|like every|as every) \p{L}+.{0,10}$`,
	// answering the invitation
	`\b(?:please )?(?:accept|decline|rsvp|forward (?:this|to|the)|add (?:others|anyone|people)|invite (?:others|anyone))\b`, `\b(?:bitte )?(?:zu- ?/? ?(?:oder )?absagen|`+
		`zusagen|absagen|weiterleiten|nicht weiterleiten)\b`, `\bmerci de (?:confirmer|repondre|prevenir)`, `\b(?:confirmar|confirme[nm]?) (?:la |a |`+
		`su |sua |vuestra )?(?:asistencia|presenca|participacion)`, `\bpotvrdte|\bpotvrdit ucast`, `出欠|ご参加(?:ください|お願い|の程)`,
	`\b(?:let me know|ping me|shout|message me|reach out|email me)\b.{0,60}\b(?:if|can'?t|cannot|make it|work|clash|conflict)`, `\b(?:attendance|`+
		`participation) is (?:mandatory|optional|required|voluntary)|\bmandatory\b[^,;]{0,10}$|\bteilnahme ist (?:pflicht|freiwillig|fur)`,
	`\bpresence obligatoire|\basistencia obligatoria|\bpresenca obrigatoria|\bucast (?:je )?povinna`,
	`\b(?:optional for|please be (?:on time|punctual)|on time|cameras? on|mute)\b|\bpunktlich|\bponctuel|\bpuntual|\bpontual`, `\brecording (?:on|`+
		`goes|will|is|available)|\bwill be recorded|\baufgezeichnet|\benregistr[ee]`,
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
	// politeness, food
	`^(?:hi|hello|hey|dear|hallo|liebe|guten|bonjour|salut|hola|buen[oa]s|ola|oi|bom dia|ahoj|dobry den|zdravim|お疲れ様|`+
		`皆(?:さん|様))\b[^.:?]{0,40}[,!.]?$`, `^(?:thanks?|thank you|cheers|danke|merci|gracias|obrigad[oa]|diky|dekuji|よろしく|ありがとう).{0,40}$`, `\bsee you\b|`+
		`\blooking forward\b|\bbis (?:dann|gleich|morgen)|\ba (?:bientot|demain)|\bnos vemos|\bhasta (?:luego|manana)|\bate (?:la|ja|logo)|\btesim|`+
		`お待ちして`,
	`\b(?:lunch|coffee|snacks|drinks|breakfast|pizza) (?:is |are |will be )?(?:provided|included|served|on us)|\bfur (?:verpflegung|essen|getranke) ist gesorgt`,
	`\b(?:details|info(?:rmation)?|agenda|topics|more) (?:will |to )?(?:follow|come|be (?:shared|sent|added|announced))\b`,
	`\b(?:agenda|details|infos?|themen) (?:folg\w+|komm\w+)|\b(?:ordre du jour|details) a venir|\bbude doplnen|追って|後日`,
	`\b(?:do not|don't|please do not) (?:book|schedule|move|delete|forward)\b`,
)

// logistic says whether a sentence is about coming rather than about content.
func logistic(sentence string) bool {
	s := fold(strings.TrimSpace(address.ReplaceAllString(sentence, "")))
	return s == "" || len(strings.Fields(s)) <= 25 && logistics.MatchString(s)
}
