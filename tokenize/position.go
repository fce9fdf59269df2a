package tokenize

import (
	"strings"
	"unicode/utf8"
)

// Position is a place in the decoded input as it stands.
type Position struct {
	// Byte is the offset in UTF-8 bytes.
	Byte int
	// Rune is the offset in Unicode code points.
	Rune int
	// Line and Column start at 1; a column is a code point.
	Line, Column int
}

// lineIndex knows the place of every stride-th byte of the source, so that
// looking a position up reads at most stride bytes and the rest of a line.
type lineIndex struct {
	built bool
	marks []mark
}

type mark struct {
	runes, line uint32
	lineRune    uint32 // code points before the line's first
}

const stride = 1024

// Position gives the place of byte b of the source. It builds an index on the
// first call, so that any number of look-ups in any order stay cheap. It is
// not for concurrent use.
func (t *Text) Position(b int) Position {
	if !t.lines.built {
		t.lines.build(t.Source)
	}
	k := min(b/stride, len(t.lines.marks)-1)
	m := t.lines.marks[k]
	return m.advance(t.Source, k*stride, b)
}

func (x *lineIndex) build(s string) {
	x.built = true
	x.marks = append(x.marks[:0], mark{line: 1})
	for at := 0; at+stride <= len(s); at += stride {
		p := x.marks[len(x.marks)-1].advance(s, at, at+stride)
		x.marks = append(x.marks, mark{runes: uint32(p.Rune), line: uint32(p.Line), lineRune: uint32(p.Rune - p.Column + 1)})
	}
}

// advance counts from byte from, whose mark m is, to byte to. Continuation
// bytes are not counted, so neither end need lie on a rune bound.
func (m mark) advance(s string, from, to int) Position {
	piece := s[from:to]
	runes := int(m.runes) + runeStarts(piece)
	line, lineRune := int(m.line), int(m.lineRune)
	if n := strings.Count(piece, "\n"); n > 0 {
		last := strings.LastIndexByte(piece, '\n')
		line += n
		lineRune = int(m.runes) + runeStarts(piece[:last]) + 1
	}
	return Position{Byte: to, Rune: runes, Line: line, Column: runes - lineRune + 1}
}

func runeStarts(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		if utf8.RuneStart(s[i]) {
			n++
		}
	}
	return n
}
