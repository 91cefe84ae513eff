package audit

import "strings"

// genericWords are words that any invitation could have, folded: they say
// nothing about the content.
var genericWords = set(
	`weekly monthly daily biweekly bi quarterly fortnightly yearly week weeks month months day days today meeting meetings call calls sync `+
		`syncs syncup touch base catch up check in chat talk discuss discussion regular recurring standing team teams group everyone all hi hello `+
		`ensure alignment align aligned update updates status session invite invitation agenda topic topics tbd tba tbc the a an our your we us i `+
		`you is are be to of on for and or with this that at it will let s please time slot workstream placeholder general community join open `+
		`public hosted held every other about aligning sessions here below dear`,
	`termin besprechung meeting jour fixe regeltermin regelmassig regelmassiger regelmassige regelbesprechung abstimmen regelmassigen `+
		`wochentlich wochentliche wochentlicher wochentliches monatlich monatliche monatlicher monatliches abstimmung austausch runde der die das `+
		`den dem ein eine und oder zu zum zur fur mit im in von wir uns unser unsere unserer ist alle einladung hallo`,
	`reunion point hebdo hebdomadaire mensuel mensuelle equipe le la les un une des de du et ou pour avec nous notre est au aux bonjour`,
	`semanal mensual seguimiento equipo el los las una y o para con nuestro nuestra es al del hola`,
	`reuniao mensal alinhamento os as um uma com nosso nossa do da dos das no na ola`,
	`schuzka porada pravidelna pravidelne tydenni mesicni tym tymu a i s se na pro o v ve z k je nas nase ahoj`,
)

func set(lists ...string) map[string]bool {
	words := map[string]bool{}
	for _, list := range lists {
		for w := range strings.FieldsSeq(list) {
			words[w] = true
		}
	}
	return words
}

// genericWord says whether a folded word is a number or says nothing.
func genericWord(folded string) bool {
	return genericWords[folded] || strings.Trim(folded, "0123456789") == ""
}
