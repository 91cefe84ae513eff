package audit

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"
)

// PastMail is what earlier runs left behind, as far as it decides who gets a
// mail today. Its times go by the clock.
type PastMail struct {
	Keeps  []PastKeep
	Stops  []string // addresses that asked for no more mail
	Nudges []PastNudge
}

// PastKeep is a meeting that somebody decided to keep live, as it was then.
type PastKeep struct {
	UID string
	Pin
}

// PastNudge is a mail that went out, or may have.
type PastNudge struct {
	UID       string
	Organizer string // the address it went to
	SentAt    time.Time
	Headcount int
	// PersonTime is what the meeting took in four weeks, then.
	PersonTime time.Duration
	// Answered is true once the user recorded an answer: keep, stop, or just that
	// there was one.
	Answered bool
}

// NudgePolicy says who may be written to, how often and when.
type NudgePolicy struct {
	// AllowDomains may be written to besides one's own.
	AllowDomains []string
	MaxPerRun    int
	// SeriesQuiet is how long a series isn't raised again unless it grew by
	// half; OrganizerQuiet how long an organizer gets no other mail.
	SeriesQuiet, OrganizerQuiet time.Duration
	// From and To are when a mail may go out, on a working day, since midnight.
	From, To time.Duration
	AnyHour  bool // the user said: now
	Draft    DraftPolicy
	// AsOf is what drafts and deadlines count from; zero is the clock.
	AsOf time.Time
}

// DefaultNudgePolicy is the policy to start from. Its caps are judgement calls:
// nudges have small effects (DellaVigna, Linos, Econometrica 2022), which fall with
// every repetition (Ancker et al., BMC Med Inform Decis Mak 2017).
func DefaultNudgePolicy() NudgePolicy {
	const day = 24 * time.Hour
	return NudgePolicy{
		MaxPerRun: 3, SeriesQuiet: 90 * day, OrganizerQuiet: 28 * day,
		From: 8 * time.Hour, To: 18 * time.Hour, Draft: DefaultDraftPolicy(),
	}
}

// NudgeDecision is one meeting that deserves a mail, and whether it gets one.
type NudgeDecision struct {
	Series *Series
	To     Person // who is written to, where that is settled
	// Round is the draft that goes with it; nil where the mail asks for an agenda.
	Round    *Round
	Language string // of the mail
	// Others are the same organizer's other meetings, named in this mail.
	Others []*Series
	// Reason is why it isn't sent; empty if it is. A mail that only waits for
	// working hours can be shown: see [NudgeDecision.Ready].
	Reason NudgeReason
	Detail string // the reason in words, with its values
}

// Send says whether the mail goes out now.
func (d *NudgeDecision) Send() bool { return d.Reason == "" }

// Ready says whether there is a mail to show: one that goes out now, or in
// working hours.
func (d *NudgeDecision) Ready() bool { return d.Reason == "" || d.Reason == NudgeHours }

// NudgeReason is why a meeting's organizer gets no mail.
type NudgeReason string

const (
	NudgePrivate     NudgeReason = "private"
	NudgeMine        NudgeReason = "mine"
	NudgeNoAddress   NudgeReason = "no-address"
	NudgeRoom        NudgeReason = "room"
	NudgeCalendar    NudgeReason = "group-calendar"
	NudgeImport      NudgeReason = "import"
	NudgeUnknown     NudgeReason = "unknown-organizer"
	NudgeNoReply     NudgeReason = "no-reply"
	NudgeList        NudgeReason = "list"
	NudgeOtherDomain NudgeReason = "other-domain"
	NudgeStopped     NudgeReason = "stopped"
	NudgeKept        NudgeReason = "kept"
	NudgeRecent      NudgeReason = "nudged"
	NudgeNoDraft     NudgeReason = "no-draft"
	NudgeTooClose    NudgeReason = "too-close"
	NudgeUnanswered  NudgeReason = "unanswered"
	NudgeQuiet       NudgeReason = "organizer-quiet"
	NudgeListed      NudgeReason = "listed"
	NudgeMaximum     NudgeReason = "maximum"
	NudgeHours       NudgeReason = "hours"
)

// Nudges decides, for every meeting whose verdict is async or agenda, whether
// its organizer gets a mail now, and if not, why. The largest saving comes
// first. now is the clock: caps and sending hours go by it.
func Nudges(a *Audit, past PastMail, p NudgePolicy, now time.Time) []NudgeDecision {
	var all []NudgeDecision
	for i := range a.Series {
		if s := &a.Series[i]; s.Verdict == Async || s.Verdict == AskAgenda {
			all = append(all, NudgeDecision{Series: s})
		}
	}
	slices.SortStableFunc(all, func(x, y NudgeDecision) int {
		return cmp.Or(cmp.Compare(y.Series.SavingMonth, x.Series.SavingMonth),
			cmp.Compare(y.Series.Score, x.Series.Score), strings.Compare(x.Series.ID, y.Series.ID))
	})
	n := nudging{audit: a, past: past, policy: p, now: now}
	for i := range all {
		n.series(&all[i])
	}
	n.organizers(all)
	n.sendingHours(all)
	return all
}

// nudging is one run's circumstances.
type nudging struct {
	audit  *Audit
	past   PastMail
	policy NudgePolicy
	now    time.Time
}

// no settles that there is no mail.
func (d *NudgeDecision) no(reason NudgeReason, format string, values ...any) {
	d.Reason, d.Detail = reason, fmt.Sprintf(format, values...)
}

// series asks everything that concerns one meeting by itself.
func (n *nudging) series(d *NudgeDecision) {
	s := d.Series
	switch {
	case s.Private:
		d.no(NudgePrivate, "a private event is never written about")
	case s.Mine || contains(n.audit.Me, s.Organizer.Email):
		d.no(NudgeMine, "it is yours: the report says what to try")
	default:
		n.addressee(d)
	}
	if d.Reason == "" {
		n.history(d)
	}
	if d.Reason == "" {
		n.draft(d)
	}
}

// history is what was said about this meeting before.
func (n *nudging) history(d *NudgeDecision) {
	s := d.Series
	for _, k := range n.past.Keeps {
		if k.UID == s.UID && k.Duration == s.Duration && k.Cadence == s.Cadence && !Grown(s.Headcount, k.Headcount) {
			d.no(NudgeKept, "kept on purpose, until it grows by half or changes its length or cadence")
			return
		}
	}
	for _, m := range n.past.Nudges {
		if m.UID != s.UID || n.now.Sub(m.SentAt) >= n.policy.SeriesQuiet {
			continue
		}
		if !Grown(s.Headcount, m.Headcount) && !Grown(s.PersonTimeMonth, m.PersonTime) {
			d.no(NudgeRecent, "raised on %s, and it hasn't grown by half since", m.SentAt.In(n.now.Location()).Format(time.DateOnly))
			return
		}
	}
}

// draft makes the round, or sees that it is too late for one. An agenda needs
// a working day too.
func (n *nudging) draft(d *NudgeDecision) {
	from := n.policy.AsOf
	if from.IsZero() {
		from = n.now
	}
	r, err := Draft(d.Series, n.policy.Draft, from)
	if err != nil {
		d.no(NudgeNoDraft, "%v", err)
		return
	}
	d.Language = r.Language
	if d.Series.Verdict == Async {
		if r.Meeting.Plan == PlanHold {
			d.no(NudgeTooClose, "no known occurrence is far enough ahead: answers would be in by %s", r.ReplyBy.Format("2006-01-02 15:04"))
		}
		d.Round = &r
		return
	}
	earliest := n.policy.Draft.Hours.AddDays(from, 1)
	if !slices.ContainsFunc(occurrencesAhead(d.Series, from), func(i Instance) bool { return !i.Start.Before(earliest) }) {
		d.no(NudgeTooClose, "no known occurrence is a working day ahead")
	}
}

// organizers gives each organizer one mail at most, about the meeting with the
// largest saving, and stops at the run's maximum.
func (n *nudging) organizers(all []NudgeDecision) {
	chosen := map[string]*NudgeDecision{}
	mails := 0
	for i := range all {
		d := &all[i]
		if d.Reason != "" {
			continue
		}
		to := strings.ToLower(d.To.Email)
		first := chosen[to]
		switch {
		case first == nil:
			chosen[to] = d
			if n.pause(d, to); d.Reason != "" {
				continue
			}
			if mails >= n.policy.MaxPerRun {
				d.no(NudgeMaximum, "at most %d mails a run", n.policy.MaxPerRun)
				continue
			}
			mails++
		case first.Reason != "":
			d.no(first.Reason, "%s", first.Detail)
		default:
			first.Others = append(first.Others, d.Series)
			d.no(NudgeListed, "named in the mail to the same organizer")
		}
	}
}

// pause sees whether this organizer had a mail that still counts.
func (n *nudging) pause(d *NudgeDecision, to string) {
	for _, m := range n.past.Nudges {
		if !m.Answered && strings.EqualFold(m.Organizer, to) {
			d.no(NudgeUnanswered, "the mail of %s isn't answered as far as is known", m.SentAt.In(n.now.Location()).Format(time.DateOnly))
			return
		}
	}
	for _, m := range n.past.Nudges {
		if strings.EqualFold(m.Organizer, to) && n.now.Sub(m.SentAt) < n.policy.OrganizerQuiet {
			d.no(NudgeQuiet, "this organizer had a mail on %s", m.SentAt.In(n.now.Location()).Format(time.DateOnly))
			return
		}
	}
}

// sendingHours holds back what would arrive in the evening or on a free day.
func (n *nudging) sendingHours(all []NudgeDecision) {
	p := n.policy
	open := p.Draft.Hours.WorkingDay(n.now) && !n.now.Before(onClock(n.now, p.From)) && n.now.Before(onClock(n.now, p.To))
	if open || p.AnyHour {
		return
	}
	for i := range all {
		if d := &all[i]; d.Reason == "" {
			d.no(NudgeHours, "mail goes out on working days from %s to %s", clockTime(p.From), clockTime(p.To))
		}
	}
}

func clockTime(d time.Duration) string {
	return fmt.Sprintf("%d:%02d", int(d/time.Hour), int(d%time.Hour/time.Minute))
}

// Grown says whether something is at least half as large again as it was: then
// what was decided about it no longer holds.
func Grown[N int | time.Duration](now, then N) bool { return 2*now >= 3*max(then, 1) }
