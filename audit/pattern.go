package audit

import (
	"regexp"
	"regexp/syntax"
	"strings"
	"sync"
)

// pattern is a regular expression of many phrases over folded text. Go's
// engine tries every phrase at every letter; a pattern looks at how a match can
// begin, and runs the expression only there. It finds its matches at the
// same places. It is compiled when it is first asked.
type pattern struct{ compiled func() *branched }

// branched is an expression by how its phrases begin.
type branched struct {
	words *regexp.Regexp // the phrases that begin at a word, anchored; nil if none
	runs  *regexp.Regexp // those of Japanese, which has no words, anchored
	front *regexp.Regexp // those that stand at a text's very beginning
	rest  *regexp.Regexp // those that say nothing about their beginning
	// How a match of words and runs can begin: one to three bytes.
	wordStarts, runStarts map[string]bool
}

// phrases is a pattern of alternatives. They are built in, so that one that is
// no expression panics when it is first asked; a test asks all of them.
func phrases(alternatives ...string) *pattern {
	return &pattern{sync.OnceValue(func() *branched { return compile(strings.Join(alternatives, "|")) })}
}

func compile(expression string) *branched {
	p := &branched{wordStarts: map[string]bool{}, runStarts: map[string]bool{}}
	tree, err := syntax.Parse(expression, syntax.Perl)
	if err != nil {
		panic(err)
	}
	var words, runs, front, rest []string
	for _, branch := range branches(tree) {
		starts, known := beginnings(branch)
		switch {
		case startsWith(branch, syntax.OpBeginText):
			front = append(front, branch.String())
		case known && startsWith(branch, syntax.OpWordBoundary):
			words = append(words, branch.String())
			add(p.wordStarts, starts)
		case known && allRunes(starts):
			runs = append(runs, branch.String())
			add(p.runStarts, starts)
		default:
			rest = append(rest, branch.String())
		}
	}
	p.words, p.runs, p.front, p.rest = union(`^`, words), union(`^`, runs), union(``, front), union(``, rest)
	return p
}

func union(anchor string, list []string) *regexp.Regexp {
	if len(list) == 0 {
		return nil
	}
	return regexp.MustCompile(anchor + `(?:` + strings.Join(list, "|") + `)`)
}

// branches are the alternatives at the top.
func branches(tree *syntax.Regexp) []*syntax.Regexp {
	if tree.Op == syntax.OpAlternate {
		return tree.Sub
	}
	return []*syntax.Regexp{tree}
}

func startsWith(tree *syntax.Regexp, op syntax.Op) bool {
	for tree.Op == syntax.OpConcat || tree.Op == syntax.OpCapture {
		tree = tree.Sub[0]
	}
	return tree.Op == op
}

// allRunes says whether all beginnings are beyond ASCII.
func allRunes(starts map[string]bool) bool {
	for s := range starts {
		if s[0] < 0x80 {
			return false
		}
	}
	return true
}

func add(to, from map[string]bool) {
	for s := range from {
		to[s] = true
	}
}

// find is where the first match begins and ends; from is -1 without one.
func (p *branched) find(text string) (from, to int) {
	from = -1
	if p.front != nil {
		if m := p.front.FindStringIndex(text); m != nil {
			return m[0], m[1]
		}
	}
	if p.rest != nil {
		if m := p.rest.FindStringIndex(text); m != nil {
			from, to = m[0], m[1]
		}
	}
	inWord := false
	for i := 0; i < len(text) && (from < 0 || i < from); i++ {
		c := text[i]
		atWord := !inWord
		inWord = c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_'
		if m := p.matchAt(text, i, atWord && inWord); m > 0 {
			return i, i + m
		}
	}
	return from, to
}

// matchAt is the length of a match that begins at i, or 0.
func (p *branched) matchAt(text string, i int, atWord bool) int {
	if atWord && p.words != nil && begins(p.wordStarts, text[i:]) {
		if m := p.words.FindStringIndex(text[i:]); m != nil {
			return m[1]
		}
	}
	if p.runs != nil && text[i] >= 0xc0 && begins(p.runStarts, text[i:]) {
		if m := p.runs.FindStringIndex(text[i:]); m != nil {
			return m[1]
		}
	}
	return 0
}

func begins(starts map[string]bool, text string) bool {
	for n := 1; n <= startBytes && n <= len(text); n++ {
		if starts[text[:n]] {
			return true
		}
	}
	return false
}

// MatchString says whether a text has a match.
func (p *pattern) MatchString(text string) bool {
	from, _ := p.compiled().find(text)
	return from >= 0
}

// FindString is the first match, or "".
func (p *pattern) FindString(text string) string {
	from, to := p.compiled().find(text)
	if from < 0 {
		return ""
	}
	return text[from:to]
}
