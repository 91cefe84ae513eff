package audit

import "strings"

// silent says whether a sentence speaks of nothing but the appointment: its
// link, room, time, change, who comes. A word that can only be about that
// suffices if hardly another is left beside those, the title's and what any
// sentence has. Rooms, hours and cameras can be the topic too; they are the
// appointment's if a clause says nothing else of them: "Raum ist gebucht".
func silent(s string, known map[string]bool) bool {
	folded := fold(s)
	if strings.ContainsAny(s, "?？") || japanese(s) || asksSomething(folded) || namesTopic.MatchString(folded) {
		return false
	}
	if label, rest, ok := strings.Cut(s, ":"); ok {
		if strings.Contains(rest, ",") || len(strings.Fields(rest)) > 5 || rest == "" {
			return false
		}
		s = label // Neuer Ort: Gasthof Post
	}
	n := appointmentIn(s, known)
	about := n.invitation + n.place + n.state
	switch {
	case n.invitation > 0:
		return n.left <= 1 || n.left <= min(about, 3) || n.wayIn && n.left <= 2
	case n.place == 0 || n.state == 0 && n.clause == 0:
		return false
	}
	return n.left == 0 || about >= 4 && about >= 2*n.left
}

// appointmentCount is what the words of a sentence are about.
type appointmentCount struct {
	invitation, place, state int
	wayIn                    bool // one is the invitation, or how to get in
	clause                   int  // verbs and persons that any sentence has
	left                     int  // words of its own
}

func appointmentIn(s string, known map[string]bool) appointmentCount {
	var n appointmentCount
	for _, w := range wordsOf(s) {
		switch f := w.folded; {
		case invitationWords[f]:
			n.invitation++
			n.wayIn = n.wayIn || wayIn[f]
		case placeWords[f]:
			n.place++
		case stateWords[f]:
			n.state++
		case clauseWords[f]:
			n.clause++
		case knows(known, f) || genericWord(f) || fillers[f] || dayName[f]:
		default:
			n.left++
		}
	}
	return n
}

// asksSomething says whether a folded sentence is an indirect question, or two
// of its parts are: what changed, what didn't. One part alone may ask for an
// answer to the invitation: who can't come, please say so.
func asksSomething(folded string) bool {
	asking, parts := 0, 0
	for _, part := range strings.FieldsFunc(folded, func(r rune) bool { return strings.ContainsRune(",;/", r) }) {
		parts++
		if asksPart.MatchString(part) {
			asking++
		}
	}
	return asking >= 2 || parts == 1 && asking == 1
}

// namesTopic opens a sentence that says what a meeting is about.
var namesTopic = phrases(`^(?:- )?(?:about|re|regarding|concerning|topic|subject|it(?:'s| is) about|this is about|es geht um|geht um|thema|` +
	`betrifft|betreff|wegen|uber|` +
	`a propos|au sujet|concernant|sujet|objet|il s'agit|sobre|acerca|respecto|tema|asunto|se trata|a respeito|assunto|trata-se|` +
	`ohledne|tema|kvuli|jde o|tyka se)\b`)

// wayIn are the words for the invitation and how to get in.
var wayIn = set(
	`invite invitation link dial einladung termin einwahl lien convocation enlace convocatoria invitacion convite pozvanka pozvanku odkaz`,
)

// clauseWords are verbs and persons that make a sentence of an appointment's
// words.
var clauseWords = set(
	`i we you is are was were be been will ll re ich wir ihr ist sind war wird werden je nous vous on est sont etait sera c es son esta ` +
		`estan era eu sao e estao foi jsem jsme jsou bude`,
)
