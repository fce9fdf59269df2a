package charset

import (
	"encoding/binary"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Encode writes text as bytes, without a byte order mark. UTF-8 and UTF-16
// keep the text as it is; the other encodings know only whole letters, so the
// text is composed (NFC) first.
//
// Characters that the encoding lacks do not stop it: the bytes come back
// together with a [LossError], and a small letter (TCVN3), a near ASCII form
// (quotation marks, dashes, dots) or a question mark stands for each. Text that
// is no valid UTF-8 loses its invalid bytes the same way.
func Encode(text string, to Encoding) ([]byte, error) {
	switch to {
	case UTF8:
		return []byte(text), nil
	case UTF16LE:
		return encodeUTF16(text, binary.LittleEndian), nil
	case UTF16BE:
		return encodeUTF16(text, binary.BigEndian), nil
	}
	appendRune := appender(to)
	if appendRune == nil {
		return nil, &UnknownError{Name: to.String()}
	}
	return encodeRunes(norm.NFC.String(text), to, appendRune)
}

// runeAppender appends r, which stands between previous and next, to dst. It
// returns false when r was lost: then it has appended a substitute or nothing.
type runeAppender func(dst []byte, previous, r, next rune) ([]byte, bool)

func appender(to Encoding) runeAppender {
	single := func(t *singleByte, bytes map[rune]byte) runeAppender {
		return func(dst []byte, _, r, _ rune) ([]byte, bool) { return appendSingle(dst, r, t, bytes) }
	}
	switch to {
	case TCVN3:
		return func(dst []byte, _, r, _ rune) ([]byte, bool) { return appendTCVN3(dst, r) }
	case TCVN5712:
		return single(&tcvn5712, tcvn5712Bytes())
	case VNI:
		return func(dst []byte, _, r, _ rune) ([]byte, bool) { return appendVNI(dst, r) }
	case VISCII:
		return single(&viscii, visciiBytes())
	case Windows1258:
		return single(&windows1258, windows1258Bytes())
	case Windows1252:
		return single(&windows1252, windows1252Bytes())
	case VIQR:
		return appendVIQR
	}
	return nil
}

func encodeRunes(text string, to Encoding, appendRune runeAppender) ([]byte, error) {
	dst := make([]byte, 0, len(text))
	loss := LossError{Encoding: to}
	var previous rune
	for i, r := range text {
		_, size := utf8.DecodeRuneInString(text[i:])
		next, _ := utf8.DecodeRuneInString(text[i+size:])
		before, kept := len(dst), false
		if dst, kept = appendRune(dst, previous, r, next); !kept {
			if loss.Count++; loss.Count == 1 {
				loss.First, loss.Offset = r, i
			}
			if len(dst) == before {
				for _, c := range substitute(r) {
					dst, _ = appendRune(dst, previous, c, next)
					previous = c
				}
			}
		}
		previous = r
	}
	if loss.Count > 0 {
		return dst, &loss
	}
	return dst, nil
}

// substitute returns the ASCII that stands for a character which the target
// encoding lacks.
func substitute(r rune) string {
	switch r {
	case '“', '”', '„', '«', '»':
		return `"`
	case '‘', '’', '‚', '‹', '›':
		return "'"
	case '–', '—', '‑', '−':
		return "-"
	case '…':
		return "..."
	case '\u00A0', '\u202F', '\u2009':
		return " "
	case '•', '·':
		return "*"
	}
	return "?"
}

func encodeUTF16(text string, order binary.AppendByteOrder) []byte {
	dst := make([]byte, 0, 2*len(text))
	for _, r := range text {
		if r <= 0xFFFF {
			dst = order.AppendUint16(dst, uint16(r))
			continue
		}
		high, low := utf16.EncodeRune(r)
		dst = order.AppendUint16(order.AppendUint16(dst, uint16(high)), uint16(low))
	}
	return dst
}

// BOM returns the byte order mark of a Unicode encoding, nil for the others.
func BOM(e Encoding) []byte {
	switch e {
	case UTF8:
		return []byte{0xEF, 0xBB, 0xBF}
	case UTF16LE:
		return []byte{0xFF, 0xFE}
	case UTF16BE:
		return []byte{0xFE, 0xFF}
	}
	return nil
}
