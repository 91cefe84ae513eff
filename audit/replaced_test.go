package audit

import (
	"testing"
	"time"
)

func TestRoundsCountWhatWasSeen(t *testing.T) {
	const hour = time.Hour
	tuesday := func(n int) time.Time { return week(n).Window.From.Add(34 * hour) }
	round := func(change ...func(*PastRound)) PastRound {
		r := PastRound{UID: "status", Title: "Carrier", Start: tuesday(1), PersonTime: 10 * hour, Price: 2 * hour, Settled: true}
		for _, c := range change {
			c(&r)
		}
		return r
	}
	open := func(r *PastRound) { r.Settled = false }
	met := func(r *PastRound) { r.Met = true }
	there := status(10, 60)
	// after is the week after, which has read the weeks before it too.
	after := func(sightings ...Sighting) *Audit {
		a := week(2, there)
		a.Read, a.Sightings = a.Window.From.AddDate(0, 0, -28), sightings
		return a
	}
	before := []*Audit{week(0, there), week(1, there)}
	for _, c := range []struct {
		name            string
		audits          []*Audit
		rounds          []PastRound
		given, expected time.Duration
		state           Replacement // "" for none in the list
	}{
		{"no audit", nil, []PastRound{round()}, 0, 8 * hour, Expected},
		{"still to come, and still there", before, []PastRound{round()}, 0, 8 * hour, Expected},
		{"still to come, and gone", []*Audit{week(0, there), week(1)}, []PastRound{round()}, 0, 8 * hour, Expected},
		{"passed and gone", append(before, after()), []PastRound{round()}, 8 * hour, 0, Observed},
		{"passed and held", append(before, after(Sighting{UID: "status", Start: tuesday(1)})), []PastRound{round()}, 0, 0, WasHeld},
		{"passed and moved", append(before, after(Sighting{UID: "status", Start: tuesday(1), Reason: "moved"})), []PastRound{round()}, 0, 0, WasHeld},
		{"passed and called off", append(before, after(Sighting{UID: "status", Start: tuesday(1), Reason: "cancelled", Off: true})), []PastRound{round()}, 8 * hour, 0, Observed},
		{"nobody looked", append(before, week(2, there)), []PastRound{round()}, 0, 0, NotLooked},
		{"three rounds on one date", append(before, after()), []PastRound{round(open), round(open), round()}, 4 * hour, 0, Observed},
		{"one of them met", append(before, after()), []PastRound{round(), round(open, met)}, 0, 0, ""},
		{"nothing settled", append(before, after()), []PastRound{round(open)}, 0, 0, ""},
		{"without a date", append(before, after()), []PastRound{round(func(r *PastRound) { r.Start = time.Time{} })}, 0, 0, ""},
		{"another calendar's", append(before, after()), []PastRound{round(func(r *PastRound) { r.UID = "x" })}, 0, 0, ""},
	} {
		p := History(c.audits, nil, c.rounds)
		state := Replacement("")
		if len(p.Rounds.Replaced) == 1 {
			state = p.Rounds.Replaced[0].State
		}
		if p.Rounds.GivenBack != c.given || p.GivenBack != c.given || p.Rounds.Expected != c.expected || state != c.state {
			t.Errorf("%s: %+v, %v given back in all", c.name, p.Rounds, p.GivenBack)
		}
	}
}

// A date that a round decides on isn't counted as a missing one too.
func TestRoundsAndMissingDatesCountOnce(t *testing.T) {
	audits := []*Audit{week(0, status(10, 60)), week(1), week(2), week(3)}
	r := PastRound{UID: "status", Start: week(1).Window.From.Add(34 * time.Hour), PersonTime: 10 * time.Hour, Price: 2 * time.Hour, Settled: true}
	p := History(audits, nil, []PastRound{r})
	audits[2].Read = week(0).Window.From
	if p.GivenBack != 30*time.Hour {
		t.Errorf("nobody looked after it, so the calendar counts: %v", p.GivenBack)
	}
	p = History(audits, nil, []PastRound{r})
	if p.GivenBack != 28*time.Hour || p.Rounds.GivenBack != 8*time.Hour || p.Meetings[0].GivenBack != 20*time.Hour {
		t.Errorf("%v in all, %v by rounds, %v by the meeting", p.GivenBack, p.Rounds.GivenBack, p.Meetings[0].GivenBack)
	}
}
