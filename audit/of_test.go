package audit

import (
	"errors"
	"fmt"
	"iter"
	"math/rand"
	"reflect"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

var prague = func() *time.Location {
	zone, err := time.LoadLocation("Europe/Prague")
	if err != nil {
		panic(err)
	}
	return zone
}()

// at reads a local time in Prague.
func at(text string) time.Time {
	t, err := time.ParseInLocation("2006-01-02 15:04", text, prague)
	if err != nil {
		panic(err)
	}
	return t
}

func who(address string, change ...func(*Attendee)) Attendee {
	a := Attendee{Person: Person{Email: address + "@own.example"}, Response: Accepted}
	for _, c := range change {
		c(&a)
	}
	return a
}

func optional(a *Attendee)   { a.Optional = true }
func declined(a *Attendee)   { a.Response = Declined }
func unanswered(a *Attendee) { a.Response = NeedsAction }
func room(a *Attendee)       { a.Resource = true }
func self(a *Attendee)       { a.Self = true }

// some are n attendees who accepted; the first is the reader.
func some(n int) []Attendee {
	list := []Attendee{who("me", self)}
	for i := 1; i < n; i++ {
		list = append(list, who(fmt.Sprintf("p%d", i)))
	}
	return list
}

// event is a meeting of an hour, of people who all accepted.
func event(id, start string, attendees []Attendee, change ...func(*Event)) Event {
	e := Event{
		Source: id, ID: id, UID: id + "@host", Start: at(start), Title: "Weekly status", Attendees: attendees,
		Organizer: Person{Email: "me@own.example", Self: true}, Created: at("2026-01-01 09:00"), Status: Confirmed,
	}
	e.End = e.Start.Add(time.Hour)
	for _, c := range change {
		c(&e)
	}
	return e
}

// weekly are n occurrences of one series.
func weekly(id, start string, n int, attendees []Attendee, change ...func(*Event)) []Event {
	var list []Event
	for i := range n {
		e := event(id, start, attendees, change...)
		length := e.Duration()
		e.Start = e.Start.AddDate(0, 0, 7*i)
		e.End = e.Start.Add(length)
		e.SeriesID, e.Original = id, e.Start
		e.ID = id + "_" + e.Start.UTC().Format("20060102T150405Z")
		list = append(list, e)
	}
	return list
}

func each(events ...Event) iter.Seq2[Event, error] {
	return func(yield func(Event, error) bool) {
		for _, e := range events {
			if !yield(e, nil) {
				return
			}
		}
	}
}

var september = Window{From: at("2026-09-07 00:00"), To: at("2026-10-05 00:00")}

func testPolicy() Policy {
	p := DefaultPolicy()
	p.AsOf = at("2026-09-07 08:00")
	p.Me = []string{"me@own.example"}
	return p
}

func audited(t *testing.T, events ...Event) *Audit {
	t.Helper()
	a, err := Of(each(events...), september, testPolicy())
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func TestWhatIsAMeeting(t *testing.T) {
	for _, c := range []struct {
		name   string
		event  Event
		reason string // "" for a meeting
	}{
		{"two people", event("a", "2026-09-08 10:00", some(2)), ""},
		{"all-day", event("a", "2026-09-08 00:00", some(3), func(e *Event) { e.AllDay = true }), "all-day"},
		{"focus time", event("a", "2026-09-08 10:00", some(3), func(e *Event) { e.Type = "focusTime" }), "focus time"},
		{"a type that comes later", event("a", "2026-09-08 10:00", some(3), func(e *Event) { e.Type = "Something" }), "something"},
		{"shown as free", event("a", "2026-09-08 10:00", some(3), func(e *Event) { e.Transparent = true }), "shown as free"},
		{"cancelled", event("a", "2026-09-08 10:00", some(3), func(e *Event) { e.Status = Cancelled }), "cancelled"},
		{"declined by the owner", event("a", "2026-09-08 10:00", []Attendee{who("me", self, declined), who("b"), who("c")}), "declined"},
		{"declined by somebody else", event("a", "2026-09-08 10:00", []Attendee{who("me", self), who("b", declined), who("c")}), ""},
		{"everyone else declined", event("a", "2026-09-08 10:00", []Attendee{who("me", self), who("b", declined)}), "everyone else declined"},
		{"only a room", event("a", "2026-09-08 10:00", []Attendee{who("r", room)}), "only a room"},
		{"a hold", event("a", "2026-09-08 10:00", nil), "nobody invited"},
		{"alone", event("a", "2026-09-08 10:00", []Attendee{who("me", self)}), "nobody else"},
		{"a guest brought along", event("a", "2026-09-08 10:00", []Attendee{who("me", self, func(a *Attendee) { a.AdditionalGuests = 1 })}), ""},
		{"no end", event("a", "2026-09-08 10:00", some(3), func(e *Event) { e.EndMadeUp = true }), "no end time"},
		{"backwards", event("a", "2026-09-08 10:00", some(3), func(e *Event) { e.End = e.Start.Add(-time.Hour) }), "no end time"},
		{"twelve hours", event("a", "2026-09-08 08:00", some(3), func(e *Event) { e.End = e.Start.Add(12 * time.Hour) }), ""},
		{"more than that", event("a", "2026-09-08 08:00", some(3), func(e *Event) { e.End = e.Start.Add(12*time.Hour + time.Minute) }), "longer than 12 hours"},
		{"the organizer has no entry", event("a", "2026-09-08 10:00", []Attendee{who("b")}), ""},
		{"somebody else's, guests hidden", event("a", "2026-09-08 10:00", []Attendee{who("me", self)}, func(e *Event) { e.Organizer = Person{Email: "boss@own.example"} }), ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := audited(t, c.event)
			got := ""
			if len(a.NotMeetings) == 1 {
				got = a.NotMeetings[0].Reason
			}
			if got != c.reason || len(a.Series)+len(a.NotMeetings) != 1 {
				t.Errorf("reason %q, want %q; %d series, %d not meetings", got, c.reason, len(a.Series), len(a.NotMeetings))
			}
		})
	}
}

func TestHeadcount(t *testing.T) {
	group := func(address string) []Attendee {
		return []Attendee{who("me", self), who("b"), {Person: Person{Email: address}, Response: NeedsAction}}
	}
	for _, c := range []struct {
		name    string
		event   Event
		want    int
		atLeast bool
	}{
		{"plain", event("a", "2026-09-08 10:00", some(5)), 5, false},
		{"rooms and declined don't count", event("a", "2026-09-08 10:00", append(some(3), who("x", declined), who("r", room))), 3, false},
		{"somebody listed twice is one", event("a", "2026-09-08 10:00", append(some(3), who("p1"))), 3, false},
		{"additional guests do", event("a", "2026-09-08 10:00", append(some(2), who("x", func(a *Attendee) { a.AdditionalGuests = 3 }))), 6, false},
		{"an organizer without an entry", event("a", "2026-09-08 10:00", []Attendee{who("b"), who("c")}), 3, false},
		{"a calendar that organizes is nobody", event("a", "2026-09-08 10:00", some(3), func(e *Event) {
			e.Organizer = Person{Email: "c_1@group.calendar.google.com"}
		}), 3, false},
		{"a sized group", event("a", "2026-09-08 10:00", group("eng@own.example")), 44, false},
		{"a group by its name", event("a", "2026-09-08 10:00", group("everyone@own.example")), 3, true},
		{"a group by its ending", event("a", "2026-09-08 10:00", group("sales-all@own.example")), 3, true},
		{"a name that only looks like one", event("a", "2026-09-08 10:00", group("allan@own.example")), 3, false},
		{"marked as a group", event("a", "2026-09-08 10:00", append(some(2), who("g", func(a *Attendee) { a.Group = true }))), 3, true},
		{"omitted", event("a", "2026-09-08 10:00", some(3), func(e *Event) { e.GuestsOmitted = true }), 3, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := testPolicy()
			p.Groups = map[string]int{"eng@own.example": 42}
			a, err := Of(each(c.event), september, p)
			if err != nil || len(a.Series) != 1 {
				t.Fatal(err, a)
			}
			if s := a.Series[0]; s.Headcount != c.want || s.AtLeast != c.atLeast {
				t.Errorf("%d people, at least %v; want %d, %v", s.Headcount, s.AtLeast, c.want, c.atLeast)
			}
		})
	}
}

// TestUnseen says why there may be more people than are counted, and quotes the
// groups that nobody sized.
func TestUnseen(t *testing.T) {
	theirs := func(e *Event) { e.Organizer = Person{Email: "ben@own.example"}; e.GuestsHidden = true }
	omitted := func(e *Event) { e.GuestsOmitted = true }
	with := func(addresses ...string) []Attendee {
		list := some(3)
		for _, a := range addresses {
			list = append(list, Attendee{Person: Person{Email: a}, Response: Accepted})
		}
		return list
	}
	for _, c := range []struct {
		event  Event
		want   string
		groups []string
	}{
		{event("a", "2026-09-08 10:00", some(5)), "5 people", nil},
		{event("a", "2026-09-08 10:00", some(3), omitted), "≥ 3 people, the guest list is incomplete", nil},
		{event("a", "2026-09-08 10:00", some(1), theirs), "≥ 2 people, the guest list is hidden", nil},
		{event("a", "2026-09-08 10:00", with("eng@own.example")), "45 people", nil},
		{event("a", "2026-09-08 10:00", with("everyone@own.example", "eng@own.example")), "≥ 46 people, a group of unknown size among them", []string{"everyone@own.example"}},
		{event("a", "2026-09-08 10:00", with("all@own.example", "ops-all@own.example"), omitted),
			"≥ 5 people, the guest list is incomplete, a group of unknown size among them", []string{"all@own.example", "ops-all@own.example"}},
	} {
		p := testPolicy()
		p.Groups = map[string]int{"eng@own.example": 42}
		a, err := Of(each(c.event), september, p)
		if err != nil || len(a.Series) != 1 {
			t.Fatal(err, a)
		}
		for _, f := range a.Series[0].Findings {
			if f.Rule == "people" && (f.Evidence != c.want || !reflect.DeepEqual(f.Quotes, c.groups)) {
				t.Errorf("%q %q, want %q %q", f.Evidence, f.Quotes, c.want, c.groups)
			}
		}
	}
}

func TestCadence(t *testing.T) {
	days := func(first string, gaps ...int) []time.Time {
		list := []time.Time{at(first)}
		for _, g := range gaps {
			list = append(list, list[len(list)-1].AddDate(0, 0, g))
		}
		return list
	}
	for _, c := range []struct {
		name   string
		starts []time.Time
		want   Cadence
		month  float64
	}{
		{"weekdays", days("2026-09-07 09:00", 1, 1, 1, 1, 3, 1, 1, 1, 1, 3, 1, 1, 1, 1, 3, 1, 1, 1, 1), Daily, 20},
		{"weekdays, only one week seen", days("2026-09-07 09:00", 1, 1, 1, 1), Daily, 20},
		{"weekly", days("2026-09-07 09:00", 7, 7, 7, 7), Weekly, 4},
		{"weekly over the end of summer time", days("2026-10-12 09:00", 7, 7, 7), Weekly, 4},
		{"weekly with a gap", days("2026-09-07 09:00", 7, 14, 7, 7), Weekly, 4},
		{"every two weeks", days("2026-09-07 09:00", 14, 14), Biweekly, 2},
		{"monthly", days("2026-07-06 09:00", 28, 35), Monthly, 1},
		{"Tuesdays and Thursdays", days("2026-09-08 09:00", 2, 5, 2, 5, 2, 5, 2), Irregular, 8},
		{"a single one", days("2026-09-08 09:00"), Irregular, 1},
	} {
		if got, month := cadenceOf(c.starts, true); got != c.want || month != c.month {
			t.Errorf("%s: %s, %v a month; want %s, %v", c.name, got, month, c.want, c.month)
		}
	}
	if got, month := cadenceOf(days("2026-09-08 09:00"), false); got != Once || month != 1 {
		t.Errorf("a one-off: %s, %v", got, month)
	}
}

func TestSeriesStaysOneOverASplit(t *testing.T) {
	old := weekly("abc", "2026-08-10 10:00", 5, some(4))
	later := weekly("abc_R20260914T080000", "2026-09-14 10:00", 4, some(9), func(e *Event) { e.End = e.Start.Add(30 * time.Minute) })
	a := audited(t, append(old, later...)...)
	if len(a.Series) != 1 {
		t.Fatalf("%d series, want 1", len(a.Series))
	}
	s := a.Series[0]
	if s.ID != "abc_R20260914T080000" || s.UID != "abc" {
		t.Errorf("id %q, uid %q", s.ID, s.UID)
	}
	if s.Headcount != 9 || s.Duration != 30*time.Minute {
		t.Errorf("judged by %d people and %v, not by its latest part", s.Headcount, s.Duration)
	}
	if len(s.Instances) != 4 || !s.Next.Equal(at("2026-09-07 10:00")) {
		t.Errorf("%d instances, next %v", len(s.Instances), s.Next)
	}
	if want := 4*time.Hour + 3*9*30*time.Minute; s.PersonTime != want {
		t.Errorf("person-time %v, want %v", s.PersonTime, want)
	}
}

func TestSameMeetingOnSeveralCalendars(t *testing.T) {
	guest := event("m", "2026-09-08 10:00", []Attendee{who("me", declined), who("boss")}, func(e *Event) {
		e.Organizer, e.Owner = Person{Email: "boss@own.example"}, "me@own.example"
	})
	organizers := event("m", "2026-09-08 10:00", append(some(6), who("boss")), func(e *Event) {
		e.Attendees[0].Self = false
		e.ID, e.Organizer, e.Owner = "other-copy", Person{Email: "boss@own.example"}, "boss@own.example"
	})
	for _, order := range [][]Event{{guest, organizers}, {organizers, guest}} {
		a := audited(t, order...)
		if len(a.Series) != 1 || a.Totals.Meetings != 1 {
			t.Fatalf("%d series, %d meetings, want one of each", len(a.Series), a.Totals.Meetings)
		}
		if s := a.Series[0]; s.ID != "other-copy" || s.Headcount != 7 {
			t.Errorf("%s with %d people: the organizer's copy should win", s.ID, s.Headcount)
		}
	}
}

func TestAsOfIsClampedIntoTheWindow(t *testing.T) {
	for _, c := range []struct{ asOf, want string }{
		{"2026-01-01 10:00", "2026-09-07 00:00"},
		{"2026-09-10 10:00", "2026-09-10 10:00"},
		{"2027-01-01 10:00", "2026-10-05 00:00"},
	} {
		p := testPolicy()
		p.AsOf = at(c.asOf)
		a, err := Of(each(), september, p)
		if err != nil || !a.AsOf.Equal(at(c.want)) {
			t.Errorf("as of %s: %v (%v), want %s", c.asOf, a.AsOf, err, c.want)
		}
	}
}

func TestWhose(t *testing.T) {
	marked := event("a", "2026-09-08 10:00", []Attendee{who("ana", self), who("ben")}, func(e *Event) { e.Organizer = Person{Email: "ben@own.example"} })
	plain := func(id string, names ...string) Event {
		var list []Attendee
		for _, n := range names {
			list = append(list, who(n))
		}
		return event(id, "2026-09-09 10:00", list, func(e *Event) { e.Organizer = list[0].Person })
	}
	owned := plain("c", "zoe", "ben")
	owned.Owner = "ana@own.example"
	for _, c := range []struct {
		name   string
		events []Event
		want   string
	}{
		{"marked", []Event{plain("b", "ben", "cyd"), marked}, "ana@own.example"},
		{"the calendar's name", []Event{plain("b", "ben", "cyd"), owned}, "ana@own.example"},
		{"in most events", []Event{plain("b", "ben", "cyd"), plain("d", "cyd", "dan"), plain("e", "cyd", "ben")}, "cyd@own.example"},
		{"of equals the first", []Event{plain("b", "ben", "cyd")}, "ben@own.example"},
	} {
		p := testPolicy()
		p.Me = nil
		a, err := Of(each(c.events...), september, p)
		if err != nil || len(a.Me) != 1 || a.Me[0] != c.want || a.MeFrom == "" {
			t.Errorf("%s: %v (%s), %v; want %s", c.name, a.Me, a.MeFrom, err, c.want)
		}
		if len(a.Domains) != 1 || a.Domains[0] != "own.example" {
			t.Errorf("%s: domains %v", c.name, a.Domains)
		}
	}
	if d := OwnDomains([]string{"ana@gmail.com"}); d != nil {
		t.Errorf("a free-mail domain is nobody's own: %v", d)
	}
}

func TestSkipsTravelAndOtherErrorsEnd(t *testing.T) {
	broken := func(err error) iter.Seq2[Event, error] {
		return func(yield func(Event, error) bool) {
			_ = yield(Event{}, err) && yield(event("a", "2026-09-08 10:00", some(3)), nil)
		}
	}
	a, err := Of(broken(&Skip{Source: "week.ics:12", Reason: "no start"}), september, testPolicy())
	if err != nil || len(a.Skipped) != 1 || len(a.Series) != 1 {
		t.Errorf("%v, %v", a, err)
	}
	disk := errors.New("disk on fire")
	if _, err := Of(broken(disk), september, testPolicy()); !errors.Is(err, disk) {
		t.Errorf("error %v, want %v", err, disk)
	}
}

// calendar is a month with something of everything.
func calendar() []Event {
	var list []Event
	list = append(list, weekly("status", "2026-08-11 10:00", 9, append(some(9), who("x", optional), who("y", unanswered)))...)
	list = append(list, weekly("pair", "2026-08-12 13:00", 9, some(2))...)
	list = append(list, weekly("lunch", "2026-08-13 12:00", 9, []Attendee{who("me", self)})...)
	list = append(list, event("once", "2026-09-10 09:00", some(5), func(e *Event) { e.Title = "Carrier: A or B" }))
	list = append(list, event("private", "2026-09-11 09:00", some(3), func(e *Event) { e.Private = true }))
	list = append(list, event("outside", "2026-09-15 15:00", append(some(3), Attendee{Person: Person{Email: "c@else.example"}})))
	return list
}

func TestOrderNeverMatters(t *testing.T) {
	want := audited(t, calendar()...)
	for seed := range int64(20) {
		events := calendar()
		rand.New(rand.NewSource(seed)).Shuffle(len(events), func(i, j int) { events[i], events[j] = events[j], events[i] })
		if diff := cmp.Diff(want, audited(t, events...), cmpopts.IgnoreUnexported(Series{})); diff != "" {
			t.Fatalf("seed %d:\n%s", seed, diff)
		}
	}
}

func TestAnotherAttendeeOrMinuteNeverLowersTheCost(t *testing.T) {
	before := time.Duration(0)
	for n := 2; n < 40; n++ {
		s := audited(t, weekly("a", "2026-09-08 10:00", 4, some(n))...).Series[0]
		if s.PersonTimeMonth <= before {
			t.Errorf("%d people cost %v, fewer cost %v", n, s.PersonTimeMonth, before)
		}
		before = s.PersonTimeMonth
	}
	before = 0
	for minutes := 5; minutes < 300; minutes += 5 {
		s := audited(t, weekly("a", "2026-09-08 10:00", 4, some(6), func(e *Event) {
			e.End = e.Start.Add(time.Duration(minutes) * time.Minute)
		})...).Series[0]
		if s.PersonTimeMonth <= before {
			t.Errorf("%d minutes cost %v, fewer cost %v", minutes, s.PersonTimeMonth, before)
		}
		before = s.PersonTimeMonth
	}
}

func TestTotalsAddUp(t *testing.T) {
	a := audited(t, calendar()...)
	var sum Totals
	for _, v := range a.Totals.ByVerdict {
		sum.Series += v.Series
		sum.PersonTime += v.PersonTime
	}
	if sum.Series != a.Totals.Series || sum.PersonTime != a.Totals.PersonTime {
		t.Errorf("by verdict %d series, %v; in all %d, %v", sum.Series, sum.PersonTime, a.Totals.Series, a.Totals.PersonTime)
	}
	if a.Totals.NotMeetings != 4 || a.Totals.Private != 1 {
		t.Errorf("%d not meetings, %d private", a.Totals.NotMeetings, a.Totals.Private)
	}
}

func TestScoreIsTheSumOfItsFindings(t *testing.T) {
	for _, s := range audited(t, calendar()...).Series {
		sum := 0
		for _, f := range s.Findings {
			sum += f.Points
		}
		if s.Score != min(max(sum, 0), 100) {
			t.Errorf("%s: score %d, findings %d", s.ID, s.Score, sum)
		}
	}
}

func TestRulesAreDocumented(t *testing.T) {
	names := map[string]bool{}
	add := func(name, doc, source string) {
		if name == "" || doc == "" || source == "" || names[name] {
			t.Errorf("rule %q: doc %q, source %q, or the name twice", name, doc, source)
		}
		names[name] = true
	}
	for _, r := range Rules() {
		add(r.Name, r.Doc, r.Source)
	}
	for _, g := range Guards() {
		add(g.Name, g.Doc, g.Source)
	}
}

func TestReading(t *testing.T) {
	got := september.Reading()
	want := Window{From: at("2026-08-10 00:00"), To: at("2026-10-12 00:00")}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}
