package ics

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
)

// frequency is the period that a rule repeats by.
type frequency int

const (
	yearly frequency = iota
	monthly
	weekly
	daily
)

// weekdayRule is one entry of BYDAY: the nth such day of its month or year, from
// the end if negative; every one if 0.
type weekdayRule struct {
	day time.Weekday
	nth int
}

// rule is an RRULE. It is expanded here and not by a library: rrule-go steps
// from DTSTART on, does not return from a rule that never matches before the year
// 9999, and panics on BYDAY=53MO in a month. Tests compare with it.
type rule struct {
	freq     frequency
	interval int
	count    int     // 0: none
	until    *moment // nil: none
	wkst     time.Weekday

	months, weeks, yearDays, monthDays, easter []int
	weekdays                                   []weekdayRule
	hours, minutes, seconds                    []int
	positions                                  []int
}

// ends says whether the rule comes to an end.
func (r *rule) ends() bool { return r.count > 0 || r.until != nil }

// Bounds that no calendar for people reaches.
const (
	maxInterval = 10000
	maxPerDay   = 24
)

// parseRule reads an RRULE. What is finer than a day is refused: expanding it
// has no useful bound, and no meeting is held so often.
func parseRule(s string) (rule, error) {
	r := rule{interval: 1, wkst: time.Monday, freq: -1}
	s = strings.ToUpper(strings.TrimSpace(s))
	for field := range strings.SplitSeq(strings.TrimPrefix(s, "RRULE:"), ";") {
		if field = strings.TrimSpace(field); field == "" {
			continue
		}
		key, value, ok := strings.Cut(field, "=")
		if !ok {
			return rule{}, errors.New("malformed rule")
		}
		if err := r.set(strings.TrimSpace(key), strings.TrimSpace(value)); err != nil {
			return rule{}, err
		}
	}
	if r.freq < 0 {
		return rule{}, errors.New("a rule without FREQ")
	}
	return r, nil
}

// set reads one field. Unknown ones of extensions (X-…) change nothing; any
// other unknown one would be silently wrong.
func (r *rule) set(key, value string) (err error) {
	switch key {
	case "FREQ":
		r.freq, err = parseFrequency(value)
	case "INTERVAL":
		r.interval, err = parseNumber(key, value, 1, maxInterval)
	case "COUNT":
		r.count, err = parseNumber(key, value, 1, 1<<31-1)
	case "UNTIL":
		var m moment
		if m, err = parseMoment(value); err != nil {
			err = errors.New("UNTIL is not a date or time")
		}
		r.until = &m
	case "WKST":
		day, ok := weekdayNames[value]
		if !ok {
			return errors.New("WKST is not a weekday")
		}
		r.wkst = day
	case "BYDAY":
		r.weekdays, err = parseWeekdays(value)
	case "BYMONTH":
		r.months, err = parseNumbers(key, value, 1, 12, false)
	case "BYMONTHDAY":
		r.monthDays, err = parseNumbers(key, value, 1, 31, true)
	case "BYYEARDAY":
		r.yearDays, err = parseNumbers(key, value, 1, 366, true)
	case "BYWEEKNO":
		r.weeks, err = parseNumbers(key, value, 1, 53, true)
	case "BYSETPOS":
		r.positions, err = parseNumbers(key, value, 1, 366, true)
	case "BYHOUR":
		r.hours, err = parseNumbers(key, value, 0, 23, false)
	case "BYMINUTE":
		r.minutes, err = parseNumbers(key, value, 0, 59, false)
	case "BYSECOND":
		r.seconds, err = parseNumbers(key, value, 0, 59, false)
	case "BYEASTER":
		r.easter, err = parseNumbers(key, value, 0, 366, true)
	default:
		if !strings.HasPrefix(key, "X-") {
			err = errors.New("a rule with an unknown field")
		}
	}
	return err
}

func parseFrequency(value string) (frequency, error) {
	switch value {
	case "YEARLY":
		return yearly, nil
	case "MONTHLY":
		return monthly, nil
	case "WEEKLY":
		return weekly, nil
	case "DAILY":
		return daily, nil
	case "HOURLY", "MINUTELY", "SECONDLY":
		return 0, fmt.Errorf("a rule finer than a day (FREQ=%s) is not expanded", value)
	}
	return 0, errors.New("a rule with an unknown FREQ")
}

var weekdayNames = map[string]time.Weekday{
	"SU": time.Sunday, "MO": time.Monday, "TU": time.Tuesday, "WE": time.Wednesday,
	"TH": time.Thursday, "FR": time.Friday, "SA": time.Saturday,
}

func parseWeekdays(value string) ([]weekdayRule, error) {
	var list []weekdayRule
	for item := range strings.SplitSeq(value, ",") {
		item = strings.TrimSpace(item)
		if len(item) < 2 {
			return nil, errors.New("BYDAY is not a list of weekdays")
		}
		day, ok := weekdayNames[item[len(item)-2:]]
		if !ok {
			return nil, errors.New("BYDAY is not a list of weekdays")
		}
		w := weekdayRule{day: day}
		if n := item[:len(item)-2]; n != "" {
			nth, err := parseNumbers("BYDAY", n, 1, 53, true)
			if err != nil {
				return nil, err
			}
			w.nth = nth[0]
		}
		if !slices.Contains(list, w) { // there are not many different ones
			list = append(list, w)
		}
	}
	return list, nil
}

func parseNumber(key, value string, low, high int) (int, error) {
	n, err := strconv.Atoi(value)
	if err != nil || n < low || n > high {
		return 0, fmt.Errorf("%s is not a number from %d to %d", key, low, high)
	}
	return n, nil
}

// parseNumbers reads a list, sorted and each number once.
func parseNumbers(key, value string, low, high int, signed bool) ([]int, error) {
	var list []int
	for item := range strings.SplitSeq(value, ",") {
		n, err := strconv.Atoi(strings.TrimSpace(item))
		size := n
		if signed && n < 0 {
			size = -n
		}
		if err != nil || size < low || size > high {
			return nil, fmt.Errorf("%s is not a list of numbers from %d to %d", key, low, high)
		}
		if len(list) >= 2*high+2 { // more than there are different ones
			slices.Sort(list)
			list = slices.Compact(list)
		}
		list = append(list, n)
	}
	slices.Sort(list)
	return slices.Compact(list), nil
}
