package main

import "vnan/tokenize/segment"

// trie finds entries in running text.
type trie struct {
	nodes map[uint64]int32 // node<<16|id to node
	entry []*entry
}

func newTrie(entries []*entry) *trie {
	t := &trie{nodes: make(map[uint64]int32, len(entries)*2), entry: []*entry{nil}}
	for _, e := range entries {
		n := int32(0)
		for k := range e.len() {
			key := uint64(n)<<16 | uint64(e.id(k))
			next, ok := t.nodes[key]
			if !ok {
				next = int32(len(t.entry))
				t.entry = append(t.entry, nil)
				t.nodes[key] = next
			}
			n = next
		}
		t.entry[n] = e
	}
	return t
}

// countTotals counts how often the ids of each entry stand in a row, and how
// often inside a longer word.
func (t *trie) countTotals(c int, l *labelled) {
	for i := range l.ends {
		s := l.sentence(i)
		for a := range s {
			t.countFrom(c, s, a)
		}
	}
}

func (t *trie) countFrom(c int, s []segment.Unit, a int) {
	n := int32(0)
	joined := true
	for k := a; k < len(s); k++ {
		next, ok := t.nodes[uint64(n)<<16|uint64(s[k].ID)]
		if !ok {
			return
		}
		n = next
		joined = joined && (k == a || s[k].Join)
		if e := t.entry[n]; e != nil {
			e.tally[c].total++
			if joined && (s[a].Join || k+1 < len(s) && s[k+1].Join) {
				e.tally[c].inside++
			}
		}
	}
}

// longestName gives the length of the longest entry, all in capitalised tokens,
// that s begins with.
func (t *trie) longestName(s []segment.Unit) int {
	n, best := int32(0), 0
	for k := range s {
		next, ok := t.nodes[uint64(n)<<16|uint64(s[k].ID)]
		if !ok || s[k].Shape != segment.Upper && s[k].Shape != segment.ForeignUpper {
			break
		}
		if n = next; t.entry[n] != nil {
			best = k + 1
		}
	}
	return best
}
