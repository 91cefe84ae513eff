package audit

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// BenchmarkOf judges a month of n meetings, a quarter of them in series.
func BenchmarkOf(b *testing.B) {
	for _, n := range []int{1000, 10000} {
		events := busyMonth(n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			for range b.N {
				if _, err := Of(each(events...), september, testPolicy()); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func busyMonth(n int) []Event {
	var list []Event
	for i := 0; len(list) < n; i++ {
		start := at("2026-09-07 08:00").Add(time.Duration(i%480) * 15 * time.Minute).Format("2006-01-02 15:04")
		describe := func(e *Event) {
			e.Title = fmt.Sprintf("Meeting %d about the carrier", i)
			e.Description = "1. which one do we take?\n2. what does it cost\n3. who writes to them\n" + e.Title
		}
		if i%16 == 0 {
			list = append(list, weekly(fmt.Sprint("s", i), start, 4, some(2+i%20), describe)...)
		} else {
			list = append(list, event(fmt.Sprint("e", i), start, some(2+i%20), describe))
		}
	}
	return list[:n]
}

// BenchmarkJudge judges one event with a description of 8 KB of HTML, the most
// that Google stores, and names the parts.
func BenchmarkJudge(b *testing.B) {
	var html strings.Builder
	html.WriteString("<p>Which of the two bids do we take?</p><ul>")
	for i := 0; html.Len() < 7<<10; i++ {
		fmt.Fprintf(&html, "<li><b>Lot %d</b>: roof, windows &amp; doors, see <a href=\"https://files.example/bids/%d\">the bid</a></li>", i, i)
	}
	html.WriteString("</ul><br>" + strings.ReplaceAll(blocks["Zoom"], "\n", "<br>"))
	e := event("x", "2026-09-08 10:00", some(6), func(e *Event) { e.Description = html.String() })
	b.Run("whole", func(b *testing.B) {
		b.SetBytes(int64(html.Len()))
		b.ReportAllocs()
		for range b.N {
			if _, err := Of(each(e), september, testPolicy()); err != nil {
				b.Fatal(err)
			}
		}
	})
	text := Clean(e.Description)
	agenda := agendaOf(e.Title, text, nil, e.Start)
	for name, part := range map[string]func(){
		"clean":  func() { Clean(e.Description) },
		"agenda": func() { agendaOf(e.Title, text, nil, e.Start) },
		"kind":   func() { kindOf(kindInput{Title: e.Title, Text: text, Agenda: agenda, People: 6}) },
		"signs":  func() { readSigns(e.Title, text, agenda, nil, 0) },
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for range b.N {
				part()
			}
		})
	}
}
