package bits

import (
	"encoding/binary"
	"fmt"
	"math/bits"
)

// An Index has n entries: numbers of up to two columns, and a code. Numbers,
// which rise from entry to entry, are in Elias-Fano code: each is split into its
// low l bits and the rest h; the rest of entry i is a one at place h+i of a bit
// vector, so the place of the i-th one tells h. Low bits and code of an entry lie
// together, as do the notes where every 32nd one of each column is: what a
// look-up reads are four or five cache lines.
//
// A plain Index keeps whole numbers, which need not rise, for speed: one cache
// line.
const sampleEvery = 32

// Columns is the number of columns that an Index can have.
const Columns = 2

// MaxEntry is how many bits an entry may have beside what is in bit vectors.
const MaxEntry = 56

// IndexShape says what an Index holds.
type IndexShape struct {
	N int
	// Limits are what no number of the columns exceeds. A limit of 0 means a
	// column of zeros, which takes no room.
	Limits [Columns]uint32
	// Code is the width of the codes.
	Code int
	// Plain asks for a plain Index.
	Plain bool
}

// lowBits is the width of the part of a number that lies in the entry.
func (s *IndexShape) lowBits(column int) int {
	if s.Plain {
		return bits.Len32(s.Limits[column])
	}
	if q := uint64(s.Limits[column]) / uint64(max(s.N, 1)); q > 1 {
		return bits.Len64(q) - 1
	}
	return 0
}

// highBytes is the length of a column's bit vector, of which selectOne reads 8
// bytes at a time.
func (s *IndexShape) highBytes(column int) int {
	if s.Plain || s.Limits[column] == 0 {
		return 0
	}
	return (int(s.Limits[column]>>s.lowBits(column)) + s.N + 64) / 64 * 8
}

// EntryBits is the width of what lies together of an entry, at most MaxEntry.
func (s *IndexShape) EntryBits() int { return s.lowBits(0) + s.lowBits(1) + s.Code }

// sampleBytes is the length of the notes.
func (s *IndexShape) sampleBytes() int {
	return (s.N + sampleEvery - 1) / sampleEvery * s.sampleSize()
}

// sampleSize is that of the notes on one entry, 4 bytes for each bit vector.
func (s *IndexShape) sampleSize() int {
	size := 0
	for _, limit := range s.Limits {
		if !s.Plain && limit > 0 {
			size += 4
		}
	}
	return size
}

// Size is the number of bytes that an Index of that shape takes.
func (s *IndexShape) Size() int {
	return s.highBytes(0) + s.highBytes(1) + BytesFor(s.N*s.EntryBits()) + s.sampleBytes()
}

// AppendIndex appends the Index with the given columns and codes. A column has
// s.N numbers, none of which exceeds its limit, and that never fall unless the
// Index is plain. One with limit 0 may be nil.
func AppendIndex(b []byte, s IndexShape, columns [Columns][]uint32, codes []byte) []byte {
	var high [Columns][]byte
	var entries Writer
	var samples []byte
	for c := range columns {
		high[c] = make([]byte, s.highBytes(c))
	}
	for i := range s.N {
		for c, column := range columns {
			if s.Limits[c] == 0 {
				continue
			}
			low := s.lowBits(c)
			entries.Write(uint64(column[i]), low)
			if s.Plain {
				continue
			}
			at := int(column[i]>>low) + i
			high[c][at/8] |= 1 << (at % 8)
			if i%sampleEvery == 0 {
				samples = binary.LittleEndian.AppendUint32(samples, uint32(at))
			}
		}
		entries.Write(uint64(codes[i]), s.Code)
	}
	for c := range high {
		b = append(b, high[c]...)
	}
	return append(append(b, entries.Bytes()...), samples...)
}

// Index is an opened index.
type Index struct {
	shape            IndexShape
	high             [Columns]string
	entries, samples string
	low              [Columns]int
	entry            int
	sampleSize       int
}

// OpenIndex reads an index. The error says that the size is not that of such a
// one.
func OpenIndex(data string, s IndexShape) (Index, error) {
	if s.N < 0 || s.EntryBits() > MaxEntry || len(data) != s.Size() {
		return Index{}, fmt.Errorf("an index of %d entries up to %d has %d bytes, want %d", s.N, s.Limits, len(data), s.Size())
	}
	x := Index{shape: s, entry: s.EntryBits(), sampleSize: s.sampleSize()}
	for c := range x.high {
		n := s.highBytes(c)
		x.high[c], data = data[:n], data[n:]
		x.low[c] = s.lowBits(c)
	}
	n := BytesFor(s.N * x.entry)
	x.entries, x.samples = data[:n], data[n:]
	return x, nil
}

// First gives the number of entry i in the first column. Numbers never exceed
// the limit; they are the limit for entries that do not exist.
func (x *Index) First(i uint32) uint32 {
	if int64(i) >= int64(x.shape.N) || x.shape.Limits[0] == 0 {
		return x.shape.Limits[0]
	}
	low := uint32(At(x.entries, int(i)*x.entry)) & (1<<x.low[0] - 1)
	if x.shape.Plain {
		return min(low, x.shape.Limits[0])
	}
	high := selectOne(x.high[0], int(u32(x.samples, int(i/sampleEvery)*x.sampleSize)), i)
	return min((high-i)<<x.low[0]|low, x.shape.Limits[0])
}

// Second does so for the second column.
func (x *Index) Second(i uint32) uint32 {
	if int64(i) >= int64(x.shape.N) || x.shape.Limits[1] == 0 {
		return x.shape.Limits[1]
	}
	low := uint32(At(x.entries, int(i)*x.entry)>>x.low[0]) & (1<<x.low[1] - 1)
	if x.shape.Plain {
		return min(low, x.shape.Limits[1])
	}
	sample := int(i/sampleEvery)*x.sampleSize + x.sampleSize - 4
	high := selectOne(x.high[1], int(u32(x.samples, sample)), i)
	return min((high-i)<<x.low[1]|low, x.shape.Limits[1])
}

// Code gives the code of entry i; of one that does not exist 0.
func (x *Index) Code(i uint32) uint32 {
	if int64(i) >= int64(x.shape.N) {
		return 0
	}
	return uint32(At(x.entries, int(i)*x.entry)>>(x.low[0]+x.low[1])) & (1<<x.shape.Code - 1)
}

// selectOne finds the place of the i-th one; that of the last noted one before
// is given.
func selectOne(high string, at int, i uint32) uint32 {
	left := int(i % sampleEvery) // ones still to pass, the noted one included
	word := at / 64 * 8
	if word >= len(high) {
		return uint32(len(high) * 8)
	}
	x := u64(high, word) >> (at % 64) << (at % 64)
	for {
		ones := bits.OnesCount64(x)
		if left < ones {
			return uint32(word*8 + selectBit(x, left))
		}
		left -= ones
		if word += 8; word >= len(high) {
			return uint32(len(high) * 8)
		}
		x = u64(high, word)
	}
}

// selectBit gives the place of the i-th one (from 0) of a word that has it.
func selectBit(x uint64, i int) int {
	for range i {
		x &= x - 1
	}
	return bits.TrailingZeros64(x)
}
