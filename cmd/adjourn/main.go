// Adjourn finds the meetings on a calendar that could be a round of written
// questions, and helps their organizers not to hold them.
//
// Flags, files, the environment, the terminal and the clock are read here and
// nowhere else; package audit judges, package report shows.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"
	_ "time/tzdata" // zones also where the machine has none
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	status := run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	stop()
	os.Exit(status)
}
