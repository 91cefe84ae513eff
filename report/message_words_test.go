package report

import (
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"adjourn/audit"
)

// Every language says everything, with the same words to fill in as English.
func TestMessageLanguagesAreComplete(t *testing.T) {
	braces := regexp.MustCompile(`\{[a-z]+\}`)
	english := textsOf(&messageEN)
	if len(messageLanguages) != 7 {
		t.Errorf("%d languages", len(messageLanguages))
	}
	for language, words := range messageLanguages {
		texts := textsOf(words)
		if len(texts) != len(english) {
			t.Errorf("%s has %d texts, English %d", language, len(texts), len(english))
		}
		for name, text := range texts {
			if strings.TrimSpace(text) != text && name != "Colon" && name != "And" || text == "" || strings.ContainsAny(text, "\r\n\t") {
				t.Errorf("%s %s: %q", language, name, text)
			}
			if name == "Day" || name == "Date" || language == "cs" && name == "Greeting" {
				continue
			}
			want, got := braces.FindAllString(english[name], -1), braces.FindAllString(text, -1)
			slices.Sort(want)
			slices.Sort(got)
			if !slices.Equal(want, got) {
				t.Errorf("%s %s fills in %v, English %v", language, name, got, want)
			}
			if language != "en" && len(braces.ReplaceAllString(text, "")) > 15 && text == english[name] {
				t.Errorf("%s %s is still in English", language, name)
			}
		}
	}
}

// textsOf are all texts of a language by their field's name.
func textsOf(w *messageWords) map[string]string {
	all := map[string]string{}
	v := reflect.ValueOf(*w)
	for i := range v.NumField() {
		name := v.Type().Field(i).Name
		switch f := v.Field(i); f.Kind() {
		case reflect.String:
			all[name] = f.String()
		case reflect.Array:
			for j := range f.Len() {
				all[name+string(rune('a'+j))] = f.Index(j).String()
			}
		case reflect.Map:
			for _, k := range f.MapKeys() {
				all[name+" "+k.String()] = f.MapIndex(k).String()
			}
		}
	}
	return all
}

func TestMessageGreets(t *testing.T) {
	for _, c := range []struct {
		words      *messageWords
		name, want string
	}{
		{&messageEN, "Petra Malá", "Petra"}, {&messageEN, "Malá, Petra", "Petra"}, {&messageEN, "Petra", "Petra"},
		{&messageDE, "Petra Malá", "Petra Malá"}, {&messageDE, "Malá, Petra", "Petra Malá"}, {&messageJA, "野々村 健", "野々村"}, {&messageEN, "原田 智子", "原田さん"}, {&messageDE, "原田 智子", "原田さん"}, {&messageJA, "Petra Malá", "Petra Malá"},
		{&messageEN, "Malá,", "Malá,"},
	} {
		if got := c.words.called(c.name); got != c.want {
			t.Errorf("%q is called %q, want %q", c.name, got, c.want)
		}
	}
}

func TestMessageNumbersAndDates(t *testing.T) {
	zone := time.FixedZone("", 5*3600+30*60)
	first := time.Date(2026, 11, 1, 9, 5, 0, 0, zone)
	for _, c := range []struct{ got, want string }{
		{messageEN.hours(44*time.Hour + 24*time.Minute), "44 h"},
		{messageEN.hours(90 * time.Minute), "1.5 h"},
		{messageDE.hours(90 * time.Minute), "1,5 h"},
		{messageDE.hours(2 * time.Hour), "2 h"},
		{messageEN.hours(9*time.Hour + 58*time.Minute), "10 h"},
		{messageEN.length(95 * time.Minute), "95 min"},
		{messageDE.length(150 * time.Minute), "2,5 h"},
		{messageEN.moment(first), "Sunday 1 November 2026, 09:05 (UTC+5:30)"},
		{messageDE.moment(first.UTC()), "Sonntag, 1. November 2026, 03:35 (UTC)"},
		{messageFR.day(first), "dimanche 1er novembre"},
		{messageES.day(first), "domingo 1 de noviembre"},
		{messagePT.day(first), "domingo, 1 de novembro"},
		{messageCS.day(first), "neděle 1. listopadu"},
		{messageJA.moment(first.In(time.FixedZone("", -3*3600))), "2026年11月1日（日）00:35（UTC-3）"},
	} {
		if c.got != c.want {
			t.Errorf("got %q, want %q", c.got, c.want)
		}
	}
}

// A meeting without a simple rhythm comes back as often in a mail as in the
// report, in every language.
func TestMessageTimes(t *testing.T) {
	times := func(n int) *audit.Series {
		return invited("Numbers", "", audit.KindStatus, func(s *audit.Series) {
			s.Cadence, s.PersonTimeMonth = audit.Irregular, time.Duration(n*s.Headcount)*s.Duration
		})
	}
	for _, c := range []struct {
		language          string
		twice, six, noted string
	}{
		{"en", "twice a week", "6 times in four weeks", "now and then"},
		{"de", "zweimal pro Woche", "6-mal in vier Wochen", "ab und zu"},
		{"fr", "deux fois par semaine", "6 fois en quatre semaines", "de temps en temps"},
		{"es", "dos veces por semana", "6 veces en cuatro semanas", "de vez en cuando"},
		{"pt", "duas vezes por semana", "6 vezes em quatro semanas", "de vez em quando"},
		{"cs", "dvakrát týdně", "6krát za čtyři týdny", "občas"},
		{"ja", "週2回", "4週間で6回", "ときどき"},
	} {
		w, _ := wordsIn(c.language)
		for n, want := range map[int]string{8: c.twice, 6: c.six, 1: c.noted} {
			s := times(n)
			if got := w.facts(s, false)[1].Value; !strings.HasSuffix(got, w.And+want) {
				t.Errorf("%s, %d times: %q, want %q", c.language, n, got, want)
			}
			if got := facts(s); c.language == "en" && !strings.HasSuffix(got, ", "+want) {
				t.Errorf("the report, %d times: %q, want %q", n, got, want)
			}
		}
	}
	if got := messageEN.cadence(times(20)); got != "20 times in four weeks" {
		t.Errorf("five times a week: %q", got)
	}
}
