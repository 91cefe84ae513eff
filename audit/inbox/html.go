package inbox

import (
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// maxQuotes is how deep a quote is marked: nobody answers deeper.
const maxQuotes = 20

// HTMLText is HTML as plain text, as [Mail] has it: a line for each block, "> " before what is
// quoted, a number or a dash before what is listed. Nothing that isn't shown
// comes in.
func HTMLText(source string) string {
	t := &htmlReader{}
	z := html.NewTokenizer(strings.NewReader(source))
	for t.b.Len() < maxText {
		kind := z.Next()
		if kind == html.ErrorToken {
			break
		}
		token := z.Token()
		switch kind {
		case html.TextToken:
			t.text(token.Data)
		case html.StartTagToken:
			t.start(&token)
		case html.SelfClosingTagToken:
			if token.DataAtom == atom.Br || token.DataAtom == atom.Hr {
				t.start(&token)
			}
		case html.EndTagToken:
			t.end(&token)
		}
	}
	t.newline()
	return t.b.String()
}

// htmlReader writes text as tags come by. It holds no tree: no depth of nesting
// can hurt it.
type htmlReader struct {
	b      strings.Builder
	line   strings.Builder
	blank  int    // blank lines at the end
	quotes []bool // the blockquotes that are open, and whether each quotes
	depth  int    // how many of them quote
	lists  []int  // the next number of each open list, 0 for one without
	hidden atom.Atom
	inside int // how many of the hidden tag are open
	pre    int
}

// notShown are the elements whose text is none.
var notShown = map[atom.Atom]bool{atom.Script: true, atom.Style: true, atom.Title: true}

// blocks are those that end a line; paragraphs a blank one too.
var (
	blocks = map[atom.Atom]bool{
		atom.Div: true, atom.Tr: true, atom.Table: true, atom.Section: true, atom.Article: true, atom.Center: true,
		atom.Header: true, atom.Footer: true, atom.Dt: true, atom.Dd: true, atom.Dl: true, atom.Form: true, atom.Address: true,
	}
	paragraphs = map[atom.Atom]bool{
		atom.P: true, atom.H1: true, atom.H2: true, atom.H3: true, atom.H4: true, atom.H5: true, atom.H6: true,
		atom.Pre: true, atom.Ul: true, atom.Ol: true, atom.Blockquote: true,
	}
)

func (t *htmlReader) text(s string) {
	if t.inside > 0 {
		return
	}
	if t.pre > 0 {
		for i, line := range strings.Split(strings.ReplaceAll(s, "\r", ""), "\n") {
			if i > 0 {
				t.newline()
			}
			t.line.WriteString(line)
		}
		return
	}
	s = strings.ReplaceAll(s, "\u00a0", " ")
	words := strings.Fields(s)
	if len(words) == 0 {
		if s != "" {
			t.space()
		}
		return
	}
	if s[0] == ' ' || s[0] == '\n' || s[0] == '\t' || s[0] == '\r' {
		t.space()
	}
	t.line.WriteString(strings.Join(words, " "))
	if last := s[len(s)-1]; last == ' ' || last == '\n' || last == '\t' || last == '\r' {
		t.space()
	}
}

func (t *htmlReader) space() {
	if n := t.line.Len(); n > 0 && t.line.String()[n-1] != ' ' {
		t.line.WriteByte(' ')
	}
}

func (t *htmlReader) start(token *html.Token) {
	if t.inside > 0 {
		if token.DataAtom == t.hidden {
			t.inside++
		}
		return
	}
	a := token.DataAtom
	if notShown[a] || (a == atom.Div || a == atom.Span) && invisible(token) {
		t.hidden, t.inside = a, 1
		return
	}
	if a == atom.P && strings.Contains(attr(token, "class"), "msonormal") {
		a = atom.Div // Outlook's lines are paragraphs without a distance
	}
	t.breakAt(a)
	switch a {
	case atom.Br:
		t.flush()
	case atom.Hr:
		t.newline()
		t.line.WriteString("________________________________")
		t.newline()
	case atom.Blockquote:
		// Gmail indents with the same tag, 40 pixels wide.
		style := strings.NewReplacer(" ", "", "px", "").Replace(attr(token, "style"))
		quotes := !strings.Contains(style, "margin:00040")
		t.quotes = append(t.quotes, quotes)
		if quotes {
			t.depth++
		}
	case atom.Pre:
		t.pre++
	case atom.Ul, atom.Ol:
		t.openList(token)
	case atom.Li:
		t.item()
	}
}

// openList begins a list, with its first number.
func (t *htmlReader) openList(token *html.Token) {
	first := 0
	if token.DataAtom == atom.Ol {
		first = 1
		if n, err := strconv.Atoi(attr(token, "start")); err == nil && n > 0 && n < 1000 {
			first = n
		}
	}
	t.lists = append(t.lists, first)
}

func (t *htmlReader) item() {
	t.newline()
	n := len(t.lists) - 1
	if n < 0 || t.lists[n] == 0 {
		t.line.WriteString("- ")
		return
	}
	t.line.WriteString(strconv.Itoa(t.lists[n]) + ". ")
	t.lists[n]++
}

func (t *htmlReader) end(token *html.Token) {
	a := token.DataAtom
	if t.inside > 0 {
		if a == t.hidden {
			t.inside--
		}
		return
	}
	t.breakAt(a)
	switch a {
	case atom.Blockquote:
		if n := len(t.quotes) - 1; n >= 0 {
			if t.quotes[n] {
				t.depth--
			}
			t.quotes = t.quotes[:n]
		}
	case atom.Pre:
		t.pre = max(t.pre-1, 0)
	case atom.Ul, atom.Ol:
		t.lists = t.lists[:max(len(t.lists)-1, 0)]
	case atom.Li:
		t.newline()
	case atom.Td, atom.Th:
		t.space()
	}
}

// breakAt ends the line at the edge of a block, with a blank one at a
// paragraph's.
func (t *htmlReader) breakAt(a atom.Atom) {
	switch {
	case blocks[a]:
		t.newline()
	case paragraphs[a]:
		t.newline()
		if t.b.Len() > 0 && t.blank == 0 {
			t.flush()
		}
	}
}

// newline ends the line, if there is one.
func (t *htmlReader) newline() {
	if strings.TrimSpace(t.line.String()) == "" {
		t.line.Reset()
		return
	}
	t.flush()
}

// flush writes the line, also an empty one; of those, two at most in a row.
func (t *htmlReader) flush() {
	line := strings.TrimRight(t.line.String(), " ")
	t.line.Reset()
	if line != "" {
		t.blank = 0
	} else if t.blank++; t.blank > 2 {
		return
	}
	mark := strings.Repeat(">", min(t.depth, maxQuotes))
	t.b.WriteString(strings.TrimRight(mark+" ", " "))
	if mark != "" && line != "" {
		t.b.WriteByte(' ')
	}
	t.b.WriteString(line + "\n")
}

func attr(token *html.Token, key string) string {
	for _, a := range token.Attr {
		if a.Key == key {
			return strings.ToLower(a.Val)
		}
	}
	return ""
}

// invisible says whether a tag hides what it holds.
func invisible(token *html.Token) bool {
	style := strings.ReplaceAll(attr(token, "style"), " ", "")
	return strings.Contains(style, "display:none") || strings.Contains(style, "mso-hide:all")
}
