package learn

import (
	"math"
	"math/rand/v2"

	"vnan/analyze/entity/crf"
)

// The gate is a logistic regression that tells tokens of mentions from others
// by a part of the features only. It spares the rest of the work for most
// tokens.
const (
	gateEpochs  = 6
	gateRate    = .05
	gateDropout = .4
)

// TrainGate fits the gate's weights and writes them into the gate's lane of
// the weights.
func (w *Weights) TrainGate(seqs []*Sequence, single []bool, seed uint64) {
	g := &gate{w: w, single: single, sums: make([]float32, len(w.Rows)), r: rand.New(rand.NewPCG(seed, 11))}
	for d := range w.Dense {
		g.dense[d] = make([]float32, len(w.Dense[d]))
	}
	order := g.r.Perm(len(seqs))
	for range gateEpochs {
		g.r.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, i := range order {
			for t := range seqs[i].Labels {
				g.step(seqs[i], t)
			}
		}
	}
}

type gate struct {
	w      *Weights
	single []bool
	sums   []float32 // of squared gradients
	dense  [DenseWindow][]float32
	r      *rand.Rand
	kept   []int32
}

func (g *gate) step(s *Sequence, t int) {
	const scale = 1 / (1 - gateDropout)
	g.kept = g.kept[:0]
	z := float32(0)
	for _, i := range s.Features[t] {
		if g.single[i] && g.r.Float32() >= gateDropout {
			g.kept = append(g.kept, i)
			z += scale * g.w.Rows[i][crf.Gate]
		}
	}
	g.vectors(s, t, func(w, _ *float32, v float32) { z += v * *w })
	grad := float32(1 / (1 + math.Exp(float64(z))))
	if s.Labels[t] == 0 {
		grad--
	}
	if grad < 1e-3 && grad > -1e-3 {
		return
	}
	for _, i := range g.kept {
		g.update(&g.w.Rows[i][crf.Gate], &g.sums[i], grad*scale)
	}
	g.vectors(s, t, func(w, sum *float32, v float32) { g.update(w, sum, grad*v) })
}

func (g *gate) update(w, sum *float32, grad float32) {
	*sum += grad * grad
	*w += gateRate * grad / float32(math.Sqrt(float64(*sum+1e-2)))
}

// vectors calls f for each dimension of the vectors around token t.
func (g *gate) vectors(s *Sequence, t int, f func(w, sum *float32, v float32)) {
	for d := range DenseWindow {
		k := t + d - DenseWindow/2
		if k < 0 || k >= len(s.Vectors) || s.Vectors[k] < 0 || g.w.Vectors == nil {
			continue
		}
		for j, v := range g.w.Vectors[s.Vectors[k]] {
			f(&g.w.Dense[d][j][crf.Gate], &g.dense[d][j], v)
		}
	}
}
