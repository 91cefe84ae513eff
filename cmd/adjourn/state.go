package main

import (
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/adrg/xdg"
)

// configPath is where the config file is, if there is one.
func (a *app) configPath() string { return filepath.Join(xdg.ConfigHome, "adjourn", "config.toml") }

// editConfig is the command that opens the config, and makes its folder first.
func (a *app) editConfig() string {
	path := a.configPath()
	edit := "${EDITOR:-vi} " + shellQuote(path)
	if _, err := os.Stat(filepath.Dir(path)); errors.Is(err, fs.ErrNotExist) {
		return "mkdir -p " + shellQuote(filepath.Dir(path)) + " && " + edit
	}
	return edit
}

// statePath is a file of ours that later runs read.
func (a *app) statePath(name string) string { return filepath.Join(xdg.StateHome, "adjourn", name) }

// remember keeps what the last report read, so that explain finds it again:
// paths and names of feeds only. What can't be read again, or is a secret,
// isn't kept, and what was kept before is no longer the last. It is a
// convenience, and its failing is no failure.
func (a *app) remember(sources []string) {
	if slices.ContainsFunc(sources, once) {
		_ = os.Remove(a.statePath("source"))
		return
	}
	var absolute []string
	for _, s := range sources {
		if isFeedName(s) {
			absolute = append(absolute, s)
			continue
		}
		path, err := filepath.Abs(s)
		if err != nil {
			return
		}
		absolute = append(absolute, path)
	}
	text, err := json.Marshal(absolute)
	if err != nil || os.MkdirAll(filepath.Dir(a.statePath("source")), 0o700) != nil {
		return
	}
	if writeAtomically(a.statePath("source"), text, 0o600) != nil {
		return
	}
}

// remembered is what the last report read, or nothing.
func (a *app) remembered() []string {
	text, err := os.ReadFile(a.statePath("source"))
	var sources []string
	if err != nil || json.Unmarshal(text, &sources) != nil {
		return nil
	}
	return sources
}
