package main

import (
	"errors"
	"os"
	"os/exec"
	"runtime"
	"strings"
)

// openBrowser shows an address in the person's browser: $BROWSER, or the
// system's. It doesn't wait for it.
func (a *app) openBrowser(address string) error {
	name, args := systemBrowser()
	if words := strings.Fields(a.getenv("BROWSER")); len(words) > 0 {
		name, args = words[0], words[1:]
	} else if runtime.GOOS == "linux" && a.getenv("DISPLAY") == "" && a.getenv("WAYLAND_DISPLAY") == "" {
		return errors.New("no display") // what opens now would be a browser in the terminal
	}
	placed := false
	for i := range args {
		if strings.Contains(args[i], "%s") {
			args[i], placed = strings.ReplaceAll(args[i], "%s", address), true
		}
	}
	if !placed {
		args = append(args, address)
	}
	cmd := exec.Command(name, args...)
	cmd.Env = os.Environ()
	if err := cmd.Start(); err != nil {
		return err
	}
	go cmd.Wait() // or it stays behind as a zombie
	return nil
}

func systemBrowser() (name string, args []string) {
	switch runtime.GOOS {
	case "darwin":
		return "open", nil
	case "windows":
		return "rundll32", []string{"url.dll,FileProtocolHandler"}
	}
	return "xdg-open", nil
}
