package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"adjourn/report"
)

// Exit statuses. They follow from the result, never from the format.
const (
	statusDone        = 0
	statusFailed      = 1
	statusUsage       = 2
	statusFound       = 3
	statusSignIn      = 4
	statusPartly      = 5
	statusInterrupted = 130
)

// statusTable is how the help shows them, in their order of precedence.
const statusTable = `Exit status:
  130  interrupted
    2  usage: a wrong flag, date, zone, window, config or round file; MEETING unknown or ambiguous
    4  sign in first
    1  failed: nothing could be read or sent; doctor: not ok
    5  done, but some of it could not be read or sent
    3  a meeting reached the verdict named with --fail-on; round: answers are missing
    0  done
`

// failure is an error with an exit status, and with a command that mends it.
type failure struct {
	status int
	cause  string
	try    string // a whole command line, or ""
	// other is true for a file of something else, which in a folder is none.
	other bool
}

func (f *failure) Error() string { return f.cause }

func usage(cause, try string) error  { return &failure{status: statusUsage, cause: cause, try: try} }
func failed(cause, try string) error { return &failure{status: statusFailed, cause: cause, try: try} }

// outcome is a status without an error: the work is done and shown.
type outcome int

func (o outcome) Error() string { return fmt.Sprintf("exit status %d", int(o)) }

// finish says what went wrong, once, and gives the exit status.
func (a *app) finish(ctx context.Context, err error) int {
	var out outcome
	switch {
	case err == nil:
		return statusDone
	case ctx.Err() != nil:
		a.say("interrupted")
		return statusInterrupted
	case errors.As(err, &out):
		return int(out)
	}
	a.sayError(err)
	return statusOf(err)
}

// tellAll says several errors, each once, and gives the gravest's exit status.
func (a *app) tellAll(errs ...error) error {
	said := map[string]bool{}
	var worst error
	for _, err := range errs {
		if err == nil {
			continue
		}
		var out outcome
		if !errors.As(err, &out) && !said[err.Error()] {
			a.sayError(err)
			said[err.Error()] = true
		}
		if worst == nil || slices.Index(precedence, statusOf(err)) < slices.Index(precedence, statusOf(worst)) {
			worst = outcome(statusOf(err))
		}
	}
	return worst
}

// precedence is which of two exit statuses is given, the first first.
var precedence = []int{statusUsage, statusSignIn, statusFailed, statusPartly, statusFound, statusDone}

// statusOf is an error's exit status.
func statusOf(err error) int {
	var out outcome
	var f *failure
	switch {
	case errors.As(err, &out):
		return int(out)
	case errors.As(err, &f):
		return f.status
	}
	return statusFailed
}

func (a *app) sayError(err error) {
	for _, line := range strings.Split(err.Error(), "\n") {
		a.say("%s", line)
	}
	a.sayTry(err)
}

// sayTry says the command that mends an error, if it names one.
func (a *app) sayTry(err error) {
	var f *failure
	if errors.As(err, &f) && f.try != "" {
		a.say("try: %s", f.try)
	}
}

// say writes one line for the person to standard error.
func (a *app) say(format string, args ...any) {
	fmt.Fprintf(a.stderr, "adjourn: %s\n", report.Clean(fmt.Sprintf(format, args...)))
}

// quote shows somebody's word inside an error.
func quote(s string) string { return fmt.Sprintf("%q", s) }
