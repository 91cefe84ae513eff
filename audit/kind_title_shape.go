package audit

import "time"

// eitherOr puts two choices: letters, or words in a question.
var eitherOr = phrases(`\b[a-d] (?:or|oder|ou|o|nebo|vs\.?) [a-d]\b|\S+ (?:or|oder|ou|o|nebo|vs\.?) \S+(?: \S+){0,4} ?\?$|どちら|^(?:which|` +
	`welche[rsn]?|` +
	`quel(?:le)?s?|cual|que|qual|ktery|ktera|ktere)\b.*\?$|^どの.*[?？]$`)

// partySign are pictures of food, drink and parties.
var partySign = phrases(`[🍕🍔🍟🌭🌮🍣🍱🍜🍝🥘🫕🥗🍻🍺🥂🍷🍇🍸🍹🥃🍶🍵☕🥐🥯🥨🍩🍪🍦🍨🥧🎂🍰🧁🎉🎊🎈🍾🎳🎄🎅🎃🎤🎲🎮🏓⛳🧺🎁💐🥳🍖🥩]`)

var (
	// bodySign is a board; noBody is one that hangs on a wall.
	bodySign = phrases(`\bboard$|^(?:the )?board\b(?: of \w+)?(?: \d+)?$|\btrustees$|\bgovernors$`)
	noBody   = phrases(`\b(?:at|on) the board|\b(?:notice|white|black|kanban|score|bill|story|mood|job|task|tier \d|shift|status|andon|visual|` +
		`safety|scrum|planning|sprint|jira|trello|miro|chess|bread|skirting) board\b`)
	// yearsOf is a round number of years.
	yearsOf = phrases(`\b(?:10|15|20|25|30|35|40|45|50) (?:years (?:of|with|at)|jahre \p{L}+$|ans (?:de|chez)|anos (?:de casa|con|de|na)|let (?:s|` +
		`v|u))\b|勤続\d+年`)
)

// ofTitleShape reads what a title shows without a word for the kind: a picture,
// a question, a walk, a briefing.
func ofTitleShape(in kindInput) (kindReading, bool) {
	title := fold(in.Title)
	if q := partySign.FindString(in.Title); q != "" && !seasonsWork(in) {
		return reading("social", fromTitle, "something to eat, drink or celebrate: the title says", q), true
	}
	if q := bodySign.FindString(title); q != "" && !noBody.MatchString(title) {
		return reading("decision", fromTitle, "a body that decides: the title says", q), true
	}
	if q := yearsOf.FindString(title); q != "" && in.Cadence == Once {
		return reading("social", fromTitle, "so many years: the title celebrates", q), true
	}
	if q := openTitle.FindString(title); q != "" && in.Cadence == Once {
		return reading("brainstorm", fromTitle, "how, or what if: the title says", q), true
	}
	if q := eitherOr.FindString(title); q != "" {
		return reading("decision", fromTitle, "one or the other: the title says", q), true
	}
	if r, ok := ofTitleVerb(in); ok {
		return r, true
	}
	if q := presenceSign.FindString(title); q != "" {
		return reading("review_doc", fromTitle, "people walk and look together: the title says", q), true
	}
	if q := safetySign.FindString(title); q != "" {
		return reading("broadcast", fromTitle, "a briefing: the title says", q), true
	}
	return kindReading{}, false
}

// seasonsWork says whether pictures of a season stand in the title of a group's
// meeting by day that also says where or what: it is the season's business.
func seasonsWork(in kindInput) bool {
	return seasonSign.MatchString(in.Title) && !in.Evening && in.People >= 5 && in.Duration <= 2*time.Hour && len(wordsOf(in.Title)) >= 3
}
