package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// writeAtomically writes a file as a whole or not at all. One that is there
// keeps its mode and, if it is a link, stays one; a new one gets the mode, less
// what the umask takes. What is no regular file, such as a pipe or a terminal,
// can't be replaced: it is written to.
func writeAtomically(path string, content []byte, mode os.FileMode) error {
	path, info, err := followed(path)
	switch {
	case err != nil:
		return err
	case info != nil && !info.Mode().IsRegular():
		return writeInto(path, content)
	}
	f, err := os.CreateTemp(filepath.Dir(path), ".adjourn-*") // 0600 while it is written
	if err != nil {
		return err
	}
	defer os.Remove(f.Name()) // in vain once it is renamed
	if _, err = f.Write(content); err == nil {
		if info != nil {
			err = f.Chmod(info.Mode().Perm())
		} else {
			err = f.Chmod(mode &^ umask())
		}
	}
	if err == nil {
		err = f.Sync()
	}
	if closed := f.Close(); err == nil {
		err = closed
	}
	if err != nil {
		return err
	}
	return os.Rename(f.Name(), path)
}

// links is how many links may lead to a file.
const links = 40

// followed is where a path leads to, and what is there; nil if nothing is.
func followed(path string) (string, os.FileInfo, error) {
	for range links {
		info, err := os.Lstat(path)
		if errors.Is(err, fs.ErrNotExist) {
			return path, nil, nil
		}
		if err != nil {
			return path, nil, err
		}
		if info.Mode()&fs.ModeSymlink == 0 {
			return path, info, nil
		}
		target, err := os.Readlink(path)
		if err != nil {
			return path, nil, err
		}
		if !filepath.IsAbs(target) {
			target = filepath.Join(filepath.Dir(path), target)
		}
		path = target
	}
	return path, nil, errors.New("too many links lead on from it")
}

func writeInto(path string, content []byte) error {
	f, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	_, err = f.Write(content)
	if closed := f.Close(); err == nil {
		err = closed
	}
	return err
}
