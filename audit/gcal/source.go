package gcal

import (
	"context"
	"maps"
	"slices"
	"strings"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"
	"golang.org/x/time/rate"
	calendar "google.golang.org/api/calendar/v3"
	"google.golang.org/api/googleapi"

	"adjourn/audit"
)

const (
	// pageSize is the most events that events.list gives at once.
	pageSize = 2500
	// maxPages bounds what one calendar can send: a million events.
	maxPages = 400
	// atOnce is how many requests are under way at the same time.
	atOnce = 32
	// tries is how often an answer that breaks off is asked for.
	tries = 3
)

// eventFields is what is asked of events.list: all that [event] reads, and
// nextPageToken, without which paging stops after the first page.
const eventFields = "nextPageToken,timeZone,accessRole,summary," +
	"items(id,iCalUID,status,eventType,summary,description,location,hangoutLink,created,updated,sequence," +
	"start,end,endTimeUnspecified,recurringEventId,originalStartTime,visibility,transparency," +
	"organizer(email,displayName,self),creator(email,displayName,self)," +
	"attendees(email,displayName,responseStatus,optional,resource,self,additionalGuests,asyncOperation)," +
	"attendeesOmitted,guestsCanSeeOtherGuests,attachments(title,fileUrl,mimeType),conferenceData(conferenceSolution/name))"

// NewLimiter keeps requests below the Calendar API's limit of 600 a minute for
// a user: bursts of 300 aren't slowed, and no minute has more than 600. All
// requests of one user should pass the same one, tries included.
func NewLimiter() *rate.Limiter { return rate.NewLimiter(5, 300) }

// Source reads calendars through the Calendar API. It makes one request a
// calendar and page, all calendars at once, and leaves waiting, trying again
// and signing in to the service's HTTP client.
type Source struct {
	// Account is the address that is signed in.
	Account string
	// Progress, if set, is told after every page, one call at a time.
	Progress func(Progress)
	// Wait, if set, waits before an answer that broke off is asked for again: the
	// first time, the second time. An error is the end of trying.
	Wait func(ctx context.Context, try int) error

	service *calendar.Service

	mu    sync.Mutex
	done  Progress
	where map[string]string // by series: a calendar that has it
}

// Progress is how far reading has come.
type Progress struct {
	Calendars, Of int // read to their end, and all of them
	Events        int
}

// NewSource reads through a service of the Calendar API.
func NewSource(service *calendar.Service) *Source {
	return &Source{service: service, where: map[string]string{}}
}

// Result is one calendar, or why it couldn't be read: an [*Error], or the
// context's own where that was cancelled.
type Result struct {
	ID       string
	Calendar *Calendar
	Err      error
}

// Read reads the events of calendars, by id, that overlap a span: a result for
// each, in their order. A calendar is read whole or not at all.
func (s *Source) Read(ctx context.Context, ids []string, span audit.Window) []Result {
	s.mu.Lock()
	s.done = Progress{Of: len(ids)}
	s.mu.Unlock()
	results := make([]Result, len(ids))
	var g errgroup.Group
	g.SetLimit(atOnce)
	for i, id := range ids {
		g.Go(func() error {
			c, err := s.read(ctx, id, span)
			results[i] = Result{ID: id, Calendar: c, Err: err}
			s.tell(1, 0)
			return nil
		})
	}
	g.Wait() // no calendar's failure is the others'
	return results
}

// read reads one calendar, page by page.
func (s *Source) read(ctx context.Context, id string, span audit.Window) (*Calendar, error) {
	c := newCalendar(id, id)
	call := s.service.Events.List(id).SingleEvents(true).MaxResults(pageSize).Fields(eventFields).
		TimeMin(span.From.Format(time.RFC3339)).TimeMax(span.To.Format(time.RFC3339)).Context(ctx)
	seen := map[string]bool{}
	for {
		page, err := s.page(ctx, call)
		if err != nil {
			return nil, err
		}
		if sharesNoDetails(page.AccessRole) {
			return nil, &Error{Problem: FreeBusyOnly}
		}
		if len(seen) == 0 {
			c.Name, c.Zone, c.Access = page.Summary, page.TimeZone, page.AccessRole
			c.guest = !s.own(c)
		}
		c.entries = slices.Grow(c.entries, len(page.Items))
		for _, item := range page.Items {
			c.add(item, nil)
		}
		s.tell(0, len(page.Items))
		next := page.NextPageToken
		switch {
		case next == "":
			s.note(c)
			return c, nil
		case seen[next]:
			return nil, &Error{Problem: Unexpected, Detail: "Google sends the same page again and again"}
		case len(seen) == maxPages:
			return nil, &Error{Problem: Unexpected, Detail: "there are more than a million events"}
		}
		seen[next] = true
		call.PageToken(next)
	}
}

// whole makes a call, after a wait again if its answer breaks off.
func whole[T any](ctx context.Context, s *Source, do func(...googleapi.CallOption) (T, error)) (T, error) {
	for try := 1; ; try++ {
		answer, err := do()
		if err == nil || try == tries || ctx.Err() != nil || !brokeOff(err) {
			return answer, err
		}
		if s.Wait != nil && s.Wait(ctx, try) != nil {
			return answer, err
		}
	}
}

// page asks for one page, and wants in it what every page has: without, an
// answer of nothing would pass for an empty calendar. An empty list of events
// may be left out.
func (s *Source) page(ctx context.Context, call *calendar.EventsListCall) (*calendar.Events, error) {
	page, err := whole(ctx, s, call.Do)
	if err != nil {
		return nil, translate(ctx, err)
	}
	if page.AccessRole == "" || page.TimeZone == "" {
		return nil, &Error{Problem: Unexpected}
	}
	return page, nil
}

// own says whether a calendar is the signed-in account's primary one.
func (s *Source) own(c *Calendar) bool {
	return c.ID == "primary" || s.Account != "" && (strings.EqualFold(c.ID, s.Account) || strings.EqualFold(c.Name, s.Account))
}

// note remembers where a series can be looked up.
func (s *Source) note(c *Calendar) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for series := range c.expanded {
		if s.where[series] == "" || !c.guest {
			s.where[series] = c.ID
		}
	}
}

func (s *Source) tell(calendars, events int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.done.Calendars += calendars
	s.done.Events += events
	if s.Progress != nil {
		s.Progress(s.done)
	}
}

// Endings looks up whether series, by their recurringEventId, come to an end:
// one request each, all at once. What is not there any more is left unknown. An
// error says why others are; what was found is returned with it.
func (s *Source) Endings(ctx context.Context, series []string) (map[string]audit.Ending, error) {
	s.mu.Lock()
	where := maps.Clone(s.where)
	s.mu.Unlock()
	var mu sync.Mutex
	found := map[string]audit.Ending{}
	var g errgroup.Group
	g.SetLimit(atOnce)
	for _, id := range series {
		if where[id] == "" {
			continue
		}
		g.Go(func() error {
			e, err := s.ending(ctx, where[id], id)
			if err == nil && e != audit.EndingUnknown {
				mu.Lock()
				found[id] = e
				mu.Unlock()
			}
			return err
		})
	}
	err := g.Wait()
	return found, err
}

func (s *Source) ending(ctx context.Context, calendarID, series string) (audit.Ending, error) {
	item, err := whole(ctx, s, s.service.Events.Get(calendarID, series).Fields("recurrence").Context(ctx).Do)
	if gone(err) {
		return audit.EndingUnknown, nil
	}
	if err != nil {
		return audit.EndingUnknown, translate(ctx, err)
	}
	e, _ := ending(item.Recurrence)
	return e, nil
}
