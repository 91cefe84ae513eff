package audit

import (
	"slices"
	"strings"
	"sync"
	"unicode"
)

// vagueWords say how often or how loosely people meet, or what they have before
// them, not what for.
var vagueWords = []string{
	"weekly", "biweekly", "bi-weekly", "monthly", "update", "updates", "sync", "check-in", "checkin", "catch-up", "catch up", "touchbase",
	"touchpoint", "touch base", "touch-base",
	"abstimmung", "regeltermin", "*besprechung", "point", "hebdo", "synchro", "suivi", "semanal", "mensual", "seguimiento", "alinhamento",
	"acompanhamento", "ponto", "tydenni", "synchronizac*", "porad*",
	"定例", "週次", "info", "plan", "prep",
	"fortnightly", "regroup", "wip", "*runde", "*sitzung", "*meeting", "austausch", "echange", "echanges", "concertation", "hebdomadaire",
	"mensuel", "mensuelle",
	"quincenal", "intercambio", "quinzenal", "mensal", "mesicni", "ctrnactidenni", "隔週", "毎週", "定期", "月次",
	"tasting", "verkostung", "degustation", "cata", "degustacion", "degustacao", "prova de", "degustace", "ochutnavka", "試食", "試飲",
	"cambio de", "cambios en", "changements", "changement de", "mudancas em", "zmeny v", "案内", "ご案内", "説明", "work group", "working group",
	"grupo de trabajo", "grupo de trabalho", "groupe de travail", "arbeitsgruppe*", "arbeitskreis*", "pracovni skupina",
	"clinic", "surgery", "leads", "numbers", "figures", "chiffres", "cifras", "numeros", "数字", "backlog", "shortlist", "short list",
	"feedback session",
	"open day", "rehearsal", "rehearsals", "probe", "ensayo", "ensayos", "ensaio", "ensaios", "zkouska", "練習", "exam", "exams", "exame", "exames",
	"examen", "examenes",
}

// bareNumbers are titles' words for figures: somebody may just need them once.
var bareNumbers = []string{"numbers", "figures", "chiffres", "cifras", "numeros", "数字", "cisla", "zahlen", "*zahlen"}

// cut splits a title into its parts: what follows "of" or a dash says about
// what, not what.
var cut = phrases(`(?i)[:：|–—/／()（）【】\[\]<>⇄→]+|,\s| - |\b(?:of|for|on|about|with|re|and|zu|zum|zur|für|mit|und|von|der|des|de|du|des|sur|pour|` +
	`avec|et|para|sobre|con|com|do|da|y|e|k|ke|pro|o)\b`)

// readTitle finds what a title says.
func readTitle(in kindInput) clue {
	title := bareTitle(in)
	if oneToOne.MatchString(fold(title)) && in.People <= 2 {
		return clue{kind: "one_on_one", quote: in.Title}
	}
	found := outermost(keywords().find(title))
	languages := ownLanguages(title, in.Text.Text, found)
	language := sync.OnceValue(func() string { return languageBy(title+"\n"+in.Text.Text, found) })
	product := sync.OnceValue(func() bool { return sold.MatchString(fold(title)) || keepOrStop.MatchString(fold(title)) })
	hits := slices.DeleteFunc(slices.Clone(found), func(h hit) bool {
		if h.kind == "incident" && (in.Cadence != Once || drill.MatchString(fold(title))) {
			return true // what comes every week, or is an exercise, is no incident
		}
		if h.kind == "social" && product() || anEnglishWord(h, language) {
			return true
		}
		if foreign(h, languages) || notAbout(h, in, title) || in.Cadence == Once && slices.Contains(bareNumbers, h.raw) {
			return true
		}
		if aPlace(h, title) {
			return true
		}
		return h.kind == "one_on_one" && in.People > 2 && !in.AtLeast || h.kind == "external" && !in.Outside && weakOutside(h)
	})
	for _, guard := range guardTypes {
		if h, ok := longest(hits, func(h hit) bool { return h.kind == guard }); ok {
			return clue{kind: h.kind, quote: h.quote}
		}
	}
	if in.Cadence != Once && slices.ContainsFunc(hits, func(h hit) bool { return h.kind == "metrics" }) {
		shown := []string{"review_doc", "broadcast", "kb_share"} // figures, again and again
		hits = slices.DeleteFunc(hits, func(h hit) bool { return slices.Contains(shown, h.kind) })
	}
	clear := particular(preparing(slices.DeleteFunc(slices.Clone(hits), vague)))
	if h, ok := head(title, clear); ok {
		return clue{kind: h.kind, quote: h.quote}
	}
	if h, ok := head(title, hits); ok {
		return clue{kind: h.kind, vague: true, quote: h.quote}
	}
	return clue{}
}

// places are words for a workshop that also name the hall where people work.
var places = []string{"atelier", "taller", "oficina", "dilna", "dilny"}

// aPlace says whether such a word only says where: something stands before it in
// its part of the title, as in "capacité atelier".
func aPlace(h hit, title string) bool {
	if !slices.Contains(places, h.raw) {
		return false
	}
	before := title[:h.from]
	if m := cut.FindAllStringIndex(before, -1); len(m) > 0 {
		before = before[m[len(m)-1][1]:]
	}
	return len(wordsOf(before)) > 0
}

var drill = phrases(`\b(?:drills?|exercise|simulation|ubung|\p{L}+ubung|exercice|simulacro|ejercicio|exercicio|cviceni|nacvik)\b|訓練|演習`)

// ownLanguages are those of the text, if it is long enough to tell, and of the
// title.
func ownLanguages(title, text string, found []hit) []string {
	if len(found) == 0 || len(strings.Fields(text)) < 8 {
		return nil
	}
	return []string{languageBy(text, nil), languageBy(title, nil)}
}

// foreign says whether a keyword belongs to a language that neither the title nor
// the text is written in: a Spanish office is no Portuguese workshop. English
// words are at home everywhere.
func foreign(h hit, languages []string) bool {
	return h.lang != "en" && h.lang != "ja" && len(languages) > 0 && languages[0] != "" && !slices.Contains(languages, h.lang)
}

// preparing leaves out the party where a title is about planning it.
func preparing(hits []hit) []hit {
	work := []string{"planning_input", "brainstorm", "decision", "review_doc", "retro"}
	if !slices.ContainsFunc(hits, func(h hit) bool { return slices.Contains(work, h.kind) }) {
		return hits
	}
	return slices.DeleteFunc(hits, func(h hit) bool { return h.kind == "social" })
}

// outermost leaves out what is part of a longer phrase: the dinner in "client
// dinner".
func outermost(hits []hit) []hit {
	return slices.DeleteFunc(slices.Clone(hits), func(h hit) bool {
		return slices.ContainsFunc(hits, func(o hit) bool {
			return h.within(o)
		})
	})
}

// particular leaves out single words for a regular round where another word says
// what it is for.
func particular(hits []hit) []hit {
	general := func(h hit) bool { return h.kind == "status" && h.words == 1 }
	if !slices.ContainsFunc(hits, func(h hit) bool { return !general(h) }) {
		return hits
	}
	return slices.DeleteFunc(hits, general)
}

func vague(h hit) bool { return slices.Contains(vagueWords, h.raw) }

// weakOutside is a word for outsiders that an internal meeting may be about.
func weakOutside(h hit) bool { return h.words == 1 }

// longest is the longest hit that passes.
func longest(hits []hit, pass func(hit) bool) (best hit, ok bool) {
	for _, h := range hits {
		if pass(h) && len(h.quote) > len(best.quote) {
			best, ok = h, true
		}
	}
	return best, ok
}

// head picks the hit that names the thing: in the first part of the title that
// has one, a longer phrase before a shorter; then the last word in languages
// that put the head last, else the first.
func head(title string, hits []hit) (hit, bool) {
	if len(hits) == 0 {
		return hit{}, false
	}
	last := headLast(hits)
	for _, part := range parts(title) {
		var best hit
		found := false
		for _, h := range hits {
			if strings.Contains(part, h.quote) && (!found || h.heads(best, last)) {
				best, found = h, true
			}
		}
		if found {
			return best, true
		}
	}
	best := hits[0]
	for _, h := range hits[1:] {
		if h.heads(best, last) {
			best = h
		}
	}
	return best, true
}

// heads says whether a hit is rather the head than another.
func (h hit) heads(other hit, last bool) bool {
	if h.words != other.words && h.from < other.to && other.from < h.to {
		return h.words > other.words
	}
	if h.from != other.from {
		return (h.from > other.from) == last
	}
	if len(h.quote) != len(other.quote) {
		return len(h.quote) > len(other.quote)
	}
	return h.kind+h.raw < other.kind+other.raw // so that order never matters
}

// headLast says whether the language that most of the hits belong to puts the
// head last.
func headLast(hits []hit) bool {
	found := map[string]map[int]bool{}
	for _, h := range hits {
		if found[h.lang] == nil {
			found[h.lang] = map[int]bool{}
		}
		found[h.lang][h.from] = true
	}
	last := max(len(found["en"]), len(found["de"]), len(found["ja"]))
	return last >= max(len(found["fr"]), len(found["es"]), len(found["pt"]), len(found["cs"]))
}

// parts splits a title at what separates head and rest.
func parts(title string) []string {
	var list []string
	from := 0
	for _, m := range cut.FindAllStringIndex(title, 40) {
		list = append(list, title[from:m[0]])
		from = m[1]
	}
	return append(list, title[from:])
}

// bareTitle leaves out the names of those who come, numbers, and weekdays.
func bareTitle(in kindInput) string {
	names := map[string]bool{}
	for _, n := range in.AttendeeNames {
		for _, w := range wordsOf(n) {
			if len(w.folded) >= 3 {
				names[w.folded] = true
			}
		}
	}
	title := in.Title
	if len(title) > 500 {
		title = capped(title, 500)
	}
	var b strings.Builder
	from := 0
	for _, w := range wordsOf(title) {
		b.WriteString(title[from:w.at])
		from = w.at + len(w.raw)
		if names[w.folded] || weekday.MatchString(w.folded) {
			continue
		}
		b.WriteString(w.raw)
	}
	b.WriteString(title[from:])
	return strings.TrimFunc(b.String(), unicode.IsSpace)
}

var weekday = phrases(`^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|montags?|dienstags?|mittwochs?|donnerstags?|freitags?|lundi|mardi|mercredi|` +
	`jeudi|vendredi|lunes|martes|miercoles|jueves|viernes|segunda|terca|quarta|quinta|sexta|pondel\w+|uter\w+|stred\w+|ctvrt\w+|patecni|patek)$`)
