package inbox

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"net/mail"
	"regexp"
	"strings"
	"sync"
)

var (
	errNoMail      = errors.New("not a mail: it has no From and no Subject")
	errHeaderLarge = errors.New("the mail's header is larger than 256 KiB")
)

// readMail reads one mail. It doesn't read on after the text that it wants.
func readMail(r io.Reader) (Mail, error) {
	raw := &head{most: maxRaw}
	in := bufio.NewReader(io.TeeReader(r, raw))
	h, err := readHeader(in)
	if err != nil {
		return Mail{}, err
	}
	m := Mail{
		Subject:    headerText(h.Get("Subject")),
		References: ids(h.Get("References")),
		InReplyTo:  ids(h.Get("In-Reply-To")),
	}
	if own := ids(h.Get("Message-Id")); len(own) > 0 {
		m.MessageID = own[0]
	}
	if m.Senders = addresses(h["From"]); len(m.Senders) == 1 {
		m.From = m.Senders[0]
	}
	m.To = append(addresses(h["To"]), addresses(h["Cc"])...)
	m.Date = date(h)
	if results := h["Authentication-Results"]; len(results) > 0 {
		m.AuthResults = cutAt(strings.Join(strings.Fields(remark.ReplaceAllString(headerText(results[0]), "")), " "), maxAuthResults)
	}
	if h.Get("From") == "" && m.Subject == "" && m.MessageID == "" {
		return Mail{}, errNoMail
	}
	w := &walk{}
	w.entity(entityHeader(h), in, 0)
	m.Text = w.text()
	m.Raw = raw.b
	if m.MessageID == "" {
		m.MessageID = hashOf(m.Raw)
	}
	m.Holds = w.holds
	if strings.Contains(m.Text, armorBegin) {
		m.Holds = Encrypted
	}
	system := bounced(&m, h)
	m.Delayed = !w.failure && (w.delayed || !w.delivery && system && delayedSubject(m.Subject))
	m.Bounce = !m.Delayed && (w.failure || system || w.delivery && !w.delivered)
	m.AutoSubmitted = w.delivery || system || w.receipt || automatic(&m, h)
	if m.Bounce || m.Delayed {
		m.References = append(m.References, w.ids...)
		m.Failed = w.failed
	}
	return m, nil
}

// hashOf stands for a Message-ID. Line ends and what a mailbox notes in the
// header of a mail that was read don't change it.
func hashOf(raw []byte) string {
	h := sha256.New()
	header := true
	for line := range bytes.Lines(bytes.TrimRight(raw, "\r\n")) {
		line = bytes.TrimRight(line, "\r\n")
		header = header && len(line) > 0
		if !header || !noted.Match(line) {
			h.Write(append(line, '\n'))
		}
	}
	return "sha256-" + hex.EncodeToString(h.Sum(nil)[:16])
}

// noted are the fields that a mailbox adds and changes.
var noted = regexp.MustCompile(`(?i)^(X-)?(Status|UID|Keywords|Mozilla-[a-z0-9-]+|Content-Length|Lines):`)

// remark is a comment in a header field.
var remark = regexp.MustCompile(`\s*\([^()]*\)`)

// How much of some header fields is kept.
const (
	maxAuthResults = 600
	maxIDs         = 200
	maxID          = 300
	maxAddresses   = 500
	maxSubject     = 1000
)

// readHeader reads the header's fields. A line that is none is left out: such
// mails exist, and their text matters.
func readHeader(in *bufio.Reader) (mail.Header, error) {
	var b bytes.Buffer
	keep := false
	for {
		line, err := in.ReadSlice('\n')
		if b.Len()+len(line) > maxHeader {
			return nil, errHeaderLarge
		}
		long := errors.Is(err, bufio.ErrBufferFull)
		if err != nil && !long && !errors.Is(err, io.EOF) {
			return nil, err
		}
		text := bytes.TrimRight(line, "\r\n")
		if len(text) == 0 && !long {
			break
		}
		if text[0] != ' ' && text[0] != '\t' {
			keep = fieldStart().Match(text)
		}
		if keep {
			b.Write(bytes.ReplaceAll(text, []byte("\x00"), nil))
		}
		for long { // the rest of a line longer than the buffer
			line, err = in.ReadSlice('\n')
			long = errors.Is(err, bufio.ErrBufferFull)
			if b.Len()+len(line) > maxHeader {
				return nil, errHeaderLarge
			}
			if keep {
				b.Write(bytes.TrimRight(line, "\r\n"))
			}
		}
		if keep {
			b.WriteString("\r\n")
		}
		if errors.Is(err, io.EOF) {
			break
		}
	}
	b.WriteString("\r\n")
	m, err := mail.ReadMessage(&b)
	if err != nil {
		return nil, errNoMail
	}
	return m.Header, nil
}

var fieldStart = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^[!-9;-~]{1,100}[ \t]*:`) })

var angled = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`<([^<>\s]{1,900})>`) })

// ids are the message ids of a field, without their brackets. One that is
// longer than any program makes is left out.
func ids(field string) []string {
	var out []string
	for _, m := range angled().FindAllStringSubmatch(cutAt(field, maxIDs*maxID), maxIDs) {
		if len(m[1]) <= maxID {
			out = append(out, m[1])
		}
	}
	return out
}

var bareAddress = regexp.MustCompile(`[^\s<>()"',;:]+@[^\s<>()"',;:]+`)

// addresses reads address fields; one that isn't well formed as far as an
// address can be found in it.
func addresses(fields []string) []mail.Address {
	var out []mail.Address
	parser := mail.AddressParser{WordDecoder: words}
	for _, field := range fields {
		field = cutAt(field, 64<<10)
		list, err := parser.ParseList(field)
		for _, a := range list {
			a.Name = cutAt(a.Name, maxID)
			out = append(out, *a)
		}
		if err == nil {
			continue
		}
		found := angled().FindAllStringSubmatch(field, maxAddresses)
		for _, f := range found {
			if strings.Contains(f[1], "@") {
				out = append(out, mail.Address{Address: f[1]})
			}
		}
		if len(found) == 0 {
			for _, a := range bareAddress.FindAllString(field, maxAddresses) {
				out = append(out, mail.Address{Address: a})
			}
		}
	}
	return out[:min(len(out), maxAddresses)]
}

// head keeps the first bytes of what passes.
type head struct {
	b    []byte
	most int
}

func (h *head) Write(b []byte) (int, error) {
	h.b = append(h.b, b[:min(len(b), h.most-len(h.b))]...)
	return len(b), nil
}
