package build

import (
	"vnan/tokenize/ngram/internal/bits"
	"vnan/tokenize/ngram/internal/layout"
)

// lengths[k][c] is how many n-grams context c of k ids has: the length of its
// list in the file.
type lengths [MaxOrder][]uint32

// lengths counts the n-grams for which keep is true.
func (t *Table) lengths(keep func(k, i int) bool) (n lengths) {
	for k := 1; k < t.opts.Order; k++ {
		n[k] = make([]uint32, t.set.len(k))
		for c := range n[k] {
			for i := t.set.first[k][c]; i < t.set.first[k][c+1]; i++ {
				if keep(k+1, int(i)) {
					n[k][c]++
				}
			}
		}
	}
	return n
}

// universe is the length of the list in which the numbers of a context's list
// are places: that of the context's suffix.
func (t *Table) universe(n *lengths, k, c int) uint32 {
	if k == 1 {
		return uint32(t.opts.Vocabulary)
	}
	return n[k-1][t.set.suffix[k][c]]
}

// shape gives the sizes of the file that holds lists of these lengths.
func (t *Table) shape(n *lengths) layout.Shape {
	o := t.opts
	s := layout.Shape{
		Order: o.Order, Vocabulary: o.Vocabulary, Unknown: o.Unknown, Begin: o.Begin, End: o.End,
		GainBits: o.GainBits, BackoffBits: o.BackoffBits,
	}
	for k := 1; k < o.Order; k++ {
		for c, length := range n[k] {
			if length == 0 {
				continue
			}
			s.Contexts[k]++
			s.NGrams[k+1] += int(length)
			s.ListBits[k+1] += bits.ListBits(length, t.universe(n, k, c), o.GainBits, s.Marked(k+1))
		}
	}
	return s
}
