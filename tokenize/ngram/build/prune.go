package build

import (
	"fmt"
	"math"
	"slices"
	"sort"
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
	over := func(threshold float64) int {
		n := t.lengths(func(k, i int) bool { return loss[k][i] >= threshold })
		s := t.shape(&n)
		return s.Bytes() - bytes
	}
	if over := over(math.Inf(1)); over > 0 {
		return 0, fmt.Errorf("ngram/build: a model of %d bytes is asked for; without any n-gram it has %d more", bytes, over)
	}
	all := []float64{math.Inf(1)}
	for _, l := range loss {
		all = append(all, l...)
	}
	slices.Sort(all)
	all = slices.Compact(all)
	i := sort.Search(len(all), func(i int) bool { return over(all[i]) <= 0 })
	return all[i], nil
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
// which now have to speak for them. It lowers perplexity a little, the more the
// more was pruned.
func (t *Table) Refit() {
	refitted := make([]*Domain, len(t.domains))
	for i, d := range t.domains {
		r := *d
		r.grams = adjust(d.run, t.opts, mirrored(t.set.keys))
		refitted[i] = &r
	}
	t.mix(refitted)
	t.normalise()
}
