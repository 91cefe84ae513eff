package gcal

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	calendar "google.golang.org/api/calendar/v3"
)

// IsID says whether a calendar is chosen by its id: "primary" or something
// like an address. Anything else is a name, to be looked up with [Source.Find].
func IsID(calendar string) bool { return calendar == "primary" || strings.Contains(calendar, "@") }

// Find turns calendars, by id or by name, into ids, each once. Names are looked
// up in the account's list of calendars, which takes a permission of its own;
// without names, nothing is asked. All names that can't be found are reported
// at once, beside the ids of the others.
func (s *Source) Find(ctx context.Context, calendars []string) ([]string, error) {
	var all []*calendar.CalendarListEntry
	if slices.ContainsFunc(calendars, func(c string) bool { return !IsID(c) }) {
		var err error
		if all, err = s.list(ctx); err != nil {
			return nil, err
		}
	}
	var ids []string
	var problems []error
	for _, c := range calendars {
		id := c
		if !IsID(c) {
			var err error
			if id, err = named(all, c); err != nil {
				problems = append(problems, err)
				continue
			}
		}
		if s.Account != "" && strings.EqualFold(id, s.Account) {
			id = "primary"
		}
		if !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	return ids, errors.Join(problems...)
}

// NameError is a name that is no calendar's, or several calendars'.
type NameError struct {
	Name  string
	Count int // how many have it
}

func (e *NameError) Error() string {
	if e.Count == 0 {
		return fmt.Sprintf("no calendar is named %q", e.Name)
	}
	return fmt.Sprintf("%d calendars are named %q: name it by its id, which Google shows under «Integrate calendar»", e.Count, e.Name)
}

// named finds the one calendar with a name, as its owner or the reader calls it.
func named(all []*calendar.CalendarListEntry, name string) (string, error) {
	wanted := strings.TrimSpace(name)
	var ids []string
	for _, entry := range all {
		if strings.EqualFold(entry.Summary, wanted) || strings.EqualFold(entry.SummaryOverride, wanted) {
			ids = append(ids, entry.Id)
		}
	}
	if len(ids) != 1 {
		return "", &NameError{name, len(ids)}
	}
	return ids[0], nil
}

// list reads the account's list of calendars.
func (s *Source) list(ctx context.Context) ([]*calendar.CalendarListEntry, error) {
	call := s.service.CalendarList.List().MaxResults(250).ShowHidden(true).
		Fields("nextPageToken,items(id,summary,summaryOverride)").Context(ctx)
	var all []*calendar.CalendarListEntry
	seen := map[string]bool{}
	for {
		page, err := whole(ctx, s, call.Do)
		if err != nil {
			return nil, forNames(translate(ctx, err))
		}
		all = append(all, page.Items...)
		next := page.NextPageToken
		switch {
		case next == "" && len(all) == 0: // everybody has their own
			return nil, &Error{Problem: Unexpected}
		case next == "":
			return all, nil
		case seen[next] || len(seen) == maxPages:
			return nil, &Error{Problem: Unexpected, Detail: "Google sends the same page again and again"}
		}
		seen[next] = true
		call.PageToken(next)
	}
}

// forNames says which permission it is that names take.
func forNames(err error) error {
	var e *Error
	if errors.As(err, &e) && e.Problem == ScopeMissing {
		e.Detail = "choosing a calendar by its name takes one more permission: sign in for it, or choose it by its id"
	}
	return err
}
