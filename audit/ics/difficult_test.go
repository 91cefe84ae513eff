package ics_test

// difficult is what one file under testdata is read as, in a window of three
// weeks unless it names another.
type difficult struct {
	from, to    string
	want, skips []string
}

var difficultFiles = map[string]difficult{
	"all-day-in-five-forms": {
		want: []string{
			"2026-09-07 00:00 +02:00, 48h, value, all day",
			"2026-09-08 00:00 +02:00, 24h, bare, all day",
			"2026-09-09 00:00 +02:00, 24h, no end, all day",
			"2026-09-10 00:00 +02:00, 24h, same end, all day",
			"2026-09-11 00:00 +02:00, 24h, outlook, all day",
			"2026-09-12 00:00 +02:00, 24h, outlook utc, all day",
		},
	},
	"bad-events-between-good-ones": {
		want: []string{
			"2026-09-07 09:00 +00:00, 1h, good 1",
			"2026-09-07 09:00 +00:00, 1h, good 2",
		},
		skips: []string{
			"f:13: DTSTART: not a date or time",
			"f:19: malformed parameters of ATTENDEE",
			"f:25: RRULE: a rule finer than a day (FREQ=HOURLY) is not expanded",
			"f:31: RRULE: BYDAY is not a list of weekdays",
			"f:33: it ends before it starts",
			"f:39: an event without DTSTART",
			"f:46: no colon in DTSTART",
			"f:48: a rule that gives more than 24 occurrences a day is not expanded",
			"f:58: DURATION: a negative duration",
			"f:64: RRULE: a rule with an unknown field",
		},
	},
	"calendar-of-a-cancellation": {
		want: []string{
			"2026-09-07 09:00 +00:00, 1h, off, cancelled",
		},
	},
	"cancelled-instance": {
		want: []string{
			"2026-09-07 09:00 +02:00, 1h, series, Europe/Berlin",
			"2026-09-21 09:00 +02:00, 1h, series, Europe/Berlin",
			"2026-09-14 09:00 +02:00, 1h, off, cancelled, Europe/Berlin",
		},
	},
	"clock-time-that-is-skipped-or-comes-twice": {
		from: "2026-10-24", to: "2026-10-27",
		want: []string{
			"2026-10-24 02:30 +02:00, 0.25h, night, Europe/Berlin",
			"2026-10-25 02:30 +02:00, 0.25h, night, Europe/Berlin",
			"2026-10-26 02:30 +01:00, 0.25h, night, Europe/Berlin",
		},
	},
	"custom-zone-of-outlook": {
		from: "2026-10-20", to: "2026-10-30",
		want: []string{
			"2026-10-23 09:00 +02:00, 1h, summer",
			"2026-10-26 09:00 +01:00, 1h, winter",
			"2026-10-20 10:00 +02:00, 1h, weekly",
			"2026-10-27 10:00 +01:00, 1h, weekly",
		},
	},
	"description-with-raw-line-ends": {
		want: []string{
			"2026-09-07 09:00 +00:00, 1h, a text in lines of its own",
			"2026-09-08 09:00 +00:00, 1h, an empty line inside a fold",
			"2026-09-09 09:00 +00:00, 1h, raw HTML",
			"2026-09-10 09:00 +00:00, 1h, or the last of two titles",
			"2026-09-11 09:00 +00:00, 1h, everything in lower case",
		},
	},
	"detached-instance-without-a-master": {
		want: []string{
			"2026-09-08 09:00 +00:00, 1h, lonely, was 09-07 09:00",
		},
	},
	"duration-over-a-change-of-clocks": {
		from: "2026-10-20", to: "2026-11-08",
		want: []string{
			"2026-10-24 12:00 +02:00, 25h, a day, Europe/Berlin",
			"2026-10-24 12:00 +02:00, 24h, 24 hours, Europe/Berlin",
			"2026-10-24 00:00 +02:00, 169h, a week, all day",
			"2026-10-24 12:00 +02:00, 26.5h, mixed, Europe/Berlin",
		},
	},
	"event-that-is-not-closed": {
		want: []string{
			"2026-09-07 09:00 +00:00, 1h, good",
		},
		skips: []string{
			"f:2: an event cannot be read: it is not closed",
			"f:11: an event cannot be read: a component inside it is not closed",
		},
	},
	"event-without-a-calendar": {
		want: []string{
			"2026-09-07 09:00 +00:00, 1h, bare",
		},
	},
	"every-event-with-the-same-uid": {
		want: []string{
			"2026-09-07 09:00 +00:00, 1h, one",
			"2026-09-08 09:00 +00:00, 1h, two",
		},
	},
	"exdate-in-every-form": {
		want: []string{
			"2026-09-07 09:00 +02:00, 0.5h, left over, Europe/Berlin",
			"2026-09-14 09:00 +02:00, 0.5h, left over, Europe/Berlin",
			"2026-09-15 09:00 +02:00, 0.5h, left over, Europe/Berlin",
			"2026-09-16 09:00 +02:00, 0.5h, left over, Europe/Berlin",
			"2026-09-07 00:00 +02:00, 24h, day left over, all day",
			"2026-09-10 00:00 +02:00, 24h, day left over, all day",
		},
	},
	"exrule": {
		want: []string{
			"2026-09-07 09:00 +00:00, 1h, but not on Wednesday",
			"2026-09-08 09:00 +00:00, 1h, but not on Wednesday",
			"2026-09-10 09:00 +00:00, 1h, but not on Wednesday",
		},
	},
	"file-that-is-cut-off": {
		want: []string{
			"2026-09-07 09:00 +00:00, 1h, good",
		},
		skips: []string{
			"f:8: an event cannot be read: the file ends inside it",
			"f:10: the file ends inside a calendar: something may be missing",
		},
	},
	"google-series-that-was-split": {
		want: []string{
			"2026-09-07 09:00 +02:00, 1h, first part, Europe/Berlin",
			"2026-09-14 10:00 +02:00, 1h, second part, Europe/Berlin",
			"2026-09-21 10:00 +02:00, 1h, second part, Europe/Berlin",
		},
	},
	"html-instead-of-a-description": {
		want: []string{
			"2026-09-07 09:00 +00:00, 1h, html",
			"2026-09-07 09:00 +00:00, 1h, away",
			"2026-09-07 09:00 +00:00, 1h, elsewhere",
		},
	},
	"longer-than-the-window": {
		want: []string{
			"2026-08-01 00:00 +00:00, 2928h, long",
		},
	},
	"lower-case-and-blank-lines": {
		want: []string{
			"2026-09-07 09:00 +02:00, 1h, lower, Europe/Berlin",
		},
	},
	"moved-instance-after-its-master": {
		want: []string{
			"2026-09-07 09:00 +02:00, 1h, series, Europe/Berlin",
			"2026-09-21 09:00 +02:00, 1h, series, Europe/Berlin",
			"2026-09-15 11:00 +02:00, 1h, moved, was 09-14 09:00, Europe/Berlin",
		},
	},
	"moved-instance-before-its-master": {
		want: []string{
			"2026-09-07 09:00 +02:00, 1h, series, Europe/Berlin",
			"2026-09-21 09:00 +02:00, 1h, series, Europe/Berlin",
			"2026-09-15 11:00 +02:00, 1h, moved, was 09-14 09:00, Europe/Berlin",
		},
	},
	"moved-out-of-the-window-and-into-it": {
		want: []string{
			"2026-09-07 09:00 +02:00, 1h, series, Europe/Berlin",
			"2026-09-21 09:00 +02:00, 1h, series, Europe/Berlin",
			"2026-09-16 09:00 +02:00, 1h, in, was 12-14 09:00, Europe/Berlin",
		},
	},
	"moved-twice": {
		want: []string{
			"2026-09-07 09:00 +02:00, 1h, series, Europe/Berlin",
			"2026-09-21 09:00 +02:00, 1h, series, Europe/Berlin",
			"2026-09-16 09:00 +02:00, 1h, last, was 09-14 09:00, Europe/Berlin",
		},
	},
	"no-end": {
		want: []string{
			"2026-09-07 09:00 +00:00, 0h, no end, end made up",
		},
	},
	"no-uid": {
		want: []string{
			"2026-09-07 09:00 +00:00, 1h, nameless",
		},
	},
	"people-as-google-writes-them": {
		want: []string{
			"2026-09-07 10:00 +02:00, 1h, Weekly status, Europe/Prague",
			"2026-09-14 10:00 +02:00, 1h, Weekly status, Europe/Prague",
			"2026-09-21 10:00 +02:00, 1h, Weekly status, Europe/Prague",
		},
	},
	"rdate-as-date-time-and-period": {
		want: []string{
			"2026-09-07 09:00 +02:00, 0.5h, rd, Europe/Berlin",
			"2026-09-09 09:00 +02:00, 0.5h, rd, Europe/Berlin",
			"2026-09-10 14:00 +02:00, 0.5h, rd, Europe/Berlin",
			"2026-09-11 14:00 +02:00, 2h, rd, Europe/Berlin",
			"2026-09-12 14:00 +02:00, 0.75h, rd, Europe/Berlin",
			"2026-09-07 15:00 +00:00, 0.5h, both",
			"2026-09-08 15:00 +00:00, 0.5h, both",
			"2026-09-14 15:00 +00:00, 0.5h, both",
		},
	},
	"recurrence-id-in-utc-floating-and-date": {
		want: []string{
			"2026-09-08 07:00 +00:00, 1h, utc, was 09-07 09:00",
			"2026-09-15 07:00 +00:00, 1h, floating, was 09-14 09:00",
			"2026-09-22 07:00 +00:00, 1h, date, was 09-21 09:00",
		},
	},
	"rules-that-are-hard": {
		from: "2026-09-01", to: "2026-10-05",
		want: []string{
			"2026-09-30 10:00 +00:00, 1h, last working day",
			"2026-09-13 11:00 +00:00, 1h, fortnight from Sunday",
			"2026-09-14 11:00 +00:00, 1h, fortnight from Sunday",
			"2026-09-27 11:00 +00:00, 1h, fortnight from Sunday",
			"2026-09-28 11:00 +00:00, 1h, fortnight from Sunday",
			"2026-09-07 12:00 +00:00, 1h, since the year 1",
			"2026-09-01 13:00 +00:00, 1h, the last of many",
			"2026-09-02 13:00 +00:00, 1h, the last of many",
			"2026-09-03 13:00 +00:00, 1h, the last of many",
			"2026-09-04 13:00 +00:00, 1h, the last of many",
			"2026-09-05 13:00 +00:00, 1h, the last of many",
			"2026-09-06 13:00 +00:00, 1h, the last of many",
			"2026-09-07 13:00 +00:00, 1h, the last of many",
			"2026-09-01 14:00 +00:00, 1h, every Monday and the first Tuesday",
			"2026-09-07 14:00 +00:00, 1h, every Monday and the first Tuesday",
			"2026-09-14 14:00 +00:00, 1h, every Monday and the first Tuesday",
			"2026-09-07 15:00 +00:00, 1h, lower case",
		},
	},
	"same-uid-another-sequence": {
		want: []string{
			"2026-09-07 09:00 +00:00, 1h, new",
			"2026-09-07 10:00 +00:00, 1h, new",
			"2026-09-07 13:00 +00:00, 1h, twice",
			"2026-09-07 15:00 +00:00, 1h, weekly now",
			"2026-09-14 15:00 +00:00, 1h, weekly now",
		},
	},
	"tasks-journals-and-alarms": {
		want: []string{
			"2026-09-07 09:00 +00:00, 1h, event",
		},
	},
	"this-and-following": {
		want: []string{
			"2026-09-07 09:00 +02:00, 1h, series, Europe/Berlin",
			"2026-09-14 09:00 +02:00, 1h, series, Europe/Berlin",
			"2026-09-21 09:00 +02:00, 1h, series, Europe/Berlin",
		},
		skips: []string{
			"f:11: a change to \"this and all following\" (RANGE=THISANDFUTURE) is not applied",
		},
	},
	"two-calendars-in-one-file": {
		want: []string{
			"2026-09-07 09:00 +00:00, 1h, one",
			"2026-09-07 10:00 +00:00, 1h, two",
		},
	},
	"until-in-utc-local-and-date": {
		want: []string{
			"2026-09-07 20:00 -04:00, 0.5h, utc, America/New_York",
			"2026-09-08 20:00 -04:00, 0.5h, utc, America/New_York",
			"2026-09-07 20:00 -04:00, 0.5h, local, America/New_York",
			"2026-09-08 20:00 -04:00, 0.5h, local, America/New_York",
			"2026-09-07 20:00 -04:00, 0.5h, date, America/New_York",
			"2026-09-08 20:00 -04:00, 0.5h, date, America/New_York",
			"2026-09-07 20:00 -04:00, 0.5h, short, America/New_York",
		},
	},
	"until-with-a-clock-on-whole-days": {
		want: []string{
			"2026-09-07 00:00 +02:00, 24h, berlin midnight, all day",
			"2026-09-08 00:00 +02:00, 24h, berlin midnight, all day",
			"2026-09-09 00:00 +02:00, 24h, berlin midnight, all day",
			"2026-09-07 00:00 +02:00, 24h, utc midnight, all day",
			"2026-09-08 00:00 +02:00, 24h, utc midnight, all day",
			"2026-09-07 00:00 +02:00, 24h, end of day, all day",
			"2026-09-08 00:00 +02:00, 24h, end of day, all day",
			"2026-09-07 00:00 +02:00, 24h, date, all day",
			"2026-09-08 00:00 +02:00, 24h, date, all day",
		},
	},
	"utc-floating-and-tzid": {
		want: []string{
			"2026-09-07 09:00 +00:00, 0.5h, utc",
			"2026-09-07 09:00 +02:00, 0.5h, floating",
			"2026-09-07 09:00 -04:00, 0.5h, tzid, America/New_York",
			"2026-09-07 09:00 -04:00, 0.5h, mixed, America/New_York",
		},
	},
	"weekly-over-a-change-of-clocks": {
		from: "2026-10-20", to: "2026-11-08",
		want: []string{
			"2026-10-23 09:30 +02:00, 0.5h, berlin, Europe/Berlin",
			"2026-10-30 09:30 +01:00, 0.5h, berlin, Europe/Berlin",
			"2026-11-06 09:30 +01:00, 0.5h, berlin, Europe/Berlin",
			"2026-10-23 09:30 -04:00, 0.5h, new york, America/New_York",
			"2026-10-30 09:30 -04:00, 0.5h, new york, America/New_York",
			"2026-11-06 09:30 -05:00, 0.5h, new york, America/New_York",
		},
	},
	"whole-day-moved-by-exchange": {
		want: []string{
			"2026-09-07 00:00 +02:00, 24h, day, all day",
			"2026-09-15 00:00 +02:00, 24h, moved, all day, was 09-14 00:00",
			"2026-09-22 00:00 +02:00, 24h, moved too, all day, was 09-21 00:00",
		},
	},
	"windows-zone-name-with-vtimezone": {
		want: []string{
			"2026-09-07 09:00 +09:00, 1h, tokyo, Asia/Tokyo",
		},
	},
	"windows-zone-names-without-vtimezone": {
		want: []string{
			"2026-09-07 09:00 +02:00, 1h, plain, Europe/Berlin",
			"2026-09-07 09:00 -04:00, 1h, quoted, America/New_York",
			"2026-09-07 09:00 -04:00, 1h, display, America/New_York",
			"2026-09-07 09:00 -07:00, 1h, and, America/Los_Angeles",
			"2026-09-07 09:00 +02:00, 1h, places, Europe/Berlin",
			"2026-09-07 09:00 +05:30, 1h, kolkata, Asia/Kolkata",
		},
	},
	"outlook-zone-names-of-before": {
		want: []string{
			"2026-09-07 09:00 +02:00, 1h, slashes, Europe/Berlin",
			"2026-09-07 09:00 -06:00, 1h, renamed, America/Mexico_City",
			"2026-09-07 09:00 +00:00, 1h, tzone",
			"2026-09-07 09:00 +00:00, 1h, microsoft utc",
			"2026-09-07 09:00 +01:00, 1h, London, Europe/London",
			"2026-09-07 09:00 +02:00, 1h, dots, Europe/Warsaw",
			"2026-09-07 09:00 -07:00, 1h, Tijuana, America/Los_Angeles",
			"2026-09-07 09:00 -05:00, 1h, Notes, America/Chicago",
			"2026-09-07 09:00 -04:00, 1h, summer, America/New_York",
			"2026-09-07 09:00 +10:00, 1h, defined here",
		},
		skips: []string{
			`f:54: unknown time zone "Customized Time Zone"`,
			`f:59: unknown time zone "tzone://Microsoft/Custom"`,
		},
	},
	"zone-defined-after-its-events": {
		from: "2026-10-20", to: "2026-10-30",
		want: []string{
			"2026-10-23 09:00 +02:00, 1h, early",
		},
	},
	"zone-that-changes-twice": {
		want: []string{
			"2026-09-07 09:00 +05:30, 1h, half",
			"2026-09-16 09:00 +06:00, 1h, after",
		},
	},
	"zone-that-nobody-knows": {
		want: []string{
			"2026-09-07 09:00 +02:00, 1h, good, Europe/Paris",
		},
		skips: []string{
			"f:7: unknown time zone \"tzone://Microsoft/Custom\"",
			"f:13: unknown time zone \"Local\"",
			"f:19: unknown time zone \"PST\"",
		},
	},
	"zone-with-a-broken-definition": {
		skips: []string{
			"f:15: DTSTART: the definition of its time zone cannot be read: not an offset from UTC",
		},
	},
	"zone-with-a-prefix-or-a-location": {
		want: []string{
			"2026-09-07 09:00 +02:00, 1h, free, Europe/Berlin",
			"2026-09-07 09:00 -03:00, 1h, mozilla, America/Argentina/Buenos_Aires",
			"2026-09-07 09:00 +09:00, 1h, lic, Asia/Tokyo",
			"2026-09-07 09:00 +01:00, 1h, offset",
			"2026-09-07 09:00 -03:30, 1h, gmt",
			"2026-09-07 09:00 +01:00, 1h, underscore",
		},
	},
}
