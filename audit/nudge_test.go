package audit

import (
	"fmt"
	"slices"
	"testing"
	"time"
)

// theirs is a series of somebody else's that deserves a mail.
func theirs(id, organizer string, changes ...func(*Series)) Series {
	s := talk(append([]func(*Series){func(s *Series) {
		s.ID, s.UID = id, id
		s.Organizer = Person{Email: organizer}
		s.Judged.Organizer = s.Organizer
	}}, changes...)...)
	return *s
}

func saving(hours int) func(*Series) {
	return func(s *Series) { s.SavingMonth = time.Duration(hours) * time.Hour }
}

func heads(n int) func(*Series) { return func(s *Series) { s.Headcount = n } }

func auditOf(series ...Series) *Audit {
	return &Audit{Me: []string{"me@own.example"}, Domains: []string{"own.example"}, Series: series}
}

const wednesday = "2026-09-02 11:00"

func daysAgo(n int) time.Time { return at(wednesday).Add(-time.Duration(n) * 24 * time.Hour) }

// Who gets one and why not: a row a rule.
func TestNudges(t *testing.T) {
	petra := "petra.mala@own.example"
	sent := func(uid, to string, days int, answered bool) PastMail {
		return PastMail{Nudges: []PastNudge{{UID: uid, Organizer: to, SentAt: daysAgo(days), Headcount: 4, PersonTime: 16 * time.Hour, Answered: answered}}}
	}
	kept := func(pin Pin) PastMail { return PastMail{Keeps: []PastKeep{{UID: "a", Pin: pin}}} }
	asItWas := Pin{Why: "live", Headcount: 4, Duration: time.Hour, Cadence: Weekly}
	for _, c := range []struct {
		name   string
		series Series
		past   PastMail
		policy func(*NudgePolicy)
		now    string
		want   NudgeReason
		to     string
	}{
		{name: "a colleague's round", to: petra},
		{name: "a colleague's agenda", series: theirs("a", petra, reached(AskAgenda)), to: petra},
		{name: "an address in capitals", series: theirs("a", "Petra.Mala@OWN.example"), to: petra},
		{name: "private", series: theirs("a", petra, private), want: NudgePrivate},
		{name: "the reader's own", series: theirs("a", petra, func(s *Series) { s.Mine = true }), want: NudgeMine},
		{name: "the reader's own, by address", series: theirs("a", "ME@own.example"), want: NudgeMine},
		{name: "no organizer", series: theirs("a", ""), want: NudgeNoAddress},
		{name: "not an address", series: theirs("a", "petra at own.example"), want: NudgeNoAddress},
		{name: "two addresses in one", series: theirs("a", "a@own.example,b@own.example"), want: NudgeNoAddress},
		{name: "a line in an address", series: theirs("a", "a@own.example\r\nbcc: x@own.example"), want: NudgeNoAddress},
		{name: "a quoted address", series: theirs("a", `"x@evil.example"@own.example`), want: NudgeNoAddress},
		{name: "letters that look like others", series: theirs("a", "pеtra@own.example"), want: NudgeNoAddress},
		{name: "a room by its address", series: theirs("a", "c_188x@resource.calendar.google.com"), want: NudgeRoom},
		{name: "a room by the guest list", series: theirs("a", "hall@own.example", func(s *Series) {
			s.Judged.Attendees = append(s.Judged.Attendees, Attendee{Person: Person{Email: "hall@own.example"}, Resource: true})
		}), want: NudgeRoom},
		{name: "a shared calendar", series: theirs("a", "c_77@group.calendar.google.com"), want: NudgeCalendar},
		{name: "a shared calendar whose entry somebody made", series: theirs("a", "c_77@group.calendar.google.com", func(s *Series) {
			s.Judged.Creator = Person{Email: petra}
		}), to: petra},
		{name: "a shared calendar whose entry the reader made", series: theirs("a", "c_77@group.calendar.google.com", func(s *Series) {
			s.Judged.Creator = Person{Email: "me@own.example"}
		}), want: NudgeMine},
		{name: "imported", series: theirs("a", "x7@import.calendar.google.com"), want: NudgeImport},
		{name: "a calendar of holidays", series: theirs("a", "en.czech#holiday@group.v.calendar.google.com"), want: NudgeImport},
		{name: "unknown organizer", series: theirs("a", "unknownorganizer@calendar.google.com"), want: NudgeUnknown},
		{name: "no-reply", series: theirs("a", "no-reply@own.example"), want: NudgeNoReply},
		{name: "donotreply with more", series: theirs("a", "crm.do_not_reply+7@own.example"), want: NudgeNoReply},
		{name: "no-reply in German", series: theirs("a", "nicht-antworten@own.example"), want: NudgeNoReply},
		{name: "a list", series: theirs("a", "eng-all@own.example"), want: NudgeList},
		{name: "a list that the config sizes", series: theirs("a", "sales@own.example"),
			policy: func(p *NudgePolicy) { p.Draft.Groups = map[string]int{"Sales@own.example": 12} }, want: NudgeList},
		{name: "a list that the calendar marks", series: theirs("a", "sales@own.example", func(s *Series) {
			s.Judged.Attendees = append(s.Judged.Attendees, Attendee{Person: Person{Email: "sales@own.example"}, Group: true})
		}), want: NudgeList},
		{name: "another domain", series: theirs("a", "petra@other.example"), want: NudgeOtherDomain},
		{name: "a domain that ends like one's own", series: theirs("a", "petra@notown.example"), want: NudgeOtherDomain},
		{name: "a domain below one's own", series: theirs("a", "petra@x.own.example"), want: NudgeOtherDomain},
		{name: "another domain that is allowed", series: theirs("a", "petra@other.example"),
			policy: func(p *NudgePolicy) { p.AllowDomains = []string{"Other.example"} }, to: "petra@other.example"},
		{name: "asked for no more", past: PastMail{Stops: []string{"Petra.Mala@own.example"}}, want: NudgeStopped},
		{name: "somebody else asked for no more", past: PastMail{Stops: []string{"x@own.example"}}, to: petra},

		{name: "kept", past: kept(asItWas), want: NudgeKept},
		{name: "kept, a little larger", series: theirs("a", petra, heads(5)), past: kept(asItWas), want: NudgeKept},
		{name: "kept, grown by half", series: theirs("a", petra, heads(6)), past: kept(asItWas), to: petra},
		{name: "kept, longer now", past: kept(Pin{Headcount: 4, Duration: 30 * time.Minute, Cadence: Weekly}), to: petra},
		{name: "kept, more often now", past: kept(Pin{Headcount: 4, Duration: time.Hour, Cadence: Monthly}), to: petra},
		{name: "another one is kept", past: PastMail{Keeps: []PastKeep{{UID: "b", Pin: asItWas}}}, to: petra},

		{name: "raised 89 days ago", past: sent("a", petra, 89, true), want: NudgeRecent},
		{name: "raised 90 days ago", past: sent("a", petra, 90, true), to: petra},
		{name: "raised to its former organizer", past: sent("a", "old@own.example", 40, true), want: NudgeRecent},
		{name: "raised, and more people since", series: theirs("a", petra, heads(6)), past: sent("a", petra, 40, true), to: petra},
		{name: "raised, and more hours since", series: theirs("a", petra, func(s *Series) { s.PersonTimeMonth = 24 * time.Hour }),
			past: sent("a", petra, 40, true), to: petra},
		{name: "raised, and a little more since", series: theirs("a", petra, heads(5)), past: sent("a", petra, 40, true), want: NudgeRecent},
		{name: "raised tomorrow: a clock went back", past: sent("a", petra, -1, true), want: NudgeRecent},

		{name: "a mail 27 days ago", past: sent("b", petra, 27, true), want: NudgeQuiet},
		{name: "a mail 28 days ago", past: sent("b", petra, 28, true), to: petra},
		{name: "a mail to somebody else", past: sent("b", "x@own.example", 1, false), to: petra},
		{name: "an unanswered mail", past: sent("b", petra, 40, false), want: NudgeUnanswered},
		{name: "an old unanswered mail", past: sent("b", "Petra.Mala@own.example", 700, false), want: NudgeUnanswered},

		{name: "no mail at all", policy: func(p *NudgePolicy) { p.MaxPerRun = 0 }, want: NudgeMaximum},
		{name: "from a saved audit", series: theirs("a", petra, func(s *Series) { s.Judged = nil }), want: NudgeNoDraft},
		{name: "no occurrence far enough", series: theirs("a", petra, on("2026-09-03 10:00")), want: NudgeTooClose},
		{name: "an agenda for tomorrow", series: theirs("a", petra, reached(AskAgenda), on("2026-09-03 10:00")), want: NudgeTooClose},
		{name: "an agenda for the day after", series: theirs("a", petra, reached(AskAgenda), on("2026-09-04 10:00")), to: petra},
		{name: "drafts count from as-of", policy: func(p *NudgePolicy) { p.AsOf = at("2026-09-25 11:00") }, want: NudgeTooClose},

		{name: "as mail opens", now: "2026-09-02 08:00", to: petra},
		{name: "too early", now: "2026-09-02 07:59", want: NudgeHours, to: petra},
		{name: "the last minute", now: "2026-09-02 17:59", to: petra},
		{name: "too late", now: "2026-09-02 18:00", want: NudgeHours, to: petra},
		{name: "on saturday", now: "2026-09-05 11:00", want: NudgeHours, to: petra},
		{name: "on saturday, now", now: "2026-09-05 11:00", policy: func(p *NudgePolicy) { p.AnyHour = true }, to: petra},
	} {
		t.Run(c.name, func(t *testing.T) {
			if c.series.ID == "" {
				c.series = theirs("a", petra)
			}
			p := DefaultNudgePolicy()
			if c.policy != nil {
				c.policy(&p)
			}
			if c.now == "" {
				c.now = wednesday
			}
			all := Nudges(auditOf(c.series), c.past, p, at(c.now))
			if len(all) != 1 {
				t.Fatalf("%d decisions", len(all))
			}
			d := all[0]
			if d.Reason != c.want || c.to != "" && d.To.Email != c.to {
				t.Fatalf("got %q (%s) to %q", d.Reason, d.Detail, d.To.Email)
			}
			if d.Send() != (c.want == "") || d.Ready() != (c.want == "" || c.want == NudgeHours) || (d.Detail == "") != (c.want == "") {
				t.Errorf("send %v, ready %v, detail %q", d.Send(), d.Ready(), d.Detail)
			}
			if d.Ready() && (d.Language == "" || (d.Round == nil) != (c.series.Verdict == AskAgenda)) {
				t.Errorf("language %q, round %v", d.Language, d.Round)
			}
		})
	}
}

func TestNudgesOnlyWhatDeservesOne(t *testing.T) {
	a := auditOf(theirs("keep", "x@own.example", reached(Keep)), theirs("trim", "y@own.example", reached(Trim)))
	if all := Nudges(a, PastMail{}, DefaultNudgePolicy(), at(wednesday)); len(all) != 0 {
		t.Errorf("%d decisions", len(all))
	}
}

// One mail an organizer, about the largest; the rest is named in it.
func TestNudgesOneAnOrganizer(t *testing.T) {
	a := auditOf(
		theirs("small", "petra@own.example", saving(2)),
		theirs("large", "Petra@own.example", saving(20)),
		theirs("kept", "petra@own.example", saving(30)),
		theirs("middle", "petra@own.example", saving(10), reached(AskAgenda)),
		theirs("eva", "eva@own.example", saving(15)),
	)
	past := PastMail{Keeps: []PastKeep{{UID: "kept", Pin: Pin{Headcount: 4, Duration: time.Hour, Cadence: Weekly}}}}
	all := Nudges(a, past, DefaultNudgePolicy(), at(wednesday))
	var got []string
	for _, d := range all {
		line := fmt.Sprintf("%s %s:", d.Series.ID, d.Reason)
		for _, o := range d.Others {
			line += " " + o.ID
		}
		got = append(got, line)
	}
	want := []string{"kept kept:", "large : middle small", "eva :", "middle listed:", "small listed:"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestNudgesMaximum(t *testing.T) {
	var series []Series
	for i := range 5 {
		series = append(series, theirs(fmt.Sprint("s", i), fmt.Sprintf("p%d@own.example", i), saving(20-i)))
	}
	series = append(series, theirs("more", "p4@own.example", saving(1)))
	all := Nudges(auditOf(series...), PastMail{}, DefaultNudgePolicy(), at(wednesday))
	for i, d := range all {
		if want := i < 3; d.Send() != want || !want && d.Reason != NudgeMaximum {
			t.Errorf("%s: %q", d.Series.ID, d.Reason)
		}
		if len(d.Others) > 0 {
			t.Errorf("%s names others in a mail that isn't sent", d.Series.ID)
		}
	}
	// Who had a mail lately doesn't use up the maximum.
	past := PastMail{Nudges: []PastNudge{{UID: "x", Organizer: "p0@own.example", SentAt: daysAgo(3), Answered: true}}}
	all = Nudges(auditOf(series...), past, DefaultNudgePolicy(), at(wednesday))
	if all[0].Reason != NudgeQuiet || !all[1].Send() || !all[3].Send() || all[4].Send() {
		t.Errorf("%q %q %q", all[0].Reason, all[3].Reason, all[4].Reason)
	}
}

// The same organizer's other meetings stay silent too after an unanswered mail.
func TestNudgesUnansweredSilencesAll(t *testing.T) {
	a := auditOf(theirs("one", "petra@own.example", saving(20)), theirs("two", "petra@own.example", saving(10)))
	past := PastMail{Nudges: []PastNudge{{UID: "x", Organizer: "petra@own.example", SentAt: daysAgo(100)}}}
	for _, d := range Nudges(a, past, DefaultNudgePolicy(), at(wednesday)) {
		if d.Reason != NudgeUnanswered || len(d.Others) > 0 {
			t.Errorf("%s: %q", d.Series.ID, d.Reason)
		}
	}
}

func TestGrown(t *testing.T) {
	for _, c := range []struct {
		now, then int
		want      bool
	}{{12, 12, false}, {17, 12, false}, {18, 12, true}, {7, 5, false}, {8, 5, true}, {1, 0, false}, {2, 0, true}} {
		if got := Grown(c.now, c.then); got != c.want {
			t.Errorf("%d after %d people: %v", c.now, c.then, got)
		}
		if got := Grown(time.Duration(c.now)*time.Hour, time.Duration(c.then)*time.Hour); c.then > 0 && got != c.want {
			t.Errorf("%d after %d hours: %v", c.now, c.then, got)
		}
	}
}
