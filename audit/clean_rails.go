package audit

import (
	"strings"
	"unicode/utf8"
)

var (
	meetRail = phrases(`^-::~[:~]+::-$`)
	openPaas = phrases(`^(?:\*#){3,}\*?$`)
	// webexRail keeps people from editing what follows.
	webexRail = phrases(`(?i)^[-=\s]*(?:do not (?:delete|edit|change|modify|alter)|bitte.{0,30}nicht (?:l.schen|bearbeiten|.ndern)|` +
		`ne (?:pas )?(?:supprim|modifi)\S* pas|no (?:elimine|borre|edite|modifique)|n.o (?:exclua|apague|edite|altere)|nemazat|neupravujte)\b`)
)

// dropRails takes out blocks between two rails, in whatever language they are.
func (p *page) dropRails() {
	p.dropPairs(meetRail.MatchString)
	p.dropPairs(openPaas.MatchString)
	p.dropRules()
	for i, line := range p.lines {
		if p.left(i) && webexRail.MatchString(line) {
			p.dropCallFrom(i)
		}
	}
}

// dropPairs drops from rail to rail; a last single one drops the rest.
func (p *page) dropPairs(rail func(string) bool) {
	open := -1
	for i, line := range p.lines {
		if !rail(line) {
			continue
		}
		if open < 0 {
			open = i
			continue
		}
		p.drop(open, i+1)
		open = -1
	}
	if open >= 0 {
		p.drop(open, len(p.lines))
	}
}

// dropRules drops what stands between two rules if a call is in it. A call
// behind the last rule goes to the end of its lines.
func (p *page) dropRules() {
	open, marked := -1, false
	for i, line := range p.lines {
		if p.gone[i] {
			continue
		}
		if !isRule(line) {
			marked = marked || mentionsCall(line)
			continue
		}
		if open >= 0 && marked {
			p.drop(open, i+1)
			open, marked = -1, false
			p.drop(i, i+1)
			// The same rule may open the next block.
			open = i
			continue
		}
		open, marked = i, false
	}
	if open >= 0 && marked {
		p.dropCallFrom(open)
	}
	for i, line := range p.lines {
		if isRule(line) && utf8.RuneCountInString(line) >= 5 {
			p.drop(i, i+1)
		}
	}
}

// dropCallFrom drops a call's lines from i on: to the last of them, and what
// is between.
func (p *page) dropCallFrom(i int) {
	last := i
	for j := i + 1; j < len(p.lines); j++ {
		if isCallLine(p.lines[j]) || mentionsCall(p.lines[j]) {
			last = j
		}
		if j-last > 8 {
			break
		}
	}
	p.drop(i, last+1)
}

// isRule says whether a line is nothing but one character drawn along.
func isRule(line string) bool {
	r, size := utf8.DecodeRuneInString(line)
	if !strings.ContainsRune("_-=~─━═*•.#⎯—–", r) || len(line) < 5*size && (r != '-' || len(line) < 3) {
		return false
	}
	return strings.Trim(line, string(r)+" ") == ""
}

// mentionsCall says whether a line names a call's host or product.
func mentionsCall(line string) bool {
	for _, a := range address.FindAllString(line, 16) {
		if isCall(a) {
			return true
		}
	}
	return callProduct.MatchString(line)
}

var callProduct = phrases(`(?i)\b(?:microsoft teams|zoom meeting|google meet|webex meeting|join webex|gotomeeting|go ?to ?meeting)\b|teams 会議|` +
	`zoomミーティング`)
