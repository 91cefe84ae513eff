package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"adjourn/audit"
	"adjourn/audit/ledger"
	"adjourn/report"
	"adjourn/report/mail"
)

// The ledger fails after the first mail, as on a disk that fills up: the first
// went out, and of the others it is certain that they didn't.
func TestClaimFails(t *testing.T) {
	l, err := ledger.Open(filepath.Join(t.TempDir(), "ledger.db"))
	if err != nil {
		t.Fatal(err)
	}
	var mails []draftedMail
	for _, name := range []string{"ben", "cyd", "dan"} {
		mails = append(mails, draftedMail{
			audit.NudgeDecision{Series: &audit.Series{UID: name, Title: "Weekly of " + name}},
			report.Message{From: "ana@own.example", To: name + "@own.example", Subject: "Weekly of " + name},
		})
	}
	var said bytes.Buffer
	a := &app{stderr: &said, now: time.Now, getenv: os.Getenv}
	tried := 0
	sent, err := a.sendAll(t.Context(), l, func(context.Context, mail.Envelope, []byte) error {
		tried++
		l.Close()
		return nil
	}, mails, false)
	if err != outcome(statusPartly) || tried != 1 || sent != 1 {
		t.Errorf("got %v after %d mails", err, tried)
	}
	for _, want := range []string{"sent to ben@own.example: ", "the mail was sent, but that could not be recorded: ",
		"not sent to cyd@own.example, dan@own.example: can't claim the mail in the ledger "} {
		if !strings.Contains(said.String(), want) {
			t.Errorf("%q isn't said:\n%s", want, said.String())
		}
	}
	if strings.Contains(said.String(), "nobody knows") {
		t.Errorf("a mail that wasn't sent is uncertain:\n%s", said.String())
	}
}
