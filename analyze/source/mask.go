package source

import (
	"strings"
	"unicode/utf8"
)

// masker blanks parts of a text without moving the rest: every code point
// becomes white space of the same number of bytes, so that byte, code-point,
// line and column offsets all hold. Line ends and tabs stay. There is no white
// space of four bytes; such code points (emoji) stay too, being no words.
type masker struct {
	text  string
	spans []span
}

// blank marks bytes [start, end). Calls come in order of start.
func (m *masker) blank(start, end int) {
	if start >= end {
		return
	}
	if n := len(m.spans); n > 0 && m.spans[n-1].end >= start {
		m.spans[n-1].end = max(m.spans[n-1].end, end)
		return
	}
	m.spans = append(m.spans, span{start, end})
}

// apply puts the blanked text into d.
func (m *masker) apply(d *Document) {
	if len(m.spans) == 0 {
		return
	}
	var b strings.Builder
	b.Grow(len(m.text))
	at := 0
	for _, s := range m.spans {
		b.WriteString(m.text[at:s.start])
		writeBlank(&b, m.text[s.start:s.end])
		at = s.end
	}
	b.WriteString(m.text[at:])
	d.Text, d.masked = b.String(), m.spans
}

func writeBlank(b *strings.Builder, text string) {
	for i, r := range text {
		switch {
		case r == '\n', r == '\r', r == '\t':
			b.WriteRune(r)
		case r < utf8.RuneSelf:
			b.WriteByte(' ')
		case r < 0x800:
			b.WriteRune('\u00A0')
		case r < 0x10000:
			b.WriteRune('\u2003')
		default:
			b.WriteString(text[i : i+4])
		}
	}
}
