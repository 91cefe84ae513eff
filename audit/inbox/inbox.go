// Package inbox reads the answers to a round out of mail files: an .eml file,
// an mbox, a Maildir, or a stream of either. It tells a person's own words from
// what they quote, splits them by question, and knows an out-of-office reply
// and a bounce from an answer. Everything in a mail is hostile input: sizes are
// bounded, and nothing is run, loaded or followed.
package inbox

import (
	"bufio"
	"errors"
	"io"
	"io/fs"
	"iter"
	"net/mail"
	"path"
	"slices"
	"strings"
	"time"

	"adjourn/audit"
)

// Mail is one mail, decoded.
type Mail struct {
	// Source says where it was read: "replies.mbox:3" is the third in a file.
	Source string
	// From is the sender, as the mail claims it; empty where it names none, or
	// several.
	From    mail.Address
	Senders []mail.Address // all that it names
	To      []mail.Address // To and Cc
	Subject string
	// MessageID is without its angle brackets. A mail without one has a hash of
	// what was read of it, so that it is known again.
	MessageID  string
	InReplyTo  []string
	References []string
	Date       time.Time // zero where there is none that can be read
	// AutoSubmitted is true for what a program sent: an out-of-office reply, a
	// receipt, a list's digest. Such a mail is never an answer.
	AutoSubmitted bool
	// Bounce is true for a report that a mail couldn't be delivered.
	Bounce bool
	// Delayed is true for a report that it is still being tried.
	Delayed bool
	// Failed are the addresses that such a report is about.
	Failed []string
	// Holds is what the mail consists of, where that isn't text.
	Holds Content
	// AuthResults is what the receiving server found out about the sender, from
	// the topmost Authentication-Results; empty where it says nothing.
	AuthResults string
	// Text is the mail's text: the plain one, else the HTML one turned to text,
	// with "> " before what it marks as quoted. It is as it was written:
	// whoever shows it cleans it.
	Text string
	// Raw is the mail as it came, at most its first 256 KiB.
	Raw []byte
}

// Content is what a mail consists of beside its text.
type Content string

const (
	Words     Content = ""
	Encrypted Content = "encrypted"
	Calendar  Content = "calendar" // "Accepted": a program's answer to an invitation
	Attached  Content = "attached" // files
)

// What is read of one mail at most, in bytes. Attachments are skipped, however
// large they are.
const (
	maxHeader = 256 << 10
	maxText   = 1 << 20
	maxRaw    = 256 << 10
)

// Stream reads mails from a stream: an mbox, or one mail. A mail that can't be
// read is yielded as an [*audit.Skip]; reading goes on with the next. An error
// of the stream itself ends it.
func Stream(r io.Reader, name string) iter.Seq2[Mail, error] {
	return func(yield func(Mail, error) bool) {
		box := &mbox{r: bufio.NewReaderSize(r, 64<<10), name: name}
		for {
			m, err := box.next()
			if errors.Is(err, io.EOF) {
				return
			}
			if !yield(m, err) {
				return
			}
			var skip *audit.Skip
			if err != nil && !errors.As(err, &skip) {
				return
			}
		}
	}
}

// Mails reads mails from a file (.eml or mbox) or a folder: a Maildir, with its
// new and cur, or a folder of such files. Hidden files are left out, and so is
// what a Maildir marks as deleted. Errors are as with [Stream].
func Mails(fsys fs.FS, name string) iter.Seq2[Mail, error] {
	return func(yield func(Mail, error) bool) {
		info, err := fs.Stat(fsys, name)
		switch {
		case err != nil:
			yield(Mail{}, &audit.Skip{Source: name, Reason: reason(err)})
		case !info.IsDir():
			file(fsys, name, yield)
		default:
			folder(fsys, name, yield)
		}
	}
}

// folder reads the files of a folder, and of a Maildir's new and cur; it says
// whether to go on.
func folder(fsys fs.FS, name string, yield func(Mail, error) bool) bool {
	entries, err := fs.ReadDir(fsys, name)
	if err != nil {
		return yield(Mail{}, &audit.Skip{Source: name, Reason: reason(err)})
	}
	// Beside a Maildir's new and cur, a server keeps files of its own.
	maildir := slices.ContainsFunc(entries, holdsMail)
	for _, e := range entries {
		inside := path.Join(name, e.Name())
		switch {
		case holdsMail(e):
			if !folder(fsys, inside, yield) {
				return false
			}
		case !maildir && e.Type().IsRegular() && !strings.HasPrefix(e.Name(), ".") && !deleted(e.Name()):
			if !file(fsys, inside, yield) {
				return false
			}
		}
	}
	return true
}

// holdsMail says whether a folder is one of the two of a Maildir with its mails.
func holdsMail(e fs.DirEntry) bool {
	return e.IsDir() && (e.Name() == "new" || e.Name() == "cur")
}

// deleted says whether a Maildir's file name carries the flag T.
func deleted(name string) bool {
	_, flags, ok := strings.Cut(name, ":2,")
	return ok && strings.Contains(flags, "T")
}

func file(fsys fs.FS, name string, yield func(Mail, error) bool) bool {
	f, err := fsys.Open(name)
	if err != nil {
		return yield(Mail{}, &audit.Skip{Source: name, Reason: reason(err)})
	}
	defer f.Close()
	for m, err := range Stream(f, name) {
		var skip *audit.Skip
		if err != nil && !errors.As(err, &skip) {
			err = &audit.Skip{Source: name, Reason: reason(err)} // costs this file only
		}
		if !yield(m, err) {
			return false
		}
	}
	return true
}

// reason is the last cause of an error: nothing of a path around it.
func reason(err error) string {
	for next := errors.Unwrap(err); next != nil; next = errors.Unwrap(err) {
		err = next
	}
	return err.Error()
}
