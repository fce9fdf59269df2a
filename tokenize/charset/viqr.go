package charset

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// viqrMarks are the ASCII marks of VIQR (RFC 1456), shapes before tones.
const viqrMarks = "^(+'`?~."

// viqrShape returns the combining mark that c adds to vowel to make another
// vowel, or 0.
func viqrShape(vowel, c byte) rune {
	switch vowel |= 0x20; {
	case c == '^' && (vowel == 'a' || vowel == 'e' || vowel == 'o'):
		return circumflex
	case c == '(' && vowel == 'a':
		return breve
	case c == '+' && (vowel == 'o' || vowel == 'u'):
		return horn
	}
	return 0
}

func viqrTone(c byte) rune {
	switch c {
	case '\'':
		return acute
	case '`':
		return grave
	case '?':
		return hook
	case '~':
		return tilde
	case '.':
		return dot
	}
	return 0
}

func isVowel(c byte) bool {
	switch c | 0x20 {
	case 'a', 'e', 'i', 'o', 'u', 'y':
		return true
	}
	return false
}

func isD(c byte) bool { return c|0x20 == 'd' }

// decodeVIQR reads a vowel with at most one shape and one tone, dd, and
// escapes. A backslash before anything that needs no escape stays.
func decodeVIQR(b *strings.Builder, data []byte) (replaced int) {
	b.Grow(len(data))
	for i := 0; i < len(data); i++ {
		c := data[i]
		next := byteAt(data, i+1)
		switch {
		case c == '\\' && next != 0 && (next == '\\' || isD(next) || strings.IndexByte(viqrMarks, next) >= 0):
			b.WriteByte(next)
			i++
		case isD(c) && isD(next):
			b.WriteRune(matchCase('đ', c))
			i++
		case isVowel(c):
			i += viqrVowel(b, data[i:]) - 1
		case c < utf8.RuneSelf:
			b.WriteByte(c)
		default:
			b.WriteRune(none)
			replaced++
		}
	}
	return replaced
}

func byteAt(data []byte, i int) byte {
	if i < len(data) {
		return data[i]
	}
	return 0
}

func matchCase(r rune, like byte) rune {
	if like&0x20 == 0 {
		return unicode.ToUpper(r)
	}
	return r
}

// viqrVowel writes the letter at the start of data and returns its length.
func viqrVowel(b *strings.Builder, data []byte) int {
	letter, n := []rune{rune(data[0])}, 1
	if shape := viqrShape(data[0], byteAt(data, n)); shape != 0 {
		letter = append(letter, shape)
		n++
	}
	if tone := viqrTone(byteAt(data, n)); tone != 0 {
		letter = append(letter, tone)
		n++
	}
	if n == 1 {
		b.WriteByte(data[0])
		return 1
	}
	b.WriteString(norm.NFC.String(string(letter)))
	return n
}

// appendVIQR appends r. previous and next are its neighbours in the text, 0 at
// its ends: a mark that is meant as itself is escaped after a vowel, a d
// before another d.
func appendVIQR(dst []byte, previous, r, next rune) ([]byte, bool) {
	switch {
	case r == '\\':
		return append(dst, '\\', '\\'), true
	case r == 'đ':
		return append(dst, 'd', 'd'), true
	case r == 'Đ':
		return append(dst, 'D', 'D'), true
	case r == 'd' || r == 'D':
		if next == 'd' || next == 'D' || next == 'đ' || next == 'Đ' {
			dst = append(dst, '\\')
		}
		return append(dst, byte(r)), true
	case r < utf8.RuneSelf:
		if strings.ContainsRune(viqrMarks, r) && endsInVowel(previous) {
			dst = append(dst, '\\')
		}
		return append(dst, byte(r)), true
	}
	return appendVIQRLetter(dst, r)
}

func endsInVowel(r rune) bool {
	base, _, _ := decompose(r)
	return base < utf8.RuneSelf && isVowel(byte(base))
}

func appendVIQRLetter(dst []byte, r rune) ([]byte, bool) {
	base, shape, tone := decompose(r)
	if base >= utf8.RuneSelf || !isVowel(byte(base)) {
		return dst, false
	}
	dst = append(dst, byte(base))
	if shape != 0 {
		mark := viqrMark(shape)
		if viqrShape(byte(base), mark) == 0 {
			return dst[:len(dst)-1], false
		}
		dst = append(dst, mark)
	}
	if tone != 0 {
		dst = append(dst, viqrMark(tone))
	}
	return dst, true
}

func viqrMark(combining rune) byte {
	switch combining {
	case circumflex:
		return '^'
	case breve:
		return '('
	case horn:
		return '+'
	case acute:
		return '\''
	case grave:
		return '`'
	case hook:
		return '?'
	case tilde:
		return '~'
	}
	return '.'
}
