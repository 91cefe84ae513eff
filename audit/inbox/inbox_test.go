package inbox

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"adjourn/audit"
)

func all(t testing.TB, r io.Reader) (mails []Mail, errs []error) {
	t.Helper()
	for m, err := range Stream(r, "box") {
		if err != nil {
			errs = append(errs, err)
			continue
		}
		mails = append(mails, m)
	}
	return mails, errs
}

func simple(n int, body string) string {
	return fmt.Sprintf("From: eva@yardwick.example\nSubject: Re: [adjourn K7Q2]\nMessage-ID: <%d@m.example>\nDate: Thu, 3 Sep 2026 14:05:00 +0200\n\n%s\n", n, body)
}

func TestStream(t *testing.T) {
	from := "From eva@yardwick.example Thu Sep  3 14:05:00 2026\n"
	long := strings.Repeat("x", 200<<10)
	for name, c := range map[string]struct {
		in    string
		texts []string
		errs  int
	}{
		"nothing":        {"", nil, 0},
		"blank lines":    {"\r\n\n", nil, 0},
		"one mail":       {simple(1, "a\n\nFrom here on, no.\nFrom eva@x.example Thu Sep  3 14:05:00 2026\nb"), []string{"a\n\nFrom here on, no.\nFrom eva@x.example Thu Sep  3 14:05:00 2026\nb"}, 0},
		"BOM, no MIME":   {"\ufeff" + simple(1, "a"), []string{"a"}, 0},
		"an mbox":        {from + simple(1, "a") + "\n" + from + simple(2, "b"), []string{"a", "b"}, 0},
		"CRLF":           {strings.ReplaceAll(from+simple(1, "a")+"\n"+from+simple(2, "b"), "\n", "\r\n"), []string{"a", "b"}, 0},
		"escaped":        {from + simple(1, ">From me\n>>From you\n> From"), []string{"From me\n>From you\n> From"}, 0},
		"prose":          {from + simple(1, "a\n\nFrom here on: nothing.") + "\n" + from + simple(2, "b"), []string{"a\n\nFrom here on: nothing.", "b"}, 0},
		"a long line":    {from + simple(1, long) + "\n" + from + simple(2, "b"), []string{long, "b"}, 0},
		"one is broken":  {from + "nothing of a mail\n\nx\n\n" + from + simple(2, "b"), []string{"b"}, 1},
		"only a from":    {from, nil, 1},
		"no header":      {"hello\n\nyou\n", nil, 1},
		"odd header":     {"From: eva@yardwick.example\nnot a field\n continued\nSubject: x\n\na\n", []string{"a"}, 0},
		"a large header": {"From: a@b.example\nX: " + strings.Repeat("y", 300<<10) + "\n\na\n", nil, 1},
	} {
		mails, errs := all(t, strings.NewReader(c.in))
		var texts []string
		for _, m := range mails {
			texts = append(texts, m.Text)
		}
		if strings.Join(texts, "|") != strings.Join(c.texts, "|") || len(errs) != c.errs {
			t.Errorf("%s: %.200q, %v", name, texts, errs)
		}
		for _, err := range errs {
			var skip *audit.Skip
			if !errors.As(err, &skip) || !strings.HasPrefix(skip.Source, "box") {
				t.Errorf("%s: %v", name, err)
			}
		}
	}
}

// broken is a stream that fails in the middle.
type broken struct{ r io.Reader }

var errBroken = errors.New("input/output error")

func (b broken) Read(p []byte) (int, error) {
	n, err := b.r.Read(p)
	if errors.Is(err, io.EOF) {
		err = errBroken
	}
	return n, err
}

func TestStreamBreaks(t *testing.T) {
	in := "From a@b.example Thu Sep  3 14:05:00 2026\n" + simple(1, "a") + "\nFrom a@b.example Thu Sep  3 14:05:00 2026\n" + simple(2, "b")
	mails, errs := all(t, broken{strings.NewReader(in)})
	if len(mails) != 1 || len(errs) != 1 || !errors.Is(errs[0], errBroken) {
		t.Errorf("%d mails, %v", len(mails), errs)
	}
}

func TestMails(t *testing.T) {
	box := "From a@b.example Thu Sep  3 14:05:00 2026\n" + simple(4, "d") + "\nFrom a@b.example Thu Sep  3 14:05:00 2026\n" + simple(5, "e")
	fsys := fstest.MapFS{
		"Maildir/cur/1.host:2,S":  {Data: []byte(simple(1, "a"))},
		"Maildir/cur/2.host:2,ST": {Data: []byte(simple(2, "deleted"))},
		"Maildir/new/3.host":      {Data: []byte(simple(3, "c"))},
		"Maildir/tmp/9.host":      {Data: []byte("half")},
		"Maildir/.Sent/cur/8":     {Data: []byte(simple(8, "sent"))},
		"Maildir/.uidvalidity":    {Data: []byte("x")},
		"Maildir/dovecot-uidlist": {Data: []byte("3 V1 N2 Gb0\n1 :3.host\n")},
		"Maildir/maildirfolder":   {},
		"Maildir/new/bad":         {Data: []byte("not a mail\n")},
		"box.mbox":                {Data: []byte(box)},
	}
	for name, want := range map[string]string{
		"Maildir":  "Maildir/cur/1.host:2,S a; Maildir/new/3.host c; Maildir/new/bad: not a mail: it has no From and no Subject; ",
		"box.mbox": "box.mbox:1 d; box.mbox:2 e; ",
		"nowhere":  "nowhere: file does not exist; ",
	} {
		got := ""
		for m, err := range Mails(fsys, name) {
			if err != nil {
				got += err.Error() + "; "
				continue
			}
			got += m.Source + " " + m.Text + "; "
		}
		if got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
	for range Mails(fsys, "Maildir") {
		break // stopping early must not panic
	}
}

// attachment is a mail with a text and a file of so many bytes, made as it is
// read.
func attachment(size int64) io.Reader {
	head := simple(1, "")
	head = strings.Replace(head, "\n\n", "\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n", 1)
	return io.MultiReader(
		strings.NewReader("From a@b.example Thu Sep  3 14:05:00 2026\n"+head+
			"--b\nContent-Type: application/pdf\nContent-Disposition: attachment; filename=x.pdf\nContent-Transfer-Encoding: base64\n\n"),
		io.LimitReader(&endless{text: strings.Repeat("A", 76) + "\n"}, size),
		strings.NewReader("\n--b\nContent-Type: text/plain\n\nthe answer\n--b--\n\nFrom a@b.example Thu Sep  3 14:05:00 2026\n"+simple(2, "next")),
	)
}

// endless repeats a text for ever.
type endless struct {
	text string
	at   int
}

func (l *endless) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = l.text[l.at]
		l.at = (l.at + 1) % len(l.text)
	}
	return len(p), nil
}

func TestLargeAttachment(t *testing.T) {
	mails, errs := all(t, attachment(30<<20))
	if len(errs) > 0 || len(mails) != 2 || mails[0].Text != "the answer" || mails[1].Text != "next" {
		t.Fatalf("%d mails, %v", len(mails), errs)
	}
	if n := len(mails[0].Raw); n > maxRaw {
		t.Errorf("%d bytes are kept", n)
	}
}

func TestTenThousandMails(t *testing.T) {
	r, w := io.Pipe()
	go func() {
		for i := range 10000 {
			fmt.Fprintf(w, "From a@b.example Thu Sep  3 14:05:00 2026\n%s\n", simple(i, "text"))
		}
		w.Close()
	}()
	n := 0
	for m, err := range Stream(r, "box") {
		if err != nil || m.Text != "text" {
			t.Fatal(err, m.Text)
		}
		n++
	}
	if n != 10000 {
		t.Errorf("%d mails", n)
	}
}

func FuzzStream(f *testing.F) {
	files, _ := filepath.Glob("testdata/*/*.eml")
	for _, name := range files {
		b, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
		f.Add(append([]byte("From a@b.example Thu Sep  3 14:05:00 2026\n"), b...))
	}
	r := Round{Token: "K7Q2", MessageIDs: []string{"r-k7q2-1@yardwick.example"}, Asked: []string{"eva@yardwick.example"}, Deadline: time.Unix(1e9, 0)}
	f.Fuzz(func(t *testing.T, b []byte) {
		for m, err := range Stream(bytes.NewReader(b), "box") {
			if err != nil {
				continue
			}
			match := r.Match(&m)
			if match.Kind == Answer && (m.AutoSubmitted || m.Bounce || match.Asked == "") {
				t.Errorf("an answer by nobody: %+v", m)
			}
			if len(m.Text) > 2*maxText || len(m.Raw) > maxRaw {
				t.Errorf("%d bytes of text, %d raw", len(m.Text), len(m.Raw))
			}
		}
	})
}
