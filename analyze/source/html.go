package source

import (
	"bytes"
	"errors"
	"regexp"
	"strings"
	"sync"
	"unicode/utf8"

	readability "codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"

	"vnan/tokenize/charset"
)

// shortArticle is how many bytes an article must have to be one, unless the
// whole page has not much more.
const shortArticle = 400

// readHTML takes the article out of a page: its headline and paragraphs, not
// the menus around them. Where no article stands out it takes the whole page,
// with a warning.
func readHTML(d *Document, data []byte, o ReadOptions) error {
	text, err := decodeHTML(d, data, o.Encoding)
	if err != nil {
		return err
	}
	c := &collector{limit: o.maxBytes()}
	c.begin("body")
	if err := htmlText(d, text, c); err != nil {
		return tooLarge(d.Path, o.maxBytes())
	}
	c.finish(d)
	return nil
}

// htmlText collects the paragraphs of a page.
func htmlText(d *Document, text string, c *collector) error {
	if isHostileHTML(text) {
		d.wholePage("its elements are nested too deep to look for an article")
		return flatHTML(text, c)
	}
	tree, err := html.Parse(strings.NewReader(text))
	if err != nil {
		d.wholePage(err.Error())
		return flatHTML(text, c)
	}
	page := blocks(tree)
	article, err := readability.FromDocument(tree, nil)
	if err == nil && article.Node != nil {
		if found := blocks(article.Node); size(found) >= min(shortArticle, size(page)/2) {
			return c.all(withTitle(article.Title(), found))
		}
	}
	d.wholePage("no article stands out on this page, so all of it was read")
	return c.all(page)
}

func (d *Document) wholePage(why string) {
	d.Warnings = append(d.Warnings, Warning{Code: WholePage, Count: 1, Detail: why})
}

func (c *collector) all(texts []string) error {
	for _, text := range texts {
		c.number++
		if err := c.add(c.part, c.number, text); err != nil {
			return err
		}
	}
	return nil
}

func size(texts []string) (n int) {
	for _, text := range texts {
		n += len(text)
	}
	return n
}

// withTitle puts the headline in front unless the article begins with it.
func withTitle(title string, texts []string) []string {
	title = strings.Join(strings.Fields(title), " ")
	for _, text := range texts[:min(3, len(texts))] {
		if strings.Contains(text, title) {
			return texts
		}
	}
	return append([]string{title}, texts...)
}

// decodeHTML finds the encoding by the text between the tags: tags are English
// and would hide that the rest is Vietnamese. What the page itself claims is
// believed last, since pages in ABC and VNI fonts all claimed to be Western.
func decodeHTML(d *Document, data []byte, hint charset.Encoding) (string, error) {
	confidence := 1.0
	if hint == charset.Auto && !utf8.Valid(data) && !bytes.HasPrefix(data, charset.BOM(charset.UTF16LE)) &&
		!bytes.HasPrefix(data, charset.BOM(charset.UTF16BE)) {
		found, err := charset.Detect(withoutTags(data))
		var uncertain *charset.UncertainError
		if claimed := claimedEncoding(data); errors.As(err, &uncertain) && claimed != charset.Auto {
			found, err = charset.Detection{Encoding: claimed, Confidence: 0.5}, nil
		}
		if err != nil {
			return "", decodeError(d.Path, err)
		}
		hint, confidence = found.Encoding, found.Confidence
	}
	r, err := charset.Decode(data, hint)
	if err != nil {
		return "", decodeError(d.Path, err)
	}
	r.Confidence = min(r.Confidence, confidence)
	d.decoded(r)
	if r.Encoding == charset.TCVN3 {
		return d.capitals(r.Text), nil
	}
	return r.Text, nil
}

// withoutTags returns data with each tag, script and style as one space.
func withoutTags(data []byte) []byte {
	out := make([]byte, 0, len(data))
	for len(data) > 0 {
		i := bytes.IndexByte(data, '<')
		if i < 0 {
			break
		}
		out = append(append(out, data[:i]...), ' ')
		data = data[i:]
		data = data[tagLength(data):]
	}
	return append(out, data...)
}

// tagLength returns the length of the tag at the start of data; that of a
// script or a style goes to its end.
func tagLength(data []byte) int {
	for _, name := range []string{"script", "style"} {
		if len(data) > len(name) && strings.EqualFold(string(data[1:1+len(name)]), name) {
			if i := bytes.Index(data, []byte("</"+name)); i > 0 {
				return i
			}
			return len(data)
		}
	}
	if i := bytes.IndexByte(data, '>'); i >= 0 {
		return i + 1
	}
	return len(data)
}

var charsetClaim = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)charset\s*=\s*["']?([a-z0-9_:.-]+)`)
})

// claimedEncoding returns what a page's head says its encoding is.
func claimedEncoding(data []byte) charset.Encoding {
	match := charsetClaim().FindSubmatch(data[:min(len(data), 4096)])
	if match == nil {
		return charset.Auto
	}
	e, err := charset.ParseEncoding(string(match[1]))
	if err != nil {
		return charset.Auto
	}
	return e
}
