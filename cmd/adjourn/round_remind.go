package main

import (
	"fmt"
	"slices"
	"time"

	"adjourn/audit"
	"adjourn/report"
)

// remindAt is when it is time to remind: a quarter of the time is left, in
// working hours. Zero before the round was sent.
func remindAt(d *report.Document, hours audit.Hours) time.Time {
	var sent time.Time
	for _, m := range d.State.Mails {
		if m.Kind == report.MailRound && (sent.IsZero() || m.At.Before(sent)) {
			sent = m.At
		}
	}
	if sent.IsZero() {
		return time.Time{}
	}
	return hours.RemindAt(sent.In(d.Zone), d.ReplyBy.In(d.Zone))
}

// notReminded are those missing whom the round reached, as far as is known, and no
// reminder yet.
func notReminded(d *report.Document) []audit.Person {
	return slices.DeleteFunc(d.Missing(), func(p audit.Person) bool {
		return d.State.Sent(report.MailReminder, p.Email) || !d.State.Sent(report.MailRound, p.Email) || d.State.Bounced(p.Email)
	})
}

// remindLine says when to remind, or how, once it is time.
func (a *app) remindLine(r *roundFile, hours audit.Hours) string {
	at := remindAt(&r.doc, hours)
	if at.IsZero() || !r.doc.State.Closed.IsZero() || !a.now().Before(r.doc.ReplyBy) || len(notReminded(&r.doc)) == 0 {
		return ""
	}
	command := "adjourn round send " + shellQuote(r.path) + " --remind"
	if a.now().Before(at) {
		return fmt.Sprintf("time to remind from %s on: %s", at.Format("Mon 2 Jan 2006, 15:04"), command)
	}
	return "it is time to remind: " + command
}

// reminding is how a reminder is sent against what is usual.
type reminding struct {
	now     bool // when it isn't time
	bounced bool // where the first mail did not arrive
}

// toRemind are those to whom the reminder goes. It refuses to send it when it
// isn't time.
func (a *app) toRemind(r *roundFile, hours audit.Hours, how reminding) ([]audit.Person, error) {
	d := &r.doc
	if how.now || len(notReminded(d)) == 0 {
		return a.reachable(d, how.bounced), nil
	}
	now, again := a.now().In(d.Zone), "adjourn round send "+shellQuote(r.path)+" --remind --now"
	switch at := remindAt(d, hours); {
	case !now.Before(d.ReplyBy):
		return nil, usage("too late to remind: the time to reply was over on "+stamp(d.ReplyBy, d), again)
	case now.Before(at):
		return nil, usage("too early to remind: a quarter of the time is left on "+stamp(at, d), again)
	case !hours.Open(now).Equal(now):
		return nil, usage("nobody is reminded outside working hours: they begin on "+stamp(hours.Open(now), d), again)
	}
	return a.reachable(d, how.bounced), nil
}
