package report

import (
	"bytes"
	"errors"
	"flag"
	"html"
	"net/mail"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"adjourn/audit"
)

var updateMessages = flag.Bool("update-messages", false, "write the golden mails anew")

var ana = mail.Address{Name: "Ana Lind", Address: "ana@yardwick.example"}

// invited builds a judged series of Petra's, weekly on Thursdays at 10:00 in
// Prague from 10 September 2026 on.
func invited(title, text string, kind audit.Kind, changes ...func(*audit.Series)) *audit.Series {
	zone, err := time.LoadLocation("Europe/Prague")
	if err != nil {
		panic(err)
	}
	petra := audit.Person{Email: "petra@yardwick.example", Name: "Petra Malá"}
	s := &audit.Series{
		ID: "k3v9", UID: "k3v9", Title: title, Organizer: petra, Kind: kind, Verdict: audit.Async, Agenda: audit.AgendaNone,
		Cadence: audit.Weekly, Headcount: 12, Duration: time.Hour, PersonTimeMonth: 48 * time.Hour, SavingMonth: 44*time.Hour + 24*time.Minute,
		Text: audit.Description{Text: text},
	}
	for week := range 4 {
		start := time.Date(2026, 9, 10+7*week, 10, 0, 0, 0, zone)
		s.Known = append(s.Known, audit.Instance{Start: start, End: start.Add(s.Duration)})
	}
	s.Next = s.Known[0].Start
	s.Judged = &audit.Event{SeriesID: "k3v9", Organizer: petra, Start: s.Next, End: s.Next.Add(s.Duration), Attendees: []audit.Attendee{
		{Person: petra}, {Person: audit.Person{Email: "eva@yardwick.example", Name: "Eva Nová"}},
		{Person: audit.Person{Email: "jan@yardwick.example", Name: "Jan Dub"}},
	}}
	if text != "" {
		s.Agenda = audit.AgendaPurpose
	}
	for _, c := range changes {
		c(s)
	}
	return s
}

func oneOff(s *audit.Series) {
	s.Cadence, s.Judged.SeriesID = audit.Once, ""
	s.Known = s.Known[1:2]
	s.Next, s.Judged.Start, s.Judged.End = s.Known[0].Start, s.Known[0].Start, s.Known[0].End
	s.Headcount, s.PersonTimeMonth, s.SavingMonth = 5, 5*time.Hour, 3*time.Hour+30*time.Minute
}

// everyDay makes it a quarter of an hour on each of a week's working days.
func everyDay(s *audit.Series) {
	s.Duration, s.Cadence = 15*time.Minute, audit.Daily
	first := s.Next.AddDate(0, 0, -3)
	s.Known = nil
	for day := range 5 {
		start := first.AddDate(0, 0, day)
		s.Known = append(s.Known, audit.Instance{Start: start, End: start.Add(s.Duration)})
	}
	s.Next, s.Judged.Start, s.Judged.End = first, first, first.Add(s.Duration)
	s.PersonTimeMonth, s.SavingMonth = 60*time.Hour, 40*time.Hour
}

func verdict(v audit.Verdict, a audit.Agenda) func(*audit.Series) {
	return func(s *audit.Series) { s.Verdict, s.Agenda = v, a }
}

// crowd invites so many more people.
func crowd(n int) func(*audit.Series) {
	return func(s *audit.Series) {
		for i := range n {
			a := audit.Attendee{Person: audit.Person{Email: "p" + string(rune('a'+i)) + "@yardwick.example"}}
			s.Judged.Attendees = append(s.Judged.Attendees, a)
		}
	}
}

// nudgeFor drafts where the verdict is async, and fills in the rest.
func nudgeFor(t *testing.T, s *audit.Series, change ...func(*Nudge)) Nudge {
	t.Helper()
	now := time.Date(2026, 9, 2, 11, 0, 0, 0, s.Next.Location()) // a Wednesday
	r, err := audit.Draft(s, audit.DefaultDraftPolicy(), now)
	if err != nil {
		t.Fatal(err)
	}
	n := Nudge{
		Series: s, Round: &r, From: ana, To: mail.Address{Name: s.Organizer.Name, Address: s.Organizer.Email},
		ID: "n-2026-09-02-k3v9", Date: now, Language: r.Language,
	}
	if s.Verdict != audit.Async {
		n.Round = nil
	}
	for _, c := range change {
		c(&n)
	}
	return n
}

// goldenMails are one a kind in English, and in each language a round and a
// question for an agenda.
func goldenMails(t *testing.T) map[string]Nudge {
	return map[string]Nudge{
		"en-status":  nudgeFor(t, invited("Engineering weekly", "Each team lead tells what shipped and what is at risk.", audit.KindStatus, crowd(9))),
		"en-standup": nudgeFor(t, invited("Daily standup", "yesterday / today / stuck?", audit.KindStatus, everyDay), func(n *Nudge) { n.Others = []string{"Release sync", "Hiring <b>pipeline</b>"} }),
		"en-decision": nudgeFor(t, invited("Which printer for the yearbook", "Hi all,\nbefore I place the order I need this. The press holds its price until Friday.\n- Coated or uncoated? (Eva)\n- 600 copies or 800?\n- @Jan: when do they need the files?\n- Who reads the proofs?\n- Why not print it on site?\n- How much is shipping?\n- Is a second colour worth it?\nThanks",
			audit.KindDecision, oneOff, func(s *audit.Series) {
				s.Text.Links = []audit.Link{{Label: "Quotes", URL: "https://docs.yardwick.example/quotes?a=1&b=2"}}
			})),
		"en-review":     nudgeFor(t, invited("Spec review: gate 3", "- Scope\n- Risks\n- Costs of the change", audit.KindReview)),
		"en-planning":   nudgeFor(t, invited("Roadmap for the fourth quarter", "", audit.KindPlanning)),
		"en-broadcast":  nudgeFor(t, invited("New travel policy", "From 1 October the new policy replaces the old one.", audit.KindBroadcast, oneOff)),
		"en-retro":      nudgeFor(t, invited("Retro, in writing", "", audit.KindRetrospective)),
		"en-handover":   nudgeFor(t, invited("Handover Ben to Eva", "The open tickets are listed one by one.", audit.KindStatus)),
		"de-metrics":    nudgeFor(t, invited("Lieferantenkennzahlen", "Jeder stellt kurz seine Lieferanten vor. Ab 1.10. gilt die neue Note, je ca. 7 Minuten.", audit.KindStatus)),
		"fr-training":   nudgeFor(t, invited("Formation : la nouvelle messagerie", "On vous montre les écrans, puis chacun essaie.", audit.KindBroadcast, oneOff)),
		"pt-brainstorm": nudgeFor(t, invited("Ideias para o nome da loja", "Cada pessoa traz as suas ideias para a reunião.", audit.KindBrainstorm, oneOff)),
		"de-questions": nudgeFor(t, invited("Rückfragen zur Ausschreibung", "Mir fehlen noch von euch: Volumen im Monat (Eva), Porto 2025 (Jan). Bitte gleich als Antwort hier.\nPetra",
			audit.KindOther, oneOff)),
		"fr-questions": nudgeFor(t, invited("Fermetures 2027", "Il me faut pour vendredi, de chaque chef de service, un oui ou un non sur :\n1/ pont de l'Ascension fermé\n2/ bloc réduit à 2 salles du 26/7 au 20/8",
			audit.KindDecision, oneOff)),
		"cs-standup": nudgeFor(t, invited("Ranní porada", "", audit.KindStatus, everyDay)),
		"en-unknown": nudgeFor(t, invited("Sync", "", audit.KindOther, func(s *audit.Series) { s.AtLeast = true })),
		"de-status":  nudgeFor(t, invited("Statusrunde Fertigung", "Jeder berichtet kurz. Was ist mit der Spindel für die M-2230?", audit.KindStatus)),
		"fr-status":  nudgeFor(t, invited("Point hebdo commercial", "Tour de table : chacun raconte sa semaine et celle qui vient.", audit.KindStatus)),
		"es-status":  nudgeFor(t, invited("Seguimiento semanal del equipo", "Cada oficina cuenta lo facturado y lo pendiente. ¿Quién cierra Nairobi?", audit.KindStatus)),
		"pt-decision": nudgeFor(t, invited("Reunião sobre o fornecedor", "O fornecedor não confirmou a entrega. Ficamos com o mesmo ou procuramos outro?",
			audit.KindDecision, oneOff)),
		"cs-planning":  nudgeFor(t, invited("Porada k plánu na říjen", "V pátek se stěhuje sklad. Kdo má klíče od rampy?", audit.KindPlanning)),
		"ja-broadcast": nudgeFor(t, invited("オフィス移転のお知らせ", "10月末に新オフィスへ移転します。段ボールは一人5箱までです。", audit.KindBroadcast, oneOff)),

		"en-agenda": nudgeFor(t, invited("Project Atlas", "", audit.KindOther, verdict(audit.AskAgenda, audit.AgendaNone))),
		"en-agenda-outside": nudgeFor(t, invited("Northwind weekly", "", audit.KindStatus, verdict(audit.AskAgenda, audit.AgendaNone), func(s *audit.Series) {
			s.Judged.Attendees = append(s.Judged.Attendees, audit.Attendee{Person: audit.Person{Email: "kim@northwind.example"}, Optional: true})
		})),
		"en-agenda-question": nudgeFor(t, invited("Pitch: which requests do we answer this week?", "", audit.KindDecision, verdict(audit.AskAgenda, audit.AgendaPurpose))),
		"de-agenda":          nudgeFor(t, invited("Abstimmung Messestand", "Es geht um den Stand für die Messe und was wir dort zeigen.", audit.KindOther, verdict(audit.AskAgenda, audit.AgendaPurpose))),
		"fr-agenda":          nudgeFor(t, invited("Réunion site de Lyon", "Pour faire le point avec les équipes.", audit.KindOther, verdict(audit.AskAgenda, audit.AgendaPurpose))),
		"es-agenda":          nudgeFor(t, invited("Reunión de la oficina", "Para ver cómo vamos con la mudanza.", audit.KindOther, verdict(audit.AskAgenda, audit.AgendaPurpose))),
		"pt-agenda":          nudgeFor(t, invited("Reunião de alinhamento", "Para falar da feira e do que levamos.", audit.KindOther, verdict(audit.AskAgenda, audit.AgendaPurpose))),
		"cs-agenda":          nudgeFor(t, invited("Schůzka k veletrhu", "Jde o stánek a o to, co na něm bude.", audit.KindOther, verdict(audit.AskAgenda, audit.AgendaPurpose))),
		"ja-agenda":          nudgeFor(t, invited("打ち合わせ", "展示会についてです。", audit.KindOther, verdict(audit.AskAgenda, audit.AgendaPurpose))),
	}
}

func TestNudgeMessageGolden(t *testing.T) {
	for name, n := range goldenMails(t) {
		t.Run(name, func(t *testing.T) {
			m, err := NudgeMessage(n)
			if err != nil {
				t.Fatal(err)
			}
			file := filepath.Join("testdata", "message", name+".eml")
			if *updateMessages {
				if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(file, m.Bytes, 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), string(m.Bytes)); diff != "" {
				t.Errorf("the mail changed (-want +got):\n%s", diff)
			}
			again, err := NudgeMessage(n)
			if err != nil || !bytes.Equal(again.Bytes, m.Bytes) {
				t.Errorf("not the same bytes twice: %v", err)
			}
			read := parseMail(t, want)
			if read.language != name[:2] || read.text != m.Text || read.html != m.HTML {
				t.Errorf("reads back as %s, text %q", read.language, cmp.Diff(m.Text, read.text))
			}
			checkHeaders(t, read, m)
			if name == "en-status" {
				checkPage(t, "en-status.html", read.html)
			}
		})
	}
}

// checkPage compares a mail's HTML part with a file of its own, which .ci/browser
// opens.
func checkPage(t *testing.T, name, page string) {
	t.Helper()
	file := filepath.Join("testdata", "message", name)
	page = strings.ReplaceAll(page, "\r\n", "\n")
	if *updateMessages {
		if err := os.WriteFile(file, []byte(page), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), page); diff != "" {
		t.Errorf("the page changed (-want +got):\n%s", diff)
	}
}

// The mail is a considerate note: facts, a trial, a person, an easy way out.
func TestNudgeMessageReads(t *testing.T) {
	m, err := NudgeMessage(goldenMails(t)["en-status"])
	if err != nil {
		t.Fatal(err)
	}
	for _, body := range []string{m.Text, m.HTML} {
		flat := strings.Join(strings.Fields(html.UnescapeString(regexp.MustCompile(`<[^>]*>`).ReplaceAllString(body, " "))), " ")
		for _, want := range []string{"Hi Petra,", "“Engineering weekly”", "12", "60 min, every week", "48 h in four weeks", "gives back about 44 h in four weeks",
			"says why; no points to prepare yet", "Thursday 10 September and Thursday 17 September", "Nothing changes unless you change it.",
			"“keep”", "“stop”", "Ana Lind", "Thursday 3 September 2026, 16:00 (UTC+2)", "each of you", "(put a name)", "answer: yes, or the new date",
			"Petra Malá", "Friday 4 September 2026, 16:00 (UTC+2)", "15:00 to 16:00"} {
			if !strings.Contains(flat, want) {
				t.Errorf("%q is missing in %.60q…", want, body)
			}
		}
		for _, never := range []string{"waste", "offender", "toxic", "€", "$", "cost", "!"} {
			if strings.Contains(strings.ToLower(strings.Replace(flat, "<!DOCTYPE", "", 1)), never) {
				t.Errorf("%q is in it", never)
			}
		}
	}
	for line := range strings.SplitSeq(m.Text, "\n") {
		if n := utf8.RuneCountInString(line); n > textWidth {
			t.Errorf("a line of %d characters: %q", n, line)
		}
	}
}

// Where only the organizer could answer the drafted questions, or guests come
// from elsewhere, or the title asks already, the mail says no more than it can.
func TestNudgeMessageAsksForAnAgenda(t *testing.T) {
	mails := goldenMails(t)
	for _, c := range []struct {
		name, subject string
		says, never   []string
	}{
		{"en-unknown", "Sync: what should it settle?", []string{"I can't tell yet how to prepare", "What should be different afterwards?"}, []string{"The draft", "gives back"}},
		{"en-agenda-outside", "Northwind weekly: what should it settle?", []string{"everybody can come prepared"}, []string{"needs no meeting"}},
		{"en-agenda-question", "Before we meet: Pitch: which requests do we answer this week?", []string{"Which answers are possible"}, []string{"What should be different afterwards?"}},
		{"en-agenda", "Project Atlas: what should it settle?", []string{"then it needs no meeting"}, []string{"The draft"}},
	} {
		m, err := NudgeMessage(mails[c.name])
		if err != nil {
			t.Fatal(err)
		}
		flat := strings.Join(strings.Fields(m.Text), " ")
		if m.Subject != c.subject {
			t.Errorf("%s: subject %q", c.name, m.Subject)
		}
		for _, want := range c.says {
			if !strings.Contains(flat, want) {
				t.Errorf("%s: %q is missing", c.name, want)
			}
		}
		for _, never := range c.never {
			if strings.Contains(flat, never) {
				t.Errorf("%s: %q is in it", c.name, never)
			}
		}
	}
}

// A stand-up's mail names each day that it leaves alone, and when each day's
// answers are due.
func TestNudgeMessageOfAStandup(t *testing.T) {
	n := goldenMails(t)["en-standup"]
	now := n.Date.AddDate(0, 0, 5) // the Monday of its week
	r, err := audit.Draft(n.Series, audit.DefaultDraftPolicy(), now)
	if err != nil {
		t.Fatal(err)
	}
	n.Round = &r
	m, err := NudgeMessage(n)
	if err != nil {
		t.Fatal(err)
	}
	flat := strings.Join(strings.Fields(m.Text), " ")
	for _, want := range []string{
		"on two days, Tuesday 8 September and Wednesday 9 September: the same questions on both, with answers by 09:45 on the day itself",
		"Reply by: Tuesday 8 September 2026, 09:45", "answers by 09:45 each",
	} {
		if !strings.Contains(flat, want) {
			t.Errorf("%q is missing in %s", want, m.Text)
		}
	}
}

func TestSubjectOfATitleWithItsOwnMark(t *testing.T) {
	for _, c := range []struct{ text, title, want string }{
		{messageEN.SubjectRound, "Which printer?", "Which printer? – a draft, in case you'd like to try it in writing"},
		{messageFR.SubjectAgenda, "Quel prix ?", "Quel prix ? – qu’est-ce qui doit en sortir\u00a0?"},
		{messageJA.SubjectAgenda, "誰が？", "誰が？ – 何を決める場でしょうか"},
		{messageEN.SubjectAgenda, "Printer", "Printer: what should it settle?"},
	} {
		if got := subjectOf(c.text, c.title); got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
}

func TestNudgeMessageToSelf(t *testing.T) {
	n := goldenMails(t)["en-status"]
	theirs, err := NudgeMessage(n)
	if err != nil {
		t.Fatal(err)
	}
	n.ToSelf = true
	mine, err := NudgeMessage(n)
	if err != nil {
		t.Fatal(err)
	}
	if mine.To != ana.Address || mine.Text != theirs.Text || mine.HTML != theirs.HTML {
		t.Errorf("to %s", mine.To)
	}
	if r := parseMail(t, mine.Bytes); r.to.Address != ana.Address || r.to.Name != "Ana Lind" {
		t.Errorf("to %s", r.to)
	}
}

func TestNudgeMessageFallsBackToEnglish(t *testing.T) {
	for _, language := range []string{"", "xx", "EN"} {
		n := goldenMails(t)["en-agenda"]
		n.Language = language
		m, err := NudgeMessage(n)
		if err != nil || !strings.HasPrefix(m.Text, "Hi Petra,") || parseMail(t, m.Bytes).language != "en" {
			t.Errorf("%q: %v, %.30q", language, err, m.Text)
		}
	}
}

func TestNudgeMessageRefuses(t *testing.T) {
	for _, c := range []struct {
		name   string
		change func(*Nudge)
		want   error
	}{
		{"a private event", func(n *Nudge) { n.Series.Private = true }, ErrPrivate},
		{"a private draft", func(n *Nudge) { n.Round.Private = true }, ErrPrivate},
		{"no draft", func(n *Nudge) { n.Round = nil }, ErrNoRound},
		{"no meeting", func(n *Nudge) { n.Series = nil }, ErrNoRound},
		{"no id", func(n *Nudge) { n.ID = "" }, ErrMailID},
		{"an id with a line", func(n *Nudge) { n.ID = "a\r\nBcc: x" }, ErrMailID},
		{"an endless id", func(n *Nudge) { n.ID = strings.Repeat("a", 65) }, ErrMailID},
		{"no date", func(n *Nudge) { n.Date = time.Time{} }, ErrMailDate},
		{"no sender", func(n *Nudge) { n.From.Address = "" }, nil},
		{"no organizer", func(n *Nudge) { n.To.Address = "" }, nil},
		{"two organizers", func(n *Nudge) { n.To.Address = "a@x.example, b@x.example" }, nil},
		{"a name in the address", func(n *Nudge) { n.To.Address = "A <a@x.example>" }, nil},
		{"a line in the address", func(n *Nudge) { n.To.Address = "a@x.example\r\nBcc: b@x.example" }, nil},
		{"a NUL in the address", func(n *Nudge) { n.To.Address = "a\x00@x.example" }, nil},
		{"a quoted address", func(n *Nudge) { n.To.Address = `"a b"@x.example` }, nil},
		{"letters beyond ASCII", func(n *Nudge) { n.To.Address = "pеtra@x.example" }, nil},
		{"an endless address", func(n *Nudge) { n.To.Address = strings.Repeat("a", 250) + "@x.example" }, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			n := goldenMails(t)["en-status"]
			c.change(&n)
			m, err := NudgeMessage(n)
			if err == nil || c.want != nil && !errors.Is(err, c.want) || len(m.Bytes) > 0 {
				t.Fatalf("got %v", err)
			}
			if strings.Contains(err.Error(), "example") || strings.ContainsAny(err.Error(), "\r\n\x00") {
				t.Errorf("the error quotes: %q", err)
			}
		})
	}
}
