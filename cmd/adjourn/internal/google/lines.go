package google

import (
	"bufio"
	"io"
)

// longestLine is more than any redirected address has.
const longestLine = 16 << 10

// Lines gives the lines of a reader, and closes at its end. A line that is too
// long for any address is dropped.
func Lines(r io.Reader) <-chan string {
	lines := make(chan string)
	go func() {
		defer close(lines)
		scanLines(r, lines)
	}()
	return lines
}

// scanLines sends lines; of one that is too long, nothing.
func scanLines(r io.Reader, lines chan<- string) {
	in := bufio.NewReaderSize(r, longestLine)
	for {
		line, tooLong, err := in.ReadLine()
		for tooLong && err == nil {
			line = nil
			_, tooLong, err = in.ReadLine()
		}
		if err != nil {
			return
		}
		lines <- string(line)
	}
}
