package charset

import (
	"encoding/binary"
	"strings"
	"unicode/utf8"
	"unsafe"
)

// Result is decoded text and how it was read.
type Result struct {
	// Text is the decoded text, untouched: NFC is not applied and line ends
	// stay. A byte order mark is not part of it.
	Text string
	// Encoding is what the bytes were read as, never Auto.
	Encoding Encoding
	// BOM tells whether a byte order mark stood in front.
	BOM bool
	// Confidence is between 0 and 1: 1 when the encoding was named, marked by
	// a byte order mark, or valid UTF-8; otherwise see [Detection].
	Confidence float64
	// Replaced counts the invalid bytes (UTF-16: code units), each of which
	// stands as one U+FFFD in Text.
	Replaced int
	// FirstReplaced is the byte offset in Text of the first of them, -1 when
	// there is none.
	FirstReplaced int
}

// Decode returns the text of data. The hint names the encoding; Auto finds it
// by [Detect], whose errors Decode returns. Every named 8-bit encoding still
// refuses NUL bytes with a [BinaryError].
//
// For valid UTF-8 the text shares the memory of data: do not change data
// afterwards.
func Decode(data []byte, hint Encoding) (Result, error) {
	found, err := detect(data, hint)
	if err != nil {
		return Result{}, err
	}
	r := Result{Encoding: found.Encoding, BOM: found.BOM, Confidence: found.Confidence, FirstReplaced: -1}
	if r.BOM {
		data = data[len(BOM(r.Encoding)):]
	}
	if found.valid || r.Encoding == UTF8 && utf8.Valid(data) {
		r.Text = share(data)
		return r, nil
	}
	var b strings.Builder
	r.Replaced = decodeInto(&b, data, r.Encoding)
	r.Text = b.String()
	if r.Replaced > 0 {
		r.FirstReplaced = strings.IndexRune(r.Text, utf8.RuneError)
	}
	return r, nil
}

// share returns data as a string without copying it.
func share(data []byte) string { return unsafe.String(unsafe.SliceData(data), len(data)) }

// decodeInto writes the text of data, which has no byte order mark, to b and
// returns how many U+FFFD it had to write.
func decodeInto(b *strings.Builder, data []byte, e Encoding) (replaced int) {
	switch e {
	case UTF16LE:
		return decodeUTF16(b, data, binary.LittleEndian)
	case UTF16BE:
		return decodeUTF16(b, data, binary.BigEndian)
	case VNI:
		return decodeVNI(b, data)
	case VIQR:
		return decodeVIQR(b, data)
	}
	if table := tableOf(e); table != nil {
		return table.decode(b, data)
	}
	return repairUTF8(b, data)
}

func tableOf(e Encoding) *singleByte {
	switch e {
	case TCVN3:
		return &tcvn3
	case TCVN5712:
		return &tcvn5712
	case VISCII:
		return &viscii
	case Windows1258:
		return &windows1258
	case Windows1252:
		return &windows1252
	}
	return nil
}

// repairUTF8 copies data with U+FFFD for each invalid byte.
func repairUTF8(b *strings.Builder, data []byte) (replaced int) {
	b.Grow(len(data) + 64)
	for len(data) > 0 {
		n := validPrefix(data)
		b.Write(data[:n])
		if n == len(data) {
			break
		}
		b.WriteRune(utf8.RuneError)
		replaced++
		data = data[n+1:]
	}
	return replaced
}

// validPrefix returns how many bytes at the start of data are valid UTF-8.
func validPrefix(data []byte) int {
	for i := 0; i < len(data); {
		if data[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, size := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && size == 1 {
			return i
		}
		i += size
	}
	return len(data)
}
