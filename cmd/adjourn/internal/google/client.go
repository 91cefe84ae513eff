package google

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"
)

// Client is an OAuth client of a person's or an organization's own.
type Client struct {
	ID     string
	Secret string
}

// clientFile is as much as is read of what the Cloud console gives to download:
// the endpoints in it are not.
type clientFile struct {
	Installed *clientKeys     `json:"installed"`
	Web       json.RawMessage `json:"web,omitempty"`
	Type      string          `json:"type,omitempty"`
}

type clientKeys struct {
	ID     string `json:"client_id"`
	Secret string `json:"client_secret"`
}

// ReadClient reads the client of a downloaded file, or one that [SaveClient]
// wrote. None is fs.ErrNotExist.
func ReadClient(path string) (Client, error) {
	text, err := readSmall(path)
	if err != nil {
		return Client{}, err
	}
	var f clientFile
	switch err := json.Unmarshal(text, &f); {
	case err != nil:
		return Client{}, errors.New("it is not the JSON file that the Cloud console gives to download")
	case f.Type == "service_account":
		return Client{}, errors.New("it is a service account's key: make an OAuth client of the type «Desktop app»")
	case f.Web != nil:
		return Client{}, errors.New("it is a web application's client: make one of the type «Desktop app»")
	case f.Installed == nil:
		return Client{}, errors.New("it is no OAuth client's file, which begins with {\"installed\"…")
	case !plainWord(f.Installed.ID) || !plainWord(f.Installed.Secret):
		return Client{}, errors.New("client_id or client_secret is missing, or not one word")
	}
	return Client{f.Installed.ID, f.Installed.Secret}, nil
}

// SaveClient keeps a client for the next sign-in, readable by its owner alone.
func SaveClient(path string, c Client) error {
	text, err := json.Marshal(clientFile{Installed: &clientKeys{c.ID, c.Secret}})
	if err != nil {
		return err
	}
	return writeSecret(path, text)
}

func plainWord(s string) bool {
	return s != "" && len(s) < 1000 && !strings.ContainsFunc(s, func(r rune) bool { return r <= ' ' || r > '~' })
}

// mostRead bounds the files of ours, which hold a few lines.
const mostRead = 1 << 20

func readSmall(path string) ([]byte, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, cause(err)
	}
	if !info.Mode().IsRegular() || info.Size() > mostRead {
		return nil, fmt.Errorf("it is no file of a few lines")
	}
	text, err := os.ReadFile(path)
	return text, cause(err)
}

// cause is why the system refused, without the path.
func cause(err error) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err
	}
	return err
}
