package audit

import (
	"slices"
	"strings"
	"testing"
)

// Every language must say everything: the same types, as many questions as the
// shape has, nothing empty, nothing left in English.
func TestDraftLanguagesAreComplete(t *testing.T) {
	if got, want := len(draftLanguages), 7; got != want {
		t.Fatalf("%d languages, want %d", got, want)
	}
	for language, words := range draftLanguages {
		for name, text := range map[string]string{"Remind": words.Remind, "NoObjection": words.NoObjection, "Never": words.Never} {
			checkPhrase(t, language+" "+name, text)
		}
		if len(words.Types) != len(draftShapes) {
			t.Errorf("%s has %d types, want %d", language, len(words.Types), len(draftShapes))
		}
		for typ, shape := range draftShapes {
			text, ok := words.Types[typ]
			if !ok {
				t.Errorf("%s has no texts for %s", language, typ)
				continue
			}
			where := language + " " + string(typ)
			checkPhrase(t, where+" Why", text.Why)
			checkPhrase(t, where+" Missing", text.Missing)
			checkPhrase(t, where+" Live", text.Live)
			if n := len(text.Agenda); n < 2 || n > maxAgenda {
				t.Errorf("%s has %d agenda lines", where, n)
			}
			for _, line := range text.Agenda {
				checkPhrase(t, where+" Agenda", line)
			}
			if len(text.Questions) != len(shape.Questions) {
				t.Errorf("%s has %d questions, its shape %d", where, len(text.Questions), len(shape.Questions))
			}
			for _, q := range text.Questions {
				checkPhrase(t, where+" Questions", q)
				if !strings.ContainsAny(q, "?？") {
					t.Errorf("%s: %q asks nothing", where, q)
				}
			}
			if language != "en" && text.Why == draftEN.Types[typ].Why {
				t.Errorf("%s is still in English", where)
			}
		}
	}
}

func checkPhrase(t *testing.T, where, text string) {
	t.Helper()
	if strings.TrimSpace(text) != text || text == "" || strings.ContainsAny(text, "\r\n\t") || strings.Contains(text, "  ") {
		t.Errorf("%s: %q is empty or has spaces that nobody wants", where, text)
	}
	for _, word := range []string{"waste", "offender", "toxic", "TODO"} {
		if strings.Contains(strings.ToLower(text), word) {
			t.Errorf("%s: %q says %q", where, text, word)
		}
	}
}

func TestDraftShapes(t *testing.T) {
	for typ, shape := range draftShapes {
		if n := len(shape.Questions); n < minQuestions || n > maxQuestions {
			t.Errorf("%s has %d questions", typ, n)
		}
		if shape.Days < 1 || shape.Days > slowDays {
			t.Errorf("%s has %d days", typ, shape.Days)
		}
		for i, q := range shape.Questions {
			if !slices.Contains(Forms(), q.Form) {
				t.Errorf("%s, question %d has form %q", typ, i+1, q.Form)
			}
		}
	}
	for kind, typ := range draftTypes {
		for _, finer := range append(draftFiner[kind], typ) {
			if _, ok := draftShapes[finer]; !ok {
				t.Errorf("%s can be %s, which has no shape", kind, finer)
			}
		}
	}
	for form, languages := range formClues {
		for language := range draftLanguages {
			if languages[language] == "" {
				t.Errorf("form %s has no clues in %s", form, language)
			}
		}
	}
}

// French puts a no-break space before ? ! ; and :, so that no line starts with
// one of them.
func TestFrenchSpaces(t *testing.T) {
	for typ, text := range draftFR.Types {
		for _, s := range slices.Concat([]string{text.Why, text.Missing, text.Live}, text.Agenda, text.Questions) {
			for _, mark := range []string{" ?", " !", " ;", " :"} {
				if strings.Contains(s, mark) {
					t.Errorf("%s: %q has a plain space before its mark", typ, s)
				}
			}
		}
	}
}
