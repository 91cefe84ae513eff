package report

import (
	"regexp"
	"slices"
	"strings"
)

// Doubt is why it isn't sure that a reply is by whom it claims: what the
// receiving server found wrong, or that it found nothing out although it does
// for the round's other replies; empty where nothing speaks against it.
func (d *Document) Doubt(r *Reply) string {
	doubt, confirmed := r.checked()
	if doubt != "" || confirmed || !slices.ContainsFunc(d.Replies, func(o Reply) bool { _, ok := o.checked(); return ok }) {
		return doubt
	}
	var found []string
	for _, a := range authMethods(r.AuthResults) {
		found = append(found, a.name+"="+a.result)
	}
	if len(found) == 0 {
		return "no Authentication-Results"
	}
	return strings.Join(found, ", ")
}

// authMethod is one method's result, RFC 8601: "spf=fail smtp.mailfrom=…".
type authMethod struct{ name, result, domain string }

var (
	authResult = regexp.MustCompile(`(?i)^\s*(dmarc|dkim|spf|compauth)(?:/[0-9]+)?\s*=\s*([a-z]+)`)
	// authDomain is for whom it is. What stands before the @ is the sender's word.
	authDomain = regexp.MustCompile(`(?i)\s(?:header\.d|header\.i|header\.from|smtp\.mailfrom)\s*=\s*(?:[^\s;]*@)?([a-z0-9.-]+)`)
	authQuoted = regexp.MustCompile(`"[^"]*"`)
)

// authMethods reads what the topmost Authentication-Results says. Its first part
// is the server's name.
func authMethods(results string) []authMethod {
	var out []authMethod
	for _, part := range strings.Split(authQuoted.ReplaceAllString(results, ""), ";") {
		m := authResult.FindStringSubmatch(part)
		if m == nil {
			continue
		}
		a := authMethod{name: strings.ToLower(m[1]), result: strings.ToLower(m[2])}
		if of := authDomain.FindStringSubmatch(part); of != nil {
			a.domain = strings.ToLower(of[1])
		}
		out = append(out, a)
	}
	return out
}

// failures are the results that speak against a sender.
var failures = []string{"fail", "softfail", "hardfail", "permerror", "policy"}

// checked is what the receiving server found out about a reply's sender: what
// is wrong, and whether something confirms them. DMARC decides; without it, a
// signature or a server of the sender's own domain does.
func (r *Reply) checked() (doubt string, confirmed bool) {
	from := r.From.Email
	if r.Sender.Email != "" {
		from = r.Sender.Email
	}
	_, domain, _ := strings.Cut(strings.ToLower(from), "@")
	var wrong, others []string
	passed, proven, refused := false, false, false
	for _, a := range authMethods(r.AuthResults) {
		said := a.name + "=" + a.result
		switch {
		case slices.Contains(failures, a.result):
			wrong = append(wrong, said)
			refused = refused || a.name == "dmarc"
		case a.result != "pass" || a.name == "compauth":
		case a.domain == "":
			passed = true
		case aligned(a.domain, domain):
			proven = true
			if a.name == "dmarc" {
				return "", true
			}
		default:
			others = append(others, said+" ("+a.domain+")")
		}
	}
	switch {
	case len(wrong) > 0 && (refused || !proven):
		return strings.Join(wrong, ", "), false
	case proven || passed:
		return "", true
	}
	return strings.Join(others, ", "), false
}

// aligned says whether two domains are the same, or one below the other.
func aligned(a, b string) bool {
	return a == b || strings.HasSuffix(a, "."+b) || strings.HasSuffix(b, "."+a)
}
