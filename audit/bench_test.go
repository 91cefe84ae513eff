package audit

import (
	"fmt"
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
