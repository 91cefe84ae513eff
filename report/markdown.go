package report

import (
	"fmt"
	"io"
	"regexp"
	"strings"

	"adjourn/audit"
)

// MarkdownOptions are what a document asks for.
type MarkdownOptions struct {
	// Command gives the complete next command about a meeting; nil for none.
	Command func(verb string, s *audit.Series) string
	Since   Since // what earlier runs add
}

// Markdown writes the report as a document that GitHub, GitLab and a mail
// client show alike: everything that can be acted on, one table for one's own
// meetings and one for others', then what was left alone and what could not be
// judged. No text of an invitation acts as Markdown, HTML, a link or a mention
// in it, and a private meeting has no title.
func Markdown(w io.Writer, a *audit.Audit, o MarkdownOptions) error {
	d := &document{page: page{}, o: o}
	d.paragraph("# " + span(a.Window))
	for _, l := range headlines(a, o.Since) {
		d.paragraph(strings.ToUpper(l[:1]) + l[1:])
	}
	mine, others := actable(a)
	d.acted("Yours", mine)
	d.acted("Organized by others", others)
	r := restOf(a, &d.page)
	d.list("Left alone", r.alone)
	d.list("Not judged", append(r.unsure, r.skipped...))
	text := strings.TrimRight(d.out.String(), "\n") + "\n"
	_, err := io.WriteString(w, text)
	return err
}

// document is a Markdown report while it is written.
type document struct {
	page
	o MarkdownOptions
}

func (d *document) acted(title string, list []*audit.Series) {
	if len(list) == 0 {
		return
	}
	d.paragraph("## " + title)
	d.line("| Verdict | Person-hours | Meeting | Why | What to try |")
	d.line("| --- | ---: | --- | --- | --- |")
	for _, s := range list {
		var because []string
		for _, r := range d.reasons(s) {
			because = append(because, escaped(r))
		}
		d.line(fmt.Sprintf("| %s | %s %s | **%s**<br>%s | %s | %s |",
			strings.Join(verdictWords(s), "<br>"), costText(s), per(s),
			escaped(d.name(s)), escaped(facts(s)), strings.Join(because, "<br>"), escaped(d.suggestion(s))))
	}
	d.out.WriteByte('\n')
	d.commands(list)
}

// commands are what to run about each meeting, in blocks of indented code:
// unlike a fence, nothing in a command can end one, and no title gets into it.
func (d *document) commands(list []*audit.Series) {
	for _, s := range list {
		if d.o.Command == nil {
			return
		}
		if c := Clean(d.o.Command("explain", s)); c != "" {
			d.paragraph(escaped(d.name(s)) + ":")
			d.out.WriteString("    " + c + "\n\n")
		}
	}
}

func (d *document) paragraph(text string) { d.out.WriteString(text + "\n\n") }

func (d *document) list(title string, items []string) {
	if len(items) == 0 {
		return
	}
	d.paragraph("## " + title)
	for _, i := range items {
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
