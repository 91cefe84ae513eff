package audit_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"adjourn/audit"
	"adjourn/audit/gcal"
)

// label is one line of the labelled invitations; see testdata/invites.
type label struct {
	Company, Series, Title string
	Meeting                bool
	Agenda, Kind, Verdict  string
}

// companyDomains are the domains of the invented companies.
var companyDomains = map[string][]string{
	"a": {"yardwick.example"}, "b": {"hallwanger.example"}, "c": {"tallermarea.example", "lumbrera.example"},
	"x": {"staldhelm.example"}, "y": {"donauring.example"}, "z": {"tejonrojo.example", "grandfleuve.example"},
	"e": {"nordbirch.example"}, "f": {"calderalab.example"}, "g": {"halteplan.example"}, "h": {"belloteau.example"},
	"p": {"halvorbank.example"}, "q": {"quintera.example"}, "r": {"rivetrail.example"},
	"u": {"umbrafox.example"}, "v": {"vallmere.example"}, "w": {"wolkenhof.example"},
}

// invitedSet is a set of companies that is measured by itself: all but the first
// were written and labelled by others after the rules for the ones before stood.
// What is wrong in the last one, whose titles avoid the usual words, was never
// looked at: its figures say how the rules do on invitations that they don't know.
type invitedSet struct {
	companies, labels string
	// floors are how well the judgement must agree at least.
	floors        map[string]float64
	wrong, missed int // async verdicts at most
}

var invitedSets = []invitedSet{
	{"abc", "dev-labels.jsonl", map[string]float64{"meeting": 0.96, "agenda": 0.93, "kind": 0.86, "verdict": 0.88}, 2, 4},
	{"efgh", "dev-efgh-labels.jsonl", map[string]float64{"meeting": 0.98, "agenda": 0.97, "kind": 0.96, "verdict": 0.97}, 1, 2},
	{"pqr", "dev-pqr-labels.jsonl", map[string]float64{"meeting": 0.98, "agenda": 0.95, "kind": 0.94, "verdict": 0.95}, 1, 2},
	{"uvw", "dev-uvw-labels.jsonl", map[string]float64{"meeting": 0.98, "agenda": 0.82, "kind": 0.57, "verdict": 0.72}, 2, 18},
	{"xyz", "dev-xyz-labels.jsonl", map[string]float64{"meeting": 0.96, "agenda": 0.93, "kind": 0.90, "verdict": 0.95}, 1, 2},
}

// agreement counts how often a run says what the labels say.
type agreement struct {
	right, total                         map[string]int
	asyncRight, asyncWrong, asyncMissing int
	differences                          []string
}

func (a *agreement) share(what string) float64 {
	return float64(a.right[what]) / float64(max(1, a.total[what]))
}

func (a *agreement) compare(want label, what, wanted, got, why string) {
	if wanted == "" {
		return // where a fair reader could go either way
	}
	a.total[what]++
	if got == wanted {
		a.right[what]++
		return
	}
	a.differences = append(a.differences, fmt.Sprintf("%-8s %-16s but %-16s %s %q %s", what, wanted, got, want.Company, want.Title, why))
}

// TestAgreement measures the judgement against labelled invitations; -v prints
// the figures and every difference.
func TestAgreement(t *testing.T) {
	for _, set := range invitedSets {
		t.Run(set.companies, func(t *testing.T) {
			total := &agreement{right: map[string]int{}, total: map[string]int{}}
			for _, company := range strings.Split(set.companies, "") {
				agree(t, total, company, set.labels)
			}
			slices.Sort(total.differences)
			for _, d := range total.differences {
				t.Log(d)
			}
			for _, what := range []string{"meeting", "agenda", "kind", "verdict"} {
				t.Logf("%-8s %3d of %3d  %.3f", what, total.right[what], total.total[what], total.share(what))
				if total.share(what) < set.floors[what] {
					t.Errorf("%s agrees to %.3f, want at least %.2f", what, total.share(what), set.floors[what])
				}
			}
			t.Logf("async: %d right, %d wrong, %d missed", total.asyncRight, total.asyncWrong, total.asyncMissing)
			if total.asyncWrong > set.wrong || total.asyncMissing > set.missed {
				t.Errorf("async: %d wrong and %d missed, want at most %d and %d", total.asyncWrong, total.asyncMissing, set.wrong, set.missed)
			}
		})
	}
}

// agree judges one company's calendar and compares.
func agree(t *testing.T, sum *agreement, company, file string) {
	t.Helper()
	series := map[string]*audit.Series{}
	judged := judgedCompany(t, company, func(*audit.Event) {})
	for i := range judged.Series {
		series[judged.Series[i].ID] = &judged.Series[i]
	}
	for _, want := range labels(t, company, file) {
		s := series[want.Series]
		sum.compare(want, "meeting", fmt.Sprint(want.Meeting), fmt.Sprint(s != nil), "")
		if !want.Meeting {
			if s != nil && s.Verdict == audit.Async {
				sum.asyncWrong++
			}
			continue
		}
		if s == nil {
			s = &audit.Series{}
		}
		sum.compare(want, "agenda", want.Agenda, string(s.Agenda), evidence(s, "agenda"))
		sum.compare(want, "kind", want.Kind, string(s.Kind), evidence(s, "purpose"))
		sum.compare(want, "verdict", want.Verdict, string(s.Verdict), fmt.Sprint(s.Score, " ", s.Confidence, " ", s.Guards))
		switch wanted, got := want.Verdict == "async", s.Verdict == audit.Async; {
		case wanted && got:
			sum.asyncRight++
		case wanted:
			sum.asyncMissing++
		case got:
			sum.asyncWrong++
		}
	}
}

// evidence is what one line of the score says.
func evidence(s *audit.Series, rule string) string {
	for _, f := range s.Findings {
		if f.Rule == rule {
			return fmt.Sprintf("(%s %q)", f.Evidence, f.Quotes)
		}
	}
	return ""
}

// joinBlocks are what a call's provider or a mail program adds to a text.
var joinBlocks = map[string]string{
	"Teams":               "\n________________________________________________________________________________\nMicrosoft Teams meeting\nJoin on your computer, mobile app or room device\nClick here to join the meeting<https://teams.microsoft.com/l/meetup-join/19%3a>\nMeeting ID: 299 000 555 01\nPasscode: kQ7xxx\n________________________________________________________________________________\n",
	"the same in Finnish": "\n________________________________________________________________________________\nMicrosoft Teams -kokous\nLiity tietokoneella, mobiilisovelluksella tai huonelaitteella\nLiity kokoukseen napsauttamalla tätä<https://teams.microsoft.com/l/meetup-join/19%3a>\nKokouksen tunnus: 299 000 555 01\nTunnuskoodi: kQ7xxx\n________________________________________________________________________________\n",
	"Meet":                "\n\n-::~:~::~:~:~:~:~:~::~:~::-\nJoin with Google Meet: https://meet.google.com/abc-defg-hij\nPlease do not edit this section.\n-::~:~::~:~:~:~:~:~::~:~::-",
	"a signature":         "\n\n-- \nOlga Brandt\nHead of Estates\n+44 20 7946 0000",
}

// TestBoilerplateChangesNoVerdict adds a block to every invitation.
func TestBoilerplateChangesNoVerdict(t *testing.T) {
	for _, company := range []string{"b"} {
		plain := judgedCompany(t, company, func(*audit.Event) {})
		for name, block := range joinBlocks {
			with := judgedCompany(t, company, func(e *audit.Event) {
				if strings.Contains(e.Description, "<") {
					e.Description += strings.NewReplacer("<", "&lt;", ">", "&gt;", "\n", "<br>").Replace(block)
				} else {
					e.Description += block
				}
			})
			for i := range plain.Series {
				a, b := plain.Series[i], with.Series[i]
				if a.ID != b.ID || a.Verdict != b.Verdict || a.Kind != b.Kind || a.Agenda != b.Agenda || a.Score != b.Score {
					t.Errorf("%s on %q: %s %s %s %d becomes %s %s %s %d", name, a.Title, a.Agenda, a.Kind, a.Verdict, a.Score, b.Agenda, b.Kind, b.Verdict, b.Score)
				}
			}
		}
	}
}

// judgedCompany judges one company's calendar, each event changed first.
func judgedCompany(t *testing.T, company string, change func(*audit.Event)) *audit.Audit {
	t.Helper()
	file, err := os.Open(filepath.Join("testdata", "invites", "dev-"+company+".json"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	calendar, err := gcal.Open(file, "dev-"+company, 0)
	if err != nil {
		t.Fatal(err)
	}
	zone, err := time.LoadLocation("Europe/Prague")
	if err != nil {
		t.Fatal(err)
	}
	window := audit.Window{From: time.Date(2026, 9, 7, 0, 0, 0, 0, zone), To: time.Date(2026, 10, 5, 0, 0, 0, 0, zone)}
	policy := audit.DefaultPolicy()
	policy.AsOf = window.From.Add(8 * time.Hour)
	policy.Domains = companyDomains[company]
	events := func(yield func(audit.Event, error) bool) {
		for e, err := range calendar.Events(window.Reading(), zone) {
			change(&e)
			if !yield(e, err) {
				return
			}
		}
	}
	judged, err := audit.Of(events, window, policy)
	if err != nil {
		t.Fatal(err)
	}
	return judged
}

func labels(t *testing.T, company, file string) []label {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("testdata", "invites", file))
	if err != nil {
		t.Fatal(err)
	}
	var list []label
	for lines := bufio.NewScanner(bytes.NewReader(text)); lines.Scan(); {
		var l label
		if err := json.Unmarshal(lines.Bytes(), &l); err != nil {
			t.Fatal(err)
		}
		if l.Company == company {
			list = append(list, l)
		}
	}
	if len(list) == 0 {
		t.Fatalf("no labels of company %s", company)
	}
	return list
}
