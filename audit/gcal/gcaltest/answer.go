package gcaltest

import (
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strings"
)

// answer writes JSON.
func answer(w http.ResponseWriter, status int, value any) {
	w.Header().Set("Content-Type", "application/json; charset=UTF-8")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(value)
}

// fail writes an error as Google's APIs do. Its message repeats what was sent.
func fail(w http.ResponseWriter, r *http.Request, status int, reason, message string) {
	message += fmt.Sprintf(" (SECRET: %s %s, %s)", r.Method, r.URL, r.Header.Get("Authorization"))
	body := map[string]any{
		"code": status, "message": message,
		"errors": []any{map[string]any{"domain": "global", "reason": reason, "message": message}},
	}
	switch reason {
	case "accessNotConfigured":
		body["message"] = "Google Calendar API has not been used in project " + Project + " before or it is disabled. " + message
		body["details"] = []any{map[string]any{"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "SERVICE_DISABLED"}}
		body["status"] = "PERMISSION_DENIED"
	case "insufficientPermissions":
		body["details"] = []any{map[string]any{"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "ACCESS_TOKEN_SCOPE_INSUFFICIENT"}}
		body["status"] = "PERMISSION_DENIED"
	}
	answer(w, status, map[string]any{"error": body})
}

// oauthError writes an error as the token endpoint does.
func oauthError(w http.ResponseWriter, r *http.Request, status int, code string) {
	r.ParseForm()
	answer(w, status, map[string]any{"error": code, "error_description": "SECRET: " + r.PostForm.Encode()})
}

// authorized checks the bearer token and that it has one of the scopes.
func (g *Google) authorized(w http.ResponseWriter, r *http.Request, scopes ...string) bool {
	token, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
	g.mu.Lock()
	var granted []string
	for _, gr := range g.grants {
		for _, a := range gr.access {
			if ok && a.token == token && !gr.revoked && g.now().Before(a.expires) {
				granted = gr.scopes
			}
		}
	}
	g.mu.Unlock()
	switch {
	case granted == nil:
		fail(w, r, http.StatusUnauthorized, "authError", "Invalid Credentials")
		return false
	case !slices.ContainsFunc(granted, func(s string) bool { return slices.Contains(scopes, s) }):
		fail(w, r, http.StatusForbidden, "insufficientPermissions", "Request had insufficient authentication scopes.")
		return false
	}
	return true
}
