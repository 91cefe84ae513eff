package audit

import (
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

// markup are the beginnings that make a description HTML rather than text with
// angle brackets in it.
var markup = []string{
	"<br", "<p>", "<p ", "</p>", "<div", "<ul", "<ol", "<li", "<b>", "</b>", "<strong", "<i>", "<em", "<u>", "<span", "<a ", "<html", "<table", "<h1", "<h2", "<h3",
	"&nbsp;", "&amp;", "&lt;", "&gt;", "&quot;", "&#",
}

func isHTML(s string) bool {
	s = strings.ToLower(s)
	for _, m := range markup {
		if strings.Contains(s, m) {
			return true
		}
	}
	return false
}

// flattener turns HTML into lines.
type flattener struct {
	out     strings.Builder
	links   []Link
	lists   []int // per open list the last number, -1 for bullets
	block   int   // open paragraphs, where a line break in the source is a space
	skip    int   // inside style, script, head
	started bool  // the last thing written was a line's end

	href  string // of the open link
	label strings.Builder
}

// flatten reads HTML as text: one paragraph or list item a line.
func flatten(s string) (string, []Link) {
	f := &flattener{}
	z := html.NewTokenizer(strings.NewReader(s))
	for {
		switch z.Next() {
		case html.ErrorToken:
			f.closeLink()
			return f.out.String(), f.links
		case html.TextToken:
			f.text(string(z.Text()))
		case html.StartTagToken, html.SelfClosingTagToken:
			if raw := string(z.Raw()); strings.HasPrefix(raw, "<http") || strings.HasPrefix(raw, "<mailto") {
				f.write(" " + raw + " ")
				continue
			}
			name, attributes := z.TagName()
			f.open(string(name), href(z, attributes))
		case html.EndTagToken:
			name, _ := z.TagName()
			f.close(string(name))
		}
	}
}

// href finds a tag's link target.
func href(z *html.Tokenizer, more bool) string {
	for more {
		var key, value []byte
		key, value, more = z.TagAttr()
		if string(key) == "href" {
			return string(value)
		}
	}
	return ""
}

func (f *flattener) text(s string) {
	if f.skip > 0 {
		return
	}
	if f.block > 0 {
		s = strings.ReplaceAll(s, "\n", " ")
	}
	f.write(s)
}

func (f *flattener) write(s string) {
	if f.href != "" {
		f.label.WriteString(s)
		return
	}
	f.out.WriteString(s)
	if s = strings.TrimRight(s, " \t"); s != "" {
		f.started = strings.HasSuffix(s, "\n")
	}
}

func (f *flattener) open(tag, target string) {
	switch tag {
	case "br":
		f.write("\n")
	case "tr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "table":
		f.fresh()
	case "p", "div", "body":
		f.fresh()
		f.block++
	case "hr":
		f.fresh()
		f.write("-----\n")
	case "td", "th":
		f.write(" \t")
	case "ul":
		f.lists = append(f.lists, -1)
	case "ol":
		f.lists = append(f.lists, 0)
	case "li":
		f.item()
	case "style", "script", "head", "title":
		f.skip++
	case "a":
		f.closeLink()
		f.href = target
	}
}

func (f *flattener) item() {
	bullet := "- "
	if n := len(f.lists); n > 0 && f.lists[n-1] >= 0 {
		f.lists[n-1]++
		bullet = strconv.Itoa(f.lists[n-1]) + ". "
	}
	f.fresh()
	f.write(bullet)
}

// fresh starts a line, unless one has just been started.
func (f *flattener) fresh() {
	if f.out.Len() > 0 && !f.started {
		f.write("\n")
	}
}

func (f *flattener) close(tag string) {
	switch tag {
	case "p", "div", "body":
		f.fresh()
		f.block = max(0, f.block-1)
	case "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "table":
		f.fresh()
	case "ul", "ol":
		f.fresh()
		f.lists = f.lists[:max(0, len(f.lists)-1)]
	case "style", "script", "head", "title":
		f.skip = max(0, f.skip-1)
	case "a":
		f.closeLink()
	}
}

// closeLink writes the label, and the target where it says more than the label.
func (f *flattener) closeLink() {
	target, label := f.href, f.label.String()
	f.href = ""
	f.label.Reset()
	if target == "" {
		return
	}
	trimmed := strings.TrimSpace(label)
	switch {
	case trimmed == "" || strings.Contains(trimmed, "://"):
		f.write(label)
		if trimmed == "" {
			f.write(target)
		}
	case isCall(target):
		f.write(label + " " + target)
	default:
		f.write(label)
		f.links = append(f.links, Link{Label: strings.Join(strings.Fields(label), " "), URL: target})
	}
}
