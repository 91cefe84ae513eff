package audit

import (
	"regexp"
	"strings"
)

var (
	meetRail = regexp.MustCompile(`^-::~[:~]{3,}.*-$`)
	// openPaaSRail is how OpenPaaS marks its block.
	openPaaSRail = regexp.MustCompile(`^(\*#){3,}\*?$`)
	// rule is a line of one sign only.
	ruleLine = regexp.MustCompile(`^[_\-=~─━—–*•.·\s]{5,}$`)
	// callText is what only a block about a call holds.
	callText   = regexp.MustCompile(`(?i)\b(zoom\.us|zoom\.com|zoom meeting|teams\.microsoft\.com|teams\.live\.com|microsoft teams|aka\.ms/jointeams|webex|meet\.google\.com|gotomeet|meeting id|besprechungs-id|id de r[eé]union|id\. de reuni[oó]n|id sch[uů]zky|会議 id)`)
	toTheEnd   = regexp.MustCompile(`(?i)do not (delete|change|edit)( or change)? (any of )?the following text|the following text must not be changed`)
	inviting   = regexp.MustCompile(`(?i)^[^\n]{0,80}\b(is inviting you to a scheduled zoom meeting|l[aä]dt sie zu einem geplanten zoom-meeting ein|vous invite [aà] une r[eé]union zoom|te est[aá] invitando a una reuni[oó]n[^\n]{0,20}zoom|est[aá] convidando voc[eê] para uma reuni[aã]o[^\n]{0,20}zoom)`)
	signature  = regexp.MustCompile(`^--\s?$`)
	sentFrom   = regexp.MustCompile(`(?i)^(sent from my|get outlook for|gesendet von|von meinem \S+ gesendet|envoy[eé] de mon|enviado desde mi|enviado do meu|odesl[aá]no z)`)
	forwarded  = regexp.MustCompile(`(?i)^-{2,}\s*(original message|forwarded message|urspr[uü]ngliche nachricht|weitergeleitete nachricht|message d'origine|message transf[eé]r[eé]|mensaje original|mensaje reenviado|mensagem original|mensagem encaminhada|p[uů]vodn[ií] zpr[aá]va|元のメッセージ|転送)[^\n]{0,10}-*`)
	mailHeader = regexp.MustCompile(`(?i)^>*\s*(from|von|de|od|差出人)\s?[:：]\s.*(@|<)`)
	quoted     = regexp.MustCompile(`^>`)
)

// dropBlocks takes off what stands between rails, after a rule about a call,
// below a signature or a forwarded mail's head.
func (d *Description) dropBlocks(lines []string) []string {
	var kept []string
	for i := 0; i < len(lines); i++ {
		end := blockEnd(lines, i)
		if end > i {
			d.remove(lines[i:end]...)
			i = end - 1
			continue
		}
		kept = append(kept, lines[i])
	}
	return kept
}

// blockEnd is the line after a block of boilerplate that begins at i, or i.
func blockEnd(lines []string, i int) int {
	l := lines[i]
	switch {
	case meetRail.MatchString(l), openPaaSRail.MatchString(l):
		rail := meetRail
		if openPaaSRail.MatchString(l) {
			rail = openPaaSRail
		}
		for j := i + 1; j < len(lines); j++ {
			if rail.MatchString(lines[j]) {
				return j + 1
			}
		}
		return len(lines)
	case toTheEnd.MatchString(l), forwarded.MatchString(l):
		return len(lines)
	case mailHeader.MatchString(l) && i+1 < len(lines) && mailHead(lines[i+1:min(len(lines), i+4)]):
		return len(lines)
	case signature.MatchString(l) && len(lines)-i <= 15:
		return len(lines)
	case ruleLine.MatchString(l) && letters(l) == 0:
		return ruledBlock(lines, i)
	case inviting.MatchString(l):
		return callBlock(lines, i)
	}
	return i
}

// mailHead says whether lines go on like a mail's head.
func mailHead(lines []string) bool {
	for _, l := range lines {
		if mailField.MatchString(l) {
			return true
		}
	}
	return false
}

var mailField = regexp.MustCompile(`(?i)^>*\s*(sent|to|subject|date|gesendet|an|betreff|datum|envoy[eé]|[aà]|objet|enviado|para|asunto|assunto|odesl[aá]no|komu|p[rř]edm[eě]t|送信日時|宛先|件名)\s?[:：]`)

// ruledBlock is what stands below a rule, if it is about a call: up to the next
// rule, else to the end.
func ruledBlock(lines []string, i int) int {
	end := len(lines)
	for j := i + 1; j < len(lines); j++ {
		if ruleLine.MatchString(lines[j]) && letters(lines[j]) == 0 {
			end = j + 1
			break
		}
	}
	for _, l := range lines[i:end] {
		if callText.MatchString(l) {
			return end
		}
	}
	return i + 1 // the rule itself says nothing
}

// callBlock runs over lines that belong to a call, and blank ones between.
func callBlock(lines []string, i int) int {
	end := i + 1
	for j := i + 1; j < len(lines); j++ {
		switch {
		case lines[j] == "":
		case boilerplate(lines[j]):
			end = j + 1
		default:
			return end
		}
	}
	return end
}

// dropLines takes off single lines.
func (d *Description) dropLines(lines []string) []string {
	var kept []string
	for _, l := range lines {
		if l != "" && (boilerplate(l) || quoted.MatchString(l)) {
			d.remove(l)
			continue
		}
		kept = append(kept, l)
	}
	return kept
}

func (d *Description) remove(lines ...string) {
	for _, l := range lines {
		if l != "" && len(d.Removed) < 200 {
			d.Removed = append(d.Removed, clip(l, 200))
		}
	}
}

// boilerplate says whether a line comes from a tool.
func boilerplate(l string) bool {
	if len(l) > 400 {
		return false
	}
	plain := strings.TrimSpace(anyURL.ReplaceAllStringFunc(l, func(u string) string {
		if toolHost(u) {
			return ""
		}
		return u
	}))
	switch {
	case letters(plain) == 0 && plain != l: // only a call's address
		return true
	case phoneLine.MatchString(l), callField.MatchString(plain), joinLine.MatchString(plain), sentFrom.MatchString(l), toolLine.MatchString(l):
		return true
	}
	return false
}

var (
	phoneLine = regexp.MustCompile(`^(\S{0,12}[:：]?\s{0,2})?\+?\(?\d[\d\s().\-]{6,}[\d)](,,[\d#*,]+)?.{0,40}$|^\+\d[\d ,#*().\-]{6,}.{0,40}$`)
	callField = regexp.MustCompile(`(?i)^(meeting id|meeting number|webinar id|passcode|password|pin|access code|phone conference id|conference id|video conference id|sip|h\.323|meeting password|kenncode|besprechungs-id|telefonkonferenz-id|id de r[eé]union|code secret|mot de passe|id\.? de (la )?reuni[oó]n|c[oó]digo de acceso|id da reuni[aã]o|senha( de acesso)?|id sch[uů]zky|p[rř][ií]stupov[yý] k[oó]d|heslo|会議 ?id|会議番号|パスコード|ミーティング ?id)\s?(\([^)]*\))?\s?[:：#]`)
	joinLine  = regexp.MustCompile(`(?i)^[\W_]*(join (with google meet|zoom meeting|the meeting now|microsoft teams|webex|by (phone|sip|video)|on your computer|from (a|the|your) |using|meeting|online|via|the (call|zoom))|join$|click here to join|tap here to call|one tap mobile|dial by your location|dial[- ]in|or dial|or call in|or join by|find (a|your) local number|find your local|local numbers|more phone numbers|more joining options|reset pin|need help\??$|microsoft teams( meeting)?( need help\??)?$|microsoft teams-besprechung|zoom[- ]meeting( beitreten)?$|for organizers|meeting options|learn more( about meet| \||$)|this event has a video call|this event contains a videoconference|please do not edit this section|view your event at|video call link|teilnehmen (per|mit|an)|an meeting teilnehmen|jetzt (an der besprechung )?teilnehmen|nehmen sie auf dem computer|hier klicken, um|lokale einwahl|weitere (telefonnummern|infos)|diesen abschnitt der beschreibung|zeigen sie ihren termin|besprechungsoptionen|ben[oö]tigen sie hilfe|participer [aà] la r[eé]union|rejoindre la r[eé]union|cliquez ici pour|ou (composez|appelez)|besoin d'aide|num[eé]ros locaux|trouver un num[eé]ro|unirse a la reuni[oó]n|haga clic aqu[ií] para|o marca|buscar un n[uú]mero|m[aá]s n[uú]meros|¿?necesita ayuda|entre na reuni[aã]o|ingressar|clique aqui para|participar por telefone|mais n[uú]meros|precisa de ajuda|p[rř]ipojit se|kliknut[ií]m sem|pot[rř]ebujete pomoc|pro organiz[aá]tory|najít m[ií]stn[ií]|今すぐ会議に参加|会議に参加|ヘルプが必要|開催者向け|ここをクリックして|zoomミーティングに参加)`)
	toolLine  = regexp.MustCompile(`(?i)(this event was created (by|from)|^[\W_]*(smart |this )?[^.]{0,40}(scheduled|created) by (reclaim|clockwise|calendly|motion)|only you can see this task|powered by \w+|need to make changes to this event|^(cancel|reschedule)\s?:|to see detailed information for automatically created events|this event was created from an email|^event name\s?:|^(location|invitee|invitee time zone)\s?:\s*(this is a|https?:)|you can join this meeting from your computer|reclaim will (move|lock|automatically)|view habit|what is reclaim|(this e-?mail|diese e-?mail|this message)[^.]{0,60}(confidential|vertraulich)|unsubscribe|virus-free)`)
)
