// Package heldout says which parts of the corpora the embedded n-gram model has
// not seen: one block of text in two hundred. Trainers use it; the vnan program
// does not contain it.
package heldout

import (
	"bytes"

	"vnan/tokenize/corpus"
)

// BlockSize is in bytes; the corpora are cut into blocks of it.
const BlockSize = 1 << 18

// Is reports whether block n of a corpus, counted from 1, is held out.
func Is(n int) bool { return n%200 == 100 }

// Texts calls f with pieces of about size bytes, in whole lines, of what is
// held out of a corpus below dir.
func Texts(dir, name string, size int, f func(text string) error) error {
	n := 0
	return corpus.Blocks(dir, name, BlockSize, true, func(b []byte) error {
		if n++; !Is(n) {
			return nil
		}
		return pieces(b, size, f)
	})
}

func pieces(b []byte, size int, f func(string) error) error {
	for len(b) > 0 {
		end := len(b)
		if size < end {
			if k := bytes.IndexByte(b[size:], '\n'); k >= 0 {
				end = size + k + 1
			}
		}
		if err := f(string(b[:end])); err != nil {
			return err
		}
		b = b[end:]
	}
	return nil
}
