package source

import (
	"bytes"
	"encoding/xml"
	"io"
	"strconv"
	"strings"
)

// readODT takes the text out of an OpenDocument text: headings, paragraphs,
// lists, tables and notes, then the headers and footers of its page styles.
// Comments and deleted text of tracked changes are left out.
func readODT(d *Document, data []byte, limit int64) error {
	d.Encoding, d.Confidence = "UTF-8", 1
	c := &collector{limit: limit}
	p := odtParser{collector: c}
	if bytes.HasPrefix(bytes.TrimLeft(data, "\xEF\xBB\xBF \r\n"), []byte("<?xml")) { // .fodt
		c.begin("body")
		if err := readXML(bytes.NewReader(data), &p); err != nil {
			return (&archive{path: d.Path}).damaged("is damaged: "+err.Error(), err)
		}
		c.finish(d)
		return nil
	}
	a, err := openArchive(d.Path, "OpenDocument (.odt)", data, limit)
	if err != nil {
		return err
	}
	parse := func(name string) error {
		p.reset()
		return a.read(name, func(r io.Reader) error { return readXML(r, &p) })
	}
	c.begin("body")
	if err := parse("content.xml"); err != nil {
		return err
	}
	if a.find("styles.xml") != nil {
		c.begin("header")
		d.tolerate(parse("styles.xml"))
	}
	c.finish(d)
	return nil
}

// odtParser takes paragraphs out of one XML part of an OpenDocument file.
type odtParser struct {
	*collector
	open   []*odtParagraph // those in notes are inside others
	parts  []string        // of the elements that open one
	tables int
}

type odtParagraph struct {
	number int
	text   strings.Builder
	space  bool // ends in collapsible white space
}

func (p *odtParser) reset() { p.open, p.parts, p.tables = nil, nil, 0 }

func (p *odtParser) start(e xml.StartElement) (bool, error) {
	switch name := e.Name.Local; name {
	case "annotation", "tracked-changes", "note-citation", "ruby-text", "binary-data", "object", "automatic-styles":
		return false, nil
	case "table":
		p.tables++
	case "note-body":
		p.parts = append(p.parts, "footnote")
	case "header", "header-left", "header-first":
		p.parts = append(p.parts, "header")
	case "footer", "footer-left", "footer-first":
		p.parts = append(p.parts, "footer")
	case "p", "h":
		p.number++
		p.open = append(p.open, &odtParagraph{number: p.number, space: true})
	case "s":
		p.spaces(attribute(e, "c"))
	case "tab":
		p.literal("\t")
	case "line-break":
		p.literal("\n")
	}
	return true, nil
}

func (p *odtParser) end(name string) error {
	switch name {
	case "table":
		p.tables--
	case "note-body", "header", "header-left", "header-first", "footer", "footer-left", "footer-first":
		if n := len(p.parts); n > 0 {
			p.parts = p.parts[:n-1]
		}
	case "p", "h":
		n := len(p.open)
		if n == 0 {
			return nil
		}
		q := p.open[n-1]
		p.open = p.open[:n-1]
		return p.add(p.where(), q.number, q.text.String())
	}
	return nil
}

func (p *odtParser) where() string {
	switch {
	case len(p.parts) > 0:
		return p.parts[len(p.parts)-1]
	case p.tables > 0:
		return "table"
	}
	return p.part
}

// chars appends text with white space collapsed, as OpenDocument wants it.
func (p *odtParser) chars(text []byte) error {
	q := p.current()
	if q == nil {
		return nil
	}
	for _, c := range strings.ToValidUTF8(string(text), "\uFFFD") {
		isSpace := c == ' ' || c == '\t' || c == '\n' || c == '\r'
		if isSpace && q.space {
			continue
		}
		if isSpace {
			c = ' '
		}
		q.text.WriteRune(c)
		q.space = isSpace
	}
	return nil
}

// spaces appends what <text:s text:c="n"/> stands for.
func (p *odtParser) spaces(count string) {
	const most = 1000
	n, err := strconv.Atoi(count)
	if err != nil || n < 1 {
		n = 1
	}
	p.literal(strings.Repeat(" ", min(n, most)))
}

func (p *odtParser) literal(text string) {
	if q := p.current(); q != nil {
		q.text.WriteString(text)
		q.space = false
	}
}

func (p *odtParser) current() *odtParagraph {
	if len(p.open) == 0 {
		return nil
	}
	return p.open[len(p.open)-1]
}
