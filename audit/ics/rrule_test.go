package ics

import (
	"fmt"
	"math/rand"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/teambition/rrule-go"
)

// some picks a few of the numbers from one to another, in a list.
func some(r *rand.Rand, most, from, to int) string {
	var list []string
	for range 1 + r.Intn(most) {
		if n := fmt.Sprint(from + r.Intn(to-from+1)); n != "0" && !slices.Contains(list, n) {
			list = append(list, n)
		}
	}
	return strings.Join(list, ",")
}

func days(r *rand.Rand, nth ...string) string {
	var list []string
	for _, d := range []string{"MO", "TU", "WE", "TH", "FR", "SA", "SU"} {
		if r.Intn(3) == 0 {
			list = append(list, nth[r.Intn(len(nth))]+d)
		}
	}
	if len(list) == 0 {
		return "WE"
	}
	return strings.Join(list, ",")
}

// randomRule is one of those that rrule-go is right for. It takes a list such as
// TH,2SA for days that are both, and counts the positions of the first week from
// DTSTART on; it may not return where nothing is found.
func randomRule(r *rand.Rand) string {
	var fields []string
	add := func(chance int, name, value string) {
		if r.Intn(chance) == 0 && value != "" {
			fields = append(fields, name+"="+value)
		}
	}
	freq := []string{"YEARLY", "MONTHLY", "WEEKLY", "DAILY"}[r.Intn(4)]
	add(2, "INTERVAL", some(r, 1, 1, 5))
	switch freq {
	case "YEARLY":
		add(2, "BYMONTH", some(r, 3, 1, 12))
		add(3, "BYMONTHDAY", some(r, 2, 1, 28))
		add(4, "BYYEARDAY", some(r, 3, 1, 365))
	case "MONTHLY":
		if r.Intn(2) == 0 {
			add(2, "BYDAY", days(r, ""))
			add(2, "BYMONTHDAY", some(r, 3, -28, 28))
			break
		}
		add(4, "BYDAY", days(r, "1", "2", "3", "4", "-1", "-2"))
		add(4, "BYMONTH", some(r, 4, 1, 12))
	case "WEEKLY":
		add(2, "BYDAY", days(r, ""))
		add(3, "WKST", []string{"MO", "SU", "TH"}[r.Intn(3)])
		add(4, "BYMONTH", some(r, 6, 1, 12))
	case "DAILY":
		add(3, "BYDAY", days(r, ""))
		add(4, "BYMONTH", some(r, 6, 1, 12))
	}
	add(5, "BYHOUR", some(r, 2, 1, 23))
	add(6, "BYMINUTE", some(r, 2, 1, 59))
	if freq == "YEARLY" || freq == "MONTHLY" {
		add(4, "BYSETPOS", some(r, 2, -2, 2))
	}
	if r.Intn(2) == 0 {
		add(1, "COUNT", some(r, 1, 1, 40))
	} else {
		add(1, "UNTIL", fmt.Sprintf("20%02d0%d15T120000Z", 26+r.Intn(3), 1+r.Intn(9)))
	}
	r.Shuffle(len(fields), func(i, j int) { fields[i], fields[j] = fields[j], fields[i] })
	return strings.Join(append([]string{"FREQ=" + freq}, fields...), ";")
}

// TestSameAsRruleGo compares a few hundred rules with another expansion of them,
// up to the end of 2035.
func TestSameAsRruleGo(t *testing.T) {
	last := wall(t, "20351231T235959")
	found, compared := 0, 0
	for seed := range int64(600) {
		r := rand.New(rand.NewSource(seed))
		text := randomRule(r)
		start := time.Date(2026, time.Month(1+r.Intn(12)), 1+r.Intn(28), 9, 30, 0, 0, time.UTC)
		option, err := rrule.StrToROption(text)
		if err != nil {
			t.Fatalf("%s: rrule-go: %v", text, err)
		}
		option.Dtstart = start
		other, err := rrule.NewRRule(*option)
		if err != nil {
			t.Fatalf("%s: rrule-go: %v", text, err)
		}
		want := other.Between(start, last, true)

		parsed, err := parseRule(text)
		if err != nil {
			t.Fatalf("%s: %v", text, err)
		}
		steps := maxSteps
		x, err := newExpansion(parsed, start, &steps)
		if err != nil {
			t.Fatalf("%s: %v", text, err)
		}
		to := last
		if parsed.until != nil {
			to = parsed.until.wall
		}
		got, err := x.between(start, to)
		if err != nil {
			t.Fatalf("%s: %v", text, err)
		}
		if !slices.EqualFunc(got, want, time.Time.Equal) {
			t.Errorf("seed %d: %s from %s:\n got %v\nwant %v", seed, text, start.Format(clockLayout), got[:min(len(got), 12)], want[:min(len(want), 12)])
		}
		compared++
		found += len(got)
	}
	t.Logf("%d rules, %d occurrences", compared, found)
	if found < 5000 {
		t.Errorf("only %d occurrences: the rules find nothing", found)
	}
}
