package main

import (
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"adjourn/report"
)

// assign puts words of somebody's reply under a question: ADDRESS:2=WORDS, or
// ADDRESS:2 for all that belongs to none. Nobody is made to say anything: the
// words have to stand in their mail.
func (c *collecting) assign(text string) error {
	address, rest, ok := strings.Cut(text, ":")
	number, words, given := strings.Cut(rest, "=")
	n, err := strconv.Atoi(strings.TrimSpace(number))
	d := &c.r.doc
	switch {
	case !ok || err != nil:
		return usage("--assign "+quote(text)+" is not ADDRESS:QUESTION or ADDRESS:QUESTION=WORDS", "adjourn round collect --help")
	case n < 0 || n > len(d.Questions):
		return usage("there is no question "+number, "adjourn round status "+shellQuote(c.r.path))
	case given && len(strings.Fields(words)) == 0:
		return usage("--assign "+quote(text)+" names no words", "adjourn round collect --help")
	}
	found := false
	for i := len(d.Replies) - 1; i >= 0; i-- { // the last word first
		reply := &d.Replies[i]
		if !strings.EqualFold(reply.From.Email, address) || reply.NotAsked {
			continue
		}
		found = true
		if move(reply, n, words) {
			c.changed = true
			c.filed++
			return nil
		}
	}
	if !found {
		return usage("no answer by "+address+" is in", "adjourn round status "+shellQuote(c.r.path))
	}
	return usage("nothing of that stands in the answers by "+address+" that isn't there already", "adjourn round status "+shellQuote(c.r.path)+" --answers")
}

// move moves words of a reply to a question, or all that belongs to none. Where
// they are in no answer, as in a mail whose words were taken for a quote, they
// come from its text.
func move(reply *report.Reply, to int, words string) bool {
	if reply.Answers == nil {
		reply.Answers = map[int]string{}
	}
	put := func(text string) {
		reply.Answers[to] = strings.Trim(reply.Answers[to]+"\n"+text, "\n")
	}
	if words == "" {
		whole := strings.TrimSpace(reply.Answers[0])
		if whole == "" || to == 0 {
			return false
		}
		delete(reply.Answers, 0)
		put(whole)
		return true
	}
	pattern := wordsPattern(words)
	for _, from := range slices.Sorted(maps.Keys(reply.Answers)) {
		text := reply.Answers[from]
		at := pattern.FindStringSubmatchIndex(text)
		if at == nil || from == to {
			continue
		}
		put(text[at[2]:at[3]])
		left := strings.Trim(strings.TrimRight(text[:at[2]], " ,;")+text[at[3]:], " ,;\n")
		if reply.Answers[from] = left; left == "" {
			delete(reply.Answers, from)
		}
		return true
	}
	if pattern.MatchString(reply.Answers[to]) {
		return false
	}
	if found := pattern.FindStringSubmatch(report.CleanReply(reply.Raw)); found != nil {
		put(found[1])
		return true
	}
	return false
}

// wordsPattern finds words whole, however their lines are broken. Japanese has
// no blanks between them.
func wordsPattern(words string) *regexp.Regexp {
	fields := strings.Fields(words)
	for i, f := range fields {
		fields[i] = regexp.QuoteMeta(f)
	}
	text := "(" + strings.Join(fields, `[\s>]+`) + ")"
	if !strings.ContainsFunc(words, func(r rune) bool { return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) }) {
		text = `(?:^|[^\pL\pN])` + text + `(?:$|[^\pL\pN])`
	}
	return regexp.MustCompile(text)
}
