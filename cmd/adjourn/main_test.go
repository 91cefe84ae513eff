package main

import (
	"flag"
	"fmt"
	"net/mail"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

var update = flag.Bool("update", false, "write what the program prints into the stories and the README")

// TestMain makes the program itself a command of the stories.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"adjourn": main, "adjourn-peak": peakProgram, "browser": browserProgram})
}

// TestStories runs the scripts below testdata/script over the real main, each
// with a home of its own.
func TestStories(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		UpdateScripts:       *update,
		RequireExplicitExec: true,
		Setup: func(env *testscript.Env) error {
			env.Setenv("HOME", env.WorkDir)
			for _, name := range []string{"CONFIG", "STATE", "CACHE", "DATA"} {
				env.Setenv("XDG_"+name+"_HOME", env.WorkDir+"/"+name)
			}
			env.Setenv("TZ", "UTC")
			serveFeed(env)
			if err := serveGoogle(env); err != nil {
				return err
			}
			return serveMail(env)
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"status": expectStatus, "zip": packZIP, "feedcount": expectFeedCount, "google": controlGoogle, "envsubst": substitute, "reply": writeReply,
			"move": moveMeeting,
		},
	})
}

// expectStatus runs the program and wants an exit status: status 2 adjourn …
func expectStatus(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: status N program [argument …]")
	}
	err := ts.Exec(args[1], args[2:]...)
	got := "0"
	if exit, ok := err.(interface{ ExitCode() int }); ok {
		got = strconv.Itoa(exit.ExitCode())
	} else if err != nil {
		ts.Fatalf("%v", err)
	}
	if got != args[0] {
		ts.Fatalf("exit status %s, want %s", got, args[0])
	}
}

// substitute writes a file with the environment's values in it: envsubst FROM TO.
func substitute(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: envsubst FROM TO")
	}
	text := os.Expand(ts.ReadFile(args[0]), ts.Getenv)
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), []byte(text), 0o600))
}

// writeReply writes somebody's reply to a mail of the round, below what they
// were asked, as phones do: reply MAIL FROM TEXT TO.
func writeReply(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 4 {
		ts.Fatalf("usage: reply MAIL FROM TEXT TO")
	}
	msg, err := mail.ReadMessage(strings.NewReader(ts.ReadFile(args[0])))
	ts.Check(err)
	id := msg.Header.Get("Message-Id")
	text := fmt.Sprintf("From: <%s>\r\nTo: <ana@own.example>\r\nSubject: Re: %s\r\nMessage-ID: <%s.reply@own.example>\r\nIn-Reply-To: %s\r\nDate: %s\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n%s",
		args[1], msg.Header.Get("Subject"), args[3], id, time.Now().Format(time.RFC1123Z), strings.ReplaceAll(ts.ReadFile(args[2]), "\n", "\r\n"))
	ts.Check(os.WriteFile(ts.MkAbs(args[3]), []byte(text), 0o600))
}
