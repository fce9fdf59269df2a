package build

import "math/bits"

// An n-gram w1..wk is kept in one of two ways.
//
// As a key, for order k known from elsewhere: w1<<16(k-1) | ... | wk. Sorted
// keys stand as a trie needs them: all continuations of a context together. The
// context is key>>16, the n-gram without its first id (its suffix, which it
// backs off to) is the low 16(k-1) bits.
//
// As a mirrored window: wk<<48 | w(k-1)<<32 | ..., the last id on top. Sorted
// mirrored windows hold together all that precedes a given end, so that one pass
// over windows of four ids finds the counts of all shorter n-grams too.
const idBits = 16

// mask covers the k lowest ids of a key.
func mask(k int) uint64 { return 1<<(idBits*k) - 1 } // for k = 4 the shift gives 0, less 1: all ones

// keyOf turns the k last words of a mirrored window into a key.
func keyOf(mirrored uint64, k int) uint64 {
	m := bits.ReverseBytes64(mirrored)
	m = m>>8&0x00ff00ff00ff00ff | m<<8&0xff00ff00ff00ff00
	return m & mask(k)
}

// depth is the id that stands i places before the last one of a mirrored window.
func depth(mirrored uint64, i int) uint16 { return uint16(mirrored >> (48 - idBits*i)) }
