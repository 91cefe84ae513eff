package audit

import "testing"

func TestLanguageOf(t *testing.T) {
	for _, c := range []struct{ title, text, want string }{
		{"Parish council", "We will look at the bids for the roof before the winter.", "en"},
		{"Chorprobe", "Bitte bringt die Noten mit, wir singen auch den zweiten Satz.", "de"},
		{"Assemblée", "Merci de lire les comptes avant la réunion, nous voterons.", "fr"},
		{"Claustro", "Traed las notas de cada grupo para la evaluación, por favor.", "es"},
		{"Assembleia", "Não se esqueçam de trazer os recibos do mês para a prestação de contas.", "pt"},
		{"Schůze", "Prosím, přečtěte si návrh rozpočtu, každý ho dostal mailem.", "cs"},
		{"理事会", "予算案を事前にお読みください。", "ja"},
		{"Wochenbesprechung", "", "de"},
		{"Mitarbeiterversammlung über den Umbau", "", "de"},
		{"", "", ""},
		{"12345", "+++", ""},
	} {
		if got := languageOf(c.title, c.text); got != c.want {
			t.Errorf("%q, %q: %q, want %q", c.title, c.text, got, c.want)
		}
	}
}
