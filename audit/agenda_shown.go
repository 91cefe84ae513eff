package audit

import (
	"strings"
)

// Signals of what is gone through: steps in their order, what somebody shows,
// topics by day. All over folded sentences.
var (
	// firstThen are two steps in one sentence.
	firstThen = phrases(`(?:^|[,;:.(] ?)(?:at )?(?:first|erst|zuerst|zunachst|als erstes|d'abord|en premier|primero|primeiro|nejdriv\w*|nejprve|` +
		`napred)\b(?:,)? (.{3,80}?)[,;]? (?:(?:and|und|et|y|e|a) )?(?:then|after(?:wards| that)|dann|danach|` +
		`anschliessend|puis|ensuite|luego|despues|depois|em seguida|pak|potom|nasledne)\b(.{3,})|(?:まず|最初に|はじめに)(.{2,40}?)(?:、|。)(?:次に|その後|続いて|それから|` +
		`最後に)(.{2,})|` +
		`(?:\bin (?:this|that) order\b|\bin (?:dieser|der) reihenfolge\b|\bdans (?:cet|l')? ?ordre\b|\ben (?:este|ese) orden\b|\bn(?:esta|` +
		`essa) ordem\b|\bv (?:tomto|tom) poradi\b|この順)`)
	// shown is what somebody shows, reports or goes through.
	shown = phrases(`\b(?:shows?|presents?|explains?|walks? (?:us|you|everyone) through|goes through|reads? (?:you |us )?through|demos?|demonstrates?|` +
		`introduces?|reports? on|zeigt|zeigen|stellt|stellen|prasentier\w+|erklart|berichte\w*|erlautert|` +
		`montre\w*|presente\w*|explique\w*|commente\w*|detaille\w*|muestra\w*|presenta\w*|explica\w*|comenta\w*|expone\w*|repasa\w*|se proyecta|` +
		`mostra\w*|apresenta\w*|ukaz\w+|predstavi\w*|predved\w+|vysvetl\w+|` +
		`okomentuj\w+)\b|(?:紹介|説明|報告|発表|共有)(?:し|いた|を行)`)
)

// twoSteps says whether a folded sentence tells what comes first and what then.
func twoSteps(s string) bool {
	return !conditional.MatchString(s) && firstThen.MatchString(s)
}

// showsThings says whether a folded sentence names what somebody shows: a row
// behind the verb, in brackets, or two who show something.
func showsThings(s string) bool {
	told := 0
	for _, part := range strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(",;、", r) }) {
		if shown.MatchString(part) && ownWords(part, nil) >= 2 {
			told++
		}
	}
	if told >= 2 {
		return true
	}
	m := shown.FindStringIndex(s)
	if m == nil {
		return false
	}
	if strings.HasPrefix(s[m[1]:], " sich") {
		return false // stellt sich vor
	}
	rest := strings.TrimRight(brackets.ReplaceAllString(s[m[1]:], ""), " .!")
	return row(strings.TrimLeft(rest, " :"), 6, false) || bracketed.MatchString(s[m[1]:])
}

// whenWord starts a part that belongs to a day or a part of the day.
var whenWord = phrases(
	`^(?:on |in the |am |im |le |la |el |a |na |ve? )?(?:this|next|last|the following|diese|nachste|kommende|ubernachste|cette|esta|esa|proxima|tento|`+
		`pristi|dalsi)\w* (?:week|month|time|session|woche\w*|mal|monat\w*|termin|semaine|fois|`+
		`mois|seance|semana|vez|mes|tyden|mesic|sezeni)\b`,
	`^(?:la )?(?:semaine|semana|mes|mois|vez|fois|seance|sessao|sesion) (?:prochaine?|suivante?|que viene|proxim[oa]|seguinte|que vem)\b|`+
		`^(?:la )?(?:prochaine|proxima) (?:fois|semaine|vez|semana)\b|^na pristi\b|^pristi (?:tyden|mesic)\b`,
	`^(?:on |am |im |in the |le |la |el |l'|por la |pela |de |a |na |rano|v )?(?:monday|tuesday|wednesday|thursday|friday|montag|dienstag|mittwoch|`+
		`donnerstag|freitag|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miercoles|jueves|viernes|`+
		`segunda|terca|quarta|quinta|sexta|pondeli|utery|stredu?|ctvrtek|patek|today|tomorrow|heute|morgens?|aujourd'hui|demain|hoy|manana|hoje|amanha|`+
		`dnes|zitra|morning|afternoon|noon|lunchtime|midday|evening|vormittags?|nachmittags?|mittags?|`+
		`abends?|matin|apres-midi|midi|soir|tarde|mediodia|noche|manha|noite|rano|dopoledne|odpoledne|vecer|now|later|jetzt|spater)s?\b`,
	`^(?:(?:the )?(?:first|second|last) (?:half|hour|part|third)|(?:erste|zweite|letzte) (?:halfte|stunde|halbe stunde|teil)|(?:premiere|seconde|`+
		`deuxieme) (?:partie|heure|moitie)|(?:primera|segunda|primeira) (?:parte|mitad|metade|hora)|`+
		`prvni (?:pul\w*|cast)|druha (?:pul\w*|cast))\b`,
	`^\d{1,2}(?:st|nd|rd|th|\.)? (?:de )?(?:jan|feb|mar|apr|may|mai|jun|jul|aug|sep|sept|okt|oct|nov|dec|dez|dic|out|ene|abr|ago|set)\p{L}*\.? ?[:–—-]`,
	`^(?:今週|来週|今月|来月|今回|次回|本日|明日|前半|後半|午前|午後|\d{1,2}[/月]\d{1,2}日?)(?:は|に|の|[:：]|\d|、)`,
)

// byDay lists the sentences that give two days, or two parts of a day, a topic
// of their own each.
func (t *agendaText) byDay() []string {
	return t.twiceIn(t.folded, func(s string) (n int) {
		for _, part := range strings.FieldsFunc(brackets.ReplaceAllString(s, ""), func(r rune) bool { return strings.ContainsRune(",;、", r) }) {
			if hasDay(strings.TrimSpace(part)) {
				n++
			}
		}
		return n
	})
}

// hasDay says whether a part begins with a day, and a topic follows.
func hasDay(part string) bool {
	m := whenWord.FindStringIndex(part)
	if m == nil {
		return false
	}
	topic := part[m[1]:]
	own := ownWords(topic, nil)
	return own >= 1 && !verbal.MatchString(topic) || own >= 3 && japanese(part)
}

// twoDone are two things done one after the other, as Japanese tells them: the
// first verb is a stem.
var twoDone = phrases(`を[^。、]{1,14}(?:[きしりみいびちぎ]|[てでせべめえけげれね]|ったうえで|した上で)、[^。、]{0,16}(?:を|に)[^。]{1,14}(?:ます|る|たい|ください)`)

// actionNoun is what is done, as Japanese agendas end their points.
var actionNoun = phrases(`確認|相談|提示|報告|説明|検討|調整|決定|見直し|すり合わせ|振り返り|ふり返り|レビュー|準備|分担|承認|割り振り|手配|比較|選定|対応|整理`)

// actionNouns says whether a sentence names two things to be done, as in
// 価格の提示と数量の確認.
func actionNouns(s string) bool {
	if gathering.MatchString(s) {
		return false
	}
	parts := 0
	for _, p := range strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune("、とや・", r) }) {
		if actionNoun.MatchString(p) && ownWords(actionNoun.ReplaceAllString(p, ""), nil) >= 2 {
			parts++
		}
	}
	return parts >= 2
}

// gathering says what a meeting is good for.
var gathering = phrases(`場(?:です|とし|に)|目的|ため(?:の|に|です)|機会|ください|お願い`)
