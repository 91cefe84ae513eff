package inbox

import (
	"regexp"
	"strings"
	"sync"
	"unicode"
)

// attributions are the lines above a quote: "On … wrote:", as mail programs
// write it in our languages. They are compiled when a reply is read, and so is
// every expression here that repeats something hundreds of times: it is costly.
var attributions = sync.OnceValue(func() []*regexp.Regexp {
	return []*regexp.Regexp{
		regexp.MustCompile(`(?i)^On .{5,300}\bwrote:$`),
		regexp.MustCompile(`(?i)^Am .{5,300}\bschrieb\b.{0,200}:$`),
		regexp.MustCompile(`(?i)^.{2,200}\bschrieb am .{5,100}:$`),
		regexp.MustCompile(`(?i)^Am .{5,300}\bgeschrieben:$`),
		regexp.MustCompile(`(?i)^Le .{5,300}\ba écrit ?:$`),
		regexp.MustCompile(`(?i)^.{5,300}\bescribió:$`),
		regexp.MustCompile(`(?i)^.{5,300}\bescreveu ?(\(.{5,100}\))?:$`),
		regexp.MustCompile(`(?i)^.{5,300}\bnapsal(\(a\)|a)?:$`),
		regexp.MustCompile(`^[^?]{0,40}\d{1,4}[./ -].{3,200}<[^<>\s]+@[^<>\s]+>:$`), // Apple Mail's, in Czech and others
		regexp.MustCompile(`^\d{4}[年/-].{5,300}(のメール|書きました|<[^<>]+@[^<>]+>|wrote)[:：]$`),
	}
})

// maxAttribution is how many lines one can be broken into.
const maxAttribution = 4

// attribution is how many lines from here on are one; 0 for none.
func attribution(lines []line) int {
	joined := ""
	for i := range min(len(lines), maxAttribution) {
		text := strings.TrimSpace(lines[i].text)
		if lines[i].quoted || text == "" || len(joined)+len(text) > 600 {
			return 0
		}
		joined = strings.TrimSpace(joined + " " + text)
		if !strings.HasSuffix(joined, ":") && !strings.HasSuffix(joined, "：") {
			continue
		}
		joined = strings.Join(strings.Fields(joined), " ")
		if !strings.ContainsFunc(joined, unicode.IsDigit) {
			return 0
		}
		for _, a := range attributions() {
			if a.MatchString(joined) {
				return i + 1
			}
		}
	}
	return 0
}

// originals are the lines that say that a mail follows.
var originals = regexp.MustCompile(`(?i)^[-_ ]{2,}\s*(original message|original appointment|forwarded message|ursprüngliche nachricht|originalnachricht|original-nachricht|` +
	`weitergeleitete nachricht|message d[’']origine|message original|message transféré|mensaje original|mensaje reenviado|mensagem original|mensagem encaminhada|` +
	`původní zpráva|původní e-mail|přeposlaná zpráva|元のメッセージ|転送されたメッセージ)\s*[-_ ]{2,}$`)

// headerLabels are the lines of the block that Outlook puts above a quote.
var headerLabels = map[string]rune{
	"from": 'f', "von": 'f', "de": 'f', "od": 'f', "差出人": 'f', "送信者": 'f',
	"sent": 'd', "date": 'd', "gesendet": 'd', "datum": 'd', "envoyé": 'd', "envoyé le": 'd', "enviado": 'd', "enviado el": 'd', "enviada em": 'd',
	"enviado em": 'd', "fecha": 'd', "data": 'd', "odesláno": 'd', "送信日時": 'd', "日時": 'd', "日付": 'd',
	"to": 't', "an": 't', "à": 't', "para": 't', "komu": 't', "宛先": 't',
	"cc": 'c', "kopie": 'c', "ccへ": 'c',
	"subject": 's', "betreff": 's', "objet": 's', "asunto": 's', "assunto": 's', "předmět": 's', "件名": 's',
}

// headerBlock is how many lines from here on are such a block; 0 for none. It
// begins with the sender or the date and has two more lines of the kind at
// least.
func headerBlock(lines []line) int {
	seen := map[rune]bool{}
	end := 0
	for i := range min(len(lines), 10) {
		text := strings.TrimSpace(lines[i].text)
		if text == "" && len(seen) > 0 {
			break
		}
		kind := headerLabel(text)
		if kind == 0 && seen['f'] && isSpanishTo(text) {
			kind = 't'
		}
		if i == 0 && kind != 'f' && kind != 'd' {
			return 0
		}
		if kind != 0 {
			seen[kind], end = true, i+1
		}
	}
	if len(seen) < 3 || !seen['f'] {
		return 0
	}
	return end
}

// isSpanishTo says whether a line is "A: Eva <…>". Anywhere else that letter is
// an answer's.
func isSpanishTo(text string) bool {
	return strings.HasPrefix(text, "A:")
}

func headerLabel(text string) rune {
	at := strings.IndexAny(text, ":：")
	if at < 0 || at > 40 {
		return 0
	}
	return headerLabels[strings.ToLower(strings.Trim(text[:at], "*_ \u00a0"))]
}

// isRule says whether a line is drawn, as some programs draw one above a quote.
func isRule(text string) bool {
	return len(text) >= 5 && strings.Trim(text, "_-─—=") == ""
}

// isEdge says whether a line is what a program draws around a quote, a rule or
// a quotation mark.
func isEdge(text string) bool {
	return isRule(text) || text != "" && strings.Trim(text, `"„“”«»`) == ""
}

// unquote is a quoted line without its marks.
func unquote(text string) (string, bool) {
	text = strings.TrimLeft(text, " \t\u00a0")
	found := false
	for {
		rest, ok := strings.CutPrefix(text, ">")
		if !ok {
			rest, ok = strings.CutPrefix(text, "＞")
		}
		if !ok {
			return text, found
		}
		text, found = strings.TrimLeft(rest, " \u00a0"), true
	}
}
