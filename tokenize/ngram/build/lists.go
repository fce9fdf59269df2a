package build

import (
	"vnan/tokenize/flat"
	"vnan/tokenize/ngram/internal/bits"
	"vnan/tokenize/ngram/internal/layout"
)

// encodeLists writes the n-grams of order k, a list for each context. Instead
// of ids, lists for contexts of two ids and more hold the places that the ids
// have in the list of the context's suffix: smaller numbers, in fewer bits. (G.
// E. Pibiri, R. Venturini: Efficient data structures for massive n-gram
// datasets, SIGIR 2017.)
func (t *Table) encodeLists(b flat.Builder, k int, codes []byte, n *lengths, shape *layout.Shape) {
	var w bits.Writer
	var starts, firsts []uint32
	var numbers []uint32
	var marks []bool
	contexts := uint32(0)
	for c, length := range n[k-1] {
		if length == 0 {
			if k == 2 {
				starts, firsts = append(starts, uint32(shape.ListBits[2])), append(firsts, contexts)
			}
			continue
		}
		starts, firsts = append(starts, uint32(w.Len())), append(firsts, contexts)
		from, to := t.set.first[k-1][c], t.set.first[k-1][c+1]
		numbers, marks = numbers[:0], marks[:0]
		for i := from; i < to; i++ {
			numbers = append(numbers, t.number(k, c, int(i)))
			if shape.Marked(k) {
				marks = append(marks, n[k][i] > 0)
				contexts += min(n[k][i], 1)
			}
		}
		if !shape.Marked(k) {
			marks = nil
		}
		w.WriteList(numbers, t.universe(n, k-1, c), codes[from:to], t.opts.GainBits, marks)
	}
	b[layout.Name(layout.Lists, k)] = w.Bytes()
	b[layout.Name(layout.Index, k)] = bits.AppendIndex(nil, shape.IndexShape(k), [bits.Columns][]uint32{starts, firsts}, t.encodeBackoffs(b, k-1))
}

// number is what stands for n-gram i of order k in the list of its context c.
func (t *Table) number(k, c, i int) uint32 {
	if k == 2 {
		return uint32(uint16(t.set.keys[2][i]))
	}
	return t.set.suffix[k][i] - t.set.first[k-2][t.set.suffix[k-1][c]]
}
