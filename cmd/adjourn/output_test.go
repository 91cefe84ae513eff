//go:build unix

package main

import (
	"io"
	"os"
	"path/filepath"
	"syscall"
	"testing"
)

// TestWriteAtomically leaves a file's mode, links and pipes as they are.
func TestWriteAtomically(t *testing.T) {
	old := syscall.Umask(0o027)
	defer syscall.Umask(old)
	dir := t.TempDir()
	at := func(name string) string { return filepath.Join(dir, name) }
	write := func(name string) {
		t.Helper()
		if err := writeAtomically(at(name), []byte("new"), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	holds := func(name string, mode os.FileMode) {
		t.Helper()
		text, err := os.ReadFile(at(name))
		info, _ := os.Lstat(at(name))
		if err != nil || string(text) != "new" || info.Mode() != mode {
			t.Errorf("%s: %q, %v, %v, want mode %v", name, text, info.Mode(), err, mode)
		}
	}

	write("fresh")
	holds("fresh", 0o640)

	for name, mode := range map[string]os.FileMode{"private": 0o600, "shared": 0o664} {
		if err := os.WriteFile(at(name), []byte("old"), 0o600); err != nil {
			t.Fatal(err)
		}
		if err := os.Chmod(at(name), mode); err != nil {
			t.Fatal(err)
		}
		write(name)
		holds(name, mode)
	}

	for link, target := range map[string]string{"link": "private", "dangling": "made"} {
		if err := os.Symlink(target, at(link)); err != nil {
			t.Fatal(err)
		}
		write(link)
		if got, err := os.Readlink(at(link)); got != target {
			t.Errorf("the link %s is gone: %q, %v", link, got, err)
		}
	}
	holds("private", 0o600)
	holds("made", 0o640)

	if err := os.Symlink("loop", at("loop")); err != nil {
		t.Fatal(err)
	}
	if writeAtomically(at("loop"), nil, 0o600) == nil {
		t.Error("a link to itself is written to")
	}

	if err := syscall.Mkfifo(at("pipe"), 0o600); err != nil {
		t.Fatal(err)
	}
	read := make(chan string)
	go func() {
		f, err := os.Open(at("pipe"))
		if err != nil {
			t.Error(err)
		}
		defer f.Close()
		text, _ := io.ReadAll(f)
		read <- string(text)
	}()
	write("pipe")
	if got := <-read; got != "new" {
		t.Errorf("the pipe gave %q", got)
	}
	if info, err := os.Lstat(at("pipe")); err != nil || info.Mode().Type() != os.ModeNamedPipe {
		t.Errorf("the pipe is %v now, %v", info.Mode(), err)
	}
	if left, _ := filepath.Glob(at(".adjourn-*")); left != nil {
		t.Errorf("left over: %v", left)
	}
}
