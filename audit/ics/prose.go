package ics

import (
	"bytes"
	"strings"
)

// prose is a text whose value may go on in lines of its own: writers that do not
// escape line ends, as ticket systems do, leave them in a description. Such lines
// belong to the text before them.
type prose struct {
	open   bool // the property before is a text, or may be one
	kept   bool // and is the last line of the part
	shouts bool // the component's BEGIN is in upper case, so its properties are
}

// texts are the properties that hold somebody's words.
var texts = names("SUMMARY", "DESCRIPTION", "X-ALT-DESC", "LOCATION", "COMMENT", "CONTACT", "CATEGORIES", "RESOURCES", "STYLED-DESCRIPTION")

// known are the properties of RFC 5545, 5546, 7265, 7986, 9073 and 9253 that an
// event may have. Those that begin with X- are besides.
var known = names(
	"ACTION", "ATTACH", "ATTENDEE", "BUSYTYPE", "CALSCALE", "CATEGORIES", "CLASS", "COLOR", "COMMENT", "COMPLETED", "CONCEPT", "CONFERENCE",
	"CONTACT", "CREATED", "DESCRIPTION", "DTEND", "DTSTAMP", "DTSTART", "DUE", "DURATION", "EXDATE", "EXRULE", "FREEBUSY", "GEO", "IMAGE",
	"LAST-MODIFIED", "LINK", "LOCATION", "METHOD", "NAME", "ORGANIZER", "PERCENT-COMPLETE", "PRIORITY", "PRODID", "RDATE", "RECURRENCE-ID",
	"REFID", "REFRESH-INTERVAL", "RELATED-TO", "REPEAT", "REQUEST-STATUS", "RESOURCES", "RRULE", "SEQUENCE", "SOURCE", "STATUS",
	"STRUCTURED-DATA", "STYLED-DESCRIPTION", "SUMMARY", "TRANSP", "TRIGGER", "TZID", "UID", "URL", "VERSION",
)

// components are what BEGIN and END may stand before inside an event.
var components = names("VCALENDAR", "VEVENT", "VTIMEZONE", "VTODO", "VJOURNAL", "VFREEBUSY", "VALARM", "STANDARD", "DAYLIGHT",
	"VAVAILABILITY", "AVAILABLE", "PARTICIPANT", "VLOCATION", "VRESOURCE", "VPOLL", "VALERT")

// begin notes what kind of property a line was.
func (p *prose) begin(line []byte, kept bool) {
	end := bytes.IndexAny(line, ":; ")
	if end <= 0 {
		return // nothing that a text could follow, or stop at
	}
	_, text := texts[string(line[:end])] // in upper case by now
	p.open, p.kept = text || bytes.HasPrefix(line, []byte("X-")), text && kept
}

// continues says whether the current line is more of the text before it.
func (s *splitter) continues(verb, component string) bool {
	switch {
	case !s.prose.open:
		return false
	case verb != "":
		_, ok := components[component]
		return !ok && !strings.HasPrefix(component, "X-")
	}
	return !s.prose.property(s.buf)
}

// property says whether a line begins as a property does that is known. In lower
// case and with a blank after its colon, as in "Location: second floor", it is
// one only where the whole component is written so.
func (p *prose) property(line []byte) bool {
	end := bytes.IndexAny(line, ":;")
	if end <= 0 || end > 64 {
		return false
	}
	name, rest := line[:end], line[end+1:]
	_, ok := known[string(name)]
	shouted := ok
	if !ok {
		upper := strings.ToUpper(string(name))
		shouted = upper == string(name)
		if _, ok = known[upper]; !ok && (!strings.HasPrefix(upper, "X-") || strings.ContainsAny(upper, " \t\"'()/,.")) {
			return false
		}
	}
	if line[end] == ';' {
		parameter, _, ok := bytes.Cut(rest, []byte{'='})
		return ok && len(parameter) > 0 && !bytes.ContainsAny(parameter, " \t:;,")
	}
	return shouted || !p.shouts || len(rest) == 0 || rest[0] != ' ' && rest[0] != '\t'
}

// join adds the current line to the text that it continues.
func (s *splitter) join() {
	if !s.prose.kept || s.part.broken != "" {
		return // of a text that nothing reads
	}
	l := &s.part.lines[len(s.part.lines)-1]
	if !s.folds {
		s.append(l, []byte(`\n`))
		if s.blank > 0 {
			s.append(l, []byte(`\n`))
		}
	}
	s.append(l, s.buf)
	l.cut = l.cut || s.cut
}

// append makes the part's last line longer, up to what is kept of a line.
func (s *splitter) append(l *line, text []byte) {
	if room := max(maxLine-len(l.text), 0); len(text) > room {
		text, l.cut = text[:room], true
	}
	if len(s.arena)+len(text) > maxPart {
		s.part.breakAt(s.at, "it is larger than 32 MiB")
		return
	}
	from := len(s.arena) - len(l.text) // it is the last one
	s.arena = append(s.arena, text...)
	l.text = s.arena[from:len(s.arena):len(s.arena)]
}
