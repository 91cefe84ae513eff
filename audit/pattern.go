package audit

import (
	"regexp"
	"regexp/syntax"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// pattern is a regular expression that knows which words a match can't do
// without. A text with none of them needs no matching, and most texts have none:
// looking for words costs a fraction of running the expression. What it knows it
// finds out when it is first used, so that a program's start costs little.
type pattern struct {
	whole func() *regexp.Regexp
	parts func() parted
}

// parted is a pattern's alternatives, in their order; itself where it has none.
type parted struct {
	branches []branch
	folds    bool // case is no difference
}

// branch is one alternative of a pattern.
type branch struct {
	expression func() *regexp.Regexp
	needs      []need // one of them is in every match; none if that can't be told
}

// need is a piece of text, and the place of its first bytes in a gram set.
type need struct {
	text string
	gram uint16
}

// mustPattern parses an expression, or panics.
func mustPattern(expression string) *pattern {
	tree, err := syntax.Parse(expression, syntax.Perl)
	if err != nil {
		panic(err)
	}
	p := &pattern{whole: compiled(func() string { return expression })}
	p.parts = sync.OnceValue(func() parted { return partsOf(tree, p.whole) })
	return p
}

func partsOf(tree *syntax.Regexp, whole func() *regexp.Regexp) parted {
	p := parted{folds: foldsCase(tree)}
	if tree.Op != syntax.OpAlternate {
		p.branches = []branch{{whole, p.needsOf(tree)}}
		return p
	}
	for _, sub := range tree.Sub {
		p.branches = append(p.branches, branch{compiled(sub.String), p.needsOf(sub)})
	}
	return p
}

func compiled(expression func() string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expression()) })
}

func (p *parted) needsOf(tree *syntax.Regexp) (needs []need) {
	literals, _ := needed(tree)
	for _, l := range literals {
		if p.folds {
			l = foldCase(l)
		}
		n := need{text: l}
		if len(l) >= gramLength {
			n.gram = gram(l[0], l[1], l[2])
		}
		needs = append(needs, n)
	}
	return needs
}

// needed are literals of which every match holds at least one; false if there
// are none to be told.
func needed(re *syntax.Regexp) ([]string, bool) {
	switch re.Op {
	case syntax.OpLiteral:
		return []string{string(re.Rune)}, true
	case syntax.OpCapture, syntax.OpPlus:
		return needed(re.Sub[0])
	case syntax.OpRepeat:
		if re.Min > 0 {
			return needed(re.Sub[0])
		}
	case syntax.OpAlternate:
		var all []string
		for _, sub := range re.Sub {
			literals, ok := needed(sub)
			if !ok {
				return nil, false
			}
			all = append(all, literals...)
		}
		return all, true
	case syntax.OpConcat:
		var best []string
		for _, sub := range re.Sub {
			if literals, ok := needed(sub); ok && (best == nil || shortest(literals) > shortest(best)) {
				best = literals
			}
		}
		return best, best != nil
	}
	return nil, false
}

func shortest(literals []string) int {
	return len(slices.MinFunc(literals, func(a, b string) int { return len(a) - len(b) }))
}

func foldsCase(re *syntax.Regexp) bool {
	return re.Op == syntax.OpLiteral && re.Flags&syntax.FoldCase != 0 || slices.ContainsFunc(re.Sub, foldsCase)
}

// foldCase makes equal what a pattern without case takes for equal.
func foldCase(s string) string {
	return strings.Map(func(r rune) rune {
		if r < utf8.RuneSelf && (r < 'A' || r > 'Z') && r != 'k' && r != 's' {
			return r
		}
		least := r
		for f := unicode.SimpleFold(r); f != r; f = unicode.SimpleFold(f) {
			least = min(least, f)
		}
		return unicode.ToLower(least)
	}, s)
}

// Grams are the runs of three bytes in a text, hashed: a set that a literal's
// first one is looked up in.
const gramLength = 3

type grams [1 << 12 / 64]uint64

func gram(a, b, c byte) uint16 { return (uint16(a)<<7 ^ uint16(b)<<4 ^ uint16(c)) & (1<<12 - 1) }

// search is a text that patterns are looked for in.
type search struct {
	folded string // as the pattern's needs are
	grams  grams
}

func (p *parted) search(s string) (in search) {
	if len(p.branches) == 1 && len(p.branches[0].needs) == 0 {
		return in // nothing to look for
	}
	if p.folds {
		s = foldCase(s)
	}
	in.folded = s
	for i := 0; i+gramLength <= len(s); i++ {
		g := gram(s[i], s[i+1], s[i+2])
		in.grams[g/64] |= 1 << (g % 64)
	}
	return in
}

// possible says whether a branch may match.
func (b *branch) possible(in *search) bool {
	for _, n := range b.needs {
		if len(n.text) >= gramLength && in.grams[n.gram/64]&(1<<(n.gram%64)) == 0 {
			continue
		}
		if strings.Contains(in.folded, n.text) {
			return true
		}
	}
	return len(b.needs) == 0
}

func (p *pattern) possible(s string) bool {
	parts := p.parts()
	in := parts.search(s)
	for i := range parts.branches {
		if parts.branches[i].possible(&in) {
			return true
		}
	}
	return false
}

// MatchString says what the expression's does.
func (p *pattern) MatchString(s string) bool {
	parts := p.parts()
	in := parts.search(s)
	for i := range parts.branches {
		if b := &parts.branches[i]; b.possible(&in) && b.expression().MatchString(s) {
			return true
		}
	}
	return false
}

// FindString finds what the expression's does: the leftmost match, of those the
// first branch's.
func (p *pattern) FindString(s string) string {
	parts := p.parts()
	in := parts.search(s)
	var best []int
	for i := range parts.branches {
		b := &parts.branches[i]
		if !b.possible(&in) {
			continue
		}
		if at := b.expression().FindStringIndex(s); at != nil && (best == nil || at[0] < best[0]) {
			best = at
		}
	}
	if best == nil {
		return ""
	}
	return s[best[0]:best[1]]
}

func (p *pattern) FindStringSubmatch(s string) []string {
	if !p.possible(s) {
		return nil
	}
	return p.whole().FindStringSubmatch(s)
}

func (p *pattern) FindAllString(s string, n int) []string {
	if !p.possible(s) {
		return nil
	}
	return p.whole().FindAllString(s, n)
}

func (p *pattern) ReplaceAllString(s, with string) string {
	if !p.possible(s) {
		return s
	}
	return p.whole().ReplaceAllString(s, with)
}
