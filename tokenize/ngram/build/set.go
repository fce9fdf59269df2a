package build

import (
	"fmt"
	"slices"
)

// set is a choice of n-grams, of which each has its context and its suffix in
// the set too. Unigrams are all the ids of the vocabulary.
type set struct {
	vocabulary int
	// keys[k] are sorted; keys[1] stays nil, an id is its own index.
	keys [MaxOrder + 1][]uint64
	// suffix[k][i] is the index, among k-1, of keys[k][i] without its first id.
	suffix [MaxOrder + 1][]uint32
	// first[k][i] to first[k][i+1] are the indices, among k+1, of the n-grams
	// whose context is n-gram i of k.
	first [MaxOrder + 1][]uint32
}

// newSet links sorted keys. The error says which n-gram lacks a part.
func newSet(vocabulary int, keys [MaxOrder + 1][]uint64) (*set, error) {
	s := &set{vocabulary: vocabulary, keys: keys}
	for k := 2; k <= MaxOrder; k++ {
		if err := s.linkContexts(k); err != nil {
			return nil, err
		}
		s.suffix[k] = make([]uint32, len(keys[k]))
		for i, key := range keys[k] {
			j, ok := s.find(k-1, key&mask(k-1))
			if !ok {
				return nil, fmt.Errorf("ngram/build: n-gram %x of order %d is kept without its suffix", key, k)
			}
			s.suffix[k][i] = uint32(j)
		}
	}
	return s, nil
}

// linkContexts fills in first[k-1].
func (s *set) linkContexts(k int) error {
	n := s.len(k - 1)
	first := make([]uint32, n+1)
	j := 0
	for i := range n {
		first[i] = uint32(j)
		for context := s.key(k-1, i); j < len(s.keys[k]) && s.keys[k][j]>>idBits == context; j++ {
		}
	}
	if first[n] = uint32(j); j != len(s.keys[k]) {
		return fmt.Errorf("ngram/build: n-gram %x of order %d is kept without its context", s.keys[k][j], k)
	}
	s.first[k-1] = first
	return nil
}

func (s *set) len(k int) int {
	if k == 1 {
		return s.vocabulary
	}
	return len(s.keys[k])
}

func (s *set) key(k, i int) uint64 {
	if k == 1 {
		return uint64(i)
	}
	return s.keys[k][i]
}

// find gives the index of a key.
func (s *set) find(k int, key uint64) (int, bool) {
	if k == 1 {
		return int(key), key < uint64(s.vocabulary)
	}
	return slices.BinarySearch(s.keys[k], key)
}

// frequent chooses the n-grams that all domains together hold often enough.
// Since no part of an n-gram is rarer than the whole, the choice is closed.
func frequent(domains []*Domain, o Options) [MaxOrder + 1][]uint64 {
	var keys [MaxOrder + 1][]uint64
	for k := 2; k <= o.Order; k++ {
		at := make([]int, len(domains))
		for {
			key, total := nextGram(domains, k, at)
			if total == 0 {
				break
			}
			if total >= uint64(o.MinCount[k]) {
				keys[k] = append(keys[k], key)
			}
		}
	}
	return keys
}

// nextGram takes the smallest n-gram not yet taken from the domains, with its
// number of occurrences in all; a number of 0 means that none is left.
func nextGram(domains []*Domain, k int, at []int) (key, total uint64) {
	for i, d := range domains {
		if at[i] < len(d.grams[k]) {
			if next := d.grams[k][at[i]].key; total == 0 || next < key {
				key, total = next, 1
			}
		}
	}
	total = 0
	for i, d := range domains {
		if at[i] < len(d.grams[k]) && d.grams[k][at[i]].key == key {
			total += uint64(d.grams[k][at[i]].raw)
			at[i]++
		}
	}
	return key, total
}
