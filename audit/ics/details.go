package ics

import (
	"fmt"
	"net/url"
	"strconv"
	"strings"
	"time"

	"adjourn/audit"
)

// details reads everything of an event but its times.
func (r *reader) details(p *part, h *head) (*audit.Event, error) {
	e := &audit.Event{
		Source: fmt.Sprintf("%s:%d", r.file, p.line),
		Owner:  r.object.owner,
		UID:    h.uid, AllDay: h.start.date, EndMadeUp: h.madeUp,
		Zone:   ianaNameOf(h.start.loc),
		Status: audit.Confirmed, Revision: h.version.revision(),
	}
	html := ""
	for _, l := range p.lines {
		if headProperties[l.name] && l.name != "LAST-MODIFIED" {
			continue
		}
		if l.cut && l.name == "ATTACH" {
			continue // a file in the text
		}
		if l.cut && l.name != "DESCRIPTION" && l.name != "X-ALT-DESC" {
			return nil, &fault{l.no, fmt.Errorf("%s is longer than 1 MiB", l.name)}
		}
		prop, err := parseProperty(l)
		if err != nil {
			return nil, &fault{l.no, err}
		}
		if l.name == "X-ALT-DESC" {
			html = prop.text()
			continue
		}
		setDetail(e, &prop)
	}
	if strings.TrimSpace(e.Description) == "" {
		e.Description = html
	}
	if r.object.cancels {
		e.Status = audit.Cancelled
	}
	markSelf(e)
	return e, nil
}

// setDetail notes one property. What is written twice counts as written last.
func setDetail(e *audit.Event, p *property) {
	switch p.name {
	case "SUMMARY":
		e.Title = strings.TrimSpace(p.text())
	case "DESCRIPTION":
		e.Description = p.text()
	case "LOCATION":
		e.Location = strings.TrimSpace(p.text())
	case "CREATED":
		e.Created = stampTime(p)
	case "LAST-MODIFIED":
		e.Updated = stampTime(p)
	case "ORGANIZER":
		e.Organizer = person(p)
	case "ATTENDEE":
		e.Attendees = append(e.Attendees, attendee(p))
	case "ATTACH":
		if a, ok := attachment(p); ok {
			e.Attachments = append(e.Attachments, a)
		}
	case "CONFERENCE", "X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL":
		if name := conference(p.value); name != "" {
			e.Conference = name
		}
	default:
		setState(e, p.name, strings.ToUpper(strings.TrimSpace(p.value)))
	}
}

// setState notes a property whose value is one of a few words.
func setState(e *audit.Event, name, value string) {
	switch name + ":" + value {
	case "STATUS:TENTATIVE":
		e.Status = audit.Unsettled
	case "STATUS:CANCELLED", "STATUS:CANCELED":
		e.Status = audit.Cancelled
	case "TRANSP:TRANSPARENT", "X-MICROSOFT-CDO-BUSYSTATUS:FREE":
		e.Transparent = true
	case "CLASS:PRIVATE", "CLASS:CONFIDENTIAL":
		e.Private = true
	case "X-MICROSOFT-CDO-BUSYSTATUS:OOF":
		e.Type = "outOfOffice"
	case "X-MICROSOFT-CDO-BUSYSTATUS:WORKINGELSEWHERE":
		e.Type = "workingLocation"
	}
}

// stampTime reads a time in UTC; a bad one is no reason to lose the event.
func stampTime(p *property) time.Time {
	m, err := parseMoment(p.value)
	if err != nil {
		return time.Time{}
	}
	return m.wall
}

// attachment gives the link of an ATTACH. Files in the text are left there.
func attachment(p *property) (audit.Attachment, bool) {
	link := strings.TrimSpace(p.value)
	inline := strings.EqualFold(p.param("ENCODING"), "BASE64") || strings.EqualFold(p.param("VALUE"), "BINARY")
	if inline || link == "" || strings.HasPrefix(strings.ToLower(link), "data:") {
		return audit.Attachment{}, false
	}
	title := p.param("FILENAME")
	if title == "" {
		title = p.param("X-FILENAME")
	}
	return audit.Attachment{Title: title, URL: link, MIMEType: p.param("FMTTYPE")}, true
}

// conference is the name of a call's provider, from its link.
func conference(link string) string {
	u, err := url.Parse(strings.TrimSpace(link))
	if err != nil {
		return ""
	}
	host := strings.ToLower(u.Hostname())
	for _, c := range []struct{ domain, name string }{
		{"meet.google.com", "Google Meet"},
		{"teams.microsoft.com", "Microsoft Teams"},
		{"teams.live.com", "Microsoft Teams"},
		{"zoom.us", "Zoom"},
		{"webex.com", "Webex"},
	} {
		if host == c.domain || strings.HasSuffix(host, "."+c.domain) {
			return c.name
		}
	}
	return host
}

// person reads an ORGANIZER or ATTENDEE.
func person(p *property) audit.Person {
	return audit.Person{Email: address(p), Name: p.param("CN")}
}

// address is the e-mail address of a calendar user. Apple's and Lotus' users may
// have another address as value, and the mail in a parameter.
func address(p *property) string {
	value := strings.ReplaceAll(p.value, " ", "") // where a fold left one
	if i := strings.LastIndex(strings.ToLower(value), "mailto:"); i >= 0 {
		value = value[i+len("mailto:"):]
		value, _, _ = strings.Cut(value, "?")
		if plain, err := url.PathUnescape(value); err == nil && isAddress(plain) {
			value = plain
		}
		return strings.ToLower(value)
	}
	if isAddress(value) {
		return strings.ToLower(value)
	}
	if mail := p.param("EMAIL"); isAddress(mail) {
		return strings.ToLower(mail)
	}
	return ""
}

// isAddress says whether s looks like an e-mail address and nothing else.
func isAddress(s string) bool {
	local, domain, ok := strings.Cut(s, "@")
	return ok && local != "" && domain != "" && !strings.ContainsAny(s, " \t<>,;:\"/\\\u00a0") && !strings.Contains(domain, "@")
}

func attendee(p *property) audit.Attendee {
	a := audit.Attendee{Person: person(p), Response: audit.NeedsAction}
	switch strings.ToUpper(p.param("PARTSTAT")) {
	case "ACCEPTED":
		a.Response = audit.Accepted
	case "TENTATIVE":
		a.Response = audit.Tentative
	case "DECLINED", "DELEGATED": // whoever was sent instead is an attendee too
		a.Response = audit.Declined
	}
	switch strings.ToUpper(p.param("ROLE")) {
	case "OPT-PARTICIPANT", "NON-PARTICIPANT":
		a.Optional = true
	}
	switch strings.ToUpper(p.param("CUTYPE")) {
	case "ROOM", "RESOURCE":
		a.Resource = true
	case "GROUP":
		a.Group = true
	}
	if n, err := strconv.Atoi(p.param("X-NUM-GUESTS")); err == nil && n > 0 {
		a.AdditionalGuests = min(n, 1000) // a number that somebody typed
	}
	return a
}

// markSelf marks the calendar's owner among the people.
func markSelf(e *audit.Event) {
	if e.Owner == "" {
		return
	}
	e.Organizer.Self = e.Organizer.Email == e.Owner
	for i := range e.Attendees {
		e.Attendees[i].Self = e.Attendees[i].Email == e.Owner
	}
}
