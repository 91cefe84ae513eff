package audit

import "strings"

// common are frequent short words of each language, folded.
var common = map[string]string{
	"en": "the and of to for we is in on with this that our you please will be are it from have what who before after",
	"de": "der die das und ist wir mit fur nicht ein eine zu auf von im den bitte uns ihr sich auch wer noch oder vor wird",
	"fr": "le la les et des une un pour avec nous est dans sur vous pas au du ce qui par merci chacun ou on aux",
	"es": "el la los las y de para con una un que es por del nos en se al lo antes cada quien gracias hay esta",
	"pt": "o os as e de para com uma um que do da dos das nao em por nos se ao antes cada obrigado esta voce na no",
	"cs": "a je na se s pro ze to v od do prosim kdo co jak bude podle jsme kazdy nebo aby uz pred po ktery si",
}

// languages are those that are told apart, in the order that settles a draw.
var languages = []string{"en", "de", "fr", "es", "pt", "cs"}

// typical are letters that only some of the languages write.
var typical = map[string]string{
	"de": "äöüß", "fr": "èêàçœùûâîë", "es": "ñ¿¡", "pt": "ãõ", "cs": "ěščřžůďťň",
}

// languageOf says what language an invitation is written in: en, de, fr, es,
// pt, cs, ja, or "" if it shows too little. The text counts, the title helps.
func languageOf(title, text string) string {
	return languageBy(title+"\n"+text, keywords().find(title))
}

// languageBy goes by letters and frequent words, and by keywords found.
func languageBy(all string, found []hit) string {
	all = capped(all, 4<<10)
	kana, letters := 0, 0
	score := map[string]int{}
	for _, r := range strings.ToLower(all) {
		letters++
		if r < 0x80 {
			continue
		}
		if isJapanese(r) {
			kana++
		}
		for lang, marks := range typical {
			if strings.ContainsRune(marks, r) {
				score[lang] += 2
			}
		}
	}
	if kana >= 2 && 8*kana >= letters {
		return "ja"
	}
	for _, w := range wordsOf(withoutAddresses(all)) {
		for _, lang := range commonIn[w.folded] {
			score[lang] += 2
		}
	}
	for _, h := range found {
		score[h.lang]++
	}
	best, most := "", 1
	for _, lang := range languages {
		if score[lang] > most {
			best, most = lang, score[lang]
		}
	}
	return best
}

// commonIn lists by word which languages it is common in.
var commonIn = byWord(common)

func byWord(lists map[string]string) map[string][]string {
	in := map[string][]string{}
	for _, lang := range languages {
		for w := range strings.FieldsSeq(lists[lang]) {
			in[w] = append(in[w], lang)
		}
	}
	return in
}
