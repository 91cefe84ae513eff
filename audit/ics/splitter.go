package ics

import (
	"bufio"
	"bytes"
	"errors"
	"io"
)

const (
	// maxLine is how much of an unfolded line is kept. It is above any text that
	// is read by people; inline images go on for megabytes.
	maxLine = 1 << 20
	// maxPart is how much of one component is kept: a hundred thousand
	// attendees fit several times.
	maxPart = 32 << 20
)

// line is one unfolded content line. Its text belongs to the splitter until the
// next part is asked for.
type line struct {
	no   int    // of the physical line that it begins on
	name string // upper case
	text []byte // with the name
	cut  bool   // longer than maxLine, the rest is gone
}

// part is a component cut out of the text, with the lines that are read of it.
type part struct {
	kind   string // VCALENDAR (its own properties), VEVENT, VTIMEZONE, or END of a VCALENDAR
	line   int
	lines  []line
	broken string // why it cannot be used, if so
	fault  int    // the line that is to blame
}

// splitter unfolds text, counts its lines and cuts it into parts. Components
// that hold no meetings (tasks, journals, free-busy, alarms) are left out, as
// are properties that nothing reads.
type splitter struct {
	text  *bufio.Reader
	line  int    // physical lines read so far
	buf   []byte // the unfolded line
	cut   bool
	blank int    // empty lines before it
	folds bool   // there is one inside its fold
	arena []byte // the kept lines of the part
	part  part
	prose prose

	started bool // a VCALENDAR was seen
	inside  bool // between BEGIN and END of a VCALENDAR
	bare    bool // of components that have no VCALENDAR around them
	pending bool // buf holds a line that was not used yet
	at      int  // where it begins
}

// isComponent names what may stand outside a VCALENDAR: some programs save events
// without one.
var isComponent = map[string]bool{"VEVENT": true, "VTIMEZONE": true, "VTODO": true, "VJOURNAL": true, "VFREEBUSY": true}

func newSplitter(text *bufio.Reader) *splitter { return &splitter{text: text} }

// next gives the next part. It is valid until the one after. At the end it
// returns io.EOF; a text without a calendar is ErrNotCalendar.
func (s *splitter) next() (*part, error) {
	for {
		if err := s.advance(); err != nil {
			return s.end(err)
		}
		verb, kind := s.boundary()
		switch {
		case !s.inside && verb == "BEGIN" && kind == "VCALENDAR":
			s.inside, s.started, s.bare = true, true, false
			return s.header()
		case !s.inside && verb == "BEGIN" && isComponent[kind]:
			s.inside, s.started, s.bare = true, true, true
			s.pending = true
			s.reset("VCALENDAR", s.at)
			return &s.part, nil
		case !s.started:
			return nil, ErrNotCalendar
		case s.inside && verb == "END" && kind == "VCALENDAR":
			s.inside = false
			s.reset("END", s.at)
			return &s.part, nil
		case s.inside && verb == "BEGIN" && (kind == "VEVENT" || kind == "VTIMEZONE"):
			return s.component(kind)
		case s.inside && verb == "BEGIN" && kind == "VCALENDAR":
			s.bare = false
			return s.header() // the one before was not closed
		}
	}
}

// end turns the end of the text into a part of its own where it comes too soon.
func (s *splitter) end(err error) (*part, error) {
	if !errors.Is(err, io.EOF) {
		return nil, err
	}
	if !s.started {
		return nil, ErrNotCalendar
	}
	if !s.inside {
		return nil, io.EOF
	}
	s.inside = false
	if s.reset("END", s.line); s.bare {
		return &s.part, nil
	}
	s.part.breakAt(s.line, "the file ends inside a calendar: something may be missing")
	return &s.part, nil
}

// header collects a calendar's own properties, up to its first component.
func (s *splitter) header() (*part, error) {
	s.reset("VCALENDAR", s.at)
	for {
		err := s.advance()
		if errors.Is(err, io.EOF) {
			return &s.part, nil
		}
		if err != nil {
			return nil, err
		}
		if verb, _ := s.boundary(); verb != "" {
			s.pending = true
			return &s.part, nil
		}
		s.keep(calendarProperties)
	}
}

// component collects the lines of an event or a zone. The parts of a zone are
// kept in it; an event's alarms are not. One that another begins in, or that the
// calendar ends in, is broken.
func (s *splitter) component(kind string) (*part, error) {
	s.reset(kind, s.at)
	s.prose = prose{shouts: bytes.Contains(s.buf, []byte("BEGIN"))}
	nested := 0
	wanted := eventProperties
	if kind == "VTIMEZONE" {
		wanted = zoneProperties
	}
	for {
		err := s.advance()
		if errors.Is(err, io.EOF) {
			s.part.breakAt(s.part.line, "the file ends inside it")
			return &s.part, nil
		}
		if err != nil {
			return nil, err
		}
		verb, name := s.boundary()
		if kind == "VEVENT" && nested == 0 && s.continues(verb, name) {
			s.join()
			continue
		}
		switch {
		case verb == "END" && name == kind:
			if nested > 0 {
				s.part.breakAt(s.part.line, "a component inside it is not closed")
			}
			return &s.part, nil
		case verb != "" && (name == "VEVENT" || name == "VTIMEZONE" || name == "VCALENDAR"):
			s.pending = true
			s.part.breakAt(s.part.line, "it is not closed")
			return &s.part, nil
		case verb == "BEGIN":
			nested++
		case verb == "END" && nested > 0:
			nested--
		}
		if kind == "VTIMEZONE" || verb == "" && nested == 0 {
			s.prose.begin(s.buf, s.keep(wanted))
		} else {
			s.prose = prose{shouts: s.prose.shouts}
		}
	}
}

func (s *splitter) reset(kind string, at int) {
	if s.arena = s.arena[:0]; cap(s.arena) > bufferSize*16 {
		s.arena = nil // one large event is no reason to hold on to so much
	}
	s.part = part{kind: kind, line: at, lines: s.part.lines[:0]}
}

func (p *part) breakAt(line int, why string) {
	if p.broken == "" {
		p.broken, p.fault = why, line
	}
}

// keep copies the current line into the part if its name is wanted, and says
// whether it did.
func (s *splitter) keep(wanted map[string]string) bool {
	end := bytes.IndexAny(s.buf, ":; ")
	if end <= 0 {
		return false
	}
	upper(s.buf[:end])
	name, ok := wanted[string(s.buf[:end])]
	if !ok || s.part.broken != "" {
		return false
	}
	if len(s.arena)+len(s.buf) > maxPart {
		s.part.breakAt(s.at, "it is larger than 32 MiB")
		return false
	}
	from := len(s.arena)
	s.arena = append(s.arena, s.buf...) // older lines keep the array they are in
	s.part.lines = append(s.part.lines, line{no: s.at, name: name, text: s.arena[from:len(s.arena):len(s.arena)], cut: s.cut})
	return true
}

// boundary tells a BEGIN or END line and its component, in upper case.
func (s *splitter) boundary() (verb, kind string) {
	text := bytes.TrimLeft(s.buf, " \t")
	switch {
	case len(text) > 64:
		return "", ""
	case len(text) > 6 && bytes.EqualFold(text[:6], []byte("BEGIN:")):
		return "BEGIN", string(bytes.ToUpper(bytes.TrimSpace(text[6:])))
	case len(text) > 4 && bytes.EqualFold(text[:4], []byte("END:")):
		return "END", string(bytes.ToUpper(bytes.TrimSpace(text[4:])))
	}
	return "", ""
}

// advance makes the next unfolded line the current one, without blank ones.
func (s *splitter) advance() error {
	if s.pending {
		s.pending = false
		return nil
	}
	s.blank, s.folds = 0, false
	for {
		s.buf, s.cut = s.buf[:0], false
		s.at = s.line + 1
		if err := s.physical(); err != nil {
			return err
		}
		empty := len(s.buf) == 0
		for s.folded() {
			_, _ = s.text.Discard(1) // peeked
			s.folds = s.folds || empty
			if err := s.physical(); err != nil && !errors.Is(err, io.EOF) {
				return err
			}
		}
		if len(bytes.TrimSpace(s.buf)) > 0 {
			return nil
		}
		s.blank++
	}
}

func (s *splitter) folded() bool {
	next, err := s.text.Peek(1)
	return err == nil && (next[0] == ' ' || next[0] == '\t')
}

// physical appends one line of the text, without its end, to the current one.
func (s *splitter) physical() error {
	from := len(s.buf)
	for {
		piece, err := s.text.ReadSlice('\n')
		room := max(maxLine-len(s.buf), 0)
		if len(piece) > room+2 {
			s.cut = true
		}
		s.buf = append(s.buf, piece[:min(len(piece), room)]...)
		switch {
		case err == nil:
			s.line++
			s.trimEnd(from)
			return nil
		case errors.Is(err, bufio.ErrBufferFull):
			continue
		case errors.Is(err, io.EOF) && len(piece)+len(s.buf)-from > 0:
			s.line++
			s.trimEnd(from)
			return nil
		}
		return err
	}
}

// trimEnd takes the line end off, also the CR CR LF that some mailers make.
func (s *splitter) trimEnd(from int) {
	end := len(s.buf)
	for end > from && (s.buf[end-1] == '\n' || s.buf[end-1] == '\r') {
		end--
	}
	s.buf = s.buf[:end]
}

func upper(b []byte) {
	for i, c := range b {
		if 'a' <= c && c <= 'z' {
			b[i] = c - ('a' - 'A')
		}
	}
}
