package main

import (
	"os"
	"strconv"

	"golang.org/x/term"
)

// defaultWidth is what is assumed of a terminal that doesn't say.
const defaultWidth = 100

// screen is how wide standard output is, and whether it shows colour. A pipe
// has no width.
func (a *app) screen() (width int, colour bool) {
	f, ok := a.stdout.(*os.File)
	if !ok || !term.IsTerminal(int(f.Fd())) {
		return 0, false
	}
	colour = a.getenv("NO_COLOR") == "" && a.getenv("TERM") != "dumb"
	if w, _, err := term.GetSize(int(f.Fd())); err == nil && w > 0 {
		return w, colour
	}
	if w, err := strconv.Atoi(a.getenv("COLUMNS")); err == nil && w > 0 {
		return w, colour
	}
	return defaultWidth, colour
}
