package main

import (
	"math"

	"vnan/tokenize/segment"
)

// instance is the features of a text: per boundary the indices of its
// weights, the lexicon and run indices that depend on the label before, and
// the gold label.
type instances struct {
	feats   []uint32
	offsets []uint32 // of feats, by boundary
	lex     []uint8
	states  []uint16
	gold    []bool
	ends    []uint32 // of the sentences, in boundaries
}

// extractor turns labelled sentences into instances.
type extractor struct {
	d     dense
	seg   *segment.Segmenter
	grams *gramIndex
}

// gramIndex numbers the sequences that have weights: three each, from base on.
type gramIndex struct {
	base int
	keys map[uint64]int32 // by hash; -1 for mere beginnings
	ids  []string
}

func (g *gramIndex) add(ids string) {
	h := hashOfIDs(ids)
	if k, ok := g.keys[h]; ok && k >= 0 {
		return
	}
	g.keys[h] = int32(len(g.ids))
	g.ids = append(g.ids, ids)
	for n := len(ids) - 2; n >= 4; n -= 2 {
		{
			h := hashOfIDs(ids[:n])
			if _, ok := g.keys[h]; !ok {
				g.keys[h] = -1
			}
		}
	}
}

func (x *extractor) add(in *instances, units []segment.Unit) {
	if len(units) < 2 {
		return
	}
	x.seg.Analyze(units)
	if len(in.offsets) == 0 {
		in.offsets = append(in.offsets, 0)
	}
	n := len(units)
	rows := x.rows(units)
	for i := 1; i < n; i++ {
		b := x.seg.Boundary(units, i)
		for _, u := range b.Unigrams {
			if u != segment.NoUnit {
				in.feats = append(in.feats, u)
			}
		}
		in.feats = append(in.feats, uint32(x.d.shapes)+b.Shapes, uint32(x.d.kin)+b.Kin)
		in.feats = append(in.feats, rows[i]...)
		in.offsets = append(in.offsets, uint32(len(in.feats)))
		in.lex = append(in.lex, uint8(b.Lexicon))
		in.states = append(in.states, uint16(b.State))
		in.gold = append(in.gold, units[i].Join)
	}
	in.ends = append(in.ends, uint32(len(in.gold)))
}

// rows gives the weights of sequences that bear on each boundary.
func (x *extractor) rows(units []segment.Unit) [][]uint32 {
	n := len(units)
	rows := make([][]uint32, n+2)
	put := func(at int, f uint32) { rows[at] = append(rows[at], f) }
	for i := 0; i+1 < n; i++ {
		hash := uint64(segment.KeyOfPair(units[i].ID, units[i+1].ID))
		g, ok := x.grams.keys[hash]
		if !ok {
			continue
		}
		if g >= 0 {
			f := uint32(x.grams.base) + 3*uint32(g)
			put(i, f)
			put(i+1, f+1)
			put(i+2, f+2)
		}
		for k := 2; k < segment.MaxGram && i+k < n; k++ {
			hash = segment.HashOfNext(hash, units[i+k].ID)
			if g, ok = x.grams.keys[hash]; !ok {
				break
			}
			if g < 0 {
				continue
			}
			f := uint32(x.grams.base) + 3*uint32(g)
			if k == 2 {
				put(i+1, f)
				put(i+2, f+1)
			} else {
				for j := i + 1; j <= i+k; j++ {
					put(j, f)
				}
			}
		}
	}
	return rows
}

// crf is a linear-chain conditional random field with two labels, trained by
// stochastic gradient descent with a step size of its own for each weight
// (AdaGrad).
type crf struct {
	d       dense
	w, acc  []float32
	prior   []float32 // weights that regularization pulls to; nil is zero
	rate    float64
	l2      float64
	l2gram  float64
	average bool
	limit   uint32 // weights from here on stay as they are

	e, p0, p1 []float64 // scores of joining; forward log-odds pieces
	alpha     [][2]float64
	beta      [][2]float64
}

func newCRF(d dense, size int) *crf {
	return &crf{d: d, w: make([]float32, size), acc: make([]float32, size), rate: 0.1}
}

func logAdd(a, b float64) float64 {
	if a < b {
		a, b = b, a
	}
	if a-b > 30 {
		return a
	}
	return a + math.Log1p(math.Exp(b-a))
}

// sentence takes one step. It gives the log-likelihood.
func (c *crf) sentence(in *instances, from, to int, weight float64) float64 {
	n := to - from
	if cap(c.alpha) < n+1 {
		c.alpha, c.beta, c.e = make([][2]float64, 2*n+2), make([][2]float64, 2*n+2), make([]float64, 2*n+2)
	}
	alpha, beta, e := c.alpha[:n+1], c.beta[:n+1], c.e[:n]
	for i := range n {
		s := float64(0)
		for _, f := range in.feats[in.offsets[from+i]:in.offsets[from+i+1]] {
			s += float64(c.w[f])
		}
		e[i] = s
	}
	state := func(i, before int) float64 {
		return float64(c.w[c.d.lexicon+2*int(in.lex[from+i])+before]) + float64(c.w[c.d.states+2*int(in.states[from+i])+before])
	}
	alpha[0] = [2]float64{0, math.Inf(-1)}
	ll := float64(0)
	before := 0
	for i := range n {
		j0, j1 := e[i]+state(i, 0), e[i]+state(i, 1)
		a := alpha[i]
		alpha[i+1] = [2]float64{logAdd(a[0], a[1]), logAdd(a[0]+j0, a[1]+j1)}
		g := 0
		if in.gold[from+i] {
			g = 1
			if before == 0 {
				ll += j0
			} else {
				ll += j1
			}
		}
		before = g
	}
	beta[n] = [2]float64{0, 0}
	for i := n - 1; i >= 0; i-- {
		j0, j1 := e[i]+state(i, 0), e[i]+state(i, 1)
		b := beta[i+1]
		beta[i] = [2]float64{logAdd(b[0], j0+b[1]), logAdd(b[0], j1+b[1])}
	}
	z := logAdd(alpha[n][0], alpha[n][1])
	ll -= z
	if weight == 0 {
		return ll
	}
	before = 0
	for i := range n {
		j0, j1 := e[i]+state(i, 0), e[i]+state(i, 1)
		q0 := math.Exp(alpha[i][0] + j0 + beta[i+1][1] - z)
		q1 := math.Exp(alpha[i][1] + j1 + beta[i+1][1] - z)
		g0, g1 := -q0, -q1
		now := 0
		if in.gold[from+i] {
			now = 1
			if before == 0 {
				g0++
			} else {
				g1++
			}
		}
		before = now
		g := (g0 + g1) * weight
		if math.Abs(g) > 1e-5 {
			for _, f := range in.feats[in.offsets[from+i]:in.offsets[from+i+1]] {
				if f < c.limit {
					c.step(int(f), g)
				}
			}
		}
		c.step(c.d.lexicon+2*int(in.lex[from+i]), g0*weight)
		c.step(c.d.lexicon+2*int(in.lex[from+i])+1, g1*weight)
		c.step(c.d.states+2*int(in.states[from+i]), g0*weight)
		c.step(c.d.states+2*int(in.states[from+i])+1, g1*weight)
	}
	return ll
}

// step moves a weight up the gradient g, and towards its prior.
func (c *crf) step(f int, g float64) {
	w := float64(c.w[f])
	p := float64(0)
	if c.prior != nil {
		p = float64(c.prior[f])
	}
	if f >= c.d.size {
		g -= c.l2gram * (w - p)
	} else {
		g -= c.l2 * (w - p)
	}
	a := float64(c.acc[f]) + g*g
	c.acc[f] = float32(a)
	c.w[f] = float32(w + c.rate*g/math.Sqrt(a+1e-3))
}

// epoch goes over all sentences once, in an order that seed shuffles.
func (c *crf) epoch(in *instances, seed uint64, weight float64) float64 {
	n := len(in.ends)
	ll := float64(0)
	var sum []float64
	snaps := 0
	defer func() {
		if sum != nil {
			for i := range sum {
				c.w[i] = float32(sum[i] / float64(snaps))
			}
		}
	}()
	for t, k := range shuffled(n, seed) {
		if c.average && t%(n/20+1) == n/20 {
			if sum == nil {
				sum = make([]float64, len(c.w))
			}
			snaps++
			for i, w := range c.w {
				sum[i] += float64(w)
			}
		}
		from := 0
		if k > 0 {
			from = int(in.ends[k-1])
		}
		ll += c.sentence(in, from, int(in.ends[k]), weight)
	}
	return ll
}

// shuffled gives the numbers below n in an order of its own for each seed.
func shuffled(n int, seed uint64) []int32 {
	order := make([]int32, n)
	for i := range order {
		order[i] = int32(i)
	}
	for i := n - 1; i > 0; i-- {
		seed = seed*6364136223846793005 + 1442695040888963407
		j := int(seed >> 33 % uint64(i+1))
		order[i], order[j] = order[j], order[i]
	}
	return order
}
