package main

import (
	"fmt"
	"strings"

	"adjourn/report"
)

// steps are what is left to do after a round was closed: on the calendar, and
// about what is open.
func steps(d *report.Document, path string) string {
	var b strings.Builder
	when := ""
	if !d.State.Start.IsZero() {
		when = d.State.Start.In(d.Zone).Format("Monday 2 January 2006, 15:04")
	}
	open := d.Open()
	switch {
	case d.State.Met:
		holdSteps(&b, d, open, when)
	case d.State.Settled == "no":
		if d.Gone {
			when = ""
		}
		openSteps(&b, d, open, when, path)
	case d.Gone:
		fmt.Fprintf(&b, "The meeting on %s is off the calendar already: nothing is left to do.\n", when)
	case when != "":
		offSteps(&b, d, when)
	default:
		b.WriteString("Nothing is on the calendar for this round.\n")
	}
	if n := d.State.Number; n >= 3 && d.State.Settled != "yes" {
		fmt.Fprintf(&b, "This was round %d on the same open questions: book twenty minutes with just these people: %s\n", n, names(d.Concerned(open)))
	}
	return b.String()
}

// holdSteps are for a meeting that stays, small.
func holdSteps(b *strings.Builder, d *report.Document, open []report.DocumentQuestion, when string) {
	on := ""
	if when != "" {
		on = " on " + when
	}
	if len(open) == 0 {
		fmt.Fprintf(b, "The meeting stays%s, as the round said: the answers are its start.\n", on)
		return
	}
	fmt.Fprintf(b, "The meeting stays%s, for the open questions only:\n", on)
	listOpen(b, open)
	b.WriteString("Only these people are needed:\n")
	for _, p := range d.Concerned(open) {
		fmt.Fprintf(b, "  - %s\n", report.Clean(p.Email))
	}
	if d.State.Host != "" {
		askHost(b, d, "make it small")
		return
	}
	b.WriteString("Make the others optional, and twenty minutes long.\n")
}

// openSteps are for a round that settled nothing, or not all.
func openSteps(b *strings.Builder, d *report.Document, open []report.DocumentQuestion, when, path string) {
	if when == "" {
		b.WriteString("The answers didn't settle it.")
	} else {
		fmt.Fprintf(b, "The answers didn't settle it: the meeting on %s stays in the calendar for now.", when)
	}
	if len(open) == 0 {
		b.WriteString(" Write down what is still open, in the document; then\n")
	} else {
		b.WriteString(" Still open:\n")
		listOpen(b, open)
	}
	fmt.Fprintf(b, "  1. ask that once more:  adjourn round draft --next %s\n", shellQuote(path))
	if when != "" {
		fmt.Fprintf(b, "  2. or hold the meeting for that only:  adjourn round close %s --meet\n", shellQuote(path))
		return
	}
	b.WriteString("  2. or talk for twenty minutes, with just the people whom it concerns\n")
}

// offSteps are for a meeting that needn't be held.
func offSteps(b *strings.Builder, d *report.Document, when string) {
	fmt.Fprintf(b, "Don't have the meeting on %s:\n", when)
	if d.State.Host != "" {
		askHost(b, d, "cancel it")
		return
	}
	b.WriteString("  1. open that day in your calendar, and this meeting\n")
	b.WriteString("  2. delete \"this event\" only, never the series, and let it tell the guests\n")
	b.WriteString("  3. as the reason: the answers are in the outcome mail\n")
}

// askHost is for who ran the round of somebody else's meeting: a guest who
// deletes it only stays away.
func askHost(b *strings.Builder, d *report.Document, what string) {
	fmt.Fprintf(b, "It isn't yours, and deleting it would only take it off your own calendar: ask %s to %s, for example\n", report.Clean(d.State.Host), what)
	fmt.Fprintf(b, "  %s\n", report.Clean(d.AskHost()))
}

// listOpen are the open questions, each with whom it concerns.
func listOpen(b *strings.Builder, open []report.DocumentQuestion) {
	for _, q := range open {
		fmt.Fprintf(b, "  - %s", report.Clean(q.Text))
		if !q.Everyone && len(q.For) > 0 {
			fmt.Fprintf(b, " (%s)", report.Clean(names(q.For)))
		}
		b.WriteString("\n")
	}
}

// conflictLine says what answers that contradict each other ask for.
func conflictLine(c report.Conflict) string {
	return fmt.Sprintf("the answers to question %d contradict each other: book twenty minutes with just these people: %s", c.Question, names(c.People))
}
