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

// agendaLabel is a heading that a placeholder stands behind.
var agendaLabel = phrases(`^(?:agenda|topics?|tagesordnung|ordre du jour|orden del dia|pauta|program|議題|アジェンダ)`)

// isPlaceholder says whether a folded text is nothing, or says only that
// nothing is there yet: "-", "Agenda?", "Topics: tbd".
func isPlaceholder(folded string) bool {
	text := strings.TrimFunc(folded, isSign)
	if text == "" || placeholder.MatchString(text) {
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
	return placeholder.MatchString(rest)
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
