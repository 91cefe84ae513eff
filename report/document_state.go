package report

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"regexp"
	"strings"
	"time"

	"github.com/pelletier/go-toml/v2"

	"adjourn/audit"
)

// The head of a document is TOML between two lines of three plus signs.
const headFence = "+++"

// stateMark begins the part of the head that only the program writes.
var stateMark = regexp.MustCompile(`^# adjourn:state hash=([0-9a-f]{16})\s*$`)

// documentHead is the head: above the mark what people edit, below it the
// state.
type documentHead struct {
	Language     string            `toml:"language"`
	Zone         string            `toml:"zone"`
	GuestsHidden bool              `toml:"guests_hidden,omitempty"`
	Organizer    headPerson        `toml:"organizer"`
	Participants []headParticipant `toml:"participants"`
	State        keptState         `toml:"state"`
}

// keptState is the state as the file has it. Replies is how many the part with
// the answers holds, so that a part that is gone is seen.
type keptState struct {
	State
	Replies int `toml:"replies,omitempty"`
}

type headPerson struct {
	Name  string `toml:"name"`
	Email string `toml:"email"`
}

type headParticipant struct {
	Name     string `toml:"name"`
	Email    string `toml:"email"`
	Optional bool   `toml:"optional,omitempty"`
	Group    bool   `toml:"group,omitempty"`
}

// head writes the part that people edit.
func (d *Document) head(words documentWords) (string, error) {
	of := struct {
		Language     string            `toml:"language"`
		Zone         string            `toml:"zone"`
		GuestsHidden bool              `toml:"guests_hidden,omitempty"`
		Organizer    headPerson        `toml:"organizer"`
		Participants []headParticipant `toml:"participants,omitempty"`
	}{d.Language, zoneName(d.Zone, d.ReplyBy), d.GuestsHidden, headPerson{d.Organizer.Name, d.Organizer.Email}, nil}
	for _, p := range d.Participants {
		of.Participants = append(of.Participants, headParticipant{p.Name, p.Email, p.Optional, p.Group})
	}
	text, err := toml.Marshal(of)
	return "# " + words.Head + "\n" + string(text), err
}

// stateText writes the part of the head that only the program writes, with its
// mark.
func (d *Document) stateText(words documentWords) (string, error) {
	of := struct {
		State keptState `toml:"state"`
	}{keptState{d.State, len(d.Replies)}}
	b, err := toml.Marshal(of)
	if err != nil {
		return "", err
	}
	text := "# " + words.State + "\n" + string(b)
	return fmt.Sprintf("# adjourn:state hash=%s\n%s", hashOf(text), text), nil
}

// hashOf is a hash of a text that an editor's line ends, and blanks at the end
// of lines, don't change.
func hashOf(text string) string {
	lines := strings.Split(strings.ReplaceAll(text, "\r\n", "\n"), "\n")
	for i, l := range lines {
		lines[i] = strings.TrimRight(l, " \t\r")
	}
	sum := sha256.Sum256([]byte(strings.Trim(strings.Join(lines, "\n"), "\n")))
	return hex.EncodeToString(sum[:8])
}

// zoneName is a zone as the file names it: its IANA name, or its distance to
// UTC where it has none.
func zoneName(zone *time.Location, at time.Time) string {
	if zone == nil {
		return "UTC"
	}
	if _, err := readZone(zone.String()); err == nil {
		return zone.String()
	}
	return at.In(zone).Format("-07:00")
}

var errZone = errors.New("no such zone")

func readZone(name string) (*time.Location, error) {
	if name == "" || name == "Local" {
		return nil, errZone
	}
	if t, err := time.Parse("-07:00", name); err == nil {
		_, seconds := t.Zone()
		return time.FixedZone(name, seconds), nil
	}
	return time.LoadLocation(name)
}

// readHead reads the head's lines, which begin at the file's second line.
func (p *documentReader) readHead(lines []string) {
	var head documentHead
	dec := toml.NewDecoder(bytes.NewReader([]byte(strings.Join(lines, "\n"))))
	err := dec.DisallowUnknownFields().Decode(&head)
	var missing *toml.StrictMissingError
	var broken *toml.DecodeError
	switch {
	case errors.As(err, &missing):
		for _, e := range missing.Errors {
			row, _ := e.Position()
			p.problem(row+1, "no such key in the head")
		}
	case errors.As(err, &broken):
		row, _ := broken.Position()
		p.problem(row+1, "the head isn't valid TOML here")
	case err != nil:
		p.problem(1, "the head isn't valid TOML")
	}
	for i, l := range lines {
		p.inMerge(i+2, l)
	}
	d := &p.doc
	d.Language, d.GuestsHidden, d.State = head.Language, head.GuestsHidden, head.State.State
	d.Organizer = audit.Person{Email: head.Organizer.Email, Name: head.Organizer.Name}
	if n := len(head.Participants); n > maxParticipants {
		p.problem(1, fmt.Sprintf("more than %d participants", maxParticipants))
		head.Participants = head.Participants[:maxParticipants]
	}
	for _, a := range head.Participants {
		d.Participants = append(d.Participants, audit.Participant{
			Person: audit.Person{Email: a.Email, Name: a.Name}, Optional: a.Optional, Group: a.Group,
		})
	}
	p.replies = head.State.Replies
	p.checkHead(lines, head.Zone, err != nil)
}

// checkHead looks at what TOML can't: the zone, the addresses, the hash.
func (p *documentReader) checkHead(lines []string, zone string, broken bool) {
	line := func(want string) []int {
		var at []int
		for i, l := range lines {
			if strings.HasPrefix(strings.TrimSpace(l), want) {
				at = append(at, i+2)
			}
		}
		return append(at, 1)
	}
	d := &p.doc
	var err error
	if d.Zone, err = readZone(zone); err != nil {
		d.Zone = time.UTC
		if !broken {
			p.problem(line("zone")[0], "no such zone: write one like Europe/Prague")
		}
	}
	if messageLanguages[d.Language] == nil && !broken {
		p.problem(line("language")[0], "the language is none of en, de, fr, es, pt, cs, ja")
	}
	if !isMailAddress(d.Organizer.Email) && !broken {
		p.problem(line("[organizer]")[0], "the organizer's address isn't one that mail can be sent to")
	}
	seen, entries := map[string]bool{}, line("[[participants]]")
	for i, a := range d.Participants {
		key, at := strings.ToLower(a.Email), entries[min(i, len(entries)-1)]
		switch {
		case !isMailAddress(a.Email):
			p.problem(at, "this participant's address isn't one that mail can be sent to")
		case seen[key]:
			p.problem(at, "this address is there twice")
		}
		seen[key] = true
	}
	p.checkState()
}

// checkState says whether the program's part of the head is as it was written.
func (p *documentReader) checkState() {
	switch {
	case p.parts.state == 0:
		p.conflict(1, "the part of the head that only adjourn writes is gone")
	case !p.parts.stateOK:
		p.conflict(p.parts.state+1, "the part of the head that only adjourn writes was changed by hand: undo that")
	}
}
