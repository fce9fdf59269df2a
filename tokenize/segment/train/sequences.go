package main

import (
	"sort"

	"vnan/tokenize/segment"
)

// sequences numbers the sequences that have weights, three each.
type sequences struct {
	numbers map[uint64]int32 // by hash; -1 for what is a beginning only
	ids     []string
}

func newSequences(list []string) *sequences {
	x := &sequences{numbers: make(map[uint64]int32, 2*len(list)), ids: list}
	for k, ids := range list {
		x.numbers[hashOf(ids)] = int32(k)
	}
	for _, ids := range list { // the segmenter reaches a sequence from its beginning
		for n := 4; n < len(ids); n += 2 {
			if h := hashOf(ids[:n]); x.numbers[h] == 0 {
				if _, ok := x.numbers[h]; !ok {
					x.numbers[h] = -1
				}
			}
		}
	}
	return x
}

func hashOf(ids string) uint64 {
	h := uint64(segment.KeyOfPair(idAt(ids, 0), idAt(ids, 1)))
	for k := 2; k < len(ids)/2; k++ {
		h = segment.HashOfNext(h, idAt(ids, k))
	}
	return h
}

// Occurrences that give a pair and a triple weights to begin with. Those of the
// gold count three times.
const (
	minPair   = 5
	minTriple = 8
)

// frequentSequences gives the lexicon's sequences and the frequent pairs and
// triples of the sample and the gold, in order.
func frequentSequences(sample, gold *labelled, lexicon map[string]*gram) []string {
	pairs, triples := map[uint64]int{}, map[uint64]int{}
	count := func(l *labelled, one int) {
		for i := range l.ends {
			s := l.sentence(i)
			for a := 0; a+1 < len(s); a++ {
				k := uint64(s[a].ID)<<16 | uint64(s[a+1].ID)
				pairs[k] += one
				if a+2 < len(s) {
					triples[k<<16|uint64(s[a+2].ID)] += one
				}
			}
		}
	}
	count(sample, 1)
	count(gold, 3)
	set := map[string]bool{}
	for k, n := range pairs {
		if n >= minPair && k != 0 {
			set[string([]byte{byte(k >> 16), byte(k >> 24), byte(k), byte(k >> 8)})] = true
		}
	}
	for k, n := range triples {
		if n >= minTriple && k>>16 != 0 {
			set[string([]byte{byte(k >> 32), byte(k >> 40), byte(k >> 16), byte(k >> 24), byte(k), byte(k >> 8)})] = true
		}
	}
	for ids := range lexicon {
		set[ids] = true
	}
	list := make([]string, 0, len(set))
	for ids := range set {
		list = append(list, ids)
	}
	sort.Strings(list)
	return list
}

// goldSequences gives the pairs that the gold holds twice and the triples that
// it holds three times: they keep their weights.
func goldSequences(gold *labelled) map[string]bool {
	n := map[string]int{}
	var key []byte
	for i := range gold.ends {
		s := gold.sentence(i)
		for a := range s {
			for b := a + 2; b <= min(a+3, len(s)); b++ {
				key = idString(key, s[a:b])
				n[string(key)]++
			}
		}
	}
	out := map[string]bool{}
	for ids, k := range n {
		if k >= len(ids)/2 {
			out[ids] = true
		}
	}
	return out
}
