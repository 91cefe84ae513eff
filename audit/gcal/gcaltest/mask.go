package gcaltest

import (
	"encoding/json"
	"errors"
	"net/http"
	"slices"
	"strings"
)

// mask is a partial response's fields, by name: nil is everything below.
type mask map[string]mask

var errMask = errors.New("invalid field selection")

// masked answers with the fields that were asked for, all without fields.
func masked(w http.ResponseWriter, r *http.Request, value map[string]any) {
	text := r.URL.Query().Get("fields")
	if text == "" {
		answer(w, http.StatusOK, value)
		return
	}
	m, rest, err := parseMask(text)
	if err != nil || rest != "" || !known(m) {
		fail(w, r, http.StatusBadRequest, "invalidParameter", "Invalid field selection "+text)
		return
	}
	// Through JSON once: whatever the value is made of, it is maps and lists.
	plain, err := json.Marshal(value)
	var tree any
	if err == nil {
		err = json.Unmarshal(plain, &tree)
	}
	if err != nil {
		fail(w, r, http.StatusInternalServerError, "backendError", err.Error())
		return
	}
	answer(w, http.StatusOK, m.apply(tree))
}

// parseMask reads "a,b(c,d/e)" up to a closing bracket or the end.
func parseMask(text string) (m mask, rest string, err error) {
	m = mask{}
	for {
		name, below, rest, err := parseField(text)
		if err != nil {
			return nil, "", err
		}
		m[name] = below
		if !strings.HasPrefix(rest, ",") {
			return m, rest, nil
		}
		text = rest[1:]
	}
}

// parseField reads one name with what is below it.
func parseField(text string) (name string, below mask, rest string, err error) {
	end := strings.IndexAny(text, ",()/")
	if end < 0 {
		end = len(text)
	}
	name, rest = text[:end], text[end:]
	switch {
	case name == "":
		return "", nil, "", errMask
	case strings.HasPrefix(rest, "/"):
		var inner string
		var deeper mask
		inner, deeper, rest, err = parseField(rest[1:])
		return name, mask{inner: deeper}, rest, err
	case strings.HasPrefix(rest, "("):
		below, rest, err = parseMask(rest[1:])
		if err != nil || !strings.HasPrefix(rest, ")") {
			return "", nil, "", errMask
		}
		return name, below, rest[1:], nil
	}
	return name, nil, rest, nil
}

// fieldNames are those that a mask may have, on whatever level: the API
// refuses any other.
var fieldNames = strings.Fields(`
	kind etag summary description updated timeZone accessRole defaultReminders nextPageToken nextSyncToken items
	id status htmlLink created location colorId creator organizer start end endTimeUnspecified recurrence recurringEventId
	originalStartTime transparency visibility iCalUID sequence attendees attendeesOmitted extendedProperties hangoutLink
	conferenceData gadget anyoneCanAddSelf guestsCanInviteOthers guestsCanModify guestsCanSeeOtherGuests privateCopy locked
	reminders source workingLocationProperties outOfOfficeProperties focusTimeProperties attachments birthdayProperties eventType
	email displayName self responseStatus optional resource comment additionalGuests asyncOperation date dateTime
	title fileUrl mimeType fileId iconLink conferenceSolution conferenceId key name iconUri entryPoints
	summaryOverride primary dataOwner selected hidden deleted backgroundColor foregroundColor`)

func known(m mask) bool {
	for name, below := range m {
		if !slices.Contains(fieldNames, name) || !known(below) {
			return false
		}
	}
	return true
}

// apply leaves out what the mask doesn't name.
func (m mask) apply(value any) any {
	if m == nil {
		return value
	}
	switch v := value.(type) {
	case map[string]any:
		some := map[string]any{}
		for name, below := range m {
			if inner, ok := v[name]; ok {
				some[name] = below.apply(inner)
			}
		}
		return some
	case []any:
		list := make([]any, len(v))
		for i := range v {
			list[i] = m.apply(v[i])
		}
		return list
	}
	return value
}

// setToken puts another nextPageToken into an answer.
func setToken(body []byte, token string) []byte {
	var page map[string]any
	if json.Unmarshal(body, &page) != nil {
		return body
	}
	page["nextPageToken"] = token
	changed, err := json.Marshal(page)
	if err != nil {
		return body
	}
	return changed
}
