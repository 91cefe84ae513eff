package report

import (
	"strings"
	"testing"
)

// A hand edit in the program's parts is found, with what stood there: in the
// copy that was kept, else by the reply itself.
func TestHandEdits(t *testing.T) {
	d := ready(t)
	text := written(t, d)
	read, _ := ReadDocument(strings.NewReader(text), "round.md", wednesday(t))
	read.State.Closed = wednesday(t)
	read.Replies = append(read.Replies, Reply{From: d.Participants[1].Person, MessageID: "j@x", Answers: map[int]string{2: "Friday."}, Raw: "Friday."})
	later := written(t, read)
	for name, c := range map[string]struct{ kept, old, new, is, was string }{
		"an answer":          {text, "> It lasts.", "> It fades.", "> It fades.", "> It lasts."},
		"a line gone":        {text, "> Nothing\n", "", "", "> Nothing"},
		"the state":          {text, "round = 1", "round = 2", "round = 2", "round = 1"},
		"a new answer":       {text, "> Friday.\n", "> Monday.\n", "> Monday.", ""},
		"a line more":        {text, answersEnd, "mine\n" + answersEnd, "mine", ""},
		"without a copy":     {"", "> It lasts.", "> It fades.", "> It fades.", ""},
		"state without copy": {"", "round = 1", "round = 2", "", ""},
	} {
		changed := strings.Replace(later, c.old, c.new, 1)
		if changed == later {
			t.Fatalf("%s: nothing changed", name)
		}
		edits := HandEdits(changed, c.kept)
		if c.is == "" && c.was == "" {
			if len(edits) > 0 {
				t.Errorf("%s: %+v", name, edits)
			}
			continue
		}
		if len(edits) != 1 || edits[0].Is != c.is || edits[0].Was != c.was {
			t.Errorf("%s: %+v", name, edits)
			continue
		}
		if line := strings.Split(changed, "\n")[edits[0].Line-1]; c.is != "" && line != c.is {
			t.Errorf("%s: line %d is %q", name, edits[0].Line, line)
		}
	}
	for _, broken := range []string{"", "+++", "+++\n+++\n", later[:len(later)/2], later[len(later)/2:], answersBegin + "x -->"} {
		for _, kept := range []string{"", text, broken} {
			for _, e := range HandEdits(broken, kept) {
				if e.Line < 1 {
					t.Errorf("%.20q, %.20q: %+v", broken, kept, e)
				}
			}
		}
	}
	if edits := HandEdits(later, text); len(edits) > 0 {
		t.Errorf("what the program wrote: %+v", edits)
	}
}
