package learn

import (
	"math"
	"math/rand/v2"
	"sync"

	"vnan/analyze/entity/crf"
)

const (
	labels = crf.Labels
	lanes  = crf.Lanes
)

// row is the weights of a feature.
type row [lanes]float32

// Weights are what training finds.
type Weights struct {
	Rows  []row
	Trans [lanes][lanes]float32 // from, to
	// Dense are the weights of the vectors' dimensions, by place in the window.
	Dense [DenseWindow][]row
	// Vectors are what they weigh.
	Vectors [][]float32
}

// DenseWindow is how many tokens' vectors are weighed: the token's own in the
// middle.
const DenseWindow = crf.DenseWindow

// Options guide the training.
type Options struct {
	Epochs    int
	Rate      float64
	L2        float64
	Dropout   float64
	Seed      uint64
	Vectors   [][]float32
	DenseRate float64
}

// Train fits the weights by AdaGrad with feature dropout; the weights of the
// last epochs are averaged. It is deterministic.
func Train(seqs []*Sequence, features int, o Options) *Weights {
	t := &trainer{o: o, w: &Weights{Rows: make([]row, features)}, g: make([]row, features), r: rand.New(rand.NewPCG(o.Seed, 7))}
	for i := range t.gt {
		for j := range t.gt[i] {
			t.gt[i][j] = 1e-2
		}
	}
	avg := &Weights{Rows: make([]row, features)}
	t.w.initDense(o.Vectors)
	t.gd.initDense(o.Vectors)
	avg.initDense(o.Vectors)
	order := make([]int, len(seqs))
	for i := range order {
		order[i] = i
	}
	taken := 0
	for e := range o.Epochs {
		t.r.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, i := range order {
			t.step(seqs[i])
		}
		if e >= o.Epochs/2 {
			avg.add(t.w)
			taken++
		}
	}
	avg.scale(1 / float32(taken))
	return avg
}

// TrainMany averages the weights of several trainings, whose features are
// dropped and whose lines are shuffled differently. Single trainings differ by
// as much as half a point of F1; their mean is as good as the better ones and
// costs nothing at run time.
func TrainMany(seqs []*Sequence, features int, o Options, times int) *Weights {
	parts := make([]*Weights, times)
	next := make(chan int)
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			for k := range next {
				mine := o
				mine.Seed += uint64(k)
				parts[k] = Train(seqs, features, mine)
			}
		})
	}
	for k := range times {
		next <- k
	}
	close(next)
	wg.Wait()
	sum := parts[0]
	for _, w := range parts[1:] {
		sum.add(w)
	}
	sum.scale(1 / float32(times))
	return sum
}

func (w *Weights) initDense(v [][]float32) {
	if len(v) == 0 {
		return
	}
	w.Vectors = v
	for d := range w.Dense {
		w.Dense[d] = make([]row, len(v[0]))
	}
}

func (w *Weights) add(v *Weights) {
	for d := range w.Dense {
		for i := range w.Dense[d] {
			for j := range w.Dense[d][i] {
				w.Dense[d][i][j] += v.Dense[d][i][j]
			}
		}
	}
	for i := range w.Rows {
		for j := range w.Rows[i] {
			w.Rows[i][j] += v.Rows[i][j]
		}
	}
	for i := range w.Trans {
		for j := range w.Trans[i] {
			w.Trans[i][j] += v.Trans[i][j]
		}
	}
}

func (w *Weights) scale(f float32) {
	for d := range w.Dense {
		for i := range w.Dense[d] {
			for j := range w.Dense[d][i] {
				w.Dense[d][i][j] *= f
			}
		}
	}
	for i := range w.Rows {
		for j := range w.Rows[i] {
			w.Rows[i][j] *= f
		}
	}
	for i := range w.Trans {
		for j := range w.Trans[i] {
			w.Trans[i][j] *= f
		}
	}
}

type trainer struct {
	o    Options
	w    *Weights
	g    []row // sums of squared gradients
	gd   Weights
	gt   [lanes][lanes]float32
	r    *rand.Rand
	kept [][]int32
	buf  []int32
	lat  lattice
}

// step learns from one line.
func (t *trainer) step(s *Sequence) {
	n := len(s.Labels)
	if n == 0 {
		return
	}
	t.drop(s)
	l := &t.lat
	l.scores(t.w, t.kept, float32(1/(1-t.o.Dropout)))
	l.dense(t.w, s.Vectors)
	l.run(&t.w.Trans)
	scale := float32(1 / (1 - t.o.Dropout))
	for i := range n {
		var grad row
		for y := range labels {
			grad[y] = -l.post[i][y]
		}
		grad[s.Labels[i]]++
		t.update(t.kept[i], &grad, scale)
		t.updateDense(s.Vectors, i, &grad)
	}
	prev := crf.Label(0)
	for i, y := range s.Labels {
		if i > 0 {
			l.pair[prev][y] -= 1
		}
		prev = y
	}
	for a := range labels {
		for b := range labels {
			if g := -l.pair[a][b]; g != 0 {
				t.gt[a][b] += g * g
				t.w.Trans[a][b] += float32(t.o.Rate) * g / float32(math.Sqrt(float64(t.gt[a][b])))
			}
		}
	}
}

func (t *trainer) drop(s *Sequence) {
	t.kept, t.buf = t.kept[:0], t.buf[:0]
	total := 0
	for _, f := range s.Features {
		total += len(f)
	}
	if cap(t.buf) < total {
		t.buf = make([]int32, 0, total*2)
	}
	limit := uint32(t.o.Dropout * (1 << 32))
	var bits uint64
	left := 0
	for _, f := range s.Features {
		at := len(t.buf)
		for _, i := range f {
			if left == 0 {
				bits, left = t.r.Uint64(), 2
			}
			v := uint32(bits)
			bits >>= 32
			left--
			if v >= limit {
				t.buf = append(t.buf, i)
			}
		}
		t.kept = append(t.kept, t.buf[at:len(t.buf):len(t.buf)])
	}
}

func (t *trainer) update(feats []int32, grad *row, scale float32) {
	big := false
	for _, g := range grad {
		if g > 1e-3 || g < -1e-3 {
			big = true
		}
	}
	if !big {
		return
	}
	rate, l2 := float32(t.o.Rate), float32(t.o.L2)
	for _, i := range feats {
		w, a := &t.w.Rows[i], &t.g[i]
		for y := range labels {
			g := grad[y]
			if g < 1e-4 && g > -1e-4 {
				continue
			}
			g = g*scale - l2*w[y]
			a[y] += g * g
			w[y] += rate * g / float32(math.Sqrt(float64(a[y]+1e-2)))
		}
	}
}

func (t *trainer) updateDense(vs []int32, i int, grad *row) {
	if t.w.Vectors == nil {
		return
	}
	big := false
	for _, g := range grad {
		if g > 1e-2 || g < -1e-2 {
			big = true
		}
	}
	if !big {
		return
	}
	rate := float32(t.o.DenseRate)
	for d := range DenseWindow {
		k := i + d - DenseWindow/2
		if k < 0 || k >= len(vs) || vs[k] < 0 {
			continue
		}
		for j, v := range t.w.Vectors[vs[k]] {
			w, a := &t.w.Dense[d][j], &t.gd.Dense[d][j]
			for y := range labels {
				g := grad[y] * v
				a[y] += g * g
				w[y] += rate * g / float32(math.Sqrt(float64(a[y]+1e-2)))
			}
		}
	}
}

// VectorSums gives what each vector comes to at each place of the window.
func (w *Weights) VectorSums() [][DenseWindow][lanes]float32 {
	out := make([][DenseWindow][lanes]float32, len(w.Vectors))
	for i, v := range w.Vectors {
		for d := range DenseWindow {
			for j, x := range v {
				for y := range lanes {
					out[i][d][y] += x * w.Dense[d][j][y]
				}
			}
		}
	}
	return out
}
