package source

import (
	"encoding/xml"
	"io"
	"strings"

	"vnan/tokenize/charset"
)

// readDocx takes the text out of a Word file: the body with its tables and
// text boxes, footnotes, endnotes, headers and footers. Deleted text of tracked
// changes, field codes and comments are left out. Text in TCVN3 and VNI fonts
// is converted.
func readDocx(d *Document, data []byte, limit int64) error {
	a, err := openArchive(d.Path, "Word (.docx)", data, limit)
	if err != nil {
		return err
	}
	d.Encoding, d.Confidence = "UTF-8", 1
	styles := docxStyles{font: map[string]string{}, basis: map[string]string{}}
	if a.find("word/styles.xml") != nil {
		d.tolerate(a.read("word/styles.xml", func(r io.Reader) error { return readXML(r, &styles) }))
	}
	c := &collector{limit: limit}
	p := docxParser{collector: c, styles: &styles}
	parse := func(name, part string) error {
		c.begin(part)
		p.reset()
		return a.read(name, func(r io.Reader) error { return readXML(r, &p) })
	}
	if err := parse(a.mainPart(), "body"); err != nil {
		return err
	}
	for _, extra := range []struct{ pattern, part string }{
		{"word/footnotes.xml", "footnote"}, {"word/endnotes.xml", "endnote"},
		{"word/header*.xml", "header"}, {"word/footer*.xml", "footer"},
	} {
		for _, name := range a.names(extra.pattern) {
			d.tolerate(parse(name, extra.part))
		}
	}
	c.finish(d)
	if p.converted > 0 {
		d.Warnings = append(d.Warnings, Warning{
			Code: LegacyFonts, Count: p.converted, Detail: "runs in TCVN3 or VNI fonts were converted",
		})
	}
	return nil
}

// mainPart returns the name of the part that holds the body. Word always calls
// it word/document.xml; others number it.
func (a *archive) mainPart() string {
	const usual = "word/document.xml"
	if a.find(usual) == nil {
		if others := a.names("word/document*.xml"); len(others) > 0 {
			return others[0]
		}
	}
	return usual
}

// tolerate notes that a lesser part of a container could not be read.
func (d *Document) tolerate(err error) {
	if err != nil {
		d.Warnings = append(d.Warnings, Warning{Code: PartlyDamaged, Count: 1, Detail: err.Error()})
	}
}

// docxParser takes paragraphs out of one part of a Word file.
type docxParser struct {
	*collector
	styles    *docxStyles
	converted int // stretches in legacy fonts

	open     []*docxParagraph // those in text boxes are inside others
	tables   int              // depth
	inRun    bool
	inText   bool
	markOnly bool // in the properties of a paragraph or its end mark

	// wrote, if any, is told of every piece of text.
	wrote func(text string)
}

type docxParagraph struct {
	number int
	style  string // id of its style, "" for the default
	runs   []*run
	font   string // of the run being read, "" when it sets none
	rStyle string // character style of that run
}

func (p *docxParser) reset() {
	p.open, p.tables = nil, 0
	p.inRun, p.inText, p.markOnly = false, false, false
}

func (p *docxParser) start(e xml.StartElement) (bool, error) {
	switch e.Name.Local {
	case "del", "moveFrom", "Fallback", "instrText", "delText",
		"rPrChange", "pPrChange", "sectPrChange", "tblPrChange":
		return false, nil
	case "footnote", "endnote":
		// Separators between text and notes are no notes.
		kind := attribute(e, "type")
		return kind == "" || kind == "normal", nil
	case "tbl":
		p.tables++
	case "p":
		p.number++
		p.open = append(p.open, &docxParagraph{number: p.number})
	}
	if q := p.current(); q != nil {
		p.inParagraph(q, e)
	}
	return true, nil
}

// inParagraph handles an element below w:p.
func (p *docxParser) inParagraph(q *docxParagraph, e xml.StartElement) {
	switch e.Name.Local {
	case "pPr":
		p.markOnly = true
	case "pStyle":
		q.style = attribute(e, "val")
	case "r":
		p.inRun, q.font, q.rStyle = true, "", ""
	case "rStyle":
		if p.inRun && !p.markOnly {
			q.rStyle = attribute(e, "val")
		}
	case "rFonts":
		if font := runFont(e); font != "" && p.inRun && !p.markOnly {
			q.font = font
		}
	case "t":
		p.inText = true
	case "tab", "ptab":
		if p.inRun {
			p.write("\t")
		}
	case "br", "cr":
		p.write("\n")
	case "noBreakHyphen":
		p.write("-")
	}
}

func (p *docxParser) end(name string) error {
	switch name {
	case "tbl":
		p.tables--
	case "pPr":
		p.markOnly = false
	case "r":
		p.inRun = false
	case "t":
		p.inText = false
	case "p":
		return p.endParagraph()
	}
	return nil
}

func (p *docxParser) endParagraph() error {
	q := p.current()
	if q == nil {
		return nil
	}
	p.open = p.open[:len(p.open)-1]
	p.inRun = len(p.open) > 0 // a text box stands in a run
	text, converted := paragraphText(q.runs)
	p.converted += converted
	part := p.part
	if p.tables > 0 && part == "body" {
		part = "table"
	}
	return p.add(part, q.number, text)
}

func (p *docxParser) chars(text []byte) error {
	if p.inText {
		p.write(string(text))
	}
	return nil
}

func (p *docxParser) current() *docxParagraph {
	if len(p.open) == 0 {
		return nil
	}
	return p.open[len(p.open)-1]
}

// write appends to the paragraph, in the font in force.
func (p *docxParser) write(text string) {
	q := p.current()
	if q == nil {
		return
	}
	if p.wrote != nil {
		p.wrote(text)
	}
	font := p.legacyFont(q)
	if n := len(q.runs); n == 0 || q.runs[n-1].font != font {
		q.runs = append(q.runs, &run{font: font})
	}
	q.runs[len(q.runs)-1].text.WriteString(strings.ToValidUTF8(text, "\uFFFD"))
}

// legacyFont returns the font of the run being read if it stands for an
// encoding, else "".
func (p *docxParser) legacyFont(q *docxParagraph) string {
	style := q.style
	if style == "" {
		style = p.styles.defaultStyle
	}
	for _, font := range []string{q.font, p.styles.fontOf(q.rStyle), p.styles.fontOf(style), p.styles.defaultFont} {
		if font == "" {
			continue
		}
		if e, _ := fontEncoding(font); e == charset.UTF8 {
			return ""
		}
		return font
	}
	return ""
}
