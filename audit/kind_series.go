package audit

import "slices"

var (
	// iteration is a numbered stretch of work in a title.
	iteration = phrases(`^(?:\p{L}+ )?(?:sprint|iteration|increment|inkrement|pi|iteracion|iteracao|iterace|prirustek|incremento|increment|スプリント|` +
		`イテレーション) ?#?\d+\b`)
	// whatGoesIn is what one asks before it begins.
	whatGoesIn = phrases(`\bwhat (?:goes|comes|fits|is) in\b|\bwho (?:takes|picks|pulls) (?:what|which)\b|\bscope\b|\bcommit\w*|\bwas (?:kommt|` +
		`passt|soll) (?:da )?rein\b|` +
		`\bwer (?:zieht|nimmt|macht) was\b|\bce qu'on (?:prend|embarque)\b|\bqui prend quoi\b|\bque (?:entra|metemos)\b|\bquien (?:coge|hace) que\b|` +
		`\bo que entra\b|\bquem (?:pega|faz|fica com) o? ?que\b|\bco (?:se vejde|vezmeme|bereme)\b|\bkdo (?:bere|vezme|dela) co\b|何を入れる|誰が何を`)
	// arisingVisit is somebody who may come.
	arisingVisit = phrases(`\b(?:visits?|visita|besuch|besichtigung|visite|navsteva|owners?|investors?|customers?|clients?|delegation|inspection|` +
		`inspeccion|inspecao|inspektion|` +
		`board pre\w+|preso|pitch|eigentumer|kunden?|proprietaires?|clientes?|propietarios|proprietarios|zakaznik\w*|majitel\w*|delegac\w+|` +
		`auditoria?)\b|来訪|訪問|来社|視察`)
	// photosOf are pictures of a season; they may stand for its business.
	seasonSign = phrases(`^[^🍕🍔🌭🌮🍣🍱🍜🍝🥘🥗🍻🍺🥂🍷🍇🍸🍹🍶🍵☕🥐🍩🍪🎂🍰🧁🎉🎊🎈🥳]*[🎄🎅🎃🎁🎤🎲]`)
	// forAnyone marks a post in a title: all sexes may apply.
	forAnyone = phrases(`\((?:[mwfdhxiuaž]|all|alle|div)(?: ?[/|] ?(?:[mwfdhxiuaž]|all|alle|div)){1,2}\)`)
)

// ofSeries reads a title's shape that says what for, where a keyword doesn't: a
// numbered stretch of work before it starts, a day held for visitors, an opening.
func ofSeries(in kindInput, title, text clue) (kindReading, bool) {
	t := fold(in.Title)
	if q := iteration.FindString(t); q != "" && (title.kind == "" || title.vague) && whatGoesIn.MatchString(t) {
		return reading("planning_input", fromTitle, "a stretch of work is filled: the title says", q), true
	}
	if q := holdSign.FindString(t); q != "" && arisingVisit.MatchString(t) && (title.kind == "" || title.kind == "review_doc" || title.kind == "decision") {
		return reading("external", fromTitle, "a visit that may come: the title says", q), true
	}
	if title.kind == "decision" && fold(title.quote) == "comite" && text.kind == "" && in.Agenda.Agenda == AgendaNone && in.Cadence != Once && in.PerMonth >= 2 && len(wordsOf(in.Title)) >= 2 {
		return reading("status", fromShape, "a few people meet regularly, and no word says what for"), true
	}
	if q := forAnyone.FindString(t); q != "" && in.Cadence == Once && in.People <= 8 && !slices.Contains([]string{"planning_input", "decision", "brainstorm", "review_doc"}, title.kind) {
		return reading("interview", fromTitle, "an opening: the title says", q), true
	}
	return kindReading{}, false
}

// privateMail are where people have addresses of their own.
var privateMail = phrases(`^(?:gmail|googlemail|gmx|web|posteo|outlook|hotmail|live|yahoo|icloud|me|mac|proton|protonmail|mailbox|freenet|` +
	`t-online|aol|postfach|` +
	`laposte|orange|wanadoo|free|sfr|sapo|seznam|email|centrum|post|volny|tutanota|bluewin|telefonica|mail|docomo|ezweb|softbank|nifty|uol|bol|terra)\.`)

// gettingToKnow is what a talk with an applicant is called too.
var gettingToKnow = phrases(`\b(?:kennenlernen|\w*gesprach|get(?:ting)? to know|first (?:talk|meeting|chat)|second (?:talk|meeting|chat)|` +
	`entretien|rencontre|premier echange|conversa|` +
	`conocer a|primera charla|segunda charla|seznameni|rozhovor)\b|面談|面接`)

// anApplicant says whether the one guest from outside writes from a private
// address, and the title or the text is about a post.
func anApplicant(in kindInput, title clue) string {
	if in.Outsiders != 1 || len(in.OutsideDomains) != 1 || in.Cadence != Once || in.People > 6 || !privateMail.MatchString(in.OutsideDomains[0]) {
		return ""
	}
	if q := gettingToKnow.FindString(fold(in.Title)); q != "" {
		return q
	}
	return applies.FindString(fold(in.Text.Text))
}

// applies is what an applicant writes.
var applies = phrases(`\b(?:cover letter|my cv|salary expectation\w*|notice period|gehalts(?:wunsch|vorstellung)\w*|anschreiben|lebenslauf|` +
	`kundigungsfrist|arbeitsprobe|` +
	`lettre de motivation|mon cv|pretentions salariales|preavis|carta de (?:presentacion|motivacion)|mi cv|pretension salarial|preaviso|` +
	`carta de apresentacao|meu cv|pretensao salarial|zivotopis|motivacni dopis|platova predstava|vypovedni doba)\b|志望動機|履歴書|職務経歴|現職|希望年収`)

// atTable says whether people words only name a yearly talk with a firm: it is
// named, or several come from it.
func atTable(in kindInput, title clue) bool {
	if title.kind != "people_sensitive" || !in.OutsideRequired || in.Private || !yearlyTalk.MatchString(fold(title.quote)) {
		return false
	}
	return namesOutsiders(in) || in.Outsiders >= 2 && len(in.OutsideDomains) == 1
}

var yearlyTalk = phrases(`jahresgesprach|halbjahresgesprach|zielgesprach|entretien annuel|bilan annuel|evaluacion|conversacion anual|` +
	`entrevista anual|avaliacao|conversa anual|` +
	`rocni|hodnoceni|annual|performance|review|mid ?year|year ?end|評価|面談`)
