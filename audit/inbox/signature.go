package inbox

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxSignature is how many lines a signature has at most: what is longer may be
// text.
const maxSignature = 10

// mobileSignatures are what phones put below a mail, in our languages: how such
// a line begins.
var mobileSignatures = []string{
	"sent from my ", "sent from outlook", "sent from yahoo", "sent from mail for", "sent with proton", "get outlook for",
	"von meinem ", "gesendet von ", "gesendet mit ", "outlook für ", "holen sie sich outlook für", "diese nachricht wurde von meinem",
	"envoyé de ", "envoyé depuis ", "envoyé à partir de ", "télécharger outlook pour", "obtenir outlook pour", "obtenez outlook pour",
	"enviado desde ", "obtener outlook para", "obtén outlook para",
	"enviado do ", "enviado de ", "enviado a partir d", "enviado pelo ", "obter o outlook para", "obtenha o outlook para",
	"odesláno z ", "odesláno ze ", "odesláno pomocí ", "odoslané z ", "získat outlook pro", "stáhnout outlook pro",
	"iphoneから送信", "ipadから送信", "androidから送信", "私のiphoneから", "outlook for ios を入手", "outlook for android を入手",
}

// closings are what stands above a name at the end of a mail.
var closings = setOf(
	"best", "best regards", "kind regards", "regards", "best wishes", "all the best", "cheers", "thanks", "thank you", "many thanks", "thx", "br", "sincerely", "yours",
	"viele grüße", "viele grüsse", "beste grüße", "liebe grüße", "schöne grüße", "mit freundlichen grüßen", "freundliche grüße", "freundliche grüsse", "herzliche grüße", "grüße", "gruß", "vg", "lg", "mfg", "danke", "vielen dank",
	"cordialement", "bien cordialement", "bien à vous", "bien à toi", "merci", "merci d'avance", "bonne journée", "amicalement", "salutations", "cdlt",
	"saludos", "un saludo", "saludos cordiales", "un cordial saludo", "atentamente", "gracias", "muchas gracias", "un abrazo",
	"abraços", "um abraço", "abraço", "atenciosamente", "att", "obrigado", "obrigada", "cumprimentos", "com os melhores cumprimentos", "grato", "grata",
	"s pozdravem", "s přátelským pozdravem", "zdravím", "díky", "děkuji", "hezký den", "pěkný den", "s úctou",
	"よろしくお願いします", "よろしくお願いいたします", "よろしくお願い致します", "以上", "以上、よろしくお願いいたします", "敬具",
)

func setOf(all ...string) map[string]bool {
	set := map[string]bool{}
	for _, w := range all {
		set[w] = true
	}
	return set
}

// cutSignature counts the signature below the last of a person's own lines as
// quoted: what follows "-- ", what a phone adds, and a closing with the
// sender's own name. Without their name a closing stays: it may be an answer.
func cutSignature(lines []line, name string) {
	end := len(lines)
	for end > 0 && (lines[end-1].quoted || lines[end-1].text == "") {
		end--
	}
	start := end
	for start > 0 && !lines[start-1].quoted {
		start--
	}
	own := lines[start:end]
	own = cutMarked(own)
	own = cutMobile(own)
	cutClosing(own, name)
}

// cutMarked cuts what follows a line of "-- ".
func cutMarked(own []line) []line {
	for i := len(own) - 1; i >= 0 && len(own)-i <= maxSignature+1; i-- {
		if own[i].text == "--" || own[i].text == "—" {
			return cutFrom(own, i)
		}
	}
	return own
}

func cutMobile(own []line) []line {
	for range 3 { // a phone's line, and that of its program
		own = trimBlank(own)
		if len(own) == 0 || !isMobile(own[len(own)-1].text) {
			return own
		}
		own = cutFrom(own, len(own)-1)
	}
	return own
}

func isMobile(text string) bool {
	text = strings.ToLower(strings.TrimLeft(strings.TrimSpace(text), "*_<[ "))
	if utf8.RuneCountInString(text) > 120 || strings.ContainsAny(text, "?？") {
		return false
	}
	for _, start := range mobileSignatures {
		if strings.HasPrefix(text, start) {
			return mobileDevice(text, start)
		}
	}
	return false
}

// mobileDevice wants a device or a program where the line's beginning alone
// could also be a sentence ("von meinem Vorschlag …").
func mobileDevice(text, start string) bool {
	if !strings.HasSuffix(start, " ") {
		return true
	}
	for _, device := range []string{
		"iphon", "ipad", "android", "galaxy", "samsung", "mobile", "mobil", "phone", "handy", "smartphone", "outlook", "mail", "gmx", "web.de", "tablet",
		"portable", "móvil", "movil", "celular", "telemóvel", "teléfono", "téléphone", "huawei", "xiaomi", "pixel", "blackberry", "proton", "seznam", "fairphone",
	} {
		if strings.Contains(text, device) {
			return true
		}
	}
	return false
}

// cutClosing cuts "Best regards", the sender's name, and the lines below it.
func cutClosing(own []line, name string) {
	own = trimBlank(own)
	for i := len(own) - 1; i >= 0 && len(own)-i <= maxSignature; i-- {
		if !closings[closingKey(own[i].text)] {
			continue
		}
		for k := i + 1; k < len(own); k++ {
			if own[k].text == "" {
				continue
			}
			if isName(own[k].text, name) && !answersBelow(own[k+1:]) {
				cutFrom(own, i)
			}
			return
		}
		return
	}
}

func closingKey(text string) string {
	text = strings.ReplaceAll(strings.ToLower(strings.TrimSpace(text)), "’", "'")
	return strings.TrimRightFunc(text, func(r rune) bool { return unicode.IsPunct(r) || unicode.IsSpace(r) })
}

// isName says whether a line is made of parts of somebody's name.
func isName(text, name string) bool {
	parts := map[string]bool{}
	for _, part := range strings.FieldsFunc(strings.ToLower(name), notLetter) {
		parts[part] = true
		_, size := utf8.DecodeRuneInString(part)
		parts[part[:size]] = true
	}
	found := strings.FieldsFunc(strings.ToLower(text), notLetter)
	for _, part := range found {
		if !parts[part] {
			return false
		}
	}
	return len(found) > 0 && !strings.ContainsAny(text, "?？")
}

func notLetter(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) }

// answersBelow says whether something that looks like text stands below a name.
func answersBelow(lines []line) bool {
	for _, l := range lines {
		if utf8.RuneCountInString(l.text) > 80 || strings.ContainsAny(l.text, "?？") || numberStart.MatchString(l.text) {
			return true
		}
	}
	return false
}

func cutFrom(own []line, at int) []line {
	for i := range own[at:] {
		own[at+i].quoted, own[at+i].lead = true, true
	}
	return own[:at]
}

func trimBlank(own []line) []line {
	for len(own) > 0 && strings.TrimSpace(own[len(own)-1].text) == "" {
		own = own[:len(own)-1]
	}
	return own
}
