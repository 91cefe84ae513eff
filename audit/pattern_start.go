package audit

import "regexp/syntax"

const (
	startBytes = 3    // how far into a match its beginning is looked at
	startLimit = 2000 // how many beginnings are worth looking up
	classLimit = 40   // how many characters of a class are told apart
)

// beginnings lists how a match of an expression can begin, in one to three
// bytes; ok is false if it can begin with nearly anything.
func beginnings(tree *syntax.Regexp) (starts map[string]bool, ok bool) {
	open, closed := grow(map[string]bool{"": true}, tree)
	if open == nil {
		return nil, false
	}
	for s := range open {
		closed[s] = true
	}
	if closed[""] {
		return nil, false
	}
	return closed, true
}

// grow extends beginnings by what an expression can match. Open ones can grow
// on, closed ones are long enough or go on with anything. Open is nil if there
// are too many.
func grow(from map[string]bool, tree *syntax.Regexp) (open, closed map[string]bool) {
	open, closed = map[string]bool{}, map[string]bool{}
	switch tree.Op {
	case syntax.OpEmptyMatch, syntax.OpWordBoundary, syntax.OpNoWordBoundary, syntax.OpBeginText, syntax.OpEndText, syntax.OpBeginLine, syntax.OpEndLine:
		return from, closed
	case syntax.OpLiteral:
		if tree.Flags&syntax.FoldCase != 0 {
			return nil, nil
		}
		for s := range from {
			extend(s+string(tree.Rune), open, closed)
		}
	case syntax.OpCharClass:
		growClass(from, tree.Rune, open, closed)
	case syntax.OpCapture, syntax.OpPlus:
		return grow(from, tree.Sub[0])
	case syntax.OpQuest, syntax.OpStar:
		return optionally(from, tree.Sub[0])
	case syntax.OpRepeat:
		if tree.Min == 0 {
			return optionally(from, tree.Sub[0])
		}
		return grow(from, tree.Sub[0])
	case syntax.OpConcat:
		return growAll(from, tree.Sub)
	case syntax.OpAlternate:
		for _, sub := range tree.Sub {
			o, c := grow(from, sub)
			if o == nil {
				return nil, nil
			}
			add(open, o)
			add(closed, c)
		}
	default: // any character
		growClass(from, nil, open, closed)
	}
	if len(open)+len(closed) > startLimit {
		return nil, nil
	}
	return open, closed
}

func optionally(from map[string]bool, tree *syntax.Regexp) (open, closed map[string]bool) {
	open, closed = grow(from, tree)
	if open != nil {
		add(open, from)
	}
	return open, closed
}

func growAll(from map[string]bool, list []*syntax.Regexp) (open, closed map[string]bool) {
	open, closed = from, map[string]bool{}
	for _, sub := range list {
		o, c := grow(open, sub)
		if o == nil {
			return nil, nil
		}
		open = o
		add(closed, c)
		if len(open) == 0 {
			break
		}
	}
	return open, closed
}

// growClass extends by the characters of a class, given as pairs; by anything
// if there are many.
func growClass(from map[string]bool, pairs []rune, open, closed map[string]bool) {
	n := 0
	for i := 0; i+1 < len(pairs); i += 2 {
		n += int(pairs[i+1]-pairs[i]) + 1
	}
	for s := range from {
		if n == 0 || n > classLimit {
			closed[s] = true
			continue
		}
		for i := 0; i+1 < len(pairs); i += 2 {
			for r := pairs[i]; r <= pairs[i+1]; r++ {
				extend(s+string(r), open, closed)
			}
		}
	}
}

func extend(s string, open, closed map[string]bool) {
	if len(s) >= startBytes {
		closed[s[:startBytes]] = true
		return
	}
	open[s] = true
}
