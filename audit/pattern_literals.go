package audit

import (
	"regexp/syntax"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	literalBytes = 2   // the least length of a literal of letters that is worth looking for
	longLiteral  = 8   // longer ones are no better
	manyLiterals = 200 // how many are too many for one phrase
	manyProducts = 32  // how many ways through a sequence are told apart
	classLimit   = 12  // how many characters of a class are told apart
)

// literalsOf lists strings of which every match of an expression has one; none
// if that can't be said. Folded says that they are lower-case and stand for
// upper-case, too.
func literalsOf(tree *syntax.Regexp) (literals []string, folded bool) {
	folded = foldsCase(tree)
	n := needOf(tree, folded)
	return n.best(), folded
}

func foldsCase(tree *syntax.Regexp) bool {
	return tree.Op == syntax.OpLiteral && tree.Flags&syntax.FoldCase != 0 || slices.ContainsFunc(tree.Sub, foldsCase)
}

// need is what is known of an expression's matches.
type need struct {
	exact []string // all of them; nil if there are too many
	must  []string // every match contains one of these; nil if unknown
}

var anything = need{}

// best is the better of what is known, if it is worth looking for.
func (n need) best() []string { return better(n.exact, n.must) }

// better picks the list whose worst string says more; nil if neither is worth
// looking for.
func better(a, b []string) []string {
	x, y := worth(a), worth(b)
	switch {
	case x == 0 && y == 0:
		return nil
	case x > y || x == y && len(a) <= len(b):
		return a
	}
	return b
}

// worth is how rare the least rare of some strings is: its length, or one for a
// digit or sign alone; 0 for a letter, which is everywhere.
func worth(list []string) int {
	if len(list) == 0 || len(list) > manyLiterals {
		return 0
	}
	least := longLiteral
	for _, s := range list {
		n := len(s)
		if n < literalBytes && rareByte(s) == 0 {
			n = 0
		}
		least = min(least, n)
	}
	return least
}

// rareByte is a digit or sign of a short string, 0 if it has none.
func rareByte(s string) byte {
	for i := range len(s) {
		if c := s[i]; c > ' ' && c < 0x80 && (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') {
			return c
		}
	}
	return 0
}

func needOf(tree *syntax.Regexp, folded bool) need {
	switch tree.Op {
	case syntax.OpEmptyMatch, syntax.OpWordBoundary, syntax.OpNoWordBoundary, syntax.OpBeginText, syntax.OpEndText, syntax.OpBeginLine, syntax.OpEndLine:
		return need{exact: []string{""}}
	case syntax.OpLiteral:
		return sequence(runeNeeds(tree.Rune, folded))
	case syntax.OpCharClass:
		return need{exact: classStrings(tree.Rune, folded)}
	case syntax.OpCapture:
		return needOf(tree.Sub[0], folded)
	case syntax.OpConcat:
		var parts []need
		for _, sub := range tree.Sub {
			parts = append(parts, needOf(sub, folded))
		}
		return sequence(parts)
	case syntax.OpAlternate:
		return choice(tree.Sub, folded)
	case syntax.OpQuest:
		if n := needOf(tree.Sub[0], folded); n.exact != nil {
			return need{exact: append([]string{""}, n.exact...)}
		}
	case syntax.OpPlus:
		return need{must: needOf(tree.Sub[0], folded).best()}
	case syntax.OpRepeat:
		if tree.Min > 0 {
			return need{must: needOf(tree.Sub[0], folded).best()}
		}
	}
	return anything
}

// runeNeeds are the parts of a literal: where case is folded, a character that has
// forms beyond ASCII could be anything.
func runeNeeds(runes []rune, folded bool) []need {
	if !folded {
		return []need{{exact: []string{string(runes)}}}
	}
	var list []need
	var known strings.Builder
	for _, r := range runes {
		switch {
		case r < utf8.RuneSelf:
			known.WriteByte(lower(byte(r)))
		case unicode.SimpleFold(r) == r:
			known.WriteRune(r)
		default:
			list = append(list, need{exact: []string{known.String()}}, anything)
			known.Reset()
		}
	}
	return append(list, need{exact: []string{known.String()}})
}

// classStrings are the characters of a class, given as pairs, if they are few.
func classStrings(pairs []rune, folded bool) []string {
	var list []string
	for i := 0; i+1 < len(pairs); i += 2 {
		if int(pairs[i+1]-pairs[i])+len(list) >= classLimit {
			return nil
		}
		for r := pairs[i]; r <= pairs[i+1]; r++ {
			switch {
			case !folded || unicode.SimpleFold(r) == r:
				list = append(list, string(r))
			case r < 0x80:
				if l := string(unicode.ToLower(r)); !slices.Contains(list, l) {
					list = append(list, l)
				}
			default:
				return nil
			}
		}
	}
	return list
}

// sequence is what is known of parts that follow each other.
func sequence(parts []need) need {
	exact, whole := []string{""}, true
	var must []string
	for _, p := range parts {
		if p.exact != nil && len(exact)*len(p.exact) <= manyProducts {
			exact = product(exact, p.exact)
			continue
		}
		must = better(better(must, exact), p.best())
		exact, whole = []string{""}, false
		if p.exact != nil {
			exact = p.exact
		}
	}
	if whole {
		return need{exact: exact}
	}
	return need{must: better(must, exact)}
}

func product(a, b []string) []string {
	var list []string
	for _, x := range a {
		for _, y := range b {
			list = append(list, x+y)
		}
	}
	return list
}

func choice(subs []*syntax.Regexp, folded bool) need {
	var all need
	exact, must := true, true
	for _, sub := range subs {
		n := needOf(sub, folded)
		exact = exact && n.exact != nil
		all.exact = append(all.exact, n.exact...)
		best := n.best()
		must = must && best != nil
		all.must = append(all.must, best...)
	}
	if !exact || len(all.exact) > manyLiterals {
		all.exact = nil
	}
	if !must {
		all.must = nil
	}
	return all
}

// literalTable finds many literals in one pass over a text.
type literalTable struct {
	bytes   [256][]int           // phrases by a rare byte that they need
	hashes  [hashes / 64]uint64  // of the other literals' first two or three bytes
	entries map[uint32][]literal // by these bytes
	folded  bool                 // some are lower-case and stand for upper-case, too
	size    int                  // of the phrases that have some
}

type literal struct {
	text   string
	phrase int
}

// hashes is how many there are: many more than literals of one expression.
const hashes = 4096

func hashOf(gram uint32) uint32 { return gram * 0x9E3779B1 >> 20 }

func (t *literalTable) add(text string, folded bool, phrase int) {
	t.folded = t.folded || folded
	t.size = max(t.size, phrase+1)
	if len(text) < literalBytes {
		c := rareByte(text)
		t.bytes[c] = append(t.bytes[c], phrase)
		return
	}
	if t.entries == nil {
		t.entries = map[uint32][]literal{}
	}
	text = asciiLower(text)
	gram := uint32(text[0])<<8 | uint32(text[1])
	if len(text) > 2 {
		gram = gram<<8 | uint32(text[2])
	}
	h := hashOf(gram)
	t.hashes[h/64] |= 1 << (h % 64)
	t.entries[gram] = append(t.entries[gram], literal{text, phrase})
}

// find adds the phrases whose literals a text has to those that need none. It
// looks without regard to ASCII case.
func (t *literalTable) find(text string, found []int) []int {
	found = found[:len(found):len(found)]
	if t.size == 0 {
		return found
	}
	if t.folded && (strings.Contains(text, "ſ") || strings.Contains(text, "\u212a")) {
		return t.all(found) // they are an s and a k where case is folded
	}
	var two, three uint32
	for i := range len(text) {
		c := lower(text[i])
		for _, phrase := range t.bytes[c] {
			if !slices.Contains(found, phrase) {
				found = append(found, phrase)
			}
		}
		three = two<<8 | uint32(c)
		two = three & 0xffff
		if i > 0 && t.has(two) {
			found = t.at(text[i-1:], two, found)
		}
		if i > 1 && t.has(three) {
			found = t.at(text[i-2:], three, found)
		}
	}
	return found
}

func (t *literalTable) has(gram uint32) bool {
	h := hashOf(gram)
	return t.hashes[h/64]&(1<<(h%64)) != 0
}

// at adds the phrases whose literals begin with some bytes and a text begins
// with.
func (t *literalTable) at(text string, gram uint32, found []int) []int {
	for _, l := range t.entries[gram] {
		if hasFoldedPrefix(text, l.text) && !slices.Contains(found, l.phrase) {
			found = append(found, l.phrase)
		}
	}
	return found
}

// all adds every phrase.
func (t *literalTable) all(found []int) []int {
	for i := range t.size {
		if !slices.Contains(found, i) {
			found = append(found, i)
		}
	}
	return found
}

func lower(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		return c | 0x20
	}
	return c
}

func asciiLower(s string) string {
	b := []byte(s)
	for i, c := range b {
		b[i] = lower(c)
	}
	return string(b)
}

func hasFoldedPrefix(text, prefix string) bool {
	if len(text) < len(prefix) {
		return false
	}
	for i := range len(prefix) {
		if lower(text[i]) != prefix[i] {
			return false
		}
	}
	return true
}
