package audit

import (
	"strings"
	"unicode/utf8"
)

var (
	// forwarded starts the text of an older mail.
	forwarded = phrases(`(?i)^(?:-{2,}\s?(?:original message|forwarded message|original appointment|ursprüngliche nachricht|ursprünglicher termin|` +
		`weitergeleitete nachricht|message d'origine|message transféré|rendez-vous d'origine|mensaje original|mensaje reenviado|mensagem original|` +
		`mensagem encaminhada|původní zpráva|přeposlaná zpráva|元のメッセージ|転送)|` +
		`begin forwarded message|anfang der weitergeleiteten)`)
	// wrote introduces a quoted mail.
	wrote = phrases(`(?i)^(?:on|am|le|el|em|dne|po|út|st|čt|pá|so|ne)\b.{4,120}(?:wrote|schrieb.{0,60}|a écrit|escribió|escreveu|` +
		`napsal(?:\(?a\)?|a)?.{0,60})\s?:$|^\d{4}年.{1,60}(?:：|:|のメール)$`)
	// header is one field of a mail's head.
	header = phrases(`(?i)^(?:from|sent|to|cc|subject|date|when|where|von|gesendet|an|betreff|datum|de|envoyé|à|objet|enviado(?: el| em)?|para|asunto|` +
		`assunto|od|odesláno|komu|předmět|kopie|差出人|送信日時|宛先|件名)\s?[:：]\s?\S`)
	quoted = phrases(`^(?:>|\|\s)`)
)

// dropQuotes takes out older mails: quoted lines, and everything from a mail's
// head on.
func (p *page) dropQuotes() {
	heads := 0
	first := 0
	for i, line := range p.lines {
		switch {
		case p.gone[i] || line == "":
			continue
		case quoted.MatchString(line):
			p.drop(i, i+1)
		case forwarded.MatchString(line) || wrote.MatchString(line):
			p.drop(i, len(p.lines))
			return
		case header.MatchString(line):
			if heads == 0 {
				first = i
			}
			heads++
			if heads >= 3 && i-first <= 8 {
				p.drop(first, len(p.lines))
				return
			}
			continue
		}
		heads = 0
	}
}

// schedulerLines are written by tools that book, move or announce meetings.
var schedulerLines = phrases(`(?i)^(?:` + strings.Join([]string{
	`this event was (?:created|scheduled|added|booked) (?:by|from|with|via)\b`, `this (?:time|event|block) was (?:scheduled|created|blocked) (?:by|` +
		`with)`, `only you can see this`, `🛡|🔒 .{0,20}reclaim`,
	`reclaim(?:\.ai)?\b`, `hubspot meetings?\b`, `paired by\b`, `[^\n]{0,60}\b(?:notetaker|note taker|fireflies|otter\.ai|read\.ai|fathom|tl;dv)\b`,
	`smart (?:1:1|one-on-one|meeting|habit)`, `[^\n]{0,60}\breclaim will\b`, `view (?:habit|task|event|your event|in calendar)\b`, `what is reclaim`,
	`[^\n]{0,60}\b(?:moved|scheduled|made flexible|rescheduled) by (?:clockwise|reclaim|motion|calendly)\b`, `clockwise\b`, `need to (?:make changes|` +
		`cancel|reschedule|change)`, `(?:cancel|reschedule|change|modify|annuler|reporter|absagen|verschieben|umbuchen|cancelar|reagendar|zrušit|` +
		`přeplánovat)(?: (?:this )?(?:event|meeting|booking))?\s?:?\s?https?:`,
	`(?:müssen sie|möchten sie).{0,30}(?:ändern|` +
		`absagen)`, `powered by\b`, `bereitgestellt von\b`, `proposé par\b`, `con la tecnología de\b`, `event name\s?:`, `(?:event type|` +
		`booking id|confirmation (?:code|number))\s?:`, `location: this is an? .{0,30}(?:conference|call)`, `you can join this meeting from`,
	`to see detailed information for automatically created events`, `this event was created from an email`, `sent (?:from|via) (?:my|google calendar|` +
		`calendly)`, `invitation (?:from|sent by) google calendar`, `scheduled (?:with|via|using)\b`, `booked (?:with|via|through)\b`, `skip this round`,
	`(?:created|generated|recorded|transcribed) (?:by|with) .{0,30}\b(?:bot|ai|assistant|notetaker)\b`, `この(?:イベント|会議|予定|招待)は.{0,20}(?:作成|自動)`,
	`(?:dieser termin|diese (?:besprechung|einladung|veranstaltung)|dieses ereignis) wurde .{0,40}(?:erstellt|gebucht|angelegt|geplant)`,
	`(?:cet événement|cette réunion|la réunion) a été (?:créée?|réservée?|planifiée?)`,
	`(?:este evento|esta reunión|la reunión|esta reunião) (?:se (?:creó|ha creado)|ha sido creada|fue cread[oa]|foi (?:criad|agendad)[oa])`,
	`tato (?:událost|schůzka|pozvánka) byla`,
	`(?:created|made|booked|planned|generated|erstellt|angelegt|gebucht|créée?|planifiée?|cread[oa]|programad[oa]|criad[oa]|agendad[oa]|vytvořen[oaý]?|` +
		`naplánován[oaý]?) ` +
		`(?:with|in|by|using|via|from|mit|über|in|durch|avec|via|par|con|desde|com|por|pomocí|v|přes) (?:microsoft |ms |google |apple )?` +
		`(?:outlook|teams|calendar|kalender|zoom|exchange|bookings|calendly|doodle|android|ical)\b.{0,30}$`,
}, "|") + `)`)

// dropSchedulers takes out what booking tools wrote, and of a form all but the
// visitor's answers.
func (p *page) dropSchedulers() {
	form := bookedForm(p.there())
	for i, line := range p.lines {
		if p.left(i) && (schedulerLines.MatchString(line) || onlyScheduling(line)) {
			p.drop(i, i+1)
		}
	}
	if form {
		p.dropForm()
	}
}

// there lists the lines that are left.
func (p *page) there() []string {
	var list []string
	for i, line := range p.lines {
		if p.left(i) {
			list = append(list, line)
		}
	}
	return list
}

// onlyScheduling says whether a line is link labels of a scheduling tool.
func onlyScheduling(line string) bool {
	for _, a := range address.FindAllString(line, 16) {
		if !isCall(a) {
			return false
		}
	}
	rest := strings.TrimSpace(address.ReplaceAllString(line, ""))
	return mentionsCall(line) && utf8.RuneCountInString(rest) <= 60 && rest != line && !itemMark.MatchString(rest)
}

var (
	sentFrom = phrases(`(?i)^(?:sent from my|get outlook for|von meinem .{2,30} gesendet|gesendet von|outlook für|envoyé de(?:puis)? mon|` +
		`télécharger outlook|enviado (?:desde|do|de) (?:mi|meu)|obtener outlook|obter o outlook|odesláno z|iphoneから送信|.{2,20}から送信)`)
	// farewell closes a letter; what follows is a signature.
	farewell = phrases(`(?i)^(?:(?:kind|best|warm|many)? ?regards|best(?: wishes)?|cheers|sincerely|` +
		`cdt|sds|slds|bjs|abs|bises|bisous|besos|un beso|beijos|beijinhos|ciao|grüessli|以上(?:です)?|` +
		`thanks(?: (?:a lot|so much|and regards|in advance))?|thank you|many thanks|` +
		`(?:mit )?(?:freundlichen|freundliche|besten?|viele[n]?|liebe[n]?|schöne|herzliche) grü(?:ß|ss)en?|grü(?:ß|ss)e|mfg|vg|lg|danke(?: und gruß)?|` +
		`vielen dank|gruß|cordialement|bien (?:cordialement|à vous)|amicalement|merci(?: d'avance)?|à bientôt|` +
		`(?:un )?(?:cordial )?saludos?(?: cordiales)?|un abrazo|gracias|atentamente|(?:abraços?|atenciosamente|cumprimentos|obrigad[oa]|att)|` +
		`s pozdravem|(?:hezký den|díky|děkuji|zdraví|pozdrav)|(?:以上、)?(?:よろしく|宜しく)お願い(?:いた|致)?します)\s*[,.!。]*(?:\s.{0,25})?$`)
)

// signature is how many lines a signature may have.
const signature = 14

// dropSignature cuts from "-- " on, from what a phone adds, and from a
// farewell near the end.
func (p *page) dropSignature() {
	for i, line := range p.lines {
		if !p.left(i) {
			continue
		}
		switch {
		case line == "-- " || line == "--" || sentFrom.MatchString(line):
			p.dropTail(i)
		case dash.MatchString(line) && p.contactsFrom(i+1):
			p.dropTail(i)
		case farewell.MatchString(line) && utf8.RuneCountInString(line) < 60:
			p.dropTail(i)
		}
	}
	p.dropName()
}

var (
	// dash sets a signature off where the mail program has no rule for it.
	dash = phrases(`^[—–_*-]{1,4}$`)
	// contact is what signatures have: a telephone, an address, a role.
	contact = phrases(`(?i)\b(?:tel|tfno|tlf|fon|phone|mobil\w*|fax|ext)\b\.?|\+\d[\d ()-]{7,}|\S@\S+\.\S|\bwww\.|\S [|·•] \S|株式会社|電話`)
)

// contactsFrom says whether the last lines, up to seven, are somebody's
// contacts.
func (p *page) contactsFrom(i int) bool {
	n, found := 0, false
	for ; i < len(p.lines); i++ {
		if p.left(i) {
			n++
			found = found || contact.MatchString(p.lines[i])
		}
	}
	return found && n <= 7
}

// signedName is a name after a dash, as letters end.
var signedName = phrases(`^[—–-]{1,2} ?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?$`)

// dropName drops "— Name" if it is the last line, and not the end of a list.
func (p *page) dropName() {
	last, before := -1, -1
	for i := range p.lines {
		if p.left(i) {
			last, before = i, last
		}
	}
	if last >= 0 && signedName.MatchString(p.lines[last]) && (before < 0 || !itemMark.MatchString(p.lines[before])) {
		p.drop(last, last+1)
	}
}

// dropTail drops a line and what follows it, if that is short and no list.
func (p *page) dropTail(i int) {
	left := 0
	for j := i + 1; j < len(p.lines) && left <= signature; j++ {
		if !p.left(j) {
			continue
		}
		left++
		if itemMark.MatchString(p.lines[j]) || utf8.RuneCountInString(p.lines[j]) > 120 || strings.ContainsAny(p.lines[j], "?？") {
			p.drop(i, i+1)
			return
		}
	}
	if left <= signature {
		p.drop(i, len(p.lines))
	} else {
		p.drop(i, i+1)
	}
}

// onlyFor says that a mail is for its addressee alone, in whatever words.
const onlyFor = `(?:this|the|any|these) (?:e-?mail|message|invitation|communication|content|information)s?\b.{0,80}\b(?:intended|solely|` +
	`exclusively|only) (?:only |solely |exclusively )?for\b.{0,60}` +
	`\b(?:addressee|recipient|named|use of)|diese[rs]? (?:e-?mail|nachricht|einladung|mitteilung)\b.{0,80}\b(?:ausschließlich|nur|` +
	`allein) für\b.{0,50}\b(?:empfänger|adressat|person|gebrauch)|` +
	`(?:ce|cette|le présent|la présente) (?:message|courriel|e-?mail|mail|invitation|communication)\b.{0,80}\b(?:destinée?s?|réservée?s?|adressée?s?)\b|` +
	`(?:este|esta) (?:mensaje|correo|e-?mail|comunicación|convocatoria|mensagem|convite)\b.{0,80}\b(?:dirigid[oa]s?|destina\w+|` +
	`exclusiv\w+)\b.{0,50}\b(?:destinat\S+|uso|persona|pessoa)|` +
	`(?:tato|tento) (?:zpráva|e-?mail|pozvánka|sdělení)\b.{0,80}\b(?:určen|výhradně|pouze)|(?:この|本)(?:メール|メッセージ|電子メール)(?:は|に|の|および).{0,50}(?:宛先|受信者|` +
	`名宛人|機密|秘密|関係者以外)`

// companyLine is a company's name with its form.
var companyLine = phrases(`^(?:\p{Lu}[\p{L}\d.-]*(?: & | und | et | y | e | a | de )? ?){1,4},? (?:GmbH(?: & Co\. ?KG)?|AG|KG|OHG|SE|UG|e\. ?K\.|` +
	`SAS|SASU|SARL|SA|S\.A\.(?:S\.|U\.)?|` +
	`S\.?L\.?U?\.?|Lda\.?|Ltda\.?|Ltd\.?|Limited|LLC|Inc\.?|plc|B\.?V\.?|s\.r\.o\.|a\.s\.|spol\. s r\.o\.)\.?$|^株式会社\S{1,20}$|^\S{1,20}株式会社$`)

// legal starts a disclaimer, or a note on recording and privacy.
var legal = phrases(`(?i)^(?:this (?:e-?mail|message|invitation|communication)\b.{0,80}\bconfidential|confidentiality notice|disclaimer\b|` +
	`the information (?:contained )?in this (?:e-?mail|message)|if you (?:are not the intended|received this)|` +
	`diese (?:e-?mail|nachricht)\b.{0,60}vertraulich|ce (?:message|courriel)\b.{0,80}confidentiel|este (?:mensaje|correo|e-?mail)\b.{0,80}confidencia|` +
	`esta mensagem\b.{0,80}confidencia|tato zpráva\b.{0,80}důvěrn|please consider the environment|think before you print|` +
	`bitte denken sie an die umwelt|privacy (?:notice|policy)\b|by joining (?:this|the) (?:meeting|call)|this meeting (?:may|will) be recorded|` +
	`tento e-?mail\b|aviso legal\b|aviso de confiden|este (?:email|e-mail) (?:é|y)|\[?(?:external|extern)\b.{0,12}(?:e-?mail|sender|message)?\]|` +
	`caution\b.{0,10}(?:external|this (?:e-?mail|message))|` +
	`.{0,3}(?:diese (?:nachricht|e-?mail)|this (?:message|e-?mail)) (?:stammt|kommt|came|comes|originated|was sent)\b.{0,30}\b(?:extern\w*|outside)|` +
	`you(?:'re| are) receiving (?:this|it)|sie erhalten diese|du erhältst diese|vous recevez (?:ce|cette)|recib(?:e|es|ís) est[ea]|` +
	`você (?:está )?receb|.{0,30}(?:dostáváte|obdrželi jste) (?:proto|protože)|` +
	`.{0,40}\b(?:automatically (?:generated|created)|automatisch (?:erstellt|generiert|versandt)|(?:générée?|créée?) automatiquement|(?:generad|` +
	`cread)[oa] automáticamente|(?:gerad|criad)[oa] automaticamente|` +
	`automaticky (?:vygenerov|generov|vytvoř)|自動(?:送信|生成|配信))|antes de imprimir|avant d'imprimer|bevor sie drucken|` +
	`automated message|do not reply|bitte nicht antworten|unsubscribe\b|` +
	onlyFor + `|` +
	`(?:geschäftsführer|geschäftsführung|vorstand|registergericht|amtsgericht|handelsregister|ust-id\S*|hrb)\b)`)

func (p *page) dropLegal() {
	for i, line := range p.lines {
		if p.left(i) && (legal.MatchString(line) || companyLine.MatchString(line) && i > 0 && p.gone[i-1]) {
			p.drop(i, i+1)
		}
	}
}
