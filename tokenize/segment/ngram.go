package segment

import (
	"vnan/tokenize/flat"
	"vnan/tokenize/model"
)

// grams is a hash table of sequences of ids, read in place: the lexicon and
// the n-grams that the model has weights for. A sequence is reached from its
// beginning, one id at a time, as in a trie. Each slot has 8 bytes: the key
// (uint32, zero when the slot is free), three weights (int8), and info.
type grams struct {
	slots  string
	shift  uint32
	filter string // a bit for each key that is in the table
}

// FilterBits is the number of bits of the filter. Most sequences of a text are
// not in the table, and most of these end here, without a look into the table,
// which is larger than the fastest memory.
const FilterBits = 1 << 19

// FilterBit gives the bit of a key.
func FilterBit(key uint32) uint32 { return key * 0x85EBCA6B >> 13 }

// maybe is false when the key is not in the table.
func (g *grams) maybe(key uint32) bool {
	h := FilterBit(key)
	return g.filter[h>>3]>>(h&7)&1 != 0
}

// info of a slot.
const (
	// GradeMask takes the grade of a lexicon entry; see the Grade constants.
	GradeMask = 7
	// Extends says that longer sequences with this beginning are in the
	// table.
	Extends = 8
	// CheckMask takes four more bits of the hash of a sequence of three and
	// more ids.
	CheckMask = 0xF0
)

// Grades of a sequence as a word, by what the corpora say of it.
const (
	GradeNone     = iota // no word
	GradeOther           // a word in the other collection of labels only
	GradeSeldom          // seldom one word
	GradeDisputed        // one word in the first collection only
	GradeMostly          // mostly one word
	GradeAlways          // always one word, and often
	GradeRare            // always one word, but rare
	GradeGold            // one word in the gold text only
)

// IsWord reports whether longest match takes entries of the grade.
func IsWord(grade uint8) bool { return grade >= GradeMostly }

// MaxGram is the number of ids in the longest sequence.
const MaxGram = 9

// KeyOfPair gives the key of a sequence of two ids. Different pairs have
// different keys.
func KeyOfPair(a, b model.ID) uint32 { return uint32(a)<<16 | uint32(b) }

// HashOfNext gives the hash of a longer sequence from the hash of its
// beginning; the hash of a pair is its key. The low half is the key in the
// table.
func HashOfNext(hash uint64, id model.ID) uint64 {
	hash = (hash ^ uint64(id)<<40 ^ hash>>29) * 0x9FB21C651E98DF25
	return hash ^ hash>>32
}

// CheckOf gives the bits of info that go with a hash.
func CheckOf(hash uint64) uint8 { return uint8(hash>>56) & CheckMask }

// SlotFactor spreads keys over the slots: the first slot that is looked at is
// the product's highest bits.
const SlotFactor = 0x9E3779B1

// find gives the bytes of a slot as one number, zero when the key is absent:
// the key lowest, then the three weights, then info.
func (g *grams) find(key uint32) uint64 {
	mask := uint32(len(g.slots)/8 - 1)
	for h := key * SlotFactor >> g.shift; ; h = (h + 1) & mask {
		v := flat.U64(g.slots, int(h))
		if k := uint32(v); k == key || k == 0 {
			return v
		}
	}
}
