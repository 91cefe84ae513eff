package ics

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"adjourn/audit"
)

// maxAttendees is how many guests are told apart; more only make the list one
// that is cut short.
const maxAttendees = 100_000

// details reads everything but the times of an event.
func (r *reader) details(p *part, e *entry) error {
	ev := &e.event
	ev.Source = fmt.Sprintf("%s:%d", r.file, e.line)
	ev.Owner, ev.UID, ev.Status = r.object.owner, e.uid, audit.Confirmed
	d := detailer{event: ev, seen: map[string]bool{}}
	for _, l := range p.lines {
		read, ok := detailReaders[l.name]
		if !ok {
			continue
		}
		if l.cut && l.name != "DESCRIPTION" && l.name != "X-ALT-DESC" && l.name != "ATTACH" {
			return &fault{l.no, fmt.Errorf("%s is longer than 1 MiB", l.name)}
		}
		prop, err := parseProperty(l)
		if err != nil {
			return &fault{l.no, err}
		}
		read(&d, &prop)
	}
	if strings.TrimSpace(ev.Description) == "" {
		ev.Description = d.html
	}
	if r.object.cancels {
		ev.Status = audit.Cancelled
	}
	return nil
}

// detailer fills an event from its properties.
type detailer struct {
	event *audit.Event
	seen  map[string]bool // addresses that are on the list
	html  string          // the description as HTML
}

// detailReaders are the properties that say what an event is.
var detailReaders = map[string]func(*detailer, *property){
	"SUMMARY":     func(d *detailer, p *property) { d.event.Title = strings.TrimSpace(p.text()) },
	"DESCRIPTION": func(d *detailer, p *property) { d.event.Description = p.text() },
	"X-ALT-DESC":  func(d *detailer, p *property) { d.html = p.text() },
	"LOCATION":    func(d *detailer, p *property) { d.event.Location = p.text() },
	"ORGANIZER":   func(d *detailer, p *property) { d.event.Organizer = person(p) },
	"ATTENDEE":    (*detailer).attendee,
	"STATUS":      (*detailer).status,
	"TRANSP": func(d *detailer, p *property) {
		d.event.Transparent = d.event.Transparent || word(p) == "TRANSPARENT"
	},
	"CLASS": func(d *detailer, p *property) {
		d.event.Private = word(p) == "PRIVATE" || word(p) == "CONFIDENTIAL"
	},
	"CREATED":       func(d *detailer, p *property) { d.event.Created = utc(p) },
	"LAST-MODIFIED": func(d *detailer, p *property) { d.event.Updated = utc(p) },
	"ATTACH":        (*detailer).attachment,
	"X-GOOGLE-CONFERENCE": func(d *detailer, p *property) {
		d.event.Conference = "Google Meet"
	},
	"X-MICROSOFT-SKYPETEAMSMEETINGURL": func(d *detailer, p *property) {
		d.event.Conference = "Microsoft Teams"
	},
	"CONFERENCE": func(d *detailer, p *property) {
		if d.event.Conference == "" {
			d.event.Conference = "a call"
		}
	},
	"X-MICROSOFT-CDO-BUSYSTATUS": (*detailer).busyStatus,
	"X-MICROSOFT-CDO-ALLDAYEVENT": func(d *detailer, p *property) {
		d.event.AllDay = d.event.AllDay || word(p) == "TRUE"
	},
	"X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT": func(d *detailer, p *property) {
		d.event.AllDay = d.event.AllDay || word(p) == "TRUE"
	},
}

func word(p *property) string { return strings.ToUpper(strings.TrimSpace(p.value)) }

func utc(p *property) time.Time {
	m, err := parseMoment(p.value)
	if err != nil {
		return time.Time{} // a wrong one is as good as none
	}
	return m.wall
}

// person reads an address: the mailto: of the value, else the EMAIL parameter.
func person(p *property) audit.Person {
	who := audit.Person{Name: p.param("CN")}
	value := strings.TrimSpace(p.value)
	if len(value) > 7 && strings.EqualFold(value[:7], "mailto:") {
		who.Email = value[7:]
	} else if isAddress(value) {
		who.Email = value
	} else {
		who.Email = strings.TrimPrefix(strings.ToLower(p.param("EMAIL")), "mailto:")
	}
	who.Email = strings.ToLower(strings.TrimSpace(who.Email))
	if strings.EqualFold(who.Name, who.Email) {
		who.Name = ""
	}
	return who
}

// isAddress says whether a word could be an e-mail address.
func isAddress(s string) bool {
	at := strings.IndexByte(s, '@')
	return at > 0 && at < len(s)-1 && !strings.ContainsAny(s, " \t<>,;:/\"")
}

func (d *detailer) attendee(p *property) {
	a := audit.Attendee{Person: person(p)}
	if key := a.Email; key != "" {
		if d.seen[key] {
			return
		}
		d.seen[key] = true
	}
	if len(d.event.Attendees) >= maxAttendees {
		d.event.GuestsOmitted = true
		return
	}
	switch strings.ToUpper(p.param("PARTSTAT")) {
	case "ACCEPTED", "COMPLETED", "IN-PROCESS":
		a.Response = audit.Accepted
	case "DECLINED", "DELEGATED":
		a.Response = audit.Declined
	case "TENTATIVE":
		a.Response = audit.Tentative
	default:
		a.Response = audit.NeedsAction
	}
	switch strings.ToUpper(p.param("CUTYPE")) {
	case "ROOM", "RESOURCE":
		a.Resource = true
	case "GROUP":
		a.Group = true
	}
	switch strings.ToUpper(p.param("ROLE")) {
	case "OPT-PARTICIPANT", "NON-PARTICIPANT":
		a.Optional = true
	}
	if n, err := strconv.Atoi(p.param("X-NUM-GUESTS")); err == nil && n > 0 {
		a.AdditionalGuests = min(n, maxAttendees)
	}
	d.event.Attendees = append(d.event.Attendees, a)
}

func (d *detailer) status(p *property) {
	switch word(p) {
	case "CANCELLED":
		d.event.Status = audit.Cancelled
	case "TENTATIVE":
		d.event.Status = audit.Unsettled
	}
}

func (d *detailer) busyStatus(p *property) {
	switch word(p) {
	case "OOF":
		d.event.Type = "outOfOffice"
	case "WORKINGELSEWHERE":
		d.event.Type = "workingLocation"
	case "FREE":
		d.event.Transparent = true
	}
}

// attachment keeps where a file is, never the file.
func (d *detailer) attachment(p *property) {
	a := audit.Attachment{Title: p.param("FILENAME"), MIMEType: p.param("FMTTYPE")}
	if a.Title == "" {
		a.Title = p.param("X-FILENAME")
	}
	if inline := p.param("ENCODING") != "" || strings.EqualFold(p.param("VALUE"), "BINARY"); !inline && len(p.value) < 4096 {
		a.URL = strings.TrimSpace(p.value)
	}
	d.event.Attachments = append(d.event.Attachments, a)
}
