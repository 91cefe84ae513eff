package audit

var (
	// downTheList reads a list from its top, line after line.
	downTheList = phrases(`\btop to bottom\b|\bfrom the top (?:down|of the list)\b|\bvon oben nach unten\b|\bde haut en bas\b|` +
		`\bde arriba (?:a )?abajo\b|\bde cima (?:a|para) baixo\b|` +
		`\bodshora dolu\b|上から(?:順|下)`)
	// slidesRead is somebody who reads out slides or a document that all have.
	slidesRead = phrases(
		`\b(?:i(?:'ll| will)?|we(?:'ll| will)?|\p{L}+ (?:will )?)(?: just)? ?(?:read|reads|go|goes|talk|talks) (?:\w+ )?(?:through|out) (?:the|my|`+
			`our|all) (?:\w+ )?(?:slides?|deck|pdf|presentation|document|circular|policy|leaflet)\b[^.\n]{0,30}\b(?:attached|enclosed|below|linked)\b`,
		`\b(?:ich|wir|\p{L}+) (?:lese|lesen|liest|gehe|gehen|geht) (?:euch |ihnen |mit euch )?(?:die|das|den) (?:folien|prasentation|pdf|dokument|`+
			`rundschreiben)\b[^.\n]{0,40}\b(?:vor|durch)\b`,
		`\b(?:je|on|nous) (?:vous )?(?:lis|lit|lisons|lirai|parcours|deroule) (?:les |le |la )(?:diapos\w*|slides|support|note|document|presentation)\b`,
		`\b(?:leo|leere|leemos|repaso) (?:las |el |la |los )(?:diapositivas|transparencias|documento|presentacion|slides)\b`,
		`\b(?:leio|vou ler|lemos|percorro) (?:os |o |a )(?:slides|documento|apresentacao)\b`, `\b(?:prectu|projdu|cteme) (?:vam |s vami )?(?:slajdy|`+
			`slidy|prezentaci|dokument)\b`,
		`(?:添付の)?(?:スライド|資料)を読み(?:上げ|合わせ)`)
	// ruleIntroduced presents a new rule.
	ruleIntroduced = phrases(
		`\b(?:we|i)(?:'ll| will)? (?:present|introduce|explain) (?:you )?the new (?:\w+ )?(?:rules?|policy|scheme|discount|arrangement|allowance)\b`,
		`\b(?:neue\w*) (?:\p{L}+ ){0,2}(?:regelung|regeln|ordnung|vorgabe\w*|betriebsvereinbarung|richtlinie)\b`,
		`\bnouve\w+ (?:\w+ )?(?:regle\w*|reglement|bareme|politique|procedure)\b`, `\bnuev[oa]s? (?:\w+ )?(?:normas?|regimen|reglas?|politica|descuento)\b`,
		`\bnov[oa]s? (?:\w+ )?(?:regras?|regime|normas?|politica|desconto)\b`, `\bnov(?:a|y|e) (?:\w+ )?(?:pravidl\w+|rad|smernice|`+
			`rezim)\b`, `新(?:しい)?(?:規則|規程|ルール|制度|手当|割引)`,
		`\bthe (?:way|rules?) (?:we|for)\b[^.\n]{0,60}\bchang\w+\b`)
	// newFrom is a title with something new, and the day it holds from.
	newFrom = phrases(
		`\bnew\b.*\b(?:from|as of|starting) (?:\d|\p{L}+ \d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)`, `\bneue?[rsnm]?\b.*\b(?:ab|zum) \d`,
		`\bnouve\w+\b.*\b(?:a partir du|des le|au) \d`, `\bnuev[oa]s?\b.*\b(?:desde el|a partir del) \d`, `\bnov[oa]s?\b.*\b(?:a partir de|`+
			`desde) \d`, `\bnov(?:a|y|e|ej)\b.*\bod \d`, `\d+月(?:\d+日)?から.*新|新.*\d+月(?:\d+日)?から`)
)

// pointsOfRule says whether a new rule is told to many, in points: what is in
// them that sounds like a decision is the rule's own.
func pointsOfRule(in kindInput) string {
	if in.Cadence != Once || in.People < 8 || len(in.Agenda.Items) < 2 {
		return ""
	}
	if q := newFrom.FindString(fold(in.Title)); q != "" && ruleIntroduced.MatchString(fold(in.Text.Text)) {
		return q
	}
	return ""
}
