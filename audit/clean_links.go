package audit

import "strings"

// documents are the links that aren't calls.
func documents(links []Link) []Link {
	var kept []Link
	for _, l := range links {
		if strings.HasPrefix(strings.ToLower(l.URL), "http") && !isCall(l.URL) {
			kept = append(kept, l)
		}
	}
	return kept
}

// unlink unwraps Outlook's Label<address>, takes call addresses out of a line,
// and lists the documents.
func unlink(line string) (own string, links []Link, dropped string) {
	at := address.FindAllStringIndex(line, 64)
	if at == nil {
		return line, nil, ""
	}
	var b strings.Builder
	from := 0
	for _, m := range at {
		target := line[m[0]:m[1]]
		before := line[from:m[0]]
		from = m[1]
		wrapped := strings.HasSuffix(before, "<") && strings.HasPrefix(line[from:], ">")
		if wrapped {
			before, from = strings.TrimSuffix(before, "<"), from+1
		}
		b.WriteString(before)
		if isCall(target) {
			dropped = joined(dropped, target)
			continue
		}
		links = append(links, Link{Label: labelBefore(before), URL: target})
		if !wrapped {
			b.WriteString(target)
		}
	}
	b.WriteString(line[from:])
	return strings.TrimSpace(b.String()), links, dropped
}

func joined(a, b string) string {
	if a == "" {
		return b
	}
	return a + " " + b
}

// labelBefore is the last few words in front of an address.
func labelBefore(s string) string {
	s = strings.TrimRight(strings.TrimSpace(s), ":-–—>→= ")
	if i := strings.LastIndexAny(s, "|;•"); i >= 0 {
		s = s[i+1:]
	}
	fields := strings.Fields(s)
	return strings.Join(fields[max(0, len(fields)-12):], " ")
}
