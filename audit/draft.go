package audit

import (
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// What a round holds at most. Three to six questions, a summary of 150 words
// and an agenda of two to five lines are judgement calls: short enough to be
// answered.
const (
	minQuestions  = 3
	maxQuestions  = 6
	maxAgenda     = 5
	maxRoundLinks = 5

	maxSummary  = 150 // words; Japanese counts five characters for two
	maxQuestion = 300 // characters
	maxItem     = 200
	maxSentence = 600
	maxTitle    = 300
)

// ErrNoSource means that the meeting is known only from a saved audit, which
// holds no invitation to draft from.
var ErrNoSource = errors.New("the invitation isn't at hand: a draft needs the calendar, not a saved audit")

// KeptKindError means that live contact is the point of such a meeting.
type KeptKindError struct{ Kind Kind }

func (e *KeptKindError) Error() string {
	return fmt.Sprintf("a meeting of kind %s is kept live: no round is drafted for it", e.Kind)
}

// DraftPolicy is what a draft goes by.
type DraftPolicy struct {
	Hours Hours // working days and hours, in the zone of now
	// Company is the headcount from which a round counts as for the whole
	// company, with five working days to answer.
	Company int
	// Away are the addresses of people who are away or work part-time: a round
	// that asks one of them has five working days too.
	Away []string
	// Groups are the addresses that stand for several people: nobody in
	// particular can be asked there.
	Groups map[string]int
}

// DefaultDraftPolicy is the policy to start from. The size of a company is a
// judgement call.
func DefaultDraftPolicy() DraftPolicy {
	return DraftPolicy{Hours: DefaultPolicy().Hours, Company: 50}
}

// slowDays is the deadline where somebody needs longer, in working days.
const slowDays = 5

// Draft turns a judged series into a round of questions, with deadlines that
// count from now and are in now's zone. Of a private event nothing is quoted:
// neither its title nor its people nor its text.
//
// It fails with [ErrNoSource] for a series from a saved audit, and with a
// [*KeptKindError] for a kind that is kept.
func Draft(s *Series, p DraftPolicy, now time.Time) (Round, error) {
	if s.Judged == nil {
		return Round{}, ErrNoSource
	}
	if draftTypes[s.Kind] == "" {
		return Round{}, &KeptKindError{s.Kind}
	}
	r := Round{
		UID: s.UID, ID: s.ID, Kind: s.Kind, From: now,
		Private: s.Private, GuestsHidden: s.Judged.GuestsHidden,
	}
	title := cutText(s.Title, maxTitle)
	r.Language = s.writtenIn()
	inv := inviteText{}
	names := map[string]Person{}
	if s.Private {
		r.Type = draftTypes[s.Kind]
	} else {
		r.Type = draftType(s, title)
		r.Title, r.Organizer, r.Decider = title, s.Organizer, s.Organizer
		r.Participants = participantsOf(s.Judged, p.Groups)
		r.Links = linksOf(s)
		names = r.names()
		inv = readInvitation(s.Text.Text, names, r.Type)
		inv.Prose = withoutLinks(inv.Prose, r.Links)
	}
	if r.Type == TypeUnknown && len(inv.Questions) > 0 || draftShapes[r.Type].Live && s.Verdict == Async || r.Type == TypeDecision && inv.wantsFacts() {
		r.Type = TypeQuestions
	}
	fillTexts(&r, s, inv)
	fillQuestions(&r, inv, names)
	fillTimes(&r, s, p, now)
	return r, nil
}

// fillTexts sets what stands above and below the questions.
func fillTexts(r *Round, s *Series, inv inviteText) {
	words := draftLanguages[r.Language]
	text := words.Types[r.Type]
	r.Why, r.Missing, r.Live = text.Why, text.Missing, text.Live
	r.Agenda = slices.Clone(text.Agenda)
	prose := inv.Prose
	if len(inv.Items) >= 2 {
		n := min(len(inv.Items), maxAgenda)
		r.Agenda = nil
		for _, item := range inv.Items[:n] {
			r.Agenda = append(r.Agenda, cutText(item, maxItem))
		}
		prose = append(slices.Clone(inv.Items[n:]), prose...)
	} else {
		prose = append(slices.Clone(inv.Items), prose...)
	}
	r.Summary = summarize(prose)
	switch r.Silence = words.Remind; {
	case !draftShapes[r.Type].Consent || inv.Requests: // who was asked is to answer
	case sensitive(cutText(s.Title, maxTitle), s.Text.Text):
		r.Silence = words.Never
	default:
		r.Silence = words.NoObjection
	}
}

// fillQuestions puts the invitation's own questions first and fills up from the
// type's: all of them where there is none, up to four where there are some, and
// only the least that a round has where the organizer asked for these.
func fillQuestions(r *Round, inv inviteText, names map[string]Person) {
	askInvitation(r, inv, names)
	most := maxQuestions
	switch own := len(r.Questions); {
	case own > 0 && (inv.Requests || r.Type == TypeStandup):
		most = minQuestions
	case own > 0:
		most = minQuestions + 1
	}
	if inv.Requests {
		askType(r, most, TypeQuestions)
	} else {
		askType(r, most, r.Type, TypeQuestions)
	}
	for i := range r.Questions {
		r.Questions[i].Number = i + 1
	}
}

// names are the parts of the names of everybody in the round.
func (r *Round) names() map[string]Person {
	people := []Person{r.Organizer}
	for _, p := range r.Participants {
		people = append(people, p.Person)
	}
	return nameIndex(people)
}

// askInvitation puts the questions of the invitation to whom they name.
func askInvitation(r *Round, inv inviteText, names map[string]Person) {
	for i, a := range inv.Questions {
		text := cutText(a.Text, maxQuestion)
		if i >= maxQuestions {
			r.Later = append(r.Later, text)
			continue
		}
		q := Question{For: namedIn(text, names), Text: text, Form: formOf(text, r.Language), FromInvitation: true}
		if a.YesNo && slices.Contains([]Form{FormOthers, FormLines, FormNumber}, q.Form) {
			q.Form = FormYesNo
		}
		if len(q.For) == 0 && (a.Each || asksForStatus(r.Type, text)) {
			q.For = required(r.Participants)
			q.Everyone = len(q.For) > 0
		}
		r.Questions = append(r.Questions, q)
	}
}

// asksForStatus says whether a question of the invitation is everybody's: those
// of a stand-up, and "done / next / stuck?" anywhere.
func asksForStatus(t RoundType, question string) bool {
	return t == TypeStandup || t == TypeStatus && strings.Count(question, "/") >= 2
}

// askType adds the first questions of the types that ask nothing again, until
// there are so many. Those of a second type only make up the least number.
func askType(r *Round, most int, types ...RoundType) {
	own := len(r.Questions)
	for n, typ := range types {
		shape, texts := draftShapes[typ], draftLanguages[r.Language].Types[typ].Questions
		for i, text := range texts {
			if len(r.Questions) >= most || n > 0 && len(r.Questions) >= minQuestions {
				return
			}
			if slices.ContainsFunc(r.Questions[:own], func(q Question) bool { return asksTheSame(q.Text, text) }) {
				continue
			}
			q := Question{Text: text, Form: shape.Questions[i].Form}
			switch shape.Questions[i].To {
			case everyone:
				q.For = required(r.Participants)
				q.Everyone = len(q.For) > 0
			case organizer:
				if r.Organizer.Email != "" {
					q.For = []Person{r.Organizer}
				}
			}
			r.Questions = append(r.Questions, q)
		}
	}
}

// fillTimes sets the deadline, what hangs on it, and what happens to the
// meeting.
func fillTimes(r *Round, s *Series, p DraftPolicy, now time.Time) {
	shape := draftShapes[r.Type]
	days := shape.Days
	if p.Company > 0 && s.Headcount >= p.Company || somebodyAway(s.Judged, p.Away) {
		days = max(days, slowDays)
	}
	r.ReplyBy = p.Hours.Deadline(now, days, shape.Morning)
	r.OutcomeBy = p.Hours.AddDays(r.ReplyBy, 1)
	if first := ofTheDay(s, shape, p.Hours, now); first.IsZero() {
		r.Meeting = planMeeting(s, shape, now, r.OutcomeBy)
	} else {
		r.Meeting = planMeeting(s, shape, now, first)
		r.ReplyBy = onClock(first, p.Hours.orDefault().Start+time.Hour)
		if latest := first.Add(-beforeStandup); r.ReplyBy.After(latest) {
			r.ReplyBy = latest
		}
		r.Meeting.EachBy = r.ReplyBy
		r.OutcomeBy = r.ReplyBy.Add(time.Hour)
	}
	if r.RemindAt = p.Hours.Open(now.Add(r.ReplyBy.Sub(now) / 4 * 3)); r.RemindAt.After(r.ReplyBy) {
		r.RemindAt = now.Add(r.ReplyBy.Sub(now) / 4 * 3) // it begins before work does
	}
	r.AtHand = Block{Start: r.ReplyBy.Add(-time.Hour), End: r.ReplyBy}
}

// beforeStandup is how long before a stand-up its answers are due at the latest.
const beforeStandup = 15 * time.Minute

// ofTheDay is the first stand-up that a round can replace, from the next
// working day on: its answers are about that day, so they are due on it. Zero
// for other meetings, and for a stand-up that is further away than a round may
// be open.
func ofTheDay(s *Series, shape draftShape, hours Hours, now time.Time) time.Time {
	if !shape.Morning {
		return time.Time{}
	}
	earliest := onClock(hours.AddDays(now, 1), 0)
	for _, i := range occurrencesAhead(s, now) {
		if !i.Start.Before(earliest) && i.Start.Before(now.AddDate(0, 0, maxCalendarDays+1)) {
			return i.Start
		}
	}
	return time.Time{}
}

// planMeeting aims at the first occurrence that leaves time between the answers
// and the meeting.
func planMeeting(s *Series, shape draftShape, now, earliest time.Time) MeetingPlan {
	ahead := occurrencesAhead(s, now)
	first := slices.IndexFunc(ahead, func(i Instance) bool { return !i.Start.Before(earliest) })
	plan := MeetingPlan{Plan: PlanHold, TooClose: ahead[:max(first, 0)]}
	if first < 0 {
		plan.TooClose = ahead
		return plan
	}
	last := first + 1
	switch {
	case shape.Prepare && s.Verdict != Async || s.Kind == KindExternal:
		plan.Plan = PlanPrepare
	case s.Judged.Recurring():
		plan.Plan = PlanTrial
		last = min(first+2, len(ahead))
	default:
		plan.Plan = PlanCancel
	}
	plan.Occurrences = ahead[first:last]
	return plan
}

// occurrencesAhead are the known occurrences after now, in order, in its zone.
func occurrencesAhead(s *Series, now time.Time) []Instance {
	all := slices.Concat(s.Instances, s.Known)
	all = append(all, Instance{ID: s.Judged.ID, Start: s.Judged.Start, End: s.Judged.End})
	all = append(all, Instance{Start: s.Next, End: s.Next.Add(s.Duration)})
	slices.SortStableFunc(all, func(a, b Instance) int { return a.Start.Compare(b.Start) })
	all = slices.DeleteFunc(all, func(i Instance) bool { return !i.Start.After(now) })
	all = slices.CompactFunc(all, func(a, b Instance) bool { return a.Start.Equal(b.Start) })
	for i := range all {
		all[i].Start, all[i].End = all[i].Start.In(now.Location()), all[i].End.In(now.Location())
	}
	return all
}

// participantsOf are the people who can be asked: not rooms, not those who
// declined, not the organizer, who asks.
func participantsOf(e *Event, groups map[string]int) []Participant {
	var out []Participant
	for i := range e.Attendees {
		a := &e.Attendees[i]
		if isResource(a) || a.Response == Declined || !IsPerson(a.Email) || strings.EqualFold(a.Email, e.Organizer.Email) {
			continue
		}
		_, group := groupSize(a, &Policy{Groups: groups})
		out = append(out, Participant{Person: a.Person, Optional: a.Optional, Group: group})
	}
	return out
}

// required are the participants whose answer is waited for, one by one.
func required(all []Participant) []Person {
	var out []Person
	for _, p := range all {
		if !p.Optional && !p.Group {
			out = append(out, p.Person)
		}
	}
	return out
}

// somebodyAway says whether one of the people invited is among those.
func somebodyAway(e *Event, away []string) bool {
	return slices.ContainsFunc(participantsOf(e, nil), func(p Participant) bool { return contains(away, p.Email) })
}

// linksOf are the documents that the invitation points to.
func linksOf(s *Series) []Link {
	links := slices.Clone(s.Text.Links)
	for _, a := range s.Judged.Attachments {
		links = append(links, Link{Label: a.Title, URL: a.URL})
	}
	for i := range links {
		links[i].URL = strings.TrimRight(links[i].URL, ".,;") // the sentence's
	}
	links = slices.DeleteFunc(links, func(l Link) bool {
		u, err := url.Parse(l.URL)
		return err != nil || u.Host == "" || u.Scheme != "https" && u.Scheme != "http"
	})
	return links[:min(len(links), maxRoundLinks)]
}

// summarize takes sentences up to the limit.
func summarize(prose []string) []string {
	var out []string
	left := maxSummary
	for _, sentence := range prose {
		sentence = cutText(sentence, maxSentence)
		n := wordCount(sentence)
		if n > left && len(out) > 0 {
			break
		}
		left -= n
		out = append(out, sentence)
	}
	return out
}

func wordCount(s string) int {
	han := 0
	for _, r := range s {
		if unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) {
			han++
		}
	}
	return len(strings.Fields(s)) + han*2/5
}

// cutText is the start of a text, with an ellipsis where something is missing.
func cutText(s string, most int) string {
	if s = cutBytes(s, maxInvitation); utf8.RuneCountInString(s) <= most {
		return s
	}
	runes := []rune(s)
	return strings.TrimSpace(string(runes[:most-1])) + "…"
}
