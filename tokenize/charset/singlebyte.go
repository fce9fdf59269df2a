package charset

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// rune returns what byte b stands for, or none.
func (t *singleByte) rune(b byte) rune {
	switch {
	case b < 0x20:
		if r := t.low[b]; r != 0 {
			return r
		}
		return rune(b)
	case b < 0x80:
		return rune(b)
	case b < 0xA0:
		return t.high[b-0x80]
	}
	return t.upper[b-0xA0]
}

// decode appends the text of data to b and counts bytes that mean nothing.
func (t *singleByte) decode(b *strings.Builder, data []byte) (replaced int) {
	b.Grow(len(data) + len(data)/2)
	for _, c := range data {
		r := t.rune(c)
		if r == none {
			replaced++
		}
		b.WriteRune(r)
	}
	return replaced
}

// reverse returns the byte of each rune above ASCII, and of those runes on
// control codes.
func (t *singleByte) reverse() map[rune]byte {
	m := make(map[rune]byte, 160)
	for i, r := range t.low {
		if r != 0 {
			m[r] = byte(i)
		}
	}
	for i := 0x80; i <= 0xFF; i++ {
		if r := t.rune(byte(i)); r != none {
			m[r] = byte(i)
		}
	}
	return m
}

// Reverse tables are built on the first Encode into each encoding: few
// programs ever need one.
var (
	tcvn3Bytes       = sync.OnceValue(tcvn3.reverse)
	tcvn5712Bytes    = sync.OnceValue(tcvn5712.reverse)
	visciiBytes      = sync.OnceValue(viscii.reverse)
	windows1258Bytes = sync.OnceValue(windows1258.reverse)
	windows1252Bytes = sync.OnceValue(windows1252.reverse)
)

// appendSingle appends the bytes of r to dst: its own byte or, where the table
// has combining tones, those of its letter and tone.
func appendSingle(dst []byte, r rune, table *singleByte, bytes map[rune]byte) ([]byte, bool) {
	if r < utf8.RuneSelf && (r >= 0x20 || table.low[r] == 0) {
		return append(dst, byte(r)), true
	}
	if c, ok := bytes[r]; ok {
		return append(dst, c), true
	}
	letter, tone := splitTone(r)
	base, hasBase := baseByte(letter, bytes)
	mark, hasMark := bytes[tone]
	if tone == 0 || !hasBase || !hasMark {
		return dst, false
	}
	return append(dst, base, mark), true
}

func baseByte(letter rune, bytes map[rune]byte) (byte, bool) {
	if letter < utf8.RuneSelf {
		return byte(letter), letter > 0
	}
	c, ok := bytes[letter]
	return c, ok
}

// appendTCVN3 is appendSingle without accented capitals: they become small
// letters, as typists did who then chose a .VnTimeH font.
func appendTCVN3(dst []byte, r rune) (_ []byte, kept bool) {
	bytes := tcvn3Bytes()
	c, ok := bytes[r]
	vn1Capital := ok && c >= 0xA8 && unicode.IsUpper(r)
	if ok && !vn1Capital {
		return append(dst, c), true
	}
	if c, ok := bytes[unicode.ToLower(r)]; ok {
		return append(dst, c), false
	}
	if r < utf8.RuneSelf {
		return append(dst, byte(r)), true
	}
	return dst, false
}
