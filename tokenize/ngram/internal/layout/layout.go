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
const Format = 2

// MaxOrder is the longest n-gram that a file can hold.
const MaxOrder = 4

// Codes of unigrams are bytes; those of longer n-grams and of back-off weights
// have the widths that the Shape says, at most MaxCodeBits.
const (
	UnigramBooks = 256
	MaxCodeBits  = 8
)

// Shape holds the numbers from which all sizes follow.
type Shape struct {
	Order, Vocabulary int
	// Unknown, Begin and End are the reserved ids.
	Unknown, Begin, End uint16
	// GainBits and BackoffBits are the widths of the codes of an n-gram's gain
	// and of a context's back-off weight.
	GainBits, BackoffBits int
	// NGrams[k] is the number of n-grams of k ids, for k of 2 and more.
	NGrams [MaxOrder + 1]int
	// Contexts[k] is how many n-grams of k ids begin a longer one.
	Contexts [MaxOrder]int
	// ListBits[k] is how many bits the lists of n-grams of k ids have.
	ListBits [MaxOrder + 1]int
}

// The sections. Those with %d are there for several orders k.
const (
	Meta     = "meta"    // the Shape
	Unigrams = "prob1"   // code of each id's probability, a byte
	UniBook  = "probbk1" // the 256 logarithms that they stand for, float32
	Lists    = "list%d"  // k of 2 and more: for each context of k-1 ids a bits.List of the ids behind it
	Index    = "index%d" // bits.Index of the lists: see IndexShape
	GainBook = "gain%d"  // the logarithms that the codes in lists stand for, float32
	BackBook = "back%d"  // those that the codes of the index stand for
)

// Name is the name of a section for order k.
func Name(section string, k int) string { return fmt.Sprintf(section, k) }

// metaWords is the number of uint32 in Meta.
const metaWords = 7 + 3*MaxOrder

// Marked says whether the lists of order k mark the n-grams that begin longer
// ones.
func (s *Shape) Marked(k int) bool { return k < s.Order }

// IndexShape is that of the index of the lists of order k. Its entries are the
// contexts of k-1 ids; its columns the bit where the context's list begins, and
// how many contexts of k ids the lists before hold; its codes the contexts'
// back-off weights.
//
// For contexts of one id, which every query uses, it is plain and has an
// entry for each id; where there is no list it begins at the end of all.
func (s *Shape) IndexShape(k int) bits.IndexShape {
	x := bits.IndexShape{N: s.Contexts[k-1], Limits: [bits.Columns]uint32{uint32(s.ListBits[k])}, Code: s.BackoffBits}
	if s.Marked(k) {
		x.Limits[1] = uint32(s.Contexts[k])
	}
	if k == 2 {
		x.N, x.Plain = s.Vocabulary, true
	}
	return x
}

// Sizes gives the length of each section in bytes.
func (s *Shape) Sizes() map[string]int {
	sizes := map[string]int{
		Meta:     4 * metaWords,
		Unigrams: s.Vocabulary,
		UniBook:  4 * UnigramBooks,
	}
	for k := 2; k <= s.Order; k++ {
		index := s.IndexShape(k)
		sizes[Name(Lists, k)] = bits.BytesFor(s.ListBits[k])
		sizes[Name(Index, k)] = index.Size()
		sizes[Name(GainBook, k)] = 4 << s.GainBits
		sizes[Name(BackBook, k)] = 4 << s.BackoffBits
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
	b = flat.AppendU32(b, uint32(s.GainBits), uint32(s.BackoffBits))
	for k := range MaxOrder {
		b = flat.AppendU32(b, uint32(s.NGrams[k+1]), uint32(s.Contexts[k]), uint32(s.ListBits[k+1]))
	}
	return b
}

// ReadShape reads the Meta section. An error says what is impossible in it.
func ReadShape(meta string) (Shape, error) {
	if len(meta) != 4*metaWords {
		return Shape{}, fmt.Errorf("its meta section has %d bytes, want %d", len(meta), 4*metaWords)
	}
	at := func(i int) int { return int(flat.U32(meta, i)) }
	s := Shape{
		Order: at(0), Vocabulary: at(1), Unknown: uint16(at(2)), Begin: uint16(at(3)), End: uint16(at(4)),
		GainBits: at(5), BackoffBits: at(6),
	}
	for k := range MaxOrder {
		s.NGrams[k+1], s.Contexts[k], s.ListBits[k+1] = at(7+3*k), at(8+3*k), at(9+3*k)
	}
	if s.Order < 2 || s.Order > MaxOrder || s.Vocabulary < 1 || s.Vocabulary > 1<<16 {
		return Shape{}, fmt.Errorf("it has order %d and a vocabulary of %d, want 2 to %d and 1 to 65536", s.Order, s.Vocabulary, MaxOrder)
	}
	if max(at(2), at(3), at(4)) >= s.Vocabulary {
		return Shape{}, fmt.Errorf("its reserved ids %d, %d, %d exceed its vocabulary of %d", at(2), at(3), at(4), s.Vocabulary)
	}
	if max(s.GainBits, s.BackoffBits) > MaxCodeBits || min(s.GainBits, s.BackoffBits) < 1 {
		return Shape{}, fmt.Errorf("its codes have %d and %d bits, want 1 to %d", s.GainBits, s.BackoffBits, MaxCodeBits)
	}
	return s, nil
}
