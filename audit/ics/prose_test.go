package ics_test

import (
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestRawLineEnds: what a text says in lines of its own is all there, and what
// only looks like a property in it is none.
func TestRawLineEnds(t *testing.T) {
	text, err := os.ReadFile("testdata/description-with-raw-line-ends.ics")
	if err != nil {
		t.Fatal(err)
	}
	events, skips := readAll(t, string(text), "2026-09-07", "2026-09-14")
	if len(events) != 5 || len(skips) != 0 {
		t.Fatalf("%d events, %q", len(events), skips)
	}
	type said struct{ Description, Location string }
	want := []said{
		{"Ticket 4711: the export stops\nAgenda: what broke\n1. who can see it\n\nLocation: second floor\n" +
			"Note; see below\nEnd: 10 o'clock\nBEGIN: at nine\n- https://tickets.example/4711", "Room 5"},
		{"the first half and the second one and a third", ""},
		{"<html>\n<body>\n<p style=\"color: red\">What: the plan</p>\n</body></html>", ""},
		{"", ""},
		{" written", "Room 5"},
	}
	var got []said
	for _, e := range events {
		got = append(got, said{e.Description, e.Location})
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}
