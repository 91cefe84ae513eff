package audit

import "testing"

// A kind's evidence ends where its quote begins, and a guard that rests on the
// kind says why that keeps a meeting live instead of saying the kind again.
func TestGuardWording(t *testing.T) {
	for _, c := range []struct {
		in           kindInput
		point, guard string
	}{
		{invitation("Harvest planning", ""), "planning: the title says", "a plan is agreed on together"},
		{invitation("Go/no-go opening night", ""), "decision: the title says", "a decision is agreed on together"},
		{invitation("Review of the exhibition texts", ""), "review: the title says", "a review is talked over together"},
		{invitation("Brainstorming Weihnachtsschaufenster", ""), "brainstorm: the title says", "ideas are collected together"},
		{invitation("Retro season 3", ""), "retrospective: the title says", "looking back is done together"},
		{invitation("Workshop pricing", ""), "workshop: the title says", "the work is done together"},
		{invitation("Kick-off new shop", ""), "kick-off: the title says", "starting together is the point"},
		{invitation("All hands", ""), "all hands: the title says", "it is also for meeting one another"},
		{invitation("Interview: pharmacist", ""), "interview: the title says", "an interview is about contact"},
		{invitation("Summer party", ""), "social: the title says", "a social event is about contact"},
		{invitation("Notes", "What went well, what didn't"), "retrospective: the description says", "looking back is done together"},
	} {
		m := example(KindOther, 5, 45, func(m *meeting) { m.kind = kindOf(c.in) })
		if got := m.kind.Finding; got.Evidence != c.point || len(got.Quotes) != 1 {
			t.Errorf("%s: %q, want %q and one quote of %q", c.in.Title, got.Evidence, c.point, got.Quotes)
		}
		guards := guardsOn(m)
		if len(guards) != 1 || guards[0].finding.Evidence != c.guard {
			t.Errorf("%s: guards are %+v, want %q", c.in.Title, guards, c.guard)
		}
	}
}
