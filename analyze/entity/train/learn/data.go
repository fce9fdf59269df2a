package learn

import "vnan/analyze/entity/crf"

// Sequence is one line: the features of its tokens by number, and their gold
// labels.
type Sequence struct {
	Features [][]int32
	Labels   []crf.Label
	// Vectors numbers the vector of each token, -1 for none.
	Vectors []int32
}

// Index numbers features.
type Index struct {
	ids   map[uint64]int32
	count []int32
	Keys  []uint64
	// Single marks the features that the gate sees.
	Single []bool
}

// NewIndex gives an empty index.
func NewIndex() *Index { return &Index{ids: map[uint64]int32{}} }

// Len is the number of features.
func (x *Index) Len() int { return len(x.Keys) }

// Add gives the number of a feature, new when it was unseen.
func (x *Index) Add(k uint64) int32 {
	i, ok := x.ids[k]
	if !ok {
		i = int32(len(x.Keys))
		x.ids[k] = i
		x.Keys = append(x.Keys, k)
		x.count = append(x.count, 0)
		x.Single = append(x.Single, false)
	}
	x.count[i]++
	return i
}

// Get gives the number of a feature, -1 when there is none.
func (x *Index) Get(k uint64) int32 {
	if i, ok := x.ids[k]; ok {
		return i
	}
	return -1
}

// Cut drops the features seen less than n times and renumbers the others, in
// the sequences too.
func (x *Index) Cut(n int32, seqs []*Sequence) {
	to := make([]int32, len(x.Keys))
	keys, count, single := x.Keys[:0], x.count[:0], x.Single[:0]
	x.ids = make(map[uint64]int32)
	for i, k := range x.Keys {
		to[i] = -1
		if x.count[i] >= n {
			to[i] = int32(len(keys))
			x.ids[k] = to[i]
			keys, count, single = append(keys, k), append(count, x.count[i]), append(single, x.Single[i])
		}
	}
	x.Keys, x.count, x.Single = keys, count, single
	for _, s := range seqs {
		for t, f := range s.Features {
			out := f[:0]
			for _, i := range f {
				if to[i] >= 0 {
					out = append(out, to[i])
				}
			}
			s.Features[t] = out
		}
	}
}
