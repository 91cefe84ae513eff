package audit

import (
	"strings"
)

// looseIdeas invites to think freely: its one question is the theme, and what
// comes of it is open.
var looseIdeas = phrases(`\b(?:clean (?:sheet|slate)|blue.?sky|anything goes|wild (?:ideas?|stuff|guesses|thoughts)|(?:crazy|mad|silly) ideas?|` +
	`no (?:bad|wrong|stupid) (?:ideas?|answers?)|out of the box|dream(?:ing)? (?:big|aloud)|think(?:ing)? aloud|` +
	`spinnen|rumspinnen|querdenken|verruckte\w* ideen?|grune wiese|ideen? jeder art|alles ist erlaubt|alles erlaubt|drauf ?los|page blanche|` +
	`idees? foll\w+|sans filtre|sans se censurer|remue-meninges|` +
	`todo vale|ideas? (?:locas?|raras?|imposibles?)|sin filtros?|lluvia de|tudo vale|vale tudo|ideias? (?:malucas?|loucas?|soltas)|sem filtros?|` +
	`chuva de ideias|bez cenzury|cokoli|silen\w+ napad\w*|blazniv\w+ napad\w*|` +
	`nada de [^.]{0,20}no se puede)\b|自由に|なんでも|何でも|突飛|ぶっ飛|否定(?:し|は)|思いつき`)

// loose says whether the invitation asks for free ideas.
func (t *agendaText) loose() bool { return len(t.points) < 2 && len(t.matching(looseIdeas)) > 0 }

// unlessIdeas drops signals that say too little where ideas are free.
func (t *agendaText) unlessIdeas(list []string) []string {
	if t.loose() {
		return nil
	}
	return list
}

// posed are the questions that make an agenda: any, but for the one theme of an
// open round of ideas.
func (t *agendaText) posed() []string {
	if len(t.questions) == 1 {
		return t.unlessIdeas(t.questions)
	}
	return t.questions
}

// fragments lists the sentences of a text that is nothing but short topics, each
// closed like a sentence: "Ladder inspection. The near miss on bay 6."
func (t *agendaText) fragments() []string {
	if len(t.sentences) < 2 || t.loose() {
		return nil
	}
	for i, s := range t.sentences {
		f := t.folded[i]
		words := len(strings.Fields(s))
		if words < 2 || words > 6 || japanese(s) || ownWords(s, nil) < 2 || strings.ContainsAny(s, "!?:") {
			return nil
		}
		for _, sentence := range []*pattern{verbal, finite, prework, purposeClause, openDoor, astray} {
			if sentence.MatchString(f) {
				return nil
			}
		}
	}
	return t.sentences
}

// finite are verbs and openings that no topic has, beside those of every
// sentence.
var finite = phrases(`^(?:bring|come|send|please|wear|venez|apport\w+|trae\w*|traig\w+|ven\w*|tragam|prines\w+|bringt|kommt|nur|only|just|solo|so|jen|` +
	`no|kein\w*|nada|rien|nix|nothing|anything|todo|tudo|alles|bei|bij|if|ab|desde|apres|nach|after|before)\b|` +
	`\b(?:ca|c'est|s'\p{L}+|nix|weiss|kommt|kommen|geht|gehen|liegt|steht|bleibt|macht|machen|muss|soll|kann|darf|goes?|comes?|takes?|brings?|needs?|` +
	`wants?|says?|gives?|gets?|makes?|must|should|would|could|might|may|` +
	`do|does|did|vient|prend|dit|apporte|faut|doit|viene|trae|dice|hace|falta|debe|tiene|tienen|vem|traz|faz|deve|tem|prijde|prinese|rekne|musi|ma|` +
	`maji|bude)\b`)

// shortQuestions lists the lines that are three or more questions of a few words
// each, as a daily asks everybody: "fertig? dran? hakt?"
func shortQuestions(lines []string) []string {
	var list []string
	for _, line := range lines {
		line = strings.TrimSpace(line)
		if !strings.HasSuffix(line, "?") && !strings.HasSuffix(line, "？") || courtesy.MatchString(fold(line)) || openDoor.MatchString(fold(line)) {
			continue
		}
		parts := strings.FieldsFunc(line, func(r rune) bool { return strings.ContainsRune("?？,/、", r) })
		if len(parts) >= 3 && strings.Count(line, "?")+strings.Count(line, "？") >= 3 && short(parts, 3) {
			list = append(list, line)
		}
	}
	return list
}
