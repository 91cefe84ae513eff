package inbox_test

import (
	"fmt"
	"html"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"adjourn/audit/inbox"
)

// locale is what mail programs write around a reply in one language.
type locale struct {
	hello, closing, phone, outlook string
	wrote                          string   // above Gmail's and Yahoo's quotes
	from, sent, to, subject        string   // of a header block
	original                       string   // Samsung's line above it
	answers                        []string // to three questions
}

var locales = map[string]locale{
	"en": {"Hi Petra,", "Best regards,", "Sent from my iPhone", "Get Outlook for iOS", "On Thursday, September 3, 2026 at 09:30:00 AM GMT+2, Petra Malá <petra@yardwick.example> wrote:",
		"From", "Sent", "To", "Subject", "-------- Original message --------", []string{"Yes, if it is cheaper.", "800", "Jan"}},
	"de": {"Hallo Petra,", "Viele Grüße", "Von meinem iPhone gesendet", "Holen Sie sich Outlook für Android", "Am Donnerstag, 3. September 2026 um 09:30:00 MESZ hat Petra Malá <petra@yardwick.example> Folgendes geschrieben:",
		"Von", "Gesendet", "An", "Betreff", "-------- Originalnachricht --------", []string{"Ja, wenn es billiger ist.", "800", "Jan"}},
	"fr": {"Bonjour Petra,", "Cordialement,", "Envoyé de mon iPhone", "Obtenir Outlook pour iOS", "Le jeudi 3 septembre 2026 à 09:30:00 UTC+2, Petra Malá <petra@yardwick.example> a écrit :",
		"De", "Envoyé", "À", "Objet", "-------- Message d'origine --------", []string{"Oui, si c’est moins cher.", "800", "Jan"}},
	"es": {"Hola Petra,", "Saludos", "Enviado desde mi iPhone", "Obtener Outlook para iOS", "El jueves, 3 de septiembre de 2026, 09:30:00 CEST, Petra Malá <petra@yardwick.example> escribió:",
		"De", "Enviado", "A", "Asunto", "-------- Mensaje original --------", []string{"Sí, si es más barato.", "800", "Jan"}},
	"pt": {"Oi Petra,", "Abraços,", "Enviado do meu iPhone", "Obter o Outlook para iOS", "Em quinta-feira, 3 de setembro de 2026 às 09:30:00 BRT, Petra Malá <petra@yardwick.example> escreveu:",
		"De", "Enviado", "Para", "Assunto", "-------- Mensagem original --------", []string{"Sim, se for mais barato.", "800", "Jan"}},
	"cs": {"Dobrý den,", "S pozdravem", "Odesláno z iPhonu", "Získat Outlook pro iOS", "čt 3. 9. 2026 v 9:30 odesílatel Petra Malá <petra@yardwick.example> napsala:",
		"Od", "Odesláno", "Komu", "Předmět", "-------- Původní zpráva --------", []string{"Ano, pokud je to levnější.", "800", "Jan"}},
	"ja": {"マラーさん、", "よろしくお願いします。", "iPhoneから送信", "Outlook for iOS を入手", "2026年9月3日(木) 9:30 Petra Malá <petra@yardwick.example>:",
		"差出人", "送信日時", "宛先", "件名", "-------- 元のメッセージ --------", []string{"はい、安ければ。", "800", "ヤン"}},
}

// lines are the reply's own lines: a greeting, numbered answers, a closing.
func (l locale) lines(program string) []string {
	out := []string{l.hello, ""}
	for i, a := range l.answers {
		out = append(out, fmt.Sprintf("%d. %s", i+1, a))
	}
	out = append(out, "", l.closing, "Eva")
	if program != "" {
		out = append(out, "", program)
	}
	return out
}

// block is a header block as HTML.
func (l locale) block(labels ...string) string {
	var out []string
	value := map[string]string{l.from: "Petra Malá <petra@yardwick.example>", l.sent: "3. 9. 2026 9:30", l.to: "Eva Nová <eva@yardwick.example>", l.subject: "Yearbook [adjourn K7Q2]"}
	for _, label := range labels {
		out = append(out, "<b>"+label+":</b> "+html.EscapeString(value[label]))
	}
	return strings.Join(out, "<br>")
}

func divs(lines []string) string {
	for i, l := range lines {
		if l = html.EscapeString(l); l == "" {
			l = "<br>"
		}
		lines[i] = "<div>" + l + "</div>"
	}
	return strings.Join(lines, "")
}

func wordLines(lines []string) string {
	for i, l := range lines {
		if l = html.EscapeString(l); l == "" {
			l = "&nbsp;"
		}
		lines[i] = "<p class=MsoNormal>" + l + "<o:p></o:p></p>"
	}
	return strings.Join(lines, "\n")
}

var cell = regexp.MustCompile(`(<t[hd][^>]*>)([^<]*)(</t[hd]>)`)

// shapes are the replies as mail programs build them around what they quote.
var shapes = map[string]func(l locale, quoted string) string{
	"outlook": func(l locale, quoted string) string {
		quoted = cell.ReplaceAllString(quoted, "$1<p class=MsoNormal>$2<o:p></o:p></p>$3") // as Word lays out a table
		return `<div class="WordSection1">` + wordLines(l.lines("")) + `<div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class=MsoNormal>` +
			l.block(l.from, l.sent, l.to, l.subject) + `</p></div><p class=MsoNormal>&nbsp;</p>` + quoted + `</div>`
	},
	"outlook web": func(l locale, quoted string) string {
		return divs(l.lines("")) + `<div id="appendonsend"></div><hr style="width:98%"><div id="divRplyFwdMsg" dir="ltr">` + l.block(l.from, l.sent, l.to, l.subject) + `<div>&nbsp;</div></div>` + quoted
	},
	"outlook mobile": func(l locale, quoted string) string {
		return divs(l.lines(l.outlook)) + `<hr><div id="divRplyFwdMsg">` + l.block(l.from, l.sent, l.to, l.subject) + `</div><br>` + quoted
	},
	"gmail": func(l locale, quoted string) string {
		return `<div dir="ltr">` + divs(l.lines("")) + `</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">` + html.EscapeString(l.wrote) +
			`<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px #ccc solid;padding-left:1ex">` + quoted + `</blockquote></div>`
	},
	"apple": func(l locale, quoted string) string {
		return divs(l.lines(l.phone)) + `<div dir="ltr"><br><blockquote type="cite">` + html.EscapeString(l.wrote) + `<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">` + quoted + `</div></blockquote>`
	},
	"samsung": func(l locale, quoted string) string {
		return divs(l.lines(l.phone)) + `<div><br></div><div>` + l.original + `</div><div>` + l.block(l.from, l.sent, l.to, l.subject) + `</div><div><br></div>` + quoted
	},
	"yahoo": func(l locale, quoted string) string {
		return divs(l.lines("")) + `<div id="yahoo_quoted"><div>` + html.EscapeString(l.wrote) + `</div><div><br></div><div>` + quoted + `</div></div>`
	},
	"gmx": func(l locale, quoted string) string {
		return divs(l.lines("")) + `<div name="quote" style="border-left:2px solid #C3D9E5">` + l.block(l.sent, l.from, l.to, l.subject) + `<div name="quoted-content">` + quoted + `</div></div>`
	},
	"seznam": func(l locale, quoted string) string {
		return divs(l.lines("")) + `<aside>---------- Původní e-mail ----------<br>` + l.block(l.from, l.to, l.sent, l.subject) + `</aside><br>"` + quoted + `"`
	},
	"nothing between": func(l locale, quoted string) string { return divs(l.lines("")) + "<br>" + quoted },
}

// A reply says the same whatever program wrote it and however that quotes the
// HTML that was really sent, in the round and in its reminder.
func TestRepliesThatQuoteTheHTMLSent(t *testing.T) {
	names, err := filepath.Glob("../../report/testdata/round/??-*.eml")
	if err != nil || len(names) < 12 {
		t.Fatalf("%d mails, %v", len(names), err)
	}
	more, _ := filepath.Glob("../../report/testdata/round/en-*.eml")
	seen := map[string]bool{}
	for _, name := range append(names, more...) {
		base := strings.TrimSuffix(filepath.Base(name), ".eml")
		if strings.HasSuffix(base, "-outcome") {
			continue
		}
		l := locales[base[:2]]
		seen[base[:2]] = true
		want := map[int]string{}
		for i, a := range l.answers {
			want[i+1] = a
		}
		text, page := alternatives(t, name)
		for shape, build := range shapes {
			reply := mailFrom(t, build(l, bodyOf(page)))
			for kind, m := range map[string]inbox.Mail{"": reply, " as plain text": {From: reply.From, Text: wrapped(reply.Text)}} {
				own, _ := inbox.Reply(m, text, inbox.HTMLText(page))
				if diff := cmp.Diff(want, inbox.Answers(own, []string{"Do we?", "How many?", "Who?"})); diff != "" {
					t.Errorf("%s in %s%s (-want +got):\n%s", base, shape, kind, diff)
				}
			}
		}
	}
	if len(seen) != len(locales) {
		t.Errorf("languages: %v", seen)
	}
}

// wrapped is a text in lines of 72 signs, as programs turn HTML to text.
func wrapped(text string) string {
	var b strings.Builder
	for l := range strings.Lines(text) {
		mark := l[:len(l)-len(strings.TrimLeft(l, "> "))]
		width := 0
		for i, w := range strings.Fields(l[len(mark):]) {
			switch {
			case i > 0 && width > 5 && width+len(w) > 72:
				b.WriteString("\n" + mark)
				width = 0
			case i > 0:
				b.WriteByte(' ')
			default:
				b.WriteString(mark)
			}
			b.WriteString(w)
			width += len(w) + 1
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// mailFrom is Eva's reply in HTML.
func mailFrom(t *testing.T, page string) inbox.Mail {
	t.Helper()
	raw := "From: =?UTF-8?Q?Eva_Nov=C3=A1?= <eva@yardwick.example>\nSubject: Re: [adjourn K7Q2]\nContent-Type: text/html; charset=utf-8\n\n<html><body>" + page + "</body></html>\n"
	for m, err := range inbox.Stream(strings.NewReader(raw), "reply.eml") {
		if err != nil {
			t.Fatal(err)
		}
		return m
	}
	t.Fatal("no mail")
	return inbox.Mail{}
}

// bodyOf is what a program keeps of a page that it quotes.
func bodyOf(page string) string {
	_, body, _ := strings.Cut(page, "<body")
	_, body, _ = strings.Cut(body, ">")
	body, _, _ = strings.Cut(body, "</body>")
	return body
}

// alternatives are the two texts of a mail of the round.
func alternatives(t *testing.T, name string) (text, page string) {
	t.Helper()
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	msg, err := mail.ReadMessage(f)
	if err != nil {
		t.Fatal(err)
	}
	_, params, err := mime.ParseMediaType(msg.Header.Get("Content-Type"))
	if err != nil {
		t.Fatal(err)
	}
	var both []string
	for parts := multipart.NewReader(msg.Body, params["boundary"]); ; {
		p, err := parts.NextRawPart()
		if err != nil {
			break
		}
		b, err := io.ReadAll(quotedprintable.NewReader(p))
		if err != nil {
			t.Fatal(err)
		}
		both = append(both, string(b))
	}
	if len(both) != 2 {
		t.Fatalf("%s: %d parts", name, len(both))
	}
	return both[0], both[1]
}

// An answer of the mail's own everyday words is an answer.
func TestAnswersInTheMailsWords(t *testing.T) {
	text, page := alternatives(t, "../../report/testdata/round/en-round.eml")
	said := "If the answer is not in by the deadline, then no one is to be asked."
	into := strings.Replace(bodyOf(page), `<p style="margin:0 0 10px">`, "<p>"+said+"</p><p>", 1)
	l := locales["en"]
	own, _ := inbox.Reply(mailFrom(t, `<div id="divRplyFwdMsg">`+l.block(l.from, l.sent, l.to, l.subject)+`</div>`+into), text, inbox.HTMLText(page))
	if !strings.HasSuffix(own, said) {
		t.Errorf("own words: %q", own)
	}
	// Seznam's quotation mark is none of one's own, either.
	own, _ = inbox.Reply(inbox.Mail{Text: "Yes.\n\n---------- Původní e-mail ----------\nOd: Petra <petra@yardwick.example>\nKomu: Eva\nDatum: 3. 9. 2026 9:30:00\nPředmět: x\n\"" + text + "\""}, text)
	if own != "Yes." {
		t.Errorf("own words: %q", own)
	}
}

var asking = regexp.MustCompile(`>([0-9]+)\. `)

// Answers written into the quoted HTML, under each question, belong to it.
func TestAnswersInsideTheHTMLSent(t *testing.T) {
	names, err := filepath.Glob("../../report/testdata/round/??-*-round.eml")
	if err != nil || len(names) < 6 {
		t.Fatalf("%d mails, %v", len(names), err)
	}
	for _, name := range names {
		base := strings.TrimSuffix(filepath.Base(name), "-round.eml")
		if base == "en-hidden" {
			continue // its document is no file
		}
		text, page := alternatives(t, name)
		questions := questionsOf(t, "../../report/testdata/document/"+base+".md")
		parts := strings.Split(bodyOf(page), `<p style="margin:0 0 10px">`)
		want := map[int]string{}
		into := parts[0]
		for i, p := range parts[1:] {
			asked := asking.FindAllStringSubmatch(parts[i], -1)
			number, err := strconv.Atoi(asked[len(asked)-1][1])
			if err != nil {
				t.Fatal(err)
			}
			want[number] = fmt.Sprintf("My answer %c.", 'a'+i)
			into += "<p>" + want[number] + "</p><p>" + p
		}
		for shape, build := range shapes {
			l := locales[base[:2]]
			program := build(l, into)
			for _, own := range []string{divs(l.lines(l.phone)), divs(l.lines(l.outlook)), divs(l.lines("")), wordLines(l.lines(""))} {
				program = strings.Replace(program, own, "", 1) // nothing above the quote
			}
			if shape == "gmail" || shape == "apple" {
				program = strings.NewReplacer("<p>My", "</blockquote><p>My", ".</p><p>&", ".</p><blockquote type=cite><p>&").Replace(program)
			}
			own, _ := inbox.Reply(mailFrom(t, program), text, inbox.HTMLText(page))
			if diff := cmp.Diff(want, inbox.Answers(own, questions)); diff != "" {
				t.Errorf("%s in %s (-want +got):\n%s\nown: %q", base, shape, diff, own)
			}
		}
	}
}
