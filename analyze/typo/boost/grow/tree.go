package grow

import (
	"math"
	"slices"
)

// edges gives the upper edges of at most 255 bins of about equal weight; the
// last is infinite.
func edges(rows [][]float32, f int) []float32 {
	v := make([]float32, len(rows))
	for i, r := range rows {
		v[i] = r[f]
	}
	slices.Sort(v)
	var out []float32
	step := max(1, len(v)/254)
	for i := step; i < len(v); i += step {
		a := v[i-1]
		if a == v[len(v)-1] {
			break
		}
		if len(out) == 0 || a > out[len(out)-1] {
			out = append(out, a)
		}
	}
	if len(out) > 254 {
		out = out[:254]
	}
	return append(out, float32(math.Inf(1)))
}

func binned(rows [][]float32, f int, edges []float32) []uint8 {
	out := make([]uint8, len(rows))
	for i, r := range rows {
		k, _ := slices.BinarySearch(edges, r[f])
		out[i] = uint8(min(k, len(edges)-1))
	}
	return out
}

// split is the best way to part a leaf.
type split struct {
	gain      float64
	feature   int
	bin       int
	threshold float32
}

// growing is a leaf that may be split.
type growing struct {
	n    *node
	rows []int32
	best split
	g, h float64
}

// tree grows one tree and adds it to the scores.
func (g *grower) tree() {
	root := &node{feature: -1}
	leaves := []*growing{g.leaf(root, g.rows)}
	for len(leaves) < g.o.Leaves {
		k := 0
		for i, l := range leaves {
			if l.best.gain > leaves[k].best.gain {
				k = i
			}
		}
		l := leaves[k]
		if l.best.gain <= g.o.MinGain {
			break
		}
		left, right := g.part(l)
		leaves[k] = left
		leaves = append(leaves, right)
	}
	g.trees = append(g.trees, root)
	for i, r := range g.d.Rows {
		n := root
		for n.feature >= 0 {
			if r[n.feature] <= n.threshold {
				n = n.left
			} else {
				n = n.right
			}
		}
		g.score[i] += n.value
	}
}

func (g *grower) leaf(n *node, rows []int32) *growing {
	l := &growing{n: n, rows: rows}
	for _, i := range rows {
		l.g += g.grad[i]
		l.h += g.hess[i]
	}
	n.value = -l.g / (l.h + g.o.L2) * g.o.Rate
	l.best = g.bestSplit(l)
	return l
}

func (g *grower) bestSplit(l *growing) split {
	best := split{}
	base := l.g * l.g / (l.h + g.o.L2)
	var hg, hh [256]float64
	for _, f := range g.selected {
		n := len(g.edges[f])
		clear(hg[:n])
		clear(hh[:n])
		bins := g.bins[f]
		for _, i := range l.rows {
			b := bins[i]
			hg[b] += g.grad[i]
			hh[b] += g.hess[i]
		}
		var lg, lh float64
		for b := range n - 1 {
			lg += hg[b]
			lh += hh[b]
			rg, rh := l.g-lg, l.h-lh
			if lh < g.o.MinHess || rh < g.o.MinHess {
				continue
			}
			if gain := lg*lg/(lh+g.o.L2) + rg*rg/(rh+g.o.L2) - base; gain > best.gain {
				best = split{gain, f, b, g.edges[f][b]}
			}
		}
	}
	return best
}

func (g *grower) part(l *growing) (left, right *growing) {
	s := l.best
	g.Gain[s.feature] += s.gain
	var a, b []int32
	for _, i := range l.rows {
		if int(g.bins[s.feature][i]) <= s.bin {
			a = append(a, i)
		} else {
			b = append(b, i)
		}
	}
	l.n.feature, l.n.threshold = s.feature, s.threshold
	l.n.left, l.n.right = &node{feature: -1}, &node{feature: -1}
	return g.leaf(l.n.left, a), g.leaf(l.n.right, b)
}
