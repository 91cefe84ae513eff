package audit

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// languages are those that are told apart by their words; Japanese is told by
// its characters.
var languages = []string{"en", "de", "fr", "es", "pt", "cs"}

// A word, letter or ending gives its evidence to all languages that have it,
// in equal shares; evidenceShown is the score from which a text shows its
// language.
const (
	evidenceShared = 6
	evidenceShown  = 3
)

// languageOf says what language an invitation is written in: en, de, fr, es,
// pt, cs, ja, or "" if it shows too little. The names of those who come show
// nothing.
func languageOf(title, text string, names ...string) string {
	title, text = withoutNames(capped(title, 500), names), withoutNames(capped(text, 4<<10), names)
	return languageBy(title+"\n"+text, keywords().find(title))
}

// languageBy goes by characters, frequent words and endings, and by keywords
// found. A draw shows nothing.
func languageBy(all string, found []hit) string {
	all = withoutAddresses(capped(all, 4<<10))
	if inJapanese(all) {
		return "ja"
	}
	score := map[string]int{}
	give := func(to []string) {
		for _, lang := range to {
			score[lang] += evidenceShared / len(to)
		}
	}
	for _, r := range strings.ToLower(all) {
		if r >= utf8.RuneSelf {
			give(lettersIn[r])
		}
	}
	for _, w := range wordsOf(all) {
		in, ok := wordsIn[strings.ToLower(w.raw)] // "qué" is Spanish, "que" French too
		if !ok {
			in, ok = wordsIn[w.folded]
		}
		if !ok {
			in = endingsOf(w.folded)
		}
		give(in)
	}
	at := map[int][]string{}
	for _, h := range found {
		if !slices.Contains(at[h.from], h.lang) {
			at[h.from] = append(at[h.from], h.lang)
		}
	}
	for _, in := range at {
		for _, lang := range in {
			if lang == "en" && len(in) == 1 {
				continue // a word like "OKR" is at home everywhere
			}
			score[lang] += evidenceShown / len(in)
		}
	}
	best, most := "", evidenceShown-1
	for _, lang := range languages {
		switch {
		case score[lang] > most:
			best, most = lang, score[lang]
		case score[lang] == most:
			best = ""
		}
	}
	return best
}

// inJapanese says whether a good part of a text is kana or Chinese characters.
// Without any kana, nothing in it may be Chinese alone: "定例会議" is Japanese.
func inJapanese(s string) bool {
	kana, han, letters := 0, 0, 0
	for _, r := range s {
		letters++
		switch {
		case unicode.In(r, unicode.Hiragana, unicode.Katakana):
			kana++
		case unicode.Is(unicode.Han, r):
			han++
		}
	}
	if kana+han < 2 || 8*(kana+han) < letters {
		return false
	}
	return kana > 0 || !strings.ContainsAny(s, onlyChinese) && !containsAny(s, chineseWords)
}

func containsAny(s string, parts []string) bool {
	for _, p := range parts {
		if strings.Contains(s, p) {
			return true
		}
	}
	return false
}

func hasKana(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.In(r, unicode.Hiragana, unicode.Katakana) })
}

// endingsOf are the languages in which a long folded word ends like this one.
// In German it can be a compound: "Statusmeeting".
func endingsOf(word string) []string {
	const shortest = 3 // letters before the ending
	var in []string
	for _, lang := range languages {
		for _, end := range endings[lang] {
			if len(word) >= len(end)+shortest && strings.HasSuffix(word, end) {
				in = append(in, lang)
				break
			}
		}
	}
	return in
}

// withoutNames leaves out the words of people's names.
func withoutNames(s string, names []string) string {
	known := map[string]bool{}
	for _, name := range names {
		for _, w := range wordsOf(name) {
			known[w.folded] = utf8.RuneCountInString(w.folded) >= 2
		}
	}
	if len(known) == 0 {
		return s
	}
	var b strings.Builder
	from := 0
	for _, w := range wordsOf(s) {
		b.WriteString(s[from:w.at])
		if from = w.at + len(w.raw); !known[w.folded] {
			b.WriteString(w.raw)
		}
	}
	b.WriteString(s[from:])
	return b.String()
}
