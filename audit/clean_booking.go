package audit

import (
	"strings"
	"unicode/utf8"
)

// A booking tool's mail is a form: labels, questions, links to change and to
// cancel, the tool's name. Only the visitor's answers are somebody's words.

// bookingForm is what only a booking form's mail has.
var bookingForm = phrases(`(?i)^(?:event name\s?:|powered by calendly|.*/(?:cancellations|reschedulings)/|invitee\b.{0,12}:|booking (?:id|reference)|` +
	`what\s?:|need to (?:reschedule|cancel|make changes)|` +
	`hubspot meetings?\b|termin gebucht|gebucht (?:von|über)|(?:réservé|reservado|rezervováno) (?:via|par|por|přes|con)\b)`)

// contactLine is what a booking form says of the person: no agenda.
var contactLine = phrases(`(?i)^(?:invitee(?: time ?zone)?|who|where|what|event type|organi[sz]er|guests?|termin gebucht von|gebucht von|booked by|` +
	`réservé par|reservado por|rezervoval\S*|` +
	`kdo|kde|quien|quién|qui|où|wer|wo|quem|onde|name|full name|e-?mail(?: address)?|phone(?: number)?|time ?zone|telefon|telefonnummer|nom|prénom|` +
	`téléphone|nombre|teléfono|nome|telefone|jméno|氏名|電話番号)\s?[:：]|^\S+@\S+\.\S+$|^.{3,40} [-–] (?:organi[sz]er|host|guest|attendee|gastgeber|gast|` +
	`hôte|invité|anfitrión|invitado)$`)

// mailLine is nothing but an address; the name stands in the line before.
var mailLine = phrases(`^\S+@\S+\.\S+$`)

// changeLink is a form's link to move or cancel what was booked; the address
// stands behind it or in the next line. Folded, as all that follows.
var changeLink = phrases(
	`^(?:(?:termin|buchung|gesprach|reservierung) )?(?:andern|absagen|verschieben|umbuchen|stornieren)(?: (?:oder|und|/) \p{L}+)?$`,
	`^(?:cancel|reschedule|change|modify|move)(?: (?:or|and|/) \p{L}+)?(?: (?:this|your|the|my))?(?: (?:booking|appointment|meeting|event|`+
		`reservation|visit|slot|time))?$`,
	`^(?:modifier|annuler|deplacer|reporter)(?: (?:ou|et|/) \p{L}+)?(?: (?:ce|le|votre|mon|la|cette))?(?: (?:rendez-vous|rdv|reservation|creneau))?$`,
	`^(?:cambiar|modificar|cancelar|anular|reprogramar|reagendar|remarcar|alterar|desmarcar)(?: (?:o|ou|y|e|/) \p{L}+)?(?: (?:la|su|tu|esta|a|o|sua))?`+
		`(?: (?:cita|reserva|reunion|marcacao|reuniao|agendamento|horario))?$`,
	`^(?:zmenit|zrusit|presunout|preobjednat|zmena|zruseni)(?: (?:nebo|a|/) \p{L}+)?(?: (?:termin|terminu|rezervaci|rezervace|schuzku))?$`,
	`^(?:ご?予約の)?(?:日程)?(?:変更|キャンセル|取消|取り消し)(?:[・、/や](?:変更|キャンセル|取消|取り消し))?(?:は|を)?(?:こちら|下記)?(?:から|より)?$`)

// bookedWith names the tool below a form.
var bookedWith = phrases(
	`^(?:gebucht|buchung|reserviert|terminbuchung|booked|booking|scheduled|reserved?|reservation|rendez-vous pris|pris|reservado|reserva|agendado|`+
		`marcado|marcacao|agendamento|rezervovano|rezervace|objednano|enviado|envoye|sent|gesendet|odeslano|powered|propulse|vytvoreno)`+
		` (?:uber|via|with|through|par|por|pelo|pela|pres|con|com|mit|avec|durch|sur|by|von|en|na|v) \S+(?: \S+)?$`,
	`予約(?:システム|サイト|フォーム|ページ)(?:から|より|経由|による)|^ご?予約(?:内容|番号|日時|メニュー)$|自動(?:送信|返信)メール`)

// formField is a form's label for what is known anyway: whose appointment it is,
// of what type, how to call them, how they found us.
var formField = phrases(
	`^(?:terminart|terminform|termintyp|art des (?:termins|gesprachs)|dauer|handy|handynummer|mobil\w*|telefon\w*|rufnummer|(?:ihr )?name|vorname|`+
		`nachname|e-?mail(?:-?adresse)?|firma|unternehmen|ort|wie haben sie (?:uns|von uns).*)\??$`,
	`^(?:(?:meeting|appointment|booking|event|visit) (?:type|length|name)|type of (?:meeting|appointment|visit)|duration|phone(?: number)?|`+
		`mobile(?: number)?|cell|`+
		`(?:your |full )?name|company|organi[sz]ation|location|e-?mail(?: address)?|(?:where|how) did you (?:find|hear).*)\??$`,
	`^(?:type de (?:rendez-vous|rdv|reunion)|duree|telephone|portable|societe|entreprise|(?:votre )?nom|prenom|e-?mail|courriel|lieu|`+
		`comment (?:nous )?avez-vous .*)\??$`,
	`^(?:tipo de (?:cita|reunion|marcacao|reuniao|agendamento|evento|visita)|duracion|duracao|movil|telefono|telefone|telemovel|celular|empresa|`+
		`nombre|nome|apellidos?|apelido|correo|e-?mail|lugar|local|(?:como|donde) (?:nos )?(?:ha )?(?:conoci\w*|encontr\w*)(?:nos)?.*)\??$`,
	`^(?:typ (?:schuzky|terminu|udalosti|rezervace)|delka|telefon|mobil|jmeno|prijmeni|firma|spolecnost|e-?mail|misto|jak jste (?:se o nas|nas) .*)\??$`,
	`^(?:ご?予約(?:内容|番号|日時|メニュー)|お?名前|氏名|会社名|御社名|(?:お)?電話番号|携帯(?:電話)?|ご?連絡先|メール(?:アドレス)?|所要時間|面談形式)$`)

// formPrompt asks the visitor for words of their own.
var formPrompt = phrases(
	`^(?:(?:please )?(?:tell us|let us know|share|describe|add)\b.*|(?:your |additional )?(?:message|comments?|notes?|remarks?)(?: (?:for|to) .*)?|`+
		`(?:purpose|reason|goal)(?: .*)?)$`,
	`^(?:(?:ihre )?(?:nachricht|anmerkung\w*|bemerkung\w*|kommentar\w*|mitteilung)(?: .*)?|anliegen|zweck|anlass|(?:bitte )?(?:teilen sie|sagen sie|`+
		`beschreiben sie).*)$`,
	`^(?:(?:votre )?(?:message|remarques?|commentaires?)(?: .*)?|objet|motif|but|dites-nous.*|precisez.*)$`,
	`^(?:(?:su |a sua |sua )?(?:mensaje|mensagem|comentarios?|observaciones|observacoes)(?: .*)?|objetivo|motivo|cuentenos.*|conte-nos.*|diga-nos.*|`+
		`indique.*)$`,
	`^(?:(?:vase )?(?:zprava|poznamk\w+|vzkaz)(?: .*)?|ucel|duvod|napiste nam.*|sdelte nam.*)$`,
	`(?:ご質問|ご要望|備考|メッセージ|ご?相談内容|お?伝え|事前に|お知らせください|ご記入)`)

// topicPrompt asks for what to talk about; its answer may be an agenda.
var topicPrompt = phrases(`\b(?:(?:talk|speak|chat) about|discuss|cover|topics?|agenda|besprechen|uber .{0,30}(?:sprechen|reden)|woruber|themen|fragen haben|sujets?|aborder|parler de|de quoi|temas?|` +
	`tratar|hablar de|sobre que|de que (?:quiere|quieres)|` +
	`assuntos?|falar (?:de|sobre)|conversar sobre|sobre o que|temat\w+|probrat|resit|anliegen|reason|motif|motivo|duvod)\b|ご?用件|議題|話したい|相談したい`)

// bookedForm says whether lines come from a booking tool: by a sign that only
// one has, or by two that it shares with others.
func bookedForm(lines []string) bool {
	signs, fields := 0, 0
	for i, line := range lines {
		label := fieldLabel(line)
		switch {
		case bookingForm.MatchString(line):
			return true
		case changeLink.MatchString(label) && (strings.Contains(line, "://") || i+1 < len(lines) && onlyAddress(lines[i+1])):
			signs += 2
		case bookedWith.MatchString(fold(strings.Trim(line, " 【】[]()・.:："))) || bookedWith.MatchString(label):
			signs++
		case formField.MatchString(label):
			fields = 1 // an organizer writes Ort and Dauer, too
		}
		if signs+fields >= 2 {
			return true
		}
	}
	return false
}

// fieldLabel is what stands before a line's colon or address, folded.
func fieldLabel(line string) string {
	if i := strings.IndexAny(line, ":："); i >= 0 {
		line = line[:i]
		if j := strings.LastIndex(line, " http"); j >= 0 {
			line = line[:j]
		}
	}
	return fold(strings.Trim(line, " -–•*?？"))
}

// dropForm takes out a form's fields and questions; the answers stay.
func (p *page) dropForm() {
	for i, line := range p.lines {
		if !p.left(i) {
			continue
		}
		label := fieldLabel(line)
		_, value := cutLabel(line)
		switch {
		case formField.MatchString(label):
			p.drop(i, i+1)
			if value == "" && i+1 < len(p.lines) && !strings.ContainsAny(p.lines[i+1], "?？") && utf8.RuneCountInString(p.lines[i+1]) <= 60 {
				p.drop(i+1, i+2) // the value stands below
			}
		case contactLine.MatchString(line) || i+1 < len(p.lines) && mailLine.MatchString(p.lines[i+1]) && len(strings.Fields(line)) <= 4,
			changeLink.MatchString(label), bookedWith.MatchString(fold(strings.Trim(line, " 【】[]()・."))):
			p.drop(i, i+1)
		case prompt.MatchString(line):
			p.answer(i, strings.TrimSpace(prompt.FindString(line)))
		case value != "" && formPrompt.MatchString(label):
			asked, _ := cutLabel(line)
			p.answer(i, asked)
		}
	}
}

// answer leaves of a line what stands behind a form's question.
func (p *page) answer(i int, asked string) {
	p.lines[i] = strings.TrimSpace(strings.TrimPrefix(p.lines[i], asked))
	p.gone[i] = p.lines[i] == ""
	p.prompts = append(p.prompts, asked)
}

// cutLabel cuts behind a line's colon.
func cutLabel(line string) (label, value string) {
	i := strings.IndexAny(line, ":：")
	if i < 0 {
		return line, ""
	}
	_, size := utf8.DecodeRuneInString(line[i:])
	return line[:i+size], strings.TrimSpace(line[i+size:])
}

// prompt is a booking form's question in front of the answer.
var prompt = phrases(`^[^?？:：]{4,90}(?:[?？]\s?[:：]?|\.[:：])\s*`)
