package build

import "math/bits"

// adjuster goes once through the sorted mirrored windows of a domain and lists
// the n-grams of each order with their counts.
//
// Kneser-Ney smoothing asks of a shorter n-gram not how often it occurs but
// after how many different words: its longer versions speak for themselves, it
// speaks for those never seen. So adj is
//   - the number of occurrences, for the longest n-grams and for those that
//     begin a sentence, before which nothing else can stand;
//   - otherwise the number of different ids seen before it.
//
// When only the n-grams in `kept` will be in the model, a longer n-gram that is
// not kept cannot speak for itself; then it hands down all of its count instead
// of one. (V. Siivola, T. Hirsimäki, S. Virpioja: On growing and pruning
// Kneser-Ney smoothed n-gram models, IEEE TASLP 15(5), 2007, section III.)
type adjuster struct {
	order int
	kept  *mirroredSet // nil: all are kept
	open  [MaxOrder + 1]struct {
		raw, adj uint32
	}
	out [MaxOrder + 1][]gram
}

// adjust lists the n-grams of a run, orders 1 to o.Order, sorted by key. With
// kept nil, all are taken to be in the model.
func adjust(r run, o Options, kept *mirroredSet) [MaxOrder + 1][]gram {
	a := &adjuster{order: o.Order, kept: kept}
	a.allocate(r, o.Begin)
	prev := uint64(0)
	for i, w := range r.windows {
		if i > 0 {
			a.close(prev, shared(prev, w), realOrder(prev, o))
		}
		leaf := &a.open[realOrder(w, o)]
		leaf.raw, leaf.adj = r.counts[i], r.counts[i]
		prev = w
	}
	if len(r.windows) > 0 {
		a.close(prev, 0, realOrder(prev, o))
	}
	var tmp []gram
	for k := o.Order; k > 0; k-- {
		if len(tmp) < len(a.out[k]) {
			tmp = make([]gram, len(a.out[k]))
		}
		sorted := sortGrams(a.out[k], tmp[:len(a.out[k])])
		if len(sorted) > 0 && &sorted[0] == &tmp[0] {
			tmp = a.out[k][:cap(a.out[k])]
		}
		a.out[k] = sorted
	}
	return a.out
}

// close finishes the n-grams that end like window, from its longest down to
// those longer than what the next window shares with it.
func (a *adjuster) close(window uint64, share, longest int) {
	for k := longest; k > share; k-- {
		g := a.open[k]
		a.open[k].raw, a.open[k].adj = 0, 0
		a.out[k] = append(a.out[k], gram{keyOf(window, k), g.raw, g.adj})
		if k > 1 {
			a.open[k-1].raw += g.raw
			if a.kept.has(window, k) {
				a.open[k-1].adj++
			} else {
				a.open[k-1].adj += g.adj
			}
		}
	}
}

// allocate makes room for exactly as many n-grams as the run holds.
func (a *adjuster) allocate(r run, begin uint16) {
	var n [MaxOrder + 1]int
	prev := uint64(0)
	for i, w := range r.windows {
		share := 0
		if i > 0 {
			share = shared(prev, w)
		}
		for k := share + 1; k <= cutAtBegin(w, begin, a.order); k++ {
			n[k]++
		}
		prev = w
	}
	for k := 1; k <= a.order; k++ {
		a.out[k] = make([]gram, 0, n[k])
	}
}

// shared is how many ids at their ends two mirrored windows have in common.
func shared(a, b uint64) int { return bits.LeadingZeros64(a^b) / idBits }

// realOrder is the length of the longest n-gram in a mirrored window: it ends
// at the mark of the sentence's beginning.
func realOrder(window uint64, o Options) int { return cutAtBegin(window, o.Begin, o.Order) }

func cutAtBegin(window uint64, begin uint16, order int) int {
	for i := 1; i < order; i++ {
		if depth(window, i) == begin {
			return i + 1
		}
	}
	return order
}
