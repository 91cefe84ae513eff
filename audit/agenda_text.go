package audit

import (
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

var (
	liveActivity = phrases(`\b(?:workshop|role ?play|hands.on|whiteboard|sticky notes|post-its?|in person|on site|walk.?(?:round|through the)|pair up|` +
		`mob|breakout|in prasenz|vor ort|rundgang|kleben|gemeinsam (?:bauen|zeichnen)|atelier|en presentiel|sur place|jeu de role|tableau blanc|` +
		`taller|presencial(?:mente)?|pizarra|in situ|oficina|quadro branco|dilna|osobne|na miste|tabul[ei])\b|ワークショップ|対面|ホワイトボード|現地|` +
		`付箋|ハンズオン`)
	icebreaker = phrases(`\bice.?breaker|conversation starter|eisbrecher|brise-glace|rompehielos|quebra-gelo|アイスブレイク`)
	namedOwner = phrases(`\([^()\d,;:?]{2,25}\)|\b(?:owner|lead|facilitator|verantwortlich|responsable|responsavel|zodpovida)\b|担当`)
	// openDoor is a drop-in: its questions are examples.
	openDoor = phrases(`\b(?:(?:nobody|no one|you don't) (?:has|have) to (?:come|join|attend|show up)|niemand muss (?:kommen|teilnehmen|dabei sein)|` +
		`keiner muss kommen|` +
		`personne n'est oblige\w*|venez si|nadie (?:tiene que|esta obligado a) venir|ninguem (?:tem de|tem que|precisa de|e obrigado a) vir|` +
		`nikdo nemusi (?:chodit|prijit)|` +
		`wer (?:eine )?fragen? hat,? (?:kommt|schaut|wahlt)|drop.?in|come (?:by|along|in)|drop by|stop by|office hours?|kommt (?:einfach )?(?:rein|` +
		`vorbei)|sprechstunde|passez|` +
		`permanence|venid|pasad|horas? de consulta|apareca|plantao|prijd(?:te|i))\b|ご自由に|相談会`)
	// courtesy are questions about coming, or that ask for nothing.
	courtesy = phrases(`\b(?:does (?:this|that) (?:time|work)|can you (?:all )?(?:make it|join|attend|come)|are you (?:available|free|coming)|` +
		`is (?:this|that) (?:ok|okay|time)|need to (?:cancel|change|reschedule|make changes)|can't make it|any questions|questions ?\?|` +
		`got (?:a )?questions?|have (?:any )?questions?|interested\?|need help|` +
		`passt (?:das|der termin|euch)|habt ihr zeit|noch fragen|ca vous va|ca te va|des questions|os (?:viene|va) bien|te va bien|` +
		`alguna (?:duda|pregunta)|(?:lo|la) (?:vemos|hablamos|comentamos)|(?:can|could|shall|should) we (?:talk|speak|meet|chat)|` +
		`(?:konnen|konnten|wollen|sollen) wir (?:mal |uns )?(?:kurz|dazu|kurz dazu|mal) ?\p{L}*|on (?:en parle|se voit|s'appelle)|` +
		`(?:podemos|vamos) (?:falar|conversar|hablar|vernos)|(?:muzeme|nesejdeme se|probereme)(?: to| se)? ?(?:kratce)?|pode(?:m)? participar|` +
		`alguma duvida|hodi se|dotazy|why (?:are we|do we) meet|what is (?:this|it))\b|ご都合`)
	yearOf = phrases(`\b(20\d\d)\b|(20\d\d)年`)
	dated  = phrases(`\b\d{1,2}[./-] ?\d{1,2}[./-] ?20\d\d\b|\b20\d\d[./-]\d{1,2}[./-]\d{1,2}\b|20\d\d年|` +
		`\b(?:\d{1,2}(?:st|nd|rd|th|er|º)?\.? (?:de )?\p{L}{3,12}\.?,? (?:de |del )?20\d\d|\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? 20\d\d)\b`)
)

// current leaves out what stands below a heading dated in an earlier year. In
// January and February last year's is still fresh.
func current(lines []string, start time.Time) []string {
	year := start.AddDate(0, -2, 0).Year()
	var list []string
	stale := false
	for _, line := range lines {
		if y, ok := heading(line); ok {
			stale = y < year
		}
		if !stale {
			list = append(list, line)
		}
	}
	return list
}

// heading is the year of a line that is hardly more than a date.
func heading(line string) (year int, ok bool) {
	line = withoutAddresses(line)
	if utf8.RuneCountInString(line) > 60 || !dated.MatchString(line) {
		return 0, false
	}
	m := yearOf.FindStringSubmatch(line)
	if m == nil || len(strings.Fields(dated.ReplaceAllString(line, ""))) > 4 {
		return 0, false
	}
	year, _ = strconv.Atoi(m[1] + m[2])
	return year, true
}

// asked lists the questions that the guests could answer.
func (t *agendaText) asked(lines []string) []string {
	whole := fold(strings.Join(lines, "\n"))
	if openDoor.MatchString(whole) {
		return nil
	}
	var list []string
	for _, s := range t.sentences {
		if (strings.ContainsAny(s, "?？") || japanese(s)) && isQuestion(s) && len(list) < maxPoints {
			list = append(list, s)
		}
	}
	return list
}

// isQuestion says whether a sentence asks something about the content.
func isQuestion(s string) bool {
	own := withoutAddresses(s)
	if japanese(own) && plainQuestion.MatchString(own) {
		return true
	}
	i := strings.LastIndexAny(own, "?？")
	if i < 0 || courtesy.MatchString(fold(own)) {
		return false
	}
	return len(strings.Fields(own[:i])) >= 2 || japanese(own[:i])
}

// plainQuestion is a Japanese question about the content without its mark.
var plainQuestion = phrases(`(?:どう|どちら|どの|どれ|誰|だれ|いつ|何|どこ|いくら|なぜ|べき|(?:する|できる|なる|ある|いい|良い|よい))[^。]{0,16}か(?:どうか)?[。]?$`)

// talksOver says whether a folded sentence names three or more topics that it
// says will be talked about.
func talksOver(s string) bool {
	if m := about.FindStringSubmatch(brackets.ReplaceAllString(s, "")); m != nil && row(strings.TrimRight(m[1], " .!"), 8, false) {
		return true
	}
	return japaneseRow.MatchString(s)
}

// enumerates says whether a folded sentence is nothing but three or more short
// topics in a row, or has such a row behind a colon.
func enumerates(s string) bool {
	s = strings.TrimRight(brackets.ReplaceAllString(s, ""), " .!")
	if i := strings.LastIndexAny(s, ":："); i >= 0 && !strings.HasPrefix(s[i:], "://") {
		_, size := utf8.DecodeRuneInString(s[i:])
		if (row(orWord.ReplaceAllString(s[i+size:], ", "), 9, true) || row(s[:i], 5, false)) && !peopleHead.MatchString(s) {
			return true
		}
	}
	if purposeClause.MatchString(s) {
		return false
	}
	for _, part := range comma.Split(s, 40) {
		if verbal.MatchString(part) && !asksPart.MatchString(part) || astray.MatchString(strings.TrimSpace(part)) {
			return false
		}
	}
	return row(s, 7, true)
}

// orWord is before the last of some alternatives.
var orWord = phrases(` (?:or|oder|ou|o|u|nebo|anebo|または) `)

var (
	// clause starts a part of a sentence that is no topic.
	clause = phrases(`^(?:co|ze|aby|kdyz|ktery|ktera|ktere|kazdy|dass|weil|damit|wenn|da|aber|sondern|jeder|but|because|so that|if|when|although|mais|` +
		`car|parce|si|pero|porque|mas|ale|protoze|every|each|chacun|cada)\b`)
	// topicless are parts of a row that name no topic.
	topicless = phrases(`^(?:(?:the |our |and )?(?:review|planning|plan|catch.?up|updates?|status|news|sync|retro|questions?|discussion|alignment|` +
		`coordination|aob|misc|planung|austausch|abstimmung|neues|fragen|sonstiges|suivi|echange|planification|divers|seguimiento|planificacion|varios|` +
		`alinhamento|planejamento|diversos|planovani|ruzne)\b.{0,25})$`)
	// purposeClause starts a sentence that says what the meeting is good for.
	purposeClause = phrases(`^(?:where|so that|in order|in which|for when|a (?:place|space|time|chance|moment) (?:for|to|where)|damit|um |ein (?:ort|` +
		`raum|termin)|afin|pour que|un (?:temps|lieu|moment|espace)|para que|un (?:lugar|rato|momento|espacio)|` +
		`um (?:espaco|momento|lugar)|aby|at |prostor)`)
	// astray are parts that no row of topics has: who may come, what is brought.
	astray = phrases(`^(?:quien quiera|quem quiser|qui veut|wer mag|wer (?:will|lust hat)|kdo chce|whoever (?:wants|likes)|anyone who|(?:ohne|without|` +
		`sans|sin|sem|bez) |short and|kurz und|breve y|at |ast |cookies|meet at|same |different |gleiche|anderer? |meme |mism[oa] |mesm[oa] |stejn\w+ |` +
		`avisad|avisen|` +
		`invita |paga )|\b(?:included|inbegriffen|inklusive|compris|incluid[oa]s?|v cene|provided|reserved|reservad[oa]s?|reserviert|stellt sich|` +
		`stellen sich|se presenta|se presente|apresenta-se|predstavi se)\b`)
	brackets = phrases(`\([^()]*\)`)
	// about is what stands in front of what will be talked about.
	about = phrases(`\b(?:talk(?:ing)? about|discuss(?:ing)?|cover(?:ing)?|go(?:ing)? (?:over|through)|address(?:ing)?|look(?:ing)? at|besprechen|` +
		`(?:es )?geht (?:es )?um|sprechen (?:wir )?uber|reden (?:wir )?uber|themen sind|parler(?:ons)? de|abord(?:er|ons)|discuter(?:ons)? d[eu]|` +
		`on parle d[eu]|il s'agit d[eu]|hablar(?:emos)? de|tratar(?:emos)?|veremos|vemos|falar(?:emos)? (?:de|sobre)|discutir(?:emos)?|vamos ver|` +
		`probereme|projdeme|budeme resit|resime)\b(.+)`)
	// japaneseRow is three or more topics in a row that something is done about.
	japaneseRow = phrases(`[^、。]{1,14}(?:、[^、。]{1,14}){2,}(?:を|について|に関して)[^。]{0,14}(?:決め|話|相談|確認|検討|どうする|議論|共有|報告|見直|整理|説明|紹介|比較|まとめ|ふり返|振り返)`,
		`[^、。・]{1,14}(?:、[^、。・]{1,14}){2,}(?:の|という)(?:順|流れ|[2-9三四五]点|[2-9三四五]件)`, `[^、。・]{2,12}(?:・[^、。・]{2,12}){2,}(?:を|について|に関して| ?の(?:順|[2-9三四五]点)|$|`+
			`。)`,
		`(?:下記|以下|次)の?(?:[2-9三四五六七]|[２-９])(?:点|件|つ)`)
	// questionWord starts an indirect question.
	questionWord = phrases(`^(?:when|wann|quand|cuando|quando|kdy|kdo|co|jak)\b`)
	comma        = phrases(`[,;、，；]| (?:and|und|et|y|e|sowie|plus|\+|&) |及び|および`)
	// verbal are words that only whole sentences have.
	verbal = phrases(`\b(?:i|we|you|they|it|this|that|is|are|was|were|will (?:be|have|not|then|also|all|need)|have|has|can|please|not|don't|ich|wir|` +
		`ihr|sie|es|ist|sind|war|wird|werden|` +
		`haben|hat|nicht|bitte|kein(?:e|en)?|je|on (?:a|va|fait|est|se|y|parle|voit|regarde|commence|finit|prend|met|note|choisit|tranche|decide)|` +
		`nous|vous|il|est|sont|a ete|pas|merci|hay|es|no (?:hay|es|se|hace|esta|vamos|lo|la|te|me|nos|hemos|tenemos|hagais|hagan)|esta|estan|vamos|nos|` +
		`por favor|sao|nao|estao|voce|jsou|je|neni|budeme|prosim|kdo)\b|です|` +
		`ます|ください|した|ません`)
)

// row says whether a text is three or more parts of at most n words, the first
// of which is no clause of its own; the last may run on. A list may have
// questions among its parts.
func row(s string, n int, list bool) bool {
	var parts []string
	for _, p := range comma.Split(s, 40) {
		if p = strings.TrimSpace(p); p != "" {
			parts = append(parts, p)
		}
	}
	topics := 0
	for i, p := range parts {
		if i > 0 && clause.MatchString(p) && !(list && questionWord.MatchString(p)) {
			return false
		}
		if !topicless.MatchString(p) {
			topics++
		}
	}
	if len(parts) < 3 || topics < 2 || !strings.ContainsAny(s, ",;、，；") || verbal.MatchString(parts[0]) {
		return false
	}
	last := len(parts) - 1
	return short(parts[:last], n) && runsOn(parts[last], n)
}

// runsOn says whether the last part of a row is as short as the others, or a
// little longer without being a sentence.
func runsOn(last string, n int) bool {
	return short([]string{last}, n) || short([]string{last}, n+4) && !verbal.MatchString(last)
}
