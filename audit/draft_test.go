package audit

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
)

// talk is a weekly status on Mondays at 10:00 in Prague from 7 September 2026
// on, as a judged series; changes make it another meeting.
func talk(changes ...func(*Series)) *Series {
	s := &Series{
		ID: "abc123", UID: "abc123", Title: "Weekly status", Organizer: Person{Email: "petra@own.example", Name: "Petra Malá"},
		Kind: KindStatus, Verdict: Async, Cadence: Weekly, Headcount: 4, Duration: time.Hour,
		PersonTimeMonth: 16 * time.Hour, SavingMonth: 14 * time.Hour,
		Judged: &Event{
			ID: "abc123_20260907", SeriesID: "abc123", Organizer: Person{Email: "petra@own.example", Name: "Petra Malá"},
			Attendees: []Attendee{
				{Person: Person{Email: "petra@own.example", Name: "Petra Malá"}, Response: Accepted},
				{Person: Person{Email: "eva@own.example", Name: "Eva Nová"}, Response: Accepted},
				{Person: Person{Email: "jan@own.example", Name: "Jan Dub"}, Response: NeedsAction},
				{Person: Person{Email: "olga@own.example", Name: "Olga Bílá"}, Optional: true},
				{Person: Person{Email: "max@own.example", Name: "Max Roth"}, Response: Declined},
				{Person: Person{Email: "c_1@resource.calendar.google.com", Name: "Room 1"}, Resource: true},
			},
		},
	}
	on("2026-09-07 10:00", "2026-09-14 10:00", "2026-09-21 10:00", "2026-09-28 10:00")(s)
	for _, c := range changes {
		c(s)
	}
	return s
}

func on(starts ...string) func(*Series) {
	return func(s *Series) {
		s.Known = nil
		for i, start := range starts {
			s.Known = append(s.Known, Instance{ID: fmt.Sprint("i", i), Start: at(start), End: at(start).Add(s.Duration)})
		}
		s.Judged.Start, s.Judged.End = s.Known[0].Start, s.Known[0].End
		s.Next = s.Known[0].Start
	}
}

func onceOnly(s *Series)                { s.Judged.SeriesID, s.Cadence = "", Once }
func ofKind(k Kind) func(*Series)       { return func(s *Series) { s.Kind = k } }
func reached(v Verdict) func(*Series)   { return func(s *Series) { s.Verdict = v } }
func titled(title string) func(*Series) { return func(s *Series) { s.Title = title } }
func saying(text string) func(*Series)  { return func(s *Series) { s.Text = Description{Text: text} } }
func private(s *Series)                 { s.Private, s.Judged.Private = true, true }
func draft(t *testing.T, s *Series, now string) Round {
	t.Helper()
	r, err := Draft(s, DefaultDraftPolicy(), at(now))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

const monday = "2026-09-07 08:00"

func TestDraftByKind(t *testing.T) {
	for _, c := range []struct {
		kind    Kind
		title   string
		typ     RoundType
		verdict Verdict
		plan    Plan
		replyBy string
	}{
		{KindStatus, "Team sync", TypeStatus, Async, PlanTrial, "Tue 8 16:00"},
		{KindStatus, "Daily standup", TypeStandup, Async, PlanTrial, "Mon 14 09:45"},
		{KindStatus, "KPI review", TypeMetrics, Async, PlanTrial, "Wed 9 16:00"},
		{KindStatus, "Übergabe Frühschicht", TypeHandover, Async, PlanTrial, "Tue 8 16:00"},
		{KindBroadcast, "New travel policy", TypeBroadcast, Async, PlanTrial, "Thu 10 16:00"},
		{KindBroadcast, "All-hands", TypeAllHands, Trim, PlanPrepare, "Mon 14 16:00"},
		{KindBroadcast, "Training: invoices", TypeTraining, Async, PlanTrial, "Mon 14 16:00"},
		{KindReview, "Spec review", TypeReview, Async, PlanTrial, "Wed 9 16:00"},
		{KindReview, "Sprint review", TypeTraining, Async, PlanTrial, "Mon 14 16:00"},
		{KindPlanning, "Roadmap", TypePlanning, Async, PlanTrial, "Wed 9 16:00"},
		{KindPlanning, "Kick-off Atlas", TypeKickoff, AskAgenda, PlanPrepare, "Wed 9 16:00"},
		{KindDecision, "Printer", TypeDecision, Async, PlanTrial, "Thu 10 16:00"},
		{KindRetrospective, "Retro", TypeRetro, Trim, PlanPrepare, "Wed 9 16:00"},
		{KindRetrospective, "Retro", TypeRetro, Async, PlanTrial, "Wed 9 16:00"},
		{KindBrainstorm, "Names", TypeBrainstorm, Async, PlanTrial, "Wed 9 16:00"},
		{KindWorkingSession, "Macros", TypeWorkshop, AskAgenda, PlanPrepare, "Wed 9 16:00"},
		{KindWorkingSession, "Macros", TypeQuestions, Async, PlanTrial, "Wed 9 16:00"},
		{KindWorkingSession, "Root cause of the Friday outage", TypeProblem, AskAgenda, PlanPrepare, "Tue 8 16:00"},
		{KindOnboarding, "First week", TypeKickoff, AskAgenda, PlanPrepare, "Wed 9 16:00"},
		{KindExternal, "Northwind", TypeUnknown, AskAgenda, PlanPrepare, "Wed 9 16:00"},
		{KindOther, "Sync", TypeUnknown, AskAgenda, PlanTrial, "Wed 9 16:00"},
	} {
		t.Run(fmt.Sprintf("%s %s %s", c.kind, c.title, c.verdict), func(t *testing.T) {
			r := draft(t, talk(ofKind(c.kind), titled(c.title), reached(c.verdict)), monday)
			if r.Type != c.typ || r.Meeting.Plan != c.plan || r.ReplyBy.Format("Mon 2 15:04") != c.replyBy {
				t.Errorf("got %s, %s, %s; want %s, %s, %s", r.Type, r.Meeting.Plan, r.ReplyBy.Format("Mon 2 15:04"), c.typ, c.plan, c.replyBy)
			}
		})
	}
}

func TestDraftKeepsWhatIsKept(t *testing.T) {
	for _, kind := range []Kind{KindOneOnOne, KindInterview, KindIncident, KindSocial, KindPeople} {
		var kept *KeptKindError
		if _, err := Draft(talk(ofKind(kind)), DefaultDraftPolicy(), at(monday)); !errors.As(err, &kept) || kept.Kind != kind {
			t.Errorf("%s: %v", kind, err)
		}
	}
	saved := talk(func(s *Series) { s.Judged = nil })
	if _, err := Draft(saved, DefaultDraftPolicy(), at(monday)); !errors.Is(err, ErrNoSource) {
		t.Errorf("a saved audit: %v", err)
	}
}

func TestDraftInTheInvitationsLanguage(t *testing.T) {
	for _, c := range []struct {
		language, title, text string
		first                 string // the first question
		form                  Form
		agenda                []string
		summary               string
	}{
		{"en", "Printer for the annual report", "Hi all,\nbefore I place the order we have to settle this. PrintHouse holds the price until Friday.\n- the paper\n- the edition\nWho reads the proofs?",
			"Who reads the proofs?", FormName, []string{"the paper", "the edition"}, "before I place the order we have to settle this. PrintHouse holds the price until Friday."},
		{"de", "Abstimmung Messestand", "Hallo zusammen,\nder Stand ist gebucht, die Möbel sind es noch nicht. Wie viele Stühle brauchen wir?\nViele Grüße",
			"Wie viele Stühle brauchen wir?", FormNumber, nil, "der Stand ist gebucht, die Möbel sind es noch nicht."},
		{"fr", "Point d'équipe", "Bonjour,\nLes trois sites nous ont envoyé leurs chiffres. Est-ce que Lyon garde sa date ?",
			"Est-ce que Lyon garde sa date ?", FormYesNo, nil, "Les trois sites nous ont envoyé leurs chiffres."},
		{"es", "Reunión semanal de la oficina", "La mudanza es en octubre. ¿Cuándo llegan las cajas?",
			"¿Cuándo llegan las cajas?", FormDate, nil, "La mudanza es en octubre."},
		{"pt", "Reunião de alinhamento", "O fornecedor não confirmou a entrega. Ficamos com o mesmo ou procuramos outro?",
			"Ficamos com o mesmo ou procuramos outro?", FormChoice, nil, "O fornecedor não confirmou a entrega."},
		{"cs", "Porada týmu", "Dobrý den,\nv pátek se stěhuje sklad. Kdo má klíče od rampy?",
			"Kdo má klíče od rampy?", FormName, nil, "v pátek se stěhuje sklad."},
		{"ja", "オフィス移転の打ち合わせ", "お疲れさまです。\n10月末に移転します。机は何台必要ですか？",
			"机は何台必要ですか？", FormOthers, nil, "10月末に移転します。"},
	} {
		t.Run(c.language, func(t *testing.T) {
			r := draft(t, talk(ofKind(KindDecision), titled(c.title), saying(c.text)), monday)
			if r.Language != c.language {
				t.Fatalf("language %s", r.Language)
			}
			q := r.Questions[0]
			if q.Text != c.first || q.Form != c.form || !q.FromInvitation {
				t.Errorf("first question %+v", q)
			}
			if got := strings.Join(r.Summary, " "); got != c.summary {
				t.Errorf("summary %q", got)
			}
			want := c.agenda
			if want == nil {
				want = draftLanguages[c.language].Types[TypeDecision].Agenda
			}
			if !slices.Equal(r.Agenda, want) {
				t.Errorf("agenda %q", r.Agenda)
			}
			if last := r.Questions[len(r.Questions)-1]; last.Text != draftLanguages[c.language].Types[TypeDecision].Questions[2] {
				t.Errorf("filled up with %q", last.Text)
			}
			if r.Silence != draftLanguages[c.language].NoObjection {
				t.Errorf("silence %q", r.Silence)
			}
		})
	}
}

func TestDraftFallsBackToEnglish(t *testing.T) {
	for _, title := range []string{"", "Xyzzy", "Weekly", "周会", "Планёрка", "Riunione settimanale"} {
		if r := draft(t, talk(titled(title)), monday); r.Language != "en" {
			t.Errorf("%q: %s", title, r.Language)
		}
	}
}

func TestDraftAlwaysAsksThreeToSix(t *testing.T) {
	texts := map[string]string{"en": "What about the red lamp number %d?", "de": "Was ist mit der roten Lampe Nummer %d?", "fr": "Que devient la lampe rouge numéro %d sur ce site ?",
		"es": "¿Qué pasa con la lámpara roja número %d?", "pt": "O que há com a lâmpada número %d?", "cs": "Co je s lampou číslo %d?", "ja": "赤いランプ%dはどうですか？"}
	for kind := range draftTypes {
		for language, text := range texts {
			for n := range 9 {
				var lines []string
				for i := range n {
					lines = append(lines, "- "+fmt.Sprintf(text, i))
				}
				r := draft(t, talk(ofKind(kind), titled("-"), saying(strings.Join(lines, "\n"))), monday)
				own := 0
				for i, q := range r.Questions {
					if q.Number != i+1 || q.Text == "" || !slices.Contains(Forms(), q.Form) {
						t.Fatalf("%s %s %d: %+v", kind, language, n, q)
					}
					if q.FromInvitation {
						own++
						if own != q.Number {
							t.Fatalf("%s %s %d: own questions don't come first", kind, language, n)
						}
					}
				}
				if len(r.Questions) < 3 || len(r.Questions) > 6 || own != min(n, 6) || own+len(r.Later) != n {
					t.Fatalf("%s %s: %d in the invitation, %d own of %d, %d later", kind, language, n, own, len(r.Questions), len(r.Later))
				}
				if n > 0 && r.Language != language {
					t.Fatalf("%s: drafted in %s", language, r.Language)
				}
				if len(r.Agenda) < 2 || len(r.Agenda) > 5 || r.Why == "" || r.Missing == "" || r.Live == "" || r.Silence == "" {
					t.Fatalf("%s %s %d: something is empty: %+v", kind, language, n, r)
				}
			}
		}
	}
}

func TestDraftNamesOnlyWhomTheInvitationNames(t *testing.T) {
	for _, c := range []struct {
		name, question string
		want           []string
	}{
		{"mentioned", "@Eva: can the crane lift it?", []string{"eva"}},
		{"addressed", "Jan: is March realistic?", []string{"jan"}},
		{"addressed with a comma", "Jan, is March realistic?", []string{"jan"}},
		{"in brackets", "Coated or uncoated? (Eva)", []string{"eva"}},
		{"two in brackets", "Coated or uncoated? (Eva, Jan)", []string{"eva", "jan"}},
		{"two with and", "Coated or uncoated? (Eva and Jan)", []string{"eva", "jan"}},
		{"in a later sentence", "Is it printed there or shipped? Jan, cost of both please", []string{"jan"}},
		{"by surname", "@Dub: is March realistic?", []string{"jan"}},
		{"the organizer", "@Petra: who signs?", []string{"petra"}},
		{"optional people can be named", "@Olga: who signs?", []string{"olga"}},
		{"talked about, not to", "What do we tell Eva about the delay?", nil},
		{"something of hers in brackets", "Is the plan fine (Eva's version)?", nil},
		{"a name nobody has", "@Zoltan: who signs?", nil},
		{"somebody who declined", "@Max: who signs?", nil},
		{"nobody", "Coated or uncoated, please?", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := draft(t, talk(ofKind(KindDecision), saying("- "+c.question)), monday)
			var got []string
			for _, p := range r.Questions[0].For {
				name, _, _ := strings.Cut(p.Email, "@")
				got = append(got, name)
			}
			if !slices.Equal(got, c.want) || r.Questions[0].Everyone {
				t.Errorf("for %v, want %v", got, c.want)
			}
			for _, q := range r.Questions[1:] {
				if len(q.For) > 0 {
					t.Errorf("%q names %v", q.Text, q.For)
				}
			}
		})
	}
}

func TestDraftSharedNamesNameNobody(t *testing.T) {
	s := talk(ofKind(KindDecision), saying("- @Eva: can the crane lift it?\n- @eva.ruzicka: or the other one?"))
	s.Judged.Attendees = append(s.Judged.Attendees, Attendee{Person: Person{Email: "eva.ruzicka@own.example", Name: "Eva Růžičková"}})
	if r := draft(t, s, monday); len(r.Questions[0].For) != 0 {
		t.Errorf("one of two Evas is asked: %v", r.Questions[0].For)
	}
}

func TestDraftStatusGoesToEachRequiredAttendee(t *testing.T) {
	r := draft(t, talk(saying("yesterday / today / stuck?")), monday)
	if r.Questions[0].Form != FormLines {
		t.Errorf("the invitation's own wants %s", r.Questions[0].Form)
	}
	for _, q := range r.Questions[:3] {
		if !q.Everyone || len(q.For) != 2 || q.For[0].Email != "eva@own.example" || q.For[1].Email != "jan@own.example" {
			t.Errorf("%q is for %v", q.Text, q.For)
		}
	}
	if len(r.Participants) != 3 || !r.Participants[2].Optional {
		t.Errorf("participants %v", r.Participants)
	}
	if q := draft(t, talk(saying("Who closes the Lyon books?")), monday).Questions[0]; q.Everyone || len(q.For) > 0 {
		t.Errorf("%q is for %v", q.Text, q.For)
	}
	alone := talk(func(s *Series) { s.Judged.Attendees = nil })
	for _, q := range draft(t, alone, monday).Questions {
		if q.Everyone || len(q.For) > 0 {
			t.Errorf("nobody is listed, yet %q is for %v", q.Text, q.For)
		}
	}
	list := talk(func(s *Series) {
		s.Judged.Attendees = []Attendee{{Person: Person{Email: "eng-all@own.example"}}, {Person: Person{Email: "leads@own.example"}}}
	})
	p := DefaultDraftPolicy()
	p.Groups = map[string]int{"leads@own.example": 6}
	r, err := Draft(list, p, at(monday))
	if err != nil || r.Questions[0].Everyone || !r.Participants[0].Group || !r.Participants[1].Group {
		t.Errorf("a list is asked as if it were somebody: %+v, %v", r.Participants, err)
	}
}

func TestDraftAims(t *testing.T) {
	for _, c := range []struct {
		name    string
		series  *Series
		now     string
		plan    Plan
		replyBy string
		aims    []string
		sooner  string
	}{
		{"a series: the next two", talk(), "2026-09-02 11:00", PlanTrial, "09-03 16:00", []string{"09-07 10:00", "09-14 10:00"}, ""},
		{"the next one is too close", talk(), "2026-09-03 11:00", PlanTrial, "09-04 16:00", []string{"09-14 10:00", "09-21 10:00"}, "09-07 10:00"},
		{"friday afternoon", talk(), "2026-09-04 15:00", PlanTrial, "09-07 16:00", []string{"09-14 10:00", "09-21 10:00"}, "09-07 10:00"},
		{"exactly a working day away counts", talk(on("2026-09-07 16:00", "2026-09-14 16:00")), "2026-09-03 11:00", PlanTrial, "09-04 16:00", []string{"09-07 16:00", "09-14 16:00"}, ""},
		{"a minute less does not", talk(on("2026-09-07 15:59", "2026-09-14 15:59")), "2026-09-03 11:00", PlanTrial, "09-04 16:00", []string{"09-14 15:59"}, "09-07 15:59"},
		{"over the end of summer time", talk(on("2026-10-26 10:00", "2026-11-02 10:00")), "2026-10-21 11:00", PlanTrial, "10-22 16:00", []string{"10-26 10:00", "11-02 10:00"}, ""},
		{"only one is left", talk(on("2026-09-07 10:00")), "2026-09-02 11:00", PlanTrial, "09-03 16:00", []string{"09-07 10:00"}, ""},
		{"the last one is too close", talk(on("2026-09-07 10:00")), "2026-09-04 15:00", PlanHold, "09-07 16:00", nil, "09-07 10:00"},
		{"none is ahead", talk(on("2026-08-03 10:00")), "2026-09-04 15:00", PlanHold, "09-07 16:00", nil, ""},
		{"a one-off", talk(onceOnly, on("2026-09-10 14:00")), "2026-09-04 15:00", PlanCancel, "09-07 16:00", []string{"09-10 14:00"}, ""},
		{"a one-off today", talk(onceOnly, on("2026-09-04 17:00")), "2026-09-04 15:00", PlanHold, "09-07 16:00", nil, "09-04 17:00"},
		{"a one-off tomorrow", talk(onceOnly, on("2026-09-05 10:00")), "2026-09-04 15:00", PlanHold, "09-07 16:00", nil, "09-05 10:00"},
		{"a decision needs three days", talk(onceOnly, ofKind(KindDecision), on("2026-09-10 14:00")), "2026-09-04 15:00", PlanCancel, "09-09 16:00", nil, "09-10 14:00"},
		{"preparing aims at one", talk(ofKind(KindRetrospective), reached(Trim)), "2026-09-02 11:00", PlanPrepare, "09-04 16:00", []string{"09-14 10:00"}, "09-07 10:00"},
		{"next alone is known", talk(func(s *Series) { s.Known = nil }), "2026-09-02 11:00", PlanTrial, "09-03 16:00", []string{"09-07 10:00"}, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := draft(t, c.series, c.now)
			var aims []string
			for _, i := range r.Meeting.Occurrences {
				aims = append(aims, i.Start.Format("01-02 15:04"))
			}
			if len(c.aims) == 0 && c.plan != PlanHold {
				c.plan = PlanHold
			}
			sooner := ""
			if len(r.Meeting.TooClose) > 0 {
				sooner = r.Meeting.TooClose[0].Start.Format("01-02 15:04")
			}
			if r.Meeting.Plan != c.plan || r.ReplyBy.Format("01-02 15:04") != c.replyBy || !slices.Equal(aims, c.aims) || sooner != c.sooner {
				t.Errorf("got %s, reply by %s, aims at %v, sooner %q", r.Meeting.Plan, r.ReplyBy.Format("01-02 15:04"), aims, sooner)
			}
			if aim := r.Meeting.Aim(); !aim.IsZero() && aim.Before(r.OutcomeBy) {
				t.Errorf("aims at %s, before the outcome at %s", aim, r.OutcomeBy)
			}
		})
	}
}

// A stand-up's answers are about its day: they are due on it, and every day
// before that is named.
func TestDraftOfAStandup(t *testing.T) {
	daily := func(clock string) func(*Series) {
		return func(s *Series) {
			s.Cadence = Daily
			on("2026-09-07 "+clock, "2026-09-08 "+clock, "2026-09-09 "+clock, "2026-09-10 "+clock)(s)
		}
	}
	for _, c := range []struct {
		name, clock, now, replyBy, outcomeBy string
		aims, tooClose                       []string
	}{
		{"in the morning", "09:15", "2026-09-07 08:00", "09-08 09:00", "09-08 10:00", []string{"09-08 09:15", "09-09 09:15"}, []string{"09-07 09:15"}},
		{"at noon", "12:00", "2026-09-07 08:00", "09-08 10:00", "09-08 11:00", []string{"09-08 12:00", "09-09 12:00"}, []string{"09-07 12:00"}},
		{"before work", "07:45", "2026-09-07 08:00", "09-08 07:30", "09-08 08:30", []string{"09-08 07:45", "09-09 07:45"}, nil},
		{"over the weekend", "09:15", "2026-09-04 15:00", "09-07 09:00", "09-07 10:00", []string{"09-07 09:15", "09-08 09:15"}, nil},
		{"more than a week ahead", "09:15", "2026-08-28 15:00", "08-31 10:00", "09-01 10:00", []string{"09-07 09:15", "09-08 09:15"}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := draft(t, talk(titled("Daily standup"), daily(c.clock)), c.now)
			if got := r.ReplyBy.Format("01-02 15:04"); got != c.replyBy {
				t.Errorf("reply by %s", got)
			}
			if got := r.OutcomeBy.Format("01-02 15:04"); got != c.outcomeBy {
				t.Errorf("outcome by %s", got)
			}
			if r.RemindAt.After(r.ReplyBy) {
				t.Errorf("reminds at %s", r.RemindAt)
			}
			if got := starts(r.Meeting.Occurrences); !slices.Equal(got, c.aims) {
				t.Errorf("aims at %s", got)
			}
			if got := starts(r.Meeting.TooClose); !slices.Equal(got, c.tooClose) {
				t.Errorf("too close: %s", got)
			}
		})
	}
}

func starts(all []Instance) []string {
	var out []string
	for _, i := range all {
		out = append(out, i.Start.Format("01-02 15:04"))
	}
	return out
}

func TestDraftDeadlines(t *testing.T) {
	friday := "2026-09-04 15:00"
	company := func(s *Series) { s.Headcount = 50 }
	for _, c := range []struct {
		name   string
		series *Series
		away   []string
		want   string
	}{
		{"one day", talk(), nil, "09-07 16:00"},
		{"the whole company", talk(company), nil, "09-11 16:00"},
		{"somebody is away", talk(), []string{"JAN@own.example"}, "09-11 16:00"},
		{"somebody else is away", talk(), []string{"x@own.example"}, "09-07 16:00"},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := DefaultDraftPolicy()
			p.Away = c.away
			r, err := Draft(c.series, p, at(friday))
			if err != nil || r.ReplyBy.Format("01-02 15:04") != c.want {
				t.Fatalf("%v, %v", r.ReplyBy, err)
			}
			if !r.RemindAt.After(r.From) || r.RemindAt.After(r.ReplyBy) || r.RemindAt.Before(p.Hours.Open(r.RemindAt)) {
				t.Errorf("reminds at %s", r.RemindAt)
			}
			if r.AtHand.End != r.ReplyBy || r.AtHand.End.Sub(r.AtHand.Start) != time.Hour {
				t.Errorf("at hand %v", r.AtHand)
			}
		})
	}
	r := draft(t, talk(), friday)
	if got := r.RemindAt.Format("01-02 15:04"); got != "09-07 09:00" {
		t.Errorf("reminds at %s", got)
	}
}

// Times are in the zone of now, whatever the calendar's is.
func TestDraftZone(t *testing.T) {
	r, err := Draft(talk(), DefaultDraftPolicy(), clockIn(t, "Asia/Tokyo", "2026-09-02 11:00"))
	if err != nil {
		t.Fatal(err)
	}
	if got := r.ReplyBy.Format(time.RFC3339) + " " + r.Meeting.Aim().Format(time.RFC3339); got != "2026-09-03T16:00:00+09:00 2026-09-07T17:00:00+09:00" {
		t.Error(got)
	}
}

func TestDraftSilence(t *testing.T) {
	en := draftLanguages["en"]
	for _, c := range []struct {
		name   string
		series *Series
		want   string
	}{
		{"status", talk(), en.Remind},
		{"a decision", talk(ofKind(KindDecision), titled("Which printer")), en.NoObjection},
		{"money in the title", talk(ofKind(KindDecision), titled("Approve / reject: gala budget")), en.Never},
		{"an amount", talk(ofKind(KindDecision), titled("Printer"), saying("Costs £48,300.")), en.Never},
		{"safety in the text", talk(ofKind(KindDecision), titled("Crane"), saying("A matter of safety.")), en.Never},
		{"people", talk(ofKind(KindDecision), titled("Hiring freeze")), en.Never},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := draft(t, c.series, monday).Silence; got != c.want {
				t.Errorf("got %q", got)
			}
		})
	}
}

func TestDraftQuotesNothingPrivate(t *testing.T) {
	s := talk(ofKind(KindDecision), private, titled("Zanzibar move"), saying("- @Eva: who signs Zanzibar?\nZanzibar costs 5.\n- Zanzibar one\n- Zanzibar two"))
	s.Text.Links = []Link{{"Zanzibar", "https://docs.example/zanzibar"}}
	r := draft(t, s, monday)
	raw, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	for _, secret := range []string{"anzibar", "Eva", "own.example", "Petra", "Malá"} {
		if strings.Contains(string(raw), secret) {
			t.Errorf("%q is quoted", secret)
		}
	}
	if !r.Private || len(r.Questions) != 5 || r.ReplyBy.IsZero() {
		t.Errorf("not a draft: %+v", r)
	}
}

// A document is named once, and without the full stop of its sentence.
func TestDraftNamesADocumentOnce(t *testing.T) {
	s := talk(saying("Quotes: https://docs.example/q. The press at https://docs.example/q holds its price until Friday."))
	s.Text.Links = []Link{{"Quotes", "https://docs.example/q."}}
	r := draft(t, s, monday)
	if len(r.Links) != 1 || r.Links[0].URL != "https://docs.example/q" || !slices.Equal(r.Summary, []string{"The press at https://docs.example/q holds its price until Friday."}) {
		t.Errorf("%v, %q", r.Links, r.Summary)
	}
}

func TestDraftLinks(t *testing.T) {
	s := talk()
	s.Text.Links = []Link{{"Board", "https://board.example/1"}, {"evil", "javascript:alert(1)"}, {"file", "file:///etc/passwd"}, {"broken", "https://%zz"}}
	s.Judged.Attachments = []Attachment{{Title: "Minutes", URL: "http://docs.example/2"}}
	if r := draft(t, s, monday); len(r.Links) != 2 || r.Links[0].Label != "Board" || r.Links[1].Label != "Minutes" {
		t.Errorf("links %v", r.Links)
	}
}

// An invitation is hostile: long, without ends, full of marks. A draft stays
// small and quick.
func TestDraftOfHostileText(t *testing.T) {
	for name, text := range map[string]string{
		"one endless word":     strings.Repeat("x", 1<<20),
		"one endless question": strings.Repeat("why ", 1<<18) + "?",
		"only question marks":  strings.Repeat("? ", 1<<19),
		"only brackets":        "- " + strings.Repeat("(Eva)", 1<<18) + "?",
		"open brackets":        "- " + strings.Repeat("(", 1<<20) + " a?",
		"only line ends":       strings.Repeat("\n", 1<<20),
		"only bullets":         strings.Repeat("- a b?\n", 1<<17),
		"broken UTF-8":         strings.Repeat("\xff\xfe? \xc3", 1<<18),
		"many sentences":       strings.Repeat("No. ", 1<<18),
		"a link":               "See https://a.example/?q=1&x=? for more.",
	} {
		t.Run(name, func(t *testing.T) {
			start := time.Now()
			r := draft(t, talk(saying(text), titled(text)), monday)
			if took := time.Since(start); took > 2*time.Second {
				t.Errorf("took %s", took)
			}
			for _, q := range r.Questions {
				if len([]rune(q.Text)) > maxQuestion {
					t.Errorf("a question of %d characters", len([]rune(q.Text)))
				}
			}
			if n := len(strings.Join(r.Summary, "")); n > 8000 {
				t.Errorf("a summary of %d bytes", n)
			}
		})
	}
}

func TestReadInvitation(t *testing.T) {
	names := nameIndex([]Person{{Email: "nele@own.example", Name: "Nele Brandt"}, {Email: "y.n@own.example", Name: "野々村 由紀"}})
	for _, c := range []struct {
		name, text              string
		items, questions, prose []string
	}{
		{name: "nothing"},
		{name: "prose", text: "It moves to Monday. The date holds.", prose: []string{"It moves to Monday.", "The date holds."}},
		{name: "greeting and signature", text: "Hi all,\nIt moves.\nThanks\nNele Brandt\n— Nele", prose: []string{"It moves."}},
		{name: "in Japanese", text: "皆さま\nお疲れさまです。\n10月に移転します。よろしくお願いいたします。", prose: []string{"10月に移転します。"}},
		{name: "a date is no end", text: "Ab 1. Oktober gilt es. Fertig.", prose: []string{"Ab 1. Oktober gilt es.", "Fertig."}},
		{name: "nor is one with a dot inside", text: "Ab 1.10. gilt:\nmindestens 16 Zeichen. Je ca. 7 Minuten (z. B. Mr. Hughes). Danach ist Schluss.",
			prose: []string{"Ab 1.10. gilt: mindestens 16 Zeichen.", "Je ca. 7 Minuten (z. B. Mr. Hughes).", "Danach ist Schluss."}},
		{name: "a greeting before its sentence", text: "Hallo zusammen, die Revision braucht bis 25.9. von jeder Gruppe die Liste.", prose: []string{"die Revision braucht bis 25.9. von jeder Gruppe die Liste."}},
		{name: "a signature with a department", text: "It moves on Monday.\n\nNele Brandt\nPeople & Rostering", prose: []string{"It moves on Monday."}},
		{name: "who writes, in Japanese", text: "お疲れさまです。野々村です。移転します。", prose: []string{"移転します。"}},
		{name: "circled and slashed numbers", text: "①納品\n2/ risks", items: []string{"納品", "risks"}},
		{name: "a question in prose", text: "It moves. Who has the keys to the ramp?", prose: []string{"It moves."}, questions: []string{"Who has the keys to the ramp?"}},
		{name: "a heading is none", text: "Why we meet\nQuestions?", prose: []string{"Why we meet", "Questions?"}},
		{name: "points", text: "- scope\n2. risks\n3) costs", items: []string{"scope", "risks", "costs"}},
		{name: "a question without its mark", text: "- scope\n- risks\n- who signs it", items: []string{"scope", "risks"}, questions: []string{"who signs it"}},
		{name: "where half of them ask, all do", text: "Still open:\n\n- Coated or uncoated?\n- 600 copies (Nele)", questions: []string{"Coated or uncoated?", "600 copies (Nele)"}},
		{name: "a link asks nothing", text: "See https://a.example/?q=1 and tell us.", prose: []string{"See https://a.example/?q=1 and tell us."}},
		{name: "full-width", text: "机は何台ですか？椅子はどうしますか？", questions: []string{"机は何台ですか？", "椅子はどうしますか？"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := readInvitation(c.text, names, TypeUnknown)
			var questions []string
			for _, a := range got.Questions {
				questions = append(questions, a.Text)
			}
			if !slices.Equal(got.Items, c.items) || !slices.Equal(questions, c.questions) || !slices.Equal(got.Prose, c.prose) {
				t.Errorf("got %+v", got)
			}
		})
	}
}

// Any text makes a draft that can be sent: three to six questions, a deadline
// ahead, nothing of endless length.
func FuzzDraft(f *testing.F) {
	f.Add("Printer", "Hi all,\n- Coated? (Eva)\n1) b\n@Jan: when?", uint8(2))
	f.Add("朝会", "お疲れさまです。机は何台ですか？", uint8(0))
	f.Add("\xff", "? ? ?\n- (\n- @:\n", uint8(7))
	kinds := []Kind{KindStatus, KindPlanning, KindDecision, KindBrainstorm, KindReview, KindBroadcast, KindWorkingSession, KindExternal, KindRetrospective, KindOnboarding, KindOther}
	f.Fuzz(func(t *testing.T, title, text string, kind uint8) {
		r := draft(t, talk(ofKind(kinds[int(kind)%len(kinds)]), titled(title), saying(text)), monday)
		if n := len(r.Questions); n < minQuestions || n > maxQuestions || len(r.Agenda) < 2 || len(r.Agenda) > maxAgenda {
			t.Errorf("%d questions, %d agenda lines", n, len(r.Agenda))
		}
		if !r.ReplyBy.After(r.From) || r.RemindAt.After(r.ReplyBy) || !r.OutcomeBy.After(r.ReplyBy) {
			t.Errorf("deadline %s", r.ReplyBy)
		}
		for _, q := range r.Questions {
			if q.Text == "" || len([]rune(q.Text)) > maxQuestion {
				t.Errorf("question %q", q.Text)
			}
		}
	})
}
