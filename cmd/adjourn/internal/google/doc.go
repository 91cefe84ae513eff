// Package google signs in to Google and keeps signed in: the client file, the
// sign-in in a browser, the token files, and an HTTP client that waits and tries
// again. It takes its world as parameters and reads no environment.
//
// No error of it holds a token, a code, a client secret, or a server's words.
package google
