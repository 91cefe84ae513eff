package gcal

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"

	"google.golang.org/api/googleapi"
)

// Problem is a reason why a calendar wasn't read that somebody can act on.
type Problem int

const (
	Unexpected   Problem = iota // an answer that isn't understood
	SignIn                      // no valid sign-in: adjourn login
	ScopeMissing                // signed in, but a permission was not ticked
	NotEnabled                  // the API is off in the client's Cloud project
	NotShared                   // no such calendar, or not shared with this account
	FreeBusyOnly                // shared without the events' details
	Policy                      // the organization's administrator forbids it
	QuotaUsedUp                 // no more requests today
	TooFast                     // still too many requests after waiting
	Unavailable                 // Google fails, or the way there
	OutOfTime                   // the run's time is used up
	CutOff                      // the answer breaks off
)

// causes are what an Error says where nothing more is known.
var causes = map[Problem]string{
	Unexpected:   "Google's answer is not understood",
	SignIn:       "Google no longer accepts this sign-in",
	ScopeMissing: "the permission to see events was not given: sign in again and tick every box",
	NotEnabled:   "the Google Calendar API is not enabled in the client's Cloud project",
	NotShared:    "no such calendar, or it is not shared with this account: its owner can share it with «See all event details»",
	FreeBusyOnly: "only free and busy times are shared of this calendar: its owner can share it with «See all event details»",
	Policy:       "the organization's administrator does not allow this: ask them, or read the calendar's secret address as a feed",
	QuotaUsedUp:  "the Calendar API's quota is used up: run again tomorrow",
	TooFast:      "Google asks to slow down, still after waiting: run again in some minutes",
	Unavailable:  "Google can't be reached just now",
	OutOfTime:    "the time for this run is used up: a longer --timeout gives it more",
	CutOff:       "Google's answer breaks off",
}

// Error is why Google didn't deliver, with what to do about it. It holds no
// token, no title, no address and nothing of the answer's text.
type Error struct {
	Problem Problem
	Detail  string // more than the problem's own sentence says; may be ""
	err     error  // the transport's own error or the context's, never Google's
}

func (e *Error) Error() string {
	if e.Detail != "" {
		return e.Detail
	}
	return causes[e.Problem]
}

func (e *Error) Unwrap() error { return e.err }

// translate makes an [*Error] of whatever a call of the API returned.
func translate(ctx context.Context, err error) error {
	var ours *Error
	var answer *googleapi.Error
	var request *url.Error
	var lookup *net.DNSError
	switch {
	case err == nil || errors.As(err, &ours):
		return err
	case errors.Is(ctx.Err(), context.DeadlineExceeded):
		return &Error{Problem: OutOfTime, err: context.DeadlineExceeded}
	case ctx.Err() != nil:
		return ctx.Err()
	case errors.As(err, &answer):
		return ofAnswer(answer)
	case errors.As(err, &lookup):
		return &Error{Problem: Unavailable, Detail: "Google can't be found: there is no network, or no name service"}
	case errors.As(err, &request):
		return &Error{Problem: Unavailable, Detail: transportCause(request.Err), err: request.Err}
	case brokeOff(err):
		return &Error{Problem: CutOff}
	}
	return &Error{Problem: Unexpected}
}

// transportCause keeps what the transport says of itself; the request's
// address, which holds the calendar's, isn't in it.
func transportCause(err error) string {
	var op *net.OpError
	switch {
	case errors.Is(err, context.DeadlineExceeded):
		return "Google does not answer in time"
	case errors.As(err, &op):
		return "Google can't be reached: no connection"
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return "the connection to Google was cut"
	}
	return err.Error()
}

// gone says whether what was asked for isn't there, or not any more.
func gone(err error) bool {
	var answer *googleapi.Error
	return errors.As(err, &answer) && (answer.Code == http.StatusNotFound || answer.Code == http.StatusGone)
}

// brokeOff says whether an answer began and ended before it should: worth
// asking again, unlike a request that failed, which the transport tried again.
func brokeOff(err error) bool {
	var answer *googleapi.Error
	var request *url.Error
	if errors.As(err, &answer) || errors.As(err, &request) {
		return false
	}
	var network net.Error
	return errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, io.EOF) || errors.Is(err, context.DeadlineExceeded) ||
		errors.As(err, &network) || strings.Contains(err.Error(), "unexpected end of JSON input")
}

// ofAnswer reads an answer with an error's status. Its text is only looked at
// for words that are known.
func ofAnswer(e *googleapi.Error) *Error {
	why := reasons(e)
	has := func(words ...string) bool {
		return slices.ContainsFunc(words, func(w string) bool { return slices.Contains(why, w) })
	}
	switch {
	case has("accessNotConfigured", "SERVICE_DISABLED"):
		return &Error{Problem: NotEnabled, Detail: causes[NotEnabled] + ": enable it at " + enableURL(e) + " and wait a minute"}
	case has("insufficientPermissions", "ACCESS_TOKEN_SCOPE_INSUFFICIENT", "insufficientScopes"):
		return &Error{Problem: ScopeMissing}
	case has("quotaExceeded", "dailyLimitExceeded", "dailyLimitExceededUnreg"):
		return &Error{Problem: QuotaUsedUp}
	case has("rateLimitExceeded", "userRateLimitExceeded", "RATE_LIMIT_EXCEEDED"), e.Code == http.StatusTooManyRequests:
		return &Error{Problem: TooFast}
	case has("domainPolicy", "admin_policy_enforced", "accountDisabled", "orgInternal"):
		return &Error{Problem: Policy}
	case e.Code == http.StatusUnauthorized:
		return &Error{Problem: SignIn}
	case e.Code == http.StatusNotFound, e.Code == http.StatusForbidden && has("forbidden", "requiredAccessLevel", "notACalendarUser"):
		return &Error{Problem: NotShared}
	case e.Code >= 500:
		return &Error{Problem: Unavailable, Detail: fmt.Sprintf("Google fails just now (HTTP %d): run again later", e.Code)}
	case e.Code >= 300 && e.Code < 400:
		return &Error{Problem: Unexpected, Detail: fmt.Sprintf("the answer points somewhere else (HTTP %d), which is not followed: is there a proxy or a sign-in page in between?", e.Code)}
	}
	return &Error{Problem: Unexpected, Detail: fmt.Sprintf("%s (HTTP %d)", causes[Unexpected], e.Code)}
}

// reasons are the machine-readable words of an error: none for a page of HTML.
func reasons(e *googleapi.Error) []string {
	var words []string
	for _, item := range e.Errors {
		words = append(words, item.Reason)
	}
	for _, d := range e.Details {
		if detail, ok := d.(map[string]any); ok {
			if word, ok := detail["reason"].(string); ok {
				words = append(words, word)
			}
		}
	}
	return words
}

var projectNumber = regexp.MustCompile(`project[=/ ](\d{3,20})\b`)

// enableURL is the page to enable the API on, for the client's project where
// the answer names it.
func enableURL(e *googleapi.Error) string {
	const page = "https://console.cloud.google.com/apis/library/calendar-json.googleapis.com"
	if m := projectNumber.FindStringSubmatch(e.Message); m != nil {
		return page + "?project=" + m[1]
	}
	return page
}

// sharesNoDetails says whether an accessRole gives no more than free and busy.
func sharesNoDetails(accessRole string) bool {
	return accessRole == "freeBusyReader" || accessRole == "none"
}
