package report

import (
	"fmt"
	"maps"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"
)

// The part with the answers stands between these two lines.
const (
	answersBegin = "<!-- adjourn:answers hash="
	answersEnd   = "<!-- adjourn:answers end -->"
	replyMark    = "<!-- adjourn:reply "
	answerMark   = "<!-- adjourn:answer "
	markEnd      = " -->"
)

// answersText writes the part with the answers: by question first, then every
// reply as it came in.
func (d *Document) answersText() string {
	_, language := wordsIn(d.Language)
	dw := documentLanguages[language]
	var b strings.Builder
	b.WriteString("## " + dw.Answers + "\n\n")
	for _, number := range d.answered() {
		b.WriteString("### " + d.answerHeading(number, dw) + "\n\n")
		for i, r := range d.Replies {
			if text, ok := r.Answers[number]; ok {
				fmt.Fprintf(&b, "%sreply=%d&question=%d%s\n%s:\n\n%s\n", answerMark, i+1, number, markEnd, d.replyLine(&r, dw), quoted(text))
			}
		}
	}
	b.WriteString("### " + dw.Raw + "\n\n")
	for _, r := range d.Replies {
		fmt.Fprintf(&b, "%s%s%s\n%s:\n\n%s\n", replyMark, r.meta(), markEnd, d.replyLine(&r, dw), quoted(r.Raw))
	}
	text := strings.TrimRight(b.String(), "\n") + "\n"
	return answersBegin + hashOf(text) + markEnd + "\n" + text + answersEnd + "\n"
}

// answered are the questions that a reply answers, in order; 0, what answers
// none in particular, is last.
func (d *Document) answered() []int {
	seen := map[int]bool{}
	for _, r := range d.Replies {
		for n := range r.Answers {
			seen[n] = true
		}
	}
	numbers := slices.Sorted(maps.Keys(seen))
	if i := slices.Index(numbers, 0); i >= 0 {
		numbers = append(slices.Delete(numbers, i, i+1), 0)
	}
	return numbers
}

func (d *Document) answerHeading(number int, dw documentWords) string {
	if number == 0 {
		return dw.Whole
	}
	for _, q := range d.Questions {
		if q.Number == number {
			return fmt.Sprintf("%d. %s", number, plainMark(q.Text))
		}
	}
	return fmt.Sprintf("%d.", number)
}

// replyLine says who wrote when, and what is special about it.
func (d *Document) replyLine(r *Reply, dw documentWords) string {
	at := r.At
	if d.Zone != nil {
		at = at.In(d.Zone)
	}
	who := plainMark(personText(r.From))
	if address := mailLine(r.From.Email, maxAddress); r.NotAsked && address != "" && who != plainMark(address) {
		who += " (" + plainMark(address) + ")"
	}
	line := "**" + strings.NewReplacer("*", "", "`", "").Replace(who) + "**"
	if !at.IsZero() {
		line += ", " + at.Format("2006-01-02 15:04")
	}
	_, language := wordsIn(d.Language)
	for _, mark := range d.replyMarks(r, dw, replyLanguages[language]) {
		line += ", " + plainMark(mark)
	}
	return line
}

// meta is what the program reads back of a reply. Escaped as in an address, it
// can't end the comment that it stands in.
func (r *Reply) meta() string {
	v := url.Values{}
	set := func(key, value string) {
		if value = mailLine(value, maxMailLine); value != "" {
			v.Set(key, value)
		}
	}
	set("from", r.From.Email)
	set("name", r.From.Name)
	set("sender", r.Sender.Email)
	set("sendername", r.Sender.Name)
	set("message", r.MessageID)
	set("results", r.AuthResults)
	if !r.At.IsZero() {
		v.Set("at", r.At.Format(time.RFC3339))
	}
	if r.Late {
		v.Set("late", "1")
	}
	if r.NotAsked {
		v.Set("asked", "0")
	}
	if r.AfterOutcome {
		v.Set("outcome", "1")
	}
	return strings.NewReplacer("%40", "@", "%3A", ":", "%2F", "/").Replace(v.Encode())
}

func readReply(meta string) (Reply, bool) {
	v, err := url.ParseQuery(meta)
	if err != nil {
		return Reply{}, false
	}
	r := Reply{MessageID: v.Get("message"), AuthResults: v.Get("results"), Late: v.Get("late") == "1", NotAsked: v.Get("asked") == "0", AfterOutcome: v.Get("outcome") == "1"}
	r.From.Email, r.From.Name = v.Get("from"), v.Get("name")
	r.Sender.Email, r.Sender.Name = v.Get("sender"), v.Get("sendername")
	if at := v.Get("at"); at != "" {
		if r.At, err = time.Parse(time.RFC3339, at); err != nil {
			return Reply{}, false
		}
	}
	return r, true
}

// readAnswers reads what [Document.answersText] wrote between its two lines.
func readAnswers(lines []string) ([]Reply, bool) {
	type answer struct {
		reply, question int
		text            string
	}
	var replies []Reply
	var answers []answer
	var into *string
	for _, line := range lines {
		line = strings.TrimRight(line, " \t\r")
		switch {
		case strings.HasPrefix(line, answerMark):
			v, err := url.ParseQuery(cutMark(line, answerMark))
			reply, err1 := strconv.Atoi(v.Get("reply"))
			question, err2 := strconv.Atoi(v.Get("question"))
			if err != nil || err1 != nil || err2 != nil {
				return nil, false
			}
			answers = append(answers, answer{reply, question, ""})
			into = &answers[len(answers)-1].text
		case strings.HasPrefix(line, replyMark):
			r, ok := readReply(cutMark(line, replyMark))
			if !ok {
				return nil, false
			}
			replies = append(replies, r)
			into = &replies[len(replies)-1].Raw
		case into != nil && strings.HasPrefix(line, ">"):
			*into += unmark(strings.TrimPrefix(strings.TrimPrefix(line, ">"), " ")) + "\n"
		}
	}
	for _, a := range answers {
		if a.reply < 1 || a.reply > len(replies) {
			return nil, false
		}
		r := &replies[a.reply-1]
		if r.Answers == nil {
			r.Answers = map[int]string{}
		}
		r.Answers[a.question] = strings.TrimSuffix(a.text, "\n")
	}
	for i := range replies {
		replies[i].Raw = strings.TrimSuffix(replies[i].Raw, "\n")
	}
	return replies, true
}

func cutMark(line, mark string) string {
	return strings.TrimSuffix(strings.TrimPrefix(line, mark), markEnd)
}

// maxReply is how much of one reply the file holds, in bytes.
const maxReply = 64 << 10

// quoted is somebody's text as a block quote: line by line, without what could
// be HTML, a marker, or a control character.
func quoted(text string) string {
	var b strings.Builder
	for line := range strings.Lines(CleanReply(text)) {
		b.WriteString(strings.TrimRight("> "+marks.Replace(strings.TrimSuffix(line, "\n")), " ") + "\n")
	}
	if b.Len() == 0 {
		return ">\n"
	}
	return b.String()
}

// CleanReply is the text of a reply as a document keeps it: its lines ended by
// "\n" and without blanks at their ends, nothing in it that a reader can't see,
// and a sign where it was longer than 64 KiB.
func CleanReply(text string) string {
	whole := text
	text = strings.ToValidUTF8(cutAt(text, 2*maxReply), "\uFFFD")
	text = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u0085", "\n", "\u2028", "\n", "\u2029", "\n").Replace(text)
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		lines[i] = strings.TrimRightFunc(Clean(strings.ReplaceAll(line, "\t", "    ")), unicode.IsSpace)
	}
	text = strings.Trim(strings.Join(lines, "\n"), "\n")
	if len(text) <= maxReply && len(whole) <= 2*maxReply {
		return text
	}
	return strings.TrimSpace(cutAt(text, maxReply-len(cutSign))) + cutSign
}

// cutSign stands where a reply was longer.
const cutSign = "\n[…]"
