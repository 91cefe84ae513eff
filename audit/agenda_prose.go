package audit

import (
	"slices"
	"strings"
)

// Signals of an agenda that is written as running text: steps in their order,
// what must be there at the end, and who brings what. All over folded sentences.
var (
	// next introduces a step that follows another.
	next = phrases(`(?:^|[,;:.(–—-] ?|\b(?:and|und|et|y|e|a) )(?:then|afterwards|after that|finally|next|lastly|at the end|followed by|dann|danach|` +
		`anschliessend|zum schluss|am ende|zuletzt|puis|ensuite|apres quoi|enfin|a la fin|pour finir|luego|despues|a continuacion|por ultimo|al final|` +
		`depois|em seguida|por fim|no fim|potom|pote|pak|nasledne|nakonec|na konci|na zaver)\b|\bpuis\b|、?(?:その後|次に|続いて|最後に|それから)`)
	// conditional sentences use the same words for a consequence.
	conditional = phrases(`\b(?:if|unless|otherwise|since|wenn|falls|sonst|si|sinon|de lo contrario|si no|senao|caso|pokud|jestli|kdyz|jinak)\b|なら|れば|たら`)
	rounds      = phrases(`\b(?:round|part|step|phase|stage|runde|teil|schritt|tour|partie|etape|ronda|parte|paso|rodada|passo|etapa|kolo|cast|` +
		`krok) ?(?:[1-9]|one|two|three|eins|zwei|drei|un|deux|trois|uno|dos|tres|um|dois)\b|第[一二三1-3][部回]`)
	// endState says what must be there before people leave.
	endState = phrases(
		`\b(?:leav(?:e|ing)|walk (?:out|away)|come out|end up|go home|finish) with\b|\b(?:until|till) (?:the|it|all|every|nothing|they|`+
			`we have)\b.{0,40}\b(?:work|works|run|runs|match\w*|done|pass\w*|fits?|stands|colli\w+|finished|empty|agree\w*)\b|\bstop when\b`,
		`\bbis (?:das|die|der|alle[sr]?|jede[rs]?|nichts)\b.{2,60}\b(?:durch\p{L}*|lauft|laufen|steht|stehen|fertig|passt|passen|leer|erledigt|stimmt|`+
			`stimmen)\b|\b(?:gehen|kommen) .{0,20}mit .{3,60}\b(?:raus|heraus|nach hause)\b|\bam ende (?:steht|stehen|haben wir)\b`,
		`\b(?:sort(?:ir|ons|ira)?|repart(?:ir|ons)?|on (?:sort|repart)) avec\b|\bjusqu'a ce qu\w*\b`,
		`\b(?:salimos|salir|saldremos|terminamos|acabamos|nos vamos|irnos) con\b|\bhasta que (?:el|la|los|las|todo|nada|no)\b`,
		`\b(?:sa(?:ir|imos)|terminamos|acabamos|ir embora) com\b|\bate que (?:o|a|os|as|tudo|nada)\b|\bate (?:o|a|tudo) .{2,40}\b(?:funcionar|bater|`+
			`passar|estar)\b`,
		`\b(?:odejdeme|odejit|skoncime|odchazime) s[e]?\b|\b(?:dokud|nez) (?:to |se |vse\w* |ne)\w+\b.{0,40}`,
		`(?:まで|ところまで)(?:仕上げ|終わらせ|やり切|完成)|持ち帰(?:る|り|れる)ように`,
	)
)

// startsOn is the day that something new begins.
var startsOn = phrases(`(?:^|[.:,;] ?)(?:from|as of|starting|ab(?: dem)?|a partir d[eu]|des(?: le)?|desde(?: el)?|` +
	`od) (?:(?:next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|` +
	`lunes|martes|miercoles|jueves|viernes|segunda|terca|quarta|quinta|sexta|pondel\w+|uter\w+|stred\w+|ctvrt\w+|patku|` +
	`\d{1,2}(?:er|st|nd|rd|th)?\.? ?(?:de )?(?:jan|feb|fev|led|uno|mar|bre|apr|avr|abr|dub|mai|may|maj|kve|jun|juin|cer|jul|juil|aug|aou|ago|srp|sep|` +
	`set|zar|okt|oct|out|rij|nov|lis|dez|dec|dic|pro|ene)\p{L}*|` +
	`\d{1,2}\.\d{1,2}\.|` +
	`(?:jan|feb|fev|led|uno|mar|bre|apr|avr|abr|dub|mai|may|maj|kve|jun|juin|cer|jul|juil|aug|aou|ago|srp|sep|set|zar|okt|oct|out|rij|nov|lis|dez|dec|` +
	`dic|pro|ene)\p{L}* \d{1,2}\b)|` +
	`\d{1,2}[月日]\d{0,2}日?(?:から|より)`)

// announcement lists the sentences of a text that tells what changes, or what
// begins on a day, and more of it than two sentences.
func (t *agendaText) announcement() []string {
	if len(t.sentences) <= announced {
		return nil
	}
	return append(t.matching(changeSign), t.matching(startsOn)...)
}

// inOrder says whether a folded sentence tells two steps in their order: what
// comes first, and with a word of its own what comes then.
func inOrder(s string) bool {
	if conditional.MatchString(s) {
		return false
	}
	if len(rounds.FindAllStringIndex(s, 2)) == 2 {
		return true
	}
	at := next.FindAllStringIndex(s, 4)
	if len(at) == 0 {
		return false
	}
	// a later word has its step behind it; the first needs one before it too
	last := at[len(at)-1]
	return laststep(s[last[1]:]) && (len(at) >= 2 || steplike(s[:at[0][0]]))
}

// ordered lists the sentences that tell steps in their order, by themselves or
// as the step after the sentence before.
func (t *agendaText) ordered() []string {
	var list []string
	for i, s := range t.folded {
		if inOrder(s) || i > 0 && !conditional.MatchString(s) && follows(s) {
			list = append(list, t.sentences[i])
		}
	}
	return list
}

// follows says whether a sentence begins with what comes next.
func follows(s string) bool {
	at := next.FindStringIndex(s)
	return at != nil && at[0] == 0 && steplike(s[at[1]:])
}

// steplike says whether a part of a sentence says what is done: two words that
// not any invitation has.
func steplike(part string) bool { return ownWords(part, nil) >= 2 }

// laststep says whether a part can be the step that comes then: one word is
// enough, unless that is "questions".
func laststep(part string) bool {
	return steplike(part) || ownWords(part, nil) == 1 && !topicless.MatchString(strings.Trim(part, " .,;:!"))
}

// whoBrings lists the sentences in which two guests are named with what each
// does: a name at the start of a part, or in brackets behind it.
func (t *agendaText) whoBrings(names map[string]bool) []string {
	if len(names) == 0 {
		return nil
	}
	return t.twiceIn(t.sentences, func(s string) (n int) {
		if peopleHead.MatchString(fold(s)) {
			return 0
		}
		for _, part := range comma.Split(t.joined(s), 40) {
			if namedPart(part, names) {
				n++
			}
		}
		return n
	})
}

// namedPart says whether a part of a sentence gives something to a guest: two
// words are left beside the name, and beside what else stands in brackets.
func namedPart(part string, names map[string]bool) bool {
	named := func(w word) bool { return names[w.folded] }
	open := wordsOf(inBrackets.ReplaceAllString(part, " "))
	if len(open) < 2 {
		return false
	}
	found := named(open[0])
	for _, m := range inBrackets.FindAllStringSubmatch(part, 4) {
		in := wordsOf(m[1])
		found = found || len(in) <= 3 && slices.ContainsFunc(in, named)
	}
	return found && len(slices.DeleteFunc(open, named)) >= 2
}

var inBrackets = phrases(`\(([^()]{2,40})\)`)

// firstNames are the words of the guests' names that can stand for them.
func firstNames(names []string) map[string]bool {
	set := map[string]bool{}
	for _, n := range names {
		for _, w := range wordsOf(n) {
			if len(w.folded) >= 3 && !genericWord(w.folded) {
				set[w.folded] = true
			}
		}
	}
	return set
}

// meetingWord are words for a meeting itself.
var meetingWord = set(
	`sync meeting slot call session touchpoint catchup termin regeltermin besprechung abstimmung runde austausch point reunion seguimiento ` +
		`sesion reuniao alinhamento sessao schuzka porada synchronizace`,
)

// onlyTheTitle says whether a sentence is the title with meeting words around
// it, as in "weekly sync to align on data quality".
func onlyTheTitle(s string, own int) bool {
	return own <= 2 && slices.ContainsFunc(wordsOf(s), func(w word) bool { return meetingWord[w.folded] })
}

// knows says whether a title has a word, or an abbreviation of it.
func knows(known map[string]bool, folded string) bool {
	if known[folded] {
		return true
	}
	for n := 3; n < len(folded) && n <= 6; n++ {
		if known[folded[:n]] && !genericWord(folded[:n]) && len(folded) >= n+3 {
			return true
		}
	}
	return false
}

// saysWhat is somebody who tells others something about the work: he says what
// comes in today.
var saysWhat = phrases(
	`\b(?:says?|tells?|reports?|explains?|shows?|lists?) (?:(?:us|them|you|me|him|her|the \p{L}+|each other) )?(?:what|which|where|when|who|how|why)\b`,
	`\b(?:sag(?:e|t|en)|meld(?:e|et|en)|nenn(?:e|t|en)|erklar(?:e|t|en)|zeig(?:e|t|en)|bericht(?:e|et|en)),? (?:\p{L}+ ){0,2},? ?(?:was|welche\w*|wo|`+
		`wann|wer|wie|warum)\b`,
	`\b(?:di[st]|disons|disent|annonce\w*|explique\w*|indique\w*|montre\w*|raconte\w*) (?:nous |leur )?(?:ce (?:qu|dont)\w*|quel(?:le)?s?|ou|quand|`+
		`qui|comment|pourquoi|combien)`,
	`\b(?:dice[sn]?|decimos|digo|cuenta[ns]?|contamos|explica[ns]?|explicamos|avisa[ns]?|avisamos|indica[ns]?|muestra[ns]?) (?:que|lo que|cual\w*|`+
		`donde|cuando|quien|como|cuant\w+)\b`,
	`\b(?:diz|dizem|dizemos|digo|conta[m]?|contamos|explica[m]?|explicamos|avisa[m]?|avisamos|indica[m]?|mostra[m]?) (?:o que|que|qua(?:l|is)|onde|`+
		`quando|quem|como|quant\w+)\b`,
	`\b(?:rekn(?:e|ou|eme|u)|rika(?:ji|me)?|hlasi(?:me)?|vysvetli(?:me)?|ukaz(?:e|ou|eme)|popis(?:e|ou|eme)|oznami(?:me)?)(?: nam| jim| vam| mu|`+
		` ji)?,? (?:co|kter\w+|kde|kdy|kdo|jak|proc|kolik)\b`,
	`(?:が|から|は)[^。、]{2,20}(?:を|か)(?:伝え|説明し|報告し|知らせ|共有し)(?:、|て)[^。]{2,30}(?:を|か)(?:伝え|説明|報告|知らせ|共有|回答)`)

// whoSaysWhat lists the sentences in which two sides tell each other something.
func (t *agendaText) whoSaysWhat() []string {
	return t.twiceIn(t.folded, func(s string) int {
		n := len(saysWhat.FindAllStringIndex(s, 3))
		if japanese(s) {
			n *= 2
		}
		return n
	})
}
