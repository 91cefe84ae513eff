package report

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"adjourn/audit"
)

// openOf is what is open, as "text: addresses" with the addresses' first parts.
func openOf(questions []DocumentQuestion) string {
	var lines []string
	for _, q := range questions {
		lines = append(lines, fmt.Sprintf("%d %s: %s", q.Number, q.Text, firstParts(q.For)))
	}
	return strings.Join(lines, "; ")
}

func firstParts(people []audit.Person) string {
	var names []string
	for _, p := range people {
		name, _, _ := strings.Cut(p.Email, "@")
		names = append(names, name)
	}
	return strings.Join(names, "+")
}

// disagreeing is a document of two questions, to the first of which Eva and Jan
// gave answers that can't both be, and to the second none.
func disagreeing(t *testing.T) Document {
	d := ready(t)
	both := d.everyone()
	d.Questions = []DocumentQuestion{
		{Number: 1, Text: "Coated or uncoated?", For: both, Everyone: true},
		{Number: 2, Text: "How many?", For: both[1:]},
	}
	at := time.Date(2026, 9, 3, 10, 0, 0, 0, time.UTC)
	d.Replies = []Reply{
		{From: both[0], At: at, Answers: map[int]string{1: "Coated."}},
		{From: both[1], At: at, Answers: map[int]string{1: "Uncoated, it is cheaper."}},
	}
	return d
}

func TestDocumentConflicts(t *testing.T) {
	d := disagreeing(t)
	if c := d.Conflicts(); len(c) != 1 || c[0].Question != 1 || firstParts(c[0].People) != "eva+jan" {
		t.Errorf("got %v", c)
	}
	changed := d
	changed.Replies = append(changed.Replies, Reply{From: d.Replies[1].From, At: d.Replies[1].At.Add(time.Hour), Answers: map[int]string{1: "Coated, then."}})
	if c := changed.Conflicts(); len(c) > 0 {
		t.Errorf("Jan changed his mind: %v", c)
	}
	stranger := d
	stranger.Replies = []Reply{d.Replies[0], {From: d.Replies[1].From, NotAsked: true, Answers: d.Replies[1].Answers}}
	if c := stranger.Conflicts(); len(c) > 0 {
		t.Errorf("who wasn't asked contradicts nobody: %v", c)
	}
}

func TestDocumentOpen(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*Document)
		want   string
	}{
		"nothing written": {func(*Document) {}, "1 Coated or uncoated?: eva+jan; 2 How many?: jan"},
		"settled":         {func(d *Document) { d.State.Settled = "yes" }, "1 How many?: jan"},
		"listed":          {func(d *Document) { d.Result.Open = []string{"Which press?"} }, "1 Which press?: eva+jan; 2 Coated or uncoated?: eva+jan"},
		"listed and decided": {func(d *Document) {
			d.Result = Result{Decided: []string{"Coated."}, Open: []string{"who gives Eva access (Jan, Eva)"}}
		}, "1 who gives Eva access: jan+eva"},
		"named in it": {func(d *Document) { d.Result = Result{Decided: []string{"x"}, Open: []string{"when Jan asks"}} }, "1 when Jan asks: jan"},
		"by address": {func(d *Document) {
			d.Result = Result{Decided: []string{"x"}, Open: []string{"the price (jan@yardwick.example)"}}
		}, "1 the price: jan"},
		"other bracket": {func(d *Document) { d.Result = Result{Decided: []string{"x"}, Open: []string{"the price (in euros)"}} }, "1 the price (in euros): eva+jan"},
		"no room":       {func(d *Document) { d.Later = []string{"And the cover?"}; d.State.Settled = "yes" }, "1 And the cover?: eva+jan; 2 How many?: jan"},
	} {
		d := disagreeing(t)
		c.change(&d)
		if got := openOf(d.Open()); got != c.want {
			t.Errorf("%s: got %q, want %q", name, got, c.want)
		}
	}
}

// A task list reads as what it is: what is ticked off isn't open.
func TestDocumentTaskList(t *testing.T) {
	text := strings.Replace(unsent(t), "- Still open:", "- Still open:\n  - [ ] who gives Eva access (Jan, Eva)\n  - [x] the price\n  - nothing.", 1)
	d, problems := ReadDocument(strings.NewReader(text), "round.md", wednesday(t))
	if len(problems) > 0 || len(d.Result.Open) != 1 || d.Result.Open[0] != "who gives Eva access (Jan, Eva)" {
		t.Errorf("got %q, %v", d.Result.Open, problems)
	}
}
