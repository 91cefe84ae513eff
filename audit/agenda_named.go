package audit

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// aboutLabel are labels for facts about the invitation or a project, not for
// topics.
var aboutLabel = phrases(`^(?:note|nb|ps|p\.s|wichtig|hinweis|important|importante|remarque|nota|pozn\w*|info\w*|hintergrund|background|contexte?|`+
	`contexto|kontext|projec?k?t\w*|description|beschreibung|descripci?on|descricao|popis|`+
	`ablage|folder|ordner|dossier|carpeta|pasta|slozka|link\w*|company|firma|empresa|societe|entreprise|kontakt|contact\w*|e-?mail|phone|tel\w*|gift|`+
	`geschenk|cadeau|regalo|presente|darek|rule|regel|regle|regla|regra|pravidlo|`+
	`geschaftsfuhr\w*|event|what|re|fwd?|aw|wg|https?|guests?|size|type|typ|status|priority|language|sprache|langue|idioma|jazyk|dress\w*|essen|food|`+
	`anfahrt|parken|deadline|frist)\b|`+
	`(?:会費|服装|持ち物|備考|注意|連絡先|定員|対象|参加費|締切)`, `^(?:.* )?(?:by|for|per|of|von|par|pour|por|para|de|pro)$`)

// labelled lists parts of a text that give a person or a topic its own content:
// "Sophie: motivation. Karim: the test." Two make an agenda.
func (t *agendaText) labelled() []string {
	var list []string
	for _, s := range t.sentences {
		for _, part := range strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(";；、", r) }) {
			if hasLabel(strings.TrimSpace(part)) {
				list = append(list, strings.TrimSpace(part))
			}
		}
	}
	return atLeastTwo(list)
}

// hasLabel says whether a part starts with a short label that something stands
// behind.
func hasLabel(part string) bool {
	i := strings.IndexAny(part, ":：=＝→")
	if i <= 0 || strings.HasPrefix(part[i:], "://") {
		return false
	}
	label := strings.TrimSpace(strings.TrimPrefix(part[:i], "- "))
	_, size := utf8.DecodeRuneInString(part[i:])
	rest := strings.TrimSpace(part[i+size:])
	first, _ := utf8.DecodeRuneInString(label)
	folded := fold(label)
	switch {
	case !unicode.IsUpper(first) && !isJapanese(first), utf8.RuneCountInString(label) > 30, len(strings.Fields(label)) > 3:
		return false
	case ownWords(rest, nil) < 1, utf8.RuneCountInString(rest) > 140, onlyAddress(rest), placeholder.MatchString(fold(rest)):
		return false
	}
	return !aboutLabel.MatchString(folded) && !peopleHead.MatchString(fold(part)) && !logistic(part)
}

// code is a thing known by its number: CR-1182, bed 4, Kap. 3.
var code = phrases(`\b(\p{Lu}\p{L}{0,5})\.?[- ]?\d{1,6}\b`)

// place are words whose numbers say where or when.
var place = phrases(`^(?:room|raum|salle|sala|halle|saal|level|floor|gate|gleis|tor|day|tag|jour|dia|den|kw|cw|week|q|h|uhr|jan|feb|mar|mars|marz|apr|` +
	`april|may|mai|june?|juni|july?|juli|aug|sept?|okt|oct|nov|dec|dez|dic|ene|abr|` +
	`ago|set|out|mon|tue|wed|thu|fri|mo|di|mi|do|fr|am|um|at|by)$`)

// codes lists the sentences that name two things of a kind by their numbers.
func (t *agendaText) codes() []string {
	var list []string
	for _, s := range t.sentences {
		if peopleHead.MatchString(fold(s)) {
			continue
		}
		seen := map[string]string{}
		for _, m := range code.FindAllStringSubmatch(withoutAddresses(s), 20) {
			kind := fold(m[1])
			if place.MatchString(kind) {
				continue
			}
			if other := seen[kind]; other != "" && other != m[0] {
				list = append(list, s)
				break
			}
			seen[kind] = m[0]
		}
	}
	return list
}
