package learn

import (
	"math"

	"vnan/analyze/entity/crf"
)

// lattice holds the sums of forward and backward passes over one line, scaled
// at each token.
type lattice struct {
	emit, alpha, beta, post []row
	pair                    [lanes][lanes]float32 // expected transitions
	exp                     [lanes][lanes]float32
}

// scores sums the weights of each token's features.
func (l *lattice) scores(w *Weights, feats [][]int32, scale float32) {
	n := len(feats)
	if cap(l.emit) < n {
		l.emit, l.alpha, l.beta, l.post = make([]row, 2*n), make([]row, 2*n), make([]row, 2*n), make([]row, 2*n)
	}
	l.emit, l.alpha, l.beta, l.post = l.emit[:n], l.alpha[:n], l.beta[:n], l.post[:n]
	for t, f := range feats {
		var s row
		for _, i := range f {
			r := &w.Rows[i]
			for y := range s {
				s[y] += r[y]
			}
		}
		for y := range s {
			s[y] *= scale
		}
		l.emit[t] = s
	}
}

// dense adds what the vectors say.
func (l *lattice) dense(w *Weights, vs []int32) {
	if w.Vectors == nil {
		return
	}
	for t := range l.emit {
		s := &l.emit[t]
		for d := range DenseWindow {
			k := t + d - DenseWindow/2
			if k < 0 || k >= len(vs) || vs[k] < 0 {
				continue
			}
			for j, v := range w.Vectors[vs[k]] {
				r := &w.Dense[d][j]
				for y := range s {
					s[y] += v * r[y]
				}
			}
		}
	}
}

// run computes the posteriors of labels and transitions.
func (l *lattice) run(trans *[lanes][lanes]float32) {
	n := len(l.emit)
	for a := range labels {
		for b := range labels {
			l.exp[a][b] = 0
			if crf.Follows(uint8(a), uint8(b)) {
				l.exp[a][b] = float32(math.Exp(float64(trans[a][b])))
			}
		}
	}
	for i := range l.emit { // to probabilities' scale
		m := l.emit[i][0]
		for y := 1; y < labels; y++ {
			m = max(m, l.emit[i][y])
		}
		for y := range labels {
			l.emit[i][y] = float32(math.Exp(float64(l.emit[i][y] - m)))
		}
	}
	for i := range n {
		l.forward(i)
	}
	for y := range labels {
		l.beta[n-1][y] = 1
	}
	for i := n - 2; i >= 0; i-- {
		l.backward(i)
	}
	l.pair = [lanes][lanes]float32{}
	for i := range n {
		l.posterior(i)
	}
}

func (l *lattice) forward(i int) {
	var s row
	if i == 0 {
		for y := range labels {
			if y == 0 || crf.Begins(uint8(y)) {
				s[y] = l.emit[0][y]
			}
		}
	} else {
		for a := range labels {
			if p := l.alpha[i-1][a]; p > 0 {
				for b := range labels {
					s[b] += p * l.exp[a][b]
				}
			}
		}
		for b := range labels {
			s[b] *= l.emit[i][b]
		}
	}
	s.normalise()
	l.alpha[i] = s
}

func (l *lattice) backward(i int) {
	var v, s row
	for b := range labels {
		v[b] = l.emit[i+1][b] * l.beta[i+1][b]
	}
	for a := range labels {
		for b := range labels {
			s[a] += l.exp[a][b] * v[b]
		}
	}
	s.normalise()
	l.beta[i] = s
}

func (r *row) normalise() {
	t := float32(0)
	for _, v := range r {
		t += v
	}
	if t > 0 {
		for y := range r {
			r[y] /= t
		}
	}
}

func (l *lattice) posterior(i int) {
	var s row
	for y := range labels {
		s[y] = l.alpha[i][y] * l.beta[i][y]
	}
	s.normalise()
	l.post[i] = s
	if i == 0 {
		return
	}
	var p [lanes][lanes]float32
	t := float32(0)
	for a := range labels {
		for b := range labels {
			v := l.alpha[i-1][a] * l.exp[a][b] * l.emit[i][b] * l.beta[i][b]
			p[a][b] = v
			t += v
		}
	}
	if t > 0 {
		for a := range labels {
			for b := range labels {
				l.pair[a][b] += p[a][b] / t
			}
		}
	}
}
