package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"adjourn/audit"
	"adjourn/audit/inbox"
	"adjourn/report"
)

// alias says that a sender who wasn't asked is somebody who was. An empty sender
// stands for the only one there is; an empty address takes it back.
type alias struct{ sender, asked string }

func parseAliases(r *roundFile, all []string) ([]alias, error) {
	wasAsked := func(address string) bool {
		return slices.ContainsFunc(r.doc.Asked(), func(p audit.Person) bool { return strings.EqualFold(p.Email, address) })
	}
	var out []alias
	for _, text := range all {
		sender, asked, both := strings.Cut(text, "=")
		if !both {
			sender, asked = "", text
		}
		switch {
		case both && !strings.Contains(sender, "@"):
			return nil, usage("--as "+quote(text)+" is not SENDER=ADDRESS", "adjourn round collect --help")
		case wasAsked(sender):
			return nil, usage(sender+" was asked: their answers are their own", "adjourn round status "+shellQuote(r.path))
		case asked == "" && both:
		case !wasAsked(asked):
			return nil, usage(asked+" was not asked", "adjourn round status "+shellQuote(r.path))
		}
		out = append(out, alias{sender, asked})
	}
	return out, nil
}

// file puts the replies where the organizer says they belong, those of earlier
// runs too, and tells of those that stay apart.
func (c *collecting) file(aliases []alias, sources []string) error {
	d := &c.r.doc
	known := map[string]string{} // from earlier runs
	for i := range d.Replies {
		if s := d.Replies[i].Sender.Email; s != "" {
			known[strings.ToLower(s)] = d.Replies[i].From.Email
		}
	}
	for _, as := range aliases {
		if as.sender == "" {
			var err error
			if as.sender, err = c.onlySender(as.asked, sources); err != nil {
				return err
			}
		}
		if as.asked == "" {
			delete(known, strings.ToLower(as.sender))
			c.takeBack(as.sender)
			continue
		}
		if was := known[strings.ToLower(as.sender)]; !strings.EqualFold(was, as.asked) {
			c.takeBack(as.sender) // it was taken for another
		}
		known[strings.ToLower(as.sender)] = as.asked
	}
	for _, sender := range slices.Sorted(maps.Keys(known)) {
		c.takeAs(sender, known[sender])
	}
	for i := range d.Replies {
		if reply := &d.Replies[i]; reply.NotAsked && reply.From.Email != "" && c.isNew[reply.MessageID] {
			c.app.say("kept apart: an answer by somebody who wasn't asked: %s (if they were: adjourn round collect %s --as %s=ADDRESS)",
				report.Clean(reply.From.Email), shellQuote(c.r.path), shellQuote(report.Clean(reply.From.Email)))
		}
	}
	return nil
}

// onlySender is the one sender among these mails, or in the document, who wasn't
// asked. Where there are several, whose answer it is can't be guessed.
func (c *collecting) onlySender(asked string, sources []string) (string, error) {
	found := c.unasked
	if len(sources) == 0 {
		found = map[string]bool{}
		for i := range c.r.doc.Replies {
			if reply := &c.r.doc.Replies[i]; reply.NotAsked && reply.From.Email != "" {
				found[strings.ToLower(reply.From.Email)] = true
			}
		}
	}
	list := slices.Sorted(maps.Keys(found))
	again := "adjourn round collect " + shellQuote(c.r.path)
	for _, source := range sources {
		again += " " + shellQuote(source)
	}
	switch len(list) {
	case 0:
		return "", usage("nobody wrote who wasn't asked: nothing to take as "+asked, "adjourn round status "+shellQuote(c.r.path))
	case 1:
		return list[0], nil
	}
	return "", usage(fmt.Sprintf("%d senders weren't asked, and --as %s says one: %s", len(list), asked, report.Clean(strings.Join(list, ", "))),
		again+" --as SENDER="+asked)
}

// takeAs files the replies of a sender who wasn't asked as somebody's who was.
func (c *collecting) takeAs(sender, asked string) {
	d := &c.r.doc
	for i := range d.Replies {
		reply := &d.Replies[i]
		if !reply.NotAsked || !strings.EqualFold(reply.From.Email, sender) {
			continue
		}
		reply.Sender, reply.From, reply.NotAsked = reply.From, personAt(d, asked), false
		if !reply.Empty() {
			m := inbox.Mail{Text: reply.Raw}
			m.From.Name = reply.Sender.Name
			reply.Answers = c.app.answersOf(d, &m, asked)
		}
		c.changed = true
		switch {
		case !c.isNew[reply.MessageID]:
			c.filed++
		case reply.Empty():
			c.apart, c.empty = c.apart-1, c.empty+1
		default:
			c.apart, c.answers = c.apart-1, c.answers+1
		}
		c.app.say("taken as %s: the answer from %s", reply.From.Email, report.Clean(reply.Sender.Email))
	}
}

// takeBack keeps a sender's replies apart again.
func (c *collecting) takeBack(sender string) {
	d := &c.r.doc
	for i := range d.Replies {
		reply := &d.Replies[i]
		if !strings.EqualFold(reply.Sender.Email, sender) || sender == "" {
			continue
		}
		reply.From, reply.Sender, reply.NotAsked = reply.Sender, audit.Person{}, true
		c.changed = true
		c.filed++
		c.app.say("kept apart again: the answer from %s", report.Clean(reply.From.Email))
	}
}
