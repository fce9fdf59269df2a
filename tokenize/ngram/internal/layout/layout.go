// Package layout says which sections an n-gram model file has and how long each
// is. The trainer plans with it how many n-grams fit into a size; the reader
// checks with it that a file is whole.
package layout

import (
	"fmt"

	"vnan/tokenize/flat"
	"vnan/tokenize/ngram/internal/bits"
)

// Format is the version of the layout.
const Format = 1

// MaxOrder is the longest n-gram that a file can hold.
const MaxOrder = 4

// BookSize is the number of values in a codebook, float32 each.
const BookSize = 256

// Shape holds the numbers from which all sizes follow.
type Shape struct {
	Order, Vocabulary int
	// NGrams[k] is the number of n-grams of k ids, for k of 2 and more.
	NGrams [MaxOrder + 1]int
	// Contexts[k] is how many n-grams of k ids begin a longer one.
	Contexts [MaxOrder]int
	// Unknown, Begin and End are the reserved ids.
	Unknown, Begin, End uint16
}

// The sections, each once for an order k:
const (
	Meta     = "meta"   // the Shape
	IDs      = "ids%d"  // last id of each n-gram, uint16; n-grams sorted by id, ids by id
	Probs    = "prob%d" // code of its probability, a byte
	ProbBook = "pbook%d"
	Has      = "has%d"   // bits.Rank of the n-grams that begin longer ones: the contexts
	Starts   = "start%d" // bits.Sequence: where each context's n-grams begin, and where the last one's end
	Backoffs = "back%d"  // code of each context's back-off weight, a byte
	BackBook = "bbook%d"
)

// Name is the name of a section for order k.
func Name(section string, k int) string { return fmt.Sprintf(section, k) }

// metaWords is the number of uint32 in Meta.
const metaWords = 5 + 2*MaxOrder

// Len is the number of n-grams of k ids.
func (s *Shape) Len(k int) int {
	if k == 1 {
		return s.Vocabulary
	}
	return s.NGrams[k]
}

// Sizes gives the length of each section in bytes.
func (s *Shape) Sizes() map[string]int {
	sizes := map[string]int{Meta: 4 * metaWords}
	for k := 1; k <= s.Order; k++ {
		sizes[Name(Probs, k)] = s.Len(k)
		sizes[Name(ProbBook, k)] = 4 * BookSize
		if k > 1 {
			sizes[Name(IDs, k)] = 2 * s.Len(k)
		}
		if k < s.Order {
			sizes[Name(Has, k)] = bits.RankSize(s.Len(k))
			sizes[Name(Starts, k)] = bits.SequenceSize(s.Contexts[k]+1, uint32(s.Len(k+1)))
			sizes[Name(Backoffs, k)] = s.Contexts[k]
			sizes[Name(BackBook, k)] = 4 * BookSize
		}
	}
	return sizes
}

// The parts of a flat file beside its sections: see package flat.
const flatHeader, flatEntry = 24, 24

// Bytes is the length of the whole file, to within the padding of its end.
func (s *Shape) Bytes() int {
	sizes := s.Sizes()
	n := flatHeader + len(sizes)*flatEntry
	for _, size := range sizes {
		n += (size + 7) / 8 * 8
	}
	return n
}

// Append appends the Meta section.
func (s *Shape) Append(b []byte) []byte {
	b = flat.AppendU32(b, uint32(s.Order), uint32(s.Vocabulary), uint32(s.Unknown), uint32(s.Begin), uint32(s.End))
	for k := range MaxOrder {
		b = flat.AppendU32(b, uint32(s.NGrams[k+1]), uint32(s.Contexts[k]))
	}
	return b
}

// ReadShape reads the Meta section. An error says what is impossible in it.
func ReadShape(meta string) (Shape, error) {
	if len(meta) != 4*metaWords {
		return Shape{}, fmt.Errorf("its meta section has %d bytes, want %d", len(meta), 4*metaWords)
	}
	at := func(i int) int { return int(flat.U32(meta, i)) }
	s := Shape{Order: at(0), Vocabulary: at(1), Unknown: uint16(at(2)), Begin: uint16(at(3)), End: uint16(at(4))}
	for k := range MaxOrder {
		s.NGrams[k+1], s.Contexts[k] = at(5+2*k), at(6+2*k)
	}
	if s.Order < 2 || s.Order > MaxOrder || s.Vocabulary < 1 || s.Vocabulary > 1<<16 {
		return Shape{}, fmt.Errorf("it has order %d and a vocabulary of %d, want 2 to %d and 1 to 65536", s.Order, s.Vocabulary, MaxOrder)
	}
	if max(at(2), at(3), at(4)) >= s.Vocabulary {
		return Shape{}, fmt.Errorf("its reserved ids %d, %d, %d exceed its vocabulary of %d", at(2), at(3), at(4), s.Vocabulary)
	}
	for k := 1; k < s.Order; k++ {
		if s.Contexts[k] > s.Len(k) || s.Contexts[k] > s.Len(k+1) {
			return Shape{}, fmt.Errorf("it has %d contexts among %d n-grams of order %d", s.Contexts[k], s.Len(k), k)
		}
	}
	return s, nil
}
