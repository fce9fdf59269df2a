package build

// estimate computes a domain's interpolated modified Kneser-Ney probabilities
// of the n-grams of a set, in which they may or may not occur:
//
//	p(w|h) = max(c(hw) - D(c(hw)), 0) / c(h.) + gamma(h) p(w|h')
//
// with c the adjusted counts (adjust.go), h' the context h without its first
// id, c(h.) the sum of c(hw) over w, and gamma(h) the mass that the discounts
// have freed. Below the unigrams lie equal probabilities for all ids but Begin,
// which is never foretold. Chen and Goodman 1998, equations 23 to 25.
//
// The counts are those of the whole domain. An n-gram missing from the set
// takes part in c(h.) and gamma(h), so what is in the set has the probability
// that it would have in the full model.
type estimate struct {
	p [MaxOrder + 1][]float64
	// mass[k][i] is how often the n-gram i of order k is a context, as a share
	// of all the domain's positions.
	mass [MaxOrder][]float64
}

// estimateDomain does so for all orders.
func estimateDomain(d *Domain, s *set, o Options) *estimate {
	e := &estimate{}
	e.p[1] = unigrams(d, o)
	for k := 2; k <= o.Order; k++ {
		e.p[k] = make([]float64, len(s.keys[k]))
		e.mass[k-1] = make([]float64, s.len(k-1))
		pass := orderPass{d: d, s: s, e: e, k: k}
		pass.all()
	}
	return e
}

func unigrams(d *Domain, o Options) []float64 {
	p := make([]float64, o.Vocabulary)
	var total, freed float64
	for _, g := range d.grams[1] {
		total += float64(g.adj)
		freed += d.Discounts[1].of(g.adj)
	}
	uniform := 1 / float64(o.Vocabulary-1)
	if total > 0 {
		uniform *= freed / total
	}
	for id := range p {
		p[id] = uniform
	}
	p[o.Begin] = 0
	for _, g := range d.grams[1] {
		p[g.key] += (float64(g.adj) - d.Discounts[1].of(g.adj)) / total
	}
	return p
}

// orderPass walks the domain's n-grams of one order and the set's side by side,
// both sorted, context by context.
type orderPass struct {
	d  *Domain
	s  *set
	e  *estimate
	k  int
	at int // into d.grams[k]
}

func (o *orderPass) all() {
	first := o.s.first[o.k-1]
	for c := range o.s.len(o.k - 1) {
		if first[c] < first[c+1] {
			seen := o.context(o.s.key(o.k-1, c))
			o.oneContext(c, int(first[c]), int(first[c+1]), seen)
		}
	}
}

// context finds the n-grams with a context; contexts come in rising order.
func (o *orderPass) context(context uint64) []gram {
	grams := o.d.grams[o.k]
	for o.at < len(grams) && grams[o.at].key>>idBits < context {
		o.at++
	}
	from := o.at
	for o.at < len(grams) && grams[o.at].key>>idBits == context {
		o.at++
	}
	return grams[from:o.at]
}

// oneContext gives the set's n-grams from..to-1, all of context c, their
// probabilities.
func (o *orderPass) oneContext(c, from, to int, seen []gram) {
	var total, freed, raw float64
	discount := &o.d.Discounts[o.k]
	for _, g := range seen {
		total += float64(g.adj)
		freed += discount.of(g.adj)
		raw += float64(g.raw)
	}
	o.e.mass[o.k-1][c] = raw / float64(max(o.d.Tokens, 1))
	gamma := 1.0
	p, keys := o.e.p[o.k], o.s.keys[o.k]
	if total > 0 {
		gamma = freed / total
		j := 0
		for i := from; i < to; i++ {
			for j < len(seen) && seen[j].key < keys[i] {
				j++
			}
			if j < len(seen) && seen[j].key == keys[i] {
				p[i] = (float64(seen[j].adj) - discount.of(seen[j].adj)) / total
			}
		}
	}
	for i := from; i < to; i++ {
		p[i] += gamma * o.e.p[o.k-1][o.s.suffix[o.k][i]]
	}
}
