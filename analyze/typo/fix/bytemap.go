package fix

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"vnan/tokenize/charset"
)

// byteMap finds the byte of a file behind a byte of its decoded text. Offsets
// are asked for in rising order, so that one walk over the text serves all.
type byteMap struct {
	raw      []byte
	text     string
	encoding charset.Encoding
	bom      int // bytes of the byte order mark
	same     bool

	textAt, rawAt int // where the walk is
}

func newByteMap(raw []byte, r charset.Result) *byteMap {
	m := &byteMap{raw: raw, text: r.Text, encoding: r.Encoding}
	if r.BOM {
		m.bom = len(charset.BOM(r.Encoding))
	}
	m.rawAt = m.bom
	m.same = r.Encoding == charset.UTF8 && r.Replaced == 0
	return m
}

// at gives the byte of the file behind byte b of the text, -1 if there is none.
func (m *byteMap) at(b int) int {
	switch {
	case m.same:
		return m.bom + b
	case m.encoding == charset.UTF8:
		m.walk(b, m.utf8Size)
	case m.encoding == charset.UTF16LE, m.encoding == charset.UTF16BE:
		m.walk(b, utf16Size)
	default:
		return m.inLine(b)
	}
	if m.textAt != b || m.rawAt > len(m.raw) {
		return -1
	}
	return m.rawAt
}

// walk goes on to byte b of the text; size gives the bytes that a rune has in
// the file.
func (m *byteMap) walk(b int, size func(r rune, n int) int) {
	for m.textAt < b {
		r, n := utf8.DecodeRuneInString(m.text[m.textAt:])
		m.rawAt = min(m.rawAt+size(r, n), len(m.raw))
		m.textAt += n
	}
}

// utf8Size knows that the decoder put U+FFFD for each invalid byte.
func (m *byteMap) utf8Size(r rune, n int) int {
	if r == utf8.RuneError && !bytes.HasPrefix(m.raw[m.rawAt:], []byte("\uFFFD")) {
		return 1
	}
	return n
}

// utf16Size counts code units; a lone surrogate and an odd byte at the end are
// one U+FFFD each.
func utf16Size(r rune, _ int) int {
	if r > 0xFFFF {
		return 4
	}
	return 2
}

// inLine is for the 8-bit encodings, in all of which a line feed is byte 0A. The
// walk goes by lines; within the line, the longest piece is sought that decodes
// to the text before b.
func (m *byteMap) inLine(b int) int {
	line := strings.LastIndexByte(m.text[:b], '\n') + 1
	for m.textAt < line {
		m.textAt += strings.IndexByte(m.text[m.textAt:], '\n') + 1
		n := bytes.IndexByte(m.raw[m.rawAt:], '\n')
		if n < 0 {
			return -1
		}
		m.rawAt += n + 1
	}
	rest := m.raw[m.rawAt:]
	if n := bytes.IndexByte(rest, '\n'); n >= 0 {
		rest = rest[:n+1]
	}
	k := pieceLen(rest, m.text[line:b], m.encoding)
	if k < 0 {
		return -1
	}
	return m.rawAt + k
}

// pieceLen gives the longest beginning of raw that decodes to want, -1 if none
// does. Decoded beginnings grow with raw, except that the last letter may
// change while its mark is to come, so the neighbourhood is searched.
func pieceLen(raw []byte, want string, e charset.Encoding) int {
	lo, hi := 0, len(raw)
	for lo < hi { // the first beginning that is longer than want
		mid := (lo + hi) / 2
		if len(decodePiece(raw[:mid], e)) > len(want) {
			hi = mid
		} else {
			lo = mid + 1
		}
	}
	const near = 4 // bytes of the longest letter in any of the encodings
	for k := min(lo+near, len(raw)); k >= max(lo-near, 0); k-- {
		if decodePiece(raw[:k], e) == want {
			return k
		}
	}
	return -1
}

func decodePiece(raw []byte, e charset.Encoding) string {
	r, err := charset.Decode(raw, e)
	if err != nil {
		return ""
	}
	return r.Text
}
