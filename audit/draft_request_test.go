package audit

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// What an invitation asks of the people in it becomes their questions, with a
// form that fits.
func TestDraftAsksWhatTheInvitationAsksFor(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string // for whom, the text, the form
	}{
		{"named after a comma", "Il me manque pour le questionnaire (dépôt jeudi) :\n- effectifs IDE au 31/8, Eva\n- les dates du stage, Jan\nSinon par retour de mail.",
			[]string{"eva: effectifs IDE au 31/8, Eva (number)", "jan: les dates du stage, Jan (lines)"}},
		{"within a sentence", "Für den Anhang C fehlen mir von euch: Volumen/Monat (Eva), SLA bei Sonderläufen (Jan), japanische Schriften ja/nein (Olga). Bitte gleich als Antwort.",
			[]string{"eva: Volumen/Monat (Eva) (number)", "jan: SLA bei Sonderläufen (Jan) (lines)", "olga: japanische Schriften ja/nein (Olga) (yes_no)"}},
		{"yes or no, numbered with a slash", "Bonjour à tous\nil me faut pour vendredi, de chaque chef de service, un oui ou un non sur :\n1/ pont de l'Ascension fermé\n2/ bloc réduit à 2 salles du 26/7 au 20/8\nJulien",
			[]string{"all: pont de l'Ascension fermé (yes_no)", "all: bloc réduit à 2 salles du 26/7 au 20/8 (yes_no)"}},
		{"yes or no in a sentence", "Hallo zusammen, die Revision braucht bis 25.9. von jeder Gruppenleitung die Bestätigung. Liste je Gruppe im Anhang, bitte hinter jeden Namen J oder N.",
			[]string{"all: Liste je Gruppe im Anhang, bitte hinter jeden Namen J oder N. (yes_no)"}},
		{"a name and a dash", "Need by Wed, one line is enough:\n- Eva – tagline A or B?\n- Jan – release window wording",
			[]string{"eva: Eva – tagline A or B? (choice)", "jan: Jan – release window wording (lines)"}},
		{"a name and a colon", "Please send:\n- Eva: number of chairs\n- Jan: when the van comes", []string{"eva: Eva: number of chairs (number)", "jan: Jan: when the van comes (date)"}},
		{"mentioned, without a lead-in", "- @Eva: Preis Sonderwerkzeug, gerne ±10 %\n- @Jan : le client veut-il la réception à Lyon ou chez nous ?",
			[]string{"eva: @Eva: Preis Sonderwerkzeug, gerne ±10 % (number)", "jan: @Jan : le client veut-il la réception à Lyon ou chez nous ? (choice)"}},
		{"points that nobody is named in stay an agenda", "- scope\n- risks (Eva)\n- costs\n- dates", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := draft(t, talk(ofKind(KindOther), titled("-"), saying(c.text)), monday)
			var got []string
			for _, q := range r.Questions {
				if !q.FromInvitation {
					continue
				}
				who := "all"
				if !q.Everyone {
					var names []string
					for _, p := range q.For {
						name, _, _ := strings.Cut(p.Email, "@")
						names = append(names, name)
					}
					who = strings.Join(names, "+")
				}
				got = append(got, fmt.Sprintf("%s: %s (%s)", who, q.Text, q.Form))
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("got  %q\nwant %q", got, c.want)
			}
			if len(c.want) > 0 && len(r.Questions) != max(3, len(c.want)) && !strings.Contains(c.text, "@") {
				t.Errorf("%d questions", len(r.Questions))
			}
		})
	}
}

// A question that the invitation asks isn't asked again in other words.
func TestDraftAsksNothingTwice(t *testing.T) {
	for _, c := range []struct {
		title, text string
		want        []string
	}{
		{"Daily standup", "yesterday / today / stuck?", []string{"Yesterday?", "Today?", "Stuck?"}},
		{"Daily standup", "gestern / heute / wo klemmts", []string{"Gestern?", "Heute?", "Wo klemmts?"}},
		{"朝会", "昨日やったこと/今日やること/困っていること。", []string{"昨日やったこと？", "今日やること？", "困っていること？"}},
		{"Daily standup", "What is blocking you?", []string{"What is blocking you?", "What will you finish today?", "With whom would fifteen minutes live help you today?"}},
	} {
		var got []string
		for _, q := range draft(t, talk(titled(c.title), saying(c.text), func(s *Series) { s.Cadence = Daily }), monday).Questions {
			got = append(got, q.Text)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%q: got %q", c.text, got)
		}
	}
}

func TestFormOf(t *testing.T) {
	for _, c := range []struct {
		question, language string
		want               Form
	}{
		{"Who takes the next step, and by when?", "en", FormWho},
		{"What do we do about it, and by which date?", "en", FormWhat},
		{"What is in your way, and whom do you need?", "en", FormLines},
		{"Who signs?", "en", FormName},
		{"By when?", "en", FormDate},
		{"How much does it cost?", "en", FormNumber},
		{"Preis Sonderwerkzeug, gerne ±10 %", "de", FormNumber},
		{"le client veut-il la réception à Lyon ou chez nous ?", "de", FormChoice},
		{"Kann das weg?", "de", FormYesNo},
		{"Schriften ja/nein", "de", FormYesNo},
		{"Kdo to udělá a do kdy?", "cs", FormWho},
		{"Release notes", "en", FormLines},
	} {
		if got := formOf(c.question, c.language); got != c.want {
			t.Errorf("%q: %s, want %s", c.question, got, c.want)
		}
	}
}
