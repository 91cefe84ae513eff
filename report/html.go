package report

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"fmt"
	"html/template"
	"io"
	"slices"
	"strings"

	"adjourn/audit"
)

// HTMLOptions are what a page can be given beside the audit.
type HTMLOptions struct {
	// Command gives the complete next command about a meeting; nil for none.
	Command func(verb string, s *audit.Series) string
	// Round gives the drafted round of a meeting as text; nil, or "" for a
	// meeting without one.
	Round func(s *audit.Series) string
	Since Since // what earlier runs add
	// LeftOut is what the page can't show of this audit, as a phrase; "" for
	// nothing.
	LeftOut string
}

var (
	//go:embed page.html
	pageText string
	//go:embed page.css
	pageStyle string

	pageTemplate = template.Must(template.New("page").Parse(pageText))
)

// maxRows is how many meetings the page's table holds.
const maxRows = 1000

// HTML writes the report as one page that needs nothing else: no script, no
// request, its style allowed by its hash alone. It shows the calendar as a
// picture, a handful of meetings as cards, and all of them as a table. Private
// meetings have no title, quotes or round.
func HTML(w io.Writer, a *audit.Audit, o HTMLOptions) error {
	var out bytes.Buffer
	if err := pageTemplate.Execute(&out, pageOf(a, o)); err != nil {
		return fmt.Errorf("the page can't be made: %w", err)
	}
	_, err := w.Write(out.Bytes())
	return err
}

// pageData is what the template shows.
type pageData struct {
	Title, Tool, AsOf string
	LeftOut           string
	Style             template.CSS
	StyleHash         string
	Headlines         []string
	Weeks             []weekPicture
	Given             *givenPicture
	Legend            []legendEntry
	Groups            []group
	Lists             []itemList
	Rows              []tableRow
	MoreRows          int
}

type (
	legendEntry struct{ Class, Text string }
	group       struct {
		ID, Title string
		Cards     []card
		More      string
	}
	itemList struct {
		ID, Title string
		Items     []string
	}
	tableRow struct {
		Name, Class, Verdict, Cost, Saving, Facts, Next string
		Score                                           int
	}
)

func pageOf(a *audit.Audit, o HTMLOptions) pageData {
	p := &page{}
	hash := sha256.Sum256([]byte(pageStyle))
	d := pageData{
		Title: span(a.Window), Tool: Clean(a.Tool), AsOf: a.AsOf.In(a.Window.From.Location()).Format("Monday 2 January 2006, 15:04"),
		Style:     template.CSS(pageStyle), // ours, embedded
		StyleHash: base64.StdEncoding.EncodeToString(hash[:]),
		Headlines: sentences(headlines(a, o.Since)), LeftOut: o.LeftOut,
	}
	if nothing(a) {
		return d
	}
	d.Weeks = weeksOf(a, p)
	d.Given = givenOf(o.Since.Past)
	d.Legend = []legendEntry{
		{"async", "async: try it in writing"}, {"agenda", "agenda: ask for one"},
		{"trim", "trim: smaller, shorter or less often"}, {"keep", "keep: right as it is"},
	}
	mine, others := actable(a)
	d.Groups = slices.DeleteFunc([]group{
		groupOf("yours", "Yours", a, mine, p, o), groupOf("others", "Organized by others", a, others, p, o),
	}, func(g group) bool { return len(g.Cards) == 0 })
	r := restOf(a, p)
	d.Lists = slices.DeleteFunc([]itemList{
		{"alone", "Left alone", r.alone}, {"unread", "Not judged", append(r.unsure, r.skipped...)},
	}, func(l itemList) bool { return len(l.Items) == 0 })
	for i := range a.Series[:min(len(a.Series), maxRows)] {
		d.Rows = append(d.Rows, rowOf(&a.Series[i], a, p))
	}
	d.MoreRows = len(a.Series) - len(d.Rows)
	return d
}

// sentences begin with a capital.
func sentences(texts []string) []string {
	for i, t := range texts {
		texts[i] = strings.ToUpper(t[:1]) + t[1:]
	}
	return texts
}

func groupOf(id, title string, a *audit.Audit, list []*audit.Series, p *page, o HTMLOptions) group {
	n := inFull(len(list))
	g := group{ID: id, Title: title, More: more(a, list[n:])}
	for _, s := range list[:n] {
		g.Cards = append(g.Cards, cardOf(s, p, o))
	}
	return g
}

// more says where the meetings are that have no card: the table has a bound.
func more(a *audit.Audit, list []*audit.Series) string {
	if len(list) == 0 {
		return ""
	}
	rows := map[*audit.Series]bool{}
	for i := range a.Series[:min(len(a.Series), maxRows)] {
		rows[&a.Series[i]] = true
	}
	below := 0
	for _, s := range list {
		if rows[s] {
			below++
		}
	}
	text := fmt.Sprintf("And %d more", len(list))
	switch below {
	case len(list):
		return text + " in the table below."
	case 0:
		return text + ": they are in the CSV and the JSON."
	}
	return fmt.Sprintf("%s: %d in the table below, all in the CSV and the JSON.", text, below)
}

func rowOf(s *audit.Series, a *audit.Audit, p *page) tableRow {
	row := tableRow{
		Name: p.name(s), Class: class(s), Verdict: strings.Join(verdictWords(s), ", "),
		Cost: costText(s), Saving: hourText(s.SavingMonth), Facts: facts(s), Score: s.Score,
	}
	if !s.Next.IsZero() {
		row.Next = s.Next.In(a.Window.From.Location()).Format("Mon 2 Jan, 15:04")
	}
	return row
}

// class is a verdict as a style knows it.
func class(s *audit.Series) string {
	if slices.Contains(audit.Verdicts(), s.Verdict) {
		return string(s.Verdict)
	}
	return string(audit.Keep)
}
