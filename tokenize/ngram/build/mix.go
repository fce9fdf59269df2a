package build

import "math"

// Weights finds the shares of the domains that make held-out text likeliest,
// by expectation maximisation: a domain's next share is the mean, over the
// text's tokens, of the probability that this domain wrote the token. Held-out
// text must be none of what the domains counted; count it with Count. The
// perplexities, of the held-out text, are those of each domain alone and of
// the mixture, all n-grams in.
//
// F. Jelinek, R. Mercer: Interpolated estimation of Markov source parameters
// from sparse data, 1980.
func Weights(domains []*Domain, heldOut *Domain, o Options) (weights, alone []float64, mixed float64, err error) {
	if o, err = o.withDefaults(); err != nil {
		return nil, nil, 0, err
	}
	p, counts, err := likelihoods(domains, heldOut, o)
	if err != nil {
		return nil, nil, 0, err
	}
	weights = make([]float64, len(domains))
	for d := range weights {
		weights[d] = 1
		alone = append(alone, perplexity(p, counts, weights))
		weights[d] = 0
	}
	for d := range weights {
		weights[d] = 1 / float64(len(domains))
	}
	mixed = math.Inf(1)
	for range 100 {
		maximise(p, counts, weights)
		next := perplexity(p, counts, weights)
		if done := next > mixed*(1-1e-6); done {
			break
		}
		mixed = next
	}
	return weights, alone, mixed, nil
}

// likelihoods gives p[d][i], the probability by domain d of the last id of the
// held-out text's i-th different window, and how often the window occurs.
func likelihoods(domains []*Domain, heldOut *Domain, o Options) (p [][]float64, counts []float64, err error) {
	var keys [MaxOrder + 1][]uint64
	for k := 2; k <= o.Order; k++ {
		for _, g := range heldOut.grams[k] {
			keys[k] = append(keys[k], g.key)
		}
	}
	s, err := newSet(o.Vocabulary, keys)
	if err != nil {
		return nil, nil, err
	}
	for _, d := range domains {
		e := estimateDomain(d, s, o)
		var own []float64
		heldOut.longest(o, func(k, i int, g gram) { own = append(own, e.p[k][i]) })
		p = append(p, own)
	}
	heldOut.longest(o, func(_, _ int, g gram) { counts = append(counts, float64(g.raw)) })
	return p, counts, nil
}

// longest visits the n-grams whose last id has no longer context: those of the
// highest order and those that begin a sentence.
func (d *Domain) longest(o Options, visit func(k, i int, g gram)) {
	for k := 2; k <= o.Order; k++ {
		for i, g := range d.grams[k] {
			if k == o.Order || uint16(g.key>>(idBits*(k-1))) == o.Begin {
				visit(k, i, g)
			}
		}
	}
}

// maximise takes one step of expectation maximisation.
func maximise(p [][]float64, counts, weights []float64) {
	next := make([]float64, len(weights))
	var tokens float64
	for i, c := range counts {
		all := mixture(p, weights, i)
		for d := range next {
			next[d] += c * weights[d] * p[d][i] / all
		}
		tokens += c
	}
	for d := range next {
		weights[d] = next[d] / tokens
	}
}

func mixture(p [][]float64, weights []float64, i int) float64 {
	sum := 0.0
	for d, w := range weights {
		sum += w * p[d][i]
	}
	return sum
}

// perplexity is the inverse of the geometric mean of the tokens' probabilities.
func perplexity(p [][]float64, counts, weights []float64) float64 {
	var sum, tokens float64
	for i, c := range counts {
		sum -= c * math.Log(mixture(p, weights, i))
		tokens += c
	}
	return math.Exp(sum / tokens)
}
