package audit_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
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
	a.total[what]++
	if got == wanted {
		a.right[what]++
		return
	}
	a.differences = append(a.differences, fmt.Sprintf("%-8s %-16s but %-16s %s %q %s", what, wanted, got, want.Company, want.Title, why))
}

// floors are how well the judgement must agree at least: the aims (0.98, 0.95,
// 0.88, 0.90) minus 0.02.
var floors = map[string]float64{"meeting": 0.96, "agenda": 0.93, "kind": 0.86, "verdict": 0.88}

// TestAgreement measures the judgement against labelled invitations; -v prints
// the figures and every difference.
func TestAgreement(t *testing.T) {
	total := &agreement{right: map[string]int{}, total: map[string]int{}}
	for company := range companyDomains {
		agree(t, total, company)
	}
	slices.Sort(total.differences)
	for _, d := range total.differences {
		t.Log(d)
	}
	for _, what := range []string{"meeting", "agenda", "kind", "verdict"} {
		t.Logf("%-8s %3d of %3d  %.3f", what, total.right[what], total.total[what], total.share(what))
		if total.share(what) < floors[what] {
			t.Errorf("%s agrees to %.3f, want at least %.2f", what, total.share(what), floors[what])
		}
	}
	t.Logf("async: %d right, %d wrong, %d missed", total.asyncRight, total.asyncWrong, total.asyncMissing)
	if total.asyncWrong > 2 || total.asyncMissing > 4 {
		t.Errorf("async: %d wrong and %d missed, want at most 2 and 4", total.asyncWrong, total.asyncMissing)
	}
}

// agree judges one company's calendar and compares.
func agree(t *testing.T, sum *agreement, company string) {
	t.Helper()
	series := map[string]*audit.Series{}
	judged := judgedCompany(t, company)
	for i := range judged.Series {
		series[judged.Series[i].ID] = &judged.Series[i]
	}
	for _, want := range labels(t, company) {
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

func judgedCompany(t *testing.T, company string) *audit.Audit {
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
	judged, err := audit.Of(calendar.Events(window.Reading(), zone), window, policy)
	if err != nil {
		t.Fatal(err)
	}
	return judged
}

func labels(t *testing.T, company string) []label {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("testdata", "invites", "dev-labels.jsonl"))
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
