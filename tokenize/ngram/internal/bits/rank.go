package bits

import (
	"encoding/binary"
	"fmt"
	"math/bits"
)

// A Rank is stored as blocks of 36 bytes: the number of members before the
// block, then 256 bits. Count and bits share a cache line or two, which is what
// a look-up costs.
const (
	blockBits  = 256
	blockBytes = 4 + blockBits/8
)

// Rank is a set of integers from 0 to n-1.
type Rank struct {
	data string
	n    int
}

// AppendRank appends the code of the set of those i < n for which has(i) is
// true.
func AppendRank(b []byte, n int, has func(i int) bool) []byte {
	members := uint32(0)
	for from := 0; from < n; from += blockBits {
		b = binary.LittleEndian.AppendUint32(b, members)
		for word := from; word < from+blockBits; word += 64 {
			x := uint64(0)
			for i := word; i < min(word+64, n); i++ {
				if has(i) {
					x |= 1 << (i - word)
				}
			}
			members += uint32(bits.OnesCount64(x))
			b = binary.LittleEndian.AppendUint64(b, x)
		}
	}
	return b
}

// RankSize is the number of bytes that AppendRank takes for n integers.
func RankSize(n int) int { return (n + blockBits - 1) / blockBits * blockBytes }

// OpenRank reads a set of integers below n. The error says that the size is
// not that of such a set.
func OpenRank(data string, n int) (Rank, error) {
	if n < 0 || len(data) != RankSize(n) {
		return Rank{}, fmt.Errorf("a bit vector over %d numbers has %d bytes, want %d", n, len(data), RankSize(n))
	}
	return Rank{data, n}, nil
}

// Get says whether i is a member and how many members are smaller. An i outside
// of the set's range is no member.
func (r Rank) Get(i uint32) (below uint32, member bool) {
	if int64(i) >= int64(r.n) {
		return 0, false
	}
	at := int(i/blockBits) * blockBytes
	block := r.data[at : at+blockBytes]
	word, bit := int(i%blockBits)/64, i%64
	x := u64(block, 4+8*word)
	if x>>bit&1 == 0 {
		return 0, false
	}
	below = u32(block, 0) + uint32(bits.OnesCount64(x&(1<<bit-1)))
	for w := range word {
		below += uint32(bits.OnesCount64(u64(block, 4+8*w)))
	}
	return below, true
}
