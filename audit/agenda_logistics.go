package audit

import (
	"regexp"
	"strings"
)

// logistics are words about where, when and how to come, and about the
// invitation itself. They say nothing about the content. Like all patterns over
// words they are written folded, and match folded text.
var logistics = regexp.MustCompile(`(?i)` + strings.Join([]string{
	// where and how
	`\b(?:same|new|old|usual) (?:link|room|zoom|place|time|slot|call)\b`, `\b(?:join|dial) (?:in|us|here|via|the|with)\b`, `\b(?:zoom|meet|teams|call|video|dial.?in|meeting|join(?:ing)?) (?:link|url|details|info|room)\b`, `\bpass(?:code|word)\b`,
	`\b(?:parking|badge|reception|front desk|wheelchair|floor \d|room \w?\d|building \w)\b`, `\bkonferenzraum|besprechungsraum|\b(?:raum|zimmer) \d|\bempfang\b|parkplatz|parkplatze|\bpforte\b`, `\bsalle \w?\d|parking|accueil du batiment`, `\bsala \w?\d|\bplanta \d|aparcamiento|estacionamento|\bportaria\b`, `\bzasedack|\bparkov|\brecepc`, `会議室|場所[:：]|\d階|受付|駐車|リンク|オンライン参加`,
	`\b(?:bring|wear|shoes|jacket|dress|clothing|gloves|hard hat|helmet)\b.{0,30}(?:shoes|jacket|boots|vest|helmet|goggles|casual)|\b(?:safety|sturdy|closed) (?:shoes|boots)|dress code|sicherheitsschuhe|warnweste|schutzbrille|schutzhelm|festes schuhwerk|chaussures de securite|\bEPI\b|calzado de seguridad|bezpecnostni obuv|pracovni obuv|安全靴|動きやすい服`,
	// when
	`\b(?:moved|moving|move|rescheduled?|postponed|pushed|shifted|bumped|swapped|brought forward|changed?) (?:this |it |the meeting |the call |the time |the slot )?(?:to|from|by|because|due|again|for)\b`, `\bverschoben\b|\bverlegt\b|vorgezogen|\bneuer termin\b|\bersatztermin\b|wie (?:besprochen|gehabt)`, `\b(?:deplace|decale|reporte|reprogramme)e?s?\b`, `\b(?:movid[oa]|aplazad[oa]|reprogramad[oa]|cambiad[oa] (?:a|al)|adelantad[oa]|adiad[oa]|remarcad[oa]|antecipad[oa])\b`, `\b(?:presun\w*|preloz\w*|posun\w*)\b`, `変更(?:しま|に)|延期|リスケ|振替`,
	`\b(?:converted|renamed?|copied|duplicated|recreated|replac(?:es|ing)) (?:from|the old|this|invite|it)\b|\bwill rename\b|\b(?:new|old|updated|fixed|calendar) (?:invite|invitation|series|entry)\b|umbenannt|neue (?:serie|einladung)`,
	// answering the invitation
	`\b(?:please )?(?:accept|decline|rsvp|forward (?:this|to|the)|add (?:others|anyone|people)|invite (?:others|anyone))\b`, `\b(?:bitte )?(?:zu- ?/? ?(?:oder )?absagen|zusagen|absagen|weiterleiten|nicht weiterleiten)\b`, `\bmerci de (?:confirmer|repondre|prevenir)`, `\b(?:confirmar|confirme[nm]?) (?:la |a |su |sua |vuestra )?(?:asistencia|presenca|participacion)`, `\bpotvrdte|\bpotvrdit ucast`, `出欠|ご参加(?:ください|お願い|の程)`,
	`\b(?:let me know|ping me|shout|message me|reach out|email me)\b.{0,60}\b(?:if|can'?t|cannot|make it|work|clash|conflict)`, `\b(?:attendance|participation) is (?:mandatory|optional|required|voluntary)|\bmandatory\b[^,;]{0,10}$|teilnahme ist (?:pflicht|freiwillig|fur)|presence obligatoire|asistencia obligatoria|presenca obrigatoria|ucast (?:je )?povinna`,
	`\b(?:optional for|please be (?:on time|punctual)|on time|cameras? on|mute)\b|punktlich|ponctuel|puntual|pontual`, `\brecording (?:on|goes|will|is|available)|\bwill be recorded|aufgezeichnet|enregistr[ee]`,
	// politeness, food
	`^(?:hi|hello|hey|dear|hallo|liebe|guten|bonjour|salut|hola|buen[oa]s|ola|oi|bom dia|ahoj|dobry den|zdravim|お疲れ様|皆(?:さん|様))\b[^.:?]{0,40}[,!.]?$`, `^(?:thanks?|thank you|cheers|danke|merci|gracias|obrigad[oa]|diky|dekuji|よろしく|ありがとう).{0,40}$`, `\bsee you\b|\blooking forward\b|bis (?:dann|gleich|morgen)|a (?:bientot|demain)|nos vemos|hasta (?:luego|manana)|ate (?:la|ja|logo)|tesim|お待ちして`,
	`\b(?:lunch|coffee|snacks|drinks|breakfast|pizza) (?:is |are |will be )?(?:provided|included|served|on us)|fur (?:verpflegung|essen|getranke) ist gesorgt`,
	`\b(?:details|info(?:rmation)?|agenda|topics|more) (?:will |to )?(?:follow|come|be (?:shared|sent|added|announced))\b|(?:agenda|details|infos?|themen) (?:folg\w+|komm\w+)|(?:ordre du jour|details) a venir|\bbude doplnen|追って|後日`,
	`\b(?:do not|don't|please do not) (?:book|schedule|move|delete|forward)\b`,
}, "|"))

// logistic says whether a sentence is about coming rather than about content.
func logistic(sentence string) bool {
	s := fold(strings.TrimSpace(address.ReplaceAllString(sentence, "")))
	return s == "" || len(strings.Fields(s)) <= 25 && logistics.MatchString(s)
}
