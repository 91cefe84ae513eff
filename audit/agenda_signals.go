package audit

import (
	"fmt"
	"strings"
)

// agendaSignal is one way in which a text tells its guests what to prepare.
// Three points together make an agenda; the two decisive ones do so alone.
type agendaSignal struct {
	weight int
	what   string // in evidence, with %d for the count if there is one
	find   func(*agendaText) (quotes []string)
}

// agendaSignals are all of them. The weights are a judgement call, set on
// labelled invitations in seven languages.
func agendaSignals() []agendaSignal {
	return []agendaSignal{
		{3, "named points", func(t *agendaText) []string { return atLeastTwo(t.points) }},
		{3, "questions in the text", func(t *agendaText) []string { return t.posed() }},
		{3, "a document presented as agenda or notes", func(t *agendaText) []string { return t.documents }},
		{3, "a named topic", func(t *agendaText) []string { return t.matching(topicNamed) }},
		{3, "it says to go item by item", func(t *agendaText) []string { return t.selecting(itemwise) }},
		{3, "topics in a row", func(t *agendaText) []string { return t.enumerations }},
		{3, "questions in a row", func(t *agendaText) []string { return t.selecting(questionsInRow) }},
		{3, "one thing done after another", func(t *agendaText) []string { return t.selecting(stepsInRow) }},
		{3, "numbered items", func(t *agendaText) []string { return append(t.matching(numberedItems), t.codes()...) }},
		{3, "what changes, told", func(t *agendaText) []string { return t.announcement() }},
		{3, "what a talk covers", func(t *agendaText) []string { return t.matching(talkOf) }},
		{3, "steps", func(t *agendaText) []string { return atLeastTwo(t.matching(step)) }},
		{3, "topics to talk about", func(t *agendaText) []string { return t.rows(talksOver) }},
		{3, "steps in their order", func(t *agendaText) []string { return t.ordered() }},
		{3, "what must be there at the end", func(t *agendaText) []string { return t.unlessIdeas(t.matching(endState)) }},
		{3, "who brings what", func(t *agendaText) []string { return t.whoBrings(t.guests) }},
		{3, "a decision spelled out", func(t *agendaText) []string { return t.matching(settles) }},
		{3, "topics by day", func(t *agendaText) []string { return t.byDay() }},
		{3, "topics by name", func(t *agendaText) []string { return t.labelled() }},
		{3, "first one thing, then another", func(t *agendaText) []string { return t.selecting(twoSteps) }},
		{3, "what will be shown", func(t *agendaText) []string { return t.rows(showsThings) }},
		{3, "things to be done", func(t *agendaText) []string { return t.selecting(actionNouns) }},
		{3, "short topics", func(t *agendaText) []string { return t.fragments() }},
		{3, "who says what to whom", func(t *agendaText) []string { return t.whoSaysWhat() }},
		{2, "two things done", func(t *agendaText) []string { return t.matching(twoDone) }},
		{2, "options", func(t *agendaText) []string { return t.matching(options) }},
		{2, "a proposal", func(t *agendaText) []string { return t.matching(proposal) }},
		{1, "a yes or no", func(t *agendaText) []string { return t.matching(yesNoSign) }},
		{2, "things that are counted", func(t *agendaText) []string { return t.selecting(countedThings) }},
		{2, "an outcome to reach", func(t *agendaText) []string { return append(t.matching(outcome), t.matching(picksOne)...) }},
		{2, "something to prepare", func(t *agendaText) []string { return t.matching(prework) }},
		{2, "time per point", func(t *agendaText) []string { return t.matching(perPoint) }},
		{2, "examples in brackets", func(t *agendaText) []string { return t.matching(bracketed) }},
		{2, "what will be told", func(t *agendaText) []string { return t.matching(indirect) }},
		{1, "three things that will be told", func(t *agendaText) []string { return t.selecting(asksThrice) }},
		{1, "an order of steps", func(t *agendaText) []string { return append(t.matching(next), t.matching(firstly)...) }},
		{1, "everybody reports", func(t *agendaText) []string { return t.matching(readOutSign) }},
		{1, "owners", func(t *agendaText) []string { return t.matching(owners) }},
	}
}

func atLeastTwo(points []string) []string {
	if len(points) < 2 {
		return nil
	}
	return points
}

// someMinutes is a number in front of a unit.
const someMinutes = `(?:^|[^\d:.,])(?:[1-9]|1\d|2\d|30|two|three|five|ten|zwei|drei|funf|zehn|deux|trois|cinq|dix|dos|tres|cinco|diez|dois|dez|dve|tri|` +
	`pet|deset) ?`

// Patterns over folded sentences.
var (
	topicNamed = phrases(`^(?:- )?(?:this (?:time|week|month|session)(?:'s (?:topic|theme|focus))?|today|tonight|topic|theme|focus|speaker|talk|` +
		`subject|thema|` +
		`themen|dieses mal|diesmal|heute(?: abend)?|schwerpunkt|vortrag|theme|sujet|cette (?:fois|semaine)|aujourd'hui|ce soir|au programme|tema|temas|` +
		`esta (?:vez|semana)|hoy|desta vez|esta semana|hoje|assunto|tema|tentokrat|dnes|hlavni bod|prednasi|tema|テーマ|議題|今回|本日|今日|` +
		`題目)\b?[^:.?!]{0,30}[:=](?: ?[^:]{1,20}:)? ?\S+ ?\S+`)
	talkOf = phrases(`\b(?:this|the|my|our) (?:presentation|talk|lecture|seminar|webinar|course|tutorial)\b.{0,50}\b(?:will|covers?|introduces?|` +
		`outlines?|shows?|explains?|presents?|discusses|explores?)\b|\bin this (?:talk|presentation|lecture|seminar|webinar|session|course|` +
		`tutorial)\b|\b(?:der|dieser|mein) vortrag (?:zeigt|behandelt|stellt|erklart|gibt)|\bin (?:diesem|dem|meinem) (?:vortrag|seminar|kurs)\b|` +
		`\b(?:cet expose|cette (?:presentation|conference|seance))\b.{0,30}\b(?:presente|montre|explique|abord|traite)\w*|\bdans (?:cet expose|` +
		`cette (?:presentation|conference))\b|\ben esta (?:charla|ponencia|presentacion|sesion)\b|\bn(?:esta|a) (?:palestra|apresentacao|aula)\b|` +
		`\bv(?:e)? (?:teto )?prednas\w+\b.{0,30}\b(?:ukaz|predstav|rozeber|vysvetl)\w*|本(?:講演|発表|セミナー)では|\b(?:talk|lecture|vortrag|expose|` +
		`charla|palestra) (?:on|uber|sur|sobre) ["'“„«]|\b(?:on|uber|sur|sobre) ["“„«][^"”“»]{8,}`)
	step = phrases(`^(?:- )?(?:then,? |next,? |first,? |finally,? )?(?:review|assess|discuss|agree|decide|prepare|go through|walk through|check|` +
		`define|identify|choose|prioriti[sz]e|finali[sz]e|collect|compare|draft|approve|assign|look at|sort|confirm|relire|valider|choisir|preparer|` +
		`passer en revue|definir|comparer|discuter|repartir|faire le point|revisar|decidir|elegir|preparar|repasar|comparar|repartir|cerrar|rever|` +
		`escolher|discutir|fechar|projit|vybrat|rozhodnout|pripravit|porovnat|dohodnout|probrat|schvalit)\b.{8,}`)
	outcome = phrases(`\bwe (?:vote|settle|narrow)\b|\b(?:puis|then(?: a)?|danach|dann|luego|despues|depois|pak|potom|et|and|und|y|e|` +
		`a) (?:on )?(?:vote|abstimmung|votacion|votacao|hlasovani)\b|\b(?:wir )?stimmen (?:wir )?(?:am ende |dann )?ab\b|\babstimm(?:en|ung uber)\b|` +
		`\b(?:on|` +
		`nous) (?:tranche|trancherons|choisit|choisissons|vote|votons|garde|retire)\b|\b(?:votamos|elegimos|escogemos|decidimos|sacamos|escolhemos)\b|` +
		`\b(?:hlasujeme|vybereme|rozhodneme)\b|投票|採決|に絞(?:り|る)|\b(?:goal|goals|objectives?|outcomes?|aim|deliverables?|` +
		`expected result)\b ?(?:\(.{0,20}\))?(?: of .{0,30})?(?: is|:)|\b(?:decide|to decide|decision (?:on|needed)|` +
		`we need to (?:agree|decide|choose)|sign off|agree on|we(?: will|'ll)? (?:pick|choose|vote|select)|choose between)\b|\b(?:ziel|ziele|` +
		`ergebnis)\b ?(?:ist|:)|\b(?:entscheid\w*|beschliessen|beschluss|freigeben|festlegen)\b|\bobjectifs? ?:|\b(?:decider|trancher|valider|` +
		`arbitrer|choisir)\b|\bobjetivos? ?:|\b(?:decidir|aprobar|aprovar|definir|elegir|escolher|acordar)\b|\bcil(?:em)? ?(?:je|:)|\b(?:rozhodn\w+|` +
		`schval\w+|odsouhlas\w+)\b|目的[:は]|ゴール[:は]|決め(?:る|たい|ます)|決定(?:する|したい|します)|承認`)
	prework = phrases(`\b(?:please |pls )?(?:read|review|fill(?: in| out)?|update|prepare|bring|add|complete|skim|look at|watch|post|` +
		`drop)\b.{1,70}\b(?:before|beforehand|in advance|ahead|prior|by (?:mon|tue|wed|thu|fri|noon|\d))\w*|\bbring (?:your|the|a|an|one|two|three|` +
		`\d+)\b|\b(?:come prepared|pre-?read|homework)\b|\bplease (?:bring|prepare)\b|\b(?:vorab|vorher|bis \w+)\b.{0,50}\b(?:ausfull\w*|lesen|` +
		`erganz\w*|eintrag\w*|vorbereit\w*|durchles\w*|ansehen|anschau\w*|schick\w*)|\b(?:mitbringen|vorbereiten)\b|\b(?:a lire|lire|remplir|preparer|` +
		`completer|apporter|relire|mettre a jour)\b.{0,40}\b(?:avant|au prealable|d'ici)|\bmerci (?:de|d') ?(?:preparer|apporter|lire|remplir)|` +
		`\b(?:leer|leed|rellenar|rellenad|preparar|preparad|traer|traed|revisar|revisad|completar|actualizar|actualizad)\b.{0,40}\b(?:antes|` +
		`previamente)|\b(?:traed|preparad|traer|trazer|tragam|preparem)\b|\b(?:ler|leiam|preencher|preencham|atualizar|atualizem|` +
		`revisem)\b.{0,40}\bantes|\b(?:predem|do (?:pondeli|utery|stredy|ctvrtka|patku))\b.{0,40}\b(?:vypln\w*|precist|prectete|doplnit|doplnte|` +
		`priprav\w*)|\b(?:priprav(?:te|it)|prineste|vyplnte|prectete)\b|事前に|までに.{0,20}(?:記入|確認|読|提出|更新)|ご持参|持ち寄|準備`)
	perPoint  = phrases(someMinutes+`'`, someMinutes+`m\b`, someMinutes+`min(?:s|utes?|uten|utos|ut)?\b`, someMinutes+`分`)
	bracketed = phrases(`\((?:[^(),;/]{2,40}[,;/、] ?){2,}[^(),;/]{1,40}\)`)
	indirect  = phrases(`(?:\b(?:what|which|who|how|where|why)\b[^.?]{3,60}?(?:,|\band|\bor) ?(?:and )?\b(?:what|which|who|how|where|why)\b)|` +
		`(?:\b(?:was|wer|wie|welche[rs]?|wo|warum)\b[^.?]{3,60}?(?:,|\bund) ?\b(?:was|wer|wie|welche[rs]?|wo|warum)\b)|` +
		`(?:\bce (?:qui|que|qu'\w*)[^.?]{3,60}?(?:,|\bet) (?:de )?ce (?:qui|que|qu'))|` +
		`(?:\b(?:lo que|que)\b[^.?]{3,60}?(?:,|/|\by) (?:en |de )?(?:lo que|que)\b)|(?:\bo que\b[^.?]{3,60}?(?:,|\be) (?:do|no|o) que\b)|` +
		`(?:\b(?:co|jak|kdo s|proc)\b[^.?]{3,60}?(?:,|\ba) (?:co|jak|proc)\b)`)
	firstly = phrases(`\bfirst(?:$|[.,;:)]| \(|,? (?:we|then))|\bthen\b|\bzuerst\b|\bdann\b|\bd'abord\b|\bprimero\b|\bluego\b|\bprimeiro\b|` +
		`\bnejdriv\w*\b|まず`)
	owners = phrases(`(?:^|\s)@\p{L}{2,}`)
)

// asksThrice says whether a sentence holds three or more indirect questions.
func asksThrice(s string) bool { return len(askWord.FindAllString(s, 3)) == 3 }

var askWord = phrases(`(?:^|[,:;.(] ?|\b(?:and|or|und|et|y|e|a|of|tell us|says?) )(?:what|which|who|how|where|why|was|wer|wie|wo|warum|welche[rs]?|` +
	`ce q\w+|qui|lo que|que|quien|o que|quem|co|kdo|jak|proc)\b`)

// questionsInRow says whether a sentence is three or more parts of which two are
// indirect questions.
func questionsInRow(s string) bool {
	asking, parts := 0, 0
	for _, p := range strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(",;、/", r) }) {
		parts++
		if asksPart.MatchString(p) {
			asking++
		}
	}
	return parts >= 3 && asking >= 2
}

// stepsInRow says whether a sentence is three or more parts of which two say what
// we do.
func stepsInRow(s string) bool {
	doing, parts := 0, 0
	we := weSay.MatchString(s)
	for _, p := range strings.FieldsFunc(andWord.ReplaceAllString(s, ","), func(r rune) bool { return strings.ContainsRune(",;:、", r) }) {
		parts++
		if weDo.MatchString(p) || we && germanVerb.MatchString(p) {
			doing++
		}
	}
	return parts >= 3 && doing >= 2 && !conditional.MatchString(s)
}

var (
	// doThis is an English part that says what to do.
	doThis = `^ ?(?:(?:and|then|first|finally) )?(?:walk|note|split|check|review|list|sort|agree|decide|pick|choose|draft|define|assign|compare|` +
		`collect|test|measure|count|read|write|update|fix|plan|rank|vote|confirm|approve|sign|close|map|` +
		`sketch|estimate|taste|inspect|prioriti[sz]e|finali[sz]e|hand over|tell|call|send|set|test|draw|divide|cut|swap|fill in|go through|go over|` +
		`look at) \p{L}+`
	weDo = phrases(doThis, `^ ?(?:(?:and|then|und|dann|et|puis|y|luego|e|depois|a|pak|potom) )?(?:(?:on|nous|wir) \p{L}{4,}|`+
		`we (?:look|taste|test|try|read|write|build|mark|draw|sort|count|walk|play|listen|swap|compare|choose|pick|vote|keep|note|measure|sign|watch|`+
		`go|cut|agree|decide)\b|`+
		`\p{L}{2,}(?:amos|emos|imos|jeme|neme|deme|zime|reme|beme|time|lime|nime)\b)`)
	// numberedItems are things known by their numbers: clauses 4, 7 and 12.
	numberedItems = phrases(`\p{L}{4,} (?:no\.? ?|nr\.? ?|#)?\d{1,4}(?:, ?(?:no\.? ?|nr\.? ?|#)?\d{1,4})+(?:,? (?:and|und|et|y|e|a) #?\d{1,4})|`+
		`\p{L}{4,} \d{1,4} (?:to|bis|a|ate|az) \d{1,4},`,
		`\b(?:pages?|seiten?|pp?\.|s\.|steps?|schritte?|pasos?|passos?|etapes?|kroky?|kapitel|chapters?|chapitres?|capitulos?|kapitoly?|clauses?|`+
			`sections?|abschnitte?|apartados?|artic(?:les?|ulos?)|articles?|artikel|§+|`+
			`items?|positions?|positionen|pos\.|lots?|lose|slides?|folien?|stran[ay]|bod[y]?|paginas?|questions?|fragen|preguntas|`+
			`perguntas) ?\d{1,3} ?(?:[-–—/]|to|bis|a|ate|az) ?\d{1,3}\b`)
)

var (
	andWord = phrases(` (?:and|und|et|y) `)
	// germanVerb starts a part whose "wir" stands in the first: legen die Zeiten
	// fest.
	weSay      = phrases(`\bwir (?:\p{L}+ )?\p{L}+|\p{L}{2,}en wir\b`)
	germanVerb = phrases(`^ ?(?:dann |danach |am ende |zuletzt )?\p{L}{3,}en (?:wir |uns |die |den |das |dem |der |ein|alle|jede|noch|gleich|nur|\p{L}+ )`)
)

var asksPart = phrases(`^ ?(?:and |und |et |y |e |a )?(?:what|which|whom?|whose|how|where|why|was|we[rmn]|wie|wo|warum|welche[rs]?|ce q\w+|when|` +
	`whether|if|ob|wann|` +
	`wohin|qui|comment|combien|pourquoi|quand|ou|si|` +
	`lo que|que|quien|como|cuant\w+|cuando|donde|por que|o que|quem|quant\w+|quando|onde|porque|co|kdo|jak|kde|kdy|kam|proc|kolik|zda|jestli)\b`)

// matching lists the sentences of a text that a pattern finds something in.
func (t *agendaText) matching(p interface{ MatchString(string) bool }) []string {
	return t.selecting(p.MatchString)
}

// selecting lists the sentences whose folded form passes.
func (t *agendaText) selecting(pass func(folded string) bool) []string {
	var list []string
	for i, s := range t.folded {
		if pass(s) {
			list = append(list, t.sentences[i])
		}
	}
	return list
}

// twiceIn lists the sentences, given in one of their forms, in which something is
// found, if it is found twice or more in all.
func (t *agendaText) twiceIn(forms []string, count func(form string) int) []string {
	var list []string
	all := 0
	for i, s := range forms {
		n := count(s)
		if n > 0 {
			list = append(list, t.sentences[i])
		}
		all += n
	}
	if all < 2 {
		return nil
	}
	return list
}

// rows is selecting for patterns that split a sentence at its "and", which in
// Czech is what in other languages is an article or a preposition.
func (t *agendaText) rows(pass func(folded string) bool) []string {
	return t.selecting(func(s string) bool { return pass(t.joined(s)) })
}

// joined writes a sentence so that words of one language aren't taken for
// another's verbs: the Czech "and", "je Kunde", "nos lotes", "this week".
func (t *agendaText) joined(s string) string {
	switch t.language {
	case "cs":
		s = strings.ReplaceAll(s, " a ", " und ")
	case "de":
		s = perEach.ReplaceAllString(s, " pro $1")
	case "pt":
		s = strings.ReplaceAll(s, " nos ", " em os ")
	}
	return thisPeriod.ReplaceAllString(s, "$1")
}

var (
	perEach = phrases(`\bje (\p{L}{4,})`)
	// thisPeriod is a time, not what the sentence speaks of.
	thisPeriod = phrases(`\b(?:this|esta|este|desta|deste|nesta|neste) (week|month|quarter|year|sprint|semana|mes|trimestre|ano)\b`)
)

var twice = phrases(`\b(\p{L}{3,}?)s? (?:by|par|fur|um|por|po|a) (\p{L}{3,})`)

// itemwise says whether a sentence names the same thing twice, as in "ticket by
// ticket", or says "one by one".
func itemwise(s string) bool {
	for _, m := range twice.FindAllStringSubmatch(s, 20) {
		if strings.HasPrefix(m[2], m[1]) || strings.HasPrefix(m[1], m[2]) {
			return true
		}
	}
	return fixedItemwise.MatchString(s)
}

var fixedItemwise = phrases(`\bone by one\b|\beine?[rsn]? nach de[mr] ander(?:en|n)\b|\bl\'une? apres l\'autre\b|\bun[oa] tras otr[oa]\b|` +
	`\bum(?:a)? (?:depois|atras) d[oa] outr[oa]\b|\bder reihe nach\b|\bun(?:e)? par un(?:e)?\b|\bun[oa] (?:a|por) un[oa]\b|\bum a um\b|` +
	`\bjeden po druhem\b|\bbod po bodu\b|\b(?:through|over) (?:all|every|each)(?: of)?(?: the| our| \d+)? \w+|\btop to bottom\b|` +
	`\bvon oben nach unten\b|\bde haut en bas\b|\bde arriba (?:a )?abajo\b|\bde cima (?:a|para) baixo\b|\bodshora dolu\b|上から順|一つずつ|ひとつずつ|` +
	`一件ずつ|1件ずつ|項目ごと`)

// evidence says in our words what made it an agenda.
func (t *agendaText) evidence(found []string) string {
	if n := len(t.points); n >= 2 {
		return fmt.Sprintf("%d points", n)
	}
	return strings.Join(found, ", ")
}
