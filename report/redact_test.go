package report_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"adjourn/audit"
	"adjourn/report"
)

// everyFormat is an audit in all formats, one after the other.
func everyFormat(t *testing.T, a *audit.Audit) string {
	t.Helper()
	var out bytes.Buffer
	for _, write := range []func() error{
		func() error { return report.WriteJSON(&out, a) },
		func() error { return report.CSV(&out, a) },
		func() error { return report.Markdown(&out, a, report.MarkdownOptions{}) },
		func() error { return report.Table(&out, a, report.TableOptions{}) },
		func() error { return report.HTML(&out, a, report.HTMLOptions{}) },
	} {
		if err := write(); err != nil {
			t.Fatal(err)
		}
	}
	for i := range a.Series {
		out.WriteString(explained(t, a, &a.Series[i], report.ExplainOptions{}))
	}
	return out.String()
}

// texts are everything in an audit that tells whose it is.
func texts(a *audit.Audit) []string {
	all := append(append([]string{}, a.Me...), a.Domains...)
	for _, s := range a.Series {
		all = append(all, s.ID, s.UID, s.Title, s.Organizer.Email, s.Organizer.Name)
		for _, f := range append(append([]audit.Finding{}, s.Findings...), s.Guards...) {
			all = append(all, f.Quotes...)
		}
		for _, i := range s.Instances {
			all = append(all, i.ID)
		}
	}
	for _, n := range a.NotMeetings {
		all = append(all, n.ID, n.Title)
	}
	for _, s := range a.Skipped {
		file, _, _ := strings.Cut(s.Source, ":")
		all = append(all, file)
	}
	return all
}

func TestRedact(t *testing.T) {
	for name, a := range saved(t) {
		before := written(t, a)
		r := report.Redact(a)
		if diff := cmp.Diff(before, written(t, a)); diff != "" {
			t.Errorf("%s: the original changed (-before +after):\n%s", name, diff)
		}
		shown := everyFormat(t, r)
		for _, text := range texts(a) {
			// A word like "private" or "word" is also one of our own.
			if len(text) > 6 && !strings.Contains(text, "status") && strings.Contains(shown, text) {
				t.Errorf("%s: %q is in the redacted report", name, text)
			}
		}
		if len(r.Series) != len(a.Series) || len(r.NotMeetings) != len(a.NotMeetings) || len(r.Skipped) != len(a.Skipped) {
			t.Errorf("%s: something is missing", name)
		}
		again := written(t, report.Redact(r))
		if diff := cmp.Diff(written(t, r), again); diff != "" {
			t.Errorf("%s: redacted twice (-once +twice):\n%s", name, diff)
		}
	}
	golden(t, "company-redacted.golden", written(t, report.Redact(saved(t)["company"])))
	golden(t, "company-redacted.80.txt", table(t, report.Redact(saved(t)["company"]), report.TableOptions{Width: 80}))
}

// TestRedactJudged takes an audit that still has its events at hand.
func TestRedactJudged(t *testing.T) {
	a := judged(t)
	if !strings.Contains(a.Series[0].Suggestion, "; first question: ") {
		t.Fatalf("package audit words its suggestions differently now, and Redact must follow: %q", a.Series[0].Suggestion)
	}
	r := report.Redact(a)
	if s := r.Series[0]; strings.Contains(s.Suggestion, "question") || s.Judged != nil || s.Text.Text != "" {
		t.Errorf("%+v", s)
	}
	same := audit.Audit{Me: []string{"Ana@own.example"}, Series: []audit.Series{
		{ID: "A", Organizer: audit.Person{Email: "ana@OWN.example"}}, {ID: "a", Organizer: audit.Person{Name: "Ben"}}, {ID: "b"}},
		NotMeetings: []audit.NotMeeting{{ID: "a"}}, Skipped: []audit.Skip{
			{Source: "x.ics:12", Reason: `unknown time zone "SecretZone/Project Falcon"`}, {Source: "x.ics", Reason: "bob.hush@merger.example.ics is none of the files"}, {Source: "primary:a"},
		}}
	got := report.Redact(&same)
	if got.Series[0].Organizer.Email != got.Me[0] || got.Series[1].Organizer.Name != "person 2" || got.Series[2].Organizer != (audit.Person{}) {
		t.Errorf("people: %v, %+v", got.Me, got.Series)
	}
	if got.Series[0].ID != "meeting 1" || got.Series[1].ID != "meeting 2" || got.NotMeetings[0].ID != "meeting 2" {
		t.Errorf("ids: %+v, %+v", got.Series, got.NotMeetings)
	}
	want := []audit.Skip{{Source: "source 1:12", Reason: "unknown time zone"}, {Source: "source 1", Reason: "it can't be read"}, {Source: "source 2", Reason: "it can't be read"}}
	if diff := cmp.Diff(want, got.Skipped); diff != "" {
		t.Error(diff)
	}
}
