package build

import (
	"fmt"
	"math"
	"slices"

	"vnan/tokenize/ngram/internal/layout"
)

// Prune drops the n-grams that the table misses least until it encodes to at
// most the given number of bytes, and computes the back-off weights anew. The
// loss of an n-gram is how much the relative entropy between the model with
// and without it is: A. Stolcke, Entropy-based pruning of backoff language
// models, 1998, equation 3. How frequent a context is, is taken from counts
// and not from the model: Kneser-Ney's short contexts are not made to be
// frequencies (C. Chelba et al., Study on interaction between entropy pruning
// and Kneser-Ney smoothing, Interspeech 2010).
//
// An n-gram stays as long as a longer one needs it as context or suffix, so
// its loss is at least theirs. An error says that not even the unigrams fit.
func (t *Table) Prune(bytes int) error {
	loss := t.losses()
	threshold, err := t.threshold(loss, bytes)
	if err != nil {
		return err
	}
	return t.keep(func(k, i int) bool { return loss[k][i] >= threshold })
}

// losses gives the loss of each n-gram of order 2 and more, raised to those of
// the n-grams that need it.
func (t *Table) losses() (loss [MaxOrder + 1][]float64) {
	for k := 2; k <= t.opts.Order; k++ {
		loss[k] = make([]float64, t.set.len(k))
		for c := range t.set.len(k - 1) {
			t.contextLosses(k, c, loss[k])
		}
	}
	for k := t.opts.Order; k > 2; k-- {
		for i, suffix := range t.set.suffix[k] {
			loss[k-1][suffix] = max(loss[k-1][suffix], loss[k][i])
		}
		for c := range t.set.len(k - 1) {
			for i := t.set.first[k-1][c]; i < t.set.first[k-1][c+1]; i++ {
				loss[k-1][c] = max(loss[k-1][c], loss[k][i])
			}
		}
	}
	return loss
}

// contextLosses does so for the n-grams of order k with context c.
func (t *Table) contextLosses(k, c int, loss []float64) {
	left, below := t.left(k-1, c)
	mass := t.mass[k-1][c]
	for i := t.set.first[k-1][c]; i < t.set.first[k-1][c+1]; i++ {
		p, shorter := t.p[k][i], t.p[k-1][t.set.suffix[k][i]]
		with := math.Log(left / below)
		without := math.Log((left + p) / (below + shorter))
		loss[i] = max(0, mass*(p*(math.Log(p/shorter)-without)+left*(with-without)))
	}
}

// threshold finds the smallest loss that n-grams must have for the rest to fit.
func (t *Table) threshold(loss [MaxOrder + 1][]float64, bytes int) (float64, error) {
	// contexts[k] are the losses of those that go with a context of order k: the
	// greatest of its n-grams'.
	var contexts [MaxOrder][]float64
	for k := 1; k < t.opts.Order; k++ {
		contexts[k] = t.greatest(k, loss[k+1])
		slices.Sort(contexts[k])
	}
	var all []float64
	sorted := loss
	for k := 2; k <= t.opts.Order; k++ {
		sorted[k] = slices.Clone(loss[k])
		slices.Sort(sorted[k])
		all = append(all, sorted[k]...)
	}
	slices.Sort(all)
	all = append(slices.Compact(all), math.Inf(1))
	fits := func(threshold float64) int {
		s := layout.Shape{Order: t.opts.Order, Vocabulary: t.opts.Vocabulary}
		for k := 2; k <= t.opts.Order; k++ {
			s.NGrams[k] = above(sorted[k], threshold)
			s.Contexts[k-1] = above(contexts[k-1], threshold)
		}
		return s.Bytes() - bytes
	}
	if over := fits(math.Inf(1)); over > 0 {
		return 0, fmt.Errorf("ngram/build: a model of %d bytes is asked for; without any n-gram it has %d more", bytes, over)
	}
	i, _ := slices.BinarySearchFunc(all, 0, func(threshold float64, _ int) int {
		if fits(threshold) > 0 {
			return -1
		}
		return 0
	})
	return all[i], nil
}

// greatest gives the greatest loss among the n-grams of each context.
func (t *Table) greatest(k int, loss []float64) []float64 {
	var out []float64
	for c := range t.set.len(k) {
		from, to := t.set.first[k][c], t.set.first[k][c+1]
		if from < to {
			out = append(out, slices.Max(loss[from:to]))
		}
	}
	return out
}

// above counts the numbers of a sorted list that reach a threshold.
func above(sorted []float64, threshold float64) int {
	i, _ := slices.BinarySearch(sorted, threshold)
	return len(sorted) - i
}

// keep drops n-grams of order 2 and more.
func (t *Table) keep(keep func(k, i int) bool) error {
	var keys [MaxOrder + 1][]uint64
	for k := 2; k <= t.opts.Order; k++ {
		n := 0
		for i, key := range t.set.keys[k] {
			if !keep(k, i) {
				continue
			}
			keys[k] = append(keys[k], key)
			t.p[k][n] = t.p[k][i]
			if k < t.opts.Order {
				t.mass[k][n] = t.mass[k][i]
			}
			n++
		}
		t.p[k] = t.p[k][:n]
		if k < t.opts.Order {
			t.mass[k] = t.mass[k][:n]
		}
	}
	s, err := newSet(t.opts.Vocabulary, keys)
	if err != nil {
		return err
	}
	t.set = s
	t.normalise()
	return nil
}

// Refit estimates the table's probabilities anew for the n-grams that it still
// has: those dropped hand their counts to the shorter ones (see adjuster),
// which now have to speak for them.
func (t *Table) Refit() {
	refitted := make([]*Domain, len(t.domains))
	for i, d := range t.domains {
		r := *d
		r.grams = adjust(d.run, t.opts, mirrored(t.set.keys))
		refitted[i] = &r
	}
	t.mix(refitted, true)
	t.normalise()
}
