package bits

import (
	"encoding/binary"
	"fmt"
	"math/bits"
)

// A Sequence splits each number v_i below u into its low l bits, stored as they
// are, and the rest h_i, stored as a one at place h_i + i of a bit vector: the
// i-th one is then at a place that tells h_i. The place of every 32nd one is
// stored beside it, so that finding the i-th reads a word or two.
const sampleEvery = 32

// Sequence is a list of n integers that never fall, all at most limit.
type Sequence struct {
	high, low, samples string
	n                  int
	limit              uint32
	lowBits            uint
}

// shape gives the widths that follow from length and limit.
func shape(n int, limit uint32) (lowBits uint, highBytes, lowBytes, sampleBytes int) {
	if n == 0 {
		return 0, 0, 0, 0
	}
	if q := uint64(limit) / uint64(n); q > 1 {
		lowBits = uint(bits.Len64(q) - 1)
	}
	highBits := int(uint64(limit)>>lowBits) + n + 1
	highBytes = (highBits + 63) / 64 * 8
	lowBytes = (n*int(lowBits) + 7) / 8
	if lowBits > 0 {
		lowBytes += 8 // a number is read as part of 8 bytes
	}
	return lowBits, highBytes, lowBytes, (n + sampleEvery - 1) / sampleEvery * 4
}

// SequenceSize is the number of bytes that AppendSequence takes for n numbers,
// the last of which is limit.
func SequenceSize(n int, limit uint32) int {
	_, high, low, samples := shape(n, limit)
	return high + low + samples
}

// AppendSequence appends the code of numbers that never fall.
func AppendSequence(b []byte, v []uint32) []byte {
	if len(v) == 0 {
		return b
	}
	lowBits, highBytes, lowBytes, _ := shape(len(v), v[len(v)-1])
	high, low := make([]byte, highBytes), make([]byte, lowBytes)
	var samples []byte
	for i, x := range v {
		at := int(x>>lowBits) + i
		high[at/8] |= 1 << (at % 8)
		if i%sampleEvery == 0 {
			samples = binary.LittleEndian.AppendUint32(samples, uint32(at))
		}
		if lowBits > 0 {
			bit := i * int(lowBits)
			w := binary.LittleEndian.Uint64(low[bit/8:])
			w |= uint64(x&(1<<lowBits-1)) << (bit % 8)
			binary.LittleEndian.PutUint64(low[bit/8:], w)
		}
	}
	return append(append(append(b, high...), low...), samples...)
}

// OpenSequence reads a list of n numbers, the last of which is limit. The error
// says that the size is not that of such a list.
func OpenSequence(data string, n int, limit uint32) (Sequence, error) {
	if n < 0 || len(data) != SequenceSize(n, limit) {
		return Sequence{}, fmt.Errorf("a list of %d numbers up to %d has %d bytes, want %d", n, limit, len(data), SequenceSize(n, limit))
	}
	lowBits, high, low, _ := shape(n, limit)
	return Sequence{data[:high], data[high : high+low], data[high+low:], n, limit, lowBits}, nil
}

// Pair gives the numbers at i and i+1. They never exceed the limit nor fall; an
// i beyond the list gives the limit twice.
func (s *Sequence) Pair(i uint32) (v, next uint32) {
	if int64(i)+1 >= int64(s.n) {
		return s.limit, s.limit
	}
	at := s.selectOne(int(i))
	v = s.value(at, int(i))
	next = s.value(s.oneAfter(at), int(i)+1)
	next = min(next, s.limit)
	return min(v, next), next
}

// value puts together the i-th number, whose one is at the given place.
func (s *Sequence) value(at, i int) uint32 {
	h := uint32(at-i) << s.lowBits
	if s.lowBits == 0 {
		return h
	}
	bit := i * int(s.lowBits)
	return h | uint32(u64(s.low, bit/8)>>(bit%8))&(1<<s.lowBits-1)
}

// selectOne finds the place of the i-th one.
func (s *Sequence) selectOne(i int) int {
	at := int(u32(s.samples, i/sampleEvery*4))
	left := i % sampleEvery // ones still to pass, the one at `at` counting as none
	word := at / 64 * 8
	if word >= len(s.high) {
		return len(s.high) * 8
	}
	x := u64(s.high, word) >> (at % 64) << (at % 64)
	for {
		ones := bits.OnesCount64(x)
		if left < ones {
			break
		}
		left -= ones
		if word += 8; word >= len(s.high) {
			return len(s.high) * 8
		}
		x = u64(s.high, word)
	}
	for range left {
		x &= x - 1
	}
	return word*8 + bits.TrailingZeros64(x)
}

// oneAfter finds the first one behind a place.
func (s *Sequence) oneAfter(at int) int {
	at++
	word := at / 64 * 8
	if word >= len(s.high) {
		return at
	}
	x := u64(s.high, word) >> (at % 64) << (at % 64)
	for x == 0 {
		if word += 8; word >= len(s.high) {
			return len(s.high) * 8
		}
		x = u64(s.high, word)
	}
	return word*8 + bits.TrailingZeros64(x)
}
