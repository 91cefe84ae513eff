package report

import (
	"fmt"
	"math"
	"strings"
	"time"

	"adjourn/audit"
)

// messageWords is what mails say in one language. Words in braces are filled
// in: see [fill]. Every language has every text, with the same words in braces
// as English; a test keeps that.
type messageWords struct {
	Quote   string // a title: “{title}”
	NoTitle string
	Decimal string // point or comma
	Colon   string // between a label and its value, with its spaces

	Weekdays [7]string // Sunday first
	On       [7]string // as they are said of a day: "on Sunday"
	Until    [7]string // and behind the word for "by": Czech has a case for it
	Months   [12]string
	Day      string // {weekday} {day} {month}, {number} for the month's number
	Date     string // the same with {year}
	FirstDay string // how the first of a month is written
	Moment   string // {date} {time} {zone}
	Hours    string // {n}
	Minutes  string // {n}
	And      string // between the parts of a list

	SubjectRound, SubjectAgenda string
	SubjectQuestion             string // where the title asks already
	Greeting, GreetingNoName    string
	FirstName                   bool // a greeting takes the first name alone
	OpenRound, OpenAgenda       string

	People, Length, PersonTime, Saving, Invitation string // labels of the facts
	AtLeast                                        string
	InFourWeeks                                    string
	About                                          string
	Cadences                                       map[audit.Cadence]string
	TimesAWeek                                     [4]string // once, twice, three and four times
	TimesAMonth                                    string    // in four weeks
	NoAgenda, OnlyPurpose                          string

	Cancel, TrialTwo, TrialOne, Prepare, Hold string // what could happen
	TrialMorning                              string // {time}: each day has answers of its own
	Sooner, SoonerMany                        string
	NothingChanges                            string
	MoveDeadline                              string

	PromptsLead string
	Prompts     [3]string
	// PromptsQuestion are those for a title that asks; PromptsAfter only follows
	// where it can go without a meeting.
	PromptsQuestion            [3]string
	PromptsAfter, PromptsReady string

	Others string
	Reply  string
	Footer string

	Draft                                                 string // heading of the draft
	Outcome, ReplyBy, Decides                             string
	Agenda, Known, Documents, Questions, Later            string
	ToAdd                                                 string
	For, Answer, EachOfYou, PutName                       string
	Silence, AtHand, AtHandText, Result, ResultText       string
	Meeting, Live                                         string
	MeetingCancel, MeetingTwo, MeetingOne, MeetingPrepare string
	MeetingMorning                                        string
	Forms                                                 map[audit.Form]string
}

// messageLanguages are those that a mail can be written in: the ones that a
// round is drafted in.
var messageLanguages = map[string]*messageWords{
	"en": &messageEN, "de": &messageDE, "fr": &messageFR, "es": &messageES, "pt": &messagePT, "cs": &messageCS, "ja": &messageJA,
}

// wordsIn gives a language's words and its name; English for one that we don't
// have.
func wordsIn(language string) (*messageWords, string) {
	if w := messageLanguages[language]; w != nil {
		return w, language
	}
	return &messageEN, "en"
}

// fill replaces words in braces, given as pairs. What is filled in is never
// looked at again.
func fill(text string, pairs ...string) string {
	for i := 0; i < len(pairs); i += 2 {
		pairs[i] = "{" + pairs[i] + "}"
	}
	return strings.NewReplacer(pairs...).Replace(text)
}

// day is a date as it is said: "Monday 7 September".
func (w *messageWords) day(t time.Time) string { return w.date(w.Day, &w.Weekdays, t) }

// on is a date with its preposition: "on Monday 7 September".
func (w *messageWords) on(t time.Time) string { return w.date(w.Day, &w.On, t) }

// moment is a date with its year, the time and the zone as a distance to UTC,
// which reads the same everywhere.
func (w *messageWords) moment(t time.Time) string {
	return w.momentWith(&w.Weekdays, t)
}

// until is a moment behind the word for "by".
func (w *messageWords) until(t time.Time) string { return w.momentWith(&w.Until, t) }

func (w *messageWords) momentWith(weekdays *[7]string, t time.Time) string {
	return fill(w.Moment, "date", w.date(w.Date, weekdays, t), "time", t.Format("15:04"), "zone", utcOffset(t))
}

func (w *messageWords) date(format string, weekdays *[7]string, t time.Time) string {
	day := fmt.Sprint(t.Day())
	if t.Day() == 1 {
		day = w.FirstDay
	}
	return fill(format, "weekday", weekdays[t.Weekday()], "day", day, "month", w.Months[t.Month()-1],
		"number", fmt.Sprint(int(t.Month())), "year", fmt.Sprint(t.Year()))
}

// utcOffset is UTC+2, or UTC+5:30.
func utcOffset(t time.Time) string {
	_, seconds := t.Zone()
	if seconds == 0 {
		return "UTC"
	}
	sign := '+'
	if seconds < 0 {
		sign, seconds = '-', -seconds
	}
	if minutes := seconds / 60 % 60; minutes != 0 {
		return fmt.Sprintf("UTC%c%d:%02d", sign, seconds/3600, minutes)
	}
	return fmt.Sprintf("UTC%c%d", sign, seconds/3600)
}

// cadence is how often a meeting comes back, also where it has no simple rhythm.
func (w *messageWords) cadence(s *audit.Series) string {
	times := s.TimesAMonth()
	switch week := times / 4; {
	case s.Cadence != audit.Irregular || times < 2:
		return w.Cadences[s.Cadence]
	case times%4 == 0 && week <= len(w.TimesAWeek):
		return w.TimesAWeek[week-1]
	}
	return fill(w.TimesAMonth, "n", fmt.Sprint(times))
}

// hours is a length of person-time: whole hours from ten on, else one decimal.
func (w *messageWords) hours(d time.Duration) string {
	h := math.Round(d.Hours()*10) / 10
	n := fmt.Sprintf("%.1f", h)
	if h >= 10 || h == math.Trunc(h) {
		n = fmt.Sprintf("%.0f", h)
	}
	return fill(w.Hours, "n", strings.Replace(n, ".", w.Decimal, 1))
}

// length is a meeting's own length: minutes below two hours.
func (w *messageWords) length(d time.Duration) string {
	if d < 2*time.Hour {
		return fill(w.Minutes, "n", fmt.Sprintf("%.0f", d.Minutes()))
	}
	return w.hours(d)
}
