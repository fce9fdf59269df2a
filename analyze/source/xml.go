package source

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
)

// maxXMLDepth is how deep elements may nest. Word writes a dozen levels; each
// table in a table adds five.
const maxXMLDepth = 2000

// xmlHandler receives what readXML reads. Names come without name space.
type xmlHandler interface {
	// start is told of an element; false skips all that is in it, its end too.
	start(e xml.StartElement) (enter bool, err error)
	end(name string) error
	chars(text []byte) error
}

// readXML reads XML as a stream and holds nothing but the current token. It
// does not check that the names at both ends of an element agree.
func readXML(r io.Reader, h xmlHandler) error {
	d := xml.NewDecoder(r)
	d.CharsetReader = func(string, io.Reader) (io.Reader, error) {
		return nil, errors.New("XML that is not in UTF-8")
	}
	placed, _ := h.(interface{ span(begin, end int64) })
	depth, skipping := 0, 0 // skipping: depth of the subtree's root, 0 outside
	for {
		begin := d.InputOffset()
		token, err := d.RawToken()
		if placed != nil {
			placed.span(begin, d.InputOffset())
		}
		if err == io.EOF {
			if depth > 0 {
				return io.ErrUnexpectedEOF
			}
			return nil
		}
		if err != nil {
			return err
		}
		switch t := token.(type) {
		case xml.StartElement:
			if depth++; depth > maxXMLDepth {
				return fmt.Errorf("elements nested more than %d deep", maxXMLDepth)
			}
			if skipping == 0 {
				enter, err := h.start(t)
				if err != nil {
					return err
				}
				if !enter {
					skipping = depth
				}
			}
		case xml.EndElement:
			if skipping == 0 {
				err = h.end(t.Name.Local)
			}
			if skipping == depth {
				skipping = 0
			}
			if depth--; depth < 0 {
				return fmt.Errorf("element %s ends and was not begun", t.Name.Local)
			}
		case xml.CharData:
			if skipping == 0 {
				err = h.chars(t)
			}
		}
		if err != nil {
			return err
		}
	}
}

// attribute returns the value of an attribute by its local name, "" without.
func attribute(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}
