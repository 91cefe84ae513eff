package audit

import "strings"

// withOthers is somebody doing something together: who, the verb, and the word
// for together.
var withOthers = phrases(
	`\b(?:we|we'll|we will|let's|let us) (\w{3,})\b[^.!?\n]{0,60}\b(?:together|side by side)\b`,
	`\bwir (\w{4,})\b[^.!?\n]{0,50}\b(?:gemeinsam|zusammen|miteinander)\b`,
	`\b(?:on|nous) (?:l'|les |le |la |y )?(\w{4,})\b[^.!?\n]{0,50}\bensemble\b`,
	`\b(\w{3,}(?:amos|emos|imos))\b[^.!?\n]{0,40}\b(?:juntos|juntas|entre todos|entre todas|em conjunto)\b`,
	`\b(?:spolecne|spolu) (\w{3,}(?:eme|ime|ame|uji|ujeme))\b`, `\b(\w{3,}(?:eme|ime|ame|ujeme)) (?:\w+ ){0,4}(?:spolecne|spolu)\b`,
)

// sociable are verbs, or how they begin, for what people do together without
// working on a thing.
var sociable = strings.Fields(`meet come get eat have drive celebrate discuss talk look see decide agree plan share think start stay walk sing sit put bring close ` +
	`end treffen essen kommen gehen fahren feiern besprechen schauen planen sehen sind haben werden wollen konnen entscheiden reden ` +
	`sitzen legen verteilen fullen klaren stimmen diskutieren voit vera mange part discute decide retrouve fait fera fixe choisi regarde ` +
	`prend partage parle comemos vemos vamos hablamos decidimos quedamos cenamos celebramos vimos fazemos hacemos tenemos temos falamos ` +
	`jantamos somos estamos podemos queremos elegimos escolhemos planificamos sejdeme pujdeme jdeme jedeme budeme mame oslavime probereme ` +
	`rozhodneme podivame projdeme muzeme reknem dohodneme naplanujeme rozdelime`)

// together is what people will do side by side, or "".
func together(folded string) string {
	for _, m := range withOthers.FindAllStringSubmatch(folded, 6) {
		verb := ""
		for _, group := range m[1:] {
			if group != "" {
				verb = group
			}
		}
		if verb != "" && !startsWithAny(verb, sociable) {
			return m[0]
		}
	}
	return ""
}

func startsWithAny(word string, beginnings []string) bool {
	for _, b := range beginnings {
		if word == b || len(b) >= 5 && strings.HasPrefix(word, b) {
			return true
		}
	}
	return false
}
