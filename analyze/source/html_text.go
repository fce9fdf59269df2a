package source

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// blocks returns the texts of the block elements below n, in order, with
// white space collapsed as a browser shows it. A <br> is a line end.
func blocks(n *html.Node) []string {
	var b blockWriter
	b.node(n)
	b.flush()
	return b.out
}

// blockWriter gathers the text of one block after the other.
type blockWriter struct {
	out   []string
	text  strings.Builder
	space bool // white space is due before the next word
}

func (b *blockWriter) node(n *html.Node) {
	switch {
	case n.Type == html.TextNode:
		b.write(n.Data)
		return
	case n.Type == html.ElementNode && isSilent(n.DataAtom):
		return
	case n.DataAtom == atom.Br:
		b.lineBreak()
		return
	}
	block := n.Type == html.ElementNode && !isInline(n.DataAtom)
	if block {
		b.flush()
	}
	for child := n.FirstChild; child != nil; child = child.NextSibling {
		b.node(child)
	}
	if block {
		b.flush()
	}
}

func (b *blockWriter) write(text string) {
	for _, r := range text {
		switch r {
		case ' ', '\t', '\n', '\r', '\f':
			b.space = true
		default:
			if b.space && b.text.Len() > 0 {
				b.text.WriteByte(' ')
			}
			b.space = false
			b.text.WriteRune(r)
		}
	}
}

func (b *blockWriter) lineBreak() {
	if b.text.Len() > 0 {
		b.text.WriteByte('\n')
	}
	b.space = false
}

func (b *blockWriter) flush() {
	if text := strings.TrimRight(b.text.String(), " \n"); text != "" {
		b.out = append(b.out, text)
	}
	b.text.Reset()
	b.space = false
}

// isSilent tells elements whose text is not shown.
func isSilent(a atom.Atom) bool {
	switch a {
	case atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Svg, atom.Math, atom.Head,
		atom.Iframe, atom.Object, atom.Select, atom.Textarea, atom.Button, atom.Canvas, atom.Audio, atom.Video:
		return true
	}
	return false
}

// isInline tells elements that do not break a line.
func isInline(a atom.Atom) bool {
	switch a {
	case atom.A, atom.Abbr, atom.B, atom.Bdi, atom.Bdo, atom.Big, atom.Cite, atom.Code, atom.Data, atom.Del,
		atom.Dfn, atom.Em, atom.Font, atom.I, atom.Img, atom.Ins, atom.Kbd, atom.Label, atom.Mark, atom.Q, atom.S,
		atom.Samp, atom.Small, atom.Span, atom.Strike, atom.Strong, atom.Sub, atom.Sup, atom.Time, atom.Tt, atom.U,
		atom.Var, atom.Wbr:
		return true
	}
	return false
}

const (
	// maxHTMLDepth is how deep elements may nest for the parser, whose time
	// grows with the square of the depth. Pages have a few dozen levels.
	maxHTMLDepth = 512
	// maxReopened bounds how many formatting elements the parser may have to
	// open again: one that is never closed goes on in every later block.
	maxReopened = 200_000
)

// isHostileHTML looks in linear time for what makes the parser's not linear.
func isHostileHTML(text string) bool {
	z := html.NewTokenizer(strings.NewReader(text))
	depth, formatting, reopened := 0, 0, 0
	for {
		kind := z.Next()
		if kind == html.ErrorToken {
			return false
		}
		if kind != html.StartTagToken && kind != html.EndTagToken {
			continue
		}
		name, _ := z.TagName()
		a := atom.Lookup(name)
		step := 1
		if kind == html.EndTagToken {
			step = -1
		}
		switch {
		case isFormatting(a):
			formatting = max(0, formatting+step)
		case mayStayOpen(a):
			reopened += formatting
		default:
			depth = max(0, depth+step)
			reopened += formatting
		}
		if depth+formatting > maxHTMLDepth || reopened > maxReopened+len(text)/16 {
			return true
		}
	}
}

// mayStayOpen tells elements that have no end tag or close by themselves.
func mayStayOpen(a atom.Atom) bool {
	switch a {
	case atom.P, atom.Li, atom.Dt, atom.Dd, atom.Option, atom.Optgroup, atom.Tr, atom.Td, atom.Th, atom.Thead,
		atom.Tbody, atom.Tfoot, atom.Colgroup, atom.Br, atom.Hr, atom.Img, atom.Input, atom.Meta, atom.Link,
		atom.Base, atom.Col, atom.Area, atom.Embed, atom.Param, atom.Source, atom.Track, atom.Wbr, atom.Html,
		atom.Head, atom.Body:
		return true
	}
	return false
}

func isFormatting(a atom.Atom) bool {
	switch a {
	case atom.A, atom.B, atom.Big, atom.Code, atom.Em, atom.Font, atom.I, atom.Nobr, atom.S, atom.Small,
		atom.Strike, atom.Strong, atom.Tt, atom.U:
		return true
	}
	return false
}

// flatHTML collects the text of a page without building its tree.
func flatHTML(text string, c *collector) error {
	z := html.NewTokenizer(strings.NewReader(text))
	var b blockWriter
	var silent atom.Atom // the element whose text is being left out
	for {
		switch kind := z.Next(); kind {
		case html.ErrorToken:
			b.flush()
			return c.all(b.out)
		case html.TextToken:
			if silent == 0 {
				b.write(string(z.Text()))
			}
		case html.StartTagToken, html.EndTagToken, html.SelfClosingTagToken:
			name, _ := z.TagName()
			a := atom.Lookup(name)
			switch {
			case kind == html.EndTagToken && a == silent:
				silent = 0
			case kind == html.StartTagToken && silent == 0 && isSilent(a) && a != atom.Head:
				silent = a
			}
			if !isInline(a) {
				b.flush()
			}
		}
	}
}
