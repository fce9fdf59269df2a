// Package lexicon finds phrases of word lists in a text: surnames, words of
// office, heads of organisations, places. A phrase is a sequence of symbols, a
// symbol a token without its case. The lists lie in one hash table of
// prefixes, read in place, so that looking for all phrases that begin at a
// token costs one probe a token of the longest.
package lexicon

import (
	"errors"

	"vnan/tokenize"
	"vnan/tokenize/flat"
	"vnan/tokenize/model"
)

// Symbol is a token without its case: its vocabulary id, or a hash of its
// letters where the vocabulary lacks it.
type Symbol uint32

// Seed begins the hash of a phrase.
const Seed uint32 = 0x811C9DC5

// Step extends the hash of a phrase by a symbol.
func Step(h uint32, s Symbol) uint32 {
	h = (h ^ uint32(s)) * 0x9E3779B1
	h ^= h >> 15
	h *= 0x85EBCA77
	return h ^ h>>13
}

// SymbolOf gives the symbol of token i of a text.
func SymbolOf(t *tokenize.Token, text string) Symbol {
	switch t.ID {
	case model.Unknown, model.UnknownUpper, model.UnknownAbbr, model.Number, model.Date, model.Code, model.Symbol:
		return 1<<31 | Symbol(hashLower(text))
	}
	return Symbol(t.ID)
}

// hashLower hashes a token; ASCII capitals are folded, others are not, which
// costs no more than a few unknown words in capitals.
func hashLower(s string) uint32 {
	h := Seed
	for i := range len(s) {
		c := s[i]
		if c >= 'A' && c <= 'Z' {
			c |= 0x20
		}
		h = (h ^ uint32(c)) * 16777619
	}
	return (h ^ h>>16) & (1<<31 - 1)
}

// Entry is what a table holds of a phrase.
type Entry uint32

// More says that longer phrases begin with this one.
const More Entry = 1 << 31

// Table holds the phrases, read in place.
type Table struct {
	slots  string // pairs of a hash and an entry
	mask   uint32
	starts string // a bit for each vocabulary id that begins a phrase
}

// Open reads a table that Builder wrote, and the bits of the symbols that begin
// phrases.
func Open(data, starts string) (Table, error) {
	n := len(data) / 8
	if n == 0 || n&(n-1) != 0 || len(data)%8 != 0 || len(starts) != 1<<13 {
		return Table{}, errors.New("lexicon: the table's size is no power of two, or its bits are missing; rebuild it with `go generate`")
	}
	return Table{data, uint32(n - 1), starts}, nil
}

// Starts reports whether a phrase may begin with a symbol.
func (t Table) Starts(s Symbol) bool {
	return s >= 1<<16 || t.starts[s>>3]>>(s&7)&1 != 0
}

// Get gives the entry of a hash, zero when no phrase has it.
func (t Table) Get(h uint32) Entry {
	h = nonZero(h)
	for i := h & t.mask; ; i = (i + 1) & t.mask {
		switch flat.U32(t.slots, int(2*i)) {
		case h:
			return Entry(flat.U32(t.slots, int(2*i+1)))
		case 0:
			return 0
		}
	}
}

// Builder collects phrases for a Table.
type Builder map[uint32]Entry

// Add joins bits to the entry of a phrase.
func (b Builder) Add(phrase []Symbol, e Entry) {
	h := Seed
	for i, s := range phrase {
		h = Step(h, s)
		k := nonZero(h)
		if i+1 < len(phrase) {
			b[k] |= More
		} else {
			b[k] |= e
		}
	}
}

// Starts packs the bits of the vocabulary ids that begin phrases.
func (b Builder) Starts() []byte {
	bits := make([]byte, 1<<13)
	for s := range Symbol(1 << 16) {
		if _, ok := b[nonZero(Step(Seed, s))]; ok {
			bits[s>>3] |= 1 << (s & 7)
		}
	}
	return bits
}

func nonZero(h uint32) uint32 {
	if h == 0 {
		return 1
	}
	return h
}

// Bytes packs the table.
func (b Builder) Bytes() []byte {
	size := 1
	for size*3 < len(b)*4+4 {
		size *= 2
	}
	slots := make([]uint32, 2*size)
	for _, h := range sortedKeys(b) {
		i := h & uint32(size-1)
		for slots[2*i] != 0 {
			i = (i + 1) & uint32(size-1)
		}
		slots[2*i], slots[2*i+1] = h, uint32(b[h])
	}
	return flat.AppendU32(nil, slots...)
}
