package audit

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

// own is an invitation's text that every joining block is put around.
const own = "Which of the two bids do we take?\n\n- roof\n- windows"

// blocks are what calls, schedulers and mail programs add, each in its own
// words and in languages that the phrases don't know.
var blocks = map[string]string{
	"Meet":             "-::~:~::~:~:~:~:~:~::~:~::-\nJoin with Google Meet: https://meet.google.com/abc-defg-hij\nOr dial: (DE) +49 30 23125 999 PIN: 123 456 789#\nMore phone numbers: https://tel.meet/abc?pin=1\n\nPlease do not edit this section.\n-::~:~::~:~:~:~:~:~::~:~::-",
	"Meet, translated": "-::~:~::~:~:~:~:~:~::~:~::-\nDeltag med Google Meet: https://meet.google.com/abc-defg-hij\nFlere telefonnumre: https://tel.meet/abc?pin=1\n\nRediger ikke dette afsnit.\n-::~:~::~:~:~:~:~:~::~:~::-",
	"Meet, cut off":    "-::~:~::~:~:~:~:~:~::~:~::-\nLiity Google Meetiin: https://meet.google.com/abc-defg-hij",
	"Teams":            strings.Repeat("_", 80) + "\nMicrosoft Teams Need help?<https://aka.ms/JoinTeamsMeeting?omkt=en-GB>\nJoin the meeting now<https://teams.microsoft.com/l/meetup-join/19%3a>\nMeeting ID: 380 238 149 439\nPasscode: Xy7aBc\n" + strings.Repeat("-", 32) + "\nDial in by phone\n+44 20 7946 0018,,55501# United Kingdom, London\nFind a local number<https://dialin.teams.microsoft.com/x>\nFor organizers: Meeting options<https://teams.microsoft.com/meetingOptions/?x=1>\n" + strings.Repeat("_", 80),
	"Teams, Dutch":     strings.Repeat("_", 80) + "\nMicrosoft Teams Hulp nodig?<https://aka.ms/JoinTeamsMeeting?omkt=nl-NL>\nNu deelnemen aan de vergadering<https://teams.microsoft.com/l/meetup-join/19%3a>\nVergadering-id: 380 238 149 439\nWachtwoordcode: Xy7aBc\nVoor organisatoren: Opties voor vergadering<https://teams.microsoft.com/meetingOptions/?x=1>\n" + strings.Repeat("_", 80),
	"Zoom":             "Anna Berg is inviting you to a scheduled Zoom meeting.\n\nJoin Zoom Meeting\nhttps://us02web.zoom.us/j/85775884256?pwd=abc\n\nMeeting ID: 857 7588 4256\nPasscode: 123456\nOne tap mobile\n+12532050468,,85775884256#,,,,*010383# US\n\nDial by your location\n• +1 253 205 0468 US\n• +44 131 496 0299 United Kingdom\nFind your local number: https://us02web.zoom.us/u/kabc",
	"Zoom, Italian":    "──────────\n\nAnna Berg ti ha invitato a una riunione pianificata in Zoom.\n\nEntra nella riunione in Zoom\nhttps://us02web.zoom.us/j/85775884256?pwd=abc\n\nID riunione: 857 7588 4256\nCodice d’accesso: 123456\n\n──────────",
	"Webex":            "-- Do not delete or change any of the following text. --\n\nWhen it's time, join your Webex meeting here.\nhttps://parish.webex.com/parish/j.php?MTID=m1\nMeeting number (access code): 615 734 2199\nMeeting password: aBc12345\n\nJOIN BY PHONE\n+1-415-555-0001 US Toll\nTap here to call (mobile phones only, hosts not supported): tel:%2B1-415-555-0001",
	"Jitsi":            "https://meet.jit.si/ParishRoof",
	"Reclaim":          "This event was created by Reclaim.",
	"signature":        "-- \nAnna Berg\nChurchwarden\n+44 20 7946 0018",
	"telephone":        "Sent from my iPhone",
	"farewell":         "Mit freundlichen Grüßen\nAnna Berg\nKirchenvorstand, Finanzen",
	"disclaimer":       "This email and any attachments are confidential and intended for the addressee only.",
	"forwarded":        "-----Original Message-----\nFrom: Builder <b@builder.example>\nSent: Monday\nSubject: Bid\n\n- 1 roof\n- 2 doors?",
	"quoted":           "Am Mo., 7. Sept. 2026 um 08:12 schrieb Anna Berg <a@parish.example>:\n> - doors?\n> - bells",
}

func TestBlocksChangeNothing(t *testing.T) {
	want := Clean(own).Text
	if want != own {
		t.Fatalf("the text itself becomes %q", want)
	}
	for name, block := range blocks {
		for where, text := range map[string]string{
			"after":   own + "\n\n" + block,
			"in HTML": strings.ReplaceAll("<p>Which of the two bids do we take?</p><ul><li>roof</li><li>windows</li></ul><br>"+escaped(block), "\n", "<br>"),
		} {
			got := Clean(text)
			if lines(got.Text) != lines(want) {
				t.Errorf("%s %s leaves %q, took %q", name, where, got.Text, got.Removed)
			}
			if len(got.Removed) == 0 {
				t.Errorf("%s %s: nothing is said to be removed", name, where)
			}
		}
		if got := Clean(block); got.Text != "" {
			t.Errorf("%s alone leaves %q", name, got.Text)
		}
	}
}

// lines is a text without its empty lines.
func lines(s string) string {
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return r == '\n' }), "\n")
}

func escaped(s string) string {
	return strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;").Replace(s)
}

func TestWhatStays(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"text around a block", "before\n" + blocks["Zoom, Italian"] + "\nafter the call, tea", "before\nafter the call, tea"},
		{"a word about zoom", "We compare Zoom and Teams for the parish.", "We compare Zoom and Teams for the parish."},
		{"a sentence with a call in it", "Please read the bids, think about the colour of the tiles, and join on https://zoom.us/j/1 with your questions ready", "Please read the bids, think about the colour of the tiles, and join on  with your questions ready"},
		{"an answer to a booking form", "Event Name: Roof visit\n\nPlease share anything that will help prepare for our meeting.: The ladder is 6 m.\n\nNeed to make changes to this event?\nCancel: https://calendly.com/cancellations/x\n\nPowered by Calendly.com", "The ladder is 6 m."},
		{"a rule", "one\n----------\ntwo", "one\ntwo"},
		{"thanks in the middle", "Thanks\n- roof\n- windows", "- roof\n- windows"},
		{"a short list after a dash", "— roof\n— windows", "- roof\n- windows"},
		{"entities", "Tom &amp; Ida &lt;3<br>next&nbsp;line", "Tom & Ida <3\nnext line"},
		{"angle brackets that are no HTML", "if a < b then <tiles> else slate", "if a < b then <tiles> else slate"},
		{"numbers", "1. roof\n2. windows", "1. roof\n2. windows"},
		{"an ordered list", "<ol><li>roof</li><li>windows</li></ol>", "1. roof\n2. windows"},
		{"a nested list", "<ul><li>roof<ul><li>tiles</li></ul></li></ul>", "- roof\n- tiles"},
		{"a table", "<table><tr><td>09:00</td><td>roof</td></tr><tr><td>09:30</td><td>walls</td></tr></table>", "09:00 roof\n09:30 walls"},
		{"styles", "<style>p{color:red}</style><p>roof</p>", "roof"},
		{"what can't be seen", "ro\u200bof\u0000", "roof"},
	} {
		if got := Clean(c.text).Text; squeezed(got) != squeezed(c.want) {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

func squeezed(s string) string { return strings.Join(strings.Fields(s), " ") }

func TestLinksThatAreDocuments(t *testing.T) {
	got := Clean(`<a href="https://docs.example/bids">The bids</a>, <a href="https://meet.google.com/a-b-c">join</a>, notes: https://pad.example/roof and Plan<https://files.example/plan.pdf>`).Links
	want := []Link{{"The bids", "https://docs.example/bids"}, {"notes", "https://pad.example/roof"}, {"and Plan", "https://files.example/plan.pdf"}}
	if len(got) != len(want) {
		t.Fatalf("%d links %q, want %d", len(got), got, len(want))
	}
	for i := range want {
		if got[i].URL != want[i].URL || !strings.HasSuffix(got[i].Label, want[i].Label) {
			t.Errorf("link %d is %q, want %q", i, got[i], want[i])
		}
	}
}

// hostile are pieces that a long text is made of, to find a loop whose time
// grows faster than the text.
var hostile = []string{
	"a", "<ul><li>", "1) a ", "http://a.b/", "a, ", "(a, ", "@a: b?\n", "各", "a:b\n", "if a ", "From: a\n", "a <http://a.b/>",
	"ab cd ef gh ij kl mn op qr st uv wx yz ab cd ef gh ij\n",
}

func TestHostileTextsTakeLinearTime(t *testing.T) {
	read := func(text string) time.Duration {
		start := time.Now()
		d := Clean(text)
		a := agendaOf(capped(text, 100), d, nil, spring)
		kindOf(kindInput{Title: text, Text: d, Agenda: a, People: 5})
		readSigns(text, d, a, []string{text}, 0)
		languageOf(text, d.Text)
		return time.Since(start)
	}
	for _, piece := range hostile {
		short, long := read(strings.Repeat(piece, 1<<10/len(piece))), read(strings.Repeat(piece, 8<<10/len(piece)))
		// Eight times the text; 64 times the time if it grew with its square.
		if long > 40*short && long > 2*time.Second {
			t.Errorf("1 KB of %q takes %v, 8 KB %v", piece, short, long)
		}
	}
	if d := Clean(strings.Repeat("word ", maxDescription)); len(d.Text) > maxDescription {
		t.Errorf("%d bytes are read", len(d.Text))
	}
}

func FuzzClean(f *testing.F) {
	f.Add(own)
	for _, b := range blocks {
		f.Add(own + "\n" + b)
	}
	f.Add("<p>a<ul><li>b<li>c</ul><a href='x'>d")
	f.Fuzz(func(t *testing.T, raw string) {
		d := Clean(raw)
		if !utf8.ValidString(d.Text) {
			t.Errorf("%q is no valid text", d.Text)
		}
		if n := len(d.Text); n > maxDescription+maxDescription/2+64 {
			t.Errorf("%d bytes from %d", n, len(raw))
		}
		a := agendaOf("roof", d, nil, spring)
		if len(a.Items) > 4*maxPoints || a.Quality < 0 || a.Quality > 10 {
			t.Errorf("%d points, quality %d", len(a.Items), a.Quality)
		}
		kindOf(kindInput{Title: capped(raw, 200), Text: d, Agenda: a, People: 4})
		languageOf(raw, d.Text)
	})
}
