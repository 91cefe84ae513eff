package audit

import (
	"strings"
	"unicode/utf8"
)

var (
	// phoneLine is a line that starts with a number to dial.
	phoneLine = phrases(`^(?:[^\d:：+]{2,25}[:：] ?\+\d[\d\s().\-]{7,}|` +
		`(?:[-•*·●] ?)?(?:\([A-Z]{2}\) ?)?(?:tel\.?:? ?|☎️? ?|📞 ?)?\+?\(?\d[\d\s().\-/]{6,}\d(?:[,;#*x]|\s|$|[a-zA-Z(]))`)
	// numberLine is a short label and a long number in groups: a meeting id, in
	// any language.
	numberLine = phrases(`^[^\d\n:：]{2,40}(?:\([^)\n]{1,30}\))?\s?[:：]\s?(?:\d{3,4}[ -]?){2,5}\d{0,4}#?$`)
	// pinLine carries a code: PIN: 123#, ,,12345#.
	pinLine  = phrases(`(?i)\bPIN\s?[:：]\s?[\d ]+#?|,,,?\d{3,}#|\bsip:|\bh\.?323\b|@(?:zoomcrc|lync|pexip|[\w.]*webex)\.`)
	codeLine = phrases(`(?i)^[^:：\n]{2,40}[:：]\s?[\w*!@$%&.+-]{4,16}$`)
)

// callWords stand in lines that a call's provider wrote and that hold neither
// address nor number.
var callWords = phrases(`(?i)^(?:` + strings.Join([]string{
	`[^\n]{0,80}\bis inviting you to a scheduled zoom meeting`, `[^\n]{0,40}(?:zoom|teams|webex|meet)\s?(?:ミーティング|会議)に(?:ご?招待|` +
		`招待して)`, `[^\n]{0,80}\b(?:lädt sie zu einem|vous invite à une|le está invitando a una|` +
		`está convidando você para uma|vás zve na)[^\n]{0,30}zoom`,
	`join (?:zoom meeting|the meeting now|on your computer|by phone|by sip|by h\.?323|from|with google meet|microsoft teams|webex meeting|` +
		`instructions|us on zoom|via|now)\b`,
	`one tap mobile`, `dial (?:by your location|in\b)`, `(?:or )?dial[: -]`, `or call in`, `find (?:your|a) local number`, `click here to join`,
	`(?:meeting|webinar) (?:id|number|password|` +
		`link)\b`, `pass ?code\b`, `phone conference id`, `conference id`, `for organi[sz]ers?:`, `meeting options`, `need help\??`,
	`learn more(?: about| \||` +
		`$)`, `more phone numbers`, `more joining options`, `reset (?:dial-in )?pin`, `download teams`, `tap here to call`, `global call-in numbers`, `access code`, `video call link`, `this event has a video call`,
	`(?:microsoft )?teams(?:-| )?(?:meeting|besprechung|videokonferenz)\b\s*(?:need help\??)?$`, `(?:réunion|reunión(?: de)?|reunião(?: do| no)?|` +
		`schůzka(?: v)?) (?:microsoft )?teams\b`,
	`nehmen sie (?:auf dem computer|an der besprechung|` +
		`per)`, `auf computer, mobil`, `hier klicken, um`, `an der besprechung teilnehmen`, `zoom-meeting beitreten`, `besprechungs-id`, `meeting-id`, `kenncode`, `passcode`, `weitere telefonnummern`, `ein(?:wahl|` +
		`w.hl)(?:nummer|daten|en)`, `mit google meet teilnehmen`, `oder (?:telefonisch|per telefon)`, `telefonisch (?:teilnehmen|` +
		`einw)`, `diesen abschnitt der beschreibung`, `bitte bearbeiten sie diesen abschnitt`, `zeigen sie ihren termin`, `für organisatoren`, `hilfe\?`,
	`rejoindre (?:la réunion|maintenant|sur|par)`, `participer à la réunion`, `cliquez ici pour (?:rejoindre|` +
		`participer)`, `id(?:entifiant)? de (?:la )?réunion`, `code (?:d'accès|` +
		`secret)`, `besoin d.aide`, `pour les organisateurs`, `(?:ou )?(?:composez|appelez) (?:le|un)`, `trouver un numéro`,
	`unirse a la reunión`, `únete a`, `haga clic aquí para unirse`, `id\.? de (?:la )?reunión`, `código de acceso`, `¿?necesita ayuda`, `para organizadores`, `o marca`,
	`(?:ingressar|entrar|entre|participar?|acess[ea]r?) (?:na|no|da|do|à|por telefone)[^\n]{0,20}(?:reunião|meet|zoom|teams|` +
		`telefone)`, `clique aqui para (?:ingressar|` +
		`participar|entrar)`, `id da reunião`, `senha(?: de acesso)?:`, `precisa de ajuda`, `mais números`, `para (?:os )?organizadores`,
	`připojit se (?:ke|` +
		`k) `, `potřebujete pomoc`, `id schůzky`, `přístupový kód`, `heslo schůzky`, `pro organizátory`, `klepnutím sem se připoj`, `další telefonní čísla`,
	`ヘルプが必要`, `今すぐ(?:会議|ミーティング)に参加`, `会議 ?id`, `ミーティング ?id`, `パス(?:コード|ワード)`, `開催者(?:向け|の)`, `zoom\s?(?:ミーティング|` +
		`会議)に参加`, `電話(?:で参加|番号)`, `参加(?:用)?(?:リンク|url)`, `google meet に参加`,
	// the second lines of a Teams block
	`(?:join|unirse|participar|teilnehmen|beitreten|rejoindre|připojit se) (?:on|in|im|en|na|sur) (?:the |la |a |o |le )?web`, `(?:descargar|baixar|` +
		`télécharger|stáhnout|scarica) (?:o )?teams`, `teams herunterladen`, `teams の?ダウンロード`, `web に参加`,
	`(?:únase|unirse) (?:a través|desde|en|con)\b.{0,20}\b(?:pc|equipo|ordenador|dispositivo|aplicación)`, `ingress[ea]r? (?:pelo|no|com|` +
		`do) (?:computador|telefone|aplicativo|seu)`, `(?:participe|entre) (?:pelo|no|a partir d)`, `připojte se (?:z|pomocí|na|k)\b`,
	`klikněte sem`, `treten sie\b.{0,60}\b(?:computer|app|raum)`, `コンピューター、モバイル`, `ここをクリックして`, `microsoft teams ?会議$`,
	`you(?:'ve| have| are|'re)(?: been)? invited to (?:a|the|this|join)\b.{0,30}\b(?:webex|zoom|teams|meeting|webinar)`, `you can also (?:dial|join|` +
		`call)`, `(?:enter|use) (?:the|your) meeting (?:number|id)`,
	`view your event at`, `please do not (?:edit|change)`, `do not edit this section`,
}, "|") + `)`)

// isCallLine says whether a line can only belong to a call's joining details.
func isCallLine(line string) bool {
	line = strings.TrimPrefix(line, "- ")
	if line == "" || utf8.RuneCountInString(line) > 300 {
		return false
	}
	return phoneLine.MatchString(line) || longNumber(line) || pinLine.MatchString(line) || callWords.MatchString(line) || bareCall(line)
}

// longNumber says whether a line is a label and a number as long as a meeting's.
func longNumber(line string) bool {
	digits := 0
	for _, r := range line {
		if r >= '0' && r <= '9' {
			digits++
		}
	}
	return digits >= 8 && numberLine.MatchString(line)
}

// bareCall says whether a line is a call's address with at most a few words.
func bareCall(line string) bool {
	found := false
	rest := address.ReplaceAllStringFunc(line, func(a string) string {
		if isCall(a) {
			found = true
			return " "
		}
		return a
	})
	return found && len(strings.Fields(rest)) <= 9 && !strings.ContainsAny(rest, "?？") && !strings.Contains(rest, "://")
}

// sandwich is how many short lines between two lines of a call go with them.
const sandwich = 2

// dropCalls takes out a call's lines wherever they stand, with the short lines
// between them, and a provider's code next to them.
func (p *page) dropCalls() {
	last, between := -1, 0
	for i, line := range p.lines {
		if p.gone[i] || line == "" {
			continue
		}
		if !isCallLine(line) {
			between++
			if between > sandwich || utf8.RuneCountInString(line) > 60 || itemMark.MatchString(line) {
				last = -1
			}
			continue
		}
		if last >= 0 {
			p.drop(last, i)
		}
		p.drop(i, i+1)
		last, between = i, 0
	}
	for i, line := range p.lines {
		if p.left(i) && codeLine.MatchString(line) && p.beside(i) && !itemMark.MatchString(line) {
			p.drop(i, i+1)
		}
	}
}

// beside says whether a line touches one that is gone, on the side before it.
func (p *page) beside(i int) bool {
	return i > 0 && p.gone[i-1] && isCallLine(p.lines[i-1])
}

// itemMark is what list items start with.
var itemMark = phrases(`(?i)^(?:[-*•·●○◦▪■□☐‣・–—]\s?\S|\(?\d{1,2}[.)\]:]\s?\D|\(?(?-i:[a-h])[.)]\s|TOP ?\d|[①-⑳])`)
