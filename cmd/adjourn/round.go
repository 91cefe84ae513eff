package main

import (
	"bytes"
	"cmp"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"net/mail"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"adjourn/audit"
	"adjourn/audit/ledger"
	"adjourn/report"
)

func (a *app) roundCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "round",
		Short: "the question round that replaces a meeting: draft, send, collect, close",
		Long: `A round is one Markdown document: agenda, summary, numbered questions each to
somebody, a deadline, what silence means, what happens to the meeting. You edit
it in your own editor; it is the only place where the round is kept.

  adjourn round draft "weekly status"   write the document
  adjourn round send FILE               mail everybody their questions
  adjourn round collect FILE MAILS      read the answers in
  adjourn round status FILE             who answered, who is missing
  adjourn round close FILE              send the outcome: don't have the meeting`,
		Args: noArguments,
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(a.roundDraftCommand(), a.roundSendCommand(), a.roundCollectCommand(), a.roundStatusCommand(), a.roundCloseCommand())
	return cmd
}

// draftFlags are what round draft can be told.
type draftFlags struct {
	output, title, next string
	language            string // of a new round
	ask                 []string
}

func (a *app) roundDraftCommand() *cobra.Command {
	var j judging
	var f draftFlags
	cmd := &cobra.Command{
		Use:   "draft [MEETING]",
		Short: "write the round as a document, to edit",
		Long: `draft writes the round of a meeting as one Markdown document and prints its
name: of its date and id, never of the title. --new makes one without a meeting,
--next one with what an earlier round left open. Placeholders in it are to be
filled in before it can be sent.`,
		Example: `  adjourn round draft "weekly status" --source me@example.org.ics
  adjourn round draft --new "Which carrier?" --ask ben@example.org,eva@example.org
  adjourn round draft --next round-2026-09-07-k7q2e.md`,
		RunE: func(cmd *cobra.Command, args []string) error {
			kinds := 0
			for _, given := range []bool{len(args) == 1, f.title != "", f.next != ""} {
				if given {
					kinds++
				}
			}
			if kinds != 1 || len(args) > 1 {
				return usage("draft takes one MEETING, or --new TITLE, or --next FILE", `adjourn round draft --new "Which carrier?" --ask ben@example.org`)
			}
			if f.language != "" && (f.title == "" || !slices.Contains(audit.DraftLanguages(), f.language)) {
				return usage("--language "+quote(f.language)+" goes with --new, and is one of "+strings.Join(audit.DraftLanguages(), ", "),
					`adjourn round draft --new "Který dopravce?" --language cs --ask ben@example.org`)
			}
			return a.roundDraft(cmd.Context(), &j, f, strings.Join(args, ""))
		},
	}
	cmd.Flags().StringVar(&f.output, "output", "", "the file to write")
	cmd.Flags().StringVar(&f.title, "new", "", "a round without a meeting, with this title")
	cmd.Flags().StringSliceVar(&f.ask, "ask", nil, "whom a new round asks: addresses")
	cmd.Flags().StringVar(&f.language, "language", "", "of a new round: "+strings.Join(audit.DraftLanguages(), ", ")+"; default the title's")
	cmd.Flags().StringVar(&f.next, "next", "", "a round with what this document left open")
	j.bind(cmd, sourceOfLastReport)
	return cmd
}

func (a *app) roundDraft(ctx context.Context, j *judging, f draftFlags, meeting string) error {
	cfg, err := readConfig(a.configPath())
	if err != nil {
		return err
	}
	var d report.Document
	switch {
	case f.title != "":
		d, err = a.newRound(cfg, j, f)
	case f.next != "":
		d, err = a.nextRound(cfg, f.next)
	default:
		d, err = a.meetingRound(ctx, cfg, j, meeting)
	}
	if err != nil {
		return err
	}
	path := f.output
	if path == "" {
		path = report.DocumentName(a.now(), d.State.ID)
	}
	if _, err := os.Lstat(path); !errors.Is(err, fs.ErrNotExist) {
		return failed(quote(path)+" is there already", "adjourn round draft --output ANOTHER.md")
	}
	var text bytes.Buffer
	if err := report.WriteDocument(&text, d); err != nil {
		return failed(err.Error(), "")
	}
	if err := writeAtomically(path, text.Bytes(), 0o600); err != nil {
		return failed(quote(path)+" can't be written: "+reason(err), "ls -ld .")
	}
	a.say("edit it, then: adjourn round send %s", shellQuote(path))
	if n := d.State.Number; n > 3 {
		a.say("this is round %d on the same open questions: book twenty minutes with just these people: %s", n, names(d.Asked()))
	}
	fmt.Fprintln(a.stdout, path)
	return nil
}

// meetingRound drafts the round of a meeting. It comes from whoever runs it.
func (a *app) meetingRound(ctx context.Context, cfg config, j *judging, meeting string) (report.Document, error) {
	result, err := a.judgeRemembered(ctx, j)
	if err != nil {
		return report.Document{}, err
	}
	s, err := find(result.audit, meeting, j, false)
	if err != nil {
		return report.Document{}, err
	}
	r, err := audit.Draft(s, result.draft, result.from)
	if err != nil {
		return report.Document{}, usage(err.Error(), "adjourn explain "+shellQuote(s.ID)+" "+j.said())
	}
	state, err := a.newState(ctx, s.UID)
	if err != nil {
		return report.Document{}, err
	}
	state.UID, state.Headcount, state.Minutes = s.UID, s.Headcount, int(s.Duration.Minutes())
	state.Sources, state.Stays = sourcesOf(j), r.Meeting.Plan == audit.PlanPrepare
	if len(r.Meeting.Occurrences) > 0 {
		state.Instance, state.Start = r.Meeting.Occurrences[0].ID, r.Meeting.Occurrences[0].Start
	}
	d := report.NewDocument(&r, state)
	if from, err := cfg.sender(result.audit.Me); err == nil {
		runBy(&d, audit.Person{Name: from.Name, Email: from.Address}, result.audit.Me, s)
	}
	return d, nil
}

// runBy makes the round come from whoever runs it: they aren't asked, under any
// of their addresses, and the meeting's organizer is.
func runBy(d *report.Document, me audit.Person, mine []string, s *audit.Series) {
	own := func(address string) bool {
		return strings.EqualFold(address, me.Email) || slices.ContainsFunc(mine, func(m string) bool { return strings.EqualFold(m, address) })
	}
	d.Organizer = me
	d.Participants = slices.DeleteFunc(d.Participants, func(p audit.Participant) bool { return own(p.Email) })
	for i := range d.Questions {
		q := &d.Questions[i]
		if len(q.For) == 1 && own(q.For[0].Email) {
			q.For = []audit.Person{me} // what only the organizer can know
			continue
		}
		q.For = slices.DeleteFunc(q.For, func(p audit.Person) bool { return own(p.Email) && !strings.EqualFold(p.Email, me.Email) })
	}
	host := s.Organizer
	if own(host.Email) || host.Email == "" || s.Private {
		return
	}
	d.State.Host = host.Email
	for i := range d.Questions {
		d.Questions[i].For = slices.DeleteFunc(d.Questions[i].For, func(p audit.Person) bool { return own(p.Email) })
	}
	known := slices.ContainsFunc(d.Participants, func(p audit.Participant) bool { return strings.EqualFold(p.Email, host.Email) })
	if !known && audit.IsPerson(host.Email) {
		d.Participants = append([]audit.Participant{{Person: host}}, d.Participants...)
	}
}

// newRound is a round without a meeting: who, until when, and what is to be
// filled in.
func (a *app) newRound(cfg config, j *judging, f draftFlags) (report.Document, error) {
	if len(f.ask) == 0 {
		return report.Document{}, usage("a new round asks somebody: --ask", "adjourn round draft --new "+shellQuote(f.title)+" --ask ben@example.org,eva@example.org")
	}
	zone, err := pickZone(j.zone, cfg.Zone, "")
	if err != nil {
		return report.Document{}, err
	}
	if err := j.wantAddresses(); err != nil {
		return report.Document{}, err
	}
	from, err := cfg.sender(append(j.me, cfg.Me...))
	if err != nil {
		return report.Document{}, err
	}
	now := a.now().In(zone)
	r := audit.BlankRound(f.title, f.language)
	r.Organizer = audit.Person{Name: from.Name, Email: from.Address}
	r.Decider = r.Organizer
	r.From, r.ReplyBy = now, cfg.policy().Hours.Deadline(now, 2, false)
	r.AtHand, r.OutcomeBy = around(r.ReplyBy, cfg.policy().Hours)
	if r.Participants, err = asked(f); err != nil {
		return report.Document{}, err
	}
	state, err := a.newState(context.Background(), f.title)
	return report.NewDocument(&r, state), err
}

// around are when the organizer answers at once, and when the outcome is said:
// the hour before the deadline, and a working day after it.
func around(replyBy time.Time, hours audit.Hours) (atHand audit.Block, outcomeBy time.Time) {
	return audit.Block{Start: replyBy.Add(-time.Hour), End: replyBy}, hours.AddDays(replyBy, 1)
}

// asked are the people whom a new round asks.
func asked(f draftFlags) ([]audit.Participant, error) {
	var all []audit.Participant
	for _, address := range f.ask {
		p, err := mail.ParseAddress(strings.TrimSpace(address))
		if err != nil {
			return nil, usage(quote(address)+" is not an address", "adjourn round draft --new "+shellQuote(f.title)+" --ask ben@example.org")
		}
		if slices.ContainsFunc(all, func(o audit.Participant) bool { return strings.EqualFold(o.Email, p.Address) }) {
			return nil, usage("--ask names "+p.Address+" twice", "adjourn round draft --new "+shellQuote(f.title)+" --ask "+shellQuote(strings.Join(addressesOf(all), ",")))
		}
		all = append(all, audit.Participant{Person: audit.Person{Name: p.Name, Email: p.Address}})
	}
	return all, nil
}

func addressesOf(of []audit.Participant) []string {
	var all []string
	for _, p := range of {
		all = append(all, p.Email)
	}
	return all
}

// nextRound asks what an earlier round left open.
func (a *app) nextRound(cfg config, path string) (report.Document, error) {
	last, err := a.loadRound(path)
	if err != nil {
		return report.Document{}, err
	}
	old := last.doc
	d := old
	d.Source, d.Replies, d.Result, d.Sections, d.Later = "", nil, report.Result{}, nil, nil
	d.State = report.State{ID: newRoundID(), Topic: old.State.Topic, Number: old.State.Number + 1,
		UID: old.State.UID, Instance: old.State.Instance, Start: old.State.Start, Headcount: old.State.Headcount, Minutes: old.State.Minutes,
		Host: old.State.Host, Stays: old.State.Stays, Sources: old.State.Sources}
	if d.Questions = old.Open(); len(d.Questions) == 0 {
		return d, usage("nothing is open in "+path+": every question has an answer, and nothing stands under what is still open", "adjourn round close "+shellQuote(path))
	}
	now := a.now().In(old.Zone)
	// Answers are carried on once everybody may read them.
	shown := len(old.Missing()) == 0 || !now.Before(old.ReplyBy)
	d.Summary = slices.Concat(old.Summary, old.Earlier(shown))
	hours := cfg.policy().Hours
	replyBy := hours.Deadline(now, 2, false)
	atHand, outcomeBy := around(replyBy, hours)
	d.Schedule(replyBy, atHand, outcomeBy)
	if !d.State.Start.IsZero() && !d.ReplyBy.Before(d.State.Start) {
		d.State.Instance, d.State.Start, d.Meeting = "", time.Time{}, "" // that occurrence is past or too close
	}
	return d, nil
}

// newState begins a round on a topic. It is numbered after those before it that
// left something open: whatever was settled is another question.
func (a *app) newState(ctx context.Context, topic string) (report.State, error) {
	s := report.State{ID: newRoundID(), Topic: topic, Number: 1}
	l, err := a.readLedger()
	if err != nil || l == nil {
		return s, err
	}
	defer l.Close()
	rounds, err := l.Rounds(ctx)
	if err != nil {
		return s, failed(err.Error(), "")
	}
	slices.SortStableFunc(rounds, func(a, b ledger.Round) int {
		return cmp.Or(a.ClosedAt.Compare(b.ClosedAt), a.Number-b.Number)
	})
	for _, r := range rounds {
		switch {
		case r.Topic != topic:
		case r.Settled:
			s.Number = 1
		default:
			s.Number++
		}
	}
	return s, nil
}

// newRoundID is five letters and digits that can't be mistaken for each other.
func newRoundID() string {
	const letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
	b := make([]byte, 5)
	_, _ = rand.Read(b) // never fails
	for i := range b {
		b[i] = letters[int(b[i])%len(letters)]
	}
	return string(b)
}

// roundText is the drafted round of a meeting that is worth one, as its
// document says it; empty where there is none.
func (r *judged) roundText(s *audit.Series) string {
	if s.Verdict != audit.Async || s.Private {
		return ""
	}
	draft, err := audit.Draft(s, r.draft, r.from)
	if err != nil {
		return ""
	}
	var text bytes.Buffer
	if report.WriteDocument(&text, report.NewDocument(&draft, report.State{ID: "DRAFT", Number: 1})) != nil {
		return ""
	}
	_, body, _ := strings.Cut(strings.TrimPrefix(text.String(), "+++"), "+++\n")
	return strings.TrimSpace(body)
}
