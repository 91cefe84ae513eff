package audit

import (
	"regexp"
	"regexp/syntax"
	"strings"
	"sync"
)

// pattern is a regular expression of many phrases. Go's engine tries every
// phrase at every letter; a pattern first looks for the literals without which
// no phrase can match, and runs only the phrases whose literal is there. It
// finds what the expression finds. It is compiled when it is first asked.
type pattern struct {
	source string
	// whole is the expression, for all matches and for groups.
	whole func() *regexp.Regexp
	split func() *phraseBook
}

// phraseBook is an expression's phrases by the literals they need.
type phraseBook struct {
	phrases  []func() *regexp.Regexp // compiled when first met; those that need no literal are one, the last
	always   []int                   // that one, if there is one
	literals literalTable
}

// phrases is a pattern of alternatives. They are built in, so that one that is
// no expression panics when it is first asked; a test asks all of them.
func phrases(alternatives ...string) *pattern {
	p := &pattern{source: strings.Join(alternatives, "|")}
	p.whole = compiledLater(p.source)
	p.split = sync.OnceValue(func() *phraseBook { return newPhraseBook(p.source) })
	return p
}

func newPhraseBook(source string) *phraseBook {
	b := &phraseBook{}
	var free []string
	for _, text := range phrasesOf(source) {
		tree, err := syntax.Parse(text, syntax.Perl)
		if err != nil {
			panic(err)
		}
		literals, folded := literalsOf(tree)
		if len(literals) == 0 {
			free = append(free, text)
			continue
		}
		for _, l := range literals {
			b.literals.add(l, folded, len(b.phrases))
		}
		b.phrases = append(b.phrases, compiledLater(text))
	}
	if len(free) > 0 {
		b.always = []int{len(b.phrases)}
		b.phrases = append(b.phrases, compiledLater(strings.Join(free, "|")))
	}
	return b
}

func compiledLater(source string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(source) })
}

// phrasesOf are an expression's alternatives, also those behind a common
// beginning that leaves no choice: of ^(?:a|b)c they are ^(?:a)c and ^(?:b)c.
func phrasesOf(source string) []string {
	flags := ""
	if strings.HasPrefix(source, caseFolded) {
		flags, source = caseFolded, source[len(caseFolded):]
	}
	var list []string
	for _, alternative := range splitAlternatives(source) {
		for _, phrase := range behindBeginning(alternative) {
			list = append(list, flags+phrase)
		}
	}
	return list
}

const caseFolded = "(?i)" // for all alternatives

// behindBeginning splits an alternative that is one group behind ^ or \b.
func behindBeginning(alternative string) []string {
	const group = "(?:"
	for _, beginning := range []string{"", "^", `\b`} {
		rest, ok := strings.CutPrefix(alternative, beginning+group)
		if !ok {
			continue
		}
		end := groupEnd(rest)
		if after := rest[end+1:]; after != "" && strings.ContainsAny(after[:1], "?*+{") {
			break
		}
		var list []string
		for _, choice := range splitAlternatives(rest[:end]) {
			list = append(list, beginning+group+choice+rest[end:])
		}
		return list
	}
	return []string{alternative}
}

// splitAlternatives cuts at the bars outside of groups and classes.
func splitAlternatives(source string) []string {
	var list []string
	from := 0
	walk(source, func(i, depth int) bool {
		if depth == 0 && source[i] == '|' {
			list = append(list, source[from:i])
			from = i + 1
		}
		return true
	})
	return append(list, source[from:])
}

// groupEnd is where a group closes that was opened before the source.
func groupEnd(source string) int {
	end := len(source)
	walk(source, func(i, depth int) bool {
		if depth < 0 {
			end = i
		}
		return depth >= 0
	})
	return end
}

// walk visits the signs of an expression that are neither escaped nor in a
// class, with how many groups are open behind each, until it is told to stop.
func walk(source string, visit func(i, depth int) bool) {
	depth, class := 0, false
	for i := 0; i < len(source); i++ {
		switch c := source[i]; {
		case c == '\\':
			i++
		case class:
			class = c != ']'
		case c == '[':
			class = true
			for i+1 < len(source) && (source[i+1] == '^' || source[i+1] == ']') {
				i++ // a bracket that comes first is meant as one
			}
		default:
			if c == '(' {
				depth++
			} else if c == ')' {
				depth--
			}
			if !visit(i, depth) {
				return
			}
		}
	}
}

// possible lists the phrases that a text may match, in no order, each once.
func (b *phraseBook) possible(text string) []int {
	return b.literals.find(text, b.always)
}

// MatchString says whether a text has a match.
func (p *pattern) MatchString(text string) bool {
	b := p.split()
	for _, i := range b.possible(text) {
		if b.phrases[i]().MatchString(text) {
			return true
		}
	}
	return false
}

// FindStringIndex is where the first match begins and ends, or nil.
func (p *pattern) FindStringIndex(text string) []int {
	b := p.split()
	var first []int
	for _, i := range b.possible(text) {
		m := b.phrases[i]().FindStringIndex(text)
		switch {
		case m == nil || first != nil && m[0] > first[0]:
		case first != nil && m[0] == first[0] && m[1] != first[1]:
			return p.whole().FindStringIndex(text) // it knows which phrase comes first
		default:
			first = m
		}
	}
	return first
}

// FindString is the first match, or "".
func (p *pattern) FindString(text string) string {
	if m := p.FindStringIndex(text); m != nil {
		return text[m[0]:m[1]]
	}
	return ""
}

// FindAllString lists up to n matches.
func (p *pattern) FindAllString(text string, n int) []string {
	if p.absent(text) {
		return nil
	}
	return p.whole().FindAllString(text, n)
}

// FindAllStringIndex lists where up to n matches begin and end.
func (p *pattern) FindAllStringIndex(text string, n int) [][]int {
	if p.absent(text) {
		return nil
	}
	return p.whole().FindAllStringIndex(text, n)
}

// FindStringSubmatch is the first match with its groups.
func (p *pattern) FindStringSubmatch(text string) []string {
	if p.absent(text) {
		return nil
	}
	return p.whole().FindStringSubmatch(text)
}

// FindAllStringSubmatch lists up to n matches with their groups.
func (p *pattern) FindAllStringSubmatch(text string, n int) [][]string {
	if p.absent(text) {
		return nil
	}
	return p.whole().FindAllStringSubmatch(text, n)
}

// FindAllStringSubmatchIndex lists where up to n matches and their groups begin
// and end.
func (p *pattern) FindAllStringSubmatchIndex(text string, n int) [][]int {
	if p.absent(text) {
		return nil
	}
	return p.whole().FindAllStringSubmatchIndex(text, n)
}

// ReplaceAllString replaces every match.
func (p *pattern) ReplaceAllString(text, by string) string {
	if p.absent(text) {
		return text
	}
	return p.whole().ReplaceAllString(text, by)
}

// ReplaceAllStringFunc replaces every match by what by makes of it.
func (p *pattern) ReplaceAllStringFunc(text string, by func(string) string) string {
	if p.absent(text) {
		return text
	}
	return p.whole().ReplaceAllStringFunc(text, by)
}

// Split cuts a text at the matches into up to n parts.
func (p *pattern) Split(text string, n int) []string {
	if p.absent(text) && n != 0 {
		return []string{text}
	}
	return p.whole().Split(text, n)
}

// absent says whether a text lacks what every match needs.
func (p *pattern) absent(text string) bool { return len(p.split().possible(text)) == 0 }
