package audit

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxPoints is how many points are read from one invitation.
const maxPoints = 60

var (
	marked = phrases(`(?i)^(?:- ?|\(?\d{1,2}\s?[.)\]:、．](?:\s|\D)|[1-9]/ ?[^\d\s]|\(?[a-h][.)]\s|` +
		`(?:(?-i:TOP)|item|topic|punkt|point|punto|ponto|bod|議題|議案) ?\d{1,2}\b[.:)]?\s?|[①-⑳]\s?|#\d{1,2}\s|・|[一二三四五六七八九十]{1,2}[、．.]\s?|` +
		`\d️⃣\s?)`)
	// timed starts with a clock time, or with how long the point takes.
	timed = phrases(`(?i)^\(?(?:(?:~|ca\.? ?)?\d{1,2}(?:[:.]\d{2}|h\d{0,2}|時\d{0,2}(?:分|半)?)(?:\s?(?:am|pm|uhr|h|hrs))?(?:\s?(?:[-–—~〜]|to|bis|à|` +
		`a)\s?\d{1,2}(?:[:.]\d{2}|h\d{0,2})?(?:\s?(?:am|pm|uhr|h|hrs))?)?|` +
		`\d{1,2}\s?(?:am|pm)|\d{1,3}\s?(?:'|′|’|min(?:utes?|uten|utos|ut)?\b\.?|m\b|分))\)?\s?[:\-–—]?\s+\S`)
	coded = phrases(`^[\p{Lu}\d]{1,8}-\d[\w-]*[\s:]`)
	// agendaHead announces points; peopleHead announces names.
	agendaHead = phrases(`(?i)^[^\pL\d]{0,6}(?:(?:(?:draft|proposed|meeting|today'?s|this week'?s|our|the|tentative|preliminary|rough|vorläufige|` +
		`geplante) )?agenda|` +
		`topics?|points?|discussion (?:points|topics|items)|items|(?:to|we will|we'll) (?:discuss|cover|talk about)|` +
		`open (?:points|items|questions|topics)|questions|programm?e?|schedule|outline|run of show|tagesordnung|ablauf|themen|punkte|` +
		`offene? ?(?:punkte|fragen|themen)?|fragen|ordre du jour|odj|points? à (?:aborder|l'ordre du jour)|sujets|déroulé|orden del día|` +
		`temas?(?: a tratar)?|puntos|preguntas|pauta|ordem do dia|assuntos|tópicos|perguntas|programa|body|témata|obsah|otázky|議題|アジェンダ|次第|` +
		`検討事項|内容|確認事項|論点)(?:\s[^:：]{0,50})?\s?[:：]?$`)
	peopleHead = phrases(`(?i)^[^\pL\d]{0,6}(?:attendees|participants?|invit(?:ed|ees)|attending|who|guests?|facilitators?|hosts?|chairs?|roles?|` +
		`team|contacts?|links?|resources?|teilnehmer\S*|teilprojekte|projektteam|eingeladen|verteiler|ansprechpartner|équipe|invités|asistentes|` +
		`convocados|participantes|equipo|equipa|účastníci|tým|参加者|出席者|join(?:ing)?|dial.?in|zoom|recordings?|previous (?:meetings|recordings)|` +
		`how to join|meeting (?:details|info\w*|links?)|logistics)\b[^:：]{0,30}[:：]`)
	placeholder = phrases(`^[\s\pP\pS]*$`, `^[\s\pP\pS]*(?:agenda|topics?|tagesordnung|ordre du jour|orden del dia|pauta|program|議題|`+
		`アジェンダ)[\s\pP\pS]*\?+[\s\pP\pS]*$`, `(?i)^[\s\pP\pS]*(?:agenda|topics?|tagesordnung|ordre du jour|orden del dia|pauta|program|議題|`+
		`アジェンダ)?[\s\pP\pS]*(?:tb[dac]|to be (?:defined|determined|added|announced|confirmed|done)|n/?a|none(?: yet)?|nothing(?: yet)?|see title|`+
		`siehe (?:titel|betreff)|s\.? ?o\.|see (?:subject|above)|coming (?:soon|later)|will follow|to follow|follows|xxx+|folgt(?: noch)?|`+
		`wird (?:noch )?nachgereicht|kommt noch|noch offen|offen|voir (?:le )?titre|a (?:venir|definir|completer|confirmer)|ver (?:el )?titulo|`+
		`ver (?:o )?titulo|por (?:definir|confirmar)|pendiente|a (?:definir|confirmar)|viz nazev|bude doplnen[oa]?|doplnim|upresnim(?:e)?|未定|`+
		`追って(?:連絡|共有)?|後日(?:連絡|共有)?|調整中|なし|lorem ipsum.*|\(?(?:rellenar|completar|preencher|(?:bitte )?ausfullen|a remplir|a completer|remplir|vyplnit|`+
		`doplnit|fill in|to fill in|please fill|insert|要?記入)[^)]{0,20}\)?|`+
		`(?:please )?(?:add|put|enter|insert|list) (?:(?:your|any|the|agenda|discussion|more|own) ){0,3}(?:topics?|items?|points?|questions?|`+
		`agenda)(?: (?:here|below|to the (?:list|doc)))*|(?:bitte )?(?:eure |ihre )?(?:themen|punkte|tops?) (?:bitte )?(?:hier )?(?:eintragen|`+
		`erganzen)|`+
		`(?:merci d')?ajoute[rz]? (?:vos|tes|ici vos) (?:sujets|points)(?: ici)?|(?:anadid|anade|anadir|agregar|poned) (?:aqui )?(?:vuestros |los |`+
		`sus )?(?:temas|puntos)(?: aqui)?|adicion\w+ (?:aqui )?(?:os |seus )?(?:temas|topicos|assuntos|pontos)(?: aqui)?|`+
		`(?:prosim )?(?:doplnte|pridejte|dopiste) (?:sem )?(?:sve )?(?:body|temata)(?: sem)?|議題(?:を|は)?(?:こちらに|ここに)?(?:追記|記入|追加)(?:して)?(?:ください)?|`+
		`your (?:topic|item)s?(?: here)?|`+
		`\[?(?:topic|item|name|description)\]?(?: ?\d)?)[\s\pP\pS]*$`)
)

// pointOf is a line's text behind its mark; ok is false if it isn't a point.
func pointOf(line string) (text string, ok bool) {
	mark := marked.FindString(line)
	switch {
	case mark != "":
		text = strings.TrimSpace(line[len(mark)-trailing(mark):])
	case timed.MatchString(line), coded.MatchString(line):
		text = line
	default:
		return "", false
	}
	return text, !blank(text)
}

// blank says whether a point is a placeholder, a label with nothing behind it,
// or an address alone.
func blank(text string) bool {
	if text == "" {
		return false
	}
	empty := !strings.ContainsFunc(text, unicode.IsLetter) || emptyField(text) || placeholder.MatchString(fold(text)) || onlyAddress(text)
	return empty || blankLabel.MatchString(text) && !agendaHead.MatchString(fold(text))
}

// emptyField says whether a placeholder stands behind a label: Goal: (fill in).
func emptyField(text string) bool {
	i := strings.IndexAny(text, ":：")
	if i <= 0 || utf8.RuneCountInString(text[:i]) > 30 {
		return false
	}
	rest := fold(strings.TrimLeft(text[i:], ":： "))
	return rest != "" && placeholder.MatchString(rest)
}

// blankLabel is a template's label that nobody filled in.
var blankLabel = phrases(`^[^:：]{1,30}[:：][\s_.…]*$`)

// trailing is the length of a letter that the mark's pattern needed to see.
func trailing(mark string) int {
	r, size := utf8.DecodeLastRuneInString(mark)
	if r == ' ' || strings.ContainsRune("-.)]:、．・\ufe0f\u20e3", r) || r >= '①' && r <= '⑳' || r >= '0' && r <= '9' {
		return 0
	}
	return size
}

// onlyAddress says whether nothing but an address is left of a point.
func onlyAddress(text string) bool {
	return strings.Trim(address.ReplaceAllString(text, ""), " <>-:|,.") == ""
}

// points lists what a text names as its points: marked, timed and coded lines,
// the lines under a heading that announces them, and runs within a line.
func points(lines []string) []string {
	var list []string
	under, people := false, false
	for _, line := range lines {
		if len(list) >= maxPoints {
			break
		}
		switch text, ok := pointOf(line); {
		case line == "":
			under, people = false, false
		case peopleHead.MatchString(fold(line)):
			people, under = strings.HasSuffix(strings.TrimRight(line, " "), ":"), false
		case agendaHead.MatchString(fold(strings.TrimPrefix(line, "- "))):
			under, people = true, false
		case people:
		case len(numbered(line)) >= 2:
			list = append(list, numbered(line)...)
		case timed.MatchString(line) && len(inline(line)) >= 2:
			list = append(list, inline(line)...)
		case ok && !logistic(text):
			list = append(list, text)
		case marked.MatchString(line):
		case under && utf8.RuneCountInString(line) <= 120 && !blank(line) && !logistic(line):
			list = append(list, line)
		default:
			list = append(list, inline(line)...)
		}
	}
	return list
}

var (
	inlineNumber = phrases(`(?:^|[\s:：;,.、。])\(?([1-9])[.)\]．]\s?[^\s\d]|([①-⑨])`)
	separators   = []string{" / ", " | ", " · ", " • ", "／", " – ", " — ", " - ", " -> ", " → ", " >> "}
)

// inline finds a run of points within one line: "1) a 2) b", "a / b / c".
func inline(line string) []string {
	if parts := numbered(line); len(parts) >= 2 {
		return parts
	}
	if parts := scheduled(line); len(parts) >= 2 {
		return parts
	}
	for _, sentence := range sentences(line) {
		sentence = address.ReplaceAllString(sentence, "")
		for _, sep := range separators {
			parts := strings.Split(sentence, sep)
			least := 3
			if strings.ContainsAny(sep, "–—-") && sep != " -> " {
				least = 4
			}
			if len(parts) >= least && short(parts, 8) {
				return trimmed(parts)
			}
		}
	}
	return nil
}

// timeOfDay is a time of day in front of what happens then.
var timeOfDay = phrases(`(?i)\b\d{1,2}(?:[:.]\d{2}|h\d{0,2}|時\d{0,2})(?: ?(?:am|pm|uhr|h))?[:\s]+\p{L}{2,}`)

// scheduled splits a line at the times of day in it.
func scheduled(line string) []string {
	at := timeOfDay.FindAllStringIndex(line, 30)
	if len(at) < 2 {
		return nil
	}
	var parts []string
	for i, m := range at {
		end := len(line)
		if i+1 < len(at) {
			end = at[i+1][0]
		}
		if part := strings.Trim(line[m[0]:end], " ,;/|-–—"); len(strings.Fields(part)) >= 2 && !untilWord.MatchString(part) {
			parts = append(parts, part)
		}
	}
	return parts
}

// untilWord shows that a time is only the start of a span.
var untilWord = phrases(`(?i)^\S+ (?:uhr )?(?:to|until|till|and|or|bis|und|oder|à|et|ou|a|y|o|e|até|do|až|nebo|uhr|utc|cet|cest|gmt|est|pst|pt|et|am|` +
	`pm)\b.{0,12}$`)

// numbered splits at 1) 2) 3) in turn.
func numbered(line string) []string {
	at := inlineNumber.FindAllStringSubmatchIndex(line, 30)
	var parts []string
	next, from := 1, -1
	for _, m := range at {
		var n int
		start := 0
		if m[2] >= 0 {
			n, start = int(line[m[2]]-'0'), m[2]
		} else {
			r, _ := utf8.DecodeRuneInString(line[m[4]:])
			n, start = int(r-'①')+1, m[4]
		}
		if n != next {
			continue
		}
		if from >= 0 {
			parts = append(parts, strings.Trim(line[from:start], " (;,"))
		}
		from = start
		_, size := utf8.DecodeRuneInString(line[start:])
		from += size
		next++
	}
	if from >= 0 {
		parts = append(parts, line[from:])
	}
	for i := range parts {
		parts[i] = strings.TrimLeft(parts[i], ".)] ．")
	}
	return parts
}

// short says whether every part has one to n words.
func short(parts []string, n int) bool {
	for _, p := range parts {
		w := len(strings.Fields(p))
		if w == 0 || w > n || utf8.RuneCountInString(p) > 12*n {
			return false
		}
	}
	return true
}

func trimmed(parts []string) []string {
	list := make([]string, 0, len(parts))
	for _, p := range parts {
		list = append(list, strings.TrimSpace(p))
	}
	return list
}

// sentences splits a line at full stops, question and exclamation marks.
func sentences(line string) []string {
	var list []string
	from := 0
	for i, r := range line {
		end := i + utf8.RuneLen(r)
		switch r {
		case '。', '！', '？':
		case '.', '!', '?', '…':
			if end < len(line) && line[end] != ' ' || r == '.' && (abbreviated(line[from:i]) || numbering(line[from:i], line[end:])) {
				continue
			}
		default:
			continue
		}
		list = append(list, strings.TrimSpace(line[from:end]))
		from = end
	}
	if rest := strings.TrimSpace(line[from:]); rest != "" {
		list = append(list, rest)
	}
	return list
}

// abbreviated says whether a full stop follows a number, or a word of up to
// two letters, and so ends no sentence.
func abbreviated(before string) bool {
	word := before[strings.LastIndexAny(before, " (")+1:]
	if word == "" {
		return false
	}
	last := word[len(word)-1]
	return last >= '0' && last <= '9' || utf8.RuneCountInString(word) <= 2 && !(word[0] >= '0' && word[0] <= '9') && !shortWord[word]
}

// shortWord are words of two letters that may end a sentence.
var shortWord = set(`it me us go so in on up to we he is be do no ok zu ab an ob um da du er es wo ja so tu te toi eu la le lo no si ya yo el se me ne je ho mu ji to na od do`)

// numbering says whether a full stop belongs to a short word that counts what
// follows, as in Kap. 3.
func numbering(before, after string) bool {
	word := before[strings.LastIndexAny(before, " (/")+1:]
	r, _ := utf8.DecodeRuneInString(word)
	after = strings.TrimLeft(after, " ")
	return unicode.IsUpper(r) && utf8.RuneCountInString(word) <= 4 && after != "" && after[0] >= '0' && after[0] <= '9'
}
