// Package bits holds the two succinct structures that the n-gram trie's
// pointers are made of, with their encoders beside their readers:
//
//   - Rank, a set of small integers as a bit vector that also says how many
//     members lie below a given one. It turns "the i-th n-gram" into "the j-th
//     n-gram that is the beginning of a longer one".
//   - Sequence, a rising list of integers in Elias-Fano code: about 2 + log2(u/n)
//     bits each for n numbers below u, where a plain uint32 would take 32. See
//     P. Elias, Efficient storage and retrieval by content and address of static
//     files, JACM 21 (1974), and S. Vigna, Quasi-succinct indices, WSDM 2013.
//
// Readers work in place on a string. They never panic, whatever the bytes: a
// damaged structure yields wrong numbers, but within the bounds that Open was
// told.
package bits

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
