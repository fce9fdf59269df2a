package charset

import (
	"bytes"
	"unicode/utf8"
)

const (
	// sniffSize is how many bytes of a file are looked at to tell UTF-16 and
	// legacy encodings apart.
	sniffSize = 32 << 10
	// mostlyUTF8 is how many valid multi-byte sequences must stand beside one
	// invalid byte for a text to be damaged UTF-8 rather than something else.
	// In legacy text such sequences come about by chance, one in hundreds.
	mostlyUTF8 = 2
	// strayBytes is the same for text that is nearly all ASCII: one stray byte
	// among so many. In Vietnamese legacy text every fourth byte is above
	// ASCII, in French every thirtieth.
	strayBytes = 200
	// controlShare is the share of control codes above which bytes are no
	// text. Random bytes have a tenth.
	controlShare = 0.02
)

// Detection is what [Detect] found.
type Detection struct {
	// Encoding is never Auto.
	Encoding Encoding
	// BOM tells whether data begins with a byte order mark.
	BOM bool
	// Confidence is 1 for valid UTF-8 and byte order marks; for damaged UTF-8
	// the share of multi-byte characters that are whole; for UTF-16 without a
	// mark the share of code units that are plain text; for legacy encodings
	// the share of marked syllables that are legal (see [Candidate.Share]).
	Confidence float64

	valid bool // utf8.Valid has said so
}

// Detect finds the encoding of data. Bytes that are no text give a
// [BinaryError], text in no recognisable encoding an [UncertainError]. VIQR
// and Windows-1252 are never found: they must be named.
func Detect(data []byte) (Detection, error) { return detect(data, Auto) }

func detect(data []byte, hint Encoding) (Detection, error) {
	if marked := markedBy(data); marked != Auto && (hint == Auto || hint == marked) {
		if err := refuseUTF32(data); err != nil {
			return Detection{}, err
		}
		return Detection{Encoding: marked, BOM: true, Confidence: 1}, refuseNUL(data, marked)
	}
	if hint != Auto {
		return Detection{Encoding: hint, Confidence: 1}, refuseNUL(data, hint)
	}
	if i := bytes.IndexByte(data, 0); i >= 0 {
		if e, share := sniffUTF16(data); e != Auto {
			return Detection{Encoding: e, Confidence: share}, nil
		}
		return Detection{}, &BinaryError{Offset: i, Reason: "a NUL byte"}
	}
	if utf8.Valid(data) {
		return Detection{Encoding: UTF8, Confidence: 1, valid: true}, nil
	}
	return detect8bit(data)
}

// markedBy returns the encoding that a byte order mark announces, or Auto.
func markedBy(data []byte) Encoding {
	for _, e := range [...]Encoding{UTF8, UTF16LE, UTF16BE} {
		if bytes.HasPrefix(data, BOM(e)) {
			return e
		}
	}
	return Auto
}

func refuseUTF32(data []byte) error {
	if len(data) >= 4 && string(data[:4]) == "\xFF\xFE\x00\x00" {
		return &BinaryError{Reason: "a UTF-32 byte order mark (convert the file to UTF-8)"}
	}
	return nil
}

// refuseNUL applies to every encoding but UTF-16, where NUL is half a letter.
func refuseNUL(data []byte, e Encoding) error {
	if e == UTF16LE || e == UTF16BE {
		return nil
	}
	if i := bytes.IndexByte(data, 0); i >= 0 {
		return &BinaryError{Offset: i, Reason: "a NUL byte"}
	}
	return nil
}

// detect8bit judges bytes that are not valid UTF-8 and contain no NUL.
func detect8bit(data []byte) (Detection, error) {
	whole, broken := countUTF8(data)
	damaged := Detection{Encoding: UTF8, Confidence: float64(whole) / float64(whole+broken)}
	if whole >= mostlyUTF8*broken {
		return damaged, nil
	}
	candidates := rank(sample(data))
	if best, ok := choose(candidates); ok {
		return Detection{Encoding: best.Encoding, Confidence: best.Share}, nil
	}
	if offset, share := controls(data); share > controlShare {
		return Detection{}, &BinaryError{Offset: offset, Reason: "a control code, one of many,"}
	}
	if broken*strayBytes <= len(data) {
		damaged.Confidence = 1 - float64(broken)/float64(len(data))
		return damaged, nil
	}
	return Detection{}, &UncertainError{Candidates: strip(candidates)}
}

// countUTF8 counts valid multi-byte sequences and invalid bytes.
func countUTF8(data []byte) (whole, broken int) {
	for i := 0; i < len(data); {
		if data[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, size := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && size == 1 {
			broken++
		} else {
			whole++
		}
		i += size
	}
	return whole, broken
}

// controls returns where the first control code stands that text does not
// have, and the share of such codes.
func controls(data []byte) (offset int, share float64) {
	offset = -1
	count := 0
	for i, c := range data {
		if c < utf8.RuneSelf && isControl(rune(c)) {
			if count++; offset < 0 {
				offset = i
			}
		}
	}
	return offset, float64(count) / float64(max(1, len(data)))
}

// isControl tells control codes that plain text never has. Backspace and
// escape are let through: terminals leave them in logs.
func isControl(r rune) bool {
	switch r {
	case '\t', '\n', '\v', '\f', '\r', '\b', 0x1B:
		return false
	}
	return r < 0x20 || r >= 0x7F && r < 0xA0
}

// sample returns at most sniffSize bytes from four places of data, each of
// which begins where bytes above ASCII do: an English preface says nothing.
// Cuts fall on spaces.
func sample(data []byte) []byte {
	const windows, width = 4, sniffSize / 4
	if len(data) <= sniffSize {
		return data
	}
	out := make([]byte, 0, sniffSize+windows)
	end := 0
	for i := range windows {
		start := max(end, i*(len(data)/windows))
		start += asciiPrefix(data[start:])
		if start == len(data) {
			break
		}
		start = max(end, bytes.LastIndexByte(data[:start], ' ')+1)
		end = min(start+width, len(data))
		window := data[start:end]
		if cut := bytes.LastIndexByte(window, ' '); cut > 0 && end < len(data) {
			window = window[:cut]
		}
		out = append(append(out, window...), '\n')
	}
	return out
}

// asciiPrefix returns how many bytes at the start of data are ASCII.
func asciiPrefix(data []byte) int {
	for i, c := range data {
		if c >= utf8.RuneSelf {
			return i
		}
	}
	return len(data)
}
