package report

import (
	"bytes"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"adjourn/audit"
)

// wednesday is when the documents of these tests are drafted and read.
func wednesday(t *testing.T) time.Time {
	t.Helper()
	return time.Date(2026, 9, 2, 11, 0, 0, 0, prague(t))
}

func prague(t *testing.T) *time.Location {
	t.Helper()
	zone, err := time.LoadLocation("Europe/Prague")
	if err != nil {
		t.Fatal(err)
	}
	return zone
}

// documents are one drafted round in each language.
func documents(t *testing.T) map[string]Document {
	t.Helper()
	out := map[string]Document{}
	mails := goldenMails(t)
	for name, s := range prepared() { // only their own organizer can draft these
		mails[name] = nudgeFor(t, s, func(n *Nudge) {
			r, err := audit.Draft(s, audit.DefaultDraftPolicy(), n.Date)
			if err != nil {
				t.Fatal(err)
			}
			n.Round = &r
		})
	}
	for name, n := range mails {
		if n.Round == nil {
			continue
		}
		d := NewDocument(n.Round, State{ID: "K7Q2", Topic: "k3v9", Number: 1, UID: "k3v9", Instance: "k3v9_1"})
		if len(n.Round.Meeting.Occurrences) > 0 {
			d.State.Start = n.Round.Meeting.Aim()
		}
		out[name] = d
	}
	return out
}

// prepared are meetings that stay live: a round only comes before them.
func prepared() map[string]*audit.Series {
	return map[string]*audit.Series{
		"en-allhands": invited("All hands", "Numbers, then questions.", audit.KindBroadcast, verdict(audit.Trim, audit.AgendaPurpose)),
		"de-problem":  invited("Fehleranalyse Spindel", "Die Spindel steht seit Montag.", audit.KindWorkingSession, verdict(audit.AskAgenda, audit.AgendaPurpose)),
		"fr-kickoff":  invited("Lancement du projet Atlas", "On démarre avec toute l'équipe.", audit.KindPlanning, verdict(audit.AskAgenda, audit.AgendaPurpose)),
		"es-workshop": invited("Taller de precios", "Trabajamos en la nueva lista de precios.", audit.KindWorkingSession, verdict(audit.AskAgenda, audit.AgendaPurpose)),
	}
}

// ready is a document without anything left to fill in, with two replies.
func ready(t *testing.T) Document {
	t.Helper()
	d := documents(t)["en-decision"]
	d.Summary = []string{"The press holds its price until Friday.", "Two offers are in: R&D <b>likes</b> the first."}
	d.Later = nil
	eva, jan := d.Participants[0].Person, d.Participants[1].Person
	d.Questions = []DocumentQuestion{
		{Number: 1, Text: "Coated or uncoated?", For: []audit.Person{eva}, Answer: "pick one, and why"},
		{Number: 2, Text: "When do they need the files?", For: []audit.Person{jan}, Answer: "a date"},
		{Number: 3, Text: "What do you know that the others may not?", For: d.everyone(), Everyone: true},
	}
	at := time.Date(2026, 9, 3, 9, 30, 0, 0, time.UTC)
	d.State.Mails = []Mailed{
		{To: eva.Email, Kind: "round", MessageID: "r-k7q2-1@yardwick.example", At: at},
		{To: jan.Email, Kind: "round", MessageID: "r-k7q2-2@yardwick.example", At: at},
	}
	d.Replies = []Reply{
		{From: eva, At: at.Add(time.Hour), MessageID: "a--b>c@mail.example", AuthResults: "mx.example; dkim=pass",
			Answers: map[int]string{1: "Coated.\n\nIt lasts.", 3: "Nothing"}, Raw: "Coated.\n\nIt lasts.\n\n> 1. Coated?\n\nNothing"},
		{From: audit.Person{Email: "zoe@elsewhere.example", Name: "Zoe"}, At: at.Add(90 * time.Hour), MessageID: "z@elsewhere.example",
			Late: true, NotAsked: true, Answers: map[int]string{0: "I'd take a <script> & 800."}, Raw: "I'd take a <script> & 800."},
	}
	return d
}

func written(t *testing.T, d Document) string {
	t.Helper()
	var b bytes.Buffer
	if err := WriteDocument(&b, d); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

var sameDocument = []cmp.Option{
	cmpopts.IgnoreFields(Document{}, "Source"), cmpopts.EquateEmpty(),
	cmp.Comparer(func(a, b time.Time) bool { return a.Equal(b) }),
	cmp.Comparer(func(a, b *time.Location) bool { return a.String() == b.String() }),
}

func TestDocumentGolden(t *testing.T) {
	all := documents(t)
	all["answered"] = ready(t)
	for name, d := range all {
		goldenFile(t, "document/"+name+".md", []byte(written(t, d)))
	}
}

func TestDocumentRoundTrip(t *testing.T) {
	all := documents(t)
	all["answered"] = ready(t)
	for name, d := range all {
		text := written(t, d)
		got, problems := ReadDocument(strings.NewReader(text), "round.md", wednesday(t))
		if diff := cmp.Diff(d, got, sameDocument...); diff != "" {
			t.Errorf("%s (-written +read):\n%s", name, diff)
		}
		for _, p := range problems {
			if name == "answered" || p.Conflict || !strings.Contains(p.Cause, "to be filled in") && !strings.Contains(p.Cause, "to nobody") {
				t.Errorf("%s: %s", name, p)
			}
		}
		if again := written(t, got); again != text {
			t.Errorf("%s: read and written, it changes:\n%s", name, cmp.Diff(text, again))
		}
	}
}

// Whatever people write stays byte for byte where the program writes beside it.
func TestDocumentKeepsWhatPeopleWrite(t *testing.T) {
	d := ready(t)
	d.Replies = nil
	text := written(t, d)
	text = strings.Replace(text, "## Agenda", "Prose   with *emphasis*,\nin two lines.\n\n## Our own heading\n\n| a | b |\n\n```\n## no heading\n```\n\n## Agenda", 1)
	text += "\n## P.S.\n\nBring cake.\n"
	for name, text := range map[string]string{"LF": text, "CRLF": strings.ReplaceAll(text, "\n", "\r\n"), "BOM": "\ufeff" + text} {
		got, problems := ReadDocument(strings.NewReader(text), "round.md", wednesday(t))
		if len(problems) > 0 {
			t.Fatalf("%s: %v", name, problems)
		}
		want := []Section{{"Our own heading", "| a | b |\n\n```\n## no heading\n```"}, {"P.S.", "Bring cake."}}
		if diff := cmp.Diff(want, got.Sections); diff != "" {
			t.Errorf("%s: sections (-want +got):\n%s", name, diff)
		}
		got.Replies = ready(t).Replies
		got.State.Closed = wednesday(t)
		after := written(t, got)
		if name == "CRLF" && strings.Count(after, "\n") != strings.Count(after, "\r\n") {
			t.Errorf("%s: line ends are mixed", name)
		}
		again, problems := ReadDocument(strings.NewReader(after), "round.md", wednesday(t))
		if len(problems) > 0 {
			t.Errorf("%s: written and read: %v", name, problems)
		}
		if diff := cmp.Diff(got, again, sameDocument...); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
		again.Replies, again.State.Closed = nil, time.Time{}
		again.Replies = []Reply{}
		if back := written(t, again); !strings.HasPrefix(back, text) {
			t.Errorf("%s: not as it was:\n%s", name, cmp.Diff(text, back))
		}
	}
}

func TestDocumentConflict(t *testing.T) {
	text := written(t, ready(t))
	for name, c := range map[string]struct{ old, new, cause string }{
		"an answer":      {"> It lasts.", "> It doesn't last.", "part with the answers"},
		"a line more":    {answersEnd, "mine\n" + answersEnd, "part with the answers"},
		"no end":         {answersEnd + "\n", "", "part with the answers"},
		"no begin":       {answersBegin, "<!-- ", "part with the answers"},
		"a second begin": {answersEnd, answersBegin + "0 -->\n" + answersEnd, "part with the answers"},
		"a state":        {"round = 1", "round = 2", "part of the head"},
		"no state mark":  {"# adjourn:state", "# state", "part of the head"},
	} {
		changed := strings.Replace(text, c.old, c.new, 1)
		d, problems := ReadDocument(strings.NewReader(changed), "round.md", wednesday(t))
		found := false
		for _, p := range problems {
			found = found || p.Conflict && strings.Contains(p.Cause, c.cause)
		}
		if !found || changed == text {
			t.Errorf("%s: no conflict: %v", name, problems)
		}
		if err := WriteDocument(&bytes.Buffer{}, d); !errors.Is(err, ErrConflict) {
			t.Errorf("%s: written over it: %v", name, err)
		}
	}
	begin, end := strings.Index(text, answersBegin), strings.Index(text, answersEnd)+len(answersEnd)
	d, problems := ReadDocument(strings.NewReader(text[:begin]+text[end:]), "round.md", wednesday(t))
	if len(problems) != 1 || !problems[0].Conflict {
		t.Errorf("without the answers: %v", problems)
	}
	if err := WriteDocument(&bytes.Buffer{}, d); !errors.Is(err, ErrConflict) {
		t.Errorf("without the answers, it is written: %v", err)
	}
}
