package cli

import (
	"bytes"
	"errors"
	"io"
	"sync"
	"unicode/utf8"
	"unsafe"

	"vnan/analyze/source"
	"vnan/tokenize/charset"
)

// Most large texts are UTF-8 with line ends, and need no decoding. They are cut
// into pieces where they were read, without a copy.

// block is a buffer whose beginning is the text of a piece.
type block struct{ buf []byte }

var blocks = sync.Pool{New: func() any { return &block{make([]byte, chunkSize)} }}

// plainPieces yields the pieces of r as long as they are plain, and gives what
// has not been yielded, nil at the end, and its encoding. Of a text that is not
// plain from the beginning nothing is yielded, since its encoding has to be
// found. It is false when no more pieces are wanted.
func plainPieces(in source.Input, r io.Reader, e charset.Encoding, yield func(piece) bool) (rest io.Reader, _ charset.Encoding, more bool) {
	b := blocks.Get().(*block)
	n, err := io.ReadFull(r, b.buf)
	if !startsPlain(b.buf[:n]) {
		return remaining(b.buf[:n], r, err), e, true
	}
	for {
		end := n
		if err == nil {
			end = plainCut(b.buf[:n])
		}
		if end == 0 || !isPlain(b.buf[:end]) || err != nil && !ended(err) {
			return remaining(b.buf[:n], r, err), e, true
		}
		next := blocks.Get().(*block)
		kept := copy(next.buf, b.buf[end:n])
		if !yield(piece{in: in, text: unsafe.String(&b.buf[0], end), block: b}) {
			return nil, e, false
		}
		if err != nil {
			return nil, e, true
		}
		e = charset.UTF8
		b = next
		n, err = io.ReadFull(r, b.buf[kept:])
		if n += kept; n == 0 {
			return nil, e, true
		}
	}
}

// done gives the piece's buffer back.
func (p *piece) done() {
	if p.block != nil {
		blocks.Put(p.block)
	}
}

func ended(err error) bool { return err == io.EOF || errors.Is(err, io.ErrUnexpectedEOF) }

// remaining puts what was read in front of the rest.
func remaining(read []byte, r io.Reader, err error) io.Reader {
	if ended(err) {
		return bytes.NewReader(read)
	}
	return io.MultiReader(bytes.NewReader(read), r)
}

// startsPlain reports whether a text is surely UTF-8, by its beginning. Pure
// ASCII does not say which encoding follows.
func startsPlain(b []byte) bool {
	if bytes.HasPrefix(b, charset.BOM(charset.UTF8)) {
		return false
	}
	head := b[:min(len(b), 64<<10)]
	for _, c := range head {
		if c >= utf8.RuneSelf {
			return true
		}
	}
	return false
}

func isPlain(b []byte) bool { return utf8.Valid(b) && bytes.IndexByte(b, 0) < 0 }

// plainCut gives the end of the last paragraph in b, else of the last line; 0
// when there is no line end.
func plainCut(b []byte) int {
	tail := len(b) * 3 / 4
	if i := bytes.LastIndex(b[tail:], []byte("\n\n")); i >= 0 {
		return tail + i + 2
	}
	return bytes.LastIndexByte(b, '\n') + 1
}
