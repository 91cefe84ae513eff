//go:build unix

package main

import (
	"os"
	"syscall"
)

// umask is what new files of this process may not have. The system tells it
// only to who sets it.
func umask() os.FileMode {
	mask := syscall.Umask(0o077)
	syscall.Umask(mask)
	return os.FileMode(mask)
}
