package audit

import "strings"

// people is who comes to an event, as far as the calendar shows it.
type people struct {
	Count   int  // humans who haven't declined
	AtLeast bool // there may be more
	Invited int  // listed humans, declined ones too
	Passive int  // listed and not declined, but optional, unanswered or tentative
	// Optional are listed, not declined and marked optional.
	Optional int
	Group    bool     // an address that stands for several people is among them
	Hidden   bool     // the list is hidden from the reader
	Omitted  bool     // the list is incomplete
	Unsized  []string // groups among them of which nobody said how many they are
	Outside  bool     // somebody of another domain is among them
	// OutsideRequired is true if one of those must come, or organizes.
	OutsideRequired bool
	OutsideCount    int
	Outsiders       []string // their domains, for evidence
}

// countPeople reads a guest list: rooms are not people, additional guests are,
// an organizer without an entry is one, and what can't be seen is "at least".
// settled says that unanswered invitations have been open long enough to count.
func countPeople(e *Event, p *Policy, settled bool) people {
	var n people
	organizerListed := false
	seen := make(map[string]bool, len(e.Attendees))
	for i := range e.Attendees {
		a := &e.Attendees[i]
		if isResource(a) || seen[a.Email] {
			continue // a room, or somebody listed twice
		}
		seen[a.Email] = a.Email != ""
		if strings.EqualFold(a.Email, e.Organizer.Email) {
			organizerListed = true
		}
		n.Invited++
		if a.Response == Declined {
			continue
		}
		n.add(a, p, settled)
	}
	if !organizerListed && IsPerson(e.Organizer.Email) && len(e.Attendees) > 0 {
		n.Count++
		n.outsider(e.Organizer.Email, true, p)
	}
	if e.GuestsOmitted {
		n.Omitted, n.AtLeast = true, true
	}
	if hiddenList(e, p) {
		n.Hidden, n.AtLeast = true, true
		n.Count = max(n.Count, 2)
	}
	return n
}

// add counts one listed human who hasn't declined.
func (n *people) add(a *Attendee, p *Policy, settled bool) {
	size, group := groupSize(a, p)
	n.Count += size + a.AdditionalGuests
	if group {
		n.Group = true
		if _, sized := lookup(p.Groups, a.Email); !sized {
			n.AtLeast = true
			n.Unsized = append(n.Unsized, a.Email)
		}
	}
	if a.Optional {
		n.Optional++
	}
	if a.Optional || a.Response == Tentative || a.Response == NeedsAction && settled {
		n.Passive++
	}
	n.outsider(a.Email, !a.Optional, p)
}

func (n *people) outsider(address string, required bool, p *Policy) {
	d := domainOf(address)
	if len(p.Domains) == 0 || d == "" || contains(p.Domains, d) || !IsPerson(address) {
		return
	}
	n.Outside = true
	n.OutsideCount++
	n.OutsideRequired = n.OutsideRequired || required
	if !contains(n.Outsiders, d) {
		n.Outsiders = append(n.Outsiders, d)
	}
}

// hiddenList says whether the reader sees only their own entry of a meeting
// that somebody else organizes, or the calendar hides the guests.
func hiddenList(e *Event, p *Policy) bool {
	if e.Organizer.Self || p.mine(e.Organizer.Email) {
		return false
	}
	humans, self := 0, false
	for i := range e.Attendees {
		if a := &e.Attendees[i]; !isResource(a) {
			humans++
			self = self || a.Self || p.mine(a.Email) || strings.EqualFold(a.Email, e.Owner)
		}
	}
	if e.GuestsHidden {
		return humans > 0
	}
	return humans == 1 && self && e.Organizer.Email != ""
}

// groupSize is how many people an entry stands for, and whether it is a group:
// one that the policy sizes, that the calendar marks, or that is named like one.
func groupSize(a *Attendee, p *Policy) (size int, group bool) {
	if n, ok := lookup(p.Groups, a.Email); ok {
		return n, true
	}
	return 1, a.Group || groupName(a.Email)
}

func lookup(groups map[string]int, address string) (int, bool) {
	if n, ok := groups[strings.ToLower(address)]; ok {
		return n, true
	}
	for k, n := range groups {
		if strings.EqualFold(k, address) {
			return n, true
		}
	}
	return 0, false
}

// groupNames are local parts that stand for several people wherever they occur.
var groupNames = []string{
	"all", "everyone", "everybody", "staff", "team", "company", "all-hands", "allhands", "employees", "group",
	"alle", "mitarbeiter", "belegschaft", "kollegen",
	"tous", "equipe", "todos", "todas", "equipo", "plantilla", "equipa", "vsichni", "tym", "zenin", "zentai",
}

// groupName says whether an address is named like a list: a well-known local
// part, or one that ends or starts in one (eng-all, team-berlin).
func groupName(address string) bool {
	local, _, ok := strings.Cut(strings.ToLower(address), "@")
	if !ok {
		return false
	}
	for _, g := range groupNames {
		if local == g {
			return true
		}
	}
	first, last := strings.IndexAny(local, "-_."), strings.LastIndexAny(local, "-_.")
	return first >= 0 && (allOrTeam(local[:first]) || allOrTeam(local[last+1:]))
}

func allOrTeam(word string) bool { return word == "all" || word == "team" }

// isResource says whether an entry is a room or a thing.
func isResource(a *Attendee) bool {
	return a.Resource || strings.HasSuffix(strings.ToLower(a.Email), "@resource.calendar.google.com")
}

// IsPerson says whether an address can be somebody: not a room, a group or
// imported calendar, or Google's stand-in for an organizer it doesn't know.
func IsPerson(address string) bool {
	a := strings.ToLower(address)
	if a == "" || !strings.Contains(a, "@") {
		return false
	}
	return !strings.HasSuffix(a, ".calendar.google.com") && a != "unknownorganizer@calendar.google.com"
}

func domainOf(address string) string {
	_, d, _ := strings.Cut(strings.ToLower(address), "@")
	return d
}
