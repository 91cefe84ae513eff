package audit

import (
	_ "embed"
	"encoding/json"
	"strings"
	"sync"
	"unicode"
)

// keywordFile has the words that name a type of meeting, by type and language:
// lower case, without accents; * is any ending or any beginning.
//
//go:embed keywords.json
var keywordFile []byte

// typeOrder is the order in which types are looked for: guards first, status,
// whose words are the most general, last.
var typeOrder = []string{
	"one_on_one", "interview", "incident", "people_sensitive", "pairing", "social", "external", "retro", "standup",
	"allhands", "kickoff", "handover", "workshop", "decision", "brainstorm", "planning_input", "metrics", "kb_share", "review_doc",
	"problem", "broadcast", "status",
}

// keyword is one word or phrase to look for in folded text.
type keyword struct {
	words      string
	raw        bool // Japanese: looked for as it stands, anywhere
	open, tail bool // any beginning, any ending
}

// keywords reads the embedded list once: it never changes.
var keywords = sync.OnceValue(func() map[string][]keyword {
	var file map[string]map[string][]string
	if err := json.Unmarshal(keywordFile, &file); err != nil {
		panic("the embedded keywords are broken: " + err.Error())
	}
	all := map[string][]keyword{}
	for kind, languages := range file {
		for language, list := range languages {
			for _, w := range list {
				k := keyword{words: strings.Trim(w, "*"), raw: language == "ja", open: strings.HasPrefix(w, "*"), tail: strings.HasSuffix(w, "*")}
				if k.raw {
					k.words = strings.ToLower(k.words)
				}
				all[kind] = append(all[kind], k)
			}
		}
	}
	return all
})

// in says whether a keyword stands in folded text; raw is the text as it is,
// in lower case.
func (k *keyword) in(folded, raw string) bool {
	if k.raw {
		return strings.Contains(raw, k.words)
	}
	for from := 0; ; {
		i := strings.Index(folded[from:], k.words)
		if i < 0 {
			return false
		}
		start, end := from+i, from+i+len(k.words)
		before := start == 0 || !wordByte(folded[start-1])
		after := end == len(folded) || !wordByte(folded[end])
		if (before || k.open) && (after || k.tail) {
			return true
		}
		from = start + 1
	}
}

func wordByte(b byte) bool {
	return b >= 'a' && b <= 'z' || b >= '0' && b <= '9' || b >= 0x80 || b == ':'
}

// findKeyword is the first keyword of a type that stands in a text.
func findKeyword(kind, folded, raw string) (string, bool) {
	list := keywords()[kind]
	best := ""
	for i := range list {
		if k := &list[i]; len(k.words) > len(best) && k.in(folded, raw) {
			best = k.words
		}
	}
	return best, best != ""
}

// fold is text as keywords are written: lower case, Latin letters without
// accents, everything else as it is.
func fold(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range s {
		if r < 0x80 {
			b.WriteByte(byte(unicode.ToLower(r)))
			continue
		}
		r = unicode.ToLower(r)
		if i := strings.IndexRune(accented, r); i >= 0 {
			b.WriteByte(unaccented[len([]rune(accented[:i]))])
			continue
		}
		switch r {
		case 'ß':
			b.WriteString("ss")
		case 'œ':
			b.WriteString("oe")
		case 'æ':
			b.WriteString("ae")
		case '’', '‘', '´':
			b.WriteByte('\'')
		case '–', '—', '‐', '‑':
			b.WriteByte('-')
		case '\u00a0':
			b.WriteByte(' ')
		default:
			if !unicode.Is(unicode.Mn, r) {
				b.WriteRune(r)
			}
		}
	}
	return b.String()
}

const (
	accented   = "áàâäãåąāčćçďđéèêëěęēíìîïīłľňñńóòôöõøōřšśťúùûüůūýÿžźż"
	unaccented = "aaaaaaaacccddeeeeeeeiiiiillnnnooooooorsstuuuuuuyyzzz"
)
