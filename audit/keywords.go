package audit

import (
	_ "embed" // the keywords
	"encoding/json"
	"strings"
	"sync"
)

// keywordsJSON holds the words by type of meeting and language. They are
// written folded, "*" stands for any ending or, for German, any beginning.
//
//go:embed keywords.json
var keywordsJSON []byte

// keyword is one entry: a word or several in a row.
type keyword struct {
	words  []string // folded
	prefix bool     // the last one may go on
	suffix bool     // the only one may have something before it
	kind   string   // the type of meeting
	lang   string
	raw    string
}

// lexicon finds keywords by how their first word starts.
type lexicon struct {
	byStart  map[string][]keyword
	suffixes []keyword
	japanese []keyword // matched anywhere: Japanese writes no spaces
}

// startOf is what words are looked up by.
func startOf(word string) string {
	n := 0
	for i := range word {
		if n == 3 {
			return word[:i]
		}
		n++
	}
	return word
}

// keywords reads the table when it is first needed.
var keywords = sync.OnceValue(func() *lexicon {
	var table map[string]map[string][]string
	if err := json.Unmarshal(keywordsJSON, &table); err != nil {
		panic("keywords.json: " + err.Error()) // it is built in
	}
	l := &lexicon{byStart: map[string][]keyword{}}
	for kind, languages := range table {
		for lang, list := range languages {
			for _, raw := range list {
				l.add(keyword{kind: kind, lang: lang, raw: raw})
			}
		}
	}
	return l
})

func (l *lexicon) add(k keyword) {
	if japanese(k.raw) {
		l.japanese = append(l.japanese, k)
		return
	}
	k.prefix, k.suffix = strings.HasSuffix(k.raw, "*"), strings.HasPrefix(k.raw, "*")
	for _, w := range wordsOf(k.raw) {
		k.words = append(k.words, w.folded)
	}
	if k.suffix {
		l.suffixes = append(l.suffixes, k)
		return
	}
	start := startOf(k.words[0])
	l.byStart[start] = append(l.byStart[start], k)
}

// hit is a keyword found in a text.
type hit struct {
	keyword
	from, to int // where it is, in bytes
	words    int // how many; a Japanese one counts as one
	quote    string
}

// within says whether another hit is longer, and holds this one.
func (h hit) within(o hit) bool { return o.to-o.from > h.to-h.from && o.from <= h.from && h.to <= o.to }

// find lists the keywords of a text in order; of those that start at the same
// word only the longest of each type.
func (l *lexicon) find(text string) []hit {
	var hits []hit
	words := wordsOf(text)
	for i, w := range words {
		for _, k := range l.byStart[startOf(w.folded)] {
			if k.matches(words[i:]) {
				hits = append(hits, l.hit(k, text, words, i))
			}
		}
		for _, k := range l.suffixes {
			if strings.HasSuffix(w.folded, k.words[0]) && len(w.folded) > len(k.words[0]) {
				hits = append(hits, l.hit(k, text, words, i))
			}
		}
	}
	if japanese(text) {
		for _, k := range l.japanese {
			if i := strings.Index(text, k.raw); i >= 0 {
				hits = append(hits, hit{keyword: k, from: i, to: i + len(k.raw), words: 1, quote: k.raw})
			}
		}
	}
	return hits
}

func (l *lexicon) hit(k keyword, text string, words []word, i int) hit {
	last := words[i+len(k.words)-1]
	from, to := words[i].at, last.at+len(last.raw)
	return hit{keyword: k, from: from, to: to, words: len(k.words), quote: text[from:to]}
}

// matches says whether the words in front are the keyword's.
func (k keyword) matches(words []word) bool {
	if len(words) < len(k.words) {
		return false
	}
	last := len(k.words) - 1
	for i, want := range k.words {
		got := words[i].folded
		if got != want && !(i == last && k.prefix && strings.HasPrefix(got, want)) {
			return false
		}
	}
	return true
}
