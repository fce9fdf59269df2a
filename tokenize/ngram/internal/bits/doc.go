// Package bits holds the succinct structures that the n-gram trie is made of,
// with their encoders beside their readers:
//
//   - List, the words that follow one context: a sorted set in about as few bits
//     as such a set can have, searched without unpacking, with a small number
//     and a mark for each member.
//   - Index, rising numbers in Elias-Fano code: where each List begins. See P.
//     Elias, Efficient storage and retrieval by content and address of static
//     files, JACM 21 (1974), and S. Vigna, Quasi-succinct indices, WSDM 2013.
//
// Readers work in place on a string. They never panic, whatever the bytes: a
// damaged structure yields wrong numbers, but within the bounds that it was
// opened with.
package bits

// Tail is the number of bytes that must follow bits read by At.
const Tail = 8

// At reads up to 56 bits of s from the given bit on; higher bits of the result
// are not cleared. The byte of that bit must be followed by 7 more.
func At(s string, bit int) uint64 { return u64(s, bit>>3) >> (bit & 7) }

// u32 reads the little-endian uint32 at byte i.
func u32(s string, i int) uint32 {
	s = s[i : i+4]
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

// u64 reads the little-endian uint64 at byte i.
func u64(s string, i int) uint64 {
	s = s[i : i+8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}
