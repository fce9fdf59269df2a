package main

import "math"

// crf is a linear-chain conditional random field with the labels split and
// join, trained by stochastic gradient descent with a step size of its own for
// each weight (AdaGrad). All scores are of join; split has none.
type crf struct {
	at    layout
	w     []float32
	sum   []float32 // of the squared gradients
	prior []float32 // the weights that regularization pulls to; nil is zero
	rate  float64
	// l2 is the strength of regularization, l2Sequence that for sequences.
	l2, l2Sequence float64
	// generalOnly leaves the weights of sequences as they are.
	generalOnly bool

	odds          [][2]float64 // of join, given the label before
	alpha, beta   [][2]float64
	average       []float64
	averagedTimes int
}

func newCRF(at layout, sequences int) *crf {
	n := at.sequences + 3*sequences
	return &crf{at: at, w: make([]float32, n), sum: make([]float32, n)}
}

// scores gives the score of boundary i of in, for each label before.
func (c *crf) scores(in *instances, i int) (afterSplit, afterJoin float64) {
	s := float64(0)
	for _, f := range in.feats[in.offsets[i]:in.offsets[i+1]] {
		s += float64(c.w[f])
	}
	afterSplit, afterJoin = s, s
	for _, f := range in.conditional[i] {
		afterSplit += float64(c.w[f])
		afterJoin += float64(c.w[f+1])
	}
	return afterSplit, afterJoin
}

// forwardBackward computes, for the boundaries [from, to), the odds, and the
// probabilities of what stands before and of what follows, up to a factor.
func (c *crf) forwardBackward(in *instances, from, to int) {
	n := to - from
	if len(c.odds) < n {
		c.odds, c.alpha, c.beta = make([][2]float64, 2*n), make([][2]float64, 2*n+1), make([][2]float64, 2*n+1)
	}
	c.alpha[0] = [2]float64{1, 0}
	for i := range n {
		s, j := c.scores(in, from+i)
		c.odds[i] = [2]float64{exp(s), exp(j)}
		a := c.alpha[i]
		c.alpha[i+1] = normalized(a[0]+a[1], float64(a[0]*c.odds[i][0])+float64(a[1]*c.odds[i][1]))
	}
	c.beta[n] = [2]float64{1, 1}
	for i := n - 1; i >= 0; i-- {
		b := c.beta[i+1]
		c.beta[i] = normalized(b[0]+float64(c.odds[i][0]*b[1]), b[0]+float64(c.odds[i][1]*b[1]))
	}
}

func normalized(a, b float64) [2]float64 { return [2]float64{a / (a + b), b / (a + b)} }

// learn takes one step for a sentence, the boundaries [from, to).
func (c *crf) learn(in *instances, from, to int) {
	c.forwardBackward(in, from, to)
	before := 0
	for i := range to - from {
		a, b, o := c.alpha[i], c.beta[i+1], c.odds[i]
		p0, p1 := float64(a[0]*o[0])*b[1], float64(a[1]*o[1])*b[1]
		z := float64((a[0]+a[1])*b[0]) + p0 + p1
		g := [2]float64{-p0 / z, -p1 / z} // gradients, by the label before
		label := 0
		if in.join[from+i] {
			g[before]++
			label = 1
		}
		before = label
		c.stepAll(in, from+i, g)
	}
}

func (c *crf) stepAll(in *instances, i int, g [2]float64) {
	if total := g[0] + g[1]; math.Abs(total) > 1e-5 {
		for _, f := range in.feats[in.offsets[i]:in.offsets[i+1]] {
			c.step(f, total)
		}
	}
	for _, f := range in.conditional[i] {
		c.step(f, g[0])
		c.step(f+1, g[1])
	}
}

// step moves a weight up the gradient g, and towards its prior.
func (c *crf) step(f uint32, g float64) {
	l2 := c.l2
	if int(f) >= c.at.sequences {
		if c.generalOnly {
			return
		}
		l2 = c.l2Sequence
	}
	w, p := float64(c.w[f]), 0.0
	if c.prior != nil {
		p = float64(c.prior[f])
	}
	g -= float64(l2 * (w - p))
	sum := float64(c.sum[f]) + float64(g*g)
	c.sum[f] = float32(sum)
	c.w[f] = float32(w + float64(c.rate*g)/math.Sqrt(sum+1e-3))
}

// epoch learns all sentences once, in an order of its own for each seed, and
// ends with the average of the weights on the way.
func (c *crf) epoch(in *instances, seed uint64) {
	order := shuffled(len(in.ends), seed)
	every := len(order)/20 + 1
	c.average, c.averagedTimes = make([]float64, len(c.w)), 0
	for t, k := range order {
		from := 0
		if k > 0 {
			from = int(in.ends[k-1])
		}
		c.learn(in, from, int(in.ends[k]))
		if t%every == every-1 || t == len(order)-1 {
			c.averagedTimes++
			for i, w := range c.w {
				c.average[i] += float64(w)
			}
		}
	}
	for i, s := range c.average {
		c.w[i] = float32(s / float64(c.averagedTimes))
	}
}

// shuffled gives the numbers below n in an order of its own for each seed.
func shuffled(n int, seed uint64) []int32 {
	order := make([]int32, n)
	for i := range order {
		order[i] = int32(i)
	}
	r := random(seed)
	for i := n - 1; i > 0; i-- {
		j := r.below(uint64(i + 1))
		order[i], order[j] = order[j], order[i]
	}
	return order
}
