package main

import (
	"math"

	"vnan/analyze/typo/bilinear"
	"vnan/tokenize/model"
)

const (
	// rate is the step size at the start; it falls to a fiftieth in a straight
	// line.
	rate = 0.1
	// confused and others are how many wrong syllables stand beside the right
	// one: what it is confused with, and any.
	confused, others = 5, 2
	// block is how many tokens are read in one go; blocks come in random order,
	// so that no kind of text is forgotten.
	block = 1 << 14
)

// trainer shows a net the corpora.
type trainer struct {
	*net
	*confusion
	random random

	s     surroundings
	h, dh row
	list  [1 + confused + others]model.ID
	p     [1 + confused + others]float32
}

// train goes through all tokens once, or up to limit where that is above 0, and
// reports ten times.
func (t *trainer) train(all []model.ID, limit int, report func(done int, loss float64)) {
	order := t.order(max(1, len(all)/block))
	if limit <= 0 || limit > len(order)*block {
		limit = len(order) * block
	}
	loss, n, next := 0.0, 0, limit/10
	for done := 0; done < limit; done += block {
		from := order[done/block] * block
		text := all[from:min(len(all), from+block)]
		step := float32(rate * max(0.02, 1-float64(done)/float64(limit)))
		for i, id := range text {
			if k := t.keep[id]; k == 0 || k < 1 && t.random.float() > k {
				continue
			}
			loss += float64(t.example(text, i, step))
			n++
		}
		if done+block >= next {
			report(done+block, loss/float64(max(n, 1)))
			loss, n, next = 0, 0, next+limit/10
		}
	}
}

// order shuffles the numbers below n.
func (t *trainer) order(n int) []int {
	out := make([]int, n)
	for i := range out {
		out[i] = i
	}
	for i := n - 1; i > 0; i-- {
		k := t.random.below(i + 1)
		out[i], out[k] = out[k], out[i]
	}
	return out
}

// example learns from one place and gives the loss there: the negative
// logarithm of the share of the right syllable among those listed.
func (t *trainer) example(text []model.ID, i int, step float32) float32 {
	t.s.look(text, i)
	t.hidden(&t.h, &t.s)
	list := t.wrong(text[i])
	p := t.p[:len(list)]
	top := float32(math.Inf(-1))
	for k, id := range list {
		p[k] = t.score(&t.h, id)
		top = max(top, p[k])
	}
	sum := float32(0)
	for k := range p {
		p[k] = float32(math.Exp(float64(p[k] - top)))
		sum += p[k]
	}
	for k := range p {
		p[k] /= sum
	}
	loss := -float32(math.Log(float64(max(p[0], 1e-30))))
	p[0]--
	t.learnWanted(list, p, step)
	t.learnAround(step)
	return loss
}

// wrong lists the right syllable and some wrong ones.
func (t *trainer) wrong(right model.ID) []model.ID {
	list := append(t.list[:0], right)
	for range confused {
		list = append(list, t.sets[right].draw(&t.random))
	}
	for range others {
		if id := t.common[t.random.below(len(t.common))]; id != right {
			list = append(list, id)
		}
	}
	return list
}

// learnWanted moves what the listed syllables want by the gradients g, and adds
// up what the neighbourhood is to change by.
func (t *trainer) learnWanted(list []model.ID, g []float32, step float32) {
	t.dh = row{}
	square := dot(&t.h, &t.h) / bilinear.Width
	for k, id := range list {
		g, w := g[k], &t.wanted[id]
		t.wantedSum[id] += g * g * square
		by := step * g / size(t.wantedSum[id])
		for d := range w {
			t.dh[d] += g * w[d]
			w[d] -= by * t.h[d]
		}
		t.biasSum[id] += g * g
		t.bias[id] -= step * g / size(t.biasSum[id])
	}
}

// learnAround moves the rows and weights of the neighbourhood.
func (t *trainer) learnAround(step float32) {
	for k := range t.s.n {
		id, at := t.s.ids[k], t.s.distance[k]
		a, w := &t.around[id], &t.weights[at]
		ga, gw := float32(0), float32(0)
		for d, x := range t.dh {
			p, q := x*w[d], x*a[d]
			ga += p * p
			gw += q * q
		}
		t.aroundSum[id] += ga / bilinear.Width
		t.weightsSum[at] += gw / bilinear.Width
		sa, sw := step/size(t.aroundSum[id]), step/size(t.weightsSum[at])
		for d, x := range t.dh {
			p, q := x*w[d], x*a[d]
			a[d] -= sa * p
			w[d] -= sw * q
		}
	}
}

// size is the root of a sum of squares, and never zero.
func size(sum float32) float32 { return 1e-3 + float32(math.Sqrt(float64(sum))) }
