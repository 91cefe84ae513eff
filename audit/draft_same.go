package audit

import "strings"

// sameTopics are what questions are about, by words that show it in the seven
// languages, in the notation of hasClue: two questions with one topic ask the
// same.
var sameTopics = [][]string{
	{"done", "finish*", "yesterday", "completed", "erledigt", "fertig*", "gestern", "terminé*", "terminar", "hice", "hecho", "feito", "ontem", "dokonč*", "hotov*", "včera", "終え", "昨日", "やったこと"},
	{"today", "heute", "aujourd hui", "hoy", "hoje", "dnes", "今日", "本日"},
	{"stuck", "block*", "in your way", "obstacle*", "impediment*", "klemmt*", "klemmts", "im weg", "hindernis*", "blockier*", "hält sie auf", "bloqu*", "gêne", "estorba", "frena", "atrapalha",
		"impedindo", "impediment*", "brzdí", "překáží", "blok*", "困っている*", "妨げ", "止まっている"},
	{"what changed", "has changed", "hat sich*", "geändert", "a changé", "ha cambiado", "mudou", "změnilo", "変わった"},
	{"next step", "nächste schritt", "nächsten schritt", "prochain pas", "prochaine étape", "siguiente paso", "próximo paso", "další krok", "次の一歩"},
	{"milestone*", "meilenstein*", "jalon*", "hito*", "marco*", "milník*", "マイルストーン"},
	{"who else", "wer muss es noch", "wer noch", "qui d autre", "quién más", "quem mais", "kdo další", "ほかに"},
	{"which option", "which one", "welche möglichkeit", "quelle option", "qué opción", "que opção", "která možnost", "どの案"},
	{"how many days", "how many hours", "wie viele tage", "wie viele stunden", "combien de jours", "cuántos días", "quantos dias", "kolik dní", "何日"},
}

// asksTheSame says whether two questions are about one topic, or in nearly the
// same words.
func asksTheSame(a, b string) bool {
	lowA, lowB := strings.ToLower(a), strings.ToLower(b)
	wordsA, wordsB := wordSet(a), wordSet(b)
	for _, topic := range sameTopics {
		if anyClue(wordsA, lowA, topic) && anyClue(wordsB, lowB, topic) {
			return true
		}
	}
	long := map[string]bool{}
	for _, w := range wordsA {
		long[w] = len(w) >= 5
	}
	both, all := 0, 0
	for _, w := range wordsB {
		if len(w) >= 5 {
			all++
			if long[w] {
				both++
			}
		}
	}
	return all >= 2 && 2*both > all
}

func anyClue(words []string, low string, clues []string) bool {
	for _, c := range clues {
		if hasClue(words, low, c) {
			return true
		}
	}
	return false
}
