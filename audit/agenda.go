package audit

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// agendaReading is how much an invitation tells its guests.
type agendaReading struct {
	Agenda    Agenda
	Quality   int      // 0 to 10: list +3, questions +2, goal or decision +2, owners, times, a document +1 each
	Questions int      // real ones, for the guests
	Live      bool     // the text names something that is done together
	Items     []string // the points and questions as written
	Finding   Finding
}

// agendaOf judges what a guest learns from an invitation about its content.
func agendaOf(title string, text Description, attachments []Attachment, start time.Time) agendaReading {
	own := ownWords(title, text.Text, start)
	r := agendaReading{Items: itemsOf(own), Live: liveWords.MatchString(fold(own))}
	for _, i := range r.Items {
		if isQuestion(i) {
			r.Questions++
		}
	}
	document := documentOf(text, attachments)
	r.Quality = quality(own, &r, document != "")
	specific := specificity(own)
	switch {
	case letters(own) == 0 && document == "":
		r.Agenda, r.Finding.Evidence = AgendaNone, "no agenda"
		if text.Text != "" {
			r.Finding.Evidence = "no agenda: the text says nothing about the content"
			r.Finding.Quotes = []string{clip(text.Text, 60)}
		}
	case len(r.Items) >= 2:
		r.Agenda, r.Finding.Evidence = AgendaFull, fmt.Sprintf("an agenda of %d points", len(r.Items))
		r.Finding.Quotes = []string{clip(r.Items[0], 60)}
	case document != "":
		r.Agenda, r.Finding.Evidence, r.Finding.Quotes = AgendaFull, "a document is named as its agenda or notes", []string{clip(document, 60)}
	case specific >= 2 || r.Questions > 0:
		r.Agenda, r.Finding.Evidence, r.Finding.Quotes = AgendaFull, "the text names what it is about", []string{clip(own, 60)}
	case letters(own) < 12 || logistics.MatchString(fold(own)) && letters(own) < 90:
		r.Agenda, r.Finding.Evidence, r.Finding.Quotes = AgendaNone, "no agenda: the text is only about how to meet", []string{clip(own, 60)}
	default:
		r.Agenda, r.Finding.Evidence, r.Finding.Quotes = AgendaPurpose, "a purpose, but no points to prepare", []string{clip(own, 60)}
	}
	return r
}

var (
	placeholder = regexp.MustCompile(`^(agenda|tagesordnung|ordre du jour|orden del dia|pauta|program|topics?|themen|sujets?|temas?|議題|アジェンダ)?\s?[:：-]?\s?(tbd|tba|t\.b\.d\.?|tbc|see title|see subject|to follow|will follow|follows|folgt|siehe (titel|betreff)|wird nachgereicht|offen|a venir|a definir|por definir|pendiente|a confirmar|bude doplneno|doplnime|viz (nazev|predmet)|n/?a|none|keine|\.{2,}|未定|後日(連絡|共有)?|件名(の通り|参照))[.!]?$`)
	headingOnly = regexp.MustCompile(`^(agenda|tagesordnung|ordre du jour|orden del dia|pauta|program|topics?|themen|notes?|notizen|goals?|ziel|objectif|objetivo|cil|decisions?|participants?|teilnehmer|attendees|owner|outcome|議題|アジェンダ|目的)\s?[:：-]?\s*$`)
	yearIn      = regexp.MustCompile(`\b(20\d\d)\b`)
	logistics   = regexp.MustCompile(`\b(same (link|room|place|time)|moved|moving|rescheduled|reschedule|as discussed|link (below|above|follows)|room|converted from|rename|verschoben|wie besprochen|gleicher (link|ort|raum)|raum|decale|deplace|meme lien|salle|como (comentamos|acordamos)|mismo enlace|sala|como combinado|mesmo link|presunuto|stejny (odkaz|link)|mistnost|dress code|sicherheitsschuhe|safety shoes|don't (forward|be late)|bitte punktlich|please be on time|recurring (meeting|invite)|placeholder|platzhalter|touch base|regular (sync|meeting))\b`)
	liveWords   = regexp.MustCompile(`\b(workshop|role[- ]?play|hands[- ]on|walk[- ]?(around|through the)|rundgang|gemba|at the (board|machine|line)|am (taktboard|board|band)|pair(ing)? on|whiteboard|zettel|post-?its?|sticky notes|atelier|taller|oficina|dilna|let's (build|write|draw) (it )?together|estimate together)`)
)

// ownWords is the text without what says nothing: placeholders, headings over
// nothing, the title again, notes of an earlier year.
func ownWords(title, text string, start time.Time) string {
	var kept []string
	foldedTitle := strings.TrimSpace(fold(title))
	old := false
	for _, line := range strings.Split(text, "\n") {
		f := strings.TrimSpace(strings.TrimLeft(fold(line), "-*•· "))
		if f != "" {
			old = stale(f, old, start)
		}
		switch {
		case f == "" || f == foldedTitle || placeholder.MatchString(f) || old:
		default:
			kept = append(kept, line)
		}
	}
	for len(kept) > 0 && headingOnly.MatchString(fold(strings.TrimSpace(kept[len(kept)-1]))) {
		kept = kept[:len(kept)-1]
	}
	own := strings.TrimSpace(strings.Join(kept, "\n"))
	if strings.TrimSpace(anyURL.ReplaceAllString(own, "")) == "" {
		return "" // a bare link explains nothing
	}
	return own
}

// stale says whether a line belongs to notes of an earlier year: from a short
// heading that names one, up to a heading that names this one.
func stale(line string, before bool, start time.Time) bool {
	if letters(line) > 40 || start.IsZero() {
		return before
	}
	m := yearIn.FindStringSubmatch(line)
	if m == nil {
		return before
	}
	year, err := strconv.Atoi(m[1])
	return err == nil && year < start.Year()
}

var (
	bullet   = regexp.MustCompile(`^\s*([-*•·▪‣◦–—+]|\d{1,2}[.):]|[a-zA-Z][.)]|\(?\d{1,2}\)|top\s?\d+[.:]?|TOP\s?\d+[.:]?|[\[(][ xX]?[\])]|[①-⑳]|・|@\S+:?)\s*(\S.*)$`)
	clockRun = regexp.MustCompile(`^\s*(\d{1,2}[:.h]\d{2}|\d{1,2} ?(am|pm))\s*[-–]?\s*(\S.*)$`)
	inlineNo = regexp.MustCompile(`(?:^|\s)\(?(\d{1,2}|[a-e])[.)]\s+\S`)
	question = regexp.MustCompile(`[^.!?？\n]{8,300}[?？]`)
)

// maxItems is how many points are kept of one invitation.
const maxItems = 30

// itemsOf are the points of a text: list items, a run of times, points in a
// row, named topics, and questions.
func itemsOf(own string) []string {
	var items []string
	add := func(s string) {
		s = strings.TrimSpace(strings.Trim(s, " -–—•*/;,"))
		if letters(s) >= 2 && len(items) < maxItems {
			items = append(items, s)
		}
	}
	for _, line := range strings.Split(own, "\n") {
		line = strings.TrimSpace(line)
		if m := bullet.FindStringSubmatch(line); m != nil && !strings.HasPrefix(m[2], "//") {
			if parts := inRow(m[2]); len(parts) >= 3 {
				for _, p := range parts {
					add(p)
				}
				continue
			}
			add(m[2])
			continue
		}
		if m := clockRun.FindStringSubmatch(line); m != nil {
			add(m[3])
			continue
		}
		parts := inRow(line)
		if len(parts) >= 2 {
			for _, p := range parts {
				add(p)
			}
			continue
		}
		for _, q := range question.FindAllString(line, 10) {
			add(q)
		}
	}
	return items
}

// inRow splits points that stand in one line: 1) … 2) …, a / b / c, a – b – c,
// a; b; c, or named topics "a, b, c".
func inRow(line string) []string {
	if at := inlineNo.FindAllStringIndex(line, 20); len(at) >= 2 {
		var parts []string
		for i, a := range at {
			end := len(line)
			if i+1 < len(at) {
				end = at[i+1][0]
			}
			part := strings.TrimSpace(line[a[0]:end])
			if _, rest, ok := strings.Cut(part, " "); ok {
				parts = append(parts, rest)
			}
		}
		return parts
	}
	plain := anyURL.ReplaceAllString(line, "")
	for _, sep := range []string{" / ", " | ", " – ", " - ", " · ", "; ", "、", "／"} {
		if parts := strings.Split(plain, sep); len(parts) >= 3 && allShort(parts, 90) {
			return parts
		}
	}
	if parts := strings.Split(strings.TrimRight(plain, ".!… "), ", "); len(parts) >= 3 && len(plain) < 200 && allShort(parts, 45) && !strings.ContainsAny(plain, ".!") == !strings.ContainsAny(strings.TrimRight(plain, ".!… "), ".!") {
		return parts
	}
	return nil
}

func allShort(parts []string, runes int) bool {
	for _, p := range parts {
		if n := len([]rune(strings.TrimSpace(p))); n == 0 || n > runes {
			return false
		}
	}
	return true
}

func isQuestion(s string) bool { return strings.ContainsAny(s, "?？") }

var (
	agendaWords = regexp.MustCompile(`(?i)\b(agenda|notes?|minutes|running (list|doc)|tagesordnung|protokoll|notizen|laufende liste|themenliste|ordre du jour|compte[- ]rendu|cr\b|orden del d[ií]a|acta|notas|pauta|ata\b|program(me)?\b|z[aá]pis|pozn[aá]mky|bod(y|ů))|議題|議事録|アジェンダ|メモ`)
	recording   = regexp.MustCompile(`(?i)\b(recording|transcript|aufzeichnung|transkript|enregistrement|grabaci[oó]n|grava[cç][aã]o|z[aá]znam|notes by gemini)\b|録画|文字起こし`)
)

// documentOf is a document that is attached, or linked and presented as the
// agenda or notes.
func documentOf(text Description, attachments []Attachment) string {
	for _, a := range attachments {
		if !recording.MatchString(a.Title) {
			return orElse(a.Title, "an attachment")
		}
	}
	for _, l := range text.Links {
		if l.Label != "" && (agendaWords.MatchString(l.Label) || len(strings.Fields(l.Label)) <= 4) {
			return l.Label
		}
	}
	if len(text.Links) > 0 && agendaWords.MatchString(anyURL.ReplaceAllString(text.Text, "")) && !placeholderIn(text.Text) {
		return text.Links[0].URL
	}
	return ""
}

func placeholderIn(text string) bool {
	for _, l := range strings.Split(fold(text), "\n") {
		if placeholder.MatchString(strings.TrimSpace(l)) {
			return true
		}
	}
	return false
}

var (
	goalWords  = regexp.MustCompile(`\b(goal|outcome|objective|decision|decide|agree|aim|ziel|ergebnis|entscheid\w*|beschl\w*|freigabe|objectif|decision|decider|but\b|objetivo|decidir|acordar|objetivo|resultado|cil|rozhod\w*|vysledek)|目的|ゴール|決定`)
	ownerWords = regexp.MustCompile(`@\w|\([A-ZÀ-Ž][\p{L}.]+\)|[A-ZÀ-Ž]\p{L}+:|(?i)\b(owner|lead|moderat\w*|verantwortlich|responsable)\b`)
	timeWords  = regexp.MustCompile(`\b\d{1,3}\s?(min|m\b|'|’|mn)|\b\d{1,2}[:h]\d{2}\b|\d+分`)
	prepare    = regexp.MustCompile(`\b(read|fill|bring|prepare|update|review|add|send|post|drop|sign up|before|beforehand|vorher|ausfullen|mitbringen|vorbereiten|lesen|eintragen|remplir|preparer|lire|apporter|avant|rellenar|preparar|leer|traer|antes|preencher|ler|trazer|vyplnit|pripravit|precist|prineste|predem)\b|事前|記入|持参`)
	numbered   = regexp.MustCompile(`\d`)
)

// quality is the agenda's, 0 to 10.
func quality(own string, r *agendaReading, document bool) int {
	q := 0
	add := func(yes bool, points int) {
		if yes {
			q += points
		}
	}
	add(len(r.Items) >= 2, 3)
	add(isQuestion(own), 2)
	add(goalWords.MatchString(fold(own)), 2)
	add(ownerWords.MatchString(own), 1)
	add(timeWords.MatchString(fold(own)), 1)
	add(document, 1)
	return q
}

// specificity counts the kinds of detail that a guest could prepare by.
func specificity(own string) int {
	f := fold(own)
	n := 0
	for _, yes := range []bool{
		goalWords.MatchString(f), ownerWords.MatchString(own), timeWords.MatchString(f), prepare.MatchString(f),
		numbered.MatchString(f) && letters(own) > 40, strings.Count(own, ",") >= 3 && letters(own) > 60,
		letters(own) > 160, isQuestion(own),
	} {
		if yes {
			n++
		}
	}
	return n
}
