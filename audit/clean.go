package audit

import (
	"net/url"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/net/html"
)

// maxDescription is how much of a description is read, in bytes.
const maxDescription = 64 << 10

// Clean turns a description, HTML or plain, into the organizer's own words:
// what conferencing tools, schedulers, mail programs and signatures put there
// is taken off and kept in Removed.
func Clean(raw string) Description {
	if len(raw) > maxDescription {
		raw = strings.ToValidUTF8(raw[:maxDescription], "")
	}
	var d Description
	text := raw
	if looksLikeHTML.MatchString(raw) {
		text = d.fromHTML(raw)
	}
	text = d.unwrapLinks(text)
	lines := strings.Split(strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u00a0", " ", "\u200b", "").Replace(text), "\n")
	for i := range lines {
		lines[i] = strings.TrimSpace(lines[i])
	}
	lines = d.dropBlocks(lines)
	lines = d.dropLines(lines)
	d.Text = strings.TrimSpace(squeezeBlank(lines))
	d.collectLinks()
	return d
}

var looksLikeHTML = regexp.MustCompile(`(?i)<(br|p|div|a|b|i|u|ul|ol|li|span|html|body|strong|em|table|h[1-6]|font|blockquote)\b[^<>]*>|&(nbsp|amp|lt|gt|quot|#\d{1,6});`)

// fromHTML is the text of HTML, with a line a block and a dash an item.
func (d *Description) fromHTML(raw string) string {
	var b strings.Builder
	z := html.NewTokenizer(strings.NewReader(raw))
	skip, href, label := 0, "", 0
	for {
		switch z.Next() {
		case html.ErrorToken:
			return b.String()
		case html.TextToken:
			if skip == 0 {
				b.WriteString(html.UnescapeString(string(z.Raw())))
			}
		case html.StartTagToken, html.SelfClosingTagToken:
			name, more := z.TagName()
			switch string(name) {
			case "script", "style", "head":
				skip++
			case "br", "p", "div", "tr", "table", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "hr":
				b.WriteByte('\n')
			case "li":
				b.WriteString("\n- ")
			case "td", "th":
				b.WriteByte(' ')
			case "a":
				href, label = attribute(z, more, "href"), b.Len()
			}
		case html.EndTagToken:
			name, _ := z.TagName()
			switch string(name) {
			case "script", "style", "head":
				skip = max(0, skip-1)
			case "p", "div", "tr", "li", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote":
				b.WriteByte('\n')
			case "a":
				if text := strings.TrimSpace(b.String()[min(label, b.Len()):]); href != "" && text != "" {
					d.addLink(text, href)
				}
				href = ""
			}
		}
	}
}

func attribute(z *html.Tokenizer, more bool, name string) string {
	for more {
		var key, value []byte
		if key, value, more = z.TagAttr(); string(key) == name {
			return string(value)
		}
	}
	return ""
}

var (
	outlookLink = regexp.MustCompile(`<(https?://[^\s<>]{1,1000})>`)
	anyURL      = regexp.MustCompile(`(?i)\b(?:https?://|www\.)[^\s<>"]{3,1000}`)
)

// unwrapLinks reads Outlook's "Label<url>".
func (d *Description) unwrapLinks(text string) string {
	for _, m := range outlookLink.FindAllStringSubmatch(text, 50) {
		d.addLink("", m[1])
	}
	return outlookLink.ReplaceAllString(text, " $1")
}

// maxLinks is how many documents are kept of one description.
const maxLinks = 20

// addLink keeps a document's address; calls, schedulers and help pages are no
// documents.
func (d *Description) addLink(label, address string) {
	if len(d.Links) >= maxLinks || toolHost(address) {
		return
	}
	u, err := url.Parse(address)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" {
		return
	}
	if anyURL.MatchString(label) {
		label = ""
	}
	i := slices.IndexFunc(d.Links, func(l Link) bool { return l.URL == address })
	if i < 0 {
		d.Links = append(d.Links, Link{Label: label, URL: address})
	} else if d.Links[i].Label == "" {
		d.Links[i].Label = label
	}
}

// collectLinks keeps the addresses that stand in the text itself.
func (d *Description) collectLinks() {
	for _, u := range anyURL.FindAllString(d.Text, maxLinks) {
		d.addLink("", strings.TrimRight(u, ".,;:)]}"))
	}
}

// toolHosts belong to calls, schedulers and their help: what they link to is
// never a document to prepare.
var toolHosts = []string{
	"meet.google.com", "tel.meet", "zoom.us", "zoom.com", "zoomgov.com", "teams.microsoft.com", "teams.live.com", "aka.ms",
	"dialin.teams.microsoft.com", "webex.com", "gotomeeting.com", "gotomeet.me", "goto.com", "bluejeans.com", "whereby.com", "meet.jit.si",
	"chime.aws", "ringcentral.com", "calendly.com", "cal.com", "reclaim.ai", "getclockwise.com", "doodle.com", "savvycal.com",
	"support.google.com", "calendar.google.com", "support.zoom.us", "g.co", "skype.com", "lync.com", "around.co", "huddle.team", "hubspot.com",
}

func toolHost(address string) bool {
	u, err := url.Parse(address)
	if err != nil {
		return true
	}
	host := strings.ToLower(u.Hostname())
	if host == "www.google.com" && strings.HasPrefix(u.Path, "/calendar") {
		return true
	}
	for _, h := range toolHosts {
		if host == h || strings.HasSuffix(host, "."+h) {
			return true
		}
	}
	labels := strings.Split(host, ".")
	return slices.ContainsFunc(labels, func(l string) bool {
		return l == "zoom" || l == "meet" || l == "webex" || l == "calendly" || l == "reclaim" || l == "clockwise" || l == "jitsi"
	})
}

func squeezeBlank(lines []string) string {
	var out []string
	for _, l := range lines {
		if l != "" || len(out) > 0 && out[len(out)-1] != "" {
			out = append(out, l)
		}
	}
	return strings.Join(out, "\n")
}

// letters counts what somebody wrote, without blanks and signs.
func letters(s string) int {
	n := 0
	for _, r := range s {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			n++
		}
	}
	return n
}
