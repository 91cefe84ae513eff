package audit

// Description is an invitation's text made ready for judging.
type Description struct {
	// Text is what the organizer wrote: plain, one paragraph or list item a
	// line, without boilerplate. List items start with "- " or their number.
	Text string
	// Removed is what was taken for boilerplate, in order, for explain.
	Removed []string
	// Links are the documents it points to, call and scheduling links left out.
	Links []Link
}

// Link is a document or page that a description points to.
type Link struct {
	Label, URL string
}
