package charset

import (
	"encoding/binary"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

// decodeUTF16 writes U+FFFD for a lone surrogate and for a byte left over.
func decodeUTF16(b *strings.Builder, data []byte, order binary.ByteOrder) (replaced int) {
	b.Grow(len(data))
	for ; len(data) >= 2; data = data[2:] {
		r := rune(order.Uint16(data))
		if utf16.IsSurrogate(r) {
			var low rune
			if len(data) >= 4 {
				low = rune(order.Uint16(data[2:]))
			}
			if r = utf16.DecodeRune(r, low); r == utf8.RuneError {
				replaced++
			} else {
				data = data[2:]
			}
		}
		b.WriteRune(r)
	}
	if len(data) == 1 {
		b.WriteRune(utf8.RuneError)
		replaced++
	}
	return replaced
}

// sniffUTF16 looks for UTF-16 without a byte order mark, which shows itself by
// NUL bytes at every other place. It returns Auto when data is not that, and
// the share of code units that plain text has.
func sniffUTF16(data []byte) (Encoding, float64) {
	if len(data)%2 != 0 {
		return Auto, 0
	}
	data = data[:min(len(data), sniffSize)]
	little := plainUnits(data, binary.LittleEndian)
	big := plainUnits(data, binary.BigEndian)
	const enough = 0.95
	switch {
	case little >= enough && little > big:
		return UTF16LE, little
	case big >= enough && big > little:
		return UTF16BE, big
	}
	return Auto, 0
}

// plainUnits returns the share of code units that Latin-script text is made
// of, 0 when not even a third of them are ASCII. Control codes are none, so
// that arrays of small numbers are no text.
func plainUnits(data []byte, order binary.ByteOrder) float64 {
	var plain, ascii int
	for i := 0; i+1 < len(data); i += 2 {
		r := rune(order.Uint16(data[i:]))
		if isPlainUnit(r) {
			plain++
		}
		if r > 0 && r < utf8.RuneSelf {
			ascii++
		}
	}
	if 6*ascii < len(data) {
		return 0
	}
	return float64(plain) / float64(max(1, len(data)/2))
}

func isPlainUnit(r rune) bool {
	switch {
	case r == '\t', r == '\n', r == '\r':
		return true
	case r < 0x250:
		return unicode.IsPrint(r) || r == '\u00A0'
	case r >= 0x300 && r < 0x370, r >= 0x1E00 && r < 0x1F00, r >= 0x2010 && r < 0x2040:
		return true
	}
	return r == '₫' || r == '€' || r == '™'
}
