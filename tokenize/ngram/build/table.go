package build

import (
	"errors"
	"fmt"
	"math"
)

// Table is a back-off model in memory, probabilities not yet quantised: the
// mixture of domains, over the n-grams chosen so far.
type Table struct {
	domains []*Domain
	weights []float64
	opts    Options
	set     *set
	// p[k][i] is the probability of the last id of n-gram i of order k.
	p [MaxOrder + 1][]float64
	// backoff[k][i] is what the probabilities after the suffix of n-gram i are
	// multiplied with, for ids that n-gram i has no longer n-gram with.
	backoff [MaxOrder][]float64
	// mass[k][i] is the share of positions that have n-gram i as context.
	mass [MaxOrder][]float64
}

// Build mixes domains, with weights as Weights finds them, into a table of all
// n-grams that Options.MinCount admits. Mixing means: each n-gram gets the
// weighted mean of the probabilities that the domains give it (by backing off
// where a domain lacks it), and the back-off weights are computed anew.
func Build(domains []*Domain, weights []float64, o Options) (*Table, error) {
	o, err := o.withDefaults()
	if err != nil {
		return nil, err
	}
	if len(domains) == 0 || len(domains) != len(weights) {
		return nil, fmt.Errorf("ngram/build: %d domains and %d weights, want as many, and at least one", len(domains), len(weights))
	}
	sum := 0.0
	for _, w := range weights {
		sum += w
	}
	if math.Abs(sum-1) > 1e-6 {
		return nil, errors.New("ngram/build: the weights of the domains do not add up to 1")
	}
	s, err := newSet(o.Vocabulary, frequent(domains, o))
	if err != nil {
		return nil, err
	}
	t := &Table{domains: domains, weights: weights, opts: o, set: s}
	t.mix(domains)
	t.normalise()
	return t, nil
}

// mix computes p and mass.
func (t *Table) mix(domains []*Domain) {
	for k := 1; k <= t.opts.Order; k++ {
		t.p[k] = make([]float64, t.set.len(k))
		if k < t.opts.Order {
			t.mass[k] = make([]float64, t.set.len(k))
		}
	}
	for i, d := range domains {
		e := estimateDomain(d, t.set, t.opts)
		for k := 1; k <= t.opts.Order; k++ {
			addScaled(t.p[k], e.p[k], t.weights[i])
			if k < t.opts.Order {
				addScaled(t.mass[k], e.mass[k], t.weights[i])
			}
		}
	}
}

func addScaled(to, v []float64, by float64) {
	for i, x := range v {
		to[i] += by * x
	}
}

// normalise computes the back-off weights such that the probabilities after
// each context add up to 1.
func (t *Table) normalise() {
	for k := 1; k < t.opts.Order; k++ {
		t.backoff[k] = make([]float64, t.set.len(k))
		for c := range t.backoff[k] {
			left, below := t.left(k, c)
			t.backoff[k][c] = left / below
		}
	}
}

// smallest keeps quotients finite where a context's n-grams have all the mass.
const smallest = 1e-9

// left is the probability that the n-grams with context c, of order k, leave
// to other ids, and the probability that those ids have after the shorter
// context. For a context without n-grams both are 1.
func (t *Table) left(k, c int) (left, below float64) {
	left, below = 1, 1
	for i := t.set.first[k][c]; i < t.set.first[k][c+1]; i++ {
		left -= t.p[k+1][i]
		below -= t.p[k][t.set.suffix[k+1][i]]
	}
	return max(left, smallest), max(below, smallest)
}

// NGrams is how many n-grams of k ids the table holds.
func (t *Table) NGrams(k int) int { return t.set.len(k) }

// prob is the probability of an n-gram's last id after the others; used is how
// many ids of the n-gram the table knows.
func (t *Table) prob(k int, key uint64) (p float64, used int) {
	if i, ok := t.set.find(k, key); ok {
		return t.p[k][i], k
	}
	p, used = t.prob(k-1, key&mask(k-1))
	if c, ok := t.set.find(k-1, key>>idBits); ok {
		p *= t.backoff[k-1][c]
	}
	return p, used
}

// Perplexity is that of a text counted with Count.
func (t *Table) Perplexity(text *Domain) float64 {
	var sum, tokens float64
	text.longest(t.opts, func(k, _ int, g gram) {
		p, _ := t.prob(k, g.key)
		sum -= float64(g.raw) * math.Log(p)
		tokens += float64(g.raw)
	})
	return math.Exp(sum / tokens)
}
