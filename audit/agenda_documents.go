package audit

import (
	"strings"
	"unicode/utf8"
)

var (
	// presents are words that present a document as what the meeting goes by.
	presents = phrases(`\b(?:agendas?|notes?|text|texte|texto|script|manuscri\w+|minutes|doc|docs|document|pre-?read|sheet|spreadsheet|deck|slides|` +
		`list|draft|protocol|rfc|spec|proposal|brief|memo|backlog|filter|issues?|tickets?|board|dashboards?|timeline|worksheet|tracker|report|` +
		`tagesordnung|notizen|protokolle?|liste|dokument|entwurf|vorlage|unterlagen?|tabelle|themenspeicher|ordre du jour|compte.rendu|liste|` +
		`document(?: partage)?|fichier|tableau|support|brouillon|orden del dia|odd|odj|notas|actas?|documento|lista|borrador|hoja|pauta|atas?|planilha|` +
		`rascunho|` +
		`zapis|poznamky|dokument|seznam|tabulka|podklady|navrh)\b|議事録|アジェンダ|資料|議題|メモ|ドキュメント|一覧|シート|たたき台`)
	// sharedTopics is a link that is called nothing but the place for topics or
	// notes, in one language or two.
	sharedTopics = phrases(`^(?:(?:our |the |my |1:1 |1-1 |unsere |nos |nuestr[oa]s |noss[oa]s |nase )?(?:topics?|talking points|agenda|notes?|doc|` +
		`running (?:doc|notes)|themen(?:liste|speicher)?|` +
		`notizen|punkte|sujets|points|notes|temas|apuntes|notas|puntos|apontamentos|assuntos|pontos|temata|zapisky|poznamky|zapisnik|body|zapis|cahier|` +
		`cuaderno|caderno|sesit|話題|メモ|議題|ノート)` +
		`(?: (?:doc|1:1))?(?: ?[/|+&,–-] ?| (?:and|und|et|y|e|a|o) |$)){1,3}$`)
	// outputs are what a meeting leaves behind.
	outputs = phrases(`\b(?:recordings?|transcripts?|notes by gemini|gemini|aufzeichnung(?:en)?|mitschnitt|transkript|enregistrements?|transcription|` +
		`grabacion(?:es)?|gravac(?:ao|oes)|nahravk\w+|zaznam)\b|録画|文字起こし`)
	// standing are pages about a group rather than about one meeting.
	standing = phrases(`\b(?:calendar|mailing list|slack|discord|channel|chat|website|homepage|playlist|youtube|charter|code of conduct|timezone|` +
		`time zone|wiki home|sign.?up form|rsvp|unsubscribe|help|support page)\b`)
)

// documentsOf lists the documents that are presented as what the meeting goes
// by: by their own name, by the words around them, or attached to a text that
// speaks of them.
func documentsOf(links []Link, attachments []Attachment, t *agendaText) []string {
	var list []string
	for _, l := range links {
		label := fold(l.Label)
		if around := t.around(l); around != "" && !presents.MatchString(label) {
			label = around
		}
		if (presents.MatchString(label) || sharedTopics.MatchString(label) || speaksOfAgenda(l.URL)) && !outputs.MatchString(label) && !standing.MatchString(label) {
			list = append(list, orElse(l.Label, l.URL))
		}
	}
	own := 0
	for _, s := range t.sentences {
		own += utf8.RuneCountInString(s)
		if japanese(s) {
			own += utf8.RuneCountInString(s) // it says twice as much
		}
	}
	for _, a := range attachments {
		title := fold(strings.NewReplacer("_", " ", "-", " ", ".", " ").Replace(a.Title))
		if outputs.MatchString(title) {
			continue
		}
		if presents.MatchString(title) || own >= 40 {
			list = append(list, a.Title)
		}
	}
	return list
}

// speaksOfAgenda says whether an address itself names an agenda or minutes.
func speaksOfAgenda(address string) bool {
	return agendaPath.MatchString(strings.ToLower(address))
}

var agendaPath = phrases(`/[^?#]*\b(?:agendas?|minutes|meeting[-_+ ]?notes|protokolle?|tagesordnung)\b`)

// runningNotes presents a document that a meeting goes by, wherever it stands.
var runningNotes = phrases(`\b(?:(?:running|shared|rolling|live|meeting|working|collaborative|joint|our) (?:notes|agenda|doc|docs|document|minutes|` +
	`list|board|log)|` +
	`(?:laufende[nsr]?|gemeinsame[nsr]?|geteilte[nsr]?|unser) (?:protokoll|notizen|dokument|liste|agenda|mitschrift)|(?:notes|compte.rendu|document|` +
	`liste|cahier|tableau) (?:partagee?s?|en continu|commune?s?|au fil de l'eau)|` +
	`(?:notas|acta|documento|lista|hoja) (?:compartid[oa]s?|en curso|comun|viva)|(?:notas|ata|documento|lista) (?:partilhad[oa]s?|compartilhad[oa]s?|` +
	`corrida|comum)|` +
	`(?:bezici|prubezny|spolecny|sdileny|sdilene|sdilena) (?:zapis|dokument|poznamky|seznam|tabulka)|(?:agenda|topics|themen|sujets|temas|pauta|body|` +
	`program|zapis|notes|notizen|poznamky) (?:lives?|is|are|is kept|kept|` +
	`steht|stehen|liegt|liegen|sind|est|sont|esta|estan|fica|mame|je|jsou) (?:in|here|hier|im|ici|aqui|en|na|no|zde|tady|v))\b|議事録|進行メモ|共有メモ`)

// hereWord is a link's label that says nothing; the words before it do.
var hereWord = phrases(`^(?:(?:click )?here|link|hier|dort|ici|la|aqui|aca|alli|zde|tady|tu|こちら|ここ)$`)

// around is the sentence that holds a link, folded, if it is short and calls
// the document the meeting's notes or agenda, or if the link says only "here".
func (t *agendaText) around(l Link) string {
	if l.Label == "" && l.URL == "" {
		return ""
	}
	if hereWord.MatchString(fold(l.Label)) {
		for i, s := range t.sentences {
			if strings.Contains(s, l.Label) && len(strings.Fields(s)) <= 12 {
				return t.folded[i]
			}
		}
	}
	for i, s := range t.sentences {
		holds := l.Label != "" && strings.Contains(s, l.Label) || strings.Contains(s, l.URL)
		if holds && len(strings.Fields(s)) <= 16 && runningNotes.MatchString(t.folded[i]) {
			return t.folded[i]
		}
	}
	return ""
}
