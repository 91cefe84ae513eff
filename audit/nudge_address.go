package audit

import (
	"net/mail"
	"slices"
	"strings"
)

// addressee finds who can be written to about a meeting, if anybody can.
func (n *nudging) addressee(d *NudgeDecision) {
	to := d.Series.Organizer
	if e := d.Series.Judged; e != nil && isGroupCalendar(to.Email) && IsPerson(e.Creator.Email) {
		to = e.Creator // a shared calendar can't read mail; whoever booked it can
	}
	address := strings.ToLower(strings.TrimSpace(to.Email))
	switch reason, detail := unfit(address, d.Series.Judged, n.policy.Draft.Groups); {
	case reason != "":
		d.no(reason, "%s", detail)
	case contains(n.audit.Me, address):
		d.no(NudgeMine, "it is yours: the report says what to try")
	case !contains(n.audit.Domains, domainOf(address)) && !contains(n.policy.AllowDomains, domainOf(address)):
		d.no(NudgeOtherDomain, "another domain, which nudge.allow_domains doesn't name")
	case slices.ContainsFunc(n.past.Stops, func(s string) bool { return strings.EqualFold(strings.TrimSpace(s), address) }):
		d.no(NudgeStopped, "asked for no more mail")
	default:
		d.To = Person{Email: address, Name: to.Name, Self: to.Self}
	}
}

// unfit says why an address can't be a person's. groups are the addresses that
// stand for several people.
func unfit(address string, e *Event, groups map[string]int) (NudgeReason, string) {
	switch {
	case address == "":
		return NudgeNoAddress, "the calendar names no organizer"
	case strings.HasSuffix(address, "@resource.calendar.google.com") || e != nil && isRoom(e, address):
		return NudgeRoom, "a room is its organizer"
	case isGroupCalendar(address):
		return NudgeCalendar, "a shared calendar is its organizer, and who booked it isn't known"
	case strings.HasSuffix(address, "@import.calendar.google.com") || strings.HasSuffix(address, "@group.v.calendar.google.com"):
		return NudgeImport, "it was imported"
	case address == "unknownorganizer@calendar.google.com":
		return NudgeUnknown, "the calendar doesn't know its organizer"
	case !isPlainAddress(address):
		return NudgeNoAddress, "its organizer's address isn't one that mail can be sent to"
	case isNoReply(address):
		return NudgeNoReply, "its organizer's address takes no replies"
	case isList(e, address, groups):
		return NudgeList, "its organizer is a list, not a person"
	}
	return "", ""
}

// isRoom says whether the guest list has this address as a room or a thing.
func isRoom(e *Event, address string) bool {
	return slices.ContainsFunc(e.Attendees, func(a Attendee) bool { return a.Resource && strings.EqualFold(a.Email, address) })
}

// isList says whether an address is several people's: as anywhere, the config
// may size it, the calendar mark it, or its name say so.
func isList(e *Event, address string, groups map[string]int) bool {
	entry := Attendee{Person: Person{Email: address}}
	entry.Group = e != nil && slices.ContainsFunc(e.Attendees, func(a Attendee) bool { return a.Group && strings.EqualFold(a.Email, address) })
	_, group := groupSize(&entry, &Policy{Groups: groups})
	return group
}

// isPlainAddress takes an address that any mail server takes: no quotes, no
// display name, no letters beyond ASCII.
func isPlainAddress(address string) bool {
	parsed, err := mail.ParseAddress(address)
	return err == nil && parsed.Name == "" && parsed.Address == address && len(address) <= 254 &&
		!strings.ContainsFunc(address, func(r rune) bool { return r <= ' ' || r > '~' || strings.ContainsRune(`"<>(),;:\`, r) })
}

// isNoReply knows addresses that nobody reads, in the seven languages.
func isNoReply(address string) bool {
	local, _, _ := strings.Cut(address, "@")
	plain := strings.NewReplacer("-", "", "_", "", ".", "", "+", "").Replace(local)
	for _, sign := range []string{"noreply", "donotreply", "dontreply", "nichtantworten", "keineantwort", "nepasrepondre",
		"noresponder", "naoresponda", "naoresponder", "neodpovid", "mailerdaemon", "postmaster", "calendarnotification"} {
		if strings.Contains(plain, sign) {
			return true
		}
	}
	return plain == "notifications" || plain == "notification" || plain == "bounce" || plain == "bounces" || plain == "automailer"
}
