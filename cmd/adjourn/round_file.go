package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/gofrs/flock"

	"adjourn/report"
)

// roundFile is a round's document as it was read.
type roundFile struct {
	path string
	doc  report.Document
}

// loadRound reads a document. All its problems are told at once; a warning
// doesn't stop anything, and neither does what only keeps mails from going out.
func (a *app) loadRound(path string) (*roundFile, error) { return a.readRound(path, false) }

// loadRoundToSend reads a document of which mails are to go out.
func (a *app) loadRoundToSend(path string) (*roundFile, error) { return a.readRound(path, true) }

func (a *app) readRound(path string, sending bool) (*roundFile, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, failed(quote(path)+" can't be read: "+reason(err), "ls -l "+shellQuote(path))
	}
	defer f.Close()
	doc, problems := report.ReadDocument(f, path, a.now())
	var lines []string
	conflict := false
	for _, p := range problems {
		conflict = conflict || p.Conflict
		if p.Sending && !sending {
			p.Warning = true
		}
		if p.Warning {
			a.say("%s", p.String())
		} else {
			lines = append(lines, p.String())
		}
	}
	if conflict {
		return nil, conflictAt(path, doc.Source, lines)
	}
	if len(lines) > 0 {
		return nil, usage(strings.Join(lines, "\n"), "${EDITOR:-vi} "+shellQuote(path))
	}
	return &roundFile{path, doc}, nil
}

// conflictAt shows what was changed by hand, beside the copy that was kept.
func conflictAt(path, text string, lines []string) error {
	kept, err := os.ReadFile(path + "~")
	if err != nil {
		kept = nil
	}
	for _, e := range report.HandEdits(text, string(kept)) {
		is, was := fmt.Sprintf("%s:%d: it is %s", path, e.Line, quote(e.Is)), ""
		if e.Is == "" {
			is = fmt.Sprintf("%s:%d: a line is gone here", path, e.Line)
		}
		if was = "adjourn didn't write that"; e.Was != "" {
			was = fmt.Sprintf("%s:%d has %s", path+"~", e.WasLine, quote(e.Was))
		}
		lines = append(lines, is+"; "+was)
	}
	if err != nil {
		return usage(strings.Join(lines, "\n"), "${EDITOR:-vi} "+shellQuote(path))
	}
	lines = append(lines, path+"~ is the copy from before adjourn's last change: nothing is written over either")
	return usage(strings.Join(lines, "\n"), "diff "+shellQuote(path+"~")+" "+shellQuote(path))
}

// holdRound reads the config and, under its lock, a round's document, for what
// changes it. The caller unlocks it.
func (a *app) holdRound(path string, load func(string) (*roundFile, error)) (config, *roundFile, func(), error) {
	cfg, err := readConfig(a.configPath())
	if err != nil {
		return cfg, nil, nil, err
	}
	unlock, err := a.lockRound(path)
	if err != nil {
		return cfg, nil, nil, err
	}
	r, err := load(path)
	if err != nil {
		unlock()
		return cfg, nil, nil, err
	}
	return cfg, r, unlock, nil
}

// lockRound keeps two runs from working on one round at the same time.
func (a *app) lockRound(path string) (unlock func(), err error) {
	absolute, err := filepath.Abs(path)
	if err != nil {
		return nil, failed(err.Error(), "")
	}
	lock := filepath.Join(filepath.Dir(absolute), "."+filepath.Base(absolute)+".lock")
	l := flock.New(lock)
	ok, err := l.TryLock()
	if err != nil {
		return nil, failed("the round can't be locked: "+reason(err), "ls -ld "+shellQuote(filepath.Dir(absolute)))
	}
	if !ok {
		return nil, failed("another run works on "+path, "adjourn round status "+shellQuote(path))
	}
	return func() {
		os.Remove(lock)
		l.Unlock()
	}, nil
}

// changed says whether the document isn't as it stands in the file.
func (r *roundFile) changed() bool {
	var text bytes.Buffer
	return report.WriteDocument(&text, r.doc) == nil && text.String() != r.doc.Source
}

// errEdited means that somebody wrote the document since it was read.
var errEdited = errors.New("it was edited meanwhile: nothing is written over it")

// save writes what the program changed, after seeing that nobody else wrote the
// file meanwhile. The copy before it stays beside it.
func (r *roundFile) save() error {
	now, err := os.ReadFile(r.path)
	if err != nil {
		return failed(quote(r.path)+" can't be read: "+reason(err), "ls -l "+shellQuote(r.path))
	}
	if string(now) != r.doc.Source {
		return usage(r.path+": "+errEdited.Error(), "adjourn round status "+shellQuote(r.path))
	}
	var text bytes.Buffer
	if err := report.WriteDocument(&text, r.doc); err != nil {
		return usage(fmt.Sprintf("%s: %v", r.path, err), "${EDITOR:-vi} "+shellQuote(r.path))
	}
	if err := writeAtomically(r.path+"~", now, 0o600); err != nil {
		return failed("the copy "+quote(r.path+"~")+" can't be written: "+reason(err), "ls -ld "+shellQuote(filepath.Dir(r.path)))
	}
	if err := writeAtomically(r.path, text.Bytes(), 0o600); err != nil {
		return failed(quote(r.path)+" can't be written: "+reason(err), "ls -ld "+shellQuote(filepath.Dir(r.path)))
	}
	r.doc.Source = text.String()
	return nil
}
