package main

import "runtime/debug"

// release is the version that is being worked on.
const release = "0.1.0"

// version is the release, or the module's own version where Go recorded one.
func version() string {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" && info.Main.Version != "(devel)" {
		return info.Main.Version
	}
	return release
}
