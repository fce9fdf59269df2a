package charset

import (
	"bytes"
	"io"
	"strings"
	"unicode/utf8"
)

// readerBlock is how many bytes a Reader takes from its source at a time, and
// how many it looks at to find the encoding.
const readerBlock = 256 << 10

// Reader reads bytes in any encoding and gives UTF-8: what [Decode] would
// give for the whole, in constant memory. Use it for what is too large to hold.
//
// The encoding is found from the first 256 KiB, or, while these are ASCII, from
// the first of the following blocks that is not. A NUL byte later on ends the
// text with a [BinaryError].
type Reader struct {
	source    io.Reader
	detection Detection
	undecided bool // all was ASCII so far, so it may be anything
	replaced  int

	raw    []byte // read and not decoded
	pos    int64  // byte offset of raw in the source
	ended  error  // what source ended with
	text   []byte // decoded and not read
	failed error  // to be returned after text
}

// NewReader reads enough of source to find its encoding, unless hint names it.
// Its errors are those of [Detect] and of source.
func NewReader(source io.Reader, hint Encoding) (*Reader, error) {
	r := &Reader{source: source}
	r.fill()
	found, err := detect(r.head(), hint)
	if err != nil {
		return nil, err
	}
	if r.ended != nil && r.ended != io.EOF && len(r.raw) == 0 {
		return nil, r.ended
	}
	r.detection = found
	r.undecided = hint == Auto && !found.BOM && isASCII(r.raw)
	if found.BOM {
		r.drop(len(BOM(found.Encoding)))
	}
	return r, nil
}

// Detection tells what the text is read as.
func (r *Reader) Detection() Detection { return r.detection }

// Replaced counts the U+FFFD written so far for bytes that mean nothing.
func (r *Reader) Replaced() int { return r.replaced }

// Read gives valid UTF-8, but may end a piece inside a letter.
func (r *Reader) Read(p []byte) (int, error) {
	for len(r.text) == 0 {
		if r.failed != nil {
			return 0, r.failed
		}
		r.decodeBlock()
	}
	n := copy(p, r.text)
	r.text = r.text[n:]
	return n, nil
}

// fill reads until raw holds a block or source ends. Blocks of pure ASCII are
// the same in every encoding but UTF-16, and say nothing about which it is.
func (r *Reader) fill() {
	for r.ended == nil && len(r.raw) < readerBlock {
		if cap(r.raw) < readerBlock {
			r.raw = append(make([]byte, 0, readerBlock), r.raw...)
		}
		n, err := r.source.Read(r.raw[len(r.raw):readerBlock])
		r.raw, r.ended = r.raw[:len(r.raw)+n], err
	}
}

func (r *Reader) drop(n int) {
	r.pos += int64(n)
	r.raw = r.raw[:copy(r.raw, r.raw[n:])]
}

// decodeBlock turns raw bytes into text, or sets failed.
func (r *Reader) decodeBlock() {
	r.fill()
	if len(r.raw) == 0 {
		r.failed = r.ended
		return
	}
	if err := r.check(); err != nil {
		r.failed = err
		return
	}
	block := r.raw
	if r.ended == nil {
		block = block[:safeCut(block, r.detection.Encoding)]
	}
	var b strings.Builder
	if r.detection.Encoding == UTF8 && utf8.Valid(block) {
		b.Write(block)
	} else {
		r.replaced += decodeInto(&b, block, r.detection.Encoding)
	}
	r.text = []byte(b.String())
	r.drop(len(block))
}

// check refuses NUL bytes, and looks again for the encoding where so far all
// was ASCII.
func (r *Reader) check() error {
	e := r.detection.Encoding
	if e == UTF16LE || e == UTF16BE {
		return nil
	}
	if i := bytes.IndexByte(r.raw, 0); i >= 0 {
		return &BinaryError{Offset: int(r.pos) + i, Reason: "a NUL byte"}
	}
	if !r.undecided || isASCII(r.raw) {
		return nil
	}
	found, err := Detect(r.head())
	r.detection, r.undecided = found, false
	return err
}

// head returns raw without a UTF-8 sequence that the end of the block cuts in
// two, and without half a UTF-16 unit.
func (r *Reader) head() []byte {
	if r.ended != nil {
		return r.raw
	}
	data := r.raw[:len(r.raw)&^1]
	return data[:safeCut(data, UTF8)]
}

func isASCII(data []byte) bool { return asciiPrefix(data) == len(data) }

// safeCut returns how much of data, which goes on, can be decoded by itself. It
// is more than 0 for data of a few bytes and more.
func safeCut(data []byte, e Encoding) int {
	n := len(data)
	switch e {
	case UTF8:
		for i := 1; i <= min(n-1, utf8.UTFMax-1); i++ {
			if utf8.RuneStart(data[n-i]) {
				if utf8.FullRune(data[n-i:]) {
					return n
				}
				return n - i
			}
		}
	case UTF16LE, UTF16BE:
		n &^= 1
		if n >= 4 && isHighSurrogate(data[n-2:], e) {
			n -= 2
		}
	case VNI, VIQR:
		if i := bytes.LastIndexAny(data, " \n"); i > 0 {
			return i + 1
		}
		// No white space in a whole block: cut after a byte that no letter
		// goes on from.
		for i := n; i > max(0, n-8); i-- {
			if c := data[i-1]; c < utf8.RuneSelf && c != '\\' && !isVowel(c) && !isD(c) && strings.IndexByte(viqrMarks, c) < 0 {
				return i
			}
		}
	}
	return n
}

func isHighSurrogate(unit []byte, e Encoding) bool {
	high := unit[1]
	if e == UTF16BE {
		high = unit[0]
	}
	return high >= 0xD8 && high < 0xDC
}
