package report

import (
	"fmt"
	"slices"
	"strings"
)

// HandEdit is a line of the program's part of a document that isn't as it was
// written. Is is empty where a line is gone, Was where there was none.
type HandEdit struct {
	Line    int // from 1
	Is, Was string
	WasLine int // of the copy
}

// HandEdits compares the parts of a document that only the program writes with
// the copy that was kept before its last change; what came in after that, with
// the replies as they came in. It gives the first difference of each part.
func HandEdits(text, kept string) []HandEdit {
	now, before := splitParts(text), splitParts(kept)
	var edits []HandEdit
	if !now.stateOK {
		if e, ok := now.compare(before, now.head, now.headEnd, before.state, before.headEnd); ok {
			edits = append(edits, e)
		}
	}
	if now.answersOK {
		return edits
	}
	begin, end := now.begin, now.end
	if begin == 0 {
		begin = now.headEnd
	}
	if end <= begin {
		end = len(now.lines)
	}
	e, ok := HandEdit{}, false
	if before.begin > 0 && before.end > 0 {
		e, ok = now.compare(before, begin, end, before.begin+1, before.end)
	}
	if !ok {
		e, ok = now.compareReplies(begin, end)
	}
	if ok {
		edits = append(edits, e)
	}
	return edits
}

// changing are the lines of the program's parts that it changes itself.
var changing = []string{"# adjourn:", answersBegin, "replies = ", "unsure = ", "closed = ", "settled = ", "met = ", "meeting_start = ", "meeting_id = ", "questions = "}

// compare looks for the first line of the copy's part that isn't in this one.
func (p *documentParts) compare(before *documentParts, from, to, oldFrom, oldTo int) (HandEdit, bool) {
	is, was := trimmed(p.lines[from:to]), trimmed(before.lines[oldFrom:oldTo])
	same := alignment(was, is)
	next := 0 // the line of this part after the last one that is in both
	for i, old := range was {
		if same[i] >= 0 {
			next = same[i] + 1
			continue
		}
		if old == "" || slices.ContainsFunc(changing, func(c string) bool { return strings.HasPrefix(old, c) }) {
			continue
		}
		e := HandEdit{Line: max(from+min(next, len(is)-1)+1, 1), Was: old, WasLine: oldFrom + i + 1}
		if next < len(is) && !slices.Contains(same, next) {
			e.Is = is[next]
		}
		return e, true
	}
	return HandEdit{}, false
}

func trimmed(lines []string) []string {
	out := make([]string, len(lines))
	for i, l := range lines {
		out[i] = strings.TrimRight(l, " \t\r\n")
	}
	return out
}

// maxAligned is how many lines of two texts are compared with each other; of
// longer ones only what begins and ends the same is found.
const maxAligned = 2000

// alignment says for each line of one text which line of the other it is, in
// order and as many as can be; -1 for none.
func alignment(a, b []string) []int {
	same := make([]int, len(a))
	for i := range same {
		same[i] = -1
	}
	start := 0
	for start < len(a) && start < len(b) && a[start] == b[start] {
		same[start] = start
		start++
	}
	n, m := len(a), len(b)
	for n > start && m > start && a[n-1] == b[m-1] {
		n, m = n-1, m-1
		same[n] = m
	}
	if n-start > maxAligned || m-start > maxAligned {
		return same
	}
	// longest[i][j] is how much of a from i and of b from j is the same.
	longest := make([][]int, n-start+1)
	for i := range longest {
		longest[i] = make([]int, m-start+1)
	}
	for i := n - start - 1; i >= 0; i-- {
		for j := m - start - 1; j >= 0; j-- {
			if a[start+i] == b[start+j] {
				longest[i][j] = longest[i+1][j+1] + 1
			} else {
				longest[i][j] = max(longest[i+1][j], longest[i][j+1])
			}
		}
	}
	for i, j := 0, 0; i < n-start && j < m-start; {
		switch {
		case a[start+i] == b[start+j]:
			same[start+i] = start + j
			i, j = i+1, j+1
		case longest[i+1][j] >= longest[i][j+1]:
			i++
		default:
			j++
		}
	}
	return same
}

// compareReplies looks for a line of an answer that isn't in its reply, and for
// one that the program never writes.
func (p *documentParts) compareReplies(begin, end int) (HandEdit, bool) {
	lines := trimmed(p.lines[begin:end])
	for i, l := range lines {
		if i > 0 && l != "" && !slices.ContainsFunc([]string{">", "#", "<!-- adjourn:", "**"}, func(s string) bool { return strings.HasPrefix(l, s) }) {
			return HandEdit{Line: begin + i + 1, Is: l}, true
		}
	}
	replies, ok := readAnswers(lines)
	if !ok {
		return HandEdit{}, false
	}
	reply := 0
	raw := false
	for i, l := range lines {
		switch {
		case strings.HasPrefix(l, answerMark):
			raw = false
			if _, err := fmt.Sscanf(cutMark(l, answerMark), "reply=%d", &reply); err != nil {
				reply = 0
			}
		case strings.HasPrefix(l, replyMark):
			raw = true
		case !raw && reply > 0 && reply <= len(replies) && strings.HasPrefix(l, ">"):
			own := strings.TrimSpace(unmark(strings.TrimPrefix(l, ">")))
			if own != "" && !strings.Contains(joined(replies[reply-1].Raw), joined(own)) {
				return HandEdit{Line: begin + i + 1, Is: l}, true
			}
		}
	}
	return HandEdit{}, false
}

func joined(s string) string { return strings.Join(strings.Fields(s), " ") }
