package audit

import "testing"

func TestIsPlaceholder(t *testing.T) {
	for _, text := range []string{
		"", "--", "…", "TBD", "Agenda: tbd", "Agenda?", "Agenda - ???", "Topics: to be announced!", "n/a", "s.o.", "siehe Titel", "Themen bitte hier eintragen",
		"Tagesordnung: folgt noch", "Ordre du jour : à venir", "(à remplir)", "Por definir.", "Pauta: a definir", "(doplnit)", "viz název", "未定", "議題：調整中",
		"議題をここに追記してください", "[topic] 1", "Please add your topics below",
	} {
		if !isPlaceholder(fold(text)) {
			t.Errorf("%q is taken for content", text)
		}
	}
	for _, text := range []string{"Agenda", "none of the offers fits", "Agenda: roof", "offene Rechnungen", "a definir: o preço", "program změn", "議題：価格"} {
		if isPlaceholder(fold(text)) {
			t.Errorf("%q is taken for a placeholder", text)
		}
	}
}
