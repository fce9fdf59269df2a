// Package grow trains the boosted trees that package boost reads: gradient
// boosting of the logistic loss with histograms of at most 255 bins a feature,
// trees grown leaf by leaf, second-order leaf values with L2 shrinkage (Friedman
// 2001; Chen and Guestrin 2016). It is deterministic: equal rows and options
// give equal files.
package grow

import (
	"math"
	"math/rand/v2"

	"vnan/analyze/typo/boost"
	"vnan/tokenize/flat"
)

// Options say how to grow. Zero fields take the defaults named.
type Options struct {
	Trees    int     // 300
	Leaves   int     // 15, per tree
	Rate     float64 // 0.05, the share of each tree that counts
	L2       float64 // 5, the shrinkage of leaf values
	MinHess  float64 // 2, the least sum of second derivatives in a leaf
	MinGain  float64 // 0.1, the least gain of a split
	Rows     float64 // 0.8, the share of rows that each tree sees
	Features float64 // 0.6, the share of features that each tree sees
	Seed     uint64
}

func (o Options) withDefaults() Options {
	set := func(v *float64, d float64) {
		if *v == 0 {
			*v = d
		}
	}
	if o.Trees == 0 {
		o.Trees = 300
	}
	if o.Leaves == 0 {
		o.Leaves = 15
	}
	set(&o.Rate, 0.05)
	set(&o.L2, 5)
	set(&o.MinHess, 2)
	set(&o.MinGain, 0.1)
	set(&o.Rows, 0.8)
	set(&o.Features, 0.6)
	return o
}

// Data is what to learn from: rows of equally many features, the truth of each,
// and its weight (nil for 1 each).
type Data struct {
	Rows   [][]float32
	Labels []bool
	Weight []float64
}

// node is a tree's node while it grows.
type node struct {
	feature     int // -1 for a leaf
	threshold   float32
	left, right *node
	value       float64
}

// Forest is what Grow gives: trees, and the bias they start from.
type Forest struct {
	bias     float64
	trees    []*node
	features int
	// Gain is the sum of the gains of the splits by each feature.
	Gain []float64
}

// Grow learns a forest.
func Grow(d Data, o Options) *Forest {
	o = o.withDefaults()
	g := newGrower(d, o)
	for range o.Trees {
		g.gradients()
		g.tree()
	}
	return &g.Forest
}

// Score is what boost.Forest.Score will give.
func (f *Forest) Score(row []float32) float64 {
	s := f.bias
	for _, n := range f.trees {
		for n.feature >= 0 {
			if row[n.feature] <= n.threshold {
				n = n.left
			} else {
				n = n.right
			}
		}
		s += n.value
	}
	return s
}

// Bytes packs the forest as a file for boost.Open. data is the version of the
// data.
func (f *Forest) Bytes(data uint32) ([]byte, error) { return f.Sections().Bytes(boost.Format, data) }

// Sections are those of a file for boost.Open, for callers that add their own.
func (f *Forest) Sections() flat.Builder {
	var nodes, roots []byte
	for _, t := range f.trees {
		roots = flat.AppendU32(roots, uint32(len(nodes)/8))
		nodes = appendNodes(nodes, t)
	}
	base := flat.AppendU32(nil, math.Float32bits(float32(f.bias)), uint32(f.features))
	return flat.Builder{"nodes": nodes, "trees": roots, "base": base}
}

func appendNodes(b []byte, n *node) []byte {
	if n.feature < 0 {
		b = flat.AppendU16(b, 0xFFFF, 0)
		return flat.AppendU32(b, math.Float32bits(float32(n.value)))
	}
	at := len(b)
	b = flat.AppendU16(b, uint16(n.feature), 0)
	b = flat.AppendU32(b, math.Float32bits(n.threshold))
	b = appendNodes(b, n.left)
	right := (len(b) - at) / 8
	b[at+2], b[at+3] = byte(right), byte(right>>8)
	return appendNodes(b, n.right)
}

type grower struct {
	Forest
	o        Options
	d        Data
	bins     [][]uint8   // per feature, the bin of each row
	edges    [][]float32 // per feature, the upper edge of each bin
	score    []float64
	grad     []float64
	hess     []float64
	rnd      *rand.Rand
	rows     []int32
	selected []int
}

func newGrower(d Data, o Options) *grower {
	g := &grower{o: o, d: d, rnd: rand.New(rand.NewPCG(o.Seed, 1))}
	g.features = len(d.Rows[0])
	g.Gain = make([]float64, g.features)
	g.bins = make([][]uint8, g.features)
	g.edges = make([][]float32, g.features)
	for f := range g.features {
		g.edges[f] = edges(d.Rows, f)
		g.bins[f] = binned(d.Rows, f, g.edges[f])
	}
	var pos, all float64
	for i, l := range d.Labels {
		w := g.weight(i)
		all += w
		if l {
			pos += w
		}
	}
	g.bias = math.Log(max(pos, 1e-9) / max(all-pos, 1e-9))
	g.score = make([]float64, len(d.Rows))
	for i := range g.score {
		g.score[i] = g.bias
	}
	g.grad, g.hess = make([]float64, len(d.Rows)), make([]float64, len(d.Rows))
	return g
}

func (g *grower) weight(i int) float64 {
	if g.d.Weight == nil {
		return 1
	}
	return g.d.Weight[i]
}

// gradients computes the first and second derivatives of the loss, and draws
// the rows and features of the next tree.
func (g *grower) gradients() {
	g.rows = g.rows[:0]
	for i := range g.score {
		p := 1 / (1 + math.Exp(-g.score[i]))
		y := 0.0
		if g.d.Labels[i] {
			y = 1
		}
		w := g.weight(i)
		g.grad[i], g.hess[i] = w*(p-y), w*max(p*(1-p), 1e-6)
		if g.rnd.Float64() < g.o.Rows {
			g.rows = append(g.rows, int32(i))
		}
	}
	g.selected = g.selected[:0]
	for f := range g.features {
		if len(g.edges[f]) > 1 && g.rnd.Float64() < g.o.Features {
			g.selected = append(g.selected, f)
		}
	}
}
