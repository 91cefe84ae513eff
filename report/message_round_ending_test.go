package report

import (
	"strings"
	"testing"
	"time"

	"adjourn/audit"
)

// The outcome says what becomes of the meeting, and who is needed.
func TestRoundMessageEnding(t *testing.T) {
	for name, c := range map[string]struct {
		change      func(*Document)
		want, never []string
	}{
		"settled":               {func(d *Document) { d.State.Settled = "yes" }, []string{"are answered.", "The meeting on Thursday 17 September, 10:00 doesn't take place."}, []string{"stays in the calendar", "needed"}},
		"not settled":           {func(d *Document) { d.State.Settled = "no" }, []string{"Not everything is settled. The meeting on Thursday 17 September, 10:00 stays in the calendar for now."}, []string{"doesn't take place"}},
		"not settled, and gone": {func(d *Document) { d.State.Settled, d.Gone = "no", true }, []string{"Not everything is settled yet."}, []string{"stays in the calendar"}},
		"settled, and gone":     {func(d *Document) { d.State.Settled, d.Gone = "yes", true }, []string{"The meeting on Thursday 17 September, 10:00 doesn't take place."}, nil},
		"no meeting":            {func(d *Document) { d.State.Settled, d.State.Start = "yes", time.Time{} }, nil, []string{"The meeting", "takes place"}},
		"held":                  {func(d *Document) { d.State.Settled, d.State.Met = "no", true }, []string{"takes place, for what is still open only. You are needed there.", "Agenda\n- Coated or uncoated? (Eva Nová, Jan Dub)\n- How many? (Jan Dub)"}, []string{"doesn't take place"}},
		"held, no day":          {func(d *Document) { d.State.Settled, d.State.Met, d.State.Start = "no", true, time.Time{} }, []string{"is talked about, with only the people whom it concerns. You are needed there."}, nil},
		"without Eva": {func(d *Document) {
			d.State.Met = true
			d.Result = Result{Decided: []string{"x"}, Open: []string{"the price (Jan)"}}
		}, []string{"You don't have to be there."}, []string{"You are needed"}},
		"hidden":        {func(d *Document) { d.State.Met = true; d.GuestsHidden = true }, []string{"- Coated or uncoated?"}, []string{"Jan"}},
		"one missing":   {func(d *Document) { d.Replies = d.Replies[:1] }, []string{"not everybody answered"}, []string{"are answered."}},
		"nobody at all": {func(d *Document) { d.Replies = nil }, []string{"Nobody answered the questions"}, []string{"everybody's answers", "are answered."}},
	} {
		d := disagreeing(t)
		d.State.Start = time.Date(2026, 9, 17, 10, 0, 0, 0, prague(t))
		c.change(&d)
		m := roundMessage(t, RoundMail{Document: &d, Kind: MailOutcome, To: audit.Person{Email: "eva@yardwick.example"}, ID: "r-1", Date: wednesday(t)})
		text := m.Text
		flat := strings.Join(strings.Fields(text), " ")
		for _, want := range c.want {
			if !strings.Contains(flat, strings.Join(strings.Fields(want), " ")) {
				t.Errorf("%s: no %q in\n%s", name, want, text)
			}
		}
		for _, never := range c.never {
			if strings.Contains(flat, never) {
				t.Errorf("%s: %q is in\n%s", name, never, text)
			}
		}
	}
}

func TestAskHost(t *testing.T) {
	for language := range messageLanguages {
		d := disagreeing(t)
		d.Language = language
		for _, d.State.Met = range []bool{false, true} {
			text := d.AskHost()
			if strings.Contains(text, "{") || !strings.Contains(text, "17") || strings.Contains(text, "Jan Dub") != d.State.Met {
				t.Errorf("%s: %q", language, text)
			}
		}
	}
}
