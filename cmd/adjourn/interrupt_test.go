package main

import (
	"bytes"
	"context"
	"io"
	"strings"
	"testing"
	"time"
)

// TestInterruptedWhileNothingComes ends a report that waits for a pipe.
func TestInterruptedWhileNothingComes(t *testing.T) {
	t.Setenv("XDG_STATE_HOME", t.TempDir())
	t.Setenv("XDG_CONFIG_HOME", t.TempDir())
	silent, writer := io.Pipe()
	defer writer.Close()
	ctx, cancel := context.WithCancel(context.Background())
	time.AfterFunc(50*time.Millisecond, cancel)
	var stdout, stderr bytes.Buffer
	done := make(chan int, 1)
	go func() { done <- run(ctx, []string{"report", "-"}, silent, &stdout, &stderr) }()
	select {
	case status := <-done:
		if status != statusInterrupted || !strings.Contains(stderr.String(), "adjourn: interrupted") {
			t.Errorf("exit status %d, %q", status, stderr.String())
		}
	case <-time.After(20 * time.Second):
		t.Fatal("it waits on")
	}
}
