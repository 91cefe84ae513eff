module adjourn

go 1.26

require (
	github.com/arran4/golang-ical v0.3.4
	golang.org/x/text v0.40.0
)
