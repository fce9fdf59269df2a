package main

import (
	"vnan/analyze/typo/bilinear"
	"vnan/tokenize/model"
)

type row = bilinear.Vector

// net is the model while it learns. Each row has a sum of squared gradients
// for its step size (AdaGrad, Duchi et al. 2011).
type net struct {
	around, wanted       []row
	weights              [bilinear.Distances]row
	bias                 []float32
	aroundSum, wantedSum []float32
	biasSum              []float32
	weightsSum           [bilinear.Distances]float32
}

func newNet(ids int) *net {
	n := &net{
		around: make([]row, ids), wanted: make([]row, ids), bias: make([]float32, ids),
		aroundSum: make([]float32, ids), wantedSum: make([]float32, ids), biasSum: make([]float32, ids),
	}
	r := random(1234567)
	for i := range n.around {
		for d := range n.around[i] {
			n.around[i][d] = (r.float() - 0.5) / 4
		}
	}
	for i := range n.weights {
		for d := range n.weights[i] {
			n.weights[i][d] = 0.5
			if i == bilinear.Near || i == bilinear.Distances-1 {
				n.weights[i][d] = 0.15
			}
		}
	}
	return n
}

// around lists what bears on a place.
type surroundings struct {
	n        int
	ids      [2 * bilinear.Far]model.ID
	distance [2 * bilinear.Far]int
}

func (s *surroundings) add(id model.ID, places int) {
	s.ids[s.n], s.distance[s.n] = id, bilinear.Distance(places)
	s.n++
}

// look fills s for place i, up to the ends of its sentence.
func (s *surroundings) look(ids []model.ID, i int) {
	s.n = 0
	for k := 1; k <= bilinear.Far && i-k >= 0; k++ {
		s.add(ids[i-k], -k)
		if ids[i-k] == model.Begin {
			break
		}
	}
	for k := 1; k <= bilinear.Far && i+k < len(ids); k++ {
		s.add(ids[i+k], k)
		if ids[i+k] == model.End {
			break
		}
	}
}

func (n *net) hidden(h *row, s *surroundings) {
	*h = row{}
	for k := range s.n {
		a, w := &n.around[s.ids[k]], &n.weights[s.distance[k]]
		for d := range h {
			h[d] += a[d] * w[d]
		}
	}
}

func (n *net) score(h *row, id model.ID) float32 { return dot(h, &n.wanted[id]) + n.bias[id] }

func dot(a, b *row) float32 {
	var s0, s1, s2, s3 float32
	for d := 0; d < bilinear.Width; d += 4 {
		s0 += a[d] * b[d]
		s1 += a[d+1] * b[d+1]
		s2 += a[d+2] * b[d+2]
		s3 += a[d+3] * b[d+3]
	}
	return (s0 + s1) + (s2 + s3)
}

// numbers gives what is to be packed.
func (n *net) numbers(c *confusion) *bilinear.Numbers {
	out := &bilinear.Numbers{Bias: n.bias, Weights: n.weights}
	for i := range n.around {
		out.Around = append(out.Around, &n.around[i])
		w := &n.wanted[i]
		if len(c.sets[i].ids) == 0 {
			w = nil
		}
		out.Wanted = append(out.Wanted, w)
	}
	return out
}

// accuracy is the share of held-out places where the syllable that stands there
// scores better than all that it is confused with.
func (n *net) accuracy(c *confusion, held []model.ID) float64 {
	var s surroundings
	var h row
	right, all := 0, 0
	for i := 0; i < len(held); i += 21 {
		set := &c.sets[held[i]]
		if len(set.ids) == 0 {
			continue
		}
		s.look(held, i)
		n.hidden(&h, &s)
		best := true
		own := n.score(&h, held[i])
		for _, id := range set.ids {
			best = best && n.score(&h, id) < own
		}
		if best {
			right++
		}
		all++
	}
	return float64(right) / float64(max(all, 1))
}
