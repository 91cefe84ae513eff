package report

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"adjourn/audit"
)

// Whatever the head says is the language, the labels of all of them are read.
func TestDocumentInAnyLanguage(t *testing.T) {
	for name, d := range documents(t) {
		text := written(t, d)
		for other := range messageLanguages {
			got, problems := ReadDocument(strings.NewReader(strings.Replace(text, "language = '"+d.Language+"'", "language = '"+other+"'", 1)), "round.md", wednesday(t))
			_, want := ReadDocument(strings.NewReader(text), "round.md", wednesday(t))
			if diff := cmp.Diff(want, problems); diff != "" {
				t.Errorf("%s as %s: problems (-want +got):\n%s", name, other, diff)
			}
			if diff := cmp.Diff(d, got, append(sameDocument, cmpopts.IgnoreFields(Document{}, "Language"))...); diff != "" {
				t.Errorf("%s as %s:\n%s", name, other, diff)
			}
		}
	}
}

// A round from nothing has every part, each to be filled in.
func TestDocumentFromNothing(t *testing.T) {
	for language := range messageLanguages {
		r := audit.BlankRound("Which carrier?", language)
		r.ReplyBy = wednesday(t).AddDate(0, 0, 2)
		r.AtHand = audit.Block{Start: r.ReplyBy.Add(-3600e9), End: r.ReplyBy}
		r.OutcomeBy = r.ReplyBy.AddDate(0, 0, 3)
		r.Organizer = audit.Person{Email: "petra@yardwick.example"}
		r.Decider = r.Organizer
		r.Participants = []audit.Participant{{Person: audit.Person{Email: "jan@yardwick.example"}}}
		text := written(t, NewDocument(&r, State{ID: "K7Q2", Topic: "x", Number: 1}))
		goldenFile(t, "document/new-"+language+".md", []byte(text))
		w, dw := messageLanguages[language], documentLanguages[language]
		for _, want := range []string{"## " + w.Agenda, "## " + dw.Known, w.AtHand + w.Colon, w.Result + w.Colon, w.Meeting + w.Colon, w.Silence + w.Colon} {
			if !strings.Contains(text, want) {
				t.Errorf("%s: no %q in\n%s", language, want, text)
			}
		}
		if _, problems := ReadDocument(strings.NewReader(text), "round.md", wednesday(t)); len(problems) != 4 {
			t.Errorf("%s: %v", language, problems)
		}
	}
}
