package report

import (
	"fmt"
	"io"
	"regexp"
	"strings"
	"unicode/utf8"

	"adjourn/audit"
)

// MarkdownOptions are what a document asks for.
type MarkdownOptions struct {
	// Command gives the complete next command about a meeting; nil for none.
	Command func(verb string, s *audit.Series) string
	Since   Since // what earlier runs add
}

// maxMarkdown is how many characters a document has at most: GitHub takes 65,536
// in an issue or a comment, and somebody wants to write a sentence beside it.
const maxMarkdown = 60000

// Markdown writes the report as a document that GitHub, GitLab and a mail
// client show alike: what can be acted on, one table for one's own meetings and
// one for others', as many as there is room for, then what was left alone and
// what could not be judged. No text of an invitation acts as Markdown, HTML, a
// link or a mention in it, and a private meeting has no title.
func Markdown(w io.Writer, a *audit.Audit, o MarkdownOptions) error {
	head, tail := &document{}, &document{page: page{short: true}}
	head.paragraph("# " + span(a.Window))
	for _, l := range headlines(a, o.Since) {
		head.paragraph(strings.ToUpper(l[:1]) + l[1:])
	}
	r := restOf(a, &tail.page)
	tail.list("Left alone", r.alone)
	tail.list("Not judged", append(r.unsure, r.skipped...))
	room := maxMarkdown - utf8.RuneCount(head.out.Bytes()) - utf8.RuneCount(tail.out.Bytes())

	mine, others := actable(a)
	own, theirs := entriesOf(mine, o), entriesOf(others, o)
	ownRoom := max(room/2, room-size(theirs))
	head.acted("Yours", own, ownRoom)
	head.acted("Organized by others", theirs, room-min(size(own), ownRoom))
	text := strings.TrimRight(head.out.String()+tail.out.String(), "\n") + "\n"
	_, err := io.WriteString(w, text)
	return err
}

// document is a Markdown report while it is written.
type document struct{ page }

// entry is one meeting in a document: its row, and what to run about it in a
// block of indented code: unlike a fence, nothing in a command can end one, and
// no title gets into it.
type entry struct{ row, command string }

func (e *entry) size() int { return utf8.RuneCountInString(e.row) + utf8.RuneCountInString(e.command) }

func entriesOf(list []*audit.Series, o MarkdownOptions) []entry {
	p := &page{short: true}
	entries := make([]entry, 0, len(list))
	for _, s := range list {
		var because []string
		for _, r := range p.reasons(s) {
			because = append(because, escaped(r))
		}
		e := entry{row: fmt.Sprintf("| %s | %s %s | **%s**<br>%s | %s | %s |\n",
			strings.Join(verdictWords(s), "<br>"), costText(s), per(s),
			escaped(p.name(s)), escaped(facts(s)), strings.Join(because, "<br>"), escaped(p.suggestion(s)))}
		if o.Command != nil {
			if c := Clean(o.Command("explain", s)); c != "" {
				e.command = escaped(p.name(s)) + ":\n\n    " + c + "\n\n"
			}
		}
		entries = append(entries, e)
	}
	return entries
}

// aroundTable is what a group's title, its table's head and its last line take.
const aroundTable = 250

// size is what all of them take.
func size(entries []entry) int {
	n := 0
	for i := range entries {
		n += entries[i].size()
	}
	if n > 0 {
		n += aroundTable
	}
	return n
}

// acted writes as many meetings as there is room for, and says how many more
// there are.
func (d *document) acted(title string, entries []entry, room int) {
	if len(entries) == 0 {
		return
	}
	room -= aroundTable
	n := 0
	for n < len(entries) && entries[n].size() <= room {
		room -= entries[n].size()
		n++
	}
	d.paragraph("## " + title)
	if n > 0 {
		d.line("| Verdict | Person-hours | Meeting | Why | What to try |")
		d.line("| --- | ---: | --- | --- | --- |")
	}
	for _, e := range entries[:n] {
		d.out.WriteString(e.row)
	}
	d.out.WriteByte('\n')
	for _, e := range entries[:n] {
		d.out.WriteString(e.command)
	}
	if rest := len(entries) - n; rest > 0 {
		d.paragraph(fmt.Sprintf("And %d more: they are in the CSV and the JSON.", rest))
	}
}

// maxItem is how much of one text is shown in a list, in runes.
const maxItem = 1000

func (d *document) paragraph(text string) { d.out.WriteString(text + "\n\n") }

func (d *document) list(title string, items []string) {
	if len(items) == 0 {
		return
	}
	d.paragraph("## " + title)
	for _, i := range items {
		if r := []rune(i); len(r) > maxItem {
			i = string(r[:maxItem-1]) + "…"
		}
		d.line("- " + escaped(i))
	}
	d.out.WriteByte('\n')
}

// markup is every sign that can begin Markdown or HTML inside a line.
var markup = strings.NewReplacer(
	`\`, `\\`, "`", "\\`", "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`, "~", `\~`, "$", `\$`,
	"<", "&lt;", ">", "&gt;", "&", "&amp;", "|", "&#124;",
	"://", `\://`, "www.", `www\.`, "WWW.", `WWW\.`,
)

var (
	// reference is what GitHub and GitLab make a link, a mention or a picture of,
	// in text that is already rendered: escaping doesn't help, so an invisible word
	// joiner comes between. Names, numbers, addresses, schemes, emoji, commits.
	reference = regexp.MustCompile(`([@!%$^~])([\pL\pN_"])|([#&]|[Gg][Hh]-)(\d)|\b((?i:mailto|xmpp):)()|(:)([a-z0-9_+-]*[a-z][a-z0-9_+-]*:|[+-]1:|100:|1234:)|\b([0-9a-f])([0-9a-f]{6,39})\b`)
	// opening is what can begin a heading, a list, a rule or an underline.
	opening = regexp.MustCompile(`^(\d+)([.)])|^[-+=#]`)
)

const wordJoiner = "\u2060"

// escaped is somebody's text inside a line of Markdown.
func escaped(s string) string {
	s = reference.ReplaceAllString(Clean(s), "$1$3$5$7$9"+wordJoiner+"$2$4$6$8$10")
	s = markup.Replace(s)
	return opening.ReplaceAllStringFunc(s, func(o string) string {
		return o[:len(o)-1] + `\` + o[len(o)-1:]
	})
}
