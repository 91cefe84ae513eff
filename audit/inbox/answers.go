package inbox

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
)

// Answers splits a person's own words, as [Reply] gives them, by question: what
// stands below a question's own words, quoted or not, and what has its number
// before it ("1.", "1)", "Q1:", "問1："). Questions count from 1; 0 holds what
// belongs to none of them, so that nothing is lost. A single question gets all.
func Answers(own string, questions []string) map[int]string {
	own = cutAt(own, maxText)
	s := &splitter{questions: make([]string, len(questions)), said: map[int][]string{}}
	for i, q := range questions {
		s.questions[i] = squeeze(q)
		s.words = append(s.words, strings.Fields(s.questions[i]))
	}
	blocks := ownBlocks(own)
	for _, b := range blocks {
		if len(b.context) > 0 {
			s.quote(b.context)
		}
		s.numbers = s.trusted(b.lines)
		if len(blocks) <= 2 && s.at == len(s.questions) && s.numbered(len(b.lines)) {
			s.at, s.inQuote = 0, false // all questions are quoted, and answered below
		}
		for i, l := range b.lines {
			s.line(i, l)
		}
	}
	return s.answers()
}

// block is what somebody says below one quoted paragraph, or below none.
type block struct{ context, lines []string }

func ownBlocks(own string) []block {
	blocks := []block{{}}
	for _, l := range strings.Split(own, "\n") {
		last := &blocks[len(blocks)-1]
		_, quoted := unquote(l)
		switch {
		case !quoted:
			last.lines = append(last.lines, l)
		case len(last.lines) == 0:
			last.context = append(last.context, l)
		default:
			blocks = append(blocks, block{context: []string{l}})
		}
	}
	return blocks
}

// numbered says whether so many lines answer by number, from the first question
// on.
func (s *splitter) numbered(lines int) bool {
	n := 0
	for i := range lines {
		if s.numbers[i].n == n+1 {
			n++
		}
	}
	return n >= 2
}

// splitter puts line by line where it belongs.
type splitter struct {
	questions []string
	words     [][]string // of each question
	at        int        // the question that is being answered
	inQuote   bool
	numbers   map[int]number // of the lines of the block
	said      map[int][]string
}

// quote reads a quoted paragraph: what follows answers the question in it, or
// none that we know.
func (s *splitter) quote(lines []string) {
	all := ""
	found, where := 0, -1
	for _, l := range lines {
		all += squeeze(l) + " "
		if len(all) > maxSentLine {
			break
		}
	}
	for i, q := range s.questions {
		if at := strings.LastIndex(all, q); q != "" && at > where {
			found, where = i+1, at
		}
	}
	if found == 0 {
		for _, l := range lines {
			text, _ := unquote(l)
			if f := numberOf(text, len(s.questions)); f.how == sureNumber {
				found = f.n
			}
		}
	}
	if found == 0 {
		found = s.endOf(lines)
	}
	s.at, s.inQuote = found, found > 0
	if found == 0 {
		s.keep(0, strings.Join(lines, "\n"))
	}
}

// endOf is the question that a quoted line is the end of, where its lines came
// apart.
func (s *splitter) endOf(lines []string) int {
	for _, l := range lines {
		end := squeeze(l)
		if !strings.Contains(end, " ") {
			continue
		}
		for i, q := range s.questions {
			if strings.HasSuffix(q, " "+end) {
				return i + 1
			}
		}
	}
	return 0
}

// line reads a line of one's own, the i-th of the block.
func (s *splitter) line(i int, text string) {
	if n, rest, ok := s.question(text); ok {
		s.at, s.inQuote = n, false
		s.keep(n, rest)
		return
	}
	f := s.numbers[i]
	switch {
	case s.inQuote:
	case f.n > s.at && (f.n == s.at+1 && s.at > 0 || !isMonth(f.rest)):
		s.several(f.n, f.sign, f.rest)
		return
	case f.n == 0 && s.at == 0 && len(s.questions) > 1:
		s.several(0, "", text)
		return
	}
	s.keep(s.at, text)
}

// several reads a line that may hold more answers: "1) yes 2) no".
func (s *splitter) several(n int, sign, text string) {
	others := map[int]bool{}
	for _, f := range s.numbers {
		others[f.n] = f.n > n
	}
	for _, p := range s.pieces(n, sign, text, others) {
		s.at = p.n
		if p.n > 0 {
			p.text = s.without(p.n, p.text)
		}
		if p.n > 0 || p.text != "" || n == 0 && len(p.text) == len(text) {
			s.keep(p.n, p.text)
		}
	}
}

// question says whether a line begins with a question's own words, with its
// number or without, and what stands behind them.
func (s *splitter) question(text string) (int, string, bool) {
	if len(text) > maxSentLine {
		return 0, "", false
	}
	number := numberOf(text, len(s.questions))
	for i, q := range s.questions {
		rest := text
		if number.n == i+1 {
			rest = number.rest
		}
		after, ok := cutWords(rest, s.words[i])
		if ok && (isLong(wordsOf(q)) || strings.HasSuffix(q, "?") || strings.HasSuffix(q, "？")) {
			return i + 1, after, true
		}
	}
	return 0, "", false
}

// without is an answer without the words of its question before it.
func (s *splitter) without(n int, text string) string {
	if after, ok := cutWords(text, s.words[n-1]); ok {
		return after
	}
	return text
}

// cutWords cuts words that are squeezed off the start of a text that isn't.
func cutWords(text string, words []string) (string, bool) {
	rest := strings.TrimLeft(strings.TrimSpace(text), "*_ ")
	for _, word := range words {
		rest = strings.TrimLeft(rest, " \t\u00a0*")
		if len(rest) < len(word) || !strings.EqualFold(rest[:len(word)], word) {
			return "", false
		}
		rest = rest[len(word):]
	}
	return strings.TrimLeft(rest, " \t\u00a0*_:–-"), len(words) > 0
}

func (s *splitter) keep(n int, text string) { s.said[n] = append(s.said[n], text) }

// answers are what was said, by question.
func (s *splitter) answers() map[int]string {
	out := map[int]string{}
	for n, lines := range s.said {
		if text := strings.Trim(strings.Join(lines, "\n"), " \t\n"); text != "" {
			out[n] = text
		}
	}
	if len(out) > 1 && isGreeting(out[0]) {
		delete(out, 0)
	}
	if all, ok := out[0]; ok && len(out) == 1 && len(s.questions) == 1 {
		return map[int]string{1: all}
	}
	return out
}

// greetings are how a mail begins, in our languages.
var greetings = []string{
	"hi", "hello", "hey", "dear", "hallo", "moin", "servus", "liebe", "guten ", "sehr geehrte", "bonjour", "salut", "chère", "cher ", "hola", "buenos ", "buenas ",
	"olá", "oi", "bom dia", "boa tarde", "ahoj", "dobrý ", "čau", "zdravím", "こんにちは", "お疲れ", "お世話",
}

// japaneseName is a name alone, as mails in Japanese begin with it.
var japaneseName = regexp.MustCompile(`^[^\s、。]{1,20}(さん|さま|様)[、,]?$`)

// isGreeting says whether a text is one short line that only leads to what
// follows: "Hi Petra," or "Meine Antworten:".
func isGreeting(text string) bool {
	if strings.Contains(text, "\n") || utf8.RuneCountInString(text) > 60 || strings.ContainsAny(text, "?？") {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(text)
	if strings.ContainsRune(":：", last) || japaneseName.MatchString(text) {
		return true
	}
	ends := strings.ContainsRune(",、", last) || strings.ContainsRune("!！。", last) && len(strings.Fields(text)) <= 2
	return ends && slices.ContainsFunc(greetings, func(g string) bool { return strings.HasPrefix(strings.ToLower(text), g) })
}
