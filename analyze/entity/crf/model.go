package crf

import (
	"errors"

	"vnan/tokenize/flat"
)

// Model holds the weights of a linear-chain conditional random field, read in
// place. A feature is a 64-bit key; its weights are a row of Lanes bytes, 128
// standing for zero. Rows lie in a hash table of buckets the size of a cache
// line, so that a look-up, found or not, mostly touches one line; 32 bits of
// each key are kept beside its row.
type Model struct {
	buckets string
	size    uint64
	// vectorOf numbers the vector of each type of token plus one; vectors
	// holds DenseWindow rows a vector: what the vector comes to at each place.
	vectorOf, vectors string
	// trans are the weights of label pairs, in the rows' scale.
	trans [Lanes][Lanes]int32
	// reach is how far below the best label another one may lie and still win
	// by its transition.
	reach int32
}

// A bucket holds the tags of its rows, then the rows.
const (
	perBucket  = 3
	bucketSize = 64
	rowsAt     = 4 * perBucket
)

// The sections of a model file.
const (
	BucketSection = "crf"
	TransSection  = "crftrans"
	VectorSection = "vectors"
	TypeSection   = "vectorof"
)

// DenseWindow is how many places around a token have vectors that count: the
// token's own in the middle.
const DenseWindow = 3

// Open reads the model's sections.
func Open(f *flat.File) (*Model, error) {
	m := &Model{}
	var err error
	if m.buckets, err = f.Section(BucketSection); err != nil {
		return nil, err
	}
	trans, err := f.Section(TransSection)
	if err != nil {
		return nil, err
	}
	if m.vectors, err = f.Section(VectorSection); err != nil {
		return nil, err
	}
	if m.vectorOf, err = f.Section(TypeSection); err != nil {
		return nil, err
	}
	m.size = uint64(len(m.buckets) / bucketSize)
	if m.size == 0 || len(m.buckets)%bucketSize != 0 || len(trans) != 2*Lanes*Lanes {
		return nil, errors.New("crf: the model's sections do not fit together; rebuild with `go generate`")
	}
	for a := range Lanes {
		for b := range Lanes {
			m.trans[a][b] = int32(int16(flat.U16(trans, a*Lanes+b)))
		}
	}
	m.reach = m.spread()
	return m, nil
}

// spread is the difference of the highest and the lowest weight of transitions
// to a label that may follow any other.
func (m *Model) spread() int32 {
	lo, hi := m.trans[0][0], m.trans[0][0]
	for a := range Labels {
		for b := range Labels {
			if b == 0 || Begins(Label(b)) {
				lo, hi = min(lo, m.trans[a][b]), max(hi, m.trans[a][b])
			}
		}
	}
	return hi - lo
}

// slot gives the bucket where the search for a key begins, and what is kept of
// the key: never zero, which marks an empty place.
func slot(key, size uint64) (at uint64, tag uint32) {
	return (key >> 32) * size >> 32, uint32(key) | 1
}

// Sum is a sum of rows. Four labels are added at a time, as 16-bit lanes of
// machine words; up to 256 rows fit.
type Sum struct {
	a, b, c, d uint64
	n          int32
}

// Plus adds another sum.
func (s *Sum) Plus(t *Sum) {
	s.a += t.a
	s.b += t.b
	s.c += t.c
	s.d += t.d
	s.n += t.n
}

// batch is how many look-ups are begun before the first one is finished.
const batch = 24

// Add adds the rows of the features with the given keys. The buckets of a batch
// are read without a branch between them, so that the processor waits for
// memory once a batch and not once a key.
func (m *Model) Add(keys []uint64, s *Sum) {
	var at [batch]uint64
	var tags, first [batch]uint32
	for len(keys) > 0 {
		n := min(len(keys), batch)
		for i, k := range keys[:n] {
			at[i], tags[i] = slot(k, m.size)
			first[i] = flat.U32(m.buckets[at[i]*bucketSize:], 0)
		}
		for i := range n {
			if first[i] == tags[i] {
				b := at[i]*bucketSize + rowsAt
				s.row(m.buckets[b : b+Lanes])
			} else if row := m.find(at[i], tags[i]); row != "" {
				s.row(row)
			}
		}
		keys = keys[n:]
	}
}

// find gives the row with a tag, empty when there is none.
func (m *Model) find(at uint64, tag uint32) string {
	for {
		b := m.buckets[at*bucketSize : at*bucketSize+bucketSize]
		switch tag {
		case flat.U32(b, 0):
			return b[rowsAt : rowsAt+Lanes]
		case flat.U32(b, 1):
			return b[rowsAt+Lanes : rowsAt+2*Lanes]
		case flat.U32(b, 2):
			return b[rowsAt+2*Lanes : rowsAt+3*Lanes]
		}
		if flat.U32(b, perBucket-1) == 0 {
			return ""
		}
		if at++; at == m.size {
			at = 0
		}
	}
}

// AddVector adds what the vector of a type of token comes to at a place of the
// window.
func (m *Model) AddVector(ty uint32, place int, s *Sum) {
	if 2*int(ty)+2 > len(m.vectorOf) {
		return
	}
	v := int(flat.U16(m.vectorOf, int(ty)))
	if v == 0 {
		return
	}
	at := ((v-1)*DenseWindow + place) * Lanes
	if at+Lanes <= len(m.vectors) {
		s.row(m.vectors[at : at+Lanes])
	}
}

// row adds one row.
func (s *Sum) row(row string) {
	const even = 0x00FF00FF00FF00FF
	lo, hi := flat.U64(row, 0), flat.U64(row, 1)
	s.a += lo & even
	s.b += lo >> 8 & even
	s.c += hi & even
	s.d += hi >> 8 & even
	s.n += 128
}

// Any reports whether any row was added.
func (s *Sum) Any() bool { return s.n > 0 }

// Gate gives the sum of the gate's lane.
func (s *Sum) Gate() int32 { return int32(s.d>>48&0xFFFF) - s.n }

// Scores are the sums of weights by label.
type Scores [Lanes]int32

// Scores gives the sum by label.
func (s *Sum) Scores(out *Scores) {
	for i := range 4 {
		k := 16 * i
		out[2*i] = int32(s.a>>k&0xFFFF) - s.n
		out[2*i+1] = int32(s.b>>k&0xFFFF) - s.n
		out[8+2*i] = int32(s.c>>k&0xFFFF) - s.n
		out[8+2*i+1] = int32(s.d>>k&0xFFFF) - s.n
	}
}
