package main

import (
	"flag"
	"os"
	"strconv"
	"testing"

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
			"status": expectStatus, "zip": packZIP, "feedcount": expectFeedCount, "google": controlGoogle, "envsubst": substitute,
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
