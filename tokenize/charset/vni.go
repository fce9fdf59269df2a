package charset

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// vniColumns are the vowels that take a mark, in the order of vniMarks.
// F4 and F6 are ơ and ư, which exist as single bytes.
const vniColumns = "aeouy\xf4\xf6"

// vniMarks gives, for a mark byte E0-FF less E0, what each vowel of
// vniColumns becomes with it; 0 where the two bytes are no pair. Capital
// marks, C0-DF, do the same. The letters named in the comments are what the
// mark looks like in a Latin-1 editor.
var vniMarks = [32][7]rune{
	0x19: {'á', 'é', 'ó', 'ú', 'ý', 'ớ', 'ứ'}, // ù
	0x18: {'à', 'è', 'ò', 'ù', 'ỳ', 'ờ', 'ừ'}, // ø
	0x1B: {'ả', 'ẻ', 'ỏ', 'ủ', 'ỷ', 'ở', 'ử'}, // û
	0x15: {'ã', 'ẽ', 'õ', 'ũ', 'ỹ', 'ỡ', 'ữ'}, // õ
	0x0F: {'ạ', 'ẹ', 'ọ', 'ụ', 'ỵ', 'ợ', 'ự'}, // ï
	0x0A: {'ă'},                               // ê
	0x09: {'ắ'},                               // é
	0x08: {'ằ'},                               // è
	0x1A: {'ẳ'},                               // ú
	0x1C: {'ẵ'},                               // ü
	0x0B: {'ặ'},                               // ë
	0x02: {'â', 'ê', 'ô'},                     // â
	0x01: {'ấ', 'ế', 'ố'},                     // á
	0x00: {'ầ', 'ề', 'ồ'},                     // à
	0x05: {'ẩ', 'ể', 'ổ'},                     // å
	0x03: {'ẫ', 'ễ', 'ỗ'},                     // ã
	0x04: {'ậ', 'ệ', 'ộ'},                     // ä
}

// vniSingles gives the letters that are one byte, E0-FF less E0.
var vniSingles = [32]rune{
	0x14: 'ơ', 0x16: 'ư', 0x11: 'đ', 0x0D: 'í', 0x0C: 'ì',
	0x06: 'ỉ', 0x13: 'ĩ', 0x12: 'ị', 0x0E: 'ỵ',
}

// vniPair returns the letter that a vowel byte and a mark byte make, or 0. The
// vowel decides the case.
func vniPair(vowel, mark byte) rune {
	if mark < 0xC0 || vowel < 'A' {
		return 0
	}
	column := strings.IndexByte(vniColumns, vowel|0x20)
	if column < 0 {
		return 0
	}
	r := vniMarks[mark&0x1F][column]
	if r != 0 && vowel&0x20 == 0 {
		return unicode.ToUpper(r)
	}
	return r
}

// vniSingle returns what one byte stands for when it is in no pair: a mark
// that marks nothing stays the Latin-1 letter it looks like.
func vniSingle(b byte) rune {
	if b >= 0xC0 {
		if r := vniSingles[b&0x1F]; r != 0 {
			if b&0x20 == 0 {
				return unicode.ToUpper(r)
			}
			return r
		}
	}
	return windows1252.rune(b)
}

func decodeVNI(b *strings.Builder, data []byte) (replaced int) {
	b.Grow(len(data) + len(data)/4)
	for i := 0; i < len(data); i++ {
		if i+1 < len(data) {
			if r := vniPair(data[i], data[i+1]); r != 0 {
				b.WriteRune(r)
				i++
				continue
			}
		}
		r := vniSingle(data[i])
		if r == none {
			replaced++
		}
		b.WriteRune(r)
	}
	return replaced
}

// vniBytes holds the two bytes of each letter that is a pair; a letter of one
// byte has 0 as its second.
var vniBytes = sync.OnceValue(func() map[rune][2]byte {
	m := make(map[rune][2]byte, 160)
	for mark, row := range vniMarks {
		for column, r := range row {
			if r != 0 {
				vowel, mark := vniColumns[column], byte(0xE0+mark)
				m[r] = [2]byte{vowel, mark}
				m[unicode.ToUpper(r)] = [2]byte{vowel &^ 0x20, mark &^ 0x20}
			}
		}
	}
	for i := 0x80; i <= 0xFF; i++ {
		r := vniSingle(byte(i))
		markOnly := i >= 0xC0 && vniSingles[i&0x1F] == 0 && vniMarks[i&0x1F] != [7]rune{}
		if r != none && !markOnly {
			m[r] = [2]byte{byte(i)}
		}
	}
	return m
})

func appendVNI(dst []byte, r rune) ([]byte, bool) {
	if r < utf8.RuneSelf {
		return append(dst, byte(r)), true
	}
	pair, ok := vniBytes()[r]
	switch {
	case !ok:
		return dst, false
	case pair[1] == 0:
		return append(dst, pair[0]), true
	}
	return append(dst, pair[0], pair[1]), true
}
