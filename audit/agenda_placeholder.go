package audit

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// placeholder is what stands where an agenda should, without the signs around
// it.
var placeholder = phrases(
	`^(?:tb[dac]|to be (?:defined|determined|added|announced|confirmed|done)|n/?a|none(?: yet)?|nothing(?: yet)?|see (?:title|subject|above)|`+
		`coming (?:soon|later)|will follow|to follow|follows|xxx+|lorem ipsum.*|(?:topic|item|name|description)\]?(?: ?\d)?|your (?:topic|`+
		`item)s?(?: here)?)$`,
	`^(?:siehe (?:titel|betreff)|s\.? ?o\.?|folgt(?: noch)?|wird (?:noch )?nachgereicht|kommt noch|noch offen|offen|voir (?:le )?titre|`+
		`a (?:venir|definir|completer|confirmer|confirmar)|ver (?:el |o )?titulo|por (?:definir|confirmar)|pendiente|viz nazev|`+
		`bude doplnen[oa]?|doplnim|`+
		`upresnim(?:e)?|未定|(?:追って|後日)(?:連絡|共有)?|調整中|なし)$`,
	// what a template asks for
	`^(?:(?:to |please )?fill in|please fill|insert|(?:bitte )?ausfullen|(?:a )?remplir|a completer|rellenar|completar|preencher|vyplnit|`+
		`doplnit|要?記入)[^)]{0,20}$`,
	`^(?:please )?(?:add|put|enter|insert|list) (?:(?:your|any|the|agenda|discussion|more|own) ){0,3}(?:topics?|items?|points?|questions?|agenda)`+
		`(?: (?:here|below|to the (?:list|doc)))*$`,
	`^(?:bitte )?(?:eure |ihre )?(?:themen|punkte|tops?) (?:bitte )?(?:hier )?(?:eintragen|erganzen)$`,
	`^(?:merci d')?ajoute[rz]? (?:vos|tes|ici vos) (?:sujets|points)(?: ici)?$`,
	`^(?:anadid|anade|anadir|agregar|poned) (?:aqui )?(?:vuestros |los |sus )?(?:temas|puntos)(?: aqui)?$`,
	`^adicion\w+ (?:aqui )?(?:os |seus )?(?:temas|topicos|assuntos|pontos)(?: aqui)?$`,
	`^(?:prosim )?(?:doplnte|pridejte|dopiste) (?:sem )?(?:sve )?(?:body|temata)(?: sem)?$`,
	`^議題(?:を|は)?(?:こちらに|ここに)?(?:追記|記入|追加)(?:して)?(?:ください)?$`,
)

// promised says that what belongs here comes later: "TOP kommen noch", behind a
// label "doplním v neděli večer".
var promised = phrases(
	`^(?:(?:die )?(?:tops?|themen|punkte|agenda|tagesordnung) )?(?:folg(?:t|en)|komm(?:t|en)|reich(?:e|t)|schick(?:e|t)|trag(?:e|t)|liefer(?:e|t)|`+
		`mach(?:e|t))`+
		`(?: (?:noch|dann|spater|bald|demnachst|rechtzeitig|ich|wir|es|sie|nach|ein|am|bis|vor|von|per|mail|montag|dienstag|mittwoch|donnerstag|freitag|`+
		`samstag|sonntag|morgen|ubermorgen|abend|mir|uns|vorher|kurz|ende|anfang|der|woche|raus|rum)){1,8}$`,
	`^(?:(?:the |an )?(?:topics?|items?|points?|agenda) )?(?:(?:i|we)(?:'ll| will)? )?(?:(?:will|to) )?(?:add(?:ed|ing)?|fill(?:ed)?|send|sent|`+
		`follow(?:s|ing)?|com(?:e|es|ing)|post(?:ed)?|share(?:d)?|be)`+
		`(?: (?:it|them|in|this|on|by|over|later|soon|closer|to|the|before|night|day|time|next|week|monday|tuesday|wednesday|thursday|friday|saturday|`+
		`sunday|tomorrow|evening|weekend|morning|eod|mail|added|sent|shared|posted|here|beforehand|nearer))+$`,
	`^(?:(?:les )?(?:sujets|points) )?(?:(?:je|j'|on|nous) ?)?(?:(?:l'|le |la |les |vous (?:l'|le |la |les )?)?(?:complet|ajout|enverr|envoi|mettr|`+
		`rempli)\p{L}*|suiv\p{L}+|suit|arriv\p{L}+|a suivre)`+
		`(?: (?:d'ici|dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|soir|matin|demain|plus|tard|bientot|la|le|avant|veille|pour|par|mail|semaine|`+
		`prochaine|ce|cette))*$`,
	`^(?:(?:los |os )?(?:temas|puntos|pontos|assuntos) )?(?:(?:lo|la|los|las|os|a|o|vos|se) ){0,2}(?:pongo|pondre|mando|mandare|envio|enviare|`+
		`enviarei|paso|pasare|anado|anadire|completo|completare|relleno|rellenare|`+
		`preencho|preencherei|ponho|meto|acrescento|seguem?|segue|llegan|llegara|viene[n]?)`+
		`(?: (?:el|la|o|a|no|na|en|por|para|ate|hasta|antes|luego|mas|tarde|depois|logo|em|breve|pronto|domingo|lunes|martes|miercoles|jueves|viernes|`+
		`sabado|segunda|terca|quarta|quinta|sexta|feira|`+
		`manana|amanha|noche|noite|correo|mail|email|semana|dia|esta|este|vem|que|viene))*$`,
	`^(?:(?:body|temata) )?(?:(?:jeste|vam|to|je|ho) )*(?:doplnim\w*|dodam\w*|poslu|posleme|rozeslu|zaslu|pridam\w*|upresnim\w*|prijd(?:e|ou)|budou|bude)`+
		`(?: (?:jeste|vcas|pozdeji|pak|v|ve|na|do|o|den|vecer|rano|dopoledne|odpoledne|zitra|nedeli|nedele|pondeli|utery|stredu|stredy|ctvrtek|ctvrtka|`+
		`patek|patku|sobotu|soboty|predem|mailem|vikendu|tyden|pristi|to|je|vam))*$`,
	`^(?:後ほど|後で|あとで|追って|前日|当日|近日中|決まり次第|週末)(?:まで)?(?:に)?(?:、)?(?:追記|追加|記入|送付|送り|お送り|連絡|ご連絡|共有|入れ)(?:し|いたし)?(?:ます|予定|する)?(?:予定)?$`,
)

// agendaLabel is a heading that a placeholder stands behind.
var agendaLabel = phrases(`^(?:agenda|topics?|tagesordnung|tops?\b|themen|punkte|sujets|temas|body|temata|ordre du jour|orden del dia|pauta|` +
	`program|議題|アジェンダ)`)

// isPlaceholder says whether a folded text is nothing, or says only that
// nothing is there yet: "-", "Agenda?", "Topics: tbd".
func isPlaceholder(folded string) bool {
	text := strings.TrimFunc(folded, isSign)
	if text == "" || placeholder.MatchString(text) || promised.MatchString(text) {
		return true
	}
	label := agendaLabel.FindString(text)
	if label == "" {
		return false
	}
	rest := strings.TrimLeftFunc(text[len(label):], isSign)
	if rest == "" {
		return strings.HasSuffix(strings.TrimRightFunc(folded, unicode.IsSpace), "?")
	}
	return placeholder.MatchString(rest) || promised.MatchString(rest)
}

// isSign says whether a character is neither letter nor number.
func isSign(r rune) bool { return unicode.IsSpace(r) || unicode.IsPunct(r) || unicode.IsSymbol(r) }

// emptyField says whether a placeholder stands behind a label: Goal: (fill in).
func emptyField(text string) bool {
	i := strings.IndexAny(text, ":：")
	if i <= 0 || utf8.RuneCountInString(text[:i]) > 30 {
		return false
	}
	rest := fold(strings.TrimLeft(text[i:], ":： "))
	return rest != "" && isPlaceholder(rest)
}

// blankLabel is a template's label that nobody filled in.
var blankLabel = phrases(`^[^:：]{1,30}[:：][\s_.…]*$`)
