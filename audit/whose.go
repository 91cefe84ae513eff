package audit

import (
	"slices"
	"strings"
)

// Whose finds out whose calendar the events are from: the address marked self,
// else the calendar's owner, else the address in most events (of equals the
// alphabetically first). How says which of these it was.
type Whose struct {
	self, owner, seen map[string]int
}

// Add looks at one event.
func (w *Whose) Add(e *Event) {
	if e.Absent {
		return
	}
	if w.seen == nil {
		w.self, w.owner, w.seen = map[string]int{}, map[string]int{}, map[string]int{}
	}
	if e.Owner != "" {
		w.owner[strings.ToLower(e.Owner)]++
	}
	addresses := make([]string, 0, len(e.Attendees)+1)
	note := func(p Person) {
		a := strings.ToLower(p.Email)
		if !IsPerson(a) || slices.Contains(addresses, a) {
			return
		}
		addresses = append(addresses, a)
		if p.Self {
			w.self[a]++
		}
		w.seen[a]++
	}
	note(e.Organizer)
	for i := range e.Attendees {
		if !isResource(&e.Attendees[i]) {
			note(e.Attendees[i].Person)
		}
	}
}

// Me is the answer: an address, or "" for a calendar without people, and how
// it was found, for the reader.
func (w *Whose) Me() (address, how string) {
	if a := most(w.self); a != "" {
		return a, "marked as the calendar's own"
	}
	if a := most(w.owner); a != "" {
		return a, "the calendar's name"
	}
	return most(w.seen), "the address in most events"
}

func most(counts map[string]int) string {
	best := ""
	for a, n := range counts {
		if best == "" || n > counts[best] || n == counts[best] && a < best {
			best = a
		}
	}
	return best
}

// freeMail are domains that anybody can have an address at: never one's own.
var freeMail = []string{
	"gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "live.com", "msn.com", "yahoo.com", "yahoo.co.jp",
	"yahoo.fr", "yahoo.de", "icloud.com", "me.com", "mac.com", "aol.com", "proton.me", "protonmail.com", "gmx.de",
	"gmx.net", "gmx.at", "gmx.com", "web.de", "t-online.de", "freenet.de", "orange.fr", "wanadoo.fr", "free.fr",
	"laposte.net", "sfr.fr", "seznam.cz", "email.cz", "centrum.cz", "post.cz", "uol.com.br", "bol.com.br",
	"terra.com.br", "hotmail.fr", "hotmail.es", "hotmail.co.uk", "docomo.ne.jp", "ezweb.ne.jp", "mail.com", "zoho.com",
	"fastmail.com", "hey.com", "yandex.ru", "mail.ru", "qq.com", "163.com", "126.com",
}

// OwnDomains are the domains of the given addresses, free-mail left out.
func OwnDomains(me []string) []string {
	var own []string
	for _, a := range me {
		if d := domainOf(a); d != "" && !contains(freeMail, d) && !contains(own, d) {
			own = append(own, d)
		}
	}
	return own
}
