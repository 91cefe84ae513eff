package report

import (
	"slices"
	"strings"
	"time"
)

// Notice is what a program answered instead of a person.
type Notice struct {
	Address string    `toml:"address"` // where somebody was asked
	Kind    string    `toml:"kind"`
	At      time.Time `toml:"at"`
}

// The kinds of notices.
const (
	NoticeBounced = "bounced" // the mail didn't arrive
	NoticeDelayed = "delayed" // it is still being tried
	NoticeAway    = "away"    // an out-of-office reply
)

// Note keeps a notice, of each kind the latest for an address; it says whether
// this is a new one.
func (s *State) Note(n Notice) bool {
	i := slices.IndexFunc(s.Notices, func(o Notice) bool { return strings.EqualFold(o.Address, n.Address) && o.Kind == n.Kind })
	switch {
	case i < 0:
		s.Notices = append(s.Notices, n)
	case n.At.After(s.Notices[i].At):
		s.Notices[i] = n
	default:
		return false
	}
	return true
}

// Bounced says whether a mail to an address didn't arrive.
func (s *State) Bounced(address string) bool {
	return slices.ContainsFunc(s.Notices, func(n Notice) bool {
		return n.Kind == NoticeBounced && strings.EqualFold(n.Address, address)
	})
}

// Empty says whether a reply holds no word of its own: such a person hasn't
// answered.
func (r *Reply) Empty() bool {
	for _, text := range r.Answers {
		if strings.TrimSpace(text) != "" {
			return false
		}
	}
	return true
}

// lastWord says whether a reply changes an earlier one by the same person: its
// answers count, and the earlier ones stay.
func (d *Document) lastWord(r *Reply) bool {
	earlier, later := false, false
	for i := range d.Replies {
		o := &d.Replies[i]
		if o.Empty() || o.NotAsked || !strings.EqualFold(o.From.Email, r.From.Email) {
			continue
		}
		earlier = earlier || o.At.Before(r.At)
		later = later || o.At.After(r.At)
	}
	return earlier && !later && !r.NotAsked && !r.Empty()
}

// SortReplies puts the replies in the order of their time.
func (d *Document) SortReplies() {
	slices.SortStableFunc(d.Replies, func(a, b Reply) int { return a.At.Compare(b.At) })
}

// replyMarks are what is special about a reply, beside its sender and its time.
func (d *Document) replyMarks(r *Reply, dw documentWords, rw replyWords) []string {
	var marks []string
	add := func(is bool, mark string) {
		if is {
			marks = append(marks, mark)
		}
	}
	add(r.Sender.Email != "", fill(rw.Taken, "sender", r.Sender.Email, "address", r.From.Email))
	add(r.Late, dw.Late)
	add(r.NotAsked, dw.NotAsked)
	add(r.Empty(), rw.Empty)
	add(d.lastWord(r), rw.LastWord)
	add(r.AfterOutcome, rw.AfterOutcome)
	doubt := d.Doubt(r)
	add(doubt != "", fill(rw.Doubt, "results", doubt))
	return marks
}

// replyWords are what a document says about a reply.
type replyWords struct {
	Taken        string // {sender}, {address}
	Empty        string
	LastWord     string
	AfterOutcome string
	Doubt        string // {results}
}

var replyLanguages = map[string]replyWords{
	"en": {"from {sender}, taken as {address}", "no word of their own", "the last word", "after the outcome", "sender not confirmed: {results}"},
	"de": {"von {sender}, gezählt als {address}", "ohne eigene Worte", "letztes Wort", "nach dem Ergebnis", "Absender nicht bestätigt: {results}"},
	"fr": {"de {sender}, compté comme {address}", "sans un mot", "dernier mot", "après le bilan", "expéditeur non confirmé : {results}"},
	"es": {"de {sender}, contado como {address}", "sin palabras propias", "última palabra", "después del resultado", "remitente no confirmado: {results}"},
	"pt": {"de {sender}, contado como {address}", "sem palavras próprias", "última palavra", "depois do resultado", "remetente não confirmado: {results}"},
	"cs": {"od {sender}, bráno jako {address}", "bez vlastních slov", "poslední slovo", "po výsledku", "odesílatel neověřen: {results}"},
	"ja": {"{sender} から（{address} として）", "本文なし", "最後の回答", "まとめの後", "送信者未確認：{results}"},
}
