package audit

import (
	"strings"
	"time"
)

// occurrence is what is kept of every event, so that memory follows the number
// of occurrences and not their texts.
type occurrence struct {
	id, part string // part is the SeriesID: an edit of "this and following" makes a new one
	source   string
	planned  time.Time
	start    time.Time
	end      time.Time
	rank     rank
	declines declines
	reason   string // not a meeting, for this reason; "" for a meeting
	people   int
	sequence int   // its own or its series', whichever is higher
	stamp    int64 // of this copy
	busy     bool  // it takes the reader's time
	off      bool  // out of office
}

func (o *occurrence) meeting() bool { return o.reason == "" }

// rank says which of several copies of one meeting is looked at: the
// organizer's, then the one with the longest guest list.
type rank struct {
	organizer bool
	guests    int
}

func rankOf(e *Event) rank {
	return rank{
		organizer: e.Organizer.Self || e.Owner != "" && strings.EqualFold(e.Owner, e.Organizer.Email),
		guests:    len(e.Attendees),
	}
}

// group is one series while it is collected, and then settled.
type group struct {
	uid      string
	editions []*edition // until they are settled
	private  bool

	occurrences []occurrence
	// shown is the event that is judged.
	shown   *Event
	shownAt int // its index in occurrences
}

// splitSuffix is how Google marks the parts of a series that was edited with
// "this and following events".
var splitSuffix = phrases(`_R\d{8}(T\d{6}Z?)?$`)

// seriesUID is an iCalUID without _R… and host: the same from a calendar file
// and from Google.
func seriesUID(uid string) string {
	if i := strings.LastIndexByte(uid, '@'); i > 0 {
		uid = uid[:i]
	}
	return splitSuffix.ReplaceAllString(uid, "")
}

// groupKey keeps apart what only shares a UID's local part.
func groupKey(e *Event) string {
	uid := e.UID
	if uid == "" {
		uid = e.SeriesID
	}
	if uid == "" {
		return e.ID
	}
	local, host := uid, ""
	if i := strings.LastIndexByte(uid, '@'); i > 0 {
		local, host = uid[:i], uid[i:]
	}
	return splitSuffix.ReplaceAllString(local, "") + host
}

// latestPart is the part whose occurrences were planned last.
func (g *group) latestPart() string {
	best := &g.occurrences[0]
	for i := range g.occurrences {
		if o := &g.occurrences[i]; o.planned.After(best.planned) {
			best = o
		}
	}
	return best.part
}
