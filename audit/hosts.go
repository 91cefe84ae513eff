package audit

import (
	"net/url"
	"slices"
	"strings"
)

// address finds web addresses in text; brackets and quotes end one.
var address = phrases(`(?i)\bhttps?://[^\s<>"'「」（）()\[\]]+(?:\([^\s<>"'()]*\))?[^\s<>"'「」（）()\[\].,;:!?、。]*`)

// callLabels are parts of host names that belong to calls and scheduling tools.
var callLabels = []string{
	"zoom", "zoomgov", "webex", "gotomeeting", "gotomeet", "gotomeetup", "whereby", "jitsi", "bluejeans", "ringcentral",
	"8x8", "uberconference", "freeconferencecall", "hangouts", "streamyard", "chime", "meet", "calendly", "reclaim", "getclockwise", "clockwise", "savvycal", "cal", "doodle", "join",
	"bigbluebutton", "bbb", "teams", "dialin", "tel", "coffee", "donut", "fireflies", "otter", "fathom", "vowel",
}

// callHosts are hosts whose labels say too little.
var callHosts = []string{
	"aka.ms", "g.co", "support.google.com", "calendar.google.com", "calendar.app.google", "support.zoom.us", "meet.google.com",
	"pexip.me", "livestorm.co", "lifesizecloud.com", "global.gotomeeting.com", "bookings.cloud.microsoft", "outlook.office.com",
	"outlook.office365.com", "dial.in", "msteams.link",
}

// helpPaths are pages about a call on a host that also holds documents.
var helpPaths = []string{"jointeamsmeeting", "/meetup-join/", "/meetingoptions", "/l/meet", "/dialin", "eid=", "/unsubscribe", "opt-out", "optout", "/cancellations/", "/reschedulings/", "/reschedule", "manage-notifications"}

// isCall says whether an address leads to a call, its help, or a scheduling
// tool, and so is no document.
func isCall(address string) bool {
	lower := strings.ToLower(strings.TrimSpace(address))
	for _, scheme := range []string{"tel:", "sip:", "sips:", "mailto:", "skype:", "callto:", "xmpp:"} {
		if strings.HasPrefix(lower, scheme) {
			return true
		}
	}
	for _, p := range helpPaths {
		if strings.Contains(lower, p) {
			return true
		}
	}
	u, err := url.Parse(lower)
	if err != nil {
		return false
	}
	host := u.Hostname()
	if slices.Contains(callHosts, host) {
		return true
	}
	for label := range strings.SplitSeq(host, ".") {
		if slices.Contains(callLabels, label) || strings.HasPrefix(label, "zoom-") {
			return !recording(u.Path)
		}
	}
	return false
}

// recording says whether a path leads to what a call left behind, or to a
// document on the same host.
func recording(path string) bool {
	return strings.HasPrefix(path, "/doc") || strings.HasPrefix(path, "/notes/")
}
