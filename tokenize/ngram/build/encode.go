package build

import (
	"math"

	"vnan/tokenize/flat"
	"vnan/tokenize/ngram/internal/bits"
	"vnan/tokenize/ngram/internal/layout"
)

// Encode packs the table as a model file, which package ngram opens. data is
// the version of the data. Equal tables give equal files.
func (t *Table) Encode(data uint32) ([]byte, error) {
	shape := t.shape()
	b := flat.Builder{layout.Meta: shape.Append(nil)}
	for k := 1; k <= t.opts.Order; k++ {
		t.encodeProbs(b, k)
		if k > 1 {
			ids := make([]byte, 0, 2*t.set.len(k))
			for _, key := range t.set.keys[k] {
				ids = flat.AppendU16(ids, uint16(key))
			}
			b[layout.Name(layout.IDs, k)] = ids
		}
		if k < t.opts.Order {
			t.encodeContexts(b, k)
		}
	}
	return b.Bytes(layout.Format, data)
}

func (t *Table) shape() layout.Shape {
	o := t.opts
	s := layout.Shape{Order: o.Order, Vocabulary: o.Vocabulary, Unknown: o.Unknown, Begin: o.Begin, End: o.End}
	for k := 1; k <= o.Order; k++ {
		s.NGrams[k] = t.set.len(k)
		if k < o.Order {
			s.Contexts[k] = len(t.contexts(k))
		}
	}
	return s
}

// contexts lists the n-grams of order k that begin longer ones.
func (t *Table) contexts(k int) []uint32 {
	var out []uint32
	for c := range t.set.len(k) {
		if t.set.first[k][c] < t.set.first[k][c+1] {
			out = append(out, uint32(c))
		}
	}
	return out
}

func (t *Table) encodeProbs(b flat.Builder, k int) {
	values := logs(t.p[k])
	book := newCodebook(values)
	b[layout.Name(layout.Probs, k)] = book.encode(values)
	b[layout.Name(layout.ProbBook, k)] = book.bytes()
}

func (t *Table) encodeContexts(b flat.Builder, k int) {
	contexts, first := t.contexts(k), t.set.first[k]
	starts := make([]uint32, 0, len(contexts)+1)
	backoffs := make([]float64, 0, len(contexts))
	for _, c := range contexts {
		starts = append(starts, first[c])
		backoffs = append(backoffs, math.Log(t.backoff[k][c]))
	}
	starts = append(starts, uint32(t.set.len(k+1)))
	book := newCodebook(backoffs)
	b[layout.Name(layout.Has, k)] = bits.AppendRank(nil, t.set.len(k), func(i int) bool { return first[i] < first[i+1] })
	b[layout.Name(layout.Starts, k)] = bits.AppendSequence(nil, starts)
	b[layout.Name(layout.Backoffs, k)] = book.encode(backoffs)
	b[layout.Name(layout.BackBook, k)] = book.bytes()
}

// bytes gives the codebook's values as float32, the last repeated to fill it.
func (b codebook) bytes() []byte {
	out := make([]byte, 0, 4*layout.BookSize)
	for i := range layout.BookSize {
		v := float32(b[min(i, len(b)-1)])
		out = flat.AppendU32(out, math.Float32bits(v))
	}
	return out
}
