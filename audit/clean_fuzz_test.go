package audit

import (
	"strings"
	"testing"
	"time"
)

// FuzzClean: a description of any kind is cleaned in time, into no more than
// was read of it, with nothing empty among what is taken off or linked.
func FuzzClean(f *testing.F) {
	for _, s := range []string{
		"Agenda:\r\n1. Carrier\n- decide\n\n--\nAna\n+420 123 456",
		"<p>Hi</p><ul><li>one</li></ul><a href=\"https://docs.example/x?y=1&amp;z=2\">notes</a><script>x</script>",
		"Join Zoom Meeting\nhttps://us02web.zoom.example/j/123\nPasscode: 1\n________________\nMicrosoft Teams",
		"-::~:~::~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~\nJoin with Google Meet: https://meet.google.com/abc-defg-hij\n-::~:~::~:~",
		"On Monday Ana wrote:\n> old\n> older",
		"\xff\xfe<a <a <a <!-- <![CDATA[ &#999999; &amp;amp;",
		strings.Repeat("<div>", 500) + "x",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, raw string) {
		start := time.Now()
		d := Clean(raw)
		if took := time.Since(start); took > 2*time.Second {
			t.Fatalf("%d bytes took %v", len(raw), took)
		}
		if len(d.Text) > 4*min(len(raw), maxDescription)+16 {
			t.Fatalf("%d bytes became %d", len(raw), len(d.Text))
		}
		if d.Text != strings.TrimSpace(d.Text) || strings.ContainsRune(d.Text, '\r') {
			t.Fatalf("text %q", d.Text)
		}
		for _, l := range d.Links {
			if l.URL == "" {
				t.Fatalf("a link to nowhere: %+v", l)
			}
		}
		for _, s := range d.Removed {
			if strings.TrimSpace(s) == "" {
				t.Fatalf("removed nothing: %q", d.Removed)
			}
		}
	})
}
