package source

import (
	"encoding/xml"
	"strings"
	"unicode"

	"vnan/tokenize/charset"
)

// fontEncoding tells the encoding that a font's name stands for, and whether
// the font shows small letters as capitals. Fonts named .Vn... are ABC (TCVN3),
// those that also end in H are its capitals; VNI fonts say VNI-.
func fontEncoding(font string) (e charset.Encoding, capitals bool) {
	lower := strings.ToLower(font)
	switch {
	case strings.HasPrefix(lower, ".vn"):
		return charset.TCVN3, strings.HasSuffix(font, "H")
	case strings.HasPrefix(lower, "vni-"), strings.HasPrefix(lower, "vni "):
		return charset.VNI, false
	}
	return charset.UTF8, false
}

// run is a stretch of a paragraph in one font.
type run struct {
	font string
	text strings.Builder
}

// paragraphText joins runs and decodes those in legacy fonts. Neighbours in
// the same font are decoded together, since VNI letters are two characters.
func paragraphText(runs []*run) (text string, converted int) {
	if len(runs) == 1 && runs[0].font == "" {
		return runs[0].text.String(), 0
	}
	var b strings.Builder
	for i := 0; i < len(runs); {
		e, capitals := fontEncoding(runs[i].font)
		var stretch strings.Builder
		for ; i < len(runs); i++ {
			if e2, c2 := fontEncoding(runs[i].font); e2 != e || c2 != capitals {
				break
			}
			stretch.WriteString(runs[i].text.String())
		}
		piece := stretch.String()
		if e != charset.UTF8 {
			if decoded, ok := charset.FromFont(piece, e); ok {
				if decoded != piece {
					converted++
				}
				piece = decoded
			}
		}
		if capitals {
			piece = strings.Map(unicode.ToUpper, piece)
		}
		b.WriteString(piece)
	}
	return b.String(), converted
}

// docxStyles knows the font that each style of a Word file sets.
type docxStyles struct {
	defaultFont  string            // docDefaults
	defaultStyle string            // of paragraphs
	font, basis  map[string]string // by style id

	style      string // the one being read
	inDefaults bool
}

// fontOf returns the font of a style, its own or what it builds on.
func (s *docxStyles) fontOf(style string) string {
	const maxChain = 20 // styles that build on each other in a circle
	for range maxChain {
		if font := s.font[style]; font != "" {
			return font
		}
		if style = s.basis[style]; style == "" {
			break
		}
	}
	return ""
}

func (s *docxStyles) start(e xml.StartElement) (bool, error) {
	switch e.Name.Local {
	case "docDefaults":
		s.inDefaults = true
	case "style":
		s.style = attribute(e, "styleId")
		if attribute(e, "type") == "paragraph" && attribute(e, "default") == "1" {
			s.defaultStyle = s.style
		}
	case "basedOn":
		s.basis[s.style] = attribute(e, "val")
	case "rFonts":
		if font := runFont(e); font != "" && s.inDefaults {
			s.defaultFont = font
		} else if font != "" && s.style != "" {
			s.font[s.style] = font
		}
	}
	return true, nil
}

func (s *docxStyles) end(name string) error {
	switch name {
	case "docDefaults":
		s.inDefaults = false
	case "style":
		s.style = ""
	}
	return nil
}

func (s *docxStyles) chars([]byte) error { return nil }

// runFont returns the font that w:rFonts sets for letters above ASCII.
func runFont(e xml.StartElement) string {
	if font := attribute(e, "hAnsi"); font != "" {
		return font
	}
	return attribute(e, "ascii")
}
