module adjourn

go 1.26

require (
	github.com/arran4/golang-ical v0.3.4
	golang.org/x/text v0.40.0
)

require (
	github.com/google/go-cmp v0.7.0 // indirect
	github.com/teambition/rrule-go v1.8.2 // indirect
)
